from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tools.page_links import content_of

ROOT = Path(__file__).resolve().parents[2]
README = "# Tool\n\nLabels things. And more.\n\n- **Start here:** [steps](docs/steps.md)\n"
STEPS = """# Steps

This shows `label`. Then *more*.

<a id="run"></a>
## Run it

Back to the [tool](../README.md), on to [Ränder & co.](#ränder--co), [again](steps.md#run), or the [terms](../LICENSE).

1. One

   ![picture](images/run.png)

## Ränder & co.

| a | b |
|---|---|
| `x|y` | <b>2</b> |
"""


@pytest.fixture(scope="module")
def python() -> str:
    """The interpreter of the environment that `make package` renders with."""
    command = [Path(sys.base_prefix) / "bin" / "python3", ROOT / "tools" / "setup_env.py", "docs"]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=300).stdout.strip()


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    files = {"README.md": README, "docs/steps.md": STEPS, "LICENSE": "GPL"}
    files |= {"docs/images/run.png": "", "docs/images/unused.png": ""}
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "build").mkdir()
    return tmp_path


def render(python: str, checkout: Path) -> subprocess.CompletedProcess[str]:
    code = (
        "import sys; from pathlib import Path; from tools import help_pages as tool; tool.ROOT = Path(sys.argv[1]); "
        "tool.TARGET = tool.ROOT / 'build' / 'docs'; sys.exit(tool.main())"
    )
    return subprocess.run(
        [python, "-c", code, str(checkout)], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )


def test_links_lead_to_rendered_pages_and_sections(python: str, checkout: Path) -> None:
    assert render(python, checkout).returncode == 0
    page = content_of(checkout / "build" / "docs" / "steps.html")
    assert page.ids == {"steps", "run", "ränder--co"}
    assert [link for link in page.links if "%" not in link] == [
        "index.html",
        "readme.html",
        "steps.html#run",
        "../LICENSE",
        "images/run.png",
    ]


def test_pictures_that_no_page_shows_stay_out_and_so_does_what_was_there_before(python: str, checkout: Path) -> None:
    for _ in range(2):
        assert render(python, checkout).returncode == 0
        written = [path for path in (checkout / "build" / "docs").rglob("*") if path.is_file()]
        names = sorted(path.relative_to(checkout / "build" / "docs").as_posix() for path in written)
        assert names == ["images/run.png", "index.html", "readme.html", "steps.html"]
        (checkout / "build" / "docs" / "left.html").write_text("")


def test_index_lists_pages_in_the_groups_of_the_readme_with_their_first_sentence(python: str, checkout: Path) -> None:
    render(python, checkout)
    index = (checkout / "build" / "docs" / "index.html").read_text(encoding="utf-8")
    assert '<dt><a href="readme.html">Tool</a></dt>\n<dd>Labels things.</dd>' in index
    entry = '<h2>Start here</h2>\n<dl>\n<dt><a href="steps.html">Steps</a></dt>\n<dd>This shows label.</dd>\n</dl>'
    assert entry in index


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("docs/steps.md", "Steps\n", "docs/steps.md does not begin with a title"),
        ("docs/steps.md", "# Steps\n\n## Run\n\n## Run\n", "docs/steps.md has two sections called “Run”"),
        ("docs/steps.md", "# Steps\n\nSee [it](../tools/it.py).\n", "docs/steps.md links to ../tools/it.py"),
        ("docs/steps.md", "# Steps\n\n![it](images/no.png)\n", "docs/steps.md links to images/no.png"),
        ("docs/other.md", "# Other\n", "README.md lacks other.md"),
    ],
)
def test_what_cannot_be_rendered_is_an_error_that_names_the_page(
    python: str, checkout: Path, name: str, text: str, reason: str
) -> None:
    (checkout / name).write_text(text, encoding="utf-8")
    done = render(python, checkout)
    assert done.returncode == 1
    assert reason in done.stderr
    assert list((checkout / "build").iterdir()) == []
