<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>alps</name>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The project has no class raster or polygons of this codebook. Run “Apply class edits” from the Processing Toolbox.</source>
<translation>Le projet n'a ni raster de classes ni polygones de ce dictionnaire. Exécutez « Appliquer les modifications des classes » depuis la boîte à outils de traitements.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Nothing was updated: the segments of {} were not found. Keep them in the folder of the layer, or run “Apply class edits” from the Processing Toolbox.</source>
<translation>Rien n'a été mis à jour : les segments de {} sont introuvables. Gardez-les dans le dossier de la couche, ou exécutez « Appliquer les modifications des classes » depuis la boîte à outils de traitements.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Nothing was updated: the project shows neither a class raster nor polygons of {}. Add them, or run “Apply class edits” from the Processing Toolbox.</source>
<translation>Rien n'a été mis à jour : le projet n'affiche ni raster de classes ni polygones de {}. Ajoutez-les, ou exécutez « Appliquer les modifications des classes » depuis la boîte à outils de traitements.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The codebook of “{}” was not found. Keep it in the folder of the layer, or run “Apply class edits” from the Processing Toolbox.</source>
<translation>Le dictionnaire de « {} » est introuvable. Gardez-le dans le dossier de la couche, ou exécutez « Appliquer les modifications des classes » depuis la boîte à outils de traitements.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Apply class edits</source>
<translation>Appliquer les modifications des classes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The class raster and the polygons are up to date.</source>
<translation>Le raster de classes et les polygones sont à jour.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Select a layer of an ALPS run first, for example its table of classes.</source>
<translation>Sélectionnez d'abord une couche d'un traitement ALPS, par exemple sa table des classes.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The codebook {file} of “{name}” does not exist. Move it back, or run “Apply class edits” from the Processing Toolbox.</source>
<translation>Le dictionnaire {file} de « {name} » n'existe pas. Remettez-le à sa place, ou exécutez « Appliquer les modifications des classes » depuis la boîte à outils de traitements.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The layer “{}” has unsaved edits. Save them and continue?</source>
<translation>La couche « {} » a des modifications non enregistrées. Les enregistrer et continuer ?</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Not updated, because their segments were not found: {}.</source>
<translation>Non mis à jour, car leurs segments sont introuvables : {}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Nothing was updated: the layer “{}” has unsaved edits.</source>
<translation>Rien n'a été mis à jour : la couche « {} » a des modifications non enregistrées.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Make one class of the selected ones. You can also drag one class onto another.</source>
<translation>Réunir les classes sélectionnées en une seule. Vous pouvez aussi glisser une classe sur une autre.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Divide the segments of a class into several classes.</source>
<translation>Répartir les segments d'une classe en plusieurs classes.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Hide all other classes on the map, or show them again.</source>
<translation>Masquer toutes les autres classes sur la carte, ou les afficher à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Make the segments of this class flash on the map.</source>
<translation>Faire clignoter les segments de cette classe sur la carte.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Show the most typical segments of this class on the map.</source>
<translation>Montrer les segments les plus typiques de cette classe sur la carte.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Select all segments</source>
<translation>Sélectionner tous les segments</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Add class</source>
<translation>Ajouter une classe</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>A class for segments that you assign by hand.</source>
<translation>Une classe pour les segments que vous attribuez à la main.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Merge</source>
<translation>Fusionner</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Split</source>
<translation>Répartition</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Show only this</source>
<translation>Afficher seulement celle-ci</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Flash</source>
<translation>Faire clignoter</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Zoom to</source>
<translation>Zoomer sur</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Correct on the map</source>
<translation>Corriger sur la carte</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Click a segment on the map, or drag over several. The keys 1 to 9 give them the first classes.</source>
<translation>Cliquez sur un segment sur la carte, ou faites glisser sur plusieurs. Les touches 1 à 9 leur donnent les premières classes.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Select a class in the table.</source>
<translation>Sélectionnez une classe dans la table.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Nothing to undo</source>
<translation>Rien à annuler</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Rename</source>
<translation>Renommer</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Change colour…</source>
<translation>Changer la couleur…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Merge into</source>
<translation>Fusionner dans</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Splitting…</source>
<translation>Division…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Save</source>
<translation>Enregistrer</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Write the edits of classes and segments to their files.</source>
<translation>Écrire les modifications des classes et des segments dans leurs fichiers.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Apply</source>
<translation>Appliquer</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Save, and update the class rasters and the class polygons.</source>
<translation>Enregistrer, et mettre à jour les rasters de classes et les polygones de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Assign segment</source>
<translation>Affecter le segment</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Remove</source>
<translation>Supprimer</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Undone: {}</source>
<translation>Annulé : {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Redone: {}</source>
<translation>Refait : {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Give the selected segments the class “{}”.</source>
<translation>Donner la classe « {} » aux segments sélectionnés.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>This class cannot be split: its segments are too few or all alike.</source>
<translation>Cette classe ne peut pas être divisée : ses segments sont trop peu nombreux ou tous semblables.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Into its {n} clusters</source>
<translation>En ses {n} clusters</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Assign {n} segments</source>
<translation>Affecter {n} segments</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Into {n} classes</source>
<translation>En {n} classes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Split into {n} classes. Name them, or undo.</source>
<translation>Divisée en {n} classes. Nommez-les, ou annulez.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/board.py"/>
<source>The run whose classes are shown</source>
<translation>Le traitement dont les classes sont affichées</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/board.py"/>
<source>Find a class</source>
<translation>Chercher une classe</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Classes</source>
<translation>Classes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Examples</source>
<translation>Exemples</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Saved.</source>
<translation>Enregistré.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Open the attribute table of the classes</source>
<translation>Ouvrir la table d'attributs des classes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Select segments first: on the map or among the examples.</source>
<translation>Sélectionnez d'abord des segments : sur la carte ou parmi les exemples.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>The segment is “{name}” now.</source>
<translation>Le segment est maintenant « {name} ».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>{n} segments are “{name}” now.</source>
<translation>{n} segments sont maintenant « {name} ».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Colour of “{}”</source>
<translation>Couleur de « {} »</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Segments whose cluster decides again: {}</source>
<translation>Segments dont le cluster décide à nouveau : {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/empty.py"/>
<source>Label a raster first. Its classes appear here, and you can name, merge and correct them.</source>
<translation>Étiquetez d'abord un raster. Ses classes apparaissent ici, et vous pouvez les nommer, les fusionner et les corriger.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/empty.py"/>
<source>Label raster…</source>
<translation>Étiqueter un raster…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/empty.py"/>
<source>No classes yet</source>
<translation>Pas encore de classes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Segment {id}, confidence {share} %</source>
<translation>Segment {id}, confiance {share} %</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Typical</source>
<translation>Typiques</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Doubtful</source>
<translation>Douteux</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Click to select a segment, double-click to see it on the map.</source>
<translation>Cliquez pour sélectionner un segment, double-cliquez pour le voir sur la carte.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Segment {}</source>
<translation>Segment {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Reading segments… {} %</source>
<translation>Lecture des segments… {} %</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Reading segments…</source>
<translation>Lecture des segments…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Select a class to see examples of it.</source>
<translation>Sélectionnez une classe pour en voir des exemples.</translation>
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
<translation>Pointez un segment ou faites glisser sur plusieurs, puis appuyez sur 1 à 9, ou sur 0 pour laisser le cluster décider.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/map_tool.py"/>
<source>no class</source>
<translation>aucune classe</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/map_tool.py"/>
<source>confidence {} %</source>
<translation>confiance {} %</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>Assign to</source>
<translation>Affecter à</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>Find similar segments</source>
<translation>Trouver des segments semblables</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>1 segment</source>
<translation>1 segment</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>Undo: {}</source>
<translation>Annuler : {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>Redo: {}</source>
<translation>Refaire : {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>Select all of “{}”</source>
<translation>Tout sélectionner dans « {} »</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>{n} segments</source>
<translation>{n} segments</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>The class of their cluster</source>
<translation>La classe de leur cluster</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Click to hide this class on the map, or to show it again.</source>
<translation>Cliquez pour masquer cette classe sur la carte, ou pour l'afficher à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>How clearly the segments belong to this class: 0 % on the border to another one, 100 % in its middle.</source>
<translation>Avec quelle netteté les segments appartiennent à cette classe : 0 % à la limite d'une autre, 100 % en son milieu.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Class</source>
<translation>Classe</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Share</source>
<translation>Part</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Area</source>
<translation>Surface</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Segments</source>
<translation>Segments</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Confidence</source>
<translation>Confiance</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Double-click to rename, click the colour to change it, drag onto another class to merge.</source>
<translation>Double-cliquez pour renommer, cliquez sur la couleur pour la changer, faites glisser sur une autre classe pour fusionner.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>{n} clusters, value {value} in the raster</source>
<translation>{n} clusters, valeur {value} dans le raster</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Value {} in the raster</source>
<translation>Valeur {} dans le raster</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Added by you, value {} in the raster</source>
<translation>Ajoutée par vous, valeur {} dans le raster</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/new_name.py"/>
<source>New class</source>
<translation>Nouvelle classe</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/place.py"/>
<source>Show the segments as points: the more alike, the closer</source>
<translation>Afficher les segments sous forme de points : plus ils se ressemblent, plus ils sont proches</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/place.py"/>
<source>Similar</source>
<translation>Semblables</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/place.py"/>
<source>Propagate</source>
<translation>Propager</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/place.py"/>
<source>Names from a map</source>
<translation>Noms d'après une carte</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/work.py"/>
<source>The segments of this run were not found. Keep them in the folder of the codebook.</source>
<translation>Les segments de ce traitement sont introuvables. Gardez-les dans le dossier du dictionnaire.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/work.py"/>
<source>Make a class of the selected segments</source>
<translation>Faire une classe des segments sélectionnés</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/work.py"/>
<source>The engine is not installed. Install it to see examples of each class.</source>
<translation>Le moteur n'est pas installé. Installez-le pour voir des exemples de chaque classe.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/dialogs.py"/>
<source>Switch on “Processing” in Plugins ▸ Manage and Install Plugins first.</source>
<translation>Activez d'abord « Processing » dans Extensions ▸ Installer/Gérer les extensions.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Looking for a Python, and adding up the sizes…</source>
<translation>Recherche d'un Python et calcul des tailles…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Offline or behind a proxy</source>
<translation>Hors ligne ou derrière un proxy</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>The proxy of QGIS (Settings ▸ Options ▸ Network) and the certificates of your system are used. Leave these fields empty to download from the usual package index.</source>
<translation>Le proxy de QGIS (Préférences ▸ Options ▸ Réseau) et les certificats de votre système sont utilisés. Laissez ces champs vides pour télécharger depuis l'index de paquets habituel.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Everything is installed from the files (.whl) in this folder, without a network.</source>
<translation>Tout est installé à partir des fichiers (.whl) de ce dossier, sans réseau.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Address of a package index to use in place of the usual one, as for pip.</source>
<translation>Adresse d'un index de paquets à utiliser à la place de l'index habituel, comme pour pip.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>The engine's environment is made with this Python. Leave it empty to look for one.</source>
<translation>L'environnement du moteur est créé avec ce Python. Laissez vide pour en rechercher un.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Folder of wheels</source>
<translation>Dossier de wheels</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Address of the index</source>
<translation>Adresse de l'index</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Python, 3.11 or later</source>
<translation>Python, 3.11 ou ultérieur</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>This is installed.</source>
<translation>Ceci est installé.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>The engine is not installed yet.</source>
<translation>Le moteur n'est pas encore installé.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>Repair engine…</source>
<translation>Réparer le moteur…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>Install engine…</source>
<translation>Installer le moteur…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>The plugin was updated, and its engine belongs to another version.</source>
<translation>L'extension a été mise à jour, et son moteur appartient à une autre version.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>Update engine…</source>
<translation>Mettre à jour le moteur…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>Open settings…</source>
<translation>Ouvrir les réglages…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Copy report</source>
<translation>Copier le rapport</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Copies the diagnostics, without names and passwords, to send with a bug report.</source>
<translation>Copie le diagnostic, sans noms ni mots de passe, à joindre à un rapport de bogue.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Cancel</source>
<translation>Annuler</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Stops at the next step. What is downloaded already is used the next time.</source>
<translation>S'arrête à l'étape suivante. Ce qui est déjà téléchargé servira la prochaine fois.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>You can close this window and work on. The task manager of QGIS shows the progress too.</source>
<translation>Vous pouvez fermer cette fenêtre et continuer à travailler. Le gestionnaire de tâches de QGIS affiche aussi la progression.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Log</source>
<translation>Journal</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Copy log</source>
<translation>Copier le journal</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Open log file</source>
<translation>Ouvrir le fichier journal</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Gathering the report…</source>
<translation>Préparation du rapport…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Diagnostics of ALPS</source>
<translation>Diagnostic d'ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>The report was copied to the clipboard.</source>
<translation>Le rapport a été copié dans le presse-papiers.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Engine</source>
<translation>Moteur</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Install</source>
<translation>Installer</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Update</source>
<translation>Mettre à jour</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Repair</source>
<translation>Réparer</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Tests the engine, and builds it again if it does not work.</source>
<translation>Teste le moteur, et le reconstruit s'il ne fonctionne pas.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Remove…</source>
<translation>Supprimer…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Use another Python…</source>
<translation>Utiliser un autre Python…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>For those who have an environment with the engine's packages already.</source>
<translation>Pour ceux qui ont déjà un environnement avec les paquets du moteur.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Stop using this Python</source>
<translation>Ne plus utiliser ce Python</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Plan the installation of the ALPS engine</source>
<translation>Planifier l'installation du moteur ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Install the ALPS engine</source>
<translation>Installer le moteur ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine is installed and works.</source>
<translation>Le moteur est installé et fonctionne.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Repair the ALPS engine</source>
<translation>Réparer le moteur ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine works.</source>
<translation>Le moteur fonctionne.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Python with the packages of the engine</source>
<translation>Python avec les paquets du moteur</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Test the Python of the ALPS engine</source>
<translation>Tester le Python du moteur ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Ask the ALPS engine</source>
<translation>Interroger le moteur ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Update the ALPS engine</source>
<translation>Mettre à jour le moteur ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine is up to date and works.</source>
<translation>Le moteur est à jour et fonctionne.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Remove the engine? This frees {size}. Your maps and codebooks stay.</source>
<translation>Supprimer le moteur ? Cela libère {size}. Vos cartes et vos dictionnaires restent.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Remove the engine</source>
<translation>Supprimer le moteur</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Remove the ALPS engine</source>
<translation>Supprimer le moteur ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine is removed.</source>
<translation>Le moteur est supprimé.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine runs in {} now.</source>
<translation>Le moteur s'exécute maintenant dans {}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>{}:</source>
<translation>{} :</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Base: superpixels, without Segment Anything</source>
<translation>Base : superpixels, sans Segment Anything</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>The engine runs in a Python of your own.</source>
<translation>Le moteur s'exécute dans un Python qui vous appartient.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>ALPS computes in a Python environment of its own, the engine. It is installed into your QGIS profile and leaves the Python of QGIS as it is. Nothing is downloaded before you choose “Install”.</source>
<translation>ALPS calcule dans un environnement Python à part, le moteur. Il est installé dans votre profil QGIS et laisse le Python de QGIS tel quel. Rien n'est téléchargé avant que vous choisissiez « Installer ».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Processor (CPU)</source>
<translation>Processeur (CPU)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>With Segment Anything, and training of networks</source>
<translation>Avec Segment Anything et l'entraînement de réseaux</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>With Segment Anything (SAM)</source>
<translation>Avec Segment Anything (SAM)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Add training of networks</source>
<translation>Ajouter l'entraînement de réseaux</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Install without training of networks</source>
<translation>Installer sans l'entraînement de réseaux</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Add Segment Anything</source>
<translation>Ajouter Segment Anything</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Install without Segment Anything</source>
<translation>Installer sans Segment Anything</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>The engine is there, but it does not work.</source>
<translation>Le moteur est là, mais il ne fonctionne pas.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>The engine belongs to ALPS {old}, and this is ALPS {new}. Update it.</source>
<translation>Le moteur appartient à ALPS {old}, et ceci est ALPS {new}. Mettez-le à jour.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>The engine is installed.</source>
<translation>Le moteur est installé.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>{total} GB, of which {free} GB are free</source>
<translation>{total} GB, dont {free} GB libres</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Graphics card (CUDA)</source>
<translation>Carte graphique (CUDA)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Graphics card (Apple)</source>
<translation>Carte graphique (Apple)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>{} MB</source>
<translation>{} MB</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Downloads nothing, needs {disk} on disk.</source>
<translation>Ne télécharge rien, demande {disk} sur le disque.</translation>
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
<translation>Segmenteur</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Device</source>
<translation>Périphérique</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Memory</source>
<translation>Mémoire</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Downloads {download}, needs {disk} on disk.</source>
<translation>Télécharge {download}, demande {disk} sur le disque.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Installs {n} packages with the Python {python}.</source>
<translation>Installe {n} paquets avec le Python {python}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Installs {n} packages, and a Python, which this machine does not have.</source>
<translation>Installe {n} paquets, et un Python, que cette machine n'a pas.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Kind</source>
<translation>Type</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Installed by</source>
<translation>Installé par</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Named by</source>
<translation>Désigné par</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Folder</source>
<translation>Dossier</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Size on disk</source>
<translation>Taille sur le disque</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>“auto” takes {}</source>
<translation>« auto » prend {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>ALPS {}</source>
<translation>ALPS {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_work.py"/>
<source>A fault in ALPS: {kind}: {error}. Choose “Copy report” and report it.</source>
<translation>Un défaut dans ALPS : {kind} : {error}. Choisissez « Copier le rapport » et signalez-le.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_work.py"/>
<source>Cancelled.</source>
<translation>Annulé.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>{n} of {total} seen: {right} right, {changed} changed, {skipped} skipped</source>
<translation>{n} vus sur {total} : {right} justes, {changed} modifiés, {skipped} passés</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Right (R)</source>
<translation>Juste (R)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Keeps the class, as if you had assigned it by hand.</source>
<translation>Garde la classe, comme si vous l'aviez affectée à la main.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Assigns the class that is the next most likely.</source>
<translation>Affecte la classe qui est la plus probable ensuite.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Skip (S)</source>
<translation>Passer (S)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Leaves the segment as it is.</source>
<translation>Laisse le segment tel quel.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Back (B)</source>
<translation>Retour (B)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Shows the segment before this one again.</source>
<translation>Montre à nouveau le segment précédent.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Assign</source>
<translation>Affecter</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Assigns the class in the list.</source>
<translation>Affecte la classe de la liste.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Start over</source>
<translation>Recommencer</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Ranks the segments again, including those that you skipped.</source>
<translation>Classe à nouveau les segments par rang, y compris ceux que vous avez passés.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>“{name}”, but the segments around it have other classes. The next most likely is “{other}”.</source>
<translation>« {name} », mais les segments qui l'entourent ont d'autres classes. La plus probable ensuite est « {other} ».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>No class</source>
<translation>Aucune classe</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Other (O)</source>
<translation>Autre (O)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>“{name}”, but unlike the other segments of this class.</source>
<translation>« {name} », mais différent des autres segments de cette classe.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>“{name}”, but almost as close to “{other}”.</source>
<translation>« {name} », mais presque aussi proche de « {other} ».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Assigns this class.</source>
<translation>Affecte cette classe.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Class:</source>
<translation>Classe :</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>You have seen all doubtful segments.</source>
<translation>Vous avez vu tous les segments douteux.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>{number}: {name}</source>
<translation>{number} : {name}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>{} (O)</source>
<translation>{} (O)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Embedding</source>
<translation>Embedding</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Principal components</source>
<translation>Composantes principales</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Neighbours</source>
<translation>Voisins</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Principal components keep distances across the whole plot and are there at once. Neighbours put segments that look alike side by side, and take longer.</source>
<translation>Les composantes principales conservent les distances dans tout le graphique et s'affichent aussitôt. Les voisins placent côte à côte les segments qui se ressemblent, et prennent plus de temps.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Lasso</source>
<translation>Lasso</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Draw around points to select their segments, here and on the map.</source>
<translation>Entourez des points pour sélectionner leurs segments, ici et sur la carte.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Show all</source>
<translation>Tout afficher</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Shows all points.</source>
<translation>Affiche tous les points.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Gives the selected segments this class.</source>
<translation>Donne cette classe aux segments sélectionnés.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Makes the selected segments a class of their own.</source>
<translation>Fait des segments sélectionnés une classe à part.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Merge classes</source>
<translation>Fusionner les classes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Makes the classes selected in the legend one class.</source>
<translation>Réunit en une seule classe les classes sélectionnées dans la légende.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Computing the embedding…</source>
<translation>Calcul de l'embedding…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Drag to move, turn the wheel to zoom, click a point to select its segment.</source>
<translation>Faites glisser pour déplacer, tournez la molette pour zoomer, cliquez sur un point pour sélectionner son segment.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Selected segments: {}</source>
<translation>Segments sélectionnés : {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/engine_bar.py"/>
<source>Restart the engine</source>
<translation>Redémarrer le moteur</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/engine_bar.py"/>
<source>Starts the engine again. Your edits are not lost.</source>
<translation>Redémarre le moteur. Vos modifications ne sont pas perdues.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/engine_bar.py"/>
<source>Loading the segments…</source>
<translation>Chargement des segments…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>This class has no segments.</source>
<translation>Cette classe n'a pas de segments.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>A polygon layer or a class raster that covers the same ground.</source>
<translation>Une couche de polygones ou un raster de classes qui couvre le même terrain.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>The field of the polygon layer that holds its classes.</source>
<translation>Le champ de la couche de polygones qui contient ses classes.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Compare</source>
<translation>Comparer</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Measures how much of each class lies on which class of the map.</source>
<translation>Mesure quelle part de chaque classe se trouve sur quelle classe de la carte.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Proposed names</source>
<translation>Noms proposés</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Comparing…</source>
<translation>Comparaison…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Choose a map that has classes, such as land use or an older map, then click “Compare”.</source>
<translation>Choisissez une carte qui a des classes, comme l'occupation du sol ou une carte plus ancienne, puis cliquez sur « Comparer ».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Proposed name</source>
<translation>Nom proposé</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Agreement</source>
<translation>Concordance</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Overlaps</source>
<translation>Recouvrements</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>The engine reads whole files only. Export the layer to a file, add the file, and compare with it.</source>
<translation>Le moteur ne lit que des fichiers entiers. Exportez la couche vers un fichier, ajoutez le fichier et comparez avec celui-ci.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Choose the field that holds the classes of the map.</source>
<translation>Choisissez le champ qui contient les classes de la carte.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>The map proposes no name: you have named every class, or no class of the map covers enough of any.</source>
<translation>La carte ne propose aucun nom : vous avez nommé chaque classe, ou aucune classe de la carte n'en couvre suffisamment une.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>You have named this class.</source>
<translation>Vous avez nommé cette classe.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>The map covers too little of this class.</source>
<translation>La carte couvre trop peu de cette classe.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>No class of the map covers enough of this class.</source>
<translation>Aucune classe de la carte ne couvre assez de cette classe.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>The row of this class was deleted from the table of classes.</source>
<translation>La ligne de cette classe a été supprimée de la table des classes.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Map:</source>
<translation>Carte :</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Field:</source>
<translation>Champ :</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Accept</source>
<translation>Accepter</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Gives the class this name. Classes of the same name become one class.</source>
<translation>Donne ce nom à la classe. Les classes de même nom n'en font plus qu'une.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Proposed names: {n}. Names that you gave are not replaced.</source>
<translation>Noms proposés : {n}. Les noms que vous avez donnés ne sont pas remplacés.</translation>
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
<translation>Les moins certains de la classe sélectionnée :</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Segments whose class is less certain than this stay as they are.</source>
<translation>Les segments dont la classe est moins certaine que cela restent tels quels.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Propose</source>
<translation>Proposer</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Learns from the segments labelled by hand and proposes classes.</source>
<translation>Apprend à partir des segments étiquetés à la main et propose des classes.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>What to label next</source>
<translation>Quoi étiqueter ensuite</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Shows segments whose labels would help most. Double-click one to see it on the map.</source>
<translation>Montre les segments dont les étiquettes seraient les plus utiles. Double-cliquez sur l'un d'eux pour le voir sur la carte.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Proposals by class</source>
<translation>Propositions par classe</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Select</source>
<translation>Sélectionner</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Selects the segments of the selected proposal, here and on the map.</source>
<translation>Sélectionne les segments de la proposition sélectionnée, ici et sur la carte.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Gives the segments of all ticked proposals their class, as one step.</source>
<translation>Donne leur classe aux segments de toutes les propositions cochées, en une seule étape.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Learning from the labelled segments…</source>
<translation>Apprentissage à partir des segments étiquetés…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Label these next; they are doubtful, and differ from each other:</source>
<translation>Étiquetez ensuite ceux-ci ; ils sont douteux et différents les uns des autres :</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Assign classes to some segments by hand, five of each class for example. Then click “Propose”.</source>
<translation>Affectez des classes à quelques segments à la main, par exemple cinq par classe. Cliquez ensuite sur « Proposer ».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Proposed class</source>
<translation>Classe proposée</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>No segment would get another class. Label more segments, or lower the minimum certainty.</source>
<translation>Aucun segment ne recevrait une autre classe. Étiquetez plus de segments, ou abaissez la certitude minimale.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Minimum certainty:</source>
<translation>Certitude minimale :</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Segments that would get another class: {n}. Untick what you do not want, then click “Apply”.</source>
<translation>Segments qui recevraient une autre classe : {n}. Décochez ce que vous ne voulez pas, puis cliquez sur « Appliquer ».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/scatter_legend.py"/>
<source>Classes of the embedding</source>
<translation>Classes de l'embedding</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/scatter_legend.py"/>
<source>Selected</source>
<translation>Sélectionnés</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/scatter_legend.py"/>
<source>All</source>
<translation>Tous</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/segment_list.py"/>
<source>Similarity: {}</source>
<translation>Ressemblance : {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/segment_list.py"/>
<source>Confidence: {}</source>
<translation>Confiance : {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/segment_list.py"/>
<source>Area: {} m²</source>
<translation>Surface : {} m²</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/segment_list.py"/>
<source>Area: {} pixels</source>
<translation>Surface : {} pixels</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Segments with a similarity of {threshold} or more: {n}</source>
<translation>Segments avec une similarité de {threshold} ou plus : {n}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Find similar</source>
<translation>Trouver les semblables</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Takes the selected segments as examples and looks for segments that are like them.</source>
<translation>Prend les segments sélectionnés comme exemples et cherche des segments qui leur ressemblent.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>More like the selection</source>
<translation>Plus comme la sélection</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Adds the selected segments to the examples.</source>
<translation>Ajoute les segments sélectionnés aux exemples.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Not like these</source>
<translation>Pas comme ceux-ci</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Takes the segments selected in the list, or else those selected on the map, as counterexamples.</source>
<translation>Prend comme contre-exemples les segments sélectionnés dans la liste, sinon ceux sélectionnés sur la carte.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Gives the examples and every segment above the threshold this class, as one step.</source>
<translation>Donne cette classe aux exemples et à tous les segments au-dessus du seuil, en une seule étape.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Selects the examples and every segment above the threshold, here and on the map.</source>
<translation>Sélectionne les exemples et tous les segments au-dessus du seuil, ici et sur la carte.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Select one or more segments on the map, then click “Find similar”.</source>
<translation>Sélectionnez un ou plusieurs segments sur la carte, puis cliquez sur « Trouver les semblables ».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Examples: {n}. Counterexamples: {m}.</source>
<translation>Exemples : {n}. Contre-exemples : {m}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Searching…</source>
<translation>Recherche…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Examples: {n}.</source>
<translation>Exemples : {n}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/threshold_slider.py"/>
<source>Threshold</source>
<translation>Seuil</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/threshold_slider.py"/>
<source>Drag the line, or use the arrow keys: segments to the right of it count.</source>
<translation>Faites glisser la ligne, ou utilisez les touches fléchées : les segments à sa droite comptent.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/first_hint.py"/>
<source>To find classes in a raster, right-click its layer and choose “Label with ALPS…”.</source>
<translation>Pour trouver des classes dans un raster, faites un clic droit sur sa couche et choisissez « Étiqueter avec ALPS… ».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/first_hint.py"/>
<source>Label a raster…</source>
<translation>Étiqueter un raster…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/help_action.py"/>
<source>ALPS help</source>
<translation>Aide d'ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/jobs.py"/>
<source>The job failed without saying why.</source>
<translation>La tâche a échoué sans dire pourquoi.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/jobs.py"/>
<source>QGIS does not know the algorithm {}.</source>
<translation>QGIS ne connaît pas l'algorithme {}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/jobs.py"/>
<source>“{title}” was cancelled.</source>
<translation>« {title} » a été annulé.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/layer_entries.py"/>
<source>Label with ALPS…</source>
<translation>Étiqueter avec ALPS…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/layer_entries.py"/>
<source>Label {} rasters with ALPS…</source>
<translation>Étiqueter {} rasters avec ALPS…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/layer_entries.py"/>
<source>Label with the codebook of “{}”…</source>
<translation>Étiqueter avec le dictionnaire de « {} »…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/layer_entries.py"/>
<source>Label with the codebook of</source>
<translation>Étiqueter avec le dictionnaire de</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Update the class raster and the class polygons after you edited the classes or single segments.</source>
<translation>Mettre à jour le raster de classes et les polygones de classes après avoir modifié les classes ou certains segments.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Label many rasters…</source>
<translation>Étiqueter plusieurs rasters…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Settings…</source>
<translation>Réglages…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Help</source>
<translation>Aide</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>The engine is not installed yet. Click to install it.</source>
<translation>Le moteur n'est pas encore installé. Cliquez pour l'installer.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Label the part of the active raster that the canvas shows, with the settings of your last run.</source>
<translation>Étiqueter la partie du raster actif que montre le canevas, avec les réglages de votre dernier traitement.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>The project has no layers of ALPS yet. Label a raster first.</source>
<translation>Le projet n'a pas encore de couches d'ALPS. Étiquetez d'abord un raster.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>The project has neither a class raster nor class polygons to update.</source>
<translation>Le projet n'a ni raster de classes ni polygones de classes à mettre à jour.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Preview on the canvas</source>
<translation>Aperçu sur le canevas</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Find the same classes in many rasters.</source>
<translation>Trouver les mêmes classes dans plusieurs rasters.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Rename, recolour and merge classes, and correct segments.</source>
<translation>Renommer, recolorer et fusionner des classes, et corriger des segments.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Find classes in a raster.</source>
<translation>Trouver des classes dans un raster.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Find classes in “{}”.</source>
<translation>Trouver des classes dans « {} ».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/messages.py"/>
<source>Log of “{}”</source>
<translation>Journal de « {} »</translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_actions.py"/>
<source>Edit a copy of this model…</source>
<translation>Modifier une copie de ce modèle…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_work.py"/>
<source>Download {title} ({size} MB)</source>
<translation>Télécharger {title} ({size} MB)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_work.py"/>
<source>{title} is installed.</source>
<translation>{title} est installé.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_work.py"/>
<source>{file} was added to the model folder.</source>
<translation>{file} a été ajouté au dossier des modèles.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_work.py"/>
<source>Add {file}</source>
<translation>Ajouter {file}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Model folder: {folder} ({free} free)</source>
<translation>Dossier des modèles : {folder} ({free} libres)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Choose “With Segment Anything” above and install it. You can download models before or after that.</source>
<translation>Choisissez « Avec Segment Anything » ci-dessus et installez-le. Vous pouvez télécharger les modèles avant ou après.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Remove {title} ({size}) from the model folder? The file {file} is deleted.</source>
<translation>Supprimer {title} ({size}) du dossier des modèles ? Le fichier {file} est effacé.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Download</source>
<translation>Télécharger</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Model</source>
<translation>Modèle</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Good for</source>
<translation>Convient pour</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Size</source>
<translation>Taille</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Speed</source>
<translation>Vitesse</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Licence</source>
<translation>Licence</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>State</source>
<translation>État</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Models of Segment Anything</source>
<translation>Modèles de Segment Anything</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Segment Anything (SAM) draws the outlines of objects. Each model is one file from its publisher; nothing is downloaded until you click. Superpixels, the built-in segmenter, need no model.</source>
<translation>Segment Anything (SAM) trace les contours des objets. Chaque modèle est un fichier de son éditeur ; rien n'est téléchargé avant votre clic. Les superpixels, le segmenteur intégré, n'ont besoin d'aucun modèle.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Add a local file…</source>
<translation>Ajouter un fichier local…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>For a file that you fetched in another way, and for weights of your own. It is copied.</source>
<translation>Pour un fichier obtenu d'une autre manière, et pour vos propres poids. Il est copié.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Open folder</source>
<translation>Ouvrir le dossier</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>What is downloaded already is used the next time.</source>
<translation>Ce qui est déjà téléchargé servira la prochaine fois.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Models need the engine, which is not installed.</source>
<translation>Les modèles ont besoin du moteur, qui n'est pas installé.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>The engine that is installed cannot run these models: it does not have Segment Anything.</source>
<translation>Le moteur installé ne peut pas exécuter ces modèles : il n'a pas Segment Anything.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Add a checkpoint of Segment Anything</source>
<translation>Ajouter un point de contrôle de Segment Anything</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Remove a model</source>
<translation>Supprimer un modèle</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>{size} MB</source>
<translation>{size} MB</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Download ({size} MB)</source>
<translation>Télécharger ({size} MB)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>All files</source>
<translation>Tous les fichiers</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Download again ({size} MB)</source>
<translation>Télécharger à nouveau ({size} MB)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Continue the download ({size} MB left)</source>
<translation>Continuer le téléchargement (encore {size} MB)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Checkpoints</source>
<translation>Points de contrôle</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>downloading, {share} %</source>
<translation>téléchargement, {share} %</translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>rasters: {}</source>
<translation>rasters : {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>classes: {}</source>
<translation>classes : {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>segments: {}</source>
<translation>segments : {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>polygons: {}</source>
<translation>polygones : {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>“{title}” has finished.</source>
<translation>« {title} » est terminé.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>Name the classes</source>
<translation>Nommer les classes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>The canvas shows about {n} tiles, and a preview computes {most} at most. Zoom in.</source>
<translation>Le canevas montre environ {n} tuiles, et un aperçu en calcule au plus {most}. Zoomez.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Class raster</source>
<translation>Raster de classes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Preview</source>
<translation>Aperçu</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>{n} segments, with the classes of “{run}”. A run over the whole raster gives the same here.</source>
<translation>{n} segments, avec les classes de « {run} ». Un traitement du raster entier donne la même chose ici.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>{n} segments. A run over the whole raster gives the same segments here; the classes are those of the preview alone, because the project has no codebook yet.</source>
<translation>{n} segments. Un traitement du raster entier donne ici les mêmes segments ; les classes sont celles de l'aperçu seul, car le projet n'a pas encore de dictionnaire.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Remove the preview</source>
<translation>Supprimer l'aperçu</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Select the raster in the Layers panel first.</source>
<translation>Sélectionnez d'abord le raster dans le panneau Couches.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Preview of “{}”</source>
<translation>Aperçu de « {} »</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>The canvas does not show any part of “{}”.</source>
<translation>Le canevas ne montre aucune partie de « {} ».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/runs.py"/>
<source>Classes – rename here</source>
<translation>Classes – renommer ici</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>The row of “{}” was deleted from the table of classes. Undo that first, or put the row back.</source>
<translation>La ligne de « {} » a été supprimée de la table des classes. Annulez d'abord cette suppression, ou remettez la ligne.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>“{}” comes from the clustering and cannot be removed. Merge it into another class.</source>
<translation>« {} » vient du clustering et ne peut pas être supprimée. Fusionnez-la dans une autre classe.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Segments that are not in the file any more were left out: {}.</source>
<translation>Les segments qui ne sont plus dans le fichier ont été laissés de côté : {}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Merge {names} into “{into}”</source>
<translation>Fusionner {names} dans « {into} »</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>This class does not exist any more. Choose another one.</source>
<translation>Cette classe n'existe plus. Choisissez-en une autre.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Let the cluster decide about a segment</source>
<translation>Laisser le cluster décider pour un segment</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Let the cluster decide about {n} segments</source>
<translation>Laisser le cluster décider pour {n} segments</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Assign a segment to “{name}”</source>
<translation>Affecter un segment à « {name} »</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Assign {n} segments to “{name}”</source>
<translation>Affecter {n} segments à « {name} »</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Split “{name}” into {n}</source>
<translation>Diviser « {name} » en {n}</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>The table of classes cannot be read.</source>
<translation>La table des classes ne peut pas être lue.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>“{}” cannot be edited: it is read-only, or another program has its file open. Nothing changed.</source>
<translation>« {} » ne peut pas être modifié : il est en lecture seule, ou un autre programme a ouvert son fichier. Rien n'a changé.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Rename “{old}” to “{new}”</source>
<translation>Renommer « {old} » en « {new} »</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Recolour “{}”</source>
<translation>Recolorer « {} »</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Accept proposals (segments: {n})</source>
<translation>Accepter les propositions (segments : {n})</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>A class needs a name. “{}” keeps its name.</source>
<translation>Une classe a besoin d'un nom. « {} » garde son nom.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Separate the clusters of “{}”</source>
<translation>Séparer les clusters de « {} »</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Add the class “{}”</source>
<translation>Ajouter la classe « {} »</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Remove the class “{}”</source>
<translation>Supprimer la classe « {} »</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>The segments file {} cannot be read.</source>
<translation>Le fichier de segments {} ne peut pas être lu.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/history.py"/>
<source>Edit of a layer</source>
<translation>Modification d'une couche</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/saving.py"/>
<source>“{name}” could not be saved, and your edits are still in the layer. Close other programs that use {file}, then save again. ({reason})</source>
<translation>« {name} » n'a pas pu être enregistré, et vos modifications sont encore dans la couche. Fermez les autres programmes qui utilisent {file}, puis enregistrez à nouveau. ({reason})</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/saving.py"/>
<source>Another program deleted rows of “{name}”, so your edits of these rows were left out: {n}.</source>
<translation>Un autre programme a supprimé des lignes de « {name} », vos modifications de ces lignes ont donc été laissées de côté : {n}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine.py"/>
<source>The ALPS engine is not installed. Install it in Settings ▸ Options ▸ ALPS, or with the algorithm “Install or update the engine”.</source>
<translation>Le moteur ALPS n'est pas installé. Installez-le dans Préférences ▸ Options ▸ ALPS, ou avec l'algorithme « Installer ou mettre à jour le moteur ».</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine.py"/>
<source>The ALPS engine cannot be started: {source} names “{python}”, which is not a program. Correct it, or remove it to use the installed engine.</source>
<translation>Le moteur ALPS ne peut pas être démarré : {source} désigne « {python} », qui n'est pas un programme. Corrigez-le, ou supprimez-le pour utiliser le moteur installé.</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine.py"/>
<source>the environment variable {}</source>
<translation>la variable d'environnement {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine.py"/>
<source>the QGIS setting {}</source>
<translation>le réglage de QGIS {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine_state.py"/>
<source>Everything is ready. Run “Auto-label raster”.</source>
<translation>Tout est prêt. Exécutez « Étiqueter un raster automatiquement ».</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine_state.py"/>
<source>The engine belongs to another version of ALPS. Choose “Update” in Settings ▸ Options ▸ ALPS.</source>
<translation>Le moteur appartient à une autre version d'ALPS. Choisissez « Mettre à jour » dans Préférences ▸ Options ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine_state.py"/>
<source>You can label rasters with superpixels. For Segment Anything, get a model in Settings ▸ Options ▸ ALPS.</source>
<translation>Vous pouvez étiqueter des rasters avec des superpixels. Pour Segment Anything, procurez-vous un modèle dans Préférences ▸ Options ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine_state.py"/>
<source>The engine is damaged. Choose “Repair” in Settings ▸ Options ▸ ALPS.</source>
<translation>Le moteur est endommagé. Choisissez « Réparer » dans Préférences ▸ Options ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/host/explore/session.py"/>
<source>The engine stopped unexpectedly.</source>
<translation>Le moteur s'est arrêté de façon inattendue.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Getting torch from the source that you named.</source>
<translation>Récupération de torch depuis la source que vous avez indiquée.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>{name} {version} with SHA-256 {digest}, from the source that you named.</source>
<translation>{name} {version} avec le SHA-256 {digest}, depuis la source que vous avez indiquée.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Preparing uv.</source>
<translation>Préparation d'uv.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Creating an environment with uv.</source>
<translation>Création d'un environnement avec uv.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Downloading packages.</source>
<translation>Téléchargement des paquets.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>The connection broke off; trying again.</source>
<translation>La connexion a été interrompue ; nouvel essai.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>uv could not download a Python. {reason} You can also install Python 3.11 to 3.14 yourself.</source>
<translation>uv n'a pas pu télécharger Python. {reason} Vous pouvez aussi installer vous-même Python 3.11 à 3.14.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Removed {size:.0f} MB that the engine never uses.</source>
<translation>{size:.0f} MB que le moteur n'utilise jamais ont été supprimés.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Creating an environment from {python}.</source>
<translation>Création d'un environnement à partir de {python}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Installing {n} packages.</source>
<translation>Installation de {n} paquets.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Downloading {names} ({size:.0f} MB)</source>
<translation>Téléchargement de {names} ({size:.0f} MB)</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>{done} of {all} packages are installed</source>
<translation>{done} paquets sur {all} sont installés</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Downloading and installing {n} packages.</source>
<translation>Téléchargement et installation de {n} paquets.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>{size:.0f} MB unpacked</source>
<translation>{size:.0f} Mo décompressés</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>The index that you named lacks {names}; trying pip's own.</source>
<translation>Il manque {names} dans l'index que vous avez indiqué ; essai avec celui de pip.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/checking.py"/>
<source>it ended with exit code {code}</source>
<translation>il s'est terminé avec le code de sortie {code}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/checking.py"/>
<source>these packages are missing: {list}</source>
<translation>ces paquets manquent : {list}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/checking.py"/>
<source>these cannot be loaded: {list}</source>
<translation>ceux-ci ne peuvent pas être chargés : {list}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/checking.py"/>
<source>it was ended by signal {number}. {line}</source>
<translation>il a été arrêté par le signal {number}. {line}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The installation failed: {detail} See the log for the whole output.</source>
<translation>L'installation a échoué : {detail} Voir le journal pour la sortie complète.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The packages could not be downloaded: the network or the package index cannot be reached, or the connection broke off. Check the connection and try again; finished downloads are kept. Without a network, install from a folder of wheels.</source>
<translation>Les paquets n'ont pas pu être téléchargés : le réseau ou l'index de paquets est injoignable, ou la connexion a été interrompue. Vérifiez la connexion et réessayez ; les téléchargements terminés sont conservés. Sans réseau, installez à partir d'un dossier de wheels.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The proxy refused the connection. Check its address, user name and password in Settings ▸ Options ▸ Network, or in pip's configuration, and try again.</source>
<translation>Le proxy a refusé la connexion. Vérifiez son adresse, le nom d'utilisateur et le mot de passe dans Préférences ▸ Options ▸ Réseau, ou dans la configuration de pip, et réessayez.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The certificate of the package index or of your proxy is not trusted. If your organisation inspects connections, ask for its certificate, and name the file as “cert” in pip's configuration or in the environment variable SSL_CERT_FILE.</source>
<translation>Le certificat de l'index de paquets ou de votre proxy n'est pas reconnu. Si votre organisation inspecte les connexions, demandez son certificat, et indiquez le fichier comme « cert » dans la configuration de pip ou dans la variable d'environnement SSL_CERT_FILE.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The address of the package index begins with http://, which anybody on the way could change. Use an address that begins with https://.</source>
<translation>L'adresse de l'index de paquets commence par http://, ce que n'importe qui en chemin pourrait modifier. Utilisez une adresse qui commence par https://.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The package index asks for a login, or refuses yours. Put user name and password into pip's configuration or a .netrc file, or choose another index.</source>
<translation>L'index de paquets demande une identification, ou refuse la vôtre. Mettez le nom d'utilisateur et le mot de passe dans la configuration de pip ou dans un fichier .netrc, ou choisissez un autre index.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The disk or memory is full, or your quota is used up: “{folder}” needs more space. Free some and try again; finished downloads are kept.</source>
<translation>Le disque ou la mémoire est plein, ou votre quota est épuisé : « {folder} » a besoin de plus d'espace. Libérez-en et réessayez ; les téléchargements terminés sont conservés.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{folder}” is on a file system that is read-only. Use a QGIS profile in a folder that you can write to.</source>
<translation>« {folder} » est sur un système de fichiers en lecture seule. Utilisez un profil QGIS dans un dossier où vous pouvez écrire.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>You may not write to “{folder}”. Correct the permissions of the profile's folder, or use another profile.</source>
<translation>Vous n'avez pas le droit d'écrire dans « {folder} ». Corrigez les permissions du dossier du profil, ou utilisez un autre profil.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>Windows refused access to a file in “{folder}”: an antivirus program or another program holds it. Close other QGIS windows, allow this folder in the antivirus program, and try again.</source>
<translation>Windows a refusé l'accès à un fichier de « {folder} » : un antivirus ou un autre programme l'utilise. Fermez les autres fenêtres de QGIS, autorisez ce dossier dans l'antivirus, et réessayez.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A library of Windows is missing or of the wrong kind. Install the “Microsoft Visual C++ Redistributable” (x64) of Microsoft, restart the computer, and try again.</source>
<translation>Une bibliothèque de Windows manque ou n'est pas du bon type. Installez le « Microsoft Visual C++ Redistributable » (x64) de Microsoft, redémarrez l'ordinateur, et réessayez.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The packages do not run with the C library of this Linux ({libc}); they need glibc 2.28 or later. Use a newer Linux, or a Python from conda-forge with these packages, and point the engine to it.</source>
<translation>Les paquets ne fonctionnent pas avec la bibliothèque C de ce Linux ({libc}) ; il leur faut glibc 2.28 ou ultérieure. Utilisez un Linux plus récent, ou un Python de conda-forge avec ces paquets, et désignez-le comme moteur.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The path “{folder}” is too long. On Windows, turn on long paths (the policy “Enable Win32 long paths”), or use a QGIS profile in a folder with a shorter path.</source>
<translation>Le chemin « {folder} » est trop long. Sous Windows, activez les chemins longs (la stratégie « Enable Win32 long paths »), ou utilisez un profil QGIS dans un dossier au chemin plus court.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A tool cannot handle the letters of the path “{folder}”. Use a QGIS profile whose path has only letters from a to z, and digits.</source>
<translation>Un outil ne gère pas les caractères du chemin « {folder} ». Utilisez un profil QGIS dont le chemin n'a que des lettres de a à z et des chiffres.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A step of the installation was ended from outside, perhaps because memory ran out. Close other programs and try again; finished downloads are kept.</source>
<translation>Une étape de l'installation a été arrêtée de l'extérieur, peut-être faute de mémoire. Fermez d'autres programmes et réessayez ; les téléchargements terminés sont conservés.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>Another QGIS window is installing the engine of this profile. Wait until it has finished, then try again.</source>
<translation>Une autre fenêtre de QGIS installe le moteur de ce profil. Attendez qu'elle ait terminé, puis réessayez.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The engine in “{folder}” is running, or a file in it is open. Wait for the job or cancel it, then try again.</source>
<translation>Le moteur de « {folder} » est en cours d'exécution, ou l'un de ses fichiers est ouvert. Attendez la fin de la tâche ou annulez-la, puis réessayez.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A package is not the file that this version of the plugin was tested with: its SHA-256 sum differs. It was not installed. Use another source, because {source} or a proxy sends a different file.</source>
<translation>Un paquet n'est pas le fichier avec lequel cette version de l'extension a été testée : sa somme SHA-256 diffère. Il n'a pas été installé. Utilisez une autre source, car {source} ou un proxy envoie un autre fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A package from {source} is damaged. Copy or download it again, and try again.</source>
<translation>Un paquet de {source} est endommagé. Copiez-le ou téléchargez-le à nouveau, et réessayez.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A package that is needed is not in {source}, or not in a build for {python} on this system: {detail} Choose another Python (3.11 to 3.14, 64 bits), or another source of packages.</source>
<translation>Un paquet nécessaire n'est pas dans {source}, ou pas dans une version pour {python} sur ce système : {detail} Choisissez un autre Python (3.11 à 3.14, 64 bits), ou une autre source de paquets.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The packages are installed, but the engine does not work: {detail} Nothing was changed. Try again; if it happens again, report the problem with the log.</source>
<translation>Les paquets sont installés, mais le moteur ne fonctionne pas : {detail} Rien n'a été changé. Réessayez ; si cela se reproduit, signalez le problème avec le journal.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” cannot be the engine: it lacks {detail} Install the packages of requirements/base.txt in it, or let QGIS install an engine.</source>
<translation>« {python} » ne peut pas être le moteur : il lui manque {detail} Installez-y les paquets de requirements/base.txt, ou laissez QGIS installer un moteur.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The engine cannot be installed in this way: {detail}</source>
<translation>Le moteur ne peut pas être installé de cette manière : {detail}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” lacks the modules venv, or pip and ensurepip, that build an environment. On Debian and Ubuntu, run “sudo apt install python3-venv”; or install uv, or choose another Python.</source>
<translation>Il manque à « {python} » les modules venv, ou pip et ensurepip, qui créent un environnement. Sur Debian et Ubuntu, exécutez « sudo apt install python3-venv » ; ou installez uv, ou choisissez un autre Python.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” cannot be the base of the engine: {detail} Choose a 64-bit Python 3.11 to 3.14.</source>
<translation>« {python} » ne peut pas être la base du moteur : {detail} Choisissez un Python 3.11 à 3.14 en 64 bits.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>No Python for the engine was found: {detail} Install a 64-bit Python 3.11 to 3.14, or uv, or choose an interpreter.</source>
<translation>Aucun Python n'a été trouvé pour le moteur : {detail} Installez un Python 3.11 à 3.14 en 64 bits, ou uv, ou choisissez un interpréteur.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” was started, but did not say in time what it is. Choose another interpreter, or try again when the computer is less busy.</source>
<translation>« {python} » a été démarré, mais n'a pas dit à temps ce qu'il est. Choisissez un autre interpréteur, ou réessayez quand l'ordinateur sera moins occupé.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” cannot be started, or is not a Python. Choose another interpreter.</source>
<translation>« {python} » ne peut pas être démarré, ou n'est pas un Python. Choisissez un autre interpréteur.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>the package index</source>
<translation>l'index de paquets</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/folders.py"/>
<source>The file system of “{folder}” cannot lock files. Do not install the engine from another QGIS window at the same time.</source>
<translation>Le système de fichiers de « {folder} » ne peut pas verrouiller de fichiers. N'installez pas le moteur depuis une autre fenêtre de QGIS en même temps.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/installing.py"/>
<source>The engine is installed and works: {size:.0f} MB in {folder}, {seconds:.0f} s.</source>
<translation>Le moteur est installé et fonctionne : {size:.0f} MB dans {folder}, {seconds:.0f} s.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/installing.py"/>
<source>Testing the engine.</source>
<translation>Test du moteur.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/installing.py"/>
<source>All packages can be imported; labelling a tiny scene.</source>
<translation>Tous les paquets s'importent ; étiquetage d'une toute petite scène.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/installing.py"/>
<source>The installation needs {needed:.1f} GB in “{folder}”, where {free:.1f} GB are free. Free some space, or use a QGIS profile on another disk.</source>
<translation>L'installation demande {needed:.1f} GB dans « {folder} », où {free:.1f} GB sont libres. Libérez de l'espace, ou utilisez un profil QGIS sur un autre disque.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/manager.py"/>
<source>The engine is broken; building it again.</source>
<translation>Le moteur est endommagé ; il est reconstruit.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/manager.py"/>
<source>it is Python {version}.</source>
<translation>c'est Python {version}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>there are no builds of {packages} for this system. Install the base engine instead.</source>
<translation>il n'existe pas de version de {packages} pour ce système. Installez plutôt le moteur de base.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>This machine can run SAM on its graphics processor.</source>
<translation>Cette machine peut exécuter SAM sur son processeur graphique.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>there is none on PATH.</source>
<translation>il n'y en a pas dans PATH.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>it is not the standard build of CPython</source>
<translation>ce n'est pas la version standard de CPython</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>There are no builds of torch for this system, so SAM cannot be installed.</source>
<translation>Il n'existe pas de version de torch pour ce système, SAM ne peut donc pas être installé.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>SAM is slow without an NVIDIA graphics card; the base engine needs none.</source>
<translation>Sans carte graphique NVIDIA, SAM est lent ; le moteur de base n'en a pas besoin.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>SAM needs about 12 GB of free disk space; the base engine needs about 1 GB.</source>
<translation>SAM demande environ 12 GB d'espace disque libre ; le moteur de base environ 1 GB.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>the requirements “{file}” are missing; install the plugin again.</source>
<translation>les dépendances « {file} » manquent ; réinstallez l'extension.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>it is Python {version}</source>
<translation>c'est Python {version}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>uv builds the environment, since no Python with venv and pip was found.</source>
<translation>uv crée l'environnement, car aucun Python avec venv et pip n'a été trouvé.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>On Linux, torch brings NVIDIA's CUDA libraries, which are most of the download. Without an NVIDIA graphics card, name a package index or a folder with a CPU-only torch.</source>
<translation>Sous Linux, torch apporte les bibliothèques CUDA de NVIDIA, qui sont l'essentiel du téléchargement. Sans carte graphique NVIDIA, indiquez un index de paquets ou un dossier avec un torch uniquement pour CPU.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>torch and torchvision come from the source that you named. Only their versions are checked, because builds for other processors have other SHA-256 sums than the tested ones.</source>
<translation>torch et torchvision viennent de la source que vous avez indiquée. Seules leurs versions sont vérifiées, car les versions compilées pour d'autres processeurs ont d'autres sommes SHA-256 que celles testées.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>“{kind}” is not a kind of engine; choose base, sam or train.</source>
<translation>« {kind} » n'est pas un type de moteur ; choisissez base, sam ou train.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>none of these can be used: {list}.</source>
<translation>aucun de ceux-ci ne peut être utilisé : {list}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>it has {bits} bits</source>
<translation>il est en {bits} bits</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>uv downloads a Python {version} too.</source>
<translation>uv télécharge aussi un Python {version}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>the folder of wheels “{folder}” does not exist; choose another.</source>
<translation>le dossier de wheels « {folder} » n'existe pas ; choisissez-en un autre.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>the folder of wheels “{folder}” has no wheel of torch, which this kind needs; choose another.</source>
<translation>le dossier de wheels « {folder} » n'a pas de wheel de torch, dont ce type a besoin ; choisissez-en un autre.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>“{folder}” does not hold wheels (.whl); choose another folder.</source>
<translation>« {folder} » ne contient pas de wheels (.whl) ; choisissez un autre dossier.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>choose a folder of wheels or a package index, not both.</source>
<translation>choisissez un dossier de wheels ou un index de paquets, pas les deux.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>the address of the package index must begin with https://.</source>
<translation>l'adresse de l'index de paquets doit commencer par https://.</translation>
</message>
<message>
<location filename="../alps_qgis/host/layers.py"/>
<source>QGIS could not open {file}, because it does not take “{part}” as part of a name. Choose another name.</source>
<translation>QGIS n'a pas pu ouvrir {file}, car il n'accepte pas « {part} » dans un nom. Choisissez un autre nom.</translation>
</message>
<message>
<location filename="../alps_qgis/host/layers.py"/>
<source>The layer “{name}” has unsaved edits, which the engine cannot see. Save them (Layer ▸ Save Layer Edits) or roll them back, then run the algorithm again.</source>
<translation>La couche « {name} » a des modifications non enregistrées, que le moteur ne peut pas voir. Enregistrez-les (Couche ▸ Enregistrer les modifications de la couche) ou annulez-les, puis relancez l'algorithme.</translation>
</message>
<message>
<location filename="../alps_qgis/host/layers.py"/>
<source>The layer “{name}” cannot be written to a temporary file: {reason}. Export it and use that file.</source>
<translation>La couche « {name} » ne peut pas être écrite dans un fichier temporaire : {reason}. Exportez-la et utilisez ce fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/host/main_thread.py"/>
<source>QGIS was busy for a minute, so the algorithm stopped. Run it again.</source>
<translation>QGIS a été occupé pendant une minute, l'algorithme s'est donc arrêté. Relancez-le.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} answers {said}. {by_hand}</source>
<translation>{address} répond {said}. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} sends another file: {found} bytes or more, not {wanted}. {by_hand}</source>
<translation>{address} envoie un autre fichier : {found} octets ou plus, et non {wanted}. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The file from {address} has the SHA-256 {found}…, not {wanted}…. It was renamed to {quarantine} and will not be used. Start the download again; if this happens again, ask whoever runs your proxy.</source>
<translation>Le fichier de {address} a le SHA-256 {found}…, et non {wanted}…. Il a été renommé en {quarantine} et ne sera pas utilisé. Relancez le téléchargement ; si cela se reproduit, adressez-vous au responsable de votre proxy.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} is not an https address, so nothing is fetched from it. If your network asks you to sign in, do so with a browser, and start the download again.</source>
<translation>{address} n'est pas une adresse https, rien n'en est donc téléchargé. Si votre réseau vous demande de vous identifier, faites-le avec un navigateur, et relancez le téléchargement.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The model folder {folder} cannot be written ({reason}). Set the environment variable ALPS_MODEL_DIR to a folder that you can write to.</source>
<translation>Impossible d'écrire dans le dossier des modèles {folder} ({reason}). Définissez la variable d'environnement ALPS_MODEL_DIR sur un dossier où vous pouvez écrire.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>Or fetch {address} with a browser or on another machine, and choose “Add a local file…” in Settings ▸ Options ▸ ALPS.</source>
<translation>Ou téléchargez {address} avec un navigateur ou sur une autre machine, et choisissez « Ajouter un fichier local… » dans Préférences ▸ Options ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The disk of {folder} has {free} MB free, but {needed} MB are needed. Free some space, or set the environment variable ALPS_MODEL_DIR to a folder on another disk.</source>
<translation>Le disque de {folder} a {free} MB libres, mais {needed} MB sont nécessaires. Libérez de l'espace, ou donnez à la variable d'environnement ALPS_MODEL_DIR un dossier sur un autre disque.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The proxy asks for a login ({said}). Enter it in Settings ▸ Options ▸ Network, and start the download again. {by_hand}</source>
<translation>Le proxy demande une identification ({said}). Saisissez-la dans Préférences ▸ Options ▸ Réseau, et relancez le téléchargement. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} answers with a web page, not with the file: a login page of your network or proxy. Sign in with a browser, and start the download again. {by_hand}</source>
<translation>{address} répond par une page web, et non par le fichier : une page d'identification de votre réseau ou de votre proxy. Identifiez-vous avec un navigateur, et relancez le téléchargement. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>What {address} sends is not a checkpoint. {by_hand}</source>
<translation>Ce que {address} envoie n'est pas un point de contrôle. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The disk of {folder} is full. Free some space and start the download again; it continues where it stopped.</source>
<translation>Le disque de {folder} est plein. Libérez de l'espace et relancez le téléchargement ; il reprend là où il s'est arrêté.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>Another program is downloading {file} now; wait until it has finished.</source>
<translation>Un autre programme télécharge {file} en ce moment ; attendez qu'il ait terminé.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>“{path}” is a folder, but the model needs a file of this name. Remove or rename the folder.</source>
<translation>« {path} » est un dossier, mais le modèle a besoin d'un fichier de ce nom. Supprimez ou renommez le dossier.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{file} cannot be fetched from {address} ({reason}). The next try continues from {done} MB. {by_hand}</source>
<translation>{file} ne peut pas être téléchargé depuis {address} ({reason}). Le prochain essai reprend à {done} MB. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{title}: {done} of {total} MB</source>
<translation>{title} : {done} MB sur {total}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} redirects in a circle. {by_hand}</source>
<translation>{address} redirige en boucle. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{title}: comparing the SHA-256…</source>
<translation>{title} : comparaison du SHA-256…</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>the connection was closed too early</source>
<translation>la connexion a été fermée trop tôt</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/http_stream.py"/>
<source>the certificate of the server cannot be checked: {reason}; add the certificate of your proxy in Settings ▸ Options ▸ Authentication</source>
<translation>le certificat du serveur ne peut pas être vérifié : {reason} ; ajoutez le certificat de votre proxy dans Préférences ▸ Options ▸ Authentification</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/http_stream.py"/>
<source>the server does not answer</source>
<translation>le serveur ne répond pas</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} cannot be read ({reason}); choose another file.</source>
<translation>{file} ne peut pas être lu ({reason}) ; choisissez un autre fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is not {expected}: its SHA-256 differs, so it is damaged or altered. Download it again.</source>
<translation>{file} n'est pas {expected} : son SHA-256 diffère, il est donc endommagé ou modifié. Téléchargez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} has the name of {title}, but another SHA-256 ({found}…, not {published}…): it is damaged or altered. Download it again, or rename it if it is your own model.</source>
<translation>{file} porte le nom de {title}, mais a un autre SHA-256 ({found}…, et non {published}…) : il est endommagé ou modifié. Téléchargez-le à nouveau, ou renommez-le si c'est votre propre modèle.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is not a checkpoint of Segment Anything; choose a file such as {example}.</source>
<translation>{file} n'est pas un point de contrôle de Segment Anything ; choisissez un fichier comme {example}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is {found}, not {expected}; choose the other model, or another file.</source>
<translation>{file} est {found}, et non {expected} ; choisissez l'autre modèle, ou un autre fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is not {expected}: it has {found} bytes, the published file has {published}. Download it again.</source>
<translation>{file} n'est pas {expected} : il a {found} octets, le fichier publié en a {published}. Téléchargez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>Comparing the SHA-256 of {file}…</source>
<translation>Comparaison du SHA-256 de {file}…</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is not one of the published models, and only an engine with Segment Anything can tell whether it can be used. Install that engine first. ({reason})</source>
<translation>{file} n'est pas l'un des modèles publiés, et seul un moteur avec Segment Anything peut dire s'il est utilisable. Installez d'abord ce moteur. ({reason})</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} changed while it was copied; add it again once it is complete.</source>
<translation>{file} a changé pendant la copie ; ajoutez-le à nouveau quand il sera complet.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} cannot be copied into the model folder {folder} ({reason}).</source>
<translation>{file} ne peut pas être copié dans le dossier des modèles {folder} ({reason}).</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>The engine is checking {file}…</source>
<translation>Le moteur vérifie {file}…</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>it is not a file</source>
<translation>ce n'est pas un fichier</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>Comparing the copy…</source>
<translation>Comparaison de la copie…</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>Copying {file}…</source>
<translation>Copie de {file}…</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>The model “{name}” does not exist; choose one of {names}.</source>
<translation>Le modèle « {name} » n'existe pas ; choisissez parmi {names}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>installed</source>
<translation>installé</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>not installed</source>
<translation>non installé</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>damaged: download it again</source>
<translation>endommagé : à télécharger à nouveau</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>your own file</source>
<translation>votre propre fichier</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>Choose it as “SAM checkpoint” in the dialogs.</source>
<translation>Choisissez-le comme « Point de contrôle de SAM » dans les boîtes de dialogue.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>Finest masks. For machines with a GPU.</source>
<translation>Les masques les plus fins. Pour les machines avec un GPU.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>Nearly as fine, in half the time.</source>
<translation>Presque aussi fin, en deux fois moins de temps.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>Good masks. The one to begin with, also without a GPU.</source>
<translation>De bons masques. Celui par lequel commencer, même sans GPU.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>fast</source>
<translation>rapide</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>medium</source>
<translation>moyen</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>slow</source>
<translation>lent</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>{size} GB</source>
<translation>{size} GB</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>{file} cannot be removed ({reason}). Close what uses it, and try again.</source>
<translation>{file} ne peut pas être supprimé ({reason}). Fermez ce qui l'utilise, et réessayez.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>{share} % downloaded</source>
<translation>{share} % téléchargés</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>{size} (estimate)</source>
<translation>{size} (estimation)</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine's Python “{python}” does not have the package “{package}”. Repair the engine in Settings ▸ Options ▸ ALPS, or with the algorithm “Install or update the engine”.</source>
<translation>Le Python du moteur « {python} » n'a pas le paquet « {package} ». Réparez le moteur dans Préférences ▸ Options ▸ ALPS, ou avec l'algorithme « Installer ou mettre à jour le moteur ».</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine process was ended by signal {number} ({name}): {cause}.</source>
<translation>Le processus du moteur a été arrêté par le signal {number} ({name}) : {cause}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>probably because memory ran out. Try a smaller tile, or close other programs</source>
<translation>probablement faute de mémoire. Essayez une tuile plus petite, ou fermez d'autres programmes</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine process crashed in native code (access violation).</source>
<translation>Le processus du moteur s'est arrêté brutalement dans du code natif (violation d'accès).</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>Every file is as it was before, or complete.</source>
<translation>Chaque fichier est tel qu'avant, ou complet.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine process did not respond for {seconds} s and was ended. Every file is as it was before, or complete. Try a smaller tile, and report the problem if it happens again.</source>
<translation>Le processus du moteur n'a pas répondu pendant {seconds} s et a été arrêté. Chaque fichier est tel qu'avant, ou complet. Essayez une tuile plus petite, et signalez le problème s'il se reproduit.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>Run it again to continue from the finished tiles.</source>
<translation>Relancez-le pour continuer à partir des tuiles terminées.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>unknown</source>
<translation>inconnu</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>a user or another program ended it</source>
<translation>un utilisateur ou un autre programme l'a arrêté</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>a crash in native code, not in QGIS. Your project is safe. Try another device</source>
<translation>un plantage dans du code natif, pas dans QGIS. Votre projet est intact. Essayez un autre périphérique</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>Cancelled. The engine did not stop by itself and was ended.</source>
<translation>Annulé. Le moteur ne s'est pas arrêté de lui-même et a été interrompu.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine process ended with exit code {code}, without a result.</source>
<translation>Le processus du moteur s'est terminé avec le code de sortie {code}, sans résultat.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The ALPS engine “{program}” cannot be started: {reason}. Repair the engine in Settings ▸ Options ▸ ALPS.</source>
<translation>Le moteur ALPS « {program} » ne peut pas être démarré : {reason}. Réparez le moteur dans Préférences ▸ Options ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>Its last output: {}</source>
<translation>Sa dernière sortie : {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>{file} cannot be replaced ({reason}). Close the program that uses it, or choose another file.</source>
<translation>{file} ne peut pas être remplacé ({reason}). Fermez le programme qui l'utilise, ou choisissez un autre fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>The output {file} is a folder. Choose another name.</source>
<translation>La sortie {file} est un dossier. Choisissez un autre nom.</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>another program has it open</source>
<translation>un autre programme l'a ouvert</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>The name of {file} is longer than {limit} bytes. Choose another file.</source>
<translation>Le nom de {file} dépasse {limit} octets. Choisissez un autre fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>{file} is open for editing as the layer “{name}”. Save the edits and toggle editing off, or choose another file.</source>
<translation>{file} est en cours d'édition dans la couche « {name} ». Enregistrez les modifications et quittez le mode édition, ou choisissez un autre fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>The output {file} is also an input. Choose another file.</source>
<translation>La sortie {file} est aussi une entrée. Choisissez un autre fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” is a web layer, so its pixels have no fixed size. Choose an Extent and a Ground resolution, for example the extent of the canvas and 0.5 metres, or save the part you need as a GeoTIFF.</source>
<translation>« {name} » est une couche web, ses pixels n'ont donc pas de taille fixe. Choisissez une emprise et une résolution au sol, par exemple l'emprise du canevas et 0,5 mètre, ou enregistrez la partie voulue en GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>This would ask the server of “{name}” for {width} × {height} pixels, more than {most} million. Choose a smaller extent or a coarser resolution.</source>
<translation>Cela demanderait au serveur de « {name} » {width} × {height} pixels, plus de {most} millions. Choisissez une emprise plus petite ou une résolution plus grossière.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” could not be read from its source: {reason} Nothing was labelled. Try again later, or choose a smaller extent or a coarser resolution.</source>
<translation>« {name} » n'a pas pu être lu depuis sa source : {reason} Rien n'a été étiqueté. Réessayez plus tard, ou choisissez une emprise plus petite ou une résolution plus grossière.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” is read from its server first: {width} × {height} pixels ({megabytes} MB), one tile.</source>
<translation>« {name} » est d'abord lu depuis son serveur : {width} × {height} pixels ({megabytes} MB), une tuile.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>The server of “{name}” has no image of this extent at this resolution. Choose others.</source>
<translation>Le serveur de « {name} » n'a pas d'image de cette emprise à cette résolution. Choisissez-en d'autres.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>{share} of the pixels of “{name}” are empty, because the server has nothing there ({n} tiles do not exist). They count as no data.</source>
<translation>{share} des pixels de « {name} » sont vides, car le serveur n'a rien à cet endroit ({n} tuiles n'existent pas). Ils comptent comme sans données.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” is read from its server first: {width} × {height} pixels ({megabytes} MB), about {n} tiles.</source>
<translation>« {name} » est d'abord lu depuis son serveur : {width} × {height} pixels ({megabytes} MB), environ {n} tuiles.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” is written to a temporary file first: {width} × {height} pixels ({megabytes} MB).</source>
<translation>« {name} » est d'abord écrit dans un fichier temporaire : {width} × {height} pixels ({megabytes} MB).</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>The layer does not say who made it or what its licence allows; check before you use it.</source>
<translation>La couche n'indique ni son auteur ni ce que sa licence permet ; vérifiez avant de l'utiliser.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>The temporary file {file} cannot be written: {reason}. Free some space there.</source>
<translation>Le fichier temporaire {file} ne peut pas être écrit : {reason}. Libérez-y de l'espace.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>it gave no reason.</source>
<translation>aucune raison n'a été donnée.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>The extent lies outside the layer “{name}”.</source>
<translation>L'emprise est en dehors de la couche « {name} ».</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>Rights of “{name}”: {rights}</source>
<translation>Droits de « {name} » : {rights}</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>Cancelled while “{}” was read.</source>
<translation>Annulé pendant la lecture de « {} ».</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/areas.py"/>
<source>Scene</source>
<translation>Scène</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/areas.py"/>
<source>Colour</source>
<translation>Couleur</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/areas.py"/>
<source>Unit</source>
<translation>Unité</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/areas.py"/>
<source>Mean confidence</source>
<translation>Confiance moyenne</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Class before</source>
<translation>Classe avant</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Class now</source>
<translation>Classe maintenant</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Share of the ground</source>
<translation>Part du terrain</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Area (m²)</source>
<translation>Surface (m²)</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Pixels</source>
<translation>Pixels</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Changed</source>
<translation>Changé</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/crosswalk.py"/>
<source>Cluster</source>
<translation>Cluster</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/crosswalk.py"/>
<source>Reference class</source>
<translation>Classe de référence</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/crosswalk.py"/>
<source>Share of the cluster</source>
<translation>Part du cluster</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/crosswalk.py"/>
<source>Share of the reference class</source>
<translation>Part de la classe de référence</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/crosswalk.py"/>
<source>Why none is proposed</source>
<translation>Pourquoi aucun n'est proposé</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Rank</source>
<translation>Rang</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Score</source>
<translation>Score</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Doubt</source>
<translation>Doute</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Reason</source>
<translation>Raison</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Other class</source>
<translation>Autre classe</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Margin to the other class</source>
<translation>Marge par rapport à l'autre classe</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Neighbours of another class</source>
<translation>Voisins d'une autre classe</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Distance from the class</source>
<translation>Distance à la classe</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Segment</source>
<translation>Segment</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Area (px)</source>
<translation>Surface (px)</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>margin</source>
<translation>marge</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>neighbours</source>
<translation>voisins</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>outlier</source>
<translation>atypique</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>These classes were fitted to this raster alone: the same number or colour in another raster is another class. For the same classes in many rasters, use “Auto-label collection” or the codebook of an earlier run.</source>
<translation>Ces classes ont été ajustées à ce seul raster : le même numéro ou la même couleur dans un autre raster est une autre classe. Pour les mêmes classes dans plusieurs rasters, utilisez « Étiqueter une collection automatiquement » ou le dictionnaire d'un traitement précédent.</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Made with ALPS {}.</source>
<translation>Réalisé avec ALPS {}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Settings ({part}): {values}</source>
<translation>Réglages ({part}) : {values}</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Versions: {}</source>
<translation>Versions : {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Source image: {}</source>
<translation>Image source : {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Model: {}</source>
<translation>Modèle : {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Segmenter: {}</source>
<translation>Segmenteur : {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Model and kind of PFL: {}</source>
<translation>Modèle et type de PFL : {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/run_group.py"/>
<source>{} – ALPS</source>
<translation>{} – ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/host/run.py"/>
<source>, about {} min left</source>
<translation>, encore environ {} min</translation>
</message>
<message>
<location filename="../alps_qgis/host/run.py"/>
<source>, about {} s left</source>
<translation>, encore environ {} s</translation>
</message>
<message>
<location filename="../alps_qgis/host/server_replies.py"/>
<source>the server did not answer ({words}).</source>
<translation>le serveur n'a pas répondu ({words}).</translation>
</message>
<message>
<location filename="../alps_qgis/host/server_replies.py"/>
<source>the server answered {status} ({words}).</source>
<translation>le serveur a répondu {status} ({words}).</translation>
</message>
<message>
<location filename="../alps_qgis/host/server_replies.py"/>
<source>the server sent a message instead of an image ({kind}).</source>
<translation>le serveur a envoyé un message au lieu d'une image ({kind}).</translation>
</message>
<message>
<location filename="../alps_qgis/host/style_store.py"/>
<source>The style of {file} could not be stored in it: {reason}.</source>
<translation>Le style de {file} n'a pas pu y être enregistré : {reason}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/deleted_rows.py"/>
<source>You deleted the rows of {names}. Their segments are shown with automatic names, and new segments will go to other clusters.</source>
<translation>Vous avez supprimé les lignes de {names}. Leurs segments sont affichés avec des noms automatiques, et les nouveaux segments iront à d'autres clusters.</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>class_name – rename here</source>
<translation>class_name – renommer ici</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Value in the raster</source>
<translation>Valeur dans le raster</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Spread</source>
<translation>Dispersion</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Class by cluster</source>
<translation>Classe par cluster</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>class_override – correct here</source>
<translation>class_override – corriger ici</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Instance</source>
<translation>Instance</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Difficult</source>
<translation>Difficile</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>(automatic)</source>
<translation>(automatique)</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/link_search.py"/>
<source>Look for the files that layers belong to</source>
<translation>Rechercher les fichiers auxquels des couches appartiennent</translation>
</message>
<message>
<location filename="../alps_qgis/host/turns.py"/>
<source>Waiting for “{}” to finish…</source>
<translation>En attente de la fin de « {} »…</translation>
</message>
<message>
<location filename="../alps_qgis/host/turns.py"/>
<source>Waiting for a job in another QGIS window to finish…</source>
<translation>Attente de la fin d'une tâche dans une autre fenêtre de QGIS…</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>Apply codebook</source>
<translation>Appliquer un dictionnaire</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>Assigns each segment to the most similar cluster of a codebook, with a confidence from 0 to 1, and writes the segments to a new file. Corrections in class_override are kept.</source>
<translation>Affecte chaque segment au cluster le plus semblable d'un dictionnaire, avec une confiance de 0 à 1, et écrit les segments dans un nouveau fichier. Les corrections de class_override sont conservées.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>assign,predict,classify,nearest,transfer</source>
<translation>affecter,prédire,classer,plus proche,transfert,assign,predict,classify</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>The segments. They must come from the same segmenter as those that the codebook was fitted to.</source>
<translation>Les segments. Ils doivent venir du même segmenteur que ceux sur lesquels le dictionnaire a été ajusté.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>Number of segments</source>
<translation>Nombre de segments</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>The codebook with the clusters.</source>
<translation>Le dictionnaire avec les clusters.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Auto-label raster</source>
<translation>Étiqueter un raster automatiquement</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Finds classes in a raster without any labels. It cuts the raster into segments, groups similar segments into clusters, and writes a class raster, class polygons, the segments and a table of classes.

Name the classes afterwards in the attribute table of the codebook: classes with the same name are merged, and the map follows each time you save. “Apply class edits” then updates the class raster and the polygons.

In a batch without a codebook, each raster gets its own classes. For the same classes in many rasters, use “Auto-label collection” or give the codebook of an earlier run.</source>
<translation>Trouve des classes dans un raster sans aucune étiquette. Découpe le raster en segments, regroupe les segments semblables en clusters, et écrit un raster de classes, des polygones de classes, les segments et une table des classes.

Nommez ensuite les classes dans la table d'attributs du dictionnaire : les classes de même nom sont fusionnées, et la carte suit à chaque enregistrement. « Appliquer les modifications des classes » met alors à jour le raster de classes et les polygones.

Dans un lot sans dictionnaire, chaque raster a ses propres classes. Pour les mêmes classes dans plusieurs rasters, utilisez « Étiqueter une collection automatiquement » ou indiquez le dictionnaire d'un traitement précédent.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>SAM,segment anything,land cover,landuse,classify,k-means,superpixels,OBIA</source>
<translation>SAM,segment anything,couverture du sol,occupation du sol,classer,k-means,superpixels,OBIA,land cover</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>The raster to label.</source>
<translation>Le raster à étiqueter.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of classes</source>
<translation>Nombre de classes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of polygons</source>
<translation>Nombre de polygones</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of tiles</source>
<translation>Nombre de tuiles</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of tiles without data</source>
<translation>Nombre de tuiles sans données</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of masks dropped by the gate</source>
<translation>Nombre de masques écartés par le seuil</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of segments cut by a tile border</source>
<translation>Nombre de segments coupés par un bord de tuile</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Share of valid pixels with a class</source>
<translation>Part des pixels valides ayant une classe</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Raster</source>
<translation>Raster</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Codebook of an earlier run. The raster gets its classes and names, and nothing is clustered. If not set, a new codebook is fitted to this raster.</source>
<translation>Dictionnaire d'un traitement précédent. Le raster reçoit ses classes et ses noms, et aucun clustering n'est fait. Sinon, un nouveau dictionnaire est ajusté à ce raster.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Segmenter used</source>
<translation>Segmenteur utilisé</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Auto-label collection</source>
<translation>Étiqueter une collection automatiquement</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Finds the same classes in many rasters. It cuts all rasters into segments, fits one codebook to all segments, and writes the class raster, polygons and segments of each raster to the output folder, and the codebook.

Files are named after their rasters. If two rasters have the same name, the name of the parent folder is added. A raster that cannot be read is left out and listed; the others are labelled.</source>
<translation>Trouve les mêmes classes dans plusieurs rasters. Découpe tous les rasters en segments, ajuste un seul dictionnaire à tous les segments, et écrit dans le dossier de sortie le raster de classes, les polygones et les segments de chaque raster, ainsi que le dictionnaire.

Les fichiers portent le nom de leur raster. Si deux rasters ont le même nom, le nom du dossier parent est ajouté. Un raster illisible est laissé de côté et signalé ; les autres sont étiquetés.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>SAM,segment anything,land cover,folder,mosaic,time series,classify,k-means</source>
<translation>SAM,segment anything,couverture du sol,dossier,mosaïque,série temporelle,classer,k-means,land cover</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Collection</source>
<translation>Collection</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>The rasters to label. Give rasters, a folder, a pattern, or any combination of them.</source>
<translation>Les rasters à étiqueter. Donnez des rasters, un dossier, un motif, ou toute combinaison des trois.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Folder of rasters to label. Its subfolders are not searched.</source>
<translation>Dossier de rasters à étiqueter. Ses sous-dossiers ne sont pas parcourus.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>A pattern that matches paths of rasters, such as /data/north/**/*.tif, where ** stands for any number of folders. Or a text file (.txt) with one raster, folder or pattern in each line; relative paths start at the folder of the file.</source>
<translation>Un motif correspondant à des chemins de rasters, comme /data/north/**/*.tif, où ** représente un nombre quelconque de dossiers. Ou un fichier texte (.txt) avec un raster, un dossier ou un motif par ligne ; les chemins relatifs partent du dossier du fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Add class rasters, polygons, segments and the table of classes to the project, in one group.</source>
<translation>Ajouter au projet, dans un seul groupe, les rasters de classes, les polygones, les segments et la table des classes.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Folder for all outputs. It is created if it does not exist; files in it are never replaced.</source>
<translation>Dossier de toutes les sorties. Il est créé s'il n'existe pas ; les fichiers qu'il contient ne sont jamais remplacés.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Number of labelled scenes</source>
<translation>Nombre de scènes étiquetées</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Number of scenes left out</source>
<translation>Nombre de scènes laissées de côté</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>There is nothing to label; choose rasters, a folder of rasters, or a pattern.</source>
<translation>Il n'y a rien à étiqueter ; choisissez des rasters, un dossier de rasters ou un motif.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Rasters</source>
<translation>Rasters</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Folder of rasters</source>
<translation>Dossier de rasters</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Pattern or list of rasters</source>
<translation>Motif ou liste de rasters</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Codebook of an earlier run. If not set, a new codebook is fitted to all these rasters.</source>
<translation>Dictionnaire d'un traitement précédent. Sinon, un nouveau dictionnaire est ajusté à tous ces rasters.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Load the results</source>
<translation>Charger les résultats</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Output folder</source>
<translation>Dossier de sortie</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Codebook</source>
<translation>Dictionnaire</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>There is nothing to label: none of the rasters can be read. Choose others.</source>
<translation>Il n'y a rien à étiqueter : aucun des rasters ne peut être lu. Choisissez-en d'autres.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>The folder “{}” does not exist; choose another.</source>
<translation>Le dossier « {} » n'existe pas ; choisissez-en un autre.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>ALPS,unsupervised,classification,segmentation,clusters,labels,machine learning</source>
<translation>ALPS,non supervisé,classification,segmentation,clusters,étiquettes,apprentissage automatique,unsupervised,machine learning</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>“{file}” cannot hold the output “{title}”; choose a file that ends in {ending}.</source>
<translation>« {file} » ne peut pas contenir la sortie « {title} » ; choisissez un fichier se terminant par {ending}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>{file} is given for two outputs; choose a file for each.</source>
<translation>{file} est indiqué pour deux sorties ; choisissez un fichier pour chacune.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>{title}: {file} does not exist; check the path.</source>
<translation>{title} : {file} n'existe pas ; vérifiez le chemin.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>The new results are kept as {files}.</source>
<translation>Les nouveaux résultats sont conservés sous {files}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Boxes to masks</source>
<translation>Boîtes vers masques</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Finds the object in each box that an annotator or a detector drew. Writes its outline with class, score and box, and a class raster. Boxes may be rotated and in any CRS; give a polygon layer, or an annotation file (DOTA, DIOR, HRSC, FAIR1M, Pascal VOC, COCO, YOLO).

Masks may overlap in the instances. In the class raster, smaller masks are above larger ones; of two masks of the same size, the one with the higher score is on top. Without SAM, objects are found by shape and colour. A box in which nothing is found is filled.</source>
<translation>Trouve l'objet dans chaque boîte tracée par un annotateur ou un détecteur. Écrit son contour avec classe, score et boîte, et un raster de classes. Les boîtes peuvent être orientées et dans n'importe quel SCR ; donnez une couche de polygones ou un fichier d'annotations (DOTA, DIOR, HRSC, FAIR1M, Pascal VOC, COCO, YOLO).

Les masques peuvent se chevaucher dans les instances. Dans le raster de classes, les petits masques sont au-dessus des grands ; de deux masques de même taille, celui au score le plus élevé est au-dessus. Sans SAM, les objets sont trouvés par forme et couleur. Une boîte dans laquelle rien n'est trouvé est remplie.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>SAM,SAMRS,segment anything,detection,bounding box,oriented box,instances,DOTA,COCO,YOLO</source>
<translation>SAM,SAMRS,segment anything,détection,boîte englobante,boîte orientée,instances,DOTA,COCO,YOLO,bounding box</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>The raster in which the objects are.</source>
<translation>Le raster dans lequel se trouvent les objets.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>GeoPackage with the outline of each object, its class, scores, box and area.</source>
<translation>GeoPackage avec le contour de chaque objet, sa classe, ses scores, sa boîte et sa surface.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>GeoTIFF with the class number of each pixel, 255 where there is no mask, and a legend.</source>
<translation>GeoTIFF avec le numéro de classe de chaque pixel, 255 là où il n'y a pas de masque, et une légende.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Number of boxes</source>
<translation>Nombre de boîtes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Number of masks</source>
<translation>Nombre de masques</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Number of filled boxes</source>
<translation>Nombre de boîtes remplies</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Number of boxes left out</source>
<translation>Nombre de boîtes laissées de côté</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Polygons with four corners. For any other polygon, its minimum rotated rectangle is used.</source>
<translation>Polygones à quatre coins. Pour tout autre polygone, son rectangle orienté minimal est utilisé.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Field with the class of each box. If not set, all boxes have one class.</source>
<translation>Champ avec la classe de chaque boîte. Sinon, toutes les boîtes ont une seule classe.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Field with the score of the detector, from 0 to 1.</source>
<translation>Champ avec le score du détecteur, de 0 à 1.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>TXT, XML, JSON or CSV file with boxes in pixels of this raster.</source>
<translation>Fichier TXT, XML, JSON ou CSV avec des boîtes en pixels de ce raster.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Give either a layer of boxes or an annotation file.</source>
<translation>Donnez soit une couche de boîtes, soit un fichier d'annotations.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Instances</source>
<translation>Instances</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Layer of boxes</source>
<translation>Couche de boîtes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Class field</source>
<translation>Champ de classe</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Score field</source>
<translation>Champ de score</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Annotation file (instead of a layer)</source>
<translation>Fichier d'annotations (au lieu d'une couche)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>The layer of boxes is missing or cannot be read; choose another layer.</source>
<translation>La couche de boîtes manque ou ne peut pas être lue ; choisissez une autre couche.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Choose number of clusters</source>
<translation>Choisir le nombre de clusters</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Compares numbers of clusters (K) on the segments of one or more scenes by figures that need no ground truth: silhouette, Davies-Bouldin index, inertia, and whether several starts find the same clusters. Writes a page with plots and suggests a number. If the clusters are well separated, it is the number with the best silhouette; otherwise it is the bend of the inertia curve. In a model, you can use the result SUGGESTED_K in “Fit codebook”.

The figures do not know which classes you want, so start with the suggestion and try others.</source>
<translation>Compare des nombres de clusters (K) sur les segments d'une ou de plusieurs scènes au moyen de mesures qui ne demandent pas de vérité terrain : silhouette, indice de Davies-Bouldin, inertie, et si plusieurs départs trouvent les mêmes clusters. Écrit une page avec des graphiques et propose un nombre. Si les clusters sont bien séparés, c'est le nombre de meilleure silhouette ; sinon, c'est le coude de la courbe d'inertie. Dans un modèle, vous pouvez utiliser le résultat SUGGESTED_K dans « Ajuster un dictionnaire ».

Ces mesures ne savent pas quelles classes vous voulez ; commencez donc par la proposition et essayez-en d'autres.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>k-means,K,number of clusters,silhouette,Davies-Bouldin,elbow,stability,Dirichlet</source>
<translation>k-means,K,nombre de clusters,silhouette,Davies-Bouldin,coude,stabilité,Dirichlet,elbow</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Segments of one or more scenes, all from the same segmenter.</source>
<translation>Segments d'une ou de plusieurs scènes, tous du même segmenteur.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>HTML page with the plots, the table and the suggestion.</source>
<translation>Page HTML avec les graphiques, le tableau et la proposition.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>CSV file with the figures of each number.</source>
<translation>Fichier CSV avec les mesures de chaque nombre.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Suggested number of clusters</source>
<translation>Nombre de clusters proposé</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Number of components of the mixture</source>
<translation>Nombre de composantes du mélange</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Report</source>
<translation>Rapport</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>HTML files (*.html)</source>
<translation>Fichiers HTML (*.html)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Table</source>
<translation>Tableau</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>CSV files (*.csv)</source>
<translation>Fichiers CSV (*.csv)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Suggested: {} clusters.</source>
<translation>Proposition : {} clusters.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Compare two dates</source>
<translation>Comparer deux dates</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Finds what changed between two scenes of the same ground that were labelled with one codebook, for example by “Auto-label collection”. You get a raster and polygons of the changes, each from one class to another, a table of areas, and a picture of where the ground of each class went.

Segments decide, not pixels: scenes that are shifted by a pixel or two do not differ along every border, and a segment that lies between two classes does not count. The scenes may have different grids, resolutions and CRSs; they are compared in the larger pixels. Ground that only one of them shows is left out.</source>
<translation>Trouve ce qui a changé entre deux scènes du même terrain qui ont été étiquetées avec un seul dictionnaire, par exemple par « Étiqueter une collection automatiquement ». Vous obtenez un raster et des polygones des changements, chacun d'une classe à une autre, un tableau de surfaces, et une image qui montre où est allé le terrain de chaque classe.

Ce sont les segments qui décident, pas les pixels : des scènes décalées d'un pixel ou deux ne diffèrent pas le long de chaque limite, et un segment situé entre deux classes ne compte pas. Les scènes peuvent avoir des grilles, des résolutions et des SCR différents ; elles sont comparées aux pixels les plus grands. Le terrain que seule l'une d'elles montre est laissé de côté.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>change detection,difference,from-to,transition,Sankey,multitemporal,time,before,after</source>
<translation>détection de changements,différence,de-vers,transition,Sankey,multitemporel,temps,avant,après,change detection,from-to</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Segments of the earlier scene, with clusters.</source>
<translation>Segments de la scène la plus ancienne, avec clusters.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Segments of the later scene, with clusters of the same codebook.</source>
<translation>Segments de la scène la plus récente, avec des clusters du même dictionnaire.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>GeoTIFF with the number of each change, 0 where nothing changed, and nodata where one of the dates has no class. Its legend names the changes; 1 has the most ground.</source>
<translation>GeoTIFF avec le numéro de chaque changement, 0 là où rien n'a changé, et sans données là où l'une des dates n'a pas de classe. Sa légende nomme les changements ; 1 a le plus de terrain.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>GeoPackage with one polygon for each connected area of a change: class before, class after and area.</source>
<translation>GeoPackage avec un polygone pour chaque zone d'un seul tenant d'un changement : classe avant, classe après et surface.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>GeoPackage with a table: the ground of each class before that is each class now.</source>
<translation>GeoPackage avec un tableau : le terrain de chaque classe avant qui est chaque classe maintenant.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>SVG picture: classes before on the left, classes now on the right, and bands between them.</source>
<translation>Image SVG : les classes avant à gauche, les classes maintenant à droite, et des bandes entre elles.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Share of the ground that changed</source>
<translation>Part du terrain qui a changé</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Ground that changed in m²</source>
<translation>Terrain qui a changé, en m²</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Number of kinds of changes</source>
<translation>Nombre de types de changements</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>{before} → {after}: {share} of the ground</source>
<translation>{before} → {after} : {share} du terrain</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Segments of the earlier date</source>
<translation>Segments de la date la plus ancienne</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Segments of the later date</source>
<translation>Segments de la date la plus récente</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>The codebook that both scenes were labelled with.</source>
<translation>Le dictionnaire avec lequel les deux scènes ont été étiquetées.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Changes</source>
<translation>Changements</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Change polygons</source>
<translation>Polygones des changements</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Areas of changes</source>
<translation>Surfaces des changements</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Picture of the changes</source>
<translation>Image des changements</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>SVG files (*.svg)</source>
<translation>Fichiers SVG (*.svg)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/copies.py"/>
<source>Add the new segments and the new table of classes to the project, in one group.</source>
<translation>Ajouter au projet les nouveaux segments et la nouvelle table des classes, dans un seul groupe.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/copies.py"/>
<source>Segments; paths with semicolons between them</source>
<translation>Segments ; chemins séparés par des points-virgules</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>List doubtful segments</source>
<translation>Lister les segments douteux</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>Lists the segments whose class is most likely to be wrong, so that you look at those first. Three signs count: another class is nearly as near (margin), the segments around it have other classes (neighbours), and it is far from what its class usually looks like (outlier).

Segments that you corrected in class_override are not listed. No segment is changed.</source>
<translation>Liste les segments dont la classe est le plus probablement fausse, pour que vous examiniez ceux-là en premier. Trois signes comptent : une autre classe est presque aussi proche (marge), les segments voisins ont d'autres classes (voisins), et le segment est loin de l'aspect habituel de sa classe (atypique).

Les segments que vous avez corrigés dans class_override ne sont pas listés. Aucun segment n'est modifié.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>uncertain,confidence,margin,outlier,check,quality,correct,active learning</source>
<translation>incertain,confiance,marge,atypique,vérifier,qualité,corriger,apprentissage actif,uncertain,outlier,active learning</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>Segments of one or more scenes, with clusters of the codebook.</source>
<translation>Segments d'une ou de plusieurs scènes, avec des clusters du dictionnaire.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>GeoPackage with the polygon of each doubtful segment, its doubt from 0 to 1, the reason and the other class.</source>
<translation>GeoPackage avec le polygone de chaque segment douteux, son doute de 0 à 1, la raison et l'autre classe.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>Number of doubtful segments</source>
<translation>Nombre de segments douteux</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>The codebook of the segments, with the table of classes.</source>
<translation>Le dictionnaire des segments, avec la table des classes.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>Doubtful segments</source>
<translation>Segments douteux</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Finds segments that look like some examples, in one scene or in many, and lists the most similar first. Examples are the segments under the features of a layer: add a point to each, or choose the layer of segments itself and check “Selected features only”. Counterexamples push segments of their kind down the list.

The score goes from 0 to 1. The log suggests a minimum score to begin with. The examples themselves are not listed, and no segment is changed.</source>
<translation>Trouve des segments qui ressemblent à quelques exemples, dans une scène ou dans beaucoup, et liste d'abord les plus semblables. Les exemples sont les segments situés sous les entités d'une couche : ajoutez un point à chacun, ou choisissez la couche de segments elle-même et cochez « Entité(s) sélectionnée(s) uniquement ». Les contre-exemples font descendre les segments de leur type dans la liste.

Le score va de 0 à 1. Le journal suggère un score minimal pour commencer. Les exemples eux-mêmes ne sont pas listés, et aucun segment n'est modifié.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>search,query,more like this,retrieval,example,nearest,PFL</source>
<translation>chercher,requête,plus comme ceci,recherche,exemple,plus proche,PFL,search,query,more like this,retrieval</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Points, lines or polygons; the segment under each one is an example. Any CRS.</source>
<translation>Points, lignes ou polygones ; le segment sous chacun d'eux est un exemple. SCR au choix.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Points, lines or polygons on segments whose kind must not be found.</source>
<translation>Points, lignes ou polygones sur des segments dont le type ne doit pas être trouvé.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>GeoPackage with the polygon of each segment that was found, its rank, its score and its class.</source>
<translation>GeoPackage avec le polygone de chaque segment trouvé, son rang, son score et sa classe.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Number of similar segments</source>
<translation>Nombre de segments semblables</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Number of examples</source>
<translation>Nombre d'exemples</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Suggested minimum score</source>
<translation>Score minimal suggéré</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>The codebook of the segments.</source>
<translation>Le dictionnaire des segments.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Counterexamples</source>
<translation>Contre-exemples</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Similar segments</source>
<translation>Segments semblables</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>The layer of examples cannot be read; choose another layer.</source>
<translation>La couche des exemples ne peut pas être lue ; choisissez une autre couche.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Name classes from a reference</source>
<translation>Nommer les classes d'après une référence</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Compares the clusters with a map that has names already, for example land use of OpenStreetMap, WorldCover or an old map, and proposes a name for each class: that of the reference class that has most of its area. The map may have any CRS and resolution. You get a table with the area of each overlap, and the log says how well clusters and reference agree.

The codebook is not changed. If you choose a file for the new codebook, the proposals are written there: all of them, or those of the classes that you list. Names that you gave yourself are never overwritten. Classes that get the same name become one.</source>
<translation>Compare les clusters à une carte qui a déjà des noms, par exemple l'occupation du sol d'OpenStreetMap, WorldCover ou une ancienne carte, et propose un nom pour chaque classe : celui de la classe de référence qui occupe la plus grande part de sa surface. La carte peut avoir n'importe quel SCR et n'importe quelle résolution. Vous obtenez un tableau avec la surface de chaque recouvrement, et le journal indique à quel point clusters et référence concordent.

Le dictionnaire n'est pas modifié. Si vous choisissez un fichier pour le nouveau dictionnaire, les propositions y sont écrites : toutes, ou celles des classes que vous indiquez. Les noms que vous avez donnés vous-même ne sont jamais remplacés. Les classes qui reçoivent le même nom n'en font plus qu'une.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>crosswalk,rename,land cover,land use,OpenStreetMap,OSM,WorldCover,CORINE,overlap,legend</source>
<translation>correspondance,renommer,couverture du sol,occupation du sol,OpenStreetMap,OSM,WorldCover,CORINE,recouvrement,légende,crosswalk,land cover,land use</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>A layer of polygons with a field for the class. Give polygons or a raster.</source>
<translation>Une couche de polygones avec un champ pour la classe. Donnez des polygones ou un raster.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Field with the class. If not set, the first of class_name, class, label, name, category or class_id.</source>
<translation>Champ avec la classe. Sinon, le premier parmi class_name, class, label, name, category ou class_id.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>A class raster: one band of class numbers, or colours that stand for classes.</source>
<translation>Un raster de classes : une bande de numéros de classes, ou des couleurs qui représentent des classes.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>JSON file with the class of each value or colour of the raster: {"10": "tree cover", …}.</source>
<translation>Fichier JSON avec la classe de chaque valeur ou couleur du raster : {"10": "couvert arboré", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Names or values of the reference that do not count, separated by commas: unknown,0.</source>
<translation>Noms ou valeurs de la référence qui ne comptent pas, séparés par des virgules : unknown,0.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Numbers of the classes (class_id) whose proposals the new codebook takes, separated by commas. If not set, it takes all proposals.</source>
<translation>Numéros des classes (class_id) dont le nouveau dictionnaire prend les propositions, séparés par des virgules. Sinon, il prend toutes les propositions.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>GeoPackage with a table: the area of each cluster in each reference class, and the proposals.</source>
<translation>GeoPackage avec un tableau : la surface de chaque cluster dans chaque classe de référence, et les propositions.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>GeoPackage with a copy of the codebook in which the classes have the proposed names.</source>
<translation>GeoPackage avec une copie du dictionnaire dans laquelle les classes ont les noms proposés.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Number of names proposed</source>
<translation>Nombre de noms proposés</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Number of names in the new codebook</source>
<translation>Nombre de noms dans le nouveau dictionnaire</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Share of the ground on which the names agree with the reference</source>
<translation>Part du terrain sur laquelle les noms concordent avec la référence</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Choose either reference polygons or a reference raster.</source>
<translation>Choisissez soit des polygones de référence, soit un raster de référence.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Choose a file for the codebook with the new names, or leave out the classes to name.</source>
<translation>Choisissez un fichier pour le dictionnaire avec les nouveaux noms, ou n'indiquez pas de classes à nommer.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>The codebook whose classes get names.</source>
<translation>Le dictionnaire dont les classes reçoivent des noms.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Reference polygons</source>
<translation>Polygones de référence</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Reference raster</source>
<translation>Raster de référence</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Names of the values</source>
<translation>Noms des valeurs</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Classes to ignore</source>
<translation>Classes à ignorer</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Classes to name</source>
<translation>Classes à nommer</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Overlaps with the reference</source>
<translation>Recouvrements avec la référence</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Codebook with the new names</source>
<translation>Dictionnaire avec les nouveaux noms</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>{name} ({number}): {proposal}, which has {share} of its area</source>
<translation>{name} ({number}) : {proposal}, qui occupe {share} de sa surface</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>{name} ({number}): no name is proposed ({reason})</source>
<translation>{name} ({number}) : aucun nom n'est proposé ({reason})</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Reference class {name}: IoU {iou}, {found} of it found</source>
<translation>Classe de référence {name} : IoU {iou}, {found} de cette classe retrouvés</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>you named it</source>
<translation>vous l'avez nommée</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>it has no ground</source>
<translation>elle n'a pas de terrain</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>the reference covers too little of it</source>
<translation>la référence en couvre trop peu</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>no reference class has enough of it</source>
<translation>aucune classe de référence n'en occupe assez</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>its row was deleted from the codebook</source>
<translation>sa ligne a été supprimée du dictionnaire</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>JSON files (*.json)</source>
<translation>Fichiers JSON (*.json)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>“{}” is not a list of numbers; write, for example, 0,3,5.</source>
<translation>« {} » n'est pas une liste de nombres ; écrivez, par exemple, 0,3,5.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>The reference polygons cannot be read; choose another layer.</source>
<translation>Les polygones de référence ne peuvent pas être lus ; choisissez une autre couche.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>{n} classes with the name {name} become one.</source>
<translation>{n} classes nommées {name} n'en font plus qu'une.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Propagate labels</source>
<translation>Propager les étiquettes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Label a few segments of each class, and this names or corrects the others. Labels are your corrections in class_override, and the points, lines or polygons of a layer with a field for the class. A small model learns from the features of the labelled segments, and gives every other segment a class with a probability. Below the minimum probability, segments stay as they are.

Your corrections always stay. New classes become new rows of the codebook. A class that you named but did not label keeps the segments that are like it; classes with automatic names, such as “Class 7”, may lose all of theirs. The segments and the codebook are copied to the output folder; the inputs are not changed. Then run “Apply class edits” with the copies to update the map.</source>
<translation>Étiquetez quelques segments de chaque classe, et les autres sont nommés ou corrigés. Les étiquettes sont vos corrections dans class_override, et les points, lignes ou polygones d'une couche avec un champ pour la classe. Un petit modèle apprend à partir des caractéristiques des segments étiquetés, et donne à tous les autres segments une classe avec une probabilité. En dessous de la probabilité minimale, les segments restent tels quels.

Vos corrections restent toujours. Les nouvelles classes deviennent de nouvelles lignes du dictionnaire. Une classe que vous avez nommée sans l'étiqueter garde les segments qui lui ressemblent ; les classes aux noms automatiques, comme « Class 7 », peuvent perdre tous les leurs. Les segments et le dictionnaire sont copiés dans le dossier de sortie ; les entrées ne sont pas modifiées. Exécutez ensuite « Appliquer les modifications des classes » avec les copies pour mettre à jour la carte.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>few labels,training,supervised,random forest,logistic regression,active learning,correct,samples</source>
<translation>peu d'étiquettes,entraînement,supervisé,forêt aléatoire,régression logistique,apprentissage actif,corriger,échantillons,few labels,supervised,random forest,active learning</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>A point labels the segment in which it lies, and a line each segment that it crosses. A polygon labels the segments of which it covers at least half. The layer may have any CRS.</source>
<translation>Un point étiquette le segment dans lequel il se trouve, et une ligne chaque segment qu'elle traverse. Un polygone étiquette les segments dont il couvre au moins la moitié. La couche peut avoir n'importe quel SCR.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Folder for the new segments and codebook. It is created if it does not exist.</source>
<translation>Dossier pour les nouveaux segments et le nouveau dictionnaire. Il est créé s'il n'existe pas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Number of labelled segments</source>
<translation>Nombre de segments étiquetés</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Number of segments with another class</source>
<translation>Nombre de segments avec une autre classe</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Number of segments below the minimum probability</source>
<translation>Nombre de segments en dessous de la probabilité minimale</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Learned without labels, because you named them: {names}</source>
<translation>Apprises sans étiquettes, car vous les avez nommées : {names}</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>The codebook with the classes of the segments.</source>
<translation>Le dictionnaire avec les classes des segments.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Layer with labels</source>
<translation>Couche avec les étiquettes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Layer of the segments to label next</source>
<translation>Couche des segments à étiqueter ensuite</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>{name}: {labels} labelled segments, {changed} others get this class</source>
<translation>{name} : {labels} segments étiquetés, {changed} autres reçoivent cette classe</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>The layer with labels cannot be read; choose another layer.</source>
<translation>La couche avec les étiquettes ne peut pas être lue ; choisissez une autre couche.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>Split class</source>
<translation>Diviser une classe</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>Splits a class into several by clustering its segments again. The part with the largest area keeps the class. The other parts are new classes with the same name and a number, such as “forest 2”. Rename them in the table of classes, or give two of them the same name to join them again.

The segments and the codebook are copied to the output folder; the inputs are not changed. Then run “Apply class edits” with the copies to update the map.</source>
<translation>Divise une classe en plusieurs par un nouveau clustering de ses segments. La partie de plus grande surface garde la classe. Les autres parties sont de nouvelles classes avec le même nom et un numéro, comme « forêt 2 ». Renommez-les dans la table des classes, ou donnez le même nom à deux d'entre elles pour les réunir à nouveau.

Les segments et le dictionnaire sont copiés dans le dossier de sortie ; les entrées ne sont pas modifiées. Exécutez ensuite « Appliquer les modifications des classes » avec les copies pour mettre à jour la carte.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>divide,separate,subclass,cluster,k-means</source>
<translation>diviser,séparer,sous-classe,cluster,k-means,divide,separate,subclass</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>Name of the class, or its number (class_id).</source>
<translation>Nom de la classe, ou son numéro (class_id).</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>Number of classes after the split</source>
<translation>Nombre de classes après la division</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>{name}: {count} segments</source>
<translation>{name} : {count} segments</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>Class to split</source>
<translation>Classe à diviser</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Data set report</source>
<translation>Rapport sur un jeu de données</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Writes a page about a folder of labels. It shows doubtful masks first, then the pixels and masks of each class, sizes, coverage, the position of masks in the images and on the ground, samples of each class, and duplicate masks. The page needs no other file; tables beside it contain the figures.</source>
<translation>Écrit une page sur un dossier d'étiquettes. Elle montre d'abord les masques douteux, puis les pixels et les masques de chaque classe, les tailles, la couverture, la position des masques dans les images et au sol, des échantillons de chaque classe, et les masques en double. La page n'a besoin d'aucun autre fichier ; des tableaux à côté d'elle contiennent les chiffres.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>statistics,quality,samples,contact sheet,histogram,heat map,duplicates,data set</source>
<translation>statistiques,qualité,échantillons,planche contact,histogramme,carte de chaleur,doublons,jeu de données</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Output folder of “Auto-label collection”, or a folder with outputs of “Boxes to masks”.</source>
<translation>Dossier de sortie de « Étiqueter une collection automatiquement », ou un dossier avec des sorties de « Boîtes vers masques ».</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Rasters to show the samples on. Give rasters, their folder, or neither; then masks have a plain background.</source>
<translation>Rasters sur lesquels montrer les échantillons. Donnez des rasters, leur dossier, ou aucun des deux ; les masques ont alors un fond uni.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder of the scenes that were labelled.</source>
<translation>Dossier des scènes étiquetées.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder for report.html and the tables. It is created if it does not exist; files in it are never replaced.</source>
<translation>Dossier pour report.html et les tableaux. Il est créé s'il n'existe pas ; les fichiers qu'il contient ne sont jamais remplacés.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Number of scenes</source>
<translation>Nombre de scènes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Number of duplicate pairs</source>
<translation>Nombre de paires en double</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Share of pixels with a class</source>
<translation>Part des pixels ayant une classe</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder of labels</source>
<translation>Dossier d'étiquettes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Labelled scenes</source>
<translation>Scènes étiquetées</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder of scenes</source>
<translation>Dossier de scènes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder for the report</source>
<translation>Dossier du rapport</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Evaluate class rasters</source>
<translation>Évaluer des rasters de classes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Compares class rasters with ground truth. Clusters have no names, so they are mapped to the true classes in two ways: majority (each cluster gets the class that it overlaps most) and Hungarian (each class gets at most one cluster). Gives the mean IoU, the mean accuracy, the IoU and DSC of each class, and the confusion matrix. It can also write a table of the scenes, measure the position of boundaries, and compare with a second run.</source>
<translation>Compare des rasters de classes à la vérité terrain. Les clusters n'ont pas de noms ; ils sont donc associés aux vraies classes de deux manières : majorité (chaque cluster reçoit la classe qu'il recouvre le plus) et hongroise (chaque classe reçoit au plus un cluster). Donne l'IoU moyen, l'exactitude moyenne, l'IoU et le DSC de chaque classe, et la matrice de confusion. Peut aussi écrire un tableau des scènes, mesurer la position des limites, et comparer avec un second traitement.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>accuracy,mIoU,confusion matrix,validation,ground truth,Hungarian</source>
<translation>exactitude,mIoU,matrice de confusion,validation,vérité terrain,hongrois,accuracy,ground truth</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Class rasters of ALPS to evaluate.</source>
<translation>Rasters de classes d'ALPS à évaluer.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>True classes, as numbers or colours: one raster for each class raster, in the same order.</source>
<translation>Vraies classes, en numéros ou en couleurs : un raster pour chaque raster de classes, dans le même ordre.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Values of the ground truth that do not count, separated by commas: 0,255.</source>
<translation>Valeurs de la vérité terrain qui ne comptent pas, séparées par des virgules : 0,255.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>JSON file with the class of each colour, for a ground truth in colours: {"#3c1098": "building", …}.</source>
<translation>Fichier JSON avec la classe de chaque couleur, pour une vérité terrain en couleurs : {"#3c1098": "bâtiment", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Class rasters of the same scenes, in the same order. The report then shows which run is better, and where.</source>
<translation>Rasters de classes des mêmes scènes, dans le même ordre. Le rapport montre alors quel traitement est meilleur, et où.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>JSON file with all figures of each class, and the confusion matrix.</source>
<translation>Fichier JSON avec toutes les mesures de chaque classe, et la matrice de confusion.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Share of the true pixels that do not count</source>
<translation>Part des vrais pixels qui ne comptent pas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>There are {labels} class rasters and {truths} rasters of the ground truth; choose one of these for each class raster.</source>
<translation>Il y a {labels} rasters de classes et {truths} rasters de vérité terrain ; choisissez un raster de vérité terrain pour chaque raster de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>There are {others} class rasters of a second run and {truths} rasters of the ground truth; choose as many of both.</source>
<translation>Il y a {others} rasters de classes d'un second traitement et {truths} rasters de vérité terrain ; choisissez-en autant des deux.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Class rasters</source>
<translation>Rasters de classes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Ground truth</source>
<translation>Vérité terrain</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Values to ignore</source>
<translation>Valeurs à ignorer</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Colours of the ground truth</source>
<translation>Couleurs de la vérité terrain</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Class rasters of a second run</source>
<translation>Rasters de classes d'un second traitement</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>None of the rasters can be read; choose class rasters and their ground truth.</source>
<translation>Aucun des rasters ne peut être lu ; choisissez des rasters de classes et leur vérité terrain.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>The means are over the classes {names}. {share} of the true pixels do not count.</source>
<translation>Les moyennes portent sur les classes {names}. {share} des vrais pixels ne comptent pas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Mean IoU</source>
<translation>IoU moyen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Mean accuracy</source>
<translation>Exactitude moyenne</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>“{}” is not a list of numbers; write, for example, 0,255.</source>
<translation>« {} » n'est pas une liste de nombres ; écrivez par exemple 0,255.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Mean IoU {miou:.3f}, mean accuracy {macc:.3f} ({mapping}).</source>
<translation>IoU moyenne {miou:.3f}, exactitude moyenne {macc:.3f} ({mapping}).</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Evaluate instances</source>
<translation>Évaluer des instances</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Compares the masks of single objects with true masks. Gives the average precision of each class and of all classes as COCO defines it (AP over IoU 0.50 to 0.95, AP50, AP75), and how many objects of each scene were found. The ground truth is layers of instances or a COCO file. Scenes are matched by name.</source>
<translation>Compare les masques d'objets individuels à des masques vrais. Donne la précision moyenne de chaque classe et de toutes les classes au sens de COCO (AP sur l'IoU de 0,50 à 0,95, AP50, AP75), et le nombre d'objets trouvés dans chaque scène. La vérité terrain est formée de couches d'instances ou d'un fichier COCO. Les scènes sont associées par leur nom.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>accuracy,AP,average precision,COCO,detection,validation,ground truth</source>
<translation>exactitude,AP,précision moyenne,COCO,détection,validation,vérité terrain,average precision</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Layers of instances to evaluate, one for each scene.</source>
<translation>Couches d'instances à évaluer, une pour chaque scène.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Layers of true instances, named like their scenes. Give layers or a COCO file.</source>
<translation>Couches d'instances vraies, nommées comme leurs scènes. Donnez des couches ou un fichier COCO.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>COCO file (JSON) with images, categories, and annotations with masks.</source>
<translation>Fichier COCO (JSON) avec des images, des catégories, et des annotations avec masques.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Names of classes, separated by commas.</source>
<translation>Noms de classes, séparés par des virgules.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>JSON file with all figures of each class.</source>
<translation>Fichier JSON avec toutes les mesures de chaque classe.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>AP over IoU 0.50 to 0.95</source>
<translation>AP sur l'IoU de 0,50 à 0,95</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>AP at IoU 0.50</source>
<translation>AP à l'IoU 0,50</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>AP at IoU 0.75</source>
<translation>AP à l'IoU 0,75</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Number of true instances</source>
<translation>Nombre d'instances vraies</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Number of instances</source>
<translation>Nombre d'instances</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Give the true instances either as layers or as a COCO file.</source>
<translation>Donnez les instances vraies soit en couches, soit en fichier COCO.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>True instances</source>
<translation>Instances vraies</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>True instances as a COCO file</source>
<translation>Instances vraies en fichier COCO</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Classes that do not count</source>
<translation>Classes qui ne comptent pas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>None of the layers can be read; choose instances and their ground truth.</source>
<translation>Aucune des couches ne peut être lue ; choisissez des instances et leur vérité terrain.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>{truth} true instances are marked as difficult or as a crowd. They do not count, nor do the {found} instances found on them.</source>
<translation>{truth} instances vraies sont marquées comme difficiles ou comme foule. Elles ne comptent pas, ni les {found} instances trouvées sur elles.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>{n} instances have the class “{name}”, which the ground truth does not have.</source>
<translation>{n} instances ont la classe « {name} », que la vérité terrain n'a pas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Export data set</source>
<translation>Exporter un jeu de données</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Cuts labelled scenes into chips for training a network. Writes images, masks or annotations, a split into train, val and test without common ground, an index, and a README with classes, counts, licence and source.

Labels are class rasters (with the names that you gave the classes), masks of boxes, or any polygon layer with a field of classes. Labels and scenes are matched by name. The folder appears only when the data set is complete.</source>
<translation>Découpe des scènes étiquetées en imagettes pour entraîner un réseau. Écrit les images, les masques ou annotations, une répartition en train, val et test sans terrain commun, un index, et un README avec les classes, les effectifs, la licence et la source.

Les étiquettes sont des rasters de classes (avec les noms que vous avez donnés aux classes), des masques de boîtes, ou toute couche de polygones avec un champ de classes. Étiquettes et scènes sont associées par leur nom. Le dossier n'apparaît que lorsque le jeu de données est complet.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>training,chips,tiles,COCO,YOLO,panoptic,mmsegmentation,torchgeo,iSAID,SAMRS,split</source>
<translation>entraînement,imagettes,chips,tuiles,COCO,YOLO,panoptic,mmsegmentation,torchgeo,iSAID,SAMRS,répartition,split</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Settings of a published data set. Settings below that you change from their default override the preset; all others come from it.</source>
<translation>Réglages d'un jeu de données publié. Les réglages ci-dessous que vous changez par rapport à leur valeur par défaut l'emportent sur le préréglage ; tous les autres en viennent.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>The split that you want, instead of one that is drawn. Each line has the name of a scene, and then train, val or test.</source>
<translation>La répartition voulue, au lieu d'un tirage. Chaque ligne a le nom d'une scène, puis train, val ou test.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>A folder with the lists train.txt, val.txt and test.txt, or with the folders train, val and test and the images of each in them.</source>
<translation>Un dossier avec les listes train.txt, val.txt et test.txt, ou avec les dossiers train, val et test contenant chacun ses images.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>A new or empty folder.</source>
<translation>Un dossier nouveau ou vide.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>The scenes that were labelled. Give rasters, their folder, or both.</source>
<translation>Les scènes étiquetées. Donnez des rasters, leur dossier, ou les deux.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Folder of the scenes that were labelled. Its subfolders are not searched, except train, val and test if you split by folder.</source>
<translation>Dossier des scènes étiquetées. Ses sous-dossiers ne sont pas parcourus, sauf train, val et test si vous répartissez par dossier.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Class rasters of the scenes. Without class rasters and without a folder of labels, the polygons give the classes.</source>
<translation>Rasters de classes des scènes. Sans rasters de classes ni dossier d'étiquettes, les polygones donnent les classes.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Instances of all scenes, in any CRS. If not set, masks of boxes are the instances, or else the connected areas of each class.</source>
<translation>Instances de toutes les scènes, dans n'importe quel SCR. Sinon, les masques de boîtes sont les instances, ou à défaut les zones connexes de chaque classe.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>If not set, the first of these that the layer has: class_name, class, label, name, category, class_id.</source>
<translation>Sinon, le premier de ceux-ci que la couche possède : class_name, class, label, name, category, class_id.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>There is nothing to export; choose scenes, or a folder of scenes.</source>
<translation>Il n'y a rien à exporter ; choisissez des scènes, ou un dossier de scènes.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>There are no labels; choose class rasters, a folder of labels, or polygons.</source>
<translation>Il n'y a pas d'étiquettes ; choisissez des rasters de classes, un dossier d'étiquettes ou des polygones.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Preset</source>
<translation>Préréglage</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>List of the split</source>
<translation>Liste de la répartition</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Folder of the split</source>
<translation>Dossier de la répartition</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Folder of the data set</source>
<translation>Dossier du jeu de données</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Scenes</source>
<translation>Scènes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Polygons with classes</source>
<translation>Polygones avec classes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>There is nothing to export: none of the rasters can be read. Choose others.</source>
<translation>Il n'y a rien à exporter : aucun des rasters ne peut être lu. Choisissez-en d'autres.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Lists (*.txt *.csv *.tsv *.lst *.json)</source>
<translation>Listes (*.txt *.csv *.tsv *.lst *.json)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>The polygons are missing or cannot be read; choose another layer.</source>
<translation>Les polygones manquent ou ne peuvent pas être lus ; choisissez une autre couche.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Left out: {straddling} chips across two parts of the split, and {uncovered} chips with too few labelled pixels.</source>
<translation>Laissées de côté : {straddling} imagettes à cheval sur deux parties de la répartition, et {uncovered} imagettes avec trop peu de pixels étiquetés.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Number of chips for {}</source>
<translation>Nombre d'imagettes pour {}</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>{} is not in the split and was left out.</source>
<translation>{} n'est pas dans la répartition et a été laissé de côté.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/figures.py"/>
<source>CSV file with the figures of each scene.</source>
<translation>Fichier CSV avec les mesures de chaque scène.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/figures.py"/>
<source>Table of scenes</source>
<translation>Tableau des scènes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>Fit codebook</source>
<translation>Ajuster un dictionnaire</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>Groups the segments of one or more scenes into clusters of similar segments, and writes the codebook: the centres of the clusters and the table of classes. Each cluster starts as a class of its own.

If you choose a codebook to update, its classes stay, and segments that are unlike any of them form new clusters. The number of clusters to fit is then not used.</source>
<translation>Regroupe les segments d'une ou de plusieurs scènes en clusters de segments semblables, et écrit le dictionnaire : les centres des clusters et la table des classes. Chaque cluster commence comme une classe à part.

Si vous choisissez un dictionnaire à mettre à jour, ses classes restent, et les segments qui ne ressemblent à aucune d'elles forment de nouveaux clusters. Le nombre de clusters à ajuster n'est alors pas utilisé.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>k-means,cluster,classes,vocabulary,update,online</source>
<translation>k-means,cluster,classes,vocabulaire,mise à jour,en ligne,update,online</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>Number of clusters</source>
<translation>Nombre de clusters</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>A codebook to add the segments to, instead of fitting a new one. Its class names, colours and cluster numbers stay. It is not changed: the result is a new file.</source>
<translation>Un dictionnaire auquel ajouter les segments, au lieu d'en ajuster un nouveau. Ses noms de classes, ses couleurs et ses numéros de clusters restent. Il n'est pas modifié : le résultat est un nouveau fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>Codebook to update</source>
<translation>Dictionnaire à mettre à jour</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Reading the raster</source>
<translation>Lecture du raster</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Tiles</source>
<translation>Tuiles</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Clusters</source>
<translation>Clusters</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Polygons</source>
<translation>Polygones</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Network</source>
<translation>Réseau</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Training</source>
<translation>Entraînement</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Random changes of crops</source>
<translation>Modifications aléatoires des recadrages</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Held-out part</source>
<translation>Partie réservée</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>SAM</source>
<translation>SAM</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>SAM (not installed)</source>
<translation>SAM (non installé)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>These settings are for SAM, which is not installed. Until you install it (Settings ▸ Options ▸ ALPS), they have no effect.</source>
<translation>Ces réglages sont pour SAM, qui n'est pas installé. Tant que vous ne l'installez pas (Préférences ▸ Options ▸ ALPS), ils n'ont aucun effet.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>None</source>
<translation>Aucun</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Drone (up to 0.1 m)</source>
<translation>Drone (jusqu'à 0,1 m)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Aerial (0.1 to 0.5 m)</source>
<translation>Aérien (0,1 à 0,5 m)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Satellite (10 m)</source>
<translation>Satellite (10 m)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Quick (a first look)</source>
<translation>Rapide (un premier aperçu)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/example_models.py"/>
<source>The example model {} cannot be read.</source>
<translation>Le modèle d'exemple {} ne peut pas être lu.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Label</source>
<translation>Étiqueter</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Single steps</source>
<translation>Étapes isolées</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Networks</source>
<translation>Réseaux</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Evaluation</source>
<translation>Évaluation</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Data sets</source>
<translation>Jeux de données</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Volumes</source>
<translation>Volumes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Set-up</source>
<translation>Mise en place</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Example models</source>
<translation>Modèles d'exemple</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/help_text.py"/>
<source>Parameters</source>
<translation>Paramètres</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/help_text.py"/>
<source>Outputs</source>
<translation>Sorties</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/help_text.py"/>
<source>Advanced parameters</source>
<translation>Paramètres avancés</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/help_text.py"/>
<source>Example for the command line</source>
<translation>Exemple pour la ligne de commande</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>“{source}” is missing or cannot be read; choose {kind}.</source>
<translation>« {source} » manque ou ne peut pas être lu ; choisissez {kind}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>None of the segments layers can be read; choose segments that ALPS made.</source>
<translation>Aucune des couches de segments ne peut être lue ; choisissez des segments créés par ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>a raster that QGIS can open</source>
<translation>un raster que QGIS peut ouvrir</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>a segments layer of ALPS</source>
<translation>une couche de segments d'ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>a codebook of ALPS</source>
<translation>un dictionnaire d'ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>The packages for training are not installed, so this cannot run yet. Install the engine for training in Settings ▸ Options ▸ ALPS.</source>
<translation>Les paquets d'entraînement ne sont pas installés, ce traitement ne peut donc pas encore s'exécuter. Installez le moteur pour l'entraînement dans Préférences ▸ Options ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>{} (small, for laptops)</source>
<translation>{} (petit, pour ordinateurs portables)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>{} (of the ALPS paper, for GPUs)</source>
<translation>{} (de l'article d'ALPS, pour GPU)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>All that fit (overall)</source>
<translation>Tous ceux qui conviennent (overall)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>Encoder, for other classes (backbone)</source>
<translation>Encodeur, pour d'autres classes (backbone)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>All but the encoder (head)</source>
<translation>Tout sauf l'encodeur (head)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>Not set (20 minutes, unless you set the steps)</source>
<translation>Non défini (20 minutes, sauf si vous définissez les étapes)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>Not set ({} in each round, unless you set a duration)</source>
<translation>Non défini ({} à chaque itération, sauf si vous définissez une durée)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/pickers.py"/>
<source>“{value}” has a minimum of x above its maximum. Give an extent that does not cross the 180th meridian, or run the two sides of it one by one.</source>
<translation>Dans « {value} », le minimum de x dépasse le maximum. Donnez une emprise qui ne traverse pas le 180e méridien, ou traitez les deux côtés l'un après l'autre.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/pickers.py"/>
<source>“{value}” is not a layer of polygons that can be read.</source>
<translation>« {value} » n'est pas une couche de polygones lisible.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/pickers.py"/>
<source>“{value}” is not an extent.</source>
<translation>« {value} » n'est pas une emprise.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoTIFF with the class number of each pixel, 255 outside of all segments, and a legend.</source>
<translation>GeoTIFF avec le numéro de classe de chaque pixel, 255 en dehors de tout segment, et une légende.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoPackage with one polygon for each connected area of a class.</source>
<translation>GeoPackage avec un polygone pour chaque zone connexe d'une classe.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoPackage with all segments. To correct the class of a single segment, use its field class_override.</source>
<translation>GeoPackage avec tous les segments. Pour corriger la classe d'un seul segment, utilisez son champ class_override.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoPackage with the table of classes. Rename, recolour and merge classes there: classes with the same name become one.</source>
<translation>GeoPackage avec la table des classes. Renommez, recolorez et fusionnez-y les classes : les classes de même nom n'en font plus qu'une.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Settings for a kind of image; those that you change from their default override it. drone (up to 0.1 m): coarse detail, minimum mapping unit 800 pixels. aerial (0.1 to 0.5 m): medium detail, 160 pixels. satellite (10 m): fine detail, 16 pixels. quick (a first look): coarse detail, 8 clusters, 1 restart, 256 pixels.</source>
<translation>Réglages pour un type d'image ; ceux que vous changez par rapport à leur valeur par défaut l'emportent. drone (jusqu'à 0,1 m) : détail grossier, unité cartographique minimale de 800 pixels. aerial (0,1 à 0,5 m) : détail moyen, 160 pixels. satellite (10 m) : détail fin, 16 pixels. quick (un premier coup d'œil) : détail grossier, 8 clusters, 1 redémarrage, 256 pixels.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>A value that equals its default counts as not changed. If you want such a value, choose none and set the others yourself.</source>
<translation>Une valeur égale à sa valeur par défaut compte comme non modifiée. Si vous voulez une telle valeur, n'en choisissez aucun et réglez les autres vous-même.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Preset for the kind of image</source>
<translation>Préréglage pour le type d'image</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoPackage with a table of the classes: area on the ground, share, number of segments and mean confidence. Without a CRS, areas are in pixels.</source>
<translation>GeoPackage avec un tableau des classes : surface au sol, part, nombre de segments et confiance moyenne. Sans SCR, les surfaces sont en pixels.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>HTML page about the run: map, class areas, clusters, doubtful segments and all settings. Open it from the Results Viewer.</source>
<translation>Page HTML sur le traitement : carte, surfaces des classes, clusters, segments douteux et tous les réglages. Ouvrez-la depuis la visionneuse de résultats.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Class polygons</source>
<translation>Polygones de classes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Codebook with the classes</source>
<translation>Dictionnaire avec les classes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Class areas</source>
<translation>Surfaces des classes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Codebook to use</source>
<translation>Dictionnaire à utiliser</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>{n} packages: {download:.0f} MB to download, {disk:.0f} MB on disk in {folder}.</source>
<translation>{n} paquets : {download:.0f} MB à télécharger, {disk:.0f} MB sur le disque dans {folder}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Install or update the engine</source>
<translation>Installer ou mettre à jour le moteur</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Installs the engine, the part that computes: a Python environment with tested packages, in your QGIS profile. QGIS's own Python stays as it is. The new engine replaces the old one only after it has labelled a small scene. If the engine is installed already, it is tested, and built again if it is broken or belongs to another version of ALPS.</source>
<translation>Installe le moteur, la partie qui calcule : un environnement Python avec des paquets testés, dans votre profil QGIS. Le Python de QGIS reste tel quel. Le nouveau moteur ne remplace l'ancien qu'après avoir étiqueté une petite scène. Si le moteur est déjà installé, il est testé, et reconstruit s'il est endommagé ou appartient à une autre version d'ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>setup,environment,packages,pip,offline,wheels,torch,SAM,training,repair,update</source>
<translation>mise en place,environnement,paquets,pip,hors ligne,wheels,torch,SAM,entraînement,réparer,mettre à jour,training,setup</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>base has the built-in segmenter, and predicts with trained networks. sam adds torch, to segment with SAM; on Linux that is a download of about 3 GB. train has all of sam, and trains networks. auto chooses base or sam by graphics card and free disk space.</source>
<translation>base a le segmenteur intégré, et prédit avec des réseaux entraînés. sam ajoute torch, pour segmenter avec SAM ; sous Linux, c'est un téléchargement d'environ 3 GB. train a tout ce qu'a sam, et entraîne des réseaux. auto choisit base ou sam selon la carte graphique et l'espace disque libre.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Interpreter of a 64-bit Python 3.11 or later. If not set, ALPS looks for one.</source>
<translation>Interpréteur d'un Python 3.11 ou ultérieur en 64 bits. Sinon, ALPS en recherche un.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Install from the wheels in this folder, without a network.</source>
<translation>Installer à partir des wheels de ce dossier, sans réseau.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Address of a package index to use instead of the one that pip is configured for, for example one with a torch that needs no graphics card.</source>
<translation>Adresse d'un index de paquets à utiliser au lieu de celui configuré pour pip, par exemple un index avec un torch qui n'a pas besoin de carte graphique.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>ALPS does not use this engine: {source} names another interpreter.</source>
<translation>ALPS n'utilise pas ce moteur : {source} désigne un autre interpréteur.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Python to build from</source>
<translation>Python servant de base</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Package index</source>
<translation>Index de paquets</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Python of the engine</source>
<translation>Python du moteur</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Kind of the engine: base, sam or train</source>
<translation>Type du moteur : base, sam ou train</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Version of the engine</source>
<translation>Version du moteur</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Log of the installation</source>
<translation>Journal de l'installation</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Size on disk in MB</source>
<translation>Taille sur le disque en MB</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Duration of the installation in seconds</source>
<translation>Durée de l'installation en secondes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>All files (*)</source>
<translation>Tous les fichiers (*)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>Compare trainings</source>
<translation>Comparer des entraînements</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>Writes one table of several trainings on the same labels: without pre-training, and with all weights, the backbone or the head of a pre-training loaded. It shows what pre-training gains on your data, as the tables of the ALPS paper do.

Trainings that differ only in their seed are put together, with their mean, their standard deviation and the difference to the training without pre-training of the same seed.</source>
<translation>Écrit un tableau de plusieurs entraînements sur les mêmes étiquettes : sans pré-entraînement, et avec tous les poids, le backbone ou la tête d'un pré-entraînement chargés. Il montre ce que le pré-entraînement apporte sur vos données, comme le font les tableaux de l'article d'ALPS.

Les entraînements qui ne diffèrent que par leur graine sont regroupés, avec leur moyenne, leur écart-type et la différence avec l'entraînement sans pré-entraînement de la même graine.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>baseline,overall,backbone,head,Mixed-PL,mIoU,mean,standard deviation,seeds,experiment</source>
<translation>référence,overall,backbone,tête,head,Mixed-PL,mIoU,moyenne,écart-type,graines,expérience,baseline</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>A folder that holds the folders of the trainings. All of them that have ended are compared.</source>
<translation>Un dossier qui contient les dossiers des entraînements. Tous ceux qui sont terminés sont comparés.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>Folder for the table as a page, as CSV and as JSON. Files in it are never replaced.</source>
<translation>Dossier du tableau sous forme de page, de CSV et de JSON. Les fichiers qu'il contient ne sont jamais remplacés.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>“{}” does not hold the folder of a training; choose the folder that holds them.</source>
<translation>« {} » ne contient pas de dossier d'un entraînement ; choisissez le dossier qui les contient.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>Folder of trainings</source>
<translation>Dossier des entraînements</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>Folder for the table</source>
<translation>Dossier du tableau</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/finetune.py"/>
<source>Fine-tune network</source>
<translation>Affiner un réseau</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/finetune.py"/>
<source>Trains a segmentation network on true labels, beginning with the weights of “Pre-train network”. Without a model to begin with, the training starts from random weights. Compare the two with “Compare trainings” to see what pre-training gains on your data.

With a duration, ALPS first measures how long a step takes on your machine. You can cancel: the same settings and folder continue the training. It needs the engine for training, which you install in Settings ▸ Options ▸ ALPS.</source>
<translation>Entraîne un réseau de segmentation sur de vraies étiquettes (fine-tuning), en partant des poids de « Pré-entraîner un réseau ». Sans modèle de départ, l'entraînement commence avec des poids aléatoires. Comparez les deux avec « Comparer des entraînements » pour voir ce que le pré-entraînement apporte sur vos données.

Avec une durée, ALPS mesure d'abord le temps que prend une étape sur votre machine. Vous pouvez annuler : les mêmes réglages et le même dossier reprennent l'entraînement. Il faut le moteur avec entraînement, que vous installez dans Préférences ▸ Options ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/finetune.py"/>
<source>train,deep learning,neural network,transfer learning,true labels,U-Net,UPerNet,SegFormer</source>
<translation>entraîner,apprentissage profond,réseau de neurones,apprentissage par transfert,vraies étiquettes,U-Net,UPerNet,SegFormer,fine-tuning,deep learning</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/finetune.py"/>
<source>Rasters with the true class of each pixel; 255 or the nodata value where there is none.</source>
<translation>Rasters avec la vraie classe de chaque pixel ; 255 ou la valeur nodata là où il n'y en a pas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/finetune.py"/>
<source>model.json in the folder of a pre-training. If not set, the training begins with random weights: the baseline that you compare with.</source>
<translation>model.json dans le dossier d'un pré-entraînement. Sinon, l'entraînement commence avec des poids aléatoires : c'est la référence à laquelle vous comparez.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/pretrain.py"/>
<source>Pre-train network</source>
<translation>Pré-entraîner un réseau</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/pretrain.py"/>
<source>Trains a segmentation network on the labels that ALPS made, so that it knows your imagery before it sees a label that somebody drew. Give a data set from “Export data set”, or labelled scenes. Then run “Fine-tune network” on a few true labels, and “Predict classes” on new rasters.

With a duration, ALPS first measures how long a step takes on your machine. You can cancel: the same settings and folder continue the training. It needs the engine for training, which you install in Settings ▸ Options ▸ ALPS.</source>
<translation>Entraîne un réseau de segmentation sur les étiquettes qu'ALPS a produites, afin qu'il connaisse vos images avant de voir une étiquette dessinée par quelqu'un. Donnez un jeu de données de « Exporter un jeu de données », ou des scènes étiquetées. Exécutez ensuite « Affiner un réseau » sur quelques vraies étiquettes, et « Prédire les classes » sur de nouveaux rasters.

Avec une durée, ALPS mesure d'abord le temps que prend une étape sur votre machine. Vous pouvez annuler : les mêmes réglages et le même dossier reprennent l'entraînement. Il faut le moteur avec entraînement, que vous installez dans Préférences ▸ Options ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/pretrain.py"/>
<source>train,deep learning,neural network,self-supervised,pseudo labels,backbone,U-Net,UPerNet,SegFormer</source>
<translation>entraîner,apprentissage profond,réseau de neurones,auto-supervisé,pseudo-étiquettes,backbone,U-Net,UPerNet,SegFormer,pre-train,deep learning</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/pretrain.py"/>
<source>Class rasters of “Auto-label raster” or “Auto-label collection”. They are matched by name.</source>
<translation>Rasters de classes de « Étiqueter un raster automatiquement » ou de « Étiqueter une collection automatiquement ». Ils sont associés par leur nom.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/pretrain.py"/>
<source>model.json of an earlier training whose weights are loaded, for example of one on other imagery (Mixed-PL in the paper: choose the weights “backbone”). If not set, the training begins with random weights.</source>
<translation>model.json d'un entraînement précédent dont les poids sont chargés, par exemple d'un entraînement sur d'autres images (Mixed-PL dans l'article : choisissez les poids « backbone »). Sinon, l'entraînement commence avec des poids aléatoires.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Refine labels</source>
<translation>Raffiner les étiquettes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Looks for better labels of a raster that “Auto-label raster” labelled, without any true label. A small network learns from the segments with the highest confidence. Its prediction, averaged over each segment, then corrects the class of doubtful segments. This is repeated for one to three rounds. Each round is judged by how well the network agrees with the labels on ground that it did not see; if no round is better, the labels stay as they were.

Names, colours and corrections of yours are kept, and corrections count as true. The inputs are not changed. It needs the engine for training, which you install in Settings ▸ Options ▸ ALPS.</source>
<translation>Cherche de meilleures étiquettes pour un raster que « Étiqueter un raster automatiquement » a étiqueté, sans aucune vraie étiquette. Un petit réseau apprend à partir des segments de plus haute confiance. Sa prédiction, moyennée sur chaque segment, corrige ensuite la classe des segments douteux. Cela se répète pendant une à trois itérations. Chaque itération est jugée à la concordance du réseau avec les étiquettes sur un terrain qu'il n'a pas vu ; si aucune itération n'est meilleure, les étiquettes restent telles quelles.

Vos noms, couleurs et corrections sont conservés, et les corrections comptent comme vraies. Les entrées ne sont pas modifiées. Il faut le moteur avec entraînement, que vous installez dans Préférences ▸ Options ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>self-training,improve,deep learning,neural network,pseudo labels,clean</source>
<translation>auto-apprentissage,améliorer,apprentissage profond,réseau de neurones,pseudo-étiquettes,nettoyer,self-training,deep learning</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>The raster that was labelled.</source>
<translation>Le raster qui a été étiqueté.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Its segments, with a cluster for each.</source>
<translation>Ses segments, avec un cluster pour chacun.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Number of segments that changed</source>
<translation>Nombre de segments modifiés</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Number of rounds that were computed</source>
<translation>Nombre d'itérations calculées</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Round whose labels were taken; 0 for the labels as they were</source>
<translation>Itération dont les étiquettes ont été retenues ; 0 pour les étiquettes de départ</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Segments to refine</source>
<translation>Segments à raffiner</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>The codebook that the segments have their clusters from.</source>
<translation>Le dictionnaire dont viennent les clusters des segments.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Why it stopped</source>
<translation>Raison de l'arrêt</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>A schedule of the ALPS paper, which needs a GPU. Settings below that you change from their default override the preset; all others come from it.</source>
<translation>Un programme d'entraînement de l'article d'ALPS, qui demande un GPU. Les réglages ci-dessous que vous changez par rapport à leur valeur par défaut l'emportent sur le préréglage ; tous les autres en viennent.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>A new or empty folder. If a training in it was interrupted, the same settings continue it from its last checkpoint. Choose a folder of your own: QGIS deletes temporary ones when it closes.</source>
<translation>Un dossier nouveau ou vide. Si un entraînement y a été interrompu, les mêmes réglages le reprennent à son dernier point de contrôle. Choisissez un dossier à vous : QGIS supprime les dossiers temporaires à sa fermeture.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Held-out mean IoU</source>
<translation>IoU moyenne sur la partie réservée</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Number of steps</source>
<translation>Nombre d'étapes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Folder that “Export data set” wrote, in the layout mmsegmentation or pairs. Its parts train and val are used. If not set: scenes and their labels, below.</source>
<translation>Dossier que « Exporter un jeu de données » a écrit, dans la disposition mmsegmentation ou pairs. Ses parties train et val sont utilisées. Sinon : les scènes et leurs étiquettes, ci-dessous.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Rasters to train on, instead of a data set. A part of their ground is held out to measure it.</source>
<translation>Rasters sur lesquels entraîner, au lieu d'un jeu de données. Une partie de leur terrain est réservée à la mesure du réseau.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Output folder of “Auto-label collection”, or another folder with the class rasters of the scenes.</source>
<translation>Dossier de sortie de « Étiqueter une collection automatiquement », ou un autre dossier avec les rasters de classes des scènes.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Which weights of that model are loaded. overall: all that fit. backbone: the encoder, for data with other classes. head: all but the encoder. The log lists what was loaded and what was not.</source>
<translation>Quels poids de ce modèle sont chargés. overall : tous ceux qui conviennent. backbone : l'encodeur, pour des données avec d'autres classes. head : tout sauf l'encodeur. Le journal indique ce qui a été chargé et ce qui ne l'a pas été.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>File with weights of the encoder alone, from timm or torchvision. If not set, they are random.</source>
<translation>Fichier avec les poids de l'encodeur seul, de timm ou de torchvision. Sinon, ils sont aléatoires.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>There is no model to load weights from; choose the model to begin with, or the weights “overall”.</source>
<translation>Il n'y a pas de modèle d'où charger des poids ; choisissez le modèle de départ, ou les poids « overall ».</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Folder of the model</source>
<translation>Dossier du modèle</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Weights that were loaded</source>
<translation>Poids chargés</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Data set</source>
<translation>Jeu de données</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Class rasters of the scenes</source>
<translation>Rasters de classes des scènes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Folder of class rasters</source>
<translation>Dossier de rasters de classes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Model to begin with</source>
<translation>Modèle de départ</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Weights to load</source>
<translation>Poids à charger</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Weights of the backbone</source>
<translation>Poids du backbone</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>A data set has its own images and labels; choose it alone, or scenes with their labels.</source>
<translation>Un jeu de données a ses propres images et étiquettes ; choisissez-le seul, ou bien des scènes avec leurs étiquettes.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>There is nothing to train on; choose a data set, or scenes with their class rasters.</source>
<translation>Il n'y a rien sur quoi entraîner ; choisissez un jeu de données, ou des scènes avec leurs rasters de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>There is nothing to train on: none of the rasters can be read. Choose others.</source>
<translation>Il n'y a rien sur quoi entraîner : aucun des rasters ne peut être lu. Choisissez-en d'autres.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>The folder of the model is temporary. QGIS deletes it when it closes; copy it to keep the model.</source>
<translation>Le dossier du modèle est temporaire. QGIS le supprime à sa fermeture ; copiez-le pour conserver le modèle.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Models (*.json *.safetensors)</source>
<translation>Modèles (*.json *.safetensors)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Weights (*.safetensors *.pth *.pt *.bin)</source>
<translation>Poids (*.safetensors *.pth *.pt *.bin)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>The scenes have no labels; choose their class rasters, or the folder of them.</source>
<translation>Les scènes n'ont pas d'étiquettes ; choisissez leurs rasters de classes, ou le dossier qui les contient.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>{n} weights loaded ({mode})</source>
<translation>{n} poids chargés ({mode})</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Held-out mean IoU {miou}, of the weights of step {step}.</source>
<translation>IoU moyenne sur la partie réservée : {miou}, avec les poids de l'étape {step}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>To rename, recolour or merge classes, open this table, toggle editing, change names or colours, and save. Classes with the same name become one. The map follows at once. “Apply class edits” in the menu of this layer then updates the class raster and the polygons.</source>
<translation>Pour renommer, recolorer ou fusionner des classes, ouvrez cette table, basculez en mode édition, changez les noms ou les couleurs, et enregistrez. Les classes de même nom n'en font plus qu'une. La carte suit aussitôt. « Appliquer les modifications des classes » dans le menu de cette couche met alors à jour le raster de classes et les polygones.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>Class number of each pixel; 255 stands for pixels without a segment.</source>
<translation>Numéro de classe de chaque pixel ; 255 désigne les pixels sans segment.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>One polygon for each connected area of a class.</source>
<translation>Un polygone pour chaque zone connexe d'une classe.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>All segments, with cluster, confidence and corrections.</source>
<translation>Tous les segments, avec cluster, confiance et corrections.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>The classes: rename, recolour and merge them here.</source>
<translation>Les classes : renommez-les, recolorez-les et fusionnez-les ici.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>Area, share, number of segments and mean confidence of each class.</source>
<translation>Surface, part, nombre de segments et confiance moyenne de chaque classe.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Paint class raster</source>
<translation>Peindre le raster de classes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Paints segments into a class raster on the grid of their scene, large segments first. A correction in class_override overrides the class of the cluster. Pixels without a segment have no data.

If the segments have clusters of another codebook, the codebook is applied to a copy of them first, and the log says so.</source>
<translation>Peint des segments dans un raster de classes sur la grille de leur scène, les grands segments d'abord. Une correction dans class_override l'emporte sur la classe du cluster. Les pixels sans segment sont sans données.

Si les segments ont des clusters d'un autre dictionnaire, le dictionnaire est d'abord appliqué à une copie des segments, et le journal le signale.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>rasterize,classes,map,legend</source>
<translation>rastériser,classes,carte,légende,rasterize</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Segments with clusters, from “Apply codebook” or an automatic labelling.</source>
<translation>Segments avec clusters, issus de « Appliquer un dictionnaire » ou d'un étiquetage automatique.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Raster whose grid is used. If not set, the grid of the scene, which is stored with the segments.</source>
<translation>Raster dont la grille est utilisée. Sinon, la grille de la scène, qui est enregistrée avec les segments.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>The codebook with the classes of the clusters.</source>
<translation>Le dictionnaire avec les classes des clusters.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/parameters.py"/>
<source>Names of class numbers</source>
<translation>Noms des numéros de classe</translation>
</message>
<message>
<location filename="../alps_qgis/processing/parameters.py"/>
<source>JSON file with the class of each value, for class rasters of other programs: {"10": "building", …}.</source>
<translation>Fichier JSON avec la classe de chaque valeur, pour les rasters de classes d'autres programmes : {"10": "bâtiment", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/parameters.py"/>
<source>Separate them with commas.</source>
<translation>Séparez-les par des virgules.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Polygonize classes</source>
<translation>Polygoniser les classes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Turns a class raster into polygons that do not overlap, one for each connected area of a class. Areas smaller than the minimum mapping unit join their largest neighbour. An area with more than 200,000 vertices is too large for one polygon; it is cut along a grid of 2048 pixels.</source>
<translation>Transforme un raster de classes en polygones qui ne se chevauchent pas, un pour chaque zone connexe d'une classe. Les zones plus petites que l'unité cartographique minimale rejoignent leur plus grande voisine. Une zone de plus de 200 000 sommets est trop grande pour un seul polygone ; elle est coupée le long d'une grille de 2048 pixels.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>vectorize,polygons,classes,minimum mapping unit,simplify</source>
<translation>vectoriser,polygones,classes,unité cartographique minimale,simplifier,vectorize</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Class raster written by ALPS.</source>
<translation>Raster de classes écrit par ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Segments of the same scene. Each polygon then gets their number and their mean confidence.</source>
<translation>Segments de la même scène. Chaque polygone reçoit alors leur nombre et leur confiance moyenne.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Codebook of the classes. If you set it, the polygons follow the edits of its table.</source>
<translation>Dictionnaire des classes. Si vous l'indiquez, les polygones suivent les modifications de sa table.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Predict classes</source>
<translation>Prédire les classes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Predicts the class of each pixel of a raster with a trained network, and writes a class raster and class polygons. Rasters of any size work: the network sees overlapping tiles, and their predictions are blended, so that no tile borders remain.

The model is one that ALPS trained, or a segmentation model of another program as an ONNX file, such as those of Deepness. If the pixels of the raster are much larger or smaller than those of the training, set the ground resolution.

The classes are those of the model. To rename or recolour them on the map, edit the symbols of the layer; to rename them in the data, edit the field class_name of the polygons.</source>
<translation>Prédit la classe de chaque pixel d'un raster avec un réseau entraîné, et écrit un raster de classes et des polygones de classes. Les rasters de toute taille conviennent : le réseau voit des tuiles qui se recouvrent, et leurs prédictions sont fondues, de sorte qu'aucun bord de tuile ne reste visible.

Le modèle est un modèle entraîné par ALPS, ou un modèle de segmentation d'un autre programme sous forme de fichier ONNX, comme ceux de Deepness. Si les pixels du raster sont beaucoup plus grands ou plus petits que ceux de l'entraînement, réglez la résolution au sol.

Les classes sont celles du modèle. Pour les renommer ou les recolorer sur la carte, modifiez les symboles de la couche ; pour les renommer dans les données, modifiez le champ class_name des polygones.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>inference,deep learning,neural network,semantic segmentation,ONNX,Deepness,land cover,classify</source>
<translation>inférence,apprentissage profond,réseau de neurones,segmentation sémantique,ONNX,Deepness,couverture du sol,classer,deep learning,land cover</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>The raster to predict.</source>
<translation>Le raster à prédire.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>model.onnx or model.json in the folder of a training, or an ONNX file of another program. A file model.safetensors needs an engine with PyTorch.</source>
<translation>model.onnx ou model.json dans le dossier d'un entraînement, ou un fichier ONNX d'un autre programme. Un fichier model.safetensors demande un moteur avec PyTorch.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>GeoTIFF with the class number of each pixel, 255 where the raster has no data, and a legend.</source>
<translation>GeoTIFF avec le numéro de classe de chaque pixel, 255 là où le raster n'a pas de données, et une légende.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>GeoTIFF with the probability of the predicted class in per cent, 255 where the raster has no data.</source>
<translation>GeoTIFF avec la probabilité de la classe prédite en pour cent, 255 là où le raster n'a pas de données.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Predicted class of each pixel; 255 stands for pixels without data.</source>
<translation>Classe prédite de chaque pixel ; 255 désigne les pixels sans données.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Probability of the predicted class in per cent; 255 stands for pixels without data.</source>
<translation>Probabilité de la classe prédite en pour cent ; 255 désigne les pixels sans données.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Area and share of each class.</source>
<translation>Surface et part de chaque classe.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Device used</source>
<translation>Périphérique utilisé</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Models (*.onnx *.json *.safetensors)</source>
<translation>Modèles (*.onnx *.json *.safetensors)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/provider.py"/>
<source>ALPS – class maps without labels</source>
<translation>ALPS – cartes de classes sans étiquettes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Updates the class raster and the class polygons after you edited the classes: names, colours and merged classes in the table of the codebook, and corrections of single segments in class_override. This takes seconds, because nothing is segmented again.

You may also choose another codebook than the one that gave the segments their clusters. It is then applied to a copy of the segments first, and the log says so. For another number of clusters, run “Auto-label raster” or “Auto-label collection” again; they use the segments that there are.

For one segments layer, the outputs are the class raster and the polygons below. For several, choose the output folder. If you choose none, only the table of class areas is written.</source>
<translation>Met à jour le raster de classes et les polygones de classes après vos modifications des classes : noms, couleurs et classes fusionnées dans la table du dictionnaire, et corrections de segments isolés dans class_override. Cela prend quelques secondes, car rien n'est segmenté à nouveau.

Vous pouvez aussi choisir un autre dictionnaire que celui qui a donné leurs clusters aux segments. Il est alors d'abord appliqué à une copie des segments, et le journal l'indique. Pour un autre nombre de clusters, relancez « Étiqueter un raster automatiquement » ou « Étiqueter une collection automatiquement » ; ils utilisent les segments existants.

Pour une seule couche de segments, les sorties sont le raster de classes et les polygones ci-dessous. Pour plusieurs, choisissez le dossier de sortie. Si vous n'en choisissez aucun, seul le tableau des surfaces des classes est écrit.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>rename,merge,recolour,edit,reclassify,class_override</source>
<translation>renommer,fusionner,recolorer,modifier,reclasser,class_override,merge,edit</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Segments of one or more scenes, with clusters.</source>
<translation>Segments d'une ou de plusieurs scènes, avec clusters.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Needed for several segments layers. The class raster and the polygons above are then not written.</source>
<translation>Nécessaire pour plusieurs couches de segments. Le raster de classes et les polygones ci-dessus ne sont alors pas écrits.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>The codebook with the edited table of classes, or another codebook for the same kind of segments.</source>
<translation>Le dictionnaire avec la table des classes modifiée, ou un autre dictionnaire pour le même type de segments.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Output folder for several scenes</source>
<translation>Dossier de sortie pour plusieurs scènes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Choose an output folder, or a file for the table of class areas.</source>
<translation>Choisissez un dossier de sortie, ou un fichier pour le tableau des surfaces des classes.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>There are {} segments layers; choose an output folder for them.</source>
<translation>Il y a {} couches de segments ; choisissez un dossier de sortie pour elles.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Restore volume</source>
<translation>Restaurer un volume</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Joins the class rasters of slices into a label volume (NIfTI) with the shape and position of the volume that “Slice volume” cut. The value of a voxel is its class number plus 1, or 0 where there is no segment. A table beside the volume names the values.</source>
<translation>Assemble les rasters de classes des coupes en un volume d'étiquettes (NIfTI) ayant la forme et la position du volume que « Découper un volume » a découpé. La valeur d'un voxel est son numéro de classe plus 1, ou 0 là où il n'y a pas de segment. Un tableau à côté du volume nomme les valeurs.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>NIfTI,DICOM,medical,label volume,segmentation</source>
<translation>NIfTI,DICOM,médical,volume d'étiquettes,segmentation</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>The file that “Slice volume” wrote beside the slices. Its name ends in _slices.json.</source>
<translation>Le fichier que « Découper un volume » a écrit à côté des coupes. Son nom se termine par _slices.json.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Folder with the class rasters of the slices: the output folder of “Auto-label collection”.</source>
<translation>Dossier avec les rasters de classes des coupes : le dossier de sortie de « Étiqueter une collection automatiquement ».</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>NIfTI file to write. An existing file is not replaced.</source>
<translation>Fichier NIfTI à écrire. Un fichier existant n'est pas remplacé.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Share of voxels with a label</source>
<translation>Part des voxels ayant une étiquette</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Description of the slices</source>
<translation>Description des coupes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Label volume</source>
<translation>Volume d'étiquettes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>NIfTI files (*.nii *.nii.gz)</source>
<translation>Fichiers NIfTI (*.nii *.nii.gz)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Table of the values</source>
<translation>Tableau des valeurs</translation>
</message>
<message>
<location filename="../alps_qgis/processing/segment.py"/>
<source>Segment raster</source>
<translation>Segmenter un raster</translation>
</message>
<message>
<location filename="../alps_qgis/processing/segment.py"/>
<source>Cuts a raster into segments and describes each segment by a vector of numbers, its PFL (pseudo feature label). This is the slow step. You can change clusters and names afterwards without repeating it.</source>
<translation>Découpe un raster en segments et décrit chaque segment par un vecteur de nombres, son PFL (pseudo feature label). C'est l'étape lente. Vous pouvez ensuite changer les clusters et les noms sans la répéter.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/segment.py"/>
<source>SAM,segment anything,superpixels,objects,masks,embedding,OBIA</source>
<translation>SAM,segment anything,superpixels,objets,masques,embedding,OBIA</translation>
</message>
<message>
<location filename="../alps_qgis/processing/segment.py"/>
<source>The raster to segment.</source>
<translation>Le raster à segmenter.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>Diagnostics report</source>
<translation>Rapport de diagnostic</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>Writes a report to send with a problem: the versions of QGIS and of the engine's packages, the operating system, memory, disk and graphics card, the models, the settings that matter, and the last lines of the log. The home folder, the user name, the computer name, passwords and tokens are left out. It also runs without an engine. Nothing is sent anywhere.</source>
<translation>Écrit un rapport à joindre à un problème : les versions de QGIS et des paquets du moteur, le système d'exploitation, la mémoire, le disque et la carte graphique, les modèles, les réglages importants, et les dernières lignes du journal. Le dossier personnel, le nom d'utilisateur, le nom de l'ordinateur, les mots de passe et les jetons sont omis. Fonctionne aussi sans moteur. Rien n'est envoyé nulle part.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>bug,problem,error,report,log,versions,support,doctor</source>
<translation>bogue,problème,erreur,rapport,journal,versions,assistance,doctor,bug</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>File for the report. A name that ends in .txt gives plain text, any other name a page.</source>
<translation>Fichier du rapport. Un nom se terminant par .txt donne du texte brut, tout autre nom une page.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>Number of problems found</source>
<translation>Nombre de problèmes trouvés</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>{file} cannot be written ({reason}). Choose another file.</source>
<translation>{file} ne peut pas être écrit ({reason}). Choisissez un autre fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>HTML files (*.html);;Text files (*.txt)</source>
<translation>Fichiers HTML (*.html);;Fichiers texte (*.txt)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>Report as text</source>
<translation>Rapport en texte</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Download a model</source>
<translation>Télécharger un modèle</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Puts a model of Segment Anything into the model folder: {sizes}. The download goes through the network settings of QGIS, continues where an earlier one stopped, and is compared with the published SHA-256. With a local file, nothing is downloaded. If the model is installed already, nothing happens.</source>
<translation>Place un modèle de Segment Anything dans le dossier des modèles : {sizes}. Le téléchargement passe par les réglages réseau de QGIS, reprend là où un précédent s'est arrêté, et est comparé au SHA-256 publié. Avec un fichier local, rien n'est téléchargé. Si le modèle est déjà installé, rien ne se passe.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>setup,model,weights,checkpoint,SAM,segment anything,download,offline</source>
<translation>mise en place,modèle,poids,point de contrôle,checkpoint,SAM,segment anything,télécharger,hors ligne</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>{title}: {size} MB from {address} into {folder}.</source>
<translation>{title} : {size} MB de {address} vers {folder}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>sam_vit_b is the quickest, sam_vit_h the finest. own takes weights of your own from the local file, if the engine can load them.</source>
<translation>sam_vit_b est le plus rapide, sam_vit_h le plus fin. own prend vos propres poids dans le fichier local, si le moteur peut les charger.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Take the model from this file instead of downloading it. The file is copied.</source>
<translation>Prendre le modèle dans ce fichier au lieu de le télécharger. Le fichier est copié.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Local file</source>
<translation>Fichier local</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>File of the model</source>
<translation>Fichier du modèle</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>SHA-256 of the file</source>
<translation>SHA-256 du fichier</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>State of the model: installed or own</source>
<translation>État du modèle : installed ou own</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Weights of your own are in a file; choose it as “Local file”.</source>
<translation>Vos propres poids sont dans un fichier ; choisissez-le comme « Fichier local ».</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>{name} ({size} MB)</source>
<translation>{name} ({size} MB)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>{title} is installed already.</source>
<translation>{title} est déjà installé.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Status of ALPS</source>
<translation>État d'ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Says whether the engine is installed and up to date, which segmenter “auto” takes, which models are there, how much memory is free, and what to do next. Every answer is an output that a script or a model can read. It also runs without an engine, and it changes nothing.</source>
<translation>Indique si le moteur est installé et à jour, quel segmenteur prend « auto », quels modèles sont présents, combien de mémoire est libre, et que faire ensuite. Chaque réponse est une sortie qu'un script ou un modèle peut lire. Fonctionne aussi sans moteur, et ne change rien.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>engine,installed,version,update,memory,device,GPU,models,ready</source>
<translation>moteur,installé,version,mise à jour,mémoire,périphérique,GPU,modèles,prêt</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Memory in GB</source>
<translation>Mémoire en GB</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Free memory in GB</source>
<translation>Mémoire libre en GB</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Rasters can be labelled now</source>
<translation>Des rasters peuvent être étiquetés maintenant</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>The engine is installed</source>
<translation>Le moteur est installé</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>The engine belongs to another version of ALPS</source>
<translation>Le moteur appartient à une autre version d'ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Segmenter that “auto” takes</source>
<translation>Segmenteur que prend « auto »</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Installed models, separated by commas</source>
<translation>Modèles installés, séparés par des virgules</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Device that “auto” takes</source>
<translation>Périphérique que prend « auto »</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>What to do next</source>
<translation>Que faire ensuite</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Slice volume</source>
<translation>Découper un volume</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Cuts a medical volume (a NIfTI file, or the folder of a DICOM series) into grey rasters, and records the position of each in a file. The head or the front of the body is at the top, its right side on the right.

Label the folder of slices with “Auto-label collection”, then join the class rasters with “Restore volume”. From a DICOM header, only the position and the scale of the pixels get into the outputs.</source>
<translation>Découpe un volume médical (un fichier NIfTI, ou le dossier d'une série DICOM) en rasters gris, et note la position de chacun dans un fichier. La tête ou l'avant du corps est en haut, son côté droit à droite.

Étiquetez le dossier des coupes avec « Étiqueter une collection automatiquement », puis assemblez les rasters de classes avec « Restaurer un volume ». D'un en-tête DICOM, seules la position et l'échelle des pixels passent dans les sorties.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>NIfTI,DICOM,medical,CT,MR,slices,window,level</source>
<translation>NIfTI,DICOM,médical,CT,IRM,coupes,fenêtre,niveau</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>NIfTI file. For a DICOM series, type or paste the path of its folder.</source>
<translation>Fichier NIfTI. Pour une série DICOM, saisissez ou collez le chemin de son dossier.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Folder for the slices. It is created if it does not exist; files in it are never replaced.</source>
<translation>Dossier des coupes. Il est créé s'il n'existe pas ; les fichiers qu'il contient ne sont jamais remplacés.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Number of slices</source>
<translation>Nombre de coupes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Volume</source>
<translation>Volume</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Folder for the slices</source>
<translation>Dossier des coupes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>There is no volume; choose a NIfTI file or the folder of a DICOM series.</source>
<translation>Il n'y a pas de volume ; choisissez un fichier NIfTI ou le dossier d'une série DICOM.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>Tile grid</source>
<translation>Grille de tuiles</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>Writes the tiles of a raster as polygons, to show what a run would read: each tile with its row, column and core. Cores cover each pixel exactly once.</source>
<translation>Écrit les tuiles d'un raster sous forme de polygones, pour montrer ce qu'un traitement lirait : chaque tuile avec sa ligne, sa colonne et son cœur. Les cœurs couvrent chaque pixel exactement une fois.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>halo,overlap,core,grid,index</source>
<translation>halo,recouvrement,cœur,grille,index</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>The raster to tile.</source>
<translation>Le raster à découper en tuiles.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>GeoPackage with one polygon for each tile.</source>
<translation>GeoPackage avec un polygone pour chaque tuile.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Bands</source>
<translation>Bandes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Numbers of the bands to use, separated by commas: 4,3,2. If not set: red, green and blue where the file names them, else the first three.</source>
<translation>Numéros des bandes à utiliser, séparés par des virgules : 4,3,2. Sinon : rouge, vert et bleu si le fichier les nomme, à défaut les trois premières.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Stretch</source>
<translation>Étirement</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>How values become brightness, the same for the whole scene or collection: auto (8-bit values as they are, anything else 2–98 %), percentile:2,98, minmax, range:LOW,HIGH or none.</source>
<translation>Comment les valeurs deviennent de la luminosité, de la même façon pour toute la scène ou la collection : auto (valeurs 8 bits telles quelles, toute autre 2–98 %), percentile:2,98, minmax, range:LOW,HIGH ou none.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Read from servers</source>
<translation>Lire depuis des serveurs</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Allow rasters on servers (/vsicurl/, /vsis3/, https:// …) and files that point to them. If not set, opening a file never makes a network request.</source>
<translation>Autoriser les rasters sur des serveurs (/vsicurl/, /vsis3/, https:// …) et les fichiers qui pointent vers eux. Sinon, l'ouverture d'un fichier ne fait jamais de requête réseau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Extent</source>
<translation>Emprise</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Label only this part: XMIN,YMIN,XMAX,YMAX in the CRS of the scene, or followed by @ and another CRS, such as @EPSG:4326. Segments are the same as those of the whole scene, since the tile grid does not move.</source>
<translation>Étiqueter seulement cette partie : XMIN,YMIN,XMAX,YMAX dans le SCR de la scène, ou suivi de @ et d'un autre SCR, comme @EPSG:4326. Les segments sont les mêmes que ceux de la scène entière, car la grille de tuiles ne bouge pas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Mask polygons</source>
<translation>Polygones de masque</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Layer of polygons. Only the ground inside them is labelled; segments at their border are kept whole.</source>
<translation>Couche de polygones. Seul le terrain à l'intérieur est étiqueté ; les segments à leur bord sont gardés entiers.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Vector layers (*.gpkg *.shp *.geojson *.fgb)</source>
<translation>Couches vectorielles (*.gpkg *.shp *.geojson *.fgb)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Ground resolution</source>
<translation>Résolution au sol</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>metres</source>
<translation>mètres</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Read the scene at this pixel size on the ground, and write the outputs at it. Larger pixels are faster and find larger objects. If not set, the pixels of the scene are used.</source>
<translation>Lire la scène à cette taille de pixel au sol, et écrire les sorties à cette taille. De plus grands pixels sont plus rapides et trouvent de plus grands objets. Sinon, les pixels de la scène sont utilisés.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Tile size</source>
<translation>Taille de tuile</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>pixels</source>
<translation>pixels</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Side of a tile, halo included. Smaller tiles need less memory; SAM was trained on 1024.</source>
<translation>Côté d'une tuile, halo compris. De plus petites tuiles demandent moins de mémoire ; SAM a été entraîné sur 1024.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Halo</source>
<translation>Halo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Overlap on each side of a tile; less than half a tile. If not set: 128 for SAM, 32 for superpixels.</source>
<translation>Recouvrement de chaque côté d'une tuile ; moins d'une demi-tuile. Sinon : 128 pour SAM, 32 pour les superpixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>What cuts the scene into segments. auto uses the best one installed and says which; sam_vit_h, sam_vit_l and sam_vit_b need a checkpoint; superpixels needs no download and works with any number of bands.</source>
<translation>Ce qui découpe la scène en segments. auto utilise le meilleur installé et l'indique ; sam_vit_h, sam_vit_l et sam_vit_b ont besoin d'un point de contrôle ; superpixels ne demande aucun téléchargement et fonctionne avec un nombre quelconque de bandes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Detail of superpixels</source>
<translation>Détail des superpixels</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Size of the superpixels: fine has about twice as many as medium, for small objects; coarse has half as many, for large, even areas. Segments of all three can share a codebook. SAM does not use this.</source>
<translation>Taille des superpixels : fine en a environ deux fois plus que medium, pour de petits objets ; coarse en a deux fois moins, pour de grandes zones uniformes. Les segments des trois peuvent partager un dictionnaire. SAM n'utilise pas ce réglage.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>What describes the segments</source>
<translation>Ce qui décrit les segments</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>plain: the segmenter's own features, such as colour and texture. encoder: also those of a small neural network that is part of ALPS and needs red, green and blue bands. auto: encoder for superpixels where these bands are known, otherwise plain; with a codebook, what it was made with.</source>
<translation>plain : les caractéristiques propres au segmenteur, comme la couleur et la texture. encoder : aussi celles d'un petit réseau de neurones qui fait partie d'ALPS et a besoin de bandes rouge, verte et bleue. auto : encoder pour les superpixels lorsque ces bandes sont connues, sinon plain ; avec un dictionnaire, ce avec quoi il a été créé.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM checkpoint</source>
<translation>Point de contrôle de SAM</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM checkpoint file. If not set, the file in the model folder is used.</source>
<translation>Fichier de point de contrôle de SAM. Sinon, le fichier du dossier des modèles est utilisé.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Checkpoints (*.pth *.pt *.safetensors)</source>
<translation>Points de contrôle (*.pth *.pt *.safetensors)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Where SAM runs: auto, cpu, cuda, cuda:N or mps. auto uses a GPU if there is one.</source>
<translation>Où SAM s'exécute : auto, cpu, cuda, cuda:N ou mps. auto utilise un GPU s'il y en a un.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Gate: maximum segment size</source>
<translation>Seuil : taille maximale d'un segment</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>share of a tile</source>
<translation>part d'une tuile</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Masks that cover a larger share of a tile are dropped as background. The ALPS paper uses 0.3.</source>
<translation>Les masques qui couvrent une part plus grande d'une tuile sont écartés comme arrière-plan. L'article d'ALPS utilise 0,3.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Minimum segment size</source>
<translation>Taille minimale d'un segment</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Smaller segments are dropped.</source>
<translation>Les segments plus petits sont écartés.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Processes</source>
<translation>Processus</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Processes that compute tiles in parallel. 0 means one per core, or a single process for SAM.</source>
<translation>Processus qui calculent des tuiles en parallèle. 0 signifie un par cœur, ou un seul processus pour SAM.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Maximum memory</source>
<translation>Mémoire maximale</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>GiB</source>
<translation>GiB</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>The engine uses no more than this; 0 means 90 % of the machine's memory. A tile that needs more is tried again.</source>
<translation>Le moteur n'en utilise pas plus ; 0 signifie 90 % de la mémoire de la machine. Une tuile qui en demande plus est retentée.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: points per side</source>
<translation>SAM : points par côté</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Prompts along each side of a tile. More points find more objects.</source>
<translation>Prompts le long de chaque côté d'une tuile. Plus de points trouvent plus d'objets.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: point grids</source>
<translation>SAM : grilles de points</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>File of prompts instead of the regular grid, as shares of a tile from 0 to 1: JSON, a list of [x, y] for each crop layer; or CSV with the columns x, y and, for crops, layer.</source>
<translation>Fichier de prompts au lieu de la grille régulière, en parts d'une tuile de 0 à 1 : JSON, une liste de [x, y] pour chaque couche de recadrages ; ou CSV avec les colonnes x, y et, pour les recadrages, layer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Point grids (*.json *.csv)</source>
<translation>Grilles de points (*.json *.csv)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: points per batch</source>
<translation>SAM : points par lot</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Prompts decoded together. Fewer need less memory; the result is the same.</source>
<translation>Prompts décodés ensemble. Moins de prompts demandent moins de mémoire ; le résultat est le même.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: threads</source>
<translation>SAM : threads</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Threads of the processor that SAM uses; 0 means one for each core that it may use.</source>
<translation>Threads du processeur que SAM utilise ; 0 signifie un pour chaque cœur qu'il peut utiliser.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: minimum score</source>
<translation>SAM : score minimal</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Masks with a lower predicted IoU are dropped.</source>
<translation>Les masques dont l'IoU prédit est plus faible sont écartés.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: minimum stability</source>
<translation>SAM : stabilité minimale</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Masks with a lower stability are dropped: they change more when the threshold moves.</source>
<translation>Les masques de stabilité plus faible sont écartés : ils changent davantage quand le seuil se déplace.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: stability offset</source>
<translation>SAM : décalage de stabilité</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>How far the threshold moves to measure the stability.</source>
<translation>De combien le seuil se déplace pour mesurer la stabilité.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: box NMS IoU</source>
<translation>SAM : IoU de NMS des boîtes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Of two masks whose bounding boxes overlap more than this, the better one is kept.</source>
<translation>De deux masques dont les boîtes englobantes se chevauchent davantage, le meilleur est gardé.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: crop layers</source>
<translation>SAM : couches de recadrages</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM also runs on crops of each tile; layer n has 2ⁿ × 2ⁿ crops.</source>
<translation>SAM s'exécute aussi sur des recadrages de chaque tuile ; la couche n a 2ⁿ × 2ⁿ recadrages.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: box NMS IoU between crops</source>
<translation>SAM : IoU de NMS des boîtes entre recadrages</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Of two masks from different crops whose bounding boxes overlap more than this, the one from the smaller crop is kept.</source>
<translation>De deux masques de recadrages différents dont les boîtes englobantes se chevauchent davantage, celui du plus petit recadrage est gardé.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: overlap of crops</source>
<translation>SAM : recouvrement des recadrages</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Overlap of the crops in the first layer, as a share of a tile.</source>
<translation>Recouvrement des recadrages de la première couche, en part d'une tuile.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: fewer points in crops</source>
<translation>SAM : moins de points dans les recadrages</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>In layer n, points per side are divided by this number to the power of n.</source>
<translation>Dans la couche n, les points par côté sont divisés par ce nombre à la puissance n.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: minimum hole or island</source>
<translation>SAM : trou ou îlot minimal</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Smaller holes and islands are removed from masks; 0 leaves masks as they are.</source>
<translation>Les trous et îlots plus petits sont supprimés des masques ; 0 laisse les masques tels quels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: precision</source>
<translation>SAM : précision</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>exact gives the masks of the segment-anything package, up to rounding. fast uses half precision where the hardware supports it. pruned also skips points that a mask already covers.</source>
<translation>exact donne les masques du paquet segment-anything, à l'arrondi près. fast utilise la demi-précision là où le matériel le permet. pruned saute en plus les points qu'un masque couvre déjà.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>Feature raster</source>
<translation>Raster de caractéristiques</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>Raster of measurements of the same ground, such as embeddings (AlphaEarth, TESSERA), a surface model or an index, in any number of bands. Segments with similar values are then more likely to get the same cluster. Its CRS, extent and pixel size may differ from those of the scene; one raster covers all scenes.</source>
<translation>Raster de mesures du même terrain, comme des embeddings (AlphaEarth, TESSERA), un modèle de surface ou un indice, avec un nombre quelconque de bandes. Les segments où ses valeurs sont proches reçoivent alors plutôt le même cluster. Son SCR, son emprise et sa taille de pixel peuvent différer de ceux de la scène ; un seul raster couvre toutes les scènes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>Rasters (*.tif *.tiff *.vrt *.img *.nc)</source>
<translation>Rasters (*.tif *.tiff *.vrt *.img *.nc)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>Weight of the feature raster</source>
<translation>Poids du raster de caractéristiques</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>With 1, all bands of the feature raster together count about as much as the image itself; with 0.5, their distances count half.</source>
<translation>Avec 1, toutes les bandes du raster de caractéristiques ensemble comptent à peu près autant que l'image elle-même ; avec 0.5, leurs distances comptent pour moitié.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Number of clusters; each starts as a class of its own. Choose more than the classes you want: clusters with the same name merge later, in the table. With fewer segments there are fewer clusters.</source>
<translation>Nombre de clusters ; chacun commence comme une classe à part. Choisissez-en plus que les classes voulues : les clusters de même nom fusionnent ensuite, dans la table. Avec moins de segments, il y a moins de clusters.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Seed</source>
<translation>Graine</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Seed of the random numbers. The same seed and input give the same result.</source>
<translation>Graine des nombres aléatoires. La même graine et la même entrée donnent le même résultat.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Maximum sample</source>
<translation>Échantillon maximal</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>segments</source>
<translation>segments</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>The fit uses at most this many segments. Every segment then gets a cluster.</source>
<translation>L'ajustement utilise au plus ce nombre de segments. Chaque segment reçoit ensuite un cluster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Clustering</source>
<translation>Clustering</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>lloyd uses all segments at once, weighted by area; paper is the mini-batch k-means of the ALPS paper.</source>
<translation>lloyd utilise tous les segments à la fois, pondérés par leur surface ; paper est le k-means par mini-lots de l'article d'ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Restarts</source>
<translation>Redémarrages</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>k-means starts this many times, more often where there are few segments, and the best result is kept.</source>
<translation>k-means démarre ce nombre de fois, davantage lorsqu'il y a peu de segments, et le meilleur résultat est gardé.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Minimum mapping unit</source>
<translation>Unité cartographique minimale</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Smaller areas join their largest neighbour; 0 keeps every pixel.</source>
<translation>Les zones plus petites rejoignent leur plus grande voisine ; 0 garde chaque pixel.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Simplification</source>
<translation>Simplification</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>How far simplified borders may move. Neighbours keep their common border. 0 keeps the pixel edges.</source>
<translation>De combien les bords simplifiés peuvent se déplacer. Les voisins gardent leur bord commun. 0 garde les bords des pixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>What finds the objects. auto uses SAM if it is installed, otherwise colour, which needs no download.</source>
<translation>Ce qui trouve les objets. auto utilise SAM s'il est installé, sinon colour, qui ne demande aucun téléchargement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>SAM: prompt of oriented boxes</source>
<translation>SAM : prompt des boîtes orientées</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>bbox gives SAM the bounding box of an oriented box; points adds points along its longer axis.</source>
<translation>bbox donne à SAM la boîte englobante d'une boîte orientée ; points ajoute des points le long de son axe le plus long.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Margin</source>
<translation>Marge</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>share of the box</source>
<translation>part de la boîte</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>How far a mask may extend beyond its box, as a share of the box's sides.</source>
<translation>De combien un masque peut dépasser sa boîte, en part des côtés de la boîte.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Overlap on each side of a tile. Boxes that do not fit into a tile get their own window.</source>
<translation>Recouvrement de chaque côté d'une tuile. Les boîtes qui ne tiennent pas dans une tuile ont leur propre fenêtre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Only these classes</source>
<translation>Seulement ces classes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Names of classes, separated by commas. Classes are numbered in this order. If not set: all classes, in alphabetical order.</source>
<translation>Noms de classes, séparés par des virgules. Les classes sont numérotées dans cet ordre. Sinon : toutes les classes, par ordre alphabétique.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Minimum score of a box</source>
<translation>Score minimal d'une boîte</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Boxes with a lower score are left out. Boxes without a score are kept.</source>
<translation>Les boîtes de score plus faible sont laissées de côté. Les boîtes sans score sont gardées.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Keep difficult boxes</source>
<translation>Garder les boîtes difficiles</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Keep boxes that the annotation file marks as difficult.</source>
<translation>Garder les boîtes que le fichier d'annotations marque comme difficiles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Boxes on the turned image</source>
<translation>Boîtes sur l'image tournée</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>The boxes of the annotation files were drawn on the image as turned by its EXIF orientation; turn them back to the stored pixels, which QGIS reads.</source>
<translation>Les boîtes des fichiers d'annotations ont été tracées sur l'image tournée selon son orientation EXIF ; les ramener aux pixels enregistrés, que QGIS lit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Processes, each for one image at a time. 0 means one per core, or a single process for SAM.</source>
<translation>Processus, chacun pour une image à la fois. 0 signifie un par cœur, ou un seul processus pour SAM.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Numbers of clusters</source>
<translation>Nombres de clusters</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Numbers to compare, separated by commas: 8,16,32.</source>
<translation>Nombres à comparer, séparés par des virgules : 8,16,32.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Maximum number of segments to compare. More take longer.</source>
<translation>Nombre maximal de segments à comparer. Un nombre plus grand prend plus de temps.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Starts</source>
<translation>Départs</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>k-means starts this many times for each number. The stability shows how well the results agree.</source>
<translation>k-means démarre ce nombre de fois pour chaque nombre. La stabilité montre à quel point les résultats concordent.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Dirichlet-process mixture</source>
<translation>Mélange à processus de Dirichlet</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Also fit a mixture that finds the number of clusters by itself. For imagery, this number is large.</source>
<translation>Ajuster aussi un mélange qui trouve de lui-même le nombre de clusters. Pour des images, ce nombre est grand.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>Tolerance</source>
<translation>Tolérance</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>How far the two scenes may be shifted against each other. A narrower strip beside a border is not a change.</source>
<translation>De combien les deux scènes peuvent être décalées l'une par rapport à l'autre. Une bande plus étroite le long d'une limite n'est pas un changement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>Minimum margin</source>
<translation>Marge minimale</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>A segment between two classes may get either of them. It changed from one to the other only if, at both dates, it is nearer to its class than to the other by at least this share of the distance. 0 counts all.</source>
<translation>Un segment entre deux classes peut recevoir l'une ou l'autre. Il est passé de l'une à l'autre seulement si, aux deux dates, il est plus proche de sa classe que de l'autre d'au moins cette part de la distance. 0 compte tout.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>Minimum changed share</source>
<translation>Part changée minimale</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>Where a segment of the earlier scene and one of the later overlap, the ground changed if at least this share of it is farther from the earlier and the later class than the tolerance.</source>
<translation>Là où un segment de la scène la plus ancienne et un de la plus récente se recouvrent, le terrain a changé si au moins cette part en est plus éloignée de la classe ancienne et de la classe récente que la tolérance.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/exploring.py"/>
<source>Maximum number of segments</source>
<translation>Nombre maximal de segments</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/exploring.py"/>
<source>At most this many segments are listed, the most doubtful ones.</source>
<translation>Au plus ce nombre de segments sont listés, les plus douteux.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/exploring.py"/>
<source>At most this many segments are listed, the most similar ones. 0 lists all.</source>
<translation>Au plus ce nombre de segments sont listés, les plus semblables. 0 les liste tous.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/exploring.py"/>
<source>Minimum score</source>
<translation>Score minimal</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/exploring.py"/>
<source>Segments with a lower score are left out. 1 is the same as the examples, 0.5 is neither alike nor unlike. The log suggests a value.</source>
<translation>Les segments de score inférieur sont laissés de côté. 1 est identique aux exemples, 0,5 n'est ni semblable ni différent. Le journal suggère une valeur.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/crosswalk.py"/>
<source>Minimum share</source>
<translation>Part minimale</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/crosswalk.py"/>
<source>A name is proposed for a class if the reference has it on at least this share of the area of the class.</source>
<translation>Un nom est proposé pour une classe si la référence le porte sur au moins cette part de la surface de la classe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/crosswalk.py"/>
<source>Minimum coverage</source>
<translation>Couverture minimale</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/crosswalk.py"/>
<source>No name is proposed for a class if the reference covers less than this share of its area.</source>
<translation>Aucun nom n'est proposé pour une classe si la référence couvre moins que cette part de sa surface.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>Minimum probability</source>
<translation>Probabilité minimale</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>A segment gets another class only if its probability is at least this. All others stay as they are.</source>
<translation>Un segment ne reçoit une autre classe que si la probabilité de celle-ci est au moins cette valeur. Tous les autres restent tels quels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>Segments to label next</source>
<translation>Segments à étiqueter ensuite</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>Also list this many segments whose labels would help most, the most doubtful first.</source>
<translation>Lister aussi ce nombre de segments dont les étiquettes seraient les plus utiles, les plus douteux d'abord.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>Number of parts</source>
<translation>Nombre de parties</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>The class is split into this many classes.</source>
<translation>La classe est divisée en ce nombre de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Samples of each class</source>
<translation>Échantillons de chaque classe</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>How many masks of each class to show.</source>
<translation>Combien de masques de chaque classe montrer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Doubtful masks</source>
<translation>Masques douteux</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>How many masks with the lowest confidence to show.</source>
<translation>Combien de masques de plus faible confiance montrer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Picture size</source>
<translation>Taille des vignettes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Side of each picture of a mask.</source>
<translation>Côté de chaque vignette d'un masque.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>IoU of duplicates</source>
<translation>IoU des doublons</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Two masks of a scene that overlap more than this count as duplicates.</source>
<translation>Deux masques d'une scène qui se chevauchent davantage comptent comme doublons.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Compare by name</source>
<translation>Comparer par nom</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Also compare each label with the true class of the same name or, if no names are the same, of the same number. For predictions of a network; labels of clusters have no names of their own.</source>
<translation>Comparer aussi chaque étiquette à la vraie classe du même nom ou, si aucun nom n'est identique, du même numéro. Pour les prédictions d'un réseau ; les étiquettes de clusters n'ont pas de noms propres.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Classes left out of the means</source>
<translation>Classes exclues des moyennes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Names of true classes, separated by commas. Their pixels still count for the other classes.</source>
<translation>Noms de vraies classes, séparés par des virgules. Leurs pixels comptent toujours pour les autres classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Tolerance of boundaries</source>
<translation>Tolérance des limites</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Also measure whether boundaries are in the right position: the boundary F measure with this tolerance. Takes longer.</source>
<translation>Mesurer aussi si les limites sont à la bonne position : la mesure F des limites avec cette tolérance. Prend plus de temps.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>share of the diagonal</source>
<translation>part de la diagonale</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>The same tolerance, as a share of the scene's diagonal. Csurka et al. (2013) and DAVIS use 0.0075.</source>
<translation>La même tolérance, en part de la diagonale de la scène. Csurka et al. (2013) et DAVIS utilisent 0,0075.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Layout</source>
<translation>Disposition</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>How the files are arranged. pairs are GeoTIFFs with the values of the scene, as torchgeo reads them.</source>
<translation>Comment les fichiers sont rangés. pairs sont des GeoTIFF avec les valeurs de la scène, comme torchgeo les lit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Images</source>
<translation>Images</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>png has 8 bits, made with the stretch; tif keeps the values and the georeferencing of the scene. If not set: tif for pairs, else png.</source>
<translation>png a 8 bits, obtenus avec l'étirement ; tif garde les valeurs et le géoréférencement de la scène. Sinon : tif pour pairs, png autrement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Chip size</source>
<translation>Taille d'imagette</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Side of a chip; 0 makes each scene one chip.</source>
<translation>Côté d'une imagette ; 0 fait de chaque scène une seule imagette.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Overlap</source>
<translation>Recouvrement</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Pixels that neighbouring chips share. The last chip of a row or column is shifted inwards.</source>
<translation>Pixels que partagent des imagettes voisines. La dernière imagette d'une ligne ou d'une colonne est décalée vers l'intérieur.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Pad small chips</source>
<translation>Compléter les petites imagettes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Pad chips of scenes that are smaller than a chip: images with 0, masks with 255.</source>
<translation>Compléter les imagettes des scènes plus petites qu'une imagette : les images avec 0, les masques avec 255.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Minimum share with a class</source>
<translation>Part minimale avec une classe</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Chips in which a smaller share of the pixels has a class are left out and counted.</source>
<translation>Les imagettes dans lesquelles une part plus faible des pixels a une classe sont laissées de côté et comptées.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Minimum instance size</source>
<translation>Taille minimale d'instance</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Instances with fewer pixels in a chip are left out of that chip and counted.</source>
<translation>Les instances de moins de pixels dans une imagette sont exclues de cette imagette et comptées.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Shares of train, val and test. They must add up to 1.</source>
<translation>Parts de train, val et test. Leur somme doit être 1.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Split by</source>
<translation>Répartir par</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>scene keeps a scene together with all scenes that overlap it; block divides the ground into blocks; folder takes the split from folders called train, val and test. A split that you give in a list comes first.</source>
<translation>scene garde ensemble une scène et toutes les scènes qui la recouvrent ; block divise le terrain en blocs ; folder prend la répartition des dossiers nommés train, val et test. Une répartition que vous donnez dans une liste est prioritaire.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Block size</source>
<translation>Taille des blocs</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Side of the blocks, if you split by block. 0 means four chips.</source>
<translation>Côté des blocs, si vous répartissez par block. 0 signifie quatre imagettes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Seed of the random numbers for the split. The same seed and input give the same data set.</source>
<translation>Graine des nombres aléatoires pour la répartition. La même graine et la même entrée donnent le même jeu de données.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Names of classes to set to 255.</source>
<translation>Noms des classes à mettre à 255.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Whole test images</source>
<translation>Images de test entières</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Scenes of the split test are not cut into chips or padded, keep their names, and may lack labels. iSAID does so.</source>
<translation>Les scènes de la partie test ne sont ni découpées en imagettes ni complétées, gardent leur nom, et peuvent ne pas avoir d'étiquettes. iSAID procède ainsi.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Binary masks</source>
<translation>Masques binaires</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Masks with two classes: 1 where a pixel has any class, 0 where it has none. For layouts with masks. The ALPS paper compares its classes with them.</source>
<translation>Masques à deux classes : 1 où un pixel a une classe quelconque, 0 où il n'en a pas. Pour les dispositions avec masques. L'article d'ALPS y compare ses classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Colours</source>
<translation>Couleurs</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Colours of the classes: labels takes those of the class rasters, isaid the 16 published ones of iSAID in their order.</source>
<translation>Couleurs des classes : labels prend celles des rasters de classes, isaid les 16 couleurs publiées d'iSAID dans leur ordre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Suffix of masks</source>
<translation>Suffixe des masques</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Added to the name of a chip to name its mask (layout mmsegmentation).</source>
<translation>Ajouté au nom d'une imagette pour nommer son masque (disposition mmsegmentation).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Title</source>
<translation>Titre</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Title of the data set, for the README.</source>
<translation>Titre du jeu de données, pour le README.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Description</source>
<translation>Description</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>What the data set holds, for the README.</source>
<translation>Ce que contient le jeu de données, pour le README.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Licence of the imagery, for the README.</source>
<translation>Licence des images, pour le README.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Source of the imagery</source>
<translation>Source des images</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Where the imagery comes from, for the README.</source>
<translation>D'où viennent les images, pour le README.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: threshold of far segments</source>
<translation>Mise à jour : seuil des segments éloignés</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: a segment is far if its distance from the nearest centre is more than this many times the spread of the cluster. Smaller values give more new clusters.</source>
<translation>Pour une mise à jour : un segment est éloigné si sa distance au centre le plus proche dépasse ce nombre de fois la dispersion du cluster. De plus petites valeurs donnent plus de nouveaux clusters.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: minimum size of a new cluster</source>
<translation>Mise à jour : taille minimale d'un nouveau cluster</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: far segments form a new cluster only if at least this many are alike.</source>
<translation>Pour une mise à jour : des segments éloignés ne forment un nouveau cluster que si au moins ce nombre d'entre eux se ressemblent.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: maximum number of new clusters</source>
<translation>Mise à jour : nombre maximal de nouveaux clusters</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: at most this many clusters are added.</source>
<translation>Pour une mise à jour : au plus ce nombre de clusters est ajouté.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: centres of old clusters</source>
<translation>Mise à jour : centres des anciens clusters</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: fixed keeps them, so that what an old cluster means stays the same. online moves them to the mean of all segments so far (online k-means); earlier maps then no longer fit.</source>
<translation>Pour une mise à jour : fixed les garde, de sorte que le sens d'un ancien cluster reste le même. online les déplace vers la moyenne de tous les segments vus jusqu'ici (k-means en ligne) ; les cartes précédentes ne correspondent alors plus.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: maximum sample</source>
<translation>Mise à jour : échantillon maximal</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: new clusters are searched for among at most this many far segments, drawn from all.</source>
<translation>Pour une mise à jour : les nouveaux clusters sont recherchés parmi au plus ce nombre de segments éloignés, tirés de l'ensemble.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Maximum number of rounds</source>
<translation>Nombre maximal d'itérations</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>In each round a new network learns from the labels of the round before. Refining stops earlier if a network agrees less with the new labels, on ground that it did not see, than with those before.</source>
<translation>À chaque itération, un nouveau réseau apprend à partir des étiquettes de l'itération précédente. Le raffinage s'arrête plus tôt si un réseau concorde moins avec les nouvelles étiquettes, sur un terrain qu'il n'a pas vu, qu'avec les précédentes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Confident share</source>
<translation>Part de confiance</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Share of the area of each class that the network learns from: the segments with the highest confidence. Segments whose class you chose always count.</source>
<translation>Part de la surface de chaque classe à partir de laquelle le réseau apprend : les segments de plus haute confiance. Les segments dont vous avez choisi la classe comptent toujours.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Trust in the network</source>
<translation>Confiance accordée au réseau</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Weight of the network's prediction beside the distances from the centres of the clusters. 0 changes nothing; higher values change more segments.</source>
<translation>Poids de la prédiction du réseau par rapport aux distances aux centres des clusters. 0 ne change rien ; des valeurs plus élevées changent plus de segments.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Minimum gain</source>
<translation>Gain minimal</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>A round counts as better if the agreement on held-out ground rises by at least this much.</source>
<translation>Une itération compte comme meilleure si la concordance sur le terrain réservé augmente d'au moins cette valeur.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>The network to train. The first three train on a laptop; the others are those of the ALPS paper and need a GPU.</source>
<translation>Le réseau à entraîner. Les trois premiers s'entraînent sur un ordinateur portable ; les autres sont ceux de l'article d'ALPS et demandent un GPU.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Duration</source>
<translation>Durée</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>minutes</source>
<translation>minutes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>About how long the training may take on this machine. Some steps are measured first; they decide the number of steps. If neither this nor the steps are set: 20 minutes; in a refinement, 400 steps in each round.</source>
<translation>Durée approximative que l'entraînement peut prendre sur cette machine. Quelques étapes sont d'abord mesurées ; elles déterminent le nombre d'étapes. Si ni cette durée ni les étapes ne sont définies : 20 minutes ; pour un raffinage, 400 étapes à chaque itération.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Steps</source>
<translation>Étapes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Number of training steps, instead of a duration.</source>
<translation>Nombre d'étapes d'entraînement, au lieu d'une durée.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Batch</source>
<translation>Lot</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>crops</source>
<translation>recadrages</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Crops in one step. Fewer need less memory.</source>
<translation>Recadrages par étape. Moins de recadrages demandent moins de mémoire.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Crop size</source>
<translation>Taille de recadrage</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Side of the crops that the network sees; a multiple of 32. Smaller chips are padded.</source>
<translation>Côté des recadrages que voit le réseau ; un multiple de 32. Les imagettes plus petites sont complétées.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Learning rate</source>
<translation>Taux d'apprentissage</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Maximum step size of AdamW.</source>
<translation>Taille de pas maximale d'AdamW.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Rate of the backbone</source>
<translation>Taux du backbone</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Learning rate of the backbone as a share of the whole; below 1 it changes less, which suits loaded weights.</source>
<translation>Taux d'apprentissage du backbone, en part du taux global ; en dessous de 1 il change moins, ce qui convient à des poids chargés.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Schedule</source>
<translation>Planification</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>How the learning rate falls after the warm-up.</source>
<translation>Comment le taux d'apprentissage diminue après l'échauffement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Warm-up</source>
<translation>Échauffement</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>steps</source>
<translation>étapes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Steps in which the learning rate rises from 0. If not set: a twentieth of all steps, at most 1500.</source>
<translation>Étapes pendant lesquelles le taux d'apprentissage monte depuis 0. Sinon : un vingtième de toutes les étapes, au plus 1500.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Weight decay</source>
<translation>Décroissance des poids</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Weight decay of AdamW.</source>
<translation>Décroissance des poids (weight decay) d'AdamW.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Gradient clipping</source>
<translation>Écrêtage du gradient</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Maximum norm of the gradient; 0 does not limit it.</source>
<translation>Norme maximale du gradient ; 0 ne la limite pas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Class weights</source>
<translation>Poids des classes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>inverse gives rare classes more weight in the loss; none gives all pixels the same.</source>
<translation>inverse donne plus de poids aux classes rares dans la perte ; none donne le même à tous les pixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Label smoothing</source>
<translation>Lissage des étiquettes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Share of each label that is spread over all classes; helps with uncertain labels.</source>
<translation>Part de chaque étiquette qui est répartie sur toutes les classes ; utile avec des étiquettes incertaines.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Flips</source>
<translation>Retournements</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Flip crops at random.</source>
<translation>Retourner des recadrages au hasard.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Quarter turns</source>
<translation>Quarts de tour</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Turn crops by 90° at random.</source>
<translation>Tourner des recadrages de 90° au hasard.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Change of colours</source>
<translation>Variation des couleurs</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>How far contrast, brightness and colours of crops change at random; 0 leaves them as they are.</source>
<translation>De combien le contraste, la luminosité et les couleurs des recadrages varient au hasard ; 0 les laisse tels quels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Change of scale</source>
<translation>Variation d'échelle</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Crops are enlarged or reduced at random up to this factor; 1 keeps their scale.</source>
<translation>Les recadrages sont agrandis ou réduits au hasard jusqu'à ce facteur ; 1 garde leur échelle.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Held-out share</source>
<translation>Part réservée</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Share of the ground that is not trained on but measures the network, where the data are scenes. A data set has its own split.</source>
<translation>Part du terrain sur laquelle le réseau n'est pas entraîné mais mesuré, quand les données sont des scènes. Un jeu de données a sa propre répartition.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Held-out crops</source>
<translation>Recadrages réservés</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Maximum number of crops that each evaluation looks at.</source>
<translation>Nombre maximal de recadrages que chaque évaluation examine.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Evaluate every</source>
<translation>Évaluer toutes les</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Steps between two evaluations on the held-out part. If not set: a twentieth of all steps.</source>
<translation>Étapes entre deux évaluations sur la partie réservée. Sinon : un vingtième de toutes les étapes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Early stop</source>
<translation>Arrêt anticipé</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>evaluations</source>
<translation>évaluations</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Stop after this many evaluations without a better mean IoU; 0 never stops early. The best weights are kept in any case.</source>
<translation>Arrêter après ce nombre d'évaluations sans meilleure IoU moyenne ; 0 n'arrête jamais plus tôt. Les meilleurs poids sont conservés dans tous les cas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Save every</source>
<translation>Enregistrer toutes les</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Minutes between two checkpoints. A training that was interrupted continues from the last one.</source>
<translation>Minutes entre deux points de contrôle. Un entraînement interrompu reprend au dernier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Export to ONNX</source>
<translation>Exporter en ONNX</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Also write the network as model.onnx, which engines without torch and other programs can run.</source>
<translation>Écrire aussi le réseau en model.onnx, que des moteurs sans torch et d'autres programmes peuvent exécuter.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Where the network trains: auto, cpu, cuda, cuda:N or mps. auto uses a GPU if there is one.</source>
<translation>Où le réseau s'entraîne : auto, cpu, cuda, cuda:N ou mps. auto utilise un GPU s'il y en a un.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Precision</source>
<translation>Précision</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>32 computes in single precision; bf16 and 16 use half precision where it is safe. auto: bf16 on GPUs and CPUs with units for it, else 32.</source>
<translation>32 calcule en simple précision ; bf16 et 16 utilisent la demi-précision là où c'est sûr. auto : bf16 sur les GPU et les CPU qui ont des unités pour cela, sinon 32.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Readers</source>
<translation>Lecteurs</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Threads that read crops ahead; 0 reads them between the steps.</source>
<translation>Threads qui lisent les recadrages à l'avance ; 0 les lit entre les étapes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>GPUs</source>
<translation>GPU</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Number of GPUs of each machine.</source>
<translation>Nombre de GPU de chaque machine.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Machines</source>
<translation>Machines</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Number of machines; start the same command on each of them with torchrun.</source>
<translation>Nombre de machines ; démarrez la même commande sur chacune avec torchrun.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Strategy</source>
<translation>Stratégie</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>How several GPUs share the work: ddp gives each a part of every batch.</source>
<translation>Comment plusieurs GPU se partagent le travail : ddp donne à chacun une partie de chaque lot.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Stretch of</source>
<translation>Étirement de</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>model stretches values as in the training, which fits scenes of the same sensor. scene fits the setting “stretch” to these scenes, for another sensor or light. Models that record no stretch always use scene.</source>
<translation>model étire les valeurs comme lors de l'entraînement, ce qui convient aux scènes du même capteur. scene ajuste le réglage « étirement » à ces scènes, pour un autre capteur ou une autre lumière. Les modèles qui n'enregistrent pas d'étirement utilisent toujours scene.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Side of the squares that the network sees, overlap included. If not set: the size that the model was trained with, or 512.</source>
<translation>Côté des carrés que voit le réseau, recouvrement compris. Sinon : la taille avec laquelle le modèle a été entraîné, ou 512.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Overlap on each side of a tile; less than half a tile. Predictions of neighbouring tiles are blended there. If not set: an eighth of a tile. 0 is faster, but tile borders become visible.</source>
<translation>Recouvrement de chaque côté d'une tuile ; moins d'une demi-tuile. Les prédictions des tuiles voisines y sont fondues. Sinon : un huitième de tuile. 0 est plus rapide, mais les bords des tuiles deviennent visibles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Tiles at once</source>
<translation>Tuiles à la fois</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>tiles</source>
<translation>tuiles</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Tiles that the network computes together. 0 means 1 on a CPU and 8 on a GPU.</source>
<translation>Tuiles que le réseau calcule ensemble. 0 signifie 1 sur un CPU et 8 sur un GPU.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Where the network runs: auto, cpu, cuda, cuda:N or mps. auto uses a GPU if there is one that can be used.</source>
<translation>Où le réseau s'exécute : auto, cpu, cuda, cuda:N ou mps. auto utilise un GPU s'il y en a un d'utilisable.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Tiles that are computed side by side on a CPU. 0 means one per core. The result does not depend on it.</source>
<translation>Tuiles calculées côte à côte sur un CPU. 0 signifie une par cœur. Le résultat n'en dépend pas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Slices</source>
<translation>Coupes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>axial slices run from foot to head, coronal slices from back to front, sagittal slices from left to right.</source>
<translation>Les coupes axial vont des pieds à la tête, les coupes coronal de l'arrière à l'avant, les coupes sagittal de gauche à droite.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Window: centre and width</source>
<translation>Fenêtre : centre et largeur</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Values to show, in the volume's own unit: 40,400 shows soft tissue in CT. If not set, the percentiles are used.</source>
<translation>Valeurs à montrer, dans l'unité du volume : 40,400 montre les tissus mous en CT. Sinon, les percentiles sont utilisés.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Percentiles</source>
<translation>Percentiles</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Percentiles of all values that become black and white.</source>
<translation>Percentiles de toutes les valeurs qui deviennent noir et blanc.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Empty value</source>
<translation>Valeur vide</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Value of voxels outside the body, often 0 if a program blanked them. They get no label.</source>
<translation>Valeur des voxels hors du corps, souvent 0 si un programme les a effacés. Ils ne reçoivent pas d'étiquette.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Volume number</source>
<translation>Numéro du volume</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Number of the volume in a file with several volumes, starting at 1.</source>
<translation>Numéro du volume dans un fichier à plusieurs volumes, à partir de 1.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Series number</source>
<translation>Numéro de la série</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Number of the DICOM series in the folder, starting at 1; 0 if there is only one.</source>
<translation>Numéro de la série DICOM dans le dossier, à partir de 1 ; 0 s'il n'y en a qu'une.</translation>
</message>
<message>
<location filename="../alps_qgis/engine"/>
<source>{0} and {1} more</source>
<translation>{0} et {1} de plus</translation>
</message>
<message>
<location filename="../alps_qgis/engine"/>
<source>Segments: {0}.</source>
<translation>Segments : {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} is empty; COCO without boxes still has lists of images and annotations.</source>
<translation>{0} est vide ; un fichier COCO sans boîtes a quand même des listes d'images et d'annotations.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} is a list of detections without images; give a complete COCO file, with 'images' and 'categories'.</source>
<translation>{0} est une liste de détections sans images ; donnez un fichier COCO complet, avec 'images' et 'categories'.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} has no list of categories; it is not a COCO annotation, so choose another format.</source>
<translation>{0} n'a pas de liste de catégories ; ce n'est pas une annotation COCO, choisissez donc un autre format.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0}: image {1} was left out: it has no 'id' or no 'file_name'.</source>
<translation>{0} : l'image {1} a été laissée de côté : il lui manque 'id' ou 'file_name'.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0}: the categories {1} and {2} have the same id {3}.</source>
<translation>{0} : les catégories {1} et {2} ont le même id {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>the class {0} is not one of the file's categories</source>
<translation>la classe {0} n'est pas l'une des catégories du fichier</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>it marks a crowd, not one object</source>
<translation>elle marque une foule, pas un objet seul</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>its 'bbox' is not a list of four numbers</source>
<translation>son 'bbox' n'est pas une liste de quatre nombres</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>it has no area: its width or height is not above 0</source>
<translation>elle n'a pas de surface : sa largeur ou sa hauteur n'est pas supérieure à 0</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>two images of the file have its 'image_id'</source>
<translation>deux images du fichier ont son 'image_id'</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>it does not name an image of the file</source>
<translation>elle ne désigne pas d'image du fichier</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0}, line {1}: the JSON is damaged ({2}); export it again.</source>
<translation>{0}, ligne {1} : le JSON est endommagé ({2}) ; exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} cannot be read as JSON ({1}); export it again.</source>
<translation>{0} ne peut pas être lu comme JSON ({1}) ; exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} has no list {1}; it is not a COCO annotation, so choose another format.</source>
<translation>{0} n'a pas de liste {1} ; ce n'est pas une annotation COCO, choisissez donc un autre format.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0}: image {1} was left out: another image has the id {2} too.</source>
<translation>{0} : l'image {1} a été laissée de côté : une autre image a aussi l'id {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/dota.py"/>
<source>it has {0} columns, not eight coordinates, a class and a difficulty</source>
<translation>elle a {0} colonnes, et non huit coordonnées, une classe et une difficulté</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/dota.py"/>
<source>it has ten coordinates, and the fifth point does not repeat the first</source>
<translation>elle a dix coordonnées, et le cinquième point ne répète pas le premier</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fair1m.py"/>
<source>its coordinates are {0}, not 'pixel'</source>
<translation>ses coordonnées sont {0}, et non 'pixel'</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fair1m.py"/>
<source>a point does not have two coordinates</source>
<translation>un point n'a pas deux coordonnées</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fair1m.py"/>
<source>it has {0} points, not four and the first again</source>
<translation>elle a {0} points, et non quatre puis de nouveau le premier</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>“Boxes on the turned image” (--exif-turned)</source>
<translation>« Boîtes sur l'image tournée » (--exif-turned)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0} has the EXIF orientation {1}</source>
<translation>{0} a l'orientation EXIF {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0} was made for {1} pixels, but {2}</source>
<translation>{0} a été fait pour {1} pixels, mais {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>lie outside the image by half or more</source>
<translation>sont hors de l'image pour moitié ou plus</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0}: annotation tools may show it turned ({1} pixels), but QGIS and ALPS read the stored pixels ({2}). If the boxes were drawn on the turned image, use {3}.</source>
<translation>{0} : les outils d'annotation peuvent la montrer tournée ({1} pixels), mais QGIS et ALPS lisent les pixels enregistrés ({2}). Si les boîtes ont été tracées sur l'image tournée, utilisez {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>No annotation belongs to any of the images ({0}): {1} is for {2}; give images and annotations with the same names.</source>
<translation>Aucune annotation ne correspond à l'une des images ({0}) : {1} est pour {2} ; donnez des images et des annotations de mêmes noms.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>None of the {0} entries of the annotations is a box: {1}</source>
<translation>Aucune des {0} entrées des annotations n'est une boîte : {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>reach beyond the image</source>
<translation>dépassent de l'image</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>The annotation names the image {0}, and {1}; give that image.</source>
<translation>L'annotation désigne l'image {0}, et {1} ; donnez cette image.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0}: the image was resized, so the boxes would lie elsewhere on it; give the image in its original size, or correct the size in the annotation if only that is wrong.</source>
<translation>{0} : l'image a été redimensionnée, les boîtes s'y trouveraient donc ailleurs ; donnez l'image dans sa taille d'origine, ou corrigez la taille dans l'annotation si elle seule est fausse.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0}; the boxes are used as they are, in pixels of the image.</source>
<translation>{0} ; les boîtes sont utilisées telles quelles, en pixels de l'image.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0} of the {1} boxes of {2} {3}: {4}; give the image that the boxes were drawn on, or the annotation of this one.</source>
<translation>{0} des {1} boîtes de {2} {3} : {4} ; donnez l'image sur laquelle les boîtes ont été tracées, ou l'annotation de celle-ci.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0} was made for {1}, so switch off {2}.</source>
<translation>{0} est fait pour {1} ; désactivez donc {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0} was made for {1}, so use {2}.</source>
<translation>{0} est fait pour {1} ; utilisez donc {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0}: its stored pixels, which QGIS and ALPS read, are {1}, and programs that turn it show {2}. {3}</source>
<translation>{0} : ses pixels enregistrés, que QGIS et ALPS lisent, sont {1}, et les programmes qui le tournent affichent {2}. {3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>The annotation format {0} is unknown; choose one of {1}.</source>
<translation>Le format d'annotation {0} est inconnu ; choisissez parmi {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>No annotations were found in {0}; give files ending in {1}, or a folder with such files.</source>
<translation>Aucune annotation n'a été trouvée dans {0} ; donnez des fichiers se terminant par {1}, ou un dossier avec de tels fichiers.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>The files have several formats: {0}; name the format to read.</source>
<translation>Les fichiers ont plusieurs formats : {0} ; indiquez le format à lire.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>{0} is not an annotation of a known format; name the format, or remove the file.</source>
<translation>{0} n'est pas une annotation d'un format connu ; indiquez le format, ou retirez le fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>Pascal VOC xml</source>
<translation>XML Pascal VOC</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>an empty list</source>
<translation>une liste vide</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>a coordinate is not a finite number</source>
<translation>une coordonnée n'est pas un nombre fini</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>a coordinate is beyond {0} pixels</source>
<translation>une coordonnée est au-delà de {0} pixels</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>its score is {0}, not between 0 and 1</source>
<translation>son score est {0}, et non entre 0 et 1</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>it has no area</source>
<translation>elle n'a pas de surface</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>it lies outside the image of {0} × {1} pixels</source>
<translation>elle est hors de l'image de {0} × {1} pixels</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>{0}{1}: {2} was left out: {3}.</source>
<translation>{0}{1} : {2} laissée de côté : {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>{0} is not a class name</source>
<translation>{0} n'est pas un nom de classe</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>it has no class</source>
<translation>elle n'a pas de classe</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/loose_values.py"/>
<source>{0} is not a number</source>
<translation>{0} n'est pas un nombre</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/pairing.py"/>
<source>Both {0} and {1} could be the image {2} of {3}; give one.</source>
<translation>{0} et {1} pourraient tous deux être l'image {2} de {3} ; n'en donnez qu'un.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/pairing.py"/>
<source>{0} names the image {1} inside; its boxes are used for {2}, whose name the file has.</source>
<translation>{0} désigne l'image {1} à l'intérieur ; ses boîtes sont utilisées pour {2}, dont le fichier porte le nom.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/pairing.py"/>
<source>{0} has boxes in {1} and in {2}; give one of them.</source>
<translation>{0} a des boîtes dans {1} et dans {2} ; donnez-en un seul.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0}, line {1}: the text holds a NUL; the file is damaged or not an annotation; export it again.</source>
<translation>{0}, ligne {1} : le texte contient un caractère NUL ; le fichier est endommagé ou n'est pas une annotation ; exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0} is larger than {1} MiB, which is too large; split it.</source>
<translation>{0} dépasse {1} MiB, ce qui est trop grand ; divisez-le.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0} cannot be read: {1}; check the file.</source>
<translation>{0} ne peut pas être lu : {1} ; vérifiez le fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0}, line {1}: the text is not in UTF-8; save the file as UTF-8.</source>
<translation>{0}, ligne {1} : le texte n'est pas en UTF-8 ; enregistrez le fichier en UTF-8.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>; write decimals with a point</source>
<translation> ; écrivez les décimales avec un point</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0} is not a number{1}</source>
<translation>{0} n'est pas un nombre{1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0} is not text; give the annotation, not the image.</source>
<translation>{0} n'est pas du texte ; donnez l'annotation, pas l'image.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/table.py"/>
<source>{0} has no column {1}; a table of boxes has the columns {2}.</source>
<translation>{0} n'a pas de colonne {1} ; un tableau de boîtes a les colonnes {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/table.py"/>
<source>{0}, line {1}: the table is damaged ({2}); export it again.</source>
<translation>{0}, ligne {1} : le tableau est endommagé ({2}) ; exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/table.py"/>
<source>it has no {0}</source>
<translation>{0} manque</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/table.py"/>
<source>it does not name an image</source>
<translation>elle ne désigne pas d'image</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>{0}: left out because it lies outside the scene: 1 box.</source>
<translation>{0} : laissée de côté car hors de la scène : 1 boîte.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>{0}: left out because they lie outside the scene: {1} boxes.</source>
<translation>{0} : laissées de côté car hors de la scène : {1} boîtes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>it has no geometry</source>
<translation>elle n'a pas de géométrie</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>it is not a polygon</source>
<translation>ce n'est pas un polygone</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>its score {0} is not a number</source>
<translation>son score {0} n'est pas un nombre</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/xml_tree.py"/>
<source>{0} is empty; an annotation without boxes still has the element {1}.</source>
<translation>{0} est vide ; une annotation sans boîtes a quand même l'élément {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/xml_tree.py"/>
<source>{0} holds the element {1}, not {2}; choose the right format.</source>
<translation>{0} contient l'élément {1}, et non {2} ; choisissez le bon format.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/xml_tree.py"/>
<source>the element {0} is missing</source>
<translation>l'élément {0} manque</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/xml_tree.py"/>
<source>{0}{1}: the XML is damaged or refused: {2}; export it again.</source>
<translation>{0}{1} : le XML est endommagé ou refusé : {2} ; exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>{0} holds shares of an image whose size is not known; give the images too, with the same names.</source>
<translation>{0} contient des parts d'une image dont la taille n'est pas connue ; donnez aussi les images, avec les mêmes noms.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>it has {0} columns, not 5 (middle and sides), 9 (corners) or more (outline), and a score</source>
<translation>elle a {0} colonnes, et non 5 (milieu et côtés), 9 (coins) ou plus (contour), et un score</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>its class is {0}, not a whole number from 0 up</source>
<translation>sa classe est {0}, et non un nombre entier à partir de 0</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>class {0} is not in the list of names</source>
<translation>la classe {0} n'est pas dans la liste des noms</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>it lies outside the image: {0} is not a share of it, which runs from 0 to 1</source>
<translation>elle est hors de l'image : {0} n'en est pas une part, qui va de 0 à 1</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0}: 'names' is neither a list nor a table; write 'number: name' for each class.</source>
<translation>{0} : 'names' n'est ni une liste ni un tableau ; écrivez 'numéro: nom' pour chaque classe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0}: {1} is not the number of a class; write 'number: name'.</source>
<translation>{0} : {1} n'est pas le numéro d'une classe ; écrivez 'numéro: nom'.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0}: the name of class {1} is not a text; write 'number: name'.</source>
<translation>{0} : le nom de la classe {1} n'est pas un texte ; écrivez 'numéro: nom'.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0}{1}: the YAML is damaged ({2}); correct the file.</source>
<translation>{0}{1} : le YAML est endommagé ({2}) ; corrigez le fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0} cannot be read as YAML ({1}); correct the file.</source>
<translation>{0} ne peut pas être lu comme YAML ({1}) ; corrigez le fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/choose.py"/>
<source>Segmenter: {0}</source>
<translation>Segmenteur : {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>without an area</source>
<translation>sans surface</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>outside the image</source>
<translation>hors de l'image</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>on pixels without data</source>
<translation>sur des pixels sans données</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>of a lower score</source>
<translation>de score plus faible</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>of another class</source>
<translation>d'une autre classe</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>marked as difficult</source>
<translation>marquées comme difficiles</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>Box {0} of {1}</source>
<translation>Boîte {0} sur {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/overlap.py"/>
<source>Painting classes</source>
<translation>Peinture des classes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/sam.py"/>
<source>take a smaller tile</source>
<translation>prenez une tuile plus petite</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/dates.py"/>
<source>{0} and {1} do not overlap; choose two dates of the same ground.</source>
<translation>{0} et {1} ne se recouvrent pas ; choisissez deux dates du même terrain.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/dates.py"/>
<source>{0} and {1} cannot be laid over each other: at least one of their scenes is not georeferenced, and their sizes differ; georeference the scenes first.</source>
<translation>{0} et {1} ne peuvent pas être superposés : au moins une de leurs scènes n'est pas géoréférencée, et leurs tailles diffèrent ; géoréférencez d'abord les scènes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/legend.py"/>
<source>The dates differ in {0} pairs of classes, more than a raster can hold; merge classes first.</source>
<translation>Les dates diffèrent par {0} paires de classes, plus qu'un raster ne peut en contenir ; fusionnez d'abord des classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/outputs.py"/>
<source>Painting changes</source>
<translation>Peinture des changements</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/run.py"/>
<source>the table of changes</source>
<translation>le tableau des changements</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/run.py"/>
<source>{0} and {1} have no ground in common where both have a class; choose two dates of the same ground.</source>
<translation>{0} et {1} n'ont aucun terrain en commun où les deux ont une classe ; choisissez deux dates du même terrain.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/run.py"/>
<source>The two dates differ on {0} of the ground, probably because light, season or sensor differ rather than the ground; read the changes with care.</source>
<translation>Les deux dates diffèrent sur {0} du terrain, probablement parce que la lumière, la saison ou le capteur diffèrent plutôt que le terrain ; lisez les changements avec prudence.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>Rows that are one class have the names {0}; it was named {1} after the largest.</source>
<translation>Des lignes qui forment une seule classe ont les noms {0} ; elle a été nommée {1} d'après la plus grande.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The table has no row for cluster {0}; the segments are shown as {1}.</source>
<translation>La table n'a pas de ligne pour le cluster {0} ; les segments sont affichés comme {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The table has no row for clusters {0}; the segments are shown as {1}.</source>
<translation>La table n'a pas de ligne pour les clusters {0} ; les segments sont affichés comme {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The row with class_id {0} has no class_name; it is shown as {1}.</source>
<translation>La ligne de class_id {0} n'a pas de class_name ; elle est affichée comme {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The colour {0} of class {1} is not '#rrggbb'; another colour was used.</source>
<translation>La couleur {0} de la classe {1} n'est pas '#rrggbb' ; une autre couleur a été utilisée.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>Cluster {0} has rows with class_id {1} and {2}; it belongs to class {3}.</source>
<translation>Le cluster {0} a des lignes de class_id {1} et {2} ; il appartient à la classe {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The row {0} has no class_id and no cluster; it was left out: give it a free class_id.</source>
<translation>La ligne {0} n'a ni class_id ni cluster ; elle a été laissée de côté : donnez-lui un class_id libre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The row {0} has the class_id {1} (allowed: {2}) and no cluster; it was left out: give it a free class_id.</source>
<translation>La ligne {0} a le class_id {1} (valeurs permises : {2}) et pas de cluster ; elle a été laissée de côté : donnez-lui un class_id libre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The row of cluster {0} has no class_id; it was read as {1}.</source>
<translation>La ligne du cluster {0} n'a pas de class_id ; elle a été lue comme {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The row of cluster {0} has the class_id {1} (allowed: {2}); it was read as {3}.</source>
<translation>La ligne du cluster {0} a le class_id {1} (valeurs permises : {2}) ; elle a été lue comme {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/assign.py"/>
<source>The segments have PFLs of the kind {0}, but the codebook is for {1}; use a codebook that was fitted on such segments, or segment again with the codebook's segmenter, and with --features plain if its kind does not name an encoder.</source>
<translation>Les segments ont des PFL du type {0}, mais le dictionnaire est pour {1} ; utilisez un dictionnaire ajusté sur de tels segments, ou segmentez à nouveau avec le segmenteur du dictionnaire, et avec --features plain si son type ne nomme pas d'encodeur.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/assign.py"/>
<source>The segments have PFLs of {0} dimensions, but the codebook has {1}; use a codebook that was fitted on such segments.</source>
<translation>Les segments ont des PFL de {0} dimensions, mais le dictionnaire en a {1} ; utilisez un dictionnaire ajusté sur de tels segments.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>The segments files hold no segments, so no clusters can be compared; choose other files.</source>
<translation>Les fichiers de segments ne contiennent aucun segment, donc aucun nombre de clusters ne peut être comparé ; choisissez d'autres fichiers.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>{0} of {1} segments have no usable PFL and were left out.</source>
<translation>{0} segments sur {1} n'ont pas de PFL utilisable et ont été laissés de côté.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>Fitting a Dirichlet-process mixture</source>
<translation>Ajustement d'un mélange à processus de Dirichlet</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>The Dirichlet-process mixture used the maximum of {0} components and might need more; take its number as “many”.</source>
<translation>Le mélange à processus de Dirichlet a utilisé le maximum de {0} composantes et pourrait en demander plus ; comprenez son nombre comme « beaucoup ».</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>The number of different segments is {0}, so {1} clusters or more cannot be compared; give smaller numbers, or more segments.</source>
<translation>Le nombre de segments différents est {0}, donc {1} clusters ou plus ne peuvent pas être comparés ; donnez des nombres plus petits, ou plus de segments.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>The number of different segments is only {0}, so {1} clusters were left out.</source>
<translation>Le nombre de segments différents n'est que de {0}, donc {1} clusters ont été laissés de côté.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>{0} of {1} segments have no usable PFL and were left out of the fit.</source>
<translation>{0} segments sur {1} n'ont pas de PFL utilisable et ont été exclus de l'ajustement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>The scenes have no segments to fit a codebook on; raise the gate or lower the minimum area.</source>
<translation>Les scènes n'ont pas de segments sur lesquels ajuster un dictionnaire ; relevez le seuil ou abaissez la surface minimale.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>{0} clusters are wanted, but the number of different segments is only 1; the codebook has 1 cluster.</source>
<translation>{0} clusters sont demandés, mais le nombre de segments différents n'est que de 1 ; le dictionnaire a 1 cluster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>{0} clusters are wanted, but the number of different segments is only {1}; the codebook has {2} clusters.</source>
<translation>{0} clusters sont demandés, mais le nombre de segments différents n'est que de {1} ; le dictionnaire a {2} clusters.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>Fitting {0} clusters, start {1} of {2}</source>
<translation>Ajustement de {0} clusters, départ {1} sur {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>Fitting {0} clusters, pass {1} of {2}</source>
<translation>Ajustement de {0} clusters, passe {1} sur {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>{0} clusters remained empty; the codebook has {1}.</source>
<translation>{0} clusters sont restés vides ; le dictionnaire en a {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/grow.py"/>
<source>Every class_id from 0 to 65534 is taken; delete classes that no cluster needs.</source>
<translation>Tous les class_id de 0 à 65534 sont pris ; supprimez des classes dont aucun cluster n'a besoin.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/grow.py"/>
<source>The codebook has no clusters to add to; fit a new one instead.</source>
<translation>Le dictionnaire n'a pas de clusters à compléter ; ajustez-en plutôt un nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/grow.py"/>
<source>The column `spread` of the codebook is empty, so nothing says which segments are far; fit a new one.</source>
<translation>La colonne `spread` du dictionnaire est vide, donc rien n'indique quels segments sont éloignés ; ajustez-en un nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/grow.py"/>
<source>A codebook can hold {0} clusters; this one has no room for more.</source>
<translation>Un dictionnaire peut contenir {0} clusters ; celui-ci n'a plus de place.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/sample.py"/>
<source>The segments of scene {0} have PFLs of the kind {1}, the others {2}; segment all scenes with the same segmenter and features.</source>
<translation>Les segments de la scène {0} ont des PFL du type {1}, les autres {2} ; segmentez toutes les scènes avec le même segmenteur et les mêmes caractéristiques.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/sample.py"/>
<source>Samples of PFLs of the kinds {0} and {1} cannot be joined; segment all scenes with the same segmenter and features.</source>
<translation>Les échantillons de PFL des types {0} et {1} ne peuvent pas être réunis ; segmentez toutes les scènes avec le même segmenteur et les mêmes caractéristiques.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/sample.py"/>
<source>PFLs of {0} dimensions cannot join PFLs of {1} dimensions of the kind {2}; segment all scenes again with the same segmenter and features.</source>
<translation>Des PFL de {0} dimensions ne peuvent pas être réunis avec des PFL de {1} dimensions du type {2} ; segmentez à nouveau toutes les scènes avec le même segmenteur et les mêmes caractéristiques.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/boxes.py"/>
<source>No boxes were given; name annotation files or a layer of boxes.</source>
<translation>Aucune boîte n'a été donnée ; indiquez des fichiers d'annotations ou une couche de boîtes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/boxes.py"/>
<source>The annotation names the image {0}; it is used for {1}, the only image given.</source>
<translation>L'annotation désigne l'image {0} ; elle est utilisée pour {1}, la seule image donnée.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/boxes.py"/>
<source>Exact output names work for one image, not for {0}; give a folder instead.</source>
<translation>Des noms de sortie exacts conviennent pour une image, pas pour {0} ; donnez plutôt un dossier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/classes/change.py"/>
<source>change needs a folder for its outputs; give one with --out.</source>
<translation>change a besoin d'un dossier pour ses sorties ; donnez-en un avec --out.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/classes/crosswalk.py"/>
<source>accept has {0}; it must be numbers of classes (class_id) separated by commas.</source>
<translation>accept a {0} ; ce doit être des numéros de classes (class_id) séparés par des virgules.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/classes/explore.py"/>
<source>The job explore answers what QGIS asks; use the commands similar and doubtful instead.</source>
<translation>La tâche explore répond à ce que demande QGIS ; utilisez plutôt les commandes similar et doubtful.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/command.py"/>
<source>Folder for all outputs. It is created if it does not exist.</source>
<translation>Dossier de toutes les sorties. Il est créé s'il n'existe pas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/command.py"/>
<source>The command {0} has no argument {1}; update the plugin and the engine together.</source>
<translation>La commande {0} n'a pas d'argument {1} ; mettez à jour l'extension et le moteur ensemble.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>Python {0} at {1} on {2} {3} ({4})</source>
<translation>Python {0} dans {1} sur {2} {3} ({4})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} cores, {1} GB of memory free</source>
<translation>{0} cœurs, {1} GB de mémoire libre</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} not installed: only {1} can run; {2} adds SAM.</source>
<translation>{0} non installé : seul {1} peut fonctionner ; {2} ajoute SAM.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} not installed: networks cannot be trained; {1} adds this.</source>
<translation>{0} non installé : les réseaux ne peuvent pas être entraînés ; {1} ajoute cette possibilité.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>: close other programs, or take smaller tiles</source>
<translation> : fermez d'autres programmes, ou prenez des tuiles plus petites</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>: free some before labelling here</source>
<translation> : libérez-en avant d'étiqueter ici</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>GDAL {0} (rasterio), {1} (pyogrio).</source>
<translation>GDAL {0} (rasterio), {1} (pyogrio).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>install it again for this system (on Windows also the Visual C++ redistributable)</source>
<translation>réinstallez-le pour ce système (sous Windows aussi le redistribuable Visual C++)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} ({1} MB, {2}), SHA-256 verified.</source>
<translation>{0} ({1} MB, {2}), SHA-256 vérifié.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} GB free at {1}{2}.</source>
<translation>{0} GB libres dans {1}{2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>of unknown version</source>
<translation>de version inconnue</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0}; the engine needs {1} or newer: install the engine with one.</source>
<translation>{0} ; le moteur a besoin de {1} ou d'une version plus récente : installez le moteur avec l'une d'elles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} set: if GDAL or PROJ misbehave, start the engine without.</source>
<translation>{0} est défini : si GDAL ou PROJ se comportent mal, démarrez le moteur sans.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>The list of the engine's packages is missing; install the plugin again.</source>
<translation>La liste des paquets du moteur manque ; réinstallez l'extension.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} does not transform coordinates ({1}); unset PROJ_LIB and PROJ_DATA.</source>
<translation>{0} ne transforme pas les coordonnées ({1}) ; annulez PROJ_LIB et PROJ_DATA.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>delete it and get it again with {0}</source>
<translation>supprimez-le et récupérez-le à nouveau avec {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>torch {0} does not load ({1}); {2}.</source>
<translation>torch {0} ne se charge pas ({1}) ; {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0}: installed, SHA-256 verified.</source>
<translation>{0} : installé, SHA-256 vérifié.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} does not import ({1}); install it again with {2}.</source>
<translation>{0} ne s'importe pas ({1}) ; réinstallez-le avec {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0}: truncated, altered or unreadable; {1}.</source>
<translation>{0} : tronqué, modifié ou illisible ; {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/evaluate.py"/>
<source>{0} is for class rasters; leave it out for instances.</source>
<translation>{0} est pour les rasters de classes ; omettez-le pour les instances.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/export.py"/>
<source>The preset {0} does not exist; use one of {1}.</source>
<translation>Le préréglage {0} n'existe pas ; utilisez l'un de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/fit.py"/>
<source>The settings for an update were not used, because no codebook to update was given; a new one was fitted.</source>
<translation>Les réglages pour une mise à jour n'ont pas été utilisés, car aucun dictionnaire à mettre à jour n'a été donné ; un nouveau a été ajusté.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/fit.py"/>
<source>The settings of the clustering were not used, because an update keeps the codebook's clusters.</source>
<translation>Les réglages du clustering n'ont pas été utilisés, car une mise à jour garde les clusters du dictionnaire.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/jobs.py"/>
<source>The engine does not have the job {0}; update the plugin and the engine together.</source>
<translation>Le moteur n'a pas la tâche {0} ; mettez à jour l'extension et le moteur ensemble.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/jobs.py"/>
<source>The journal beside the outputs cannot be written ({0}); free some space or choose another folder, and run again. Finished tiles are kept.</source>
<translation>Le journal à côté des sorties ne peut pas être écrit ({0}) ; libérez de l'espace ou choisissez un autre dossier, et relancez. Les tuiles terminées sont conservées.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/jobs.py"/>
<source>The disk reports an error: {0}{1}; free some space or choose another folder, and run again.</source>
<translation>Le disque signale une erreur : {0}{1} ; libérez de l'espace ou choisissez un autre dossier, et relancez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/label.py"/>
<source>Exact output names work for one scene, not for {0}; give a folder instead.</source>
<translation>Des noms de sortie exacts conviennent pour une scène, pas pour {0} ; donnez plutôt un dossier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/card.py"/>
<source>the folders of the scenes</source>
<translation>les dossiers des scènes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>{0} has the value {1}; numbers of classes must be 0 or more, and 255 means no class.</source>
<translation>{0} a la valeur {1} ; les numéros de classes doivent être 0 ou plus, et 255 signifie aucune classe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The class {0} to ignore does not exist; choose from {1}.</source>
<translation>La classe à ignorer {0} n'existe pas ; choisissez parmi {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The labels have no classes; label the scenes first.</source>
<translation>Les étiquettes n'ont pas de classes ; étiquetez d'abord les scènes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The labels have {0} classes, and masks of 8 bits hold {1}; merge classes by giving them equal names in the table of classes, and relabel.</source>
<translation>Les étiquettes ont {0} classes, et les masques de 8 bits en contiennent {1} ; fusionnez des classes en leur donnant le même nom dans la table des classes, et étiquetez à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The names of classes have colours for keys; give numbers, such as {"0": "water"}.</source>
<translation>Les noms des classes ont des couleurs pour clés ; donnez des numéros, comme {"0": "eau"}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The names of classes cannot be read: {0}</source>
<translation>Les noms des classes ne peuvent pas être lus : {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/coco.py"/>
<source>Made by ALPS; see README.md.</source>
<translation>Réalisé par ALPS ; voir README.md.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/contents.py"/>
<source>its {0} is not one of ALPS</source>
<translation>son {0} n'est pas un fichier d'ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/contents.py"/>
<source>it also holds {0}</source>
<translation>il contient aussi {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/contents.py"/>
<source>its {0} is a link</source>
<translation>son {0} est un lien</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/contents.py"/>
<source>its {0} cannot be read</source>
<translation>son {0} ne peut pas être lu</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Looking at the scenes</source>
<translation>Examen des scènes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Describing the data set</source>
<translation>Description du jeu de données</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Scenes left out, as the split does not name them: {0}, for example {1}.</source>
<translation>Scènes laissées de côté, car la répartition ne les nomme pas : {0}, par exemple {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>{0} was left out: no labels have its name.</source>
<translation>{0} a été laissé de côté : aucune étiquette ne porte son nom.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>The split names no scene that has labels, such as {0}; add them to it.</source>
<translation>La répartition ne nomme aucune scène qui a des étiquettes, comme {0} ; ajoutez-les-y.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Pixels with a value that is not a class of their raster: {0}; they became 255.</source>
<translation>Pixels dont la valeur n'est pas une classe de leur raster : {0} ; ils sont devenus 255.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Every pixel has a class, so the binary masks hold no background; superpixels cover the whole scene, so use labels made with SAM or with boxes.</source>
<translation>Chaque pixel a une classe, les masques binaires ne contiennent donc pas d'arrière-plan ; les superpixels couvrent toute la scène, utilisez donc des étiquettes faites avec SAM ou avec des boîtes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>{0} has no labels; give a class raster or a layer of polygons.</source>
<translation>{0} n'a pas d'étiquettes ; donnez un raster de classes ou une couche de polygones.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>The split {0} is empty: too few scenes lie apart from each other; give more scenes, or split by block with smaller blocks.</source>
<translation>La partie {0} de la répartition est vide : trop peu de scènes sont séparées les unes des autres ; donnez plus de scènes, ou répartissez par block avec des blocs plus petits.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>No chip is left: {0} have too few labelled pixels and {1} lie in two splits; lower min_covered, or choose larger blocks.</source>
<translation>Il ne reste aucune imagette : {0} ont trop peu de pixels étiquetés et {1} sont dans deux parties de la répartition ; abaissez min_covered, ou choisissez des blocs plus grands.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} is a link that does not lead to a folder; remove it or choose another folder.</source>
<translation>{0} est un lien qui ne mène pas à un dossier ; retirez-le ou choisissez un autre dossier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} is a file; give a folder for the data set.</source>
<translation>{0} est un fichier ; donnez un dossier pour le jeu de données.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} holds a data set; remove it or choose another folder.</source>
<translation>{0} contient un jeu de données ; supprimez-le ou choisissez un autre dossier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} holds files that are not a data set of ALPS; choose a new or an empty folder.</source>
<translation>{0} contient des fichiers qui ne sont pas un jeu de données d'ALPS ; choisissez un dossier nouveau ou vide.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>The folder {0} holds the input {1}; choose another folder.</source>
<translation>Le dossier {0} contient l'entrée {1} ; choisissez un autre dossier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>The folder {0} cannot be made ({1}); choose another.</source>
<translation>Le dossier {0} ne peut pas être créé ({1}) ; choisissez-en un autre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} cannot be replaced: {1}, and only what ALPS wrote is removed. Move it away, or choose a new or an empty folder.</source>
<translation>{0} ne peut pas être remplacé : {1}, et seul ce qu'ALPS a écrit est supprimé. Déplacez-le, ou choisissez un dossier nouveau ou vide.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} was made by another program meanwhile; choose another folder.</source>
<translation>{0} a été créé entre-temps par un autre programme ; choisissez un autre dossier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} cannot be written: {1}; nothing was published.</source>
<translation>{0} ne peut pas être écrit : {1} ; rien n'a été publié.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/index.py"/>
<source>{0} has {1} of {2} rows; check that the disk is not full, and export again.</source>
<translation>{0} a {1} lignes sur {2} ; vérifiez que le disque n'est pas plein, et exportez à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/instances.py"/>
<source>{0} has a CRS and the scene has none, so its polygons have no position there; give the scene its CRS, or a layer in pixels.</source>
<translation>{0} a un SCR et la scène n'en a pas, ses polygones n'y ont donc pas de position ; donnez à la scène son SCR, ou donnez une couche en pixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/instances.py"/>
<source>{0} cannot be transformed to the scene's CRS; reproject the layer.</source>
<translation>{0} ne peut pas être transformé dans le SCR de la scène ; reprojetez la couche.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>The split in {0} names no scene that was given, such as {1}; give the lists of these scenes.</source>
<translation>La répartition de {0} ne nomme aucune scène donnée, comme {1} ; donnez les listes de ces scènes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>Names in the split without a scene: {0}, for example {1} in {2}.</source>
<translation>Noms de la répartition sans scène : {0}, par exemple {1} dans {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is not in a folder called train, val or test; move the scenes into such folders, or give lists with --split-file.</source>
<translation>{0} n'est pas dans un dossier nommé train, val ou test ; déplacez les scènes dans de tels dossiers, ou donnez des listes avec --split-file.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>The list {0} names no scene; write one on each line.</source>
<translation>La liste {0} ne nomme aucune scène ; écrivez-en une par ligne.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>The folder {0} holds neither lists such as train.txt nor folders train, val and test with images; give another folder, or the lists.</source>
<translation>Le dossier {0} ne contient ni listes comme train.txt ni dossiers train, val et test avec des images ; donnez un autre dossier, ou les listes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is not a split; write {"train": ["name", …], "val": […], "test": […]} or {"name": "train", …}.</source>
<translation>{0} n'est pas une répartition ; écrivez {"train": ["nom", …], "val": […], "test": […]} ou {"nom": "train", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is in {1} ({2}) and in {3} ({4}); keep it in one.</source>
<translation>{0} est dans {1} ({2}) et dans {3} ({4}) ; gardez-le dans un seul.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} does not say train, val or test; name the file train.txt, val.txt or test.txt, or write each line as: name split.</source>
<translation>{0} ne dit pas train, val ou test ; nommez le fichier train.txt, val.txt ou test.txt, ou écrivez chaque ligne ainsi : nom répartition.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} says {1}, and the file is called {2}; correct one of them.</source>
<translation>{0} dit {1}, et le fichier s'appelle {2} ; corrigez l'un des deux.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} names no scene; write: name split.</source>
<translation>{0} ne nomme aucune scène ; écrivez : nom répartition.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is not JSON ({1}); write it again, or give a text file.</source>
<translation>{0} n'est pas du JSON ({1}) ; réécrivez-le, ou donnez un fichier texte.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is too large for a list of scenes; give a text file with one name on each line.</source>
<translation>{0} est trop grand pour une liste de scènes ; donnez un fichier texte avec un nom par ligne.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>The list {0} cannot be read ({1}); give a text file in UTF-8.</source>
<translation>La liste {0} ne peut pas être lue ({1}) ; donnez un fichier texte en UTF-8.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>Scenes that share ground but are in different splits: {0}, for example {1} and {2}; your split was kept as it is.</source>
<translation>Scènes qui partagent du terrain mais sont dans des parties différentes de la répartition : {0}, par exemple {1} et {2} ; votre répartition a été gardée telle quelle.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0}: polygons without a class were left out: {1}.</source>
<translation>{0} : des polygones sans classe ont été laissés de côté : {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0} has {1} × {2} pixels and {3} has {4} × {5}; give the class raster of this scene.</source>
<translation>{0} a {1} × {2} pixels et {3} en a {4} × {5} ; donnez le raster de classes de cette scène.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0} does not have the CRS of {1}; give the class raster of this scene.</source>
<translation>{0} n'a pas le SCR de {1} ; donnez le raster de classes de cette scène.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0} does not have the position of {1}; give the class raster of this scene.</source>
<translation>{0} n'a pas la position de {1} ; donnez le raster de classes de cette scène.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0} has {1} bands, but a PNG shows 3; choose three bands, or images tif.</source>
<translation>{0} a {1} bandes, mais un PNG en montre 3 ; choisissez trois bandes, ou les images tif.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>No labels were given; give class rasters, a folder of them, or a layer of polygons.</source>
<translation>Aucune étiquette n'a été donnée ; donnez des rasters de classes, un dossier de tels rasters, ou une couche de polygones.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>No labels fit {0} by name; give them the names of their scenes, or list one file for each scene.</source>
<translation>Aucune étiquette ne correspond à {0} par son nom ; donnez-leur les noms de leurs scènes, ou indiquez un fichier pour chaque scène.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>{0} fits no scene by name; give one layer for all scenes, or give each layer the name of its scene.</source>
<translation>{0} ne correspond à aucune scène par son nom ; donnez une seule couche pour toutes les scènes, ou donnez à chaque couche le nom de sa scène.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>The labels {0} do not exist; check the path.</source>
<translation>Les étiquettes {0} n'existent pas ; vérifiez le chemin.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>The labels cannot be paired with their scenes: {0}</source>
<translation>Les étiquettes ne peuvent pas être associées à leurs scènes : {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>Both {0} and {1} fit {2} by name; give one label for each scene.</source>
<translation>{0} et {1} correspondent tous deux à {2} par leur nom ; donnez une seule étiquette pour chaque scène.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>{0} is not a supported vector layer; give {1}.</source>
<translation>{0} n'est pas une couche vectorielle prise en charge ; donnez {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/compare.py"/>
<source>The {0} scenes of one run and the {1} of the other do not have the same truth; give labels of the same scenes.</source>
<translation>Les {0} scènes d'un traitement et les {1} de l'autre n'ont pas la même vérité ; donnez des étiquettes des mêmes scènes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>Comparing {0}</source>
<translation>Comparaison de {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>No pixel has a truth that counts ({0} are ignored or without a truth, {1} have colours that the palette lacks); check the ignored values and the palette.</source>
<translation>Aucun pixel n'a de vérité qui compte ({0} sont ignorés ou sans vérité, {1} ont des couleurs absentes de la palette) ; vérifiez les valeurs ignorées et la palette.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} holds class numbers, so the colours of the palette are not used; to name the classes, give numbers in the palette: {"1": "building", …}.</source>
<translation>{0} contient des numéros de classe, les couleurs de la palette ne sont donc pas utilisées ; pour nommer les classes, donnez des numéros dans la palette : {"1": "bâtiment", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} holds indices, but {1} colours; give truth of one kind.</source>
<translation>{0} contient des indices, mais {1} des couleurs ; donnez une vérité d'un seul type.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} holds colours, but the palette has indices; give colours such as '#3c1098'.</source>
<translation>{0} contient des couleurs, mais la palette a des indices ; donnez des couleurs comme '#3c1098'.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} has {1} × {2} pixels, but its truth {3} has {4} × {5}; give rasters of the same size.</source>
<translation>{0} a {1} × {2} pixels, mais sa vérité {3} en a {4} × {5} ; donnez des rasters de même taille.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} and its truth {1} have different grids; warp the truth to the grid of the labels, with nearest neighbour, first.</source>
<translation>{0} et sa vérité {1} ont des grilles différentes ; ramenez d'abord la vérité sur la grille des étiquettes, au plus proche voisin.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} has too many different values for a class map (more than {1}); lossy compression changes colours: use PNG or GeoTIFF, or give a palette of the true colours.</source>
<translation>{0} a trop de valeurs différentes pour une carte de classes (plus de {1}) ; la compression avec perte change les couleurs : utilisez PNG ou GeoTIFF, ou donnez une palette des vraies couleurs.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} has {1} different values; it is not a class map.</source>
<translation>{0} a {1} valeurs différentes ; ce n'est pas une carte de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>ignore has {0}; for this truth give colours '#rrggbb' or names of the palette.</source>
<translation>ignore contient {0} ; pour cette vérité terrain, donnez des couleurs '#rrggbb' ou des noms de la palette.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>ignore has {0}; for this truth give indices or names of the palette.</source>
<translation>ignore contient {0} ; pour cette vérité terrain, donnez des indices ou des noms de la palette.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/direct.py"/>
<source>The labels ({0}) and the truth ({1}) have neither names nor numbers in common; name the classes in a palette, or leave out the comparison by name.</source>
<translation>Les étiquettes ({0}) et la vérité terrain ({1}) n'ont ni noms ni numéros en commun ; nommez les classes dans une palette, ou omettez la comparaison par nom.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/evaluate.py"/>
<source>not_in_mean has {0}, which is not a class of the truth; choose from {1}.</source>
<translation>not_in_mean a {0}, qui n'est pas une classe de la vérité ; choisissez parmi {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} of {1} truth pixels ({2}) do not count{3}</source>
<translation>{0} des {1} pixels de vérité ({2}) ne comptent pas{3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>all {0} truth pixels count</source>
<translation>tous les {0} pixels de vérité comptent</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} with colours that the palette lacks</source>
<translation>{0} avec des couleurs absentes de la palette</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} ignored or without a truth</source>
<translation>{0} ignorés ou sans vérité</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} add the missing colours to the palette</source>
<translation>{0} ajoutez les couleurs manquantes à la palette</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>; the figures are over the rest only:{0}</source>
<translation> ; les chiffres ne portent que sur le reste :{0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>; the figures are over the rest only</source>
<translation> ; les chiffres ne portent que sur le reste</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} of the truth pixels have the value {1}, which often marks borders and pixels without a class. It counts as a class; `--ignore {2}` leaves it out.</source>
<translation>{0} des pixels de vérité ont la valeur {1}, qui marque souvent les bords et les pixels sans classe. Elle compte comme une classe ; `--ignore {2}` l'exclut.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} does not hold the grid of its scene; put the class raster {1} beside it.</source>
<translation>{0} ne contient pas la grille de sa scène ; placez le raster de classes {1} à côté.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>its score is not a number</source>
<translation>son score n'est pas un nombre</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} belongs to a scene of more than {1} pixels; cut the scene, and evaluate its parts.</source>
<translation>{0} appartient à une scène de plus de {1} pixels ; découpez la scène, et évaluez ses parties.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} holds no instances; give files *{1}.gpkg or a COCO json.</source>
<translation>{0} ne contient pas d'instances ; donnez des fichiers *{1}.gpkg ou un json COCO.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>The list of files is empty; give files *{0}.gpkg or a COCO json.</source>
<translation>La liste des fichiers est vide ; donnez des fichiers *{0}.gpkg ou un json COCO.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} has an image without id, file_name, height or width; masks need all of them.</source>
<translation>{0} a une image sans id, file_name, height ou width ; les masques ont besoin de tous.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0}: annotation {1} was left out: {2}.</source>
<translation>{0} : l'annotation {1} a été laissée de côté : {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} and {1} both hold instances of {2}; give one.</source>
<translation>{0} et {1} contiennent tous deux des instances de {2} ; donnez-en un seul.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>its class is not one of the file's categories</source>
<translation>sa classe n'est pas l'une des catégories du fichier</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0}: instance {1} has no class.</source>
<translation>{0} : l'instance {1} n'a pas de classe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0}: instance {1} has no mask.</source>
<translation>{0} : l'instance {1} n'a pas de masque.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>Reading the truth</source>
<translation>Lecture de la vérité</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>ignore has {0}, but the instances have the classes {1}; name some of these.</source>
<translation>ignore a {0}, mais les instances ont les classes {1} ; nommez-en certaines.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>The truth has no instance that counts; check the truth and the ignored classes.</source>
<translation>La vérité n'a aucune instance qui compte ; vérifiez la vérité et les classes ignorées.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>{0} and its truth {1} have {2} pixels; give the same scene.</source>
<translation>{0} et sa vérité {1} ont {2} pixels ; donnez la même scène.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>{0} ({1}) has no truth; true instances are found by the name of the scene: {2}{3}.gpkg, or file_name in a COCO file.</source>
<translation>{0} ({1}) n'a pas de vérité ; les instances vraies sont trouvées par le nom de la scène : {2}{3}.gpkg, ou file_name dans un fichier COCO.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/pairs.py"/>
<source>The folders hold no {0}; name files, or a folder that holds some.</source>
<translation>Les dossiers ne contiennent pas de {0} ; indiquez des fichiers, ou un dossier qui en contient.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/pairs.py"/>
<source>No truth fits the name of {0}; give labels and truth as files in the same order.</source>
<translation>Aucune vérité ne correspond au nom de {0} ; donnez les étiquettes et la vérité en fichiers dans le même ordre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/pairs.py"/>
<source>Both {0} and {1} fit the name of {2}; give labels and truth as files in the same order.</source>
<translation>{0} et {1} correspondent tous deux au nom de {2} ; donnez les étiquettes et la vérité en fichiers dans le même ordre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/pairs.py"/>
<source>{0} fits both {1} and {2}; give labels and truth as files in the same order.</source>
<translation>{0} correspond à la fois à {1} et à {2} ; donnez les étiquettes et la vérité en fichiers dans le même ordre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>its mask is not of the image's size</source>
<translation>son masque n'a pas la taille de l'image</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>the run lengths of its mask are damaged</source>
<translation>les longueurs de plage de son masque sont endommagées</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>the run lengths of its mask do not add up to the image</source>
<translation>la somme des longueurs de plage de son masque n'est pas celle de l'image</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>a ring of its mask has fewer than three points</source>
<translation>un anneau de son masque a moins de trois points</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>a coordinate of its mask is not a number, or lies far outside the image</source>
<translation>une coordonnée de son masque n'est pas un nombre, ou est très loin hors de l'image</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>the run lengths of its mask are cut off</source>
<translation>les longueurs de plage de son masque sont tronquées</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>it has no mask</source>
<translation>elle n'a pas de masque</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette is {0}; give for example {'#3c1098': 'building'}.</source>
<translation>La palette est {0} ; donnez par exemple {'#3c1098': 'bâtiment'}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette has {0}, which is not a colour; give for example '#3c1098' or [60, 16, 152].</source>
<translation>La palette a {0}, qui n'est pas une couleur ; donnez par exemple '#3c1098' ou [60, 16, 152].</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette must have at least one entry, and only colours or only indices; see the help.</source>
<translation>La palette doit avoir au moins une entrée, et seulement des couleurs ou seulement des indices ; voir l'aide.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} has {1} band(s) of {2}; give truth of one band of whole numbers (the class of each pixel), or colours in three bands of uint8.</source>
<translation>{0} a {1} bande(s) de {2} ; donnez une vérité d'une bande de nombres entiers (la classe de chaque pixel), ou des couleurs en trois bandes de uint8.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette has {0} twice; give each value once.</source>
<translation>La palette a deux fois {0} ; donnez chaque valeur une seule fois.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette is not JSON ({0}); give for example {'#3c1098': 'building'}.</source>
<translation>La palette n'est pas du JSON ({0}) ; donnez par exemple {'#3c1098': 'bâtiment'}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} is a vector file; rasterize its classes on the grid of the class raster first, for example with Rasterize (vector to raster) in QGIS.</source>
<translation>{0} est un fichier vectoriel ; rastérisez d'abord ses classes sur la grille du raster de classes, par exemple avec « Rastériser (vecteur vers raster) » dans QGIS.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} holds {1} values such as {2}, which are not class numbers; give whole numbers, for example rasterize the classes again with a number for each.</source>
<translation>{0} contient des valeurs {1} comme {2}, qui ne sont pas des numéros de classe ; donnez des nombres entiers, par exemple rastérisez à nouveau les classes avec un numéro pour chacune.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} holds values such as {1}; it is not a class map.</source>
<translation>{0} contient des valeurs comme {1} ; ce n'est pas une carte de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette file {0} cannot be read ({1}); give a JSON file.</source>
<translation>Le fichier de palette {0} ne peut pas être lu ({1}) ; donnez un fichier JSON.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} cannot be read at {1} ({2}); get it again.</source>
<translation>{0} ne peut pas être lu à {1} ({2}) ; récupérez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/asks.py"/>
<source>The engine cannot read the question {0} ({1}); update the plugin and the engine together.</source>
<translation>Le moteur ne peut pas lire la question {0} ({1}) ; mettez à jour ensemble l'extension et le moteur.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/clusters.py"/>
<source>{0} has no clusters yet; run “Apply codebook” (`alps apply`) with {1}, and use its output.</source>
<translation>{0} n'a pas encore de clusters ; exécutez « Appliquer un dictionnaire » (`alps apply`) avec {1}, et utilisez sa sortie.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/clusters.py"/>
<source>{0} has clusters of another codebook than {1}; run “Apply codebook” (`alps apply`) with {2}, and use its output.</source>
<translation>{0} a des clusters d'un autre dictionnaire que {1} ; exécutez « Appliquer un dictionnaire » (`alps apply`) avec {2}, et utilisez sa sortie.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/collection.py"/>
<source>No segments file is given; name at least one.</source>
<translation>Aucun fichier de segments n'est donné ; indiquez-en au moins un.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/collection.py"/>
<source>Reading {0}</source>
<translation>Lecture de {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/collection.py"/>
<source>{0} changed while it was read; save your edits of it and open it again.</source>
<translation>{0} a changé pendant sa lecture ; enregistrez vos modifications de ce fichier et ouvrez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/collection.py"/>
<source>{0} is given twice; name each segments file once.</source>
<translation>{0} est donné deux fois ; nommez chaque fichier de segments une seule fois.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/copies.py"/>
<source>Writing {0}</source>
<translation>Écriture de {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/label_layer.py"/>
<source>{0} has no feature with a class in the field {1}; choose another field.</source>
<translation>{0} n'a aucune entité avec une classe dans le champ {1} ; choisissez un autre champ.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/new_classes.py"/>
<source>The table of classes has no numbers left for {0} new classes (maximum {1}); give its classes smaller numbers.</source>
<translation>La table des classes n'a plus de numéros pour {0} nouvelles classes (maximum {1}) ; donnez à ses classes des numéros plus petits.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/propagate.py"/>
<source>No segment has a label that could be learned from; give some segments a class (class_override), or name a layer with labels that lies on the segments.</source>
<translation>Aucun segment n'a d'étiquette utilisable pour apprendre ; donnez une classe à quelques segments (class_override), ou indiquez une couche d'étiquettes qui se trouve sur les segments.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/propagate.py"/>
<source>Only the class {0} has labels, so there is nothing to tell it from; label segments of a second class too.</source>
<translation>Seule la classe {0} a des étiquettes, il n'y a donc rien dont la distinguer ; étiquetez aussi des segments d'une deuxième classe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>1 segment keeps the class that you gave it by class_override, although the layer has another one for it.</source>
<translation>1 segment garde la classe que vous lui avez donnée par class_override, bien que la couche en ait une autre pour lui.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>{0} segments keep the class that you gave them by class_override, although the layer has another one for them.</source>
<translation>{0} segments gardent la classe que vous leur avez donnée par class_override, bien que la couche en ait une autre pour eux.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>1 label of {0} does not lie on a segment.</source>
<translation>1 étiquette de {0} ne se trouve pas sur un segment.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>{1} labels of {0} do not lie on a segment.</source>
<translation>{1} étiquettes de {0} ne se trouvent pas sur un segment.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>1 feature of {0} has no class or no geometry.</source>
<translation>1 entité de {0} n'a pas de classe ou pas de géométrie.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>{1} features of {0} have no class or no geometry.</source>
<translation>{1} entités de {0} n'ont pas de classe ou pas de géométrie.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>1 segment has labels of different classes in {0}; it was left out.</source>
<translation>1 segment a des étiquettes de différentes classes dans {0} ; il a été laissé de côté.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>{1} segments have labels of different classes in {0}; they were left out.</source>
<translation>{1} segments ont des étiquettes de différentes classes dans {0} ; ils ont été laissés de côté.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>{0} parts are wanted, but the class has only {1} different groups of segments.</source>
<translation>{0} parties sont demandées, mais la classe n'a que {1} groupes différents de segments.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/split.py"/>
<source>The codebook has no class {0}; choose from {1}.</source>
<translation>Le dictionnaire n'a pas de classe {0} ; choisissez parmi {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/split.py"/>
<source>The class has fewer than two different segments, so it cannot be split; choose another.</source>
<translation>La classe a moins de deux segments différents, elle ne peut donc pas être divisée ; choisissez-en une autre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/crosswalk.py"/>
<source>accept has the class {0}, which the codebook does not have.</source>
<translation>accept a la classe {0}, que le dictionnaire n'a pas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/crosswalk.py"/>
<source>accept has the class {0}, for which no name is proposed ({1}); leave it out.</source>
<translation>accept a la classe {0}, pour laquelle aucun nom n'est proposé ({1}) ; ne l'indiquez pas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/edits.py"/>
<source>1 corrected segment was not in the file when it was opened; it counts when you open the classes again.</source>
<translation>1 segment corrigé n'était pas dans le fichier à son ouverture ; il comptera quand vous ouvrirez à nouveau les classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/edits.py"/>
<source>{0} corrected segments were not in their files when they were opened; they count when you open the classes again.</source>
<translation>{0} segments corrigés n'étaient pas dans leurs fichiers à leur ouverture ; ils compteront quand vous ouvrirez à nouveau les classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} does not name a segment; write its segment_id, or FILE:segment_id.</source>
<translation>{0} ne désigne pas un segment ; écrivez son segment_id, ou FILE:segment_id.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} names a file that is not given; choose from {1}.</source>
<translation>{0} désigne un fichier qui n'est pas donné ; choisissez parmi {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} could be in several files; write FILE:segment_id with one of {1}.</source>
<translation>{0} pourrait être dans plusieurs fichiers ; écrivez FILE:segment_id avec l'un de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} does not have a segment {1}; look up its segment_id.</source>
<translation>{0} n'a pas de segment {1} ; cherchez son segment_id.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} has {1} features, and each would be an example; give at most {2}.</source>
<translation>{0} a {1} entités, et chacune serait un exemple ; donnez-en au plus {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} has no features; add points that lie in examples.</source>
<translation>{0} n'a pas d'entités ; ajoutez des points situés dans des exemples.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>None of the points for examples lies inside a segment; choose other points.</source>
<translation>Aucun des points pour les exemples n'est à l'intérieur d'un segment ; choisissez d'autres points.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>1 point for examples lies outside all segments and was left out.</source>
<translation>1 point pour les exemples est hors de tous les segments et a été laissé de côté.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} points for examples lie outside all segments and were left out.</source>
<translation>{0} points pour les exemples sont hors de tous les segments et ont été laissés de côté.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>The points cannot be transformed to the CRS of {0} ({1}).</source>
<translation>Les points ne peuvent pas être transformés dans le SCR de {0} ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/found.py"/>
<source>{0} has no CRS, but other segments files have; list those with and those without a CRS one after the other.</source>
<translation>{0} n'a pas de SCR, mais d'autres fichiers de segments en ont un ; listez séparément ceux qui en ont un et ceux qui n'en ont pas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/found.py"/>
<source>The CRS of {0} cannot be transformed to that of the first file ({1}).</source>
<translation>Le SCR de {0} ne peut pas être transformé en celui du premier fichier ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/listing.py"/>
<source>Suggested minimum score: {0}. {1} segments have at least that.</source>
<translation>Score minimal suggéré : {0}. {1} segments l'atteignent.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/listing.py"/>
<source>No example is given; name segments, or give points that lie in them.</source>
<translation>Aucun exemple n'est donné ; désignez des segments, ou donnez des points situés dans des segments.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/listing.py"/>
<source>Segment {0} is given as alike and as unlike; name it once.</source>
<translation>Le segment {0} est donné à la fois comme semblable et comme différent ; ne le désignez qu'une fois.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/name_from.py"/>
<source>the table of overlaps</source>
<translation>le tableau des recouvrements</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/name_from.py"/>
<source>accept is given without a new codebook, which would hold the names; give both.</source>
<translation>accept est donné sans nouveau dictionnaire, qui contiendrait les noms ; donnez les deux.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/overlaps.py"/>
<source>A part of the reference</source>
<translation>Une partie de la référence</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/overlaps.py"/>
<source>ignore has {0}, which {1} does not have where the scenes lie.</source>
<translation>ignore a {0}, que {1} n'a pas là où se trouvent les scènes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/overlaps.py"/>
<source>The reference {0} has no class where the scenes lie; choose a map of the same ground, or ignore fewer classes.</source>
<translation>La référence {0} n'a pas de classe là où se trouvent les scènes ; choisissez une carte du même terrain, ou ignorez moins de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The reference {0} does not overlap {1}; choose a map of the same ground.</source>
<translation>La référence {0} ne recouvre pas {1} ; choisissez une carte du même terrain.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The reference {0} cannot be laid over {1}, since one of them is not georeferenced and they do not have the same size; georeference it first.</source>
<translation>La référence {0} ne peut pas être superposée à {1}, car l'une des deux n'est pas géoréférencée et elles n'ont pas la même taille ; géoréférencez-la d'abord.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The reference {0} does not exist; check the path.</source>
<translation>La référence {0} n'existe pas ; vérifiez le chemin.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} is a vector layer, which has names of its own; leave out the palette.</source>
<translation>{0} est une couche vecteur, qui a ses propres noms ; n'indiquez pas de palette.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The field {0} of {1}</source>
<translation>Le champ {0} de {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} has {1} different values, more than a map has classes ({2}); choose another.</source>
<translation>{0} a {1} valeurs différentes, plus qu'une carte n'a de classes ({2}) ; faites un autre choix.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The field {0} of {1} has no value; choose the field with the class.</source>
<translation>Le champ {0} de {1} n'a aucune valeur ; choisissez le champ avec la classe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} has colours that the palette does not have ({1}); they do not count.</source>
<translation>{0} a des couleurs que la palette n'a pas ({1}) ; elles ne comptent pas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} does not name all of its values ({1}), so classes would be called by numbers; give their names as a palette: {"10": "water", …}.</source>
<translation>{0} ne nomme pas toutes ses valeurs ({1}), des classes seraient donc désignées par des numéros ; donnez leurs noms dans une palette : {"10": "eau", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} is a raster, so it does not have fields; leave out the field {1}.</source>
<translation>{0} est un raster et n'a donc pas de champs ; n'indiquez pas le champ {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>1 feature of {0} has no value in the field {1}; it does not count.</source>
<translation>1 entité de {0} n'a pas de valeur dans le champ {1} ; elle ne compte pas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} features of {1} have no value in the field {2}; they do not count.</source>
<translation>{0} entités de {1} n'ont pas de valeur dans le champ {2} ; elles ne comptent pas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>1 feature of {0} is not a polygon, or is damaged; it does not count.</source>
<translation>1 entité de {0} n'est pas un polygone, ou est endommagée ; elle ne compte pas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} features of {1} are not polygons, or are damaged; they do not count.</source>
<translation>{0} entités de {1} ne sont pas des polygones, ou sont endommagées ; elles ne comptent pas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The reference cannot be used: {0}</source>
<translation>La référence ne peut pas être utilisée : {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/session.py"/>
<source>The engine ran out of memory; close other programs, or choose fewer segments files.</source>
<translation>Le moteur n'avait plus de mémoire ; fermez d'autres programmes, ou choisissez moins de fichiers de segments.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/session.py"/>
<source>A fault in the engine: {0}: {1} ({2}, line {3}); please report it with the log.</source>
<translation>Un défaut dans le moteur : {0} : {1} ({2}, ligne {3}) ; veuillez le signaler avec le journal.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/session.py"/>
<source>The engine does not know the question {0}; update the plugin and the engine together.</source>
<translation>Le moteur ne connaît pas la question {0} ; mettez à jour ensemble l'extension et le moteur.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/similar.py"/>
<source>The examples have no PFL, because they were drawn by hand; choose segments that ALPS made.</source>
<translation>Les exemples n'ont pas de PFL, car ils ont été dessinés à la main ; choisissez des segments créés par ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/similar.py"/>
<source>Ask for similar segments first.</source>
<translation>Demandez d'abord des segments semblables.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/thumbnails.py"/>
<source>{0} Segments are shown without the scene.</source>
<translation>{0} Les segments sont affichés sans la scène.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/thumbnails.py"/>
<source>The scene {0} of {1} was not found, so its segments are shown without it; put the raster beside the segments file, or add it to the project.</source>
<translation>La scène {0} de {1} est introuvable, ses segments sont donc affichés sans elle ; mettez le raster à côté du fichier de segments, ou ajoutez-le au projet.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/thumbnails.py"/>
<source>{0} does not name its scene, so its segments are shown as plain shapes.</source>
<translation>{0} n'indique pas sa scène ; ses segments sont donc montrés comme de simples formes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/thumbnails.py"/>
<source>{0} is large and stored in whole lines, so its segments are shown without it; a copy in tiles, such as a cloud optimized GeoTIFF, is quick to read.</source>
<translation>{0} est grand et enregistré par lignes entières, ses segments sont donc affichés sans lui ; une copie en tuiles, comme un GeoTIFF optimisé pour le cloud (COG), se lit vite.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The encoder needs red, green and blue, but the scenes do not say which of the {0} bands these are</source>
<translation>L'encodeur a besoin du rouge, du vert et du bleu, mais les scènes n'indiquent pas lesquelles des {0} bandes ce sont</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The encoder needs red, green and blue, which are not the same bands in all scenes</source>
<translation>L'encodeur a besoin du rouge, du vert et du bleu, qui ne sont pas les mêmes bandes dans toutes les scènes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The encoder needs red, green and blue, but the number of bands is {0}</source>
<translation>L'encodeur a besoin du rouge, du vert et du bleu, mais le nombre de bandes est {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>Features: those of the segmenter, and the encoder {0}.</source>
<translation>Caractéristiques : celles du segmenteur, et l'encodeur {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>{0}; choose three bands, or describe the segments without it (--features plain).</source>
<translation>{0} ; choisissez trois bandes, ou décrivez les segments sans l'encodeur (--features plain).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>Features: those of the segmenter alone. {0}.</source>
<translation>Caractéristiques : celles du segmenteur seul. {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The codebook {0} was made with the encoder {1}; leave out --features plain, or fit a new codebook without it.</source>
<translation>Le dictionnaire {0} a été créé avec l'encodeur {1} ; n'utilisez pas --features plain, ou ajustez un nouveau dictionnaire sans l'encodeur.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The codebook {0} was made with the encoder, which needs red, green and blue, but the scenes have fewer bands ({1}); choose the bands that it was made with.</source>
<translation>Le dictionnaire {0} a été créé avec l'encodeur, qui a besoin du rouge, du vert et du bleu, mais les scènes ont moins de bandes ({1}) ; choisissez les bandes avec lesquelles il a été créé.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The codebook {0} was made without the encoder; leave out --features encoder, or fit a new codebook with it.</source>
<translation>Le dictionnaire {0} a été créé sans l'encodeur ; n'utilisez pas --features encoder, ou ajustez un nouveau dictionnaire avec l'encodeur.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The codebook {0} was made with the encoder {1}, but this version of ALPS has {2}; use the version of ALPS that made it, or label without a codebook.</source>
<translation>Le dictionnaire {0} a été créé avec l'encodeur {1}, mais cette version d'ALPS a {2} ; utilisez la version d'ALPS qui l'a créé, ou étiquetez sans dictionnaire.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The codebook {0} was made with the encoder {1}, but this version of ALPS has none; use the version of ALPS that made it, or label without a codebook.</source>
<translation>Le dictionnaire {0} a été créé avec l'encodeur {1}, mais cette version d'ALPS n'en a pas ; utilisez la version d'ALPS qui l'a créé, ou étiquetez sans dictionnaire.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/network.py"/>
<source>The encoder {0} gives {1} numbers instead of {2}; install ALPS again.</source>
<translation>L'encodeur {0} donne {1} nombres au lieu de {2} ; réinstallez ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/network.py"/>
<source>The encoder {0} cannot be run ({1}); install ALPS again, or describe the segments without it (--features plain).</source>
<translation>L'encodeur {0} ne peut pas être exécuté ({1}) ; réinstallez ALPS, ou décrivez les segments sans l'encodeur (--features plain).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>install ALPS again, or describe the segments without it (--features plain)</source>
<translation>réinstallez ALPS, ou décrivez les segments sans l'encodeur (--features plain)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>The encoder needs onnxruntime, which is not installed in the engine's environment; install the engine again, or describe the segments without it (--features plain).</source>
<translation>L'encodeur a besoin d'onnxruntime, qui n'est pas installé dans l'environnement du moteur ; réinstallez le moteur, ou décrivez les segments sans l'encodeur (--features plain).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>The encoder {0} is damaged: its SHA-256 begins with {1} instead of {2}; {3}.</source>
<translation>L'encodeur {0} est endommagé : son SHA-256 commence par {1} au lieu de {2} ; {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>{0}, which describes the encoder, is damaged ({1}); {2}.</source>
<translation>{0}, qui décrit l'encodeur, est endommagé ({1}) ; {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>{0}, a part of the encoder, is missing; {1}.</source>
<translation>{0}, un composant de l'encodeur, est manquant ; {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>{0}, a part of the encoder, cannot be read ({1}); {2}.</source>
<translation>{0}, un composant de l'encodeur, ne peut pas être lu ({1}) ; {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The codebook {0} was made with the feature raster {1} (bands: {2}); give one with the same bands, or fit a new codebook without it.</source>
<translation>Le dictionnaire {0} a été créé avec le raster de caractéristiques {1} (bandes : {2}) ; donnez-en un qui a les mêmes bandes, ou ajustez un nouveau dictionnaire sans raster de caractéristiques.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The codebook {0} was made without a feature raster; leave out {1}, or fit a new codebook with it.</source>
<translation>Le dictionnaire {0} a été créé sans raster de caractéristiques ; n'utilisez pas {1}, ou ajustez un nouveau dictionnaire avec ce raster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The codebook {0} was made with the weight {1} for its feature raster, not {2}; give the same weight, or fit a new codebook.</source>
<translation>Le dictionnaire {0} a été créé avec le poids {1} pour son raster de caractéristiques, et non {2} ; donnez le même poids, ou ajustez un nouveau dictionnaire.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The feature raster {0} has no values under the scenes, only nodata; give one that has values there.</source>
<translation>Le raster de caractéristiques {0} n'a pas de valeurs sous les scènes, seulement des pixels sans données ; donnez-en un qui y a des valeurs.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The codebook {0} was made with a feature raster of {1} bands, but {2} has {3}; give one with the same bands.</source>
<translation>Le dictionnaire {0} a été créé avec un raster de caractéristiques de {1} bandes, mais {2} en a {3} ; donnez-en un qui a les mêmes bandes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The feature raster {0} changed while it was read; run again when nothing writes to it.</source>
<translation>Le raster de caractéristiques {0} a changé pendant la lecture ; relancez quand rien n'y écrit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/raster.py"/>
<source>{0} has a colour table, so its numbers are classes, which have no mean; give a feature raster of measurements, or one band of 0 and 1 for each class.</source>
<translation>{0} a une table de couleurs, ses nombres sont donc des classes, qui n'ont pas de moyenne ; donnez un raster de caractéristiques qui contient des mesures, ou une bande de 0 et de 1 pour chaque classe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/raster.py"/>
<source>{0} has no CRS, but {1} has one, so a feature raster and a scene cannot be laid over each other; assign the CRS of its coordinates to it.</source>
<translation>{0} n'a pas de SCR, mais {1} en a un, un raster de caractéristiques et une scène ne peuvent donc pas être superposés ; attribuez-lui le SCR de ses coordonnées.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/raster.py"/>
<source>The feature raster {0} does not overlap {1}; give one that covers the same ground, or correct the CRS of one of the two.</source>
<translation>Le raster de caractéristiques {0} ne recouvre pas {1} ; donnez-en un qui couvre le même terrain, ou corrigez le SCR de l'un des deux.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/raster.py"/>
<source>{0} has RPCs only, so no feature raster fits; orthorectify it first.</source>
<translation>{0} n'a que des RPC, aucun raster de caractéristiques ne convient donc ; orthorectifiez d'abord la scène.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/raster.py"/>
<source>The CRS of {0} cannot be transformed to that of the feature raster {1} ({2}); reproject one of the two.</source>
<translation>Le SCR de {0} ne peut pas être transformé en celui du raster de caractéristiques {1} ({2}) ; reprojetez l'un des deux.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/scaling.py"/>
<source>`{0}` has {1} centres and {2} scales</source>
<translation>`{0}` a {1} valeurs centrales et {2} écarts</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/overlay.py"/>
<source>The CRS of {0} cannot be transformed to that of the scene ({1}); reproject it first.</source>
<translation>Le SCR de {0} ne peut pas être transformé en celui de la scène ({1}) ; reprojetez d'abord ce fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} has the CRS {1}, but the reference has {2}; reproject one.</source>
<translation>{0} a le SCR {1}, mais la référence a {2} ; reprojetez l'un des deux.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} says that its scene has {1} × {2} pixels, but its segments lie in {3} of it; give the scene as reference, or segment it again.</source>
<translation>{0} dit que sa scène a {1} × {2} pixels, mais ses segments n'en occupent qu'une part de {3} ; donnez la scène comme référence, ou segmentez-la à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>The class_override {0} of 1 segment in {1} is not a class; the cluster counts instead.</source>
<translation>Le class_override {0} de 1 segment dans {1} n'est pas une classe ; le cluster compte à sa place.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>The class_override {0} of {1} segments in {2} is not a class; the cluster counts instead.</source>
<translation>Le class_override {0} de {1} segments dans {2} n'est pas une classe ; le cluster compte à sa place.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} does not keep its scene's grid, as another program wrote it; give the scene as reference.</source>
<translation>{0} ne garde pas la grille de sa scène, car un autre programme l'a écrit ; donnez la scène comme référence.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} has segments of cluster {1}, but the codebook has {2} clusters; run `alps apply` with this codebook first.</source>
<translation>{0} a des segments du cluster {1}, mais le dictionnaire a {2} clusters ; exécutez d'abord `alps apply` avec ce dictionnaire.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>1 segment in {0} with neither a cluster nor a class_override: not painted.</source>
<translation>1 segment dans {0} sans cluster ni class_override : non peint.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} segments in {1} with neither a cluster nor a class_override: not painted.</source>
<translation>{0} segments dans {1} sans cluster ni class_override : non peints.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygon_segments.py"/>
<source>{0} has clusters of another codebook than those of the class raster; run `alps apply` with the codebook of the class raster, and use the segments that it writes.</source>
<translation>{0} a des clusters d'un autre dictionnaire que ceux du raster de classes ; exécutez `alps apply` avec le dictionnaire du raster de classes, et utilisez les segments qu'il écrit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>Drawing polygons</source>
<translation>Dessin des polygones</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>{0} has values from {1} to {2}, but class ids are 0 or more; choose a class raster.</source>
<translation>{0} a des valeurs de {1} à {2}, mais les numéros de classe sont 0 ou plus ; choisissez un raster de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>1 connected component of a class is too large for one polygon, with more than {0} vertices; drawn as several, cut along a grid of {1} pixels.</source>
<translation>1 composante connexe d'une classe est trop grande pour un seul polygone, avec plus de {0} sommets ; elle est dessinée en plusieurs, découpés selon une grille de {1} pixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>{0} connected components of classes are too large for one polygon, with more than {1} vertices; drawn as several, cut along a grid of {2} pixels.</source>
<translation>{0} composantes connexes de classes sont trop grandes pour un seul polygone, avec plus de {1} sommets ; elles sont dessinées en plusieurs, découpés selon une grille de {2} pixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>{0} changed while it was read; run again when nothing writes to it.</source>
<translation>{0} a changé pendant la lecture ; relancez quand rien n'y écrit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/top_segments.py"/>
<source>{0} is damaged: {1}; segment its scene again.</source>
<translation>{0} est endommagé : {1} ; segmentez à nouveau sa scène.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} does not exist; give a file of weights (.safetensors or .pth).</source>
<translation>{0} n'existe pas ; donnez un fichier de poids (.safetensors ou .pth).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} does not hold weights by name; give a file of weights (.safetensors or .pth).</source>
<translation>{0} ne contient pas de poids désignés par leur nom ; donnez un fichier de poids (.safetensors ou .pth).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} does not hold weights for the backbone of this network ({1}). Give weights of the same architecture from timm or torchvision, or leave the backbone at random.</source>
<translation>{0} ne contient pas de poids pour le backbone de ce réseau ({1}). Indiquez des poids de la même architecture, de timm ou de torchvision, ou laissez le backbone au hasard.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} cannot be read: {1}; check its permissions.</source>
<translation>{0} ne peut pas être lu : {1} ; vérifiez ses permissions.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} cannot be used: {1}; give a file of weights (.safetensors or .pth).</source>
<translation>{0} ne peut pas être utilisé : {1} ; indiquez un fichier de poids (.safetensors ou .pth).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} is damaged, or not a file of weights; get it again.</source>
<translation>{0} est endommagé, ou n'est pas un fichier de poids ; procurez-vous-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} is a Python pickle of other things than weights, so it was not run; save the weights alone, best as safetensors.</source>
<translation>{0} est un pickle Python contenant autre chose que des poids, il n'a donc pas été exécuté ; enregistrez les poids seuls, de préférence en safetensors.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/build.py"/>
<source>The network {0} does not exist; choose one of {1}.</source>
<translation>Le réseau {0} n'existe pas ; choisissez l'un de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/build.py"/>
<source>A network of {0} {1} cannot be built; give 1 or more.</source>
<translation>Un réseau de {0} {1} ne peut pas être construit ; donnez 1 ou plus.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/export.py"/>
<source>The size of an exported network is {0}; it must be a multiple of {1}.</source>
<translation>La taille d'un réseau exporté est {0} ; elle doit être un multiple de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/export.py"/>
<source>The network cannot be exported as ONNX: {0}; its weights are saved all the same.</source>
<translation>Le réseau ne peut pas être exporté en ONNX : {0} ; ses poids sont tout de même enregistrés.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>another shape, left at random</source>
<translation>autre forme, initialisation aléatoire conservée</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>{0} weights were loaded</source>
<translation>{0} poids ont été chargés</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>The mode {0} does not exist; choose one of {1}.</source>
<translation>Le mode {0} n'existe pas ; choisissez l'un de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>None of the {0} weights fits this network (mode {1}); they are of another network. Choose that network, or give the file of this one.</source>
<translation>Aucun des {0} poids ne convient à ce réseau (mode {1}) ; ils sont d'un autre réseau. Choisissez ce réseau-là, ou donnez le fichier de celui-ci.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>{0} have another shape and stay at random</source>
<translation>{0} ont une autre forme et restent aléatoires</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>{0} were not in the file and stay at random</source>
<translation>{0} n'étaient pas dans le fichier et restent aléatoires</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>{0} of the file were not needed</source>
<translation>{0} du fichier n'étaient pas nécessaires</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>The weight {0} holds values that are not finite; the file is damaged. Train again.</source>
<translation>Le poids {0} contient des valeurs non finies ; le fichier est endommagé. Entraînez à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>adapted from {0} to {1} bands</source>
<translation>adaptation de {0} à {1} bandes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>interpolated to another size of image</source>
<translation>interpolation à une autre taille d'image</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/onnx_metadata.py"/>
<source>its metadata are damaged</source>
<translation>ses métadonnées sont endommagées</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/onnx_metadata.py"/>
<source>it holds something else</source>
<translation>il contient autre chose</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/onnx_metadata.py"/>
<source>it does not hold a network</source>
<translation>il ne contient pas de réseau</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/onnx_metadata.py"/>
<source>it is cut off</source>
<translation>il est tronqué</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} does not exist; give the folder of a training, or its {1}.</source>
<translation>{0} n'existe pas ; donnez le dossier d'un entraînement, ou son {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} is missing, so nobody knows the classes and bands of {1}; give the whole folder of the training.</source>
<translation>{0} manque, de sorte que les classes et les bandes de {1} sont inconnues ; donnez le dossier complet de l'entraînement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} was not exported by ALPS: its metadata lack the key `{1}`; give a {2} from the folder of a training.</source>
<translation>{0} n'a pas été exporté par ALPS : la clé `{1}` manque dans ses métadonnées ; donnez un {2} du dossier d'un entraînement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>`stretch` has {0} values for {1} bands</source>
<translation>`stretch` a {0} valeurs pour {1} bandes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>`classes` has two classes of the same id</source>
<translation>`classes` a deux classes de même identifiant</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>`chip` is {0}, which is not a multiple of 32</source>
<translation>`chip` est {0}, qui n'est pas un multiple de 32</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} is not the record of a network: it is too large. Give the folder of a training.</source>
<translation>{0} n'est pas la description d'un réseau : le fichier est trop grand. Donnez le dossier d'un entraînement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} is not the record of a network: it is not text. Copy the folder again.</source>
<translation>{0} n'est pas la description d'un réseau : ce n'est pas du texte. Copiez à nouveau le dossier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} is not a complete ONNX file: {1}; copy or export it again.</source>
<translation>{0} n'est pas un fichier ONNX complet : {1} ; copiez-le ou exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} does not hold the record of a network: {1}; copy the folder of the training again, or update the plugin if a later version wrote it.</source>
<translation>{0} ne contient pas la description d'un réseau : {1} ; copiez à nouveau le dossier de l'entraînement, ou mettez l'extension à jour si une version ultérieure l'a écrit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>`{0}` has {1} values for {2} bands</source>
<translation>`{0}` a {1} valeurs pour {2} bandes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/weights.py"/>
<source>{0} is missing, and only an exported network runs without it; give the whole folder of the training.</source>
<translation>{0} manque, et seul un réseau exporté fonctionne sans lui ; donnez le dossier complet de l'entraînement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/weights.py"/>
<source>{0} does not hold the weights that its record names: it was altered, or belongs to another run. Copy the folder of the training again.</source>
<translation>{0} ne contient pas les poids que sa description indique : il a été modifié, ou appartient à un autre traitement. Copiez à nouveau le dossier de l'entraînement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/weights.py"/>
<source>{0} is damaged: {1}; copy the folder of the training again.</source>
<translation>{0} est endommagé : {1} ; copiez à nouveau le dossier de l'entraînement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/weights.py"/>
<source>The weights in {0} do not fit a {1} of {2} bands and {3} classes, which its record names; copy the folder of the training again.</source>
<translation>Les poids dans {0} ne conviennent pas à un {1} de {2} bandes et {3} classes, que sa description indique ; copiez à nouveau le dossier de l'entraînement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pages/report.py"/>
<source>the file came back different</source>
<translation>le fichier est revenu différent</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pages/template.py"/>
<source>{0} is not HTML or SVG; use render_text.</source>
<translation>{0} n'est ni HTML ni SVG ; utilisez render_text.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>{0} has segments without a PFL only, so no cluster is near; segment it again.</source>
<translation>{0} n'a que des segments sans PFL, donc aucun cluster n'est proche ; segmentez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>The table `classes` of {0} has no row for cluster {1} any more, so segments that belong there go to other clusters; restore the row from a copy of the file, or fit again.</source>
<translation>La table `classes` de {0} n'a plus de ligne pour le cluster {1}, les segments qui devraient y aller vont donc à d'autres clusters ; restaurez la ligne depuis une copie du fichier, ou ajustez à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>The table `classes` of {0} has no row for clusters {1} any more, so segments that belong there go to other clusters; restore the rows from a copy of the file, or fit again.</source>
<translation>La table `classes` de {0} n'a plus de ligne pour les clusters {1}, les segments qui devraient y aller vont donc à d'autres clusters ; restaurez les lignes depuis une copie du fichier, ou ajustez à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>{0} was segmented with another stretch than the codebook, so the same ground may get different classes; label the scene with `alps label --codebook` instead.</source>
<translation>{0} a été segmenté avec un autre étirement que le dictionnaire, le même sol peut donc recevoir des classes différentes ; étiquetez plutôt la scène avec `alps label --codebook`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>{0} was segmented with other bands than the codebook, so the same ground may get different classes; label the scene with `alps label --codebook` instead.</source>
<translation>{0} a été segmenté avec d'autres bandes que le dictionnaire, le même sol peut donc recevoir des classes différentes ; étiquetez plutôt la scène avec `alps label --codebook`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>{0} was segmented with other bands as red, green and blue than the codebook, so the same ground may get different classes; label the scene with `alps label --codebook` instead.</source>
<translation>{0} a été segmenté avec d'autres bandes comme rouge, vert et bleu que le dictionnaire, le même sol peut donc recevoir des classes différentes ; étiquetez plutôt la scène avec `alps label --codebook`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>{0} was segmented with another scaling of the feature raster than the codebook, so the same ground may get different classes; label the scene with `alps label --codebook` instead.</source>
<translation>{0} a été segmenté avec une autre mise à l'échelle du raster de caractéristiques que le dictionnaire, le même sol peut donc recevoir des classes différentes ; étiquetez plutôt la scène avec `alps label --codebook`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>{0} boxes {1} are left out.</source>
<translation>{0} boîtes {1} sont laissées de côté.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>{0} more notes of this kind about annotations are not shown.</source>
<translation>{0} autres notes de ce genre sur les annotations ne sont pas affichées.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>{0} more entries of the annotations were left out.</source>
<translation>{0} autres entrées des annotations ont été laissées de côté.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>Annotated images that are not among the inputs, and were left out: {0} ({1}).</source>
<translation>Images annotées qui ne sont pas parmi les entrées, et laissées de côté : {0} ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>Images without boxes: {0}, the first is {1}; their rasters are empty.</source>
<translation>Images sans boîtes : {0}, la première est {1} ; leurs rasters sont vides.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>No box has one of the classes {0}; choose from {1}.</source>
<translation>Aucune boîte n'a l'une des classes {0} ; choisissez parmi {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>The boxes have {0} classes, more than a class raster can hold; choose some of them.</source>
<translation>Les boîtes ont {0} classes, plus qu'un raster de classes ne peut en contenir ; choisissez-en quelques-unes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Smallest cluster (share of the area)</source>
<translation>Plus petit cluster (part de la surface)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Suggested: {0} clusters, where the inertia bends. No number reaches a silhouette of {1}, so the groups are not distinct and the best silhouette says little.</source>
<translation>Proposition : {0} clusters, là où l'inertie forme un coude. Aucun nombre n'atteint une silhouette de {1}, les groupes ne sont donc pas distincts et la meilleure silhouette dit peu de chose.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Higher is better: segments lie nearer to their own cluster than to the next one.</source>
<translation>Plus c'est élevé, mieux c'est : les segments sont plus proches de leur propre cluster que du suivant.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Davies–Bouldin index</source>
<translation>Indice de Davies–Bouldin</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Lower is better: clusters are compact and lie far apart.</source>
<translation>Plus c'est bas, mieux c'est : les clusters sont compacts et éloignés les uns des autres.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Higher is better: 1 means that every start finds the same clusters.</source>
<translation>Plus c'est élevé, mieux c'est : 1 signifie que tous les départs trouvent les mêmes clusters.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Falls with every further cluster. After a bend, more clusters add little.</source>
<translation>Diminue avec chaque cluster supplémentaire. Après un coude, davantage de clusters apportent peu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Suggested: {0} clusters. The groups are distinct, and this number has the best silhouette.</source>
<translation>Proposition : {0} clusters. Les groupes sont distincts, et ce nombre a la meilleure silhouette.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>These figures come from {0} of {1} segments, the silhouette from {2} of them. k-means and inertia weight segments by area. The other figures count every segment once.</source>
<translation>Ces mesures viennent de {0} segments sur {1}, la silhouette de {2} d'entre eux. k-means et l'inertie pondèrent les segments par leur surface. Les autres mesures comptent chaque segment une fois.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>How many clusters?</source>
<translation>Combien de clusters ?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Unknown K: a Dirichlet-process mixture of at most {0} components was fitted on {1} segments. {2} components hold at least {3} of the segments each, {4} hold any at all. The mixture splits every group that is not a single Gaussian, so on real images this number grows with the number of segments. It shows how fine groups could be, not how many classes there are.</source>
<translation>K inconnu : un mélange à processus de Dirichlet d'au plus {0} composantes a été ajusté sur {1} segments. {2} composantes contiennent chacune au moins {3} des segments, {4} en contiennent au moins un. Le mélange divise tout groupe qui n'est pas une gaussienne unique ; sur des images réelles, ce nombre croît donc avec le nombre de segments. Il montre à quel point les groupes pourraient être fins, et non combien il y a de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>These figures do not know which classes you want, so treat the suggestion as a starting point. More clusters separate fine classes better, and you can give several of them the same name later. Fewer clusters are quicker to name.</source>
<translation>Ces chiffres ne savent pas quelles classes vous voulez ; prenez donc la suggestion comme point de départ. Un plus grand nombre de clusters sépare mieux les classes fines, et vous pourrez ensuite donner le même nom à plusieurs d'entre eux. Un plus petit nombre est plus vite nommé.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>Continuing an earlier run: {0} of {1} tiles are finished.</source>
<translation>Reprise d'un traitement précédent : {0} tuiles sur {1} sont terminées.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>Tile {0} of {1} failed ({2}); it is tried again.</source>
<translation>La tuile {0} sur {1} a échoué ({2}) ; nouvel essai.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>No tile of {0} could be computed; tile {1}: {2}.</source>
<translation>Aucune tuile de {0} n'a pu être calculée ; tuile {1} : {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>An earlier run was interrupted, but {0}, the settings, the model or the versions changed since then; its results for them are computed again.</source>
<translation>Un traitement précédent a été interrompu, mais {0}, les réglages, le modèle ou les versions ont changé depuis ; ses résultats correspondants sont recalculés.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>An earlier run was interrupted, but {0} scenes, the settings, the model or the versions changed since then; its results for them are computed again.</source>
<translation>Un traitement précédent a été interrompu, mais {0} scènes, les réglages, le modèle ou les versions ont changé depuis ; ses résultats correspondants sont recalculés.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>The segments of {0} could not be joined: {1}; run again.</source>
<translation>Les segments de {0} n'ont pas pu être assemblés : {1} ; relancez le traitement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>Tile {0} of {1} is damaged on the disk and is computed again.</source>
<translation>La tuile {0} sur {1} est endommagée sur le disque et est recalculée.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>{0} hold no segments to fit a codebook on; choose other files.</source>
<translation>{0} ne contiennent aucun segment sur lequel ajuster un dictionnaire ; choisissez d'autres fichiers.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The scenes were segmented with different stretches, so the same ground may get different classes; segment them with one `range:LOW,HIGH`, or label them as a collection.</source>
<translation>Les scènes ont été segmentées avec des étirements différents, le même sol peut donc recevoir des classes différentes ; segmentez-les avec un seul `range:LOW,HIGH`, ou étiquetez-les comme une collection.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The feature raster of the scenes was not scaled alike for all of them, so the same ground may get different classes; label them as a collection.</source>
<translation>Le raster de caractéristiques a été mis à l'échelle différemment pour chacune des scènes, le même sol peut donc recevoir des classes différentes ; étiquetez les scènes comme une collection.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The encoder took other bands as red, green and blue in some of the scenes, so the same ground may get different classes; label them as a collection.</source>
<translation>L'encodeur a pris d'autres bandes comme rouge, vert et bleu dans certaines des scènes, le même sol peut donc recevoir des classes différentes ; étiquetez-les comme une collection.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The metadata of {0} does not tell `{1}`; run `alps segment` again.</source>
<translation>Les métadonnées de {0} n'indiquent pas `{1}` ; exécutez à nouveau `alps segment`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The metadata of {0} names two kinds of PFL; run `alps segment` again.</source>
<translation>Les métadonnées de {0} nomment deux types de PFL ; exécutez à nouveau `alps segment`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The metadata of {0} is damaged: {1}; run `alps segment` again.</source>
<translation>Les métadonnées de {0} sont endommagées : {1} ; exécutez à nouveau `alps segment`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/gates.py"/>
<source>minimum segment size</source>
<translation>taille minimale d'un segment</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/gates.py"/>
<source>{0} has no segment with a {1}, because only SAM gives one; leave out {2}.</source>
<translation>{0} n'a aucun segment avec la valeur {1}, car seul SAM la donne ; n'utilisez pas {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/gates.py"/>
<source>{0} was segmented with a {1} of {2}, so it lacks what {3} would add; segment with {4} {5} first, or give values from {6} up.</source>
<translation>{0} a été segmenté avec {1} = {2}, il manque donc ce que {3} ajouterait ; segmentez d'abord avec {4} {5}, ou donnez des valeurs à partir de {6}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>Edits of the table of the earlier {0} could not be kept; the earlier file is kept as {1}.</source>
<translation>Des modifications de la table du fichier précédent {0} n'ont pas pu être conservées ; le fichier précédent est gardé sous le nom {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>edits of polygons</source>
<translation>modifications de polygones</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>{0} was edited since it was made; the earlier file is kept as {1}.</source>
<translation>{0} a été modifié depuis sa création ; le fichier précédent est conservé sous le nom {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>Not kept from the earlier {0}: {1}; the earlier file is kept as {2}.</source>
<translation>Non repris du fichier précédent {0} : {1} ; le fichier précédent est conservé sous le nom {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>columns of your own ({0})</source>
<translation>vos propres colonnes ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>Kept from the earlier {0}: {1}.</source>
<translation>Repris du fichier précédent {0} : {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>The classes {0} of the earlier {1} could not be kept, because no cluster is clearly the same; the earlier file is kept as {2}.</source>
<translation>Les classes {0} du fichier précédent {1} n'ont pas pu être conservées, car aucun cluster n'est clairement le même ; le fichier précédent est gardé sous le nom {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>The columns {0} of the earlier {1} could not be kept; the earlier file is kept as {2}.</source>
<translation>Les colonnes {0} du fichier précédent {1} n'ont pas pu être conservées ; le fichier précédent est gardé sous le nom {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>1 correction (class_override) is kept from the earlier {0}.</source>
<translation>1 correction (class_override) est reprise du fichier précédent {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>{0} corrections (class_override) are kept from the earlier {1}.</source>
<translation>{0} corrections (class_override) sont reprises du fichier précédent {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>the only correction (class_override)</source>
<translation>la seule correction (class_override)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>{0} of {1} corrections (class_override)</source>
<translation>{0} corrections (class_override) sur {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The stretch is that of the codebook.</source>
<translation>L'étirement est celui du dictionnaire.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The codebook {0} was made at {1}, but the scenes are read at {2}, so the same ground may get different classes.</source>
<translation>Le dictionnaire {0} a été créé à {1}, mais les scènes sont lues à {2}, le même sol peut donc recevoir des classes différentes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The codebook {0} is for PFLs of the kind {1}, but {2} gives {3}; choose the segmenter and bands that the codebook was made with, or label without a codebook if an earlier version of ALPS made it.</source>
<translation>Le dictionnaire {0} est pour des PFL du type {1}, mais {2} donne {3} ; choisissez le segmenteur et les bandes avec lesquels le dictionnaire a été créé, ou étiquetez sans dictionnaire si une version antérieure d'ALPS l'a créé.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The codebook {0} has no setting `stretch`; restore it or fit again.</source>
<translation>Le dictionnaire {0} n'a pas de réglage `stretch` ; restaurez-le ou ajustez à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The codebook {0} was made with {1} band(s), but the scenes give {2}; choose the bands that it was made with.</source>
<translation>Le dictionnaire {0} a été créé avec {1} bande(s), mais les scènes en donnent {2} ; choisissez les bandes avec lesquelles il a été créé.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>the scenes' own resolution</source>
<translation>la résolution propre aux scènes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>{0} would hold two outputs; give each its own name.</source>
<translation>{0} contiendrait deux sorties ; donnez à chacune son propre nom.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>A setting in the codebook {0} is damaged: {1}</source>
<translation>Un réglage du dictionnaire {0} est endommagé : {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict.py"/>
<source>Model: {0} ({1}), {2} classes from {3} bands, on {4}.</source>
<translation>Modèle : {0} ({1}), {2} classes à partir de {3} bandes, sur {4}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict.py"/>
<source>The stretch is that of the model.</source>
<translation>L'étirement est celui du modèle.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict.py"/>
<source>The model records no stretch, so it is fitted to the scenes.</source>
<translation>Le modèle n'enregistre pas d'étirement, celui-ci est donc ajusté aux scènes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict.py"/>
<source>The stretch is fitted to the scenes.</source>
<translation>L'étirement est ajusté aux scènes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict_scene.py"/>
<source>Tile {0} of {1}</source>
<translation>Tuile {0} sur {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict_scene.py"/>
<source>The memory is not enough for {0}; choose smaller tiles, or fewer processes.</source>
<translation>La mémoire ne suffit pas pour {0} ; choisissez des tuiles plus petites, ou moins de processus.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict_scene.py"/>
<source>A result of an earlier run for {0} is damaged on the disk; computed again.</source>
<translation>Un résultat d'un traitement précédent pour {0} est endommagé sur le disque ; il est recalculé.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict_scene.py"/>
<source>The intermediate result {0} cannot be read: {1}; run again.</source>
<translation>Le résultat intermédiaire {0} ne peut pas être lu : {1} ; relancez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} has clusters of another codebook, so {1} was applied to its segments first; {2} itself is not changed.</source>
<translation>{0} a des clusters d'un autre dictionnaire, {1} a donc d'abord été appliqué à ses segments ; {2} lui-même n'est pas modifié.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} has no clusters yet, so {1} was applied to its segments first; {2} itself is not changed.</source>
<translation>{0} n'a pas encore de clusters, {1} a donc d'abord été appliqué à ses segments ; {2} lui-même n'est pas modifié.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>1 correction (class_override) in {0}: the class keeps its name, with the number that {1} gives it.</source>
<translation>1 correction (class_override) dans {0} : la classe garde son nom, avec le numéro que {1} lui donne.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} corrections (class_override) in {1}: the classes keep their names, with the numbers that {2} gives them.</source>
<translation>{0} corrections (class_override) dans {1} : les classes gardent leurs noms, avec les numéros que {2} leur donne.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} does not fit {1}</source>
<translation>{0} ne convient pas à {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>1 correction (class_override) in {0} was chosen with another codebook, which is not beside it; the number is kept and now stands for a class of {1}, so check it.</source>
<translation>1 correction (class_override) dans {0} a été choisie avec un autre dictionnaire, qui n'est pas à côté ; le numéro est gardé et désigne maintenant une classe de {1}, vérifiez-le donc.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} corrections (class_override) in {1} were chosen with another codebook, which is not beside it; the numbers are kept and now stand for the classes of {2}, so check them.</source>
<translation>{0} corrections (class_override) dans {1} ont été choisies avec un autre dictionnaire, qui n'est pas à côté ; les numéros sont gardés et désignent maintenant les classes de {2}, vérifiez-les donc.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} has a class_override {1} for the class {2}, which {3} does not have; add a row with this name (and `cluster` NULL) to its table `classes` and run again.</source>
<translation>{0} a un class_override {1} pour la classe {2}, que {3} n'a pas ; ajoutez une ligne avec ce nom (et `cluster` à NULL) à sa table `classes`, puis relancez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>Round {0}: agreement {1} on held-out ground, {2} of the area changed its cluster.</source>
<translation>Itération {0} : concordance {1} sur le terrain réservé, {2} de la surface a changé de cluster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} has no segments with a cluster; label its scene first.</source>
<translation>{0} n'a aucun segment avec un cluster ; étiquetez d'abord sa scène.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} and {1} were made with other bands or another stretch; refine them one by one, or label them together.</source>
<translation>{0} et {1} ont été faits avec d'autres bandes ou un autre étirement ; raffinez-les un par un, ou étiquetez-les ensemble.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} records no stretch; remove the folder and run again.</source>
<translation>{0} n'enregistre pas d'étirement ; supprimez le dossier et relancez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} has no scores of its held-out ground; remove the folder and run again.</source>
<translation>{0} n'a pas de scores de son terrain réservé ; supprimez le dossier et relancez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} has {1} × {2} pixels, but {3} is of a scene with {4} × {5}; give the scene that was labelled.</source>
<translation>{0} a {1} × {2} pixels, mais {3} est d'une scène de {4} × {5} ; donnez la scène qui a été étiquetée.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} has no {1} for the scene {2}; give the folder in which `alps label` wrote its outputs.</source>
<translation>{0} n'a pas de {1} pour la scène {2} ; donnez le dossier dans lequel `alps label` a écrit ses sorties.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} has clusters of another codebook than {1}; run `alps apply` with this codebook first.</source>
<translation>{0} a des clusters d'un autre dictionnaire que {1} ; exécutez d'abord `alps apply` avec ce dictionnaire.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/relabel.py"/>
<source>Relabelling needs segments, but no segments files were given; name at least one.</source>
<translation>Le réétiquetage a besoin de segments, mais aucun fichier de segments n'a été donné ; nommez-en au moins un.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/relabel.py"/>
<source>{0} names {1} outputs for {2} segments files; name one for each.</source>
<translation>{0} nomme {1} sorties pour {2} fichiers de segments ; nommez-en une pour chacun.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>Using the segments of {0} of {1} scenes; these are not segmented again.</source>
<translation>Les segments de {0} scènes sur {1} sont utilisés ; elles ne sont pas segmentées à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>Using the segments of {0}; nothing is segmented again.</source>
<translation>Les segments de {0} sont utilisés ; rien n'est segmenté à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>Using the segments of {0} scenes; nothing is segmented again.</source>
<translation>Les segments de {0} scènes sont utilisés ; rien n'est segmenté à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>Polygons or PFLs of {0} were edited since they were made, so its scene is segmented again.</source>
<translation>Des polygones ou des PFL de {0} ont été modifiés depuis leur création, sa scène est donc segmentée à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>1 correction (class_override) in {0} is not carried over, since the run assigns the classes again.</source>
<translation>1 correction (class_override) dans {0} n'est pas reprise, car le traitement attribue les classes à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>{0} corrections (class_override) in {1} are not carried over, since the run assigns the classes again.</source>
<translation>{0} corrections (class_override) dans {1} ne sont pas reprises, car le traitement attribue les classes à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/run_report.py"/>
<source>Writing the report</source>
<translation>Écriture du rapport</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/run_report.py"/>
<source>Classes of {0} scenes</source>
<translation>Classes de {0} scènes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/run_report.py"/>
<source>{0} cannot hold the report; choose a file that ends in .html.</source>
<translation>{0} ne peut pas contenir le rapport ; choisissez un fichier qui se termine par .html.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>No segment was found; the outputs are empty.</source>
<translation>Aucun segment n'a été trouvé ; les sorties sont vides.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>Every segment is smaller than the minimum area of {0} px; the outputs are empty.</source>
<translation>Tous les segments sont plus petits que la surface minimale de {0} px ; les sorties sont vides.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>The scene has no valid pixels; the outputs are empty.</source>
<translation>La scène n'a aucun pixel valide ; les sorties sont vides.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>Tile {0} failed {1} times and has no segments: {2}.</source>
<translation>La tuile {0} a échoué {1} fois et n'a pas de segments : {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>a count is not a number</source>
<translation>un décompte n'est pas un nombre</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>{0} of {1} segments lie where the feature raster {2} has no value; its bands do not count for them.</source>
<translation>{0} segments sur {1} se trouvent là où le raster de caractéristiques {2} n'a pas de valeur ; ses bandes ne comptent pas pour eux.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/stages.py"/>
<source>Comparing with the truth</source>
<translation>Comparaison avec la vérité terrain</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/stages.py"/>
<source>Restoring the volume</source>
<translation>Restauration du volume</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/stages.py"/>
<source>Asking the network</source>
<translation>Interrogation du réseau</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep.py"/>
<source>No segment lies between a gate of {0} and the next smaller one, so its rows are the same.</source>
<translation>Aucun segment ne se trouve entre un seuil de {0} et le seuil inférieur suivant, ses lignes sont donc les mêmes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep.py"/>
<source>{0} was segmented with the gate {1}, so larger gates ({2}) show nothing new; segment with `--gate 1` to compare them.</source>
<translation>{0} a été segmenté avec le seuil {1}, des seuils plus grands ({2}) ne montrent donc rien de nouveau ; segmentez avec `--gate 1` pour les comparer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep.py"/>
<source>Combinations of gates with the same segments as an earlier one: {0} of {1}; their rows are the same.</source>
<translation>Combinaisons de seuils qui ont les mêmes segments qu'une combinaison précédente : {0} sur {1} ; leurs lignes sont les mêmes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep.py"/>
<source>No segment passes the {0}; its rows remain empty.</source>
<translation>Aucun segment ne satisfait à : {0} ; ses lignes restent vides.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Same as gate</source>
<translation>Comme le seuil</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Same as row</source>
<translation>Comme la ligne</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>gate: maximum share of a tile</source>
<translation>seuil : part maximale d'une tuile</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>minimum score: predicted IoU</source>
<translation>score minimal : IoU prédite</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>minimum size in pixels</source>
<translation>taille minimale en pixels</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Mean IoU (majority)</source>
<translation>IoU moyenne (majorité)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Each cluster stands for the true class that it overlaps most.</source>
<translation>Chaque cluster représente la vraie classe qu'il recouvre le plus.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Mean IoU (Hungarian)</source>
<translation>IoU moyenne (hongrois)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Each true class is matched to one cluster at most. Pixels of all other clusters count as wrong.</source>
<translation>Chaque vraie classe est associée à un cluster au plus. Les pixels de tous les autres clusters comptent comme faux.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>The share of valid pixels that have a class.</source>
<translation>La part des pixels valides qui ont une classe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Higher is better. Compare it only between rows of equal K.</source>
<translation>Plus la valeur est élevée, mieux c'est. Ne la comparez qu'entre des lignes de même K.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>The gate drops segments that cover more than this share of a tile. No scene was segmented again.</source>
<translation>Le seuil écarte les segments qui couvrent plus que cette part d'une tuile. Aucune scène n'a été segmentée à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Best against the truth by majority: {0} with {1} clusters</source>
<translation>Meilleur résultat face à la vérité terrain par majorité : {0} avec {1} clusters</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Figures against the truth are over its pixels that count; {0} do not (ignored, nodata, or of a colour that the palette lacks).</source>
<translation>Les chiffres face à la vérité terrain portent sur ses pixels qui comptent ; {0} ne comptent pas (ignorés, sans données, ou d'une couleur absente de la palette).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Gates and numbers of clusters</source>
<translation>Seuils et nombres de clusters</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>A row with a value under “Same as gate” was not computed again, because no segment lies between the two gates. Gates here apply to whole segments; those of a segmentation apply to the masks of each tile.</source>
<translation>Une ligne qui a une valeur sous « Comme le seuil » n'a pas été recalculée, car aucun segment ne se trouve entre les deux seuils. Ici, les seuils s'appliquent aux segments entiers ; ceux d'une segmentation s'appliquent aux masques de chaque tuile.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>A row with a value under “Same as row” was not computed again, because the same segments pass. Gates here apply to whole segments; those of a segmentation apply to the masks of each tile, and duplicates were removed before.</source>
<translation>Une ligne qui a une valeur sous « Comme la ligne » n'a pas été recalculée, car les mêmes segments passent. Ici, les seuils s'appliquent aux segments entiers ; ceux d'une segmentation s'appliquent aux masques de chaque tuile, et les doublons ont été retirés auparavant.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/tiles.py"/>
<source>{0} cannot be written ({1}); free some space there and run again: finished tiles are kept.</source>
<translation>{0} ne peut pas être écrit ({1}) ; libérez de l'espace à cet endroit et relancez : les tuiles terminées sont conservées.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>scaling of the feature raster</source>
<translation>la mise à l'échelle du raster de caractéristiques</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>red, green and blue bands</source>
<translation>les bandes rouge, verte et bleue</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>that the file names</source>
<translation>que le fichier nomme</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>An earlier update added these segments to {0}; give only segments that are new.</source>
<translation>Une mise à jour précédente a ajouté ces segments à {0} ; ne donnez que des segments nouveaux.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>The segments files hold no segments to add; choose other files.</source>
<translation>Les fichiers de segments ne contiennent aucun segment à ajouter ; choisissez d'autres fichiers.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>{0} has PFLs of the kind {1}, but the codebook {2} is for {3}; segment the scenes with the codebook's segmenter and bands, and with --features plain if its kind does not name an encoder, or fit a new codebook if an earlier version of ALPS made it.</source>
<translation>{0} a des PFL du type {1}, mais le dictionnaire {2} est pour {3} ; segmentez les scènes avec le segmenteur et les bandes du dictionnaire, et avec --features plain si son type ne nomme pas d'encodeur, ou ajustez un nouveau dictionnaire si une version précédente d'ALPS l'a créé.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>Two of the segments files are of the same scene; give one file for each scene.</source>
<translation>Deux des fichiers de segments sont de la même scène ; donnez un seul fichier par scène.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>{0} of {1} segments are far from all old clusters; 1 new cluster was added.</source>
<translation>{0} segments sur {1} sont éloignés de tous les anciens clusters ; 1 nouveau cluster a été ajouté.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>{0} of {1} segments are far from all old clusters; {2} new clusters were added.</source>
<translation>{0} segments sur {1} sont éloignés de tous les anciens clusters ; {2} nouveaux clusters ont été ajoutés.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>Groups of far segments that were not added: {0}, because only {1} new clusters may be added; allow more, or fit a new codebook if the new scenes differ that much.</source>
<translation>Groupes de segments éloignés qui n'ont pas été ajoutés : {0}, car seuls {1} nouveaux clusters peuvent être ajoutés ; autorisez-en davantage, ou ajustez un nouveau dictionnaire si les nouvelles scènes diffèrent à ce point.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>{0} was segmented with the {1} {2}, but the codebook {3} was fitted with {4}; label the scene with `--codebook` first, which takes them from the codebook.</source>
<translation>{0} a été segmenté avec {1} {2}, mais le dictionnaire {3} a été ajusté avec {4} ; étiquetez d'abord la scène avec `--codebook`, qui prend ces valeurs du dictionnaire.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/band_file.py"/>
<source>it is damaged ({0})</source>
<translation>il est endommagé ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/bands.py"/>
<source>{0} takes another number of bands ({1}) than were chosen ({2}); choose {3}.</source>
<translation>{0} prend un autre nombre de bandes ({1}) que celui choisi ({2}) ; choisissez-en {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/bands.py"/>
<source>{0} has another number of bands ({1}) than {2} takes ({3}); choose the band (BANDS, --bands), or another model.</source>
<translation>{0} a un autre nombre de bandes ({1}) que celui que {2} prend ({3}) ; choisissez la bande (BANDS, --bands), ou un autre modèle.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/bands.py"/>
<source>{0} has another number of bands ({1}) than {2} takes ({3}); choose {4} bands (BANDS, --bands), or another model.</source>
<translation>{0} a un autre nombre de bandes ({1}) que celui que {2} prend ({3}) ; choisissez {4} bandes (BANDS, --bands), ou un autre modèle.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/confidence_raster.py"/>
<source>{0} cannot be written ({1}); is the disk full?</source>
<translation>{0} ne peut pas être écrit ({1}) ; le disque est-il plein ?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/confidence_raster.py"/>
<source>{0} cannot be read back ({1}); is the disk full?</source>
<translation>{0} ne peut pas être relu ({1}) ; le disque est-il plein ?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/confidence_raster.py"/>
<source>{0} came back different from the disk; is the disk full?</source>
<translation>{0}, relu depuis le disque, est différent ; le disque est-il plein ?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>the metadata of {0}</source>
<translation>les métadonnées de {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>{0} is a model of the type {1}, not for segmentation; choose another.</source>
<translation>{0} est un modèle du type {1}, qui n'est pas fait pour la segmentation ; choisissez-en un autre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>{0} has {1} classes, more than a class raster can hold; choose another model.</source>
<translation>{0} a {1} classes, plus qu'un raster de classes ne peut en contenir ; choisissez un autre modèle.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>{0} names {1} classes, but its output has {2}; correct `class_names` and try again.</source>
<translation>{0} nomme {1} classes, mais sa sortie en a {2} ; corrigez `class_names` et réessayez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>it is too large</source>
<translation>il est trop grand</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>{0} cannot be read ({1}); correct it or move it away.</source>
<translation>{0} ne peut pas être lu ({1}) ; corrigez-le ou déplacez-le ailleurs.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/onnx_model.py"/>
<source>{0} takes {1}, but ALPS needs a model that takes one image: floats in the order batch, bands, rows, columns. Export it again in this form.</source>
<translation>{0} prend {1}, mais ALPS a besoin d'un modèle qui prend une seule image : des flottants dans l'ordre lot, bandes, lignes, colonnes. Exportez-le à nouveau sous cette forme.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/onnx_model.py"/>
<source>{0} gives {1}, but ALPS needs one map for each class: floats in the order batch, classes, rows, columns. Choose a model for semantic segmentation.</source>
<translation>{0} donne {1}, mais ALPS a besoin d'une carte pour chaque classe : des flottants dans l'ordre lot, classes, lignes, colonnes. Choisissez un modèle de segmentation sémantique.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/onnx_model.py"/>
<source>{0} gives {1} for an image of {2}; ALPS needs a value for each class and pixel. Export the model with an output of the size of its input.</source>
<translation>{0} donne {1} pour une image de {2} ; ALPS a besoin d'une valeur pour chaque classe et chaque pixel. Exportez le modèle avec une sortie de la taille de son entrée.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/onnx_model.py"/>
<source>{0} cannot be run on images of {1} ({2}); check the tile size, or export the model again.</source>
<translation>{0} ne peut pas être exécuté sur des images de {1} ({2}) ; vérifiez la taille de tuile, ou exportez à nouveau le modèle.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>Its values do not lie between 0 and 1, so they become probabilities by softmax.</source>
<translation>Ses valeurs ne sont pas comprises entre 0 et 1, elles sont donc converties en probabilités par softmax.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>It has one output, which is taken as the probability of its second class.</source>
<translation>Il a une seule sortie, prise comme la probabilité de sa seconde classe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>It has one output, which becomes the probability of its second class by the logistic function.</source>
<translation>Il a une seule sortie, convertie en la probabilité de sa seconde classe par la fonction logistique.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} holds neither {1} nor {2}; give the folder of a training.</source>
<translation>{0} ne contient ni {1} ni {2} ; donnez le dossier d'un entraînement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} and {1} beside it are of different trainings; copy the whole folder again, or give {2} itself.</source>
<translation>{0} et {1} à côté proviennent d'entraînements différents ; copiez à nouveau tout le dossier, ou donnez {2} lui-même.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} needs torch, which the engine does not have; predict with {1} of the same folder, or install the engine with training.</source>
<translation>{0} a besoin de torch, que le moteur n'a pas ; prédisez avec {1} du même dossier, ou installez le moteur avec entraînement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} cannot run on MPS; set the device to auto or cpu, or give the safetensors file.</source>
<translation>{0} ne peut pas s'exécuter sur MPS ; réglez le périphérique sur auto ou cpu, ou donnez le fichier safetensors.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>It does not name its classes, so they have numbers. To name them, write `class_names` into a JSON file of the same name beside it.</source>
<translation>Il ne nomme pas ses classes, elles ont donc des numéros. Pour les nommer, écrivez `class_names` dans un fichier JSON du même nom placé à côté.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} takes {1} bands, but its record says {2}; export it again.</source>
<translation>{0} prend {1} bandes, mais sa description en indique {2} ; exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} gives {1} classes, but its record names {2}; export it again.</source>
<translation>{0} donne {1} classes, mais sa description en indique {2} ; exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>By its record, {0} gives probabilities, but it does not; export it again.</source>
<translation>{0} ne donne pas de probabilités, contrairement à ce que dit sa description ; exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>`{0}` of {1} has {2} values for {3} bands; correct it.</source>
<translation>`{0}` de {1} a {2} valeurs pour {3} bandes ; corrigez-le.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>{0} does not suit the stretch of {1}: {2}. If sensor or units differ from those of the training, fit the stretch to the scene (STRETCH_FROM, --stretch-from scene).</source>
<translation>{0} ne convient pas à l'étirement de {1} : {2}. Si le capteur ou les unités diffèrent de ceux de l'entraînement, ajustez l'étirement à la scène (STRETCH_FROM, --stretch-from scene).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>The pixels of {0} are {1} m on the ground, but {2} was trained on {3} m, so objects look smaller than those it knows. Set the ground resolution to {4} m (RESOLUTION, --resolution).</source>
<translation>Les pixels de {0} font {1} m au sol, mais {2} a été entraîné à {3} m, les objets paraissent donc plus petits que ceux qu'il connaît. Réglez la résolution au sol sur {4} m (RESOLUTION, --resolution).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>The pixels of {0} are {1} m on the ground, but {2} was trained on {3} m, so objects look larger than those it knows. Set the ground resolution to {4} m (RESOLUTION, --resolution).</source>
<translation>Les pixels de {0} font {1} m au sol, mais {2} a été entraîné à {3} m, les objets paraissent donc plus grands que ceux qu'il connaît. Réglez la résolution au sol sur {4} m (RESOLUTION, --resolution).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>{0} of its values lie outside it</source>
<translation>{0} de ses valeurs sont en dehors</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>its values fill little of it</source>
<translation>ses valeurs n'en remplissent qu'une petite partie</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>{0} takes images of {1} × {2} pixels; export it with square images.</source>
<translation>{0} prend des images de {1} × {2} pixels ; exportez-le avec des images carrées.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>tile is {0}, but {1} only takes {2}; leave out the tile size.</source>
<translation>tile est {0}, mais {1} ne prend que {2} ; omettez la taille de tuile.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/torch_model.py"/>
<source>torch cannot use {0} on this machine; set the device to auto or cpu.</source>
<translation>torch ne peut pas utiliser {0} sur cette machine ; réglez le périphérique sur auto ou cpu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/torch_model.py"/>
<source>torch finds {0} GPUs, but not {1}; set the device to auto.</source>
<translation>torch trouve {0} GPU, mais pas {1} ; réglez le périphérique sur auto.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/progress.py"/>
<source>Cancelled; every file is as it was before, or complete.</source>
<translation>Annulé ; chaque fichier est tel qu'il était auparavant, ou complet.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/agreement.py"/>
<source>The network of round {0} did not learn the labels: on held-out ground it agrees with them no more than by chance.</source>
<translation>Le réseau de l'itération {0} n'a pas appris les étiquettes : sur le terrain réservé, il ne concorde pas plus avec elles que par hasard.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/agreement.py"/>
<source>the labels of round {0}</source>
<translation>les étiquettes de l'itération {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/agreement.py"/>
<source>the labels at the beginning</source>
<translation>les étiquettes de départ</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/agreement.py"/>
<source>Round {0} did not help: agreement on held-out ground went from {1} to {2}, so {3} are kept.</source>
<translation>L'itération {0} n'a rien apporté : la concordance sur le terrain réservé est passée de {1} à {2}, donc {3} sont conservées.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/agreement.py"/>
<source>The maximum number of rounds is reached.</source>
<translation>Le nombre maximal d'itérations est atteint.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/rounds.py"/>
<source>Continuing an earlier run: its rounds are in {0}.</source>
<translation>Reprise d'un traitement précédent : ses itérations sont dans {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/rounds.py"/>
<source>{0} exists and does not come from refining; choose another output folder.</source>
<translation>{0} existe et ne vient pas d'un raffinage ; choisissez un autre dossier de sortie.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/rounds.py"/>
<source>{0} holds the rounds of a run with other inputs or settings; choose another output folder, or allow overwriting.</source>
<translation>{0} contient les itérations d'un traitement avec d'autres entrées ou réglages ; choisissez un autre dossier de sortie, ou autorisez l'écrasement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/rounds.py"/>
<source>{0} of an earlier run is damaged ({1}); remove the folder {2} and run again.</source>
<translation>{0} d'un traitement précédent est endommagé ({1}) ; supprimez le dossier {2} et relancez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/rounds.py"/>
<source>The rounds so far are kept in {0}; the same command continues from there.</source>
<translation>Les itérations effectuées jusqu'ici sont gardées dans {0} ; la même commande reprend à partir de là.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/areas.py"/>
<source>the table of areas</source>
<translation>le tableau des surfaces</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/cluster_picture.py"/>
<source>The two directions in which segments differ most hold {0} of their variance.</source>
<translation>Les deux directions dans lesquelles les segments diffèrent le plus contiennent {0} de leur variance.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} has clusters of another codebook than {1}, so the report counts the class polygons instead of the segments; run `alps apply` with the codebook of the class raster to change that.</source>
<translation>{0} a des clusters d'un autre dictionnaire que {1}, le rapport compte donc les polygones de classes au lieu des segments ; pour changer cela, exécutez `alps apply` avec le dictionnaire du raster de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} holds no labels; look for files *{1}.</source>
<translation>{0} ne contient pas d'étiquettes ; cherchez des fichiers *{1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>The list of labels is empty; give folders with files *{0}.</source>
<translation>La liste des étiquettes est vide ; donnez des dossiers avec des fichiers *{0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} is damaged ({1}); make it again.</source>
<translation>{0} est endommagé ({1}) ; recréez-le.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} is not a folder of labels; choose one that `alps label` or `alps boxes` wrote.</source>
<translation>{0} n'est pas un dossier d'étiquettes ; choisissez-en un que `alps label` ou `alps boxes` a écrit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} and {1} have the same name; make a report for each.</source>
<translation>{0} et {1} ont le même nom ; faites un rapport pour chacun.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Centres of masks by their position in the image, over all scenes. The darkest cell has {0}. Lines or empty stripes would be seams.</source>
<translation>Centres des masques selon leur position dans l'image, sur toutes les scènes. La case la plus foncée en a {0}. Des lignes ou des bandes vides seraient des raccords.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>longitude {0}° to {1}°, latitude {2}° to {3}°</source>
<translation>longitude {0}° à {1}°, latitude {2}° à {3}°</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>pixels of a mask, from this number to the next</source>
<translation>pixels d'un masque, de ce nombre au suivant</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>IoU of bounding box and box</source>
<translation>IoU entre la boîte englobante et la boîte</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>from this value to the next</source>
<translation>de cette valeur à la suivante</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Centres of masks on the ground, north up: {0}. The darkest cell has {1}.</source>
<translation>Centres des masques au sol, nord en haut : {0}. La case la plus foncée en a {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>classes with pixels</source>
<translation>classes avec des pixels</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>of the pixels covered</source>
<translation>des pixels couverts</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>pairs of duplicates</source>
<translation>paires de doublons</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>masks without a class</source>
<translation>masques sans classe</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Pixels of each class</source>
<translation>Pixels de chaque classe</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Masks of each class</source>
<translation>Masques de chaque classe</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>stability score of masks (SAM)</source>
<translation>score de stabilité des masques (SAM)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Sizes of masks</source>
<translation>Tailles des masques</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>score of masks</source>
<translation>score des masques</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>predicted IoU of masks (SAM)</source>
<translation>IoU prédite des masques (SAM)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Labelled with {0} clusters that were fitted to all {1} scenes.</source>
<translation>Étiqueté avec {0} clusters ajustés à l'ensemble des {1} scènes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Labelled with the {0} clusters of a codebook that was fitted earlier, so its classes are the same.</source>
<translation>Étiqueté avec les {0} clusters d'un dictionnaire ajusté auparavant, ses classes sont donc les mêmes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Labelled with {0} clusters that were fitted to this scene alone: other scenes have other classes.</source>
<translation>Étiqueté avec {0} clusters ajustés à cette scène seule : les autres scènes ont d'autres classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Area of each class ({0})</source>
<translation>Surface de chaque classe ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>of the valid pixels</source>
<translation>des pixels valides</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Kind of PFL, with the hash of the model</source>
<translation>Type de PFL, avec l'empreinte (hash) du modèle</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Settings that differ from their defaults</source>
<translation>Réglages qui diffèrent de leurs valeurs par défaut</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>of an earlier run</source>
<translation>d'un traitement précédent</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>fitted in this run</source>
<translation>ajusté dans ce traitement</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/small_table.py"/>
<source>{0} cannot hold {1}; choose a file that ends in .gpkg or .csv.</source>
<translation>{0} ne peut pas contenir {1} ; choisissez un fichier se terminant par .gpkg ou .csv.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/thumbnails.py"/>
<source>Drawing samples</source>
<translation>Tirage des échantillons</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/thumbnails.py"/>
<source>{0} cannot be shown: {1}</source>
<translation>{0} ne peut pas être montré : {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/write.py"/>
<source>None of the scenes has the name of a class raster, so samples are shown on a plain background.</source>
<translation>Aucune scène n'a le nom d'un raster de classes, les échantillons sont donc montrés sur un fond uni.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/aside.py"/>
<source>The name {0} has {1} bytes, and the folder takes up to {2} (and {3} for the files beside it); choose a shorter name.</source>
<translation>Le nom {0} a {1} octets, et le dossier en accepte jusqu'à {2} (et {3} pour les fichiers d'accompagnement) ; choisissez un nom plus court.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/aside.py"/>
<source>The path {0} is {1} bytes too long for the databases that are written there; choose another folder, or a shorter name.</source>
<translation>Le chemin {0} a {1} octets de trop pour les bases de données qui y sont écrites ; choisissez un autre dossier, ou un nom plus court.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/aside.py"/>
<source>The name {0} is not valid UTF-8; choose another name.</source>
<translation>Le nom {0} n'est pas de l'UTF-8 valide ; choisissez un autre nom.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/aside.py"/>
<source>The folder {0} is not valid UTF-8; choose another folder.</source>
<translation>Le dossier {0} n'est pas de l'UTF-8 valide ; choisissez un autre dossier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>Computing on {0} workers of {1}.</source>
<translation>Calcul sur {0} workers de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>{0} is not the address of a scheduler; give tls://HOST:PORT, or local.</source>
<translation>{0} n'est pas l'adresse d'un ordonnanceur ; donnez tls://HOST:PORT, ou local.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} works without encryption, so everyone who can connect to it, such as other users of its machine, can run programs as you; start it with TLS and give tls://HOST:PORT with --tls-ca, --tls-cert and --tls-key, or give local.</source>
<translation>L'ordonnanceur {0} fonctionne sans chiffrement ; toute personne qui peut s'y connecter, par exemple un autre utilisateur de sa machine, peut donc exécuter des programmes sous votre identité ; démarrez-le avec TLS et donnez tls://HOST:PORT avec --tls-ca, --tls-cert et --tls-key, ou donnez local.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} uses TLS; give {1} too.</source>
<translation>L'ordonnanceur {0} utilise TLS ; donnez aussi {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>Every user of this machine can read the key {0}, and so run programs as you; make a new key and certificate, and keep the key from others (chmod 600).</source>
<translation>Tous les utilisateurs de cette machine peuvent lire la clé {0}, et donc exécuter des programmes sous votre identité ; créez une nouvelle clé et un nouveau certificat, et protégez la clé des autres (chmod 600).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} was lost; run again: finished tiles are kept.</source>
<translation>La connexion à l'ordonnanceur {0} a été perdue ; relancez : les tuiles terminées sont conservées.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>Dask cannot be imported ({0}); install it with {1}, or leave --scheduler out.</source>
<translation>Dask ne peut pas être importé ({0}) ; installez-le avec {1}, ou n'utilisez pas --scheduler.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>{0} does not exist; name the files that the scheduler was started with.</source>
<translation>{0} n'existe pas ; nommez les fichiers avec lesquels l'ordonnanceur a été démarré.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>{0}, {1} and {2} cannot be used for TLS ({3}); give an authority, a certificate and its key as PEM files.</source>
<translation>{0}, {1} et {2} ne peuvent pas servir pour TLS ({3}) ; donnez une autorité, un certificat et sa clé en fichiers PEM.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} does not answer ({1}); check that it is running.</source>
<translation>L'ordonnanceur {0} ne répond pas ({1}) ; vérifiez qu'il est en marche.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} has no workers; start some and run again.</source>
<translation>L'ordonnanceur {0} n'a pas de workers ; démarrez-en et relancez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The worker {0} has {1} {2}, but this machine has {3}, so results would differ; install the same lock file on all machines.</source>
<translation>Le worker {0} a {1} {2}, mais cette machine a {3}, les résultats seraient donc différents ; installez le même fichier de verrouillage sur toutes les machines.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The worker {0} does not see {1}; inputs and outputs must lie in a file system that all machines share, under the same path.</source>
<translation>Le worker {0} ne voit pas {1} ; les entrées et les sorties doivent se trouver dans un système de fichiers partagé par toutes les machines, sous le même chemin.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>its worker died ({0})</source>
<translation>son worker s'est arrêté ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_nodes.py"/>
<source>{0} workers of {1}</source>
<translation>{0} workers de {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_nodes.py"/>
<source>Programs of a cluster need an address that other machines reach; give tls://HOST:PORT.</source>
<translation>Les programmes d'un cluster de calcul ont besoin d'une adresse accessible aux autres machines ; donnez tls://HOST:PORT.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_nodes.py"/>
<source>Scheduler at {0}</source>
<translation>Ordonnanceur à {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/disk.py"/>
<source>The disk of {0} has {1} free, but at least {2} more will be written there; free some space or choose a folder on another disk.</source>
<translation>Le disque de {0} a {1} libres, mais au moins {2} de plus y seront écrits ; libérez de l'espace ou choisissez un dossier sur un autre disque.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/executor.py"/>
<source>out of memory</source>
<translation>mémoire insuffisante</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/failures.py"/>
<source>{0} was left out: {1}</source>
<translation>{0} a été laissé de côté : {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/failures.py"/>
<source>{0} could not be labelled: {1}; run again, with fewer workers.</source>
<translation>{0} n'a pas pu être étiqueté : {1} ; relancez avec moins de workers.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/failures.py"/>
<source>{0} scenes, the first {1}</source>
<translation>{0} scènes, la première {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/failures.py"/>
<source>Scene {0} of {1}</source>
<translation>Scène {0} sur {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>{0} does not exist, or was removed meanwhile; create it or choose another, and run again.</source>
<translation>{0} n'existe pas, ou a été supprimé entre-temps ; créez-le ou choisissez-en un autre, puis relancez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>{0} was not written; look for an earlier message of the library that writes it.</source>
<translation>{0} n'a pas été écrit ; cherchez un message précédent de la bibliothèque qui l'écrit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>The output {0} is a folder; give a file name.</source>
<translation>La sortie {0} est un dossier ; donnez un nom de fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>{0} exists; remove it or choose another name.</source>
<translation>{0} existe ; supprimez-le ou choisissez un autre nom.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>The folder {0} does not exist; create it or choose another.</source>
<translation>Le dossier {0} n'existe pas ; créez-le ou choisissez-en un autre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>The output {0} is the input {1}; choose another name.</source>
<translation>La sortie {0} est l'entrée {1} ; choisissez un autre nom.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>The folder {0} cannot be written to ({1}); choose another.</source>
<translation>Il est impossible d'écrire dans le dossier {0} ({1}) ; choisissez-en un autre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/installation.py"/>
<source>the page ALPS in Settings ▸ Options</source>
<translation>la page ALPS dans Préférences ▸ Options</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/installation.py"/>
<source>{0} needs {1}: install the training packages with {2}.</source>
<translation>{0} a besoin de {1} : installez les paquets d'entraînement avec {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/journal.py"/>
<source>damaged, or of another version</source>
<translation>endommagé, ou d'une autre version</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/journal.py"/>
<source>its rollback journal names another file</source>
<translation>son journal d'annulation nomme un autre fichier</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>a number of at least {0}</source>
<translation>un nombre d'au moins {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>a colour such as #2e86c1</source>
<translation>une couleur telle que #2e86c1</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>`{0}` is {1}; it must be {2}</source>
<translation>`{0}` est {1} ; la valeur doit être {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>it is {0}; it must be {1}</source>
<translation>la valeur est {0} ; elle doit être {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>it is nested too deeply</source>
<translation>l'imbrication est trop profonde</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>a whole number from {0} to {1}</source>
<translation>un nombre entier de {0} à {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>a number from {0} to {1}</source>
<translation>un nombre de {0} à {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>a list of {0} values</source>
<translation>une liste de {0} valeurs</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>`{0}` is missing</source>
<translation>`{0}` manque</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/locks.py"/>
<source>Another run is writing {0}; wait until it ends, or choose another output (`alps status` shows it).</source>
<translation>Un autre traitement écrit {0} ; attendez sa fin, ou choisissez une autre sortie (`alps status` le montre).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>choose a smaller tile or fewer workers, or allow more with --memory-gb. Finished tiles are kept.</source>
<translation>choisissez une tuile plus petite ou moins de workers, ou autorisez plus de mémoire avec --memory-gb. Les tuiles terminées sont conservées.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>cut the input into smaller files, or use a machine with more memory. Files that were there before are unchanged.</source>
<translation>découpez l'entrée en fichiers plus petits, ou utilisez une machine avec plus de mémoire. Les fichiers qui existaient auparavant sont inchangés.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>The engine needs more than {0} GiB of memory; {1}</source>
<translation>Le moteur a besoin de plus de {0} GiB de mémoire ; {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>Ended process {0} for its memory.</source>
<translation>Processus {0} arrêté à cause de sa mémoire.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>Out of the memory that was allowed.</source>
<translation>La mémoire autorisée est épuisée.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/onnx_session.py"/>
<source>The onnxruntime of the engine cannot use CUDA; set the device to auto or cpu, or predict with the model's safetensors file.</source>
<translation>L'onnxruntime du moteur ne peut pas utiliser CUDA ; réglez le périphérique sur auto ou cpu, ou prédisez avec le fichier safetensors du modèle.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/onnx_session.py"/>
<source>onnxruntime is not installed in the engine's environment; install the engine again to predict with ONNX.</source>
<translation>onnxruntime n'est pas installé dans l'environnement du moteur ; réinstallez le moteur pour prédire avec ONNX.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/onnx_session.py"/>
<source>{0} cannot be loaded ({1}); it is damaged or needs a newer engine. Copy it again.</source>
<translation>{0} ne peut pas être chargé ({1}) ; il est endommagé ou demande un moteur plus récent. Copiez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/processes.py"/>
<source>its process ended with code {0}</source>
<translation>son processus s'est terminé avec le code {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/processes.py"/>
<source>its process crashed in native code ({0})</source>
<translation>son processus a planté dans du code natif ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/processes.py"/>
<source>its process was killed ({0}), most likely for lack of memory</source>
<translation>son processus a été tué ({0}), très probablement faute de mémoire</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/processes.py"/>
<source>The engine's processes end before they begin ({0}); the log says why. With --workers 1, the engine does not need other processes.</source>
<translation>Les processus du moteur se terminent avant de commencer ({0}) ; le journal dit pourquoi. Avec --workers 1, le moteur n'a pas besoin d'autres processus.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>An earlier run was interrupted while it published. It cannot be completed ({0}); this run starts again.</source>
<translation>Un traitement précédent a été interrompu pendant sa publication. Il ne peut pas être complété ({0}) ; ce traitement recommence.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>its journal is damaged</source>
<translation>son journal est endommagé</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>An earlier run was interrupted while it published its outputs; they are complete now.</source>
<translation>Un traitement précédent a été interrompu pendant la publication de ses sorties ; elles sont maintenant complètes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>its inputs, outputs or settings were different</source>
<translation>ses entrées, ses sorties ou ses réglages étaient différents</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>The outputs could not be read back ({0}); nothing was published.</source>
<translation>Les sorties n'ont pas pu être relues ({0}) ; rien n'a été publié.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} came back different from the disk; is it full? Nothing was published.</source>
<translation>{0} est revenu différent du disque ; est-il plein ? Rien n'a été publié.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} was changed or removed since then</source>
<translation>{0} a été modifié ou supprimé depuis</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} cannot be replaced ({1}); close what uses it and run again: the rest is done.</source>
<translation>{0} ne peut pas être remplacé ({1}) ; fermez ce qui l'utilise et relancez : le reste est fait.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} cannot be read back ({1}); nothing was published.</source>
<translation>{0} ne peut pas être relu ({1}) ; rien n'a été publié.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} was made by another program in the meantime; choose another name.</source>
<translation>{0} a été créé entre-temps par un autre programme ; choisissez un autre nom.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} was not written; look for an earlier message.</source>
<translation>{0} n'a pas été écrit ; cherchez un message précédent.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>is a link, and what it leads to is not touched</source>
<translation>est un lien, et sa cible n'est pas touchée</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>is not a folder</source>
<translation>n'est pas un dossier</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>{0} {1}; remove it and run again, or choose another output.</source>
<translation>{0} {1} ; supprimez cela et relancez, ou choisissez une autre sortie.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>belongs to another user</source>
<translation>appartient à un autre utilisateur</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>links lie beside it</source>
<translation>des liens se trouvent à côté</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>The journal of an earlier run, {0}, is damaged; the run starts from the beginning.</source>
<translation>Le journal d'un traitement précédent, {0}, est endommagé ; le traitement recommence du début.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>{0} of {1} tiles are kept in {2}; the next run continues from there. Delete the folder to start again.</source>
<translation>{0} tuiles sur {1} sont conservées dans {2} ; le prochain traitement reprendra à cet endroit. Supprimez le dossier pour recommencer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/spool.py"/>
<source>{0} × {1} values at {2}, {3} reach outside {4} × {5}</source>
<translation>{0} × {1} valeurs en {2}, {3} dépassent {4} × {5}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/spool.py"/>
<source>{0} cannot be written: {1}.</source>
<translation>{0} ne peut pas être écrit : {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/status.py"/>
<source>{0} does not exist, and no run is writing it; name an output or its folder.</source>
<translation>{0} n'existe pas, et aucun traitement ne l'écrit ; nommez une sortie ou son dossier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/status.py"/>
<source>The journal {0} cannot be read ({1}); the next run starts from the beginning.</source>
<translation>Le journal {0} ne peut pas être lu ({1}) ; le prochain traitement recommencera du début.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/archives.py"/>
<source>{0} is in an archive inside another archive; unpack the outer one first.</source>
<translation>{0} est dans une archive contenue dans une autre archive ; décompressez d'abord celle de l'extérieur.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/archives.py"/>
<source>{0} was not read: {1}; if the archive is as it should be, unpack it and give the file.</source>
<translation>{0} n'a pas été lu : {1} ; si l'archive est comme elle doit être, décompressez-la et donnez le fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/archives.py"/>
<source>{0} becomes more than {1} times larger when it is unpacked</source>
<translation>{0} devient plus de {1} fois plus grand à la décompression</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/archives.py"/>
<source>{0} in {1} becomes {2} bytes from {3} bytes</source>
<translation>{0} dans {1} passe de {3} octets à {2} octets</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>No pixel of {0} lies inside the polygons of {1}, or of the extent; choose others.</source>
<translation>Aucun pixel de {0} ne se trouve à l'intérieur des polygones de {1}, ou de l'emprise ; choisissez-en d'autres.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>The extent {0} lies outside {1}, which covers {2}; choose one that overlaps it.</source>
<translation>L'emprise {0} se trouve hors de {1}, qui couvre {2} ; choisissez-en une qui le recoupe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>The polygons of {0} have more than {1} vertices; simplify them.</source>
<translation>Les polygones de {0} ont plus de {1} sommets ; simplifiez-les.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>`mask` does not hold polygons</source>
<translation>`mask` ne contient pas de polygones</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>The extent's CRS cannot be transformed to that of the scene ({0}).</source>
<translation>Le SCR de l'emprise ne peut pas être transformé en celui de la scène ({0}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>`mask` is damaged ({0})</source>
<translation>`mask` est endommagé ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/attribute_table.py"/>
<source>{0} cannot be read ({1}); delete it or make the class raster again.</source>
<translation>{0} ne peut pas être lu ({1}) ; supprimez-le ou recréez le raster de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/attribute_table.py"/>
<source>a row has {0} cells, not {1}</source>
<translation>une ligne a {0} cellules au lieu de {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/bands.py"/>
<source>Band {0} is the only one and was replicated to three.</source>
<translation>La bande {0} est la seule et a été répétée trois fois.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/bands.py"/>
<source>{0} holds complex values ({1}), not an image; convert them, e.g. to amplitude.</source>
<translation>{0} contient des valeurs complexes ({1}), pas une image ; convertissez-les, par exemple en amplitude.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/bands.py"/>
<source>{0} has no band {1}; choose from 1 to {2}{3}.</source>
<translation>{0} n'a pas de bande {1} ; choisissez de 1 à {2}{3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/bands.py"/>
<source>Its palette was expanded to red, green and blue.</source>
<translation>Sa palette a été développée en rouge, vert et bleu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_legend.py"/>
<source>{0} is not a colour</source>
<translation>{0} n'est pas une couleur</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>its attribute table</source>
<translation>sa table d'attributs</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>Class ids must lie between 0 and {0} for {1}; got {2}…{3}.</source>
<translation>Les numéros de classe doivent être compris entre 0 et {0} pour {1} ; reçu : {2}…{3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} values do not fit {1}</source>
<translation>{0} valeurs ne conviennent pas à {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} would contain the values {1}, which no class has; it was not written.</source>
<translation>{0} contiendrait les valeurs {1}, qui n'appartiennent à aucune classe ; il n'a pas été écrit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} came back different from the disk ({1}); is the disk full?</source>
<translation>{0} est revenu différent du disque ({1}) ; le disque est-il plein ?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} has {1} band(s) of {2}, but a class raster has one band of integers; choose another file.</source>
<translation>{0} a {1} bande(s) de {2}, mais un raster de classes a une seule bande d'entiers ; choisissez un autre fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} cannot be read at {1} ({2}); make it again.</source>
<translation>{0} ne peut pas être lu à {1} ({2}) ; recréez-le.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/databases.py"/>
<source>the definition of its table {0} is longer than any real one</source>
<translation>la définition de sa table {0} est plus longue que toute définition réelle</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/databases.py"/>
<source>its table {0} reads other files through {1}; export its layers</source>
<translation>sa table {0} lit d'autres fichiers par {1} ; exportez ses couches</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>It is georeferenced by {0} GCPs: the class raster carries them, polygons and segments use an affine fit with a residual of {1} px (root mean square).</source>
<translation>L'image est géoréférencée par {0} GCP : le raster de classes les porte, les polygones et les segments utilisent un ajustement affine avec un résidu de {1} px (moyenne quadratique).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>It has no georeferencing, so outputs are in pixel coordinates and areas in m² stay empty.</source>
<translation>L'image n'a pas de géoréférencement, les sorties sont donc en coordonnées de pixels et les surfaces en m² restent vides.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>Its GCPs have a CRS without a known unit of length, so areas in m² stay empty; assign its CRS if you know it.</source>
<translation>Ses GCP ont un SCR sans unité de longueur connue, les surfaces en m² restent donc vides ; attribuez-lui son SCR si vous le connaissez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>It has a CRS without a known unit of length, so areas in m² stay empty; assign its CRS if you know it.</source>
<translation>La scène a un SCR sans unité de longueur connue, les surfaces en m² restent donc vides ; attribuez-lui son SCR si vous le connaissez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>It is georeferenced by RPCs only: the class raster carries them, polygons and segments are in pixel coordinates.</source>
<translation>L'image est géoréférencée uniquement par des RPC : le raster de classes les porte, les polygones et les segments sont en coordonnées de pixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>Its {0} GCP(s) do not fix a plane, so outputs are in pixel coordinates.</source>
<translation>Ses {0} GCP ne déterminent pas un plan, les sorties sont donc en coordonnées de pixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>Its GCPs have no CRS, so areas in m² stay empty.</source>
<translation>Ses GCP n'ont pas de SCR, les surfaces en m² restent donc vides.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>It has no CRS, so areas in m² stay empty.</source>
<translation>La scène n'a pas de SCR, les surfaces en m² restent donc vides.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/grid.py"/>
<source>The halo is {0} px; give 0 or more.</source>
<translation>Le halo est de {0} px ; donnez 0 ou plus.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/grid.py"/>
<source>A scene of {0} × {1} pixels has no tiles.</source>
<translation>Une scène de {0} × {1} pixels n'a pas de tuiles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/grid.py"/>
<source>no tile ({0}, {1}) in a grid of {2} × {3}</source>
<translation>aucune tuile ({0}, {1}) dans une grille de {2} × {3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>No scene was given; name rasters or folders.</source>
<translation>Aucune scène n'a été donnée ; nommez des rasters ou des dossiers.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>The name of a scene is empty; name a raster or a folder.</source>
<translation>Le nom d'une scène est vide ; nommez un raster ou un dossier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>The folder {0} holds no raster directly in it; give a folder of GeoTIFFs or images.</source>
<translation>Le dossier {0} ne contient directement aucun raster ; donnez un dossier de GeoTIFF ou d'images.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>No raster matches {0}; check the pattern, and quote it so that the shell does not expand it.</source>
<translation>Aucun raster ne correspond à {0} ; vérifiez le motif, et mettez-le entre guillemets pour que le shell ne le développe pas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>Line {0} of {1} names another list, {2}; name rasters, folders or patterns.</source>
<translation>La ligne {0} de {1} nomme une autre liste, {2} ; nommez des rasters, des dossiers ou des motifs.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/overviews.py"/>
<source>block row {0}, column {1} of overview {2}</source>
<translation>ligne de blocs {0}, colonne {1} de l'aperçu {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} describes imagery on a remote server; download it, or allow remote scenes.</source>
<translation>{0} décrit de l'imagerie sur un serveur distant ; téléchargez-la, ou autorisez les scènes distantes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT of which {1} source(s) are missing: {2}; put them back.</source>
<translation>{0} est un VRT dont {1} source(s) manquent : {2} ; remettez-les à leur place.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT inside more than {1} others; convert it to a GeoTIFF.</source>
<translation>{0} est un VRT à l'intérieur de plus de {1} autres ; convertissez-le en GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is really a VRT, which reads other files; rename it to .vrt if you trust it.</source>
<translation>{0} est en réalité un VRT, qui lit d'autres fichiers ; renommez-le en .vrt si vous lui faites confiance.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT of more than {1} MiB; make a smaller one.</source>
<translation>{0} est un VRT de plus de {1} MiB ; faites-en un plus petit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} cannot be read ({1}); check its permissions.</source>
<translation>{0} ne peut pas être lu ({1}) ; vérifiez ses permissions.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT whose source {1} is a list of other files; convert it to a GeoTIFF.</source>
<translation>{0} est un VRT dont la source {1} est une liste d'autres fichiers ; convertissez-le en GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT whose source {1} is itself a VRT or points elsewhere; convert it to a GeoTIFF.</source>
<translation>{0} est un VRT dont la source {1} est elle-même un VRT ou pointe ailleurs ; convertissez-le en GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that cannot be parsed ({1}); make it again.</source>
<translation>{0} est un VRT qui ne peut pas être analysé ({1}) ; recréez-le.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that reads the remote {1}; download it, or allow remote scenes.</source>
<translation>{0} est un VRT qui lit le fichier distant {1} ; téléchargez-le, ou autorisez les scènes distantes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that holds another VRT inside; convert it to a GeoTIFF.</source>
<translation>{0} est un VRT qui en contient un autre ; convertissez-le en GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT whose source cannot be parsed ({1}); make it again.</source>
<translation>{0} est un VRT dont la source ne peut pas être analysée ({1}) ; recréez-le.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that reads raw bytes of another file; convert it to a GeoTIFF.</source>
<translation>{0} est un VRT qui lit des octets bruts d'un autre fichier ; convertissez-le en GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that contains Python code, which is never run; convert it to a GeoTIFF.</source>
<translation>{0} est un VRT qui contient du code Python, lequel n'est jamais exécuté ; convertissez-le en GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} cannot be opened as a raster ({1}); convert it to a GeoTIFF.</source>
<translation>{0} ne peut pas être ouvert comme raster ({1}) ; convertissez-le en GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT whose source {1} points to other files; convert it to a GeoTIFF.</source>
<translation>{0} est un VRT dont la source {1} pointe vers d'autres fichiers ; convertissez-le en GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} reads {1}, which is really a VRT; convert it to a GeoTIFF.</source>
<translation>{0} lit {1}, qui est en réalité un VRT ; convertissez-le en GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/raster_grid.py"/>
<source>`{0}` claims {1} × {2} pixels, more than any scene has</source>
<translation>`{0}` annonce {1} × {2} pixels, plus que n'en a aucune scène</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/raster_grid.py"/>
<source>`{0}.transform` maps all pixels onto a line</source>
<translation>`{0}.transform` projette tous les pixels sur une droite</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/raster_grid.py"/>
<source>`{0}.crs` is not a CRS ({1})</source>
<translation>`{0}.crs` n'est pas un SCR ({1})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/resample.py"/>
<source>{0} does not say how large its pixels are on the ground, so it cannot be read at {1} m; leave out the resolution, or assign a CRS in metres or degrees.</source>
<translation>{0} n'indique pas la taille de ses pixels au sol, il ne peut donc pas être lu à {1} m ; n'indiquez pas de résolution, ou attribuez un SCR en mètres ou en degrés.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/resample.py"/>
<source>{0} has pixels of {1}; {2} m is more than {3} times finer. Give {4} m or more.</source>
<translation>{0} a des pixels de {1} ; {2} m est plus de {3} fois plus fin. Donnez {4} m ou plus.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/resample.py"/>
<source>{0} has {1} × {2} pixels of {3}, so almost nothing of it is left at {4} m; give a finer resolution.</source>
<translation>{0} a {1} × {2} pixels de {3}, il n'en reste donc presque rien à {4} m ; donnez une résolution plus fine.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/resample.py"/>
<source>Its pixels are {0}, so those of {1} m are interpolated and show nothing new.</source>
<translation>Ses pixels sont de {0}, ceux de {1} m sont donc interpolés et ne montrent rien de nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scaling.py"/>
<source>The declared scale and offset are applied to {0} of {1} scenes: {2}.</source>
<translation>L'échelle et le décalage déclarés sont appliqués à {0} scènes sur {1} : {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scaling.py"/>
<source>The declared {0} are applied.</source>
<translation>Valeurs déclarées qui sont appliquées : {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scaling.py"/>
<source>scale {0} and offset {1}</source>
<translation>échelle {0} et décalage {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scaling.py"/>
<source>Band {0} declares the scale {1} and the offset {2}, which are not valid; the scales and offsets of all bands are ignored.</source>
<translation>La bande {0} déclare l'échelle {1} et le décalage {2}, qui ne sont pas valides ; les échelles et les décalages de toutes les bandes sont ignorés.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>block column {0}, block row {1}{2}</source>
<translation>colonne de blocs {0}, ligne de blocs {1}{2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>It holds {0} images, of which the first is read.</source>
<translation>Le fichier contient {0} images, dont la première est lue.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>{0} has {1} × {2} pixels; {3} reaches outside.</source>
<translation>{0} a {1} × {2} pixels ; {3} en dépasse.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>{0} of the pixels hold a number beyond ±1e36, which no sensor measures; it counts as no data.</source>
<translation>{0} des pixels contiennent un nombre au-delà de ±1e36, qu'aucun capteur ne mesure ; il compte comme une absence de données.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>{0} cannot be read ({1}); copy it again.</source>
<translation>{0} ne peut pas être lu ({1}) ; copiez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>{0} cannot be read in the window of rows {1}–{2}, columns {3}–{4} ({5}); it is truncated or corrupt, copy it again.</source>
<translation>{0} ne peut pas être lu dans la fenêtre des lignes {1}–{2}, colonnes {3}–{4} ({5}) ; il est tronqué ou corrompu, copiez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sentinels.py"/>
<source>{0} of the pixels hold {1}, far from all other values, but the file does not declare it as nodata. It counts as data, and the stretch leaves it out. If it means no data, declare it: `gdal_edit.py -a_nodata {2} FILE`, or in QGIS Raster &gt; Conversion &gt; Translate, “Assign a specified NoData value”.</source>
<translation>{0} des pixels contiennent {1}, loin de toutes les autres valeurs, mais le fichier ne le déclare pas comme nodata. Cette valeur compte comme une donnée, et l'étirement n'en tient pas compte. Si elle signifie une absence de données, déclarez-la : `gdal_edit.py -a_nodata {2} FILE`, ou dans QGIS Raster &gt; Conversion &gt; Convertir, « Assigner une valeur nulle spécifique aux bandes en sortie ».</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/side_files.py"/>
<source>{0} is an overview of an overview of an overview; delete it</source>
<translation>{0} est un aperçu d'un aperçu d'un aperçu ; supprimez-le</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/side_files.py"/>
<source>its metadata names {0} as its overviews; remove that</source>
<translation>ses métadonnées nomment {0} comme ses aperçus ; supprimez cela</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/side_files.py"/>
<source>{0} beside it is neither a TIFF nor an HFA file; delete or rename it</source>
<translation>{0}, à côté de lui, n'est ni un fichier TIFF ni un fichier HFA ; supprimez-le ou renommez-le</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/side_files.py"/>
<source>{0} beside it is not an HFA file; delete or rename it</source>
<translation>{0}, à côté de lui, n'est pas un fichier HFA ; supprimez-le ou renommez-le</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} cannot be opened as a raster ({1}); give a raster GDAL can read, or copy it again if damaged.</source>
<translation>{0} ne peut pas être ouvert comme raster ({1}) ; donnez un raster que GDAL peut lire, ou copiez-le à nouveau s'il est endommagé.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} does not exist; check the path.</source>
<translation>{0} n'existe pas ; vérifiez le chemin.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is a folder; give a raster file.</source>
<translation>{0} est un dossier ; donnez un fichier raster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is empty (0 bytes); copy it again.</source>
<translation>{0} est vide (0 octet) ; copiez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} lies on a remote server; download it, or allow remote scenes (--allow-remote, in QGIS the advanced parameter “Read from servers”).</source>
<translation>{0} se trouve sur un serveur distant ; téléchargez-le, ou autorisez les scènes distantes (--allow-remote, dans QGIS le paramètre avancé « Lire depuis des serveurs »).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} holds {1} rasters; give one of them: {2}.</source>
<translation>{0} contient {1} rasters ; donnez l'un d'eux : {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} does not hold an image ({1} × {2} pixels, {3} bands); choose another file.</source>
<translation>{0} ne contient pas d'image ({1} × {2} pixels, {3} bandes) ; choisissez un autre fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} claims {1} × {2} pixels, more than the {3} that any real scene has; its header is damaged, or cut it into parts.</source>
<translation>{0} annonce {1} × {2} pixels, plus que les {3} de toute scène réelle ; son en-tête est endommagé, sinon découpez-le en parties.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} has {1} bands, more than the maximum of {2}; copy those you need into a new file, for example with gdal_translate -b.</source>
<translation>{0} a {1} bandes, plus que le maximum de {2} ; copiez celles dont vous avez besoin dans un nouveau fichier, par exemple avec gdal_translate -b.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is stored in blocks of {1} × {2} pixels, too large to read by windows; rewrite it tiled, for example with gdal_translate -co TILED=YES.</source>
<translation>{0} est stocké en blocs de {1} × {2} pixels, trop grands pour être lus par fenêtres ; réécrivez-le en tuiles, par exemple avec gdal_translate -co TILED=YES.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is a pipe or a device, which has no size; give a raster file.</source>
<translation>{0} est un tube ou un périphérique, qui n'a pas de taille ; donnez un fichier raster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is not read: {1}.</source>
<translation>{0} n'est pas lu : {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} cannot be read ({1}); remove the files beside it, or copy it again.</source>
<translation>{0} ne peut pas être lu ({1}) ; supprimez les fichiers qui l'accompagnent, ou copiez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} reads {1}, which is outside its folder; convert it to a GeoTIFF.</source>
<translation>{0} lit {1}, qui est hors de son dossier ; convertissez-le en GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>The empty path</source>
<translation>Le chemin vide</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is not read because of {1}: {2}.</source>
<translation>{0} n'est pas lu à cause de {1} : {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch.py"/>
<source>`{0}` has {1} low and {2} high values</source>
<translation>`{0}` a {1} valeurs basses et {2} valeurs hautes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch.py"/>
<source>`{0}` has the low value {1} above the high value {2}</source>
<translation>Dans `{0}`, la valeur basse {1} dépasse la valeur haute {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>A stretch needs a scene; give at least one.</source>
<translation>Un étirement a besoin d'une scène ; donnez-en au moins une.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>It declares {0}, which are not applied, because {1} declares none; declare them for all scenes, with `gdal_edit.py -scale S -offset O FILE`.</source>
<translation>La scène déclare {0}, sans que ce soit appliqué, car {1} n'en déclare pas ; déclarez ces valeurs pour toutes les scènes, avec `gdal_edit.py -scale S -offset O FILE`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>It declares {0}, which are not applied, because the codebook was made from stored numbers; fit a new codebook to use them.</source>
<translation>La scène déclare {0}, sans que ce soit appliqué, car le dictionnaire a été créé à partir des nombres stockés ; ajustez un nouveau dictionnaire pour utiliser ces valeurs.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>{0} gives {1} band(s) and {2} gives {3}, so they cannot share a stretch; choose the same bands for all, or label them separately.</source>
<translation>{0} donne {1} bande(s) et {2} en donne {3}, ils ne peuvent donc pas partager un étirement ; choisissez les mêmes bandes pour tous, ou étiquetez-les séparément.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>{0} is {1} and {2} is {3}, so they cannot share a stretch; convert one, or label them separately.</source>
<translation>{0} est {1} et {2} est {3}, ils ne peuvent donc pas partager un étirement ; convertissez l'un des deux, ou étiquetez-les séparément.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>The codebook was made from values with a declared scale and offset, but this scene declares none; if it should, declare them with `gdal_edit.py -scale S -offset O FILE`.</source>
<translation>Le dictionnaire a été créé à partir de valeurs avec une échelle et un décalage déclarés, mais cette scène n'en déclare pas ; si elle le devrait, déclarez-les avec `gdal_edit.py -scale S -offset O FILE`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/xml_elements.py"/>
<source>it has no element</source>
<translation>il n'a aucun élément</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/xml_elements.py"/>
<source>it declares a document type</source>
<translation>il déclare un type de document</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/xml_elements.py"/>
<source>its encoding cannot be read: {0}</source>
<translation>son encodage ne peut pas être lu : {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>install the SAM packages with {0}</source>
<translation>installez les paquets de SAM avec {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>Superpixels (built-in segmenter)</source>
<translation>Superpixels (segmenteur intégré)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>; {0} is damaged and was not used</source>
<translation> ; {0} est endommagé et n'a pas été utilisé</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, the best installed ({1} in {2}{3}).</source>
<translation>{0}, le meilleur installé ({1} dans {2}{3}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, as chosen, with the checkpoint {1}.</source>
<translation>{0}, comme choisi, avec le point de contrôle {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>To look into {0}, the engine needs {1}: {2}.</source>
<translation>Pour examiner {0}, le moteur a besoin de {1} : {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, the best installed; SAM needs {1} ({2}).</source>
<translation>{0}, le meilleur installé ; SAM a besoin de {1} ({2}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0} in {1} is damaged</source>
<translation>{0} dans {1} est endommagé</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>no SAM checkpoint is in {0}</source>
<translation>aucun point de contrôle SAM ne se trouve dans {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, the best installed; {1} ({2} fetches one).</source>
<translation>{0}, le meilleur installé ; {1} ({2} en récupère un).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, the best for {1} bands; {2} is installed, but takes three.</source>
<translation>{0}, le meilleur pour {1} bandes ; {2} est installé, mais en prend trois.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0} is missing in {1}; get it with {2} ({3} MB), put the file from {4} there, or name one with --checkpoint.</source>
<translation>{0} manque dans {1} ; obtenez-le avec {2} ({3} MB), mettez-y le fichier de {4}, ou nommez-en un avec --checkpoint.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>The model {0} does not exist; choose one of {1}.</source>
<translation>Le modèle {0} n'existe pas ; choisissez parmi {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>delete the damaged {0}</source>
<translation>supprimez le fichier endommagé {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, or put the file from {1} into {2}</source>
<translation>{0}, ou mettez le fichier de {1} dans {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>The segmenter {0} needs {1}: {2}, or use superpixels.</source>
<translation>Le segmenteur {0} a besoin de {1} : {2}, ou utilisez superpixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>The checkpoint {0} needs {1}: {2}, or use superpixels.</source>
<translation>Le point de contrôle {0} a besoin de {1} : {2}, ou utilisez superpixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, which is what the checkpoint {1} holds.</source>
<translation>{0}, ce que contient le point de contrôle {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>Segment Anything Model (ViT-H, ViT-L or ViT-B)</source>
<translation>Segment Anything Model (ViT-H, ViT-L ou ViT-B)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>SAM as the transformers package writes it</source>
<translation>SAM tel que l'écrit le paquet transformers</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>a semantic segmentation network</source>
<translation>un réseau de segmentation sémantique</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>a vision transformer without SAM's decoder</source>
<translation>un vision transformer sans le décodeur de SAM</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it holds an image encoder without SAM's mask decoder</source>
<translation>il contient un encodeur d'images sans le décodeur de masques de SAM</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it has no relative positions, so the sizes of its windows are unknown</source>
<translation>il n'a pas de positions relatives, les tailles de ses fenêtres sont donc inconnues</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it has attention windows of several sizes, {0}</source>
<translation>il a des fenêtres d'attention de plusieurs tailles, {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it lacks weights of SAM ({0})</source>
<translation>il lui manque des poids de SAM ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it holds the weights of {0}, not of the {1}</source>
<translation>il contient les poids de {0}, et non du {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it holds {0} weights, the first named {1}: not the {2}</source>
<translation>il contient {0} poids, dont le premier est nommé {1} : ce n'est pas le {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it holds no weights: not the {0}</source>
<translation>il ne contient pas de poids : ce n'est pas le {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it describes itself with {0} = {1}, a value that {2} cannot have</source>
<translation>il se décrit avec {0} = {1}, une valeur que {2} ne peut pas avoir</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} {1}; {2}, or rename it if it is your own model.</source>
<translation>{0} {1} ; {2}, ou renommez-le s'il s'agit de votre propre modèle.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>get the published file with {0}</source>
<translation>obtenez le fichier publié avec {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>is truncated: {0} bytes of {1}</source>
<translation>est tronqué : {0} octets sur {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>give a SAM checkpoint (ViT-H, ViT-L or ViT-B), or get one with {0}</source>
<translation>donnez un point de contrôle SAM (ViT-H, ViT-L ou ViT-B), ou obtenez-en un avec {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} is {1}, but the settings name {2}; choose the segmenter {3}, or give the file {4}.</source>
<translation>{0} est {1}, mais les réglages nomment {2} ; choisissez le segmenteur {3}, ou donnez le fichier {4}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} changed while it was in use; run again once the file is complete.</source>
<translation>{0} a changé pendant son utilisation ; relancez une fois que le fichier est complet.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} is not a file; give the checkpoint itself, for example sam_vit_b_01ec64.pth.</source>
<translation>{0} n'est pas un fichier ; donnez le point de contrôle lui-même, par exemple sam_vit_b_01ec64.pth.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} cannot be used: {1}; {2}.</source>
<translation>{0} ne peut pas être utilisé : {1} ; {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>has {0} bytes, but the published file has {1}</source>
<translation>a {0} octets, mais le fichier publié en a {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>does not have the published SHA-256 ({0}…): it is damaged or altered</source>
<translation>n'a pas le SHA-256 publié ({0}…) : il est endommagé ou modifié</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} holds values that are not finite (in {1}); {2}.</source>
<translation>{0} contient des valeurs qui ne sont pas finies (dans {1}) ; {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} does not fit {1}: {2}; {3}.</source>
<translation>{0} ne correspond pas à {1} : {2} ; {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>SAM cannot run, because {0} cannot be imported ({1}); install it with {2}, or use the segmenter superpixels.</source>
<translation>SAM ne peut pas fonctionner, car {0} ne peut pas être importé ({1}) ; installez-le avec {2}, ou utilisez le segmenteur superpixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>SAM cannot run, because the libraries of torch do not load ({0}); reinstall torch for this system (on Windows also the Visual C++ redistributable), or use the segmenter superpixels.</source>
<translation>SAM ne peut pas fonctionner, car les bibliothèques de torch ne se chargent pas ({0}) ; réinstallez torch pour ce système (sous Windows, également le redistribuable Visual C++), ou utilisez le segmenteur superpixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>The checkpoint {0} does not exist; {1} fetches it from {2}.</source>
<translation>Le point de contrôle {0} n'existe pas ; {1} le télécharge depuis {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>The checkpoint {0} does not exist; check the path.</source>
<translation>Le point de contrôle {0} n'existe pas ; vérifiez le chemin.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} holds a dict of other things than weights, not a state dict of weights; {1}.</source>
<translation>{0} contient un dict d'autre chose que des poids, et non un state dict de poids ; {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} holds {1}, not a state dict of weights; {2}.</source>
<translation>{0} contient {1}, non un dictionnaire d'état (state dict) de poids ; {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} needs the package safetensors; install it with {1}, or give a .pth checkpoint.</source>
<translation>{0} a besoin du paquet safetensors ; installez-le avec {1}, ou donnez un point de contrôle .pth.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} is truncated or not a safetensors file ({1}); {2}.</source>
<translation>{0} est tronqué ou n'est pas un fichier safetensors ({1}) ; {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} describes itself in broken JSON ({1}); write the file again.</source>
<translation>{0} se décrit dans un JSON erroné ({1}) ; écrivez le fichier à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} is a Python pickle of other things than weights, so it was not run; {1}.</source>
<translation>{0} est un pickle Python d'autre chose que des poids, il n'a donc pas été exécuté ; {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} ({1}) is truncated or damaged; {2}.</source>
<translation>{0} ({1}) est tronqué ou endommagé ; {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} ({1}) is damaged or not a PyTorch checkpoint; {2}.</source>
<translation>{0} ({1}) est endommagé ou n'est pas un point de contrôle PyTorch ; {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} sends {1} bytes of {2}. {3}</source>
<translation>{0} envoie {1} octets sur {2}. {3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>Or fetch {0} in a browser or on another machine, and put the file into {1} (or name it with --checkpoint).</source>
<translation>Ou récupérez {0} dans un navigateur ou sur une autre machine, et mettez le fichier dans {1} (ou nommez-le avec --checkpoint).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} is installed.</source>
<translation>{0} est installé.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>it is {0}, not a checkpoint: a proxy or login page answered the download</source>
<translation>c'est {0}, et non un point de contrôle : une page d'identification ou de proxy a répondu au téléchargement</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>The file from {0} has the SHA-256 {1}…, not {2}…; it was renamed to {3} and will not be used. Try again; if this happens again, ask whoever runs your proxy.</source>
<translation>Le fichier de {0} a le SHA-256 {1}…, non {2}… ; il a été renommé en {3} et ne sera pas utilisé. Réessayez ; si cela se reproduit, demandez à la personne qui gère votre proxy.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} is installed already.</source>
<translation>{0} est déjà installé.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} is not an https address, so nothing is fetched from it; check the proxy.</source>
<translation>{0} n'est pas une adresse https, rien n'en est donc téléchargé ; vérifiez le proxy.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>What {0} sends cannot be used: {1}. {2}</source>
<translation>Ce que {0} envoie ne peut pas être utilisé : {1}. {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} has {1} MB free, but {2} MB are needed; free some, or set ALPS_MODEL_DIR to a folder on another disk.</source>
<translation>{0} a {1} MB libres, mais il faut {2} MB ; libérez de l'espace, ou définissez ALPS_MODEL_DIR sur un dossier d'un autre disque.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} is a folder, but the model needs a file of this name; remove or rename it.</source>
<translation>{0} est un dossier, mais le modèle a besoin d'un fichier de ce nom ; supprimez-le ou renommez-le.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>Another program is downloading {0} into {1} now; wait until it has finished.</source>
<translation>Un autre programme télécharge {0} dans {1} ; attendez qu'il ait terminé.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} cannot be written ({1}); correct the folder's permissions.</source>
<translation>{0} ne peut pas être écrit ({1}) ; corrigez les permissions du dossier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} cannot be fetched from {1} ({2}); the next try continues from {3} bytes. {4}</source>
<translation>{0} ne peut pas être téléchargé depuis {1} ({2}) ; le prochain essai reprend à {3} octets. {4}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>The model folder {0} cannot be written ({1}); set ALPS_MODEL_DIR to a folder of yours.</source>
<translation>Il est impossible d'écrire dans le dossier des modèles {0} ({1}) ; définissez ALPS_MODEL_DIR sur un dossier qui vous appartient.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>The server has nothing after {0} bytes; the download starts again.</source>
<translation>Le serveur n'a rien après {0} octets ; le téléchargement recommence.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>more than the {0}</source>
<translation>plus que les {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/generator.py"/>
<source>Out of memory on %s: encoding %d tiles at a time.</source>
<translation>Mémoire insuffisante sur %s : encodage de %d tuiles à la fois.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/generator.py"/>
<source>Out of memory on %s: decoding %d prompts at a time.</source>
<translation>Mémoire insuffisante sur %s : décodage de %d invites à la fois.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/on_device.py"/>
<source>computed on the CPU, since {0} ran out of memory</source>
<translation>calculé sur le CPU, car {0} n'avait plus de mémoire</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/on_device.py"/>
<source>%s ran out of memory on %s: continuing on the CPU.</source>
<translation>%s n'avait plus de mémoire sur %s : poursuite sur le CPU.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/on_device.py"/>
<source>{0} ran out of memory; {1}.</source>
<translation>{0} n'a plus de mémoire ; {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>The point grids {0} are for {1} layer(s), but crop_n_layers {2} needs {3}: one for the tile and one for each layer of crops.</source>
<translation>Les grilles de points {0} sont faites pour {1} couche(s), mais crop_n_layers {2} en demande {3} : une pour la tuile et une pour chaque couche de découpes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>it must be a list</source>
<translation>il faut une liste</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>layer {0} is not a list of points</source>
<translation>la couche {0} n'est pas une liste de points</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>layer {0} has a point outside 0 to 1</source>
<translation>la couche {0} a un point hors de 0 à 1</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>it has more than {0} MiB</source>
<translation>le fichier a plus de {0} MiB</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>The point grids {0} cannot be read ({1}); choose another file.</source>
<translation>Les grilles de points {0} ne peuvent pas être lues ({1}) ; choisissez un autre fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>The file {0} does not hold point grids: {1}; give a list of [x, y] from 0 to 1 for each layer.</source>
<translation>Le fichier {0} ne contient pas de grilles de points : {1} ; donnez une liste de [x, y] de 0 à 1 pour chaque couche.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>it must have the columns x and y</source>
<translation>il faut les colonnes x et y</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>the line {0} has no x and y</source>
<translation>la ligne {0} n'a pas de x ni de y</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>its layers must be numbered 0, 1, 2 … without a gap</source>
<translation>ses couches doivent être numérotées 0, 1, 2 … sans lacune</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>it has no points</source>
<translation>il n'y a aucun point</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>SAM needs an RGB image, but {0} bands were chosen; choose three with --bands, for example --bands 1,2,3, or use the segmenter superpixels, which takes any number.</source>
<translation>SAM a besoin d'une image RVB, mais {0} bandes ont été choisies ; choisissez-en trois avec --bands, par exemple --bands 1,2,3, ou utilisez le segmenteur superpixels, qui en prend n'importe quel nombre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>take a smaller tile than {0} by {1} pixels</source>
<translation>prenez une tuile plus petite que {0} × {1} pixels</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>{0} is not the name of a device; choose auto, cpu, cuda, cuda:N or mps.</source>
<translation>{0} n'est pas le nom d'un périphérique ; choisissez auto, cpu, cuda, cuda:N ou mps.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>The device {0} is not available: torch finds {1} CUDA device(s); use --device auto or cpu.</source>
<translation>Le périphérique {0} n'est pas disponible : torch trouve {1} périphérique(s) CUDA ; utilisez --device auto ou cpu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>The device 'mps' is not available on this machine; use --device auto or cpu.</source>
<translation>Le périphérique 'mps' n'est pas disponible sur cette machine ; utilisez --device auto ou cpu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/upscaling.py"/>
<source>The mask decoder upscales in a way that SAM does not.</source>
<translation>Le décodeur de masques suréchantillonne d'une manière que SAM n'utilise pas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/superpixels.py"/>
<source>Superpixels need at least 1 band, not {0}; choose the bands of the scene.</source>
<translation>Les superpixels ont besoin d'au moins 1 bande, et non de {0} ; choisissez les bandes de la scène.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/superpixels.py"/>
<source>The tile has {0} bands, but the superpixels were prepared for {1}; choose the same number of bands for every scene.</source>
<translation>La tuile a {0} bandes, mais les superpixels ont été préparés pour {1} ; choisissez le même nombre de bandes pour chaque scène.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>area and resolution</source>
<translation>surface et résolution</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>extent is {0}, which has no area; give XMIN,YMIN,XMAX,YMAX, the smaller numbers first.</source>
<translation>extent est {0}, qui n'a pas de surface ; donnez XMIN,YMIN,XMAX,YMAX, les plus petits nombres d'abord.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>classes is {0}; each class must be named, and only once.</source>
<translation>classes est {0} ; chaque classe doit être nommée, et une seule fois.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>sample is {0}; it must not be smaller than the maximum of clusters ({1}).</source>
<translation>sample est {0} ; il ne doit pas être inférieur au maximum de clusters ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>clusters has {0}; each must be from 2 to the sample ({1}).</source>
<translation>clusters a {0} ; chaque nombre doit être compris entre 2 et sample ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>boundary_px and boundary_share are both given; use one of them.</source>
<translation>boundary_px et boundary_share sont donnés tous les deux ; utilisez l'un des deux.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>for the data set's README</source>
<translation>pour le README du jeu de données</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>The layout pairs has GeoTIFFs; use images tif, or another layout.</source>
<translation>La disposition pairs a des GeoTIFF ; utilisez images tif, ou une autre disposition.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Chips of {0} pixels with an overlap of {1} pixels do not advance; use a smaller overlap.</source>
<translation>Des chips de {0} pixels avec un recouvrement de {1} pixels n'avancent pas ; utilisez un recouvrement plus petit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>The layout {0} has instances, not binary masks; use mmsegmentation or pairs.</source>
<translation>La disposition {0} a des instances, non des masques binaires ; utilisez mmsegmentation ou pairs.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Whole test images cannot be split by block; split by scene, or cut the test images too.</source>
<translation>Des images de test entières ne peuvent pas être réparties par bloc ; répartissez par scène, ou découpez aussi les images de test.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Whole scenes cannot be split by block; give a chip size, or split by scene.</source>
<translation>Des scènes entières ne peuvent pas être réparties par bloc ; donnez une taille de chip, ou répartissez par scène.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Blocks of {0} pixels hold no chip of {1} pixels; use larger blocks, best four chips.</source>
<translation>Des blocs de {0} pixels ne contiennent aucun chip de {1} pixels ; utilisez des blocs plus grands, de préférence de quatre chips.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>The split {0} must be three shares with the sum 1, such as 0.7,0.15,0.15.</source>
<translation>La répartition {0} doit être formée de trois parts dont la somme est 1, par exemple 0.7,0.15,0.15.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>feature_weight is {0}, but it needs a feature raster to weigh; give one.</source>
<translation>feature_weight est {0}, mais il faut un raster de caractéristiques à pondérer ; donnez-en un.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/fields.py"/>
<source>{0} separated by commas, each {1}</source>
<translation>{0}, séparés par des virgules, chacun {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/fields.py"/>
<source>{0} is {1}; it must be {2}.</source>
<translation>{0} est {1} ; il faut {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/fields.py"/>
<source>{0} has no setting {1}; it has {2}. Update the plugin and the engine together.</source>
<translation>{0} n'a pas de réglage {1} ; il a {2}. Mettez à jour l'extension et le moteur ensemble.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/fields.py"/>
<source>true or false</source>
<translation>true ou false</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>auto, minmax, none, percentile:LOW,HIGH or range:LOW,HIGH</source>
<translation>auto, minmax, none, percentile:LOW,HIGH ou range:LOW,HIGH</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM's automatic masks</source>
<translation>Masques automatiques de SAM</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>points_per_side is {0}, which leaves no point in the last of {1} crop layers (divided by {2}); use {3} or more.</source>
<translation>points_per_side est {0}, ce qui ne laisse aucun point dans la dernière des {1} couches de découpes (divisé par {2}) ; utilisez {3} ou plus.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>sample is {0}; it must not be smaller than clusters ({1}).</source>
<translation>sample est {0} ; il ne doit pas être inférieur à clusters ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>The stretch {0} needs a low number below a high one, for example {1}:2,98.</source>
<translation>L'étirement {0} a besoin d'un nombre bas inférieur à un nombre haut, par exemple {1}:2,98.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>The percentiles of {0} must be from 0 to 100.</source>
<translation>Les centiles de {0} doivent être compris entre 0 et 100.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>points_per_side is {0}, but point_grids gives the points; leave one of them out.</source>
<translation>points_per_side est {0}, mais point_grids donne les points ; n'indiquez que l'un des deux.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/machines.py"/>
<source>computing on a Dask cluster</source>
<translation>calcul sur un cluster Dask</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a PNG image</source>
<translation>une image PNG</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a JPEG image</source>
<translation>une image JPEG</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a GIF image</source>
<translation>une image GIF</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a WebP image or another RIFF file</source>
<translation>une image WebP ou un autre fichier RIFF</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a TIFF image</source>
<translation>une image TIFF</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a PDF document</source>
<translation>un document PDF</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>an SQLite database, such as a GeoPackage</source>
<translation>une base de données SQLite, comme un GeoPackage</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>an HDF5 file</source>
<translation>un fichier HDF5</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a gzip archive (unpack it first)</source>
<translation>une archive gzip (décompressez-la d'abord)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a 7-Zip archive (unpack it first)</source>
<translation>une archive 7-Zip (décompressez-la d'abord)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a RAR archive (unpack it first)</source>
<translation>une archive RAR (décompressez-la d'abord)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a program</source>
<translation>un programme</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>it is empty</source>
<translation>il est vide</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>it is a web page, not a checkpoint: a proxy or login page answered the download</source>
<translation>c'est une page web, et non un point de contrôle : une page d'identification ou de proxy a répondu au téléchargement</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>it is a Git LFS pointer, not the checkpoint itself</source>
<translation>c'est un pointeur Git LFS, et non le point de contrôle lui-même</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>it is {0}, not a checkpoint</source>
<translation>c'est {0}, et non un point de contrôle</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>stretch is {0}, but the stretch of the model is used; also set stretch_from to scene, or leave out the stretch.</source>
<translation>stretch est {0}, mais l'étirement du modèle est utilisé ; réglez aussi stretch_from sur scene, ou omettez l'étirement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/presets.py"/>
<source>Preset {0}: all of its values were given.</source>
<translation>Préréglage {0} : toutes ses valeurs ont été données.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/shared.py"/>
<source>A tile of {0} pixels has no core with a halo of {1} pixels on each side; use a tile larger than {2} pixels, or a smaller halo.</source>
<translation>Une tuile de {0} pixels n'a pas de cœur avec un halo de {1} pixels de chaque côté ; utilisez une tuile de plus de {2} pixels, ou un halo plus petit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Schedules of the ALPS paper; options that you give override them. paper-80k is the one for convolutional networks, paper-160k the one for transformers, paper-320k the longer one: steps as in the paper, 16 crops of 512 pixels, rate 0.00006 with warm-up and poly decay. They need a GPU.</source>
<translation>Programmes d'entraînement de l'article d'ALPS ; les options que vous donnez l'emportent sur eux. paper-80k est celui des réseaux convolutifs, paper-160k celui des transformers, paper-320k le plus long : étapes comme dans l'article, 16 recadrages de 512 pixels, taux de 0.00006 avec échauffement et décroissance poly. Ils demandent un GPU.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>steps is {0} and minutes is {1}; give one of them.</source>
<translation>steps est {0} et minutes est {1} ; donnez l'un des deux.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>crop is {0}; it must be a multiple of {1}, such as {2}.</source>
<translation>crop est {0} ; ce doit être un multiple de {1}, comme {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>batch is {0}; {1} needs {2} or more.</source>
<translation>batch est {0} ; {1} en demande {2} ou plus.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>{0} GPUs cannot measure how long a step takes; give steps.</source>
<translation>{0} GPU ne peuvent pas mesurer le temps que prend une étape ; donnez steps.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>batch is {0}; it must be a multiple of the {1} GPUs that share it.</source>
<translation>batch est {0} ; ce doit être un multiple des {1} GPU qui se le partagent.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>Trains quickly on a CPU; the default.</source>
<translation>S'entraîne rapidement sur un CPU ; la valeur par défaut.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>A small transformer; trains on a CPU.</source>
<translation>Un petit transformer ; s'entraîne sur un CPU.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>Keeps fine outlines; trains on a CPU, more slowly.</source>
<translation>Garde les contours fins ; s'entraîne sur un CPU, plus lentement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>A common baseline of the paper.</source>
<translation>Une référence courante de l'article.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>Looks at the whole crop; outlines are coarse.</source>
<translation>Regarde tout le recadrage ; les contours sont grossiers.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>The lightest network of the paper.</source>
<translation>Le réseau le plus léger de l'article.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>Works at high resolution throughout.</source>
<translation>Travaille en haute résolution de bout en bout.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>For backbones pre-trained as ViT-B.</source>
<translation>Pour des backbones pré-entraînés en ViT-B.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>A transformer from end to end.</source>
<translation>Un transformer d'un bout à l'autre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>The best of the paper on iSAID.</source>
<translation>Le meilleur de l'article sur iSAID.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>far_sample is {0}; it must not be smaller than support ({1}).</source>
<translation>far_sample est {0} ; il ne doit pas être inférieur à support ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>The window {0} needs a centre and a width above 0, for example 40,400.</source>
<translation>La fenêtre {0} a besoin d'un centre et d'une largeur supérieure à 0, par exemple 40,400.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>The percentiles {0} need a low number below a high one, for example 1,99.</source>
<translation>Les centiles {0} ont besoin d'un nombre bas inférieur à un nombre haut, par exemple 1,99.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/area.py"/>
<source>{0} does not have any polygons; give a layer with some.</source>
<translation>{0} n'a aucun polygone ; donnez une couche qui en a.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} does not exist; run the fit or choose another file.</source>
<translation>Le dictionnaire {0} n'existe pas ; exécutez l'ajustement ou choisissez un autre fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} is cut off; copy it again or fit it again.</source>
<translation>Le dictionnaire {0} est tronqué ; copiez-le ou ajustez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has a row for cluster {1} but was fitted with {2} clusters; set `cluster` of that row to NULL.</source>
<translation>Le dictionnaire {0} a une ligne pour le cluster {1} mais a été ajusté avec {2} clusters ; mettez `cluster` de cette ligne à NULL.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The table 'classes' of {0} has {1} {2}; it must be a whole number or NULL.</source>
<translation>La table 'classes' de {0} a {1} {2} ; il faut un nombre entier ou NULL.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} must name one kind of PFL, but has {1}; fit it again.</source>
<translation>Le dictionnaire {0} doit nommer un seul type de PFL, mais a {1} ; ajustez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has centroids of different lengths; fit it again.</source>
<translation>Le dictionnaire {0} a des centroïdes de longueurs différentes ; ajustez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has centroids that are not finite; fit it again.</source>
<translation>Le dictionnaire {0} a des centroïdes qui ne sont pas finis ; ajustez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>the file does not hold what was written</source>
<translation>le fichier ne contient pas ce qui a été écrit</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>{0} cannot be read as a codebook ({1}); choose a file that a fit wrote.</source>
<translation>{0} ne peut pas être lu comme dictionnaire ({1}) ; choisissez un fichier qu'un ajustement a écrit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has a row for cluster {1}; set it to NULL.</source>
<translation>Le dictionnaire {0} a une ligne pour le cluster {1} ; mettez-le à NULL.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has no usable centroid for cluster {1}; for a class made by hand set `cluster` to NULL, else fit again.</source>
<translation>Le dictionnaire {0} n'a pas de centroïde utilisable pour le cluster {1} ; pour une classe créée à la main, mettez `cluster` à NULL, sinon ajustez à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has two rows for cluster {1} with different centroids; delete one.</source>
<translation>Le dictionnaire {0} a deux lignes pour le cluster {1} avec des centroïdes différents ; supprimez-en une.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>The table {0} of {1} has no column {2}; restore it or choose a file that a fit wrote.</source>
<translation>La table {0} de {1} n'a pas de colonne {2} ; restaurez-la ou choisissez un fichier qu'un ajustement a écrit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>The codebook {0} has the format {1}, but this version of ALPS reads up to {2}; update ALPS or fit again.</source>
<translation>Le dictionnaire {0} a le format {1}, mais cette version d'ALPS lit jusqu'à {2} ; mettez ALPS à jour ou ajustez à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>{0} has no table {1}, so it is not a codebook; choose a file that a fit wrote.</source>
<translation>{0} n'a pas de table {1}, ce n'est donc pas un dictionnaire ; choisissez un fichier qu'un ajustement a écrit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>{0} is damaged ({1}); copy it again or fit it again.</source>
<translation>{0} est endommagé ({1}) ; copiez-le ou ajustez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>The table {0} of {1} holds text that is not UTF-8 ({2}); fit it again.</source>
<translation>La table {0} de {1} contient du texte qui n'est pas de l'UTF-8 ({2}) ; ajustez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>{0} lost the settings of its fit, which are metadata of its table 'classes'; choose the file that a fit wrote.</source>
<translation>{0} a perdu les réglages de son ajustement, qui sont des métadonnées de sa table 'classes' ; choisissez le fichier qu'un ajustement a écrit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>A setting in the codebook {0} is damaged: {1}; restore it or fit again.</source>
<translation>Un réglage du dictionnaire {0} est endommagé : {1} ; restaurez-le ou ajustez à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>The settings in the codebook {0} are damaged ({1}); restore it or fit again.</source>
<translation>Les réglages dans le dictionnaire {0} sont endommagés ({1}) ; restaurez-le ou ajustez à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>The setting {0} in {1} is {2}, which is not JSON; restore the file.</source>
<translation>Le réglage {0} dans {1} est {2}, qui n'est pas du JSON ; restaurez le fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>the file is damaged ({0}); is the disk full?</source>
<translation>le fichier est endommagé ({0}) ; le disque est-il plein ?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>{0} of {1} features arrived; is the disk full?</source>
<translation>{0} entités sur {1} sont arrivées ; le disque est-il plein ?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>its entry among the contents</source>
<translation>son entrée dans la table des matières</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>the number of its features</source>
<translation>le nombre de ses entités</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>a trigger that counts features</source>
<translation>un déclencheur qui compte les entités</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>the note of its spatial index</source>
<translation>la mention de son index spatial</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>a trigger of its spatial index</source>
<translation>un déclencheur de son index spatial</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>its coordinate reference system</source>
<translation>son système de coordonnées de référence</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>GDAL refused the layer {0}: {1}</source>
<translation>GDAL a refusé la couche {0} : {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>the spatial index has {0} of {1} features; is the disk full?</source>
<translation>l'index spatial a {0} entités sur {1} ; le disque est-il plein ?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>{0} is missing; is the disk full?</source>
<translation>{0} manque ; le disque est-il plein ?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/layer_choice.py"/>
<source>{0} has no layer; give a layer of polygons.</source>
<translation>{0} n'a pas de couche ; donnez une couche de polygones.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/layer_choice.py"/>
<source>{0} has {1} layers: {2}; choose one by adding its name to the path, for example {3}|layername={4}.</source>
<translation>{0} a {1} couches : {2} ; choisissez-en une en ajoutant son nom au chemin, par exemple {3}|layername={4}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/layer_choice.py"/>
<source>{0} has no layer {1}; choose from {2}.</source>
<translation>{0} n'a pas de couche {1} ; choisissez parmi {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/ogr.py"/>
<source>No module named {0}</source>
<translation>Aucun module nommé {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} is cut off, so polygons may be missing; copy it again.</source>
<translation>{0} est tronqué, des polygones peuvent donc manquer ; copiez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} is a table without geometry; give a layer of polygons.</source>
<translation>{0} est une table sans géométrie ; donnez une couche de polygones.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} holds the geometry type {1}; give a layer of polygons.</source>
<translation>{0} contient le type de géométrie {1} ; donnez une couche de polygones.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} has none of the fields {1}; name the field with the class.</source>
<translation>{0} n'a aucun des champs {1} ; nommez le champ qui contient la classe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} has no field {1}; choose from {2}.</source>
<translation>{0} n'a pas de champ {1} ; choisissez parmi {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} has no field {1}; add one.</source>
<translation>{0} n'a pas de champ {1} ; ajoutez-en un.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>The CRS of {0} cannot be transformed to that of the scene ({1}); reproject the layer.</source>
<translation>Le SCR de {0} ne peut pas être transformé en celui de la scène ({1}) ; reprojetez la couche.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} cannot be read as a vector layer ({1}); repair it or give another file.</source>
<translation>{0} ne peut pas être lu comme couche vecteur ({1}) ; réparez-le ou donnez un autre fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} does not exist; run `{1}` first or choose another file.</source>
<translation>{0} n'existe pas ; exécutez d'abord `{1}` ou choisissez un autre fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} is cut off, so {1} may be missing; copy it again or run `{2}` again.</source>
<translation>{0} est tronqué, il peut donc manquer des éléments ({1}) ; copiez-le à nouveau ou exécutez à nouveau `{2}`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} does not hold these {1} any more; open it again.</source>
<translation>{0} ne contient plus ces {1} ; ouvrez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} cannot be read as a vector layer ({1}); choose a file of {2} that `{3}` wrote.</source>
<translation>{0} ne peut pas être lu comme couche vecteur ({1}) ; choisissez un fichier de {2} que `{3}` a écrit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>The metadata of {0} is damaged ({1}); run `{2}` again.</source>
<translation>Les métadonnées de {0} sont endommagées ({1}) ; exécutez à nouveau `{2}`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} has no column {1}; choose a layer that `{2}` wrote.</source>
<translation>{0} n'a pas de colonne {1} ; choisissez une couche que `{2}` a écrite.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} holds {1} as {2}, not as bytes; use the original GeoPackage.</source>
<translation>{0} contient {1} en tant que {2}, non en tant qu'octets ; utilisez le GeoPackage d'origine.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} does not hold these {1} any more ({2}); open it again.</source>
<translation>{0} ne contient plus ces {1} ({2}) ; ouvrez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>The column {0} of {1} holds a value that is not {2} ({3}); correct it, or use the file that `{4}` wrote.</source>
<translation>La colonne {0} de {1} contient une valeur qui n'est pas {2} ({3}) ; corrigez-la, ou utilisez le fichier que `{4}` a écrit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} has a damaged polygon ({1}); correct it, or use the file that `{2}` wrote.</source>
<translation>{0} a un polygone endommagé ({1}) ; corrigez-le, ou utilisez le fichier que `{2}` a écrit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>a Shapefile cannot hold the PFL bytes</source>
<translation>un Shapefile ne peut pas contenir les octets des PFL</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>GeoJSON turns the PFL bytes into text</source>
<translation>GeoJSON transforme les octets des PFL en texte</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>{0} lost the metadata of its scene; use the file that `alps segment` wrote.</source>
<translation>{0} a perdu les métadonnées de sa scène ; utilisez le fichier que `alps segment` a écrit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>{0} is not a segments file: {1}; use the GeoPackage that `alps segment` wrote.</source>
<translation>{0} n'est pas un fichier de segments : {1} ; utilisez le GeoPackage que `alps segment` a écrit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>{0} has segments without a PFL or with PFLs of different lengths; segment it again.</source>
<translation>{0} a des segments sans PFL ou avec des PFL de longueurs différentes ; segmentez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/user_changes.py"/>
<source>There are too many copies of {0} beside it; remove some, or choose another output.</source>
<translation>Il y a trop de copies de {0} à côté de lui ; supprimez-en quelques-unes, ou choisissez une autre sortie.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/user_changes.py"/>
<source>{0} holds edits that the new file would not have, and a copy of it cannot be written beside it ({1}); nothing was replaced. Choose another output.</source>
<translation>{0} contient des modifications que le nouveau fichier n'aurait pas, et il est impossible d'en écrire une copie à côté de lui ({1}) ; rien n'a été remplacé. Choisissez une autre sortie.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>GeoPackage, Shapefile, FlatGeobuf, GeoJSON, GML, KML, GPX, DXF, MapInfo, CSV or file geodatabase</source>
<translation>GeoPackage, Shapefile, FlatGeobuf, GeoJSON, GML, KML, GPX, DXF, MapInfo, CSV ou géodatabase fichier</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>it only points to other files or servers, as a VRT does; convert it to a GeoPackage</source>
<translation>il pointe seulement vers d'autres fichiers ou serveurs, comme le fait un VRT ; convertissez-le en GeoPackage</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>it is a file for the driver {0}; convert it to a GeoPackage</source>
<translation>c'est un fichier pour le pilote {0} ; convertissez-le en GeoPackage</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>the folder does not hold a layer that is a {0}</source>
<translation>le dossier ne contient pas de couche du format {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>its content is not that of a {0}</source>
<translation>son contenu n'est pas celui d'un fichier {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>its `crs` is neither a name nor an EPSG code but an address or damaged; remove it</source>
<translation>son `crs` n'est ni un nom ni un code EPSG, mais une adresse ou une valeur endommagée ; supprimez-le</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>Not in the model</source>
<translation>Pas dans le modèle</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>Of another shape</source>
<translation>D'une autre forme</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>One step takes {0} s and an evaluation {1} s on this machine: {2} steps fit into about {3} minutes. A run that continues keeps this number.</source>
<translation>Une étape prend {0} s et une évaluation {1} s sur cette machine : {2} étapes tiennent en environ {3} minutes. Un traitement repris garde ce nombre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>Weights of the backbone, from {0}: {1}</source>
<translation>Poids du backbone, de {0} : {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>Weights ({0}) of {1}: {2}</source>
<translation>Poids ({0}) de {1} : {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>Begins with random weights: nothing was loaded.</source>
<translation>Commence avec des poids aléatoires : rien n'a été chargé.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>One step takes {0} s here, so no step fits into {1} minutes; give more minutes, smaller crops or a smaller batch.</source>
<translation>Une étape prend {0} s ici, aucune ne tient donc en {1} minutes ; donnez plus de minutes, des recadrages plus petits ou un lot plus petit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>pre-trained on labels that a program made</source>
<translation>pré-entraîné sur des étiquettes produites par un programme</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>trained on the labels of a data set</source>
<translation>entraîné sur les étiquettes d'un jeu de données</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>trained by itself on its own labels, without any true label</source>
<translation>entraîné par lui-même sur ses propres étiquettes, sans aucune vraie étiquette</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>Its classes are clusters that a program found: look at them before you give them a meaning. It is meant as a start for training on true labels.</source>
<translation>Ses classes sont des clusters trouvés par un programme : examinez-les avant de leur donner un sens. Il est conçu comme point de départ d'un entraînement sur de vraies étiquettes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>It knows images like those it was trained on. Look at its predictions before you rely on them.</source>
<translation>Il connaît des images semblables à celles de son entraînement. Examinez ses prédictions avant de vous y fier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>No true label was used, so its scores say how well it agrees with labels that a program made.</source>
<translation>Aucune vraie étiquette n'a été utilisée, ses scores disent donc à quel point il concorde avec des étiquettes produites par un programme.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>raw values of the scene. The stretch is inside the exported network: black is {0}, white is {1}</source>
<translation>valeurs brutes de la scène. L'étirement est dans le réseau exporté : le noir est {0}, le blanc est {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>{0} on {1} held-out pixels. {2}</source>
<translation>{0} sur {1} pixels réservés. {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>8-bit display values, 0 to 255</source>
<translation>valeurs d'affichage sur 8 bits, 0 à 255</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>It was not measured.</source>
<translation>Il n'a pas été mesuré.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>an unknown number of</source>
<translation>un nombre inconnu de</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>{0} with {1} parameters, {2} with ALPS.</source>
<translation>{0} avec {1} paramètres, {2} avec ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>Data: {0}, {1} images to train on and {2} held out.</source>
<translation>Données : {0}, {1} images pour l'entraînement et {2} réservées.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The data have no labels at all: every pixel is 255 (not covered). Label the scenes first.</source>
<translation>Les données n'ont aucune étiquette : chaque pixel vaut 255 (non couvert). Étiquetez d'abord les scènes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The images have no data where the part to train on is labelled; check the nodata value of the images, and that images and labels show the same ground.</source>
<translation>Les images n'ont pas de données là où la partie d'entraînement est étiquetée ; vérifiez la valeur nodata des images, et que les images et les étiquettes montrent le même terrain.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The images have no data where the held-out part is labelled; check the nodata value of the images, and that images and labels show the same ground.</source>
<translation>Les images n'ont pas de données là où la partie réservée est étiquetée ; vérifiez la valeur nodata des images, et que les images et les étiquettes montrent le même terrain.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The part to train on has only one class ({0}), so there is nothing to tell apart. Give labels with two or more classes; pixels of 255, or with the nodata value of their class raster, have no label.</source>
<translation>La partie sur laquelle entraîner n'a qu'une seule classe ({0}), il n'y a donc rien à distinguer. Donnez des étiquettes avec deux classes ou plus ; les pixels à 255, ou à la valeur nodata de leur raster de classes, n'ont pas d'étiquette.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>Classes that only the held-out part has: {0}. The network cannot learn them.</source>
<translation>Classes que seule la partie réservée possède : {0}. Le réseau ne peut pas les apprendre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>{0} of {1} images are smaller than the crop of {2} pixels (the smallest side is {3}); they are padded, and the padding does not count.</source>
<translation>{0} images sur {1} sont plus petites que le recadrage de {2} pixels (le plus petit côté est {3}) ; elles sont complétées, et le complément ne compte pas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>{0} is the network {1}, but the network to train is {2}; choose the network of the model.</source>
<translation>{0} est le réseau {1}, mais le réseau à entraîner est {2} ; choisissez le réseau du modèle.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>{0} was trained on {1} bands, but the data have {2}; choose the bands of the scenes that the model was trained on, or another model.</source>
<translation>{0} a été entraîné sur {1} bandes, mais les données en ont {2} ; choisissez les bandes des scènes sur lesquelles le modèle a été entraîné, ou un autre modèle.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The data have no labelled part to train on (the split train is empty). Give more scenes, a smaller held-out share or smaller crops, or export the data set with another split.</source>
<translation>Les données n'ont pas de partie étiquetée pour l'entraînement (la partie train est vide). Indiquez plus de scènes, une part réservée plus petite ou des recadrages plus petits, ou exportez le jeu de données avec un autre découpage.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The data have no labelled part to measure the network with (the split val is empty). Give more scenes, a larger held-out share or smaller crops, or export the data set with another split.</source>
<translation>Les données n'ont pas de partie étiquetée pour mesurer le réseau (la partie val est vide). Indiquez plus de scènes, une part réservée plus grande ou des recadrages plus petits, ou exportez le jeu de données avec un autre découpage.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/checkpoint.py"/>
<source>The checkpoint {0} is damaged ({1}); allow overwriting to start the training again.</source>
<translation>Le point de contrôle {0} est endommagé ({1}) ; autorisez l'écrasement pour recommencer l'entraînement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>“{0}” has the highest mIoU ({1}): {2}.</source>
<translation>« {0} » a la mIoU la plus élevée ({1}) : {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>mIoU and mAcc are means over {0} of {1} classes: {2}.{3}</source>
<translation>mIoU et mAcc sont des moyennes sur {0} classes parmi {1} : {2}.{3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>one pair: no interval</source>
<translation>une seule paire : pas d'intervalle</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>mIoU minus baseline</source>
<translation>mIoU moins la référence</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>against the baseline</source>
<translation>par rapport à la référence</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>Comparison of trainings</source>
<translation>Comparaison d'entraînements</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>Means over the seeds at the steps that all of them have. The classes are those that each has.</source>
<translation>Moyennes sur les graines, aux étapes qu'elles ont toutes. Les classes sont celles que chacune a.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>A difference to the baseline is the mean over the seeds that both have; its interval is 95 % (Student's t). If the interval includes 0, the difference may be chance.</source>
<translation>Une différence avec la référence est la moyenne sur les graines que les deux ont ; son intervalle est à 95 % (t de Student). Si l'intervalle contient 0, la différence peut être due au hasard.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>The trainings of one row took different numbers of steps.</source>
<translation>Les entraînements d'une même ligne ont compté des nombres d'étapes différents.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>No row can be compared with a baseline: add trainings without pre-training, with the same seeds.</source>
<translation>Aucune ligne ne peut être comparée à une référence : ajoutez des entraînements sans pré-entraînement, avec les mêmes graines.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>{0}: mIoU on the held-out part</source>
<translation>{0} : mIoU sur la partie réservée</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>One pair is too few to conclude from: train with at least {0} seeds.</source>
<translation>Une paire ne suffit pas pour conclure : entraînez avec au moins {0} graines.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>{0} pairs are too few to conclude from: train with at least {1} seeds.</source>
<translation>{0} paires ne suffisent pas pour conclure : entraînez avec au moins {1} graines.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/devices.py"/>
<source>Several GPUs train together from the command line only; set GPUs and Machines to 1.</source>
<translation>Plusieurs GPU n'entraînent ensemble que depuis la ligne de commande ; réglez GPU et Machines sur 1.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>`{0}` is not a geometry</source>
<translation>`{0}` n'est pas une géométrie</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} has the class number {1}, but the data set has {2} classes, 0 to {3}; export it again.</source>
<translation>{0} a le numéro de classe {1}, mais le jeu de données a {2} classes, de 0 à {3} ; exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} has the layout {1}, whose annotations are not masks of classes; export it with the layout {2}.</source>
<translation>{0} a la disposition {1}, dont les annotations ne sont pas des masques de classes ; exportez-le avec la disposition {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>The class numbers of {0} are not 0 to {1}; export the data set again.</source>
<translation>Les numéros de classe de {0} ne vont pas de 0 à {1} ; exportez à nouveau le jeu de données.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} holds no chips with masks to train on; export scenes with their labels.</source>
<translation>{0} ne contient aucune imagette avec masque sur laquelle entraîner ; exportez des scènes avec leurs étiquettes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} names a file outside of the data set; export it again.</source>
<translation>{0} désigne un fichier hors du jeu de données ; exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} is missing from the data set; copy the whole folder, or export it again.</source>
<translation>{0} manque dans le jeu de données ; copiez le dossier complet, ou exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} cannot be trained on: {1}; give a data set that `alps export` wrote.</source>
<translation>{0} ne peut pas servir à l'entraînement : {1} ; donnez un jeu de données qu'`alps export` a écrit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>The classes of {0} cannot be read; export the data set again.</source>
<translation>Les classes de {0} ne peuvent pas être lues ; exportez à nouveau le jeu de données.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} cannot be read ({1}); export the data set again.</source>
<translation>{0} ne peut pas être lu ({1}) ; exportez à nouveau le jeu de données.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} is damaged: a geometry cannot be read ({1}); export the data set again.</source>
<translation>{0} est endommagé : une géométrie ne peut pas être lue ({1}) ; exportez de nouveau le jeu de données.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} does not have the size of {1}; export the data set again.</source>
<translation>{0} n'a pas la taille de {1} ; exportez à nouveau le jeu de données.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} is damaged: {1}; export the data set again.</source>
<translation>{0} est endommagé : {1} ; exportez de nouveau le jeu de données.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} has {1} × {2} pixels and {3} has {4} × {5}; masks must have the size of their images. Export the data set again.</source>
<translation>{0} a {1} × {2} pixels et {3} en a {4} × {5} ; les masques doivent avoir la taille de leurs images. Exportez à nouveau le jeu de données.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} does not have the size that {1} gives; export the data set again.</source>
<translation>{0} n'a pas la taille qu'indique {1} ; exportez de nouveau le jeu de données.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} has {1} bands and other chips have {2}; all images of a data set must have the same bands.</source>
<translation>{0} a {1} bandes et d'autres imagettes en ont {2} ; toutes les images d'un jeu de données doivent avoir les mêmes bandes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} does not have the bands of the other chips ({1}).</source>
<translation>{0} n'a pas les bandes des autres imagettes ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/finish.py"/>
<source>Writing the model</source>
<translation>Écriture du modèle</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/finish.py"/>
<source>Writing the model as ONNX</source>
<translation>Écriture du modèle en ONNX</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/folder.py"/>
<source>{0} holds a training that was interrupted, with other settings: {1}. Give the same settings to continue it, choose another folder, or allow overwriting to start again.</source>
<translation>{0} contient un entraînement interrompu, avec d'autres réglages : {1}. Donnez les mêmes réglages pour le reprendre, choisissez un autre dossier, ou autorisez l'écrasement pour recommencer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/folder.py"/>
<source>The interrupted training in {0} had other settings; it is given up.</source>
<translation>L'entraînement interrompu dans {0} avait d'autres réglages ; il est abandonné.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/folder.py"/>
<source>{0} has {1} GB free, but the checkpoints and the model need about {2} GB; free some space or choose a folder on another disk.</source>
<translation>{0} a {1} GB libres, mais les points de contrôle et le modèle demandent environ {2} GB ; libérez de l'espace ou choisissez un dossier sur un autre disque.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/folder.py"/>
<source>{0} was {1} and is now {2}</source>
<translation>{0} était {1} et est maintenant {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/folder.py"/>
<source>{0} of an earlier training is damaged ({1}); the training starts again.</source>
<translation>{0} d'un entraînement précédent est endommagé ({1}) ; l'entraînement recommence.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>These trainings are of different kinds ({0}), so some were measured on labels that a program made and others on true ones.</source>
<translation>Ces entraînements sont de types différents ({0}), certains ont donc été mesurés sur des étiquettes produites par un programme et d'autres sur de vraies étiquettes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>Trainings with the same seed were not all measured on the same pixels: part of a difference comes from the images that were held out.</source>
<translation>Les entraînements de même graine n'ont pas tous été mesurés sur les mêmes pixels : une partie d'une différence vient des images réservées.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>{0} has no scores, because its held-out part was not measured; leave it out.</source>
<translation>{0} n'a pas de scores, car sa partie réservée n'a pas été mesurée ; omettez-le.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>No training was given; give the folders of at least two.</source>
<translation>Aucun entraînement n'a été donné ; donnez les dossiers d'au moins deux.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>The trainings have no class in common that counts in their means; leave one of them out.</source>
<translation>Les entraînements n'ont en commun aucune classe qui compte dans leurs moyennes ; omettez l'un d'eux.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>{0} is given twice; leave it out once.</source>
<translation>{0} est donné deux fois ; omettez-le une fois.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>{0} was measured on other classes ({1}) than {2} ({3}), so their figures cannot be compared; leave one of them out.</source>
<translation>{0} a été mesuré sur d'autres classes ({1}) que {2} ({3}), leurs mesures ne peuvent donc pas être comparées ; omettez l'un d'eux.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>not_in_mean has {0}, which is not a class; choose from {1}.</source>
<translation>not_in_mean contient {0}, qui n'est pas une classe ; choisissez parmi {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>{0} and {1} began in the same way with the same seed ({2}); leave one of them out.</source>
<translation>{0} et {1} ont commencé de la même manière avec la même graine ({2}) ; omettez l'un d'eux.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>{0} (rows from {1}, columns from {2})</source>
<translation>{0} (lignes à partir de {1}, colonnes à partir de {2})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>{0} has no class raster; paint its polygons with `alps paint`, or export a data set.</source>
<translation>{0} n'a pas de raster de classes ; peignez ses polygones avec `alps paint`, ou exportez un jeu de données.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>{0} is left out: no labels have its name.</source>
<translation>{0} est laissé de côté : aucune étiquette ne porte son nom.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>{0} has {1} bands and {2} has {3}; choose the same bands of all scenes.</source>
<translation>{0} a {1} bandes et {2} en a {3} ; choisissez les mêmes bandes pour toutes les scènes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>The labels have no values but 0 and 255, so both count as classes, as in a mask. If that is right, give their names (--names), such as {"0": "background", "255": "building"}. If 255 means “no label”, the labels have only one class, and nothing can be learned from them.</source>
<translation>Les étiquettes n'ont pas d'autres valeurs que 0 et 255, les deux comptent donc comme des classes, comme dans un masque. Si c'est correct, donnez leurs noms (--names), par exemple {"0": "background", "255": "building"}. Si 255 signifie « sans étiquette », les étiquettes n'ont qu'une seule classe, et rien ne peut en être appris.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>{0} has {1} pixels whose value is not one of its {2} classes; write 255 there, or correct its table of classes.</source>
<translation>{0} a {1} pixels dont la valeur n'est pas l'une de ses {2} classes ; écrivez-y 255, ou corrigez sa table de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>The checkpoint {0} is of step {1}, but the training has {2} steps; allow overwriting to start the training again.</source>
<translation>Le point de contrôle {0} est celui de l'étape {1}, mais l'entraînement a {2} étapes ; autorisez l'écrasement pour recommencer l'entraînement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>The loss of step {0} is not a number; start again with a lower learning rate (it was {1}), or with precision 32.</source>
<translation>La perte de l'étape {0} n'est pas un nombre ; recommencez avec un taux d'apprentissage plus bas (il était de {1}), ou avec la précision 32.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>The best weights so far, {0}, are missing; copy them back, or allow overwriting to start the training again.</source>
<translation>Les meilleurs poids jusqu'ici, {0}, manquent ; remettez-les en place, ou autorisez l'écrasement pour recommencer l'entraînement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>The best weights so far, {0}, do not fit the network; allow overwriting to start the training again.</source>
<translation>Les meilleurs poids jusqu'ici, {0}, ne conviennent pas au réseau ; autorisez l'écrasement pour recommencer l'entraînement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>The checkpoint {0} does not fit the network ({1}); allow overwriting to start the training again.</source>
<translation>Le point de contrôle {0} ne convient pas au réseau ({1}) ; autorisez l'écrasement pour recommencer l'entraînement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>Cancelled; the same command continues the training from its last checkpoint.</source>
<translation>Annulé ; la même commande reprend l'entraînement à son dernier point de contrôle.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} is not a folder; give the folder of a training.</source>
<translation>{0} n'est pas un dossier ; donnez le dossier d'un entraînement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} is missing; give the folder of a training that has ended, or run the training again to end it.</source>
<translation>{0} manque ; donnez le dossier d'un entraînement terminé, ou relancez l'entraînement pour le terminer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} does not hold the results of a training: {1}; copy the folder again, or update ALPS if a later version wrote it.</source>
<translation>{0} ne contient pas les résultats d'un entraînement : {1} ; copiez à nouveau le dossier, ou mettez ALPS à jour si une version ultérieure l'a écrit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} is damaged at line {1}; copy the folder of the training again.</source>
<translation>{0} est endommagé à la ligne {1} ; copiez à nouveau le dossier de l'entraînement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} is too large to be from a training; give the folder of a training.</source>
<translation>{0} est trop grand pour venir d'un entraînement ; donnez le dossier d'un entraînement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} is not text; copy the folder of the training again.</source>
<translation>{0} n'est pas du texte ; copiez à nouveau le dossier de l'entraînement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>in the means</source>
<translation>dans les moyennes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>The held-out part was not measured.</source>
<translation>La partie réservée n'a pas été mesurée.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Trained on {0} images of {1}; {2} images were held out. Seed {3}.</source>
<translation>Entraîné sur {0} images de {1} ; {2} images ont été réservées. Graine {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Lower is better. If the held-out loss rises while the training loss falls, the network learns the training images by heart.</source>
<translation>Plus c'est bas, mieux c'est. Si la perte sur la partie réservée monte alors que la perte d'entraînement baisse, le réseau apprend par cœur les images d'entraînement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Scores on the held-out part</source>
<translation>Scores sur la partie réservée</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Higher is better; 1 is perfect.</source>
<translation>Plus c'est élevé, mieux c'est ; 1 est parfait.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>It rises during the warm-up, and then falls.</source>
<translation>Il monte pendant l'échauffement, puis diminue.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Size of the gradient</source>
<translation>Taille du gradient</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Peaks are steps that the clipping made smaller.</source>
<translation>Les pics sont des étapes que l'écrêtage a réduites.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>mIoU {0}, mAcc {1} on {2} pixels of the held-out part. {3}</source>
<translation>mIoU {0}, mAcc {1} sur {2} pixels de la partie réservée. {3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>data without a name</source>
<translation>données sans nom</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>All figures are in metrics.json, and the curves in curves.csv and in files for TensorBoard.</source>
<translation>Toutes les mesures sont dans metrics.json, et les courbes dans curves.csv et dans des fichiers pour TensorBoard.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>Looking at the data</source>
<translation>Examen des données</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>Trains {0} for {1} steps of {2} crops on {3}: {4} classes, {5} bands, {6} images to train on and {7} held out.</source>
<translation>Entraîne {0} pendant {1} étapes de {2} recadrages sur {3} : {4} classes, {5} bandes, {6} images pour l'entraînement et {7} réservées.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>The weights to load are {0}, but there is no model to load them from; give the model (--from), or leave out --load to begin with random weights.</source>
<translation>Les poids à charger sont {0}, mais il n'y a pas de modèle d'où les charger ; indiquez le modèle (--from), ou omettez --load pour commencer avec des poids aléatoires.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>{0} is not the folder of a data set, since it does not hold {1}, and scenes need labels; correct the folder, or give the labels of the scenes (--labels).</source>
<translation>{0} n'est pas le dossier d'un jeu de données, car il ne contient pas {1}, et les scènes ont besoin d'étiquettes ; corrigez le dossier, ou indiquez les étiquettes des scènes (--labels).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>{0} is a data set, which has its own labels; give one data set alone, or scenes with their labels.</source>
<translation>{0} est un jeu de données, qui a ses propres étiquettes ; donnez un seul jeu de données, ou des scènes avec leurs étiquettes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>Continues an interrupted training from step {0} of {1}.</source>
<translation>Reprend un entraînement interrompu à l'étape {0} sur {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>The training began with other versions of the packages, so its result may differ a little.</source>
<translation>L'entraînement a commencé avec d'autres versions des paquets, son résultat peut donc différer un peu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>Stopped after step {0}: {1} evaluations without a better mean IoU.</source>
<translation>Arrêté après l'étape {0} : {1} évaluations sans meilleure IoU moyenne.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>{0} The training starts again, since overwriting is allowed.</source>
<translation>{0} L'entraînement recommence, puisque l'écrasement est autorisé.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>Step {0} is saved; the same command continues from there.</source>
<translation>L'étape {0} est enregistrée ; la même commande reprend à partir de là.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>No step is saved yet; the same command begins this training again.</source>
<translation>Aucune étape n'est encore enregistrée ; la même commande recommence cet entraînement.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>{0} for {1} classes and {2} bands, trained with ALPS ({3}).</source>
<translation>{0} pour {1} classes et {2} bandes, entraîné avec ALPS ({3}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>raw values of the bands</source>
<translation>valeurs brutes des bandes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>probabilities of the classes</source>
<translation>probabilités des classes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>Network with stretch and normalisation inside</source>
<translation>Réseau avec étirement et normalisation intégrés</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>Takes raw values divided by 255, and gives probabilities.</source>
<translation>Prend des valeurs brutes divisées par 255, et donne des probabilités.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>For further training with ALPS.</source>
<translation>Pour poursuivre l'entraînement avec ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>{0} would not be a valid STAC item: {1}; report this.</source>
<translation>{0} ne serait pas un élément STAC valide : {1} ; veuillez le signaler.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>numpy.argmax(probabilities, axis=1)</source>
<translation>numpy.argmax(probabilities, axis=1)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>The channel of the class; the value of each class is its number in class rasters.</source>
<translation>Le canal de la classe ; la valeur de chaque classe est son numéro dans les rasters de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>the weights of the backbone</source>
<translation>les poids du backbone</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>the weights of the head</source>
<translation>les poids de la tête</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>{0} tensors were loaded</source>
<translation>{0} tenseurs ont été chargés</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>It began with {0} of {1}: {2}{3}.</source>
<translation>Il a commencé avec {0} de {1} : {2}{3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>It took {0} steps{1}{2}{3}.{4}</source>
<translation>Il a duré {0} étapes{1}{2}{3}.{4}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>The means are over {0} of {1} classes.{2}</source>
<translation>Les moyennes portent sur {0} classes parmi {1}.{2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>It began with random weights.</source>
<translation>Il a commencé avec des poids aléatoires.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>, and {0} began at random</source>
<translation>, et {0} ont commencé aléatoirement</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>, then stopped because the held-out part no longer improved</source>
<translation>, puis s'est arrêté car la partie réservée ne s'améliorait plus</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>, then stopped because its time was up</source>
<translation>, puis s'est arrêté car son temps était écoulé</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>Decoding {0}</source>
<translation>Décodage de {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>Files that are not DICOM images were left out: {0}.</source>
<translation>Des fichiers qui ne sont pas des images DICOM ont été laissés de côté : {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} holds no DICOM images; choose the folder of a series, or a NIfTI file.</source>
<translation>{0} ne contient pas d'images DICOM ; choisissez le dossier d'une série, ou un fichier NIfTI.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} holds {1} series, here with their first and number of files ({2}); choose one by its number.</source>
<translation>{0} contient {1} séries, indiquées ici avec leur premier fichier et leur nombre de fichiers ({2}) ; choisissez-en une par son numéro.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} has no series {1}; it holds {2}.</source>
<translation>{0} n'a pas de série {1} ; il contient {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0}, unlike {1} other files of its series; move it out of the folder.</source>
<translation>{0}, contrairement à {1} autres fichiers de sa série ; déplacez-le hors du dossier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} holds several frames in one file, which ALPS cannot read; convert it to NIfTI, for example with dcm2niix.</source>
<translation>{0} contient plusieurs images (frames) dans un seul fichier, ce qu'ALPS ne peut pas lire ; convertissez-le en NIfTI, par exemple avec dcm2niix.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} is a colour image; choose a series of grey images.</source>
<translation>{0} est une image en couleurs ; choisissez une série d'images en niveaux de gris.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} has a size of 0 or less; copy or export it again.</source>
<translation>{0} a une taille de 0 ou moins ; copiez-le ou exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} has a PixelSpacing of 0 or less; copy or export it again.</source>
<translation>{0} a un PixelSpacing de 0 ou moins ; copiez-le ou exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} has no {1}; export the series again, with its full header.</source>
<translation>{0} n'a pas de {1} ; exportez à nouveau la série, avec son en-tête complet.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} has an empty {1}; export the series again, with its full header.</source>
<translation>{0} a un {1} vide ; exportez à nouveau la série, avec son en-tête complet.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} has a damaged {1}, which must be a number; copy or export it again.</source>
<translation>{0} a un {1} endommagé, qui doit être un nombre ; copiez-le ou exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} has a damaged {1}, which must be {2} numbers; copy or export it again.</source>
<translation>{0} a un {1} endommagé, qui doit être formé de {2} nombres ; copiez-le ou exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} cannot be read ({1}); check the file.</source>
<translation>{0} ne peut pas être lu ({1}) ; vérifiez le fichier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} is damaged ({1}); copy or export it again.</source>
<translation>{0} est endommagé ({1}) ; copiez-le ou exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_pixels.py"/>
<source>{0} holds {1} pixels but its header says {2}; copy or export it again.</source>
<translation>{0} contient {1} pixels mais son en-tête indique {2} ; copiez-le ou exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_pixels.py"/>
<source>{0} is damaged or cut off ({1}); copy or export it again.</source>
<translation>{0} est endommagé ou tronqué ({1}) ; copiez-le ou exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_pixels.py"/>
<source>{0} is compressed as {1}, which cannot be decoded here ({2}); decompress it first, for example with `gdcmconv --raw`.</source>
<translation>{0} est compressé en {1}, qui ne peut pas être décodé ici ({2}) ; décompressez-le d'abord, par exemple avec `gdcmconv --raw`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} does not describe slices; choose the file that `alps slices` wrote.</source>
<translation>{0} ne décrit pas de coupes ; choisissez le fichier que `alps slices` a écrit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} does not name the slices of its volume; cut the volume into slices again.</source>
<translation>{0} ne nomme pas les coupes de son volume ; découpez à nouveau le volume en coupes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} cannot be read ({1}); choose the slices' .json.</source>
<translation>{0} ne peut pas être lu ({1}) ; choisissez le fichier .json des coupes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} is not JSON ({1}); choose the file that `alps slices` wrote.</source>
<translation>{0} n'est pas du JSON ({1}) ; choisissez le fichier que `alps slices` a écrit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>`shape` claims {0} × {1} × {2} voxels, more than any volume has</source>
<translation>`shape` annonce {0} × {1} × {2} voxels, plus que n'en a aucun volume</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} is damaged ({1}); cut the volume into slices again.</source>
<translation>{0} est endommagé ({1}) ; découpez à nouveau le volume en coupes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>It does not say how its axes lie; left and right may be exchanged.</source>
<translation>Le volume n'indique pas l'orientation de ses axes ; la gauche et la droite peuvent être inversées.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} holds {1} values, which cannot be shown; save one channel of real numbers.</source>
<translation>{0} contient des valeurs {1}, qui ne peuvent pas être montrées ; enregistrez un seul canal de nombres réels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is cut off: its header says {1} voxels; copy or export it again.</source>
<translation>{0} est tronqué : son en-tête indique {1} voxels ; copiez-le ou exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is one file of a DICOM series; give the folder of the series.</source>
<translation>{0} est un fichier d'une série DICOM ; donnez le dossier de la série.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is not a NIfTI file; give a .nii or .nii.gz, or the folder of a DICOM series.</source>
<translation>{0} n'est pas un fichier NIfTI ; donnez un .nii ou .nii.gz, ou le dossier d'une série DICOM.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is one of a pair of files (.hdr and .img); save it as a single .nii file.</source>
<translation>{0} fait partie d'une paire de fichiers (.hdr et .img) ; enregistrez-la en un seul fichier .nii.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is not NIfTI. It may be an Analyze file, which does not tell left from right; convert it to NIfTI with the program that wrote it.</source>
<translation>{0} n'est pas du NIfTI. Il s'agit peut-être d'un fichier Analyze, qui ne distingue pas la gauche de la droite ; convertissez-le en NIfTI avec le programme qui l'a écrit.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has {1} dimensions {2}; a volume has three, or four with time.</source>
<translation>{0} a {1} dimensions {2} ; un volume en a trois, ou quatre avec le temps.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has no slices: its header says {1} voxels; copy or export it again.</source>
<translation>{0} n'a pas de coupes : son en-tête indique {1} voxels ; copiez-le ou exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has no volume {1}; choose from 1 to {2}.</source>
<translation>{0} n'a pas de volume {1} ; choisissez de 1 à {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>It holds {0} volumes; number {1} is used.</source>
<translation>Le fichier contient {0} volumes ; le numéro {1} est utilisé.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has no volume {1}; it holds one.</source>
<translation>{0} n'a pas de volume {1} ; il en contient un seul.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has a damaged header ({1}); copy or export it again.</source>
<translation>{0} a un en-tête endommagé ({1}) ; copiez-le ou exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>Unpacking {0}</source>
<translation>Décompression de {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/open_volume.py"/>
<source>{0} does not exist; choose a NIfTI file or a folder with a DICOM series.</source>
<translation>{0} n'existe pas ; choisissez un fichier NIfTI ou un dossier contenant une série DICOM.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/orientation.py"/>
<source>Slices called {0} are unknown; choose from {1}.</source>
<translation>Il n'y a pas de coupes appelées {0} ; choisissez parmi {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/orientation.py"/>
<source>{0} does not say how its axes lie (its affine is {1}); export it again with its orientation.</source>
<translation>{0} n'indique pas l'orientation de ses axes (son affine est {1}) ; exportez-le à nouveau avec son orientation.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>Writing the volume</source>
<translation>Écriture du volume</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} is not a name of a NIfTI file; choose a name that ends in .nii.gz or .nii.</source>
<translation>{0} n'est pas un nom de fichier NIfTI ; choisissez un nom qui se termine par .nii.gz ou .nii.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>No labels were found for the slices of {0}; give the folder of *_classes.tif.</source>
<translation>Aucune étiquette n'a été trouvée pour les coupes de {0} ; donnez le dossier des *_classes.tif.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} of {1} slices of {2} have no labels; their voxels stay 0.</source>
<translation>{0} coupes sur {1} de {2} n'ont pas d'étiquettes ; leurs voxels restent à 0.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>Slice {0} of {1}</source>
<translation>Coupe {0} sur {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} has class ids that are not in its table; make it again.</source>
<translation>{0} a des numéros de classe qui ne sont pas dans sa table ; recréez-le.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} has {1} × {2} pixels, its slice {3} × {4}; label the slices as they were cut.</source>
<translation>{0} a {1} × {2} pixels, sa coupe {3} × {4} ; étiquetez les coupes telles qu'elles ont été découpées.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>the label volume came back different; is the disk full?</source>
<translation>le volume d'étiquettes est revenu différent ; le disque est-il plein ?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} and {1} label the same slice; give one of them.</source>
<translation>{0} et {1} étiquettent la même coupe ; donnez l'un des deux.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} calls class {1} {2}, {3} {4}; label all slices with one codebook.</source>
<translation>{0} appelle la classe {1} {2}, {3} l'appelle {4} ; étiquetez toutes les coupes avec un seul dictionnaire.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/room.py"/>
<source>{0} needs {1} of disk space, but {2} has {3}; free some space or choose another folder, or check whether the size in its header is right.</source>
<translation>{0} a besoin de {1} d'espace disque, mais {2} en a {3} ; libérez de l'espace ou choisissez un autre dossier, ou vérifiez si la taille indiquée dans son en-tête est juste.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/room.py"/>
<source>{0} is damaged or cut off: its header claims {1}, more than a compressed file of {2} bytes can hold; copy or export it again.</source>
<translation>{0} est endommagé ou tronqué : son en-tête annonce {1}, plus qu'un fichier compressé de {2} octets ne peut contenir ; copiez-le ou exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/room.py"/>
<source>{0} is damaged: it holds much more than the {1} bytes that its header claims; copy or export it again.</source>
<translation>{0} est endommagé : il contient beaucoup plus que les {1} octets que son en-tête annonce ; copiez-le ou exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/room.py"/>
<source>{0} claims {1} × {2} pixels, more than the {3} that any real slice has; copy or export it again.</source>
<translation>{0} annonce {1} × {2} pixels, plus que les {3} de toute coupe réelle ; copiez-le ou exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} holds values that are not labels (all are NaN); give a volume of whole numbers.</source>
<translation>{0} contient des valeurs qui ne sont pas des étiquettes (toutes sont NaN) ; donnez un volume de nombres entiers.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0}: {1} of the voxels have no truth (NaN) and do not count.</source>
<translation>{0} : {1} des voxels n'ont pas de vérité terrain (NaN) et ne comptent pas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} has {1} voxels, but {2} has {3}; resample the truth to the volume.</source>
<translation>{0} a {1} voxels, mais {2} en a {3} ; rééchantillonnez la vérité terrain sur le volume.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} does not say how its axes lie, so it cannot be compared with {1}; give it the orientation of the volume that was labelled, for example with `fslcpgeom`.</source>
<translation>{0} n'indique pas l'orientation de ses axes, il ne peut donc pas être comparé à {1} ; donnez-lui l'orientation du volume étiqueté, par exemple avec `fslcpgeom`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} and {1} lie in different positions; resample the truth to the volume.</source>
<translation>{0} et {1} se trouvent à des positions différentes ; rééchantillonnez la vérité terrain sur le volume.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>Comparing with {0}</source>
<translation>Comparaison avec {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} holds values that are not labels; give a volume of whole numbers.</source>
<translation>{0} contient des valeurs qui ne sont pas des étiquettes ; donnez un volume de nombres entiers.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0}: its scale ({1}) would turn labels into fractions, so the stored numbers are taken as labels.</source>
<translation>{0} : son échelle ({1}) transformerait les étiquettes en fractions, les nombres stockés sont donc pris comme étiquettes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/slices.py"/>
<source>Opening the volume</source>
<translation>Ouverture du volume</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/slices.py"/>
<source>the slice came back different; is the disk full?</source>
<translation>la coupe est revenue différente ; le disque est-il plein ?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>The same holds for {0} more files.</source>
<translation>Cela vaut aussi pour {0} autres fichiers.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} holds images that do not make one volume ({1}). Compared with {2}, {3} differs: {4}; move the files of each kind into a folder of its own.</source>
<translation>{0} contient des images qui ne forment pas un seul volume ({1}). Par rapport à {2}, {3} diffère : {4} ; déplacez les fichiers de chaque sorte dans un dossier à part.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>it has {0} pixels rather than {1}</source>
<translation>il a {0} pixels au lieu de {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>it has another direction or pixel size</source>
<translation>il a une autre direction ou une autre taille de pixel</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>it shows bright as dark</source>
<translation>il montre le clair en sombre</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} has rows and columns in one direction; copy or export it again.</source>
<translation>{0} a des lignes et des colonnes dans une même direction ; copiez-le ou exportez-le à nouveau.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>It has one slice only.</source>
<translation>Le volume n'a qu'une coupe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>It has one slice, taken as 1 mm thick.</source>
<translation>Le volume a une seule coupe, d'une épaisseur supposée de 1 mm.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>The slices of {0} are not evenly spaced: {1} mm from {2} to {3}, {4} mm elsewhere; resample the series first.</source>
<translation>Les coupes de {0} ne sont pas régulièrement espacées : {1} mm de {2} à {3}, {4} mm ailleurs ; rééchantillonnez d'abord la série.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} slices are missing between {1} and {2}; move the files that lie far apart into a folder of their own.</source>
<translation>{0} coupes manquent entre {1} et {2} ; déplacez les fichiers éloignés dans un dossier à part.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} and {1} lie in the same position: one is a copy, or the series holds several volumes; move the files of each into a folder of its own.</source>
<translation>{0} et {1} se trouvent à la même position : l'un est une copie, ou la série contient plusieurs volumes ; déplacez les fichiers de chacun dans un dossier à part.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} is not in line with the first and the last slice; resample the series.</source>
<translation>{0} n'est pas aligné avec la première et la dernière coupe ; rééchantillonnez la série.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} does not belong to the volume of the {1} other files of its series: {2}; move it out of the folder.</source>
<translation>{0} n'appartient pas au volume des {1} autres fichiers de sa série : {2} ; déplacez-le hors du dossier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} is a localizer (scout image) and not one of the {1} slices of its series; move it out of the folder.</source>
<translation>{0} est une image de repérage (localizer, scout) et non l'une des {1} coupes de sa série ; déplacez-le hors du dossier.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>1 slice is missing between {0} and {1}; its voxels stay without a label.</source>
<translation>1 coupe manque entre {0} et {1} ; ses voxels restent sans étiquette.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} slices are missing between {1} and {2}; their voxels stay without a label.</source>
<translation>{0} coupes manquent entre {1} et {2} ; leurs voxels restent sans étiquette.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/worker.py"/>
<source>Nobody asks any more.</source>
<translation>Plus personne ne pose de question.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/worker.py"/>
<source>The engine received no job; this is a fault in the plugin, please report it.</source>
<translation>Le moteur n'a reçu aucune tâche ; c'est un défaut de l'extension, veuillez le signaler.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/worker.py"/>
<source>The engine ran out of memory; choose a smaller tile and run again.</source>
<translation>Le moteur n'avait plus de mémoire ; choisissez une tuile plus petite et relancez.</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>3 Give segments their clusters</source>
<translation>3 Attribuer leurs clusters aux segments</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>2 Fit the codebook</source>
<translation>2 Ajuster le dictionnaire</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>4 Paint the class raster</source>
<translation>4 Peindre le raster de classes</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>5 Draw polygons</source>
<translation>5 Dessiner les polygones</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>1 Segment the raster</source>
<translation>1 Segmenter le raster</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>The chain of Auto-label raster step by step: segment, fit a codebook, assign clusters, paint, draw polygons. Open it in the model designer to see how the steps connect, and to change them.</source>
<translation>La chaîne de « Étiqueter un raster automatiquement » pas à pas : segmenter, ajuster un dictionnaire, attribuer les clusters, peindre, dessiner les polygones. Ouvrez-la dans le modeleur graphique pour voir comment les étapes s'enchaînent, et pour les modifier.</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>Label step by step</source>
<translation>Étiqueter pas à pas</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>Number of clusters, each a class to begin with.</source>
<translation>Nombre de clusters, chacun étant d'abord une classe.</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>The scene to label.</source>
<translation>La scène à étiqueter.</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>What cuts the scene into segments.</source>
<translation>Ce qui découpe la scène en segments.</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Find classes in the first raster</source>
<translation>Trouver des classes dans le premier raster</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Class raster of the first</source>
<translation>Raster de classes du premier</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Polygons of the first</source>
<translation>Polygones du premier</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Label the second with the same classes</source>
<translation>Étiqueter le second avec les mêmes classes</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Class raster of the second</source>
<translation>Raster de classes du second</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Polygons of the second</source>
<translation>Polygones du second</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Labels one raster, then a second one with the codebook of the first: equal numbers are equal classes in both, for example before and after a change.</source>
<translation>Étiquette un raster, puis un second avec le dictionnaire du premier : les numéros égaux sont des classes égales dans les deux, par exemple avant et après un changement.</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Same classes in two rasters</source>
<translation>Mêmes classes dans deux rasters</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>The scene whose segments the classes are found in.</source>
<translation>La scène dans les segments de laquelle les classes sont trouvées.</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>A scene of the same kind of image, labelled with the same classes.</source>
<translation>Une scène du même genre d'image, étiquetée avec les mêmes classes.</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>First raster</source>
<translation>Premier raster</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Second raster</source>
<translation>Second raster</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>6 Evaluate the prediction</source>
<translation>6 Évaluer la prédiction</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Figures</source>
<translation>Mesures</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>2 Export a data set</source>
<translation>2 Exporter un jeu de données</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>4 Fine-tune it on true classes</source>
<translation>4 L'affiner sur les vraies classes</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Folder of the network</source>
<translation>Dossier du réseau</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>1 Label the raster</source>
<translation>1 Étiqueter le raster</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>5 Predict classes</source>
<translation>5 Prédire les classes</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>3 Pre-train a network</source>
<translation>3 Pré-entraîner un réseau</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Labels a raster without annotations, pre-trains a network on these labels, fine-tunes it on another raster with true classes, predicts a third one and evaluates the result. It needs the engine for training.</source>
<translation>Étiquette un raster sans annotations, pré-entraîne un réseau sur ces étiquettes, l'affine sur un autre raster avec de vraies classes, prédit un troisième raster et évalue le résultat. Il faut le moteur avec entraînement.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Pre-train, fine-tune, predict, evaluate</source>
<translation>Pré-entraîner, affiner, prédire, évaluer</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>How many groups of similar segments to pre-train on.</source>
<translation>Nombre de groupes de segments semblables sur lesquels pré-entraîner.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>The raster to fine-tune on.</source>
<translation>Le raster sur lequel affiner.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>A raster with the true class of each pixel.</source>
<translation>Un raster avec la vraie classe de chaque pixel.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>About how long the pre-training and the fine-tuning may take, each.</source>
<translation>Durée approximative que le pré-entraînement et l'affinage peuvent prendre, chacun.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>The raster to predict. Its true classes are not trained on.</source>
<translation>Le raster à prédire. Ses vraies classes ne servent pas à l'entraînement.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>A raster with the true class of each pixel, to evaluate the prediction.</source>
<translation>Un raster avec la vraie classe de chaque pixel, pour évaluer la prédiction.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>A raster of the same kind as the others; the larger, the better.</source>
<translation>Un raster du même genre que les autres ; plus il est grand, mieux c'est.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Raster with true classes</source>
<translation>Raster avec les vraies classes</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>True classes of that raster</source>
<translation>Vraies classes de ce raster</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Minutes for each training</source>
<translation>Minutes pour chaque entraînement</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Raster to test on</source>
<translation>Raster de test</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>True classes of the test raster</source>
<translation>Vraies classes du raster de test</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Raster without labels</source>
<translation>Raster sans étiquettes</translation>
</message>
</context>
</TS>
