<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>alps</name>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The project has no class raster or polygons of this codebook. Run “Apply class edits” from the Processing Toolbox.</source>
<translation>Das Projekt enthält weder Klassenraster noch Polygone dieses Codebuchs. Starten Sie „Klassenänderungen anwenden“ aus der Verarbeitungswerkzeugkiste.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Nothing was updated: the segments of {} were not found. Keep them in the folder of the layer, or run “Apply class edits” from the Processing Toolbox.</source>
<translation>Es wurde nichts aktualisiert: Die Segmente von {} wurden nicht gefunden. Lassen Sie sie im Ordner des Layers, oder starten Sie „Klassenänderungen anwenden“ aus den Verarbeitungswerkzeugen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Nothing was updated: the project shows neither a class raster nor polygons of {}. Add them, or run “Apply class edits” from the Processing Toolbox.</source>
<translation>Es wurde nichts aktualisiert: Das Projekt zeigt weder ein Klassenraster noch Polygone von {}. Fügen Sie sie hinzu, oder starten Sie „Klassenänderungen anwenden“ aus den Verarbeitungswerkzeugen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The codebook of “{}” was not found. Keep it in the folder of the layer, or run “Apply class edits” from the Processing Toolbox.</source>
<translation>Das Codebuch von „{}“ wurde nicht gefunden. Lassen Sie es im Ordner des Layers, oder starten Sie „Klassenänderungen anwenden“ aus den Verarbeitungswerkzeugen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Apply class edits</source>
<translation>Klassenänderungen anwenden</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The class raster and the polygons are up to date.</source>
<translation>Klassenraster und Polygone sind auf dem neuesten Stand.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Select a layer of an ALPS run first, for example its table of classes.</source>
<translation>Wählen Sie zuerst einen Layer eines ALPS-Laufs aus, zum Beispiel seine Klassentabelle.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The codebook {file} of “{name}” does not exist. Move it back, or run “Apply class edits” from the Processing Toolbox.</source>
<translation>Das Codebuch {file} von „{name}“ gibt es nicht. Verschieben Sie es zurück, oder starten Sie „Klassenänderungen anwenden“ aus den Verarbeitungswerkzeugen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The layer “{}” has unsaved edits. Save them and continue?</source>
<translation>Der Layer „{}“ hat ungespeicherte Änderungen. Speichern und fortfahren?</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Not updated, because their segments were not found: {}.</source>
<translation>Nicht aktualisiert, weil ihre Segmente nicht gefunden wurden: {}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Nothing was updated: the layer “{}” has unsaved edits.</source>
<translation>Es wurde nichts aktualisiert: Der Layer „{}“ hat ungespeicherte Änderungen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Make one class of the selected ones. You can also drag one class onto another.</source>
<translation>Die gewählten Klassen zu einer machen. Sie können auch eine Klasse auf eine andere ziehen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Divide the segments of a class into several classes.</source>
<translation>Teilt die Segmente einer Klasse auf mehrere Klassen auf.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Hide all other classes on the map, or show them again.</source>
<translation>Blendet alle anderen Klassen in der Karte aus oder wieder ein.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Make the segments of this class flash on the map.</source>
<translation>Die Segmente dieser Klasse auf der Karte aufblinken lassen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Show the most typical segments of this class on the map.</source>
<translation>Zeigt die typischsten Segmente dieser Klasse in der Karte.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Select all segments</source>
<translation>Alle Segmente auswählen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Add class</source>
<translation>Klasse hinzufügen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>A class for segments that you assign by hand.</source>
<translation>Eine Klasse für Segmente, die Sie von Hand zuweisen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Merge</source>
<translation>Verschmelzen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Split</source>
<translation>Aufteilung</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Show only this</source>
<translation>Nur diese zeigen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Flash</source>
<translation>Blinken</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Zoom to</source>
<translation>Zoomen auf</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Correct on the map</source>
<translation>In der Karte berichtigen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Click a segment on the map, or drag over several. The keys 1 to 9 give them the first classes.</source>
<translation>Klicken Sie in der Karte auf ein Segment, oder ziehen Sie über mehrere. Die Tasten 1 bis 9 geben ihnen die ersten Klassen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Select a class in the table.</source>
<translation>Wählen Sie eine Klasse in der Tabelle.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Nothing to undo</source>
<translation>Nichts rückgängig zu machen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Rename</source>
<translation>Umbenennen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Change colour…</source>
<translation>Farbe ändern…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Merge into</source>
<translation>Verschmelzen mit</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Splitting…</source>
<translation>Wird geteilt…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Save</source>
<translation>Speichern</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Write the edits of classes and segments to their files.</source>
<translation>Schreibt die Änderungen an Klassen und Segmenten in ihre Dateien.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Apply</source>
<translation>Anwenden</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Save, and update the class rasters and the class polygons.</source>
<translation>Speichert und aktualisiert die Klassenraster und die Klassenpolygone.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Assign segment</source>
<translation>Segment zuweisen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Remove</source>
<translation>Entfernen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Undone: {}</source>
<translation>Rückgängig gemacht: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Redone: {}</source>
<translation>Wiederhergestellt: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Give the selected segments the class “{}”.</source>
<translation>Den gewählten Segmenten die Klasse „{}“ geben.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>This class cannot be split: its segments are too few or all alike.</source>
<translation>Diese Klasse lässt sich nicht teilen: Sie hat zu wenige Segmente, oder alle sind gleich.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Into its {n} clusters</source>
<translation>In ihre {n} Cluster</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Assign {n} segments</source>
<translation>{n} Segmente zuweisen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Into {n} classes</source>
<translation>In {n} Klassen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Split into {n} classes. Name them, or undo.</source>
<translation>In {n} Klassen geteilt. Benennen Sie sie, oder machen Sie es rückgängig.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/board.py"/>
<source>The run whose classes are shown</source>
<translation>Der Lauf, dessen Klassen gezeigt werden</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/board.py"/>
<source>Find a class</source>
<translation>Klasse suchen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Classes</source>
<translation>Klassen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Examples</source>
<translation>Beispiele</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Saved.</source>
<translation>Gespeichert.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Open the attribute table of the classes</source>
<translation>Attributtabelle der Klassen öffnen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Select segments first: on the map or among the examples.</source>
<translation>Wählen Sie zuerst Segmente: auf der Karte oder unter den Beispielen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>The segment is “{name}” now.</source>
<translation>Das Segment ist jetzt „{name}“.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>{n} segments are “{name}” now.</source>
<translation>{n} Segmente sind jetzt „{name}“.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Colour of “{}”</source>
<translation>Farbe von „{}“</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Segments whose cluster decides again: {}</source>
<translation>Segmente, über die wieder der Cluster entscheidet: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/empty.py"/>
<source>Label a raster first. Its classes appear here, and you can name, merge and correct them.</source>
<translation>Klassifizieren Sie zuerst ein Raster. Seine Klassen erscheinen hier, und Sie können sie benennen, verschmelzen und berichtigen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/empty.py"/>
<source>Label raster…</source>
<translation>Raster klassifizieren…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/empty.py"/>
<source>No classes yet</source>
<translation>Noch keine Klassen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Segment {id}, confidence {share} %</source>
<translation>Segment {id}, Konfidenz {share} %</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Typical</source>
<translation>Typisch</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Doubtful</source>
<translation>Zweifelhaft</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Click to select a segment, double-click to see it on the map.</source>
<translation>Klicken Sie, um ein Segment zu wählen; ein Doppelklick zeigt es auf der Karte.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Segment {}</source>
<translation>Segment {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Reading segments… {} %</source>
<translation>Segmente werden gelesen… {} %</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Reading segments…</source>
<translation>Segmente werden gelesen…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Select a class to see examples of it.</source>
<translation>Wählen Sie eine Klasse, um Beispiele von ihr zu sehen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/figures.py"/>
<source>{} m²</source>
<translation>{} m²</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/figures.py"/>
<source>{} km²</source>
<translation>{} km²</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/figures.py"/>
<source>{} ha</source>
<translation>{} ha</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/figures.py"/>
<source>{} px</source>
<translation>{} px</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/map_tool.py"/>
<source>Point at a segment or drag over several, then press 1 to 9, or 0 to let the cluster decide.</source>
<translation>Zeigen Sie auf ein Segment oder ziehen Sie über mehrere, und drücken Sie dann 1 bis 9, oder 0, um das Cluster entscheiden zu lassen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/map_tool.py"/>
<source>no class</source>
<translation>keine Klasse</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/map_tool.py"/>
<source>confidence {} %</source>
<translation>Konfidenz {} %</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>Assign to</source>
<translation>Zuweisen an</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>Find similar segments</source>
<translation>Ähnliche Segmente suchen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>1 segment</source>
<translation>1 Segment</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>Undo: {}</source>
<translation>Rückgängig: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>Redo: {}</source>
<translation>Wiederholen: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>Select all of “{}”</source>
<translation>Alle von „{}“ auswählen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>{n} segments</source>
<translation>{n} Segmente</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>The class of their cluster</source>
<translation>Die Klasse ihres Clusters</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Click to hide this class on the map, or to show it again.</source>
<translation>Klicken Sie, um diese Klasse in der Karte auszublenden oder wieder einzublenden.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>How clearly the segments belong to this class: 0 % on the border to another one, 100 % in its middle.</source>
<translation>Wie klar die Segmente zu dieser Klasse gehören: 0 % an der Grenze zu einer anderen, 100 % in ihrer Mitte.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Class</source>
<translation>Klasse</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Share</source>
<translation>Anteil</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Area</source>
<translation>Fläche</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Segments</source>
<translation>Segmente</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Confidence</source>
<translation>Konfidenz</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Double-click to rename, click the colour to change it, drag onto another class to merge.</source>
<translation>Doppelklicken Sie, um sie umzubenennen; klicken Sie auf die Farbe, um sie zu ändern; ziehen Sie sie auf eine andere Klasse, um beide zu verschmelzen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>{n} clusters, value {value} in the raster</source>
<translation>{n} Cluster, Wert {value} im Raster</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Value {} in the raster</source>
<translation>Wert {} im Raster</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Added by you, value {} in the raster</source>
<translation>Von Ihnen hinzugefügt, Wert {} im Raster</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/new_name.py"/>
<source>New class</source>
<translation>Neue Klasse</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/place.py"/>
<source>Show the segments as points: the more alike, the closer</source>
<translation>Zeigt die Segmente als Punkte: je ähnlicher, desto näher beieinander</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/place.py"/>
<source>Similar</source>
<translation>Ähnliche</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/place.py"/>
<source>Propagate</source>
<translation>Übertragen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/place.py"/>
<source>Names from a map</source>
<translation>Namen aus einer Karte</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/work.py"/>
<source>The segments of this run were not found. Keep them in the folder of the codebook.</source>
<translation>Die Segmente dieses Laufs wurden nicht gefunden. Lassen Sie sie im Ordner des Codebuchs.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/work.py"/>
<source>Make a class of the selected segments</source>
<translation>Aus den gewählten Segmenten eine Klasse machen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/work.py"/>
<source>The engine is not installed. Install it to see examples of each class.</source>
<translation>Die Engine ist nicht installiert. Installieren Sie sie, um Beispiele jeder Klasse zu sehen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/dialogs.py"/>
<source>Switch on “Processing” in Plugins ▸ Manage and Install Plugins first.</source>
<translation>Schalten Sie zuerst „Processing“ unter Erweiterungen ▸ Erweiterungen verwalten und installieren ein.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Looking for a Python, and adding up the sizes…</source>
<translation>Ein Python wird gesucht, und die Größen werden zusammengezählt…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Offline or behind a proxy</source>
<translation>Offline oder hinter einem Proxy</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>The proxy of QGIS (Settings ▸ Options ▸ Network) and the certificates of your system are used. Leave these fields empty to download from the usual package index.</source>
<translation>Verwendet werden der Proxy von QGIS (Einstellungen ▸ Optionen ▸ Netzwerk) und die Zertifikate Ihres Systems. Lassen Sie diese Felder leer, um vom üblichen Paketindex herunterzuladen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Everything is installed from the files (.whl) in this folder, without a network.</source>
<translation>Alles wird aus den Dateien (.whl) in diesem Ordner installiert, ohne Netzwerk.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Address of a package index to use in place of the usual one, as for pip.</source>
<translation>Adresse eines Paketindex, der statt des üblichen verwendet wird, wie bei pip.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>The engine's environment is made with this Python. Leave it empty to look for one.</source>
<translation>Mit diesem Python wird die Umgebung der Engine angelegt. Lassen Sie das Feld leer, um eines suchen zu lassen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Folder of wheels</source>
<translation>Ordner mit Wheels</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Address of the index</source>
<translation>Adresse des Index</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Python, 3.11 or later</source>
<translation>Python 3.11 oder neuer</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>This is installed.</source>
<translation>Dies ist installiert.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>The engine is not installed yet.</source>
<translation>Die Engine ist noch nicht installiert.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>Repair engine…</source>
<translation>Engine reparieren…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>Install engine…</source>
<translation>Engine installieren…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>The plugin was updated, and its engine belongs to another version.</source>
<translation>Die Erweiterung wurde aktualisiert, und ihre Engine gehört zu einer anderen Version.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>Update engine…</source>
<translation>Engine aktualisieren…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>Open settings…</source>
<translation>Einstellungen öffnen…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Copy report</source>
<translation>Bericht kopieren</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Copies the diagnostics, without names and passwords, to send with a bug report.</source>
<translation>Kopiert die Diagnose ohne Namen und Passwörter, für eine Fehlermeldung.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Stops at the next step. What is downloaded already is used the next time.</source>
<translation>Hält beim nächsten Schritt an. Was schon heruntergeladen ist, wird beim nächsten Mal verwendet.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>You can close this window and work on. The task manager of QGIS shows the progress too.</source>
<translation>Sie können dieses Fenster schließen und weiterarbeiten. Auch die Aufgabenverwaltung von QGIS zeigt den Fortschritt.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Log</source>
<translation>Protokoll</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Copy log</source>
<translation>Protokoll kopieren</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Open log file</source>
<translation>Protokolldatei öffnen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Gathering the report…</source>
<translation>Der Bericht wird zusammengestellt…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Diagnostics of ALPS</source>
<translation>Diagnose von ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>The report was copied to the clipboard.</source>
<translation>Der Bericht wurde in die Zwischenablage kopiert.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Engine</source>
<translation>Engine</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Install</source>
<translation>Installieren</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Update</source>
<translation>Aktualisieren</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Repair</source>
<translation>Reparieren</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Tests the engine, and builds it again if it does not work.</source>
<translation>Prüft die Engine und baut sie neu, wenn sie nicht funktioniert.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Remove…</source>
<translation>Entfernen…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Use another Python…</source>
<translation>Anderes Python verwenden…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>For those who have an environment with the engine's packages already.</source>
<translation>Für alle, die schon eine Umgebung mit den Paketen der Engine haben.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Stop using this Python</source>
<translation>Dieses Python nicht mehr verwenden</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Plan the installation of the ALPS engine</source>
<translation>Installation der ALPS-Engine planen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Install the ALPS engine</source>
<translation>ALPS-Engine installieren</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine is installed and works.</source>
<translation>Die Engine ist installiert und funktioniert.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Repair the ALPS engine</source>
<translation>ALPS-Engine reparieren</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine works.</source>
<translation>Die Engine funktioniert.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Python with the packages of the engine</source>
<translation>Python mit den Paketen der Engine</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Test the Python of the ALPS engine</source>
<translation>Python der ALPS-Engine prüfen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Ask the ALPS engine</source>
<translation>ALPS-Engine befragen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Update the ALPS engine</source>
<translation>ALPS-Engine aktualisieren</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine is up to date and works.</source>
<translation>Die Engine ist auf dem neuesten Stand und funktioniert.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Remove the engine? This frees {size}. Your maps and codebooks stay.</source>
<translation>Engine entfernen? Das macht {size} frei. Ihre Karten und Codebücher bleiben.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Remove the engine</source>
<translation>Engine entfernen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Remove the ALPS engine</source>
<translation>ALPS-Engine entfernen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine is removed.</source>
<translation>Die Engine ist entfernt.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine runs in {} now.</source>
<translation>Die Engine läuft jetzt in {}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>{}:</source>
<translation>{}:</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Base: superpixels, without Segment Anything</source>
<translation>Basis: Superpixel, ohne Segment Anything</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>The engine runs in a Python of your own.</source>
<translation>Die Engine läuft in einem eigenen Python von Ihnen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>ALPS computes in a Python environment of its own, the engine. It is installed into your QGIS profile and leaves the Python of QGIS as it is. Nothing is downloaded before you choose “Install”.</source>
<translation>ALPS rechnet in einer eigenen Python-Umgebung, der Engine. Sie wird in Ihr QGIS-Profil installiert und lässt das Python von QGIS, wie es ist. Bevor Sie „Installieren“ wählen, wird nichts heruntergeladen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Processor (CPU)</source>
<translation>Prozessor (CPU)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>With Segment Anything, and training of networks</source>
<translation>Mit Segment Anything und Training von Netzen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>With Segment Anything (SAM)</source>
<translation>Mit Segment Anything (SAM)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Add training of networks</source>
<translation>Training von Netzen hinzufügen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Install without training of networks</source>
<translation>Ohne Training von Netzen installieren</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Add Segment Anything</source>
<translation>Segment Anything hinzufügen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Install without Segment Anything</source>
<translation>Ohne Segment Anything installieren</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>The engine is there, but it does not work.</source>
<translation>Die Engine ist vorhanden, aber sie funktioniert nicht.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>The engine belongs to ALPS {old}, and this is ALPS {new}. Update it.</source>
<translation>Die Engine gehört zu ALPS {old}, und dies ist ALPS {new}. Aktualisieren Sie sie.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>The engine is installed.</source>
<translation>Die Engine ist installiert.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>{total} GB, of which {free} GB are free</source>
<translation>{total} GB, davon {free} GB frei</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Graphics card (CUDA)</source>
<translation>Grafikkarte (CUDA)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Graphics card (Apple)</source>
<translation>Grafikkarte (Apple)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>{} MB</source>
<translation>{} MB</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Downloads nothing, needs {disk} on disk.</source>
<translation>Lädt nichts herunter, braucht {disk} auf dem Datenträger.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>{} GB</source>
<translation>{} GB</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Python</source>
<translation>Python</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Segmenter</source>
<translation>Segmentierer</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Device</source>
<translation>Gerät</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Memory</source>
<translation>Speicher</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Downloads {download}, needs {disk} on disk.</source>
<translation>Lädt {download} herunter, braucht {disk} auf dem Datenträger.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Installs {n} packages with the Python {python}.</source>
<translation>Installiert {n} Pakete mit dem Python {python}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Installs {n} packages, and a Python, which this machine does not have.</source>
<translation>Installiert {n} Pakete und ein Python, das auf diesem Rechner fehlt.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Kind</source>
<translation>Art</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Installed by</source>
<translation>Installiert von</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Named by</source>
<translation>Angegeben durch</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Folder</source>
<translation>Ordner</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Size on disk</source>
<translation>Größe auf dem Datenträger</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>“auto” takes {}</source>
<translation>„auto“ nimmt {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>ALPS {}</source>
<translation>ALPS {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_work.py"/>
<source>A fault in ALPS: {kind}: {error}. Choose “Copy report” and report it.</source>
<translation>Ein Fehler in ALPS: {kind}: {error}. Wählen Sie „Bericht kopieren“ und melden Sie ihn.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_work.py"/>
<source>Cancelled.</source>
<translation>Abgebrochen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>{n} of {total} seen: {right} right, {changed} changed, {skipped} skipped</source>
<translation>{n} von {total} gesehen: {right} richtig, {changed} geändert, {skipped} übersprungen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Right (R)</source>
<translation>Richtig (R)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Keeps the class, as if you had assigned it by hand.</source>
<translation>Behält die Klasse, als hätten Sie sie von Hand zugewiesen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Assigns the class that is the next most likely.</source>
<translation>Weist die Klasse zu, die am zweitwahrscheinlichsten ist.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Skip (S)</source>
<translation>Überspringen (S)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Leaves the segment as it is.</source>
<translation>Lässt das Segment, wie es ist.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Back (B)</source>
<translation>Zurück (B)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Shows the segment before this one again.</source>
<translation>Zeigt wieder das Segment davor.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Assign</source>
<translation>Zuweisen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Assigns the class in the list.</source>
<translation>Weist die Klasse aus der Liste zu.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Start over</source>
<translation>Von vorn beginnen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Ranks the segments again, including those that you skipped.</source>
<translation>Ordnet die Segmente neu, auch die, die Sie übersprungen haben.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>“{name}”, but the segments around it have other classes. The next most likely is “{other}”.</source>
<translation>„{name}“, aber die Segmente ringsum haben andere Klassen. Am zweitwahrscheinlichsten ist „{other}“.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>No class</source>
<translation>Keine Klasse</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Other (O)</source>
<translation>Andere (O)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>“{name}”, but unlike the other segments of this class.</source>
<translation>„{name}“, aber anders als die übrigen Segmente dieser Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>“{name}”, but almost as close to “{other}”.</source>
<translation>„{name}“, aber fast ebenso nahe an „{other}“.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Assigns this class.</source>
<translation>Weist diese Klasse zu.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Class:</source>
<translation>Klasse:</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>You have seen all doubtful segments.</source>
<translation>Sie haben alle zweifelhaften Segmente gesehen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>{number}: {name}</source>
<translation>{number}: {name}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>{} (O)</source>
<translation>{} (O)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Embedding</source>
<translation>Einbettung</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Principal components</source>
<translation>Hauptkomponenten</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Neighbours</source>
<translation>Nachbarn</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Principal components keep distances across the whole plot and are there at once. Neighbours put segments that look alike side by side, and take longer.</source>
<translation>Hauptkomponenten erhalten die Abstände im ganzen Diagramm und sind sofort da. „Nachbarn“ legt Segmente, die sich gleichen, nebeneinander und dauert länger.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Lasso</source>
<translation>Lasso</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Draw around points to select their segments, here and on the map.</source>
<translation>Zeichnen Sie um Punkte herum, um ihre Segmente auszuwählen, hier und in der Karte.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Show all</source>
<translation>Alle zeigen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Shows all points.</source>
<translation>Zeigt alle Punkte.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Gives the selected segments this class.</source>
<translation>Gibt den ausgewählten Segmenten diese Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Makes the selected segments a class of their own.</source>
<translation>Macht aus den ausgewählten Segmenten eine eigene Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Merge classes</source>
<translation>Klassen verschmelzen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Makes the classes selected in the legend one class.</source>
<translation>Macht aus den in der Legende ausgewählten Klassen eine.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Computing the embedding…</source>
<translation>Die Einbettung wird berechnet …</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Drag to move, turn the wheel to zoom, click a point to select its segment.</source>
<translation>Ziehen Sie, um zu verschieben; drehen Sie das Mausrad, um zu zoomen; klicken Sie auf einen Punkt, um sein Segment auszuwählen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Selected segments: {}</source>
<translation>Gewählte Segmente: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/engine_bar.py"/>
<source>Restart the engine</source>
<translation>Engine neu starten</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/engine_bar.py"/>
<source>Starts the engine again. Your edits are not lost.</source>
<translation>Startet die Engine neu. Ihre Änderungen gehen nicht verloren.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/engine_bar.py"/>
<source>Loading the segments…</source>
<translation>Segmente werden geladen…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>This class has no segments.</source>
<translation>Diese Klasse hat keine Segmente.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>A polygon layer or a class raster that covers the same ground.</source>
<translation>Ein Polygonlayer oder ein Klassenraster, das dasselbe Gebiet abdeckt.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>The field of the polygon layer that holds its classes.</source>
<translation>Das Feld des Polygonlayers, das seine Klassen enthält.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Compare</source>
<translation>Vergleichen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Measures how much of each class lies on which class of the map.</source>
<translation>Misst, wie viel von jeder Klasse auf welcher Klasse der Karte liegt.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Proposed names</source>
<translation>Vorgeschlagene Namen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Comparing…</source>
<translation>Wird verglichen…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Choose a map that has classes, such as land use or an older map, then click “Compare”.</source>
<translation>Wählen Sie eine Karte mit Klassen, etwa Landnutzung oder eine ältere Karte, und klicken Sie dann auf „Vergleichen“.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Proposed name</source>
<translation>Vorgeschlagener Name</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Agreement</source>
<translation>Übereinstimmung</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Overlaps</source>
<translation>Überlappungen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>The engine reads whole files only. Export the layer to a file, add the file, and compare with it.</source>
<translation>Die Engine liest nur ganze Dateien. Exportieren Sie den Layer in eine Datei, fügen Sie die Datei hinzu, und vergleichen Sie damit.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Choose the field that holds the classes of the map.</source>
<translation>Wählen Sie das Feld, das die Klassen der Karte enthält.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>The map proposes no name: you have named every class, or no class of the map covers enough of any.</source>
<translation>Die Karte schlägt keinen Namen vor: Sie haben jede Klasse benannt, oder keine Klasse der Karte deckt genug von einer ab.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>You have named this class.</source>
<translation>Sie haben diese Klasse benannt.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>The map covers too little of this class.</source>
<translation>Die Karte deckt zu wenig von dieser Klasse ab.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>No class of the map covers enough of this class.</source>
<translation>Keine Klasse der Karte bedeckt genug von dieser Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>The row of this class was deleted from the table of classes.</source>
<translation>Die Zeile dieser Klasse wurde aus der Klassentabelle gelöscht.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Map:</source>
<translation>Karte:</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Field:</source>
<translation>Feld:</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Accept</source>
<translation>Annehmen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Gives the class this name. Classes of the same name become one class.</source>
<translation>Gibt der Klasse diesen Namen. Klassen mit gleichem Namen werden eine.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Proposed names: {n}. Names that you gave are not replaced.</source>
<translation>Vorgeschlagene Namen: {n}. Namen, die Sie vergeben haben, werden nicht ersetzt.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>{} %</source>
<translation>{} %</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>{name} {share} %</source>
<translation>{name} {share} %</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>The least certain of the selected class:</source>
<translation>Die unsichersten der gewählten Klasse:</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Segments whose class is less certain than this stay as they are.</source>
<translation>Segmente, deren Klasse weniger sicher ist, bleiben, wie sie sind.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Propose</source>
<translation>Vorschlagen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Learns from the segments labelled by hand and proposes classes.</source>
<translation>Lernt von den Segmenten, die von Hand ein Label haben, und schlägt Klassen vor.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>What to label next</source>
<translation>Was als Nächstes ein Label braucht</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Shows segments whose labels would help most. Double-click one to see it on the map.</source>
<translation>Zeigt Segmente, deren Labels am meisten helfen würden. Doppelklicken Sie auf eines, um es in der Karte zu sehen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Proposals by class</source>
<translation>Vorschläge nach Klasse</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Select</source>
<translation>Auswählen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Selects the segments of the selected proposal, here and on the map.</source>
<translation>Wählt die Segmente des gewählten Vorschlags, hier und auf der Karte.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Gives the segments of all ticked proposals their class, as one step.</source>
<translation>Gibt den Segmenten aller angehakten Vorschläge ihre Klasse, in einem Schritt.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Learning from the labelled segments…</source>
<translation>Lernt von den Segmenten mit Label…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Label these next; they are doubtful, and differ from each other:</source>
<translation>Geben Sie als Nächstes diesen ein Label; sie sind zweifelhaft und unterscheiden sich voneinander:</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Assign classes to some segments by hand, five of each class for example. Then click “Propose”.</source>
<translation>Weisen Sie einigen Segmenten von Hand Klassen zu, zum Beispiel fünf je Klasse. Klicken Sie dann auf „Vorschlagen“.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Proposed class</source>
<translation>Vorgeschlagene Klasse</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>No segment would get another class. Label more segments, or lower the minimum certainty.</source>
<translation>Kein Segment würde eine andere Klasse erhalten. Geben Sie mehr Segmenten ein Label, oder senken Sie die Mindestsicherheit.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Minimum certainty:</source>
<translation>Mindestsicherheit:</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Segments that would get another class: {n}. Untick what you do not want, then click “Apply”.</source>
<translation>Segmente, die eine andere Klasse bekämen: {n}. Entfernen Sie die Häkchen bei dem, was Sie nicht möchten, und klicken Sie dann auf „Anwenden“.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/scatter_legend.py"/>
<source>Classes of the embedding</source>
<translation>Klassen der Einbettung</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/scatter_legend.py"/>
<source>Selected</source>
<translation>Ausgewählt</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/scatter_legend.py"/>
<source>All</source>
<translation>Alle</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/segment_list.py"/>
<source>Similarity: {}</source>
<translation>Ähnlichkeit: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/segment_list.py"/>
<source>Confidence: {}</source>
<translation>Konfidenz: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/segment_list.py"/>
<source>Area: {} m²</source>
<translation>Fläche: {} m²</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/segment_list.py"/>
<source>Area: {} pixels</source>
<translation>Fläche: {} Pixel</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Segments with a similarity of {threshold} or more: {n}</source>
<translation>Segmente mit einer Ähnlichkeit von {threshold} oder mehr: {n}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Find similar</source>
<translation>Ähnliche suchen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Takes the selected segments as examples and looks for segments that are like them.</source>
<translation>Nimmt die ausgewählten Segmente als Beispiele und sucht Segmente, die ihnen ähnlich sind.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>More like the selection</source>
<translation>Mehr wie die Auswahl</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Adds the selected segments to the examples.</source>
<translation>Nimmt die ausgewählten Segmente zu den Beispielen hinzu.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Not like these</source>
<translation>Nicht wie diese</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Takes the segments selected in the list, or else those selected on the map, as counterexamples.</source>
<translation>Nimmt die in der Liste gewählten Segmente, sonst die auf der Karte gewählten, als Gegenbeispiele.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Gives the examples and every segment above the threshold this class, as one step.</source>
<translation>Gibt den Beispielen und jedem Segment über dem Schwellenwert diese Klasse, in einem Schritt.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Selects the examples and every segment above the threshold, here and on the map.</source>
<translation>Wählt die Beispiele und jedes Segment über dem Schwellenwert aus, hier und in der Karte.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Select one or more segments on the map, then click “Find similar”.</source>
<translation>Wählen Sie in der Karte ein oder mehrere Segmente aus, und klicken Sie dann auf „Ähnliche suchen“.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Examples: {n}. Counterexamples: {m}.</source>
<translation>Beispiele: {n}. Gegenbeispiele: {m}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Searching…</source>
<translation>Wird gesucht…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Examples: {n}.</source>
<translation>Beispiele: {n}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/threshold_slider.py"/>
<source>Threshold</source>
<translation>Schwellenwert</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/threshold_slider.py"/>
<source>Drag the line, or use the arrow keys: segments to the right of it count.</source>
<translation>Ziehen Sie die Linie, oder verwenden Sie die Pfeiltasten: Segmente rechts davon zählen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/first_hint.py"/>
<source>To find classes in a raster, right-click its layer and choose “Label with ALPS…”.</source>
<translation>Um Klassen in einem Raster zu finden, klicken Sie mit der rechten Maustaste auf seinen Layer und wählen „Mit ALPS klassifizieren…“.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/first_hint.py"/>
<source>Label a raster…</source>
<translation>Ein Raster klassifizieren…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/help_action.py"/>
<source>ALPS help</source>
<translation>ALPS-Hilfe</translation>
</message>
<message>
<location filename="../alps_qgis/gui/jobs.py"/>
<source>The job failed without saying why.</source>
<translation>Der Auftrag schlug fehl, ohne einen Grund zu nennen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/jobs.py"/>
<source>QGIS does not know the algorithm {}.</source>
<translation>QGIS kennt den Algorithmus {} nicht.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/jobs.py"/>
<source>“{title}” was cancelled.</source>
<translation>„{title}“ wurde abgebrochen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/layer_entries.py"/>
<source>Label with ALPS…</source>
<translation>Mit ALPS klassifizieren…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/layer_entries.py"/>
<source>Label {} rasters with ALPS…</source>
<translation>{} Raster mit ALPS klassifizieren…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/layer_entries.py"/>
<source>Label with the codebook of “{}”…</source>
<translation>Mit dem Codebuch von „{}“ klassifizieren…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/layer_entries.py"/>
<source>Label with the codebook of</source>
<translation>Klassifizieren mit dem Codebuch von</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Update the class raster and the class polygons after you edited the classes or single segments.</source>
<translation>Aktualisiert Klassenraster und Klassenpolygone, nachdem Sie die Klassen oder einzelne Segmente bearbeitet haben.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Label many rasters…</source>
<translation>Viele Raster klassifizieren…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Settings…</source>
<translation>Einstellungen…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Help</source>
<translation>Hilfe</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>The engine is not installed yet. Click to install it.</source>
<translation>Die Engine ist noch nicht installiert. Klicken Sie hier, um sie zu installieren.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Label the part of the active raster that the canvas shows, with the settings of your last run.</source>
<translation>Klassifiziert den Teil des aktiven Rasters, den das Kartenfenster zeigt, mit den Einstellungen Ihres letzten Laufs.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>The project has no layers of ALPS yet. Label a raster first.</source>
<translation>Das Projekt hat noch keine Layer von ALPS. Klassifizieren Sie zuerst ein Raster.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>The project has neither a class raster nor class polygons to update.</source>
<translation>Das Projekt hat weder ein Klassenraster noch Klassenpolygone, die aktualisiert werden können.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Preview on the canvas</source>
<translation>Vorschau im Kartenfenster</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Find the same classes in many rasters.</source>
<translation>Findet dieselben Klassen in vielen Rastern.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Rename, recolour and merge classes, and correct segments.</source>
<translation>Klassen umbenennen, umfärben und verschmelzen, und Segmente berichtigen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Find classes in a raster.</source>
<translation>Findet Klassen in einem Raster.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Find classes in “{}”.</source>
<translation>Findet Klassen in „{}“.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/messages.py"/>
<source>Log of “{}”</source>
<translation>Protokoll von „{}“</translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_actions.py"/>
<source>Edit a copy of this model…</source>
<translation>Kopie dieses Modells bearbeiten…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_work.py"/>
<source>Download {title} ({size} MB)</source>
<translation>{title} herunterladen ({size} MB)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_work.py"/>
<source>{title} is installed.</source>
<translation>{title} ist installiert.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_work.py"/>
<source>{file} was added to the model folder.</source>
<translation>{file} wurde dem Modellordner hinzugefügt.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_work.py"/>
<source>Add {file}</source>
<translation>{file} hinzufügen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Model folder: {folder} ({free} free)</source>
<translation>Modellordner: {folder} ({free} frei)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Choose “With Segment Anything” above and install it. You can download models before or after that.</source>
<translation>Wählen Sie oben „Mit Segment Anything“ und installieren Sie es. Modelle können Sie davor oder danach herunterladen.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Remove {title} ({size}) from the model folder? The file {file} is deleted.</source>
<translation>{title} ({size}) aus dem Modellordner entfernen? Die Datei {file} wird gelöscht.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Download</source>
<translation>Herunterladen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Model</source>
<translation>Modell</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Good for</source>
<translation>Geeignet für</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Size</source>
<translation>Größe</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Speed</source>
<translation>Geschwindigkeit</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Licence</source>
<translation>Lizenz</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>State</source>
<translation>Zustand</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Models of Segment Anything</source>
<translation>Modelle von Segment Anything</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Segment Anything (SAM) draws the outlines of objects. Each model is one file from its publisher; nothing is downloaded until you click. Superpixels, the built-in segmenter, need no model.</source>
<translation>Segment Anything (SAM) zeichnet die Umrisse von Objekten. Jedes Modell ist eine Datei seines Herausgebers; nichts wird heruntergeladen, bevor Sie klicken. Superpixel, der eingebaute Segmentierer, braucht kein Modell.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Add a local file…</source>
<translation>Lokale Datei hinzufügen…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>For a file that you fetched in another way, and for weights of your own. It is copied.</source>
<translation>Für eine Datei, die Sie auf anderem Weg geholt haben, und für eigene Gewichte. Sie wird kopiert.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Open folder</source>
<translation>Ordner öffnen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>What is downloaded already is used the next time.</source>
<translation>Was schon heruntergeladen ist, wird beim nächsten Mal verwendet.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Models need the engine, which is not installed.</source>
<translation>Modelle brauchen die Engine, die nicht installiert ist.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>The engine that is installed cannot run these models: it does not have Segment Anything.</source>
<translation>Die installierte Engine kann diese Modelle nicht ausführen: Sie hat kein Segment Anything.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Add a checkpoint of Segment Anything</source>
<translation>Checkpoint von Segment Anything hinzufügen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Remove a model</source>
<translation>Modell entfernen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>{size} MB</source>
<translation>{size} MB</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Download ({size} MB)</source>
<translation>Herunterladen ({size} MB)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>All files</source>
<translation>Alle Dateien</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Download again ({size} MB)</source>
<translation>Erneut herunterladen ({size} MB)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Continue the download ({size} MB left)</source>
<translation>Download fortsetzen (noch {size} MB)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Checkpoints</source>
<translation>Checkpoints</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>downloading, {share} %</source>
<translation>wird heruntergeladen, {share} %</translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>rasters: {}</source>
<translation>Raster: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>classes: {}</source>
<translation>Klassen: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>segments: {}</source>
<translation>Segmente: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>polygons: {}</source>
<translation>Polygone: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>“{title}” has finished.</source>
<translation>„{title}“ ist fertig.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>Name the classes</source>
<translation>Klassen benennen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>The canvas shows about {n} tiles, and a preview computes {most} at most. Zoom in.</source>
<translation>Das Kartenfenster zeigt etwa {n} Kacheln, und eine Vorschau berechnet höchstens {most}. Zoomen Sie hinein.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Class raster</source>
<translation>Klassenraster</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Preview</source>
<translation>Vorschau</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>{n} segments, with the classes of “{run}”. A run over the whole raster gives the same here.</source>
<translation>{n} Segmente, mit den Klassen von „{run}“. Ein Lauf über das ganze Raster ergibt hier dasselbe.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>{n} segments. A run over the whole raster gives the same segments here; the classes are those of the preview alone, because the project has no codebook yet.</source>
<translation>{n} Segmente. Ein Lauf über das ganze Raster ergibt hier dieselben Segmente; die Klassen gelten nur für die Vorschau, weil das Projekt noch kein Codebuch hat.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Remove the preview</source>
<translation>Vorschau entfernen</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Select the raster in the Layers panel first.</source>
<translation>Wählen Sie zuerst das Raster im Bedienfeld „Layer“ aus.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Preview of “{}”</source>
<translation>Vorschau von „{}“</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>The canvas does not show any part of “{}”.</source>
<translation>Das Kartenfenster zeigt keinen Teil von „{}“.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/runs.py"/>
<source>Classes – rename here</source>
<translation>Klassen – hier umbenennen</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>The row of “{}” was deleted from the table of classes. Undo that first, or put the row back.</source>
<translation>Die Zeile von „{}“ wurde aus der Klassentabelle gelöscht. Machen Sie das zuerst rückgängig, oder fügen Sie die Zeile wieder ein.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>“{}” comes from the clustering and cannot be removed. Merge it into another class.</source>
<translation>„{}“ stammt aus dem Clustern und kann nicht entfernt werden. Verschmelzen Sie die Klasse mit einer anderen.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Segments that are not in the file any more were left out: {}.</source>
<translation>Segmente, die nicht mehr in der Datei sind, wurden ausgelassen: {}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Merge {names} into “{into}”</source>
<translation>{names} mit „{into}“ verschmelzen</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>This class does not exist any more. Choose another one.</source>
<translation>Diese Klasse gibt es nicht mehr. Wählen Sie eine andere.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Let the cluster decide about a segment</source>
<translation>Das Cluster über ein Segment entscheiden lassen</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Let the cluster decide about {n} segments</source>
<translation>Das Cluster über {n} Segmente entscheiden lassen</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Assign a segment to “{name}”</source>
<translation>Ein Segment „{name}“ zuweisen</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Assign {n} segments to “{name}”</source>
<translation>{n} Segmente „{name}“ zuweisen</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Split “{name}” into {n}</source>
<translation>„{name}“ in {n} teilen</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>The table of classes cannot be read.</source>
<translation>Die Klassentabelle ist nicht lesbar.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>“{}” cannot be edited: it is read-only, or another program has its file open. Nothing changed.</source>
<translation>„{}“ kann nicht bearbeitet werden: Der Layer ist schreibgeschützt, oder ein anderes Programm hat seine Datei geöffnet. Es wurde nichts geändert.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Rename “{old}” to “{new}”</source>
<translation>„{old}“ in „{new}“ umbenennen</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Recolour “{}”</source>
<translation>„{}“ umfärben</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Accept proposals (segments: {n})</source>
<translation>Vorschläge annehmen (Segmente: {n})</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>A class needs a name. “{}” keeps its name.</source>
<translation>Eine Klasse braucht einen Namen. „{}“ behält seinen Namen.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Separate the clusters of “{}”</source>
<translation>Die Cluster von „{}“ trennen</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Add the class “{}”</source>
<translation>Klasse „{}“ hinzufügen</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Remove the class “{}”</source>
<translation>Klasse „{}“ entfernen</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>The segments file {} cannot be read.</source>
<translation>Die Segmentdatei {} ist nicht lesbar.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/history.py"/>
<source>Edit of a layer</source>
<translation>Bearbeitung eines Layers</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/saving.py"/>
<source>“{name}” could not be saved, and your edits are still in the layer. Close other programs that use {file}, then save again. ({reason})</source>
<translation>„{name}“ konnte nicht gespeichert werden, und Ihre Änderungen sind noch im Layer. Schließen Sie andere Programme, die {file} verwenden, und speichern Sie dann erneut. ({reason})</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/saving.py"/>
<source>Another program deleted rows of “{name}”, so your edits of these rows were left out: {n}.</source>
<translation>Ein anderes Programm hat Zeilen von „{name}“ gelöscht, deshalb wurden Ihre Änderungen an diesen Zeilen ausgelassen: {n}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine.py"/>
<source>The ALPS engine is not installed. Install it in Settings ▸ Options ▸ ALPS, or with the algorithm “Install or update the engine”.</source>
<translation>Die ALPS-Engine ist nicht installiert. Installieren Sie sie unter Einstellungen ▸ Optionen ▸ ALPS oder mit dem Algorithmus „Engine installieren oder aktualisieren“.</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine.py"/>
<source>The ALPS engine cannot be started: {source} names “{python}”, which is not a program. Correct it, or remove it to use the installed engine.</source>
<translation>Die ALPS-Engine kann nicht gestartet werden: {source} nennt „{python}“, aber das ist kein Programm. Berichtigen Sie die Angabe, oder entfernen Sie sie, um die installierte Engine zu verwenden.</translation>
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
<location filename="../alps_qgis/host/engine_state.py"/>
<source>Everything is ready. Run “Auto-label raster”.</source>
<translation>Alles ist bereit. Starten Sie „Raster automatisch klassifizieren“.</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine_state.py"/>
<source>The engine belongs to another version of ALPS. Choose “Update” in Settings ▸ Options ▸ ALPS.</source>
<translation>Die Engine gehört zu einer anderen Version von ALPS. Wählen Sie „Aktualisieren“ unter Einstellungen ▸ Optionen ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine_state.py"/>
<source>You can label rasters with superpixels. For Segment Anything, get a model in Settings ▸ Options ▸ ALPS.</source>
<translation>Sie können Raster mit Superpixeln klassifizieren. Für Segment Anything holen Sie ein Modell unter Einstellungen ▸ Optionen ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine_state.py"/>
<source>The engine is damaged. Choose “Repair” in Settings ▸ Options ▸ ALPS.</source>
<translation>Die Engine ist beschädigt. Wählen Sie „Reparieren“ unter Einstellungen ▸ Optionen ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/host/explore/session.py"/>
<source>The engine stopped unexpectedly.</source>
<translation>Die Engine wurde unerwartet beendet.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Getting torch from the source that you named.</source>
<translation>torch wird von der angegebenen Quelle geholt.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>{name} {version} with SHA-256 {digest}, from the source that you named.</source>
<translation>{name} {version} mit SHA-256 {digest}, von der angegebenen Quelle.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Preparing uv.</source>
<translation>uv wird vorbereitet.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Creating an environment with uv.</source>
<translation>Eine Umgebung wird mit uv angelegt.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Downloading packages.</source>
<translation>Pakete werden heruntergeladen.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>The connection broke off; trying again.</source>
<translation>Die Verbindung brach ab; neuer Versuch.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>uv could not download a Python. {reason} You can also install Python 3.11 to 3.14 yourself.</source>
<translation>uv konnte kein Python herunterladen. {reason} Sie können auch selbst Python 3.11 bis 3.14 installieren.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Removed {size:.0f} MB that the engine never uses.</source>
<translation>{size:.0f} MB entfernt, die die Engine nie verwendet.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Creating an environment from {python}.</source>
<translation>Eine Umgebung wird aus {python} angelegt.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Installing {n} packages.</source>
<translation>{n} Pakete werden installiert.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Downloading {names} ({size:.0f} MB)</source>
<translation>{names} wird heruntergeladen ({size:.0f} MB)</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>{done} of {all} packages are installed</source>
<translation>{done} von {all} Paketen sind installiert</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Downloading and installing {n} packages.</source>
<translation>{n} Pakete werden heruntergeladen und installiert.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>{size:.0f} MB unpacked</source>
<translation>{size:.0f} MB entpackt</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>The index that you named lacks {names}; trying pip's own.</source>
<translation>Im angegebenen Index fehlt {names}; der Index von pip wird versucht.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/checking.py"/>
<source>it ended with exit code {code}</source>
<translation>es endete mit dem Rückgabewert {code}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/checking.py"/>
<source>these packages are missing: {list}</source>
<translation>diese Pakete fehlen: {list}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/checking.py"/>
<source>these cannot be loaded: {list}</source>
<translation>diese können nicht geladen werden: {list}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/checking.py"/>
<source>it was ended by signal {number}. {line}</source>
<translation>es wurde durch Signal {number} beendet. {line}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The installation failed: {detail} See the log for the whole output.</source>
<translation>Die Installation ist fehlgeschlagen: {detail} Die ganze Ausgabe steht im Protokoll.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The packages could not be downloaded: the network or the package index cannot be reached, or the connection broke off. Check the connection and try again; finished downloads are kept. Without a network, install from a folder of wheels.</source>
<translation>Die Pakete konnten nicht heruntergeladen werden: Das Netzwerk oder der Paketindex ist nicht erreichbar, oder die Verbindung brach ab. Prüfen Sie die Verbindung und versuchen Sie es erneut; fertige Downloads bleiben erhalten. Ohne Netzwerk installieren Sie aus einem Ordner mit Wheels.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The proxy refused the connection. Check its address, user name and password in Settings ▸ Options ▸ Network, or in pip's configuration, and try again.</source>
<translation>Der Proxy hat die Verbindung abgelehnt. Prüfen Sie seine Adresse, Benutzername und Passwort unter Einstellungen ▸ Optionen ▸ Netzwerk oder in der Konfiguration von pip, und versuchen Sie es erneut.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The certificate of the package index or of your proxy is not trusted. If your organisation inspects connections, ask for its certificate, and name the file as “cert” in pip's configuration or in the environment variable SSL_CERT_FILE.</source>
<translation>Dem Zertifikat des Paketindex oder Ihres Proxys wird nicht vertraut. Wenn Ihre Organisation Verbindungen prüft, bitten Sie um ihr Zertifikat und geben Sie die Datei als „cert“ in der Konfiguration von pip oder in der Umgebungsvariable SSL_CERT_FILE an.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The address of the package index begins with http://, which anybody on the way could change. Use an address that begins with https://.</source>
<translation>Die Adresse des Paketindex beginnt mit http://; unterwegs könnte jeder die Daten ändern. Verwenden Sie eine Adresse, die mit https:// beginnt.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The package index asks for a login, or refuses yours. Put user name and password into pip's configuration or a .netrc file, or choose another index.</source>
<translation>Der Paketindex verlangt eine Anmeldung oder lehnt Ihre ab. Tragen Sie Benutzername und Passwort in die Konfiguration von pip oder in eine Datei .netrc ein, oder wählen Sie einen anderen Index.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The disk or memory is full, or your quota is used up: “{folder}” needs more space. Free some and try again; finished downloads are kept.</source>
<translation>Datenträger oder Speicher ist voll, oder Ihr Kontingent ist aufgebraucht: „{folder}“ braucht mehr Platz. Schaffen Sie Platz und versuchen Sie es erneut; fertige Downloads bleiben erhalten.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{folder}” is on a file system that is read-only. Use a QGIS profile in a folder that you can write to.</source>
<translation>„{folder}“ liegt auf einem schreibgeschützten Dateisystem. Verwenden Sie ein QGIS-Profil in einem Ordner, in den Sie schreiben können.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>You may not write to “{folder}”. Correct the permissions of the profile's folder, or use another profile.</source>
<translation>Sie dürfen nicht in „{folder}“ schreiben. Berichtigen Sie die Rechte des Profilordners, oder verwenden Sie ein anderes Profil.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>Windows refused access to a file in “{folder}”: an antivirus program or another program holds it. Close other QGIS windows, allow this folder in the antivirus program, and try again.</source>
<translation>Windows hat den Zugriff auf eine Datei in „{folder}“ verweigert: Ein Virenschutzprogramm oder ein anderes Programm hält sie fest. Schließen Sie andere QGIS-Fenster, erlauben Sie diesen Ordner im Virenschutzprogramm, und versuchen Sie es erneut.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A library of Windows is missing or of the wrong kind. Install the “Microsoft Visual C++ Redistributable” (x64) of Microsoft, restart the computer, and try again.</source>
<translation>Eine Bibliothek von Windows fehlt oder ist von der falschen Art. Installieren Sie das „Microsoft Visual C++ Redistributable“ (x64) von Microsoft, starten Sie den Rechner neu, und versuchen Sie es erneut.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The packages do not run with the C library of this Linux ({libc}); they need glibc 2.28 or later. Use a newer Linux, or a Python from conda-forge with these packages, and point the engine to it.</source>
<translation>Die Pakete laufen nicht mit der C-Bibliothek dieses Linux ({libc}); sie brauchen glibc 2.28 oder neuer. Verwenden Sie ein neueres Linux, oder ein Python von conda-forge mit diesen Paketen, und geben Sie es als Engine an.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The path “{folder}” is too long. On Windows, turn on long paths (the policy “Enable Win32 long paths”), or use a QGIS profile in a folder with a shorter path.</source>
<translation>Der Pfad „{folder}“ ist zu lang. Schalten Sie unter Windows lange Pfade ein (die Richtlinie „Enable Win32 long paths“), oder verwenden Sie ein QGIS-Profil in einem Ordner mit kürzerem Pfad.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A tool cannot handle the letters of the path “{folder}”. Use a QGIS profile whose path has only letters from a to z, and digits.</source>
<translation>Ein Werkzeug kommt mit den Buchstaben des Pfads „{folder}“ nicht zurecht. Verwenden Sie ein QGIS-Profil, dessen Pfad nur Buchstaben von a bis z und Ziffern hat.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A step of the installation was ended from outside, perhaps because memory ran out. Close other programs and try again; finished downloads are kept.</source>
<translation>Ein Schritt der Installation wurde von außen beendet, vielleicht weil der Speicher ausging. Schließen Sie andere Programme und versuchen Sie es erneut; fertige Downloads bleiben erhalten.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>Another QGIS window is installing the engine of this profile. Wait until it has finished, then try again.</source>
<translation>Ein anderes QGIS-Fenster installiert gerade die Engine dieses Profils. Warten Sie, bis es fertig ist, und versuchen Sie es dann erneut.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The engine in “{folder}” is running, or a file in it is open. Wait for the job or cancel it, then try again.</source>
<translation>Die Engine in „{folder}“ läuft, oder eine Datei darin ist geöffnet. Warten Sie auf den Auftrag oder brechen Sie ihn ab, und versuchen Sie es dann erneut.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A package is not the file that this version of the plugin was tested with: its SHA-256 sum differs. It was not installed. Use another source, because {source} or a proxy sends a different file.</source>
<translation>Ein Paket ist nicht die Datei, mit der diese Version des Plugins getestet wurde: Die SHA-256-Summe ist anders. Es wurde nicht installiert. Verwenden Sie eine andere Quelle, denn {source} oder ein Proxy sendet eine andere Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A package from {source} is damaged. Copy or download it again, and try again.</source>
<translation>Ein Paket aus {source} ist beschädigt. Kopieren oder laden Sie es neu, und versuchen Sie es erneut.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A package that is needed is not in {source}, or not in a build for {python} on this system: {detail} Choose another Python (3.11 to 3.14, 64 bits), or another source of packages.</source>
<translation>Ein nötiges Paket ist nicht in {source}, oder nicht in einer Fassung für {python} auf diesem System: {detail} Wählen Sie ein anderes Python (3.11 bis 3.14, 64 Bit) oder eine andere Paketquelle.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The packages are installed, but the engine does not work: {detail} Nothing was changed. Try again; if it happens again, report the problem with the log.</source>
<translation>Die Pakete sind installiert, aber die Engine funktioniert nicht: {detail} Es wurde nichts geändert. Versuchen Sie es erneut; wenn es wieder geschieht, melden Sie das Problem mit dem Protokoll.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” cannot be the engine: it lacks {detail} Install the packages of requirements/base.txt in it, or let QGIS install an engine.</source>
<translation>„{python}“ kann nicht die Engine sein: Es fehlt {detail} Installieren Sie darin die Pakete aus requirements/base.txt, oder lassen Sie QGIS eine Engine installieren.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The engine cannot be installed in this way: {detail}</source>
<translation>Die Engine kann auf diese Weise nicht installiert werden: {detail}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” lacks the modules venv, or pip and ensurepip, that build an environment. On Debian and Ubuntu, run “sudo apt install python3-venv”; or install uv, or choose another Python.</source>
<translation>„{python}“ fehlen die Module venv, oder pip und ensurepip, die eine Umgebung anlegen. Führen Sie unter Debian und Ubuntu „sudo apt install python3-venv“ aus, installieren Sie uv, oder wählen Sie ein anderes Python.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” cannot be the base of the engine: {detail} Choose a 64-bit Python 3.11 to 3.14.</source>
<translation>„{python}“ kann nicht die Grundlage der Engine sein: {detail} Wählen Sie ein Python 3.11 bis 3.14 mit 64 Bit.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>No Python for the engine was found: {detail} Install a 64-bit Python 3.11 to 3.14, or uv, or choose an interpreter.</source>
<translation>Es wurde kein Python für die Engine gefunden: {detail} Installieren Sie ein Python 3.11 bis 3.14 mit 64 Bit oder uv, oder wählen Sie einen Interpreter.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” was started, but did not say in time what it is. Choose another interpreter, or try again when the computer is less busy.</source>
<translation>„{python}“ wurde gestartet, hat aber nicht rechtzeitig gemeldet, was es ist. Wählen Sie einen anderen Interpreter, oder versuchen Sie es erneut, wenn der Rechner weniger ausgelastet ist.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” cannot be started, or is not a Python. Choose another interpreter.</source>
<translation>„{python}“ kann nicht gestartet werden oder ist kein Python. Wählen Sie einen anderen Interpreter.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>the package index</source>
<translation>dem Paketindex</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/folders.py"/>
<source>The file system of “{folder}” cannot lock files. Do not install the engine from another QGIS window at the same time.</source>
<translation>Das Dateisystem von „{folder}“ kann keine Dateien sperren. Installieren Sie die Engine nicht gleichzeitig aus einem anderen QGIS-Fenster.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/installing.py"/>
<source>The engine is installed and works: {size:.0f} MB in {folder}, {seconds:.0f} s.</source>
<translation>Die Engine ist installiert und funktioniert: {size:.0f} MB in {folder}, {seconds:.0f} s.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/installing.py"/>
<source>Testing the engine.</source>
<translation>Die Engine wird geprüft.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/installing.py"/>
<source>All packages can be imported; labelling a tiny scene.</source>
<translation>Alle Pakete lassen sich importieren; eine winzige Szene wird klassifiziert.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/installing.py"/>
<source>The installation needs {needed:.1f} GB in “{folder}”, where {free:.1f} GB are free. Free some space, or use a QGIS profile on another disk.</source>
<translation>Die Installation braucht {needed:.1f} GB in „{folder}“, wo {free:.1f} GB frei sind. Schaffen Sie Platz, oder verwenden Sie ein QGIS-Profil auf einem anderen Datenträger.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/manager.py"/>
<source>The engine is broken; building it again.</source>
<translation>Die Engine ist beschädigt; sie wird neu aufgebaut.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/manager.py"/>
<source>it is Python {version}.</source>
<translation>es ist Python {version}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>there are no builds of {packages} for this system. Install the base engine instead.</source>
<translation>für dieses System gibt es keine Builds von {packages}. Installieren Sie stattdessen die Basis-Engine.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>This machine can run SAM on its graphics processor.</source>
<translation>Dieser Rechner kann SAM auf seinem Grafikprozessor ausführen.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>there is none on PATH.</source>
<translation>im PATH ist keines.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>it is not the standard build of CPython</source>
<translation>es ist nicht die übliche Fassung von CPython</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>There are no builds of torch for this system, so SAM cannot be installed.</source>
<translation>Für dieses System gibt es keine Builds von torch, daher kann SAM nicht installiert werden.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>SAM is slow without an NVIDIA graphics card; the base engine needs none.</source>
<translation>Ohne NVIDIA-Grafikkarte ist SAM langsam; die Basis-Engine braucht keine.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>SAM needs about 12 GB of free disk space; the base engine needs about 1 GB.</source>
<translation>SAM braucht etwa 12 GB freien Platz auf dem Datenträger; die Basis-Engine braucht etwa 1 GB.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>the requirements “{file}” are missing; install the plugin again.</source>
<translation>die Anforderungen „{file}“ fehlen; installieren Sie die Erweiterung neu.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>it is Python {version}</source>
<translation>es ist Python {version}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>uv builds the environment, since no Python with venv and pip was found.</source>
<translation>uv legt die Umgebung an, weil kein Python mit venv und pip gefunden wurde.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>On Linux, torch brings NVIDIA's CUDA libraries, which are most of the download. Without an NVIDIA graphics card, name a package index or a folder with a CPU-only torch.</source>
<translation>Unter Linux bringt torch die CUDA-Bibliotheken von NVIDIA mit, die den größten Teil des Downloads ausmachen. Geben Sie ohne NVIDIA-Grafikkarte einen Paketindex oder einen Ordner mit einem torch nur für die CPU an.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>torch and torchvision come from the source that you named. Only their versions are checked, because builds for other processors have other SHA-256 sums than the tested ones.</source>
<translation>torch und torchvision kommen aus der Quelle, die Sie angegeben haben. Nur ihre Versionen werden geprüft, denn Builds für andere Prozessoren haben andere SHA-256-Summen als die getesteten.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>“{kind}” is not a kind of engine; choose base, sam or train.</source>
<translation>„{kind}“ ist keine Art der Engine; wählen Sie base, sam oder train.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>none of these can be used: {list}.</source>
<translation>keines davon kann verwendet werden: {list}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>it has {bits} bits</source>
<translation>es hat {bits} Bit</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>uv downloads a Python {version} too.</source>
<translation>uv lädt auch ein Python {version} herunter.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>the folder of wheels “{folder}” does not exist; choose another.</source>
<translation>den Ordner mit Wheels „{folder}“ gibt es nicht; wählen Sie einen anderen.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>the folder of wheels “{folder}” has no wheel of torch, which this kind needs; choose another.</source>
<translation>im Ordner mit Wheels „{folder}“ fehlt ein Wheel von torch, das diese Art braucht; wählen Sie einen anderen.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>“{folder}” does not hold wheels (.whl); choose another folder.</source>
<translation>„{folder}“ enthält keine Wheels (.whl); wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>choose a folder of wheels or a package index, not both.</source>
<translation>wählen Sie einen Ordner mit Wheels oder einen Paketindex, nicht beides.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>the address of the package index must begin with https://.</source>
<translation>die Adresse des Paketindex muss mit https:// beginnen.</translation>
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
<source>The layer “{name}” cannot be written to a temporary file: {reason}. Export it and use that file.</source>
<translation>Der Layer „{name}“ kann nicht in eine temporäre Datei geschrieben werden: {reason}. Exportieren Sie ihn und verwenden Sie diese Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/host/main_thread.py"/>
<source>QGIS was busy for a minute, so the algorithm stopped. Run it again.</source>
<translation>QGIS war eine Minute lang beschäftigt, deshalb wurde der Algorithmus beendet. Starten Sie ihn erneut.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} answers {said}. {by_hand}</source>
<translation>{address} antwortet {said}. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} sends another file: {found} bytes or more, not {wanted}. {by_hand}</source>
<translation>{address} sendet eine andere Datei: {found} Bytes oder mehr, nicht {wanted}. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The file from {address} has the SHA-256 {found}…, not {wanted}…. It was renamed to {quarantine} and will not be used. Start the download again; if this happens again, ask whoever runs your proxy.</source>
<translation>Die Datei von {address} hat die SHA-256 {found}…, nicht {wanted}…. Sie wurde in {quarantine} umbenannt und wird nicht verwendet. Starten Sie den Download neu; wenn es wieder geschieht, fragen Sie den Betreiber Ihres Proxys.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} is not an https address, so nothing is fetched from it. If your network asks you to sign in, do so with a browser, and start the download again.</source>
<translation>{address} ist keine https-Adresse, deshalb wird von dort nichts geholt. Wenn Ihr Netzwerk eine Anmeldung verlangt, melden Sie sich mit einem Browser an und starten den Download neu.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The model folder {folder} cannot be written ({reason}). Set the environment variable ALPS_MODEL_DIR to a folder that you can write to.</source>
<translation>Der Modellordner {folder} ist nicht beschreibbar ({reason}). Setzen Sie die Umgebungsvariable ALPS_MODEL_DIR auf einen Ordner, in den Sie schreiben können.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>Or fetch {address} with a browser or on another machine, and choose “Add a local file…” in Settings ▸ Options ▸ ALPS.</source>
<translation>Oder laden Sie {address} mit einem Browser oder auf einem anderen Rechner herunter und wählen Sie „Lokale Datei hinzufügen…“ unter Einstellungen ▸ Optionen ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The disk of {folder} has {free} MB free, but {needed} MB are needed. Free some space, or set the environment variable ALPS_MODEL_DIR to a folder on another disk.</source>
<translation>Der Datenträger von {folder} hat {free} MB frei, nötig sind {needed} MB. Schaffen Sie Platz, oder setzen Sie die Umgebungsvariable ALPS_MODEL_DIR auf einen Ordner auf einem anderen Datenträger.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The proxy asks for a login ({said}). Enter it in Settings ▸ Options ▸ Network, and start the download again. {by_hand}</source>
<translation>Der Proxy verlangt eine Anmeldung ({said}). Tragen Sie sie unter Einstellungen ▸ Optionen ▸ Netzwerk ein und starten Sie den Download neu. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} answers with a web page, not with the file: a login page of your network or proxy. Sign in with a browser, and start the download again. {by_hand}</source>
<translation>{address} antwortet mit einer Webseite, nicht mit der Datei: einer Anmeldeseite Ihres Netzwerks oder Proxys. Melden Sie sich mit einem Browser an und starten Sie den Download neu. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>What {address} sends is not a checkpoint. {by_hand}</source>
<translation>Was {address} sendet, ist kein Checkpoint. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The disk of {folder} is full. Free some space and start the download again; it continues where it stopped.</source>
<translation>Der Datenträger von {folder} ist voll. Schaffen Sie Platz und starten Sie den Download neu; er wird fortgesetzt, wo er stehen blieb.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>Another program is downloading {file} now; wait until it has finished.</source>
<translation>Ein anderes Programm lädt {file} gerade herunter; warten Sie, bis es fertig ist.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>“{path}” is a folder, but the model needs a file of this name. Remove or rename the folder.</source>
<translation>„{path}“ ist ein Ordner, aber das Modell braucht eine Datei dieses Namens. Entfernen Sie den Ordner oder benennen Sie ihn um.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{file} cannot be fetched from {address} ({reason}). The next try continues from {done} MB. {by_hand}</source>
<translation>{file} kann nicht von {address} geholt werden ({reason}). Der nächste Versuch wird nach {done} MB fortgesetzt. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{title}: {done} of {total} MB</source>
<translation>{title}: {done} von {total} MB</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} redirects in a circle. {by_hand}</source>
<translation>{address} leitet im Kreis um. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{title}: comparing the SHA-256…</source>
<translation>{title}: SHA-256 wird verglichen…</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>the connection was closed too early</source>
<translation>die Verbindung wurde zu früh geschlossen</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/http_stream.py"/>
<source>the certificate of the server cannot be checked: {reason}; add the certificate of your proxy in Settings ▸ Options ▸ Authentication</source>
<translation>das Zertifikat des Servers kann nicht geprüft werden: {reason}; fügen Sie das Zertifikat Ihres Proxys unter Einstellungen ▸ Optionen ▸ Authentifizierung hinzu</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/http_stream.py"/>
<source>the server does not answer</source>
<translation>der Server antwortet nicht</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} cannot be read ({reason}); choose another file.</source>
<translation>{file} ist nicht lesbar ({reason}); wählen Sie eine andere Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is not {expected}: its SHA-256 differs, so it is damaged or altered. Download it again.</source>
<translation>{file} ist nicht {expected}: Die SHA-256 ist anders, die Datei also beschädigt oder verändert. Laden Sie sie neu herunter.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} has the name of {title}, but another SHA-256 ({found}…, not {published}…): it is damaged or altered. Download it again, or rename it if it is your own model.</source>
<translation>{file} heißt wie {title}, hat aber eine andere SHA-256 ({found}…, nicht {published}…): Die Datei ist beschädigt oder verändert. Laden Sie sie neu herunter, oder benennen Sie sie um, wenn es Ihr eigenes Modell ist.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is not a checkpoint of Segment Anything; choose a file such as {example}.</source>
<translation>{file} ist kein Checkpoint von Segment Anything; wählen Sie eine Datei wie {example}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is {found}, not {expected}; choose the other model, or another file.</source>
<translation>{file} ist {found}, nicht {expected}; wählen Sie das andere Modell oder eine andere Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is not {expected}: it has {found} bytes, the published file has {published}. Download it again.</source>
<translation>{file} ist nicht {expected}: Die Datei hat {found} Bytes, die veröffentlichte {published}. Laden Sie sie neu herunter.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>Comparing the SHA-256 of {file}…</source>
<translation>SHA-256 von {file} wird verglichen…</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is not one of the published models, and only an engine with Segment Anything can tell whether it can be used. Install that engine first. ({reason})</source>
<translation>{file} ist keines der veröffentlichten Modelle, und nur eine Engine mit Segment Anything kann sagen, ob es brauchbar ist. Installieren Sie zuerst diese Engine. ({reason})</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} changed while it was copied; add it again once it is complete.</source>
<translation>{file} änderte sich beim Kopieren; fügen Sie die Datei erneut hinzu, sobald sie vollständig ist.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} cannot be copied into the model folder {folder} ({reason}).</source>
<translation>{file} kann nicht in den Modellordner {folder} kopiert werden ({reason}).</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>The engine is checking {file}…</source>
<translation>Die Engine prüft {file}…</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>it is not a file</source>
<translation>es ist keine Datei</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>Comparing the copy…</source>
<translation>Die Kopie wird verglichen…</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>Copying {file}…</source>
<translation>{file} wird kopiert…</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>The model “{name}” does not exist; choose one of {names}.</source>
<translation>Das Modell „{name}“ gibt es nicht; wählen Sie eines von {names}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>installed</source>
<translation>installiert</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>not installed</source>
<translation>nicht installiert</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>damaged: download it again</source>
<translation>beschädigt: neu herunterladen</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>your own file</source>
<translation>Ihre eigene Datei</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>Choose it as “SAM checkpoint” in the dialogs.</source>
<translation>Wählen Sie sie in den Dialogen als „SAM-Checkpoint“.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>Finest masks. For machines with a GPU.</source>
<translation>Feinste Masken. Für Rechner mit GPU.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>Nearly as fine, in half the time.</source>
<translation>Fast so fein, in der halben Zeit.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>Good masks. The one to begin with, also without a GPU.</source>
<translation>Gute Masken. Für den Anfang, auch ohne GPU.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>fast</source>
<translation>schnell</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>medium</source>
<translation>mittel</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>slow</source>
<translation>langsam</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>{size} GB</source>
<translation>{size} GB</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>{file} cannot be removed ({reason}). Close what uses it, and try again.</source>
<translation>{file} kann nicht entfernt werden ({reason}). Schließen Sie, was die Datei verwendet, und versuchen Sie es erneut.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>{share} % downloaded</source>
<translation>{share} % heruntergeladen</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>{size} (estimate)</source>
<translation>{size} (geschätzt)</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine's Python “{python}” does not have the package “{package}”. Repair the engine in Settings ▸ Options ▸ ALPS, or with the algorithm “Install or update the engine”.</source>
<translation>Dem Python der Engine „{python}“ fehlt das Paket „{package}“. Reparieren Sie die Engine unter Einstellungen ▸ Optionen ▸ ALPS oder mit dem Algorithmus „Engine installieren oder aktualisieren“.</translation>
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
<source>Every file is as it was before, or complete.</source>
<translation>Jede Datei ist wie zuvor oder vollständig.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine process did not respond for {seconds} s and was ended. Every file is as it was before, or complete. Try a smaller tile, and report the problem if it happens again.</source>
<translation>Der Engine-Prozess reagierte {seconds} s lang nicht und wurde beendet. Jede Datei ist wie zuvor oder vollständig. Versuchen Sie eine kleinere Kachel, und melden Sie das Problem, wenn es wieder geschieht.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>Run it again to continue from the finished tiles.</source>
<translation>Starten Sie erneut, um bei den fertigen Kacheln fortzusetzen.</translation>
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
<source>The ALPS engine “{program}” cannot be started: {reason}. Repair the engine in Settings ▸ Options ▸ ALPS.</source>
<translation>Die ALPS-Engine „{program}“ kann nicht gestartet werden: {reason}. Reparieren Sie die Engine unter Einstellungen ▸ Optionen ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>Its last output: {}</source>
<translation>Letzte Ausgabe: {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>{file} cannot be replaced ({reason}). Close the program that uses it, or choose another file.</source>
<translation>{file} kann nicht ersetzt werden ({reason}). Schließen Sie das Programm, das sie benutzt, oder wählen Sie eine andere Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>The output {file} is a folder. Choose another name.</source>
<translation>Die Ausgabe {file} ist ein Ordner. Wählen Sie einen anderen Namen.</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>another program has it open</source>
<translation>ein anderes Programm hat sie geöffnet</translation>
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
<source>The output {file} is also an input. Choose another file.</source>
<translation>Die Ausgabe {file} ist auch eine Eingabe. Wählen Sie eine andere Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” is a web layer, so its pixels have no fixed size. Choose an Extent and a Ground resolution, for example the extent of the canvas and 0.5 metres, or save the part you need as a GeoTIFF.</source>
<translation>„{name}“ ist ein Weblayer, dessen Pixel keine feste Größe haben. Wählen Sie eine Ausdehnung und eine Bodenauflösung, zum Beispiel die Ausdehnung des Kartenfensters und 0,5 Meter, oder speichern Sie den Teil, den Sie brauchen, als GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>This would ask the server of “{name}” for {width} × {height} pixels, more than {most} million. Choose a smaller extent or a coarser resolution.</source>
<translation>Damit würden vom Server von „{name}“ {width} × {height} Pixel verlangt, mehr als {most} Millionen. Wählen Sie eine kleinere Ausdehnung oder eine gröbere Auflösung.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” could not be read from its source: {reason} Nothing was labelled. Try again later, or choose a smaller extent or a coarser resolution.</source>
<translation>„{name}“ konnte nicht aus seiner Quelle gelesen werden: {reason} Es wurde nichts klassifiziert. Versuchen Sie es später erneut, oder wählen Sie eine kleinere Ausdehnung oder eine gröbere Auflösung.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” is read from its server first: {width} × {height} pixels ({megabytes} MB), one tile.</source>
<translation>„{name}“ wird zuerst vom Server gelesen: {width} × {height} Pixel ({megabytes} MB), eine Kachel.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>The server of “{name}” has no image of this extent at this resolution. Choose others.</source>
<translation>Der Server von „{name}“ hat kein Bild dieser Ausdehnung in dieser Auflösung. Wählen Sie andere.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>{share} of the pixels of “{name}” are empty, because the server has nothing there ({n} tiles do not exist). They count as no data.</source>
<translation>{share} der Pixel von „{name}“ sind leer, weil der Server dort nichts hat ({n} Kacheln gibt es nicht). Sie gelten als ohne Daten.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” is read from its server first: {width} × {height} pixels ({megabytes} MB), about {n} tiles.</source>
<translation>„{name}“ wird zuerst vom Server gelesen: {width} × {height} Pixel ({megabytes} MB), etwa {n} Kacheln.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” is written to a temporary file first: {width} × {height} pixels ({megabytes} MB).</source>
<translation>„{name}“ wird zuerst in eine temporäre Datei geschrieben: {width} × {height} Pixel ({megabytes} MB).</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>The layer does not say who made it or what its licence allows; check before you use it.</source>
<translation>Der Layer sagt nicht, von wem er stammt oder was seine Lizenz erlaubt; prüfen Sie das, bevor Sie ihn verwenden.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>The temporary file {file} cannot be written: {reason}. Free some space there.</source>
<translation>Die temporäre Datei {file} kann nicht geschrieben werden: {reason}. Schaffen Sie dort Platz.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>it gave no reason.</source>
<translation>er nannte keinen Grund.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>The extent lies outside the layer “{name}”.</source>
<translation>Die Ausdehnung liegt außerhalb des Layers „{name}“.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>Rights of “{name}”: {rights}</source>
<translation>Rechte an „{name}“: {rights}</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>Cancelled while “{}” was read.</source>
<translation>Abgebrochen, während „{}“ gelesen wurde.</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/areas.py"/>
<source>Scene</source>
<translation>Szene</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/areas.py"/>
<source>Colour</source>
<translation>Farbe</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/areas.py"/>
<source>Unit</source>
<translation>Einheit</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/areas.py"/>
<source>Mean confidence</source>
<translation>Mittlere Konfidenz</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Class before</source>
<translation>Klasse vorher</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Class now</source>
<translation>Klasse jetzt</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Share of the ground</source>
<translation>Anteil der Fläche</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Area (m²)</source>
<translation>Fläche (m²)</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Pixels</source>
<translation>Pixel</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Changed</source>
<translation>Geändert</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/crosswalk.py"/>
<source>Cluster</source>
<translation>Cluster</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/crosswalk.py"/>
<source>Reference class</source>
<translation>Referenzklasse</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/crosswalk.py"/>
<source>Share of the cluster</source>
<translation>Anteil des Clusters</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/crosswalk.py"/>
<source>Share of the reference class</source>
<translation>Anteil der Referenzklasse</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/crosswalk.py"/>
<source>Why none is proposed</source>
<translation>Warum keiner vorgeschlagen wird</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Rank</source>
<translation>Rang</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Score</source>
<translation>Bewertung</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Doubt</source>
<translation>Zweifel</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Reason</source>
<translation>Grund</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Other class</source>
<translation>Andere Klasse</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Margin to the other class</source>
<translation>Abstandsvorsprung vor der anderen Klasse</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Neighbours of another class</source>
<translation>Nachbarn einer anderen Klasse</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Distance from the class</source>
<translation>Abstand von der Klasse</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Segment</source>
<translation>Segment</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Area (px)</source>
<translation>Fläche (px)</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>margin</source>
<translation>Abstandsvorsprung</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>neighbours</source>
<translation>Nachbarn</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>outlier</source>
<translation>Ausreißer</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>These classes were fitted to this raster alone: the same number or colour in another raster is another class. For the same classes in many rasters, use “Auto-label collection” or the codebook of an earlier run.</source>
<translation>Diese Klassen wurden nur an dieses Raster angepasst: Dieselbe Nummer oder Farbe in einem anderen Raster ist eine andere Klasse. Für gleiche Klassen in vielen Rastern nehmen Sie „Sammlung automatisch klassifizieren“ oder das Codebuch eines früheren Laufs.</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Made with ALPS {}.</source>
<translation>Erzeugt mit ALPS {}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Settings ({part}): {values}</source>
<translation>Einstellungen ({part}): {values}</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Versions: {}</source>
<translation>Versionen: {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Source image: {}</source>
<translation>Quellbild: {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Model: {}</source>
<translation>Modell: {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Segmenter: {}</source>
<translation>Segmentierer: {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Model and kind of PFL: {}</source>
<translation>Modell und Art der PFL: {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/run_group.py"/>
<source>{} – ALPS</source>
<translation>{} – ALPS</translation>
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
<location filename="../alps_qgis/host/server_replies.py"/>
<source>the server did not answer ({words}).</source>
<translation>der Server antwortete nicht ({words}).</translation>
</message>
<message>
<location filename="../alps_qgis/host/server_replies.py"/>
<source>the server answered {status} ({words}).</source>
<translation>der Server antwortete {status} ({words}).</translation>
</message>
<message>
<location filename="../alps_qgis/host/server_replies.py"/>
<source>the server sent a message instead of an image ({kind}).</source>
<translation>der Server sendete eine Meldung statt eines Bildes ({kind}).</translation>
</message>
<message>
<location filename="../alps_qgis/host/style_store.py"/>
<source>The style of {file} could not be stored in it: {reason}.</source>
<translation>Der Stil von {file} konnte nicht darin gespeichert werden: {reason}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/deleted_rows.py"/>
<source>You deleted the rows of {names}. Their segments are shown with automatic names, and new segments will go to other clusters.</source>
<translation>Sie haben die Zeilen von {names} gelöscht. Ihre Segmente erscheinen mit automatischen Namen, und neue Segmente gehen in andere Cluster.</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>class_name – rename here</source>
<translation>class_name – hier umbenennen</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Value in the raster</source>
<translation>Wert im Raster</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Spread</source>
<translation>Streuung</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Class by cluster</source>
<translation>Klasse nach Cluster</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>class_override – correct here</source>
<translation>class_override – hier berichtigen</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Instance</source>
<translation>Instanz</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Difficult</source>
<translation>Schwierig</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>(automatic)</source>
<translation>(automatisch)</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/link_search.py"/>
<source>Look for the files that layers belong to</source>
<translation>Dateien suchen, zu denen Layer gehören</translation>
</message>
<message>
<location filename="../alps_qgis/host/turns.py"/>
<source>Waiting for “{}” to finish…</source>
<translation>Es wird gewartet, bis „{}“ fertig ist…</translation>
</message>
<message>
<location filename="../alps_qgis/host/turns.py"/>
<source>Waiting for a job in another QGIS window to finish…</source>
<translation>Warten auf einen Auftrag in einem anderen QGIS-Fenster…</translation>
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
<source>Collection</source>
<translation>Sammlung</translation>
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
<source>Add class rasters, polygons, segments and the table of classes to the project, in one group.</source>
<translation>Fügt dem Projekt Klassenraster, Polygone, Segmente und die Klassentabelle in einer Gruppe hinzu.</translation>
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
<source>“{file}” cannot hold the output “{title}”; choose a file that ends in {ending}.</source>
<translation>„{file}“ kann die Ausgabe „{title}“ nicht aufnehmen; wählen Sie eine Datei mit der Endung {ending}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>{file} is given for two outputs; choose a file for each.</source>
<translation>{file} ist für zwei Ausgaben angegeben; wählen Sie für jede eine eigene Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>{title}: {file} does not exist; check the path.</source>
<translation>{title}: {file} gibt es nicht; prüfen Sie den Pfad.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>The new results are kept as {files}.</source>
<translation>Die neuen Ergebnisse bleiben als {files} erhalten.</translation>
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
<source>Suggested: {} clusters.</source>
<translation>Vorschlag: {} Cluster.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Compare two dates</source>
<translation>Zwei Zeitpunkte vergleichen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Finds what changed between two scenes of the same ground that were labelled with one codebook, for example by “Auto-label collection”. You get a raster and polygons of the changes, each from one class to another, a table of areas, and a picture of where the ground of each class went.

Segments decide, not pixels: scenes that are shifted by a pixel or two do not differ along every border, and a segment that lies between two classes does not count. The scenes may have different grids, resolutions and CRSs; they are compared in the larger pixels. Ground that only one of them shows is left out.</source>
<translation>Findet, was sich zwischen zwei Szenen desselben Gebiets geändert hat, die mit einem Codebuch klassifiziert wurden, zum Beispiel mit „Sammlung automatisch klassifizieren“. Sie erhalten ein Raster und Polygone der Änderungen, jede von einer Klasse zu einer anderen, eine Tabelle der Flächen und ein Bild davon, wohin die Fläche jeder Klasse ging.

Segmente entscheiden, nicht Pixel: Szenen, die um ein oder zwei Pixel verschoben sind, unterscheiden sich nicht entlang jeder Grenze, und ein Segment, das zwischen zwei Klassen liegt, zählt nicht. Die Szenen dürfen verschiedene Gitter, Auflösungen und KBS haben; verglichen werden sie in den größeren Pixeln. Fläche, die nur eine von ihnen zeigt, wird ausgelassen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>change detection,difference,from-to,transition,Sankey,multitemporal,time,before,after</source>
<translation>Änderungserkennung,Veränderung,Differenz,von-nach,Übergang,Sankey,multitemporal,Zeit,vorher,nachher</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Segments of the earlier scene, with clusters.</source>
<translation>Segmente der früheren Szene, mit Clustern.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Segments of the later scene, with clusters of the same codebook.</source>
<translation>Segmente der späteren Szene, mit Clustern desselben Codebuchs.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>GeoTIFF with the number of each change, 0 where nothing changed, and nodata where one of the dates has no class. Its legend names the changes; 1 has the most ground.</source>
<translation>GeoTIFF mit der Nummer jeder Änderung, 0 wo sich nichts geändert hat, und Nodata, wo einer der Zeitpunkte keine Klasse hat. Die Legende benennt die Änderungen; 1 hat die größte Fläche.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>GeoPackage with one polygon for each connected area of a change: class before, class after and area.</source>
<translation>GeoPackage mit einem Polygon für jede zusammenhängende Fläche einer Änderung: Klasse vorher, Klasse nachher und Fläche.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>GeoPackage with a table: the ground of each class before that is each class now.</source>
<translation>GeoPackage mit einer Tabelle: wie viel Fläche jeder Klasse vorher jetzt zu welcher Klasse gehört.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>SVG picture: classes before on the left, classes now on the right, and bands between them.</source>
<translation>SVG-Bild: links die Klassen vorher, rechts die Klassen jetzt, und Bänder dazwischen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Share of the ground that changed</source>
<translation>Anteil der Fläche, die sich geändert hat</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Ground that changed in m²</source>
<translation>Geänderte Fläche in m²</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Number of kinds of changes</source>
<translation>Zahl der Arten von Änderungen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>{before} → {after}: {share} of the ground</source>
<translation>{before} → {after}: {share} der Fläche</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Segments of the earlier date</source>
<translation>Segmente des früheren Zeitpunkts</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Segments of the later date</source>
<translation>Segmente des späteren Zeitpunkts</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>The codebook that both scenes were labelled with.</source>
<translation>Das Codebuch, mit dem beide Szenen klassifiziert wurden.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Changes</source>
<translation>Änderungen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Change polygons</source>
<translation>Polygone der Änderungen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Areas of changes</source>
<translation>Flächen der Änderungen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Picture of the changes</source>
<translation>Bild der Änderungen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>SVG files (*.svg)</source>
<translation>SVG-Dateien (*.svg)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/copies.py"/>
<source>Add the new segments and the new table of classes to the project, in one group.</source>
<translation>Fügt dem Projekt die neuen Segmente und die neue Klassentabelle in einer Gruppe hinzu.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/copies.py"/>
<source>Segments; paths with semicolons between them</source>
<translation>Segmente; Pfade mit Semikolons dazwischen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>List doubtful segments</source>
<translation>Zweifelhafte Segmente auflisten</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>Lists the segments whose class is most likely to be wrong, so that you look at those first. Three signs count: another class is nearly as near (margin), the segments around it have other classes (neighbours), and it is far from what its class usually looks like (outlier).

Segments that you corrected in class_override are not listed. No segment is changed.</source>
<translation>Listet die Segmente auf, deren Klasse am wahrscheinlichsten falsch ist, damit Sie diese zuerst ansehen. Drei Zeichen zählen: Eine andere Klasse ist fast ebenso nahe (Abstandsvorsprung), die Segmente ringsum haben andere Klassen (Nachbarn), und das Segment ist weit von dem entfernt, wie seine Klasse sonst aussieht (Ausreißer).

Segmente, die Sie in class_override berichtigt haben, werden nicht aufgelistet. Kein Segment wird geändert.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>uncertain,confidence,margin,outlier,check,quality,correct,active learning</source>
<translation>unsicher,Konfidenz,Abstand,Ausreißer,prüfen,Qualität,berichtigen,aktives Lernen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>Segments of one or more scenes, with clusters of the codebook.</source>
<translation>Segmente einer oder mehrerer Szenen, mit Clustern des Codebuchs.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>GeoPackage with the polygon of each doubtful segment, its doubt from 0 to 1, the reason and the other class.</source>
<translation>GeoPackage mit dem Polygon jedes zweifelhaften Segments, seinem Zweifel von 0 bis 1, dem Grund und der anderen Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>Number of doubtful segments</source>
<translation>Zahl der zweifelhaften Segmente</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>The codebook of the segments, with the table of classes.</source>
<translation>Das Codebuch der Segmente, mit der Klassentabelle.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>Doubtful segments</source>
<translation>Zweifelhafte Segmente</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Finds segments that look like some examples, in one scene or in many, and lists the most similar first. Examples are the segments under the features of a layer: add a point to each, or choose the layer of segments itself and check “Selected features only”. Counterexamples push segments of their kind down the list.

The score goes from 0 to 1. The log suggests a minimum score to begin with. The examples themselves are not listed, and no segment is changed.</source>
<translation>Findet Segmente, die einigen Beispielen ähneln, in einer Szene oder in vielen, und listet die ähnlichsten zuerst auf. Beispiele sind die Segmente unter den Objekten eines Layers: Setzen Sie auf jedes einen Punkt, oder wählen Sie den Segmentlayer selbst und haken Sie „Nur gewählte Objekte“ an. Gegenbeispiele drücken Segmente ihrer Art in der Liste nach unten.

Die Bewertung reicht von 0 bis 1. Das Protokoll schlägt eine Mindestbewertung für den Anfang vor. Die Beispiele selbst werden nicht aufgelistet, und kein Segment wird geändert.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>search,query,more like this,retrieval,example,nearest,PFL</source>
<translation>suchen,Abfrage,mehr davon,Wiederfinden,Beispiel,nächste,PFL</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Points, lines or polygons; the segment under each one is an example. Any CRS.</source>
<translation>Punkte, Linien oder Polygone; das Segment unter jedem ist ein Beispiel. Beliebiges KBS.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Points, lines or polygons on segments whose kind must not be found.</source>
<translation>Punkte, Linien oder Polygone auf Segmenten, deren Art nicht gefunden werden soll.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>GeoPackage with the polygon of each segment that was found, its rank, its score and its class.</source>
<translation>GeoPackage mit dem Polygon jedes gefundenen Segments, seinem Rang, seiner Bewertung und seiner Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Number of similar segments</source>
<translation>Zahl der ähnlichen Segmente</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Number of examples</source>
<translation>Zahl der Beispiele</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Suggested minimum score</source>
<translation>Vorgeschlagene Mindestbewertung</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>The codebook of the segments.</source>
<translation>Das Codebuch der Segmente.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Counterexamples</source>
<translation>Gegenbeispiele</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Similar segments</source>
<translation>Ähnliche Segmente</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>The layer of examples cannot be read; choose another layer.</source>
<translation>Der Layer mit Beispielen ist nicht lesbar; wählen Sie einen anderen Layer.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Name classes from a reference</source>
<translation>Klassen nach einer Referenz benennen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Compares the clusters with a map that has names already, for example land use of OpenStreetMap, WorldCover or an old map, and proposes a name for each class: that of the reference class that has most of its area. The map may have any CRS and resolution. You get a table with the area of each overlap, and the log says how well clusters and reference agree.

The codebook is not changed. If you choose a file for the new codebook, the proposals are written there: all of them, or those of the classes that you list. Names that you gave yourself are never overwritten. Classes that get the same name become one.</source>
<translation>Vergleicht die Cluster mit einer Karte, die schon Namen hat, zum Beispiel Landnutzung aus OpenStreetMap, WorldCover oder einer alten Karte, und schlägt für jede Klasse einen Namen vor: den der Referenzklasse, die den größten Teil ihrer Fläche hat. Die Karte darf ein beliebiges KBS und eine beliebige Auflösung haben. Sie erhalten eine Tabelle mit der Fläche jeder Überlappung, und das Protokoll sagt, wie gut Cluster und Referenz übereinstimmen.

Das Codebuch wird nicht geändert. Wenn Sie eine Datei für das neue Codebuch wählen, werden die Vorschläge dorthin geschrieben: alle, oder die der Klassen, die Sie nennen. Namen, die Sie selbst vergeben haben, werden nie überschrieben. Klassen, die denselben Namen erhalten, werden eine.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>crosswalk,rename,land cover,land use,OpenStreetMap,OSM,WorldCover,CORINE,overlap,legend</source>
<translation>Zuordnung,umbenennen,Landbedeckung,Landnutzung,OpenStreetMap,OSM,WorldCover,CORINE,Überlappung,Legende</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>A layer of polygons with a field for the class. Give polygons or a raster.</source>
<translation>Ein Polygonlayer mit einem Feld für die Klasse. Geben Sie Polygone oder ein Raster an.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Field with the class. If not set, the first of class_name, class, label, name, category or class_id.</source>
<translation>Feld mit der Klasse. Ohne Angabe das erste von class_name, class, label, name, category oder class_id.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>A class raster: one band of class numbers, or colours that stand for classes.</source>
<translation>Ein Klassenraster: ein Kanal mit Klassennummern, oder Farben, die für Klassen stehen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>JSON file with the class of each value or colour of the raster: {"10": "tree cover", …}.</source>
<translation>JSON-Datei mit der Klasse jedes Werts oder jeder Farbe des Rasters: {"10": "tree cover", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Names or values of the reference that do not count, separated by commas: unknown,0.</source>
<translation>Namen oder Werte der Referenz, die nicht zählen, durch Kommas getrennt: unknown,0.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Numbers of the classes (class_id) whose proposals the new codebook takes, separated by commas. If not set, it takes all proposals.</source>
<translation>Nummern der Klassen (class_id), deren Vorschläge das neue Codebuch übernimmt, durch Kommas getrennt. Ohne Angabe übernimmt es alle Vorschläge.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>GeoPackage with a table: the area of each cluster in each reference class, and the proposals.</source>
<translation>GeoPackage mit einer Tabelle: die Fläche jedes Clusters in jeder Referenzklasse, und die Vorschläge.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>GeoPackage with a copy of the codebook in which the classes have the proposed names.</source>
<translation>GeoPackage mit einer Kopie des Codebuchs, in der die Klassen die vorgeschlagenen Namen haben.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Number of names proposed</source>
<translation>Zahl der vorgeschlagenen Namen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Number of names in the new codebook</source>
<translation>Zahl der Namen im neuen Codebuch</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Share of the ground on which the names agree with the reference</source>
<translation>Anteil der Fläche, auf der die Namen mit der Referenz übereinstimmen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Choose either reference polygons or a reference raster.</source>
<translation>Wählen Sie entweder Referenzpolygone oder ein Referenzraster.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Choose a file for the codebook with the new names, or leave out the classes to name.</source>
<translation>Wählen Sie eine Datei für das Codebuch mit den neuen Namen, oder lassen Sie die zu benennenden Klassen weg.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>The codebook whose classes get names.</source>
<translation>Das Codebuch, dessen Klassen Namen erhalten.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Reference polygons</source>
<translation>Referenzpolygone</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Reference raster</source>
<translation>Bezugsraster</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Names of the values</source>
<translation>Namen der Werte</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Classes to ignore</source>
<translation>Klassen, die nicht zählen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Classes to name</source>
<translation>Zu benennende Klassen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Overlaps with the reference</source>
<translation>Überlappungen mit der Referenz</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Codebook with the new names</source>
<translation>Codebuch mit den neuen Namen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>{name} ({number}): {proposal}, which has {share} of its area</source>
<translation>{name} ({number}): {proposal}, mit {share} ihrer Fläche</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>{name} ({number}): no name is proposed ({reason})</source>
<translation>{name} ({number}): kein Name wird vorgeschlagen ({reason})</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Reference class {name}: IoU {iou}, {found} of it found</source>
<translation>Referenzklasse {name}: IoU {iou}, {found} davon gefunden</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>you named it</source>
<translation>Sie haben sie benannt</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>it has no ground</source>
<translation>sie hat keine Fläche</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>the reference covers too little of it</source>
<translation>die Referenz deckt zu wenig von ihr ab</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>no reference class has enough of it</source>
<translation>keine Referenzklasse hat genug von ihr</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>its row was deleted from the codebook</source>
<translation>ihre Zeile wurde aus dem Codebuch gelöscht</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>JSON files (*.json)</source>
<translation>JSON-Dateien (*.json)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>“{}” is not a list of numbers; write, for example, 0,3,5.</source>
<translation>„{}“ ist keine Liste von Zahlen; schreiben Sie zum Beispiel 0,3,5.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>The reference polygons cannot be read; choose another layer.</source>
<translation>Die Referenzpolygone sind nicht lesbar; wählen Sie einen anderen Layer.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>{n} classes with the name {name} become one.</source>
<translation>{n} Klassen mit dem Namen {name} werden eine.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Propagate labels</source>
<translation>Labels übertragen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Label a few segments of each class, and this names or corrects the others. Labels are your corrections in class_override, and the points, lines or polygons of a layer with a field for the class. A small model learns from the features of the labelled segments, and gives every other segment a class with a probability. Below the minimum probability, segments stay as they are.

Your corrections always stay. New classes become new rows of the codebook. A class that you named but did not label keeps the segments that are like it; classes with automatic names, such as “Class 7”, may lose all of theirs. The segments and the codebook are copied to the output folder; the inputs are not changed. Then run “Apply class edits” with the copies to update the map.</source>
<translation>Geben Sie einigen Segmenten jeder Klasse ein Label, und die übrigen werden danach benannt oder berichtigt. Labels sind Ihre Korrekturen in class_override und die Punkte, Linien oder Polygone eines Layers mit einem Feld für die Klasse. Ein kleines Modell lernt aus den Merkmalen der Segmente mit Label und gibt jedem anderen Segment eine Klasse mit einer Wahrscheinlichkeit. Unterhalb der Mindestwahrscheinlichkeit bleiben Segmente, wie sie sind.

Ihre Korrekturen bleiben immer. Neue Klassen werden neue Zeilen des Codebuchs. Eine Klasse, die Sie benannt, aber nicht mit Labels versehen haben, behält die Segmente, die ihr ähneln; Klassen mit automatischen Namen, etwa „Class 7“, können alle ihre Segmente verlieren. Segmente und Codebuch werden in den Ausgabeordner kopiert; die Eingaben werden nicht geändert. Führen Sie dann „Klassenänderungen anwenden“ mit den Kopien aus, um die Karte zu aktualisieren.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>few labels,training,supervised,random forest,logistic regression,active learning,correct,samples</source>
<translation>wenige Labels,Training,überwacht,Random Forest,logistische Regression,aktives Lernen,berichtigen,Stichproben</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>A point labels the segment in which it lies, and a line each segment that it crosses. A polygon labels the segments of which it covers at least half. The layer may have any CRS.</source>
<translation>Ein Punkt gibt dem Segment, in dem er liegt, ein Label, und eine Linie jedem Segment, das sie kreuzt. Ein Polygon gibt es den Segmenten, von denen es mindestens die Hälfte bedeckt. Der Layer darf ein beliebiges KBS haben.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Folder for the new segments and codebook. It is created if it does not exist.</source>
<translation>Ordner für die neuen Segmente und das neue Codebuch. Er wird angelegt, wenn es ihn nicht gibt.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Number of labelled segments</source>
<translation>Zahl der Segmente mit Label</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Number of segments with another class</source>
<translation>Zahl der Segmente mit anderer Klasse</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Number of segments below the minimum probability</source>
<translation>Zahl der Segmente unter der Mindestwahrscheinlichkeit</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Learned without labels, because you named them: {names}</source>
<translation>Ohne Labels gelernt, weil Sie sie benannt haben: {names}</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>The codebook with the classes of the segments.</source>
<translation>Das Codebuch mit den Klassen der Segmente.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Layer with labels</source>
<translation>Layer mit Labels</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Layer of the segments to label next</source>
<translation>Layer der Segmente, die als Nächstes ein Label brauchen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>{name}: {labels} labelled segments, {changed} others get this class</source>
<translation>{name}: {labels} Segmente mit Label, {changed} andere erhalten diese Klasse</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>The layer with labels cannot be read; choose another layer.</source>
<translation>Der Layer mit Labels ist nicht lesbar; wählen Sie einen anderen Layer.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>Split class</source>
<translation>Klasse teilen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>Splits a class into several by clustering its segments again. The part with the largest area keeps the class. The other parts are new classes with the same name and a number, such as “forest 2”. Rename them in the table of classes, or give two of them the same name to join them again.

The segments and the codebook are copied to the output folder; the inputs are not changed. Then run “Apply class edits” with the copies to update the map.</source>
<translation>Teilt eine Klasse in mehrere, indem ihre Segmente neu geclustert werden. Der Teil mit der größten Fläche behält die Klasse. Die anderen Teile sind neue Klassen mit demselben Namen und einer Nummer, etwa „Wald 2“. Benennen Sie sie in der Klassentabelle um, oder geben Sie zweien davon denselben Namen, um sie wieder zu vereinen.

Segmente und Codebuch werden in den Ausgabeordner kopiert; die Eingaben werden nicht geändert. Führen Sie dann „Klassenänderungen anwenden“ mit den Kopien aus, um die Karte zu aktualisieren.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>divide,separate,subclass,cluster,k-means</source>
<translation>teilen,trennen,Unterklasse,Cluster,k-means</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>Name of the class, or its number (class_id).</source>
<translation>Name der Klasse oder ihre Nummer (class_id).</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>Number of classes after the split</source>
<translation>Zahl der Klassen nach dem Teilen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>{name}: {count} segments</source>
<translation>{name}: {count} Segmente</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>Class to split</source>
<translation>Zu teilende Klasse</translation>
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
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Mean IoU {miou:.3f}, mean accuracy {macc:.3f} ({mapping}).</source>
<translation>Mittlere IoU {miou:.3f}, mittlere Genauigkeit {macc:.3f} ({mapping}).</translation>
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
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Reading the raster</source>
<translation>Das Raster wird gelesen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Tiles</source>
<translation>Kacheln</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Clusters</source>
<translation>Cluster</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Polygons</source>
<translation>Polygone</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Network</source>
<translation>Netz</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Training</source>
<translation>Training</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Random changes of crops</source>
<translation>Zufällige Änderungen der Ausschnitte</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Held-out part</source>
<translation>Zurückgehaltener Teil</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>SAM</source>
<translation>SAM</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>SAM (not installed)</source>
<translation>SAM (nicht installiert)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>These settings are for SAM, which is not installed. Until you install it (Settings ▸ Options ▸ ALPS), they have no effect.</source>
<translation>Diese Einstellungen sind für SAM, das nicht installiert ist. Bis Sie es installieren (Einstellungen ▸ Optionen ▸ ALPS), haben sie keine Wirkung.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>None</source>
<translation>Keine</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Drone (up to 0.1 m)</source>
<translation>Drohne (bis 0,1 m)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Aerial (0.1 to 0.5 m)</source>
<translation>Luftbild (0,1 bis 0,5 m)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Satellite (10 m)</source>
<translation>Satellit (10 m)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Quick (a first look)</source>
<translation>Schnell (ein erster Blick)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/example_models.py"/>
<source>The example model {} cannot be read.</source>
<translation>Das Beispielmodell {} ist nicht lesbar.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Label</source>
<translation>Klassifizieren</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Single steps</source>
<translation>Einzelne Schritte</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Networks</source>
<translation>Netze</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Evaluation</source>
<translation>Auswertung</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Data sets</source>
<translation>Datensätze</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Volumes</source>
<translation>Volumen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Set-up</source>
<translation>Einrichtung</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Example models</source>
<translation>Beispielmodelle</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/help_text.py"/>
<source>Parameters</source>
<translation>Parameter</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/help_text.py"/>
<source>Outputs</source>
<translation>Ausgaben</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/help_text.py"/>
<source>Advanced parameters</source>
<translation>Fortgeschrittene Parameter</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/help_text.py"/>
<source>Example for the command line</source>
<translation>Beispiel für die Kommandozeile</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>“{source}” is missing or cannot be read; choose {kind}.</source>
<translation>„{source}“ fehlt oder ist nicht lesbar; wählen Sie {kind}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>None of the segments layers can be read; choose segments that ALPS made.</source>
<translation>Keiner der Segmentlayer ist lesbar; wählen Sie Segmente, die ALPS erzeugt hat.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>a raster that QGIS can open</source>
<translation>ein Raster, das QGIS öffnen kann</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>a segments layer of ALPS</source>
<translation>einen Segmentlayer von ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>a codebook of ALPS</source>
<translation>ein Codebuch von ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>The packages for training are not installed, so this cannot run yet. Install the engine for training in Settings ▸ Options ▸ ALPS.</source>
<translation>Die Pakete zum Trainieren sind nicht installiert, deshalb kann dies noch nicht laufen. Installieren Sie die Engine zum Trainieren unter Einstellungen ▸ Optionen ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>{} (small, for laptops)</source>
<translation>{} (klein, für Laptops)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>{} (of the ALPS paper, for GPUs)</source>
<translation>{} (aus der ALPS-Veröffentlichung, für GPUs)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>All that fit (overall)</source>
<translation>Alle, die passen (overall)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>Encoder, for other classes (backbone)</source>
<translation>Encoder, bei anderen Klassen (backbone)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>All but the encoder (head)</source>
<translation>Alle außer dem Encoder (head)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>Not set (20 minutes, unless you set the steps)</source>
<translation>Nicht gesetzt (20 Minuten, sofern Sie nicht die Schritte angeben)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>Not set ({} in each round, unless you set a duration)</source>
<translation>Nicht gesetzt ({} in jeder Runde, sofern Sie keine Dauer angeben)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/pickers.py"/>
<source>“{value}” has a minimum of x above its maximum. Give an extent that does not cross the 180th meridian, or run the two sides of it one by one.</source>
<translation>In „{value}“ ist das Minimum von x größer als das Maximum. Geben Sie eine Ausdehnung an, die den 180. Längengrad nicht kreuzt, oder bearbeiten Sie beide Seiten einzeln.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/pickers.py"/>
<source>“{value}” is not a layer of polygons that can be read.</source>
<translation>„{value}“ ist kein lesbarer Polygonlayer.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/pickers.py"/>
<source>“{value}” is not an extent.</source>
<translation>„{value}“ ist keine Ausdehnung.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoTIFF with the class number of each pixel, 255 outside of all segments, and a legend.</source>
<translation>GeoTIFF mit der Klassennummer jedes Pixels, 255 außerhalb aller Segmente, und einer Legende.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoPackage with one polygon for each connected area of a class.</source>
<translation>GeoPackage mit einem Polygon für jede zusammenhängende Fläche einer Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoPackage with all segments. To correct the class of a single segment, use its field class_override.</source>
<translation>GeoPackage mit allen Segmenten. Die Klasse eines einzelnen Segments berichtigen Sie in seinem Feld class_override.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoPackage with the table of classes. Rename, recolour and merge classes there: classes with the same name become one.</source>
<translation>GeoPackage mit der Tabelle der Klassen. Dort können Sie Klassen umbenennen, umfärben und verschmelzen: Klassen mit gleichem Namen werden eine.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Settings for a kind of image; those that you change from their default override it. drone (up to 0.1 m): coarse detail, minimum mapping unit 800 pixels. aerial (0.1 to 0.5 m): medium detail, 160 pixels. satellite (10 m): fine detail, 16 pixels. quick (a first look): coarse detail, 8 clusters, 1 restart, 256 pixels.</source>
<translation>Einstellungen für eine Bildart; was Sie gegenüber der Voreinstellung ändern, hat Vorrang. drone (bis 0,1 m): grobe Detailstufe, Mindestkartiereinheit 800 Pixel. aerial (0,1 bis 0,5 m): mittlere Detailstufe, 160 Pixel. satellite (10 m): feine Detailstufe, 16 Pixel. quick (ein erster Blick): grobe Detailstufe, 8 Cluster, 1 Neustart, 256 Pixel.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>A value that equals its default counts as not changed. If you want such a value, choose none and set the others yourself.</source>
<translation>Ein Wert, der seiner Voreinstellung gleicht, gilt als nicht geändert. Wenn Sie einen solchen Wert wollen, wählen Sie keine Vorlage und setzen die anderen selbst.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Preset for the kind of image</source>
<translation>Vorlage für die Bildart</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoPackage with a table of the classes: area on the ground, share, number of segments and mean confidence. Without a CRS, areas are in pixels.</source>
<translation>GeoPackage mit einer Tabelle der Klassen: Fläche am Boden, Anteil, Zahl der Segmente und mittlere Konfidenz. Ohne KBS sind Flächen in Pixeln.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>HTML page about the run: map, class areas, clusters, doubtful segments and all settings. Open it from the Results Viewer.</source>
<translation>HTML-Seite über den Lauf: Karte, Klassenflächen, Cluster, zweifelhafte Segmente und alle Einstellungen. Öffnen Sie sie in der Ergebnisanzeige.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Class polygons</source>
<translation>Klassenpolygone</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Codebook with the classes</source>
<translation>Codebuch mit den Klassen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Class areas</source>
<translation>Klassenflächen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Codebook to use</source>
<translation>Zu verwendendes Codebuch</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>{n} packages: {download:.0f} MB to download, {disk:.0f} MB on disk in {folder}.</source>
<translation>{n} Pakete: {download:.0f} MB Download, {disk:.0f} MB auf dem Datenträger in {folder}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Install or update the engine</source>
<translation>Engine installieren oder aktualisieren</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Installs the engine, the part that computes: a Python environment with tested packages, in your QGIS profile. QGIS's own Python stays as it is. The new engine replaces the old one only after it has labelled a small scene. If the engine is installed already, it is tested, and built again if it is broken or belongs to another version of ALPS.</source>
<translation>Installiert die Engine, den Teil, der rechnet: eine Python-Umgebung mit getesteten Paketen in Ihrem QGIS-Profil. Das Python von QGIS bleibt, wie es ist. Die neue Engine ersetzt die alte erst, wenn sie eine kleine Szene klassifiziert hat. Ist die Engine schon installiert, wird sie getestet und neu aufgebaut, wenn sie beschädigt ist oder zu einer anderen Version von ALPS gehört.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>setup,environment,packages,pip,offline,wheels,torch,SAM,training,repair,update</source>
<translation>Einrichtung,Umgebung,Pakete,pip,offline,Wheels,torch,SAM,Training,reparieren,aktualisieren</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>base has the built-in segmenter, and predicts with trained networks. sam adds torch, to segment with SAM; on Linux that is a download of about 3 GB. train has all of sam, and trains networks. auto chooses base or sam by graphics card and free disk space.</source>
<translation>base hat den eingebauten Segmentierer und sagt mit trainierten Netzen vorher. sam ergänzt torch, um mit SAM zu segmentieren; unter Linux ist das ein Download von etwa 3 GB. train hat alles von sam und trainiert Netze. auto wählt base oder sam nach Grafikkarte und freiem Speicherplatz.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Interpreter of a 64-bit Python 3.11 or later. If not set, ALPS looks for one.</source>
<translation>Interpreter eines Python 3.11 oder neuer mit 64 Bit. Ohne Angabe sucht ALPS einen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Install from the wheels in this folder, without a network.</source>
<translation>Installiert aus den Wheels in diesem Ordner, ohne Netzwerk.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Address of a package index to use instead of the one that pip is configured for, for example one with a torch that needs no graphics card.</source>
<translation>Adresse eines Paketindex statt dessen, für den pip eingerichtet ist, zum Beispiel mit einem torch, das keine Grafikkarte braucht.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>ALPS does not use this engine: {source} names another interpreter.</source>
<translation>ALPS verwendet diese Engine nicht: {source} nennt einen anderen Interpreter.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Python to build from</source>
<translation>Python für die Umgebung</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Package index</source>
<translation>Paketindex</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Python of the engine</source>
<translation>Python der Engine</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Kind of the engine: base, sam or train</source>
<translation>Art der Engine: base, sam oder train</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Version of the engine</source>
<translation>Version der Engine</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Log of the installation</source>
<translation>Protokoll der Installation</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Size on disk in MB</source>
<translation>Größe auf dem Datenträger in MB</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Duration of the installation in seconds</source>
<translation>Dauer der Installation in Sekunden</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>All files (*)</source>
<translation>Alle Dateien (*)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>Compare trainings</source>
<translation>Trainings vergleichen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>Writes one table of several trainings on the same labels: without pre-training, and with all weights, the backbone or the head of a pre-training loaded. It shows what pre-training gains on your data, as the tables of the ALPS paper do.

Trainings that differ only in their seed are put together, with their mean, their standard deviation and the difference to the training without pre-training of the same seed.</source>
<translation>Schreibt eine Tabelle mehrerer Trainings mit denselben Labels: ohne Vortraining, und mit allen Gewichten, dem Backbone oder dem Head eines Vortrainings. Sie zeigt, was das Vortraining bei Ihren Daten bringt, wie die Tabellen der ALPS-Veröffentlichung.

Trainings, die sich nur im Startwert unterscheiden, werden zusammengefasst, mit Mittelwert, Standardabweichung und dem Unterschied zum Training ohne Vortraining mit demselben Startwert.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>baseline,overall,backbone,head,Mixed-PL,mIoU,mean,standard deviation,seeds,experiment</source>
<translation>Baseline,overall,Backbone,Head,Mixed-PL,mIoU,Mittelwert,Standardabweichung,Startwerte,Experiment</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>A folder that holds the folders of the trainings. All of them that have ended are compared.</source>
<translation>Ein Ordner, in dem die Ordner der Trainings liegen. Verglichen werden alle, die beendet sind.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>Folder for the table as a page, as CSV and as JSON. Files in it are never replaced.</source>
<translation>Ordner für die Tabelle als Seite, als CSV und als JSON. Dateien darin werden nie ersetzt.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>“{}” does not hold the folder of a training; choose the folder that holds them.</source>
<translation>„{}“ enthält keinen Ordner eines Trainings; wählen Sie den Ordner, in dem sie liegen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>Folder of trainings</source>
<translation>Ordner mit Trainings</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>Folder for the table</source>
<translation>Ordner für die Tabelle</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/finetune.py"/>
<source>Fine-tune network</source>
<translation>Netz feinabstimmen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/finetune.py"/>
<source>Trains a segmentation network on true labels, beginning with the weights of “Pre-train network”. Without a model to begin with, the training starts from random weights. Compare the two with “Compare trainings” to see what pre-training gains on your data.

With a duration, ALPS first measures how long a step takes on your machine. You can cancel: the same settings and folder continue the training. It needs the engine for training, which you install in Settings ▸ Options ▸ ALPS.</source>
<translation>Trainiert ein Segmentierungsnetz mit wahren Labels, ausgehend von den Gewichten aus „Netz vortrainieren“. Ohne Modell für den Anfang beginnt das Training mit zufälligen Gewichten. Vergleichen Sie beide mit „Trainings vergleichen“, um zu sehen, was das Vortraining bei Ihren Daten bringt.

Mit einer Dauer misst ALPS zuerst, wie lange ein Schritt auf Ihrem Rechner braucht. Sie können abbrechen: Dieselben Einstellungen und derselbe Ordner setzen das Training fort. Nötig ist die Engine für das Training, die Sie unter Einstellungen ▸ Optionen ▸ ALPS installieren.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/finetune.py"/>
<source>train,deep learning,neural network,transfer learning,true labels,U-Net,UPerNet,SegFormer</source>
<translation>trainieren,Deep Learning,neuronales Netz,Transferlernen,wahre Labels,U-Net,UPerNet,SegFormer</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/finetune.py"/>
<source>Rasters with the true class of each pixel; 255 or the nodata value where there is none.</source>
<translation>Raster mit der wahren Klasse jedes Pixels; 255 oder der Nodata-Wert, wo es keine gibt.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/finetune.py"/>
<source>model.json in the folder of a pre-training. If not set, the training begins with random weights: the baseline that you compare with.</source>
<translation>model.json im Ordner eines Vortrainings. Ohne Angabe beginnt das Training mit zufälligen Gewichten: die Baseline, mit der Sie vergleichen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/pretrain.py"/>
<source>Pre-train network</source>
<translation>Netz vortrainieren</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/pretrain.py"/>
<source>Trains a segmentation network on the labels that ALPS made, so that it knows your imagery before it sees a label that somebody drew. Give a data set from “Export data set”, or labelled scenes. Then run “Fine-tune network” on a few true labels, and “Predict classes” on new rasters.

With a duration, ALPS first measures how long a step takes on your machine. You can cancel: the same settings and folder continue the training. It needs the engine for training, which you install in Settings ▸ Options ▸ ALPS.</source>
<translation>Trainiert ein Segmentierungsnetz mit den Labels von ALPS, sodass es Ihre Bilder kennt, bevor es ein von Hand gezeichnetes Label sieht. Geben Sie einen Datensatz aus „Datensatz exportieren“ oder Szenen mit Labels an. Starten Sie dann „Netz feinabstimmen“ mit wenigen wahren Labels und „Klassen vorhersagen“ für neue Raster.

Mit einer Dauer misst ALPS zuerst, wie lange ein Schritt auf Ihrem Rechner braucht. Sie können abbrechen: Dieselben Einstellungen und derselbe Ordner setzen das Training fort. Nötig ist die Engine für das Training, die Sie unter Einstellungen ▸ Optionen ▸ ALPS installieren.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/pretrain.py"/>
<source>train,deep learning,neural network,self-supervised,pseudo labels,backbone,U-Net,UPerNet,SegFormer</source>
<translation>trainieren,Deep Learning,neuronales Netz,selbstüberwacht,Pseudolabels,Backbone,U-Net,UPerNet,SegFormer</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/pretrain.py"/>
<source>Class rasters of “Auto-label raster” or “Auto-label collection”. They are matched by name.</source>
<translation>Klassenraster von „Raster automatisch klassifizieren“ oder „Sammlung automatisch klassifizieren“. Sie werden nach dem Namen zugeordnet.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/pretrain.py"/>
<source>model.json of an earlier training whose weights are loaded, for example of one on other imagery (Mixed-PL in the paper: choose the weights “backbone”). If not set, the training begins with random weights.</source>
<translation>model.json eines früheren Trainings, dessen Gewichte geladen werden, zum Beispiel eines mit anderen Bildern (Mixed-PL in der Veröffentlichung: wählen Sie die Gewichte „backbone“). Ohne Angabe beginnt das Training mit zufälligen Gewichten.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Refine labels</source>
<translation>Labels verfeinern</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Looks for better labels of a raster that “Auto-label raster” labelled, without any true label. A small network learns from the segments with the highest confidence. Its prediction, averaged over each segment, then corrects the class of doubtful segments. This is repeated for one to three rounds. Each round is judged by how well the network agrees with the labels on ground that it did not see; if no round is better, the labels stay as they were.

Names, colours and corrections of yours are kept, and corrections count as true. The inputs are not changed. It needs the engine for training, which you install in Settings ▸ Options ▸ ALPS.</source>
<translation>Sucht bessere Labels für ein Raster, das „Raster automatisch klassifizieren“ klassifiziert hat, ohne ein einziges wahres Label. Ein kleines Netz lernt aus den Segmenten mit der höchsten Konfidenz. Seine Vorhersage, über jedes Segment gemittelt, berichtigt dann die Klasse zweifelhafter Segmente. Das wiederholt sich für eine bis drei Runden. Jede Runde wird danach beurteilt, wie gut das Netz auf Boden, den es nicht gesehen hat, mit den Labels übereinstimmt; ist keine Runde besser, bleiben die Labels, wie sie waren.

Ihre Namen, Farben und Korrekturen bleiben erhalten, und Korrekturen gelten als wahr. Die Eingaben werden nicht verändert. Nötig ist die Engine für das Training, die Sie unter Einstellungen ▸ Optionen ▸ ALPS installieren.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>self-training,improve,deep learning,neural network,pseudo labels,clean</source>
<translation>Selbsttraining,verbessern,Deep Learning,neuronales Netz,Pseudolabels,bereinigen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>The raster that was labelled.</source>
<translation>Das Raster, das klassifiziert wurde.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Its segments, with a cluster for each.</source>
<translation>Seine Segmente, mit einem Cluster je Segment.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Number of segments that changed</source>
<translation>Zahl der Segmente, die sich geändert haben</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Number of rounds that were computed</source>
<translation>Zahl der berechneten Runden</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Round whose labels were taken; 0 for the labels as they were</source>
<translation>Runde, deren Labels übernommen wurden; 0 für die Labels, wie sie waren</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Segments to refine</source>
<translation>Zu verfeinernde Segmente</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>The codebook that the segments have their clusters from.</source>
<translation>Das Codebuch, aus dem die Segmente ihre Cluster haben.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Why it stopped</source>
<translation>Warum es anhielt</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>A schedule of the ALPS paper, which needs a GPU. Settings below that you change from their default override the preset; all others come from it.</source>
<translation>Ein Trainingsplan der ALPS-Veröffentlichung, der eine GPU braucht. Was Sie unten gegenüber der Voreinstellung ändern, hat Vorrang vor der Vorlage; alles andere kommt aus der Vorlage.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>A new or empty folder. If a training in it was interrupted, the same settings continue it from its last checkpoint. Choose a folder of your own: QGIS deletes temporary ones when it closes.</source>
<translation>Ein neuer oder leerer Ordner. Wurde ein Training darin unterbrochen, setzen es dieselben Einstellungen ab dem letzten Checkpoint fort. Wählen Sie einen eigenen Ordner: QGIS löscht temporäre Ordner beim Beenden.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Held-out mean IoU</source>
<translation>Mittlere IoU auf dem zurückgehaltenen Teil</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Number of steps</source>
<translation>Zahl der Schritte</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Folder that “Export data set” wrote, in the layout mmsegmentation or pairs. Its parts train and val are used. If not set: scenes and their labels, below.</source>
<translation>Ordner, den „Datensatz exportieren“ geschrieben hat, in der Anordnung mmsegmentation oder pairs. Verwendet werden seine Teile train und val. Ohne Angabe: die Szenen und ihre Labels unten.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Rasters to train on, instead of a data set. A part of their ground is held out to measure it.</source>
<translation>Raster, mit denen trainiert wird, anstelle eines Datensatzes. Ein Teil ihres Bodens wird zurückgehalten, um das Netz zu messen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Output folder of “Auto-label collection”, or another folder with the class rasters of the scenes.</source>
<translation>Ausgabeordner von „Sammlung automatisch klassifizieren“ oder ein anderer Ordner mit den Klassenrastern der Szenen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Which weights of that model are loaded. overall: all that fit. backbone: the encoder, for data with other classes. head: all but the encoder. The log lists what was loaded and what was not.</source>
<translation>Welche Gewichte dieses Modells geladen werden. overall: alle, die passen. backbone: der Encoder, für Daten mit anderen Klassen. head: alles außer dem Encoder. Das Protokoll nennt, was geladen wurde und was nicht.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>File with weights of the encoder alone, from timm or torchvision. If not set, they are random.</source>
<translation>Datei mit Gewichten des Encoders allein, aus timm oder torchvision. Ohne Angabe sind sie zufällig.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>There is no model to load weights from; choose the model to begin with, or the weights “overall”.</source>
<translation>Es gibt kein Modell, aus dem Gewichte geladen werden können; wählen Sie das Modell, mit dem begonnen wird, oder die Gewichte „overall“.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Folder of the model</source>
<translation>Ordner des Modells</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Weights that were loaded</source>
<translation>Geladene Gewichte</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Data set</source>
<translation>Datensatz</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Class rasters of the scenes</source>
<translation>Klassenraster der Szenen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Folder of class rasters</source>
<translation>Ordner mit Klassenrastern</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Model to begin with</source>
<translation>Modell für den Anfang</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Weights to load</source>
<translation>Zu ladende Gewichte</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Weights of the backbone</source>
<translation>Gewichte des Backbones</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>A data set has its own images and labels; choose it alone, or scenes with their labels.</source>
<translation>Ein Datensatz hat eigene Bilder und Labels; wählen Sie ihn allein, oder Szenen mit ihren Labels.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>There is nothing to train on; choose a data set, or scenes with their class rasters.</source>
<translation>Es gibt nichts, womit trainiert werden kann; wählen Sie einen Datensatz, oder Szenen mit ihren Klassenrastern.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>There is nothing to train on: none of the rasters can be read. Choose others.</source>
<translation>Es gibt nichts, womit trainiert werden kann: Keines der Raster ist lesbar. Wählen Sie andere.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>The folder of the model is temporary. QGIS deletes it when it closes; copy it to keep the model.</source>
<translation>Der Ordner des Modells ist temporär. QGIS löscht ihn beim Beenden; kopieren Sie ihn, um das Modell zu behalten.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Models (*.json *.safetensors)</source>
<translation>Modelle (*.json *.safetensors)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Weights (*.safetensors *.pth *.pt *.bin)</source>
<translation>Gewichte (*.safetensors *.pth *.pt *.bin)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>The scenes have no labels; choose their class rasters, or the folder of them.</source>
<translation>Die Szenen haben keine Labels; wählen Sie ihre Klassenraster oder deren Ordner.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>{n} weights loaded ({mode})</source>
<translation>{n} Gewichte geladen ({mode})</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Held-out mean IoU {miou}, of the weights of step {step}.</source>
<translation>Mittlere IoU auf dem zurückgehaltenen Teil {miou}, mit den Gewichten von Schritt {step}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>To rename, recolour or merge classes, open this table, toggle editing, change names or colours, and save. Classes with the same name become one. The map follows at once. “Apply class edits” in the menu of this layer then updates the class raster and the polygons.</source>
<translation>Um Klassen umzubenennen, umzufärben oder zu verschmelzen, öffnen Sie diese Tabelle, schalten Sie die Bearbeitung ein, ändern Sie Namen oder Farben und speichern Sie. Klassen mit gleichem Namen werden eine. Die Karte folgt sofort. „Klassenänderungen anwenden“ im Menü dieses Layers aktualisiert dann Klassenraster und Polygone.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>Class number of each pixel; 255 stands for pixels without a segment.</source>
<translation>Klassennummer jedes Pixels; 255 steht für Pixel ohne Segment.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>One polygon for each connected area of a class.</source>
<translation>Ein Polygon für jede zusammenhängende Fläche einer Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>All segments, with cluster, confidence and corrections.</source>
<translation>Alle Segmente, mit Cluster, Konfidenz und Korrekturen.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>The classes: rename, recolour and merge them here.</source>
<translation>Die Klassen: Hier benennen, färben und verschmelzen Sie sie.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>Area, share, number of segments and mean confidence of each class.</source>
<translation>Fläche, Anteil, Zahl der Segmente und mittlere Konfidenz jeder Klasse.</translation>
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
<location filename="../alps_qgis/processing/parameters.py"/>
<source>Names of class numbers</source>
<translation>Namen der Klassennummern</translation>
</message>
<message>
<location filename="../alps_qgis/processing/parameters.py"/>
<source>JSON file with the class of each value, for class rasters of other programs: {"10": "building", …}.</source>
<translation>JSON-Datei mit der Klasse jedes Werts, für Klassenraster anderer Programme: {"10": "building", …}.</translation>
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
<location filename="../alps_qgis/processing/predict.py"/>
<source>Predict classes</source>
<translation>Klassen vorhersagen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Predicts the class of each pixel of a raster with a trained network, and writes a class raster and class polygons. Rasters of any size work: the network sees overlapping tiles, and their predictions are blended, so that no tile borders remain.

The model is one that ALPS trained, or a segmentation model of another program as an ONNX file, such as those of Deepness. If the pixels of the raster are much larger or smaller than those of the training, set the ground resolution.

The classes are those of the model. To rename or recolour them on the map, edit the symbols of the layer; to rename them in the data, edit the field class_name of the polygons.</source>
<translation>Sagt mit einem trainierten Netz die Klasse jedes Pixels eines Rasters vorher und schreibt ein Klassenraster und Klassenpolygone. Raster jeder Größe sind möglich: Das Netz sieht überlappende Kacheln, deren Vorhersagen ineinander übergehen, sodass keine Kachelgrenzen bleiben.

Das Modell ist eines, das ALPS trainiert hat, oder ein Segmentierungsmodell eines anderen Programms als ONNX-Datei, etwa eines von Deepness. Sind die Pixel des Rasters viel größer oder kleiner als die des Trainings, setzen Sie die Bodenauflösung.

Die Klassen sind die des Modells. Um sie auf der Karte umzubenennen oder umzufärben, bearbeiten Sie die Symbole des Layers; um sie in den Daten umzubenennen, bearbeiten Sie das Feld class_name der Polygone.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>inference,deep learning,neural network,semantic segmentation,ONNX,Deepness,land cover,classify</source>
<translation>Inferenz,Deep Learning,neuronales Netz,semantische Segmentierung,ONNX,Deepness,Landbedeckung,klassifizieren</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>The raster to predict.</source>
<translation>Das Raster, für das vorhergesagt wird.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>model.onnx or model.json in the folder of a training, or an ONNX file of another program. A file model.safetensors needs an engine with PyTorch.</source>
<translation>model.onnx oder model.json im Ordner eines Trainings, oder eine ONNX-Datei eines anderen Programms. Eine Datei model.safetensors braucht eine Engine mit PyTorch.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>GeoTIFF with the class number of each pixel, 255 where the raster has no data, and a legend.</source>
<translation>GeoTIFF mit der Klassennummer jedes Pixels, 255 wo das Raster keine Daten hat, und einer Legende.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>GeoTIFF with the probability of the predicted class in per cent, 255 where the raster has no data.</source>
<translation>GeoTIFF mit der Wahrscheinlichkeit der vorhergesagten Klasse in Prozent, 255 wo das Raster keine Daten hat.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Predicted class of each pixel; 255 stands for pixels without data.</source>
<translation>Vorhergesagte Klasse jedes Pixels; 255 steht für Pixel ohne Daten.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Probability of the predicted class in per cent; 255 stands for pixels without data.</source>
<translation>Wahrscheinlichkeit der vorhergesagten Klasse in Prozent; 255 steht für Pixel ohne Daten.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Area and share of each class.</source>
<translation>Fläche und Anteil jeder Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Device used</source>
<translation>Verwendetes Gerät</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Models (*.onnx *.json *.safetensors)</source>
<translation>Modelle (*.onnx *.json *.safetensors)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/provider.py"/>
<source>ALPS – class maps without labels</source>
<translation>ALPS – Klassenkarten ohne Trainingsdaten</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Updates the class raster and the class polygons after you edited the classes: names, colours and merged classes in the table of the codebook, and corrections of single segments in class_override. This takes seconds, because nothing is segmented again.

You may also choose another codebook than the one that gave the segments their clusters. It is then applied to a copy of the segments first, and the log says so. For another number of clusters, run “Auto-label raster” or “Auto-label collection” again; they use the segments that there are.

For one segments layer, the outputs are the class raster and the polygons below. For several, choose the output folder. If you choose none, only the table of class areas is written.</source>
<translation>Aktualisiert Klassenraster und Klassenpolygone, nachdem Sie die Klassen bearbeitet haben: Namen, Farben und verschmolzene Klassen in der Tabelle des Codebuchs, und Korrekturen einzelner Segmente in class_override. Das dauert Sekunden, weil nichts neu segmentiert wird.

Sie können auch ein anderes Codebuch wählen als das, aus dem die Segmente ihre Cluster haben. Es wird dann zuerst auf eine Kopie der Segmente angewendet, und das Protokoll sagt das. Für eine andere Zahl von Clustern starten Sie „Raster automatisch klassifizieren“ oder „Sammlung automatisch klassifizieren“ erneut; sie verwenden die vorhandenen Segmente.

Für einen Segmentlayer sind die Ausgaben das Klassenraster und die Polygone unten. Für mehrere wählen Sie den Ausgabeordner. Wenn Sie keinen wählen, wird nur die Tabelle der Klassenflächen geschrieben.</translation>
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
<source>Choose an output folder, or a file for the table of class areas.</source>
<translation>Wählen Sie einen Ausgabeordner, oder eine Datei für die Tabelle der Klassenflächen.</translation>
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
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>Diagnostics report</source>
<translation>Diagnosebericht</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>Writes a report to send with a problem: the versions of QGIS and of the engine's packages, the operating system, memory, disk and graphics card, the models, the settings that matter, and the last lines of the log. The home folder, the user name, the computer name, passwords and tokens are left out. It also runs without an engine. Nothing is sent anywhere.</source>
<translation>Schreibt einen Bericht, den Sie mit einem Problem einsenden können: die Versionen von QGIS und der Pakete der Engine, Betriebssystem, Speicher, Datenträger und Grafikkarte, die Modelle, die wichtigen Einstellungen und die letzten Zeilen des Protokolls. Benutzerordner, Benutzername, Rechnername, Passwörter und Tokens werden weggelassen. Er läuft auch ohne Engine. Nichts wird irgendwohin gesendet.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>bug,problem,error,report,log,versions,support,doctor</source>
<translation>Fehler,Problem,Störung,Bericht,Protokoll,Versionen,Support,Diagnose</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>File for the report. A name that ends in .txt gives plain text, any other name a page.</source>
<translation>Datei für den Bericht. Ein Name, der auf .txt endet, ergibt reinen Text, jeder andere eine Seite.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>Number of problems found</source>
<translation>Zahl der gefundenen Probleme</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>{file} cannot be written ({reason}). Choose another file.</source>
<translation>{file} kann nicht geschrieben werden ({reason}). Wählen Sie eine andere Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>HTML files (*.html);;Text files (*.txt)</source>
<translation>HTML-Dateien (*.html);;Textdateien (*.txt)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>Report as text</source>
<translation>Bericht als Text</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Download a model</source>
<translation>Modell herunterladen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Puts a model of Segment Anything into the model folder: {sizes}. The download goes through the network settings of QGIS, continues where an earlier one stopped, and is compared with the published SHA-256. With a local file, nothing is downloaded. If the model is installed already, nothing happens.</source>
<translation>Legt ein Modell von Segment Anything in den Modellordner: {sizes}. Der Download läuft über die Netzwerkeinstellungen von QGIS, setzt einen früheren fort und wird mit der veröffentlichten SHA-256 verglichen. Mit einer lokalen Datei wird nichts heruntergeladen. Ist das Modell schon installiert, geschieht nichts.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>setup,model,weights,checkpoint,SAM,segment anything,download,offline</source>
<translation>Einrichtung,Modell,Gewichte,Checkpoint,SAM,segment anything,Download,offline</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>{title}: {size} MB from {address} into {folder}.</source>
<translation>{title}: {size} MB von {address} nach {folder}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>sam_vit_b is the quickest, sam_vit_h the finest. own takes weights of your own from the local file, if the engine can load them.</source>
<translation>sam_vit_b ist das schnellste, sam_vit_h das feinste. own nimmt eigene Gewichte aus der lokalen Datei, wenn die Engine sie laden kann.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Take the model from this file instead of downloading it. The file is copied.</source>
<translation>Nimmt das Modell aus dieser Datei, statt es herunterzuladen. Die Datei wird kopiert.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Local file</source>
<translation>Lokale Datei</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>File of the model</source>
<translation>Datei des Modells</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>SHA-256 of the file</source>
<translation>SHA-256 der Datei</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>State of the model: installed or own</source>
<translation>Zustand des Modells: installed oder own</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Weights of your own are in a file; choose it as “Local file”.</source>
<translation>Eigene Gewichte liegen in einer Datei; wählen Sie sie als „Lokale Datei“.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>{name} ({size} MB)</source>
<translation>{name} ({size} MB)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>{title} is installed already.</source>
<translation>{title} ist schon installiert.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Status of ALPS</source>
<translation>Status von ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Says whether the engine is installed and up to date, which segmenter “auto” takes, which models are there, how much memory is free, and what to do next. Every answer is an output that a script or a model can read. It also runs without an engine, and it changes nothing.</source>
<translation>Sagt, ob die Engine installiert und aktuell ist, welchen Segmentierer „auto“ nimmt, welche Modelle vorhanden sind, wie viel Speicher frei ist und was als Nächstes zu tun ist. Jede Antwort ist eine Ausgabe, die ein Skript oder ein Modell lesen kann. Er läuft auch ohne Engine und ändert nichts.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>engine,installed,version,update,memory,device,GPU,models,ready</source>
<translation>Engine,installiert,Version,aktualisieren,Speicher,Gerät,GPU,Modelle,bereit</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Memory in GB</source>
<translation>Speicher in GB</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Free memory in GB</source>
<translation>Freier Speicher in GB</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Rasters can be labelled now</source>
<translation>Raster können jetzt klassifiziert werden</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>The engine is installed</source>
<translation>Die Engine ist installiert</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>The engine belongs to another version of ALPS</source>
<translation>Die Engine gehört zu einer anderen Version von ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Segmenter that “auto” takes</source>
<translation>Segmentierer, den „auto“ nimmt</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Installed models, separated by commas</source>
<translation>Installierte Modelle, durch Kommas getrennt</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Device that “auto” takes</source>
<translation>Gerät, das „auto“ nimmt</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>What to do next</source>
<translation>Was als Nächstes zu tun ist</translation>
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
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Extent</source>
<translation>Ausdehnung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Label only this part: XMIN,YMIN,XMAX,YMAX in the CRS of the scene, or followed by @ and another CRS, such as @EPSG:4326. Segments are the same as those of the whole scene, since the tile grid does not move.</source>
<translation>Klassifiziert nur diesen Teil: XMIN,YMIN,XMAX,YMAX im KBS der Szene, oder gefolgt von @ und einem anderen KBS, etwa @EPSG:4326. Die Segmente sind dieselben wie bei der ganzen Szene, weil sich das Kachelgitter nicht verschiebt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Mask polygons</source>
<translation>Maskenpolygone</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Layer of polygons. Only the ground inside them is labelled; segments at their border are kept whole.</source>
<translation>Polygonlayer. Nur der Boden innerhalb der Polygone wird klassifiziert; Segmente an ihrem Rand bleiben ganz.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Vector layers (*.gpkg *.shp *.geojson *.fgb)</source>
<translation>Vektorlayer (*.gpkg *.shp *.geojson *.fgb)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Ground resolution</source>
<translation>Bodenauflösung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>metres</source>
<translation>Meter</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Read the scene at this pixel size on the ground, and write the outputs at it. Larger pixels are faster and find larger objects. If not set, the pixels of the scene are used.</source>
<translation>Liest die Szene mit dieser Pixelgröße am Boden und schreibt die Ausgaben darin. Größere Pixel sind schneller und finden größere Objekte. Ohne Angabe gelten die Pixel der Szene.</translation>
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
<source>What cuts the scene into segments. auto uses the best one installed and says which; sam_vit_h, sam_vit_l and sam_vit_b need a checkpoint; superpixels needs no download and works with any number of bands.</source>
<translation>Was die Szene in Segmente zerlegt. auto nimmt den besten installierten Segmentierer und sagt, welcher es ist; sam_vit_h, sam_vit_l und sam_vit_b brauchen einen Checkpoint; superpixels braucht keinen Download und nimmt beliebig viele Kanäle.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Detail of superpixels</source>
<translation>Detailstufe der Superpixel</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Size of the superpixels: fine has about twice as many as medium, for small objects; coarse has half as many, for large, even areas. Segments of all three can share a codebook. SAM does not use this.</source>
<translation>Größe der Superpixel: fine hat etwa doppelt so viele wie medium, für kleine Objekte; coarse hat halb so viele, für große, gleichmäßige Flächen. Segmente aller drei können ein Codebuch teilen. SAM verwendet dies nicht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>What describes the segments</source>
<translation>Was die Segmente beschreibt</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>plain: the segmenter's own features, such as colour and texture. encoder: also those of a small neural network that is part of ALPS and needs red, green and blue bands. auto: encoder for superpixels where these bands are known, otherwise plain; with a codebook, what it was made with.</source>
<translation>plain: die eigenen Merkmale des Segmentierers, etwa Farbe und Textur. encoder: zusätzlich die eines kleinen neuronalen Netzes, das zu ALPS gehört und Kanäle für Rot, Grün und Blau braucht. auto: encoder für Superpixel, wo diese Kanäle bekannt sind, sonst plain; mit einem Codebuch das, womit es erzeugt wurde.</translation>
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
<source>Where SAM runs: auto, cpu, cuda, cuda:N or mps. auto uses a GPU if there is one.</source>
<translation>Worauf SAM läuft: auto, cpu, cuda, cuda:N oder mps. auto nimmt eine GPU, wenn es eine gibt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Gate: maximum segment size</source>
<translation>Gate: maximale Segmentgröße</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>share of a tile</source>
<translation>Anteil einer Kachel</translation>
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
<source>SAM: threads</source>
<translation>SAM: Threads</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Threads of the processor that SAM uses; 0 means one for each core that it may use.</source>
<translation>Threads des Prozessors, die SAM verwendet; 0 bedeutet einen für jeden Kern, den es verwenden darf.</translation>
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
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>Feature raster</source>
<translation>Merkmalsraster</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>Raster of measurements of the same ground, such as embeddings (AlphaEarth, TESSERA), a surface model or an index, in any number of bands. Segments with similar values are then more likely to get the same cluster. Its CRS, extent and pixel size may differ from those of the scene; one raster covers all scenes.</source>
<translation>Raster mit Messwerten desselben Bodens, etwa Embeddings (AlphaEarth, TESSERA), ein Oberflächenmodell oder ein Index, mit beliebig vielen Kanälen. Segmente, in denen seine Werte ähnlich sind, bekommen dann eher dasselbe Cluster. KBS, Ausdehnung und Pixelgröße dürfen von denen der Szene abweichen; ein Raster gilt für alle Szenen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>Rasters (*.tif *.tiff *.vrt *.img *.nc)</source>
<translation>Raster (*.tif *.tiff *.vrt *.img *.nc)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>Weight of the feature raster</source>
<translation>Gewicht des Merkmalsrasters</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>With 1, all bands of the feature raster together count about as much as the image itself; with 0.5, their distances count half.</source>
<translation>Bei 1 zählen alle Kanäle des Merkmalsrasters zusammen etwa so viel wie das Bild selbst; bei 0,5 zählen ihre Abstände halb.</translation>
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
<source>k-means starts this many times, more often where there are few segments, and the best result is kept.</source>
<translation>So oft startet k-means, bei wenigen Segmenten öfter; das beste Ergebnis wird behalten.</translation>
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
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>Tolerance</source>
<translation>Toleranz</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>How far the two scenes may be shifted against each other. A narrower strip beside a border is not a change.</source>
<translation>Wie weit die beiden Szenen gegeneinander verschoben sein dürfen. Ein schmalerer Streifen neben einer Grenze ist keine Änderung.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>Minimum margin</source>
<translation>Mindest-Abstandsvorsprung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>A segment between two classes may get either of them. It changed from one to the other only if, at both dates, it is nearer to its class than to the other by at least this share of the distance. 0 counts all.</source>
<translation>Ein Segment zwischen zwei Klassen kann jede von beiden erhalten. Es hat nur dann von der einen zur anderen gewechselt, wenn es an beiden Zeitpunkten seiner Klasse näher ist als der anderen, und zwar um mindestens diesen Anteil des Abstands. 0 zählt alle.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>Minimum changed share</source>
<translation>Mindestanteil der Änderung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>Where a segment of the earlier scene and one of the later overlap, the ground changed if at least this share of it is farther from the earlier and the later class than the tolerance.</source>
<translation>Wo sich ein Segment der früheren und eines der späteren Szene überlappen, hat sich die Fläche geändert, wenn mindestens dieser Anteil davon weiter von der früheren und der späteren Klasse entfernt ist als die Toleranz.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/exploring.py"/>
<source>Maximum number of segments</source>
<translation>Höchstzahl der Segmente</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/exploring.py"/>
<source>At most this many segments are listed, the most doubtful ones.</source>
<translation>Höchstens so viele Segmente werden aufgelistet, die zweifelhaftesten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/exploring.py"/>
<source>At most this many segments are listed, the most similar ones. 0 lists all.</source>
<translation>Höchstens so viele Segmente werden aufgelistet, die ähnlichsten. 0 listet alle auf.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/exploring.py"/>
<source>Minimum score</source>
<translation>Mindestbewertung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/exploring.py"/>
<source>Segments with a lower score are left out. 1 is the same as the examples, 0.5 is neither alike nor unlike. The log suggests a value.</source>
<translation>Segmente mit geringerer Bewertung werden ausgelassen. 1 ist gleich wie die Beispiele, 0,5 weder ähnlich noch unähnlich. Das Protokoll schlägt einen Wert vor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/crosswalk.py"/>
<source>Minimum share</source>
<translation>Mindestanteil</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/crosswalk.py"/>
<source>A name is proposed for a class if the reference has it on at least this share of the area of the class.</source>
<translation>Ein Name wird für eine Klasse vorgeschlagen, wenn die Referenz ihn auf mindestens diesem Anteil der Fläche der Klasse hat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/crosswalk.py"/>
<source>Minimum coverage</source>
<translation>Mindestabdeckung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/crosswalk.py"/>
<source>No name is proposed for a class if the reference covers less than this share of its area.</source>
<translation>Für eine Klasse wird kein Name vorgeschlagen, wenn die Referenz weniger als diesen Anteil ihrer Fläche abdeckt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>Minimum probability</source>
<translation>Mindestwahrscheinlichkeit</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>A segment gets another class only if its probability is at least this. All others stay as they are.</source>
<translation>Ein Segment erhält nur dann eine andere Klasse, wenn deren Wahrscheinlichkeit mindestens so groß ist. Alle anderen bleiben, wie sie sind.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>Segments to label next</source>
<translation>Segmente, die als Nächstes ein Label brauchen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>Also list this many segments whose labels would help most, the most doubtful first.</source>
<translation>Listet auch so viele Segmente auf, deren Labels am meisten helfen würden, die zweifelhaftesten zuerst.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>Number of parts</source>
<translation>Zahl der Teile</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>The class is split into this many classes.</source>
<translation>Die Klasse wird in so viele Klassen geteilt.</translation>
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
<source>Compare by name</source>
<translation>Nach Namen vergleichen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Also compare each label with the true class of the same name or, if no names are the same, of the same number. For predictions of a network; labels of clusters have no names of their own.</source>
<translation>Vergleicht auch jedes Label mit der wahren Klasse desselben Namens oder, wenn keine Namen gleich sind, derselben Nummer. Für Vorhersagen eines Netzes; Labels von Clustern haben keine eigenen Namen.</translation>
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
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Maximum number of rounds</source>
<translation>Höchstzahl der Runden</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>In each round a new network learns from the labels of the round before. Refining stops earlier if a network agrees less with the new labels, on ground that it did not see, than with those before.</source>
<translation>In jeder Runde lernt ein neues Netz aus den Labels der Runde davor. Das Verfeinern hält früher an, wenn ein Netz auf Boden, den es nicht gesehen hat, mit den neuen Labels weniger übereinstimmt als mit denen davor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Confident share</source>
<translation>Anteil mit hoher Konfidenz</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Share of the area of each class that the network learns from: the segments with the highest confidence. Segments whose class you chose always count.</source>
<translation>Anteil der Fläche jeder Klasse, aus dem das Netz lernt: die Segmente mit der höchsten Konfidenz. Segmente, deren Klasse Sie gewählt haben, zählen immer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Trust in the network</source>
<translation>Vertrauen in das Netz</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Weight of the network's prediction beside the distances from the centres of the clusters. 0 changes nothing; higher values change more segments.</source>
<translation>Gewicht der Vorhersage des Netzes gegenüber den Abständen von den Zentren der Cluster. 0 ändert nichts; höhere Werte ändern mehr Segmente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Minimum gain</source>
<translation>Mindestgewinn</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>A round counts as better if the agreement on held-out ground rises by at least this much.</source>
<translation>Eine Runde gilt als besser, wenn die Übereinstimmung auf zurückgehaltenem Boden mindestens um so viel steigt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>The network to train. The first three train on a laptop; the others are those of the ALPS paper and need a GPU.</source>
<translation>Das Netz, das trainiert wird. Die ersten drei lassen sich auf einem Laptop trainieren; die anderen sind die der ALPS-Veröffentlichung und brauchen eine GPU.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Duration</source>
<translation>Dauer</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>minutes</source>
<translation>Minuten</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>About how long the training may take on this machine. Some steps are measured first; they decide the number of steps. If neither this nor the steps are set: 20 minutes; in a refinement, 400 steps in each round.</source>
<translation>Wie lange das Training auf diesem Rechner etwa dauern darf. Zuerst werden einige Schritte gemessen; sie bestimmen die Zahl der Schritte. Wenn weder dies noch die Schritte angegeben sind: 20 Minuten; beim Verfeinern 400 Schritte in jeder Runde.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Steps</source>
<translation>Schritte</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Number of training steps, instead of a duration.</source>
<translation>Zahl der Trainingsschritte, anstelle einer Dauer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Batch</source>
<translation>Batch</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>crops</source>
<translation>Ausschnitte</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Crops in one step. Fewer need less memory.</source>
<translation>Ausschnitte in einem Schritt. Weniger brauchen weniger Speicher.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Crop size</source>
<translation>Größe der Trainingsausschnitte</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Side of the crops that the network sees; a multiple of 32. Smaller chips are padded.</source>
<translation>Seitenlänge der Ausschnitte, die das Netz beim Training sieht; ein Vielfaches von 32. Kleinere Bilder werden aufgefüllt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Learning rate</source>
<translation>Lernrate</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Maximum step size of AdamW.</source>
<translation>Größte Schrittweite von AdamW.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Rate of the backbone</source>
<translation>Rate des Backbones</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Learning rate of the backbone as a share of the whole; below 1 it changes less, which suits loaded weights.</source>
<translation>Lernrate des Backbones als Anteil der gesamten; unter 1 ändert es sich weniger, was zu geladenen Gewichten passt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Schedule</source>
<translation>Verlauf der Lernrate</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>How the learning rate falls after the warm-up.</source>
<translation>Wie die Lernrate nach dem Warm-up sinkt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Warm-up</source>
<translation>Warm-up</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>steps</source>
<translation>Schritte</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Steps in which the learning rate rises from 0. If not set: a twentieth of all steps, at most 1500.</source>
<translation>Schritte, in denen die Lernrate von 0 ansteigt. Ohne Angabe: ein Zwanzigstel aller Schritte, höchstens 1500.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Weight decay</source>
<translation>Weight Decay</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Weight decay of AdamW.</source>
<translation>Weight Decay von AdamW.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Gradient clipping</source>
<translation>Gradient Clipping</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Maximum norm of the gradient; 0 does not limit it.</source>
<translation>Höchste Norm des Gradienten; 0 begrenzt ihn nicht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Class weights</source>
<translation>Klassengewichte</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>inverse gives rare classes more weight in the loss; none gives all pixels the same.</source>
<translation>inverse gibt seltenen Klassen mehr Gewicht in der Verlustfunktion; none gibt allen Pixeln das gleiche.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Label smoothing</source>
<translation>Label Smoothing</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Share of each label that is spread over all classes; helps with uncertain labels.</source>
<translation>Anteil jedes Labels, der auf alle Klassen verteilt wird; hilft bei unsicheren Labels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Flips</source>
<translation>Spiegelungen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Flip crops at random.</source>
<translation>Spiegelt Ausschnitte zufällig.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Quarter turns</source>
<translation>Vierteldrehungen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Turn crops by 90° at random.</source>
<translation>Dreht Ausschnitte zufällig um 90°.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Change of colours</source>
<translation>Änderung der Farben</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>How far contrast, brightness and colours of crops change at random; 0 leaves them as they are.</source>
<translation>Wie stark sich Kontrast, Helligkeit und Farben von Ausschnitten zufällig ändern; 0 lässt sie, wie sie sind.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Change of scale</source>
<translation>Änderung des Maßstabs</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Crops are enlarged or reduced at random up to this factor; 1 keeps their scale.</source>
<translation>Ausschnitte werden zufällig bis zu diesem Faktor vergrößert oder verkleinert; 1 behält ihren Maßstab.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Held-out share</source>
<translation>Zurückgehaltener Anteil</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Share of the ground that is not trained on but measures the network, where the data are scenes. A data set has its own split.</source>
<translation>Anteil des Bodens, mit dem nicht trainiert, sondern das Netz gemessen wird, wenn die Daten Szenen sind. Ein Datensatz hat seine eigene Aufteilung.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Held-out crops</source>
<translation>Zurückgehaltene Ausschnitte</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Maximum number of crops that each evaluation looks at.</source>
<translation>Höchstzahl der Ausschnitte, die jede Auswertung ansieht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Evaluate every</source>
<translation>Auswerten alle</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Steps between two evaluations on the held-out part. If not set: a twentieth of all steps.</source>
<translation>Schritte zwischen zwei Auswertungen auf dem zurückgehaltenen Teil. Ohne Angabe: ein Zwanzigstel aller Schritte.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Early stop</source>
<translation>Früher Abbruch</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>evaluations</source>
<translation>Auswertungen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Stop after this many evaluations without a better mean IoU; 0 never stops early. The best weights are kept in any case.</source>
<translation>Hält nach so vielen Auswertungen ohne bessere mittlere IoU an; 0 hält nie früher an. Die besten Gewichte bleiben in jedem Fall erhalten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Save every</source>
<translation>Speichern alle</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Minutes between two checkpoints. A training that was interrupted continues from the last one.</source>
<translation>Minuten zwischen zwei Checkpoints. Ein unterbrochenes Training wird ab dem letzten fortgesetzt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Export to ONNX</source>
<translation>Nach ONNX exportieren</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Also write the network as model.onnx, which engines without torch and other programs can run.</source>
<translation>Schreibt das Netz auch als model.onnx, das Engines ohne torch und andere Programme ausführen können.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Where the network trains: auto, cpu, cuda, cuda:N or mps. auto uses a GPU if there is one.</source>
<translation>Wo das Netz trainiert: auto, cpu, cuda, cuda:N oder mps. auto verwendet eine GPU, wenn es eine gibt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Precision</source>
<translation>Rechengenauigkeit</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>32 computes in single precision; bf16 and 16 use half precision where it is safe. auto: bf16 on GPUs and CPUs with units for it, else 32.</source>
<translation>32 rechnet mit einfacher Genauigkeit; bf16 und 16 verwenden halbe Genauigkeit, wo das sicher ist. auto: bf16 auf GPUs und CPUs mit Einheiten dafür, sonst 32.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Readers</source>
<translation>Lese-Threads</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Threads that read crops ahead; 0 reads them between the steps.</source>
<translation>Threads, die Ausschnitte im Voraus lesen; 0 liest sie zwischen den Schritten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>GPUs</source>
<translation>GPUs</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Number of GPUs of each machine.</source>
<translation>Zahl der GPUs jedes Rechners.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Machines</source>
<translation>Rechner</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Number of machines; start the same command on each of them with torchrun.</source>
<translation>Zahl der Rechner; starten Sie denselben Befehl mit torchrun auf jedem davon.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Strategy</source>
<translation>Strategie</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>How several GPUs share the work: ddp gives each a part of every batch.</source>
<translation>Wie sich mehrere GPUs die Arbeit teilen: ddp gibt jeder einen Teil jedes Batches.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Stretch of</source>
<translation>Streckung von</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>model stretches values as in the training, which fits scenes of the same sensor. scene fits the setting “stretch” to these scenes, for another sensor or light. Models that record no stretch always use scene.</source>
<translation>model streckt Werte wie im Training, passend für Szenen desselben Sensors. scene passt die Einstellung „stretch“ an diese Szenen an, für einen anderen Sensor oder anderes Licht. Modelle, die keine Streckung speichern, verwenden immer scene.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Side of the squares that the network sees, overlap included. If not set: the size that the model was trained with, or 512.</source>
<translation>Seitenlänge der Quadrate, die das Netz sieht, einschließlich Überlappung. Ohne Angabe: die Größe, mit der das Modell trainiert wurde, oder 512.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Overlap on each side of a tile; less than half a tile. Predictions of neighbouring tiles are blended there. If not set: an eighth of a tile. 0 is faster, but tile borders become visible.</source>
<translation>Überlappung auf jeder Seite einer Kachel; weniger als eine halbe Kachel. Dort gehen die Vorhersagen benachbarter Kacheln ineinander über. Ohne Angabe: ein Achtel einer Kachel. 0 ist schneller, aber Kachelgrenzen werden sichtbar.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Tiles at once</source>
<translation>Kacheln auf einmal</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>tiles</source>
<translation>Kacheln</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Tiles that the network computes together. 0 means 1 on a CPU and 8 on a GPU.</source>
<translation>Kacheln, die das Netz zusammen berechnet. 0 bedeutet 1 auf einer CPU und 8 auf einer GPU.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Where the network runs: auto, cpu, cuda, cuda:N or mps. auto uses a GPU if there is one that can be used.</source>
<translation>Wo das Netz läuft: auto, cpu, cuda, cuda:N oder mps. auto verwendet eine GPU, wenn es eine verwendbare gibt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Tiles that are computed side by side on a CPU. 0 means one per core. The result does not depend on it.</source>
<translation>Kacheln, die auf einer CPU nebeneinander berechnet werden. 0 bedeutet eine je Prozessorkern. Das Ergebnis hängt nicht davon ab.</translation>
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
<message>
<location filename="../alps_qgis/engine"/>
<source>{0} and {1} more</source>
<translation>{0} und {1} weitere</translation>
</message>
<message>
<location filename="../alps_qgis/engine"/>
<source>Segments: {0}.</source>
<translation>Segmente: {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} is empty; COCO without boxes still has lists of images and annotations.</source>
<translation>{0} ist leer; COCO ohne Boxen hat trotzdem Listen von Bildern und Annotationen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} is a list of detections without images; give a complete COCO file, with 'images' and 'categories'.</source>
<translation>{0} ist eine Liste von Detektionen ohne Bilder; geben Sie eine vollständige COCO-Datei an, mit 'images' und 'categories'.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} has no list of categories; it is not a COCO annotation, so choose another format.</source>
<translation>{0} hat keine Liste von Kategorien und ist keine COCO-Annotation; wählen Sie ein anderes Format.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0}: image {1} was left out: it has no 'id' or no 'file_name'.</source>
<translation>{0}: Bild {1} wurde ausgelassen: Es hat kein 'id' oder kein 'file_name'.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0}: the categories {1} and {2} have the same id {3}.</source>
<translation>{0}: Die Kategorien {1} und {2} haben dieselbe id {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>the class {0} is not one of the file's categories</source>
<translation>die Klasse {0} ist keine der Kategorien der Datei</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>it marks a crowd, not one object</source>
<translation>sie kennzeichnet eine Menge, nicht ein einzelnes Objekt</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>its 'bbox' is not a list of four numbers</source>
<translation>ihr 'bbox' ist keine Liste von vier Zahlen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>it has no area: its width or height is not above 0</source>
<translation>sie hat keine Fläche: Breite oder Höhe ist nicht größer als 0</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>two images of the file have its 'image_id'</source>
<translation>zwei Bilder der Datei haben ihre 'image_id'</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>it does not name an image of the file</source>
<translation>sie nennt kein Bild der Datei</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0}, line {1}: the JSON is damaged ({2}); export it again.</source>
<translation>{0}, Zeile {1}: Das JSON ist beschädigt ({2}); exportieren Sie es neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} cannot be read as JSON ({1}); export it again.</source>
<translation>{0} ist als JSON nicht lesbar ({1}); exportieren Sie es neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} has no list {1}; it is not a COCO annotation, so choose another format.</source>
<translation>{0} hat keine Liste {1} und ist keine COCO-Annotation; wählen Sie ein anderes Format.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0}: image {1} was left out: another image has the id {2} too.</source>
<translation>{0}: Bild {1} wurde ausgelassen: Ein anderes Bild hat ebenfalls die id {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/dota.py"/>
<source>it has {0} columns, not eight coordinates, a class and a difficulty</source>
<translation>sie hat {0} Spalten, nicht acht Koordinaten, eine Klasse und eine Schwierigkeit</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/dota.py"/>
<source>it has ten coordinates, and the fifth point does not repeat the first</source>
<translation>sie hat zehn Koordinaten, und der fünfte Punkt wiederholt nicht den ersten</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fair1m.py"/>
<source>its coordinates are {0}, not 'pixel'</source>
<translation>ihre Koordinaten sind {0}, nicht 'pixel'</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fair1m.py"/>
<source>a point does not have two coordinates</source>
<translation>ein Punkt hat nicht zwei Koordinaten</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fair1m.py"/>
<source>it has {0} points, not four and the first again</source>
<translation>sie hat {0} Punkte, nicht vier und noch einmal den ersten</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>“Boxes on the turned image” (--exif-turned)</source>
<translation>„Boxen auf dem gedrehten Bild“ (--exif-turned)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0} has the EXIF orientation {1}</source>
<translation>{0} hat die EXIF-Ausrichtung {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0} was made for {1} pixels, but {2}</source>
<translation>{0} wurde für {1} Pixel gemacht, aber {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>lie outside the image by half or more</source>
<translation>liegen zur Hälfte oder mehr außerhalb des Bildes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0}: annotation tools may show it turned ({1} pixels), but QGIS and ALPS read the stored pixels ({2}). If the boxes were drawn on the turned image, use {3}.</source>
<translation>{0}: Annotationsprogramme zeigen das Bild vielleicht gedreht ({1} Pixel), aber QGIS und ALPS lesen die gespeicherten Pixel ({2}). Wenn die Boxen auf dem gedrehten Bild gezeichnet wurden, verwenden Sie {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>No annotation belongs to any of the images ({0}): {1} is for {2}; give images and annotations with the same names.</source>
<translation>Keine Annotation gehört zu einem der Bilder ({0}): {1} ist für {2}; geben Sie Bilder und Annotationen mit denselben Namen an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>None of the {0} entries of the annotations is a box: {1}</source>
<translation>Keiner der {0} Einträge der Annotationen ist eine Box: {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>reach beyond the image</source>
<translation>reichen über das Bild hinaus</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>The annotation names the image {0}, and {1}; give that image.</source>
<translation>Die Annotation nennt das Bild {0}, und {1}; geben Sie dieses Bild an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0}: the image was resized, so the boxes would lie elsewhere on it; give the image in its original size, or correct the size in the annotation if only that is wrong.</source>
<translation>{0}: Die Größe des Bildes wurde geändert, die Boxen lägen darauf also anderswo; geben Sie das Bild in seiner ursprünglichen Größe an, oder berichtigen Sie die Größe in der Annotation, wenn nur sie falsch ist.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0}; the boxes are used as they are, in pixels of the image.</source>
<translation>{0}; die Boxen werden verwendet, wie sie sind, in Pixeln des Bildes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0} of the {1} boxes of {2} {3}: {4}; give the image that the boxes were drawn on, or the annotation of this one.</source>
<translation>{0} der {1} Boxen von {2} {3}: {4}; geben Sie das Bild an, auf dem die Boxen gezeichnet wurden, oder die Annotation dieses Bildes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0} was made for {1}, so switch off {2}.</source>
<translation>{0} wurde für {1} erstellt, schalten Sie also {2} aus.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0} was made for {1}, so use {2}.</source>
<translation>{0} wurde für {1} erstellt, verwenden Sie also {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0}: its stored pixels, which QGIS and ALPS read, are {1}, and programs that turn it show {2}. {3}</source>
<translation>{0}: Die gespeicherten Pixel, die QGIS und ALPS lesen, sind {1}, und Programme, die das Bild drehen, zeigen {2}. {3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>The annotation format {0} is unknown; choose one of {1}.</source>
<translation>Das Annotationsformat {0} ist unbekannt; wählen Sie eines von {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>No annotations were found in {0}; give files ending in {1}, or a folder with such files.</source>
<translation>In {0} wurden keine Annotationen gefunden; geben Sie Dateien mit der Endung {1} an, oder einen Ordner mit solchen Dateien.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>The files have several formats: {0}; name the format to read.</source>
<translation>Die Dateien haben mehrere Formate: {0}; geben Sie an, welches Format gelesen wird.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>{0} is not an annotation of a known format; name the format, or remove the file.</source>
<translation>{0} ist keine Annotation in einem bekannten Format; geben Sie das Format an, oder entfernen Sie die Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>Pascal VOC xml</source>
<translation>Pascal-VOC-XML</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>an empty list</source>
<translation>eine leere Liste</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>a coordinate is not a finite number</source>
<translation>eine Koordinate ist keine endliche Zahl</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>a coordinate is beyond {0} pixels</source>
<translation>eine Koordinate liegt jenseits von {0} Pixeln</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>its score is {0}, not between 0 and 1</source>
<translation>ihre Bewertung ist {0}, nicht zwischen 0 und 1</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>it has no area</source>
<translation>sie hat keine Fläche</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>it lies outside the image of {0} × {1} pixels</source>
<translation>sie liegt außerhalb des Bildes von {0} × {1} Pixeln</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>{0}{1}: {2} was left out: {3}.</source>
<translation>{0}{1}: {2} wurde ausgelassen: {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>{0} is not a class name</source>
<translation>{0} ist kein Klassenname</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>it has no class</source>
<translation>sie hat keine Klasse</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/loose_values.py"/>
<source>{0} is not a number</source>
<translation>{0} ist keine Zahl</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/pairing.py"/>
<source>Both {0} and {1} could be the image {2} of {3}; give one.</source>
<translation>Sowohl {0} als auch {1} könnten das Bild {2} von {3} sein; geben Sie eines an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/pairing.py"/>
<source>{0} names the image {1} inside; its boxes are used for {2}, whose name the file has.</source>
<translation>{0} nennt im Inneren das Bild {1}; seine Boxen werden für {2} verwendet, dessen Namen die Datei trägt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/pairing.py"/>
<source>{0} has boxes in {1} and in {2}; give one of them.</source>
<translation>{0} hat Boxen in {1} und in {2}; geben Sie eine der beiden Dateien an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0}, line {1}: the text holds a NUL; the file is damaged or not an annotation; export it again.</source>
<translation>{0}, Zeile {1}: Der Text enthält ein NUL; die Datei ist beschädigt oder keine Annotation; exportieren Sie sie neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0} is larger than {1} MiB, which is too large; split it.</source>
<translation>{0} ist größer als {1} MiB und damit zu groß; teilen Sie die Datei auf.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0} cannot be read: {1}; check the file.</source>
<translation>{0} ist nicht lesbar: {1}; prüfen Sie die Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0}, line {1}: the text is not in UTF-8; save the file as UTF-8.</source>
<translation>{0}, Zeile {1}: Der Text ist nicht in UTF-8; speichern Sie die Datei als UTF-8.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>; write decimals with a point</source>
<translation>; schreiben Sie Dezimalzahlen mit einem Punkt</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0} is not a number{1}</source>
<translation>{0} ist keine Zahl{1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0} is not text; give the annotation, not the image.</source>
<translation>{0} ist kein Text; geben Sie die Annotation an, nicht das Bild.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/table.py"/>
<source>{0} has no column {1}; a table of boxes has the columns {2}.</source>
<translation>{0} hat keine Spalte {1}; eine Tabelle mit Boxen hat die Spalten {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/table.py"/>
<source>{0}, line {1}: the table is damaged ({2}); export it again.</source>
<translation>{0}, Zeile {1}: Die Tabelle ist beschädigt ({2}); exportieren Sie sie neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/table.py"/>
<source>it has no {0}</source>
<translation>es fehlt {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/table.py"/>
<source>it does not name an image</source>
<translation>sie nennt kein Bild</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>{0}: left out because it lies outside the scene: 1 box.</source>
<translation>{0}: ausgelassen, weil außerhalb der Szene: 1 Box.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>{0}: left out because they lie outside the scene: {1} boxes.</source>
<translation>{0}: ausgelassen, weil außerhalb der Szene: {1} Boxen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>it has no geometry</source>
<translation>sie hat keine Geometrie</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>it is not a polygon</source>
<translation>sie ist kein Polygon</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>its score {0} is not a number</source>
<translation>ihre Bewertung {0} ist keine Zahl</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/xml_tree.py"/>
<source>{0} is empty; an annotation without boxes still has the element {1}.</source>
<translation>{0} ist leer; eine Annotation ohne Boxen hat trotzdem das Element {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/xml_tree.py"/>
<source>{0} holds the element {1}, not {2}; choose the right format.</source>
<translation>{0} enthält das Element {1}, nicht {2}; wählen Sie das richtige Format.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/xml_tree.py"/>
<source>the element {0} is missing</source>
<translation>das Element {0} fehlt</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/xml_tree.py"/>
<source>{0}{1}: the XML is damaged or refused: {2}; export it again.</source>
<translation>{0}{1}: Das XML ist beschädigt oder wird abgelehnt: {2}; exportieren Sie es neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>{0} holds shares of an image whose size is not known; give the images too, with the same names.</source>
<translation>{0} enthält Anteile eines Bildes, dessen Größe nicht bekannt ist; geben Sie auch die Bilder an, mit denselben Namen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>it has {0} columns, not 5 (middle and sides), 9 (corners) or more (outline), and a score</source>
<translation>sie hat {0} Spalten, nicht 5 (Mitte und Seiten), 9 (Ecken) oder mehr (Umriss), und eine Bewertung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>its class is {0}, not a whole number from 0 up</source>
<translation>ihre Klasse ist {0}, keine ganze Zahl ab 0</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>class {0} is not in the list of names</source>
<translation>Klasse {0} steht nicht in der Liste der Namen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>it lies outside the image: {0} is not a share of it, which runs from 0 to 1</source>
<translation>sie liegt außerhalb des Bildes: {0} ist kein Anteil des Bildes, der von 0 bis 1 reicht</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0}: 'names' is neither a list nor a table; write 'number: name' for each class.</source>
<translation>{0}: 'names' ist weder eine Liste noch eine Tabelle; schreiben Sie 'Nummer: Name' für jede Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0}: {1} is not the number of a class; write 'number: name'.</source>
<translation>{0}: {1} ist nicht die Nummer einer Klasse; schreiben Sie 'Nummer: Name'.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0}: the name of class {1} is not a text; write 'number: name'.</source>
<translation>{0}: Der Name von Klasse {1} ist kein Text; schreiben Sie 'Nummer: Name'.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0}{1}: the YAML is damaged ({2}); correct the file.</source>
<translation>{0}{1}: Das YAML ist beschädigt ({2}); berichtigen Sie die Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0} cannot be read as YAML ({1}); correct the file.</source>
<translation>{0} ist als YAML nicht lesbar ({1}); berichtigen Sie die Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/choose.py"/>
<source>Segmenter: {0}</source>
<translation>Segmentierer: {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>without an area</source>
<translation>ohne Fläche</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>outside the image</source>
<translation>außerhalb des Bildes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>on pixels without data</source>
<translation>auf Pixeln ohne Daten</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>of a lower score</source>
<translation>mit niedrigerer Bewertung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>of another class</source>
<translation>einer anderen Klasse</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>marked as difficult</source>
<translation>als schwierig gekennzeichnet</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>Box {0} of {1}</source>
<translation>Box {0} von {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/overlap.py"/>
<source>Painting classes</source>
<translation>Klassen werden gemalt</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/sam.py"/>
<source>take a smaller tile</source>
<translation>nehmen Sie eine kleinere Kachel</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/dates.py"/>
<source>{0} and {1} do not overlap; choose two dates of the same ground.</source>
<translation>{0} und {1} überlappen sich nicht; wählen Sie zwei Zeitpunkte desselben Gebiets.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/dates.py"/>
<source>{0} and {1} cannot be laid over each other: at least one of their scenes is not georeferenced, and their sizes differ; georeference the scenes first.</source>
<translation>{0} und {1} können nicht übereinandergelegt werden: Mindestens eine ihrer Szenen ist nicht georeferenziert, und ihre Größen unterscheiden sich; georeferenzieren Sie zuerst die Szenen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/legend.py"/>
<source>The dates differ in {0} pairs of classes, more than a raster can hold; merge classes first.</source>
<translation>Die Zeitpunkte unterscheiden sich in {0} Paaren von Klassen, mehr als ein Raster fassen kann; verschmelzen Sie zuerst Klassen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/outputs.py"/>
<source>Painting changes</source>
<translation>Änderungen werden gemalt</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/run.py"/>
<source>the table of changes</source>
<translation>die Tabelle der Änderungen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/run.py"/>
<source>{0} and {1} have no ground in common where both have a class; choose two dates of the same ground.</source>
<translation>{0} und {1} haben keine gemeinsame Fläche, auf der beide eine Klasse haben; wählen Sie zwei Zeitpunkte desselben Gebiets.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/run.py"/>
<source>The two dates differ on {0} of the ground, probably because light, season or sensor differ rather than the ground; read the changes with care.</source>
<translation>Die beiden Zeitpunkte unterscheiden sich auf {0} der Fläche, wahrscheinlich weil sich Licht, Jahreszeit oder Sensor unterscheiden und nicht der Boden; lesen Sie die Änderungen mit Vorsicht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>Rows that are one class have the names {0}; it was named {1} after the largest.</source>
<translation>Zeilen, die eine Klasse sind, haben die Namen {0}; sie wurde nach der größten {1} genannt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The table has no row for cluster {0}; the segments are shown as {1}.</source>
<translation>Die Tabelle hat keine Zeile für Cluster {0}; die Segmente werden als {1} gezeigt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The table has no row for clusters {0}; the segments are shown as {1}.</source>
<translation>Die Tabelle hat keine Zeile für die Cluster {0}; die Segmente werden als {1} gezeigt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The row with class_id {0} has no class_name; it is shown as {1}.</source>
<translation>Die Zeile mit class_id {0} hat keinen class_name; sie wird als {1} gezeigt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The colour {0} of class {1} is not '#rrggbb'; another colour was used.</source>
<translation>Die Farbe {0} der Klasse {1} ist nicht '#rrggbb'; eine andere Farbe wurde verwendet.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>Cluster {0} has rows with class_id {1} and {2}; it belongs to class {3}.</source>
<translation>Cluster {0} hat Zeilen mit class_id {1} und {2}; es gehört zu Klasse {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The row {0} has no class_id and no cluster; it was left out: give it a free class_id.</source>
<translation>Die Zeile {0} hat keine class_id und kein Cluster; sie wurde ausgelassen: Geben Sie ihr eine freie class_id.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The row {0} has the class_id {1} (allowed: {2}) and no cluster; it was left out: give it a free class_id.</source>
<translation>Die Zeile {0} hat die class_id {1} (erlaubt: {2}) und kein Cluster; sie wurde ausgelassen: Geben Sie ihr eine freie class_id.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The row of cluster {0} has no class_id; it was read as {1}.</source>
<translation>Die Zeile von Cluster {0} hat keine class_id; sie wurde als {1} gelesen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The row of cluster {0} has the class_id {1} (allowed: {2}); it was read as {3}.</source>
<translation>Die Zeile von Cluster {0} hat die class_id {1} (erlaubt: {2}); sie wurde als {3} gelesen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/assign.py"/>
<source>The segments have PFLs of the kind {0}, but the codebook is for {1}; use a codebook that was fitted on such segments, or segment again with the codebook's segmenter, and with --features plain if its kind does not name an encoder.</source>
<translation>Die Segmente haben PFL der Art {0}, das Codebuch ist aber für {1}; verwenden Sie ein Codebuch, das an solche Segmente angepasst wurde, oder segmentieren Sie neu mit dem Segmentierer des Codebuchs, und mit --features plain, wenn dessen Art keinen Encoder nennt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/assign.py"/>
<source>The segments have PFLs of {0} dimensions, but the codebook has {1}; use a codebook that was fitted on such segments.</source>
<translation>Die Segmente haben PFL mit {0} Dimensionen, das Codebuch hat {1}; verwenden Sie ein Codebuch, das an solche Segmente angepasst wurde.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>The segments files hold no segments, so no clusters can be compared; choose other files.</source>
<translation>Die Segmentdateien enthalten keine Segmente, also lassen sich keine Cluster vergleichen; wählen Sie andere Dateien.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>{0} of {1} segments have no usable PFL and were left out.</source>
<translation>{0} von {1} Segmenten haben keine brauchbare PFL und wurden ausgelassen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>Fitting a Dirichlet-process mixture</source>
<translation>Eine Dirichlet-Prozess-Mischung wird angepasst</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>The Dirichlet-process mixture used the maximum of {0} components and might need more; take its number as “many”.</source>
<translation>Die Dirichlet-Prozess-Mischung hat das Maximum von {0} Komponenten verwendet und bräuchte vielleicht mehr; verstehen Sie ihre Zahl als „viele“.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>The number of different segments is {0}, so {1} clusters or more cannot be compared; give smaller numbers, or more segments.</source>
<translation>Die Zahl verschiedener Segmente ist {0}, deshalb lassen sich {1} oder mehr Cluster nicht vergleichen; geben Sie kleinere Zahlen oder mehr Segmente an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>The number of different segments is only {0}, so {1} clusters were left out.</source>
<translation>Die Zahl verschiedener Segmente ist nur {0}, deshalb wurden {1} Cluster ausgelassen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>{0} of {1} segments have no usable PFL and were left out of the fit.</source>
<translation>{0} von {1} Segmenten haben keine brauchbare PFL und wurden beim Anpassen ausgelassen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>The scenes have no segments to fit a codebook on; raise the gate or lower the minimum area.</source>
<translation>Die Szenen haben keine Segmente, an die ein Codebuch angepasst werden könnte; erhöhen Sie das Gate oder senken Sie die Mindestfläche.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>{0} clusters are wanted, but the number of different segments is only 1; the codebook has 1 cluster.</source>
<translation>Gewünscht sind {0} Cluster, aber es gibt nur 1 unterschiedliches Segment; das Codebuch hat 1 Cluster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>{0} clusters are wanted, but the number of different segments is only {1}; the codebook has {2} clusters.</source>
<translation>Gewünscht sind {0} Cluster, aber es gibt nur {1} unterschiedliche Segmente; das Codebuch hat {2} Cluster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>Fitting {0} clusters, start {1} of {2}</source>
<translation>{0} Cluster werden angepasst, Start {1} von {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>Fitting {0} clusters, pass {1} of {2}</source>
<translation>{0} Cluster werden angepasst, Durchgang {1} von {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>{0} clusters remained empty; the codebook has {1}.</source>
<translation>{0} Cluster blieben leer; das Codebuch hat {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/grow.py"/>
<source>Every class_id from 0 to 65534 is taken; delete classes that no cluster needs.</source>
<translation>Jede class_id von 0 bis 65534 ist vergeben; löschen Sie Klassen, die kein Cluster braucht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/grow.py"/>
<source>The codebook has no clusters to add to; fit a new one instead.</source>
<translation>Das Codebuch hat keine Cluster, die ergänzt werden könnten; passen Sie stattdessen ein neues an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/grow.py"/>
<source>The column `spread` of the codebook is empty, so nothing says which segments are far; fit a new one.</source>
<translation>Die Spalte `spread` des Codebuchs ist leer, deshalb ist nicht bekannt, welche Segmente fern sind; passen Sie ein neues an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/grow.py"/>
<source>A codebook can hold {0} clusters; this one has no room for more.</source>
<translation>Ein Codebuch kann {0} Cluster enthalten; dieses hat keinen Platz für weitere.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/sample.py"/>
<source>The segments of scene {0} have PFLs of the kind {1}, the others {2}; segment all scenes with the same segmenter and features.</source>
<translation>Die Segmente der Szene {0} haben PFL der Art {1}, die anderen {2}; segmentieren Sie alle Szenen mit demselben Segmentierer und denselben Merkmalen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/sample.py"/>
<source>Samples of PFLs of the kinds {0} and {1} cannot be joined; segment all scenes with the same segmenter and features.</source>
<translation>Stichproben von PFL der Arten {0} und {1} können nicht vereinigt werden; segmentieren Sie alle Szenen mit demselben Segmentierer und denselben Merkmalen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/sample.py"/>
<source>PFLs of {0} dimensions cannot join PFLs of {1} dimensions of the kind {2}; segment all scenes again with the same segmenter and features.</source>
<translation>PFL mit {0} Dimensionen können nicht zu PFL mit {1} Dimensionen der Art {2} hinzukommen; segmentieren Sie alle Szenen neu mit demselben Segmentierer und denselben Merkmalen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/boxes.py"/>
<source>No boxes were given; name annotation files or a layer of boxes.</source>
<translation>Es wurden keine Boxen angegeben; geben Sie Annotationsdateien oder einen Layer mit Boxen an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/boxes.py"/>
<source>The annotation names the image {0}; it is used for {1}, the only image given.</source>
<translation>Die Annotation nennt das Bild {0}; sie wird für {1} verwendet, das einzige angegebene Bild.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/boxes.py"/>
<source>Exact output names work for one image, not for {0}; give a folder instead.</source>
<translation>Genaue Ausgabenamen gelten für ein Bild, nicht für {0}; geben Sie stattdessen einen Ordner an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/classes/change.py"/>
<source>change needs a folder for its outputs; give one with --out.</source>
<translation>change braucht einen Ordner für die Ausgaben; geben Sie einen mit --out an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/classes/crosswalk.py"/>
<source>accept has {0}; it must be numbers of classes (class_id) separated by commas.</source>
<translation>accept hat {0}; es müssen Nummern von Klassen (class_id) sein, durch Kommas getrennt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/classes/explore.py"/>
<source>The job explore answers what QGIS asks; use the commands similar and doubtful instead.</source>
<translation>Der Auftrag explore beantwortet, was QGIS fragt; verwenden Sie stattdessen die Befehle similar und doubtful.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/command.py"/>
<source>Folder for all outputs. It is created if it does not exist.</source>
<translation>Ordner für alle Ausgaben. Er wird angelegt, wenn es ihn nicht gibt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/command.py"/>
<source>The command {0} has no argument {1}; update the plugin and the engine together.</source>
<translation>Der Befehl {0} hat kein Argument {1}; aktualisieren Sie Erweiterung und Engine zusammen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>Python {0} at {1} on {2} {3} ({4})</source>
<translation>Python {0} in {1} auf {2} {3} ({4})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} cores, {1} GB of memory free</source>
<translation>{0} Prozessorkerne, {1} GB Speicher frei</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} not installed: only {1} can run; {2} adds SAM.</source>
<translation>{0} nicht installiert: Nur {1} ist ausführbar; {2} fügt SAM hinzu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} not installed: networks cannot be trained; {1} adds this.</source>
<translation>{0} nicht installiert: Netze können nicht trainiert werden; {1} ergänzt das.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>: close other programs, or take smaller tiles</source>
<translation>: schließen Sie andere Programme, oder nehmen Sie kleinere Kacheln</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>: free some before labelling here</source>
<translation>: schaffen Sie Platz, bevor Sie hier klassifizieren</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>GDAL {0} (rasterio), {1} (pyogrio).</source>
<translation>GDAL {0} (rasterio), {1} (pyogrio).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>install it again for this system (on Windows also the Visual C++ redistributable)</source>
<translation>installieren Sie es für dieses System neu (unter Windows auch das Visual C++ Redistributable)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} ({1} MB, {2}), SHA-256 verified.</source>
<translation>{0} ({1} MB, {2}), SHA-256 geprüft.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} GB free at {1}{2}.</source>
<translation>{0} GB frei in {1}{2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>of unknown version</source>
<translation>in unbekannter Version</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0}; the engine needs {1} or newer: install the engine with one.</source>
<translation>{0}; die Engine braucht {1} oder neuer: Installieren Sie die Engine damit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} set: if GDAL or PROJ misbehave, start the engine without.</source>
<translation>{0} ist gesetzt: Wenn GDAL oder PROJ nicht richtig arbeiten, starten Sie die Engine ohne diese Variable.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>The list of the engine's packages is missing; install the plugin again.</source>
<translation>Die Liste der Pakete der Engine fehlt; installieren Sie die Erweiterung neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} does not transform coordinates ({1}); unset PROJ_LIB and PROJ_DATA.</source>
<translation>{0} transformiert keine Koordinaten ({1}); heben Sie PROJ_LIB und PROJ_DATA auf.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>delete it and get it again with {0}</source>
<translation>löschen Sie die Datei und holen Sie sie neu mit {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>torch {0} does not load ({1}); {2}.</source>
<translation>torch {0} lässt sich nicht laden ({1}); {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0}: installed, SHA-256 verified.</source>
<translation>{0}: installiert, SHA-256 geprüft.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} does not import ({1}); install it again with {2}.</source>
<translation>{0} lässt sich nicht importieren ({1}); installieren Sie es neu mit {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0}: truncated, altered or unreadable; {1}.</source>
<translation>{0}: abgeschnitten, verändert oder nicht lesbar; {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/evaluate.py"/>
<source>{0} is for class rasters; leave it out for instances.</source>
<translation>{0} ist für Klassenraster; lassen Sie es bei Instanzen weg.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/export.py"/>
<source>The preset {0} does not exist; use one of {1}.</source>
<translation>Die Vorlage {0} gibt es nicht; verwenden Sie eine von {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/fit.py"/>
<source>The settings for an update were not used, because no codebook to update was given; a new one was fitted.</source>
<translation>Die Einstellungen für das Ergänzen wurden nicht verwendet, weil kein zu ergänzendes Codebuch angegeben ist; ein neues wurde angepasst.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/fit.py"/>
<source>The settings of the clustering were not used, because an update keeps the codebook's clusters.</source>
<translation>Die Einstellungen der Clusterbildung wurden nicht verwendet, weil beim Ergänzen die Cluster des Codebuchs bleiben.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/jobs.py"/>
<source>The engine does not have the job {0}; update the plugin and the engine together.</source>
<translation>Die Engine hat den Auftrag {0} nicht; aktualisieren Sie Erweiterung und Engine zusammen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/jobs.py"/>
<source>The journal beside the outputs cannot be written ({0}); free some space or choose another folder, and run again. Finished tiles are kept.</source>
<translation>Das Journal neben den Ausgaben kann nicht geschrieben werden ({0}); schaffen Sie Platz oder wählen Sie einen anderen Ordner, und starten Sie erneut. Fertige Kacheln bleiben erhalten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/jobs.py"/>
<source>The disk reports an error: {0}{1}; free some space or choose another folder, and run again.</source>
<translation>Der Datenträger meldet einen Fehler: {0}{1}; schaffen Sie Platz oder wählen Sie einen anderen Ordner, und starten Sie erneut.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/label.py"/>
<source>Exact output names work for one scene, not for {0}; give a folder instead.</source>
<translation>Genaue Ausgabenamen gelten für eine Szene, nicht für {0}; geben Sie stattdessen einen Ordner an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/card.py"/>
<source>the folders of the scenes</source>
<translation>die Ordner der Szenen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>{0} has the value {1}; numbers of classes must be 0 or more, and 255 means no class.</source>
<translation>{0} hat den Wert {1}; Klassennummern müssen 0 oder größer sein, und 255 bedeutet keine Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The class {0} to ignore does not exist; choose from {1}.</source>
<translation>Die Klasse {0}, die nicht zählen soll, gibt es nicht; wählen Sie aus {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The labels have no classes; label the scenes first.</source>
<translation>Die Labels haben keine Klassen; klassifizieren Sie zuerst die Szenen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The labels have {0} classes, and masks of 8 bits hold {1}; merge classes by giving them equal names in the table of classes, and relabel.</source>
<translation>Die Labels haben {0} Klassen, und Masken mit 8 Bit fassen {1}; verschmelzen Sie Klassen, indem Sie ihnen in der Klassentabelle gleiche Namen geben, und klassifizieren Sie neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The names of classes have colours for keys; give numbers, such as {"0": "water"}.</source>
<translation>Die Namen der Klassen haben Farben als Schlüssel; geben Sie Nummern an, etwa {"0": "water"}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The names of classes cannot be read: {0}</source>
<translation>Die Namen der Klassen sind nicht lesbar: {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/coco.py"/>
<source>Made by ALPS; see README.md.</source>
<translation>Von ALPS erzeugt; siehe README.md.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/contents.py"/>
<source>its {0} is not one of ALPS</source>
<translation>das {0} darin ist nicht von ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/contents.py"/>
<source>it also holds {0}</source>
<translation>der Ordner enthält auch {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/contents.py"/>
<source>its {0} is a link</source>
<translation>das {0} darin ist ein Link</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/contents.py"/>
<source>its {0} cannot be read</source>
<translation>das {0} darin ist nicht lesbar</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Looking at the scenes</source>
<translation>Die Szenen werden durchgesehen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Describing the data set</source>
<translation>Der Datensatz wird beschrieben</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Scenes left out, as the split does not name them: {0}, for example {1}.</source>
<translation>Ausgelassene Szenen, die die Aufteilung nicht nennt: {0}, zum Beispiel {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>{0} was left out: no labels have its name.</source>
<translation>{0} wurde ausgelassen: Keine Labels tragen diesen Namen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>The split names no scene that has labels, such as {0}; add them to it.</source>
<translation>Die Aufteilung nennt keine Szene mit Labels wie {0}; ergänzen Sie die Szenen darin.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Pixels with a value that is not a class of their raster: {0}; they became 255.</source>
<translation>Pixel mit einem Wert, der keine Klasse ihres Rasters ist: {0}; sie wurden 255.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Every pixel has a class, so the binary masks hold no background; superpixels cover the whole scene, so use labels made with SAM or with boxes.</source>
<translation>Jedes Pixel hat eine Klasse, die binären Masken enthalten also keinen Hintergrund; Superpixel bedecken die ganze Szene, verwenden Sie daher Labels, die mit SAM oder mit Boxen erzeugt wurden.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>{0} has no labels; give a class raster or a layer of polygons.</source>
<translation>{0} hat keine Labels; geben Sie ein Klassenraster oder einen Polygonlayer an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>The split {0} is empty: too few scenes lie apart from each other; give more scenes, or split by block with smaller blocks.</source>
<translation>Der Teil {0} der Aufteilung ist leer: Zu wenige Szenen liegen voneinander getrennt; geben Sie mehr Szenen an, oder teilen Sie nach block mit kleineren Blöcken auf.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>No chip is left: {0} have too few labelled pixels and {1} lie in two splits; lower min_covered, or choose larger blocks.</source>
<translation>Es bleibt kein Ausschnitt: {0} haben zu wenige Pixel mit Klasse, und {1} liegen in zwei Teilen der Aufteilung; senken Sie min_covered, oder wählen Sie größere Blöcke.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} is a link that does not lead to a folder; remove it or choose another folder.</source>
<translation>{0} ist ein Link, der nicht zu einem Ordner führt; entfernen Sie ihn oder wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} is a file; give a folder for the data set.</source>
<translation>{0} ist eine Datei; geben Sie einen Ordner für den Datensatz an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} holds a data set; remove it or choose another folder.</source>
<translation>{0} enthält einen Datensatz; entfernen Sie ihn oder wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} holds files that are not a data set of ALPS; choose a new or an empty folder.</source>
<translation>{0} enthält Dateien, die kein Datensatz von ALPS sind; wählen Sie einen neuen oder einen leeren Ordner.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>The folder {0} holds the input {1}; choose another folder.</source>
<translation>Der Ordner {0} enthält die Eingabe {1}; wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>The folder {0} cannot be made ({1}); choose another.</source>
<translation>Der Ordner {0} kann nicht angelegt werden ({1}); wählen Sie einen anderen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} cannot be replaced: {1}, and only what ALPS wrote is removed. Move it away, or choose a new or an empty folder.</source>
<translation>{0} kann nicht ersetzt werden: {1}, und nur was ALPS geschrieben hat, wird entfernt. Verschieben Sie den Ordner, oder wählen Sie einen neuen oder einen leeren.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} was made by another program meanwhile; choose another folder.</source>
<translation>{0} wurde inzwischen von einem anderen Programm angelegt; wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} cannot be written: {1}; nothing was published.</source>
<translation>{0} kann nicht geschrieben werden: {1}; es wurde nichts veröffentlicht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/index.py"/>
<source>{0} has {1} of {2} rows; check that the disk is not full, and export again.</source>
<translation>{0} hat {1} von {2} Zeilen; prüfen Sie, ob der Datenträger voll ist, und exportieren Sie neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/instances.py"/>
<source>{0} has a CRS and the scene has none, so its polygons have no position there; give the scene its CRS, or a layer in pixels.</source>
<translation>{0} hat ein KBS und die Szene keines, die Polygone haben dort also keine Lage; geben Sie der Szene ihr KBS, oder geben Sie einen Layer in Pixeln an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/instances.py"/>
<source>{0} cannot be transformed to the scene's CRS; reproject the layer.</source>
<translation>{0} kann nicht in das KBS der Szene transformiert werden; projizieren Sie den Layer um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>The split in {0} names no scene that was given, such as {1}; give the lists of these scenes.</source>
<translation>Die Aufteilung in {0} nennt keine der angegebenen Szenen, etwa {1}; geben Sie die Listen dieser Szenen an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>Names in the split without a scene: {0}, for example {1} in {2}.</source>
<translation>Namen in der Aufteilung ohne Szene: {0}, zum Beispiel {1} in {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is not in a folder called train, val or test; move the scenes into such folders, or give lists with --split-file.</source>
<translation>{0} liegt nicht in einem Ordner namens train, val oder test; verschieben Sie die Szenen in solche Ordner, oder geben Sie mit --split-file Listen an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>The list {0} names no scene; write one on each line.</source>
<translation>Die Liste {0} nennt keine Szene; schreiben Sie eine in jede Zeile.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>The folder {0} holds neither lists such as train.txt nor folders train, val and test with images; give another folder, or the lists.</source>
<translation>Der Ordner {0} enthält weder Listen wie train.txt noch Ordner train, val und test mit Bildern; geben Sie einen anderen Ordner oder die Listen an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is not a split; write {"train": ["name", …], "val": […], "test": […]} or {"name": "train", …}.</source>
<translation>{0} ist keine Aufteilung; schreiben Sie {"train": ["name", …], "val": […], "test": […]} oder {"name": "train", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is in {1} ({2}) and in {3} ({4}); keep it in one.</source>
<translation>{0} steht in {1} ({2}) und in {3} ({4}); lassen Sie den Namen nur in einem.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} does not say train, val or test; name the file train.txt, val.txt or test.txt, or write each line as: name split.</source>
<translation>{0} sagt nicht train, val oder test; nennen Sie die Datei train.txt, val.txt oder test.txt, oder schreiben Sie jede Zeile als: Name Teil.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} says {1}, and the file is called {2}; correct one of them.</source>
<translation>{0} sagt {1}, und die Datei heißt {2}; berichtigen Sie eines von beiden.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} names no scene; write: name split.</source>
<translation>{0} nennt keine Szene; schreiben Sie: Name Teil.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is not JSON ({1}); write it again, or give a text file.</source>
<translation>{0} ist kein JSON ({1}); schreiben Sie es neu, oder geben Sie eine Textdatei an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is too large for a list of scenes; give a text file with one name on each line.</source>
<translation>{0} ist für eine Liste von Szenen zu groß; geben Sie eine Textdatei mit einem Namen in jeder Zeile an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>The list {0} cannot be read ({1}); give a text file in UTF-8.</source>
<translation>Die Liste {0} ist nicht lesbar ({1}); geben Sie eine Textdatei in UTF-8 an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>Scenes that share ground but are in different splits: {0}, for example {1} and {2}; your split was kept as it is.</source>
<translation>Szenen mit gemeinsamem Boden, aber in verschiedenen Teilen der Aufteilung: {0}, zum Beispiel {1} und {2}; Ihre Aufteilung blieb, wie sie ist.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0}: polygons without a class were left out: {1}.</source>
<translation>{0}: ausgelassene Polygone ohne Klasse: {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0} has {1} × {2} pixels and {3} has {4} × {5}; give the class raster of this scene.</source>
<translation>{0} hat {1} × {2} Pixel, und {3} hat {4} × {5}; geben Sie das Klassenraster dieser Szene an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0} does not have the CRS of {1}; give the class raster of this scene.</source>
<translation>{0} hat nicht das KBS von {1}; geben Sie das Klassenraster dieser Szene an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0} does not have the position of {1}; give the class raster of this scene.</source>
<translation>{0} hat nicht die Lage von {1}; geben Sie das Klassenraster dieser Szene an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0} has {1} bands, but a PNG shows 3; choose three bands, or images tif.</source>
<translation>{0} hat {1} Kanäle, aber ein PNG zeigt 3; wählen Sie drei Kanäle oder die Bilder tif.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>No labels were given; give class rasters, a folder of them, or a layer of polygons.</source>
<translation>Es wurden keine Labels angegeben; geben Sie Klassenraster, einen Ordner damit oder einen Polygonlayer an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>No labels fit {0} by name; give them the names of their scenes, or list one file for each scene.</source>
<translation>Keine Labels passen dem Namen nach zu {0}; geben Sie ihnen die Namen ihrer Szenen, oder nennen Sie für jede Szene eine Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>{0} fits no scene by name; give one layer for all scenes, or give each layer the name of its scene.</source>
<translation>{0} passt dem Namen nach zu keiner Szene; geben Sie einen Layer für alle Szenen an, oder geben Sie jedem Layer den Namen seiner Szene.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>The labels {0} do not exist; check the path.</source>
<translation>Die Labels {0} gibt es nicht; prüfen Sie den Pfad.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>The labels cannot be paired with their scenes: {0}</source>
<translation>Die Labels können ihren Szenen nicht zugeordnet werden: {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>Both {0} and {1} fit {2} by name; give one label for each scene.</source>
<translation>Sowohl {0} als auch {1} passen dem Namen nach zu {2}; geben Sie für jede Szene ein Label an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>{0} is not a supported vector layer; give {1}.</source>
<translation>{0} ist kein unterstützter Vektorlayer; geben Sie {1} an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/compare.py"/>
<source>The {0} scenes of one run and the {1} of the other do not have the same truth; give labels of the same scenes.</source>
<translation>Die {0} Szenen des einen Laufs und die {1} des anderen haben nicht dieselbe Referenz; geben Sie Labels derselben Szenen an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>Comparing {0}</source>
<translation>{0} wird verglichen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>No pixel has a truth that counts ({0} are ignored or without a truth, {1} have colours that the palette lacks); check the ignored values and the palette.</source>
<translation>Kein Pixel hat eine Referenz, die zählt ({0} werden ignoriert oder sind ohne Referenz, {1} haben Farben, die in der Palette fehlen); prüfen Sie die nicht zählenden Werte und die Palette.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} holds class numbers, so the colours of the palette are not used; to name the classes, give numbers in the palette: {"1": "building", …}.</source>
<translation>{0} enthält Klassennummern, die Farben der Palette werden also nicht verwendet; um die Klassen zu benennen, geben Sie in der Palette Nummern an: {"1": "building", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} holds indices, but {1} colours; give truth of one kind.</source>
<translation>{0} enthält Indizes, {1} aber Farben; geben Sie eine Referenz von einer Art an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} holds colours, but the palette has indices; give colours such as '#3c1098'.</source>
<translation>{0} enthält Farben, aber die Palette hat Indizes; geben Sie Farben an, etwa '#3c1098'.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} has {1} × {2} pixels, but its truth {3} has {4} × {5}; give rasters of the same size.</source>
<translation>{0} hat {1} × {2} Pixel, die Referenz {3} dazu aber {4} × {5}; geben Sie Raster derselben Größe an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} and its truth {1} have different grids; warp the truth to the grid of the labels, with nearest neighbour, first.</source>
<translation>{0} und die Referenz {1} dazu haben verschiedene Gitter; transformieren Sie zuerst die Referenz auf das Gitter der Labels, mit dem nächsten Nachbarn.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} has too many different values for a class map (more than {1}); lossy compression changes colours: use PNG or GeoTIFF, or give a palette of the true colours.</source>
<translation>{0} hat zu viele verschiedene Werte für eine Klassenkarte (mehr als {1}); verlustbehaftete Kompression verändert Farben: Verwenden Sie PNG oder GeoTIFF, oder geben Sie eine Palette der wahren Farben an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} has {1} different values; it is not a class map.</source>
<translation>{0} hat {1} verschiedene Werte; das ist keine Klassenkarte.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>ignore has {0}; for this truth give colours '#rrggbb' or names of the palette.</source>
<translation>ignore hat {0}; geben Sie für diese Referenz Farben '#rrggbb' oder Namen der Palette an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>ignore has {0}; for this truth give indices or names of the palette.</source>
<translation>ignore hat {0}; geben Sie für diese Referenz Indizes oder Namen der Palette an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/direct.py"/>
<source>The labels ({0}) and the truth ({1}) have neither names nor numbers in common; name the classes in a palette, or leave out the comparison by name.</source>
<translation>Die Labels ({0}) und die Referenz ({1}) haben weder Namen noch Nummern gemeinsam; benennen Sie die Klassen in einer Palette, oder lassen Sie den Vergleich nach Namen weg.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/evaluate.py"/>
<source>not_in_mean has {0}, which is not a class of the truth; choose from {1}.</source>
<translation>not_in_mean hat {0}, was keine Klasse der Referenz ist; wählen Sie aus {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} of {1} truth pixels ({2}) do not count{3}</source>
<translation>{0} von {1} Pixeln der Referenz ({2}) zählen nicht{3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>all {0} truth pixels count</source>
<translation>alle {0} Pixel der Referenz zählen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} with colours that the palette lacks</source>
<translation>{0} mit Farben, die in der Palette fehlen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} ignored or without a truth</source>
<translation>{0} ignoriert oder ohne Referenz</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} add the missing colours to the palette</source>
<translation>{0} ergänzen Sie die fehlenden Farben in der Palette</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>; the figures are over the rest only:{0}</source>
<translation>; die Kennzahlen gelten nur für den Rest:{0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>; the figures are over the rest only</source>
<translation>; die Kennzahlen gelten nur für den Rest</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} of the truth pixels have the value {1}, which often marks borders and pixels without a class. It counts as a class; `--ignore {2}` leaves it out.</source>
<translation>{0} der Pixel der Referenz haben den Wert {1}, der oft Grenzen und Pixel ohne Klasse kennzeichnet. Er zählt als Klasse; mit `--ignore {2}` bleibt er weg.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} does not hold the grid of its scene; put the class raster {1} beside it.</source>
<translation>{0} enthält nicht das Gitter der Szene; legen Sie das Klassenraster {1} daneben.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>its score is not a number</source>
<translation>ihre Bewertung ist keine Zahl</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} belongs to a scene of more than {1} pixels; cut the scene, and evaluate its parts.</source>
<translation>{0} gehört zu einer Szene von mehr als {1} Pixeln; zerschneiden Sie die Szene und werten Sie ihre Teile aus.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} holds no instances; give files *{1}.gpkg or a COCO json.</source>
<translation>{0} enthält keine Instanzen; geben Sie Dateien *{1}.gpkg oder ein COCO-JSON an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>The list of files is empty; give files *{0}.gpkg or a COCO json.</source>
<translation>Die Liste der Dateien ist leer; geben Sie Dateien *{0}.gpkg oder eine COCO-JSON-Datei an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} has an image without id, file_name, height or width; masks need all of them.</source>
<translation>{0} hat ein Bild ohne id, file_name, height oder width; Masken brauchen sie alle.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0}: annotation {1} was left out: {2}.</source>
<translation>{0}: Annotation {1} wurde ausgelassen: {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} and {1} both hold instances of {2}; give one.</source>
<translation>{0} und {1} enthalten beide Instanzen von {2}; geben Sie eine der Dateien an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>its class is not one of the file's categories</source>
<translation>ihre Klasse ist keine der Kategorien der Datei</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0}: instance {1} has no class.</source>
<translation>{0}: Instanz {1} hat keine Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0}: instance {1} has no mask.</source>
<translation>{0}: Instanz {1} hat keine Maske.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>Reading the truth</source>
<translation>Die Referenz wird gelesen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>ignore has {0}, but the instances have the classes {1}; name some of these.</source>
<translation>ignore hat {0}, aber die Instanzen haben die Klassen {1}; nennen Sie einige davon.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>The truth has no instance that counts; check the truth and the ignored classes.</source>
<translation>Die Referenz hat keine Instanz, die zählt; prüfen Sie die Referenz und die nicht zählenden Klassen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>{0} and its truth {1} have {2} pixels; give the same scene.</source>
<translation>{0} und die Referenz {1} dazu haben {2} Pixel; geben Sie dieselbe Szene an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>{0} ({1}) has no truth; true instances are found by the name of the scene: {2}{3}.gpkg, or file_name in a COCO file.</source>
<translation>{0} ({1}) hat keine Referenz; wahre Instanzen werden nach dem Namen der Szene gefunden: {2}{3}.gpkg, oder file_name in einer COCO-Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/pairs.py"/>
<source>The folders hold no {0}; name files, or a folder that holds some.</source>
<translation>Die Ordner enthalten kein {0}; geben Sie Dateien an, oder einen Ordner, der welche enthält.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/pairs.py"/>
<source>No truth fits the name of {0}; give labels and truth as files in the same order.</source>
<translation>Keine Referenz passt zum Namen von {0}; geben Sie Labels und Referenz als Dateien in derselben Reihenfolge an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/pairs.py"/>
<source>Both {0} and {1} fit the name of {2}; give labels and truth as files in the same order.</source>
<translation>Sowohl {0} als auch {1} passen zum Namen von {2}; geben Sie Labels und Referenz als Dateien in derselben Reihenfolge an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/pairs.py"/>
<source>{0} fits both {1} and {2}; give labels and truth as files in the same order.</source>
<translation>{0} passt zu {1} und zu {2}; geben Sie Labels und Referenz als Dateien in derselben Reihenfolge an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>its mask is not of the image's size</source>
<translation>ihre Maske hat nicht die Größe des Bildes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>the run lengths of its mask are damaged</source>
<translation>die Lauflängen ihrer Maske sind beschädigt</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>the run lengths of its mask do not add up to the image</source>
<translation>die Lauflängen ihrer Maske ergeben zusammen nicht das Bild</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>a ring of its mask has fewer than three points</source>
<translation>ein Ring ihrer Maske hat weniger als drei Punkte</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>a coordinate of its mask is not a number, or lies far outside the image</source>
<translation>eine Koordinate ihrer Maske ist keine Zahl oder liegt weit außerhalb des Bildes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>the run lengths of its mask are cut off</source>
<translation>die Lauflängen ihrer Maske sind abgeschnitten</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>it has no mask</source>
<translation>sie hat keine Maske</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette is {0}; give for example {'#3c1098': 'building'}.</source>
<translation>Die Palette ist {0}; geben Sie zum Beispiel {'#3c1098': 'building'} an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette has {0}, which is not a colour; give for example '#3c1098' or [60, 16, 152].</source>
<translation>Die Palette hat {0}, was keine Farbe ist; geben Sie zum Beispiel '#3c1098' oder [60, 16, 152] an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette must have at least one entry, and only colours or only indices; see the help.</source>
<translation>Die Palette muss mindestens einen Eintrag haben, und nur Farben oder nur Indizes; siehe die Hilfe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} has {1} band(s) of {2}; give truth of one band of whole numbers (the class of each pixel), or colours in three bands of uint8.</source>
<translation>{0} hat {1} Kanal/Kanäle vom Typ {2}; geben Sie eine Referenz mit einem Kanal ganzer Zahlen (der Klasse jedes Pixels) oder mit Farben in drei Kanälen uint8 an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette has {0} twice; give each value once.</source>
<translation>Die Palette hat {0} zweimal; geben Sie jeden Wert einmal an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette is not JSON ({0}); give for example {'#3c1098': 'building'}.</source>
<translation>Die Palette ist kein JSON ({0}); geben Sie zum Beispiel {'#3c1098': 'building'} an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} is a vector file; rasterize its classes on the grid of the class raster first, for example with Rasterize (vector to raster) in QGIS.</source>
<translation>{0} ist eine Vektordatei; rastern Sie die Klassen zuerst auf dem Gitter des Klassenrasters, zum Beispiel mit Rastern (Vektor nach Raster) in QGIS.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} holds {1} values such as {2}, which are not class numbers; give whole numbers, for example rasterize the classes again with a number for each.</source>
<translation>{0} enthält {1}-Werte wie {2}, die keine Klassennummern sind; geben Sie ganze Zahlen an, rastern Sie etwa die Klassen neu mit einer Nummer für jede.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} holds values such as {1}; it is not a class map.</source>
<translation>{0} enthält Werte wie {1}; das ist keine Klassenkarte.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette file {0} cannot be read ({1}); give a JSON file.</source>
<translation>Die Palettendatei {0} ist nicht lesbar ({1}); geben Sie eine JSON-Datei an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} cannot be read at {1} ({2}); get it again.</source>
<translation>{0} ist bei {1} nicht lesbar ({2}); beschaffen Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/asks.py"/>
<source>The engine cannot read the question {0} ({1}); update the plugin and the engine together.</source>
<translation>Die Engine kann die Frage {0} nicht lesen ({1}); aktualisieren Sie Erweiterung und Engine zusammen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/clusters.py"/>
<source>{0} has no clusters yet; run “Apply codebook” (`alps apply`) with {1}, and use its output.</source>
<translation>{0} hat noch keine Cluster; führen Sie „Codebuch anwenden“ (`alps apply`) mit {1} aus, und verwenden Sie die Ausgabe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/clusters.py"/>
<source>{0} has clusters of another codebook than {1}; run “Apply codebook” (`alps apply`) with {2}, and use its output.</source>
<translation>{0} hat Cluster eines anderen Codebuchs als {1}; führen Sie „Codebuch anwenden“ (`alps apply`) mit {2} aus, und verwenden Sie die Ausgabe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/collection.py"/>
<source>No segments file is given; name at least one.</source>
<translation>Es ist keine Segmentdatei angegeben; nennen Sie mindestens eine.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/collection.py"/>
<source>Reading {0}</source>
<translation>{0} wird gelesen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/collection.py"/>
<source>{0} changed while it was read; save your edits of it and open it again.</source>
<translation>{0} hat sich beim Lesen geändert; speichern Sie Ihre Änderungen daran, und öffnen Sie die Datei erneut.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/collection.py"/>
<source>{0} is given twice; name each segments file once.</source>
<translation>{0} ist zweimal angegeben; geben Sie jede Segmentdatei einmal an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/copies.py"/>
<source>Writing {0}</source>
<translation>{0} wird geschrieben</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/label_layer.py"/>
<source>{0} has no feature with a class in the field {1}; choose another field.</source>
<translation>{0} hat kein Objekt mit einer Klasse im Feld {1}; wählen Sie ein anderes Feld.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/new_classes.py"/>
<source>The table of classes has no numbers left for {0} new classes (maximum {1}); give its classes smaller numbers.</source>
<translation>In der Klassentabelle sind keine Nummern für {0} neue Klassen mehr frei (Höchstwert {1}); geben Sie ihren Klassen kleinere Nummern.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/propagate.py"/>
<source>No segment has a label that could be learned from; give some segments a class (class_override), or name a layer with labels that lies on the segments.</source>
<translation>Kein Segment hat ein Label, von dem gelernt werden könnte; geben Sie einigen Segmenten eine Klasse (class_override), oder nennen Sie einen Layer mit Labels, der auf den Segmenten liegt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/propagate.py"/>
<source>Only the class {0} has labels, so there is nothing to tell it from; label segments of a second class too.</source>
<translation>Nur die Klasse {0} hat Labels, deshalb gibt es nichts, wovon sie zu unterscheiden wäre; geben Sie auch Segmenten einer zweiten Klasse ein Label.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>1 segment keeps the class that you gave it by class_override, although the layer has another one for it.</source>
<translation>1 Segment behält die Klasse, die Sie ihm in class_override gegeben haben, obwohl der Layer eine andere dafür hat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>{0} segments keep the class that you gave them by class_override, although the layer has another one for them.</source>
<translation>{0} Segmente behalten die Klasse, die Sie ihnen in class_override gegeben haben, obwohl der Layer eine andere dafür hat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>1 label of {0} does not lie on a segment.</source>
<translation>1 Label von {0} liegt nicht auf einem Segment.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>{1} labels of {0} do not lie on a segment.</source>
<translation>{1} Labels von {0} liegen nicht auf einem Segment.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>1 feature of {0} has no class or no geometry.</source>
<translation>1 Objekt von {0} hat keine Klasse oder keine Geometrie.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>{1} features of {0} have no class or no geometry.</source>
<translation>{1} Objekte von {0} haben keine Klasse oder keine Geometrie.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>1 segment has labels of different classes in {0}; it was left out.</source>
<translation>1 Segment hat in {0} Labels verschiedener Klassen; es wurde ausgelassen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>{1} segments have labels of different classes in {0}; they were left out.</source>
<translation>{1} Segmente haben in {0} Labels verschiedener Klassen; sie wurden ausgelassen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>{0} parts are wanted, but the class has only {1} different groups of segments.</source>
<translation>{0} Teile sind gewünscht, aber die Klasse hat nur {1} verschiedene Gruppen von Segmenten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/split.py"/>
<source>The codebook has no class {0}; choose from {1}.</source>
<translation>Das Codebuch hat keine Klasse {0}; wählen Sie aus {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/split.py"/>
<source>The class has fewer than two different segments, so it cannot be split; choose another.</source>
<translation>Die Klasse hat weniger als zwei verschiedene Segmente und kann deshalb nicht geteilt werden; wählen Sie eine andere.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/crosswalk.py"/>
<source>accept has the class {0}, which the codebook does not have.</source>
<translation>accept hat die Klasse {0}, die es im Codebuch nicht gibt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/crosswalk.py"/>
<source>accept has the class {0}, for which no name is proposed ({1}); leave it out.</source>
<translation>accept hat die Klasse {0}, für die kein Name vorgeschlagen wird ({1}); lassen Sie sie weg.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/edits.py"/>
<source>1 corrected segment was not in the file when it was opened; it counts when you open the classes again.</source>
<translation>1 berichtigtes Segment war nicht in der Datei, als sie geöffnet wurde; es zählt, wenn Sie die Klassen erneut öffnen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/edits.py"/>
<source>{0} corrected segments were not in their files when they were opened; they count when you open the classes again.</source>
<translation>{0} berichtigte Segmente waren nicht in ihren Dateien, als diese geöffnet wurden; sie zählen, wenn Sie die Klassen erneut öffnen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} does not name a segment; write its segment_id, or FILE:segment_id.</source>
<translation>{0} benennt kein Segment; schreiben Sie seine segment_id, oder FILE:segment_id.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} names a file that is not given; choose from {1}.</source>
<translation>{0} nennt eine Datei, die nicht angegeben ist; wählen Sie aus {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} could be in several files; write FILE:segment_id with one of {1}.</source>
<translation>{0} könnte in mehreren Dateien sein; schreiben Sie FILE:segment_id mit einer von {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} does not have a segment {1}; look up its segment_id.</source>
<translation>{0} hat kein Segment {1}; schlagen Sie seine segment_id nach.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} has {1} features, and each would be an example; give at most {2}.</source>
<translation>{0} hat {1} Objekte, und jedes wäre ein Beispiel; geben Sie höchstens {2} an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} has no features; add points that lie in examples.</source>
<translation>{0} hat keine Objekte; fügen Sie Punkte hinzu, die in Beispielen liegen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>None of the points for examples lies inside a segment; choose other points.</source>
<translation>Keiner der Punkte für Beispiele liegt in einem Segment; wählen Sie andere Punkte.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>1 point for examples lies outside all segments and was left out.</source>
<translation>1 Punkt für Beispiele liegt außerhalb aller Segmente und wurde ausgelassen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} points for examples lie outside all segments and were left out.</source>
<translation>{0} Punkte für Beispiele liegen außerhalb aller Segmente und wurden ausgelassen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>The points cannot be transformed to the CRS of {0} ({1}).</source>
<translation>Die Punkte können nicht in das KBS von {0} transformiert werden ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/found.py"/>
<source>{0} has no CRS, but other segments files have; list those with and those without a CRS one after the other.</source>
<translation>{0} hat kein KBS, andere Segmentdateien aber schon; listen Sie die mit und die ohne KBS nacheinander auf.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/found.py"/>
<source>The CRS of {0} cannot be transformed to that of the first file ({1}).</source>
<translation>Das KBS von {0} kann nicht in das der ersten Datei transformiert werden ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/listing.py"/>
<source>Suggested minimum score: {0}. {1} segments have at least that.</source>
<translation>Vorgeschlagene Mindestbewertung: {0}. {1} Segmente haben mindestens diese.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/listing.py"/>
<source>No example is given; name segments, or give points that lie in them.</source>
<translation>Es ist kein Beispiel angegeben; nennen Sie Segmente, oder geben Sie Punkte an, die darin liegen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/listing.py"/>
<source>Segment {0} is given as alike and as unlike; name it once.</source>
<translation>Segment {0} ist als ähnlich und als unähnlich angegeben; nennen Sie es einmal.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/name_from.py"/>
<source>the table of overlaps</source>
<translation>die Tabelle der Überlappungen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/name_from.py"/>
<source>accept is given without a new codebook, which would hold the names; give both.</source>
<translation>accept ist ohne ein neues Codebuch angegeben, das die Namen aufnehmen würde; geben Sie beides an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/overlaps.py"/>
<source>A part of the reference</source>
<translation>Ein Teil der Referenz</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/overlaps.py"/>
<source>ignore has {0}, which {1} does not have where the scenes lie.</source>
<translation>ignore hat {0}, das es in {1} nicht gibt, wo die Szenen liegen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/overlaps.py"/>
<source>The reference {0} has no class where the scenes lie; choose a map of the same ground, or ignore fewer classes.</source>
<translation>Die Referenz {0} hat keine Klasse, wo die Szenen liegen; wählen Sie eine Karte desselben Gebiets, oder lassen Sie mehr Klassen zählen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The reference {0} does not overlap {1}; choose a map of the same ground.</source>
<translation>Die Referenz {0} überlappt {1} nicht; wählen Sie eine Karte desselben Gebiets.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The reference {0} cannot be laid over {1}, since one of them is not georeferenced and they do not have the same size; georeference it first.</source>
<translation>Die Referenz {0} kann nicht über {1} gelegt werden, weil eine Datei nicht georeferenziert ist und beide nicht gleich groß sind; georeferenzieren Sie diese zuerst.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The reference {0} does not exist; check the path.</source>
<translation>Die Referenz {0} gibt es nicht; prüfen Sie den Pfad.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} is a vector layer, which has names of its own; leave out the palette.</source>
<translation>{0} ist ein Vektorlayer und hat eigene Namen; lassen Sie die Palette weg.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The field {0} of {1}</source>
<translation>Das Feld {0} von {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} has {1} different values, more than a map has classes ({2}); choose another.</source>
<translation>{0} hat {1} verschiedene Werte, mehr als eine Karte Klassen hat ({2}); treffen Sie eine andere Wahl.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The field {0} of {1} has no value; choose the field with the class.</source>
<translation>Das Feld {0} von {1} hat keinen Wert; wählen Sie das Feld mit der Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} has colours that the palette does not have ({1}); they do not count.</source>
<translation>{0} hat Farben, die in der Palette fehlen ({1}); sie zählen nicht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} does not name all of its values ({1}), so classes would be called by numbers; give their names as a palette: {"10": "water", …}.</source>
<translation>{0} benennt nicht alle Werte ({1}), deshalb würden Klassen nach Nummern heißen; geben Sie ihre Namen als Palette an: {"10": "water", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} is a raster, so it does not have fields; leave out the field {1}.</source>
<translation>{0} ist ein Raster und hat deshalb keine Felder; lassen Sie das Feld {1} weg.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>1 feature of {0} has no value in the field {1}; it does not count.</source>
<translation>1 Objekt von {0} hat keinen Wert im Feld {1}; es zählt nicht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} features of {1} have no value in the field {2}; they do not count.</source>
<translation>{0} Objekte von {1} haben keinen Wert im Feld {2}; sie zählen nicht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>1 feature of {0} is not a polygon, or is damaged; it does not count.</source>
<translation>1 Objekt von {0} ist kein Polygon oder ist beschädigt; es zählt nicht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} features of {1} are not polygons, or are damaged; they do not count.</source>
<translation>{0} Objekte von {1} sind keine Polygone oder sind beschädigt; sie zählen nicht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The reference cannot be used: {0}</source>
<translation>Die Referenz ist nicht verwendbar: {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/session.py"/>
<source>The engine ran out of memory; close other programs, or choose fewer segments files.</source>
<translation>Der Engine ging der Speicher aus; schließen Sie andere Programme, oder wählen Sie weniger Segmentdateien.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/session.py"/>
<source>A fault in the engine: {0}: {1} ({2}, line {3}); please report it with the log.</source>
<translation>Ein Fehler in der Engine: {0}: {1} ({2}, Zeile {3}); bitte melden Sie ihn mit dem Protokoll.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/session.py"/>
<source>The engine does not know the question {0}; update the plugin and the engine together.</source>
<translation>Die Engine kennt die Frage {0} nicht; aktualisieren Sie Erweiterung und Engine zusammen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/similar.py"/>
<source>The examples have no PFL, because they were drawn by hand; choose segments that ALPS made.</source>
<translation>Die Beispiele haben keine PFL, weil sie von Hand gezeichnet wurden; wählen Sie Segmente, die ALPS erzeugt hat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/similar.py"/>
<source>Ask for similar segments first.</source>
<translation>Fragen Sie zuerst nach ähnlichen Segmenten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/thumbnails.py"/>
<source>{0} Segments are shown without the scene.</source>
<translation>{0} Segmente werden ohne die Szene gezeigt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/thumbnails.py"/>
<source>The scene {0} of {1} was not found, so its segments are shown without it; put the raster beside the segments file, or add it to the project.</source>
<translation>Die Szene {0} von {1} wurde nicht gefunden, deshalb werden die Segmente ohne sie gezeigt; legen Sie das Raster neben die Segmentdatei, oder fügen Sie es dem Projekt hinzu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/thumbnails.py"/>
<source>{0} does not name its scene, so its segments are shown as plain shapes.</source>
<translation>{0} nennt keine Szene, deshalb werden die Segmente als einfache Formen gezeigt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/thumbnails.py"/>
<source>{0} is large and stored in whole lines, so its segments are shown without it; a copy in tiles, such as a cloud optimized GeoTIFF, is quick to read.</source>
<translation>{0} ist groß und in ganzen Zeilen gespeichert, deshalb werden die Segmente ohne die Szene gezeigt; eine Kopie in Kacheln, etwa ein Cloud Optimized GeoTIFF, ist schnell lesbar.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The encoder needs red, green and blue, but the scenes do not say which of the {0} bands these are</source>
<translation>Der Encoder braucht Rot, Grün und Blau, aber die Szenen nennen nicht, welche der {0} Kanäle das sind</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The encoder needs red, green and blue, which are not the same bands in all scenes</source>
<translation>Der Encoder braucht Rot, Grün und Blau, aber das sind nicht in allen Szenen dieselben Kanäle</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The encoder needs red, green and blue, but the number of bands is {0}</source>
<translation>Der Encoder braucht Rot, Grün und Blau, aber die Zahl der Kanäle ist {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>Features: those of the segmenter, and the encoder {0}.</source>
<translation>Merkmale: die des Segmentierers und der Encoder {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>{0}; choose three bands, or describe the segments without it (--features plain).</source>
<translation>{0}; wählen Sie drei Kanäle, oder beschreiben Sie die Segmente ohne Encoder (--features plain).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>Features: those of the segmenter alone. {0}.</source>
<translation>Merkmale: nur die des Segmentierers. {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The codebook {0} was made with the encoder {1}; leave out --features plain, or fit a new codebook without it.</source>
<translation>Das Codebuch {0} wurde mit dem Encoder {1} erzeugt; lassen Sie --features plain weg, oder passen Sie ein neues Codebuch ohne Encoder an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The codebook {0} was made with the encoder, which needs red, green and blue, but the scenes have fewer bands ({1}); choose the bands that it was made with.</source>
<translation>Das Codebuch {0} wurde mit dem Encoder erzeugt, der Rot, Grün und Blau braucht, aber die Szenen haben weniger Kanäle ({1}); wählen Sie die Kanäle, mit denen es erzeugt wurde.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The codebook {0} was made without the encoder; leave out --features encoder, or fit a new codebook with it.</source>
<translation>Das Codebuch {0} wurde ohne den Encoder erzeugt; lassen Sie --features encoder weg, oder passen Sie ein neues Codebuch mit Encoder an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The codebook {0} was made with the encoder {1}, but this version of ALPS has {2}; use the version of ALPS that made it, or label without a codebook.</source>
<translation>Das Codebuch {0} wurde mit dem Encoder {1} erzeugt, diese Version von ALPS hat aber {2}; verwenden Sie die Version von ALPS, die es erzeugt hat, oder klassifizieren Sie ohne Codebuch.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The codebook {0} was made with the encoder {1}, but this version of ALPS has none; use the version of ALPS that made it, or label without a codebook.</source>
<translation>Das Codebuch {0} wurde mit dem Encoder {1} erzeugt, diese Version von ALPS hat aber keinen; verwenden Sie die Version von ALPS, die es erzeugt hat, oder klassifizieren Sie ohne Codebuch.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/network.py"/>
<source>The encoder {0} gives {1} numbers instead of {2}; install ALPS again.</source>
<translation>Der Encoder {0} liefert {1} Zahlen statt {2}; installieren Sie ALPS neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/network.py"/>
<source>The encoder {0} cannot be run ({1}); install ALPS again, or describe the segments without it (--features plain).</source>
<translation>Der Encoder {0} kann nicht ausgeführt werden ({1}); installieren Sie ALPS neu, oder beschreiben Sie die Segmente ohne Encoder (--features plain).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>install ALPS again, or describe the segments without it (--features plain)</source>
<translation>installieren Sie ALPS neu, oder beschreiben Sie die Segmente ohne Encoder (--features plain)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>The encoder needs onnxruntime, which is not installed in the engine's environment; install the engine again, or describe the segments without it (--features plain).</source>
<translation>Der Encoder braucht onnxruntime, das in der Umgebung der Engine nicht installiert ist; installieren Sie die Engine neu, oder beschreiben Sie die Segmente ohne Encoder (--features plain).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>The encoder {0} is damaged: its SHA-256 begins with {1} instead of {2}; {3}.</source>
<translation>Der Encoder {0} ist beschädigt: Seine SHA-256 beginnt mit {1} statt mit {2}; {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>{0}, which describes the encoder, is damaged ({1}); {2}.</source>
<translation>{0}, die Beschreibung des Encoders, ist beschädigt ({1}); {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>{0}, a part of the encoder, is missing; {1}.</source>
<translation>{0}, ein Teil des Encoders, fehlt; {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>{0}, a part of the encoder, cannot be read ({1}); {2}.</source>
<translation>{0}, ein Teil des Encoders, kann nicht gelesen werden ({1}); {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The codebook {0} was made with the feature raster {1} (bands: {2}); give one with the same bands, or fit a new codebook without it.</source>
<translation>Das Codebuch {0} wurde mit dem Merkmalsraster {1} erzeugt (Kanäle: {2}); geben Sie eines mit denselben Kanälen an, oder passen Sie ein neues Codebuch ohne Merkmalsraster an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The codebook {0} was made without a feature raster; leave out {1}, or fit a new codebook with it.</source>
<translation>Das Codebuch {0} wurde ohne Merkmalsraster erzeugt; lassen Sie {1} weg, oder passen Sie damit ein neues Codebuch an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The codebook {0} was made with the weight {1} for its feature raster, not {2}; give the same weight, or fit a new codebook.</source>
<translation>Das Codebuch {0} wurde mit dem Gewicht {1} für das Merkmalsraster erzeugt, nicht {2}; geben Sie dasselbe Gewicht an, oder passen Sie ein neues Codebuch an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The feature raster {0} has no values under the scenes, only nodata; give one that has values there.</source>
<translation>Das Merkmalsraster {0} hat unter den Szenen keine Werte, sondern nur Pixel ohne Daten; geben Sie eines an, das dort Werte hat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The codebook {0} was made with a feature raster of {1} bands, but {2} has {3}; give one with the same bands.</source>
<translation>Das Codebuch {0} wurde mit einem Merkmalsraster mit {1} Kanälen erzeugt, {2} hat aber {3}; geben Sie eines mit denselben Kanälen an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The feature raster {0} changed while it was read; run again when nothing writes to it.</source>
<translation>Das Merkmalsraster {0} änderte sich beim Lesen; starten Sie erneut, wenn nichts mehr in die Datei schreibt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/raster.py"/>
<source>{0} has a colour table, so its numbers are classes, which have no mean; give a feature raster of measurements, or one band of 0 and 1 for each class.</source>
<translation>{0} hat eine Farbtabelle, die Zahlen sind also Klassen, und die haben keinen Mittelwert; geben Sie ein Merkmalsraster mit Messwerten an, oder einen Kanal mit 0 und 1 für jede Klasse.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/raster.py"/>
<source>{0} has no CRS, but {1} has one, so a feature raster and a scene cannot be laid over each other; assign the CRS of its coordinates to it.</source>
<translation>{0} hat kein KBS, {1} aber hat eines, deshalb können Merkmalsraster und Szene nicht übereinandergelegt werden; weisen Sie das KBS der Koordinaten zu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/raster.py"/>
<source>The feature raster {0} does not overlap {1}; give one that covers the same ground, or correct the CRS of one of the two.</source>
<translation>Das Merkmalsraster {0} überlappt {1} nicht; geben Sie eines an, das denselben Boden bedeckt, oder berichtigen Sie das KBS eines der beiden.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/raster.py"/>
<source>{0} has RPCs only, so no feature raster fits; orthorectify it first.</source>
<translation>{0} hat nur RPCs, deshalb passt kein Merkmalsraster; orthorektifizieren Sie die Szene zuerst.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/raster.py"/>
<source>The CRS of {0} cannot be transformed to that of the feature raster {1} ({2}); reproject one of the two.</source>
<translation>Das KBS von {0} kann nicht in das des Merkmalsrasters {1} transformiert werden ({2}); projizieren Sie eines der beiden um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/scaling.py"/>
<source>`{0}` has {1} centres and {2} scales</source>
<translation>`{0}` hat {1} Mittenwerte und {2} Abweichungen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/overlay.py"/>
<source>The CRS of {0} cannot be transformed to that of the scene ({1}); reproject it first.</source>
<translation>Das KBS von {0} kann nicht in das der Szene transformiert werden ({1}); projizieren Sie die Datei zuerst um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} has the CRS {1}, but the reference has {2}; reproject one.</source>
<translation>{0} hat das KBS {1}, der Bezug aber {2}; projizieren Sie eines um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} says that its scene has {1} × {2} pixels, but its segments lie in {3} of it; give the scene as reference, or segment it again.</source>
<translation>{0} gibt für die Szene {1} × {2} Pixel an, aber die Segmente liegen in {3} davon; geben Sie die Szene als Bezug an, oder segmentieren Sie sie neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>The class_override {0} of 1 segment in {1} is not a class; the cluster counts instead.</source>
<translation>Der class_override {0} von 1 Segment in {1} ist keine Klasse; stattdessen zählt das Cluster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>The class_override {0} of {1} segments in {2} is not a class; the cluster counts instead.</source>
<translation>Der class_override {0} von {1} Segmenten in {2} ist keine Klasse; stattdessen zählt das Cluster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} does not keep its scene's grid, as another program wrote it; give the scene as reference.</source>
<translation>{0} bewahrt das Gitter der Szene nicht, da ein anderes Programm die Datei geschrieben hat; geben Sie die Szene als Bezug an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} has segments of cluster {1}, but the codebook has {2} clusters; run `alps apply` with this codebook first.</source>
<translation>{0} hat Segmente von Cluster {1}, aber das Codebuch hat {2} Cluster; führen Sie zuerst `alps apply` mit diesem Codebuch aus.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>1 segment in {0} with neither a cluster nor a class_override: not painted.</source>
<translation>1 Segment in {0} ohne Cluster und ohne class_override: nicht gemalt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} segments in {1} with neither a cluster nor a class_override: not painted.</source>
<translation>{0} Segmente in {1} ohne Cluster und ohne class_override: nicht gemalt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygon_segments.py"/>
<source>{0} has clusters of another codebook than those of the class raster; run `alps apply` with the codebook of the class raster, and use the segments that it writes.</source>
<translation>{0} hat Cluster eines anderen Codebuchs als das Klassenraster; führen Sie zuerst `alps apply` mit dem Codebuch des Klassenrasters aus, und verwenden Sie die Segmente, die dabei geschrieben werden.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>Drawing polygons</source>
<translation>Polygone werden gezeichnet</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>{0} has values from {1} to {2}, but class ids are 0 or more; choose a class raster.</source>
<translation>{0} hat Werte von {1} bis {2}, aber Klassennummern sind 0 oder größer; wählen Sie ein Klassenraster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>1 connected component of a class is too large for one polygon, with more than {0} vertices; drawn as several, cut along a grid of {1} pixels.</source>
<translation>1 zusammenhängende Fläche einer Klasse ist mit mehr als {0} Stützpunkten zu groß für ein Polygon; sie wird als mehrere gezeichnet, geschnitten an einem Gitter von {1} Pixeln.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>{0} connected components of classes are too large for one polygon, with more than {1} vertices; drawn as several, cut along a grid of {2} pixels.</source>
<translation>{0} zusammenhängende Flächen von Klassen sind mit mehr als {1} Stützpunkten zu groß für ein Polygon; sie werden als mehrere gezeichnet, geschnitten an einem Gitter von {2} Pixeln.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>{0} changed while it was read; run again when nothing writes to it.</source>
<translation>{0} änderte sich beim Lesen; starten Sie erneut, wenn nichts mehr in die Datei schreibt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/top_segments.py"/>
<source>{0} is damaged: {1}; segment its scene again.</source>
<translation>{0} ist beschädigt: {1}; segmentieren Sie die Szene neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} does not exist; give a file of weights (.safetensors or .pth).</source>
<translation>{0} gibt es nicht; geben Sie eine Datei mit Gewichten an (.safetensors oder .pth).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} does not hold weights by name; give a file of weights (.safetensors or .pth).</source>
<translation>{0} enthält keine Gewichte mit Namen; geben Sie eine Datei mit Gewichten an (.safetensors oder .pth).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} does not hold weights for the backbone of this network ({1}). Give weights of the same architecture from timm or torchvision, or leave the backbone at random.</source>
<translation>{0} enthält keine Gewichte für das Backbone dieses Netzes ({1}). Geben Sie Gewichte derselben Architektur aus timm oder torchvision an oder lassen Sie das Backbone zufällig.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} cannot be read: {1}; check its permissions.</source>
<translation>{0} ist nicht lesbar: {1}; prüfen Sie die Zugriffsrechte.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} cannot be used: {1}; give a file of weights (.safetensors or .pth).</source>
<translation>{0} kann nicht verwendet werden: {1}; geben Sie eine Datei mit Gewichten an (.safetensors oder .pth).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} is damaged, or not a file of weights; get it again.</source>
<translation>{0} ist beschädigt oder keine Datei mit Gewichten; beschaffen Sie sie neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} is a Python pickle of other things than weights, so it was not run; save the weights alone, best as safetensors.</source>
<translation>{0} ist ein Python-Pickle mit anderem als Gewichten und wurde deshalb nicht ausgeführt; speichern Sie nur die Gewichte, am besten als safetensors.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/build.py"/>
<source>The network {0} does not exist; choose one of {1}.</source>
<translation>Das Netz {0} gibt es nicht; wählen Sie eines von {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/build.py"/>
<source>A network of {0} {1} cannot be built; give 1 or more.</source>
<translation>Ein Netz mit {0} {1} kann nicht gebaut werden; geben Sie 1 oder mehr an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/export.py"/>
<source>The size of an exported network is {0}; it must be a multiple of {1}.</source>
<translation>Die Größe eines exportierten Netzes ist {0}; sie muss ein Vielfaches von {1} sein.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/export.py"/>
<source>The network cannot be exported as ONNX: {0}; its weights are saved all the same.</source>
<translation>Das Netz kann nicht als ONNX exportiert werden: {0}; seine Gewichte werden trotzdem gespeichert.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>another shape, left at random</source>
<translation>andere Form, bleibt zufällig</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>{0} weights were loaded</source>
<translation>{0} Gewichte wurden geladen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>The mode {0} does not exist; choose one of {1}.</source>
<translation>Den Modus {0} gibt es nicht; wählen Sie einen von {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>None of the {0} weights fits this network (mode {1}); they are of another network. Choose that network, or give the file of this one.</source>
<translation>Keines der {0} Gewichte passt zu diesem Netz (Modus {1}); sie gehören zu einem anderen Netz. Wählen Sie jenes Netz, oder geben Sie die Datei dieses Netzes an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>{0} have another shape and stay at random</source>
<translation>{0} haben eine andere Form und bleiben zufällig</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>{0} were not in the file and stay at random</source>
<translation>{0} waren nicht in der Datei und bleiben zufällig</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>{0} of the file were not needed</source>
<translation>{0} der Datei wurden nicht gebraucht</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>The weight {0} holds values that are not finite; the file is damaged. Train again.</source>
<translation>Das Gewicht {0} enthält Werte, die nicht endlich sind; die Datei ist beschädigt. Trainieren Sie neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>adapted from {0} to {1} bands</source>
<translation>angepasst von {0} auf {1} Kanäle</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>interpolated to another size of image</source>
<translation>interpoliert auf eine andere Bildgröße</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/onnx_metadata.py"/>
<source>its metadata are damaged</source>
<translation>die Metadaten sind beschädigt</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/onnx_metadata.py"/>
<source>it holds something else</source>
<translation>die Datei enthält etwas anderes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/onnx_metadata.py"/>
<source>it does not hold a network</source>
<translation>die Datei enthält kein Netz</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/onnx_metadata.py"/>
<source>it is cut off</source>
<translation>die Datei ist abgeschnitten</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} does not exist; give the folder of a training, or its {1}.</source>
<translation>{0} gibt es nicht; geben Sie den Ordner eines Trainings oder darin {1} an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} is missing, so nobody knows the classes and bands of {1}; give the whole folder of the training.</source>
<translation>{0} fehlt, daher sind Klassen und Kanäle von {1} nicht bekannt; geben Sie den ganzen Ordner des Trainings an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} was not exported by ALPS: its metadata lack the key `{1}`; give a {2} from the folder of a training.</source>
<translation>{0} wurde nicht von ALPS exportiert: In den Metadaten fehlt der Schlüssel `{1}`; geben Sie {2} aus dem Ordner eines Trainings an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>`stretch` has {0} values for {1} bands</source>
<translation>`stretch` hat {0} Werte für {1} Kanäle</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>`classes` has two classes of the same id</source>
<translation>`classes` hat zwei Klassen mit derselben id</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>`chip` is {0}, which is not a multiple of 32</source>
<translation>`chip` ist {0}, was kein Vielfaches von 32 ist</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} is not the record of a network: it is too large. Give the folder of a training.</source>
<translation>{0} ist keine Beschreibung eines Netzes: Die Datei ist zu groß. Geben Sie den Ordner eines Trainings an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} is not the record of a network: it is not text. Copy the folder again.</source>
<translation>{0} ist keine Beschreibung eines Netzes: Die Datei ist kein Text. Kopieren Sie den Ordner neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} is not a complete ONNX file: {1}; copy or export it again.</source>
<translation>{0} ist keine vollständige ONNX-Datei: {1}; kopieren oder exportieren Sie sie neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} does not hold the record of a network: {1}; copy the folder of the training again, or update the plugin if a later version wrote it.</source>
<translation>{0} enthält keine Beschreibung eines Netzes: {1}; kopieren Sie den Ordner des Trainings neu, oder aktualisieren Sie die Erweiterung, wenn eine spätere Version sie geschrieben hat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>`{0}` has {1} values for {2} bands</source>
<translation>`{0}` hat {1} Werte für {2} Kanäle</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/weights.py"/>
<source>{0} is missing, and only an exported network runs without it; give the whole folder of the training.</source>
<translation>{0} fehlt, und nur ein exportiertes Netz läuft ohne diese Datei; geben Sie den ganzen Ordner des Trainings an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/weights.py"/>
<source>{0} does not hold the weights that its record names: it was altered, or belongs to another run. Copy the folder of the training again.</source>
<translation>{0} enthält nicht die Gewichte, die die Beschreibung nennt: Die Datei wurde verändert oder gehört zu einem anderen Lauf. Kopieren Sie den Ordner des Trainings neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/weights.py"/>
<source>{0} is damaged: {1}; copy the folder of the training again.</source>
<translation>{0} ist beschädigt: {1}; kopieren Sie den Ordner des Trainings neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/weights.py"/>
<source>The weights in {0} do not fit a {1} of {2} bands and {3} classes, which its record names; copy the folder of the training again.</source>
<translation>Die Gewichte in {0} passen nicht zu dem in der Beschreibung genannten Netz {1} mit {2} Kanälen und {3} Klassen; kopieren Sie den Ordner des Trainings neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pages/report.py"/>
<source>the file came back different</source>
<translation>die Datei kam anders zurück</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pages/template.py"/>
<source>{0} is not HTML or SVG; use render_text.</source>
<translation>{0} ist weder HTML noch SVG; verwenden Sie render_text.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>{0} has segments without a PFL only, so no cluster is near; segment it again.</source>
<translation>{0} hat nur Segmente ohne PFL, deshalb ist kein Cluster nah; segmentieren Sie neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>The table `classes` of {0} has no row for cluster {1} any more, so segments that belong there go to other clusters; restore the row from a copy of the file, or fit again.</source>
<translation>Die Tabelle `classes` von {0} hat keine Zeile für Cluster {1} mehr, sodass Segmente, die dazu gehören, zu anderen Clustern kommen; stellen Sie die Zeile aus einer Kopie der Datei wieder her, oder passen Sie neu an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>The table `classes` of {0} has no row for clusters {1} any more, so segments that belong there go to other clusters; restore the rows from a copy of the file, or fit again.</source>
<translation>Die Tabelle `classes` von {0} hat keine Zeilen für die Cluster {1} mehr, sodass Segmente, die dazu gehören, zu anderen Clustern kommen; stellen Sie die Zeilen aus einer Kopie der Datei wieder her, oder passen Sie neu an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>{0} was segmented with another stretch than the codebook, so the same ground may get different classes; label the scene with `alps label --codebook` instead.</source>
<translation>{0} wurde mit einer anderen Streckung segmentiert als das Codebuch, deshalb kann derselbe Boden andere Klassen erhalten; klassifizieren Sie die Szene stattdessen mit `alps label --codebook`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>{0} was segmented with other bands than the codebook, so the same ground may get different classes; label the scene with `alps label --codebook` instead.</source>
<translation>{0} wurde mit anderen Kanälen segmentiert als das Codebuch, deshalb kann derselbe Boden andere Klassen erhalten; klassifizieren Sie die Szene stattdessen mit `alps label --codebook`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>{0} was segmented with other bands as red, green and blue than the codebook, so the same ground may get different classes; label the scene with `alps label --codebook` instead.</source>
<translation>Für Rot, Grün und Blau wurden bei {0} andere Kanäle verwendet als beim Codebuch, deshalb kann derselbe Boden andere Klassen erhalten; klassifizieren Sie die Szene stattdessen mit `alps label --codebook`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>{0} was segmented with another scaling of the feature raster than the codebook, so the same ground may get different classes; label the scene with `alps label --codebook` instead.</source>
<translation>{0} wurde mit einer anderen Skalierung des Merkmalsrasters segmentiert als das Codebuch, deshalb kann derselbe Boden andere Klassen erhalten; klassifizieren Sie die Szene stattdessen mit `alps label --codebook`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>{0} boxes {1} are left out.</source>
<translation>{0} Boxen {1} werden ausgelassen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>{0} more notes of this kind about annotations are not shown.</source>
<translation>{0} weitere Hinweise dieser Art zu Annotationen werden nicht gezeigt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>{0} more entries of the annotations were left out.</source>
<translation>{0} weitere Einträge der Annotationen wurden ausgelassen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>Annotated images that are not among the inputs, and were left out: {0} ({1}).</source>
<translation>Annotierte Bilder, die nicht unter den Eingaben sind und ausgelassen wurden: {0} ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>Images without boxes: {0}, the first is {1}; their rasters are empty.</source>
<translation>Bilder ohne Boxen: {0}, das erste ist {1}; ihre Raster sind leer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>No box has one of the classes {0}; choose from {1}.</source>
<translation>Keine Box hat eine der Klassen {0}; wählen Sie aus {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>The boxes have {0} classes, more than a class raster can hold; choose some of them.</source>
<translation>Die Boxen haben {0} Klassen, mehr als ein Klassenraster fassen kann; wählen Sie einige davon.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Smallest cluster (share of the area)</source>
<translation>Kleinstes Cluster (Anteil an der Fläche)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Suggested: {0} clusters, where the inertia bends. No number reaches a silhouette of {1}, so the groups are not distinct and the best silhouette says little.</source>
<translation>Vorschlag: {0} Cluster, wo die Trägheit abknickt. Keine Anzahl erreicht eine Silhouette von {1}, die Gruppen sind also nicht deutlich getrennt, und die beste Silhouette sagt wenig.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Higher is better: segments lie nearer to their own cluster than to the next one.</source>
<translation>Höher ist besser: Segmente liegen näher an ihrem eigenen Cluster als am nächsten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Davies–Bouldin index</source>
<translation>Davies-Bouldin-Index</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Lower is better: clusters are compact and lie far apart.</source>
<translation>Niedriger ist besser: Cluster sind kompakt und liegen weit auseinander.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Higher is better: 1 means that every start finds the same clusters.</source>
<translation>Höher ist besser: 1 bedeutet, dass jeder Start dieselben Cluster findet.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Falls with every further cluster. After a bend, more clusters add little.</source>
<translation>Sinkt mit jedem weiteren Cluster. Nach einem Knick bringen mehr Cluster wenig.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Suggested: {0} clusters. The groups are distinct, and this number has the best silhouette.</source>
<translation>Vorschlag: {0} Cluster. Die Gruppen sind deutlich getrennt, und diese Anzahl hat die beste Silhouette.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>These figures come from {0} of {1} segments, the silhouette from {2} of them. k-means and inertia weight segments by area. The other figures count every segment once.</source>
<translation>Diese Kennzahlen stammen von {0} der {1} Segmente, die Silhouette von {2} davon. k-Means und Trägheit gewichten Segmente nach Fläche. Die anderen Kennzahlen zählen jedes Segment einmal.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>How many clusters?</source>
<translation>Wie viele Cluster?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Unknown K: a Dirichlet-process mixture of at most {0} components was fitted on {1} segments. {2} components hold at least {3} of the segments each, {4} hold any at all. The mixture splits every group that is not a single Gaussian, so on real images this number grows with the number of segments. It shows how fine groups could be, not how many classes there are.</source>
<translation>Unbekanntes K: Eine Dirichlet-Prozess-Mischung von höchstens {0} Komponenten wurde an {1} Segmente angepasst. {2} Komponenten enthalten je mindestens {3} der Segmente, {4} enthalten überhaupt welche. Die Mischung teilt jede Gruppe, die keine einzelne Gauß-Verteilung ist; bei echten Bildern wächst diese Zahl deshalb mit der Zahl der Segmente. Sie zeigt, wie fein Gruppen sein könnten, nicht, wie viele Klassen es gibt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>These figures do not know which classes you want, so treat the suggestion as a starting point. More clusters separate fine classes better, and you can give several of them the same name later. Fewer clusters are quicker to name.</source>
<translation>Diese Kennzahlen wissen nicht, welche Klassen Sie wollen; nehmen Sie den Vorschlag deshalb als Ausgangspunkt. Mehr Cluster trennen feine Klassen besser, und Sie können mehreren davon später denselben Namen geben. Weniger Cluster sind schneller benannt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>Continuing an earlier run: {0} of {1} tiles are finished.</source>
<translation>Ein früherer Lauf wird fortgesetzt: {0} von {1} Kacheln sind fertig.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>Tile {0} of {1} failed ({2}); it is tried again.</source>
<translation>Kachel {0} von {1} ist fehlgeschlagen ({2}); sie wird erneut versucht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>No tile of {0} could be computed; tile {1}: {2}.</source>
<translation>Keine Kachel von {0} konnte berechnet werden; Kachel {1}: {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>An earlier run was interrupted, but {0}, the settings, the model or the versions changed since then; its results for them are computed again.</source>
<translation>Ein früherer Lauf wurde unterbrochen, aber {0}, die Einstellungen, das Modell oder die Versionen haben sich seitdem geändert; die Ergebnisse dafür werden neu berechnet.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>An earlier run was interrupted, but {0} scenes, the settings, the model or the versions changed since then; its results for them are computed again.</source>
<translation>Ein früherer Lauf wurde unterbrochen, aber {0} Szenen, die Einstellungen, das Modell oder die Versionen haben sich seitdem geändert; die Ergebnisse dafür werden neu berechnet.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>The segments of {0} could not be joined: {1}; run again.</source>
<translation>Die Segmente von {0} konnten nicht verbunden werden: {1}; starten Sie erneut.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>Tile {0} of {1} is damaged on the disk and is computed again.</source>
<translation>Kachel {0} von {1} ist auf dem Datenträger beschädigt und wird neu berechnet.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>{0} hold no segments to fit a codebook on; choose other files.</source>
<translation>{0} enthalten keine Segmente, an die ein Codebuch angepasst werden könnte; wählen Sie andere Dateien.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The scenes were segmented with different stretches, so the same ground may get different classes; segment them with one `range:LOW,HIGH`, or label them as a collection.</source>
<translation>Die Szenen wurden mit verschiedenen Streckungen segmentiert, deshalb kann derselbe Boden andere Klassen erhalten; segmentieren Sie sie mit einem gemeinsamen `range:LOW,HIGH`, oder klassifizieren Sie sie als Sammlung.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The feature raster of the scenes was not scaled alike for all of them, so the same ground may get different classes; label them as a collection.</source>
<translation>Das Merkmalsraster wurde für jede Szene anders skaliert, deshalb kann derselbe Boden andere Klassen erhalten; klassifizieren Sie die Szenen als Sammlung.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The encoder took other bands as red, green and blue in some of the scenes, so the same ground may get different classes; label them as a collection.</source>
<translation>Der Encoder hat bei einigen der Szenen andere Kanäle als Rot, Grün und Blau verwendet, deshalb kann derselbe Boden andere Klassen erhalten; klassifizieren Sie sie als Sammlung.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The metadata of {0} does not tell `{1}`; run `alps segment` again.</source>
<translation>Die Metadaten von {0} nennen `{1}` nicht; führen Sie `alps segment` erneut aus.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The metadata of {0} names two kinds of PFL; run `alps segment` again.</source>
<translation>Die Metadaten von {0} nennen zwei Arten von PFL; führen Sie `alps segment` erneut aus.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The metadata of {0} is damaged: {1}; run `alps segment` again.</source>
<translation>Die Metadaten von {0} sind beschädigt: {1}; führen Sie `alps segment` erneut aus.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/gates.py"/>
<source>minimum segment size</source>
<translation>Mindestgröße eines Segments</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/gates.py"/>
<source>{0} has no segment with a {1}, because only SAM gives one; leave out {2}.</source>
<translation>{0} hat kein Segment mit {1}, weil nur SAM das liefert; lassen Sie {2} weg.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/gates.py"/>
<source>{0} was segmented with a {1} of {2}, so it lacks what {3} would add; segment with {4} {5} first, or give values from {6} up.</source>
<translation>{0} wurde mit {1} = {2} segmentiert, deshalb fehlt, was {3} hinzufügen würde; segmentieren Sie zuerst mit {4} {5}, oder geben Sie Werte ab {6} an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>Edits of the table of the earlier {0} could not be kept; the earlier file is kept as {1}.</source>
<translation>Änderungen der Tabelle der früheren Datei {0} konnten nicht übernommen werden; die frühere Datei bleibt als {1} erhalten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>edits of polygons</source>
<translation>Änderungen von Polygonen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>{0} was edited since it was made; the earlier file is kept as {1}.</source>
<translation>{0} wurde seit der Erzeugung bearbeitet; die frühere Datei bleibt als {1} erhalten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>Not kept from the earlier {0}: {1}; the earlier file is kept as {2}.</source>
<translation>Nicht aus der früheren Datei {0} übernommen: {1}; die frühere Datei bleibt als {2} erhalten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>columns of your own ({0})</source>
<translation>eigene Spalten ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>Kept from the earlier {0}: {1}.</source>
<translation>Aus der früheren Datei {0} übernommen: {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>The classes {0} of the earlier {1} could not be kept, because no cluster is clearly the same; the earlier file is kept as {2}.</source>
<translation>Die Klassen {0} der früheren Datei {1} konnten nicht übernommen werden, weil kein Cluster eindeutig dasselbe ist; die frühere Datei bleibt als {2} erhalten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>The columns {0} of the earlier {1} could not be kept; the earlier file is kept as {2}.</source>
<translation>Die Spalten {0} der früheren Datei {1} konnten nicht übernommen werden; die frühere Datei bleibt als {2} erhalten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>1 correction (class_override) is kept from the earlier {0}.</source>
<translation>1 Korrektur (class_override) wird aus der früheren Datei {0} übernommen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>{0} corrections (class_override) are kept from the earlier {1}.</source>
<translation>{0} Korrekturen (class_override) werden aus der früheren Datei {1} übernommen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>the only correction (class_override)</source>
<translation>die einzige Korrektur (class_override)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>{0} of {1} corrections (class_override)</source>
<translation>{0} von {1} Korrekturen (class_override)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The stretch is that of the codebook.</source>
<translation>Die Streckung ist die des Codebuchs.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The codebook {0} was made at {1}, but the scenes are read at {2}, so the same ground may get different classes.</source>
<translation>Das Codebuch {0} wurde bei {1} erzeugt, die Szenen werden aber bei {2} gelesen, deshalb kann derselbe Boden andere Klassen erhalten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The codebook {0} is for PFLs of the kind {1}, but {2} gives {3}; choose the segmenter and bands that the codebook was made with, or label without a codebook if an earlier version of ALPS made it.</source>
<translation>Das Codebuch {0} ist für PFL der Art {1}, {2} liefert aber {3}; wählen Sie den Segmentierer und die Kanäle, mit denen das Codebuch erzeugt wurde, oder klassifizieren Sie ohne Codebuch, wenn eine frühere Version von ALPS es erzeugt hat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The codebook {0} has no setting `stretch`; restore it or fit again.</source>
<translation>Das Codebuch {0} hat keine Einstellung `stretch`; stellen Sie sie wieder her oder passen Sie neu an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The codebook {0} was made with {1} band(s), but the scenes give {2}; choose the bands that it was made with.</source>
<translation>Das Codebuch {0} wurde mit {1} Kanälen erzeugt, die Szenen liefern aber {2}; wählen Sie die Kanäle, mit denen es erzeugt wurde.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>the scenes' own resolution</source>
<translation>der eigenen Auflösung der Szenen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>{0} would hold two outputs; give each its own name.</source>
<translation>{0} würde zwei Ausgaben enthalten; geben Sie jeder einen eigenen Namen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>A setting in the codebook {0} is damaged: {1}</source>
<translation>Eine Einstellung im Codebuch {0} ist beschädigt: {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict.py"/>
<source>Model: {0} ({1}), {2} classes from {3} bands, on {4}.</source>
<translation>Modell: {0} ({1}), {2} Klassen aus {3} Kanälen, auf {4}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict.py"/>
<source>The stretch is that of the model.</source>
<translation>Die Streckung ist die des Modells.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict.py"/>
<source>The model records no stretch, so it is fitted to the scenes.</source>
<translation>Das Modell speichert keine Streckung, sie wird deshalb an die Szenen angepasst.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict.py"/>
<source>The stretch is fitted to the scenes.</source>
<translation>Die Streckung wird an die Szenen angepasst.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict_scene.py"/>
<source>Tile {0} of {1}</source>
<translation>Kachel {0} von {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict_scene.py"/>
<source>The memory is not enough for {0}; choose smaller tiles, or fewer processes.</source>
<translation>Der Speicher reicht nicht für {0}; wählen Sie kleinere Kacheln oder weniger Prozesse.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict_scene.py"/>
<source>A result of an earlier run for {0} is damaged on the disk; computed again.</source>
<translation>Ein Ergebnis eines früheren Laufs für {0} ist auf dem Datenträger beschädigt; es wird neu berechnet.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict_scene.py"/>
<source>The intermediate result {0} cannot be read: {1}; run again.</source>
<translation>Das Zwischenergebnis {0} ist nicht lesbar: {1}; starten Sie erneut.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} has clusters of another codebook, so {1} was applied to its segments first; {2} itself is not changed.</source>
<translation>{0} hat Cluster eines anderen Codebuchs, deshalb wurde zuerst {1} auf die Segmente angewendet; {2} selbst wird nicht verändert.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} has no clusters yet, so {1} was applied to its segments first; {2} itself is not changed.</source>
<translation>{0} hat noch keine Cluster, deshalb wurde zuerst {1} auf die Segmente angewendet; {2} selbst wird nicht verändert.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>1 correction (class_override) in {0}: the class keeps its name, with the number that {1} gives it.</source>
<translation>1 Korrektur (class_override) in {0}: Die Klasse behält ihren Namen, mit der Nummer, die {1} ihr gibt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} corrections (class_override) in {1}: the classes keep their names, with the numbers that {2} gives them.</source>
<translation>{0} Korrekturen (class_override) in {1}: Die Klassen behalten ihre Namen, mit den Nummern, die {2} ihnen gibt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} does not fit {1}</source>
<translation>{0} passt nicht zu {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>1 correction (class_override) in {0} was chosen with another codebook, which is not beside it; the number is kept and now stands for a class of {1}, so check it.</source>
<translation>1 Korrektur (class_override) in {0} wurde mit einem anderen Codebuch gewählt, das nicht daneben liegt; die Nummer bleibt und steht jetzt für eine Klasse von {1}, prüfen Sie sie also.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} corrections (class_override) in {1} were chosen with another codebook, which is not beside it; the numbers are kept and now stand for the classes of {2}, so check them.</source>
<translation>{0} Korrekturen (class_override) in {1} wurden mit einem anderen Codebuch gewählt, das nicht daneben liegt; die Nummern bleiben und stehen jetzt für die Klassen von {2}, prüfen Sie sie also.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} has a class_override {1} for the class {2}, which {3} does not have; add a row with this name (and `cluster` NULL) to its table `classes` and run again.</source>
<translation>{0} hat einen class_override {1} für die Klasse {2}, die {3} nicht hat; fügen Sie dort der Tabelle `classes` eine Zeile mit diesem Namen (und `cluster` NULL) hinzu, und starten Sie erneut.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>Round {0}: agreement {1} on held-out ground, {2} of the area changed its cluster.</source>
<translation>Runde {0}: Übereinstimmung {1} auf zurückgehaltenem Boden, {2} der Fläche wechselte das Cluster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} has no segments with a cluster; label its scene first.</source>
<translation>{0} hat keine Segmente mit einem Cluster; klassifizieren Sie zuerst die Szene dazu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} and {1} were made with other bands or another stretch; refine them one by one, or label them together.</source>
<translation>{0} und {1} wurden mit verschiedenen Kanälen oder Streckungen erzeugt; verfeinern Sie sie einzeln, oder klassifizieren Sie sie gemeinsam.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} records no stretch; remove the folder and run again.</source>
<translation>{0} speichert keine Streckung; entfernen Sie den Ordner und starten Sie erneut.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} has no scores of its held-out ground; remove the folder and run again.</source>
<translation>{0} hat keine Kennzahlen des zurückgehaltenen Bodens; entfernen Sie den Ordner und starten Sie erneut.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} has {1} × {2} pixels, but {3} is of a scene with {4} × {5}; give the scene that was labelled.</source>
<translation>{0} hat {1} × {2} Pixel, aber {3} gehört zu einer Szene mit {4} × {5}; geben Sie die Szene an, die klassifiziert wurde.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} has no {1} for the scene {2}; give the folder in which `alps label` wrote its outputs.</source>
<translation>{0} hat kein {1} für die Szene {2}; geben Sie den Ordner an, in den `alps label` seine Ausgaben geschrieben hat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} has clusters of another codebook than {1}; run `alps apply` with this codebook first.</source>
<translation>{0} hat Cluster eines anderen Codebuchs als {1}; führen Sie zuerst `alps apply` mit diesem Codebuch aus.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/relabel.py"/>
<source>Relabelling needs segments, but no segments files were given; name at least one.</source>
<translation>Neu klassifizieren braucht Segmente, aber es wurden keine Segmentdateien angegeben; geben Sie mindestens eine an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/relabel.py"/>
<source>{0} names {1} outputs for {2} segments files; name one for each.</source>
<translation>{0} nennt {1} Ausgaben für {2} Segmentdateien; geben Sie für jede eine an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>Using the segments of {0} of {1} scenes; these are not segmented again.</source>
<translation>Verwendet werden die Segmente von {0} von {1} Szenen; diese werden nicht neu segmentiert.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>Using the segments of {0}; nothing is segmented again.</source>
<translation>Verwendet werden die Segmente von {0}; nichts wird neu segmentiert.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>Using the segments of {0} scenes; nothing is segmented again.</source>
<translation>Verwendet werden die Segmente von {0} Szenen; nichts wird neu segmentiert.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>Polygons or PFLs of {0} were edited since they were made, so its scene is segmented again.</source>
<translation>Polygone oder PFL von {0} wurden seit der Erzeugung bearbeitet, deshalb wird die Szene neu segmentiert.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>1 correction (class_override) in {0} is not carried over, since the run assigns the classes again.</source>
<translation>1 Korrektur (class_override) in {0} wird nicht übernommen, weil der Lauf die Klassen neu zuordnet.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>{0} corrections (class_override) in {1} are not carried over, since the run assigns the classes again.</source>
<translation>{0} Korrekturen (class_override) in {1} werden nicht übernommen, weil der Lauf die Klassen neu zuordnet.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/run_report.py"/>
<source>Writing the report</source>
<translation>Der Bericht wird geschrieben</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/run_report.py"/>
<source>Classes of {0} scenes</source>
<translation>Klassen von {0} Szenen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/run_report.py"/>
<source>{0} cannot hold the report; choose a file that ends in .html.</source>
<translation>{0} kann den Bericht nicht aufnehmen; wählen Sie eine Datei mit der Endung .html.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>No segment was found; the outputs are empty.</source>
<translation>Es wurde kein Segment gefunden; die Ausgaben sind leer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>Every segment is smaller than the minimum area of {0} px; the outputs are empty.</source>
<translation>Jedes Segment ist kleiner als die Mindestfläche von {0} px; die Ausgaben sind leer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>The scene has no valid pixels; the outputs are empty.</source>
<translation>Die Szene hat keine gültigen Pixel; die Ausgaben sind leer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>Tile {0} failed {1} times and has no segments: {2}.</source>
<translation>Kachel {0} ist {1}-mal fehlgeschlagen und hat keine Segmente: {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>a count is not a number</source>
<translation>eine Anzahl ist keine Zahl</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>{0} of {1} segments lie where the feature raster {2} has no value; its bands do not count for them.</source>
<translation>{0} von {1} Segmenten liegen, wo das Merkmalsraster {2} keinen Wert hat; seine Kanäle zählen für sie nicht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/stages.py"/>
<source>Comparing with the truth</source>
<translation>Vergleich mit der Referenz</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/stages.py"/>
<source>Restoring the volume</source>
<translation>Das Volumen wird wiederhergestellt</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/stages.py"/>
<source>Asking the network</source>
<translation>Das Netz wird befragt</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep.py"/>
<source>No segment lies between a gate of {0} and the next smaller one, so its rows are the same.</source>
<translation>Kein Segment liegt zwischen einem Gate von {0} und dem nächstkleineren, die Zeilen dazu sind also gleich.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep.py"/>
<source>{0} was segmented with the gate {1}, so larger gates ({2}) show nothing new; segment with `--gate 1` to compare them.</source>
<translation>{0} wurde mit dem Gate {1} segmentiert, größere Gates ({2}) zeigen also nichts Neues; segmentieren Sie mit `--gate 1`, um sie zu vergleichen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep.py"/>
<source>Combinations of gates with the same segments as an earlier one: {0} of {1}; their rows are the same.</source>
<translation>Kombinationen von Gates mit denselben Segmenten wie eine frühere: {0} von {1}; ihre Zeilen sind gleich.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep.py"/>
<source>No segment passes the {0}; its rows remain empty.</source>
<translation>Kein Segment erfüllt {0}; die Zeilen dazu bleiben leer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Same as gate</source>
<translation>Gleich wie Gate</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Same as row</source>
<translation>Gleich wie Zeile</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>gate: maximum share of a tile</source>
<translation>Gate: maximaler Anteil an einer Kachel</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>minimum score: predicted IoU</source>
<translation>Mindestbewertung: vorhergesagte IoU</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>minimum size in pixels</source>
<translation>Mindestgröße in Pixeln</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Mean IoU (majority)</source>
<translation>Mittlere IoU (Mehrheit)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Each cluster stands for the true class that it overlaps most.</source>
<translation>Jedes Cluster steht für die wahre Klasse, mit der es am meisten überlappt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Mean IoU (Hungarian)</source>
<translation>Mittlere IoU (ungarisch)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Each true class is matched to one cluster at most. Pixels of all other clusters count as wrong.</source>
<translation>Jede wahre Klasse wird höchstens einem Cluster zugeordnet. Pixel aller anderen Cluster zählen als falsch.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>The share of valid pixels that have a class.</source>
<translation>Der Anteil der gültigen Pixel, die eine Klasse haben.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Higher is better. Compare it only between rows of equal K.</source>
<translation>Höher ist besser. Vergleichen Sie nur Zeilen mit gleichem K.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>The gate drops segments that cover more than this share of a tile. No scene was segmented again.</source>
<translation>Das Gate verwirft Segmente, die mehr als diesen Anteil einer Kachel bedecken. Keine Szene wurde neu segmentiert.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Best against the truth by majority: {0} with {1} clusters</source>
<translation>Am besten gegenüber der Referenz nach Mehrheit: {0} mit {1} Clustern</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Figures against the truth are over its pixels that count; {0} do not (ignored, nodata, or of a colour that the palette lacks).</source>
<translation>Kennzahlen gegenüber der Referenz gelten für deren Pixel, die zählen; {0} zählen nicht (ignoriert, ohne Daten oder in einer Farbe, die in der Palette fehlt).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Gates and numbers of clusters</source>
<translation>Gates und Anzahlen von Clustern</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>A row with a value under “Same as gate” was not computed again, because no segment lies between the two gates. Gates here apply to whole segments; those of a segmentation apply to the masks of each tile.</source>
<translation>Eine Zeile mit einem Wert unter „Gleich wie Gate“ wurde nicht neu berechnet, weil kein Segment zwischen den beiden Gates liegt. Gates gelten hier für ganze Segmente; die einer Segmentierung gelten für die Masken jeder Kachel.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>A row with a value under “Same as row” was not computed again, because the same segments pass. Gates here apply to whole segments; those of a segmentation apply to the masks of each tile, and duplicates were removed before.</source>
<translation>Eine Zeile mit einem Wert unter „Gleich wie Zeile“ wurde nicht neu berechnet, weil dieselben Segmente bleiben. Gates gelten hier für ganze Segmente; die einer Segmentierung gelten für die Masken jeder Kachel, und Dubletten wurden vorher entfernt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/tiles.py"/>
<source>{0} cannot be written ({1}); free some space there and run again: finished tiles are kept.</source>
<translation>{0} kann nicht geschrieben werden ({1}); schaffen Sie dort Platz und starten Sie erneut: Fertige Kacheln bleiben erhalten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>scaling of the feature raster</source>
<translation>der Skalierung des Merkmalsrasters</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>red, green and blue bands</source>
<translation>den Kanälen für Rot, Grün und Blau</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>that the file names</source>
<translation>wie in der Datei angegeben</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>An earlier update added these segments to {0}; give only segments that are new.</source>
<translation>Ein früheres Ergänzen hat diese Segmente schon zu {0} hinzugefügt; geben Sie nur neue Segmente an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>The segments files hold no segments to add; choose other files.</source>
<translation>Die Segmentdateien enthalten keine Segmente zum Ergänzen; wählen Sie andere Dateien.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>{0} has PFLs of the kind {1}, but the codebook {2} is for {3}; segment the scenes with the codebook's segmenter and bands, and with --features plain if its kind does not name an encoder, or fit a new codebook if an earlier version of ALPS made it.</source>
<translation>{0} hat PFL der Art {1}, das Codebuch {2} ist aber für {3}; segmentieren Sie die Szenen mit dem Segmentierer und den Kanälen des Codebuchs, und mit --features plain, wenn dessen Art keinen Encoder nennt, oder passen Sie ein neues Codebuch an, wenn eine frühere Version von ALPS es erzeugt hat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>Two of the segments files are of the same scene; give one file for each scene.</source>
<translation>Zwei der Segmentdateien sind von derselben Szene; geben Sie für jede Szene eine Datei an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>{0} of {1} segments are far from all old clusters; 1 new cluster was added.</source>
<translation>{0} von {1} Segmenten liegen weit von allen alten Clustern; 1 neues Cluster wurde hinzugefügt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>{0} of {1} segments are far from all old clusters; {2} new clusters were added.</source>
<translation>{0} von {1} Segmenten liegen weit von allen alten Clustern; {2} neue Cluster wurden hinzugefügt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>Groups of far segments that were not added: {0}, because only {1} new clusters may be added; allow more, or fit a new codebook if the new scenes differ that much.</source>
<translation>Nicht hinzugefügte Gruppen ferner Segmente: {0}, weil nur {1} neue Cluster hinzukommen dürfen; erlauben Sie mehr, oder passen Sie ein neues Codebuch an, wenn die neuen Szenen so verschieden sind.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>{0} was segmented with the {1} {2}, but the codebook {3} was fitted with {4}; label the scene with `--codebook` first, which takes them from the codebook.</source>
<translation>{0} wurde mit {1} {2} segmentiert, das Codebuch {3} aber mit {4} angepasst; klassifizieren Sie die Szene zuerst mit `--codebook`, das diese Werte aus dem Codebuch nimmt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/band_file.py"/>
<source>it is damaged ({0})</source>
<translation>die Datei ist beschädigt ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/bands.py"/>
<source>{0} takes another number of bands ({1}) than were chosen ({2}); choose {3}.</source>
<translation>{0} nimmt eine andere Zahl von Kanälen ({1}), als gewählt sind ({2}); wählen Sie {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/bands.py"/>
<source>{0} has another number of bands ({1}) than {2} takes ({3}); choose the band (BANDS, --bands), or another model.</source>
<translation>{0} hat eine andere Zahl von Kanälen ({1}), als {2} nimmt ({3}); wählen Sie den Kanal (BANDS, --bands), oder ein anderes Modell.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/bands.py"/>
<source>{0} has another number of bands ({1}) than {2} takes ({3}); choose {4} bands (BANDS, --bands), or another model.</source>
<translation>{0} hat eine andere Zahl von Kanälen ({1}), als {2} nimmt ({3}); wählen Sie {4} Kanäle (BANDS, --bands), oder ein anderes Modell.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/confidence_raster.py"/>
<source>{0} cannot be written ({1}); is the disk full?</source>
<translation>{0} kann nicht geschrieben werden ({1}); ist der Datenträger voll?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/confidence_raster.py"/>
<source>{0} cannot be read back ({1}); is the disk full?</source>
<translation>{0} kann nicht zurückgelesen werden ({1}); ist der Datenträger voll?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/confidence_raster.py"/>
<source>{0} came back different from the disk; is the disk full?</source>
<translation>{0} kam anders vom Datenträger zurück; ist der Datenträger voll?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>the metadata of {0}</source>
<translation>die Metadaten von {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>{0} is a model of the type {1}, not for segmentation; choose another.</source>
<translation>{0} ist ein Modell vom Typ {1}, nicht für die Segmentierung; wählen Sie ein anderes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>{0} has {1} classes, more than a class raster can hold; choose another model.</source>
<translation>{0} hat {1} Klassen, mehr als ein Klassenraster aufnehmen kann; wählen Sie ein anderes Modell.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>{0} names {1} classes, but its output has {2}; correct `class_names` and try again.</source>
<translation>{0} nennt {1} Klassen, aber die Ausgabe des Modells hat {2}; berichtigen Sie `class_names` und versuchen Sie es erneut.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>it is too large</source>
<translation>die Datei ist zu groß</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>{0} cannot be read ({1}); correct it or move it away.</source>
<translation>{0} ist nicht lesbar ({1}); berichtigen Sie die Datei oder verschieben Sie sie.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/onnx_model.py"/>
<source>{0} takes {1}, but ALPS needs a model that takes one image: floats in the order batch, bands, rows, columns. Export it again in this form.</source>
<translation>{0} nimmt {1}, aber ALPS braucht ein Modell, das ein Bild nimmt: Gleitkommazahlen in der Reihenfolge Batch, Kanäle, Zeilen, Spalten. Exportieren Sie es in dieser Form neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/onnx_model.py"/>
<source>{0} gives {1}, but ALPS needs one map for each class: floats in the order batch, classes, rows, columns. Choose a model for semantic segmentation.</source>
<translation>{0} liefert {1}, aber ALPS braucht eine Karte je Klasse: Gleitkommazahlen in der Reihenfolge Batch, Klassen, Zeilen, Spalten. Wählen Sie ein Modell für semantische Segmentierung.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/onnx_model.py"/>
<source>{0} gives {1} for an image of {2}; ALPS needs a value for each class and pixel. Export the model with an output of the size of its input.</source>
<translation>{0} liefert {1} für ein Bild von {2}; ALPS braucht einen Wert je Klasse und Pixel. Exportieren Sie das Modell mit einer Ausgabe in der Größe der Eingabe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/onnx_model.py"/>
<source>{0} cannot be run on images of {1} ({2}); check the tile size, or export the model again.</source>
<translation>{0} kann nicht auf Bildern von {1} ausgeführt werden ({2}); prüfen Sie die Kachelgröße, oder exportieren Sie das Modell neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>Its values do not lie between 0 and 1, so they become probabilities by softmax.</source>
<translation>Die Werte liegen nicht zwischen 0 und 1, deshalb werden sie durch Softmax zu Wahrscheinlichkeiten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>It has one output, which is taken as the probability of its second class.</source>
<translation>Das Modell hat eine Ausgabe, die als Wahrscheinlichkeit der zweiten Klasse gilt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>It has one output, which becomes the probability of its second class by the logistic function.</source>
<translation>Das Modell hat eine Ausgabe, die durch die logistische Funktion zur Wahrscheinlichkeit der zweiten Klasse wird.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} holds neither {1} nor {2}; give the folder of a training.</source>
<translation>{0} enthält weder {1} noch {2}; geben Sie den Ordner eines Trainings an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} and {1} beside it are of different trainings; copy the whole folder again, or give {2} itself.</source>
<translation>{0} und {1} daneben stammen aus verschiedenen Trainings; kopieren Sie den ganzen Ordner noch einmal, oder geben Sie {2} selbst an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} needs torch, which the engine does not have; predict with {1} of the same folder, or install the engine with training.</source>
<translation>{0} braucht torch, das der Engine fehlt; sagen Sie mit {1} aus demselben Ordner vorher, oder installieren Sie die Engine mit Training.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} cannot run on MPS; set the device to auto or cpu, or give the safetensors file.</source>
<translation>{0} kann nicht auf MPS laufen; setzen Sie das Gerät auf auto oder cpu, oder geben Sie die safetensors-Datei an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>It does not name its classes, so they have numbers. To name them, write `class_names` into a JSON file of the same name beside it.</source>
<translation>Das Modell nennt seine Klassen nicht, deshalb haben sie Nummern. Um sie zu benennen, schreiben Sie `class_names` in eine JSON-Datei desselben Namens daneben.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} takes {1} bands, but its record says {2}; export it again.</source>
<translation>{0} nimmt {1} Kanäle, die Beschreibung nennt aber {2}; exportieren Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} gives {1} classes, but its record names {2}; export it again.</source>
<translation>{0} liefert {1} Klassen, die Beschreibung nennt aber {2}; exportieren Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>By its record, {0} gives probabilities, but it does not; export it again.</source>
<translation>{0} liefert keine Wahrscheinlichkeiten, obwohl die Beschreibung das angibt; exportieren Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>`{0}` of {1} has {2} values for {3} bands; correct it.</source>
<translation>`{0}` von {1} hat {2} Werte für {3} Kanäle; berichtigen Sie das.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>{0} does not suit the stretch of {1}: {2}. If sensor or units differ from those of the training, fit the stretch to the scene (STRETCH_FROM, --stretch-from scene).</source>
<translation>{0} passt nicht zur Streckung von {1}: {2}. Wenn Sensor oder Einheiten von denen des Trainings abweichen, passen Sie die Streckung an die Szene an (STRETCH_FROM, --stretch-from scene).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>The pixels of {0} are {1} m on the ground, but {2} was trained on {3} m, so objects look smaller than those it knows. Set the ground resolution to {4} m (RESOLUTION, --resolution).</source>
<translation>Die Pixel von {0} sind am Boden {1} m groß, aber {2} wurde mit {3} m trainiert, Objekte sehen deshalb kleiner aus als die bekannten. Setzen Sie die Bodenauflösung auf {4} m (RESOLUTION, --resolution).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>The pixels of {0} are {1} m on the ground, but {2} was trained on {3} m, so objects look larger than those it knows. Set the ground resolution to {4} m (RESOLUTION, --resolution).</source>
<translation>Die Pixel von {0} sind am Boden {1} m groß, aber {2} wurde mit {3} m trainiert, Objekte sehen deshalb größer aus als die bekannten. Setzen Sie die Bodenauflösung auf {4} m (RESOLUTION, --resolution).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>{0} of its values lie outside it</source>
<translation>{0} der Werte liegen außerhalb davon</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>its values fill little of it</source>
<translation>die Werte füllen nur wenig davon aus</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>{0} takes images of {1} × {2} pixels; export it with square images.</source>
<translation>{0} nimmt Bilder von {1} × {2} Pixeln; exportieren Sie das Modell mit quadratischen Bildern.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>tile is {0}, but {1} only takes {2}; leave out the tile size.</source>
<translation>tile ist {0}, aber {1} nimmt nur {2}; lassen Sie die Kachelgröße weg.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/torch_model.py"/>
<source>torch cannot use {0} on this machine; set the device to auto or cpu.</source>
<translation>torch kann {0} auf diesem Rechner nicht verwenden; setzen Sie das Gerät auf auto oder cpu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/torch_model.py"/>
<source>torch finds {0} GPUs, but not {1}; set the device to auto.</source>
<translation>torch findet {0} GPUs, aber nicht {1}; setzen Sie das Gerät auf auto.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/progress.py"/>
<source>Cancelled; every file is as it was before, or complete.</source>
<translation>Abgebrochen; jede Datei ist wie zuvor oder vollständig.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/agreement.py"/>
<source>The network of round {0} did not learn the labels: on held-out ground it agrees with them no more than by chance.</source>
<translation>Das Netz der Runde {0} hat die Labels nicht gelernt: Auf zurückgehaltenem Boden stimmt es mit ihnen nicht besser überein als zufällig.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/agreement.py"/>
<source>the labels of round {0}</source>
<translation>die Labels der Runde {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/agreement.py"/>
<source>the labels at the beginning</source>
<translation>die Labels vom Anfang</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/agreement.py"/>
<source>Round {0} did not help: agreement on held-out ground went from {1} to {2}, so {3} are kept.</source>
<translation>Runde {0} hat nicht geholfen: Die Übereinstimmung auf zurückgehaltenem Boden ging von {1} auf {2}, deshalb bleiben {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/agreement.py"/>
<source>The maximum number of rounds is reached.</source>
<translation>Die Höchstzahl der Runden ist erreicht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/rounds.py"/>
<source>Continuing an earlier run: its rounds are in {0}.</source>
<translation>Ein früherer Lauf wird fortgesetzt: Seine Runden sind in {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/rounds.py"/>
<source>{0} exists and does not come from refining; choose another output folder.</source>
<translation>{0} besteht schon und stammt nicht vom Verfeinern; wählen Sie einen anderen Ausgabeordner.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/rounds.py"/>
<source>{0} holds the rounds of a run with other inputs or settings; choose another output folder, or allow overwriting.</source>
<translation>{0} enthält die Runden eines Laufs mit anderen Eingaben oder Einstellungen; wählen Sie einen anderen Ausgabeordner, oder erlauben Sie das Überschreiben.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/rounds.py"/>
<source>{0} of an earlier run is damaged ({1}); remove the folder {2} and run again.</source>
<translation>{0} eines früheren Laufs ist beschädigt ({1}); entfernen Sie den Ordner {2} und starten Sie erneut.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/rounds.py"/>
<source>The rounds so far are kept in {0}; the same command continues from there.</source>
<translation>Die bisherigen Runden bleiben in {0} erhalten; derselbe Befehl setzt von dort fort.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/areas.py"/>
<source>the table of areas</source>
<translation>die Tabelle der Flächen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/cluster_picture.py"/>
<source>The two directions in which segments differ most hold {0} of their variance.</source>
<translation>Die beiden Richtungen, in denen sich Segmente am meisten unterscheiden, enthalten {0} ihrer Varianz.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} has clusters of another codebook than {1}, so the report counts the class polygons instead of the segments; run `alps apply` with the codebook of the class raster to change that.</source>
<translation>{0} hat Cluster eines anderen Codebuchs als {1}, deshalb zählt der Bericht die Klassenpolygone statt der Segmente; führen Sie `alps apply` mit dem Codebuch des Klassenrasters aus, um das zu ändern.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} holds no labels; look for files *{1}.</source>
<translation>{0} enthält keine Labels; suchen Sie nach Dateien *{1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>The list of labels is empty; give folders with files *{0}.</source>
<translation>Die Liste der Labels ist leer; geben Sie Ordner mit Dateien *{0} an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} is damaged ({1}); make it again.</source>
<translation>{0} ist beschädigt ({1}); erzeugen Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} is not a folder of labels; choose one that `alps label` or `alps boxes` wrote.</source>
<translation>{0} ist kein Ordner mit Labels; wählen Sie einen, den `alps label` oder `alps boxes` geschrieben hat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} and {1} have the same name; make a report for each.</source>
<translation>{0} und {1} haben denselben Namen; erstellen Sie für jedes einen eigenen Bericht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Centres of masks by their position in the image, over all scenes. The darkest cell has {0}. Lines or empty stripes would be seams.</source>
<translation>Mittelpunkte der Masken nach ihrer Lage im Bild, über alle Szenen. Die dunkelste Zelle hat {0}. Linien oder leere Streifen wären Nahtstellen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>longitude {0}° to {1}°, latitude {2}° to {3}°</source>
<translation>Länge {0}° bis {1}°, Breite {2}° bis {3}°</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>pixels of a mask, from this number to the next</source>
<translation>Pixel einer Maske, von dieser Zahl bis zur nächsten</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>IoU of bounding box and box</source>
<translation>IoU von umgebendem Rechteck und Box</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>from this value to the next</source>
<translation>von diesem Wert bis zum nächsten</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Centres of masks on the ground, north up: {0}. The darkest cell has {1}.</source>
<translation>Mittelpunkte der Masken am Boden, Norden oben: {0}. Die dunkelste Zelle hat {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>classes with pixels</source>
<translation>Klassen mit Pixeln</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>of the pixels covered</source>
<translation>der Pixel bedeckt</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>pairs of duplicates</source>
<translation>Dublettenpaare</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>masks without a class</source>
<translation>Masken ohne Klasse</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Pixels of each class</source>
<translation>Pixel jeder Klasse</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Masks of each class</source>
<translation>Masken jeder Klasse</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>stability score of masks (SAM)</source>
<translation>Stabilität der Masken (SAM)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Sizes of masks</source>
<translation>Größen der Masken</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>score of masks</source>
<translation>Bewertung der Masken</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>predicted IoU of masks (SAM)</source>
<translation>vorhergesagte IoU der Masken (SAM)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Labelled with {0} clusters that were fitted to all {1} scenes.</source>
<translation>Klassifiziert mit {0} Clustern, die an alle {1} Szenen angepasst wurden.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Labelled with the {0} clusters of a codebook that was fitted earlier, so its classes are the same.</source>
<translation>Klassifiziert mit den {0} Clustern eines früher angepassten Codebuchs, die Klassen sind also dieselben.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Labelled with {0} clusters that were fitted to this scene alone: other scenes have other classes.</source>
<translation>Klassifiziert mit {0} Clustern, die nur an diese Szene angepasst wurden: Andere Szenen haben andere Klassen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Area of each class ({0})</source>
<translation>Fläche jeder Klasse ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>of the valid pixels</source>
<translation>der gültigen Pixel</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Kind of PFL, with the hash of the model</source>
<translation>Art der PFL, mit dem Hash des Modells</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Settings that differ from their defaults</source>
<translation>Einstellungen, die von ihrer Voreinstellung abweichen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>of an earlier run</source>
<translation>eines früheren Laufs</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>fitted in this run</source>
<translation>in diesem Lauf angepasst</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/small_table.py"/>
<source>{0} cannot hold {1}; choose a file that ends in .gpkg or .csv.</source>
<translation>{0} kann {1} nicht aufnehmen; wählen Sie eine Datei, die auf .gpkg oder .csv endet.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/thumbnails.py"/>
<source>Drawing samples</source>
<translation>Beispiele werden gezeichnet</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/thumbnails.py"/>
<source>{0} cannot be shown: {1}</source>
<translation>{0} kann nicht gezeigt werden: {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/write.py"/>
<source>None of the scenes has the name of a class raster, so samples are shown on a plain background.</source>
<translation>Keine der Szenen hat den Namen eines Klassenrasters, deshalb werden Beispiele auf einfarbigem Hintergrund gezeigt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/aside.py"/>
<source>The name {0} has {1} bytes, and the folder takes up to {2} (and {3} for the files beside it); choose a shorter name.</source>
<translation>Der Name {0} hat {1} Bytes, und der Ordner nimmt höchstens {2} (und {3} für die Dateien daneben); wählen Sie einen kürzeren Namen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/aside.py"/>
<source>The path {0} is {1} bytes too long for the databases that are written there; choose another folder, or a shorter name.</source>
<translation>Der Pfad {0} ist {1} Bytes zu lang für die Datenbanken, die dort geschrieben werden; wählen Sie einen anderen Ordner oder einen kürzeren Namen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/aside.py"/>
<source>The name {0} is not valid UTF-8; choose another name.</source>
<translation>Der Name {0} ist kein gültiges UTF-8; wählen Sie einen anderen Namen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/aside.py"/>
<source>The folder {0} is not valid UTF-8; choose another folder.</source>
<translation>Der Ordner {0} ist kein gültiges UTF-8; wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>Computing on {0} workers of {1}.</source>
<translation>Gerechnet wird auf {0} Workern von {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>{0} is not the address of a scheduler; give tls://HOST:PORT, or local.</source>
<translation>{0} ist nicht die Adresse eines Schedulers; geben Sie tls://HOST:PORT oder local an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} works without encryption, so everyone who can connect to it, such as other users of its machine, can run programs as you; start it with TLS and give tls://HOST:PORT with --tls-ca, --tls-cert and --tls-key, or give local.</source>
<translation>Der Scheduler {0} arbeitet ohne Verschlüsselung; jeder, der sich mit ihm verbinden kann, etwa andere Benutzer seines Rechners, kann daher Programme unter Ihrem Namen ausführen; starten Sie ihn mit TLS und geben Sie tls://HOST:PORT mit --tls-ca, --tls-cert und --tls-key an, oder geben Sie local an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} uses TLS; give {1} too.</source>
<translation>Der Scheduler {0} verwendet TLS; geben Sie auch {1} an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>Every user of this machine can read the key {0}, and so run programs as you; make a new key and certificate, and keep the key from others (chmod 600).</source>
<translation>Jeder Benutzer dieses Rechners kann den Schlüssel {0} lesen und damit Programme unter Ihrem Namen ausführen; erzeugen Sie einen neuen Schlüssel mit Zertifikat, und schützen Sie den Schlüssel vor anderen (chmod 600).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} was lost; run again: finished tiles are kept.</source>
<translation>Der Scheduler {0} ging verloren; starten Sie erneut: Fertige Kacheln bleiben erhalten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>Dask cannot be imported ({0}); install it with {1}, or leave --scheduler out.</source>
<translation>Dask lässt sich nicht importieren ({0}); installieren Sie es mit {1}, oder lassen Sie --scheduler weg.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>{0} does not exist; name the files that the scheduler was started with.</source>
<translation>{0} gibt es nicht; geben Sie die Dateien an, mit denen der Scheduler gestartet wurde.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>{0}, {1} and {2} cannot be used for TLS ({3}); give an authority, a certificate and its key as PEM files.</source>
<translation>{0}, {1} und {2} können nicht für TLS verwendet werden ({3}); geben Sie eine Zertifizierungsstelle, ein Zertifikat und dessen Schlüssel als PEM-Dateien an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} does not answer ({1}); check that it is running.</source>
<translation>Der Scheduler {0} antwortet nicht ({1}); prüfen Sie, ob er läuft.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} has no workers; start some and run again.</source>
<translation>Der Scheduler {0} hat keine Worker; starten Sie welche, und starten Sie den Lauf erneut.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The worker {0} has {1} {2}, but this machine has {3}, so results would differ; install the same lock file on all machines.</source>
<translation>Der Worker {0} hat {1} {2}, dieser Rechner aber {3}, die Ergebnisse wären also verschieden; installieren Sie auf allen Rechnern dieselbe Lock-Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The worker {0} does not see {1}; inputs and outputs must lie in a file system that all machines share, under the same path.</source>
<translation>Der Worker {0} sieht {1} nicht; Ein- und Ausgaben müssen in einem Dateisystem liegen, das alle Rechner unter demselben Pfad teilen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>its worker died ({0})</source>
<translation>sein Worker ist abgestürzt ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_nodes.py"/>
<source>{0} workers of {1}</source>
<translation>{0} Worker von {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_nodes.py"/>
<source>Programs of a cluster need an address that other machines reach; give tls://HOST:PORT.</source>
<translation>Programme eines Clusters brauchen eine Adresse, die andere Rechner erreichen; geben Sie tls://HOST:PORT an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_nodes.py"/>
<source>Scheduler at {0}</source>
<translation>Scheduler unter {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/disk.py"/>
<source>The disk of {0} has {1} free, but at least {2} more will be written there; free some space or choose a folder on another disk.</source>
<translation>Der Datenträger von {0} hat {1} frei, aber mindestens {2} mehr werden dort geschrieben; schaffen Sie Platz oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/executor.py"/>
<source>out of memory</source>
<translation>der Speicher ging aus</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/failures.py"/>
<source>{0} was left out: {1}</source>
<translation>{0} wurde ausgelassen: {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/failures.py"/>
<source>{0} could not be labelled: {1}; run again, with fewer workers.</source>
<translation>{0} konnte nicht klassifiziert werden: {1}; starten Sie erneut, mit weniger Workern.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/failures.py"/>
<source>{0} scenes, the first {1}</source>
<translation>{0} Szenen, die erste {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/failures.py"/>
<source>Scene {0} of {1}</source>
<translation>Szene {0} von {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>{0} does not exist, or was removed meanwhile; create it or choose another, and run again.</source>
<translation>{0} gibt es nicht, oder der Ordner wurde inzwischen entfernt; legen Sie ihn an oder wählen Sie einen anderen, und starten Sie erneut.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>{0} was not written; look for an earlier message of the library that writes it.</source>
<translation>{0} wurde nicht geschrieben; suchen Sie nach einer früheren Meldung der Bibliothek, die diese Datei schreibt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>The output {0} is a folder; give a file name.</source>
<translation>Die Ausgabe {0} ist ein Ordner; geben Sie einen Dateinamen an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>{0} exists; remove it or choose another name.</source>
<translation>{0} besteht schon; entfernen Sie die Datei oder wählen Sie einen anderen Namen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>The folder {0} does not exist; create it or choose another.</source>
<translation>Den Ordner {0} gibt es nicht; legen Sie ihn an oder wählen Sie einen anderen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>The output {0} is the input {1}; choose another name.</source>
<translation>Die Ausgabe {0} ist die Eingabe {1}; wählen Sie einen anderen Namen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>The folder {0} cannot be written to ({1}); choose another.</source>
<translation>In den Ordner {0} kann nicht geschrieben werden ({1}); wählen Sie einen anderen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/installation.py"/>
<source>the page ALPS in Settings ▸ Options</source>
<translation>der Seite ALPS unter Einstellungen ▸ Optionen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/installation.py"/>
<source>{0} needs {1}: install the training packages with {2}.</source>
<translation>{0} braucht {1}: Installieren Sie die Pakete für das Training mit {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/journal.py"/>
<source>damaged, or of another version</source>
<translation>beschädigt oder von einer anderen Version</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/journal.py"/>
<source>its rollback journal names another file</source>
<translation>sein Rollback-Journal nennt eine andere Datei</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>a number of at least {0}</source>
<translation>eine Zahl von mindestens {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>a colour such as #2e86c1</source>
<translation>eine Farbe wie #2e86c1</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>`{0}` is {1}; it must be {2}</source>
<translation>`{0}` ist {1}; es muss {2} sein</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>it is {0}; it must be {1}</source>
<translation>es ist {0}; es muss {1} sein</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>it is nested too deeply</source>
<translation>die Verschachtelung ist zu tief</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>a whole number from {0} to {1}</source>
<translation>eine ganze Zahl von {0} bis {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>a number from {0} to {1}</source>
<translation>eine Zahl von {0} bis {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>a list of {0} values</source>
<translation>eine Liste von {0} Werten</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>`{0}` is missing</source>
<translation>`{0}` fehlt</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/locks.py"/>
<source>Another run is writing {0}; wait until it ends, or choose another output (`alps status` shows it).</source>
<translation>Ein anderer Lauf schreibt gerade {0}; warten Sie, bis er endet, oder wählen Sie eine andere Ausgabe (`alps status` zeigt ihn).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>choose a smaller tile or fewer workers, or allow more with --memory-gb. Finished tiles are kept.</source>
<translation>wählen Sie eine kleinere Kachel oder weniger Prozesse, oder erlauben Sie mehr mit --memory-gb. Fertige Kacheln bleiben erhalten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>cut the input into smaller files, or use a machine with more memory. Files that were there before are unchanged.</source>
<translation>zerschneiden Sie die Eingabe in kleinere Dateien, oder nehmen Sie einen Rechner mit mehr Speicher. Vorher vorhandene Dateien sind unverändert.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>The engine needs more than {0} GiB of memory; {1}</source>
<translation>Die Engine braucht mehr als {0} GiB Speicher; {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>Ended process {0} for its memory.</source>
<translation>Prozess {0} wurde wegen seines Speicherbedarfs beendet.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>Out of the memory that was allowed.</source>
<translation>Der erlaubte Speicher ist aufgebraucht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/onnx_session.py"/>
<source>The onnxruntime of the engine cannot use CUDA; set the device to auto or cpu, or predict with the model's safetensors file.</source>
<translation>Das onnxruntime der Engine kann CUDA nicht verwenden; setzen Sie das Gerät auf auto oder cpu, oder sagen Sie mit der safetensors-Datei des Modells vorher.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/onnx_session.py"/>
<source>onnxruntime is not installed in the engine's environment; install the engine again to predict with ONNX.</source>
<translation>onnxruntime ist in der Umgebung der Engine nicht installiert; installieren Sie die Engine neu, um mit ONNX vorherzusagen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/onnx_session.py"/>
<source>{0} cannot be loaded ({1}); it is damaged or needs a newer engine. Copy it again.</source>
<translation>{0} kann nicht geladen werden ({1}); die Datei ist beschädigt oder braucht eine neuere Engine. Kopieren Sie sie neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/processes.py"/>
<source>its process ended with code {0}</source>
<translation>der Prozess endete mit dem Rückgabewert {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/processes.py"/>
<source>its process crashed in native code ({0})</source>
<translation>der Prozess ist in nativem Code abgestürzt ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/processes.py"/>
<source>its process was killed ({0}), most likely for lack of memory</source>
<translation>der Prozess wurde abgebrochen ({0}), höchstwahrscheinlich aus Mangel an Speicher</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/processes.py"/>
<source>The engine's processes end before they begin ({0}); the log says why. With --workers 1, the engine does not need other processes.</source>
<translation>Die Prozesse der Engine enden, bevor sie beginnen ({0}); das Protokoll nennt den Grund. Mit --workers 1 braucht die Engine keine anderen Prozesse.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>An earlier run was interrupted while it published. It cannot be completed ({0}); this run starts again.</source>
<translation>Ein früherer Lauf wurde unterbrochen, während er veröffentlichte. Er kann nicht vollendet werden ({0}); dieser Lauf beginnt von vorn.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>its journal is damaged</source>
<translation>sein Journal ist beschädigt</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>An earlier run was interrupted while it published its outputs; they are complete now.</source>
<translation>Ein früherer Lauf wurde unterbrochen, während er seine Ausgaben veröffentlichte; sie sind jetzt vollständig.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>its inputs, outputs or settings were different</source>
<translation>seine Eingaben, Ausgaben oder Einstellungen waren anders</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>The outputs could not be read back ({0}); nothing was published.</source>
<translation>Die Ausgaben konnten nicht zurückgelesen werden ({0}); es wurde nichts veröffentlicht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} came back different from the disk; is it full? Nothing was published.</source>
<translation>{0} kam vom Datenträger anders zurück; ist er voll? Es wurde nichts veröffentlicht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} was changed or removed since then</source>
<translation>{0} wurde seitdem geändert oder entfernt</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} cannot be replaced ({1}); close what uses it and run again: the rest is done.</source>
<translation>{0} kann nicht ersetzt werden ({1}); schließen Sie, was die Datei verwendet, und starten Sie erneut: Der Rest ist erledigt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} cannot be read back ({1}); nothing was published.</source>
<translation>{0} kann nicht zurückgelesen werden ({1}); es wurde nichts veröffentlicht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} was made by another program in the meantime; choose another name.</source>
<translation>{0} wurde inzwischen von einem anderen Programm angelegt; wählen Sie einen anderen Namen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} was not written; look for an earlier message.</source>
<translation>{0} wurde nicht geschrieben; suchen Sie nach einer früheren Meldung.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>is a link, and what it leads to is not touched</source>
<translation>ist ein Link, und sein Ziel wird nicht angetastet</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>is not a folder</source>
<translation>ist kein Ordner</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>{0} {1}; remove it and run again, or choose another output.</source>
<translation>{0} {1}; entfernen Sie das und starten Sie erneut, oder wählen Sie eine andere Ausgabe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>belongs to another user</source>
<translation>gehört einem anderen Benutzer</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>links lie beside it</source>
<translation>daneben liegen Links</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>The journal of an earlier run, {0}, is damaged; the run starts from the beginning.</source>
<translation>Das Journal eines früheren Laufs, {0}, ist beschädigt; der Lauf beginnt von vorn.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>{0} of {1} tiles are kept in {2}; the next run continues from there. Delete the folder to start again.</source>
<translation>{0} von {1} Kacheln bleiben in {2} erhalten; der nächste Lauf setzt dort fort. Löschen Sie den Ordner, um neu zu beginnen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/spool.py"/>
<source>{0} × {1} values at {2}, {3} reach outside {4} × {5}</source>
<translation>{0} × {1} Werte bei {2}, {3} reichen über {4} × {5} hinaus</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/spool.py"/>
<source>{0} cannot be written: {1}.</source>
<translation>{0} kann nicht geschrieben werden: {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/status.py"/>
<source>{0} does not exist, and no run is writing it; name an output or its folder.</source>
<translation>{0} gibt es nicht, und kein Lauf schreibt es; geben Sie eine Ausgabe oder deren Ordner an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/status.py"/>
<source>The journal {0} cannot be read ({1}); the next run starts from the beginning.</source>
<translation>Das Journal {0} ist nicht lesbar ({1}); der nächste Lauf beginnt von vorn.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/archives.py"/>
<source>{0} is in an archive inside another archive; unpack the outer one first.</source>
<translation>{0} liegt in einem Archiv innerhalb eines anderen Archivs; entpacken Sie zuerst das äußere.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/archives.py"/>
<source>{0} was not read: {1}; if the archive is as it should be, unpack it and give the file.</source>
<translation>{0} wurde nicht gelesen: {1}; wenn das Archiv so ist, wie es sein soll, entpacken Sie es und geben Sie die Datei an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/archives.py"/>
<source>{0} becomes more than {1} times larger when it is unpacked</source>
<translation>{0} wird beim Entpacken mehr als {1}-mal größer</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/archives.py"/>
<source>{0} in {1} becomes {2} bytes from {3} bytes</source>
<translation>{0} in {1} wird aus {3} Bytes zu {2} Bytes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>No pixel of {0} lies inside the polygons of {1}, or of the extent; choose others.</source>
<translation>Kein Pixel von {0} liegt innerhalb der Polygone von {1} oder der Ausdehnung; wählen Sie andere.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>The extent {0} lies outside {1}, which covers {2}; choose one that overlaps it.</source>
<translation>Die Ausdehnung {0} liegt außerhalb von {1}, das {2} bedeckt; wählen Sie eine, die sich damit überschneidet.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>The polygons of {0} have more than {1} vertices; simplify them.</source>
<translation>Die Polygone von {0} haben mehr als {1} Stützpunkte; vereinfachen Sie sie.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>`mask` does not hold polygons</source>
<translation>`mask` enthält keine Polygone</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>The extent's CRS cannot be transformed to that of the scene ({0}).</source>
<translation>Das KBS der Ausdehnung kann nicht in das der Szene transformiert werden ({0}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>`mask` is damaged ({0})</source>
<translation>`mask` ist beschädigt ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/attribute_table.py"/>
<source>{0} cannot be read ({1}); delete it or make the class raster again.</source>
<translation>{0} ist nicht lesbar ({1}); löschen Sie die Datei oder erzeugen Sie das Klassenraster neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/attribute_table.py"/>
<source>a row has {0} cells, not {1}</source>
<translation>eine Zeile hat {0} Zellen, nicht {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/bands.py"/>
<source>Band {0} is the only one and was replicated to three.</source>
<translation>Kanal {0} ist der einzige und wurde auf drei vervielfältigt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/bands.py"/>
<source>{0} holds complex values ({1}), not an image; convert them, e.g. to amplitude.</source>
<translation>{0} enthält komplexe Werte ({1}), kein Bild; wandeln Sie sie um, z. B. in Amplituden.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/bands.py"/>
<source>{0} has no band {1}; choose from 1 to {2}{3}.</source>
<translation>{0} hat keinen Kanal {1}; wählen Sie von 1 bis {2}{3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/bands.py"/>
<source>Its palette was expanded to red, green and blue.</source>
<translation>Die Farbpalette wurde in Rot, Grün und Blau umgewandelt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_legend.py"/>
<source>{0} is not a colour</source>
<translation>{0} ist keine Farbe</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>its attribute table</source>
<translation>seine Attributtabelle</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>Class ids must lie between 0 and {0} for {1}; got {2}…{3}.</source>
<translation>Klassennummern müssen bei {1} zwischen 0 und {0} liegen; erhalten wurden {2}…{3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} values do not fit {1}</source>
<translation>{0} Werte passen nicht in {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} would contain the values {1}, which no class has; it was not written.</source>
<translation>{0} würde die Werte {1} enthalten, die keine Klasse hat; die Datei wurde nicht geschrieben.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} came back different from the disk ({1}); is the disk full?</source>
<translation>{0} kam vom Datenträger anders zurück ({1}); ist er voll?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} has {1} band(s) of {2}, but a class raster has one band of integers; choose another file.</source>
<translation>{0} hat {1} Kanal/Kanäle vom Typ {2}, ein Klassenraster hat aber einen Kanal ganzer Zahlen; wählen Sie eine andere Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} cannot be read at {1} ({2}); make it again.</source>
<translation>{0} ist bei {1} nicht lesbar ({2}); erzeugen Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/databases.py"/>
<source>the definition of its table {0} is longer than any real one</source>
<translation>die Definition der Tabelle {0} darin ist länger als jede echte</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/databases.py"/>
<source>its table {0} reads other files through {1}; export its layers</source>
<translation>die Tabelle {0} darin liest über {1} andere Dateien; exportieren Sie ihre Layer</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>It is georeferenced by {0} GCPs: the class raster carries them, polygons and segments use an affine fit with a residual of {1} px (root mean square).</source>
<translation>Sie ist durch {0} GCPs georeferenziert: Das Klassenraster trägt sie, Polygone und Segmente verwenden eine affine Anpassung mit einem Restfehler von {1} px (quadratisches Mittel).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>It has no georeferencing, so outputs are in pixel coordinates and areas in m² stay empty.</source>
<translation>Sie hat keine Georeferenzierung, deshalb sind die Ausgaben in Pixelkoordinaten, und Flächen in m² bleiben leer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>Its GCPs have a CRS without a known unit of length, so areas in m² stay empty; assign its CRS if you know it.</source>
<translation>Ihre GCPs haben ein KBS ohne bekannte Längeneinheit, deshalb bleiben Flächen in m² leer; weisen Sie das KBS zu, wenn Sie es kennen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>It has a CRS without a known unit of length, so areas in m² stay empty; assign its CRS if you know it.</source>
<translation>Sie hat ein KBS ohne bekannte Längeneinheit, deshalb bleiben Flächen in m² leer; weisen Sie das KBS zu, wenn Sie es kennen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>It is georeferenced by RPCs only: the class raster carries them, polygons and segments are in pixel coordinates.</source>
<translation>Sie ist nur durch RPCs georeferenziert: Das Klassenraster trägt sie, Polygone und Segmente sind in Pixelkoordinaten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>Its {0} GCP(s) do not fix a plane, so outputs are in pixel coordinates.</source>
<translation>Ihre {0} GCP(s) legen keine Ebene fest, deshalb sind die Ausgaben in Pixelkoordinaten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>Its GCPs have no CRS, so areas in m² stay empty.</source>
<translation>Ihre GCPs haben kein KBS, deshalb bleiben Flächen in m² leer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>It has no CRS, so areas in m² stay empty.</source>
<translation>Sie hat kein KBS, deshalb bleiben Flächen in m² leer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/grid.py"/>
<source>The halo is {0} px; give 0 or more.</source>
<translation>Der Halo ist {0} px; geben Sie 0 oder mehr an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/grid.py"/>
<source>A scene of {0} × {1} pixels has no tiles.</source>
<translation>Eine Szene von {0} × {1} Pixeln hat keine Kacheln.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/grid.py"/>
<source>no tile ({0}, {1}) in a grid of {2} × {3}</source>
<translation>keine Kachel ({0}, {1}) in einem Gitter von {2} × {3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>No scene was given; name rasters or folders.</source>
<translation>Es wurde keine Szene angegeben; geben Sie Raster oder Ordner an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>The name of a scene is empty; name a raster or a folder.</source>
<translation>Der Name einer Szene ist leer; geben Sie ein Raster oder einen Ordner an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>The folder {0} holds no raster directly in it; give a folder of GeoTIFFs or images.</source>
<translation>Der Ordner {0} enthält selbst kein Raster; geben Sie einen Ordner mit GeoTIFFs oder Bildern an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>No raster matches {0}; check the pattern, and quote it so that the shell does not expand it.</source>
<translation>Kein Raster passt zu {0}; prüfen Sie das Muster, und setzen Sie es in Anführungszeichen, damit die Shell es nicht auflöst.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>Line {0} of {1} names another list, {2}; name rasters, folders or patterns.</source>
<translation>Zeile {0} von {1} nennt eine weitere Liste, {2}; geben Sie Raster, Ordner oder Muster an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/overviews.py"/>
<source>block row {0}, column {1} of overview {2}</source>
<translation>Blockzeile {0}, Spalte {1} der Übersicht {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} describes imagery on a remote server; download it, or allow remote scenes.</source>
<translation>{0} beschreibt Bilddaten auf einem entfernten Server; laden Sie sie herunter, oder erlauben Sie entfernte Szenen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT of which {1} source(s) are missing: {2}; put them back.</source>
<translation>{0} ist ein VRT, dem {1} Quelle(n) fehlen: {2}; legen Sie sie zurück.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT inside more than {1} others; convert it to a GeoTIFF.</source>
<translation>{0} ist ein VRT innerhalb von mehr als {1} anderen; wandeln Sie es in ein GeoTIFF um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is really a VRT, which reads other files; rename it to .vrt if you trust it.</source>
<translation>{0} ist in Wirklichkeit ein VRT, das andere Dateien liest; benennen Sie es in .vrt um, wenn Sie ihm vertrauen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT of more than {1} MiB; make a smaller one.</source>
<translation>{0} ist ein VRT von mehr als {1} MiB; erzeugen Sie ein kleineres.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} cannot be read ({1}); check its permissions.</source>
<translation>{0} ist nicht lesbar ({1}); prüfen Sie die Zugriffsrechte.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT whose source {1} is a list of other files; convert it to a GeoTIFF.</source>
<translation>{0} ist ein VRT, dessen Quelle {1} eine Liste anderer Dateien ist; wandeln Sie es in ein GeoTIFF um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT whose source {1} is itself a VRT or points elsewhere; convert it to a GeoTIFF.</source>
<translation>{0} ist ein VRT, dessen Quelle {1} selbst ein VRT ist oder anderswohin verweist; wandeln Sie es in ein GeoTIFF um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that cannot be parsed ({1}); make it again.</source>
<translation>{0} ist ein VRT, das nicht ausgewertet werden kann ({1}); erzeugen Sie es neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that reads the remote {1}; download it, or allow remote scenes.</source>
<translation>{0} ist ein VRT, das {1} von einem Server liest; laden Sie das herunter, oder erlauben Sie entfernte Szenen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that holds another VRT inside; convert it to a GeoTIFF.</source>
<translation>{0} ist ein VRT, das ein weiteres VRT enthält; wandeln Sie es in ein GeoTIFF um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT whose source cannot be parsed ({1}); make it again.</source>
<translation>{0} ist ein VRT, dessen Quelle nicht ausgewertet werden kann ({1}); erzeugen Sie es neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that reads raw bytes of another file; convert it to a GeoTIFF.</source>
<translation>{0} ist ein VRT, das rohe Bytes einer anderen Datei liest; wandeln Sie es in ein GeoTIFF um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that contains Python code, which is never run; convert it to a GeoTIFF.</source>
<translation>{0} ist ein VRT mit Python-Code, der nie ausgeführt wird; wandeln Sie es in ein GeoTIFF um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} cannot be opened as a raster ({1}); convert it to a GeoTIFF.</source>
<translation>{0} kann nicht als Raster geöffnet werden ({1}); wandeln Sie die Datei in ein GeoTIFF um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT whose source {1} points to other files; convert it to a GeoTIFF.</source>
<translation>{0} ist ein VRT, dessen Quelle {1} auf andere Dateien verweist; wandeln Sie es in ein GeoTIFF um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} reads {1}, which is really a VRT; convert it to a GeoTIFF.</source>
<translation>{0} liest {1}, das in Wirklichkeit ein VRT ist; wandeln Sie es in ein GeoTIFF um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/raster_grid.py"/>
<source>`{0}` claims {1} × {2} pixels, more than any scene has</source>
<translation>`{0}` gibt {1} × {2} Pixel an, mehr als jede Szene hat</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/raster_grid.py"/>
<source>`{0}.transform` maps all pixels onto a line</source>
<translation>`{0}.transform` bildet alle Pixel auf eine Linie ab</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/raster_grid.py"/>
<source>`{0}.crs` is not a CRS ({1})</source>
<translation>`{0}.crs` ist kein KBS ({1})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/resample.py"/>
<source>{0} does not say how large its pixels are on the ground, so it cannot be read at {1} m; leave out the resolution, or assign a CRS in metres or degrees.</source>
<translation>{0} sagt nicht, wie groß die Pixel am Boden sind, und kann deshalb nicht mit {1} m gelesen werden; lassen Sie die Auflösung weg, oder weisen Sie ein KBS in Metern oder Grad zu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/resample.py"/>
<source>{0} has pixels of {1}; {2} m is more than {3} times finer. Give {4} m or more.</source>
<translation>{0} hat Pixel von {1}; {2} m ist mehr als {3}-mal feiner. Geben Sie {4} m oder mehr an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/resample.py"/>
<source>{0} has {1} × {2} pixels of {3}, so almost nothing of it is left at {4} m; give a finer resolution.</source>
<translation>{0} hat {1} × {2} Pixel von {3}, daher bleibt bei {4} m fast nichts übrig; geben Sie eine feinere Auflösung an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/resample.py"/>
<source>Its pixels are {0}, so those of {1} m are interpolated and show nothing new.</source>
<translation>Ihre Pixel sind {0}, die von {1} m werden also interpoliert und zeigen nichts Neues.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scaling.py"/>
<source>The declared scale and offset are applied to {0} of {1} scenes: {2}.</source>
<translation>Skalierung und Versatz, die angegeben sind, werden auf {0} von {1} Szenen angewendet: {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scaling.py"/>
<source>The declared {0} are applied.</source>
<translation>Angewendet wird, was angegeben ist: {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scaling.py"/>
<source>scale {0} and offset {1}</source>
<translation>Skalierung {0} und Versatz {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scaling.py"/>
<source>Band {0} declares the scale {1} and the offset {2}, which are not valid; the scales and offsets of all bands are ignored.</source>
<translation>Kanal {0} gibt die Skalierung {1} und den Versatz {2} an, die nicht gültig sind; Skalierung und Versatz aller Kanäle werden ignoriert.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>block column {0}, block row {1}{2}</source>
<translation>Blockspalte {0}, Blockzeile {1}{2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>It holds {0} images, of which the first is read.</source>
<translation>Sie enthält {0} Bilder, von denen das erste gelesen wird.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>{0} has {1} × {2} pixels; {3} reaches outside.</source>
<translation>{0} hat {1} × {2} Pixel; {3} reicht darüber hinaus.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>{0} of the pixels hold a number beyond ±1e36, which no sensor measures; it counts as no data.</source>
<translation>{0} der Pixel enthalten eine Zahl jenseits von ±1e36, die kein Sensor misst; sie gilt als ohne Daten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>{0} cannot be read ({1}); copy it again.</source>
<translation>{0} ist nicht lesbar ({1}); kopieren Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>{0} cannot be read in the window of rows {1}–{2}, columns {3}–{4} ({5}); it is truncated or corrupt, copy it again.</source>
<translation>{0} ist im Fenster der Zeilen {1}–{2}, Spalten {3}–{4} nicht lesbar ({5}); die Datei ist abgeschnitten oder beschädigt, kopieren Sie sie neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sentinels.py"/>
<source>{0} of the pixels hold {1}, far from all other values, but the file does not declare it as nodata. It counts as data, and the stretch leaves it out. If it means no data, declare it: `gdal_edit.py -a_nodata {2} FILE`, or in QGIS Raster &gt; Conversion &gt; Translate, “Assign a specified NoData value”.</source>
<translation>{0} der Pixel enthalten {1}, weit entfernt von allen anderen Werten, aber die Datei gibt das nicht als Nodata an. Es gilt als Daten, und die Streckung lässt es aus. Wenn es keine Daten bedeutet, geben Sie es an: `gdal_edit.py -a_nodata {2} FILE`, oder in QGIS Raster &gt; Konvertierung &gt; Umwandeln, „Legt den Leerwert des Ausgabekanals fest“.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/side_files.py"/>
<source>{0} is an overview of an overview of an overview; delete it</source>
<translation>{0} ist eine Übersicht einer Übersicht einer Übersicht; löschen Sie sie</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/side_files.py"/>
<source>its metadata names {0} as its overviews; remove that</source>
<translation>die Metadaten nennen {0} als Übersichten; entfernen Sie das</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/side_files.py"/>
<source>{0} beside it is neither a TIFF nor an HFA file; delete or rename it</source>
<translation>{0} daneben ist weder eine TIFF- noch eine HFA-Datei; löschen Sie sie oder benennen Sie sie um</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/side_files.py"/>
<source>{0} beside it is not an HFA file; delete or rename it</source>
<translation>{0} daneben ist keine HFA-Datei; löschen Sie sie oder benennen Sie sie um</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} cannot be opened as a raster ({1}); give a raster GDAL can read, or copy it again if damaged.</source>
<translation>{0} kann nicht als Raster geöffnet werden ({1}); geben Sie ein Raster an, das GDAL lesen kann, oder kopieren Sie die Datei neu, wenn sie beschädigt ist.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} does not exist; check the path.</source>
<translation>{0} gibt es nicht; prüfen Sie den Pfad.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is a folder; give a raster file.</source>
<translation>{0} ist ein Ordner; geben Sie eine Rasterdatei an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is empty (0 bytes); copy it again.</source>
<translation>{0} ist leer (0 Bytes); kopieren Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} lies on a remote server; download it, or allow remote scenes (--allow-remote, in QGIS the advanced parameter “Read from servers”).</source>
<translation>{0} liegt auf einem entfernten Server; laden Sie die Datei herunter, oder erlauben Sie entfernte Szenen (--allow-remote, in QGIS der fortgeschrittene Parameter „Von Servern lesen“).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} holds {1} rasters; give one of them: {2}.</source>
<translation>{0} enthält {1} Raster; geben Sie eines davon an: {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} does not hold an image ({1} × {2} pixels, {3} bands); choose another file.</source>
<translation>{0} enthält kein Bild ({1} × {2} Pixel, {3} Kanäle); wählen Sie eine andere Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} claims {1} × {2} pixels, more than the {3} that any real scene has; its header is damaged, or cut it into parts.</source>
<translation>{0} gibt {1} × {2} Pixel an, mehr als die {3} jeder echten Szene; der Dateikopf ist beschädigt, oder zerschneiden Sie die Datei in Teile.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} has {1} bands, more than the maximum of {2}; copy those you need into a new file, for example with gdal_translate -b.</source>
<translation>{0} hat {1} Kanäle, mehr als das Maximum von {2}; kopieren Sie die nötigen in eine neue Datei, zum Beispiel mit gdal_translate -b.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is stored in blocks of {1} × {2} pixels, too large to read by windows; rewrite it tiled, for example with gdal_translate -co TILED=YES.</source>
<translation>{0} ist in Blöcken von {1} × {2} Pixeln gespeichert, zu groß, um in Fenstern gelesen zu werden; schreiben Sie die Datei gekachelt neu, zum Beispiel mit gdal_translate -co TILED=YES.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is a pipe or a device, which has no size; give a raster file.</source>
<translation>{0} ist eine Pipe oder ein Gerät ohne Größe; geben Sie eine Rasterdatei an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is not read: {1}.</source>
<translation>{0} wird nicht gelesen: {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} cannot be read ({1}); remove the files beside it, or copy it again.</source>
<translation>{0} ist nicht lesbar ({1}); entfernen Sie die Dateien daneben, oder kopieren Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} reads {1}, which is outside its folder; convert it to a GeoTIFF.</source>
<translation>{0} liest {1} außerhalb des eigenen Ordners; wandeln Sie die Datei in ein GeoTIFF um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>The empty path</source>
<translation>Der leere Pfad</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is not read because of {1}: {2}.</source>
<translation>{0} wird wegen {1} nicht gelesen: {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch.py"/>
<source>`{0}` has {1} low and {2} high values</source>
<translation>`{0}` hat {1} untere und {2} obere Werte</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch.py"/>
<source>`{0}` has the low value {1} above the high value {2}</source>
<translation>In `{0}` ist der untere Wert {1} größer als der obere Wert {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>A stretch needs a scene; give at least one.</source>
<translation>Eine Streckung braucht eine Szene; geben Sie mindestens eine an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>It declares {0}, which are not applied, because {1} declares none; declare them for all scenes, with `gdal_edit.py -scale S -offset O FILE`.</source>
<translation>Sie gibt {0} an, was nicht angewendet wird, weil {1} nichts angibt; geben Sie es für alle Szenen an, mit `gdal_edit.py -scale S -offset O FILE`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>It declares {0}, which are not applied, because the codebook was made from stored numbers; fit a new codebook to use them.</source>
<translation>Sie gibt {0} an, was nicht angewendet wird, weil das Codebuch aus gespeicherten Zahlen erzeugt wurde; passen Sie ein neues Codebuch an, um es zu verwenden.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>{0} gives {1} band(s) and {2} gives {3}, so they cannot share a stretch; choose the same bands for all, or label them separately.</source>
<translation>{0} liefert {1} Kanal/Kanäle und {2} liefert {3}, eine gemeinsame Streckung ist also nicht möglich; wählen Sie für alle dieselben Kanäle, oder klassifizieren Sie getrennt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>{0} is {1} and {2} is {3}, so they cannot share a stretch; convert one, or label them separately.</source>
<translation>{0} ist {1} und {2} ist {3}, eine gemeinsame Streckung ist also nicht möglich; wandeln Sie eine Datei um, oder klassifizieren Sie getrennt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>The codebook was made from values with a declared scale and offset, but this scene declares none; if it should, declare them with `gdal_edit.py -scale S -offset O FILE`.</source>
<translation>Das Codebuch wurde aus Werten mit angegebener Skalierung und angegebenem Versatz erzeugt, diese Szene gibt aber keine an; wenn sie es sollte, geben Sie beide mit `gdal_edit.py -scale S -offset O FILE` an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/xml_elements.py"/>
<source>it has no element</source>
<translation>es hat kein Element</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/xml_elements.py"/>
<source>it declares a document type</source>
<translation>es deklariert einen Dokumenttyp</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/xml_elements.py"/>
<source>its encoding cannot be read: {0}</source>
<translation>die Zeichenkodierung ist nicht lesbar: {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>install the SAM packages with {0}</source>
<translation>installieren Sie die SAM-Pakete mit {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>Superpixels (built-in segmenter)</source>
<translation>Superpixel (eingebauter Segmentierer)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>; {0} is damaged and was not used</source>
<translation>; {0} ist beschädigt und wurde nicht verwendet</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, the best installed ({1} in {2}{3}).</source>
<translation>{0}, der beste installierte ({1} in {2}{3}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, as chosen, with the checkpoint {1}.</source>
<translation>{0}, wie gewählt, mit dem Checkpoint {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>To look into {0}, the engine needs {1}: {2}.</source>
<translation>Um {0} zu prüfen, braucht die Engine {1}: {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, the best installed; SAM needs {1} ({2}).</source>
<translation>{0}, der beste installierte; SAM braucht {1} ({2}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0} in {1} is damaged</source>
<translation>{0} in {1} ist beschädigt</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>no SAM checkpoint is in {0}</source>
<translation>in {0} liegt kein SAM-Checkpoint</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, the best installed; {1} ({2} fetches one).</source>
<translation>{0}, der beste installierte; {1} ({2} holt einen).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, the best for {1} bands; {2} is installed, but takes three.</source>
<translation>{0}, der beste für {1} Kanäle; {2} ist installiert, nimmt aber drei.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0} is missing in {1}; get it with {2} ({3} MB), put the file from {4} there, or name one with --checkpoint.</source>
<translation>{0} fehlt in {1}; holen Sie die Datei mit {2} ({3} MB), legen Sie die Datei von {4} dorthin, oder geben Sie eine mit --checkpoint an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>The model {0} does not exist; choose one of {1}.</source>
<translation>Das Modell {0} gibt es nicht; wählen Sie eines von {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>delete the damaged {0}</source>
<translation>löschen Sie die beschädigte Datei {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, or put the file from {1} into {2}</source>
<translation>{0}, oder legen Sie die Datei von {1} in {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>The segmenter {0} needs {1}: {2}, or use superpixels.</source>
<translation>Der Segmentierer {0} braucht {1}: {2}, oder verwenden Sie Superpixel.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>The checkpoint {0} needs {1}: {2}, or use superpixels.</source>
<translation>Der Checkpoint {0} braucht {1}: {2}, oder verwenden Sie Superpixel.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, which is what the checkpoint {1} holds.</source>
<translation>{0}, das im Checkpoint {1} enthalten ist.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>Segment Anything Model (ViT-H, ViT-L or ViT-B)</source>
<translation>Segment Anything Model (ViT-H, ViT-L oder ViT-B)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>SAM as the transformers package writes it</source>
<translation>SAM, wie das Paket transformers es schreibt</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>a semantic segmentation network</source>
<translation>ein Netz für semantische Segmentierung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>a vision transformer without SAM's decoder</source>
<translation>ein Vision Transformer ohne den Decoder von SAM</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it holds an image encoder without SAM's mask decoder</source>
<translation>die Datei enthält einen Bild-Encoder ohne den Masken-Decoder von SAM</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it has no relative positions, so the sizes of its windows are unknown</source>
<translation>die Datei hat keine relativen Positionen, deshalb sind die Größen ihrer Fenster unbekannt</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it has attention windows of several sizes, {0}</source>
<translation>die Datei hat Aufmerksamkeitsfenster mehrerer Größen, {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it lacks weights of SAM ({0})</source>
<translation>der Datei fehlen Gewichte von SAM ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it holds the weights of {0}, not of the {1}</source>
<translation>die Datei enthält die Gewichte von {0}, nicht von {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it holds {0} weights, the first named {1}: not the {2}</source>
<translation>die Datei enthält {0} Gewichte, das erste mit dem Namen {1}: nicht {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it holds no weights: not the {0}</source>
<translation>die Datei enthält keine Gewichte: nicht {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it describes itself with {0} = {1}, a value that {2} cannot have</source>
<translation>die Datei beschreibt sich mit {0} = {1}, einem Wert, den {2} nicht haben kann</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} {1}; {2}, or rename it if it is your own model.</source>
<translation>{0} {1}; {2}, oder benennen Sie die Datei um, wenn sie Ihr eigenes Modell ist.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>get the published file with {0}</source>
<translation>holen Sie die veröffentlichte Datei mit {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>is truncated: {0} bytes of {1}</source>
<translation>ist abgeschnitten: {0} Bytes von {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>give a SAM checkpoint (ViT-H, ViT-L or ViT-B), or get one with {0}</source>
<translation>geben Sie einen SAM-Checkpoint an (ViT-H, ViT-L oder ViT-B), oder holen Sie einen mit {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} is {1}, but the settings name {2}; choose the segmenter {3}, or give the file {4}.</source>
<translation>{0} ist {1}, aber die Einstellungen nennen {2}; wählen Sie den Segmentierer {3}, oder geben Sie die Datei {4} an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} changed while it was in use; run again once the file is complete.</source>
<translation>{0} änderte sich während der Verwendung; starten Sie erneut, sobald die Datei vollständig ist.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} is not a file; give the checkpoint itself, for example sam_vit_b_01ec64.pth.</source>
<translation>{0} ist keine Datei; geben Sie den Checkpoint selbst an, zum Beispiel sam_vit_b_01ec64.pth.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} cannot be used: {1}; {2}.</source>
<translation>{0} ist nicht verwendbar: {1}; {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>has {0} bytes, but the published file has {1}</source>
<translation>hat {0} Bytes, die veröffentlichte Datei hat aber {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>does not have the published SHA-256 ({0}…): it is damaged or altered</source>
<translation>hat nicht die veröffentlichte SHA-256 ({0}…): Die Datei ist beschädigt oder verändert</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} holds values that are not finite (in {1}); {2}.</source>
<translation>{0} enthält Werte, die nicht endlich sind (in {1}); {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} does not fit {1}: {2}; {3}.</source>
<translation>{0} passt nicht zu {1}: {2}; {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>SAM cannot run, because {0} cannot be imported ({1}); install it with {2}, or use the segmenter superpixels.</source>
<translation>SAM ist nicht ausführbar, weil {0} nicht importiert werden kann ({1}); installieren Sie es mit {2}, oder verwenden Sie den Segmentierer superpixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>SAM cannot run, because the libraries of torch do not load ({0}); reinstall torch for this system (on Windows also the Visual C++ redistributable), or use the segmenter superpixels.</source>
<translation>SAM ist nicht ausführbar, weil sich die Bibliotheken von torch nicht laden lassen ({0}); installieren Sie torch für dieses System neu (unter Windows auch das Visual C++ Redistributable), oder verwenden Sie den Segmentierer superpixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>The checkpoint {0} does not exist; {1} fetches it from {2}.</source>
<translation>Den Checkpoint {0} gibt es nicht; {1} holt ihn von {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>The checkpoint {0} does not exist; check the path.</source>
<translation>Den Checkpoint {0} gibt es nicht; prüfen Sie den Pfad.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} holds a dict of other things than weights, not a state dict of weights; {1}.</source>
<translation>{0} enthält ein Dict mit anderem als Gewichten, kein State-Dict mit Gewichten; {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} holds {1}, not a state dict of weights; {2}.</source>
<translation>{0} enthält {1}, kein State-Dict mit Gewichten; {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} needs the package safetensors; install it with {1}, or give a .pth checkpoint.</source>
<translation>{0} braucht das Paket safetensors; installieren Sie es mit {1}, oder geben Sie einen .pth-Checkpoint an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} is truncated or not a safetensors file ({1}); {2}.</source>
<translation>{0} ist abgeschnitten oder keine safetensors-Datei ({1}); {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} describes itself in broken JSON ({1}); write the file again.</source>
<translation>{0} beschreibt sich in fehlerhaftem JSON ({1}); schreiben Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} is a Python pickle of other things than weights, so it was not run; {1}.</source>
<translation>{0} ist ein Python-Pickle mit etwas anderem als Gewichten und wurde deshalb nicht ausgeführt; {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} ({1}) is truncated or damaged; {2}.</source>
<translation>{0} ({1}) ist abgeschnitten oder beschädigt; {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} ({1}) is damaged or not a PyTorch checkpoint; {2}.</source>
<translation>{0} ({1}) ist beschädigt oder kein PyTorch-Checkpoint; {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} sends {1} bytes of {2}. {3}</source>
<translation>{0} sendet {1} Bytes von {2}. {3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>Or fetch {0} in a browser or on another machine, and put the file into {1} (or name it with --checkpoint).</source>
<translation>Oder holen Sie {0} mit einem Browser oder auf einem anderen Rechner, und legen Sie die Datei in {1} (oder geben Sie sie mit --checkpoint an).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} is installed.</source>
<translation>{0} ist installiert.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>it is {0}, not a checkpoint: a proxy or login page answered the download</source>
<translation>es ist {0}, kein Checkpoint: Ein Proxy oder eine Anmeldeseite hat den Download beantwortet</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>The file from {0} has the SHA-256 {1}…, not {2}…; it was renamed to {3} and will not be used. Try again; if this happens again, ask whoever runs your proxy.</source>
<translation>Die Datei von {0} hat die SHA-256 {1}…, nicht {2}…; sie wurde in {3} umbenannt und wird nicht verwendet. Versuchen Sie es erneut; wenn es wieder geschieht, fragen Sie den Betreiber Ihres Proxys.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} is installed already.</source>
<translation>{0} ist schon installiert.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} is not an https address, so nothing is fetched from it; check the proxy.</source>
<translation>{0} ist keine https-Adresse, deshalb wird von dort nichts geholt; prüfen Sie den Proxy.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>What {0} sends cannot be used: {1}. {2}</source>
<translation>Was {0} sendet, ist nicht verwendbar: {1}. {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} has {1} MB free, but {2} MB are needed; free some, or set ALPS_MODEL_DIR to a folder on another disk.</source>
<translation>{0} hat {1} MB frei, nötig sind {2} MB; schaffen Sie Platz, oder setzen Sie ALPS_MODEL_DIR auf einen Ordner auf einem anderen Datenträger.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} is a folder, but the model needs a file of this name; remove or rename it.</source>
<translation>{0} ist ein Ordner, aber das Modell braucht eine Datei dieses Namens; entfernen Sie ihn oder benennen Sie ihn um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>Another program is downloading {0} into {1} now; wait until it has finished.</source>
<translation>Ein anderes Programm lädt {0} gerade nach {1} herunter; warten Sie, bis es fertig ist.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} cannot be written ({1}); correct the folder's permissions.</source>
<translation>{0} kann nicht geschrieben werden ({1}); berichtigen Sie die Zugriffsrechte des Ordners.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} cannot be fetched from {1} ({2}); the next try continues from {3} bytes. {4}</source>
<translation>{0} kann nicht von {1} geholt werden ({2}); der nächste Versuch wird nach {3} Bytes fortgesetzt. {4}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>The model folder {0} cannot be written ({1}); set ALPS_MODEL_DIR to a folder of yours.</source>
<translation>In den Modellordner {0} kann nicht geschrieben werden ({1}); setzen Sie ALPS_MODEL_DIR auf einen eigenen Ordner.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>The server has nothing after {0} bytes; the download starts again.</source>
<translation>Der Server hat nach {0} Bytes nichts mehr; der Download beginnt von vorn.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>more than the {0}</source>
<translation>mehr als die {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/generator.py"/>
<source>Out of memory on %s: encoding %d tiles at a time.</source>
<translation>Kein Speicher mehr auf %s: %d Kacheln werden auf einmal kodiert.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/generator.py"/>
<source>Out of memory on %s: decoding %d prompts at a time.</source>
<translation>Kein Speicher mehr auf %s: %d Prompts werden auf einmal dekodiert.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/on_device.py"/>
<source>computed on the CPU, since {0} ran out of memory</source>
<translation>auf der CPU berechnet, weil auf {0} der Speicher ausging</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/on_device.py"/>
<source>%s ran out of memory on %s: continuing on the CPU.</source>
<translation>Für %s ging auf %s der Speicher aus: Es wird auf der CPU fortgesetzt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/on_device.py"/>
<source>{0} ran out of memory; {1}.</source>
<translation>Für {0} ging der Speicher aus; {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>The point grids {0} are for {1} layer(s), but crop_n_layers {2} needs {3}: one for the tile and one for each layer of crops.</source>
<translation>Die Punktraster {0} sind für {1} Ebene(n), aber crop_n_layers {2} braucht {3}: eine für die Kachel und eine für jede Ebene von Ausschnitten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>it must be a list</source>
<translation>nötig ist eine Liste</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>layer {0} is not a list of points</source>
<translation>Ebene {0} ist keine Liste von Punkten</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>layer {0} has a point outside 0 to 1</source>
<translation>Ebene {0} hat einen Punkt außerhalb von 0 bis 1</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>it has more than {0} MiB</source>
<translation>die Datei hat mehr als {0} MiB</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>The point grids {0} cannot be read ({1}); choose another file.</source>
<translation>Die Punktraster {0} sind nicht lesbar ({1}); wählen Sie eine andere Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>The file {0} does not hold point grids: {1}; give a list of [x, y] from 0 to 1 for each layer.</source>
<translation>Die Datei {0} enthält keine Punktraster: {1}; geben Sie für jede Ebene eine Liste von [x, y] von 0 bis 1 an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>it must have the columns x and y</source>
<translation>nötig sind die Spalten x und y</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>the line {0} has no x and y</source>
<translation>in Zeile {0} fehlen x und y</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>its layers must be numbered 0, 1, 2 … without a gap</source>
<translation>die Ebenen müssen lückenlos mit 0, 1, 2 … nummeriert sein</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>it has no points</source>
<translation>es sind keine Punkte vorhanden</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>SAM needs an RGB image, but {0} bands were chosen; choose three with --bands, for example --bands 1,2,3, or use the segmenter superpixels, which takes any number.</source>
<translation>SAM braucht ein RGB-Bild, aber {0} Kanäle wurden gewählt; wählen Sie drei mit --bands, zum Beispiel --bands 1,2,3, oder verwenden Sie den Segmentierer superpixels, der beliebig viele nimmt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>take a smaller tile than {0} by {1} pixels</source>
<translation>nehmen Sie eine kleinere Kachel als {0} mal {1} Pixel</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>{0} is not the name of a device; choose auto, cpu, cuda, cuda:N or mps.</source>
<translation>{0} ist kein Name eines Geräts; wählen Sie auto, cpu, cuda, cuda:N oder mps.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>The device {0} is not available: torch finds {1} CUDA device(s); use --device auto or cpu.</source>
<translation>Das Gerät {0} ist nicht verfügbar: torch findet {1} CUDA-Gerät(e); verwenden Sie --device auto oder cpu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>The device 'mps' is not available on this machine; use --device auto or cpu.</source>
<translation>Das Gerät 'mps' ist auf diesem Rechner nicht verfügbar; verwenden Sie --device auto oder cpu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/upscaling.py"/>
<source>The mask decoder upscales in a way that SAM does not.</source>
<translation>Der Masken-Decoder vergrößert auf eine Weise, die SAM nicht kennt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/superpixels.py"/>
<source>Superpixels need at least 1 band, not {0}; choose the bands of the scene.</source>
<translation>Superpixel brauchen mindestens 1 Kanal, nicht {0}; wählen Sie die Kanäle der Szene.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/superpixels.py"/>
<source>The tile has {0} bands, but the superpixels were prepared for {1}; choose the same number of bands for every scene.</source>
<translation>Die Kachel hat {0} Kanäle, die Superpixel wurden aber für {1} vorbereitet; wählen Sie für jede Szene gleich viele Kanäle.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>area and resolution</source>
<translation>Gebiet und Auflösung</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>extent is {0}, which has no area; give XMIN,YMIN,XMAX,YMAX, the smaller numbers first.</source>
<translation>extent ist {0}, was keine Fläche hat; geben Sie XMIN,YMIN,XMAX,YMAX an, die kleineren Zahlen zuerst.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>classes is {0}; each class must be named, and only once.</source>
<translation>classes ist {0}; jede Klasse muss genannt sein, und nur einmal.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>sample is {0}; it must not be smaller than the maximum of clusters ({1}).</source>
<translation>sample ist {0}; es darf nicht kleiner sein als die größte Anzahl der Cluster ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>clusters has {0}; each must be from 2 to the sample ({1}).</source>
<translation>clusters hat {0}; jede Anzahl muss von 2 bis zur Stichprobe ({1}) reichen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>boundary_px and boundary_share are both given; use one of them.</source>
<translation>boundary_px und boundary_share sind beide angegeben; verwenden Sie eines davon.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>for the data set's README</source>
<translation>für die README des Datensatzes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>The layout pairs has GeoTIFFs; use images tif, or another layout.</source>
<translation>Die Anordnung pairs hat GeoTIFFs; verwenden Sie die Bilder tif oder eine andere Anordnung.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Chips of {0} pixels with an overlap of {1} pixels do not advance; use a smaller overlap.</source>
<translation>Ausschnitte von {0} Pixeln mit einer Überlappung von {1} Pixeln kommen nicht voran; nehmen Sie eine kleinere Überlappung.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>The layout {0} has instances, not binary masks; use mmsegmentation or pairs.</source>
<translation>Die Anordnung {0} hat Instanzen, keine binären Masken; verwenden Sie mmsegmentation oder pairs.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Whole test images cannot be split by block; split by scene, or cut the test images too.</source>
<translation>Ganze Testbilder lassen sich nicht nach block aufteilen; teilen Sie nach scene auf, oder zerschneiden Sie auch die Testbilder.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Whole scenes cannot be split by block; give a chip size, or split by scene.</source>
<translation>Ganze Szenen lassen sich nicht nach block aufteilen; geben Sie eine Größe der Ausschnitte an, oder teilen Sie nach scene auf.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Blocks of {0} pixels hold no chip of {1} pixels; use larger blocks, best four chips.</source>
<translation>Blöcke von {0} Pixeln fassen keinen Ausschnitt von {1} Pixeln; nehmen Sie größere Blöcke, am besten vier Ausschnitte.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>The split {0} must be three shares with the sum 1, such as 0.7,0.15,0.15.</source>
<translation>Die Aufteilung {0} muss aus drei Anteilen mit der Summe 1 bestehen, etwa 0.7,0.15,0.15.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>feature_weight is {0}, but it needs a feature raster to weigh; give one.</source>
<translation>feature_weight ist {0}, braucht aber ein Merkmalsraster, das gewichtet wird; geben Sie eines an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/fields.py"/>
<source>{0} separated by commas, each {1}</source>
<translation>{0}, durch Kommas getrennt, jeweils {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/fields.py"/>
<source>{0} is {1}; it must be {2}.</source>
<translation>{0} ist {1}; nötig ist {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/fields.py"/>
<source>{0} has no setting {1}; it has {2}. Update the plugin and the engine together.</source>
<translation>{0} hat keine Einstellung {1}, sondern {2}. Aktualisieren Sie Erweiterung und Engine zusammen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/fields.py"/>
<source>true or false</source>
<translation>true oder false</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>auto, minmax, none, percentile:LOW,HIGH or range:LOW,HIGH</source>
<translation>auto, minmax, none, percentile:LOW,HIGH oder range:LOW,HIGH</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM's automatic masks</source>
<translation>automatische Masken von SAM</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>points_per_side is {0}, which leaves no point in the last of {1} crop layers (divided by {2}); use {3} or more.</source>
<translation>points_per_side ist {0}, was in der letzten von {1} Ausschnittebenen keinen Punkt übrig lässt (geteilt durch {2}); nehmen Sie {3} oder mehr.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>sample is {0}; it must not be smaller than clusters ({1}).</source>
<translation>sample ist {0}; es darf nicht kleiner sein als clusters ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>The stretch {0} needs a low number below a high one, for example {1}:2,98.</source>
<translation>Die Streckung {0} braucht eine kleine Zahl vor einer größeren, zum Beispiel {1}:2,98.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>The percentiles of {0} must be from 0 to 100.</source>
<translation>Die Perzentile von {0} müssen von 0 bis 100 reichen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>points_per_side is {0}, but point_grids gives the points; leave one of them out.</source>
<translation>points_per_side ist {0}, aber point_grids gibt die Punkte vor; lassen Sie eines davon weg.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/machines.py"/>
<source>computing on a Dask cluster</source>
<translation>Rechnen auf einem Dask-Cluster</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a PNG image</source>
<translation>ein PNG-Bild</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a JPEG image</source>
<translation>ein JPEG-Bild</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a GIF image</source>
<translation>ein GIF-Bild</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a WebP image or another RIFF file</source>
<translation>ein WebP-Bild oder eine andere RIFF-Datei</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a TIFF image</source>
<translation>ein TIFF-Bild</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a PDF document</source>
<translation>ein PDF-Dokument</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>an SQLite database, such as a GeoPackage</source>
<translation>eine SQLite-Datenbank, etwa ein GeoPackage</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>an HDF5 file</source>
<translation>eine HDF5-Datei</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a gzip archive (unpack it first)</source>
<translation>ein gzip-Archiv (entpacken Sie es zuerst)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a 7-Zip archive (unpack it first)</source>
<translation>ein 7-Zip-Archiv (entpacken Sie es zuerst)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a RAR archive (unpack it first)</source>
<translation>ein RAR-Archiv (entpacken Sie es zuerst)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a program</source>
<translation>ein Programm</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>it is empty</source>
<translation>die Datei ist leer</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>it is a web page, not a checkpoint: a proxy or login page answered the download</source>
<translation>es ist eine Webseite, kein Checkpoint: Ein Proxy oder eine Anmeldeseite hat den Download beantwortet</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>it is a Git LFS pointer, not the checkpoint itself</source>
<translation>es ist ein Git-LFS-Zeiger, nicht der Checkpoint selbst</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>it is {0}, not a checkpoint</source>
<translation>es ist {0}, kein Checkpoint</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>stretch is {0}, but the stretch of the model is used; also set stretch_from to scene, or leave out the stretch.</source>
<translation>stretch ist {0}, aber verwendet wird die Streckung des Modells; setzen Sie auch stretch_from auf scene, oder lassen Sie stretch weg.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/presets.py"/>
<source>Preset {0}: all of its values were given.</source>
<translation>Vorlage {0}: Alle ihre Werte wurden angegeben.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/shared.py"/>
<source>A tile of {0} pixels has no core with a halo of {1} pixels on each side; use a tile larger than {2} pixels, or a smaller halo.</source>
<translation>Eine Kachel von {0} Pixeln hat mit einem Halo von {1} Pixeln auf jeder Seite keinen Kern; nehmen Sie eine Kachel, die größer als {2} Pixel ist, oder einen kleineren Halo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Schedules of the ALPS paper; options that you give override them. paper-80k is the one for convolutional networks, paper-160k the one for transformers, paper-320k the longer one: steps as in the paper, 16 crops of 512 pixels, rate 0.00006 with warm-up and poly decay. They need a GPU.</source>
<translation>Trainingspläne der ALPS-Veröffentlichung; Optionen, die Sie angeben, haben Vorrang. paper-80k ist der für Faltungsnetze, paper-160k der für Transformer, paper-320k der längere: Schritte wie in der Veröffentlichung, 16 Ausschnitte von 512 Pixeln, Rate 0,00006 mit Warm-up und polynomialem Abfall. Sie brauchen eine GPU.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>steps is {0} and minutes is {1}; give one of them.</source>
<translation>steps ist {0} und minutes ist {1}; geben Sie eines davon an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>crop is {0}; it must be a multiple of {1}, such as {2}.</source>
<translation>crop ist {0}; es muss ein Vielfaches von {1} sein, etwa {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>batch is {0}; {1} needs {2} or more.</source>
<translation>batch ist {0}; {1} braucht {2} oder mehr.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>{0} GPUs cannot measure how long a step takes; give steps.</source>
<translation>{0} GPUs können nicht messen, wie lange ein Schritt dauert; geben Sie steps an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>batch is {0}; it must be a multiple of the {1} GPUs that share it.</source>
<translation>batch ist {0}; es muss ein Vielfaches der {1} GPUs sein, die es sich teilen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>Trains quickly on a CPU; the default.</source>
<translation>Trainiert schnell auf einer CPU; die Voreinstellung.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>A small transformer; trains on a CPU.</source>
<translation>Ein kleiner Transformer; trainiert auf einer CPU.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>Keeps fine outlines; trains on a CPU, more slowly.</source>
<translation>Behält feine Umrisse; trainiert auf einer CPU, langsamer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>A common baseline of the paper.</source>
<translation>Eine gängige Baseline der Veröffentlichung.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>Looks at the whole crop; outlines are coarse.</source>
<translation>Sieht den ganzen Ausschnitt; Umrisse sind grob.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>The lightest network of the paper.</source>
<translation>Das leichteste Netz der Veröffentlichung.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>Works at high resolution throughout.</source>
<translation>Arbeitet durchgehend mit hoher Auflösung.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>For backbones pre-trained as ViT-B.</source>
<translation>Für Backbones, die als ViT-B vortrainiert wurden.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>A transformer from end to end.</source>
<translation>Ein Transformer von Anfang bis Ende.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>The best of the paper on iSAID.</source>
<translation>Das beste der Veröffentlichung auf iSAID.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>far_sample is {0}; it must not be smaller than support ({1}).</source>
<translation>far_sample ist {0}; es darf nicht kleiner sein als support ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>The window {0} needs a centre and a width above 0, for example 40,400.</source>
<translation>Das Fenster {0} braucht eine Mitte und eine Breite über 0, zum Beispiel 40,400.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>The percentiles {0} need a low number below a high one, for example 1,99.</source>
<translation>Die Perzentile {0} brauchen eine kleine Zahl vor einer größeren, zum Beispiel 1,99.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/area.py"/>
<source>{0} does not have any polygons; give a layer with some.</source>
<translation>{0} hat keine Polygone; geben Sie einen Layer mit Polygonen an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} does not exist; run the fit or choose another file.</source>
<translation>Das Codebuch {0} gibt es nicht; passen Sie eines an, oder wählen Sie eine andere Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} is cut off; copy it again or fit it again.</source>
<translation>Das Codebuch {0} ist abgeschnitten; kopieren Sie es neu oder passen Sie es neu an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has a row for cluster {1} but was fitted with {2} clusters; set `cluster` of that row to NULL.</source>
<translation>Das Codebuch {0} hat eine Zeile für Cluster {1}, wurde aber mit {2} Clustern angepasst; setzen Sie `cluster` dieser Zeile auf NULL.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The table 'classes' of {0} has {1} {2}; it must be a whole number or NULL.</source>
<translation>Die Tabelle 'classes' von {0} hat {1} {2}; nötig ist eine ganze Zahl oder NULL.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} must name one kind of PFL, but has {1}; fit it again.</source>
<translation>Das Codebuch {0} muss eine Art von PFL nennen, hat aber {1}; passen Sie es neu an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has centroids of different lengths; fit it again.</source>
<translation>Das Codebuch {0} hat Zentroide verschiedener Länge; passen Sie es neu an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has centroids that are not finite; fit it again.</source>
<translation>Das Codebuch {0} hat Zentroide, die nicht endlich sind; passen Sie es neu an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>the file does not hold what was written</source>
<translation>die Datei enthält nicht, was geschrieben wurde</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>{0} cannot be read as a codebook ({1}); choose a file that a fit wrote.</source>
<translation>{0} ist nicht als Codebuch lesbar ({1}); wählen Sie eine Datei, die beim Anpassen geschrieben wurde.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has a row for cluster {1}; set it to NULL.</source>
<translation>Das Codebuch {0} hat eine Zeile für Cluster {1}; setzen Sie den Wert auf NULL.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has no usable centroid for cluster {1}; for a class made by hand set `cluster` to NULL, else fit again.</source>
<translation>Das Codebuch {0} hat keinen brauchbaren Zentroid für Cluster {1}; bei einer von Hand angelegten Klasse setzen Sie `cluster` auf NULL, sonst passen Sie neu an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has two rows for cluster {1} with different centroids; delete one.</source>
<translation>Das Codebuch {0} hat zwei Zeilen für Cluster {1} mit verschiedenen Zentroiden; löschen Sie eine.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>The table {0} of {1} has no column {2}; restore it or choose a file that a fit wrote.</source>
<translation>Die Tabelle {0} von {1} hat keine Spalte {2}; stellen Sie sie wieder her, oder wählen Sie eine Datei, die beim Anpassen geschrieben wurde.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>The codebook {0} has the format {1}, but this version of ALPS reads up to {2}; update ALPS or fit again.</source>
<translation>Das Codebuch {0} hat das Format {1}, diese Version von ALPS liest aber nur bis {2}; aktualisieren Sie ALPS, oder passen Sie neu an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>{0} has no table {1}, so it is not a codebook; choose a file that a fit wrote.</source>
<translation>{0} hat keine Tabelle {1} und ist daher kein Codebuch; wählen Sie eine Datei, die beim Anpassen geschrieben wurde.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>{0} is damaged ({1}); copy it again or fit it again.</source>
<translation>{0} ist beschädigt ({1}); kopieren Sie die Datei neu oder passen Sie neu an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>The table {0} of {1} holds text that is not UTF-8 ({2}); fit it again.</source>
<translation>Die Tabelle {0} von {1} enthält Text, der kein UTF-8 ist ({2}); passen Sie neu an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>{0} lost the settings of its fit, which are metadata of its table 'classes'; choose the file that a fit wrote.</source>
<translation>{0} hat die Einstellungen der Anpassung verloren, die Metadaten der Tabelle 'classes' sind; wählen Sie die Datei, die eine Anpassung geschrieben hat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>A setting in the codebook {0} is damaged: {1}; restore it or fit again.</source>
<translation>Eine Einstellung im Codebuch {0} ist beschädigt: {1}; stellen Sie sie wieder her oder passen Sie neu an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>The settings in the codebook {0} are damaged ({1}); restore it or fit again.</source>
<translation>Die Einstellungen im Codebuch {0} sind beschädigt ({1}); stellen Sie sie wieder her oder passen Sie neu an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>The setting {0} in {1} is {2}, which is not JSON; restore the file.</source>
<translation>Die Einstellung {0} in {1} ist {2}, was kein JSON ist; stellen Sie die Datei wieder her.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>the file is damaged ({0}); is the disk full?</source>
<translation>die Datei ist beschädigt ({0}); ist der Datenträger voll?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>{0} of {1} features arrived; is the disk full?</source>
<translation>{0} von {1} Objekten kamen an; ist der Datenträger voll?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>its entry among the contents</source>
<translation>der Eintrag im Inhaltsverzeichnis</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>the number of its features</source>
<translation>die Zahl der Objekte</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>a trigger that counts features</source>
<translation>ein Trigger, der Objekte zählt</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>the note of its spatial index</source>
<translation>der Vermerk des räumlichen Index</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>a trigger of its spatial index</source>
<translation>ein Trigger des räumlichen Index</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>its coordinate reference system</source>
<translation>das Koordinatenbezugssystem</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>GDAL refused the layer {0}: {1}</source>
<translation>GDAL hat den Layer {0} abgelehnt: {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>the spatial index has {0} of {1} features; is the disk full?</source>
<translation>der räumliche Index hat {0} von {1} Objekten; ist der Datenträger voll?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>{0} is missing; is the disk full?</source>
<translation>{0} fehlt; ist der Datenträger voll?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/layer_choice.py"/>
<source>{0} has no layer; give a layer of polygons.</source>
<translation>{0} hat keinen Layer; geben Sie einen Polygonlayer an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/layer_choice.py"/>
<source>{0} has {1} layers: {2}; choose one by adding its name to the path, for example {3}|layername={4}.</source>
<translation>{0} hat {1} Layer: {2}; wählen Sie einen, indem Sie seinen Namen an den Pfad anhängen, zum Beispiel {3}|layername={4}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/layer_choice.py"/>
<source>{0} has no layer {1}; choose from {2}.</source>
<translation>{0} hat keinen Layer {1}; wählen Sie aus {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/ogr.py"/>
<source>No module named {0}</source>
<translation>Kein Modul namens {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} is cut off, so polygons may be missing; copy it again.</source>
<translation>{0} ist abgeschnitten, es können also Polygone fehlen; kopieren Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} is a table without geometry; give a layer of polygons.</source>
<translation>{0} ist eine Tabelle ohne Geometrie; geben Sie einen Polygonlayer an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} holds the geometry type {1}; give a layer of polygons.</source>
<translation>{0} enthält den Geometrietyp {1}; geben Sie einen Polygonlayer an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} has none of the fields {1}; name the field with the class.</source>
<translation>{0} hat keines der Felder {1}; geben Sie das Feld mit der Klasse an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} has no field {1}; choose from {2}.</source>
<translation>{0} hat kein Feld {1}; wählen Sie aus {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} has no field {1}; add one.</source>
<translation>{0} hat kein Feld {1}; fügen Sie eines hinzu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>The CRS of {0} cannot be transformed to that of the scene ({1}); reproject the layer.</source>
<translation>Das KBS von {0} kann nicht in das der Szene transformiert werden ({1}); projizieren Sie den Layer um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} cannot be read as a vector layer ({1}); repair it or give another file.</source>
<translation>{0} ist nicht als Vektorlayer lesbar ({1}); reparieren Sie die Datei oder geben Sie eine andere an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} does not exist; run `{1}` first or choose another file.</source>
<translation>{0} gibt es nicht; führen Sie zuerst `{1}` aus oder wählen Sie eine andere Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} is cut off, so {1} may be missing; copy it again or run `{2}` again.</source>
<translation>{0} ist abgeschnitten, {1} können also fehlen; kopieren Sie die Datei neu oder führen Sie `{2}` erneut aus.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} does not hold these {1} any more; open it again.</source>
<translation>{0} enthält diese Daten ({1}) nicht mehr; öffnen Sie die Datei erneut.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} cannot be read as a vector layer ({1}); choose a file of {2} that `{3}` wrote.</source>
<translation>{0} ist nicht als Vektorlayer lesbar ({1}); wählen Sie eine Datei mit {2}, die `{3}` geschrieben hat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>The metadata of {0} is damaged ({1}); run `{2}` again.</source>
<translation>Die Metadaten von {0} sind beschädigt ({1}); führen Sie `{2}` erneut aus.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} has no column {1}; choose a layer that `{2}` wrote.</source>
<translation>{0} hat keine Spalte {1}; wählen Sie einen Layer, den `{2}` geschrieben hat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} holds {1} as {2}, not as bytes; use the original GeoPackage.</source>
<translation>{0} enthält {1} als {2}, nicht als Bytes; verwenden Sie das ursprüngliche GeoPackage.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} does not hold these {1} any more ({2}); open it again.</source>
<translation>{0} enthält diese Daten ({1}) nicht mehr ({2}); öffnen Sie die Datei erneut.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>The column {0} of {1} holds a value that is not {2} ({3}); correct it, or use the file that `{4}` wrote.</source>
<translation>Die Spalte {0} von {1} enthält einen Wert, der nicht {2} ist ({3}); berichtigen Sie ihn, oder verwenden Sie die Datei, die `{4}` geschrieben hat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} has a damaged polygon ({1}); correct it, or use the file that `{2}` wrote.</source>
<translation>{0} hat ein beschädigtes Polygon ({1}); berichtigen Sie es, oder verwenden Sie die Datei, die `{2}` geschrieben hat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>a Shapefile cannot hold the PFL bytes</source>
<translation>ein Shapefile kann die Bytes der PFL nicht aufnehmen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>GeoJSON turns the PFL bytes into text</source>
<translation>GeoJSON macht aus den Bytes der PFL Text</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>{0} lost the metadata of its scene; use the file that `alps segment` wrote.</source>
<translation>{0} hat die Metadaten der Szene verloren; verwenden Sie die Datei, die `alps segment` geschrieben hat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>{0} is not a segments file: {1}; use the GeoPackage that `alps segment` wrote.</source>
<translation>{0} ist keine Segmentdatei: {1}; verwenden Sie das GeoPackage, das `alps segment` geschrieben hat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>{0} has segments without a PFL or with PFLs of different lengths; segment it again.</source>
<translation>{0} hat Segmente ohne PFL oder mit PFL verschiedener Länge; segmentieren Sie neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/user_changes.py"/>
<source>There are too many copies of {0} beside it; remove some, or choose another output.</source>
<translation>Neben {0} liegen zu viele Kopien davon; entfernen Sie einige, oder wählen Sie eine andere Ausgabe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/user_changes.py"/>
<source>{0} holds edits that the new file would not have, and a copy of it cannot be written beside it ({1}); nothing was replaced. Choose another output.</source>
<translation>{0} enthält Änderungen, die in der neuen Datei fehlen würden, und eine Kopie kann nicht daneben geschrieben werden ({1}); es wurde nichts ersetzt. Wählen Sie eine andere Ausgabe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>GeoPackage, Shapefile, FlatGeobuf, GeoJSON, GML, KML, GPX, DXF, MapInfo, CSV or file geodatabase</source>
<translation>GeoPackage, Shapefile, FlatGeobuf, GeoJSON, GML, KML, GPX, DXF, MapInfo, CSV oder File-Geodatabase</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>it only points to other files or servers, as a VRT does; convert it to a GeoPackage</source>
<translation>die Datei verweist nur auf andere Dateien oder Server, wie ein VRT; wandeln Sie sie in ein GeoPackage um</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>it is a file for the driver {0}; convert it to a GeoPackage</source>
<translation>die Datei ist für den Treiber {0}; wandeln Sie sie in ein GeoPackage um</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>the folder does not hold a layer that is a {0}</source>
<translation>der Ordner enthält keinen Layer vom Format {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>its content is not that of a {0}</source>
<translation>der Inhalt ist nicht der eines {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>its `crs` is neither a name nor an EPSG code but an address or damaged; remove it</source>
<translation>`crs` ist darin weder ein Name noch ein EPSG-Code, sondern eine Adresse oder beschädigt; entfernen Sie es</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>Not in the model</source>
<translation>Nicht im Modell</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>Of another shape</source>
<translation>Von anderer Form</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>One step takes {0} s and an evaluation {1} s on this machine: {2} steps fit into about {3} minutes. A run that continues keeps this number.</source>
<translation>Ein Schritt dauert auf diesem Rechner {0} s und eine Auswertung {1} s: {2} Schritte passen in etwa {3} Minuten. Ein fortgesetzter Lauf behält diese Zahl.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>Weights of the backbone, from {0}: {1}</source>
<translation>Gewichte des Backbones, aus {0}: {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>Weights ({0}) of {1}: {2}</source>
<translation>Gewichte ({0}) von {1}: {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>Begins with random weights: nothing was loaded.</source>
<translation>Beginnt mit zufälligen Gewichten: Nichts wurde geladen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>One step takes {0} s here, so no step fits into {1} minutes; give more minutes, smaller crops or a smaller batch.</source>
<translation>Ein Schritt dauert hier {0} s, deshalb passt kein Schritt in {1} Minuten; geben Sie mehr Minuten, kleinere Ausschnitte oder einen kleineren Batch an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>pre-trained on labels that a program made</source>
<translation>auf von einem Programm erzeugten Labels vortrainiert</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>trained on the labels of a data set</source>
<translation>auf den Labels eines Datensatzes trainiert</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>trained by itself on its own labels, without any true label</source>
<translation>ohne wahre Labels von selbst auf den eigenen Labels trainiert</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>Its classes are clusters that a program found: look at them before you give them a meaning. It is meant as a start for training on true labels.</source>
<translation>Die Klassen sind Cluster, die ein Programm gefunden hat: Sehen Sie sie an, bevor Sie ihnen eine Bedeutung geben. Das Modell ist als Anfang für das Training mit wahren Labels gedacht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>It knows images like those it was trained on. Look at its predictions before you rely on them.</source>
<translation>Das Modell kennt Bilder wie die, mit denen es trainiert wurde. Sehen Sie seine Vorhersagen an, bevor Sie sich darauf verlassen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>No true label was used, so its scores say how well it agrees with labels that a program made.</source>
<translation>Es wurde kein wahres Label verwendet, die Kennzahlen sagen deshalb, wie gut das Modell mit Labels eines Programms übereinstimmt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>raw values of the scene. The stretch is inside the exported network: black is {0}, white is {1}</source>
<translation>Rohwerte der Szene. Die Streckung ist im exportierten Netz enthalten: Schwarz ist {0}, Weiß ist {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>{0} on {1} held-out pixels. {2}</source>
<translation>{0} auf {1} zurückgehaltenen Pixeln. {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>8-bit display values, 0 to 255</source>
<translation>Anzeigewerte mit 8 Bit, 0 bis 255</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>It was not measured.</source>
<translation>Das Modell wurde nicht gemessen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>an unknown number of</source>
<translation>einer unbekannten Zahl von</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>{0} with {1} parameters, {2} with ALPS.</source>
<translation>{0} mit {1} Parametern, mit ALPS {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>Data: {0}, {1} images to train on and {2} held out.</source>
<translation>Daten: {0}, {1} Bilder zum Trainieren und {2} zurückgehalten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The data have no labels at all: every pixel is 255 (not covered). Label the scenes first.</source>
<translation>Die Daten haben überhaupt keine Labels: Jedes Pixel ist 255 (nicht abgedeckt). Klassifizieren Sie zuerst die Szenen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The images have no data where the part to train on is labelled; check the nodata value of the images, and that images and labels show the same ground.</source>
<translation>Die Bilder haben keine Daten, wo der Teil zum Trainieren Labels hat; prüfen Sie den NoData-Wert der Bilder und ob Bilder und Labels denselben Boden zeigen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The images have no data where the held-out part is labelled; check the nodata value of the images, and that images and labels show the same ground.</source>
<translation>Die Bilder haben keine Daten, wo der zurückgehaltene Teil Labels hat; prüfen Sie den NoData-Wert der Bilder und ob Bilder und Labels denselben Boden zeigen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The part to train on has only one class ({0}), so there is nothing to tell apart. Give labels with two or more classes; pixels of 255, or with the nodata value of their class raster, have no label.</source>
<translation>Der Teil, mit dem trainiert wird, hat nur eine Klasse ({0}), es gibt also nichts zu unterscheiden. Geben Sie Labels mit zwei oder mehr Klassen an; Pixel mit 255 oder mit dem Nodata-Wert ihres Klassenrasters haben kein Label.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>Classes that only the held-out part has: {0}. The network cannot learn them.</source>
<translation>Klassen, die nur der zurückgehaltene Teil hat: {0}. Das Netz kann sie nicht lernen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>{0} of {1} images are smaller than the crop of {2} pixels (the smallest side is {3}); they are padded, and the padding does not count.</source>
<translation>{0} von {1} Bildern sind kleiner als der Ausschnitt von {2} Pixeln (die kleinste Seite ist {3}); sie werden aufgefüllt, und die Auffüllung zählt nicht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>{0} is the network {1}, but the network to train is {2}; choose the network of the model.</source>
<translation>{0} ist das Netz {1}, aber trainiert werden soll das Netz {2}; wählen Sie das Netz des Modells.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>{0} was trained on {1} bands, but the data have {2}; choose the bands of the scenes that the model was trained on, or another model.</source>
<translation>{0} wurde mit {1} Kanälen trainiert, aber die Daten haben {2}; wählen Sie die Kanäle der Szenen, mit denen das Modell trainiert wurde, oder ein anderes Modell.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The data have no labelled part to train on (the split train is empty). Give more scenes, a smaller held-out share or smaller crops, or export the data set with another split.</source>
<translation>Die Daten haben keinen Teil mit Labels, mit dem trainiert werden kann (der Teil train ist leer). Geben Sie mehr Szenen, einen kleineren zurückgehaltenen Anteil oder kleinere Ausschnitte an, oder exportieren Sie den Datensatz mit einer anderen Aufteilung.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The data have no labelled part to measure the network with (the split val is empty). Give more scenes, a larger held-out share or smaller crops, or export the data set with another split.</source>
<translation>Die Daten haben keinen Teil mit Labels, an dem das Netz gemessen werden kann (der Teil val ist leer). Geben Sie mehr Szenen, einen größeren zurückgehaltenen Anteil oder kleinere Ausschnitte an, oder exportieren Sie den Datensatz mit einer anderen Aufteilung.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/checkpoint.py"/>
<source>The checkpoint {0} is damaged ({1}); allow overwriting to start the training again.</source>
<translation>Der Checkpoint {0} ist beschädigt ({1}); erlauben Sie das Überschreiben, um das Training neu zu beginnen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>“{0}” has the highest mIoU ({1}): {2}.</source>
<translation>„{0}“ hat die höchste mIoU ({1}): {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>mIoU and mAcc are means over {0} of {1} classes: {2}.{3}</source>
<translation>mIoU und mAcc sind Mittelwerte über {0} von {1} Klassen: {2}.{3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>one pair: no interval</source>
<translation>ein Paar: kein Intervall</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>mIoU minus baseline</source>
<translation>mIoU minus Baseline</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>against the baseline</source>
<translation>gegenüber der Baseline</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>Comparison of trainings</source>
<translation>Vergleich von Trainings</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>Means over the seeds at the steps that all of them have. The classes are those that each has.</source>
<translation>Mittelwerte über die Startwerte bei den Schritten, die alle davon haben. Die Klassen sind die, die jedes Training hat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>A difference to the baseline is the mean over the seeds that both have; its interval is 95 % (Student's t). If the interval includes 0, the difference may be chance.</source>
<translation>Ein Unterschied zur Baseline ist der Mittelwert über die Startwerte, die beide haben; sein Intervall ist 95 % (Student-t). Enthält das Intervall 0, kann der Unterschied Zufall sein.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>The trainings of one row took different numbers of steps.</source>
<translation>Die Trainings einer Zeile umfassten unterschiedlich viele Schritte.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>No row can be compared with a baseline: add trainings without pre-training, with the same seeds.</source>
<translation>Keine Zeile kann mit einer Baseline verglichen werden: Fügen Sie Trainings ohne Vortraining hinzu, mit denselben Startwerten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>{0}: mIoU on the held-out part</source>
<translation>{0}: mIoU auf dem zurückgehaltenen Teil</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>One pair is too few to conclude from: train with at least {0} seeds.</source>
<translation>Ein Paar ist zu wenig, um daraus zu schließen: Trainieren Sie mit mindestens {0} Startwerten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>{0} pairs are too few to conclude from: train with at least {1} seeds.</source>
<translation>{0} Paare sind zu wenig, um daraus zu schließen: Trainieren Sie mit mindestens {1} Startwerten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/devices.py"/>
<source>Several GPUs train together from the command line only; set GPUs and Machines to 1.</source>
<translation>Mehrere GPUs trainieren nur von der Kommandozeile aus gemeinsam; setzen Sie „GPUs“ und „Rechner“ auf 1.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>`{0}` is not a geometry</source>
<translation>`{0}` ist keine Geometrie</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} has the class number {1}, but the data set has {2} classes, 0 to {3}; export it again.</source>
<translation>{0} hat die Klassennummer {1}, aber der Datensatz hat {2} Klassen, 0 bis {3}; exportieren Sie ihn neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} has the layout {1}, whose annotations are not masks of classes; export it with the layout {2}.</source>
<translation>{0} hat die Anordnung {1}, deren Annotationen keine Klassenmasken sind; exportieren Sie den Datensatz mit der Anordnung {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>The class numbers of {0} are not 0 to {1}; export the data set again.</source>
<translation>Die Klassennummern von {0} sind nicht 0 bis {1}; exportieren Sie den Datensatz neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} holds no chips with masks to train on; export scenes with their labels.</source>
<translation>{0} enthält keine Ausschnitte mit Masken zum Trainieren; exportieren Sie Szenen mit ihren Labels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} names a file outside of the data set; export it again.</source>
<translation>{0} nennt eine Datei außerhalb des Datensatzes; exportieren Sie ihn neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} is missing from the data set; copy the whole folder, or export it again.</source>
<translation>{0} fehlt im Datensatz; kopieren Sie den ganzen Ordner, oder exportieren Sie ihn neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} cannot be trained on: {1}; give a data set that `alps export` wrote.</source>
<translation>Mit {0} kann nicht trainiert werden: {1}; geben Sie einen Datensatz an, den `alps export` geschrieben hat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>The classes of {0} cannot be read; export the data set again.</source>
<translation>Die Klassen von {0} sind nicht lesbar; exportieren Sie den Datensatz neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} cannot be read ({1}); export the data set again.</source>
<translation>{0} ist nicht lesbar ({1}); exportieren Sie den Datensatz neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} is damaged: a geometry cannot be read ({1}); export the data set again.</source>
<translation>{0} ist beschädigt: eine Geometrie kann nicht gelesen werden ({1}); exportieren Sie den Datensatz noch einmal.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} does not have the size of {1}; export the data set again.</source>
<translation>{0} hat nicht die Größe von {1}; exportieren Sie den Datensatz neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} is damaged: {1}; export the data set again.</source>
<translation>{0} ist beschädigt: {1}; exportieren Sie den Datensatz noch einmal.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} has {1} × {2} pixels and {3} has {4} × {5}; masks must have the size of their images. Export the data set again.</source>
<translation>{0} hat {1} × {2} Pixel und {3} hat {4} × {5}; Masken müssen so groß sein wie ihre Bilder. Exportieren Sie den Datensatz neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} does not have the size that {1} gives; export the data set again.</source>
<translation>{0} hat nicht die Größe, die {1} angibt; exportieren Sie den Datensatz noch einmal.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} has {1} bands and other chips have {2}; all images of a data set must have the same bands.</source>
<translation>{0} hat {1} Kanäle und andere Ausschnitte haben {2}; alle Bilder eines Datensatzes müssen dieselben Kanäle haben.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} does not have the bands of the other chips ({1}).</source>
<translation>{0} hat nicht die Kanäle der anderen Ausschnitte ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/finish.py"/>
<source>Writing the model</source>
<translation>Das Modell wird geschrieben</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/finish.py"/>
<source>Writing the model as ONNX</source>
<translation>Das Modell wird als ONNX geschrieben</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/folder.py"/>
<source>{0} holds a training that was interrupted, with other settings: {1}. Give the same settings to continue it, choose another folder, or allow overwriting to start again.</source>
<translation>{0} enthält ein unterbrochenes Training mit anderen Einstellungen: {1}. Geben Sie dieselben Einstellungen an, um es fortzusetzen, wählen Sie einen anderen Ordner, oder erlauben Sie das Überschreiben, um neu zu beginnen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/folder.py"/>
<source>The interrupted training in {0} had other settings; it is given up.</source>
<translation>Das unterbrochene Training in {0} hatte andere Einstellungen; es wird aufgegeben.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/folder.py"/>
<source>{0} has {1} GB free, but the checkpoints and the model need about {2} GB; free some space or choose a folder on another disk.</source>
<translation>{0} hat {1} GB frei, aber die Checkpoints und das Modell brauchen etwa {2} GB; schaffen Sie Platz oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/folder.py"/>
<source>{0} was {1} and is now {2}</source>
<translation>{0} war {1} und ist jetzt {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/folder.py"/>
<source>{0} of an earlier training is damaged ({1}); the training starts again.</source>
<translation>{0} eines früheren Trainings ist beschädigt ({1}); das Training beginnt neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>These trainings are of different kinds ({0}), so some were measured on labels that a program made and others on true ones.</source>
<translation>Diese Trainings sind von verschiedener Art ({0}), einige wurden also an Labels eines Programms gemessen und andere an wahren.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>Trainings with the same seed were not all measured on the same pixels: part of a difference comes from the images that were held out.</source>
<translation>Trainings mit demselben Startwert wurden nicht alle auf denselben Pixeln gemessen: Ein Teil eines Unterschieds kommt von den zurückgehaltenen Bildern.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>{0} has no scores, because its held-out part was not measured; leave it out.</source>
<translation>{0} hat keine Kennzahlen, weil der zurückgehaltene Teil nicht gemessen wurde; lassen Sie dieses Training weg.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>No training was given; give the folders of at least two.</source>
<translation>Es wurde kein Training angegeben; geben Sie die Ordner von mindestens zwei an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>The trainings have no class in common that counts in their means; leave one of them out.</source>
<translation>Die Trainings haben keine gemeinsame Klasse, die in ihren Mittelwerten zählt; lassen Sie eines davon weg.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>{0} is given twice; leave it out once.</source>
<translation>{0} ist doppelt angegeben; lassen Sie es einmal weg.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>{0} was measured on other classes ({1}) than {2} ({3}), so their figures cannot be compared; leave one of them out.</source>
<translation>{0} wurde an anderen Klassen gemessen ({1}) als {2} ({3}), die Kennzahlen sind deshalb nicht vergleichbar; lassen Sie eines davon weg.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>not_in_mean has {0}, which is not a class; choose from {1}.</source>
<translation>not_in_mean hat {0}, was keine Klasse ist; wählen Sie aus {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>{0} and {1} began in the same way with the same seed ({2}); leave one of them out.</source>
<translation>{0} und {1} begannen auf dieselbe Weise mit demselben Startwert ({2}); lassen Sie eines davon weg.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>{0} (rows from {1}, columns from {2})</source>
<translation>{0} (Zeilen ab {1}, Spalten ab {2})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>{0} has no class raster; paint its polygons with `alps paint`, or export a data set.</source>
<translation>{0} hat kein Klassenraster; malen Sie die Polygone mit `alps paint`, oder exportieren Sie einen Datensatz.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>{0} is left out: no labels have its name.</source>
<translation>{0} wird ausgelassen: Keine Labels haben diesen Namen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>{0} has {1} bands and {2} has {3}; choose the same bands of all scenes.</source>
<translation>{0} hat {1} Kanäle und {2} hat {3}; wählen Sie von allen Szenen dieselben Kanäle.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>The labels have no values but 0 and 255, so both count as classes, as in a mask. If that is right, give their names (--names), such as {"0": "background", "255": "building"}. If 255 means “no label”, the labels have only one class, and nothing can be learned from them.</source>
<translation>Die Labels haben keine Werte außer 0 und 255, deshalb zählen beide als Klassen, wie in einer Maske. Wenn das stimmt, geben Sie ihre Namen an (--names), etwa {"0": "background", "255": "building"}. Wenn 255 „kein Label“ bedeutet, haben die Labels nur eine Klasse, und daraus lässt sich nichts lernen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>{0} has {1} pixels whose value is not one of its {2} classes; write 255 there, or correct its table of classes.</source>
<translation>{0} hat {1} Pixel, deren Wert keine der {2} Klassen ist; schreiben Sie dort 255, oder berichtigen Sie die Klassentabelle.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>The checkpoint {0} is of step {1}, but the training has {2} steps; allow overwriting to start the training again.</source>
<translation>Der Checkpoint {0} ist von Schritt {1}, das Training hat aber {2} Schritte; erlauben Sie das Überschreiben, um das Training neu zu beginnen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>The loss of step {0} is not a number; start again with a lower learning rate (it was {1}), or with precision 32.</source>
<translation>Der Verlust bei Schritt {0} ist keine Zahl; beginnen Sie neu mit einer niedrigeren Lernrate (sie war {1}) oder mit Rechengenauigkeit 32.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>The best weights so far, {0}, are missing; copy them back, or allow overwriting to start the training again.</source>
<translation>Die bisher besten Gewichte, {0}, fehlen; kopieren Sie sie zurück oder erlauben Sie das Überschreiben, um das Training neu zu beginnen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>The best weights so far, {0}, do not fit the network; allow overwriting to start the training again.</source>
<translation>Die bisher besten Gewichte, {0}, passen nicht zum Netz; erlauben Sie das Überschreiben, um das Training neu zu beginnen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>The checkpoint {0} does not fit the network ({1}); allow overwriting to start the training again.</source>
<translation>Der Checkpoint {0} passt nicht zum Netz ({1}); erlauben Sie das Überschreiben, um das Training neu zu beginnen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>Cancelled; the same command continues the training from its last checkpoint.</source>
<translation>Abgebrochen; derselbe Befehl setzt das Training ab dem letzten Checkpoint fort.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} is not a folder; give the folder of a training.</source>
<translation>{0} ist kein Ordner; geben Sie den Ordner eines Trainings an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} is missing; give the folder of a training that has ended, or run the training again to end it.</source>
<translation>{0} fehlt; geben Sie den Ordner eines beendeten Trainings an, oder starten Sie das Training erneut, um es zu beenden.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} does not hold the results of a training: {1}; copy the folder again, or update ALPS if a later version wrote it.</source>
<translation>{0} enthält nicht die Ergebnisse eines Trainings: {1}; kopieren Sie den Ordner neu, oder aktualisieren Sie ALPS, wenn eine spätere Version sie geschrieben hat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} is damaged at line {1}; copy the folder of the training again.</source>
<translation>{0} ist in Zeile {1} beschädigt; kopieren Sie den Ordner des Trainings neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} is too large to be from a training; give the folder of a training.</source>
<translation>{0} ist zu groß, um aus einem Training zu stammen; geben Sie den Ordner eines Trainings an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} is not text; copy the folder of the training again.</source>
<translation>{0} ist kein Text; kopieren Sie den Ordner des Trainings neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>in the means</source>
<translation>in den Mittelwerten</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>The held-out part was not measured.</source>
<translation>Der zurückgehaltene Teil wurde nicht gemessen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Trained on {0} images of {1}; {2} images were held out. Seed {3}.</source>
<translation>Trainiert mit {0} Bildern von {1}; {2} Bilder wurden zurückgehalten. Startwert {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Lower is better. If the held-out loss rises while the training loss falls, the network learns the training images by heart.</source>
<translation>Niedriger ist besser. Steigt der Verlust auf dem zurückgehaltenen Teil, während der Trainingsverlust sinkt, lernt das Netz die Trainingsbilder auswendig.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Scores on the held-out part</source>
<translation>Kennzahlen auf dem zurückgehaltenen Teil</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Higher is better; 1 is perfect.</source>
<translation>Höher ist besser; 1 ist perfekt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>It rises during the warm-up, and then falls.</source>
<translation>Sie steigt während des Warm-ups und sinkt dann.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Size of the gradient</source>
<translation>Größe des Gradienten</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Peaks are steps that the clipping made smaller.</source>
<translation>Spitzen sind Schritte, die das Gradient Clipping verkleinert hat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>mIoU {0}, mAcc {1} on {2} pixels of the held-out part. {3}</source>
<translation>mIoU {0}, mAcc {1} auf {2} Pixeln des zurückgehaltenen Teils. {3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>data without a name</source>
<translation>Daten ohne Namen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>All figures are in metrics.json, and the curves in curves.csv and in files for TensorBoard.</source>
<translation>Alle Kennzahlen stehen in metrics.json, die Kurven in curves.csv und in Dateien für TensorBoard.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>Looking at the data</source>
<translation>Die Daten werden durchgesehen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>Trains {0} for {1} steps of {2} crops on {3}: {4} classes, {5} bands, {6} images to train on and {7} held out.</source>
<translation>Trainiert {0} für {1} Schritte mit {2} Ausschnitten auf {3}: {4} Klassen, {5} Kanäle, {6} Bilder zum Trainieren und {7} zurückgehalten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>The weights to load are {0}, but there is no model to load them from; give the model (--from), or leave out --load to begin with random weights.</source>
<translation>Zu laden sind die Gewichte {0}, aber es gibt kein Modell, aus dem sie geladen werden können; geben Sie das Modell an (--from) oder lassen Sie --load weg, um mit zufälligen Gewichten zu beginnen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>{0} is not the folder of a data set, since it does not hold {1}, and scenes need labels; correct the folder, or give the labels of the scenes (--labels).</source>
<translation>{0} ist nicht der Ordner eines Datensatzes, denn {1} fehlt darin, und Szenen brauchen Labels; korrigieren Sie den Ordner oder geben Sie die Labels der Szenen an (--labels).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>{0} is a data set, which has its own labels; give one data set alone, or scenes with their labels.</source>
<translation>{0} ist ein Datensatz, der eigene Labels hat; geben Sie einen einzelnen Datensatz an, oder Szenen mit ihren Labels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>Continues an interrupted training from step {0} of {1}.</source>
<translation>Setzt ein unterbrochenes Training ab Schritt {0} von {1} fort.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>The training began with other versions of the packages, so its result may differ a little.</source>
<translation>Das Training begann mit anderen Versionen der Pakete, das Ergebnis kann deshalb etwas abweichen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>Stopped after step {0}: {1} evaluations without a better mean IoU.</source>
<translation>Angehalten nach Schritt {0}: {1} Auswertungen ohne bessere mIoU.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>{0} The training starts again, since overwriting is allowed.</source>
<translation>{0} Das Training beginnt neu, da das Überschreiben erlaubt ist.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>Step {0} is saved; the same command continues from there.</source>
<translation>Schritt {0} ist gespeichert; derselbe Befehl setzt von dort fort.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>No step is saved yet; the same command begins this training again.</source>
<translation>Noch ist kein Schritt gespeichert; derselbe Befehl beginnt dieses Training von vorn.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>{0} for {1} classes and {2} bands, trained with ALPS ({3}).</source>
<translation>{0} für {1} Klassen und {2} Kanäle, mit ALPS trainiert ({3}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>raw values of the bands</source>
<translation>Rohwerte der Kanäle</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>probabilities of the classes</source>
<translation>Wahrscheinlichkeiten der Klassen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>Network with stretch and normalisation inside</source>
<translation>Netz mit Streckung und Normalisierung darin</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>Takes raw values divided by 255, and gives probabilities.</source>
<translation>Nimmt Rohwerte geteilt durch 255 und liefert Wahrscheinlichkeiten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>For further training with ALPS.</source>
<translation>Zum weiteren Training mit ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>{0} would not be a valid STAC item: {1}; report this.</source>
<translation>{0} wäre kein gültiges STAC-Item: {1}; melden Sie das.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>numpy.argmax(probabilities, axis=1)</source>
<translation>numpy.argmax(probabilities, axis=1)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>The channel of the class; the value of each class is its number in class rasters.</source>
<translation>Der Kanal der Klasse; der Wert jeder Klasse ist ihre Nummer in Klassenrastern.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>the weights of the backbone</source>
<translation>den Gewichten des Backbones</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>the weights of the head</source>
<translation>den Gewichten des Heads</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>{0} tensors were loaded</source>
<translation>{0} Tensoren wurden geladen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>It began with {0} of {1}: {2}{3}.</source>
<translation>Das Training begann mit {0} von {1}: {2}{3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>It took {0} steps{1}{2}{3}.{4}</source>
<translation>Das Training umfasste {0} Schritte{1}{2}{3}.{4}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>The means are over {0} of {1} classes.{2}</source>
<translation>Die Mittelwerte gelten für {0} von {1} Klassen.{2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>It began with random weights.</source>
<translation>Das Training begann mit zufälligen Gewichten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>, and {0} began at random</source>
<translation>, und {0} begannen mit Zufallswerten</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>, then stopped because the held-out part no longer improved</source>
<translation>, und endete, weil sich der zurückgehaltene Teil nicht mehr verbesserte</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>, then stopped because its time was up</source>
<translation>, und endete, weil die Zeit um war</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>Decoding {0}</source>
<translation>{0} wird dekodiert</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>Files that are not DICOM images were left out: {0}.</source>
<translation>Dateien, die keine DICOM-Bilder sind, wurden ausgelassen: {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} holds no DICOM images; choose the folder of a series, or a NIfTI file.</source>
<translation>{0} enthält keine DICOM-Bilder; wählen Sie den Ordner einer Serie oder eine NIfTI-Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} holds {1} series, here with their first and number of files ({2}); choose one by its number.</source>
<translation>{0} enthält {1} Serien, hier mit der ersten Datei und der Zahl der Dateien ({2}); wählen Sie eine nach ihrer Nummer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} has no series {1}; it holds {2}.</source>
<translation>{0} hat keine Serie {1}; vorhanden ist {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0}, unlike {1} other files of its series; move it out of the folder.</source>
<translation>{0}, anders als {1} andere Dateien der Serie; verschieben Sie die Datei aus dem Ordner.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} holds several frames in one file, which ALPS cannot read; convert it to NIfTI, for example with dcm2niix.</source>
<translation>{0} enthält mehrere Einzelbilder in einer Datei, was ALPS nicht lesen kann; wandeln Sie die Datei in NIfTI um, zum Beispiel mit dcm2niix.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} is a colour image; choose a series of grey images.</source>
<translation>{0} ist ein Farbbild; wählen Sie eine Serie von Graustufenbildern.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} has a size of 0 or less; copy or export it again.</source>
<translation>{0} hat eine Größe von 0 oder weniger; kopieren oder exportieren Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} has a PixelSpacing of 0 or less; copy or export it again.</source>
<translation>{0} hat ein PixelSpacing von 0 oder weniger; kopieren oder exportieren Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} has no {1}; export the series again, with its full header.</source>
<translation>{0} hat kein {1}; exportieren Sie die Serie neu, mit vollständigem Dateikopf.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} has an empty {1}; export the series again, with its full header.</source>
<translation>{0} hat ein leeres {1}; exportieren Sie die Serie neu, mit vollständigem Dateikopf.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} has a damaged {1}, which must be a number; copy or export it again.</source>
<translation>{0} hat ein beschädigtes {1}, das eine Zahl sein muss; kopieren oder exportieren Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} has a damaged {1}, which must be {2} numbers; copy or export it again.</source>
<translation>{0} hat ein beschädigtes {1}, das aus {2} Zahlen bestehen muss; kopieren oder exportieren Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} cannot be read ({1}); check the file.</source>
<translation>{0} ist nicht lesbar ({1}); prüfen Sie die Datei.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} is damaged ({1}); copy or export it again.</source>
<translation>{0} ist beschädigt ({1}); kopieren oder exportieren Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_pixels.py"/>
<source>{0} holds {1} pixels but its header says {2}; copy or export it again.</source>
<translation>{0} enthält {1} Pixel, der Dateikopf gibt aber {2} an; kopieren oder exportieren Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_pixels.py"/>
<source>{0} is damaged or cut off ({1}); copy or export it again.</source>
<translation>{0} ist beschädigt oder abgeschnitten ({1}); kopieren oder exportieren Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_pixels.py"/>
<source>{0} is compressed as {1}, which cannot be decoded here ({2}); decompress it first, for example with `gdcmconv --raw`.</source>
<translation>{0} ist als {1} komprimiert, was hier nicht dekodiert werden kann ({2}); dekomprimieren Sie die Datei zuerst, zum Beispiel mit `gdcmconv --raw`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} does not describe slices; choose the file that `alps slices` wrote.</source>
<translation>{0} beschreibt keine Schichten; wählen Sie die Datei, die `alps slices` geschrieben hat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} does not name the slices of its volume; cut the volume into slices again.</source>
<translation>{0} nennt nicht die Schichten des Volumens; schneiden Sie das Volumen neu in Schichten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} cannot be read ({1}); choose the slices' .json.</source>
<translation>{0} ist nicht lesbar ({1}); wählen Sie die .json-Datei der Schichten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} is not JSON ({1}); choose the file that `alps slices` wrote.</source>
<translation>{0} ist kein JSON ({1}); wählen Sie die Datei, die `alps slices` geschrieben hat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>`shape` claims {0} × {1} × {2} voxels, more than any volume has</source>
<translation>`shape` gibt {0} × {1} × {2} Voxel an, mehr als jedes Volumen hat</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} is damaged ({1}); cut the volume into slices again.</source>
<translation>{0} ist beschädigt ({1}); schneiden Sie das Volumen neu in Schichten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>It does not say how its axes lie; left and right may be exchanged.</source>
<translation>Es sagt nicht, wie seine Achsen liegen; links und rechts können vertauscht sein.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} holds {1} values, which cannot be shown; save one channel of real numbers.</source>
<translation>{0} enthält {1}-Werte, die nicht gezeigt werden können; speichern Sie einen Kanal reeller Zahlen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is cut off: its header says {1} voxels; copy or export it again.</source>
<translation>{0} ist abgeschnitten: Der Dateikopf gibt {1} Voxel an; kopieren oder exportieren Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is one file of a DICOM series; give the folder of the series.</source>
<translation>{0} ist eine Datei einer DICOM-Serie; geben Sie den Ordner der Serie an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is not a NIfTI file; give a .nii or .nii.gz, or the folder of a DICOM series.</source>
<translation>{0} ist keine NIfTI-Datei; geben Sie eine Datei .nii oder .nii.gz oder den Ordner einer DICOM-Serie an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is one of a pair of files (.hdr and .img); save it as a single .nii file.</source>
<translation>{0} gehört zu einem Dateipaar (.hdr und .img); speichern Sie es als einzelne Datei .nii.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is not NIfTI. It may be an Analyze file, which does not tell left from right; convert it to NIfTI with the program that wrote it.</source>
<translation>{0} ist kein NIfTI. Es ist vielleicht eine Analyze-Datei, die links und rechts nicht unterscheidet; wandeln Sie sie mit dem Programm, das sie geschrieben hat, in NIfTI um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has {1} dimensions {2}; a volume has three, or four with time.</source>
<translation>{0} hat {1} Dimensionen {2}; ein Volumen hat drei, oder vier mit der Zeit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has no slices: its header says {1} voxels; copy or export it again.</source>
<translation>{0} hat keine Schichten: Der Dateikopf gibt {1} Voxel an; kopieren oder exportieren Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has no volume {1}; choose from 1 to {2}.</source>
<translation>{0} hat kein Volumen {1}; wählen Sie von 1 bis {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>It holds {0} volumes; number {1} is used.</source>
<translation>Die Datei enthält {0} Volumen; Nummer {1} wird verwendet.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has no volume {1}; it holds one.</source>
<translation>{0} hat kein Volumen {1}; vorhanden ist eines.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has a damaged header ({1}); copy or export it again.</source>
<translation>{0} hat einen beschädigten Dateikopf ({1}); kopieren oder exportieren Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>Unpacking {0}</source>
<translation>{0} wird entpackt</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/open_volume.py"/>
<source>{0} does not exist; choose a NIfTI file or a folder with a DICOM series.</source>
<translation>{0} gibt es nicht; wählen Sie eine NIfTI-Datei oder einen Ordner mit einer DICOM-Serie.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/orientation.py"/>
<source>Slices called {0} are unknown; choose from {1}.</source>
<translation>Schichten namens {0} sind unbekannt; wählen Sie aus {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/orientation.py"/>
<source>{0} does not say how its axes lie (its affine is {1}); export it again with its orientation.</source>
<translation>{0} sagt nicht, wie die Achsen liegen (die affine Matrix ist {1}); exportieren Sie die Datei neu mit ihrer Orientierung.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>Writing the volume</source>
<translation>Das Volumen wird geschrieben</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} is not a name of a NIfTI file; choose a name that ends in .nii.gz or .nii.</source>
<translation>{0} ist kein Name einer NIfTI-Datei; wählen Sie einen Namen, der auf .nii.gz oder .nii endet.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>No labels were found for the slices of {0}; give the folder of *_classes.tif.</source>
<translation>Für die Schichten von {0} wurden keine Labels gefunden; geben Sie den Ordner mit *_classes.tif an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} of {1} slices of {2} have no labels; their voxels stay 0.</source>
<translation>{0} von {1} Schichten von {2} haben keine Labels; ihre Voxel bleiben 0.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>Slice {0} of {1}</source>
<translation>Schicht {0} von {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} has class ids that are not in its table; make it again.</source>
<translation>{0} hat Klassennummern, die nicht in der Tabelle stehen; erzeugen Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} has {1} × {2} pixels, its slice {3} × {4}; label the slices as they were cut.</source>
<translation>{0} hat {1} × {2} Pixel, die Schicht dazu {3} × {4}; klassifizieren Sie die Schichten so, wie sie geschnitten wurden.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>the label volume came back different; is the disk full?</source>
<translation>das Label-Volumen kam anders zurück; ist der Datenträger voll?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} and {1} label the same slice; give one of them.</source>
<translation>{0} und {1} klassifizieren dieselbe Schicht; geben Sie eine der Dateien an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} calls class {1} {2}, {3} {4}; label all slices with one codebook.</source>
<translation>{0} nennt Klasse {1} {2}, {3} nennt sie {4}; klassifizieren Sie alle Schichten mit einem Codebuch.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/room.py"/>
<source>{0} needs {1} of disk space, but {2} has {3}; free some space or choose another folder, or check whether the size in its header is right.</source>
<translation>{0} braucht {1} Platz, aber {2} hat {3}; schaffen Sie Platz oder wählen Sie einen anderen Ordner, oder prüfen Sie, ob die Größe im Dateikopf stimmt.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/room.py"/>
<source>{0} is damaged or cut off: its header claims {1}, more than a compressed file of {2} bytes can hold; copy or export it again.</source>
<translation>{0} ist beschädigt oder abgeschnitten: Der Dateikopf gibt {1} an, mehr als eine komprimierte Datei von {2} Bytes enthalten kann; kopieren oder exportieren Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/room.py"/>
<source>{0} is damaged: it holds much more than the {1} bytes that its header claims; copy or export it again.</source>
<translation>{0} ist beschädigt: Die Datei enthält viel mehr als die {1} Bytes, die der Dateikopf angibt; kopieren oder exportieren Sie sie neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/room.py"/>
<source>{0} claims {1} × {2} pixels, more than the {3} that any real slice has; copy or export it again.</source>
<translation>{0} gibt {1} × {2} Pixel an, mehr als die {3} jeder echten Schicht; kopieren oder exportieren Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} holds values that are not labels (all are NaN); give a volume of whole numbers.</source>
<translation>{0} enthält Werte, die keine Labels sind (alle sind NaN); geben Sie ein Volumen mit ganzen Zahlen an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0}: {1} of the voxels have no truth (NaN) and do not count.</source>
<translation>{0}: {1} der Voxel haben keine Referenz (NaN) und zählen nicht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} has {1} voxels, but {2} has {3}; resample the truth to the volume.</source>
<translation>{0} hat {1} Voxel, aber {2} hat {3}; rechnen Sie die Referenz auf das Volumen um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} does not say how its axes lie, so it cannot be compared with {1}; give it the orientation of the volume that was labelled, for example with `fslcpgeom`.</source>
<translation>{0} sagt nicht, wie die Achsen liegen, und kann deshalb nicht mit {1} verglichen werden; geben Sie der Datei die Orientierung des klassifizierten Volumens, zum Beispiel mit `fslcpgeom`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} and {1} lie in different positions; resample the truth to the volume.</source>
<translation>{0} und {1} haben verschiedene Lagen; rechnen Sie die Referenz auf das Volumen um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>Comparing with {0}</source>
<translation>Vergleich mit {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} holds values that are not labels; give a volume of whole numbers.</source>
<translation>{0} enthält Werte, die keine Labels sind; geben Sie ein Volumen mit ganzen Zahlen an.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0}: its scale ({1}) would turn labels into fractions, so the stored numbers are taken as labels.</source>
<translation>{0}: Die Skalierung ({1}) würde aus Labels Brüche machen, deshalb gelten die gespeicherten Zahlen als Labels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/slices.py"/>
<source>Opening the volume</source>
<translation>Das Volumen wird geöffnet</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/slices.py"/>
<source>the slice came back different; is the disk full?</source>
<translation>die Schicht kam anders zurück; ist der Datenträger voll?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>The same holds for {0} more files.</source>
<translation>Dasselbe gilt für {0} weitere Dateien.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} holds images that do not make one volume ({1}). Compared with {2}, {3} differs: {4}; move the files of each kind into a folder of its own.</source>
<translation>{0} enthält Bilder, die kein gemeinsames Volumen bilden ({1}). Verglichen mit {2} weicht {3} ab: {4}; verschieben Sie die Dateien jeder Art in einen eigenen Ordner.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>it has {0} pixels rather than {1}</source>
<translation>es hat {0} Pixel statt {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>it has another direction or pixel size</source>
<translation>es hat eine andere Richtung oder Pixelgröße</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>it shows bright as dark</source>
<translation>es zeigt Helles dunkel</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} has rows and columns in one direction; copy or export it again.</source>
<translation>{0} hat Zeilen und Spalten in einer Richtung; kopieren oder exportieren Sie die Datei neu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>It has one slice only.</source>
<translation>Es hat nur eine Schicht.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>It has one slice, taken as 1 mm thick.</source>
<translation>Es hat eine Schicht, für die 1 mm Dicke angenommen wird.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>The slices of {0} are not evenly spaced: {1} mm from {2} to {3}, {4} mm elsewhere; resample the series first.</source>
<translation>Die Schichten von {0} haben ungleiche Abstände: {1} mm von {2} bis {3}, {4} mm anderswo; rechnen Sie die Serie zuerst auf gleiche Abstände um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} slices are missing between {1} and {2}; move the files that lie far apart into a folder of their own.</source>
<translation>Zwischen {1} und {2} fehlen {0} Schichten; verschieben Sie die weit entfernten Dateien in einen eigenen Ordner.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} and {1} lie in the same position: one is a copy, or the series holds several volumes; move the files of each into a folder of its own.</source>
<translation>{0} und {1} liegen an derselben Stelle: Eine Datei ist eine Kopie, oder die Serie enthält mehrere Volumen; verschieben Sie die Dateien jedes Volumens in einen eigenen Ordner.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} is not in line with the first and the last slice; resample the series.</source>
<translation>{0} liegt nicht in einer Linie mit der ersten und der letzten Schicht; rechnen Sie die Serie auf ein gerades Gitter um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} does not belong to the volume of the {1} other files of its series: {2}; move it out of the folder.</source>
<translation>{0} gehört nicht zum Volumen der {1} anderen Dateien der Serie: {2}; verschieben Sie die Datei aus dem Ordner.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} is a localizer (scout image) and not one of the {1} slices of its series; move it out of the folder.</source>
<translation>{0} ist eine Übersichtsaufnahme (Localizer, Scout) und keine der {1} Schichten der Serie; verschieben Sie die Datei aus dem Ordner.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>1 slice is missing between {0} and {1}; its voxels stay without a label.</source>
<translation>1 Schicht fehlt zwischen {0} und {1}; ihre Voxel bleiben ohne Label.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} slices are missing between {1} and {2}; their voxels stay without a label.</source>
<translation>{0} Schichten fehlen zwischen {1} und {2}; ihre Voxel bleiben ohne Label.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/worker.py"/>
<source>Nobody asks any more.</source>
<translation>Es fragt niemand mehr.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/worker.py"/>
<source>The engine received no job; this is a fault in the plugin, please report it.</source>
<translation>Die Engine erhielt keinen Auftrag; das ist ein Fehler der Erweiterung, bitte melden Sie ihn.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/worker.py"/>
<source>The engine ran out of memory; choose a smaller tile and run again.</source>
<translation>Der Engine ging der Speicher aus; wählen Sie eine kleinere Kachel und starten Sie erneut.</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>3 Give segments their clusters</source>
<translation>3 Segmenten ihre Cluster geben</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>2 Fit the codebook</source>
<translation>2 Codebuch anpassen</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>4 Paint the class raster</source>
<translation>4 Klassenraster malen</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>5 Draw polygons</source>
<translation>5 Polygone zeichnen</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>1 Segment the raster</source>
<translation>1 Raster segmentieren</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>The chain of Auto-label raster step by step: segment, fit a codebook, assign clusters, paint, draw polygons. Open it in the model designer to see how the steps connect, and to change them.</source>
<translation>Die Kette von „Raster automatisch klassifizieren“ Schritt für Schritt: segmentieren, ein Codebuch anpassen, Cluster zuordnen, malen, Polygone zeichnen. Öffnen Sie sie im Modellentwurf, um zu sehen, wie die Schritte zusammenhängen, und um sie zu ändern.</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>Label step by step</source>
<translation>Schrittweise klassifizieren</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>Number of clusters, each a class to begin with.</source>
<translation>Anzahl der Cluster, jedes zunächst eine Klasse.</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>The scene to label.</source>
<translation>Die Szene, die klassifiziert wird.</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>What cuts the scene into segments.</source>
<translation>Was die Szene in Segmente zerlegt.</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Find classes in the first raster</source>
<translation>Klassen im ersten Raster finden</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Class raster of the first</source>
<translation>Klassenraster des ersten</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Polygons of the first</source>
<translation>Polygone des ersten</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Label the second with the same classes</source>
<translation>Das zweite mit denselben Klassen klassifizieren</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Class raster of the second</source>
<translation>Klassenraster des zweiten</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Polygons of the second</source>
<translation>Polygone des zweiten</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Labels one raster, then a second one with the codebook of the first: equal numbers are equal classes in both, for example before and after a change.</source>
<translation>Klassifiziert ein Raster und dann ein zweites mit dem Codebuch des ersten: Gleiche Nummern sind in beiden gleiche Klassen, zum Beispiel vor und nach einer Veränderung.</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Same classes in two rasters</source>
<translation>Gleiche Klassen in zwei Rastern</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>The scene whose segments the classes are found in.</source>
<translation>Die Szene, in deren Segmenten die Klassen gefunden werden.</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>A scene of the same kind of image, labelled with the same classes.</source>
<translation>Eine Szene derselben Bildart, klassifiziert mit denselben Klassen.</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>First raster</source>
<translation>Erstes Raster</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Second raster</source>
<translation>Zweites Raster</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>6 Evaluate the prediction</source>
<translation>6 Vorhersage bewerten</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Figures</source>
<translation>Kennzahlen</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>2 Export a data set</source>
<translation>2 Datensatz exportieren</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>4 Fine-tune it on true classes</source>
<translation>4 Mit wahren Klassen feinabstimmen</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Folder of the network</source>
<translation>Ordner des Netzes</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>1 Label the raster</source>
<translation>1 Raster klassifizieren</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>5 Predict classes</source>
<translation>5 Klassen vorhersagen</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>3 Pre-train a network</source>
<translation>3 Netz vortrainieren</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Labels a raster without annotations, pre-trains a network on these labels, fine-tunes it on another raster with true classes, predicts a third one and evaluates the result. It needs the engine for training.</source>
<translation>Klassifiziert ein Raster ohne Annotationen, trainiert ein Netz mit diesen Labels vor, stimmt es mit einem anderen Raster mit wahren Klassen fein ab, sagt die Klassen eines dritten vorher und bewertet das Ergebnis. Nötig ist die Engine für das Training.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Pre-train, fine-tune, predict, evaluate</source>
<translation>Vortrainieren, feinabstimmen, vorhersagen, bewerten</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>How many groups of similar segments to pre-train on.</source>
<translation>Mit wie vielen Gruppen ähnlicher Segmente vortrainiert wird.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>The raster to fine-tune on.</source>
<translation>Das Raster für die Feinabstimmung.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>A raster with the true class of each pixel.</source>
<translation>Ein Raster mit der wahren Klasse jedes Pixels.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>About how long the pre-training and the fine-tuning may take, each.</source>
<translation>Wie lange Vortraining und Feinabstimmung jeweils etwa dauern dürfen.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>The raster to predict. Its true classes are not trained on.</source>
<translation>Das Raster, für das vorhergesagt wird. Mit seinen wahren Klassen wird nicht trainiert.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>A raster with the true class of each pixel, to evaluate the prediction.</source>
<translation>Ein Raster mit der wahren Klasse jedes Pixels, um die Vorhersage zu bewerten.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>A raster of the same kind as the others; the larger, the better.</source>
<translation>Ein Raster derselben Art wie die anderen; je größer, desto besser.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Raster with true classes</source>
<translation>Raster mit wahren Klassen</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>True classes of that raster</source>
<translation>Wahre Klassen dieses Rasters</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Minutes for each training</source>
<translation>Minuten je Training</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Raster to test on</source>
<translation>Raster zum Testen</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>True classes of the test raster</source>
<translation>Wahre Klassen des Testrasters</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Raster without labels</source>
<translation>Raster ohne Labels</translation>
</message>
</context>
</TS>
