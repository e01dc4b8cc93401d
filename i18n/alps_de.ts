<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>alps</name>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Apply class edits</source>
<translation>Klassenänderungen anwenden</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The project has no class raster or polygons of this codebook. Run “Apply class edits” from the Processing Toolbox.</source>
<translation>Das Projekt enthält weder Klassenraster noch Polygone dieses Codebuchs. Starten Sie „Klassenänderungen anwenden“ aus der Verarbeitungswerkzeugkiste.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The class raster and the polygons are up to date.</source>
<translation>Klassenraster und Polygone sind auf dem neuesten Stand.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The layer “{}” has unsaved edits. Save them and continue?</source>
<translation>Der Layer „{}“ hat ungespeicherte Änderungen. Speichern und fortfahren?</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The class edits were not applied: {}</source>
<translation>Die Klassenänderungen wurden nicht angewendet: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/help_action.py"/>
<source>ALPS help</source>
<translation>ALPS-Hilfe</translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_actions.py"/>
<source>Edit a copy of this model…</source>
<translation>Kopie dieses Modells bearbeiten…</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine.py"/>
<source>The ALPS engine cannot be started: {source} names “{python}”, which is not a program. Correct it, or remove it to use the installed engine.</source>
<translation>Die ALPS-Engine kann nicht gestartet werden: {source} nennt „{python}“, aber das ist kein Programm. Berichtigen Sie die Angabe, oder entfernen Sie sie, um die installierte Engine zu verwenden.</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine.py"/>
<source>The ALPS engine is not installed. Run “make engine” in the checkout of ALPS for QGIS, or set the environment variable {variable} (or the QGIS setting {setting}) to a Python (3.11 or later) with the packages in requirements/base.txt.</source>
<translation>Die ALPS-Engine ist nicht installiert. Führen Sie „make engine“ im Verzeichnis von ALPS for QGIS aus, oder setzen Sie die Umgebungsvariable {variable} (oder die QGIS-Einstellung {setting}) auf ein Python (ab 3.11) mit den Paketen aus requirements/base.txt.</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine.py"/>
<source>the environment variable {}</source>
<translation>die Umgebungsvariable {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine.py"/>
<source>the QGIS setting {}</source>
<translation>die QGIS-Einstellung {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/layers.py"/>
<source>QGIS could not open {file}, because it does not take “{part}” as part of a name. Choose another name.</source>
<translation>QGIS könnte {file} nicht öffnen, weil es „{part}“ nicht als Teil eines Namens versteht. Wählen Sie einen anderen Namen.</translation>
</message>
<message>
<location filename="../alps_qgis/host/layers.py"/>
<source>The layer “{name}” has unsaved edits, which the engine cannot see. Save them (Layer ▸ Save Layer Edits) or roll them back, then run the algorithm again.</source>
<translation>Der Layer „{name}“ hat ungespeicherte Änderungen, die die Engine nicht sieht. Speichern (Layer ▸ Layeränderungen speichern) oder verwerfen Sie sie, dann starten Sie den Algorithmus erneut.</translation>
</message>
<message>
<location filename="../alps_qgis/host/layers.py"/>
<source>The layer “{name}” is a web layer, which has no pixels of its own. Save the part you need as a GeoTIFF (right-click ▸ Export ▸ Save As…, or the algorithm “Convert map to raster”) and use that file.</source>
<translation>Der Layer „{name}“ ist ein Web-Layer und hat keine eigenen Pixel. Speichern Sie den benötigten Teil als GeoTIFF (Rechtsklick ▸ Export ▸ Speichern als…, oder der Algorithmus „Karte in Raster umwandeln“) und verwenden Sie diese Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/host/layers.py"/>
<source>The layer “{name}” cannot be written to a temporary file. Export it as a GeoTIFF and use that file.</source>
<translation>Der Layer „{name}“ kann nicht in eine temporäre Datei geschrieben werden. Exportieren Sie ihn als GeoTIFF und verwenden Sie diese Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/host/layers.py"/>
<source>The layer “{name}” cannot be written to a temporary file: {reason}. Export it and use that file.</source>
<translation>Der Layer „{name}“ kann nicht in eine temporäre Datei geschrieben werden: {reason}. Exportieren Sie ihn und verwenden Sie diese Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/host/main_thread.py"/>
<source>QGIS was busy for a minute, so the algorithm stopped. Run it again.</source>
<translation>QGIS war eine Minute lang beschäftigt, deshalb wurde der Algorithmus beendet. Starten Sie ihn erneut.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine's Python “{python}” does not have the package “{package}”. Install the engine again (“make engine”), or choose a Python with the packages in requirements/base.txt.</source>
<translation>Dem Python der Engine „{python}“ fehlt das Paket „{package}“. Installieren Sie die Engine neu („make engine“), oder wählen Sie ein Python mit den Paketen aus requirements/base.txt.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine process was ended by signal {number} ({name}): {cause}.</source>
<translation>Der Engine-Prozess wurde durch Signal {number} ({name}) beendet: {cause}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>probably because memory ran out. Try a smaller tile, or close other programs</source>
<translation>wahrscheinlich, weil der Speicher ausging. Versuchen Sie eine kleinere Kachel, oder schließen Sie andere Programme</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine process crashed in native code (access violation).</source>
<translation>Der Engine-Prozess ist in nativem Code abgestürzt (Zugriffsverletzung).</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>Nothing was written.</source>
<translation>Es wurde nichts geschrieben.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>Run it again to continue from the finished tiles.</source>
<translation>Starten Sie erneut, um bei den fertigen Kacheln fortzusetzen.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>Cancelled.</source>
<translation>Abgebrochen.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine process did not respond for {seconds} s and was ended. Nothing was written. Try a smaller tile, and report the problem if it happens again.</source>
<translation>Der Engine-Prozess reagierte {seconds} s lang nicht und wurde beendet. Es wurde nichts geschrieben. Versuchen Sie eine kleinere Kachel, und melden Sie das Problem, wenn es wieder auftritt.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>unknown</source>
<translation>unbekannt</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>a user or another program ended it</source>
<translation>ein Benutzer oder ein anderes Programm hat ihn beendet</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>a crash in native code, not in QGIS. Your project is safe. Try another device</source>
<translation>ein Absturz in nativem Code, nicht in QGIS. Ihr Projekt ist sicher. Versuchen Sie ein anderes Gerät</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>Cancelled. The engine did not stop by itself and was ended.</source>
<translation>Abgebrochen. Die Engine hielt nicht von selbst an und wurde beendet.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine process ended with exit code {code}, without a result.</source>
<translation>Der Engine-Prozess endete mit dem Rückgabewert {code}, ohne Ergebnis.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The ALPS engine “{program}” cannot be started: {reason}. Install the engine again.</source>
<translation>Die ALPS-Engine „{program}“ kann nicht gestartet werden: {reason}. Installieren Sie die Engine neu.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>Its last output: {}</source>
<translation>Letzte Ausgabe: {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>The name of {file} is longer than {limit} bytes. Choose another file.</source>
<translation>Der Name von {file} ist länger als {limit} Bytes. Wählen Sie eine andere Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>{file} is open for editing as the layer “{name}”. Save the edits and toggle editing off, or choose another file.</source>
<translation>{file} ist als Layer „{name}“ zum Bearbeiten geöffnet. Speichern Sie die Änderungen und schalten Sie die Bearbeitung aus, oder wählen Sie eine andere Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>{file} cannot be replaced ({reason}). Close the program that uses it, or choose another file.</source>
<translation>{file} kann nicht ersetzt werden ({reason}). Schließen Sie das Programm, das sie benutzt, oder wählen Sie eine andere Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>The output {file} is also an input. Choose another file.</source>
<translation>Die Ausgabe {file} ist auch eine Eingabe. Wählen Sie eine andere Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>another program has it open</source>
<translation>ein anderes Programm hat sie geöffnet</translation>
</message>
<message>
<location filename="../alps_qgis/host/run.py"/>
<source>, about {} min left</source>
<translation>, noch etwa {} min</translation>
</message>
<message>
<location filename="../alps_qgis/host/run.py"/>
<source>, about {} s left</source>
<translation>, noch etwa {} s</translation>
</message>
<message>
<location filename="../alps_qgis/host/styles.py"/>
<source>class_name – rename here</source>
<translation>class_name – hier umbenennen</translation>
</message>
<message>
<location filename="../alps_qgis/host/styles.py"/>
<source>class_override – correct here</source>
<translation>class_override – hier berichtigen</translation>
</message>
<message>
<location filename="../alps_qgis/host/styles.py"/>
<source>(automatic)</source>
<translation>(automatisch)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>Apply codebook</source>
<translation>Codebuch anwenden</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>Assigns each segment to the most similar cluster of a codebook, with a confidence from 0 to 1, and writes the segments to a new file. Corrections in class_override are kept.</source>
<translation>Ordnet jedem Segment das ähnlichste Cluster eines Codebuchs zu, mit einer Konfidenz von 0 bis 1, und schreibt die Segmente in eine neue Datei. Korrekturen in class_override bleiben erhalten.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>assign,predict,classify,nearest,transfer</source>
<translation>zuweisen,vorhersagen,klassifizieren,nächster,übertragen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>The segments. They must come from the same segmenter as those that the codebook was fitted to.</source>
<translation>Die Segmente. Sie müssen vom selben Segmentierer stammen wie die, an die das Codebuch angepasst wurde.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>Number of segments</source>
<translation>Zahl der Segmente</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>Segments</source>
<translation>Segmente</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>The codebook with the clusters.</source>
<translation>Das Codebuch mit den Clustern.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Auto-label raster</source>
<translation>Raster automatisch klassifizieren</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Finds classes in a raster without any labels. It cuts the raster into segments, groups similar segments into clusters, and writes a class raster, class polygons, the segments and a table of classes.

Name the classes afterwards in the attribute table of the codebook: classes with the same name are merged, and the map follows each time you save. “Apply class edits” then updates the class raster and the polygons.

In a batch without a codebook, each raster gets its own classes. For the same classes in many rasters, use “Auto-label collection” or give the codebook of an earlier run.</source>
<translation>Findet Klassen in einem Raster ohne jede Vorgabe: zerlegt es in Segmente, fasst ähnliche Segmente zu Clustern zusammen und schreibt ein Klassenraster, Klassenpolygone, die Segmente und eine Tabelle der Klassen.

Benennen Sie die Klassen danach in der Attributtabelle des Codebuchs: Klassen mit gleichem Namen verschmelzen, und die Karte folgt bei jedem Speichern. „Klassenänderungen anwenden“ aktualisiert dann Klassenraster und Polygone.

In einem Stapel ohne Codebuch erhält jedes Raster eigene Klassen. Für gleiche Klassen in vielen Rastern nehmen Sie „Sammlung automatisch klassifizieren“, oder geben Sie das Codebuch eines früheren Laufs an.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>SAM,segment anything,land cover,landuse,classify,k-means,superpixels,OBIA</source>
<translation>SAM,segment anything,Landbedeckung,Landnutzung,klassifizieren,k-means,Superpixel,OBIA</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>The raster to label.</source>
<translation>Das Raster, das klassifiziert wird.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of classes</source>
<translation>Zahl der Klassen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of polygons</source>
<translation>Zahl der Polygone</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of tiles</source>
<translation>Zahl der Kacheln</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of tiles without data</source>
<translation>Zahl der Kacheln ohne Daten</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of masks dropped by the gate</source>
<translation>Zahl der vom Gate verworfenen Masken</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of segments cut by a tile border</source>
<translation>Zahl der Segmente, die eine Kachelgrenze abschneidet</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Share of valid pixels with a class</source>
<translation>Anteil der gültigen Pixel mit einer Klasse</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Raster</source>
<translation>Raster</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Codebook of an earlier run. The raster gets its classes and names, and nothing is clustered. If not set, a new codebook is fitted to this raster.</source>
<translation>Codebuch eines früheren Laufs. Das Raster erhält dessen Klassen und Namen, und es wird nicht geclustert. Ohne Angabe wird ein neues Codebuch an dieses Raster angepasst.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Segmenter used</source>
<translation>Verwendeter Segmentierer</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Auto-label collection</source>
<translation>Sammlung automatisch klassifizieren</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Finds the same classes in many rasters. It cuts all rasters into segments, fits one codebook to all segments, and writes the class raster, polygons and segments of each raster to the output folder, and the codebook.

Files are named after their rasters. If two rasters have the same name, the name of the parent folder is added. A raster that cannot be read is left out and listed; the others are labelled.</source>
<translation>Findet dieselben Klassen in vielen Rastern: zerlegt alle Raster in Segmente, passt ein Codebuch an alle Segmente an und schreibt Klassenraster, Polygone und Segmente jedes Rasters in den Ausgabeordner, dazu das Codebuch.

Dateien heißen nach ihren Rastern. Wenn zwei Raster gleich heißen, kommt der Name des übergeordneten Ordners hinzu. Ein nicht lesbares Raster wird ausgelassen und aufgeführt; die anderen werden klassifiziert.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>SAM,segment anything,land cover,folder,mosaic,time series,classify,k-means</source>
<translation>SAM,segment anything,Landbedeckung,Ordner,Mosaik,Zeitreihe,klassifizieren,k-means</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>The rasters to label. Give rasters, a folder, a pattern, or any combination of them.</source>
<translation>Die Raster, die klassifiziert werden. Geben Sie Raster, einen Ordner, ein Muster oder mehreres davon an.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Folder of rasters to label. Its subfolders are not searched.</source>
<translation>Ordner mit Rastern, die klassifiziert werden. Unterordner werden nicht durchsucht.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>A pattern that matches paths of rasters, such as /data/north/**/*.tif, where ** stands for any number of folders. Or a text file (.txt) with one raster, folder or pattern in each line; relative paths start at the folder of the file.</source>
<translation>Ein Muster für die Pfade von Rastern, etwa /data/nord/**/*.tif, wobei ** für beliebig viele Ordner steht. Oder eine Textdatei (.txt) mit einem Raster, Ordner oder Muster je Zeile; relative Pfade gehen vom Ordner der Datei aus.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Add class rasters, polygons and the table of classes to the project.</source>
<translation>Klassenraster, Polygone und die Tabelle der Klassen zum Projekt hinzufügen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Folder for all outputs. It is created if it does not exist; files in it are never replaced.</source>
<translation>Ordner für alle Ausgaben. Er wird angelegt, wenn es ihn nicht gibt; Dateien darin werden nie ersetzt.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Number of labelled scenes</source>
<translation>Zahl der klassifizierten Szenen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Number of scenes left out</source>
<translation>Zahl der ausgelassenen Szenen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>There is nothing to label; choose rasters, a folder of rasters, or a pattern.</source>
<translation>Es gibt nichts zu klassifizieren; wählen Sie Raster, einen Ordner mit Rastern oder ein Muster.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Rasters</source>
<translation>Raster (mehrere)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Folder of rasters</source>
<translation>Ordner mit Rastern</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Pattern or list of rasters</source>
<translation>Muster oder Liste von Rastern</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Codebook of an earlier run. If not set, a new codebook is fitted to all these rasters.</source>
<translation>Codebuch eines früheren Laufs. Ohne Angabe wird ein neues Codebuch an alle diese Raster angepasst.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Load the results</source>
<translation>Ergebnisse laden</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Output folder</source>
<translation>Ausgabeordner</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Codebook</source>
<translation>Codebuch</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>There is nothing to label: none of the rasters can be read. Choose others.</source>
<translation>Es gibt nichts zu klassifizieren: Keines der Raster ist lesbar. Wählen Sie andere.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>The folder “{}” does not exist; choose another.</source>
<translation>Den Ordner „{}“ gibt es nicht; wählen Sie einen anderen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>ALPS,unsupervised,classification,segmentation,clusters,labels,machine learning</source>
<translation>ALPS,unüberwacht,Klassifikation,Segmentierung,Cluster,Klassen,maschinelles Lernen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>GeoTIFF with the class number of each pixel, 255 where there is no segment, and a legend.</source>
<translation>GeoTIFF mit der Klassennummer jedes Pixels, 255 wo kein Segment ist, und einer Legende.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>GeoPackage with one polygon for each connected area of a class.</source>
<translation>GeoPackage mit einem Polygon für jede zusammenhängende Fläche einer Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>GeoPackage with all segments. To correct the class of a single segment, use its field class_override.</source>
<translation>GeoPackage mit allen Segmenten. Die Klasse eines einzelnen Segments berichtigen Sie in seinem Feld class_override.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>GeoPackage with the table of classes. Rename, recolour and merge classes there: classes with the same name become one.</source>
<translation>GeoPackage mit der Tabelle der Klassen. Dort können Sie Klassen umbenennen, umfärben und verschmelzen: Klassen mit gleichem Namen werden eine.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>“{file}” cannot hold the output “{title}”; choose a file that ends in {ending}.</source>
<translation>„{file}“ kann die Ausgabe „{title}“ nicht aufnehmen; wählen Sie eine Datei mit der Endung {ending}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>Single steps</source>
<translation>Einzelne Schritte</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>Label</source>
<translation>Klassifizieren</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>“{source}” is missing or cannot be read; choose {kind}.</source>
<translation>„{source}“ fehlt oder ist nicht lesbar; wählen Sie {kind}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>Class raster</source>
<translation>Klassenraster</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>Class polygons</source>
<translation>Klassenpolygone</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>Codebook with the classes</source>
<translation>Codebuch mit den Klassen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>{file} is given for two outputs; choose a file for each.</source>
<translation>{file} ist für zwei Ausgaben angegeben; wählen Sie für jede eine eigene Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>Codebook to use</source>
<translation>Zu verwendendes Codebuch</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>a raster that QGIS can open</source>
<translation>ein Raster, das QGIS öffnen kann</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>a segments layer of ALPS</source>
<translation>einen Segmentlayer von ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>a codebook of ALPS</source>
<translation>ein Codebuch von ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Boxes to masks</source>
<translation>Boxen zu Masken</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Finds the object in each box that an annotator or a detector drew. Writes its outline with class, score and box, and a class raster. Boxes may be rotated and in any CRS; give a polygon layer, or an annotation file (DOTA, DIOR, HRSC, FAIR1M, Pascal VOC, COCO, YOLO).

Masks may overlap in the instances. In the class raster, smaller masks are above larger ones; of two masks of the same size, the one with the higher score is on top. Without SAM, objects are found by shape and colour. A box in which nothing is found is filled.</source>
<translation>Findet das Objekt in jeder Box, die jemand von Hand oder ein Detektor gezeichnet hat. Schreibt seinen Umriss mit Klasse, Bewertung und Box, dazu ein Klassenraster. Boxen dürfen gedreht sein und in jedem KBS liegen; geben Sie einen Polygonlayer oder eine Annotationsdatei an (DOTA, DIOR, HRSC, FAIR1M, Pascal VOC, COCO, YOLO).

In den Instanzen dürfen sich Masken überlappen. Im Klassenraster liegen kleinere Masken über größeren; von zwei gleich großen liegt die mit der höheren Bewertung oben. Ohne SAM werden Objekte an Form und Farbe erkannt. Eine Box, in der nichts gefunden wird, wird gefüllt.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>SAM,SAMRS,segment anything,detection,bounding box,oriented box,instances,DOTA,COCO,YOLO</source>
<translation>SAM,SAMRS,segment anything,Detektion,Box,gedrehte Box,Instanzen,DOTA,COCO,YOLO</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>The raster in which the objects are.</source>
<translation>Das Raster, in dem die Objekte liegen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>GeoPackage with the outline of each object, its class, scores, box and area.</source>
<translation>GeoPackage mit dem Umriss jedes Objekts, seiner Klasse, den Bewertungen, der Box und der Fläche.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>GeoTIFF with the class number of each pixel, 255 where there is no mask, and a legend.</source>
<translation>GeoTIFF mit der Klassennummer jedes Pixels, 255 wo keine Maske ist, und einer Legende.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Number of boxes</source>
<translation>Anzahl der Boxen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Number of masks</source>
<translation>Anzahl der Masken</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Number of filled boxes</source>
<translation>Anzahl der gefüllten Boxen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Number of boxes left out</source>
<translation>Anzahl der ausgelassenen Boxen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Polygons with four corners. For any other polygon, its minimum rotated rectangle is used.</source>
<translation>Polygone mit vier Ecken. Für jedes andere Polygon wird das kleinste gedrehte Rechteck darum verwendet.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Field with the class of each box. If not set, all boxes have one class.</source>
<translation>Feld mit der Klasse jeder Box. Ohne Angabe haben alle Boxen eine Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Field with the score of the detector, from 0 to 1.</source>
<translation>Feld mit der Bewertung durch den Detektor, von 0 bis 1.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>TXT, XML, JSON or CSV file with boxes in pixels of this raster.</source>
<translation>TXT-, XML-, JSON- oder CSV-Datei mit Boxen in Pixeln dieses Rasters.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Give either a layer of boxes or an annotation file.</source>
<translation>Geben Sie entweder einen Layer mit Boxen oder eine Annotationsdatei an.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Instances</source>
<translation>Instanzen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Layer of boxes</source>
<translation>Layer mit Boxen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Class field</source>
<translation>Klassenfeld</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Score field</source>
<translation>Bewertungsfeld</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Annotation file (instead of a layer)</source>
<translation>Annotationsdatei (statt eines Layers)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>The layer of boxes is missing or cannot be read; choose another layer.</source>
<translation>Der Layer mit Boxen fehlt oder ist nicht lesbar; wählen Sie einen anderen Layer.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Choose number of clusters</source>
<translation>Anzahl der Cluster wählen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Compares numbers of clusters (K) on the segments of one or more scenes by figures that need no ground truth: silhouette, Davies-Bouldin index, inertia, and whether several starts find the same clusters. Writes a page with plots and suggests a number. If the clusters are well separated, it is the number with the best silhouette; otherwise it is the bend of the inertia curve. In a model, you can use the result SUGGESTED_K in “Fit codebook”.

The figures do not know which classes you want, so start with the suggestion and try others.</source>
<translation>Vergleicht Anzahlen von Clustern (K) auf den Segmenten einer oder mehrerer Szenen anhand von Kennzahlen, die keine Referenz brauchen: Silhouette, Davies-Bouldin-Index, Trägheit, und ob mehrere Starts dieselben Cluster finden. Schreibt eine Seite mit Diagrammen und schlägt eine Anzahl vor: bei deutlich getrennten Clustern die mit der besten Silhouette, sonst die am Knick der Trägheitskurve. In einem Modell können Sie das Ergebnis SUGGESTED_K in „Codebuch anpassen“ verwenden.

Die Kennzahlen wissen nicht, welche Klassen Sie möchten. Beginnen Sie mit dem Vorschlag und probieren Sie andere Anzahlen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>k-means,K,number of clusters,silhouette,Davies-Bouldin,elbow,stability,Dirichlet</source>
<translation>k-means,K,Anzahl der Cluster,Silhouette,Davies-Bouldin,Ellbogen,Stabilität,Dirichlet</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Segments of one or more scenes, all from the same segmenter.</source>
<translation>Segmente einer oder mehrerer Szenen, alle vom selben Segmentierer.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>HTML page with the plots, the table and the suggestion.</source>
<translation>HTML-Seite mit den Diagrammen, der Tabelle und dem Vorschlag.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>CSV file with the figures of each number.</source>
<translation>CSV-Datei mit den Kennzahlen jeder Anzahl.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Suggested number of clusters</source>
<translation>Vorgeschlagene Anzahl der Cluster</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Number of components of the mixture</source>
<translation>Anzahl der Komponenten der Mischung</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Report</source>
<translation>Bericht</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>HTML files (*.html)</source>
<translation>HTML-Dateien (*.html)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Table</source>
<translation>Tabelle</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>CSV files (*.csv)</source>
<translation>CSV-Dateien (*.csv)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>None of the segments layers can be read; choose segments that ALPS made.</source>
<translation>Keiner der Segmentlayer ist lesbar; wählen Sie Segmente, die ALPS erzeugt hat.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Suggested: {} clusters.</source>
<translation>Vorschlag: {} Cluster.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Data set report</source>
<translation>Bericht über einen Datensatz</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Writes a page about a folder of labels. It shows doubtful masks first, then the pixels and masks of each class, sizes, coverage, the position of masks in the images and on the ground, samples of each class, and duplicate masks. The page needs no other file; tables beside it contain the figures.</source>
<translation>Schreibt eine Seite über einen Ordner mit Labels. Sie zeigt zuerst zweifelhafte Masken, dann Pixel und Masken jeder Klasse, Größen, Abdeckung, die Lage der Masken in den Bildern und am Boden, Beispiele jeder Klasse und doppelte Masken. Die Seite braucht keine andere Datei; Tabellen daneben enthalten die Zahlen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>statistics,quality,samples,contact sheet,histogram,heat map,duplicates,data set</source>
<translation>Statistik,Qualität,Beispiele,Kontaktabzug,Histogramm,Heatmap,Dubletten,Datensatz</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Output folder of “Auto-label collection”, or a folder with outputs of “Boxes to masks”.</source>
<translation>Ausgabeordner von „Sammlung automatisch klassifizieren“ oder ein Ordner mit Ausgaben von „Boxen zu Masken“.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Rasters to show the samples on. Give rasters, their folder, or neither; then masks have a plain background.</source>
<translation>Raster, auf denen die Beispiele gezeigt werden. Geben Sie Raster, ihren Ordner oder keines von beiden an; dann haben die Masken einen leeren Hintergrund.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder of the scenes that were labelled.</source>
<translation>Ordner mit den Szenen, die klassifiziert wurden.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder for report.html and the tables. It is created if it does not exist; files in it are never replaced.</source>
<translation>Ordner für report.html und die Tabellen. Er wird angelegt, wenn es ihn nicht gibt; Dateien darin werden nie ersetzt.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Number of scenes</source>
<translation>Zahl der Szenen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Number of duplicate pairs</source>
<translation>Anzahl der Paare von Dubletten</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Share of pixels with a class</source>
<translation>Anteil der Pixel mit einer Klasse</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder of labels</source>
<translation>Ordner mit Labels</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Labelled scenes</source>
<translation>Klassifizierte Szenen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder of scenes</source>
<translation>Ordner mit Szenen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder for the report</source>
<translation>Ordner für den Bericht</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Evaluate class rasters</source>
<translation>Klassenraster bewerten</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Compares class rasters with ground truth. Clusters have no names, so they are mapped to the true classes in two ways: majority (each cluster gets the class that it overlaps most) and Hungarian (each class gets at most one cluster). Gives the mean IoU, the mean accuracy, the IoU and DSC of each class, and the confusion matrix. It can also write a table of the scenes, measure the position of boundaries, and compare with a second run.</source>
<translation>Vergleicht Klassenraster mit Referenzdaten. Cluster haben keine Namen, daher werden sie den wahren Klassen auf zwei Arten zugeordnet: nach Mehrheit (jedes Cluster bekommt die Klasse, mit der es sich am meisten überlappt) und ungarisch (jede Klasse bekommt höchstens ein Cluster). Ergibt mittlere IoU, mittlere Genauigkeit, IoU und DSC jeder Klasse und die Konfusionsmatrix. Auf Wunsch schreibt es eine Tabelle der Szenen, misst die Lage der Grenzen und vergleicht mit einem zweiten Lauf.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>accuracy,mIoU,confusion matrix,validation,ground truth,Hungarian</source>
<translation>Genauigkeit,mIoU,Konfusionsmatrix,Validierung,Referenz,ungarisch</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Class rasters of ALPS to evaluate.</source>
<translation>Klassenraster von ALPS, die bewertet werden.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>True classes, as numbers or colours: one raster for each class raster, in the same order.</source>
<translation>Wahre Klassen, als Nummern oder Farben: ein Raster je Klassenraster, in derselben Reihenfolge.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Values of the ground truth that do not count, separated by commas: 0,255.</source>
<translation>Werte der Referenz, die nicht zählen, durch Kommas getrennt: 0,255.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>JSON file with the class of each colour, for a ground truth in colours: {"#3c1098": "building", …}.</source>
<translation>JSON-Datei mit der Klasse jeder Farbe, für eine Referenz in Farben: {"#3c1098": "building", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Class rasters of the same scenes, in the same order. The report then shows which run is better, and where.</source>
<translation>Klassenraster derselben Szenen, in derselben Reihenfolge. Der Bericht zeigt dann, welcher Lauf besser ist und wo.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>JSON file with all figures of each class, and the confusion matrix.</source>
<translation>JSON-Datei mit allen Kennzahlen jeder Klasse und der Konfusionsmatrix.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Share of the true pixels that do not count</source>
<translation>Anteil der wahren Pixel, die nicht zählen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>There are {labels} class rasters and {truths} rasters of the ground truth; choose one of these for each class raster.</source>
<translation>Es sind {labels} Klassenraster und {truths} Referenzraster; wählen Sie zu jedem Klassenraster eine Referenz.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>There are {others} class rasters of a second run and {truths} rasters of the ground truth; choose as many of both.</source>
<translation>Es sind {others} Klassenraster eines zweiten Laufs und {truths} Referenzraster; wählen Sie von beiden gleich viele.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Class rasters</source>
<translation>Klassenraster (mehrere)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Ground truth</source>
<translation>Referenzdaten</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Values to ignore</source>
<translation>Nicht zählende Werte</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Colours of the ground truth</source>
<translation>Farben der Referenz</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Class rasters of a second run</source>
<translation>Klassenraster eines zweiten Laufs</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>None of the rasters can be read; choose class rasters and their ground truth.</source>
<translation>Keines der Raster ist lesbar; wählen Sie Klassenraster und ihre Referenz.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>JSON files (*.json)</source>
<translation>JSON-Dateien (*.json)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>The means are over the classes {names}. {share} of the true pixels do not count.</source>
<translation>Die Mittelwerte gelten für die Klassen {names}. {share} der wahren Pixel zählen nicht.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Mean IoU</source>
<translation>Mittlere IoU</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Mean accuracy</source>
<translation>Mittlere Genauigkeit</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>“{}” is not a list of numbers; write, for example, 0,255.</source>
<translation>„{}“ ist keine Liste von Zahlen; schreiben Sie zum Beispiel 0,255.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Evaluate instances</source>
<translation>Instanzen bewerten</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Compares the masks of single objects with true masks. Gives the average precision of each class and of all classes as COCO defines it (AP over IoU 0.50 to 0.95, AP50, AP75), and how many objects of each scene were found. The ground truth is layers of instances or a COCO file. Scenes are matched by name.</source>
<translation>Vergleicht die Masken einzelner Objekte mit wahren Masken. Ergibt die Average Precision jeder Klasse und aller Klassen, wie COCO sie definiert (AP über IoU 0,50 bis 0,95, AP50, AP75), und wie viele Objekte jeder Szene gefunden wurden. Die Referenz sind Layer mit Instanzen oder eine COCO-Datei. Szenen werden nach ihrem Namen zugeordnet.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>accuracy,AP,average precision,COCO,detection,validation,ground truth</source>
<translation>Genauigkeit,AP,Average Precision,COCO,Detektion,Validierung,Referenz</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Layers of instances to evaluate, one for each scene.</source>
<translation>Layer mit Instanzen, die bewertet werden, einer je Szene.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Layers of true instances, named like their scenes. Give layers or a COCO file.</source>
<translation>Layer mit wahren Instanzen, benannt wie ihre Szenen. Geben Sie Layer oder eine COCO-Datei an.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>COCO file (JSON) with images, categories, and annotations with masks.</source>
<translation>COCO-Datei (JSON) mit Bildern, Kategorien und Annotationen mit Masken.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Names of classes, separated by commas.</source>
<translation>Namen von Klassen, durch Kommas getrennt.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>JSON file with all figures of each class.</source>
<translation>JSON-Datei mit allen Kennzahlen jeder Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>AP over IoU 0.50 to 0.95</source>
<translation>AP über IoU 0,50 bis 0,95</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>AP at IoU 0.50</source>
<translation>AP bei IoU 0,50</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>AP at IoU 0.75</source>
<translation>AP bei IoU 0,75</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Number of true instances</source>
<translation>Anzahl der wahren Instanzen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Number of instances</source>
<translation>Anzahl der Instanzen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Give the true instances either as layers or as a COCO file.</source>
<translation>Geben Sie die wahren Instanzen entweder als Layer oder als COCO-Datei an.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>True instances</source>
<translation>Wahre Instanzen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>True instances as a COCO file</source>
<translation>Wahre Instanzen als COCO-Datei</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Classes that do not count</source>
<translation>Klassen, die nicht zählen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>None of the layers can be read; choose instances and their ground truth.</source>
<translation>Keiner der Layer ist lesbar; wählen Sie Instanzen und ihre Referenz.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>{truth} true instances are marked as difficult or as a crowd. They do not count, nor do the {found} instances found on them.</source>
<translation>{truth} wahre Instanzen sind als schwierig oder als Menge markiert. Sie zählen nicht, ebenso wenig die {found} Instanzen, die auf ihnen gefunden wurden.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>{n} instances have the class “{name}”, which the ground truth does not have.</source>
<translation>{n} Instanzen haben die Klasse „{name}“, die es in der Referenz nicht gibt.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Export data set</source>
<translation>Datensatz exportieren</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Cuts labelled scenes into chips for training a network. Writes images, masks or annotations, a split into train, val and test without common ground, an index, and a README with classes, counts, licence and source.

Labels are class rasters (with the names that you gave the classes), masks of boxes, or any polygon layer with a field of classes. Labels and scenes are matched by name. The folder appears only when the data set is complete.</source>
<translation>Zerschneidet klassifizierte Szenen in Ausschnitte zum Trainieren eines Netzes. Schreibt Bilder, Masken oder Annotationen, eine Aufteilung in train, val und test ohne gemeinsame Fläche, ein Verzeichnis und ein README mit Klassen, Anzahlen, Lizenz und Quelle.

Labels sind Klassenraster (mit den Namen, die Sie den Klassen gegeben haben), Masken von Boxen oder ein Polygonlayer mit einem Klassenfeld. Labels und Szenen werden nach ihrem Namen zugeordnet. Der Ordner erscheint erst, wenn der Datensatz vollständig ist.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>training,chips,tiles,COCO,YOLO,panoptic,mmsegmentation,torchgeo,iSAID,SAMRS,split</source>
<translation>Training,Ausschnitte,Trainingsdaten,COCO,YOLO,panoptic,mmsegmentation,torchgeo,iSAID,SAMRS,Aufteilung</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Settings of a published data set. Settings below that you change from their default override the preset; all others come from it.</source>
<translation>Einstellungen eines veröffentlichten Datensatzes. Was Sie unten gegenüber der Voreinstellung ändern, hat Vorrang vor der Vorlage; alles andere kommt aus der Vorlage.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>The split that you want, instead of one that is drawn. Each line has the name of a scene, and then train, val or test.</source>
<translation>Die gewünschte Aufteilung, statt einer ausgelosten. Jede Zeile hat den Namen einer Szene und dann train, val oder test.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>A folder with the lists train.txt, val.txt and test.txt, or with the folders train, val and test and the images of each in them.</source>
<translation>Ordner mit den Listen train.txt, val.txt und test.txt, oder mit den Ordnern train, val und test, in denen die jeweiligen Bilder liegen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>JSON file with the class of each value, for class rasters of other programs: {"10": "building", …}.</source>
<translation>JSON-Datei mit der Klasse jedes Werts, für Klassenraster anderer Programme: {"10": "building", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>A new or empty folder.</source>
<translation>Ein neuer oder leerer Ordner.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>The scenes that were labelled. Give rasters, their folder, or both.</source>
<translation>Die klassifizierten Szenen. Geben Sie Raster, ihren Ordner oder beides an.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Folder of the scenes that were labelled. Its subfolders are not searched, except train, val and test if you split by folder.</source>
<translation>Ordner mit den klassifizierten Szenen. Unterordner werden nicht durchsucht, außer train, val und test, wenn nach Ordnern aufgeteilt wird.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Class rasters of the scenes. Without class rasters and without a folder of labels, the polygons give the classes.</source>
<translation>Klassenraster der Szenen. Ohne Klassenraster und ohne Ordner mit Labels geben die Polygone die Klassen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Instances of all scenes, in any CRS. If not set, masks of boxes are the instances, or else the connected areas of each class.</source>
<translation>Instanzen aller Szenen, in beliebigem KBS. Ohne Angabe sind Masken von Boxen die Instanzen, sonst die zusammenhängenden Flächen jeder Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>If not set, the first of these that the layer has: class_name, class, label, name, category, class_id.</source>
<translation>Ohne Angabe das erste dieser Felder, das der Layer hat: class_name, class, label, name, category, class_id.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>There is nothing to export; choose scenes, or a folder of scenes.</source>
<translation>Es gibt nichts zu exportieren; wählen Sie Szenen oder einen Ordner mit Szenen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>There are no labels; choose class rasters, a folder of labels, or polygons.</source>
<translation>Es gibt keine Labels; wählen Sie Klassenraster, einen Ordner mit Labels oder Polygone.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Preset</source>
<translation>Vorlage</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>List of the split</source>
<translation>Liste der Aufteilung</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Folder of the split</source>
<translation>Ordner der Aufteilung</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Names of class numbers</source>
<translation>Namen der Klassennummern</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Folder of the data set</source>
<translation>Ordner des Datensatzes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Scenes</source>
<translation>Szenen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Polygons with classes</source>
<translation>Polygone mit Klassen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>There is nothing to export: none of the rasters can be read. Choose others.</source>
<translation>Es gibt nichts zu exportieren: Keines der Raster ist lesbar. Wählen Sie andere.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Lists (*.txt *.csv *.tsv *.lst *.json)</source>
<translation>Listen (*.txt *.csv *.tsv *.lst *.json)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>The polygons are missing or cannot be read; choose another layer.</source>
<translation>Die Polygone fehlen oder sind nicht lesbar; wählen Sie einen anderen Layer.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Left out: {straddling} chips across two parts of the split, and {uncovered} chips with too few labelled pixels.</source>
<translation>Weggelassen: {straddling} Ausschnitte, die über zwei Teile der Aufteilung reichen, und {uncovered} Ausschnitte mit zu wenigen Pixeln mit Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Number of chips for {}</source>
<translation>Zahl der Ausschnitte für {}</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>{} is not in the split and was left out.</source>
<translation>{} steht nicht in der Aufteilung und wurde ausgelassen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/figures.py"/>
<source>CSV file with the figures of each scene.</source>
<translation>CSV-Datei mit den Kennzahlen jeder Szene.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/figures.py"/>
<source>Table of scenes</source>
<translation>Tabelle der Szenen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>Fit codebook</source>
<translation>Codebuch anpassen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>Groups the segments of one or more scenes into clusters of similar segments, and writes the codebook: the centres of the clusters and the table of classes. Each cluster starts as a class of its own.

If you choose a codebook to update, its classes stay, and segments that are unlike any of them form new clusters. The number of clusters to fit is then not used.</source>
<translation>Fasst die Segmente einer oder mehrerer Szenen zu Clustern ähnlicher Segmente zusammen und schreibt das Codebuch: die Mittelpunkte der Cluster und die Tabelle der Klassen. Jedes Cluster ist zunächst eine eigene Klasse.

Wenn Sie ein Codebuch wählen, das ergänzt werden soll, bleiben seine Klassen, und Segmente, die keiner ähneln, bilden neue Cluster. Die Zahl der Cluster wird dann nicht benutzt.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>k-means,cluster,classes,vocabulary,update,online</source>
<translation>k-Means,Cluster,Klassen,Vokabular,ergänzen,online</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>Number of clusters</source>
<translation>Zahl der Cluster</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>A codebook to add the segments to, instead of fitting a new one. Its class names, colours and cluster numbers stay. It is not changed: the result is a new file.</source>
<translation>Ein Codebuch, das um die Segmente ergänzt wird, statt ein neues anzupassen. Seine Klassennamen, Farben und Clusternummern bleiben. Es selbst ändert sich nicht: Das Ergebnis ist eine neue Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>Codebook to update</source>
<translation>Zu ergänzendes Codebuch</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>Classes – rename here</source>
<translation>Klassen – hier umbenennen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>To rename, recolour or merge classes, open this table, toggle editing, change names or colours, and save. Classes with the same name become one. The map follows at once. “Apply class edits” in the menu of this layer then updates the class raster and the polygons.</source>
<translation>Um Klassen umzubenennen, umzufärben oder zu verschmelzen, öffnen Sie diese Tabelle, schalten Sie die Bearbeitung ein, ändern Sie Namen oder Farben und speichern Sie. Klassen mit gleichem Namen werden eine. Die Karte folgt sofort. „Klassenänderungen anwenden“ im Menü dieses Layers aktualisiert dann Klassenraster und Polygone.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Paint class raster</source>
<translation>Klassenraster malen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Paints segments into a class raster on the grid of their scene, large segments first. A correction in class_override overrides the class of the cluster. Pixels without a segment have no data.

If the segments have clusters of another codebook, the codebook is applied to a copy of them first, and the log says so.</source>
<translation>Malt Segmente in ein Klassenraster auf dem Gitter ihrer Szene, große Segmente zuerst. Eine Korrektur in class_override hat Vorrang vor der Klasse des Clusters. Pixel ohne Segment haben keine Daten.

Wenn die Segmente Cluster eines anderen Codebuchs haben, wird das Codebuch zuerst auf eine Kopie von ihnen angewendet; das Protokoll sagt es.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>rasterize,classes,map,legend</source>
<translation>rastern,Klassen,Karte,Legende</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Segments with clusters, from “Apply codebook” or an automatic labelling.</source>
<translation>Segmente mit Clustern, aus „Codebuch anwenden“ oder einer automatischen Klassifizierung.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Raster whose grid is used. If not set, the grid of the scene, which is stored with the segments.</source>
<translation>Raster, dessen Gitter verwendet wird. Ohne Angabe das Gitter der Szene, das bei den Segmenten gespeichert ist.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>The codebook with the classes of the clusters.</source>
<translation>Das Codebuch mit den Klassen der Cluster.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Reference raster</source>
<translation>Bezugsraster</translation>
</message>
<message>
<location filename="../alps_qgis/processing/parameters.py"/>
<source>Separate them with commas.</source>
<translation>Trennen Sie sie durch Kommas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Polygonize classes</source>
<translation>Klassen in Polygone wandeln</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Turns a class raster into polygons that do not overlap, one for each connected area of a class. Areas smaller than the minimum mapping unit join their largest neighbour. An area with more than 200,000 vertices is too large for one polygon; it is cut along a grid of 2048 pixels.</source>
<translation>Wandelt ein Klassenraster in Polygone, die nicht überlappen: eines für jede zusammenhängende Fläche einer Klasse. Flächen unter der Mindestkartiereinheit gehen in ihrem größten Nachbarn auf. Eine Fläche mit mehr als 200.000 Stützpunkten ist für ein Polygon zu groß; sie wird an einem Gitter von 2048 Pixeln geschnitten.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>vectorize,polygons,classes,minimum mapping unit,simplify</source>
<translation>vektorisieren,Polygone,Klassen,Mindestkartiereinheit,vereinfachen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Class raster written by ALPS.</source>
<translation>Von ALPS geschriebenes Klassenraster.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Segments of the same scene. Each polygon then gets their number and their mean confidence.</source>
<translation>Segmente derselben Szene. Jedes Polygon erhält dann ihre Zahl und ihre mittlere Konfidenz.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Codebook of the classes. If you set it, the polygons follow the edits of its table.</source>
<translation>Codebuch der Klassen. Wenn Sie es angeben, folgen die Polygone den Änderungen seiner Tabelle.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/provider.py"/>
<source>ALPS – class maps without labels</source>
<translation>ALPS – Klassenkarten ohne Trainingsdaten</translation>
</message>
<message>
<location filename="../alps_qgis/processing/provider.py"/>
<source>The example model {} cannot be read.</source>
<translation>Das Beispielmodell {} ist nicht lesbar.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Updates the class raster and the class polygons after you edited the classes: names, colours and merged classes in the table of the codebook, and corrections of single segments in class_override. This takes seconds, because nothing is segmented again.

You may also choose another codebook than the one that gave the segments their clusters. It is then applied to a copy of the segments first, and the log says so. For another number of clusters, run “Auto-label raster” or “Auto-label collection” again; they use the segments that there are.

For one segments layer, the outputs are the class raster and the polygons below. For several, choose the output folder.</source>
<translation>Aktualisiert Klassenraster und Klassenpolygone, nachdem Sie die Klassen bearbeitet haben: Namen, Farben und verschmolzene Klassen in der Tabelle des Codebuchs, und Korrekturen einzelner Segmente in class_override. Das dauert Sekunden, weil nichts neu segmentiert wird.

Sie können auch ein anderes Codebuch wählen als das, von dem die Segmente ihre Cluster haben. Es wird dann zuerst auf eine Kopie der Segmente angewendet; das Protokoll sagt es. Für eine andere Zahl von Clustern führen Sie „Raster automatisch klassifizieren“ oder „Sammlung automatisch klassifizieren“ noch einmal aus; sie benutzen die vorhandenen Segmente.

Bei einem Segmentlayer sind die Ausgaben das Klassenraster und die Polygone unten. Bei mehreren wählen Sie den Ausgabeordner.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>rename,merge,recolour,edit,reclassify,class_override</source>
<translation>umbenennen,verschmelzen,umfärben,bearbeiten,umklassifizieren,class_override</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Segments of one or more scenes, with clusters.</source>
<translation>Segmente einer oder mehrerer Szenen, mit Clustern.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Needed for several segments layers. The class raster and the polygons above are then not written.</source>
<translation>Nötig bei mehreren Segmentlayern. Klassenraster und Polygone oben werden dann nicht geschrieben.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>The codebook with the edited table of classes, or another codebook for the same kind of segments.</source>
<translation>Das Codebuch mit der bearbeiteten Tabelle der Klassen, oder ein anderes Codebuch für dieselbe Art von Segmenten.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Output folder for several scenes</source>
<translation>Ausgabeordner für mehrere Szenen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>There are {} segments layers; choose an output folder for them.</source>
<translation>Es sind {} Segmentlayer; wählen Sie einen Ausgabeordner für sie.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Restore volume</source>
<translation>Volumen wiederherstellen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Joins the class rasters of slices into a label volume (NIfTI) with the shape and position of the volume that “Slice volume” cut. The value of a voxel is its class number plus 1, or 0 where there is no segment. A table beside the volume names the values.</source>
<translation>Fügt die Klassenraster von Schichten zu einem Label-Volumen (NIfTI) zusammen, das Form und Lage des Volumens hat, das „Volumen in Schichten schneiden“ zerlegt hat. Der Wert eines Voxels ist seine Klassennummer plus 1, oder 0, wo kein Segment ist. Eine Tabelle neben dem Volumen benennt die Werte.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>NIfTI,DICOM,medical,label volume,segmentation</source>
<translation>NIfTI,DICOM,Medizin,Label-Volumen,Segmentierung</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>The file that “Slice volume” wrote beside the slices. Its name ends in _slices.json.</source>
<translation>Die Datei, die „Volumen in Schichten schneiden“ neben die Schichten geschrieben hat. Ihr Name endet auf _slices.json.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Folder with the class rasters of the slices: the output folder of “Auto-label collection”.</source>
<translation>Ordner mit den Klassenrastern der Schichten: der Ausgabeordner von „Sammlung automatisch klassifizieren“.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>NIfTI file to write. An existing file is not replaced.</source>
<translation>NIfTI-Datei, die geschrieben wird. Eine vorhandene Datei wird nicht ersetzt.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Share of voxels with a label</source>
<translation>Anteil der Voxel mit einem Label</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Description of the slices</source>
<translation>Beschreibung der Schichten</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Folder of class rasters</source>
<translation>Ordner mit Klassenrastern</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Label volume</source>
<translation>Label-Volumen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>NIfTI files (*.nii *.nii.gz)</source>
<translation>NIfTI-Dateien (*.nii *.nii.gz)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Table of the values</source>
<translation>Tabelle der Werte</translation>
</message>
<message>
<location filename="../alps_qgis/processing/segment.py"/>
<source>Segment raster</source>
<translation>Raster segmentieren</translation>
</message>
<message>
<location filename="../alps_qgis/processing/segment.py"/>
<source>Cuts a raster into segments and describes each segment by a vector of numbers, its PFL (pseudo feature label). This is the slow step. You can change clusters and names afterwards without repeating it.</source>
<translation>Zerlegt ein Raster in Segmente und beschreibt jedes Segment durch einen Vektor von Zahlen, sein PFL (pseudo feature label). Dies ist der langsame Schritt. Cluster und Namen können Sie danach ändern, ohne ihn zu wiederholen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/segment.py"/>
<source>SAM,segment anything,superpixels,objects,masks,embedding,OBIA</source>
<translation>SAM,segment anything,Superpixel,Objekte,Masken,Embedding,OBIA</translation>
</message>
<message>
<location filename="../alps_qgis/processing/segment.py"/>
<source>The raster to segment.</source>
<translation>Das Raster, das segmentiert wird.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Slice volume</source>
<translation>Volumen in Schichten schneiden</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Cuts a medical volume (a NIfTI file, or the folder of a DICOM series) into grey rasters, and records the position of each in a file. The head or the front of the body is at the top, its right side on the right.

Label the folder of slices with “Auto-label collection”, then join the class rasters with “Restore volume”. From a DICOM header, only the position and the scale of the pixels get into the outputs.</source>
<translation>Schneidet ein medizinisches Volumen (eine NIfTI-Datei oder den Ordner einer DICOM-Serie) in graue Raster und hält die Lage jedes Rasters in einer Datei fest. Kopf oder Vorderseite des Körpers ist oben, seine rechte Seite rechts.

Klassifizieren Sie den Ordner der Schichten mit „Sammlung automatisch klassifizieren“ und fügen Sie die Klassenraster dann mit „Volumen wiederherstellen“ zusammen. Aus einem DICOM-Kopf gelangen nur Lage und Skalierung der Pixel in die Ausgaben.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>NIfTI,DICOM,medical,CT,MR,slices,window,level</source>
<translation>NIfTI,DICOM,Medizin,CT,MR,MRT,Schichten,Fenster</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>NIfTI file. For a DICOM series, type or paste the path of its folder.</source>
<translation>NIfTI-Datei. Für eine DICOM-Serie tragen Sie den Pfad ihres Ordners ein.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Folder for the slices. It is created if it does not exist; files in it are never replaced.</source>
<translation>Ordner für die Schichten. Er wird angelegt, wenn es ihn nicht gibt; Dateien darin werden nie ersetzt.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Number of slices</source>
<translation>Anzahl der Schichten</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Volume</source>
<translation>Volumen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Folder for the slices</source>
<translation>Ordner für die Schichten</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>There is no volume; choose a NIfTI file or the folder of a DICOM series.</source>
<translation>Es gibt kein Volumen; wählen Sie eine NIfTI-Datei oder den Ordner einer DICOM-Serie.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>Tile grid</source>
<translation>Kachelgitter</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>Writes the tiles of a raster as polygons, to show what a run would read: each tile with its row, column and core. Cores cover each pixel exactly once.</source>
<translation>Schreibt die Kacheln eines Rasters als Polygone und zeigt so, was ein Lauf lesen würde: jede Kachel mit Zeile, Spalte und Kern. Kerne bedecken jedes Pixel genau einmal.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>halo,overlap,core,grid,index</source>
<translation>Halo,Überlappung,Kern,Gitter,Index</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>The raster to tile.</source>
<translation>Das Raster, das gekachelt wird.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>GeoPackage with one polygon for each tile.</source>
<translation>GeoPackage mit einem Polygon für jede Kachel.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>Tiles</source>
<translation>Kacheln</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Bands</source>
<translation>Kanäle</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Numbers of the bands to use, separated by commas: 4,3,2. If not set: red, green and blue where the file names them, else the first three.</source>
<translation>Nummern der zu verwendenden Kanäle, durch Kommas getrennt: 4,3,2. Ohne Angabe: Rot, Grün und Blau, wo die Datei sie nennt, sonst die ersten drei.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Stretch</source>
<translation>Streckung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>How values become brightness, the same for the whole scene or collection: auto (8-bit values as they are, anything else 2–98 %), percentile:2,98, minmax, range:LOW,HIGH or none.</source>
<translation>Wie Werte zu Helligkeit werden, gleich für die ganze Szene oder Sammlung: auto (8-Bit-Werte unverändert, sonst 2–98 %), percentile:2,98, minmax, range:UNTEN,OBEN oder none.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Read from servers</source>
<translation>Von Servern lesen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Allow rasters on servers (/vsicurl/, /vsis3/, https:// …) and files that point to them. If not set, opening a file never makes a network request.</source>
<translation>Erlaubt Raster auf Servern (/vsicurl/, /vsis3/, https:// …) und Dateien, die darauf verweisen. Sonst löst das Öffnen einer Datei nie eine Netzwerkanfrage aus.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Tile size</source>
<translation>Kachelgröße</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>pixels</source>
<translation>Pixel</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Side of a tile, halo included. Smaller tiles need less memory; SAM was trained on 1024.</source>
<translation>Seitenlänge einer Kachel einschließlich Halo. Kleinere Kacheln brauchen weniger Speicher; SAM wurde mit 1024 trainiert.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Halo</source>
<translation>Halo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Overlap on each side of a tile; less than half a tile. If not set: 128 for SAM, 32 for superpixels.</source>
<translation>Überlappung auf jeder Seite einer Kachel; weniger als eine halbe Kachel. Ohne Angabe: 128 für SAM, 32 für Superpixel.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Segmenter</source>
<translation>Segmentierer</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>What cuts the scene into segments. auto uses the best one installed and says which; sam_vit_h, sam_vit_l and sam_vit_b need a checkpoint; superpixels needs no download and works with any number of bands.</source>
<translation>Was die Szene in Segmente zerlegt. auto nimmt den besten installierten Segmentierer und sagt, welcher es ist; sam_vit_h, sam_vit_l und sam_vit_b brauchen einen Checkpoint; superpixels braucht keinen Download und nimmt beliebig viele Kanäle.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM checkpoint</source>
<translation>SAM-Checkpoint</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM checkpoint file. If not set, the file in the model folder is used.</source>
<translation>Checkpoint-Datei von SAM. Ohne Angabe wird die Datei im Modellordner verwendet.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Checkpoints (*.pth *.pt *.safetensors)</source>
<translation>Checkpoints (*.pth *.pt *.safetensors)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Device</source>
<translation>Gerät</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Where SAM runs: auto, cpu, cuda, cuda:N or mps. auto uses a GPU if there is one.</source>
<translation>Worauf SAM läuft: auto, cpu, cuda, cuda:N oder mps. auto nimmt eine GPU, wenn es eine gibt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Gate: maximum share of a tile</source>
<translation>Gate: maximaler Anteil an einer Kachel</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Masks that cover a larger share of a tile are dropped as background. The ALPS paper uses 0.3.</source>
<translation>Masken, die einen größeren Anteil einer Kachel bedecken, werden als Hintergrund verworfen. Die ALPS-Veröffentlichung verwendet 0,3.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Minimum segment size</source>
<translation>Mindestgröße eines Segments</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Smaller segments are dropped.</source>
<translation>Kleinere Segmente werden verworfen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Processes</source>
<translation>Prozesse</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Processes that compute tiles in parallel. 0 means one per core, or a single process for SAM.</source>
<translation>Prozesse, die Kacheln gleichzeitig berechnen. 0 bedeutet einen je Prozessorkern, für SAM einen einzigen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Maximum memory</source>
<translation>Maximaler Speicher</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>GiB</source>
<translation>GiB</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>The engine uses no more than this; 0 means 90 % of the machine's memory. A tile that needs more is tried again.</source>
<translation>Die Engine verwendet höchstens so viel; 0 bedeutet 90 % des Speichers dieses Rechners. Eine Kachel, die mehr braucht, wird erneut versucht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: points per side</source>
<translation>SAM: Punkte je Seite</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Prompts along each side of a tile. More points find more objects.</source>
<translation>Prompts entlang jeder Seite einer Kachel. Mehr Punkte finden mehr Objekte.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: point grids</source>
<translation>SAM: Punktraster</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>File of prompts instead of the regular grid, as shares of a tile from 0 to 1: JSON, a list of [x, y] for each crop layer; or CSV with the columns x, y and, for crops, layer.</source>
<translation>Datei mit Eingabepunkten anstelle des regelmäßigen Rasters, als Anteile einer Kachel von 0 bis 1: JSON, eine Liste von [x, y] je Ebene von Ausschnitten; oder CSV mit den Spalten x, y und, für Ausschnitte, layer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Point grids (*.json *.csv)</source>
<translation>Punktraster (*.json *.csv)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: points per batch</source>
<translation>SAM: Punkte je Stapel</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Prompts decoded together. Fewer need less memory; the result is the same.</source>
<translation>Gemeinsam dekodierte Prompts. Weniger brauchen weniger Speicher; das Ergebnis ist gleich.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: minimum score</source>
<translation>SAM: Mindestbewertung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Masks with a lower predicted IoU are dropped.</source>
<translation>Masken mit kleinerer vorhergesagter IoU werden verworfen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: minimum stability</source>
<translation>SAM: Mindeststabilität</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Masks with a lower stability are dropped: they change more when the threshold moves.</source>
<translation>Masken mit geringerer Stabilität werden verworfen: Sie ändern sich stärker, wenn die Schwelle verschoben wird.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: stability offset</source>
<translation>SAM: Verschiebung für die Stabilität</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>How far the threshold moves to measure the stability.</source>
<translation>Wie weit die Schwelle verschoben wird, um die Stabilität zu messen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: box NMS IoU</source>
<translation>SAM: NMS-IoU der Rahmen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Of two masks whose bounding boxes overlap more than this, the better one is kept.</source>
<translation>Von zwei Masken, deren umgebende Rechtecke stärker überlappen, bleibt die bessere.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: crop layers</source>
<translation>SAM: Ausschnittebenen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM also runs on crops of each tile; layer n has 2ⁿ × 2ⁿ crops.</source>
<translation>SAM läuft auch auf Ausschnitten jeder Kachel; Ebene n hat 2ⁿ × 2ⁿ Ausschnitte.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: box NMS IoU between crops</source>
<translation>SAM: NMS-IoU der Rahmen zwischen Ausschnitten</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Of two masks from different crops whose bounding boxes overlap more than this, the one from the smaller crop is kept.</source>
<translation>Von zwei Masken aus verschiedenen Ausschnitten, deren umgebende Rechtecke stärker überlappen, bleibt die aus dem kleineren Ausschnitt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: overlap of crops</source>
<translation>SAM: Überlappung der Ausschnitte</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Overlap of the crops in the first layer, as a share of a tile.</source>
<translation>Um welchen Anteil einer Kachel sich Ausschnitte in der ersten Ebene überlappen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: fewer points in crops</source>
<translation>SAM: weniger Punkte in Ausschnitten</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>In layer n, points per side are divided by this number to the power of n.</source>
<translation>In Ebene n werden die Punkte je Seite durch diese Zahl hoch n geteilt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: minimum hole or island</source>
<translation>SAM: Mindestgröße von Löchern und Inseln</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Smaller holes and islands are removed from masks; 0 leaves masks as they are.</source>
<translation>Kleinere Löcher und Inseln werden aus Masken entfernt; 0 lässt Masken, wie sie sind.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: precision</source>
<translation>SAM: Genauigkeit</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>exact gives the masks of the segment-anything package, up to rounding. fast uses half precision where the hardware supports it. pruned also skips points that a mask already covers.</source>
<translation>exact ergibt bis auf Rundung die Masken des Pakets segment-anything. fast rechnet mit halber Genauigkeit, wo die Hardware das kann. pruned überspringt außerdem Punkte, die schon in einer Maske liegen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Clusters</source>
<translation>Cluster</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Number of clusters; each starts as a class of its own. Choose more than the classes you want: clusters with the same name merge later, in the table. With fewer segments there are fewer clusters.</source>
<translation>Zahl der Cluster; jedes ist zunächst eine eigene Klasse. Wählen Sie mehr, als Sie Klassen möchten: Cluster mit gleichem Namen verschmelzen später in der Tabelle. Bei weniger Segmenten gibt es weniger Cluster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Seed</source>
<translation>Startwert</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Seed of the random numbers. The same seed and input give the same result.</source>
<translation>Anfang der Zufallszahlen. Gleicher Startwert und gleiche Eingabe ergeben das gleiche Ergebnis.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Maximum sample</source>
<translation>Maximale Stichprobe</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>segments</source>
<translation>Segmente</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>The fit uses at most this many segments. Every segment then gets a cluster.</source>
<translation>Für die Anpassung werden höchstens so viele Segmente verwendet. Danach bekommen alle Segmente ein Cluster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Clustering</source>
<translation>Clusterbildung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>lloyd uses all segments at once, weighted by area; paper is the mini-batch k-means of the ALPS paper.</source>
<translation>lloyd sieht alle Segmente auf einmal, nach Fläche gewichtet; paper ist das Mini-Batch-k-Means der ALPS-Veröffentlichung.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Restarts</source>
<translation>Neustarts</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>k-means starts this many times, and the best result is kept.</source>
<translation>So oft startet k-means; das beste Ergebnis bleibt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Minimum mapping unit</source>
<translation>Mindestkartiereinheit</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Smaller areas join their largest neighbour; 0 keeps every pixel.</source>
<translation>Kleinere Flächen gehen in ihrem größten Nachbarn auf; 0 behält jedes Pixel.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Simplification</source>
<translation>Vereinfachung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>How far simplified borders may move. Neighbours keep their common border. 0 keeps the pixel edges.</source>
<translation>Wie weit sich vereinfachte Grenzen verschieben dürfen. Nachbarn behalten ihre gemeinsame Grenze; 0 behält die Pixelkanten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>What finds the objects. auto uses SAM if it is installed, otherwise colour, which needs no download.</source>
<translation>Was die Objekte findet. auto nimmt SAM, wenn es installiert ist, sonst colour, das keinen Download braucht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>SAM: prompt of oriented boxes</source>
<translation>SAM: Prompt gedrehter Boxen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>bbox gives SAM the bounding box of an oriented box; points adds points along its longer axis.</source>
<translation>bbox gibt SAM das umgebende Rechteck einer gedrehten Box; points fügt Punkte entlang ihrer längeren Achse hinzu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Margin</source>
<translation>Rand</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>share of the box</source>
<translation>Anteil der Box</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>How far a mask may extend beyond its box, as a share of the box's sides.</source>
<translation>Wie weit eine Maske über ihre Box hinausreichen darf, als Anteil der Seiten der Box.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Overlap on each side of a tile. Boxes that do not fit into a tile get their own window.</source>
<translation>Überlappung auf jeder Seite einer Kachel. Boxen, die in keine Kachel passen, bekommen ein eigenes Fenster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Only these classes</source>
<translation>Nur diese Klassen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Names of classes, separated by commas. Classes are numbered in this order. If not set: all classes, in alphabetical order.</source>
<translation>Namen von Klassen, durch Kommas getrennt. In dieser Reihenfolge werden die Klassen nummeriert. Ohne Angabe: alle Klassen, alphabetisch.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Minimum score of a box</source>
<translation>Mindestbewertung einer Box</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Boxes with a lower score are left out. Boxes without a score are kept.</source>
<translation>Boxen mit niedrigerer Bewertung werden ausgelassen. Boxen ohne Bewertung bleiben.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Keep difficult boxes</source>
<translation>Schwierige Boxen behalten</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Keep boxes that the annotation file marks as difficult.</source>
<translation>Behält Boxen, die in der Annotationsdatei als schwierig gekennzeichnet sind.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Boxes on the turned image</source>
<translation>Boxen auf dem gedrehten Bild</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>The boxes of the annotation files were drawn on the image as turned by its EXIF orientation; turn them back to the stored pixels, which QGIS reads.</source>
<translation>Die Boxen der Annotationsdateien wurden auf dem Bild gezeichnet, wie es nach seiner EXIF-Ausrichtung gedreht erscheint; dreht sie auf die gespeicherten Pixel zurück, die QGIS liest.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Processes, each for one image at a time. 0 means one per core, or a single process for SAM.</source>
<translation>Prozesse, von denen jeder jeweils ein Bild bearbeitet. 0 bedeutet einen je Prozessorkern, für SAM einen einzigen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Numbers of clusters</source>
<translation>Anzahlen der Cluster</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Numbers to compare, separated by commas: 8,16,32.</source>
<translation>Zu vergleichende Anzahlen, durch Kommas getrennt: 8,16,32.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Maximum number of segments to compare. More take longer.</source>
<translation>Höchstens so viele Segmente werden verglichen. Mehr Segmente dauern länger.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Starts</source>
<translation>Starts</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>k-means starts this many times for each number. The stability shows how well the results agree.</source>
<translation>So oft startet k-means für jede Anzahl; die Stabilität sagt, wie gut die Ergebnisse übereinstimmen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Dirichlet-process mixture</source>
<translation>Dirichlet-Prozess-Mischung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Also fit a mixture that finds the number of clusters by itself. For imagery, this number is large.</source>
<translation>Passt auch eine Mischung an, die selbst eine Anzahl von Clustern findet. Bei Bildern ist diese Anzahl groß.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Samples of each class</source>
<translation>Beispiele je Klasse</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>How many masks of each class to show.</source>
<translation>Wie viele Masken jeder Klasse gezeigt werden.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Doubtful masks</source>
<translation>Zweifelhafte Masken</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>How many masks with the lowest confidence to show.</source>
<translation>Wie viele Masken mit der geringsten Konfidenz gezeigt werden.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Picture size</source>
<translation>Bildgröße</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Side of each picture of a mask.</source>
<translation>Seitenlänge des Bildes einer Maske.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>IoU of duplicates</source>
<translation>IoU von Dubletten</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Two masks of a scene that overlap more than this count as duplicates.</source>
<translation>Zwei Masken einer Szene, die stärker überlappen, gelten als Dubletten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Classes left out of the means</source>
<translation>Klassen, die in den Mittelwerten fehlen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Names of true classes, separated by commas. Their pixels still count for the other classes.</source>
<translation>Namen wahrer Klassen, durch Kommas getrennt. Ihre Pixel zählen weiterhin für die anderen Klassen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Tolerance of boundaries</source>
<translation>Toleranz der Grenzen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Also measure whether boundaries are in the right position: the boundary F measure with this tolerance. Takes longer.</source>
<translation>Misst auch, ob Grenzen an der richtigen Stelle liegen: das F-Maß der Grenzen mit dieser Toleranz. Dauert länger.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>share of the diagonal</source>
<translation>Anteil der Diagonale</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>The same tolerance, as a share of the scene's diagonal. Csurka et al. (2013) and DAVIS use 0.0075.</source>
<translation>Dasselbe als Anteil der Diagonale der Szene. Csurka et al. (2013) und DAVIS verwenden 0,0075.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Layout</source>
<translation>Anordnung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>How the files are arranged. pairs are GeoTIFFs with the values of the scene, as torchgeo reads them.</source>
<translation>Wie Dateien angeordnet sind. pairs sind GeoTIFFs mit den Werten der Szene, wie torchgeo sie liest.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Images</source>
<translation>Bilder</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>png has 8 bits, made with the stretch; tif keeps the values and the georeferencing of the scene. If not set: tif for pairs, else png.</source>
<translation>png zeigt 8 Bit nach der Streckung, tif behält Werte und Georeferenzierung der Szene. Ohne Angabe: tif bei pairs, sonst png.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Chip size</source>
<translation>Größe der Ausschnitte</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Side of a chip; 0 makes each scene one chip.</source>
<translation>Seitenlänge eines Ausschnitts; 0 macht aus jeder Szene einen Ausschnitt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Overlap</source>
<translation>Überlappung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Pixels that neighbouring chips share. The last chip of a row or column is shifted inwards.</source>
<translation>Pixel, die benachbarte Ausschnitte gemeinsam haben. Der letzte Ausschnitt einer Zeile oder Spalte rückt nach innen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Pad small chips</source>
<translation>Kleine Ausschnitte auffüllen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Pad chips of scenes that are smaller than a chip: images with 0, masks with 255.</source>
<translation>Füllt Ausschnitte von Szenen auf, die kleiner als ein Ausschnitt sind: Bilder mit 0, Masken mit 255.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Minimum share with a class</source>
<translation>Mindestanteil mit Klasse</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Chips in which a smaller share of the pixels has a class are left out and counted.</source>
<translation>Ausschnitte, in denen ein kleinerer Anteil der Pixel eine Klasse hat, bleiben weg und werden gezählt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Minimum instance size</source>
<translation>Mindestgröße einer Instanz</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Instances with fewer pixels in a chip are left out of that chip and counted.</source>
<translation>Instanzen mit weniger Pixeln in einem Ausschnitt werden dort weggelassen und gezählt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Split</source>
<translation>Aufteilung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Shares of train, val and test. They must add up to 1.</source>
<translation>Anteile von train, val und test. Ihre Summe muss 1 sein.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Split by</source>
<translation>Aufteilen nach</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>scene keeps a scene together with all scenes that overlap it; block divides the ground into blocks; folder takes the split from folders called train, val and test. A split that you give in a list comes first.</source>
<translation>scene hält eine Szene mit allen zusammen, die sie überlappen; block teilt den Boden in Blöcke; folder nimmt die Aufteilung aus Ordnern mit den Namen train, val und test. Eine Aufteilung, die Sie als Liste angeben, geht vor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Block size</source>
<translation>Größe der Blöcke</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Side of the blocks, if you split by block. 0 means four chips.</source>
<translation>Seitenlänge der Blöcke einer Aufteilung nach block; 0 bedeutet vier Ausschnitte.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Seed of the random numbers for the split. The same seed and input give the same data set.</source>
<translation>Anfang der Zufallszahlen der Aufteilung. Gleicher Startwert und gleiche Eingabe ergeben den gleichen Datensatz.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Classes to ignore</source>
<translation>Klassen, die nicht zählen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Names of classes to set to 255.</source>
<translation>Namen von Klassen, die auf 255 gesetzt werden.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Whole test images</source>
<translation>Ganze Testbilder</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Scenes of the split test are not cut into chips or padded, keep their names, and may lack labels. iSAID does so.</source>
<translation>Szenen der Aufteilung test werden weder zerschnitten noch aufgefüllt, behalten ihre Namen und brauchen keine Labels. So macht es iSAID.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Binary masks</source>
<translation>Binäre Masken</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Masks with two classes: 1 where a pixel has any class, 0 where it has none. For layouts with masks. The ALPS paper compares its classes with them.</source>
<translation>Masken mit zwei Klassen: 1, wo ein Pixel irgendeine Klasse hat, 0, wo es keine hat. Für Anordnungen mit Masken. Der ALPS-Artikel vergleicht seine Klassen damit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Colours</source>
<translation>Farben</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Colours of the classes: labels takes those of the class rasters, isaid the 16 published ones of iSAID in their order.</source>
<translation>Farben der Klassen: labels nimmt die der Klassenraster, isaid die 16 veröffentlichten von iSAID in deren Reihenfolge.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Suffix of masks</source>
<translation>Namenszusatz der Masken</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Added to the name of a chip to name its mask (layout mmsegmentation).</source>
<translation>Folgt im Namen der Maske auf den Namen des Ausschnitts (Anordnung mmsegmentation).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Title</source>
<translation>Titel</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Title of the data set, for the README.</source>
<translation>Titel des Datensatzes, für sein README.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Description</source>
<translation>Beschreibung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>What the data set holds, for the README.</source>
<translation>Was der Datensatz enthält, für sein README.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Licence</source>
<translation>Lizenz</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Licence of the imagery, for the README.</source>
<translation>Lizenz der Bilder, für das README des Datensatzes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Source of the imagery</source>
<translation>Quelle der Bilder</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Where the imagery comes from, for the README.</source>
<translation>Woher die Bilder stammen, für das README des Datensatzes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: threshold of far segments</source>
<translation>Ergänzen: Schwelle für ferne Segmente</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: a segment is far if its distance from the nearest centre is more than this many times the spread of the cluster. Smaller values give more new clusters.</source>
<translation>Beim Ergänzen: Ein Segment ist fern, wenn es vom nächsten Mittelpunkt weiter entfernt ist als das Sovielfache der Streuung des Clusters. Kleinere Werte ergeben mehr neue Cluster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: minimum size of a new cluster</source>
<translation>Ergänzen: Mindestgröße eines neuen Clusters</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: far segments form a new cluster only if at least this many are alike.</source>
<translation>Beim Ergänzen: Ferne Segmente bilden nur dann ein neues Cluster, wenn sich mindestens so viele ähneln.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: maximum number of new clusters</source>
<translation>Ergänzen: Höchstzahl neuer Cluster</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: at most this many clusters are added.</source>
<translation>Beim Ergänzen: Höchstens so viele Cluster kommen hinzu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: centres of old clusters</source>
<translation>Ergänzen: Mittelpunkte alter Cluster</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: fixed keeps them, so that what an old cluster means stays the same. online moves them to the mean of all segments so far (online k-means); earlier maps then no longer fit.</source>
<translation>Beim Ergänzen: fixed lässt sie stehen, sodass ein altes Cluster dasselbe bedeutet wie zuvor. online rückt sie in den Mittelwert aller bisherigen Segmente (Online-k-Means); frühere Karten passen dann nicht mehr.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: maximum sample</source>
<translation>Ergänzen: maximale Stichprobe</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: new clusters are searched for among at most this many far segments, drawn from all.</source>
<translation>Beim Ergänzen: Neue Cluster werden unter höchstens so vielen fernen Segmenten gesucht, die aus allen gezogen werden.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Slices</source>
<translation>Schichten</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>axial slices run from foot to head, coronal slices from back to front, sagittal slices from left to right.</source>
<translation>axiale Schichten folgen einander von Fuß bis Kopf, koronale von hinten nach vorn, sagittale von links nach rechts.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Window: centre and width</source>
<translation>Fenster: Mitte und Breite</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Values to show, in the volume's own unit: 40,400 shows soft tissue in CT. If not set, the percentiles are used.</source>
<translation>Werte, die gezeigt werden, in der Einheit des Volumens: 40,400 zeigt Weichteile im CT. Ohne Angabe gelten die Perzentile.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Percentiles</source>
<translation>Perzentile</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Percentiles of all values that become black and white.</source>
<translation>Perzentile aller Werte, die schwarz und weiß werden.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Empty value</source>
<translation>Leerer Wert</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Value of voxels outside the body, often 0 if a program blanked them. They get no label.</source>
<translation>Wert der Voxel außerhalb des Körpers, oft 0, wo ein Programm ihn ausgeschnitten hat. Sie bekommen kein Label.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Volume number</source>
<translation>Nummer des Volumens</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Number of the volume in a file with several volumes, starting at 1.</source>
<translation>Welches Volumen einer Datei, die mehrere enthält, von 1 an gezählt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Series number</source>
<translation>Nummer der Serie</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Number of the DICOM series in the folder, starting at 1; 0 if there is only one.</source>
<translation>Welche DICOM-Serie eines Ordners, von 1 an gezählt; 0, wenn es nur eine gibt.</translation>
</message>
</context>
</TS>
