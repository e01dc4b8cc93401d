"""Fault 63: what is logged holds neither home folders nor secrets."""

from __future__ import annotations

import json
import logging
import string
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alps_qgis.engine.redact import redact, redact_secrets

BOOT = Path(__file__).parents[2] / "alps_qgis" / "engine" / "boot.py"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at http://jane:s3cret@proxy:31 is", "at http://***@proxy:31 is"),  # pragma: allowlist secret
        ("/vsicurl/https:/jane:s3cret@host/a.tif", "/vsicurl/https:/***@host/a.tif"),  # pragma: allowlist secret
        ("https://host/a.tif?sv=1&sig=abc%2Bd&x=2", "https://host/a.tif?sv=1&sig=***&x=2"),
        ("https://host/a?X-Amz-Signature=ff00&X-Amz-Credential=me/1", "https://host/a?X-Amz-Signature=***&X-Amz-Credential=***"),
        ("AWS_SECRET_ACCESS_KEY=abcdef is set", "AWS_SECRET_ACCESS_KEY=*** is set"),
        ('{"token": "abc"}', '{"token": "***"}'),
        ("Authorization: Bearer abc.def", "Authorization: Bearer ***"),
        ("/data/a b.tif is fine; choose K = 3: it is", "/data/a b.tif is fine; choose K = 3: it is"),
        ("?access_token=abc&key=AIzaSy&b=1", "?access_token=***&key=***&b=1"),
        ("{'password': 'a b', 'b': 1}", "{'password': '***', 'b': 1}"),  # pragma: allowlist secret
        ("AWSAccessKeyId=AKIA&Signature=x", "AWSAccessKeyId=***&Signature=***"),
        ("Proxy-Authorization: Basic amFuZTpzM2NyZXQ=", "Proxy-Authorization: Basic ***"),
        ("header.Authorization=Bearer%20abcdef", "header.Authorization=Bearer ***"),
        ("X-Api-Key: abc", "X-Api-Key: ***"),
        ("authorization.tif: Band 1, authorization: Band 1", "authorization.tif: Band 1, authorization: Band 1"),
        ("design.tif: Band 1 is the only one", "design.tif: Band 1 is the only one"),
        ("C:/data/a@2x.png, NETCDF:/data@home/a.nc:sst", "C:/data/a@2x.png, NETCDF:/data@home/a.nc:sst"),
        ("tokens and a signature in /data/signature.tif", "tokens and a signature in /data/signature.tif"),
        ("at http://jane:s3@cr@et@proxy:31 is", "at http://***@proxy:31 is"),  # pragma: allowlist secret
        ("https://jane:it's@host/a.tif", "https://***@host/a.tif"),  # pragma: allowlist secret
        ("https://jane:a?b#c@host/a.tif", "https://***@host/a.tif"),  # pragma: allowlist secret
        ("https://jane:s3/cr@host/simple/", "https://***@host/simple/"),  # pragma: allowlist secret
        ("https://host:8080/a@2x.png and http://[::1]:80/a@b", "https://host:8080/a@2x.png and http://[::1]:80/a@b"),
        ("file:///C:/data/a@2x.png", "file:///C:/data/a@2x.png"),
    ],
)  # fmt: skip
def test_secrets_are_starred_and_the_rest_is_left(text, expected):
    """Fault 63."""
    assert redact_secrets(text) == expected


WORDS = st.sampled_from(
    [
        "design",
        "sig",
        "token",
        "password",
        "key",
        "secret",
        "signature",
        "credential",
        "bearer",
        "a",
        "Band",
    ]
)


@given(
    st.lists(st.tuples(WORDS, st.sampled_from([" ", ": ", ".tif: ", ", ", "; ", "/", " = ", "_", "-", "@", " (", "."])))
)
def test_ordinary_words_are_never_starred(pairs):
    """Fault 63: files and layers may be called as secrets are."""
    text = "".join(word + joint for word, joint in pairs)

    assert redact_secrets(text) == text


@given(
    st.sampled_from([
        "https://host/a?sig={}", "https://host/a?b=1&token={}&c=2", "https://jane:{}@host/a", "s3:/{}@host/a",
        "Authorization: Bearer {}", '"password": "{}"', "AWS_SECRET_ACCESS_KEY={}", "X-Amz-Security-Token={}",
    ]),
    st.text(string.ascii_letters + string.digits + "%+._~-", min_size=8),
)  # fmt: skip
def test_a_secret_is_always_starred(form, secret):
    """Fault 63."""
    shown = redact_secrets("before " + form.format(secret) + " after")

    assert secret not in shown and "***" in shown and shown.startswith("before ") and shown.endswith(" after")


def test_home_folder_is_a_tilde_and_its_neighbour_is_not(monkeypatch):
    """Fault 63."""
    monkeypatch.setenv("HOME", "/home/jane")

    assert redact("/home/jane/a.tif and /home/janet/b.tif, '/home/jane'") == "~/a.tif and /home/janet/b.tif, '~'"


def test_worker_sends_neither_home_folder_nor_password(tmp_path):
    """Fault 63: the messages of the worker are what QGIS logs."""
    scene = f"/vsicurl/http://jane:s3cret@127.0.0.1:9{tmp_path}/a.tif"  # pragma: allowlist secret
    jobs = [scene, str(tmp_path / "missing.tif")]
    for name in jobs:
        order = json.dumps({"job": "label", "arguments": {"scenes": [name], "out": str(tmp_path / "out")}})
        environment = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
        process = subprocess.Popen(
            [sys.executable, "-I", str(BOOT), "worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, env=environment,
        )  # fmt: skip
        process.stdin.write(order + "\n")
        process.stdin.flush()
        output = process.stdout.read()
        process.stdin.close()
        logging.info(process.stderr.read())
        process.wait(timeout=60)

        message = json.loads(output.splitlines()[-1])["message"]
        assert "s3cret" not in message
        assert str(tmp_path) not in message
        assert "~" in message
