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
<source>Gives every segment the most similar cluster of a codebook, with a confidence from 0 to 1, and writes the segments to a new file. Corrections in class_override are kept.</source>
<translation>Gibt jedem Segment das ähnlichste Cluster eines Codebuchs, mit einer Konfidenz von 0 bis 1, und schreibt die Segmente in eine neue Datei. Korrekturen in class_override bleiben erhalten.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>assign,predict,classify,nearest,transfer</source>
<translation>zuweisen,vorhersagen,klassifizieren,nächster,übertragen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>Segments made by the same segmenter as those the codebook was fitted to.</source>
<translation>Segmente desselben Segmentierers wie die, an die das Codebuch angepasst wurde.</translation>
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
<source>The codebook whose clusters the segments get.</source>
<translation>Das Codebuch, dessen Cluster die Segmente erhalten.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Auto-label raster</source>
<translation>Raster automatisch klassifizieren</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Finds classes in a raster without any labels: cuts it into segments, groups similar segments into clusters, and writes a class raster, class polygons, the segments and a table of classes.

Name the classes afterwards in the attribute table of the codebook: equal names merge classes, the map follows after each save, and “Apply class edits” writes raster and polygons anew.

As a batch without a codebook every raster gets classes of its own. For the same classes in many rasters take “Auto-label collection”, or give the codebook of an earlier run.</source>
<translation>Findet Klassen in einem Raster ohne jede Vorgabe: zerlegt es in Segmente, fasst ähnliche zu Clustern zusammen und schreibt ein Klassenraster, Klassenpolygone, die Segmente und eine Tabelle der Klassen.

Benennen Sie die Klassen danach in der Attributtabelle des Codebuchs: gleiche Namen verschmelzen Klassen, die Karte folgt nach jedem Speichern, und „Klassenänderungen anwenden“ schreibt Raster und Polygone neu.

Als Stapel ohne Codebuch erhält jedes Raster eigene Klassen. Für gleiche Klassen in vielen Rastern nehmen Sie „Sammlung automatisch klassifizieren“, oder geben Sie das Codebuch eines früheren Laufs an.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>SAM,segment anything,land cover,landuse,classify,k-means,superpixels,OBIA</source>
<translation>SAM,segment anything,Landbedeckung,Landnutzung,klassifizieren,k-means,Superpixel,OBIA</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>The scene to label; any raster file.</source>
<translation>Die zu klassifizierende Szene; eine beliebige Rasterdatei.</translation>
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
<source>Number of segments that end at a tile border</source>
<translation>Zahl der Segmente, die an einer Kachelgrenze enden</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Share of the valid pixels that has a class</source>
<translation>Anteil der gültigen Pixel, die eine Klasse haben</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Raster</source>
<translation>Raster</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Codebook of an earlier run: the scene gets its classes and names, and nothing is clustered. Left empty: a new codebook is fitted to this scene.</source>
<translation>Codebuch eines früheren Laufs: die Szene erhält dessen Klassen und Namen, und es wird nicht geclustert. Leer: ein neues Codebuch wird an diese Szene angepasst.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Segmenter that was used</source>
<translation>Verwendeter Segmentierer</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Auto-label collection</source>
<translation>Sammlung automatisch klassifizieren</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Finds the same classes in many rasters: cuts all of them into segments, fits one codebook to all of them, and writes class raster, polygons and segments of each raster into the output folder, and one codebook for all.

Files are named after their rasters, with the name of a parent folder where two are called alike. A raster that cannot be read is left out and listed; the others are labelled.</source>
<translation>Findet dieselben Klassen in vielen Rastern: zerlegt alle in Segmente, passt ein Codebuch an alle an und schreibt Klassenraster, Polygone und Segmente jedes Rasters in den Ausgabeordner, dazu ein Codebuch für alle.

