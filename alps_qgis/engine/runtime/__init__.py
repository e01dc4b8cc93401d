"""Run tasks, survive crashes, and publish outputs together. This package does not know what the tasks compute.

In: functions with arguments, and the paths of outputs. Out: the outcome of each task, and files that are complete or
absent.

Tasks run in an `Executor` (`executor.py`): in this process, in others (`processes.py`) or on a Dask cluster
(`dask_cluster.py`). What must survive a crash is in the run folder (`run_folder.py`), where the journal (`journal.py`)
says what is finished, and `publish.py` lets all outputs of a run appear together. `files.py` writes single files,
`locks.py` keeps two commands off one output, and `memory.py` limits the memory.
"""
