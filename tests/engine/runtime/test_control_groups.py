"""Limits of memory and cores of containers are seen in both versions of control groups."""

from __future__ import annotations

import pytest

from alps_qgis.engine.runtime.control_groups import cores_limit, memory_limit_bytes

V1 = "36 31 0:33 {} /sys/fs/cgroup/memory rw,relatime shared:9 - cgroup cgroup rw,memory\n"
V2 = "41 31 0:38 {} /sys/fs/cgroup rw,relatime - cgroup2 cgroup2 rw\n"
CPU = "32 31 0:29 / /sys/fs/cgroup/cpu rw,relatime - cgroup cgroup rw,cpu\n"
NONE_V1 = str(2**63 - 4096)


@pytest.mark.parametrize(
    ("groups", "mounts", "files", "limit"),
    [
        ("4:memory:/\n3:cpu:/\n", V1.format("/"), {"memory/memory.limit_in_bytes": "1000\n"}, 1000),
        ("4:memory:/\n", V1.format("/"), {"memory/memory.limit_in_bytes": NONE_V1}, 2**63 - 4096),
        (
            "4:cpu,memory:/a/b\n",
            V1.format("/"),
            {
                "memory/memory.limit_in_bytes": NONE_V1,
                "memory/a/memory.limit_in_bytes": "500",
                "memory/a/b/memory.limit_in_bytes": "900",
            },
            500,
        ),
        # A container of version 1 sees the host's path of its group, and its own group where that should be.
        ("4:memory:/docker/abc\n", V1.format("/docker/abc"), {"memory/memory.limit_in_bytes": "700"}, 700),
        ("4:memory:/docker/abc\n", V1.format("/"), {"memory/memory.limit_in_bytes": "700"}, 700),
        ("0::/\n", V2.format("/"), {"memory.max": "800\n"}, 800),
        ("0::/\n", V2.format("/"), {"memory.max": "max\n"}, None),
        ("0::/a/b\n", V2.format("/"), {"a/memory.max": "300", "a/b/memory.max": "max"}, 300),
        ("0::/a/b\n", V2.format("/"), {"a/memory.max": "300", "a/b/memory.max": "200"}, 200),
        ("0::/a\n", V2.format("/"), {"a/memory.max": "300", "a/memory.high": "250"}, 250),
        ("0::/../other\n", V2.format("/"), {"memory.max": "400"}, 400),
        ("0::/\n4:memory:/\n", CPU + V1.format("/"), {"memory/memory.limit_in_bytes": "60"}, 60),
        ("4:cpu:/\n", CPU, {"cpu/memory.limit_in_bytes": "1"}, None),
        ("nonsense", "nonsense", {}, None),
    ],
)
def test_lowest_limit_on_the_path_counts(tmp_path, groups, mounts, files, limit):
    """Fault 74."""
    _write(tmp_path, groups, mounts, files)
    assert memory_limit_bytes(tmp_path) == limit


@pytest.mark.parametrize(
    ("groups", "mounts", "files", "limit"),
    [
        ("0::/\n", V2.format("/"), {"cpu.max": "200000 100000\n"}, 2),
        ("0::/\n", V2.format("/"), {"cpu.max": "150000 100000\n"}, 2),
        ("0::/\n", V2.format("/"), {"cpu.max": "20000 100000\n"}, 1),
        ("0::/\n", V2.format("/"), {"cpu.max": "max 100000\n"}, None),
        ("0::/a/b\n", V2.format("/"), {"a/cpu.max": "300000 100000", "a/b/cpu.max": "max 100000"}, 3),
        ("3:cpu:/\n", CPU, {"cpu/cpu.cfs_quota_us": "400000\n", "cpu/cpu.cfs_period_us": "100000\n"}, 4),
        ("3:cpu:/\n", CPU, {"cpu/cpu.cfs_quota_us": "-1\n", "cpu/cpu.cfs_period_us": "100000\n"}, None),
        ("3:cpu:/\n", CPU, {"cpu/cpu.cfs_quota_us": "400000\n"}, None),
        ("nonsense", "nonsense", {}, None),
    ],
)
def test_container_with_the_time_of_a_few_cores_starts_no_more_threads(tmp_path, groups, mounts, files, limit):
    """Fault 406."""
    _write(tmp_path, groups, mounts, files)
    assert cores_limit(tmp_path) == limit


def _write(root, groups, mounts, files):
    for name, text in {"proc/self/cgroup": groups, "proc/self/mountinfo": mounts}.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    for name, text in files.items():
        (root / "sys/fs/cgroup" / name).parent.mkdir(parents=True, exist_ok=True)
        (root / "sys/fs/cgroup" / name).write_text(text)


def test_system_without_control_groups_has_no_limit(tmp_path):
    assert memory_limit_bytes(tmp_path) is None