Dateien heißen nach ihren Rastern, mit dem Namen eines übergeordneten Ordners, wo zwei gleich heißen. Ein nicht lesbares Raster wird ausgelassen und aufgeführt; die anderen werden klassifiziert.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>SAM,segment anything,land cover,folder,mosaic,time series,classify,k-means</source>
<translation>SAM,segment anything,Landbedeckung,Ordner,Mosaik,Zeitreihe,klassifizieren,k-means</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>The scenes to label. Give these, a folder, a pattern, or several of them.</source>
<translation>Die Szenen, die Labels bekommen: diese, ein Ordner, ein Muster oder mehreres davon.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>A folder whose rasters are labelled too; folders inside it are not looked into.</source>
<translation>Ein Ordner, dessen Raster auch klassifiziert werden; Ordner darin werden nicht durchsucht.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Rasters whose paths match, such as /data/north/**/*.tif, where ** stands for folders in folders; or a text file (.txt) that names one raster, folder or pattern in each line, relative to its own folder.</source>
<translation>Raster, deren Pfade passen, etwa /data/nord/**/*.tif, wobei ** für Ordner in Ordnern steht; oder eine Textdatei (.txt), die in jeder Zeile ein Raster, einen Ordner oder ein Muster nennt, von ihrem eigenen Ordner aus.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Add class rasters, polygons and the table of classes to the project.</source>
<translation>Klassenraster, Polygone und die Tabelle der Klassen zum Projekt hinzufügen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Folder for all outputs; made if missing. Files in it are never replaced.</source>
<translation>Ordner für alle Ausgaben; wird angelegt, wenn er fehlt. Dateien darin werden nie ersetzt.</translation>
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
<source>Nothing to label: choose rasters, a folder of rasters, or a pattern.</source>
<translation>Nichts zu labeln: Raster, einen Ordner mit Rastern oder ein Muster wählen.</translation>
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
<source>Codebook of an earlier run to use. Left empty: one is fitted to all these scenes.</source>
<translation>Codebuch eines früheren Laufs. Leer: eines wird an alle diese Szenen angepasst.</translation>
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
<source>Nothing to label: none of the rasters can be read.</source>
<translation>Nichts zu klassifizieren: keines der Raster ist lesbar.</translation>
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
<source>GeoTIFF with the number of the class in every pixel, 255 where no segment is, and a legend.</source>
<translation>GeoTIFF mit der Nummer der Klasse in jedem Pixel, 255 wo kein Segment ist, und einer Legende.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>GeoPackage with one polygon per connected part of a class.</source>
<translation>GeoPackage mit einem Polygon je zusammenhängendem Teil einer Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>GeoPackage with every segment. Its column class_override corrects the class of a single segment.</source>
<translation>GeoPackage mit allen Segmenten. Die Spalte class_override berichtigt die Klasse eines einzelnen Segments.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>GeoPackage with the table of classes. Rename, recolour and merge classes there: equal names are one class.</source>
<translation>GeoPackage mit der Tabelle der Klassen. Dort werden Klassen umbenannt, umgefärbt und verschmolzen: gleiche Namen sind eine Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>“{file}” cannot hold {title}; choose a file that ends in {ending}.</source>
<translation>„{file}“ kann „{title}“ nicht aufnehmen; wählen Sie eine Datei mit der Endung {ending}.</translation>
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
<source>Codebook to use</source>
<translation>Zu verwendendes Codebuch</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>{file} would hold two outputs; give each its own file.</source>
<translation>{file} enthielte zwei Ausgaben; geben Sie jeder eine eigene Datei.</translation>
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
<source>Finds the object in each box that an annotator or a detector drew, and writes its outline with class, score and box, and a class raster. Boxes may be turned and in any coordinate reference system; give a polygon layer, or a file of annotations (DOTA, DIOR, HRSC, FAIR1M, Pascal VOC, COCO, YOLO).

Masks may overlap in the instances. In the class raster the smaller mask lies above the larger, of equally large ones the one of the higher score. Without SAM, shape and colours decide; boxes in which nothing is found are filled.</source>
<translation>Findet das Objekt in jeder Box, die jemand von Hand oder ein Detektor gezeichnet hat, und schreibt seinen Umriss mit Klasse, Bewertung und Box sowie ein Klassenraster. Boxen dürfen gedreht sein und in jedem Koordinatenbezugssystem liegen; gegeben wird ein Polygonlayer oder eine Datei mit Annotationen (DOTA, DIOR, HRSC, FAIR1M, Pascal VOC, COCO, YOLO).

