"""The weights of Segment Anything on this machine: which are here, fetch one, add one from a file, remove one.

The facts about models are in the engine's one table (`engine/settings/models.json`). `download.py` fetches, over
`http_stream.py`; `local.py` takes files that the user has; `table.py` says what is here, in words.
"""
