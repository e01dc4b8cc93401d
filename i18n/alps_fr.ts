<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>alps</name>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The project has no class raster or polygons of this codebook. Run “Apply class edits” from the Processing Toolbox.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Nothing was updated: the segments of {} were not found. Keep them in the folder of the layer, or run “Apply class edits” from the Processing Toolbox.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Nothing was updated: the project shows neither a class raster nor polygons of {}. Add them, or run “Apply class edits” from the Processing Toolbox.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The codebook of “{}” was not found. Keep it in the folder of the layer, or run “Apply class edits” from the Processing Toolbox.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Apply class edits</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The class raster and the polygons are up to date.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Select a layer of an ALPS run first, for example its table of classes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The codebook {file} of “{name}” does not exist. Move it back, or run “Apply class edits” from the Processing Toolbox.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The layer “{}” has unsaved edits. Save them and continue?</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Not updated, because their segments were not found: {}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Nothing was updated: the layer “{}” has unsaved edits.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/dialogs.py"/>
<source>Switch on “Processing” in Plugins ▸ Manage and Install Plugins first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Looking for a Python, and adding up the sizes…</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Offline or behind a proxy</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>The proxy of QGIS (Settings ▸ Options ▸ Network) and the certificates of your system are used. Leave these fields empty to download from the usual package index.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Everything is installed from the files (.whl) in this folder, without a network.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Address of a package index to use in place of the usual one, as for pip.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>The engine's environment is made with this Python. Leave it empty to look for one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Folder of wheels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Address of the index</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Python, 3.11 or later</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>This is installed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>Repair engine…</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>Install engine…</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>The plugin was updated, and its engine belongs to another version.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>Update engine…</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>Open settings…</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Copy report</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Copies the diagnostics, without names and passwords, to send with a bug report.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Cancel</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Stops at the next step. What is downloaded already is used the next time.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>You can close this window and work on. The task manager of QGIS shows the progress too.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Log</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Copy log</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Open log file</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Gathering the report…</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Diagnostics of ALPS</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>The report is in the clipboard.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Engine</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Install</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Update</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Repair</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Tests the engine, and builds it again if it does not work.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Remove…</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Use another Python…</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>For those who have an environment with the engine's packages already.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Stop using this Python</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Plan the installation of the ALPS engine</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Install the ALPS engine</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine is installed and works.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Repair the ALPS engine</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine works.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Python with the packages of the engine</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Test the Python of the ALPS engine</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Add Segment Anything</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Install without Segment Anything</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Ask the ALPS engine</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Update the ALPS engine</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine is up to date and works.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Remove the engine? This frees {size}. Your maps and codebooks stay.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Remove the engine</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Remove the ALPS engine</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine is removed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine runs in {} now.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>{}:</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Base: superpixels, without Segment Anything</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>The engine runs in a Python of your own.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>ALPS computes in a Python environment of its own, the engine. It is installed into your QGIS profile and leaves the Python of QGIS as it is. Nothing is downloaded before you choose “Install”.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Processor (CPU)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>With Segment Anything (SAM)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>The engine is there, but it does not work.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>The engine belongs to ALPS {old}, and this is ALPS {new}. Update it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>The engine is installed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>{total} GB, of which {free} GB are free</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Graphics card (CUDA)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Graphics card (Apple)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>{} MB</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>The engine is not installed yet.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Downloads nothing, needs {disk} on disk.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>{} GB</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Python</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Segmenter</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Device</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Memory</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Downloads {download}, needs {disk} on disk.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Installs {n} packages with the Python {python}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Installs {n} packages, and a Python, which this machine does not have.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Kind</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Installed by</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Named by</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Folder</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Size on disk</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>“auto” takes {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>ALPS {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_work.py"/>
<source>A fault in ALPS: {kind}: {error}. Choose “Copy report” and report it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_work.py"/>
<source>Cancelled.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/first_hint.py"/>
<source>To find classes in a raster, right-click its layer and choose “Label with ALPS…”.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/first_hint.py"/>
<source>Label a raster…</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/help_action.py"/>
<source>ALPS help</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/jobs.py"/>
<source>The job failed without saying why.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/jobs.py"/>
<source>QGIS does not know the algorithm {}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/jobs.py"/>
<source>“{title}” was cancelled.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/layer_entries.py"/>
<source>Label with ALPS…</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/layer_entries.py"/>
<source>Label {} rasters with ALPS…</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/layer_entries.py"/>
<source>Label with the codebook of “{}”…</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/layer_entries.py"/>
<source>Label with the codebook of</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Update the class raster and the class polygons after you edited the classes or single segments.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Label raster…</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Label many rasters…</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Classes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Settings…</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Help</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>The engine is not installed yet. Click to install it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Label the part of the active raster that the canvas shows, with the settings of your last run.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>The project has no layers of ALPS yet. Label a raster first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>The project has neither a class raster nor class polygons to update.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Preview on the canvas</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Find the same classes in many rasters.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Open the table of classes, to rename, recolour and merge them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Find classes in a raster.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Find classes in “{}”.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/messages.py"/>
<source>Log of “{}”</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_actions.py"/>
<source>Edit a copy of this model…</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_work.py"/>
<source>Download {title} ({size} MB)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_work.py"/>
<source>{title} is installed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_work.py"/>
<source>{file} was added to the model folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_work.py"/>
<source>Add {file}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Model folder: {folder} ({free} free)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Choose “With Segment Anything” above and install it. You can download models before or after that.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Remove {title} ({size}) from the model folder? The file {file} is deleted.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Download</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Model</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Good for</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Size</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Speed</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Licence</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>State</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Models of Segment Anything</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Segment Anything (SAM) draws the outlines of objects. Each model is one file from its publisher; nothing is downloaded until you click. Superpixels, the built-in segmenter, need no model.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Add a local file…</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>For a file that you fetched in another way, and for weights of your own. It is copied.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Open folder</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>What is downloaded already is used the next time.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Models need the engine, which is not installed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>The engine that is installed cannot run these models: it does not have Segment Anything.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Add a checkpoint of Segment Anything</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Remove a model</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>{size} MB</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Download ({size} MB)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>All files</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Download again ({size} MB)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Continue the download ({size} MB left)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Checkpoints</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>downloading, {share} %</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>rasters: {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>classes: {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>segments: {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>polygons: {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>“{title}” has finished.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>Name the classes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>The canvas shows about {n} tiles, and a preview computes {most} at most. Zoom in.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Segments</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Class raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Preview</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>{n} segments, with the classes of “{run}”. A run over the whole raster gives the same here.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>{n} segments. A run over the whole raster gives the same segments here; the classes are those of the preview alone, because the project has no codebook yet.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Remove the preview</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Select the raster in the layer panel first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Preview of “{}”</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>The canvas does not show any part of “{}”.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/gui/runs.py"/>
<source>Classes – rename here</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/engine.py"/>
<source>The ALPS engine is not installed. Install it in Settings ▸ Options ▸ ALPS, or with the algorithm “Install or update the engine”.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/engine.py"/>
<source>The ALPS engine cannot be started: {source} names “{python}”, which is not a program. Correct it, or remove it to use the installed engine.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/engine.py"/>
<source>the environment variable {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/engine.py"/>
<source>the QGIS setting {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/engine_state.py"/>
<source>Everything is ready. Run “Auto-label raster”.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/engine_state.py"/>
<source>The engine belongs to another version of ALPS. Choose “Update” in Settings ▸ Options ▸ ALPS.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/engine_state.py"/>
<source>You can label rasters with superpixels. For Segment Anything, get a model in Settings ▸ Options ▸ ALPS.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/engine_state.py"/>
<source>The engine is damaged. Choose “Repair” in Settings ▸ Options ▸ ALPS.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Getting torch from the source that you named.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>{name} {version} with SHA-256 {digest}, from the source that you named.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Preparing uv.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Creating an environment with uv.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Downloading packages.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>The connection broke off; trying again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>uv could not bring a Python. {reason} You can also install Python 3.11 to 3.14 yourself.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Removed {size:.0f} MB that the engine never uses.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Creating an environment from {python}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Installing {n} packages.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Downloading {names} ({size:.0f} MB)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>{done} of {all} packages are installed</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Downloading and installing {n} packages.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>{size:.0f} MB are unpacked</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>The index that you named lacks {names}; trying pip's own.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/checking.py"/>
<source>it ended with exit code {code}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/checking.py"/>
<source>these packages are missing: {list}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/checking.py"/>
<source>these cannot be loaded: {list}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/checking.py"/>
<source>it was ended by signal {number}. {line}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The installation failed: {detail} See the log for the whole output.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The packages could not be downloaded: the network or the package index cannot be reached, or the connection broke off. Check the connection and try again; finished downloads are kept. Without a network, install from a folder of wheels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The proxy refused the connection. Check its address, user name and password in Settings ▸ Options ▸ Network, or in pip's configuration, and try again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The certificate of the package index or of your proxy is not trusted. If your organisation inspects connections, ask for its certificate, and name the file as “cert” in pip's configuration or in the environment variable SSL_CERT_FILE.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The address of the package index begins with http://, which anybody on the way could change. Use an address that begins with https://.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The package index asks for a login, or refuses yours. Put user name and password into pip's configuration or a .netrc file, or choose another index.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The disk or memory is full, or your quota is used up: “{folder}” needs more space. Free some and try again; finished downloads are kept.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{folder}” is on a file system that is read-only. Use a QGIS profile in a folder that you can write to.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>You may not write to “{folder}”. Correct the permissions of the profile's folder, or use another profile.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>Windows refused access to a file in “{folder}”: an antivirus program or another program holds it. Close other QGIS windows, allow this folder in the antivirus program, and try again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A library of Windows is missing or of the wrong kind. Install the “Microsoft Visual C++ Redistributable” (x64) of Microsoft, restart the computer, and try again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The packages do not run with the C library of this Linux ({libc}); they need glibc 2.28 or later. Use a newer Linux, or a Python from conda-forge with these packages, and point the engine to it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The path “{folder}” is too long. On Windows, turn on long paths (the policy “Enable Win32 long paths”), or use a QGIS profile in a folder with a shorter path.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A tool cannot handle the letters of the path “{folder}”. Use a QGIS profile whose path has only letters from a to z, and digits.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A step of the installation was ended from outside, perhaps because memory ran out. Close other programs and try again; finished downloads are kept.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>Another QGIS window is installing the engine of this profile. Wait until it has finished, then try again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The engine in “{folder}” is running, or a file in it is open. Wait for the job or cancel it, then try again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A package is not the file that this version of the plugin was tested with: its SHA-256 sum differs. It was not installed. Use another source: {source} or a proxy gives other files.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A package from {source} is damaged. Copy or download it again, and try again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A package that is needed is not in {source}, or not in a build for {python} on this system: {detail} Choose another Python (3.11 to 3.14, 64 bits), or another source of packages.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The packages are installed, but the engine does not work: {detail} Nothing was changed. Try again; if it happens again, report the problem with the log.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” cannot be the engine: it lacks {detail} Install the packages of requirements/base.txt in it, or let QGIS install an engine.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The engine cannot be installed in this way: {detail}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” lacks the modules venv, or pip and ensurepip, that build an environment. On Debian and Ubuntu, run “sudo apt install python3-venv”; or install uv, or choose another Python.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” cannot be the base of the engine: {detail} Choose a 64-bit Python 3.11 to 3.14.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>No Python for the engine was found: {detail} Install a 64-bit Python 3.11 to 3.14, or uv, or choose an interpreter.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” cannot be started, or is not a Python. Choose another interpreter.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>the package index</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/installing.py"/>
<source>The engine is installed and works: {size:.0f} MB in {folder}, {seconds:.0f} s.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/installing.py"/>
<source>Testing the engine.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/installing.py"/>
<source>All packages can be imported; labelling a tiny scene.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/installing.py"/>
<source>The installation needs {needed:.1f} GB in “{folder}”, where {free:.1f} GB are free. Free some space, or use a QGIS profile on another disk.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/manager.py"/>
<source>The engine is broken and is built again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/manager.py"/>
<source>it is Python {version}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>this system has no builds of {packages}. Install the base engine instead.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>This machine can run SAM on its graphics processor.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>there is none on PATH.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>it is not the standard build of CPython</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>This system has no builds of torch, so SAM cannot be installed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>SAM is slow without a graphics card of NVIDIA; the base engine needs none.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>SAM needs about 12 GB of free disk space; the base engine needs about 1 GB.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>the requirements “{file}” are missing; install the plugin again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>it is Python {version}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>uv builds the environment, since no Python with venv and pip was found.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>On Linux, SAM brings the CUDA libraries of NVIDIA, which are most of the download. Without a graphics card of NVIDIA, name a package index or a folder with a CPU-only torch.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>torch and torchvision come from the source that you named, by version: builds for other processors have other SHA-256 sums than the tested ones.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>“{kind}” is not a kind of engine; choose base or sam.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>these do not serve: {list}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>it has {bits} bits</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>uv downloads a Python {version} too.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>the folder of wheels “{folder}” does not exist; choose another.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>choose a folder of wheels or a package index, not both.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>“{folder}” does not hold wheels (.whl); choose another folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>the address of the package index must begin with https://.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/layers.py"/>
<source>QGIS could not open {file}, because it does not take “{part}” as part of a name. Choose another name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/layers.py"/>
<source>The layer “{name}” has unsaved edits, which the engine cannot see. Save them (Layer ▸ Save Layer Edits) or roll them back, then run the algorithm again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/layers.py"/>
<source>The layer “{name}” cannot be written to a temporary file: {reason}. Export it and use that file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/main_thread.py"/>
<source>QGIS was busy for a minute, so the algorithm stopped. Run it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} answers {said}. {by_hand}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} sends another file: {found} bytes or more, not {wanted}. {by_hand}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The file from {address} has the SHA-256 {found}…, not {wanted}…. It was renamed to {quarantine} and will not be used. Start the download again; if this happens again, ask whoever runs your proxy.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} is not an https address, so nothing is fetched from it. If your network asks you to sign in, do so with a browser, and start the download again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The model folder {folder} cannot be written ({reason}). Set the environment variable ALPS_MODEL_DIR to a folder of yours.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>Or fetch {address} with a browser or on another machine, and choose “Add a local file…” in the options of ALPS.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>Another program is downloading {file} now; wait until it has finished.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The disk of {folder} has {free} MB free, but {needed} MB are needed. Free some space, or set the environment variable ALPS_MODEL_DIR to a folder on another disk.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The proxy asks for a login ({said}). Enter it in Settings ▸ Options ▸ Network, and start the download again. {by_hand}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} answers with a web page, not with the file: a login page of your network or proxy. Sign in with a browser, and start the download again. {by_hand}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>What {address} sends is not a checkpoint. {by_hand}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The disk of {folder} is full. Free some space and start the download again; it continues where it stopped.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{file} cannot be fetched from {address} ({reason}). The next try continues from {done} MB. {by_hand}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{title}: {done} of {total} MB</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} redirects in a circle. {by_hand}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{title}: comparing the SHA-256…</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>the connection closes early</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/http_stream.py"/>
<source>the certificate of the server cannot be checked: {reason}; add the certificate of your proxy in Settings ▸ Options ▸ Authentication</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/http_stream.py"/>
<source>the server does not answer</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is not {expected}: its SHA-256 differs, so it is damaged or altered. Download it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} has the name of {title}, but another SHA-256 ({found}…, not {published}…): it is damaged or altered. Download it again, or rename it if it is your own model.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is not a checkpoint of Segment Anything; choose a file such as {example}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is {found}, not {expected}; choose the other model, or another file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is not {expected}: it has {found} bytes, the published file has {published}. Download it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>Comparing the SHA-256 of {file}…</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is not one of the published models, and only an engine with Segment Anything can tell whether it can be used. Install that engine first. ({reason})</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} cannot be read ({reason}); choose another file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} changed while it was copied; add it again once it is complete.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} cannot be copied into the model folder {folder} ({reason}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>The engine looks into {file}…</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>Comparing the copy…</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>Copying {file}…</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>The model “{name}” does not exist; choose one of {names}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>installed</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>not installed</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>damaged: download it again</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>your own file</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>Choose it as “SAM checkpoint” in the dialogs.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>Finest masks. For machines with a GPU.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>Nearly as fine, in half the time.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>Good masks. The one to begin with, also without a GPU.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>fast</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>medium</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>slow</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>{size} GB</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>{file} cannot be removed ({reason}). Close what uses it, and try again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>{share} % downloaded</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine's Python “{python}” does not have the package “{package}”. Repair the engine in Settings ▸ Options ▸ ALPS, or with the algorithm “Install or update the engine”.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine process was ended by signal {number} ({name}): {cause}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>probably because memory ran out. Try a smaller tile, or close other programs</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine process crashed in native code (access violation).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>Every file is as it was before, or complete.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine process did not respond for {seconds} s and was ended. Every file is as it was before, or complete. Try a smaller tile, and report the problem if it happens again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>Run it again to continue from the finished tiles.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>unknown</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>a user or another program ended it</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>a crash in native code, not in QGIS. Your project is safe. Try another device</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>Cancelled. The engine did not stop by itself and was ended.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine process ended with exit code {code}, without a result.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The ALPS engine “{program}” cannot be started: {reason}. Repair the engine in Settings ▸ Options ▸ ALPS.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>Its last output: {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>{file} cannot be replaced ({reason}). Close the program that uses it, or choose another file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>another program has it open</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>The name of {file} is longer than {limit} bytes. Choose another file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>{file} is open for editing as the layer “{name}”. Save the edits and toggle editing off, or choose another file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>The output {file} is also an input. Choose another file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” is a web layer, which has pixels of any size. Choose an Extent and a Ground resolution, for example the extent of the canvas and 0.5 metres, or save the part you need as a GeoTIFF.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>This would ask the server of “{name}” for {width} × {height} pixels, more than {most} million. Choose a smaller extent or a coarser resolution.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” could not be read from its source: {reason} Nothing was labelled. Try again later, or choose a smaller extent or a coarser resolution.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” is read from its server first: {width} × {height} pixels ({megabytes} MB), about {n} tiles.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” is written to a temporary file first: {width} × {height} pixels ({megabytes} MB).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>The server of “{name}” has no image of this extent at this resolution. Choose others.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>{share} of the pixels of “{name}” are empty, because the server has nothing there ({n} tiles do not exist). They count as no data.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>It does not say who made it and what its licence allows; check it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>The temporary file {file} cannot be written: {reason}. Free some space there.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>it gave no reason.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>The extent lies outside the layer “{name}”.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>Rights of “{name}”: {rights}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>Cancelled while “{}” was read.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/results/areas.py"/>
<source>Scene</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/results/areas.py"/>
<source>Class</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/results/areas.py"/>
<source>Colour</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/results/areas.py"/>
<source>Share</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/results/areas.py"/>
<source>Area</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/results/areas.py"/>
<source>Unit</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/results/areas.py"/>
<source>Mean confidence</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>These classes were fitted to this raster alone: the same number or colour in another raster is another class. For the same classes in many rasters, use “Auto-label collection” or the codebook of an earlier run.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Made with ALPS {}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Segmenter: {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Model and kind of PFL: {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Settings ({part}): {values}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Versions: {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Source image: {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/results/run_group.py"/>
<source>{} – ALPS</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/run.py"/>
<source>, about {} min left</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/run.py"/>
<source>, about {} s left</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/server_replies.py"/>
<source>the server did not answer ({words}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/server_replies.py"/>
<source>the server answered {status} ({words}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/server_replies.py"/>
<source>the server sent a message instead of an image ({kind}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/style_store.py"/>
<source>The style of {file} could not be stored in it: {reason}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/deleted_rows.py"/>
<source>You deleted the rows of {names}. Their segments are shown with automatic names, and new segments will go to other clusters.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>class_name – rename here</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Area (m²)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Cluster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Value in the raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Spread</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Segment</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Class by cluster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>class_override – correct here</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Confidence</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Area (px)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Instance</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Score</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Difficult</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>(automatic)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>New class</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/host/turns.py"/>
<source>Waiting for “{}” to finish…</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>Apply codebook</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>Assigns each segment to the most similar cluster of a codebook, with a confidence from 0 to 1, and writes the segments to a new file. Corrections in class_override are kept.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>assign,predict,classify,nearest,transfer</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>The segments. They must come from the same segmenter as those that the codebook was fitted to.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>Number of segments</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>The codebook with the clusters.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Auto-label raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Finds classes in a raster without any labels. It cuts the raster into segments, groups similar segments into clusters, and writes a class raster, class polygons, the segments and a table of classes.

Name the classes afterwards in the attribute table of the codebook: classes with the same name are merged, and the map follows each time you save. “Apply class edits” then updates the class raster and the polygons.

In a batch without a codebook, each raster gets its own classes. For the same classes in many rasters, use “Auto-label collection” or give the codebook of an earlier run.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>SAM,segment anything,land cover,landuse,classify,k-means,superpixels,OBIA</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>The raster to label.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of classes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of polygons</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of tiles</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of tiles without data</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of masks dropped by the gate</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of segments cut by a tile border</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Share of valid pixels with a class</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Codebook of an earlier run. The raster gets its classes and names, and nothing is clustered. If not set, a new codebook is fitted to this raster.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Segmenter used</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Auto-label collection</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Finds the same classes in many rasters. It cuts all rasters into segments, fits one codebook to all segments, and writes the class raster, polygons and segments of each raster to the output folder, and the codebook.

Files are named after their rasters. If two rasters have the same name, the name of the parent folder is added. A raster that cannot be read is left out and listed; the others are labelled.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>SAM,segment anything,land cover,folder,mosaic,time series,classify,k-means</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Collection</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>The rasters to label. Give rasters, a folder, a pattern, or any combination of them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Folder of rasters to label. Its subfolders are not searched.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>A pattern that matches paths of rasters, such as /data/north/**/*.tif, where ** stands for any number of folders. Or a text file (.txt) with one raster, folder or pattern in each line; relative paths start at the folder of the file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Add class rasters, polygons, segments and the table of classes to the project, in one group.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Folder for all outputs. It is created if it does not exist; files in it are never replaced.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Number of labelled scenes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Number of scenes left out</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>There is nothing to label; choose rasters, a folder of rasters, or a pattern.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Rasters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Folder of rasters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Pattern or list of rasters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Codebook of an earlier run. If not set, a new codebook is fitted to all these rasters.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Load the results</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Output folder</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Codebook</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>There is nothing to label: none of the rasters can be read. Choose others.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>The folder “{}” does not exist; choose another.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>ALPS,unsupervised,classification,segmentation,clusters,labels,machine learning</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>“{file}” cannot hold the output “{title}”; choose a file that ends in {ending}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>{file} is given for two outputs; choose a file for each.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>{title}: {file} does not exist; check the path.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>The new results are kept as {files}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Boxes to masks</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Finds the object in each box that an annotator or a detector drew. Writes its outline with class, score and box, and a class raster. Boxes may be rotated and in any CRS; give a polygon layer, or an annotation file (DOTA, DIOR, HRSC, FAIR1M, Pascal VOC, COCO, YOLO).

Masks may overlap in the instances. In the class raster, smaller masks are above larger ones; of two masks of the same size, the one with the higher score is on top. Without SAM, objects are found by shape and colour. A box in which nothing is found is filled.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>SAM,SAMRS,segment anything,detection,bounding box,oriented box,instances,DOTA,COCO,YOLO</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>The raster in which the objects are.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>GeoPackage with the outline of each object, its class, scores, box and area.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>GeoTIFF with the class number of each pixel, 255 where there is no mask, and a legend.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Number of boxes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Number of masks</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Number of filled boxes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Number of boxes left out</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Polygons with four corners. For any other polygon, its minimum rotated rectangle is used.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Field with the class of each box. If not set, all boxes have one class.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Field with the score of the detector, from 0 to 1.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>TXT, XML, JSON or CSV file with boxes in pixels of this raster.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Give either a layer of boxes or an annotation file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Instances</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Layer of boxes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Class field</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Score field</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Annotation file (instead of a layer)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>The layer of boxes is missing or cannot be read; choose another layer.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Choose number of clusters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Compares numbers of clusters (K) on the segments of one or more scenes by figures that need no ground truth: silhouette, Davies-Bouldin index, inertia, and whether several starts find the same clusters. Writes a page with plots and suggests a number. If the clusters are well separated, it is the number with the best silhouette; otherwise it is the bend of the inertia curve. In a model, you can use the result SUGGESTED_K in “Fit codebook”.

The figures do not know which classes you want, so start with the suggestion and try others.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>k-means,K,number of clusters,silhouette,Davies-Bouldin,elbow,stability,Dirichlet</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Segments of one or more scenes, all from the same segmenter.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>HTML page with the plots, the table and the suggestion.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>CSV file with the figures of each number.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Suggested number of clusters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Number of components of the mixture</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Report</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>HTML files (*.html)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Table</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>CSV files (*.csv)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>None of the segments layers can be read; choose segments that ALPS made.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Suggested: {} clusters.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Data set report</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Writes a page about a folder of labels. It shows doubtful masks first, then the pixels and masks of each class, sizes, coverage, the position of masks in the images and on the ground, samples of each class, and duplicate masks. The page needs no other file; tables beside it contain the figures.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>statistics,quality,samples,contact sheet,histogram,heat map,duplicates,data set</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Output folder of “Auto-label collection”, or a folder with outputs of “Boxes to masks”.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Rasters to show the samples on. Give rasters, their folder, or neither; then masks have a plain background.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder of the scenes that were labelled.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder for report.html and the tables. It is created if it does not exist; files in it are never replaced.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Number of scenes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Number of duplicate pairs</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Share of pixels with a class</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder of labels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Labelled scenes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder of scenes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder for the report</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Evaluate class rasters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Compares class rasters with ground truth. Clusters have no names, so they are mapped to the true classes in two ways: majority (each cluster gets the class that it overlaps most) and Hungarian (each class gets at most one cluster). Gives the mean IoU, the mean accuracy, the IoU and DSC of each class, and the confusion matrix. It can also write a table of the scenes, measure the position of boundaries, and compare with a second run.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>accuracy,mIoU,confusion matrix,validation,ground truth,Hungarian</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Class rasters of ALPS to evaluate.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>True classes, as numbers or colours: one raster for each class raster, in the same order.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Values of the ground truth that do not count, separated by commas: 0,255.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>JSON file with the class of each colour, for a ground truth in colours: {"#3c1098": "building", …}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Class rasters of the same scenes, in the same order. The report then shows which run is better, and where.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>JSON file with all figures of each class, and the confusion matrix.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Share of the true pixels that do not count</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>There are {labels} class rasters and {truths} rasters of the ground truth; choose one of these for each class raster.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>There are {others} class rasters of a second run and {truths} rasters of the ground truth; choose as many of both.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Class rasters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Ground truth</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Values to ignore</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Colours of the ground truth</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Class rasters of a second run</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>None of the rasters can be read; choose class rasters and their ground truth.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>JSON files (*.json)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>The means are over the classes {names}. {share} of the true pixels do not count.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Mean IoU</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Mean accuracy</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>“{}” is not a list of numbers; write, for example, 0,255.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Evaluate instances</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Compares the masks of single objects with true masks. Gives the average precision of each class and of all classes as COCO defines it (AP over IoU 0.50 to 0.95, AP50, AP75), and how many objects of each scene were found. The ground truth is layers of instances or a COCO file. Scenes are matched by name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>accuracy,AP,average precision,COCO,detection,validation,ground truth</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Layers of instances to evaluate, one for each scene.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Layers of true instances, named like their scenes. Give layers or a COCO file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>COCO file (JSON) with images, categories, and annotations with masks.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Names of classes, separated by commas.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>JSON file with all figures of each class.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>AP over IoU 0.50 to 0.95</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>AP at IoU 0.50</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>AP at IoU 0.75</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Number of true instances</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Number of instances</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Give the true instances either as layers or as a COCO file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>True instances</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>True instances as a COCO file</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Classes that do not count</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>None of the layers can be read; choose instances and their ground truth.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>{truth} true instances are marked as difficult or as a crowd. They do not count, nor do the {found} instances found on them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>{n} instances have the class “{name}”, which the ground truth does not have.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Export data set</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Cuts labelled scenes into chips for training a network. Writes images, masks or annotations, a split into train, val and test without common ground, an index, and a README with classes, counts, licence and source.

Labels are class rasters (with the names that you gave the classes), masks of boxes, or any polygon layer with a field of classes. Labels and scenes are matched by name. The folder appears only when the data set is complete.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>training,chips,tiles,COCO,YOLO,panoptic,mmsegmentation,torchgeo,iSAID,SAMRS,split</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Settings of a published data set. Settings below that you change from their default override the preset; all others come from it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>The split that you want, instead of one that is drawn. Each line has the name of a scene, and then train, val or test.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>A folder with the lists train.txt, val.txt and test.txt, or with the folders train, val and test and the images of each in them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>JSON file with the class of each value, for class rasters of other programs: {"10": "building", …}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>A new or empty folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>The scenes that were labelled. Give rasters, their folder, or both.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Folder of the scenes that were labelled. Its subfolders are not searched, except train, val and test if you split by folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Class rasters of the scenes. Without class rasters and without a folder of labels, the polygons give the classes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Instances of all scenes, in any CRS. If not set, masks of boxes are the instances, or else the connected areas of each class.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>If not set, the first of these that the layer has: class_name, class, label, name, category, class_id.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>There is nothing to export; choose scenes, or a folder of scenes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>There are no labels; choose class rasters, a folder of labels, or polygons.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Preset</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>List of the split</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Folder of the split</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Names of class numbers</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Folder of the data set</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Scenes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Polygons with classes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>There is nothing to export: none of the rasters can be read. Choose others.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Lists (*.txt *.csv *.tsv *.lst *.json)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>The polygons are missing or cannot be read; choose another layer.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Left out: {straddling} chips across two parts of the split, and {uncovered} chips with too few labelled pixels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Number of chips for {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>{} is not in the split and was left out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/figures.py"/>
<source>CSV file with the figures of each scene.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/figures.py"/>
<source>Table of scenes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>Fit codebook</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>Groups the segments of one or more scenes into clusters of similar segments, and writes the codebook: the centres of the clusters and the table of classes. Each cluster starts as a class of its own.

If you choose a codebook to update, its classes stay, and segments that are unlike any of them form new clusters. The number of clusters to fit is then not used.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>k-means,cluster,classes,vocabulary,update,online</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>Number of clusters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>A codebook to add the segments to, instead of fitting a new one. Its class names, colours and cluster numbers stay. It is not changed: the result is a new file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>Codebook to update</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Reading the raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Tiles</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Clusters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Polygons</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>SAM</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>SAM (not installed)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>These settings are for SAM, which is not installed. Until you install it (Settings ▸ Options ▸ ALPS), they have no effect.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/example_models.py"/>
<source>The example model {} cannot be read.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Label</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Single steps</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Evaluation</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Data sets</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Volumes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Set-up</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Example models</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/help_text.py"/>
<source>Parameters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/help_text.py"/>
<source>Outputs</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/help_text.py"/>
<source>Advanced parameters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/help_text.py"/>
<source>Example for the command line</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>“{source}” is missing or cannot be read; choose {kind}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>a raster that QGIS can open</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>a segments layer of ALPS</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>a codebook of ALPS</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/pickers.py"/>
<source>“{value}” is not a layer of polygons that can be read.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/pickers.py"/>
<source>“{value}” is not an extent.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoTIFF with the class number of each pixel, 255 outside of all segments, and a legend.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoPackage with one polygon for each connected area of a class.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoPackage with all segments. To correct the class of a single segment, use its field class_override.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoPackage with the table of classes. Rename, recolour and merge classes there: classes with the same name become one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Settings for a kind of image; those that you change from their default override it. drone (up to 0.1 m): coarse detail, minimum mapping unit 800 pixels. aerial (0.1 to 0.5 m): medium detail, 160 pixels. satellite (10 m): fine detail, 16 pixels. quick (a first look): coarse detail, 8 clusters, 1 restart, 256 pixels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Preset for the kind of image</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoPackage with a table of the classes: area on the ground, share, number of segments and mean confidence. Without a CRS, areas are in pixels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>HTML page about the run: map, class areas, clusters, doubtful segments and all settings. Open it from the Results Viewer.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Class polygons</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Codebook with the classes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Class areas</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Codebook to use</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>{n} packages: {download:.0f} MB to download, {disk:.0f} MB on disk in {folder}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Install or update the engine</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Installs what computes: an environment of Python with tested packages, in your QGIS profile. QGIS's own Python stays as it is. The new engine replaces the old one only after it has labelled a small scene. If the engine is installed already, it is tested, and built again if it is broken or belongs to another version of ALPS.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>setup,environment,packages,pip,offline,wheels,torch,SAM,repair,update</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>base has the built-in segmenter. sam adds torch, to segment with SAM; on Linux that is a download of about 3 GB. auto chooses by graphics card and free disk space.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Interpreter of a 64-bit Python 3.11 or later. If not set, ALPS looks for one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Install from the wheels in this folder, without a network.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Address of a package index to use instead of the one that pip is configured for, for example one with a torch that needs no graphics card.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>ALPS does not use this engine: {source} names another interpreter.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Python to build from</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Package index</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Python of the engine</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Kind of the engine: base or sam</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Version of the engine</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Log of the installation</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Size on disk in MB</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Duration of the installation in seconds</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>All files (*)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>To rename, recolour or merge classes, open this table, toggle editing, change names or colours, and save. Classes with the same name become one. The map follows at once. “Apply class edits” in the menu of this layer then updates the class raster and the polygons.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>Class number of each pixel; 255 stands for pixels without a segment.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>One polygon for each connected area of a class.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>All segments, with cluster, confidence and corrections.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>The classes: rename, recolour and merge them here.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>Area, share, number of segments and mean confidence of each class.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Paint class raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Paints segments into a class raster on the grid of their scene, large segments first. A correction in class_override overrides the class of the cluster. Pixels without a segment have no data.

If the segments have clusters of another codebook, the codebook is applied to a copy of them first, and the log says so.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>rasterize,classes,map,legend</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Segments with clusters, from “Apply codebook” or an automatic labelling.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Raster whose grid is used. If not set, the grid of the scene, which is stored with the segments.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>The codebook with the classes of the clusters.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Reference raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/parameters.py"/>
<source>Separate them with commas.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Polygonize classes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Turns a class raster into polygons that do not overlap, one for each connected area of a class. Areas smaller than the minimum mapping unit join their largest neighbour. An area with more than 200,000 vertices is too large for one polygon; it is cut along a grid of 2048 pixels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>vectorize,polygons,classes,minimum mapping unit,simplify</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Class raster written by ALPS.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Segments of the same scene. Each polygon then gets their number and their mean confidence.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Codebook of the classes. If you set it, the polygons follow the edits of its table.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/provider.py"/>
<source>ALPS – class maps without labels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Updates the class raster and the class polygons after you edited the classes: names, colours and merged classes in the table of the codebook, and corrections of single segments in class_override. This takes seconds, because nothing is segmented again.

You may also choose another codebook than the one that gave the segments their clusters. It is then applied to a copy of the segments first, and the log says so. For another number of clusters, run “Auto-label raster” or “Auto-label collection” again; they use the segments that there are.

For one segments layer, the outputs are the class raster and the polygons below. For several, choose the output folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>rename,merge,recolour,edit,reclassify,class_override</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Segments of one or more scenes, with clusters.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Needed for several segments layers. The class raster and the polygons above are then not written.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>The codebook with the edited table of classes, or another codebook for the same kind of segments.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Output folder for several scenes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>There are {} segments layers; choose an output folder for them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Restore volume</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Joins the class rasters of slices into a label volume (NIfTI) with the shape and position of the volume that “Slice volume” cut. The value of a voxel is its class number plus 1, or 0 where there is no segment. A table beside the volume names the values.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>NIfTI,DICOM,medical,label volume,segmentation</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>The file that “Slice volume” wrote beside the slices. Its name ends in _slices.json.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Folder with the class rasters of the slices: the output folder of “Auto-label collection”.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>NIfTI file to write. An existing file is not replaced.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Share of voxels with a label</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Description of the slices</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Folder of class rasters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Label volume</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>NIfTI files (*.nii *.nii.gz)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Table of the values</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/segment.py"/>
<source>Segment raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/segment.py"/>
<source>Cuts a raster into segments and describes each segment by a vector of numbers, its PFL (pseudo feature label). This is the slow step. You can change clusters and names afterwards without repeating it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/segment.py"/>
<source>SAM,segment anything,superpixels,objects,masks,embedding,OBIA</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/segment.py"/>
<source>The raster to segment.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>Diagnostics report</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>Writes a report to send with a problem: the versions of QGIS and of the engine's packages, the operating system, memory, disk and graphics card, the models, the settings that matter, and the last lines of the log. The home folder, the user name, the computer name, passwords and tokens are left out. It also runs without an engine. Nothing is sent anywhere.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>bug,problem,error,report,log,versions,support,doctor</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>File for the report. A name that ends in .txt gives plain text, any other name a page.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>Number of problems found</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>{file} cannot be written ({reason}). Choose another file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>HTML files (*.html);;Text files (*.txt)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>Report as text</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Download a model</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Puts a model of Segment Anything into the model folder: {sizes}. The download goes through the network settings of QGIS, continues where an earlier one stopped, and is compared with the published SHA-256. With a local file, nothing is downloaded. If the model is installed already, nothing happens.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>setup,model,weights,checkpoint,SAM,segment anything,download,offline</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>{title}: {size} MB from {address} into {folder}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>sam_vit_b is the quickest, sam_vit_h the finest. own takes weights of your own from the local file, if the engine can load them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Take the model from this file instead of downloading it. The file is copied.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Local file</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>File of the model</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>SHA-256 of the file</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>State of the model: installed or own</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Weights of your own are in a file; choose it as “Local file”.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>{name} ({size} MB)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>{title} is installed already.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Status of ALPS</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Says whether the engine is installed and up to date, which segmenter “auto” takes, which models are there, how much memory is free, and what to do next. Every answer is an output that a script or a model can read. It also runs without an engine, and it changes nothing.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>engine,installed,version,update,memory,device,GPU,models,ready</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Memory in GB</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Free memory in GB</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Rasters can be labelled now</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>The engine is installed</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>The engine belongs to another version of ALPS</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Segmenter that “auto” takes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Installed models, with commas</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Device that “auto” takes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>What to do next</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Slice volume</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Cuts a medical volume (a NIfTI file, or the folder of a DICOM series) into grey rasters, and records the position of each in a file. The head or the front of the body is at the top, its right side on the right.

Label the folder of slices with “Auto-label collection”, then join the class rasters with “Restore volume”. From a DICOM header, only the position and the scale of the pixels get into the outputs.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>NIfTI,DICOM,medical,CT,MR,slices,window,level</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>NIfTI file. For a DICOM series, type or paste the path of its folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Folder for the slices. It is created if it does not exist; files in it are never replaced.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Number of slices</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Volume</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Folder for the slices</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>There is no volume; choose a NIfTI file or the folder of a DICOM series.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>Tile grid</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>Writes the tiles of a raster as polygons, to show what a run would read: each tile with its row, column and core. Cores cover each pixel exactly once.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>halo,overlap,core,grid,index</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>The raster to tile.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>GeoPackage with one polygon for each tile.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Bands</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Numbers of the bands to use, separated by commas: 4,3,2. If not set: red, green and blue where the file names them, else the first three.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Stretch</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>How values become brightness, the same for the whole scene or collection: auto (8-bit values as they are, anything else 2–98 %), percentile:2,98, minmax, range:LOW,HIGH or none.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Read from servers</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Allow rasters on servers (/vsicurl/, /vsis3/, https:// …) and files that point to them. If not set, opening a file never makes a network request.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Extent</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Label only this part: XMIN,YMIN,XMAX,YMAX in the CRS of the scene, or followed by @ and another CRS, such as @EPSG:4326. Segments are the same as those of the whole scene, since the tile grid does not move.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Mask polygons</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Layer of polygons. Only the ground inside them is labelled; segments at their border are kept whole.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Vector layers (*.gpkg *.shp *.geojson *.fgb)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Ground resolution</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>metres</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Read the scene at this pixel size on the ground, and write the outputs at it. Larger pixels are faster and find larger objects. If not set, the pixels of the scene are used.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Tile size</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>pixels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Side of a tile, halo included. Smaller tiles need less memory; SAM was trained on 1024.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Halo</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Overlap on each side of a tile; less than half a tile. If not set: 128 for SAM, 32 for superpixels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>What cuts the scene into segments. auto uses the best one installed and says which; sam_vit_h, sam_vit_l and sam_vit_b need a checkpoint; superpixels needs no download and works with any number of bands.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Detail of superpixels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Size of the superpixels: fine has about twice as many as medium, for small objects; coarse has half as many, for large, even areas. Segments of all three can share a codebook. SAM does not use this.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM checkpoint</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM checkpoint file. If not set, the file in the model folder is used.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Checkpoints (*.pth *.pt *.safetensors)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Where SAM runs: auto, cpu, cuda, cuda:N or mps. auto uses a GPU if there is one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Gate: maximum segment size</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>share of a tile</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Masks that cover a larger share of a tile are dropped as background. The ALPS paper uses 0.3.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Minimum segment size</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Smaller segments are dropped.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Processes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Processes that compute tiles in parallel. 0 means one per core, or a single process for SAM.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Maximum memory</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>GiB</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>The engine uses no more than this; 0 means 90 % of the machine's memory. A tile that needs more is tried again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: points per side</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Prompts along each side of a tile. More points find more objects.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: point grids</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>File of prompts instead of the regular grid, as shares of a tile from 0 to 1: JSON, a list of [x, y] for each crop layer; or CSV with the columns x, y and, for crops, layer.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Point grids (*.json *.csv)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: points per batch</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Prompts decoded together. Fewer need less memory; the result is the same.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: minimum score</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Masks with a lower predicted IoU are dropped.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: minimum stability</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Masks with a lower stability are dropped: they change more when the threshold moves.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: stability offset</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>How far the threshold moves to measure the stability.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: box NMS IoU</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Of two masks whose bounding boxes overlap more than this, the better one is kept.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: crop layers</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM also runs on crops of each tile; layer n has 2ⁿ × 2ⁿ crops.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: box NMS IoU between crops</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Of two masks from different crops whose bounding boxes overlap more than this, the one from the smaller crop is kept.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: overlap of crops</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Overlap of the crops in the first layer, as a share of a tile.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: fewer points in crops</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>In layer n, points per side are divided by this number to the power of n.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: minimum hole or island</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Smaller holes and islands are removed from masks; 0 leaves masks as they are.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: precision</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>exact gives the masks of the segment-anything package, up to rounding. fast uses half precision where the hardware supports it. pruned also skips points that a mask already covers.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Number of clusters; each starts as a class of its own. Choose more than the classes you want: clusters with the same name merge later, in the table. With fewer segments there are fewer clusters.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Seed</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Seed of the random numbers. The same seed and input give the same result.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Maximum sample</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>segments</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>The fit uses at most this many segments. Every segment then gets a cluster.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Clustering</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>lloyd uses all segments at once, weighted by area; paper is the mini-batch k-means of the ALPS paper.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Restarts</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>k-means starts this many times, and the best result is kept.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Minimum mapping unit</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Smaller areas join their largest neighbour; 0 keeps every pixel.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Simplification</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>How far simplified borders may move. Neighbours keep their common border. 0 keeps the pixel edges.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>What finds the objects. auto uses SAM if it is installed, otherwise colour, which needs no download.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>SAM: prompt of oriented boxes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>bbox gives SAM the bounding box of an oriented box; points adds points along its longer axis.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Margin</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>share of the box</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>How far a mask may extend beyond its box, as a share of the box's sides.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Overlap on each side of a tile. Boxes that do not fit into a tile get their own window.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Only these classes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Names of classes, separated by commas. Classes are numbered in this order. If not set: all classes, in alphabetical order.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Minimum score of a box</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Boxes with a lower score are left out. Boxes without a score are kept.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Keep difficult boxes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Keep boxes that the annotation file marks as difficult.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Boxes on the turned image</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>The boxes of the annotation files were drawn on the image as turned by its EXIF orientation; turn them back to the stored pixels, which QGIS reads.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Processes, each for one image at a time. 0 means one per core, or a single process for SAM.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Numbers of clusters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Numbers to compare, separated by commas: 8,16,32.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Maximum number of segments to compare. More take longer.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Starts</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>k-means starts this many times for each number. The stability shows how well the results agree.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Dirichlet-process mixture</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Also fit a mixture that finds the number of clusters by itself. For imagery, this number is large.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Samples of each class</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>How many masks of each class to show.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Doubtful masks</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>How many masks with the lowest confidence to show.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Picture size</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Side of each picture of a mask.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>IoU of duplicates</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Two masks of a scene that overlap more than this count as duplicates.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Classes left out of the means</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Names of true classes, separated by commas. Their pixels still count for the other classes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Tolerance of boundaries</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Also measure whether boundaries are in the right position: the boundary F measure with this tolerance. Takes longer.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>share of the diagonal</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>The same tolerance, as a share of the scene's diagonal. Csurka et al. (2013) and DAVIS use 0.0075.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Layout</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>How the files are arranged. pairs are GeoTIFFs with the values of the scene, as torchgeo reads them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Images</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>png has 8 bits, made with the stretch; tif keeps the values and the georeferencing of the scene. If not set: tif for pairs, else png.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Chip size</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Side of a chip; 0 makes each scene one chip.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Overlap</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Pixels that neighbouring chips share. The last chip of a row or column is shifted inwards.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Pad small chips</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Pad chips of scenes that are smaller than a chip: images with 0, masks with 255.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Minimum share with a class</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Chips in which a smaller share of the pixels has a class are left out and counted.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Minimum instance size</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Instances with fewer pixels in a chip are left out of that chip and counted.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Split</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Shares of train, val and test. They must add up to 1.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Split by</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>scene keeps a scene together with all scenes that overlap it; block divides the ground into blocks; folder takes the split from folders called train, val and test. A split that you give in a list comes first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Block size</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Side of the blocks, if you split by block. 0 means four chips.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Seed of the random numbers for the split. The same seed and input give the same data set.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Classes to ignore</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Names of classes to set to 255.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Whole test images</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Scenes of the split test are not cut into chips or padded, keep their names, and may lack labels. iSAID does so.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Binary masks</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Masks with two classes: 1 where a pixel has any class, 0 where it has none. For layouts with masks. The ALPS paper compares its classes with them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Colours</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Colours of the classes: labels takes those of the class rasters, isaid the 16 published ones of iSAID in their order.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Suffix of masks</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Added to the name of a chip to name its mask (layout mmsegmentation).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Title</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Title of the data set, for the README.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Description</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>What the data set holds, for the README.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Licence of the imagery, for the README.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Source of the imagery</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Where the imagery comes from, for the README.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: threshold of far segments</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: a segment is far if its distance from the nearest centre is more than this many times the spread of the cluster. Smaller values give more new clusters.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: minimum size of a new cluster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: far segments form a new cluster only if at least this many are alike.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: maximum number of new clusters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: at most this many clusters are added.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: centres of old clusters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: fixed keeps them, so that what an old cluster means stays the same. online moves them to the mean of all segments so far (online k-means); earlier maps then no longer fit.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: maximum sample</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: new clusters are searched for among at most this many far segments, drawn from all.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Slices</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>axial slices run from foot to head, coronal slices from back to front, sagittal slices from left to right.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Window: centre and width</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Values to show, in the volume's own unit: 40,400 shows soft tissue in CT. If not set, the percentiles are used.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Percentiles</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Percentiles of all values that become black and white.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Empty value</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Value of voxels outside the body, often 0 if a program blanked them. They get no label.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Volume number</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Number of the volume in a file with several volumes, starting at 1.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Series number</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Number of the DICOM series in the folder, starting at 1; 0 if there is only one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} is empty; COCO without boxes still has lists of images and annotations.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} is a list of detections without images; give a complete COCO file, with 'images' and 'categories'.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} has no list of categories; it is not a COCO annotation, so choose another format.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0}: image {1} was left out: it has no 'id' or no 'file_name'.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0}: the categories {1} and {2} have the same id {3}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>the class {0} is not one of the file's categories</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>it marks a crowd, not one object</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>its 'bbox' is not a list of four numbers</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>it has no area: its width or height is not above 0</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>two images of the file have its 'image_id'</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>it does not name an image of the file</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0}, line {1}: the JSON is damaged ({2}); export it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} cannot be read as JSON ({1}); export it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} has no list {1}; it is not a COCO annotation, so choose another format.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0}: image {1} was left out: another image has the id {2} too.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/dota.py"/>
<source>it has {0} columns, not eight coordinates, a class and a difficulty</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/dota.py"/>
<source>it has ten coordinates, and the fifth point does not repeat the first</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fair1m.py"/>
<source>its coordinates are {0}, not 'pixel'</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fair1m.py"/>
<source>a point does not have two coordinates</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fair1m.py"/>
<source>it has {0} points, not four and the first again</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>“Boxes on the turned image” (--exif-turned)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0} has the EXIF orientation {1}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0} was made for {1} pixels, but {2}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>lie outside the image by half or more</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0}: annotation tools may show it turned ({1} pixels), but QGIS and ALPS read the stored pixels ({2}). If the boxes were drawn on the turned image, use {3}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>No annotation belongs to any of the images ({0}): {1} is for {2}; give images and annotations with the same names.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>None of the {0} entries of the annotations is a box: {1}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>reach beyond the image</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>The annotation names the image {0}, and {1}; give that image.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0}: the image was resized, so the boxes would lie elsewhere on it; give the image in its original size, or correct the size in the annotation if only that is wrong.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0}; the boxes are used as they are, in pixels of the image.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0} of the {1} boxes of {2} {3}: {4}; give the image that the boxes were drawn on, or the annotation of this one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0}: its stored pixels, which QGIS and ALPS read, are {1}, and programs that turn it show {2}. {3} was made for {4}, so {5}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>The annotation format {0} is unknown; choose one of {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>No annotations were found in {0}; give files ending in {1}, or a folder with such files.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>The files have several formats: {0}; name the format to read.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>{0} is not an annotation of a known format; name the format, or remove the file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>Pascal VOC xml</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>an empty list</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>a coordinate is not a finite number</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>a coordinate is beyond {0} pixels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>its score is {0}, not between 0 and 1</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>it has no area</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>it lies outside the image of {0} × {1} pixels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>{0}{1}: {2} was left out: {3}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>{0} is not a class name</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>it has no class</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/loose_values.py"/>
<source>{0} is not a number</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/pairing.py"/>
<source>Both {0} and {1} could be the image {2} of {3}; give one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/pairing.py"/>
<source>{0} names the image {1} inside; its boxes are used for {2}, whose name the file has.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/pairing.py"/>
<source>{0} has boxes in {1} and in {2}; give one of them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0}, line {1}: the text holds a NUL; the file is damaged or not an annotation; export it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0} is larger than {1} MiB, which is too large; split it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0} cannot be read: {1}; check the file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0}, line {1}: the text is not in UTF-8; save the file as UTF-8.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>; write decimals with a point</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0} is not a number{1}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0} is not text; give the annotation, not the image.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/table.py"/>
<source>{0} has no column {1}; a table of boxes has the columns {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/table.py"/>
<source>{0}, line {1}: the table is damaged ({2}); export it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/table.py"/>
<source>it has no {0}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/table.py"/>
<source>it does not name an image</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>{0}: left out because they lie outside the scene: {1} {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>it has no geometry</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>it is not a polygon</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>its score {0} is not a number</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/xml_tree.py"/>
<source>{0} is empty; an annotation without boxes still has the element {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/xml_tree.py"/>
<source>{0} holds the element {1}, not {2}; choose the right format.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/xml_tree.py"/>
<source>the element {0} is missing</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/xml_tree.py"/>
<source>{0}{1}: the XML is damaged or refused: {2}; export it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>{0} holds shares of an image whose size is not known; give the images too, with the same names.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>it has {0} columns, not 5 (middle and sides), 9 (corners) or more (outline), and a score</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>its class is {0}, not a whole number from 0 up</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>class {0} is not in the list of names</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>it lies outside the image: {0} is not a share of it, which runs from 0 to 1</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0}: 'names' is neither a list nor a table; write 'number: name' for each class.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0}: {1} is not the number of a class; write 'number: name'.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0}: the name of class {1} is not a text; write 'number: name'.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0}{1}: the YAML is damaged ({2}); correct the file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0} cannot be read as YAML ({1}); correct the file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>without an area</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>outside the image</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>on pixels without data</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>of a lower score</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>of another class</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>marked as difficult</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/sam.py"/>
<source>take a smaller tile</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The table has no row for {0}; the segments are shown as {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>no class_id</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>the class_id {0} (allowed: 0 to {1})</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>Rows that are one class have the names {0}; it was named {1} after the largest.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The row {0} has {1} and no cluster; it was left out: give it a free class_id.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The row of cluster {0} has {1}; it was read as {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The row with class_id {0} has no class_name; it is shown as {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The colour {0} of class {1} is not '#rrggbb'; another colour was used.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>Cluster {0} has rows with class_id {1} and {2}; it belongs to class {3}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/assign.py"/>
<source>The segments have PFLs of the kind {0}, but the codebook is for {1}; use a codebook that was fitted on such segments, or segment again with the codebook's segmenter.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/assign.py"/>
<source>The segments have PFLs of {0} dimensions, but the codebook has {1}; use a codebook that was fitted on such segments.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>The segments files hold no segments, so no clusters can be compared; choose other files.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>{0} of {1} segments have no usable PFL and were left out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>Fitting a Dirichlet-process mixture</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>The Dirichlet-process mixture used the maximum of {0} components and might need more; take its number as “many”.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>The number of different segments is {0}, so {1} clusters or more cannot be compared; give smaller numbers, or more segments.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>The number of different segments is only {0}, so {1} clusters were left out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>{0} clusters are wanted, but the number of different segments is only {1}; the codebook has {2} cluster{3}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>{0} of {1} segments have no usable PFL and were left out of the fit.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>The scenes have no segments to fit a codebook on; raise the gate or lower the minimum area.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>Fitting {0} clusters, start {1} of {2}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>Fitting {0} clusters, pass {1} of {2}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>{0} clusters remained empty; the codebook has {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/grow.py"/>
<source>Every class_id from 0 to 65534 is taken; delete classes that no cluster needs.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/grow.py"/>
<source>The codebook has no clusters to add to; fit a new one instead.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/grow.py"/>
<source>The column `spread` of the codebook is empty, so nothing says which segments are far; fit a new one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/grow.py"/>
<source>A codebook can hold {0} clusters; this one has no room for more.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/sample.py"/>
<source>The segments of scene {0} have PFLs of the kind {1}, the others {2}; segment all scenes with the same segmenter.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/sample.py"/>
<source>Samples of PFLs of the kinds {0} and {1} cannot be joined; segment all scenes with the same segmenter.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/sample.py"/>
<source>PFLs of {0} dimensions cannot join PFLs of {1} dimensions of the kind {2}; segment all scenes again with the same segmenter.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/boxes.py"/>
<source>No boxes were given; name annotation files or a layer of boxes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/boxes.py"/>
<source>The annotation names the image {0}; it is used for {1}, the only image given.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/boxes.py"/>
<source>Exact output names work for one image, not for {0}; give a folder instead.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/command.py"/>
<source>Folder for all outputs. It is created if it does not exist.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/command.py"/>
<source>The command {0} has no argument {1}; update the plugin and the engine together.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>Python {0} at {1} on {2} {3} ({4})</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} cores, {1} GB of memory free</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} not installed: only {1} can run; {2} adds SAM.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>: close other programs, or take smaller tiles</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>: free some before labelling here</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>GDAL {0} (rasterio), {1} (pyogrio).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>install it again for this system (on Windows also the Visual C++ redistributable)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} GB free at {1}{2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>of unknown version</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0}; the engine needs {1} or newer: install the engine with one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} set: if GDAL or PROJ misbehave, start the engine without.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>The list of the engine's packages is missing; install the plugin again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} does not transform coordinates ({1}); unset PROJ_LIB and PROJ_DATA.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>delete it and get it again with {0}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>torch {0} does not load ({1}); {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0}: installed, SHA-256 verified.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} does not import ({1}); install it again with {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0}: truncated, altered or unreadable; {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/evaluate.py"/>
<source>{0} mIoU {1}  mAcc {2}  mean DSC {3}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/evaluate.py"/>
<source>{0} is for class rasters; leave it out for instances.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/evaluate.py"/>
<source>not counted: {0} marked as difficult or as a crowd, and {1} found on such</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/evaluate.py"/>
<source>{0} found of the class {1}, which the truth does not have</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/evaluate.py"/>
<source>{0} left out; the report names them</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/evaluate.py"/>
<source>, 95 % of draws of scenes from {0} to {1}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/evaluate.py"/>
<source>{0} mIoU {1} against {2} of the other{3}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/evaluate.py"/>
<source>{0} of the diagonal</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/evaluate.py"/>
<source>none has instances that count</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/export.py"/>
<source>The preset {0} does not exist; use one of {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/fit.py"/>
<source>The settings for an update were not used, because no codebook to update was given; a new one was fitted.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/fit.py"/>
<source>The settings of the clustering were not used, because an update keeps the codebook's clusters.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/jobs.py"/>
<source>The engine does not have the job {0}; update the plugin and the engine together.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/jobs.py"/>
<source>The journal beside the outputs cannot be written ({0}); free some space or choose another folder, and run again. Finished tiles are kept.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/jobs.py"/>
<source>The disk reports an error: {0}{1}; free some space or choose another folder, and run again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/label.py"/>
<source>Exact output names work for one scene, not for {0}; give a folder instead.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/card.py"/>
<source>the folders of the scenes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>{0} has the value {1}; numbers of classes must be 0 or more, and 255 means no class.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The class {0} to ignore does not exist; choose from {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The labels have no classes; label the scenes first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The labels have {0} classes, and masks of 8 bits hold {1}; merge classes by giving them equal names in the table of classes, and relabel.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The names of classes have colours for keys; give numbers, such as {"0": "water"}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The names of classes cannot be read: {0}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/coco.py"/>
<source>Made by ALPS; see README.md.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/contents.py"/>
<source>its {0} is not one of ALPS</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/contents.py"/>
<source>it also holds {0}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/contents.py"/>
<source>its {0} is a link</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/contents.py"/>
<source>its {0} cannot be read</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Looking at the scenes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Describing the data set</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Scenes left out, as the split does not name them: {0}, for example {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>{0} was left out: no labels have its name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>The split names no scene that has labels, such as {0}; add them to it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Pixels with a value that is not a class of their raster: {0}; they became 255.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Every pixel has a class, so the binary masks hold no background; superpixels cover the whole scene, so use labels made with SAM or with boxes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>{0} has no labels; give a class raster or a layer of polygons.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>The split {0} is empty: too few scenes lie apart from each other; give more scenes, or split by block with smaller blocks.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>No chip is left: {0} have too few labelled pixels and {1} lie in two splits; lower min_covered, or choose larger blocks.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} is a link that does not lead to a folder; remove it or choose another folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} is a file; give a folder for the data set.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} holds a data set; choose another folder or allow overwriting.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} holds files that are not a data set of ALPS; choose a new or an empty folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>The folder {0} holds the input {1}; choose another folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>The folder {0} cannot be made ({1}); choose another.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} cannot be replaced: {1}, and only what ALPS wrote is removed. Move it away, or choose a new or an empty folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} was made by another program meanwhile; choose another folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} cannot be written: {1}; nothing was published.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/index.py"/>
<source>{0} has {1} of {2} rows; check that the disk is not full, and export again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/instances.py"/>
<source>{0} has a CRS and the scene has none, so its polygons have no position there; give the scene its CRS, or a layer in pixels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/instances.py"/>
<source>{0} cannot be transformed to the scene's CRS; reproject the layer.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/layouts.py"/>
<source>, seg_map_path="{0}"</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>The split in {0} names no scene that was given, such as {1}; give the lists of these scenes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>Names in the split without a scene: {0}, for example {1} in {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is not in a folder called train, val or test; move the scenes into such folders, or give lists with --split-file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>The list {0} names no scene; write one on each line.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>The folder {0} holds neither lists such as train.txt nor folders train, val and test with images; give another folder, or the lists.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is not a split; write {"train": ["name", …], "val": […], "test": […]} or {"name": "train", …}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is in {1} ({2}) and in {3} ({4}); keep it in one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} does not say train, val or test; name the file train.txt, val.txt or test.txt, or write each line as: name split.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} says {1}, and the file is called {2}; correct one of them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} names no scene; write: name split.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is not JSON ({1}); write it again, or give a text file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is too large for a list of scenes; give a text file with one name on each line.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>The list {0} cannot be read ({1}); give a text file in UTF-8.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>Scenes that share ground but are in different splits: {0}, for example {1} and {2}; your split was kept as it is.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0}: polygons without a class were left out: {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0} has {1} × {2} pixels and {3} has {4} × {5}; give the class raster of this scene.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0} does not have the position of {1}; give the class raster of this scene.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0} has {1} bands, but a PNG shows 3; choose three bands, or images tif.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>No labels were given; give class rasters, a folder of them, or a layer of polygons.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>No labels fit {0} by name; give them the names of their scenes, or list one file for each scene.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>{0} fits no scene by name; give one layer for all scenes, or give each layer the name of its scene.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>The labels {0} do not exist; check the path.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>The labels cannot be paired with their scenes: {0}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>Both {0} and {1} fit {2} by name; give one label for each scene.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>{0} is not a supported vector layer; give {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/compare.py"/>
<source>The {0} scenes of one run and the {1} of the other do not have the same truth; give labels of the same scenes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>No pixel has a truth that counts ({0} are ignored or without a truth, {1} have colours that the palette lacks); check the ignored values and the palette.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} holds class numbers, so the colours of the palette are not used; to name the classes, give numbers in the palette: {"1": "building", …}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} holds indices, but {1} colours; give truth of one kind.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} holds colours, but the palette has indices; give colours such as '#3c1098'.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} has {1} × {2} pixels, but its truth {3} has {4} × {5}; give rasters of the same size.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} and its truth {1} have different grids; warp the truth to the grid of the labels, with nearest neighbour, first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} has too many different values for a class map (more than {1}); lossy compression changes colours: use PNG or GeoTIFF, or give a palette of the true colours.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} has {1} different values; it is not a class map.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>ignore has {0}; for this truth give {1} or names of the palette.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/evaluate.py"/>
<source>not_in_mean has {0}, which is not a class of the truth; choose from {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} of {1} truth pixels ({2}) do not count{3}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>all {0} truth pixels count</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} with colours that the palette lacks</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} ignored or without a truth</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} add the missing colours to the palette</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>; the figures are over the rest only:{0}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>; the figures are over the rest only</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} of the truth pixels have the value {1}, which often marks borders and pixels without a class. It counts as a class; `--ignore {2}` leaves it out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} holds no instances; give files *{1}.gpkg or a COCO json.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} does not hold the grid of its scene; put the class raster {1} beside it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>its score is not a number</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} belongs to a scene of more than {1} pixels; cut the scene, and evaluate its parts.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} has an image without id, file_name, height or width; masks need all of them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0}: annotation {1} was left out: {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} and {1} both hold instances of {2}; give one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0}: instance {1} has no {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>its class is not one of the file's categories</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>Reading the truth</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>ignore has {0}, but the instances have the classes {1}; name some of these.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>The truth has no instance that counts; check the truth and the ignored classes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>{0} and its truth {1} have {2} pixels; give the same scene.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>{0} ({1}) has no truth; true instances are found by the name of the scene: {2}{3}.gpkg, or file_name in a COCO file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/pairs.py"/>
<source>The folders hold no {0}; name files, or a folder that holds some.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/pairs.py"/>
<source>No truth fits the name of {0}; give labels and truth as files in the same order.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/pairs.py"/>
<source>Both {0} and {1} fit the name of {2}; give labels and truth as files in the same order.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/pairs.py"/>
<source>{0} fits both {1} and {2}; give labels and truth as files in the same order.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>its mask is not of the image's size</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>the run lengths of its mask are damaged</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>the run lengths of its mask do not add up to the image</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>a ring of its mask has fewer than three points</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>a coordinate of its mask is not a number, or lies far outside the image</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>the run lengths of its mask are cut off</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>it has no mask</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette is {0}; give for example {'#3c1098': 'building'}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette has {0}, which is not a colour; give for example '#3c1098' or [60, 16, 152].</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette must have at least one entry, and only colours or only indices; see the help.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} has {1} band(s) of {2}; give truth of one band of whole numbers (the class of each pixel), or colours in three bands of uint8.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette has {0} twice; give each value once.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette is not JSON ({0}); give for example {'#3c1098': 'building'}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} is a vector file; rasterize its classes on the grid of the class raster first, for example with Rasterize (vector to raster) in QGIS.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} holds {1} values such as {2}, which are not class numbers; give whole numbers, for example rasterize the classes again with a number for each.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} holds values such as {1}; it is not a class map.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette file {0} cannot be read ({1}); give a JSON file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} cannot be read at {1} ({2}); get it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>The class_override {0} of {1} in {2} is not a class; the cluster counts instead.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} has the CRS {1}, but the reference has {2}; reproject one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} says that its scene has {1} × {2} pixels, but its segments lie in {3} of it; give the scene as reference, or segment it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} in {1} with neither a cluster nor a class_override: not painted.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} does not keep its scene's grid, as another program wrote it; give the scene as reference.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} is damaged: {1}; segment its scene again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} has segments of cluster {1}, but the codebook has {2} clusters; run `alps apply` with this codebook first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygon_segments.py"/>
<source>{0} has clusters of another codebook than those of the class raster; run `alps apply` with the codebook of the class raster, and use the segments that it writes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>{0} connected component{1} too large for one polygon, with more than {2} vertices; drawn as several, cut along a grid of {3} pixels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>{0} has values from {1} to {2}, but class ids are 0 or more; choose a class raster.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>{0} changed while it was read; run again when nothing writes to it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>s of classes are</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pages/report.py"/>
<source>the file came back different</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pages/template.py"/>
<source>{0} is not HTML or SVG; use render_text.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>The table `classes` of {0} has no row for cluster{1} {2} any more, so segments that belong there go to other clusters; restore the row{3} from a copy of the file, or fit again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>{0} has segments without a PFL only, so no cluster is near; segment it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>{0} was segmented with {1} than the codebook, so the same ground may get different classes; label the scene with `alps label --codebook` instead.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>{0} boxes {1} are left out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>{0} more notes of this kind about annotations are not shown.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>{0} more entries of the annotations were left out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>Annotated images that are not among the inputs, and were left out: {0} ({1}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>Images without boxes: {0}, the first is {1}; their rasters are empty.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>No box has one of the classes {0}; choose from {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>The boxes have {0} classes, more than a class raster can hold; choose some of them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Smallest cluster (share of the area)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Suggested: {0} clusters, where the inertia bends. No number reaches a silhouette of {1}, so the groups are not distinct and the best silhouette says little.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Higher is better: segments lie nearer to their own cluster than to the next one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Davies–Bouldin index</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Lower is better: clusters are compact and lie far apart.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Higher is better: 1 means that every start finds the same clusters.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Falls with every further cluster. After a bend, more clusters add little.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Suggested: {0} clusters. The groups are distinct, and this number has the best silhouette.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>These figures come from {0} of {1} segments, the silhouette from {2} of them. k-means and inertia weight segments by area. The other figures count every segment once.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>How many clusters?</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Unknown K: a Dirichlet-process mixture of at most {0} components was fitted on {1} segments. {2} components hold at least {3} of the segments each, {4} hold any at all. The mixture splits every group that is not a single Gaussian, so on real images this number grows with the number of segments. It shows how fine groups could be, not how many classes there are.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>These figures do not know which classes you want, so treat the suggestion as a starting point. More clusters separate fine classes better, and you can give several of them the same name later. Fewer clusters are quicker to name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>An earlier run was interrupted, but {0}, the settings, the model or the versions changed since then; its results for them are computed again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>Continuing an earlier run: {0} of {1} tiles are finished.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>Tile {0} of {1} failed ({2}); it is tried again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>No tile of {0} could be computed; tile {1}: {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>The segments of {0} could not be joined: {1}; run again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>Tile {0} of {1} is damaged on the disk and is computed again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>{0} hold no segments to fit a codebook on; choose other files.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The scenes were segmented with different stretches, so the same ground may get different classes; segment them with one `range:LOW,HIGH`, or label them as a collection.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The metadata of {0} does not tell `{1}`; run `alps segment` again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The metadata of {0} names two kinds of PFL; run `alps segment` again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The metadata of {0} is damaged: {1}; run `alps segment` again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/gates.py"/>
<source>minimum segment size</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/gates.py"/>
<source>{0} has no segment with a {1}, because only SAM gives one; leave out {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/gates.py"/>
<source>{0} was segmented with a {1} of {2}, so it lacks what {3} would add; segment with {4} {5} first, or give values from {6} up.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>Edits of the table</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>1 correction (class_override) is</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>{0} corrections (class_override) are</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>{0} kept from the earlier {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>{0} of {1} correction{2} (class_override)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>edits of polygons</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>{0} was edited since it was made; the earlier file is kept as {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>Not kept from the earlier {0}: {1}; the earlier file is kept as {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>Kept from the earlier {0}: {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>{0} of the earlier {1} could not be kept, because no cluster is clearly the same; the earlier file is kept as {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>{0} of the earlier {1} could not be kept; the earlier file is kept as {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The stretch is that of the codebook.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The codebook {0} was made at {1}, but the scenes are read at {2}, so the same ground may get different classes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The codebook {0} is for PFLs of the kind {1}, but {2} gives {3}; choose the segmenter and bands that the codebook was made with.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The codebook {0} has no setting `stretch`; restore it or fit again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The codebook {0} was made with {1} band(s), but the scenes give {2}; choose the bands that it was made with.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>the scenes' own resolution</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>{0} would hold two outputs; give each its own name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>A setting in the codebook {0} is damaged: {1}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} correction{1} (class_override) in {2}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>has clusters of another codebook</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>has no clusters yet</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} {1}, so {2} was applied to its segments first; {3} itself is not changed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0}: the classes keep their names, with the numbers that {1} gives them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} {1} chosen with another codebook, which is not beside it; the numbers are kept and now stand for the classes of {2}, so check them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} does not fit {1}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} has a class_override {1} for the class {2}, which {3} does not have; add a row with this name (and `cluster` NULL) to its table `classes` and run again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/relabel.py"/>
<source>Relabelling needs segments, but no segments files were given; name at least one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/relabel.py"/>
<source>{0} is given twice; name each segments file once.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/relabel.py"/>
<source>{0} names {1} outputs for {2} segments files; name one for each.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>nothing is segmented again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>Using the {0} segment{1} of {2}; {3}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>these are not segmented again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>Polygons or PFLs of {0} were edited since they were made, so its scene is segmented again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>{0} correction{1} (class_override) in {2} {3} not carried over, since the run assigns the classes again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/run_report.py"/>
<source>Writing the report</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/run_report.py"/>
<source>Classes of {0} scenes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/run_report.py"/>
<source>{0} cannot hold the report; choose a file that ends in .html.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>No segment was found; the outputs are empty.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>Every segment is smaller than the minimum area of {0} px; the outputs are empty.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>The scene has no valid pixels; the outputs are empty.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>Tile {0} failed {1} times and has no segments: {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>a count is not a number</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/stages.py"/>
<source>Comparing with the truth</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/stages.py"/>
<source>Restoring the volume</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep.py"/>
<source>No segment lies between a gate of {0} and the next smaller one, so its rows are the same.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep.py"/>
<source>{0} was segmented with the gate {1}, so larger gates ({2}) show nothing new; segment with `--gate 1` to compare them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep.py"/>
<source>Combinations of gates with the same segments as an earlier one: {0} of {1}; their rows are the same.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep.py"/>
<source>No segment passes the {0}; its rows remain empty.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Same as gate</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Same as row</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>gate: maximum share of a tile</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>minimum score: predicted IoU</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>minimum size in pixels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Mean IoU (majority)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Each cluster stands for the true class that it overlaps most.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Mean IoU (Hungarian)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Each true class is matched to one cluster at most. Pixels of all other clusters count as wrong.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>The share of valid pixels that have a class.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Higher is better. Compare it only between rows of equal K.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>The gate drops segments that cover more than this share of a tile. No scene was segmented again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Best against the truth by majority: {0} with {1} clusters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Figures against the truth are over its pixels that count; {0} do not (ignored, nodata, or of a colour that the palette lacks).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Gates and numbers of clusters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>A row with a value under “Same as gate” was not computed again, because no segment lies between the two gates. Gates here apply to whole segments; those of a segmentation apply to the masks of each tile.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>A row with a value under “Same as row” was not computed again, because the same segments pass. Gates here apply to whole segments; those of a segmentation apply to the masks of each tile, and duplicates were removed before.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/tiles.py"/>
<source>{0} cannot be written ({1}); free some space there and run again: finished tiles are kept.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>that the file names</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>{0} of {1} segments are far from all old clusters; {2} new {3} added.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>An earlier update added these segments to {0}; give only segments that are new.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>The segments files hold no segments to add; choose other files.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>{0} has PFLs of the kind {1}, but the codebook {2} is for {3}; segment the scenes with the codebook's segmenter and bands.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>Two of the segments files are of the same scene; give one file for each scene.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>Groups of far segments that were not added: {0}, because only {1} new clusters may be added; allow more, or fit a new codebook if the new scenes differ that much.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>{0} was segmented with the {1} {2}, but the codebook {3} was fitted with {4}; label the scene with `--codebook` first, which takes both from the codebook.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/progress.py"/>
<source>Cancelled; every file is as it was before, or complete.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/areas.py"/>
<source>{0} cannot hold the table of areas; choose a file that ends in .gpkg or .csv.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/cluster_picture.py"/>
<source>The two directions in which segments differ most hold {0} of their variance.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} has clusters of another codebook than {1}, so the report counts the class polygons instead of the segments; run `alps apply` with the codebook of the class raster to change that.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} holds no labels; look for files *{1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} is damaged ({1}); make it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} is not a folder of labels; choose one that `alps label` or `alps boxes` wrote.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} and {1} have the same name; make a report for each.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Centres of masks by their position in the image, over all scenes. The darkest cell has {0}. Lines or empty stripes would be seams.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>longitude {0}° to {1}°, latitude {2}° to {3}°</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>pixels of a mask, from this number to the next</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>IoU of bounding box and box</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>from this value to the next</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Centres of masks on the ground, north up: {0}. The darkest cell has {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>classes with pixels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>of the pixels covered</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>pairs of duplicates</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>masks without a class</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Pixels of each class</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Masks of each class</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>stability score of masks (SAM)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Sizes of masks</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>score of masks</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>predicted IoU of masks (SAM)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Labelled with {0} clusters that were fitted to all {1} scenes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Labelled with the {0} clusters of a codebook that was fitted earlier, so its classes are the same.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Labelled with {0} clusters that were fitted to this scene alone: other scenes have other classes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Area of each class ({0})</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>of the valid pixels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Kind of PFL, with the hash of the model</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Settings that differ from their defaults</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>of an earlier run</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>fitted in this run</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/thumbnails.py"/>
<source>{0} cannot be shown: {1}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/write.py"/>
<source>None of the scenes has the name of a class raster, so samples are shown on a plain background.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/aside.py"/>
<source>The name {0} has {1} bytes, and the folder takes up to {2} (and {3} for the files beside it); choose a shorter name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/aside.py"/>
<source>The path {0} is {1} bytes too long for the databases that are written there; choose another folder, or a shorter name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/aside.py"/>
<source>The name {0} is not valid UTF-8; choose another name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/aside.py"/>
<source>The folder {0} is not valid UTF-8; choose another folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>Computing on {0} workers of {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>{0} is not the address of a scheduler; give tls://HOST:PORT, or local.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} works without encryption, so everyone who can connect to it, such as other users of its machine, can run programs as you; start it with TLS and give tls://HOST:PORT with --tls-ca, --tls-cert and --tls-key, or give local.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} uses TLS; give {1} too.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>Every user of this machine can read the key {0}, and so run programs as you; make a new key and certificate, and keep the key from others (chmod 600).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} was lost; run again: finished tiles are kept.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>Dask cannot be imported ({0}); install it with {1}, or leave --scheduler out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>{0} does not exist; name the files that the scheduler was started with.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>{0}, {1} and {2} cannot be used for TLS ({3}); give an authority, a certificate and its key as PEM files.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} does not answer ({1}); check that it is running.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} has no workers; start some and run again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The worker {0} has {1} {2}, but this machine has {3}, so results would differ; install the same lock file on all machines.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The worker {0} does not see {1}; inputs and outputs must lie in a file system that all machines share, under the same path.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>its worker died ({0})</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_nodes.py"/>
<source>Programs of a cluster need an address that other machines reach; give tls://HOST:PORT.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/executor.py"/>
<source>out of memory</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/failures.py"/>
<source>{0} was left out: {1}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/failures.py"/>
<source>{0} could not be labelled: {1}; run again, with fewer workers.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/failures.py"/>
<source>{0} scenes, the first {1}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>{0} does not exist, or was removed meanwhile; create it or choose another, and run again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>{0} was not written; look for an earlier message of the library that writes it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>The output {0} is a folder; give a file name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>{0} exists; choose another name or allow overwriting.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>The folder {0} does not exist; create it or choose another.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>The output {0} is the input {1}; choose another name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>The folder {0} cannot be written to ({1}); choose another.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/installation.py"/>
<source>the page ALPS in Settings ▸ Options</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/journal.py"/>
<source>damaged, or of another version</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/journal.py"/>
<source>its rollback journal names another file</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/journal.py"/>
<source>{0} cannot be written ({1}); is the disk full?</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>{0} is {1}; it must be {2}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>it is nested too deeply</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>a whole number from {0} to {1}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>a list of {0} values</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>a number from {0} to {1}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/locks.py"/>
<source>Another run is writing {0}; wait until it ends, or choose another output (`alps status` shows it).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>choose a smaller tile or fewer workers, or allow more with --memory-gb. Finished tiles are kept.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>cut the input into smaller files, or use a machine with more memory. Files that were there before are unchanged.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>The engine needs more than {0} GiB of memory; {1}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>Ended process {0} for its memory.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>Out of the memory that was allowed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/processes.py"/>
<source>its process ended with code {0}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/processes.py"/>
<source>its process crashed in native code ({0})</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/processes.py"/>
<source>its process was killed ({0}), most likely for lack of memory</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/processes.py"/>
<source>The engine's processes end before they begin ({0}); the log says why. With --workers 1, the engine does not need other processes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>An earlier run was interrupted while it published. It cannot be completed ({0}); this run starts again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>its journal is damaged</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>An earlier run was interrupted while it published its outputs; they are complete now.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>its inputs, outputs or settings were different</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>The outputs could not be read back ({0}); nothing was published.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} came back different from the disk; is it full? Nothing was published.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} was changed or removed since then</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} cannot be replaced ({1}); close what uses it and run again: the rest is done.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} cannot be read back ({1}); nothing was published.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} was made by another program in the meantime; choose another name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} was not written; look for an earlier message.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>is a link, and what it leads to is not touched</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>is not a folder</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>{0} {1}; remove it and run again, or choose another output.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>belongs to another user</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>links lie beside it</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>The journal of an earlier run, {0}, is damaged; the run starts from the beginning.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>{0} of {1} tiles are kept in {2}; the next run continues from there. Delete the folder to start again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/status.py"/>
<source>{0} does not exist, and no run is writing it; name an output or its folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/status.py"/>
<source>The journal {0} cannot be read ({1}); the next run starts from the beginning.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/archives.py"/>
<source>{0} is in an archive inside another archive; unpack the outer one first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/archives.py"/>
<source>{0} was not read: {1}; if the archive is as it should be, unpack it and give the file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/archives.py"/>
<source>{0} becomes more than {1} times larger when it is unpacked</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/archives.py"/>
<source>{0} in {1} becomes {2} bytes from {3} bytes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>No pixel of {0} lies inside the polygons of {1}, or of the extent; choose others.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>The extent {0} lies outside {1}, which covers {2}; choose one that overlaps it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>The polygons of {0} have more than {1} vertices; simplify them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>The extent's CRS cannot be transformed to that of the scene ({0}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/attribute_table.py"/>
<source>{0} cannot be read ({1}); delete it or make the class raster again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/attribute_table.py"/>
<source>a row has {0} cells, not {1}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/bands.py"/>
<source>Band {0} is the only one and was replicated to three.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/bands.py"/>
<source>{0} holds complex values ({1}), not an image; convert them, e.g. to amplitude.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/bands.py"/>
<source>{0} has no band {1}; choose from 1 to {2}{3}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/bands.py"/>
<source>Its palette was expanded to red, green and blue.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_legend.py"/>
<source>{0} is not a colour</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>its attribute table</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>Class ids must lie between 0 and {0} for {1}; got {2}…{3}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} values do not fit {1}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} reaches outside {1} × {2} pixels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} would contain the values {1}, which no class has; it was not written.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} came back different from the disk ({1}); is the disk full?</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} has {1} band(s) of {2}, but a class raster has one band of integers; choose another file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} cannot be written: {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} cannot be read back ({1}); is the disk full?</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} cannot be read at {1} ({2}); make it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/databases.py"/>
<source>the definition of its table {0} is longer than any real one</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/databases.py"/>
<source>its table {0} reads other files through {1}; export its layers</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>It is georeferenced by {0} GCPs: the class raster carries them, polygons and segments use an affine fit with a residual of {1} px (root mean square).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>{0} a CRS without a known unit of length, so areas in m² stay empty; assign its CRS if you know it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>It has no georeferencing, so outputs are in pixel coordinates and areas in m² stay empty.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>{0} no CRS, so areas in m² stay empty.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>It is georeferenced by RPCs only: the class raster carries them, polygons and segments are in pixel coordinates.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>Its {0} GCP(s) do not fix a plane, so outputs are in pixel coordinates.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>Its GCPs have</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/grid.py"/>
<source>The halo is {0} px; give 0 or more.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/grid.py"/>
<source>A scene of {0} × {1} pixels has no tiles.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/grid.py"/>
<source>no tile ({0}, {1}) in a grid of {2} × {3}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>No scene was given; name rasters or folders.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>The name of a scene is empty; name a raster or a folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>The folder {0} holds no raster directly in it; give a folder of GeoTIFFs or images.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>No raster matches {0}; check the pattern, and quote it so that the shell does not expand it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>Line {0} of {1} names another list, {2}; name rasters, folders or patterns.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/overviews.py"/>
<source>block row {0}, column {1} of overview {2}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} describes imagery on a remote server; download it, or allow remote scenes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT of which {1} source(s) are missing: {2}; put them back.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT inside more than {1} others; convert it to a GeoTIFF.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is really a VRT, which reads other files; rename it to .vrt if you trust it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT of more than {1} MiB; make a smaller one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} cannot be read ({1}); check its permissions.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT whose source {1} is a list of other files; convert it to a GeoTIFF.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT whose source {1} is itself a VRT or points elsewhere; convert it to a GeoTIFF.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that cannot be parsed ({1}); make it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that reads the remote {1}; download it, or allow remote scenes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that holds another VRT inside; convert it to a GeoTIFF.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT whose source cannot be parsed ({1}); make it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that reads raw bytes of another file; convert it to a GeoTIFF.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that contains Python code, which is never run; convert it to a GeoTIFF.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} cannot be opened as a raster ({1}); convert it to a GeoTIFF.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT whose source {1} points to other files; convert it to a GeoTIFF.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} reads {1}, which is really a VRT; convert it to a GeoTIFF.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/resample.py"/>
<source>{0} does not say how large its pixels are on the ground, so it cannot be read at {1} m; leave out the resolution, or assign a CRS in metres or degrees.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/resample.py"/>
<source>{0} has pixels of {1}; {2} m is more than {3} times finer. Give {4} m or more.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/resample.py"/>
<source>{0} has {1} × {2} pixels of {3}, so little of it is left at {4} m; give a finer resolution.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/resample.py"/>
<source>Its pixels are {0}, so those of {1} m are interpolated and show nothing new.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scaling.py"/>
<source>The declared scale and offset are applied to {0} of {1} scenes: {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scaling.py"/>
<source>The declared {0} are applied.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scaling.py"/>
<source>scale {0} and offset {1}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scaling.py"/>
<source>Band {0} declares the scale {1} and the offset {2}, which are not valid; the scales and offsets of all bands are ignored.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>block column {0}, block row {1}{2}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>It holds {0} images, of which the first is read.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>{0} has {1} × {2} pixels; {3} reaches outside.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>{0} of the pixels hold a number beyond ±1e36, which no sensor measures; it counts as no data.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>{0} cannot be read ({1}); copy it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>{0} cannot be read in the window of rows {1}–{2}, columns {3}–{4} ({5}); it is truncated or corrupt, copy it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sentinels.py"/>
<source>{0} of the pixels hold {1}, far from all other values, but the file does not declare it as nodata. It counts as data, and the stretch leaves it out. If it means no data, declare it: `gdal_edit.py -a_nodata {2} FILE`, or in QGIS Raster &gt; Conversion &gt; Translate, “Assign a specified NoData value”.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/side_files.py"/>
<source>{0} is an overview of an overview of an overview; delete it</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/side_files.py"/>
<source>its metadata names {0} as its overviews; remove that</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/side_files.py"/>
<source>{0} beside it is neither a TIFF nor an HFA file; delete or rename it</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/side_files.py"/>
<source>{0} beside it is not an HFA file; delete or rename it</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} cannot be opened as a raster ({1}); give a raster GDAL can read, or copy it again if damaged.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} does not exist; check the path.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is a folder; give a raster file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is empty (0 bytes); copy it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} lies on a remote server; download it, or allow remote scenes (--allow-remote, in QGIS the advanced parameter “Read from servers”).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} holds {1} rasters; give one of them: {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} does not hold an image ({1} × {2} pixels, {3} bands); choose another file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} claims {1} × {2} pixels, more than the {3} that any real scene has; its header is damaged, or cut it into parts.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} has {1} bands, more than the maximum of {2}; copy those you need into a new file, for example with gdal_translate -b.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is stored in blocks of {1} × {2} pixels, too large to read by windows; rewrite it tiled, for example with gdal_translate -co TILED=YES.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is a pipe or a device, which has no size; give a raster file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is not read: {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} cannot be read ({1}); remove the files beside it, or copy it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} reads {1}, which is outside its folder; convert it to a GeoTIFF.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>The empty path</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is not read because of {1}: {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>A stretch needs a scene; give at least one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>It declares {0}, which are not applied, because {1} declares none; declare them for all scenes, with `gdal_edit.py -scale S -offset O FILE`.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>It declares {0}, which are not applied, because the codebook was made from stored numbers; fit a new codebook to use them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>{0} gives {1} band(s) and {2} gives {3}, so they cannot share a stretch; choose the same bands for all, or label them separately.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>{0} is {1} and {2} is {3}, so they cannot share a stretch; convert one, or label them separately.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>The codebook was made from values with a declared scale and offset, but this scene declares none; if it should, declare them with `gdal_edit.py -scale S -offset O FILE`.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/xml_elements.py"/>
<source>it has no element</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/xml_elements.py"/>
<source>it declares a document type</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/xml_elements.py"/>
<source>its encoding cannot be read: {0}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>install the SAM packages with {0}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>Superpixels (built-in segmenter)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>; {0} is damaged and was not used</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, the best installed ({1} in {2}{3}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0} needs {1}: {2}, or use superpixels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, as chosen, with the checkpoint {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>To look into {0}, the engine needs {1}: {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, the best installed; SAM needs {1} ({2}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0} in {1} is damaged</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>no SAM checkpoint is in {0}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, the best installed; {1} ({2} fetches one).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, the best for {1} bands; {2} is installed, but takes three.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0} is missing in {1}; get it with {2} ({3} MB), put the file from {4} there, or name one with --checkpoint.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>The model {0} does not exist; choose one of {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>delete the damaged {0}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, or put the file from {1} into {2}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, which is what the checkpoint {1} holds.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>Segment Anything Model (ViT-H, ViT-L or ViT-B)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>SAM as the transformers package writes it</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>a semantic segmentation network</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>a vision transformer without SAM's decoder</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>{0} weights, the first named {1}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>holds {0}: not the {1}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>holds an image encoder without SAM's mask decoder</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>has no relative positions, so the sizes of its windows are unknown</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>has attention windows of several sizes, {0}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>lacks weights of SAM ({0})</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>holds the weights of {0}, not of the {1}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>describes itself with {0} = {1}, a value that {2} cannot have</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} {1}; {2}, or rename it if it is your own model.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>get the published file with {0}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>is truncated: {0} bytes of {1}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>give a SAM checkpoint (ViT-H, ViT-L or ViT-B), or get one with {0}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} is {1}, but the settings name {2}; choose the segmenter {3}, or give the file {4}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} changed while it was in use; run again once the file is complete.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} does not fit {1}: {2}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} fetches it from {1}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>check the path</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>The checkpoint {0} does not exist; {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} is not a file; give the checkpoint itself, for example sam_vit_b_01ec64.pth.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>a dict of other things than weights</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} holds {1}, not a state dict of weights; {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>has {0} bytes, but the published file has {1}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>does not have the published SHA-256 ({0}…): it is damaged or altered</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} holds values that are not finite (in {1}); {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>SAM cannot run, because {0} cannot be imported ({1}); install it with {2}, or use the segmenter superpixels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>SAM cannot run, because the libraries of torch do not load ({0}); reinstall torch for this system (on Windows also the Visual C++ redistributable), or use the segmenter superpixels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>is truncated or damaged</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>is damaged or not a PyTorch checkpoint</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} needs the package safetensors; install it with {1}, or give a .pth checkpoint.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} is truncated or not a safetensors file ({1}); {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} describes itself in broken JSON ({1}); write the file again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} is a Python pickle of other things than weights, so it was not run; {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} sends {1} bytes of {2}. {3}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>Or fetch {0} in a browser or on another machine, and put the file into {1} (or name it with --checkpoint).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>is {0}, not a checkpoint: a proxy or login page answered the download</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>The file from {0} has the SHA-256 {1}…, not {2}…; it was renamed to {3} and will not be used. Try again; if this happens again, ask whoever runs your proxy.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} is installed already.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} is not an https address, so nothing is fetched from it; check the proxy.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} has {1} MB free, but {2} MB are needed; free some, or set ALPS_MODEL_DIR to a folder on another disk.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} cannot be fetched from {1} ({2}); the next try continues from {3} bytes. {4}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>The model folder {0} cannot be written ({1}); set ALPS_MODEL_DIR to a folder of yours.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>The server has nothing after {0} bytes; the download starts again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>more than the {0}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/generator.py"/>
<source>Out of memory on %s: encoding %d tiles at a time.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/generator.py"/>
<source>Out of memory on %s: decoding %d prompts at a time.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/on_device.py"/>
<source>computed on the CPU, since {0} ran out of memory</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/on_device.py"/>
<source>%s ran out of memory on %s: continuing on the CPU.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/on_device.py"/>
<source>{0} ran out of memory; {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>The point grids {0} are for {1} layer(s), but crop_n_layers {2} needs {3}: one for the tile and one for each layer of crops.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>it must be a list</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>layer {0} is not a list of points</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>layer {0} has a point outside 0 to 1</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>it has more than {0} MiB</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>The point grids {0} cannot be read ({1}); choose another file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>The file {0} does not hold point grids: {1}; give a list of [x, y] from 0 to 1 for each layer.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>it must have the columns x and y</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>the line {0} has no x and y</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>its layers must be numbered 0, 1, 2 … without a gap</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>it has no points</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>SAM needs an RGB image, but {0} bands were chosen; choose three with --bands, for example --bands 1,2,3, or use the segmenter superpixels, which takes any number.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>take a smaller tile than {0} by {1} pixels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>{0} is not the name of a device; choose auto, cpu, cuda, cuda:N or mps.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>The device {0} is not available: torch finds {1} CUDA device(s); use --device auto or cpu.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>The device 'mps' is not available on this machine; use --device auto or cpu.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/upscaling.py"/>
<source>The mask decoder upscales in a way that SAM does not.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/superpixels.py"/>
<source>Superpixels need at least 1 band, not {0}; choose the bands of the scene.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/superpixels.py"/>
<source>The tile has {0} bands, but the superpixels were prepared for {1}; choose the same number of bands for every scene.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>area and resolution</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>extent is {0}, which has no area; give XMIN,YMIN,XMAX,YMAX, the smaller numbers first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>classes is {0}; each class must be named, and only once.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>sample is {0}; it must not be smaller than the maximum of clusters ({1}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>clusters has {0}; each must be from 2 to the sample ({1}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>boundary_px and boundary_share are both given; use one of them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>for the data set's README</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>The layout pairs has GeoTIFFs; use images tif, or another layout.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Chips of {0} pixels with an overlap of {1} pixels do not advance; use a smaller overlap.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>The layout {0} has instances, not binary masks; use mmsegmentation or pairs.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Whole test images cannot be split by block; split by scene, or cut the test images too.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Whole scenes cannot be split by block; give a chip size, or split by scene.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Blocks of {0} pixels hold no chip of {1} pixels; use larger blocks, best four chips.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>The split {0} must be three shares with the sum 1, such as 0.7,0.15,0.15.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/fields.py"/>
<source>{0} separated by commas, each {1}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/fields.py"/>
<source>{0} is {1}; it must be {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/fields.py"/>
<source>{0} has no setting {1}; it has {2}. Update the plugin and the engine together.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/fields.py"/>
<source>true or false</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>auto, minmax, none, percentile:LOW,HIGH or range:LOW,HIGH</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM's automatic masks</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>points_per_side is {0}, which leaves no point in the last of {1} crop layers (divided by {2}); use {3} or more.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>sample is {0}; it must not be smaller than clusters ({1}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>The stretch {0} needs a low number below a high one, for example {1}:2,98.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>The percentiles of {0} must be from 0 to 100.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>points_per_side is {0}, but point_grids gives the points; leave one of them out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/machines.py"/>
<source>computing on a Dask cluster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a WebP image or another RIFF file</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>an SQLite database, such as a GeoPackage</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>an HDF5 file</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a gzip archive (unpack it first)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a 7-Zip archive (unpack it first)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a RAR archive (unpack it first)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>is a web page, not a checkpoint: a proxy or login page answered the download</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>is a Git LFS pointer, not the checkpoint itself</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>is {0}, not a checkpoint</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/presets.py"/>
<source>Preset {0}: all of its values were given.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/shared.py"/>
<source>A tile of {0} pixels has no core with a halo of {1} pixels on each side; use a tile larger than {2} pixels, or a smaller halo.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>far_sample is {0}; it must not be smaller than support ({1}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>The window {0} needs a centre and a width above 0, for example 40,400.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>The percentiles {0} need a low number below a high one, for example 1,99.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/area.py"/>
<source>{0} does not have any polygons; give a layer with some.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} does not exist; run the fit or choose another file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} is cut off; copy it again or fit it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has a row for cluster {1} but was fitted with {2} clusters; set `cluster` of that row to NULL.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The table {0} of {1} has no column {2}; restore it or choose a file that a fit wrote.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has the format {1}, but this version of ALPS reads up to {2}; update ALPS or fit again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The table 'classes' of {0} has {1} {2}; it must be a whole number or NULL.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} must name one kind of PFL, but has {1}; fit it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has centroids of different lengths; fit it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has centroids that are not finite; fit it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>the file does not hold what was written</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>{0} cannot be read as a codebook ({1}); choose a file that a fit wrote.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>{0} has no table {1}, so it is not a codebook; choose a file that a fit wrote.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>{0} is damaged ({1}); copy it again or fit it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The table {0} of {1} holds text that is not UTF-8 ({2}); fit it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>A setting in the codebook {0} is damaged: {1}; restore it or fit again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has a row for cluster {1}; set it to NULL.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has no usable centroid for cluster {1}; for a class made by hand set `cluster` to NULL, else fit again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has two rows for cluster {1} with different centroids; delete one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The setting {0} in {1} is {2}, which is not JSON; restore the file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>the file is damaged ({0}); is the disk full?</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>{0} of {1} features arrived; is the disk full?</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>its entry among the contents</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>the number of its features</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>a trigger that counts features</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>the note of its spatial index</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>a trigger of its spatial index</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>its coordinate reference system</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>GDAL refused the layer {0}: {1}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>the spatial index has {0} of {1} features; is the disk full?</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>{0} is missing; is the disk full?</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>'crs' was not provided</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/layer_choice.py"/>
<source>{0} has no layer; give a layer of polygons.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/layer_choice.py"/>
<source>{0} has {1} layers: {2}; choose one by adding its name to the path, for example {3}|layername={4}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/layer_choice.py"/>
<source>{0} has no layer {1}; choose from {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} is cut off, so polygons may be missing; copy it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} is a table without geometry; give a layer of polygons.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} holds the geometry type {1}; give a layer of polygons.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} has no field {1}; {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} has none of the fields {1}; name the field with the class.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>The CRS of {0} cannot be transformed to that of the scene ({1}); reproject the layer.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} cannot be read as a vector layer ({1}); repair it or give another file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} does not exist; run `{1}` first or choose another file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} is cut off, so {1} may be missing; copy it again or run `{2}` again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} cannot be read as a vector layer ({1}); choose a file of {2} that `{3}` wrote.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>The metadata of {0} is damaged ({1}); run `{2}` again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} has no column {1}; choose a layer that `{2}` wrote.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} holds {1} as {2}, not as bytes; use the original GeoPackage.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>The column {0} of {1} holds a value that is not {2} ({3}); correct it, or use the file that `{4}` wrote.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} has a damaged polygon ({1}); correct it, or use the file that `{2}` wrote.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>a Shapefile cannot hold the PFL bytes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>GeoJSON turns the PFL bytes into text</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>{0} lost the metadata of its scene; use the file that `alps segment` wrote.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>{0} is not a segments file: {1}; use the GeoPackage that `alps segment` wrote.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>{0} has segments without a PFL or with PFLs of different lengths; segment it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/user_changes.py"/>
<source>There are too many copies of {0} beside it; remove some, or choose another output.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/user_changes.py"/>
<source>{0} holds edits that the new file would not have, and a copy of it cannot be written beside it ({1}); nothing was replaced. Choose another output.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>GeoPackage, Shapefile, FlatGeobuf, GeoJSON, GML, KML, GPX, DXF, MapInfo, CSV or file geodatabase</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>it is empty</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>it only points to other files or servers, as a VRT does; convert it to a GeoPackage</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>it is a file for the driver {0}; convert it to a GeoPackage</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>the folder does not hold a layer that is a {0}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>its content is not that of a {0}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>its `crs` is neither a name nor an EPSG code but an address or damaged; remove it</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0}, unlike {1} other files of its series; move it out of the folder.{2}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>Files that are not DICOM images were left out: {0}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} holds no DICOM images; choose the folder of a series, or a NIfTI file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} holds {1} series ({2}); choose one by its number.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} has no series {1}; it holds {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} has a {1} of 0 or less; copy or export it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} holds several frames in one file, which ALPS cannot read; convert it to NIfTI, for example with dcm2niix.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} is a colour image; choose a series of grey images.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} has {1} {2}; export the series again, with its full header.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} has a damaged {1}, which must be {2}; copy or export it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} cannot be read ({1}); check the file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} is damaged ({1}); copy or export it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_pixels.py"/>
<source>{0} holds {1} pixels but its header says {2}; copy or export it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_pixels.py"/>
<source>{0} is damaged or cut off ({1}); copy or export it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_pixels.py"/>
<source>{0} is compressed as {1}, which cannot be decoded here ({2}); decompress it first, for example with `gdcmconv --raw`.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} does not describe slices; choose the file that `alps slices` wrote.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} does not name the slices of its volume; cut the volume into slices again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} cannot be read ({1}); choose the slices' .json.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} is not JSON ({1}); choose the file that `alps slices` wrote.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} is damaged ({1}); cut the volume into slices again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>It does not say how its axes lie; left and right may be exchanged.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} holds {1} values, which cannot be shown; save one channel of real numbers.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is cut off: its header says {1} voxels; copy or export it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is one file of a DICOM series; give the folder of the series.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is not a NIfTI file; give a .nii or .nii.gz, or the folder of a DICOM series.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is one of a pair of files (.hdr and .img); save it as a single .nii file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is not NIfTI. It may be an Analyze file, which does not tell left from right; convert it to NIfTI with the program that wrote it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has {1} dimensions {2}; a volume has three, or four with time.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has no slices: its header says {1} voxels; copy or export it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has no volume {1}; choose from 1 to {2}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>It holds {0} volumes; number {1} is used.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has no volume {1}; it holds one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has a damaged header ({1}); copy or export it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/open_volume.py"/>
<source>{0} does not exist; choose a NIfTI file or a folder with a DICOM series.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/orientation.py"/>
<source>Slices called {0} are unknown; choose from {1}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/orientation.py"/>
<source>{0} does not say how its axes lie (its affine is {1}); export it again with its orientation.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>Writing the volume</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} is not a name of a NIfTI file; choose a name that ends in .nii.gz or .nii.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>No labels were found for the slices of {0}; give the folder of *_classes.tif.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} of {1} slices of {2} have no labels; their voxels stay 0.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} has class ids that are not in its table; make it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} has {1} × {2} pixels, its slice {3} × {4}; label the slices as they were cut.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>the label volume came back different; is the disk full?</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} and {1} label the same slice; give one of them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} calls class {1} {2}, {3} {4}; label all slices with one codebook.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/room.py"/>
<source>{0} needs {1} of disk space, but {2} has {3}; free some space or choose another folder, or check whether the size in its header is right.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/room.py"/>
<source>{0} is damaged or cut off: its header claims {1}, more than a compressed file of {2} bytes can hold; copy or export it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/room.py"/>
<source>{0} is damaged: it holds much more than the {1} bytes that its header claims; copy or export it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/room.py"/>
<source>{0} claims {1} × {2} pixels, more than the {3} that any real slice has; copy or export it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} holds values that are not labels (all are NaN); give a volume of whole numbers.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0}: {1} of the voxels have no truth (NaN) and do not count.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} has {1} voxels, but {2} has {3}; resample the truth to the volume.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} does not say how its axes lie, so it cannot be compared with {1}; give it the orientation of the volume that was labelled, for example with `fslcpgeom`.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} and {1} lie in different positions; resample the truth to the volume.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} holds values that are not labels; give a volume of whole numbers.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0}: its scale ({1}) would turn labels into fractions, so the stored numbers are taken as labels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/slices.py"/>
<source>Opening the volume</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/slices.py"/>
<source>the slice came back different; is the disk full?</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} holds images that do not make one volume ({1}): {2} {3} {4}; move the files of each kind into a folder of its own.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>has {0} pixels rather than {1} as</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>has another direction or pixel size than</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>shows bright as dark, unlike</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} has rows and columns in one direction; copy or export it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>It has one slice only.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>It has one slice, taken as 1 mm thick.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>The slices of {0} are not evenly spaced: {1} mm from {2} to {3}, {4} mm elsewhere; resample the series first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} slices are missing between {1} and {2}; move the files that lie far apart into a folder of their own.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} {1} {2} other files of its series, so it does not belong to their volume; move it out of the folder.{3}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} and {1} lie in the same position: one is a copy, or the series holds several volumes; move the files of each into a folder of its own.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} is a localizer (scout image) and not one of the {1} slices of its series; move it out of the folder.{2}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} is not in line with the first and the last slice; resample the series.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} missing between {1} and {2}; their voxels stay without a label.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/worker.py"/>
<source>The engine received no job; this is a fault in the plugin, please report it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/worker.py"/>
<source>The engine ran out of memory; choose a smaller tile and run again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../alps_qgis/engine/worker.py"/>
<source>A fault in the engine: {0}: {1} ({2}, line {3}); please report it with the log.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>3 Give segments their clusters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>2 Fit the codebook</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>4 Paint the class raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>5 Draw polygons</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>1 Segment the raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>Label step by step</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>The chain of Auto-label raster step by step: segment, fit a codebook, assign clusters, paint, draw polygons. Open it in the model designer to see how the steps connect, and to change them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>Number of clusters, each a class to begin with.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>The scene to label.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>What cuts the scene into segments.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Find classes in the first raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Class raster of the first</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Polygons of the first</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Label the second with the same classes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Class raster of the second</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Polygons of the second</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Same classes in two rasters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Labels one raster, then a second one with the codebook of the first: equal numbers are equal classes in both, for example before and after a change.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>The scene whose segments the classes are found in.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>A scene of the same kind of image, labelled with the same classes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>First raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Second raster</source>
<translation type="unfinished"></translation>
</message>
</context>
</TS>