In den Instanzen dürfen sich Masken überlappen. Im Klassenraster liegt die kleinere Maske über der größeren, bei gleich großen die mit der höheren Bewertung. Ohne SAM entscheiden Form und Farben; Boxen, in denen nichts gefunden wird, werden gefüllt.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>SAM,SAMRS,segment anything,detection,bounding box,oriented box,instances,DOTA,COCO,YOLO</source>
<translation>SAM,SAMRS,segment anything,Detektion,Box,gedrehte Box,Instanzen,DOTA,COCO,YOLO</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>The scene in which the boxes lie.</source>
<translation>Die Szene, in der die Boxen liegen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>GeoPackage with one outline for each box, with class, scores, box and area.</source>
<translation>GeoPackage mit einem Umriss für jede Box, mit Klasse, Bewertungen, Box und Fläche.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>GeoTIFF with the number of the class in every pixel, 255 where no mask is, and a legend.</source>
<translation>GeoTIFF mit der Nummer der Klasse in jedem Pixel, 255 ohne Maske, und einer Legende.</translation>
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
<source>Number of boxes that were filled</source>
<translation>Anzahl der gefüllten Boxen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Number of boxes left out</source>
<translation>Anzahl der ausgelassenen Boxen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Polygons; of one that is no box the smallest rectangle around it counts.</source>
<translation>Polygone; bei einem, das keine Box ist, zählt das kleinste Rechteck darum.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Field with the class of each box. Left empty: all boxes are of one class.</source>
<translation>Feld mit der Klasse jeder Box. Leer: Alle Boxen gehören zu einer Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Field that says how sure the detector is, from 0 to 1.</source>
<translation>Feld, das sagt, wie sicher der Detektor ist, von 0 bis 1.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Text, xml, json or csv file with boxes in pixels of this raster, instead of a layer.</source>
<translation>Text-, XML-, JSON- oder CSV-Datei mit Boxen in Pixeln dieses Rasters, statt eines Layers.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Give either a layer of boxes or a file of annotations.</source>
<translation>Entweder einen Layer mit Boxen oder eine Annotationsdatei angeben.</translation>
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
<source>Or file of annotations</source>
<translation>Oder Annotationsdatei</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>The layer of boxes is missing or cannot be read.</source>
<translation>Der Layer mit Boxen fehlt oder ist nicht lesbar.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Choose number of clusters</source>
<translation>Anzahl der Cluster wählen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Compares numbers of clusters (K) on the segments of one or many scenes by figures that need no ground truth: silhouette, Davies-Bouldin index, inertia, and whether several starts find the same clusters. Writes a page with plots and suggests a number: that of the best silhouette where groups stand apart, else the one where the inertia bends. The result SUGGESTED_K can feed Fit codebook in a model. The figures know nothing of the classes you want, so take the suggestion as a number to begin with.</source>
<translation>Vergleicht Anzahlen von Clustern (K) auf den Segmenten einer oder vieler Szenen anhand von Kennzahlen, die keine Referenz brauchen: Silhouette, Davies-Bouldin-Index, Trägheit, und ob mehrere Starts dieselben Cluster finden. Schreibt eine Seite mit Diagrammen und schlägt eine Anzahl vor: die mit der besten Silhouette, wo Gruppen sich deutlich trennen, sonst die, an der die Trägheit abknickt. Das Ergebnis SUGGESTED_K kann in einem Modell „Codebuch anpassen“ speisen. Die Kennzahlen wissen nichts von den gewünschten Klassen; der Vorschlag ist also ein Anfang.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>k-means,K,number of clusters,silhouette,Davies-Bouldin,elbow,stability,Dirichlet</source>
<translation>k-means,K,Anzahl der Cluster,Silhouette,Davies-Bouldin,Ellbogen,Stabilität,Dirichlet</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Segments of one or many scenes, all made by the same segmenter.</source>
<translation>Segmente einer oder vieler Szenen, alle vom selben Segmentierer.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Page with the plots, the table and the suggestion.</source>
<translation>Seite mit den Diagrammen, der Tabelle und dem Vorschlag.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>The figures of each number as CSV.</source>
<translation>Die Kennzahlen jeder Anzahl als CSV.</translation>
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
<source>None of the segments layers can be read; choose segments of ALPS.</source>
<translation>Keiner der Segmentlayer ist lesbar; wählen Sie Segmente von ALPS.</translation>
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
<source>Writes a page about a folder of labels: doubtful masks first, then pixels and masks of each class, sizes, coverage, where masks lie in the images and on the ground, samples of each class, and masks that are there twice. The page needs no other file; the figures are in tables beside it.</source>
<translation>Schreibt eine Seite über einen Ordner mit Labels: zuerst zweifelhafte Masken, dann Pixel und Masken jeder Klasse, Größen, Abdeckung, wo Masken in den Bildern und am Boden liegen, Beispiele jeder Klasse und Masken, die doppelt da sind. Die Seite braucht keine andere Datei; die Zahlen stehen in Tabellen daneben.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>statistics,quality,samples,contact sheet,histogram,heat map,duplicates,data set</source>
<translation>Statistik,Qualität,Beispiele,Kontaktabzug,Histogramm,Heatmap,Dubletten,Datensatz</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Output folder of Auto-label collection, or of masks made from boxes.</source>
<translation>Ausgabeordner von „Sammlung automatisch klassifizieren“ oder von Masken aus Boxen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Rasters to show the samples in. Give these, their folder, or none: then masks stand on plain paper.</source>
<translation>Raster, in denen die Beispiele gezeigt werden. Diese angeben, ihren Ordner oder nichts: dann stehen die Masken auf leerem Grund.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>A folder with the rasters that were labelled.</source>
<translation>Ein Ordner mit den Rastern, die klassifiziert wurden.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder for report.html and the tables; made if missing. Files in it are never replaced.</source>
<translation>Ordner für report.html und die Tabellen; wird angelegt, wenn er fehlt. Dateien darin werden nie ersetzt.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Number of scenes</source>
<translation>Zahl der Szenen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Number of pairs of duplicates</source>
<translation>Anzahl der Paare von Dubletten</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Share of the pixels that have a class</source>
<translation>Anteil der Pixel mit einer Klasse</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder of labels</source>
<translation>Ordner mit Labels</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Scenes that were labelled</source>
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
<source>Compares class rasters with ground truth. Since clusters have no names of their own, they are mapped to the true classes in two ways: majority (each cluster is the class it meets most often) and Hungarian (at most one cluster per class). Gives mean IoU, mean accuracy, IoU and DSC of every class and the confusion matrix; on request also a table of the scenes, the fit of boundaries, and the comparison with a second run.</source>
<translation>Vergleicht Klassenraster mit Referenzdaten. Da Cluster keine eigenen Namen haben, werden sie auf zwei Arten den wahren Klassen zugeordnet: nach Mehrheit (jedes Cluster ist die Klasse, die es am häufigsten trifft) und ungarisch (höchstens ein Cluster je Klasse). Ergibt mittlere IoU, mittlere Genauigkeit, IoU und DSC jeder Klasse und die Konfusionsmatrix; auf Wunsch auch eine Tabelle der Szenen, die Lage der Grenzen und den Vergleich mit einem zweiten Lauf.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>accuracy,mIoU,confusion matrix,validation,ground truth,Hungarian</source>
<translation>Genauigkeit,mIoU,Konfusionsmatrix,Validierung,Referenz,ungarisch</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Class rasters to check, written by ALPS.</source>
<translation>Zu prüfende Klassenraster, von ALPS geschrieben.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>True classes as numbers or as colours, one raster for each class raster, in the same order.</source>
<translation>Wahre Klassen als Nummern oder als Farben, ein Raster je Klassenraster, in derselben Reihenfolge.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Values of the truth that do not count, with commas, for example 0,255.</source>
<translation>Werte der Referenz, die nicht zählen, mit Kommas, zum Beispiel 0,255.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>JSON file that names the colours of a truth in colours: {"#3c1098": "building", …}.</source>
<translation>JSON-Datei, die die Farben einer farbigen Referenz benennt: {"#3c1098": "building", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Class rasters of the same scenes, in the same order: the report tells which run is better, and where.</source>
<translation>Klassenraster derselben Szenen in derselben Reihenfolge: Der Bericht sagt, welcher Lauf besser ist und wo.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>JSON file with all figures: per class, and the confusion matrix.</source>
<translation>JSON-Datei mit allen Zahlen: je Klasse, und die Konfusionsmatrix.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>{labels} class rasters and {truths} truth rasters; choose one truth for each class raster.</source>
<translation>{labels} Klassenraster und {truths} Referenzraster; wählen Sie zu jedem Klassenraster eine Referenz.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>{others} class rasters of a second run and {truths} truth rasters; choose as many of both.</source>
<translation>{others} Klassenraster eines zweiten Laufs und {truths} Referenzraster; wählen Sie von beiden gleich viele.</translation>
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
<source>Colours of the truth</source>
<translation>Farben der Referenz</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Class rasters of a second run</source>
<translation>Klassenraster eines zweiten Laufs</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>None of the rasters can be read; choose class rasters and their truth.</source>
<translation>Keines der Raster ist lesbar; wählen Sie Klassenraster und ihre Referenz.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>JSON files (*.json)</source>
<translation>JSON-Dateien (*.json)</translation>
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
<source>“{}” is no list of numbers; write for example 0,255.</source>
<translation>„{}“ ist keine Liste von Zahlen; schreiben Sie zum Beispiel 0,255.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Evaluate instances</source>
<translation>Instanzen bewerten</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Compares the masks of single objects with true masks: average precision of each class and of all (AP over IoU 0.50 to 0.95, AP50, AP75), as COCO counts it, and how many objects of each scene are found. The truth is layers of instances or a COCO file; scenes are found by their names.</source>
<translation>Vergleicht die Masken einzelner Objekte mit wahren Masken: Average Precision jeder Klasse und aller Klassen (AP über IoU 0,50 bis 0,95, AP50, AP75), wie COCO sie zählt, und wie viele Objekte jeder Szene gefunden sind. Die Referenz sind Layer mit Instanzen oder eine COCO-Datei; Szenen werden an ihren Namen erkannt.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>accuracy,AP,average precision,COCO,detection,validation,ground truth</source>
<translation>Genauigkeit,AP,Average Precision,COCO,Detektion,Validierung,Referenz</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Layers of instances to be judged, one for each scene.</source>
<translation>Layer mit den Instanzen, die bewertet werden, einer je Szene.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Layers of true instances, named like their scenes. Give these or a COCO file.</source>
<translation>Layer mit wahren Instanzen, benannt wie ihre Szenen. Geben Sie diese oder eine COCO-Datei an.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>JSON file with images, categories and annotations that have masks.</source>
<translation>JSON-Datei mit Bildern, Kategorien und Annotationen, die Masken haben.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Names of classes, with commas.</source>
<translation>Namen von Klassen, mit Kommas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>All figures of all classes as JSON.</source>
<translation>Alle Kennzahlen aller Klassen als JSON.</translation>
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
<source>None of the layers can be read; choose instances and their truth.</source>
<translation>Keiner der Layer ist lesbar; wählen Sie Instanzen und ihre Referenz.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>{n} of the class “{name}”, which the truth does not have</source>
<translation>{n} der Klasse „{name}“, die die Referenz nicht hat</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Export data set</source>
<translation>Datensatz exportieren</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Cuts labelled scenes into chips for training a network: images, masks or annotations, a split into train, val and test that share no ground, an index, and a README with classes, counts, licence and source.

Labels are class rasters (names that you edited are merged), masks of boxes, or any polygon layer with a column of classes, found by name. The folder appears complete, or not at all.</source>
<translation>Zerschneidet klassifizierte Szenen in Ausschnitte zum Trainieren eines Netzes: Bilder, Masken oder Annotationen, eine Aufteilung in train, val und test, die keinen Boden gemeinsam haben, ein Verzeichnis und ein README mit Klassen, Anzahlen, Lizenz und Quelle.

Klassen kommen aus Klassenrastern (gleich benannte sind eine Klasse), Masken von Boxen oder einem Polygonlayer mit einem Klassenfeld und werden am Namen erkannt. Der Ordner erscheint vollständig oder gar nicht.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>training,chips,tiles,COCO,YOLO,panoptic,mmsegmentation,torchgeo,iSAID,SAMRS,split</source>
<translation>Training,Ausschnitte,Trainingsdaten,COCO,YOLO,panoptic,mmsegmentation,torchgeo,iSAID,SAMRS,Aufteilung</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Settings of a published data set. Settings below that you change from their default win over the preset; those that you leave at their default are taken from it.</source>
<translation>Einstellungen eines veröffentlichten Datensatzes. Was Sie unten gegenüber der Voreinstellung ändern, hat Vorrang vor der Vorlage; alles andere kommt aus der Vorlage.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>JSON file that names the values of class rasters of other programs: {"10": "building", …}.</source>
<translation>JSON-Datei, die die Werte von Klassenrastern anderer Programme benennt: {"10": "building", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>A new or an empty folder.</source>
<translation>Ein neuer oder leerer Ordner.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>The rasters that were labelled. Give these, their folder, or both.</source>
<translation>Die klassifizierten Raster. Diese, ihren Ordner oder beides angeben.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>A folder of rasters that were labelled; folders inside it are not looked into.</source>
<translation>Ein Ordner klassifizierter Raster; Ordner darin werden nicht durchsucht.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Class rasters of the scenes. Left empty with no folder of labels: the polygons give the classes.</source>
<translation>Klassenraster der Szenen. Leer und ohne Ordner: die Polygone geben die Klassen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Instances of all scenes, in any CRS. Left empty: masks of boxes, else connected parts of a class.</source>
<translation>Instanzen aller Szenen, in beliebigem KBS. Leer: Masken von Boxen, sonst zusammenhängende Teile einer Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Left empty: class_name, class, label, name, category or class_id, the first that there is.</source>
<translation>Leer: class_name, class, label, name, category oder class_id, das erste vorhandene.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Nothing to export: choose scenes, or a folder of scenes.</source>
<translation>Nichts zu exportieren: Szenen oder einen Ordner mit Szenen wählen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>There are no labels: choose class rasters, a folder of labels, or polygons.</source>
<translation>Es gibt keine Klassen: Klassenraster, einen Ordner damit oder Polygone wählen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Preset</source>
<translation>Vorlage</translation>
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
<source>Field of the class</source>
<translation>Klassenfeld</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Nothing to export: none of the rasters can be read.</source>
<translation>Nichts zu exportieren: keines der Raster ist lesbar.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>The polygons are missing or cannot be read; choose another layer.</source>
<translation>Die Polygone fehlen oder sind nicht lesbar; einen anderen Layer wählen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Left out: {straddling} chips in two splits, {uncovered} chips with too little covered.</source>
<translation>Weggelassen: {straddling} Ausschnitte in zwei Teilen, {uncovered} Ausschnitte mit zu wenig Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Number of chips for {}</source>
<translation>Zahl der Ausschnitte für {}</translation>
</message>
<message>
<location filename="../alps_qgis/processing/figures.py"/>
<source>The figures of each scene as CSV.</source>
<translation>Die Kennzahlen jeder Szene als CSV.</translation>
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
<source>Groups the segments of one or many scenes into clusters of similar segments and writes the codebook: the centres of the clusters and the table of classes, where each cluster is a class to begin with.</source>
<translation>Fasst die Segmente einer oder vieler Szenen zu Clustern ähnlicher Segmente zusammen und schreibt das Codebuch: die Mittelpunkte der Cluster und die Tabelle der Klassen, in der zunächst jedes Cluster eine Klasse ist.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>k-means,cluster,classes,vocabulary</source>
<translation>k-means,Cluster,Klassen,Vokabular</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>Number of clusters</source>
<translation>Zahl der Cluster</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>Classes – rename here</source>
<translation>Klassen – hier umbenennen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>Rename, recolour and merge classes in this table: open it, switch on editing, write names (equal names are one class), save. The map follows at once. “Apply class edits” in this layer's menu then writes the class raster and the polygons anew.</source>
<translation>Klassen werden in dieser Tabelle umbenannt, umgefärbt und verschmolzen: öffnen, Bearbeitung einschalten, Namen schreiben (gleiche Namen sind eine Klasse), speichern. Die Karte folgt sofort. „Klassenänderungen anwenden“ im Menü dieses Layers schreibt dann Klassenraster und Polygone neu.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Paint class raster</source>
<translation>Klassenraster malen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Paints segments into a class raster on the grid of their scene, large ones first. A correction in class_override counts more than the cluster; where no segment is, the raster has no data.</source>
<translation>Malt Segmente in ein Klassenraster auf dem Gitter ihrer Szene, große zuerst. Eine Korrektur in class_override zählt mehr als das Cluster; wo kein Segment ist, hat das Raster keine Daten.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>rasterize,classes,map,legend</source>
<translation>rastern,Klassen,Karte,Legende</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Segments that have their clusters.</source>
<translation>Segmente, die ihre Cluster haben.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Raster whose grid to use. Left empty: the grid of the scene, which the segments file remembers.</source>
<translation>Raster, dessen Gitter verwendet wird. Leer: das Gitter der Szene, das die Segmentdatei kennt.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>The codebook that names the classes of the clusters.</source>
<translation>Das Codebuch, das die Klassen der Cluster benennt.</translation>
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
<source>Turns a class raster into polygons that do not overlap, one per connected part of a class. Parts smaller than the minimum mapping unit join their largest neighbour. A part too large for one polygon, with more than 200,000 vertices, becomes several, cut along a grid of 2048 pixels.</source>
<translation>Wandelt ein Klassenraster in Polygone, die nicht überlappen, eines je zusammenhängendem Teil einer Klasse. Teile unter der Mindestkartiereinheit gehen in ihrem größten Nachbarn auf. Aus einem Teil, der mit mehr als 200.000 Stützpunkten für ein Polygon zu groß ist, werden mehrere, geschnitten an einem Raster von 2048 Pixeln.</translation>
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
<source>Segments of the same scene, to count them and to average their confidence in each polygon.</source>
<translation>Segmente derselben Szene, um sie zu zählen und ihre Konfidenz in jedem Polygon zu mitteln.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Codebook of the classes: the polygons then follow edits of its table. Left empty: they do not.</source>
<translation>Codebuch der Klassen: die Polygone folgen dann Änderungen seiner Tabelle. Leer: sie folgen nicht.</translation>
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
<source>Writes class raster and class polygons anew after the classes were edited: names, colours and merges in the table of the codebook, and corrections in class_override of single segments. Takes seconds, since nothing is segmented again.

One segments layer goes to the class raster and polygons named here. Several go to the output folder.</source>
<translation>Schreibt Klassenraster und Klassenpolygone neu, nachdem die Klassen bearbeitet wurden: Namen, Farben und Verschmelzungen in der Tabelle des Codebuchs, und Korrekturen in class_override einzelner Segmente. Dauert Sekunden, da nichts neu segmentiert wird.

Ein Segmentlayer geht in das hier genannte Klassenraster und die Polygone. Mehrere gehen in den Ausgabeordner.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>rename,merge,recolour,edit,reclassify,class_override</source>
<translation>umbenennen,verschmelzen,umfärben,bearbeiten,umklassifizieren,class_override</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Segments of one or many scenes that have the classes of the codebook.</source>
<translation>Segmente einer oder vieler Szenen, die die Klassen des Codebuchs haben.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Needed for several segments layers; class raster and polygons above are then not used.</source>
<translation>Nötig für mehrere Segmentlayer; Klassenraster und Polygone oben werden dann nicht verwendet.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>The codebook with the edited table of classes.</source>
<translation>Das Codebuch mit der bearbeiteten Tabelle der Klassen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Output folder for several scenes</source>
<translation>Ausgabeordner für mehrere Szenen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>{} segments layers need an output folder; choose one.</source>
<translation>{} Segmentlayer brauchen einen Ausgabeordner; wählen Sie einen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Restore volume</source>
<translation>Volumen wiederherstellen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Puts the class rasters of slices together to a label volume (NIfTI) with the shape and the place of the volume that Slice volume cut. A voxel holds the number of its class plus 1, and 0 where no segment is; a table beside the volume names the values.</source>
<translation>Setzt die Klassenraster von Schichten zu einem Label-Volumen (NIfTI) zusammen, das Form und Lage des Volumens hat, das „Volumen in Schichten schneiden“ zerlegt hat. Ein Voxel enthält die Nummer seiner Klasse plus 1 und 0, wo kein Segment ist; eine Tabelle neben dem Volumen benennt die Werte.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>NIfTI,DICOM,medical,label volume,segmentation</source>
<translation>NIfTI,DICOM,Medizin,Label-Volumen,Segmentierung</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>The file that Slice volume wrote beside the slices; its name ends in _slices.json.</source>
<translation>Die Datei, die „Volumen in Schichten schneiden“ neben die Schichten geschrieben hat; ihr Name endet auf _slices.json.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Folder with the class rasters of the slices, as Auto-label collection leaves it.</source>
<translation>Ordner mit den Klassenrastern der Schichten, wie ihn „Sammlung automatisch klassifizieren“ hinterlässt.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>NIfTI file to write. Files that exist are not replaced.</source>
<translation>NIfTI-Datei, die geschrieben wird. Vorhandene Dateien werden nicht ersetzt.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Share of the voxels that have a label</source>
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
<source>Cuts a raster into segments and describes each by a vector of numbers, its PFL (pseudo feature label). This is the slow step; clusters, names and thresholds can be changed afterwards without it.</source>
<translation>Zerlegt ein Raster in Segmente und beschreibt jedes durch einen Vektor von Zahlen, sein PFL (pseudo feature label). Dies ist der langsame Schritt; Cluster, Namen und Schwellen lassen sich danach ohne ihn ändern.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/segment.py"/>
<source>SAM,segment anything,superpixels,objects,masks,embedding,OBIA</source>
<translation>SAM,segment anything,Superpixel,Objekte,Masken,Embedding,OBIA</translation>
</message>
<message>
<location filename="../alps_qgis/processing/segment.py"/>
<source>The scene to segment; any raster file.</source>
<translation>Die zu segmentierende Szene; eine beliebige Rasterdatei.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Slice volume</source>
<translation>Volumen in Schichten schneiden</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Cuts a medical volume (a NIfTI file, or the folder of a DICOM series) into grey rasters, head or front up and the body's right at the right, and notes in a file where each belongs. Label the folder of slices by Auto-label collection, then put the class rasters together by Restore volume. Of a DICOM header nothing but the place and the scale of the pixels enters the outputs.</source>
<translation>Schneidet ein medizinisches Volumen (eine NIfTI-Datei oder den Ordner einer DICOM-Serie) in graue Raster, Kopf oder Vorderseite oben und die rechte Körperseite rechts, und hält in einer Datei fest, wohin jedes gehört. Den Ordner der Schichten mit „Sammlung automatisch klassifizieren“ bearbeiten, dann die Klassenraster mit „Volumen wiederherstellen“ zusammensetzen. Aus einem DICOM-Kopf gelangt nichts als Lage und Skalierung der Pixel in die Ausgaben.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>NIfTI,DICOM,medical,CT,MR,slices,window,level</source>
<translation>NIfTI,DICOM,Medizin,CT,MR,MRT,Schichten,Fenster</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>NIfTI file. For a DICOM series write or paste the path of its folder.</source>
<translation>NIfTI-Datei. Für eine DICOM-Serie den Pfad ihres Ordners eintragen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Folder for the slices; made if missing. Files in it are never replaced.</source>
<translation>Ordner für die Schichten; wird angelegt, wenn er fehlt. Dateien darin werden nie ersetzt.</translation>
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
<source>There is no volume; choose a NIfTI file or a folder.</source>
<translation>Es gibt kein Volumen; eine NIfTI-Datei oder einen Ordner wählen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>Tile grid</source>
<translation>Kachelgitter</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>Writes the tiles of a raster as polygons, to see what a run will read: each tile with its row, its column and the core it owns. Cores cover every pixel exactly once.</source>
<translation>Schreibt die Kacheln eines Rasters als Polygone, um zu sehen, was ein Lauf liest: jede Kachel mit Zeile, Spalte und dem Kern, der ihr gehört. Kerne bedecken jedes Pixel genau einmal.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>halo,overlap,core,grid,index</source>
<translation>Halo,Überlappung,Kern,Gitter,Index</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>The scene to tile.</source>
<translation>Die zu kachelnde Szene.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>GeoPackage with one polygon per tile.</source>
<translation>GeoPackage mit einem Polygon je Kachel.</translation>
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
<source>Bands to use, as numbers with commas: 4,3,2. If not set: red, green and blue where the file names them, else the first three.</source>
<translation>Zu verwendende Kanäle, als Nummern mit Kommas: 4,3,2. Ohne Angabe: Rot, Grün und Blau, wo die Datei sie nennt, sonst die ersten drei.</translation>
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
<source>What cuts the scene into segments. auto takes the best one installed and says which; sam_vit_h, sam_vit_l and sam_vit_b need a checkpoint; superpixels needs no download and takes any number of bands.</source>
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
<source>Where SAM runs: auto, cpu, cuda, cuda:N or mps. auto takes a GPU if there is one.</source>
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
<source>Processes that compute tiles in parallel; 0 takes one per core, and one for SAM.</source>
<translation>Prozesse, die Kacheln gleichzeitig berechnen; 0 nimmt einen je Prozessorkern, für SAM einen.</translation>
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
<source>The engine uses at most this much; 0 takes 90 % of the machine's memory. A tile that needs more is tried again.</source>
<translation>Die Engine verwendet höchstens so viel; 0 nimmt 90 % des Speichers dieses Rechners. Eine Kachel, die mehr braucht, wird erneut versucht.</translation>
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
<source>Masks that change more than this when the threshold moves are dropped.</source>
<translation>Masken, die sich beim Verschieben der Schwelle stärker ändern, werden verworfen.</translation>
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
<source>By what share of a tile crops overlap in the first layer.</source>
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
<source>exact gives the masks of the segment-anything package, up to rounding. fast computes with half the bits where the hardware can. pruned also skips points that a mask already covers.</source>
<translation>exact ergibt bis auf Rundung die Masken des Pakets segment-anything. fast rechnet mit halb so vielen Bits, wo die Hardware das kann. pruned überspringt außerdem Punkte, die schon in einer Maske liegen.</translation>
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
<source>Start of the random numbers. The same seed and input give the same result.</source>
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
<source>The fit uses at most this many segments. All segments then get a cluster.</source>
<translation>Für die Anpassung werden höchstens so viele Segmente verwendet. Danach bekommen alle Segmente ein Cluster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Clustering</source>
<translation>Clusterbildung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>lloyd sees all segments at once, weighted by area; paper is the streaming mini-batch of the ALPS paper.</source>
<translation>lloyd sieht alle Segmente auf einmal, nach Fläche gewichtet; paper ist das fortlaufende Mini-Batch-Verfahren der ALPS-Veröffentlichung.</translation>
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
<source>How far simplified borders may move. Neighbours keep their common border; 0 keeps the pixel edges.</source>
<translation>Wie weit sich vereinfachte Grenzen verschieben dürfen. Nachbarn behalten ihre gemeinsame Grenze; 0 behält die Pixelkanten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>What finds the objects. auto takes SAM if it is installed, else colour, which needs no download.</source>
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
<source>How far a mask may reach beyond its box, as a share of the sides of the box.</source>
<translation>Wie weit eine Maske über ihre Box hinausreichen darf, als Anteil der Seiten der Box.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Overlap on each side of a tile. Boxes that no tile holds get a window of their own.</source>
<translation>Überlappung auf jeder Seite einer Kachel. Boxen, die in keine Kachel passen, bekommen ein eigenes Fenster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Only these classes</source>
<translation>Nur diese Klassen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Names with commas. Classes are numbered in this order. If not set: all classes, in the order of their names.</source>
<translation>Namen mit Kommas. In dieser Reihenfolge werden die Klassen nummeriert. Ohne Angabe: alle Klassen, in der Reihenfolge ihrer Namen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Minimum score of a box</source>
<translation>Mindestbewertung einer Box</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Boxes with a lower score are left out. Boxes without a score stay.</source>
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
<source>Processes that take one image each; 0 takes one per core, and one for SAM.</source>
<translation>Prozesse, von denen jeder ein Bild bearbeitet; 0 nimmt einen je Prozessorkern, für SAM einen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Numbers of clusters</source>
<translation>Anzahlen der Cluster</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Numbers to compare, with commas: 8,16,32.</source>
<translation>Zu vergleichende Anzahlen, mit Kommas: 8,16,32.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>At most this many segments are compared. More take longer.</source>
<translation>Höchstens so viele Segmente werden verglichen. Mehr Segmente dauern länger.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Starts</source>
<translation>Starts</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>k-means starts this many times for each number; the stability tells how well the results agree.</source>
<translation>So oft startet k-means für jede Anzahl; die Stabilität sagt, wie gut die Ergebnisse übereinstimmen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Dirichlet-process mixture</source>
<translation>Dirichlet-Prozess-Mischung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Also fit a mixture that finds a number of clusters by itself. On imagery that number is large.</source>
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
<source>How many masks of the lowest confidence to show.</source>
<translation>Wie viele Masken mit der geringsten Konfidenz gezeigt werden.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Picture size</source>
<translation>Bildgröße</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Side of the picture of a mask.</source>
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
<source>Names of true classes, with commas. Their pixels still count for the other classes.</source>
<translation>Namen wahrer Klassen, mit Kommas. Ihre Pixel zählen weiterhin für die anderen Klassen.</translation>
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
<source>The same as a share of the scene's diagonal. Csurka et al. (2013) and DAVIS use 0.0075.</source>
<translation>Dasselbe als Anteil der Diagonale der Szene. Csurka et al. (2013) und DAVIS verwenden 0,0075.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Layout</source>
<translation>Anordnung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>How files are arranged. pairs are GeoTIFFs with the values of the scene, as torchgeo reads them.</source>
<translation>Wie Dateien angeordnet sind. pairs sind GeoTIFFs mit den Werten der Szene, wie torchgeo sie liest.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Images</source>
<translation>Bilder</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>png shows 8 bits by the stretch, tif keeps the values and the georeferencing of the scene. If not set: tif for pairs, else png.</source>
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
<source>Chips with a class on a smaller share of their pixels are left out, and counted.</source>
<translation>Ausschnitte, in denen ein kleinerer Anteil der Pixel eine Klasse hat, bleiben weg und werden gezählt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Minimum instance size</source>
<translation>Mindestgröße einer Instanz</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Instances of which a chip shows fewer pixels are left out there, and counted.</source>
<translation>Instanzen, von denen ein Ausschnitt weniger Pixel zeigt, bleiben dort weg und werden gezählt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Split</source>
<translation>Aufteilung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Shares of train, val and test. Their sum must be 1.</source>
<translation>Anteile von train, val und test. Ihre Summe muss 1 sein.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Split by</source>
<translation>Aufteilen nach</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>scene keeps a scene together with all that overlap it; block divides the ground into blocks.</source>
<translation>scene hält eine Szene und alle, die sie überlappen, beisammen; block teilt die Fläche in Blöcke.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Block size</source>
<translation>Größe der Blöcke</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Side of the blocks of a split by block; 0 takes four chips.</source>
<translation>Seitenlänge der Blöcke einer Aufteilung nach block; 0 nimmt vier Ausschnitte.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Start of the random numbers of the split. The same seed and input give the same data set.</source>
<translation>Anfang der Zufallszahlen der Aufteilung. Gleicher Startwert und gleiche Eingabe ergeben den gleichen Datensatz.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Classes to ignore</source>
<translation>Klassen, die nicht zählen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Names of classes that become 255.</source>
<translation>Namen von Klassen, die zu 255 werden.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Suffix of masks</source>
<translation>Namenszusatz der Masken</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Follows the chip's name in the name of its mask (layout mmsegmentation).</source>
<translation>Folgt im Namen der Maske auf den Namen des Ausschnitts (Anordnung mmsegmentation).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Title</source>
<translation>Titel</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Title of the data set, for its README.</source>
<translation>Titel des Datensatzes, für sein README.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Description</source>
<translation>Beschreibung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>What the data set holds, for its README.</source>
<translation>Was der Datensatz enthält, für sein README.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Licence</source>
<translation>Lizenz</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Licence of the imagery, for the README of the data set.</source>
<translation>Lizenz der Bilder, für das README des Datensatzes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Source of the imagery</source>
<translation>Quelle der Bilder</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Where the imagery comes from, for the README of the data set.</source>
<translation>Woher die Bilder stammen, für das README des Datensatzes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Slices</source>
<translation>Schichten</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>axial slices run from foot to head, coronal ones from back to front, sagittal ones from left to right.</source>
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
<source>Value of voxels outside the body, often 0 where a program cut it out. They get no label.</source>
<translation>Wert der Voxel außerhalb des Körpers, oft 0, wo ein Programm ihn ausgeschnitten hat. Sie bekommen kein Label.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Volume number</source>
<translation>Nummer des Volumens</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Which volume of a file that holds several, starting at 1.</source>
<translation>Welches Volumen einer Datei, die mehrere enthält, von 1 an gezählt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Series number</source>
<translation>Nummer der Serie</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Which DICOM series of a folder, starting at 1; 0 if there is only one.</source>
<translation>Welche DICOM-Serie eines Ordners, von 1 an gezählt; 0, wenn es nur eine gibt.</translation>
</message>
</context>
</TS>
