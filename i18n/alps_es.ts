<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>alps</name>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The project has no class raster or polygons of this codebook. Run “Apply class edits” from the Processing Toolbox.</source>
<translation>El proyecto no tiene ráster de clases ni polígonos de este libro de códigos. Ejecute «Aplicar ediciones de clases» desde la caja de herramientas de Procesos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Nothing was updated: the segments of {} were not found. Keep them in the folder of the layer, or run “Apply class edits” from the Processing Toolbox.</source>
<translation>No se actualizó nada: no se encontraron los segmentos de {}. Guárdelos en la carpeta de la capa o ejecute «Aplicar ediciones de clases» desde la caja de herramientas de Procesos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Nothing was updated: the project shows neither a class raster nor polygons of {}. Add them, or run “Apply class edits” from the Processing Toolbox.</source>
<translation>No se actualizó nada: el proyecto no muestra ni un ráster de clases ni polígonos de {}. Añádalos o ejecute «Aplicar ediciones de clases» desde la caja de herramientas de Procesos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The codebook of “{}” was not found. Keep it in the folder of the layer, or run “Apply class edits” from the Processing Toolbox.</source>
<translation>No se encontró el libro de códigos de «{}». Guárdelo en la carpeta de la capa o ejecute «Aplicar ediciones de clases» desde la caja de herramientas de Procesos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Apply class edits</source>
<translation>Aplicar ediciones de clases</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The class raster and the polygons are up to date.</source>
<translation>El ráster de clases y los polígonos están al día.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Select a layer of an ALPS run first, for example its table of classes.</source>
<translation>Seleccione primero una capa de una ejecución de ALPS, por ejemplo su tabla de clases.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The codebook {file} of “{name}” does not exist. Move it back, or run “Apply class edits” from the Processing Toolbox.</source>
<translation>El libro de códigos {file} de «{name}» no existe. Devuélvalo a su sitio o ejecute «Aplicar ediciones de clases» desde la caja de herramientas de Procesos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The layer “{}” has unsaved edits. Save them and continue?</source>
<translation>La capa «{}» tiene ediciones sin guardar. ¿Guardarlas y continuar?</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Not updated, because their segments were not found: {}.</source>
<translation>Sin actualizar, porque no se encontraron sus segmentos: {}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Nothing was updated: the layer “{}” has unsaved edits.</source>
<translation>No se actualizó nada: la capa «{}» tiene ediciones sin guardar.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Make one class of the selected ones. You can also drag one class onto another.</source>
<translation>Unir en una sola las clases seleccionadas. También puede arrastrar una clase sobre otra.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Divide the segments of a class into several classes.</source>
<translation>Reparte los segmentos de una clase en varias clases.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Hide all other classes on the map, or show them again.</source>
<translation>Oculta todas las demás clases en el mapa o las vuelve a mostrar.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Make the segments of this class flash on the map.</source>
<translation>Hacer parpadear los segmentos de esta clase en el mapa.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Show the most typical segments of this class on the map.</source>
<translation>Muestra en el mapa los segmentos más típicos de esta clase.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Select all segments</source>
<translation>Seleccionar todos los segmentos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Add class</source>
<translation>Añadir clase</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>A class for segments that you assign by hand.</source>
<translation>Una clase para los segmentos que asigne a mano.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Merge</source>
<translation>Fusionar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Split</source>
<translation>División</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Show only this</source>
<translation>Mostrar solo esta</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Flash</source>
<translation>Destellar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Zoom to</source>
<translation>Zoom a</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Correct on the map</source>
<translation>Corregir en el mapa</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Click a segment on the map, or drag over several. The keys 1 to 9 give them the first classes.</source>
<translation>Haga clic en un segmento del mapa o arrastre sobre varios. Las teclas 1 a 9 les asignan las primeras clases.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Select a class in the table.</source>
<translation>Seleccione una clase en la tabla.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Nothing to undo</source>
<translation>Nada que deshacer</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Rename</source>
<translation>Renombrar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Change colour…</source>
<translation>Cambiar color…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Merge into</source>
<translation>Fusionar con</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Splitting…</source>
<translation>Dividiendo…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Save</source>
<translation>Guardar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Write the edits of classes and segments to their files.</source>
<translation>Escribe las ediciones de clases y segmentos en sus archivos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Apply</source>
<translation>Aplicar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Save, and update the class rasters and the class polygons.</source>
<translation>Guarda y actualiza los rásteres de clases y los polígonos de clases.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Assign segment</source>
<translation>Asignar segmento</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Remove</source>
<translation>Eliminar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Undone: {}</source>
<translation>Deshecho: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Redone: {}</source>
<translation>Rehecho: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Give the selected segments the class “{}”.</source>
<translation>Dar la clase «{}» a los segmentos seleccionados.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>This class cannot be split: its segments are too few or all alike.</source>
<translation>Esta clase no se puede dividir: sus segmentos son muy pocos o todos iguales.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Into its {n} clusters</source>
<translation>En sus {n} clústeres</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Assign {n} segments</source>
<translation>Asignar {n} segmentos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Into {n} classes</source>
<translation>En {n} clases</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Split into {n} classes. Name them, or undo.</source>
<translation>Dividida en {n} clases. Póngales nombre o deshaga la división.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/board.py"/>
<source>The run whose classes are shown</source>
<translation>La ejecución cuyas clases se muestran</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/board.py"/>
<source>Find a class</source>
<translation>Buscar una clase</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Classes</source>
<translation>Clases</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Examples</source>
<translation>Ejemplos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Saved.</source>
<translation>Guardado.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Open the attribute table of the classes</source>
<translation>Abre la tabla de atributos de las clases</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Select segments first: on the map or among the examples.</source>
<translation>Seleccione primero segmentos: en el mapa o entre los ejemplos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>The segment is “{name}” now.</source>
<translation>El segmento es ahora «{name}».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>{n} segments are “{name}” now.</source>
<translation>{n} segmentos son ahora «{name}».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Colour of “{}”</source>
<translation>Color de «{}»</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Segments whose cluster decides again: {}</source>
<translation>Segmentos cuyo clúster vuelve a decidir: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/empty.py"/>
<source>Label a raster first. Its classes appear here, and you can name, merge and correct them.</source>
<translation>Etiquete primero un ráster. Sus clases aparecerán aquí, y podrá ponerles nombre, fusionarlas y corregirlas.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/empty.py"/>
<source>Label raster…</source>
<translation>Etiquetar ráster…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/empty.py"/>
<source>No classes yet</source>
<translation>Aún no hay clases</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Segment {id}, confidence {share} %</source>
<translation>Segmento {id}, confianza {share} %</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Typical</source>
<translation>Típicos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Doubtful</source>
<translation>Dudosos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Click to select a segment, double-click to see it on the map.</source>
<translation>Haga clic para seleccionar un segmento y doble clic para verlo en el mapa.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Segment {}</source>
<translation>Segmento {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Reading segments… {} %</source>
<translation>Leyendo segmentos… {} %</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Reading segments…</source>
<translation>Leyendo segmentos…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Select a class to see examples of it.</source>
<translation>Seleccione una clase para ver ejemplos de ella.</translation>
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
<translation>Señale un segmento o arrastre sobre varios; después pulse 1 a 9, o 0 para que decida el clúster.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/map_tool.py"/>
<source>no class</source>
<translation>sin clase</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/map_tool.py"/>
<source>confidence {} %</source>
<translation>confianza {} %</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>Assign to</source>
<translation>Asignar a</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>Find similar segments</source>
<translation>Buscar segmentos similares</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>1 segment</source>
<translation>1 segmento</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>Undo: {}</source>
<translation>Deshacer: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>Redo: {}</source>
<translation>Rehacer: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>Select all of “{}”</source>
<translation>Seleccionar todos los de «{}»</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>{n} segments</source>
<translation>{n} segmentos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>The class of their cluster</source>
<translation>La clase de su clúster</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Click to hide this class on the map, or to show it again.</source>
<translation>Haga clic para ocultar esta clase en el mapa o para volver a mostrarla.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>How clearly the segments belong to this class: 0 % on the border to another one, 100 % in its middle.</source>
<translation>Con qué claridad pertenecen los segmentos a esta clase: 0 % en el límite con otra, 100 % en su centro.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Class</source>
<translation>Clase</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Share</source>
<translation>Proporción</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Area</source>
<translation>Área</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Segments</source>
<translation>Segmentos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Confidence</source>
<translation>Confianza</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Double-click to rename, click the colour to change it, drag onto another class to merge.</source>
<translation>Doble clic para renombrar, clic en el color para cambiarlo, arrastre sobre otra clase para fusionar.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>{n} clusters, value {value} in the raster</source>
<translation>{n} clústeres, valor {value} en el ráster</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Value {} in the raster</source>
<translation>Valor {} en el ráster</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Added by you, value {} in the raster</source>
<translation>Añadida por usted, valor {} en el ráster</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/new_name.py"/>
<source>New class</source>
<translation>Clase nueva</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/place.py"/>
<source>Show the segments as points: the more alike, the closer</source>
<translation>Muestra los segmentos como puntos: cuanto más parecidos, más cercanos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/place.py"/>
<source>Similar</source>
<translation>Similares</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/place.py"/>
<source>Propagate</source>
<translation>Propagar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/place.py"/>
<source>Names from a map</source>
<translation>Nombres de un mapa</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/work.py"/>
<source>The segments of this run were not found. Keep them in the folder of the codebook.</source>
<translation>No se encontraron los segmentos de esta ejecución. Guárdelos en la carpeta del libro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/work.py"/>
<source>Make a class of the selected segments</source>
<translation>Crear una clase con los segmentos seleccionados</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/work.py"/>
<source>The engine is not installed. Install it to see examples of each class.</source>
<translation>El motor no está instalado. Instálelo para ver ejemplos de cada clase.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/dialogs.py"/>
<source>Switch on “Processing” in Plugins ▸ Manage and Install Plugins first.</source>
<translation>Active primero «Processing» en Complementos ▸ Administrar e instalar complementos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Looking for a Python, and adding up the sizes…</source>
<translation>Buscando un Python y sumando los tamaños…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Offline or behind a proxy</source>
<translation>Sin conexión o detrás de un proxy</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>The proxy of QGIS (Settings ▸ Options ▸ Network) and the certificates of your system are used. Leave these fields empty to download from the usual package index.</source>
<translation>Se usan el proxy de QGIS (Configuración ▸ Opciones ▸ Red) y los certificados de su sistema. Deje estos campos vacíos para descargar del índice de paquetes habitual.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Everything is installed from the files (.whl) in this folder, without a network.</source>
<translation>Todo se instala desde los archivos (.whl) de esta carpeta, sin red.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Address of a package index to use in place of the usual one, as for pip.</source>
<translation>Dirección de un índice de paquetes que se usa en lugar del habitual, como en pip.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>The engine's environment is made with this Python. Leave it empty to look for one.</source>
<translation>El entorno del motor se crea con este Python. Déjelo vacío para que se busque uno.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Folder of wheels</source>
<translation>Carpeta de wheels</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Address of the index</source>
<translation>Dirección del índice</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Python, 3.11 or later</source>
<translation>Python, 3.11 o posterior</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>This is installed.</source>
<translation>Esto está instalado.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>The engine is not installed yet.</source>
<translation>El motor aún no está instalado.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>Repair engine…</source>
<translation>Reparar el motor…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>Install engine…</source>
<translation>Instalar el motor…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>The plugin was updated, and its engine belongs to another version.</source>
<translation>El complemento se actualizó y su motor pertenece a otra versión.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>Update engine…</source>
<translation>Actualizar el motor…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>Open settings…</source>
<translation>Abrir la configuración…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Copy report</source>
<translation>Copiar informe</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Copies the diagnostics, without names and passwords, to send with a bug report.</source>
<translation>Copia el diagnóstico, sin nombres ni contraseñas, para enviarlo con un informe de error.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Stops at the next step. What is downloaded already is used the next time.</source>
<translation>Se detiene en el próximo paso. Lo que ya se descargó se usa la próxima vez.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>You can close this window and work on. The task manager of QGIS shows the progress too.</source>
<translation>Puede cerrar esta ventana y seguir trabajando. El gestor de tareas de QGIS también muestra el progreso.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Log</source>
<translation>Registro</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Copy log</source>
<translation>Copiar registro</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Open log file</source>
<translation>Abrir archivo de registro</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Gathering the report…</source>
<translation>Reuniendo el informe…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Diagnostics of ALPS</source>
<translation>Diagnóstico de ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>The report was copied to the clipboard.</source>
<translation>El informe se copió en el portapapeles.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Engine</source>
<translation>Motor</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Install</source>
<translation>Instalar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Update</source>
<translation>Actualizar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Repair</source>
<translation>Reparar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Tests the engine, and builds it again if it does not work.</source>
<translation>Prueba el motor y lo vuelve a crear si no funciona.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Remove…</source>
<translation>Eliminar…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Use another Python…</source>
<translation>Usar otro Python…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>For those who have an environment with the engine's packages already.</source>
<translation>Para quienes ya tienen un entorno con los paquetes del motor.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Stop using this Python</source>
<translation>Dejar de usar este Python</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Plan the installation of the ALPS engine</source>
<translation>Planificar la instalación del motor de ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Install the ALPS engine</source>
<translation>Instalar el motor de ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine is installed and works.</source>
<translation>El motor está instalado y funciona.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Repair the ALPS engine</source>
<translation>Reparar el motor de ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine works.</source>
<translation>El motor funciona.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Python with the packages of the engine</source>
<translation>Python con los paquetes del motor</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Test the Python of the ALPS engine</source>
<translation>Probar el Python del motor de ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Ask the ALPS engine</source>
<translation>Preguntar al motor de ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Update the ALPS engine</source>
<translation>Actualizar el motor de ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine is up to date and works.</source>
<translation>El motor está al día y funciona.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Remove the engine? This frees {size}. Your maps and codebooks stay.</source>
<translation>¿Eliminar el motor? Esto libera {size}. Sus mapas y libros de códigos se conservan.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Remove the engine</source>
<translation>Eliminar el motor</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Remove the ALPS engine</source>
<translation>Eliminar el motor de ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine is removed.</source>
<translation>El motor se ha eliminado.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine runs in {} now.</source>
<translation>El motor se ejecuta ahora en {}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>{}:</source>
<translation>{}:</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Base: superpixels, without Segment Anything</source>
<translation>Base: superpíxeles, sin Segment Anything</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>The engine runs in a Python of your own.</source>
<translation>El motor se ejecuta en un Python propio de usted.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>ALPS computes in a Python environment of its own, the engine. It is installed into your QGIS profile and leaves the Python of QGIS as it is. Nothing is downloaded before you choose “Install”.</source>
<translation>ALPS calcula en un entorno de Python propio, el motor. Se instala en su perfil de QGIS y deja el Python de QGIS como está. No se descarga nada antes de que elija «Instalar».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Processor (CPU)</source>
<translation>Procesador (CPU)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>With Segment Anything, and training of networks</source>
<translation>Con Segment Anything y entrenamiento de redes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>With Segment Anything (SAM)</source>
<translation>Con Segment Anything (SAM)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Add training of networks</source>
<translation>Añadir entrenamiento de redes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Install without training of networks</source>
<translation>Instalar sin entrenamiento de redes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Add Segment Anything</source>
<translation>Añadir Segment Anything</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Install without Segment Anything</source>
<translation>Instalar sin Segment Anything</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>The engine is there, but it does not work.</source>
<translation>El motor está ahí, pero no funciona.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>The engine belongs to ALPS {old}, and this is ALPS {new}. Update it.</source>
<translation>El motor pertenece a ALPS {old} y este es ALPS {new}. Actualícelo.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>The engine is installed.</source>
<translation>El motor está instalado.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>{total} GB, of which {free} GB are free</source>
<translation>{total} GB, de los cuales {free} GB están libres</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Graphics card (CUDA)</source>
<translation>Tarjeta gráfica (CUDA)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Graphics card (Apple)</source>
<translation>Tarjeta gráfica (Apple)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>{} MB</source>
<translation>{} MB</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Downloads nothing, needs {disk} on disk.</source>
<translation>No descarga nada, necesita {disk} en disco.</translation>
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
<translation>Segmentador</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Device</source>
<translation>Dispositivo</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Memory</source>
<translation>Memoria</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Downloads {download}, needs {disk} on disk.</source>
<translation>Descarga {download}, necesita {disk} en disco.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Installs {n} packages with the Python {python}.</source>
<translation>Instala {n} paquetes con Python {python}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Installs {n} packages, and a Python, which this machine does not have.</source>
<translation>Instala {n} paquetes y un Python, que esta máquina no tiene.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Kind</source>
<translation>Tipo</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Installed by</source>
<translation>Instalado por</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Named by</source>
<translation>Indicado por</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Folder</source>
<translation>Carpeta</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Size on disk</source>
<translation>Tamaño en disco</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>“auto” takes {}</source>
<translation>«auto» toma {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>ALPS {}</source>
<translation>ALPS {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_work.py"/>
<source>A fault in ALPS: {kind}: {error}. Choose “Copy report” and report it.</source>
<translation>Un fallo en ALPS: {kind}: {error}. Elija «Copiar informe» e infórmenos de él.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_work.py"/>
<source>Cancelled.</source>
<translation>Cancelado.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>{n} of {total} seen: {right} right, {changed} changed, {skipped} skipped</source>
<translation>{n} de {total} vistos: {right} correctos, {changed} cambiados, {skipped} omitidos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Right (R)</source>
<translation>Correcto (R)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Keeps the class, as if you had assigned it by hand.</source>
<translation>Conserva la clase, como si la hubiera asignado a mano.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Assigns the class that is the next most likely.</source>
<translation>Asigna la clase que es la siguiente más probable.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Skip (S)</source>
<translation>Omitir (S)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Leaves the segment as it is.</source>
<translation>Deja el segmento como está.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Back (B)</source>
<translation>Atrás (B)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Shows the segment before this one again.</source>
<translation>Vuelve a mostrar el segmento anterior a este.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Assign</source>
<translation>Asignar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Assigns the class in the list.</source>
<translation>Asigna la clase de la lista.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Start over</source>
<translation>Empezar de nuevo</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Ranks the segments again, including those that you skipped.</source>
<translation>Vuelve a ordenar los segmentos, incluidos los que omitió.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>“{name}”, but the segments around it have other classes. The next most likely is “{other}”.</source>
<translation>«{name}», pero los segmentos que lo rodean tienen otras clases. La siguiente más probable es «{other}».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>No class</source>
<translation>Sin clase</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Other (O)</source>
<translation>Otra (O)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>“{name}”, but unlike the other segments of this class.</source>
<translation>«{name}», pero distinto de los demás segmentos de esta clase.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>“{name}”, but almost as close to “{other}”.</source>
<translation>«{name}», pero casi igual de cercano a «{other}».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Assigns this class.</source>
<translation>Asigna esta clase.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Class:</source>
<translation>Clase:</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>You have seen all doubtful segments.</source>
<translation>Ha visto todos los segmentos dudosos.</translation>
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
<translation>Embedding</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Principal components</source>
<translation>Componentes principales</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Neighbours</source>
<translation>Vecinos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Principal components keep distances across the whole plot and are there at once. Neighbours put segments that look alike side by side, and take longer.</source>
<translation>Los componentes principales conservan las distancias en todo el gráfico y están disponibles al instante. Los vecinos colocan juntos los segmentos que se parecen y tardan más.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Lasso</source>
<translation>Lazo</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Draw around points to select their segments, here and on the map.</source>
<translation>Dibuje alrededor de los puntos para seleccionar sus segmentos, aquí y en el mapa.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Show all</source>
<translation>Mostrar todos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Shows all points.</source>
<translation>Muestra todos los puntos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Gives the selected segments this class.</source>
<translation>Asigna esta clase a los segmentos seleccionados.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Makes the selected segments a class of their own.</source>
<translation>Convierte los segmentos seleccionados en una clase propia.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Merge classes</source>
<translation>Fusionar clases</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Makes the classes selected in the legend one class.</source>
<translation>Convierte las clases seleccionadas en la leyenda en una sola.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Computing the embedding…</source>
<translation>Calculando el embedding…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Drag to move, turn the wheel to zoom, click a point to select its segment.</source>
<translation>Arrastre para mover, gire la rueda para acercar o alejar, haga clic en un punto para seleccionar su segmento.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Selected segments: {}</source>
<translation>Segmentos seleccionados: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/engine_bar.py"/>
<source>Restart the engine</source>
<translation>Reiniciar el motor</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/engine_bar.py"/>
<source>Starts the engine again. Your edits are not lost.</source>
<translation>Inicia de nuevo el motor. Sus ediciones no se pierden.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/engine_bar.py"/>
<source>Loading the segments…</source>
<translation>Cargando los segmentos…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>This class has no segments.</source>
<translation>Esta clase no tiene segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>A polygon layer or a class raster that covers the same ground.</source>
<translation>Una capa de polígonos o un ráster de clases que cubra el mismo terreno.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>The field of the polygon layer that holds its classes.</source>
<translation>El campo de la capa de polígonos que contiene sus clases.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Compare</source>
<translation>Comparar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Measures how much of each class lies on which class of the map.</source>
<translation>Mide cuánto de cada clase está sobre cada clase del mapa.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Proposed names</source>
<translation>Nombres propuestos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Comparing…</source>
<translation>Comparando…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Choose a map that has classes, such as land use or an older map, then click “Compare”.</source>
<translation>Elija un mapa que tenga clases, como uso del suelo o un mapa anterior, y haga clic en «Comparar».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Proposed name</source>
<translation>Nombre propuesto</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Agreement</source>
<translation>Concordancia</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Overlaps</source>
<translation>Solapamientos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>The engine reads whole files only. Export the layer to a file, add the file, and compare with it.</source>
<translation>El motor solo lee archivos completos. Exporte la capa a un archivo, añada el archivo y compare con él.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Choose the field that holds the classes of the map.</source>
<translation>Elija el campo que contiene las clases del mapa.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>The map proposes no name: you have named every class, or no class of the map covers enough of any.</source>
<translation>El mapa no propone ningún nombre: usted ya nombró todas las clases, o ninguna clase del mapa cubre lo suficiente de alguna.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>You have named this class.</source>
<translation>Usted puso nombre a esta clase.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>The map covers too little of this class.</source>
<translation>El mapa cubre muy poco de esta clase.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>No class of the map covers enough of this class.</source>
<translation>Ninguna clase del mapa cubre lo suficiente de esta clase.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>The row of this class was deleted from the table of classes.</source>
<translation>La fila de esta clase se borró de la tabla de clases.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Map:</source>
<translation>Mapa:</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Field:</source>
<translation>Campo:</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Accept</source>
<translation>Aceptar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Gives the class this name. Classes of the same name become one class.</source>
<translation>Da este nombre a la clase. Las clases con el mismo nombre pasan a ser una.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Proposed names: {n}. Names that you gave are not replaced.</source>
<translation>Nombres propuestos: {n}. Los nombres que usted dio no se sustituyen.</translation>
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
<translation>Los menos seguros de la clase seleccionada:</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Segments whose class is less certain than this stay as they are.</source>
<translation>Los segmentos cuya clase es menos segura que esto quedan como están.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Propose</source>
<translation>Proponer</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Learns from the segments labelled by hand and proposes classes.</source>
<translation>Aprende de los segmentos etiquetados a mano y propone clases.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>What to label next</source>
<translation>Qué etiquetar a continuación</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Shows segments whose labels would help most. Double-click one to see it on the map.</source>
<translation>Muestra los segmentos cuyas etiquetas ayudarían más. Haga doble clic en uno para verlo en el mapa.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Proposals by class</source>
<translation>Propuestas por clase</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Select</source>
<translation>Seleccionar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Selects the segments of the selected proposal, here and on the map.</source>
<translation>Selecciona los segmentos de la propuesta seleccionada, aquí y en el mapa.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Gives the segments of all ticked proposals their class, as one step.</source>
<translation>Asigna su clase a los segmentos de todas las propuestas marcadas, en un solo paso.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Learning from the labelled segments…</source>
<translation>Aprendiendo de los segmentos etiquetados…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Label these next; they are doubtful, and differ from each other:</source>
<translation>Etiquete estos a continuación; son dudosos y difieren entre sí:</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Assign classes to some segments by hand, five of each class for example. Then click “Propose”.</source>
<translation>Asigne clases a mano a algunos segmentos, por ejemplo cinco de cada clase. Después haga clic en «Proponer».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Proposed class</source>
<translation>Clase propuesta</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>No segment would get another class. Label more segments, or lower the minimum certainty.</source>
<translation>Ningún segmento recibiría otra clase. Etiquete más segmentos o baje la certeza mínima.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Minimum certainty:</source>
<translation>Certeza mínima:</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Segments that would get another class: {n}. Untick what you do not want, then click “Apply”.</source>
<translation>Segmentos que recibirían otra clase: {n}. Desmarque lo que no quiera y haga clic en «Aplicar».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/scatter_legend.py"/>
<source>Classes of the embedding</source>
<translation>Clases del embedding</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/scatter_legend.py"/>
<source>Selected</source>
<translation>Seleccionados</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/scatter_legend.py"/>
<source>All</source>
<translation>Todos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/segment_list.py"/>
<source>Similarity: {}</source>
<translation>Similitud: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/segment_list.py"/>
<source>Confidence: {}</source>
<translation>Confianza: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/segment_list.py"/>
<source>Area: {} m²</source>
<translation>Área: {} m²</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/segment_list.py"/>
<source>Area: {} pixels</source>
<translation>Área: {} píxeles</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Segments with a similarity of {threshold} or more: {n}</source>
<translation>Segmentos con una similitud de {threshold} o más: {n}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Find similar</source>
<translation>Buscar similares</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Takes the selected segments as examples and looks for segments that are like them.</source>
<translation>Toma los segmentos seleccionados como ejemplos y busca segmentos que se les parezcan.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>More like the selection</source>
<translation>Más como la selección</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Adds the selected segments to the examples.</source>
<translation>Añade los segmentos seleccionados a los ejemplos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Not like these</source>
<translation>No como estos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Takes the segments selected in the list, or else those selected on the map, as counterexamples.</source>
<translation>Toma como contraejemplos los segmentos seleccionados en la lista o, si no, los seleccionados en el mapa.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Gives the examples and every segment above the threshold this class, as one step.</source>
<translation>Asigna esta clase a los ejemplos y a todos los segmentos por encima del umbral, en un solo paso.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Selects the examples and every segment above the threshold, here and on the map.</source>
<translation>Selecciona los ejemplos y todos los segmentos por encima del umbral, aquí y en el mapa.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Select one or more segments on the map, then click “Find similar”.</source>
<translation>Seleccione uno o más segmentos en el mapa y haga clic en «Buscar similares».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Examples: {n}. Counterexamples: {m}.</source>
<translation>Ejemplos: {n}. Contraejemplos: {m}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Searching…</source>
<translation>Buscando…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Examples: {n}.</source>
<translation>Ejemplos: {n}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/threshold_slider.py"/>
<source>Threshold</source>
<translation>Umbral</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/threshold_slider.py"/>
<source>Drag the line, or use the arrow keys: segments to the right of it count.</source>
<translation>Arrastre la línea o use las teclas de flecha: cuentan los segmentos a su derecha.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/first_hint.py"/>
<source>To find classes in a raster, right-click its layer and choose “Label with ALPS…”.</source>
<translation>Para encontrar clases en un ráster, haga clic derecho en su capa y elija «Etiquetar con ALPS…».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/first_hint.py"/>
<source>Label a raster…</source>
<translation>Etiquetar un ráster…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/help_action.py"/>
<source>ALPS help</source>
<translation>Ayuda de ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/jobs.py"/>
<source>The job failed without saying why.</source>
<translation>El trabajo falló sin indicar el motivo.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/jobs.py"/>
<source>QGIS does not know the algorithm {}.</source>
<translation>QGIS no conoce el algoritmo {}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/jobs.py"/>
<source>“{title}” was cancelled.</source>
<translation>«{title}» se canceló.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/layer_entries.py"/>
<source>Label with ALPS…</source>
<translation>Etiquetar con ALPS…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/layer_entries.py"/>
<source>Label {} rasters with ALPS…</source>
<translation>Etiquetar {} rásteres con ALPS…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/layer_entries.py"/>
<source>Label with the codebook of “{}”…</source>
<translation>Etiquetar con el libro de códigos de «{}»…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/layer_entries.py"/>
<source>Label with the codebook of</source>
<translation>Etiquetar con el libro de códigos de</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Update the class raster and the class polygons after you edited the classes or single segments.</source>
<translation>Actualiza el ráster de clases y los polígonos de clases después de editar las clases o segmentos sueltos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Label many rasters…</source>
<translation>Etiquetar muchos rásteres…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Settings…</source>
<translation>Configuración…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Help</source>
<translation>Ayuda</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>The engine is not installed yet. Click to install it.</source>
<translation>El motor aún no está instalado. Haga clic para instalarlo.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Label the part of the active raster that the canvas shows, with the settings of your last run.</source>
<translation>Etiqueta la parte del ráster activo que muestra el lienzo, con los parámetros de su última ejecución.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>The project has no layers of ALPS yet. Label a raster first.</source>
<translation>El proyecto aún no tiene capas de ALPS. Etiquete primero un ráster.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>The project has neither a class raster nor class polygons to update.</source>
<translation>El proyecto no tiene ni un ráster de clases ni polígonos de clases que actualizar.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Preview on the canvas</source>
<translation>Vista previa en el lienzo</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Find the same classes in many rasters.</source>
<translation>Encuentra las mismas clases en muchos rásteres.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Rename, recolour and merge classes, and correct segments.</source>
<translation>Renombra, cambia el color y fusiona clases, y corrige segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Find classes in a raster.</source>
<translation>Encuentra clases en un ráster.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Find classes in “{}”.</source>
<translation>Encuentra clases en «{}».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/messages.py"/>
<source>Log of “{}”</source>
<translation>Registro de «{}»</translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_actions.py"/>
<source>Edit a copy of this model…</source>
<translation>Editar una copia de este modelo…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_work.py"/>
<source>Download {title} ({size} MB)</source>
<translation>Descargar {title} ({size} MB)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_work.py"/>
<source>{title} is installed.</source>
<translation>{title} está instalado.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_work.py"/>
<source>{file} was added to the model folder.</source>
<translation>{file} se añadió a la carpeta de modelos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_work.py"/>
<source>Add {file}</source>
<translation>Añadir {file}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Model folder: {folder} ({free} free)</source>
<translation>Carpeta de modelos: {folder} ({free} libres)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Choose “With Segment Anything” above and install it. You can download models before or after that.</source>
<translation>Elija arriba «Con Segment Anything» e instálelo. Puede descargar modelos antes o después.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Remove {title} ({size}) from the model folder? The file {file} is deleted.</source>
<translation>¿Eliminar {title} ({size}) de la carpeta de modelos? Se borra el archivo {file}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Download</source>
<translation>Descargar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Model</source>
<translation>Modelo</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Good for</source>
<translation>Adecuado para</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Size</source>
<translation>Tamaño</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Speed</source>
<translation>Velocidad</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Licence</source>
<translation>Licencia</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>State</source>
<translation>Estado</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Models of Segment Anything</source>
<translation>Modelos de Segment Anything</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Segment Anything (SAM) draws the outlines of objects. Each model is one file from its publisher; nothing is downloaded until you click. Superpixels, the built-in segmenter, need no model.</source>
<translation>Segment Anything (SAM) dibuja los contornos de los objetos. Cada modelo es un archivo de su editor; no se descarga nada hasta que haga clic. Los superpíxeles, el segmentador integrado, no necesitan modelo.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Add a local file…</source>
<translation>Añadir un archivo local…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>For a file that you fetched in another way, and for weights of your own. It is copied.</source>
<translation>Para un archivo que obtuvo de otra manera y para pesos propios. Se copia.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Open folder</source>
<translation>Abrir carpeta</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>What is downloaded already is used the next time.</source>
<translation>Lo que ya se descargó se usa la próxima vez.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Models need the engine, which is not installed.</source>
<translation>Los modelos necesitan el motor, que no está instalado.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>The engine that is installed cannot run these models: it does not have Segment Anything.</source>
<translation>El motor instalado no puede ejecutar estos modelos: no tiene Segment Anything.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Add a checkpoint of Segment Anything</source>
<translation>Añadir un checkpoint de Segment Anything</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Remove a model</source>
<translation>Eliminar un modelo</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>{size} MB</source>
<translation>{size} MB</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Download ({size} MB)</source>
<translation>Descargar ({size} MB)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>All files</source>
<translation>Todos los archivos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Download again ({size} MB)</source>
<translation>Descargar de nuevo ({size} MB)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Continue the download ({size} MB left)</source>
<translation>Continuar la descarga (quedan {size} MB)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Checkpoints</source>
<translation>Checkpoints</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>downloading, {share} %</source>
<translation>descargando, {share} %</translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>rasters: {}</source>
<translation>rásteres: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>classes: {}</source>
<translation>clases: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>segments: {}</source>
<translation>segmentos: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>polygons: {}</source>
<translation>polígonos: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>“{title}” has finished.</source>
<translation>«{title}» ha terminado.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>Name the classes</source>
<translation>Dar nombre a las clases</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>The canvas shows about {n} tiles, and a preview computes {most} at most. Zoom in.</source>
<translation>El lienzo muestra unas {n} teselas y una vista previa calcula {most} como máximo. Acérquese.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Class raster</source>
<translation>Ráster de clases</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Preview</source>
<translation>Vista previa</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>{n} segments, with the classes of “{run}”. A run over the whole raster gives the same here.</source>
<translation>{n} segmentos, con las clases de «{run}». Una ejecución sobre todo el ráster da lo mismo aquí.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>{n} segments. A run over the whole raster gives the same segments here; the classes are those of the preview alone, because the project has no codebook yet.</source>
<translation>{n} segmentos. Una ejecución sobre todo el ráster da los mismos segmentos aquí; las clases son solo las de la vista previa, porque el proyecto aún no tiene libro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Remove the preview</source>
<translation>Eliminar la vista previa</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Select the raster in the Layers panel first.</source>
<translation>Seleccione primero el ráster en el panel Capas.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Preview of “{}”</source>
<translation>Vista previa de «{}»</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>The canvas does not show any part of “{}”.</source>
<translation>El lienzo no muestra ninguna parte de «{}».</translation>
</message>
<message>
<location filename="../alps_qgis/gui/runs.py"/>
<source>Classes – rename here</source>
<translation>Clases – renómbrelas aquí</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>The row of “{}” was deleted from the table of classes. Undo that first, or put the row back.</source>
<translation>La fila de «{}» se borró de la tabla de clases. Deshaga eso primero o restablezca la fila.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>“{}” comes from the clustering and cannot be removed. Merge it into another class.</source>
<translation>«{}» procede del agrupamiento y no se puede eliminar. Fusiónela con otra clase.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Segments that are not in the file any more were left out: {}.</source>
<translation>Se omitieron los segmentos que ya no están en el archivo: {}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Merge {names} into “{into}”</source>
<translation>Fusionar {names} con «{into}»</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>This class does not exist any more. Choose another one.</source>
<translation>Esta clase ya no existe. Elija otra.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Let the cluster decide about a segment</source>
<translation>Dejar que el clúster decida sobre un segmento</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Let the cluster decide about {n} segments</source>
<translation>Dejar que el clúster decida sobre {n} segmentos</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Assign a segment to “{name}”</source>
<translation>Asignar un segmento a «{name}»</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Assign {n} segments to “{name}”</source>
<translation>Asignar {n} segmentos a «{name}»</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Split “{name}” into {n}</source>
<translation>Dividir «{name}» en {n}</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>The table of classes cannot be read.</source>
<translation>No se puede leer la tabla de clases.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>“{}” cannot be edited: it is read-only, or another program has its file open. Nothing changed.</source>
<translation>«{}» no se puede editar: es de solo lectura, u otro programa tiene abierto su archivo. No se cambió nada.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Rename “{old}” to “{new}”</source>
<translation>Renombrar «{old}» a «{new}»</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Recolour “{}”</source>
<translation>Cambiar el color de «{}»</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Accept proposals (segments: {n})</source>
<translation>Aceptar propuestas (segmentos: {n})</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>A class needs a name. “{}” keeps its name.</source>
<translation>Una clase necesita un nombre. «{}» conserva su nombre.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Separate the clusters of “{}”</source>
<translation>Separar los clústeres de «{}»</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Add the class “{}”</source>
<translation>Añadir la clase «{}»</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Remove the class “{}”</source>
<translation>Eliminar la clase «{}»</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>The segments file {} cannot be read.</source>
<translation>No se puede leer el archivo de segmentos {}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/history.py"/>
<source>Edit of a layer</source>
<translation>Edición de una capa</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/saving.py"/>
<source>“{name}” could not be saved, and your edits are still in the layer. Close other programs that use {file}, then save again. ({reason})</source>
<translation>«{name}» no se pudo guardar, y sus ediciones siguen en la capa. Cierre otros programas que usen {file} y guarde de nuevo. ({reason})</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/saving.py"/>
<source>Another program deleted rows of “{name}”, so your edits of these rows were left out: {n}.</source>
<translation>Otro programa borró filas de «{name}», por lo que se omitieron sus ediciones de estas filas: {n}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine.py"/>
<source>The ALPS engine is not installed. Install it in Settings ▸ Options ▸ ALPS, or with the algorithm “Install or update the engine”.</source>
<translation>El motor de ALPS no está instalado. Instálelo en Configuración ▸ Opciones ▸ ALPS o con el algoritmo «Instalar o actualizar el motor».</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine.py"/>
<source>The ALPS engine cannot be started: {source} names “{python}”, which is not a program. Correct it, or remove it to use the installed engine.</source>
<translation>No se puede iniciar el motor de ALPS: {source} indica «{python}», que no es un programa. Corríjalo o quítelo para usar el motor instalado.</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine.py"/>
<source>the environment variable {}</source>
<translation>la variable de entorno {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine.py"/>
<source>the QGIS setting {}</source>
<translation>la opción de QGIS {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine_state.py"/>
<source>Everything is ready. Run “Auto-label raster”.</source>
<translation>Todo está listo. Ejecute «Autoetiquetar ráster».</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine_state.py"/>
<source>The engine belongs to another version of ALPS. Choose “Update” in Settings ▸ Options ▸ ALPS.</source>
<translation>El motor pertenece a otra versión de ALPS. Elija «Actualizar» en Configuración ▸ Opciones ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine_state.py"/>
<source>You can label rasters with superpixels. For Segment Anything, get a model in Settings ▸ Options ▸ ALPS.</source>
<translation>Puede etiquetar rásteres con superpíxeles. Para Segment Anything, obtenga un modelo en Configuración ▸ Opciones ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine_state.py"/>
<source>The engine is damaged. Choose “Repair” in Settings ▸ Options ▸ ALPS.</source>
<translation>El motor está dañado. Elija «Reparar» en Configuración ▸ Opciones ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/host/explore/session.py"/>
<source>The engine stopped unexpectedly.</source>
<translation>El motor se detuvo de forma inesperada.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Getting torch from the source that you named.</source>
<translation>Obteniendo torch de la fuente que indicó.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>{name} {version} with SHA-256 {digest}, from the source that you named.</source>
<translation>{name} {version} con SHA-256 {digest}, de la fuente que indicó.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Preparing uv.</source>
<translation>Preparando uv.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Creating an environment with uv.</source>
<translation>Creando un entorno con uv.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Downloading packages.</source>
<translation>Descargando paquetes.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>The connection broke off; trying again.</source>
<translation>La conexión se interrumpió; se intenta de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>uv could not download a Python. {reason} You can also install Python 3.11 to 3.14 yourself.</source>
<translation>uv no pudo descargar Python. {reason} También puede instalar usted Python 3.11 a 3.14.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Removed {size:.0f} MB that the engine never uses.</source>
<translation>Se eliminaron {size:.0f} MB que el motor nunca usa.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Creating an environment from {python}.</source>
<translation>Creando un entorno a partir de {python}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Installing {n} packages.</source>
<translation>Instalando {n} paquetes.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Downloading {names} ({size:.0f} MB)</source>
<translation>Descargando {names} ({size:.0f} MB)</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>{done} of {all} packages are installed</source>
<translation>{done} de {all} paquetes están instalados</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Downloading and installing {n} packages.</source>
<translation>Descargando e instalando {n} paquetes.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>{size:.0f} MB unpacked</source>
<translation>{size:.0f} MB descomprimidos</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>The index that you named lacks {names}; trying pip's own.</source>
<translation>Al índice que indicó le faltan {names}; se prueba el propio de pip.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/checking.py"/>
<source>it ended with exit code {code}</source>
<translation>terminó con el código de salida {code}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/checking.py"/>
<source>these packages are missing: {list}</source>
<translation>faltan estos paquetes: {list}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/checking.py"/>
<source>these cannot be loaded: {list}</source>
<translation>estos no se pueden cargar: {list}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/checking.py"/>
<source>it was ended by signal {number}. {line}</source>
<translation>lo terminó la señal {number}. {line}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The installation failed: {detail} See the log for the whole output.</source>
<translation>La instalación falló: {detail} Consulte el registro para ver toda la salida.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The packages could not be downloaded: the network or the package index cannot be reached, or the connection broke off. Check the connection and try again; finished downloads are kept. Without a network, install from a folder of wheels.</source>
<translation>No se pudieron descargar los paquetes: no se puede llegar a la red o al índice de paquetes, o la conexión se interrumpió. Compruebe la conexión e inténtelo de nuevo; las descargas terminadas se conservan. Sin red, instale desde una carpeta de wheels.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The proxy refused the connection. Check its address, user name and password in Settings ▸ Options ▸ Network, or in pip's configuration, and try again.</source>
<translation>El proxy rechazó la conexión. Compruebe su dirección, usuario y contraseña en Configuración ▸ Opciones ▸ Red, o en la configuración de pip, e inténtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The certificate of the package index or of your proxy is not trusted. If your organisation inspects connections, ask for its certificate, and name the file as “cert” in pip's configuration or in the environment variable SSL_CERT_FILE.</source>
<translation>No se confía en el certificado del índice de paquetes o de su proxy. Si su organización inspecciona las conexiones, pida su certificado e indique el archivo como «cert» en la configuración de pip o en la variable de entorno SSL_CERT_FILE.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The address of the package index begins with http://, which anybody on the way could change. Use an address that begins with https://.</source>
<translation>La dirección del índice de paquetes empieza por http://, que cualquiera podría alterar por el camino. Use una dirección que empiece por https://.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The package index asks for a login, or refuses yours. Put user name and password into pip's configuration or a .netrc file, or choose another index.</source>
<translation>El índice de paquetes pide iniciar sesión o rechaza sus credenciales. Ponga usuario y contraseña en la configuración de pip o en un archivo .netrc, o elija otro índice.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The disk or memory is full, or your quota is used up: “{folder}” needs more space. Free some and try again; finished downloads are kept.</source>
<translation>El disco o la memoria están llenos, o su cuota está agotada: «{folder}» necesita más espacio. Libere espacio e inténtelo de nuevo; las descargas terminadas se conservan.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{folder}” is on a file system that is read-only. Use a QGIS profile in a folder that you can write to.</source>
<translation>«{folder}» está en un sistema de archivos de solo lectura. Use un perfil de QGIS en una carpeta en la que pueda escribir.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>You may not write to “{folder}”. Correct the permissions of the profile's folder, or use another profile.</source>
<translation>No tiene permiso para escribir en «{folder}». Corrija los permisos de la carpeta del perfil o use otro perfil.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>Windows refused access to a file in “{folder}”: an antivirus program or another program holds it. Close other QGIS windows, allow this folder in the antivirus program, and try again.</source>
<translation>Windows denegó el acceso a un archivo en «{folder}»: un antivirus u otro programa lo retiene. Cierre las demás ventanas de QGIS, permita esta carpeta en el antivirus e inténtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A library of Windows is missing or of the wrong kind. Install the “Microsoft Visual C++ Redistributable” (x64) of Microsoft, restart the computer, and try again.</source>
<translation>Falta una biblioteca de Windows o no es del tipo correcto. Instale «Microsoft Visual C++ Redistributable» (x64) de Microsoft, reinicie el equipo e inténtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The packages do not run with the C library of this Linux ({libc}); they need glibc 2.28 or later. Use a newer Linux, or a Python from conda-forge with these packages, and point the engine to it.</source>
<translation>Los paquetes no funcionan con la biblioteca C de este Linux ({libc}); necesitan glibc 2.28 o posterior. Use un Linux más nuevo, o un Python de conda-forge con estos paquetes, e indíqueselo al motor.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The path “{folder}” is too long. On Windows, turn on long paths (the policy “Enable Win32 long paths”), or use a QGIS profile in a folder with a shorter path.</source>
<translation>La ruta «{folder}» es demasiado larga. En Windows, active las rutas largas (la directiva «Habilitar rutas de acceso largas de Win32») o use un perfil de QGIS en una carpeta con una ruta más corta.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A tool cannot handle the letters of the path “{folder}”. Use a QGIS profile whose path has only letters from a to z, and digits.</source>
<translation>Una herramienta no admite las letras de la ruta «{folder}». Use un perfil de QGIS cuya ruta tenga solo letras de la a a la z y dígitos.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A step of the installation was ended from outside, perhaps because memory ran out. Close other programs and try again; finished downloads are kept.</source>
<translation>Un paso de la instalación se terminó desde fuera, quizá porque se agotó la memoria. Cierre otros programas e inténtelo de nuevo; las descargas terminadas se conservan.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>Another QGIS window is installing the engine of this profile. Wait until it has finished, then try again.</source>
<translation>Otra ventana de QGIS está instalando el motor de este perfil. Espere a que termine e inténtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The engine in “{folder}” is running, or a file in it is open. Wait for the job or cancel it, then try again.</source>
<translation>El motor en «{folder}» se está ejecutando, o un archivo suyo está abierto. Espere a que termine el trabajo o cancélelo, e inténtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A package is not the file that this version of the plugin was tested with: its SHA-256 sum differs. It was not installed. Use another source, because {source} or a proxy sends a different file.</source>
<translation>Un paquete no es el archivo con el que se probó esta versión del complemento: su suma SHA-256 es distinta. No se instaló. Use otra fuente, porque {source} o un proxy envía un archivo diferente.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A package from {source} is damaged. Copy or download it again, and try again.</source>
<translation>Un paquete de {source} está dañado. Cópielo o descárguelo de nuevo e inténtelo otra vez.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A package that is needed is not in {source}, or not in a build for {python} on this system: {detail} Choose another Python (3.11 to 3.14, 64 bits), or another source of packages.</source>
<translation>Un paquete necesario no está en {source}, o no en una compilación para {python} en este sistema: {detail} Elija otro Python (3.11 a 3.14, 64 bits) u otra fuente de paquetes.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The packages are installed, but the engine does not work: {detail} Nothing was changed. Try again; if it happens again, report the problem with the log.</source>
<translation>Los paquetes están instalados, pero el motor no funciona: {detail} No se cambió nada. Inténtelo de nuevo; si vuelve a ocurrir, informe del problema con el registro.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” cannot be the engine: it lacks {detail} Install the packages of requirements/base.txt in it, or let QGIS install an engine.</source>
<translation>«{python}» no puede ser el motor: le falta {detail} Instale en él los paquetes de requirements/base.txt o deje que QGIS instale un motor.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The engine cannot be installed in this way: {detail}</source>
<translation>El motor no se puede instalar de esta manera: {detail}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” lacks the modules venv, or pip and ensurepip, that build an environment. On Debian and Ubuntu, run “sudo apt install python3-venv”; or install uv, or choose another Python.</source>
<translation>A «{python}» le faltan los módulos venv, o pip y ensurepip, que crean un entorno. En Debian y Ubuntu, ejecute «sudo apt install python3-venv»; o instale uv, o elija otro Python.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” cannot be the base of the engine: {detail} Choose a 64-bit Python 3.11 to 3.14.</source>
<translation>«{python}» no puede ser la base del motor: {detail} Elija un Python 3.11 a 3.14 de 64 bits.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>No Python for the engine was found: {detail} Install a 64-bit Python 3.11 to 3.14, or uv, or choose an interpreter.</source>
<translation>No se encontró ningún Python para el motor: {detail} Instale un Python 3.11 a 3.14 de 64 bits, o uv, o elija un intérprete.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” was started, but did not say in time what it is. Choose another interpreter, or try again when the computer is less busy.</source>
<translation>«{python}» se inició, pero no indicó a tiempo qué es. Elija otro intérprete o inténtelo de nuevo cuando el equipo esté menos ocupado.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” cannot be started, or is not a Python. Choose another interpreter.</source>
<translation>«{python}» no se puede iniciar o no es un Python. Elija otro intérprete.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>the package index</source>
<translation>el índice de paquetes</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/folders.py"/>
<source>The file system of “{folder}” cannot lock files. Do not install the engine from another QGIS window at the same time.</source>
<translation>El sistema de archivos de «{folder}» no puede bloquear archivos. No instale el motor al mismo tiempo desde otra ventana de QGIS.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/installing.py"/>
<source>The engine is installed and works: {size:.0f} MB in {folder}, {seconds:.0f} s.</source>
<translation>El motor está instalado y funciona: {size:.0f} MB en {folder}, {seconds:.0f} s.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/installing.py"/>
<source>Testing the engine.</source>
<translation>Probando el motor.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/installing.py"/>
<source>All packages can be imported; labelling a tiny scene.</source>
<translation>Todos los paquetes se pueden importar; se etiqueta una escena diminuta.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/installing.py"/>
<source>The installation needs {needed:.1f} GB in “{folder}”, where {free:.1f} GB are free. Free some space, or use a QGIS profile on another disk.</source>
<translation>La instalación necesita {needed:.1f} GB en «{folder}», donde hay {free:.1f} GB libres. Libere espacio o use un perfil de QGIS en otro disco.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/manager.py"/>
<source>The engine is broken; building it again.</source>
<translation>El motor está dañado; se construye de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/manager.py"/>
<source>it is Python {version}.</source>
<translation>es Python {version}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>there are no builds of {packages} for this system. Install the base engine instead.</source>
<translation>no hay versiones de {packages} para este sistema. Instale en su lugar el motor base.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>This machine can run SAM on its graphics processor.</source>
<translation>Esta máquina puede ejecutar SAM en su procesador gráfico.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>there is none on PATH.</source>
<translation>no hay ninguno en PATH.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>it is not the standard build of CPython</source>
<translation>no es la compilación estándar de CPython</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>There are no builds of torch for this system, so SAM cannot be installed.</source>
<translation>No hay versiones de torch para este sistema, por lo que SAM no se puede instalar.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>SAM is slow without an NVIDIA graphics card; the base engine needs none.</source>
<translation>Sin una tarjeta gráfica NVIDIA, SAM es lento; el motor base no la necesita.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>SAM needs about 12 GB of free disk space; the base engine needs about 1 GB.</source>
<translation>SAM necesita unos 12 GB de espacio libre en disco; el motor base, alrededor de 1 GB.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>the requirements “{file}” are missing; install the plugin again.</source>
<translation>falta el archivo de requisitos «{file}»; instale de nuevo el complemento.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>it is Python {version}</source>
<translation>es Python {version}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>uv builds the environment, since no Python with venv and pip was found.</source>
<translation>uv crea el entorno, porque no se encontró ningún Python con venv y pip.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>On Linux, torch brings NVIDIA's CUDA libraries, which are most of the download. Without an NVIDIA graphics card, name a package index or a folder with a CPU-only torch.</source>
<translation>En Linux, torch trae las bibliotecas CUDA de NVIDIA, que son la mayor parte de la descarga. Sin una tarjeta gráfica NVIDIA, indique un índice de paquetes o una carpeta con un torch solo para CPU.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>torch and torchvision come from the source that you named. Only their versions are checked, because builds for other processors have other SHA-256 sums than the tested ones.</source>
<translation>torch y torchvision vienen de la fuente que usted indicó. Solo se comprueban sus versiones, porque las compilaciones para otros procesadores tienen sumas SHA-256 distintas de las probadas.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>“{kind}” is not a kind of engine; choose base, sam or train.</source>
<translation>«{kind}» no es un tipo de motor; elija base, sam o train.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>none of these can be used: {list}.</source>
<translation>ninguno de estos se puede usar: {list}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>it has {bits} bits</source>
<translation>tiene {bits} bits</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>uv downloads a Python {version} too.</source>
<translation>uv descarga también un Python {version}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>the folder of wheels “{folder}” does not exist; choose another.</source>
<translation>la carpeta de wheels «{folder}» no existe; elija otra.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>the folder of wheels “{folder}” has no wheel of torch, which this kind needs; choose another.</source>
<translation>la carpeta de wheels «{folder}» no tiene ningún wheel de torch, que este tipo necesita; elija otra.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>“{folder}” does not hold wheels (.whl); choose another folder.</source>
<translation>«{folder}» no contiene wheels (.whl); elija otra carpeta.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>choose a folder of wheels or a package index, not both.</source>
<translation>elija una carpeta de wheels o un índice de paquetes, no ambos.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>the address of the package index must begin with https://.</source>
<translation>la dirección del índice de paquetes debe empezar por https://.</translation>
</message>
<message>
<location filename="../alps_qgis/host/layers.py"/>
<source>QGIS could not open {file}, because it does not take “{part}” as part of a name. Choose another name.</source>
<translation>QGIS no pudo abrir {file}, porque no admite «{part}» como parte de un nombre. Elija otro nombre.</translation>
</message>
<message>
<location filename="../alps_qgis/host/layers.py"/>
<source>The layer “{name}” has unsaved edits, which the engine cannot see. Save them (Layer ▸ Save Layer Edits) or roll them back, then run the algorithm again.</source>
<translation>La capa «{name}» tiene ediciones sin guardar, que el motor no puede ver. Guárdelas (Capa ▸ Guardar cambios de la capa) o reviértalas, y ejecute de nuevo el algoritmo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/layers.py"/>
<source>The layer “{name}” cannot be written to a temporary file: {reason}. Export it and use that file.</source>
<translation>La capa «{name}» no se puede escribir en un archivo temporal: {reason}. Expórtela y use ese archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/main_thread.py"/>
<source>QGIS was busy for a minute, so the algorithm stopped. Run it again.</source>
<translation>QGIS estuvo ocupado durante un minuto, así que el algoritmo se detuvo. Ejecútelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} answers {said}. {by_hand}</source>
<translation>{address} responde {said}. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} sends another file: {found} bytes or more, not {wanted}. {by_hand}</source>
<translation>{address} envía otro archivo: {found} bytes o más, no {wanted}. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The file from {address} has the SHA-256 {found}…, not {wanted}…. It was renamed to {quarantine} and will not be used. Start the download again; if this happens again, ask whoever runs your proxy.</source>
<translation>El archivo de {address} tiene el SHA-256 {found}…, no {wanted}…. Se renombró a {quarantine} y no se usará. Inicie de nuevo la descarga; si vuelve a ocurrir, consulte a quien administre su proxy.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} is not an https address, so nothing is fetched from it. If your network asks you to sign in, do so with a browser, and start the download again.</source>
<translation>{address} no es una dirección https, por lo que no se obtiene nada de ella. Si su red pide iniciar sesión, hágalo con un navegador e inicie de nuevo la descarga.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The model folder {folder} cannot be written ({reason}). Set the environment variable ALPS_MODEL_DIR to a folder that you can write to.</source>
<translation>No se puede escribir en la carpeta de modelos {folder} ({reason}). Defina la variable de entorno ALPS_MODEL_DIR con una carpeta en la que pueda escribir.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>Or fetch {address} with a browser or on another machine, and choose “Add a local file…” in Settings ▸ Options ▸ ALPS.</source>
<translation>O descargue {address} con un navegador o en otra máquina, y elija «Añadir un archivo local…» en Configuración ▸ Opciones ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The disk of {folder} has {free} MB free, but {needed} MB are needed. Free some space, or set the environment variable ALPS_MODEL_DIR to a folder on another disk.</source>
<translation>El disco de {folder} tiene {free} MB libres, pero se necesitan {needed} MB. Libere espacio o asigne a la variable de entorno ALPS_MODEL_DIR una carpeta en otro disco.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The proxy asks for a login ({said}). Enter it in Settings ▸ Options ▸ Network, and start the download again. {by_hand}</source>
<translation>El proxy pide iniciar sesión ({said}). Introduzca los datos en Configuración ▸ Opciones ▸ Red e inicie de nuevo la descarga. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} answers with a web page, not with the file: a login page of your network or proxy. Sign in with a browser, and start the download again. {by_hand}</source>
<translation>{address} responde con una página web, no con el archivo: una página de inicio de sesión de su red o proxy. Inicie sesión con un navegador e inicie de nuevo la descarga. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>What {address} sends is not a checkpoint. {by_hand}</source>
<translation>Lo que envía {address} no es un checkpoint. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The disk of {folder} is full. Free some space and start the download again; it continues where it stopped.</source>
<translation>El disco de {folder} está lleno. Libere espacio e inicie de nuevo la descarga; continúa donde se detuvo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>Another program is downloading {file} now; wait until it has finished.</source>
<translation>Otro programa está descargando {file} ahora; espere a que termine.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>“{path}” is a folder, but the model needs a file of this name. Remove or rename the folder.</source>
<translation>«{path}» es una carpeta, pero el modelo necesita un archivo con este nombre. Elimine la carpeta o cámbiele el nombre.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{file} cannot be fetched from {address} ({reason}). The next try continues from {done} MB. {by_hand}</source>
<translation>{file} no se puede obtener de {address} ({reason}). El próximo intento continúa desde {done} MB. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{title}: {done} of {total} MB</source>
<translation>{title}: {done} de {total} MB</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} redirects in a circle. {by_hand}</source>
<translation>{address} redirige en círculo. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{title}: comparing the SHA-256…</source>
<translation>{title}: comparando el SHA-256…</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>the connection was closed too early</source>
<translation>la conexión se cerró demasiado pronto</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/http_stream.py"/>
<source>the certificate of the server cannot be checked: {reason}; add the certificate of your proxy in Settings ▸ Options ▸ Authentication</source>
<translation>no se puede comprobar el certificado del servidor: {reason}; añada el certificado de su proxy en Configuración ▸ Opciones ▸ Autenticación</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/http_stream.py"/>
<source>the server does not answer</source>
<translation>el servidor no responde</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} cannot be read ({reason}); choose another file.</source>
<translation>{file} no se puede leer ({reason}); elija otro archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is not {expected}: its SHA-256 differs, so it is damaged or altered. Download it again.</source>
<translation>{file} no es {expected}: su SHA-256 difiere, así que está dañado o alterado. Descárguelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} has the name of {title}, but another SHA-256 ({found}…, not {published}…): it is damaged or altered. Download it again, or rename it if it is your own model.</source>
<translation>{file} tiene el nombre de {title}, pero otro SHA-256 ({found}…, no {published}…): está dañado o alterado. Descárguelo de nuevo, o cámbiele el nombre si es un modelo propio.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is not a checkpoint of Segment Anything; choose a file such as {example}.</source>
<translation>{file} no es un checkpoint de Segment Anything; elija un archivo como {example}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is {found}, not {expected}; choose the other model, or another file.</source>
<translation>{file} es {found}, no {expected}; elija el otro modelo u otro archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is not {expected}: it has {found} bytes, the published file has {published}. Download it again.</source>
<translation>{file} no es {expected}: tiene {found} bytes, el archivo publicado tiene {published}. Descárguelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>Comparing the SHA-256 of {file}…</source>
<translation>Comparando el SHA-256 de {file}…</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is not one of the published models, and only an engine with Segment Anything can tell whether it can be used. Install that engine first. ({reason})</source>
<translation>{file} no es uno de los modelos publicados, y solo un motor con Segment Anything puede decir si se puede usar. Instale primero ese motor. ({reason})</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} changed while it was copied; add it again once it is complete.</source>
<translation>{file} cambió mientras se copiaba; añádalo de nuevo cuando esté completo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} cannot be copied into the model folder {folder} ({reason}).</source>
<translation>{file} no se puede copiar en la carpeta de modelos {folder} ({reason}).</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>The engine is checking {file}…</source>
<translation>El motor está comprobando {file}…</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>it is not a file</source>
<translation>no es un archivo</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>Comparing the copy…</source>
<translation>Comparando la copia…</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>Copying {file}…</source>
<translation>Copiando {file}…</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>The model “{name}” does not exist; choose one of {names}.</source>
<translation>El modelo «{name}» no existe; elija uno de {names}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>installed</source>
<translation>instalado</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>not installed</source>
<translation>no instalado</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>damaged: download it again</source>
<translation>dañado: descárguelo de nuevo</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>your own file</source>
<translation>archivo propio</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>Choose it as “SAM checkpoint” in the dialogs.</source>
<translation>Elíjalo como «Checkpoint de SAM» en los diálogos.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>Finest masks. For machines with a GPU.</source>
<translation>Las máscaras más finas. Para máquinas con GPU.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>Nearly as fine, in half the time.</source>
<translation>Casi igual de fino, en la mitad de tiempo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>Good masks. The one to begin with, also without a GPU.</source>
<translation>Buenas máscaras. El indicado para empezar, también sin GPU.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>fast</source>
<translation>rápido</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>medium</source>
<translation>medio</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>slow</source>
<translation>lento</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>{size} GB</source>
<translation>{size} GB</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>{file} cannot be removed ({reason}). Close what uses it, and try again.</source>
<translation>{file} no se puede eliminar ({reason}). Cierre lo que lo use e inténtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>{share} % downloaded</source>
<translation>{share} % descargado</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>{size} (estimate)</source>
<translation>{size} (estimación)</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine's Python “{python}” does not have the package “{package}”. Repair the engine in Settings ▸ Options ▸ ALPS, or with the algorithm “Install or update the engine”.</source>
<translation>Al Python del motor «{python}» le falta el paquete «{package}». Repare el motor en Configuración ▸ Opciones ▸ ALPS o con el algoritmo «Instalar o actualizar el motor».</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine process was ended by signal {number} ({name}): {cause}.</source>
<translation>La señal {number} ({name}) terminó el proceso del motor: {cause}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>probably because memory ran out. Try a smaller tile, or close other programs</source>
<translation>probablemente porque se agotó la memoria. Pruebe con una tesela más pequeña o cierre otros programas</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine process crashed in native code (access violation).</source>
<translation>El proceso del motor falló en código nativo (infracción de acceso).</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>Every file is as it was before, or complete.</source>
<translation>Todos los archivos están como antes, o completos.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine process did not respond for {seconds} s and was ended. Every file is as it was before, or complete. Try a smaller tile, and report the problem if it happens again.</source>
<translation>El proceso del motor no respondió durante {seconds} s y se terminó. Todos los archivos están como antes, o completos. Pruebe con una tesela más pequeña e informe del problema si vuelve a ocurrir.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>Run it again to continue from the finished tiles.</source>
<translation>Ejecútelo de nuevo para continuar desde las teselas terminadas.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>unknown</source>
<translation>desconocido</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>a user or another program ended it</source>
<translation>lo terminó un usuario u otro programa</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>a crash in native code, not in QGIS. Your project is safe. Try another device</source>
<translation>un fallo en código nativo, no en QGIS. Su proyecto está a salvo. Pruebe con otro dispositivo</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>Cancelled. The engine did not stop by itself and was ended.</source>
<translation>Cancelado. El motor no se detuvo por sí mismo y se terminó.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine process ended with exit code {code}, without a result.</source>
<translation>El proceso del motor terminó con el código de salida {code}, sin resultado.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The ALPS engine “{program}” cannot be started: {reason}. Repair the engine in Settings ▸ Options ▸ ALPS.</source>
<translation>No se puede iniciar el motor de ALPS «{program}»: {reason}. Repare el motor en Configuración ▸ Opciones ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>Its last output: {}</source>
<translation>Su última salida: {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>{file} cannot be replaced ({reason}). Close the program that uses it, or choose another file.</source>
<translation>{file} no se puede reemplazar ({reason}). Cierre el programa que lo usa o elija otro archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>The output {file} is a folder. Choose another name.</source>
<translation>La salida {file} es una carpeta. Elija otro nombre.</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>another program has it open</source>
<translation>otro programa lo tiene abierto</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>The name of {file} is longer than {limit} bytes. Choose another file.</source>
<translation>El nombre de {file} supera los {limit} bytes. Elija otro archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>{file} is open for editing as the layer “{name}”. Save the edits and toggle editing off, or choose another file.</source>
<translation>{file} está abierto para edición como la capa «{name}». Guarde las ediciones y desactive la edición, o elija otro archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>The output {file} is also an input. Choose another file.</source>
<translation>La salida {file} también es una entrada. Elija otro archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” is a web layer, so its pixels have no fixed size. Choose an Extent and a Ground resolution, for example the extent of the canvas and 0.5 metres, or save the part you need as a GeoTIFF.</source>
<translation>«{name}» es una capa web, por lo que sus píxeles no tienen un tamaño fijo. Elija una extensión y una resolución del terreno, por ejemplo la extensión del lienzo y 0,5 metros, o guarde la parte que necesita como GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>This would ask the server of “{name}” for {width} × {height} pixels, more than {most} million. Choose a smaller extent or a coarser resolution.</source>
<translation>Esto pediría al servidor de «{name}» {width} × {height} píxeles, más de {most} millones. Elija una extensión menor o una resolución más gruesa.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” could not be read from its source: {reason} Nothing was labelled. Try again later, or choose a smaller extent or a coarser resolution.</source>
<translation>No se pudo leer «{name}» de su fuente: {reason} No se etiquetó nada. Inténtelo más tarde o elija una extensión menor o una resolución más gruesa.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” is read from its server first: {width} × {height} pixels ({megabytes} MB), one tile.</source>
<translation>«{name}» se lee primero de su servidor: {width} × {height} píxeles ({megabytes} MB), una tesela.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>The server of “{name}” has no image of this extent at this resolution. Choose others.</source>
<translation>El servidor de «{name}» no tiene ninguna imagen de esta extensión con esta resolución. Elija otras.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>{share} of the pixels of “{name}” are empty, because the server has nothing there ({n} tiles do not exist). They count as no data.</source>
<translation>{share} de los píxeles de «{name}» están vacíos, porque el servidor no tiene nada ahí ({n} teselas no existen). Cuentan como sin datos.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” is read from its server first: {width} × {height} pixels ({megabytes} MB), about {n} tiles.</source>
<translation>«{name}» se lee primero de su servidor: {width} × {height} píxeles ({megabytes} MB), unas {n} teselas.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” is written to a temporary file first: {width} × {height} pixels ({megabytes} MB).</source>
<translation>«{name}» se escribe primero en un archivo temporal: {width} × {height} píxeles ({megabytes} MB).</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>The layer does not say who made it or what its licence allows; check before you use it.</source>
<translation>La capa no dice quién la hizo ni qué permite su licencia; compruébelo antes de usarla.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>The temporary file {file} cannot be written: {reason}. Free some space there.</source>
<translation>No se puede escribir el archivo temporal {file}: {reason}. Libere espacio allí.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>it gave no reason.</source>
<translation>no dio ningún motivo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>The extent lies outside the layer “{name}”.</source>
<translation>La extensión queda fuera de la capa «{name}».</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>Rights of “{name}”: {rights}</source>
<translation>Derechos de «{name}»: {rights}</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>Cancelled while “{}” was read.</source>
<translation>Cancelado mientras se leía «{}».</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/areas.py"/>
<source>Scene</source>
<translation>Escena</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/areas.py"/>
<source>Colour</source>
<translation>Color</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/areas.py"/>
<source>Unit</source>
<translation>Unidad</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/areas.py"/>
<source>Mean confidence</source>
<translation>Confianza media</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Class before</source>
<translation>Clase antes</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Class now</source>
<translation>Clase ahora</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Share of the ground</source>
<translation>Proporción del terreno</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Area (m²)</source>
<translation>Área (m²)</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Pixels</source>
<translation>Píxeles</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Changed</source>
<translation>Cambiado</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/crosswalk.py"/>
<source>Cluster</source>
<translation>Clúster</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/crosswalk.py"/>
<source>Reference class</source>
<translation>Clase de referencia</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/crosswalk.py"/>
<source>Share of the cluster</source>
<translation>Proporción del clúster</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/crosswalk.py"/>
<source>Share of the reference class</source>
<translation>Proporción de la clase de referencia</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/crosswalk.py"/>
<source>Why none is proposed</source>
<translation>Por qué no se propone ninguno</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Rank</source>
<translation>Puesto</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Score</source>
<translation>Puntuación</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Doubt</source>
<translation>Duda</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Reason</source>
<translation>Motivo</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Other class</source>
<translation>Otra clase</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Margin to the other class</source>
<translation>Margen respecto a la otra clase</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Neighbours of another class</source>
<translation>Vecinos de otra clase</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Distance from the class</source>
<translation>Distancia a la clase</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Segment</source>
<translation>Segmento</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Area (px)</source>
<translation>Área (px)</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>margin</source>
<translation>margen</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>neighbours</source>
<translation>vecinos</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>outlier</source>
<translation>atípico</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>These classes were fitted to this raster alone: the same number or colour in another raster is another class. For the same classes in many rasters, use “Auto-label collection” or the codebook of an earlier run.</source>
<translation>Estas clases se ajustaron solo a este ráster: el mismo número o color en otro ráster es otra clase. Para las mismas clases en muchos rásteres, use «Autoetiquetar colección» o el libro de códigos de una ejecución anterior.</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Made with ALPS {}.</source>
<translation>Hecho con ALPS {}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Settings ({part}): {values}</source>
<translation>Parámetros ({part}): {values}</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Versions: {}</source>
<translation>Versiones: {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Source image: {}</source>
<translation>Imagen de origen: {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Model: {}</source>
<translation>Modelo: {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Segmenter: {}</source>
<translation>Segmentador: {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Model and kind of PFL: {}</source>
<translation>Modelo y tipo de PFL: {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/run_group.py"/>
<source>{} – ALPS</source>
<translation>{} – ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/host/run.py"/>
<source>, about {} min left</source>
<translation>, quedan unos {} min</translation>
</message>
<message>
<location filename="../alps_qgis/host/run.py"/>
<source>, about {} s left</source>
<translation>, quedan unos {} s</translation>
</message>
<message>
<location filename="../alps_qgis/host/server_replies.py"/>
<source>the server did not answer ({words}).</source>
<translation>el servidor no respondió ({words}).</translation>
</message>
<message>
<location filename="../alps_qgis/host/server_replies.py"/>
<source>the server answered {status} ({words}).</source>
<translation>el servidor respondió {status} ({words}).</translation>
</message>
<message>
<location filename="../alps_qgis/host/server_replies.py"/>
<source>the server sent a message instead of an image ({kind}).</source>
<translation>el servidor envió un mensaje en lugar de una imagen ({kind}).</translation>
</message>
<message>
<location filename="../alps_qgis/host/style_store.py"/>
<source>The style of {file} could not be stored in it: {reason}.</source>
<translation>El estilo de {file} no se pudo guardar en él: {reason}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/deleted_rows.py"/>
<source>You deleted the rows of {names}. Their segments are shown with automatic names, and new segments will go to other clusters.</source>
<translation>Borró las filas de {names}. Sus segmentos se muestran con nombres automáticos y los segmentos nuevos irán a otros clústeres.</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>class_name – rename here</source>
<translation>class_name – renombre aquí</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Value in the raster</source>
<translation>Valor en el ráster</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Spread</source>
<translation>Dispersión</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Class by cluster</source>
<translation>Clase según el clúster</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>class_override – correct here</source>
<translation>class_override – corrija aquí</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Instance</source>
<translation>Instancia</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Difficult</source>
<translation>Difícil</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>(automatic)</source>
<translation>(automático)</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/link_search.py"/>
<source>Look for the files that layers belong to</source>
<translation>Buscar los archivos a los que pertenecen las capas</translation>
</message>
<message>
<location filename="../alps_qgis/host/turns.py"/>
<source>Waiting for “{}” to finish…</source>
<translation>Esperando a que termine «{}»…</translation>
</message>
<message>
<location filename="../alps_qgis/host/turns.py"/>
<source>Waiting for a job in another QGIS window to finish…</source>
<translation>Esperando a que termine un trabajo en otra ventana de QGIS…</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>Apply codebook</source>
<translation>Aplicar libro de códigos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>Assigns each segment to the most similar cluster of a codebook, with a confidence from 0 to 1, and writes the segments to a new file. Corrections in class_override are kept.</source>
<translation>Asigna cada segmento al clúster más parecido de un libro de códigos, con una confianza de 0 a 1, y escribe los segmentos en un archivo nuevo. Las correcciones en class_override se conservan.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>assign,predict,classify,nearest,transfer</source>
<translation>asignar,predecir,clasificar,más cercano,transferir</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>The segments. They must come from the same segmenter as those that the codebook was fitted to.</source>
<translation>Los segmentos. Deben proceder del mismo segmentador que aquellos a los que se ajustó el libro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>Number of segments</source>
<translation>Número de segmentos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>The codebook with the clusters.</source>
<translation>El libro de códigos con los clústeres.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Auto-label raster</source>
<translation>Autoetiquetar ráster</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Finds classes in a raster without any labels. It cuts the raster into segments, groups similar segments into clusters, and writes a class raster, class polygons, the segments and a table of classes.

Name the classes afterwards in the attribute table of the codebook: classes with the same name are merged, and the map follows each time you save. “Apply class edits” then updates the class raster and the polygons.

In a batch without a codebook, each raster gets its own classes. For the same classes in many rasters, use “Auto-label collection” or give the codebook of an earlier run.</source>
<translation>Encuentra clases en un ráster sin ninguna etiqueta. Corta el ráster en segmentos, agrupa los segmentos parecidos en clústeres y escribe un ráster de clases, polígonos de clases, los segmentos y una tabla de clases.

Dé nombre a las clases después en la tabla de atributos del libro de códigos: las clases con el mismo nombre se fusionan y el mapa se adapta cada vez que guarda. «Aplicar ediciones de clases» actualiza luego el ráster de clases y los polígonos.

En un proceso por lotes sin libro de códigos, cada ráster recibe sus propias clases. Para las mismas clases en muchos rásteres, use «Autoetiquetar colección» o indique el libro de códigos de una ejecución anterior.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>SAM,segment anything,land cover,landuse,classify,k-means,superpixels,OBIA</source>
<translation>SAM,segment anything,cobertura del suelo,uso del suelo,clasificar,k-means,superpíxeles,OBIA</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>The raster to label.</source>
<translation>El ráster que se etiqueta.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of classes</source>
<translation>Número de clases</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of polygons</source>
<translation>Número de polígonos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of tiles</source>
<translation>Número de teselas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of tiles without data</source>
<translation>Número de teselas sin datos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of masks dropped by the gate</source>
<translation>Número de máscaras descartadas por el filtro (gate)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of segments cut by a tile border</source>
<translation>Número de segmentos cortados por el borde de una tesela</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Share of valid pixels with a class</source>
<translation>Proporción de píxeles válidos con clase</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Raster</source>
<translation>Ráster</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Codebook of an earlier run. The raster gets its classes and names, and nothing is clustered. If not set, a new codebook is fitted to this raster.</source>
<translation>Libro de códigos de una ejecución anterior. El ráster recibe sus clases y nombres, y no se agrupa nada. Si no se indica, se ajusta un libro de códigos nuevo a este ráster.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Segmenter used</source>
<translation>Segmentador usado</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Auto-label collection</source>
<translation>Autoetiquetar colección</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Finds the same classes in many rasters. It cuts all rasters into segments, fits one codebook to all segments, and writes the class raster, polygons and segments of each raster to the output folder, and the codebook.

Files are named after their rasters. If two rasters have the same name, the name of the parent folder is added. A raster that cannot be read is left out and listed; the others are labelled.</source>
<translation>Encuentra las mismas clases en muchos rásteres. Corta todos los rásteres en segmentos, ajusta un solo libro de códigos a todos los segmentos y escribe en la carpeta de salida el ráster de clases, los polígonos y los segmentos de cada ráster, y el libro de códigos.

Los archivos llevan el nombre de su ráster. Si dos rásteres tienen el mismo nombre, se añade el nombre de la carpeta superior. Un ráster que no se puede leer se omite y se enumera; los demás se etiquetan.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>SAM,segment anything,land cover,folder,mosaic,time series,classify,k-means</source>
<translation>SAM,segment anything,cobertura del suelo,carpeta,mosaico,serie temporal,clasificar,k-means</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Collection</source>
<translation>Colección</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>The rasters to label. Give rasters, a folder, a pattern, or any combination of them.</source>
<translation>Los rásteres que se etiquetan. Indique rásteres, una carpeta, un patrón o cualquier combinación.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Folder of rasters to label. Its subfolders are not searched.</source>
<translation>Carpeta de rásteres que se etiquetan. No se busca en sus subcarpetas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>A pattern that matches paths of rasters, such as /data/north/**/*.tif, where ** stands for any number of folders. Or a text file (.txt) with one raster, folder or pattern in each line; relative paths start at the folder of the file.</source>
<translation>Un patrón que coincide con rutas de rásteres, como /data/north/**/*.tif, donde ** representa cualquier número de carpetas. O un archivo de texto (.txt) con un ráster, una carpeta o un patrón en cada línea; las rutas relativas parten de la carpeta del archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Add class rasters, polygons, segments and the table of classes to the project, in one group.</source>
<translation>Añade los rásteres de clases, los polígonos, los segmentos y la tabla de clases al proyecto, en un grupo.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Folder for all outputs. It is created if it does not exist; files in it are never replaced.</source>
<translation>Carpeta para todas las salidas. Se crea si no existe; los archivos que contiene nunca se reemplazan.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Number of labelled scenes</source>
<translation>Número de escenas etiquetadas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Number of scenes left out</source>
<translation>Número de escenas omitidas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>There is nothing to label; choose rasters, a folder of rasters, or a pattern.</source>
<translation>No hay nada que etiquetar; elija rásteres, una carpeta de rásteres o un patrón.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Rasters</source>
<translation>Rásteres</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Folder of rasters</source>
<translation>Carpeta de rásteres</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Pattern or list of rasters</source>
<translation>Patrón o lista de rásteres</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Codebook of an earlier run. If not set, a new codebook is fitted to all these rasters.</source>
<translation>Libro de códigos de una ejecución anterior. Si no se indica, se ajusta un libro de códigos nuevo a todos estos rásteres.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Load the results</source>
<translation>Cargar los resultados</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Output folder</source>
<translation>Carpeta de salida</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Codebook</source>
<translation>Libro de códigos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>There is nothing to label: none of the rasters can be read. Choose others.</source>
<translation>No hay nada que etiquetar: no se puede leer ninguno de los rásteres. Elija otros.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>The folder “{}” does not exist; choose another.</source>
<translation>La carpeta «{}» no existe; elija otra.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>ALPS,unsupervised,classification,segmentation,clusters,labels,machine learning</source>
<translation>ALPS,no supervisado,clasificación,segmentación,clústeres,etiquetas,aprendizaje automático</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>“{file}” cannot hold the output “{title}”; choose a file that ends in {ending}.</source>
<translation>«{file}» no puede contener la salida «{title}»; elija un archivo que termine en {ending}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>{file} is given for two outputs; choose a file for each.</source>
<translation>{file} se indicó para dos salidas; elija un archivo para cada una.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>{title}: {file} does not exist; check the path.</source>
<translation>{title}: {file} no existe; compruebe la ruta.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>The new results are kept as {files}.</source>
<translation>Los resultados nuevos se conservan como {files}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Boxes to masks</source>
<translation>Cajas a máscaras</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Finds the object in each box that an annotator or a detector drew. Writes its outline with class, score and box, and a class raster. Boxes may be rotated and in any CRS; give a polygon layer, or an annotation file (DOTA, DIOR, HRSC, FAIR1M, Pascal VOC, COCO, YOLO).

Masks may overlap in the instances. In the class raster, smaller masks are above larger ones; of two masks of the same size, the one with the higher score is on top. Without SAM, objects are found by shape and colour. A box in which nothing is found is filled.</source>
<translation>Encuentra el objeto en cada caja que dibujó un anotador o un detector. Escribe su contorno con clase, puntuación y caja, y un ráster de clases. Las cajas pueden estar giradas y en cualquier SRC; indique una capa de polígonos o un archivo de anotaciones (DOTA, DIOR, HRSC, FAIR1M, Pascal VOC, COCO, YOLO).

Las máscaras pueden solaparse en las instancias. En el ráster de clases, las máscaras menores quedan por encima de las mayores; de dos máscaras del mismo tamaño, queda encima la de mayor puntuación. Sin SAM, los objetos se encuentran por forma y color. Una caja en la que no se encuentra nada se rellena.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>SAM,SAMRS,segment anything,detection,bounding box,oriented box,instances,DOTA,COCO,YOLO</source>
<translation>SAM,SAMRS,segment anything,detección,caja delimitadora,caja orientada,instancias,DOTA,COCO,YOLO</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>The raster in which the objects are.</source>
<translation>El ráster en el que están los objetos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>GeoPackage with the outline of each object, its class, scores, box and area.</source>
<translation>GeoPackage con el contorno de cada objeto, su clase, puntuaciones, caja y área.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>GeoTIFF with the class number of each pixel, 255 where there is no mask, and a legend.</source>
<translation>GeoTIFF con el número de clase de cada píxel, 255 donde no hay máscara, y una leyenda.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Number of boxes</source>
<translation>Número de cajas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Number of masks</source>
<translation>Número de máscaras</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Number of filled boxes</source>
<translation>Número de cajas rellenadas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Number of boxes left out</source>
<translation>Número de cajas omitidas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Polygons with four corners. For any other polygon, its minimum rotated rectangle is used.</source>
<translation>Polígonos con cuatro esquinas. De cualquier otro polígono se usa su rectángulo rotado mínimo.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Field with the class of each box. If not set, all boxes have one class.</source>
<translation>Campo con la clase de cada caja. Si no se indica, todas las cajas tienen una misma clase.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Field with the score of the detector, from 0 to 1.</source>
<translation>Campo con la puntuación del detector, de 0 a 1.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>TXT, XML, JSON or CSV file with boxes in pixels of this raster.</source>
<translation>Archivo TXT, XML, JSON o CSV con cajas en píxeles de este ráster.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Give either a layer of boxes or an annotation file.</source>
<translation>Indique una capa de cajas o un archivo de anotaciones, no ambos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Instances</source>
<translation>Instancias</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Layer of boxes</source>
<translation>Capa de cajas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Class field</source>
<translation>Campo de clase</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Score field</source>
<translation>Campo de puntuación</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Annotation file (instead of a layer)</source>
<translation>Archivo de anotaciones (en lugar de una capa)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>The layer of boxes is missing or cannot be read; choose another layer.</source>
<translation>La capa de cajas falta o no se puede leer; elija otra capa.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Choose number of clusters</source>
<translation>Elegir número de clústeres</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Compares numbers of clusters (K) on the segments of one or more scenes by figures that need no ground truth: silhouette, Davies-Bouldin index, inertia, and whether several starts find the same clusters. Writes a page with plots and suggests a number. If the clusters are well separated, it is the number with the best silhouette; otherwise it is the bend of the inertia curve. In a model, you can use the result SUGGESTED_K in “Fit codebook”.

The figures do not know which classes you want, so start with the suggestion and try others.</source>
<translation>Compara números de clústeres (K) en los segmentos de una o más escenas mediante medidas que no necesitan verdad de terreno: silueta, índice de Davies-Bouldin, inercia y si varios inicios encuentran los mismos clústeres. Escribe una página con gráficos y sugiere un número. Si los clústeres están bien separados, es el número con la mejor silueta; si no, es el codo de la curva de inercia. En un modelo, puede usar el resultado SUGGESTED_K en «Ajustar libro de códigos».

Las medidas no saben qué clases quiere usted, así que empiece con la sugerencia y pruebe otros números.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>k-means,K,number of clusters,silhouette,Davies-Bouldin,elbow,stability,Dirichlet</source>
<translation>k-means,K,número de clústeres,silueta,Davies-Bouldin,codo,estabilidad,Dirichlet</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Segments of one or more scenes, all from the same segmenter.</source>
<translation>Segmentos de una o más escenas, todos del mismo segmentador.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>HTML page with the plots, the table and the suggestion.</source>
<translation>Página HTML con los gráficos, la tabla y la sugerencia.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>CSV file with the figures of each number.</source>
<translation>Archivo CSV con las medidas de cada número.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Suggested number of clusters</source>
<translation>Número de clústeres sugerido</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Number of components of the mixture</source>
<translation>Número de componentes de la mezcla</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Report</source>
<translation>Informe</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>HTML files (*.html)</source>
<translation>Archivos HTML (*.html)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Table</source>
<translation>Tabla</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>CSV files (*.csv)</source>
<translation>Archivos CSV (*.csv)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Suggested: {} clusters.</source>
<translation>Sugerencia: {} clústeres.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Compare two dates</source>
<translation>Comparar dos fechas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Finds what changed between two scenes of the same ground that were labelled with one codebook, for example by “Auto-label collection”. You get a raster and polygons of the changes, each from one class to another, a table of areas, and a picture of where the ground of each class went.

Segments decide, not pixels: scenes that are shifted by a pixel or two do not differ along every border, and a segment that lies between two classes does not count. The scenes may have different grids, resolutions and CRSs; they are compared in the larger pixels. Ground that only one of them shows is left out.</source>
<translation>Encuentra lo que cambió entre dos escenas del mismo terreno que se etiquetaron con un mismo libro de códigos, por ejemplo con «Autoetiquetar colección». Se obtiene un ráster y polígonos de los cambios, cada uno de una clase a otra, una tabla de áreas y una imagen de adónde fue el terreno de cada clase.

Deciden los segmentos, no los píxeles: las escenas desplazadas uno o dos píxeles no difieren a lo largo de cada límite, y un segmento que está entre dos clases no cuenta. Las escenas pueden tener mallas, resoluciones y SRC distintos; se comparan en los píxeles más grandes. El terreno que solo una de ellas muestra se omite.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>change detection,difference,from-to,transition,Sankey,multitemporal,time,before,after</source>
<translation>detección de cambios,diferencia,de-a,transición,Sankey,multitemporal,tiempo,antes,después</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Segments of the earlier scene, with clusters.</source>
<translation>Segmentos de la escena anterior, con clústeres.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Segments of the later scene, with clusters of the same codebook.</source>
<translation>Segmentos de la escena posterior, con clústeres del mismo libro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>GeoTIFF with the number of each change, 0 where nothing changed, and nodata where one of the dates has no class. Its legend names the changes; 1 has the most ground.</source>
<translation>GeoTIFF con el número de cada cambio, 0 donde no cambió nada y sin datos donde una de las fechas no tiene clase. Su leyenda nombra los cambios; el 1 es el que tiene más terreno.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>GeoPackage with one polygon for each connected area of a change: class before, class after and area.</source>
<translation>GeoPackage con un polígono por cada área conexa de un cambio: clase antes, clase ahora y área.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>GeoPackage with a table: the ground of each class before that is each class now.</source>
<translation>GeoPackage con una tabla: el terreno de cada clase de antes que es cada clase de ahora.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>SVG picture: classes before on the left, classes now on the right, and bands between them.</source>
<translation>Imagen SVG: las clases de antes a la izquierda, las de ahora a la derecha y bandas entre ellas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Share of the ground that changed</source>
<translation>Proporción del terreno que cambió</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Ground that changed in m²</source>
<translation>Terreno que cambió en m²</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Number of kinds of changes</source>
<translation>Número de tipos de cambios</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>{before} → {after}: {share} of the ground</source>
<translation>{before} → {after}: {share} del terreno</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Segments of the earlier date</source>
<translation>Segmentos de la fecha anterior</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Segments of the later date</source>
<translation>Segmentos de la fecha posterior</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>The codebook that both scenes were labelled with.</source>
<translation>El libro de códigos con el que se etiquetaron ambas escenas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Changes</source>
<translation>Cambios</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Change polygons</source>
<translation>Polígonos de cambios</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Areas of changes</source>
<translation>Áreas de los cambios</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Picture of the changes</source>
<translation>Imagen de los cambios</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>SVG files (*.svg)</source>
<translation>Archivos SVG (*.svg)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/copies.py"/>
<source>Add the new segments and the new table of classes to the project, in one group.</source>
<translation>Añade los segmentos nuevos y la tabla de clases nueva al proyecto, en un grupo.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/copies.py"/>
<source>Segments; paths with semicolons between them</source>
<translation>Segmentos; rutas separadas por punto y coma</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>List doubtful segments</source>
<translation>Listar segmentos dudosos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>Lists the segments whose class is most likely to be wrong, so that you look at those first. Three signs count: another class is nearly as near (margin), the segments around it have other classes (neighbours), and it is far from what its class usually looks like (outlier).

Segments that you corrected in class_override are not listed. No segment is changed.</source>
<translation>Lista los segmentos cuya clase es más probable que sea errónea, para que los mire primero. Cuentan tres señales: otra clase está casi igual de cerca (margen), los segmentos que lo rodean tienen otras clases (vecinos) y está lejos de lo que suele ser el aspecto de su clase (atípico).

Los segmentos que corrigió en class_override no se listan. No se cambia ningún segmento.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>uncertain,confidence,margin,outlier,check,quality,correct,active learning</source>
<translation>incierto,confianza,margen,valor atípico,comprobar,calidad,corregir,aprendizaje activo</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>Segments of one or more scenes, with clusters of the codebook.</source>
<translation>Segmentos de una o más escenas, con clústeres del libro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>GeoPackage with the polygon of each doubtful segment, its doubt from 0 to 1, the reason and the other class.</source>
<translation>GeoPackage con el polígono de cada segmento dudoso, su duda de 0 a 1, el motivo y la otra clase.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>Number of doubtful segments</source>
<translation>Número de segmentos dudosos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>The codebook of the segments, with the table of classes.</source>
<translation>El libro de códigos de los segmentos, con la tabla de clases.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>Doubtful segments</source>
<translation>Segmentos dudosos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Finds segments that look like some examples, in one scene or in many, and lists the most similar first. Examples are the segments under the features of a layer: add a point to each, or choose the layer of segments itself and check “Selected features only”. Counterexamples push segments of their kind down the list.

The score goes from 0 to 1. The log suggests a minimum score to begin with. The examples themselves are not listed, and no segment is changed.</source>
<translation>Encuentra segmentos que se parecen a unos ejemplos, en una escena o en muchas, y lista primero los más similares. Los ejemplos son los segmentos que están bajo los objetos de una capa: añada un punto a cada uno, o elija la propia capa de segmentos y marque «Objetos seleccionados solamente». Los contraejemplos hacen bajar en la lista los segmentos de su tipo.

La puntuación va de 0 a 1. El registro sugiere una puntuación mínima con la que empezar. Los propios ejemplos no se listan y no se cambia ningún segmento.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>search,query,more like this,retrieval,example,nearest,PFL</source>
<translation>búsqueda,consulta,más como esto,recuperación,ejemplo,más cercano,PFL</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Points, lines or polygons; the segment under each one is an example. Any CRS.</source>
<translation>Puntos, líneas o polígonos; el segmento que está bajo cada uno es un ejemplo. Cualquier SRC.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Points, lines or polygons on segments whose kind must not be found.</source>
<translation>Puntos, líneas o polígonos sobre segmentos cuyo tipo no se debe encontrar.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>GeoPackage with the polygon of each segment that was found, its rank, its score and its class.</source>
<translation>GeoPackage con el polígono de cada segmento encontrado, su puesto, su puntuación y su clase.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Number of similar segments</source>
<translation>Número de segmentos similares</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Number of examples</source>
<translation>Número de ejemplos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Suggested minimum score</source>
<translation>Puntuación mínima sugerida</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>The codebook of the segments.</source>
<translation>El libro de códigos de los segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Counterexamples</source>
<translation>Contraejemplos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Similar segments</source>
<translation>Segmentos similares</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>The layer of examples cannot be read; choose another layer.</source>
<translation>La capa de ejemplos no se puede leer; elija otra capa.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Name classes from a reference</source>
<translation>Nombrar clases según una referencia</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Compares the clusters with a map that has names already, for example land use of OpenStreetMap, WorldCover or an old map, and proposes a name for each class: that of the reference class that has most of its area. The map may have any CRS and resolution. You get a table with the area of each overlap, and the log says how well clusters and reference agree.

The codebook is not changed. If you choose a file for the new codebook, the proposals are written there: all of them, or those of the classes that you list. Names that you gave yourself are never overwritten. Classes that get the same name become one.</source>
<translation>Compara los clústeres con un mapa que ya tiene nombres, por ejemplo el uso del suelo de OpenStreetMap, WorldCover o un mapa antiguo, y propone un nombre para cada clase: el de la clase de referencia que tiene la mayor parte de su área. El mapa puede tener cualquier SRC y resolución. Se obtiene una tabla con el área de cada solapamiento, y el registro indica en qué medida concuerdan los clústeres y la referencia.

El libro de códigos no se cambia. Si elige un archivo para el libro de códigos nuevo, las propuestas se escriben ahí: todas, o las de las clases que indique. Los nombres que usted puso nunca se sobrescriben. Las clases que reciben el mismo nombre pasan a ser una.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>crosswalk,rename,land cover,land use,OpenStreetMap,OSM,WorldCover,CORINE,overlap,legend</source>
<translation>correspondencia,renombrar,cobertura del suelo,uso del suelo,OpenStreetMap,OSM,WorldCover,CORINE,solapamiento,leyenda</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>A layer of polygons with a field for the class. Give polygons or a raster.</source>
<translation>Una capa de polígonos con un campo para la clase. Indique polígonos o un ráster.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Field with the class. If not set, the first of class_name, class, label, name, category or class_id.</source>
<translation>Campo con la clase. Si no se indica, el primero de class_name, class, label, name, category o class_id.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>A class raster: one band of class numbers, or colours that stand for classes.</source>
<translation>Un ráster de clases: una banda de números de clase, o colores que representan clases.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>JSON file with the class of each value or colour of the raster: {"10": "tree cover", …}.</source>
<translation>Archivo JSON con la clase de cada valor o color del ráster: {"10": "tree cover", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Names or values of the reference that do not count, separated by commas: unknown,0.</source>
<translation>Nombres o valores de la referencia que no cuentan, separados por comas: unknown,0.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Numbers of the classes (class_id) whose proposals the new codebook takes, separated by commas. If not set, it takes all proposals.</source>
<translation>Números de las clases (class_id) cuyas propuestas toma el libro de códigos nuevo, separados por comas. Si no se indica, toma todas las propuestas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>GeoPackage with a table: the area of each cluster in each reference class, and the proposals.</source>
<translation>GeoPackage con una tabla: el área de cada clúster en cada clase de referencia, y las propuestas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>GeoPackage with a copy of the codebook in which the classes have the proposed names.</source>
<translation>GeoPackage con una copia del libro de códigos en la que las clases tienen los nombres propuestos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Number of names proposed</source>
<translation>Número de nombres propuestos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Number of names in the new codebook</source>
<translation>Número de nombres en el libro de códigos nuevo</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Share of the ground on which the names agree with the reference</source>
<translation>Proporción del terreno en la que los nombres concuerdan con la referencia</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Choose either reference polygons or a reference raster.</source>
<translation>Elija polígonos de referencia o un ráster de referencia, no ambos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Choose a file for the codebook with the new names, or leave out the classes to name.</source>
<translation>Elija un archivo para el libro de códigos con los nombres nuevos u omita las clases que nombrar.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>The codebook whose classes get names.</source>
<translation>El libro de códigos cuyas clases reciben nombres.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Reference polygons</source>
<translation>Polígonos de referencia</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Reference raster</source>
<translation>Ráster de referencia</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Names of the values</source>
<translation>Nombres de los valores</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Classes to ignore</source>
<translation>Clases que se ignoran</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Classes to name</source>
<translation>Clases que nombrar</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Overlaps with the reference</source>
<translation>Solapamientos con la referencia</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Codebook with the new names</source>
<translation>Libro de códigos con los nombres nuevos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>{name} ({number}): {proposal}, which has {share} of its area</source>
<translation>{name} ({number}): {proposal}, que tiene {share} de su área</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>{name} ({number}): no name is proposed ({reason})</source>
<translation>{name} ({number}): no se propone ningún nombre ({reason})</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Reference class {name}: IoU {iou}, {found} of it found</source>
<translation>Clase de referencia {name}: IoU {iou}, se encontró {found} de ella</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>you named it</source>
<translation>usted le puso nombre</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>it has no ground</source>
<translation>no tiene terreno</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>the reference covers too little of it</source>
<translation>la referencia cubre muy poco de ella</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>no reference class has enough of it</source>
<translation>ninguna clase de referencia tiene lo suficiente de ella</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>its row was deleted from the codebook</source>
<translation>su fila se borró del libro de códigos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>JSON files (*.json)</source>
<translation>Archivos JSON (*.json)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>“{}” is not a list of numbers; write, for example, 0,3,5.</source>
<translation>«{}» no es una lista de números; escriba, por ejemplo, 0,3,5.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>The reference polygons cannot be read; choose another layer.</source>
<translation>Los polígonos de referencia no se pueden leer; elija otra capa.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>{n} classes with the name {name} become one.</source>
<translation>{n} clases con el nombre {name} pasan a ser una.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Propagate labels</source>
<translation>Propagar etiquetas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Label a few segments of each class, and this names or corrects the others. Labels are your corrections in class_override, and the points, lines or polygons of a layer with a field for the class. A small model learns from the features of the labelled segments, and gives every other segment a class with a probability. Below the minimum probability, segments stay as they are.

Your corrections always stay. New classes become new rows of the codebook. A class that you named but did not label keeps the segments that are like it; classes with automatic names, such as “Class 7”, may lose all of theirs. The segments and the codebook are copied to the output folder; the inputs are not changed. Then run “Apply class edits” with the copies to update the map.</source>
<translation>Etiquete unos pocos segmentos de cada clase, y esto nombra o corrige los demás. Las etiquetas son sus correcciones en class_override y los puntos, líneas o polígonos de una capa con un campo para la clase. Un pequeño modelo aprende de las características de los segmentos etiquetados y da a todos los demás segmentos una clase con una probabilidad. Por debajo de la probabilidad mínima, los segmentos quedan como están.

Sus correcciones siempre se conservan. Las clases nuevas pasan a ser filas nuevas del libro de códigos. Una clase a la que puso nombre pero que no etiquetó conserva los segmentos que se le parecen; las clases con nombres automáticos, como «Class 7», pueden perder todos los suyos. Los segmentos y el libro de códigos se copian en la carpeta de salida; las entradas no se cambian. Ejecute después «Aplicar ediciones de clases» con las copias para actualizar el mapa.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>few labels,training,supervised,random forest,logistic regression,active learning,correct,samples</source>
<translation>pocas etiquetas,entrenamiento,supervisado,bosque aleatorio,regresión logística,aprendizaje activo,corregir,muestras</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>A point labels the segment in which it lies, and a line each segment that it crosses. A polygon labels the segments of which it covers at least half. The layer may have any CRS.</source>
<translation>Un punto etiqueta el segmento en el que está, y una línea cada segmento que cruza. Un polígono etiqueta los segmentos de los que cubre al menos la mitad. La capa puede tener cualquier SRC.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Folder for the new segments and codebook. It is created if it does not exist.</source>
<translation>Carpeta para los segmentos y el libro de códigos nuevos. Se crea si no existe.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Number of labelled segments</source>
<translation>Número de segmentos etiquetados</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Number of segments with another class</source>
<translation>Número de segmentos con otra clase</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Number of segments below the minimum probability</source>
<translation>Número de segmentos por debajo de la probabilidad mínima</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Learned without labels, because you named them: {names}</source>
<translation>Aprendidas sin etiquetas, porque usted les puso nombre: {names}</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>The codebook with the classes of the segments.</source>
<translation>El libro de códigos con las clases de los segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Layer with labels</source>
<translation>Capa con etiquetas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Layer of the segments to label next</source>
<translation>Capa de los segmentos que etiquetar a continuación</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>{name}: {labels} labelled segments, {changed} others get this class</source>
<translation>{name}: {labels} segmentos etiquetados, otros {changed} reciben esta clase</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>The layer with labels cannot be read; choose another layer.</source>
<translation>La capa con etiquetas no se puede leer; elija otra capa.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>Split class</source>
<translation>Dividir clase</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>Splits a class into several by clustering its segments again. The part with the largest area keeps the class. The other parts are new classes with the same name and a number, such as “forest 2”. Rename them in the table of classes, or give two of them the same name to join them again.

The segments and the codebook are copied to the output folder; the inputs are not changed. Then run “Apply class edits” with the copies to update the map.</source>
<translation>Divide una clase en varias agrupando de nuevo sus segmentos. La parte con el área más grande conserva la clase. Las demás partes son clases nuevas con el mismo nombre y un número, como «forest 2». Renómbrelas en la tabla de clases, o dé a dos de ellas el mismo nombre para volver a unirlas.

Los segmentos y el libro de códigos se copian en la carpeta de salida; las entradas no se cambian. Ejecute después «Aplicar ediciones de clases» con las copias para actualizar el mapa.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>divide,separate,subclass,cluster,k-means</source>
<translation>dividir,separar,subclase,clúster,k-means</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>Name of the class, or its number (class_id).</source>
<translation>Nombre de la clase o su número (class_id).</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>Number of classes after the split</source>
<translation>Número de clases tras la división</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>{name}: {count} segments</source>
<translation>{name}: {count} segmentos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>Class to split</source>
<translation>Clase que dividir</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Data set report</source>
<translation>Informe del conjunto de datos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Writes a page about a folder of labels. It shows doubtful masks first, then the pixels and masks of each class, sizes, coverage, the position of masks in the images and on the ground, samples of each class, and duplicate masks. The page needs no other file; tables beside it contain the figures.</source>
<translation>Escribe una página sobre una carpeta de etiquetas. Muestra primero las máscaras dudosas y después los píxeles y máscaras de cada clase, los tamaños, la cobertura, la posición de las máscaras en las imágenes y en el terreno, muestras de cada clase y máscaras duplicadas. La página no necesita ningún otro archivo; las tablas que la acompañan contienen las cifras.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>statistics,quality,samples,contact sheet,histogram,heat map,duplicates,data set</source>
<translation>estadísticas,calidad,muestras,hoja de contactos,histograma,mapa de calor,duplicados,conjunto de datos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Output folder of “Auto-label collection”, or a folder with outputs of “Boxes to masks”.</source>
<translation>Carpeta de salida de «Autoetiquetar colección» o carpeta con salidas de «Cajas a máscaras».</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Rasters to show the samples on. Give rasters, their folder, or neither; then masks have a plain background.</source>
<translation>Rásteres sobre los que se muestran las muestras. Indique rásteres, su carpeta o nada; en este último caso, las máscaras tienen un fondo liso.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder of the scenes that were labelled.</source>
<translation>Carpeta de las escenas que se etiquetaron.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder for report.html and the tables. It is created if it does not exist; files in it are never replaced.</source>
<translation>Carpeta para report.html y las tablas. Se crea si no existe; los archivos que contiene nunca se reemplazan.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Number of scenes</source>
<translation>Número de escenas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Number of duplicate pairs</source>
<translation>Número de pares duplicados</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Share of pixels with a class</source>
<translation>Proporción de píxeles con clase</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder of labels</source>
<translation>Carpeta de etiquetas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Labelled scenes</source>
<translation>Escenas etiquetadas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder of scenes</source>
<translation>Carpeta de escenas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder for the report</source>
<translation>Carpeta para el informe</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Evaluate class rasters</source>
<translation>Evaluar rásteres de clases</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Compares class rasters with ground truth. Clusters have no names, so they are mapped to the true classes in two ways: majority (each cluster gets the class that it overlaps most) and Hungarian (each class gets at most one cluster). Gives the mean IoU, the mean accuracy, the IoU and DSC of each class, and the confusion matrix. It can also write a table of the scenes, measure the position of boundaries, and compare with a second run.</source>
<translation>Compara rásteres de clases con la verdad de terreno. Los clústeres no tienen nombre, por lo que se asignan a las clases verdaderas de dos maneras: mayoría (cada clúster recibe la clase con la que más se solapa) y húngara (cada clase recibe como máximo un clúster). Da el IoU medio, la exactitud media, el IoU y el DSC de cada clase, y la matriz de confusión. También puede escribir una tabla de las escenas, medir la posición de los límites y comparar con una segunda ejecución.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>accuracy,mIoU,confusion matrix,validation,ground truth,Hungarian</source>
<translation>exactitud,mIoU,matriz de confusión,validación,verdad de terreno,húngaro</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Class rasters of ALPS to evaluate.</source>
<translation>Rásteres de clases de ALPS que se evalúan.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>True classes, as numbers or colours: one raster for each class raster, in the same order.</source>
<translation>Clases verdaderas, como números o colores: un ráster por cada ráster de clases, en el mismo orden.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Values of the ground truth that do not count, separated by commas: 0,255.</source>
<translation>Valores de la verdad de terreno que no cuentan, separados por comas: 0,255.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>JSON file with the class of each colour, for a ground truth in colours: {"#3c1098": "building", …}.</source>
<translation>Archivo JSON con la clase de cada color, para una verdad de terreno en colores: {"#3c1098": "building", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Class rasters of the same scenes, in the same order. The report then shows which run is better, and where.</source>
<translation>Rásteres de clases de las mismas escenas, en el mismo orden. El informe muestra entonces qué ejecución es mejor y dónde.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>JSON file with all figures of each class, and the confusion matrix.</source>
<translation>Archivo JSON con todas las cifras de cada clase y la matriz de confusión.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Share of the true pixels that do not count</source>
<translation>Proporción de píxeles verdaderos que no cuentan</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>There are {labels} class rasters and {truths} rasters of the ground truth; choose one of these for each class raster.</source>
<translation>Hay {labels} rásteres de clases y {truths} rásteres de la verdad de terreno; elija uno de estos por cada ráster de clases.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>There are {others} class rasters of a second run and {truths} rasters of the ground truth; choose as many of both.</source>
<translation>Hay {others} rásteres de clases de una segunda ejecución y {truths} rásteres de la verdad de terreno; elija el mismo número de ambos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Class rasters</source>
<translation>Rásteres de clases</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Ground truth</source>
<translation>Verdad de terreno</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Values to ignore</source>
<translation>Valores que se ignoran</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Colours of the ground truth</source>
<translation>Colores de la verdad de terreno</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Class rasters of a second run</source>
<translation>Rásteres de clases de una segunda ejecución</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>None of the rasters can be read; choose class rasters and their ground truth.</source>
<translation>No se puede leer ninguno de los rásteres; elija rásteres de clases y su verdad de terreno.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>The means are over the classes {names}. {share} of the true pixels do not count.</source>
<translation>Las medias son sobre las clases {names}. {share} de los píxeles verdaderos no cuentan.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Mean IoU</source>
<translation>IoU medio</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Mean accuracy</source>
<translation>Exactitud media</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>“{}” is not a list of numbers; write, for example, 0,255.</source>
<translation>«{}» no es una lista de números; escriba, por ejemplo, 0,255.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Mean IoU {miou:.3f}, mean accuracy {macc:.3f} ({mapping}).</source>
<translation>IoU medio {miou:.3f}, exactitud media {macc:.3f} ({mapping}).</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Evaluate instances</source>
<translation>Evaluar instancias</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Compares the masks of single objects with true masks. Gives the average precision of each class and of all classes as COCO defines it (AP over IoU 0.50 to 0.95, AP50, AP75), and how many objects of each scene were found. The ground truth is layers of instances or a COCO file. Scenes are matched by name.</source>
<translation>Compara las máscaras de objetos individuales con máscaras verdaderas. Da la precisión media de cada clase y de todas las clases tal como la define COCO (AP sobre IoU de 0.50 a 0.95, AP50, AP75), y cuántos objetos de cada escena se encontraron. La verdad de terreno son capas de instancias o un archivo COCO. Las escenas se emparejan por su nombre.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>accuracy,AP,average precision,COCO,detection,validation,ground truth</source>
<translation>exactitud,AP,precisión media,COCO,detección,validación,verdad de terreno</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Layers of instances to evaluate, one for each scene.</source>
<translation>Capas de instancias que se evalúan, una por escena.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Layers of true instances, named like their scenes. Give layers or a COCO file.</source>
<translation>Capas de instancias verdaderas, con el nombre de sus escenas. Indique capas o un archivo COCO.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>COCO file (JSON) with images, categories, and annotations with masks.</source>
<translation>Archivo COCO (JSON) con imágenes, categorías y anotaciones con máscaras.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Names of classes, separated by commas.</source>
<translation>Nombres de clases, separados por comas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>JSON file with all figures of each class.</source>
<translation>Archivo JSON con todas las cifras de cada clase.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>AP over IoU 0.50 to 0.95</source>
<translation>AP sobre IoU de 0.50 a 0.95</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>AP at IoU 0.50</source>
<translation>AP con IoU de 0.50</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>AP at IoU 0.75</source>
<translation>AP con IoU de 0.75</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Number of true instances</source>
<translation>Número de instancias verdaderas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Number of instances</source>
<translation>Número de instancias</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Give the true instances either as layers or as a COCO file.</source>
<translation>Indique las instancias verdaderas como capas o como archivo COCO, no de ambas formas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>True instances</source>
<translation>Instancias verdaderas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>True instances as a COCO file</source>
<translation>Instancias verdaderas como archivo COCO</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Classes that do not count</source>
<translation>Clases que no cuentan</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>None of the layers can be read; choose instances and their ground truth.</source>
<translation>No se puede leer ninguna de las capas; elija instancias y su verdad de terreno.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>{truth} true instances are marked as difficult or as a crowd. They do not count, nor do the {found} instances found on them.</source>
<translation>{truth} instancias verdaderas están marcadas como difíciles o como multitud. No cuentan, ni tampoco las {found} instancias encontradas sobre ellas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>{n} instances have the class “{name}”, which the ground truth does not have.</source>
<translation>{n} instancias tienen la clase «{name}», que la verdad de terreno no tiene.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Export data set</source>
<translation>Exportar conjunto de datos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Cuts labelled scenes into chips for training a network. Writes images, masks or annotations, a split into train, val and test without common ground, an index, and a README with classes, counts, licence and source.

Labels are class rasters (with the names that you gave the classes), masks of boxes, or any polygon layer with a field of classes. Labels and scenes are matched by name. The folder appears only when the data set is complete.</source>
<translation>Corta escenas etiquetadas en chips para entrenar una red. Escribe imágenes, máscaras o anotaciones, una división en train, val y test sin terreno común, un índice y un README con clases, recuentos, licencia y fuente.

Las etiquetas son rásteres de clases (con los nombres que dio a las clases), máscaras de cajas o cualquier capa de polígonos con un campo de clases. Etiquetas y escenas se emparejan por su nombre. La carpeta aparece solo cuando el conjunto de datos está completo.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>training,chips,tiles,COCO,YOLO,panoptic,mmsegmentation,torchgeo,iSAID,SAMRS,split</source>
<translation>entrenamiento,chips,teselas,COCO,YOLO,panóptico,mmsegmentation,torchgeo,iSAID,SAMRS,división</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Settings of a published data set. Settings below that you change from their default override the preset; all others come from it.</source>
<translation>Parámetros de un conjunto de datos publicado. Los parámetros de abajo que cambie respecto a su valor predeterminado prevalecen sobre el preajuste; todos los demás proceden de él.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>The split that you want, instead of one that is drawn. Each line has the name of a scene, and then train, val or test.</source>
<translation>La división que desea, en lugar de una al azar. Cada línea tiene el nombre de una escena y después train, val o test.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>A folder with the lists train.txt, val.txt and test.txt, or with the folders train, val and test and the images of each in them.</source>
<translation>Una carpeta con las listas train.txt, val.txt y test.txt, o con las carpetas train, val y test y las imágenes de cada una dentro.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>A new or empty folder.</source>
<translation>Una carpeta nueva o vacía.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>The scenes that were labelled. Give rasters, their folder, or both.</source>
<translation>Las escenas que se etiquetaron. Indique rásteres, su carpeta o ambas cosas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Folder of the scenes that were labelled. Its subfolders are not searched, except train, val and test if you split by folder.</source>
<translation>Carpeta de las escenas que se etiquetaron. No se busca en sus subcarpetas, salvo train, val y test si divide por carpeta.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Class rasters of the scenes. Without class rasters and without a folder of labels, the polygons give the classes.</source>
<translation>Rásteres de clases de las escenas. Sin rásteres de clases y sin carpeta de etiquetas, los polígonos dan las clases.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Instances of all scenes, in any CRS. If not set, masks of boxes are the instances, or else the connected areas of each class.</source>
<translation>Instancias de todas las escenas, en cualquier SRC. Si no se indica, las instancias son las máscaras de cajas o, si no las hay, las áreas conexas de cada clase.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>If not set, the first of these that the layer has: class_name, class, label, name, category, class_id.</source>
<translation>Si no se indica, el primero de estos que tenga la capa: class_name, class, label, name, category, class_id.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>There is nothing to export; choose scenes, or a folder of scenes.</source>
<translation>No hay nada que exportar; elija escenas o una carpeta de escenas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>There are no labels; choose class rasters, a folder of labels, or polygons.</source>
<translation>No hay etiquetas; elija rásteres de clases, una carpeta de etiquetas o polígonos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Preset</source>
<translation>Preajuste</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>List of the split</source>
<translation>Lista de la división</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Folder of the split</source>
<translation>Carpeta de la división</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Folder of the data set</source>
<translation>Carpeta del conjunto de datos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Scenes</source>
<translation>Escenas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Polygons with classes</source>
<translation>Polígonos con clases</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>There is nothing to export: none of the rasters can be read. Choose others.</source>
<translation>No hay nada que exportar: no se puede leer ninguno de los rásteres. Elija otros.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Lists (*.txt *.csv *.tsv *.lst *.json)</source>
<translation>Listas (*.txt *.csv *.tsv *.lst *.json)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>The polygons are missing or cannot be read; choose another layer.</source>
<translation>Los polígonos faltan o no se pueden leer; elija otra capa.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Left out: {straddling} chips across two parts of the split, and {uncovered} chips with too few labelled pixels.</source>
<translation>Omitidos: {straddling} chips a caballo entre dos partes de la división y {uncovered} chips con muy pocos píxeles etiquetados.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Number of chips for {}</source>
<translation>Número de chips para {}</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>{} is not in the split and was left out.</source>
<translation>{} no está en la división y se omitió.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/figures.py"/>
<source>CSV file with the figures of each scene.</source>
<translation>Archivo CSV con las cifras de cada escena.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/figures.py"/>
<source>Table of scenes</source>
<translation>Tabla de escenas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>Fit codebook</source>
<translation>Ajustar libro de códigos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>Groups the segments of one or more scenes into clusters of similar segments, and writes the codebook: the centres of the clusters and the table of classes. Each cluster starts as a class of its own.

If you choose a codebook to update, its classes stay, and segments that are unlike any of them form new clusters. The number of clusters to fit is then not used.</source>
<translation>Agrupa los segmentos de una o más escenas en clústeres de segmentos parecidos y escribe el libro de códigos: los centros de los clústeres y la tabla de clases. Cada clúster empieza como una clase propia.

Si elige un libro de códigos que actualizar, sus clases se conservan y los segmentos que no se parecen a ninguna forman clústeres nuevos. En ese caso no se usa el número de clústeres que se ajustan.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>k-means,cluster,classes,vocabulary,update,online</source>
<translation>k-means,clúster,clases,vocabulario,actualizar,en línea</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>Number of clusters</source>
<translation>Número de clústeres</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>A codebook to add the segments to, instead of fitting a new one. Its class names, colours and cluster numbers stay. It is not changed: the result is a new file.</source>
<translation>Un libro de códigos al que se añaden los segmentos, en lugar de ajustar uno nuevo. Sus nombres de clase, colores y números de clúster se conservan. No se modifica: el resultado es un archivo nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>Codebook to update</source>
<translation>Libro de códigos que se actualiza</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Reading the raster</source>
<translation>Lectura del ráster</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Tiles</source>
<translation>Teselas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Clusters</source>
<translation>Clústeres</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Polygons</source>
<translation>Polígonos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Network</source>
<translation>Red</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Training</source>
<translation>Entrenamiento</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Random changes of crops</source>
<translation>Cambios al azar de los recortes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Held-out part</source>
<translation>Parte reservada</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>SAM</source>
<translation>SAM</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>SAM (not installed)</source>
<translation>SAM (no instalado)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>These settings are for SAM, which is not installed. Until you install it (Settings ▸ Options ▸ ALPS), they have no effect.</source>
<translation>Estos parámetros son para SAM, que no está instalado. Hasta que lo instale (Configuración ▸ Opciones ▸ ALPS), no tienen efecto.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>None</source>
<translation>Ninguno</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Drone (up to 0.1 m)</source>
<translation>Dron (hasta 0,1 m)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Aerial (0.1 to 0.5 m)</source>
<translation>Aérea (de 0,1 a 0,5 m)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Satellite (10 m)</source>
<translation>Satélite (10 m)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Quick (a first look)</source>
<translation>Rápido (un primer vistazo)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/example_models.py"/>
<source>The example model {} cannot be read.</source>
<translation>No se puede leer el modelo de ejemplo {}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Label</source>
<translation>Etiquetar</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Single steps</source>
<translation>Pasos sueltos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Networks</source>
<translation>Redes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Evaluation</source>
<translation>Evaluación</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Data sets</source>
<translation>Conjuntos de datos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Volumes</source>
<translation>Volúmenes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Set-up</source>
<translation>Instalación</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Example models</source>
<translation>Modelos de ejemplo</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/help_text.py"/>
<source>Parameters</source>
<translation>Parámetros</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/help_text.py"/>
<source>Outputs</source>
<translation>Salidas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/help_text.py"/>
<source>Advanced parameters</source>
<translation>Parámetros avanzados</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/help_text.py"/>
<source>Example for the command line</source>
<translation>Ejemplo para la línea de comandos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>“{source}” is missing or cannot be read; choose {kind}.</source>
<translation>«{source}» falta o no se puede leer; elija {kind}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>None of the segments layers can be read; choose segments that ALPS made.</source>
<translation>No se puede leer ninguna de las capas de segmentos; elija segmentos hechos por ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>a raster that QGIS can open</source>
<translation>un ráster que QGIS pueda abrir</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>a segments layer of ALPS</source>
<translation>una capa de segmentos de ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>a codebook of ALPS</source>
<translation>un libro de códigos de ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>The packages for training are not installed, so this cannot run yet. Install the engine for training in Settings ▸ Options ▸ ALPS.</source>
<translation>Los paquetes para el entrenamiento no están instalados, así que esto aún no se puede ejecutar. Instale el motor para el entrenamiento en Configuración ▸ Opciones ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>{} (small, for laptops)</source>
<translation>{} (pequeña, para portátiles)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>{} (of the ALPS paper, for GPUs)</source>
<translation>{} (del artículo de ALPS, para GPU)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>All that fit (overall)</source>
<translation>Todos los que encajan (overall)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>Encoder, for other classes (backbone)</source>
<translation>Codificador, para otras clases (backbone)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>All but the encoder (head)</source>
<translation>Todo menos el codificador (head)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>Not set (20 minutes, unless you set the steps)</source>
<translation>Sin definir (20 minutos, salvo que indique los pasos)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>Not set ({} in each round, unless you set a duration)</source>
<translation>Sin definir ({} en cada ronda, salvo que indique una duración)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/pickers.py"/>
<source>“{value}” has a minimum of x above its maximum. Give an extent that does not cross the 180th meridian, or run the two sides of it one by one.</source>
<translation>«{value}» tiene un mínimo de x mayor que su máximo. Dé una extensión que no cruce el meridiano 180, o procese los dos lados uno tras otro.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/pickers.py"/>
<source>“{value}” is not a layer of polygons that can be read.</source>
<translation>«{value}» no es una capa de polígonos legible.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/pickers.py"/>
<source>“{value}” is not an extent.</source>
<translation>«{value}» no es una extensión.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoTIFF with the class number of each pixel, 255 outside of all segments, and a legend.</source>
<translation>GeoTIFF con el número de clase de cada píxel, 255 fuera de todos los segmentos, y una leyenda.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoPackage with one polygon for each connected area of a class.</source>
<translation>GeoPackage con un polígono por cada área conexa de una clase.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoPackage with all segments. To correct the class of a single segment, use its field class_override.</source>
<translation>GeoPackage con todos los segmentos. Para corregir la clase de un solo segmento, use su campo class_override.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoPackage with the table of classes. Rename, recolour and merge classes there: classes with the same name become one.</source>
<translation>GeoPackage con la tabla de clases. Renombre, cambie el color y fusione clases ahí: las clases con el mismo nombre pasan a ser una.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Settings for a kind of image; those that you change from their default override it. drone (up to 0.1 m): coarse detail, minimum mapping unit 800 pixels. aerial (0.1 to 0.5 m): medium detail, 160 pixels. satellite (10 m): fine detail, 16 pixels. quick (a first look): coarse detail, 8 clusters, 1 restart, 256 pixels.</source>
<translation>Parámetros para un tipo de imagen; los que cambie respecto a su valor predeterminado prevalecen. drone (hasta 0.1 m): detalle grueso, unidad mínima cartografiable de 800 píxeles. aerial (0.1 a 0.5 m): detalle medio, 160 píxeles. satellite (10 m): detalle fino, 16 píxeles. quick (un primer vistazo): detalle grueso, 8 clústeres, 1 reinicio, 256 píxeles.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>A value that equals its default counts as not changed. If you want such a value, choose none and set the others yourself.</source>
<translation>Un valor igual a su valor predeterminado cuenta como no cambiado. Si desea un valor así, elija ninguno y ajuste los demás a mano.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Preset for the kind of image</source>
<translation>Preajuste para el tipo de imagen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoPackage with a table of the classes: area on the ground, share, number of segments and mean confidence. Without a CRS, areas are in pixels.</source>
<translation>GeoPackage con una tabla de las clases: área en el terreno, proporción, número de segmentos y confianza media. Sin SRC, las áreas están en píxeles.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>HTML page about the run: map, class areas, clusters, doubtful segments and all settings. Open it from the Results Viewer.</source>
<translation>Página HTML sobre la ejecución: mapa, áreas de las clases, clústeres, segmentos dudosos y todos los parámetros. Ábrala desde el visor de resultados.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Class polygons</source>
<translation>Polígonos de clases</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Codebook with the classes</source>
<translation>Libro de códigos con las clases</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Class areas</source>
<translation>Áreas de las clases</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Codebook to use</source>
<translation>Libro de códigos que se usa</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>{n} packages: {download:.0f} MB to download, {disk:.0f} MB on disk in {folder}.</source>
<translation>{n} paquetes: {download:.0f} MB que descargar, {disk:.0f} MB en disco en {folder}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Install or update the engine</source>
<translation>Instalar o actualizar el motor</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Installs the engine, the part that computes: a Python environment with tested packages, in your QGIS profile. QGIS's own Python stays as it is. The new engine replaces the old one only after it has labelled a small scene. If the engine is installed already, it is tested, and built again if it is broken or belongs to another version of ALPS.</source>
<translation>Instala el motor, la parte que calcula: un entorno de Python con paquetes probados, en su perfil de QGIS. El Python de QGIS queda como está. El motor nuevo sustituye al anterior solo después de haber etiquetado una escena pequeña. Si el motor ya está instalado, se prueba, y se construye de nuevo si está dañado o pertenece a otra versión de ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>setup,environment,packages,pip,offline,wheels,torch,SAM,training,repair,update</source>
<translation>configuración,entorno,paquetes,pip,sin conexión,wheels,torch,SAM,entrenamiento,reparar,actualizar</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>base has the built-in segmenter, and predicts with trained networks. sam adds torch, to segment with SAM; on Linux that is a download of about 3 GB. train has all of sam, and trains networks. auto chooses base or sam by graphics card and free disk space.</source>
<translation>base tiene el segmentador integrado y predice con redes entrenadas. sam añade torch, para segmentar con SAM; en Linux, eso es una descarga de unos 3 GB. train tiene todo lo de sam y entrena redes. auto elige base o sam según la tarjeta gráfica y el espacio libre en disco.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Interpreter of a 64-bit Python 3.11 or later. If not set, ALPS looks for one.</source>
<translation>Intérprete de un Python 3.11 o posterior de 64 bits. Si no se indica, ALPS busca uno.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Install from the wheels in this folder, without a network.</source>
<translation>Instala desde los wheels de esta carpeta, sin red.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Address of a package index to use instead of the one that pip is configured for, for example one with a torch that needs no graphics card.</source>
<translation>Dirección de un índice de paquetes que se usa en lugar del configurado en pip, por ejemplo uno con un torch que no necesite tarjeta gráfica.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>ALPS does not use this engine: {source} names another interpreter.</source>
<translation>ALPS no usa este motor: {source} indica otro intérprete.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Python to build from</source>
<translation>Python de base</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Package index</source>
<translation>Índice de paquetes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Python of the engine</source>
<translation>Python del motor</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Kind of the engine: base, sam or train</source>
<translation>Tipo de motor: base, sam o train</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Version of the engine</source>
<translation>Versión del motor</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Log of the installation</source>
<translation>Registro de la instalación</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Size on disk in MB</source>
<translation>Tamaño en disco en MB</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Duration of the installation in seconds</source>
<translation>Duración de la instalación en segundos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>All files (*)</source>
<translation>Todos los archivos (*)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>Compare trainings</source>
<translation>Comparar entrenamientos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>Writes one table of several trainings on the same labels: without pre-training, and with all weights, the backbone or the head of a pre-training loaded. It shows what pre-training gains on your data, as the tables of the ALPS paper do.

Trainings that differ only in their seed are put together, with their mean, their standard deviation and the difference to the training without pre-training of the same seed.</source>
<translation>Escribe una tabla de varios entrenamientos con las mismas etiquetas: sin preentrenamiento y con todos los pesos, el backbone o la cabeza de un preentrenamiento cargados. Muestra qué aporta el preentrenamiento en sus datos, como hacen las tablas del artículo de ALPS.

Los entrenamientos que solo difieren en su semilla se agrupan, con su media, su desviación estándar y la diferencia respecto al entrenamiento sin preentrenamiento de la misma semilla.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>baseline,overall,backbone,head,Mixed-PL,mIoU,mean,standard deviation,seeds,experiment</source>
<translation>línea base,overall,backbone,cabeza,Mixed-PL,mIoU,media,desviación estándar,semillas,experimento</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>A folder that holds the folders of the trainings. All of them that have ended are compared.</source>
<translation>Una carpeta que contiene las carpetas de los entrenamientos. Se comparan todos los que han terminado.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>Folder for the table as a page, as CSV and as JSON. Files in it are never replaced.</source>
<translation>Carpeta para la tabla como página, como CSV y como JSON. Los archivos que contiene nunca se reemplazan.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>“{}” does not hold the folder of a training; choose the folder that holds them.</source>
<translation>«{}» no contiene la carpeta de ningún entrenamiento; elija la carpeta que las contiene.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>Folder of trainings</source>
<translation>Carpeta de entrenamientos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>Folder for the table</source>
<translation>Carpeta para la tabla</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/finetune.py"/>
<source>Fine-tune network</source>
<translation>Ajuste fino de red</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/finetune.py"/>
<source>Trains a segmentation network on true labels, beginning with the weights of “Pre-train network”. Without a model to begin with, the training starts from random weights. Compare the two with “Compare trainings” to see what pre-training gains on your data.

With a duration, ALPS first measures how long a step takes on your machine. You can cancel: the same settings and folder continue the training. It needs the engine for training, which you install in Settings ▸ Options ▸ ALPS.</source>
<translation>Entrena una red de segmentación con etiquetas verdaderas, a partir de los pesos de «Preentrenar red». Sin un modelo de partida, el entrenamiento empieza con pesos aleatorios. Compare ambos con «Comparar entrenamientos» para ver qué aporta el preentrenamiento en sus datos.

Con una duración, ALPS mide primero cuánto tarda un paso en su máquina. Puede cancelar: los mismos parámetros y la misma carpeta continúan el entrenamiento. Necesita el motor para entrenamiento, que se instala en Configuración ▸ Opciones ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/finetune.py"/>
<source>train,deep learning,neural network,transfer learning,true labels,U-Net,UPerNet,SegFormer</source>
<translation>entrenar,aprendizaje profundo,red neuronal,aprendizaje por transferencia,etiquetas verdaderas,ajuste fino,U-Net,UPerNet,SegFormer</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/finetune.py"/>
<source>Rasters with the true class of each pixel; 255 or the nodata value where there is none.</source>
<translation>Rásteres con la clase verdadera de cada píxel; 255 o el valor sin datos donde no la hay.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/finetune.py"/>
<source>model.json in the folder of a pre-training. If not set, the training begins with random weights: the baseline that you compare with.</source>
<translation>model.json de la carpeta de un preentrenamiento. Si no se indica, el entrenamiento empieza con pesos aleatorios: la línea base con la que se compara.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/pretrain.py"/>
<source>Pre-train network</source>
<translation>Preentrenar red</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/pretrain.py"/>
<source>Trains a segmentation network on the labels that ALPS made, so that it knows your imagery before it sees a label that somebody drew. Give a data set from “Export data set”, or labelled scenes. Then run “Fine-tune network” on a few true labels, and “Predict classes” on new rasters.

With a duration, ALPS first measures how long a step takes on your machine. You can cancel: the same settings and folder continue the training. It needs the engine for training, which you install in Settings ▸ Options ▸ ALPS.</source>
<translation>Entrena una red de segmentación con las etiquetas que hizo ALPS, para que conozca sus imágenes antes de ver una etiqueta dibujada por alguien. Indique un conjunto de datos de «Exportar conjunto de datos» o escenas etiquetadas. Después ejecute «Ajuste fino de red» con unas pocas etiquetas verdaderas y «Predecir clases» en rásteres nuevos.

Con una duración, ALPS mide primero cuánto tarda un paso en su máquina. Puede cancelar: los mismos parámetros y la misma carpeta continúan el entrenamiento. Necesita el motor para entrenamiento, que se instala en Configuración ▸ Opciones ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/pretrain.py"/>
<source>train,deep learning,neural network,self-supervised,pseudo labels,backbone,U-Net,UPerNet,SegFormer</source>
<translation>entrenar,aprendizaje profundo,red neuronal,autosupervisado,pseudoetiquetas,backbone,U-Net,UPerNet,SegFormer</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/pretrain.py"/>
<source>Class rasters of “Auto-label raster” or “Auto-label collection”. They are matched by name.</source>
<translation>Rásteres de clases de «Autoetiquetar ráster» o «Autoetiquetar colección». Se emparejan por el nombre.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/pretrain.py"/>
<source>model.json of an earlier training whose weights are loaded, for example of one on other imagery (Mixed-PL in the paper: choose the weights “backbone”). If not set, the training begins with random weights.</source>
<translation>model.json de un entrenamiento anterior cuyos pesos se cargan, por ejemplo de uno con otras imágenes (Mixed-PL en el artículo: elija los pesos «backbone»). Si no se indica, el entrenamiento empieza con pesos aleatorios.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Refine labels</source>
<translation>Refinar etiquetas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Looks for better labels of a raster that “Auto-label raster” labelled, without any true label. A small network learns from the segments with the highest confidence. Its prediction, averaged over each segment, then corrects the class of doubtful segments. This is repeated for one to three rounds. Each round is judged by how well the network agrees with the labels on ground that it did not see; if no round is better, the labels stay as they were.

Names, colours and corrections of yours are kept, and corrections count as true. The inputs are not changed. It needs the engine for training, which you install in Settings ▸ Options ▸ ALPS.</source>
<translation>Busca mejores etiquetas para un ráster etiquetado con «Autoetiquetar ráster», sin ninguna etiqueta verdadera. Una red pequeña aprende de los segmentos con la confianza más alta. Su predicción, promediada en cada segmento, corrige después la clase de los segmentos dudosos. Esto se repite de una a tres rondas. Cada ronda se juzga por lo bien que la red concuerda con las etiquetas en terreno que no vio; si ninguna ronda es mejor, las etiquetas se quedan como estaban.

Sus nombres, colores y correcciones se conservan, y las correcciones cuentan como verdaderas. Las entradas no se modifican. Necesita el motor para entrenamiento, que se instala en Configuración ▸ Opciones ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>self-training,improve,deep learning,neural network,pseudo labels,clean</source>
<translation>autoentrenamiento,mejorar,aprendizaje profundo,red neuronal,pseudoetiquetas,limpiar</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>The raster that was labelled.</source>
<translation>El ráster que se etiquetó.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Its segments, with a cluster for each.</source>
<translation>Sus segmentos, con un clúster para cada uno.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Number of segments that changed</source>
<translation>Número de segmentos que cambiaron</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Number of rounds that were computed</source>
<translation>Número de rondas que se calcularon</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Round whose labels were taken; 0 for the labels as they were</source>
<translation>Ronda cuyas etiquetas se tomaron; 0 indica las etiquetas tal como estaban</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Segments to refine</source>
<translation>Segmentos que se refinan</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>The codebook that the segments have their clusters from.</source>
<translation>El libro de códigos del que los segmentos tienen sus clústeres.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Why it stopped</source>
<translation>Por qué se detuvo</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>A schedule of the ALPS paper, which needs a GPU. Settings below that you change from their default override the preset; all others come from it.</source>
<translation>Un programa del artículo de ALPS, que necesita una GPU. Los parámetros de abajo que cambie respecto a su valor predeterminado prevalecen sobre el preajuste; todos los demás proceden de él.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>A new or empty folder. If a training in it was interrupted, the same settings continue it from its last checkpoint. Choose a folder of your own: QGIS deletes temporary ones when it closes.</source>
<translation>Una carpeta nueva o vacía. Si en ella se interrumpió un entrenamiento, los mismos parámetros lo continúan desde su último checkpoint. Elija una carpeta propia: QGIS elimina las temporales al cerrarse.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Held-out mean IoU</source>
<translation>IoU medio en la parte reservada</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Number of steps</source>
<translation>Número de pasos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Folder that “Export data set” wrote, in the layout mmsegmentation or pairs. Its parts train and val are used. If not set: scenes and their labels, below.</source>
<translation>Carpeta que escribió «Exportar conjunto de datos», con la disposición mmsegmentation o pairs. Se usan sus partes train y val. Si no se indica: las escenas y sus etiquetas, abajo.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Rasters to train on, instead of a data set. A part of their ground is held out to measure it.</source>
<translation>Rásteres con los que entrenar, en lugar de un conjunto de datos. Una parte de su terreno se reserva para medir la red.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Output folder of “Auto-label collection”, or another folder with the class rasters of the scenes.</source>
<translation>Carpeta de salida de «Autoetiquetar colección» u otra carpeta con los rásteres de clases de las escenas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Which weights of that model are loaded. overall: all that fit. backbone: the encoder, for data with other classes. head: all but the encoder. The log lists what was loaded and what was not.</source>
<translation>Qué pesos de ese modelo se cargan. overall: todos los que encajan. backbone: el codificador, para datos con otras clases. head: todo menos el codificador. El registro enumera lo que se cargó y lo que no.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>File with weights of the encoder alone, from timm or torchvision. If not set, they are random.</source>
<translation>Archivo con los pesos solo del codificador, de timm o torchvision. Si no se indica, son aleatorios.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>There is no model to load weights from; choose the model to begin with, or the weights “overall”.</source>
<translation>No hay ningún modelo del que cargar pesos; elija el modelo con el que empezar, o los pesos «overall».</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Folder of the model</source>
<translation>Carpeta del modelo</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Weights that were loaded</source>
<translation>Pesos que se cargaron</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Data set</source>
<translation>Conjunto de datos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Class rasters of the scenes</source>
<translation>Rásteres de clases de las escenas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Folder of class rasters</source>
<translation>Carpeta de rásteres de clases</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Model to begin with</source>
<translation>Modelo de partida</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Weights to load</source>
<translation>Pesos que se cargan</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Weights of the backbone</source>
<translation>Pesos del backbone</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>A data set has its own images and labels; choose it alone, or scenes with their labels.</source>
<translation>Un conjunto de datos tiene sus propias imágenes y etiquetas; elíjalo solo, o bien escenas con sus etiquetas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>There is nothing to train on; choose a data set, or scenes with their class rasters.</source>
<translation>No hay nada con lo que entrenar; elija un conjunto de datos, o escenas con sus rásteres de clases.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>There is nothing to train on: none of the rasters can be read. Choose others.</source>
<translation>No hay nada con lo que entrenar: no se puede leer ninguno de los rásteres. Elija otros.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>The folder of the model is temporary. QGIS deletes it when it closes; copy it to keep the model.</source>
<translation>La carpeta del modelo es temporal. QGIS la elimina al cerrarse; cópiela para conservar el modelo.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Models (*.json *.safetensors)</source>
<translation>Modelos (*.json *.safetensors)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Weights (*.safetensors *.pth *.pt *.bin)</source>
<translation>Pesos (*.safetensors *.pth *.pt *.bin)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>The scenes have no labels; choose their class rasters, or the folder of them.</source>
<translation>Las escenas no tienen etiquetas; elija sus rásteres de clases o la carpeta que los contiene.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>{n} weights loaded ({mode})</source>
<translation>{n} pesos cargados ({mode})</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Held-out mean IoU {miou}, of the weights of step {step}.</source>
<translation>IoU medio en la parte reservada: {miou}, con los pesos del paso {step}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>To rename, recolour or merge classes, open this table, toggle editing, change names or colours, and save. Classes with the same name become one. The map follows at once. “Apply class edits” in the menu of this layer then updates the class raster and the polygons.</source>
<translation>Para renombrar, cambiar el color o fusionar clases, abra esta tabla, conmute la edición, cambie nombres o colores y guarde. Las clases con el mismo nombre pasan a ser una. El mapa se adapta enseguida. «Aplicar ediciones de clases», en el menú de esta capa, actualiza luego el ráster de clases y los polígonos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>Class number of each pixel; 255 stands for pixels without a segment.</source>
<translation>Número de clase de cada píxel; 255 indica píxeles sin segmento.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>One polygon for each connected area of a class.</source>
<translation>Un polígono por cada área conexa de una clase.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>All segments, with cluster, confidence and corrections.</source>
<translation>Todos los segmentos, con clúster, confianza y correcciones.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>The classes: rename, recolour and merge them here.</source>
<translation>Las clases: renómbrelas, cambie su color y fusiónelas aquí.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>Area, share, number of segments and mean confidence of each class.</source>
<translation>Área, proporción, número de segmentos y confianza media de cada clase.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Paint class raster</source>
<translation>Pintar ráster de clases</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Paints segments into a class raster on the grid of their scene, large segments first. A correction in class_override overrides the class of the cluster. Pixels without a segment have no data.

If the segments have clusters of another codebook, the codebook is applied to a copy of them first, and the log says so.</source>
<translation>Pinta segmentos en un ráster de clases sobre la malla de su escena, primero los segmentos grandes. Una corrección en class_override prevalece sobre la clase del clúster. Los píxeles sin segmento quedan sin datos.

Si los segmentos tienen clústeres de otro libro de códigos, primero se aplica el libro de códigos a una copia de ellos, y el registro lo indica.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>rasterize,classes,map,legend</source>
<translation>rasterizar,clases,mapa,leyenda</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Segments with clusters, from “Apply codebook” or an automatic labelling.</source>
<translation>Segmentos con clústeres, de «Aplicar libro de códigos» o de un etiquetado automático.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Raster whose grid is used. If not set, the grid of the scene, which is stored with the segments.</source>
<translation>Ráster cuya malla se usa. Si no se indica, la malla de la escena, que está guardada con los segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>The codebook with the classes of the clusters.</source>
<translation>El libro de códigos con las clases de los clústeres.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/parameters.py"/>
<source>Names of class numbers</source>
<translation>Nombres de los números de clase</translation>
</message>
<message>
<location filename="../alps_qgis/processing/parameters.py"/>
<source>JSON file with the class of each value, for class rasters of other programs: {"10": "building", …}.</source>
<translation>Archivo JSON con la clase de cada valor, para rásteres de clases de otros programas: {"10": "building", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/parameters.py"/>
<source>Separate them with commas.</source>
<translation>Sepárelos con comas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Polygonize classes</source>
<translation>Poligonizar clases</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Turns a class raster into polygons that do not overlap, one for each connected area of a class. Areas smaller than the minimum mapping unit join their largest neighbour. An area with more than 200,000 vertices is too large for one polygon; it is cut along a grid of 2048 pixels.</source>
<translation>Convierte un ráster de clases en polígonos que no se solapan, uno por cada área conexa de una clase. Las áreas menores que la unidad mínima cartografiable se unen a su mayor vecina. Un área con más de 200,000 vértices es demasiado grande para un solo polígono; se corta por una malla de 2048 píxeles.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>vectorize,polygons,classes,minimum mapping unit,simplify</source>
<translation>vectorizar,polígonos,clases,unidad mínima cartografiable,simplificar</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Class raster written by ALPS.</source>
<translation>Ráster de clases escrito por ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Segments of the same scene. Each polygon then gets their number and their mean confidence.</source>
<translation>Segmentos de la misma escena. Cada polígono recibe entonces su número y su confianza media.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Codebook of the classes. If you set it, the polygons follow the edits of its table.</source>
<translation>Libro de códigos de las clases. Si lo indica, los polígonos siguen las ediciones de su tabla.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Predict classes</source>
<translation>Predecir clases</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Predicts the class of each pixel of a raster with a trained network, and writes a class raster and class polygons. Rasters of any size work: the network sees overlapping tiles, and their predictions are blended, so that no tile borders remain.

The model is one that ALPS trained, or a segmentation model of another program as an ONNX file, such as those of Deepness. If the pixels of the raster are much larger or smaller than those of the training, set the ground resolution.

The classes are those of the model. To rename or recolour them on the map, edit the symbols of the layer; to rename them in the data, edit the field class_name of the polygons.</source>
<translation>Predice la clase de cada píxel de un ráster con una red entrenada y escribe un ráster de clases y polígonos de clases. Funciona con rásteres de cualquier tamaño: la red ve teselas solapadas y sus predicciones se mezclan, de modo que no quedan bordes de tesela.

El modelo es uno entrenado con ALPS o un modelo de segmentación de otro programa como archivo ONNX, por ejemplo los de Deepness. Si los píxeles del ráster son mucho mayores o menores que los del entrenamiento, indique la resolución en el terreno.

Las clases son las del modelo. Para cambiar su nombre o su color en el mapa, edite los símbolos de la capa; para cambiar su nombre en los datos, edite el campo class_name de los polígonos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>inference,deep learning,neural network,semantic segmentation,ONNX,Deepness,land cover,classify</source>
<translation>inferencia,aprendizaje profundo,red neuronal,segmentación semántica,ONNX,Deepness,cobertura del suelo,clasificar</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>The raster to predict.</source>
<translation>El ráster que se predice.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>model.onnx or model.json in the folder of a training, or an ONNX file of another program. A file model.safetensors needs an engine with PyTorch.</source>
<translation>model.onnx o model.json de la carpeta de un entrenamiento, o un archivo ONNX de otro programa. Un archivo model.safetensors necesita un motor con PyTorch.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>GeoTIFF with the class number of each pixel, 255 where the raster has no data, and a legend.</source>
<translation>GeoTIFF con el número de clase de cada píxel, 255 donde el ráster no tiene datos, y una leyenda.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>GeoTIFF with the probability of the predicted class in per cent, 255 where the raster has no data.</source>
<translation>GeoTIFF con la probabilidad de la clase predicha en porcentaje, 255 donde el ráster no tiene datos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Predicted class of each pixel; 255 stands for pixels without data.</source>
<translation>Clase predicha de cada píxel; 255 indica píxeles sin datos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Probability of the predicted class in per cent; 255 stands for pixels without data.</source>
<translation>Probabilidad de la clase predicha en porcentaje; 255 indica píxeles sin datos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Area and share of each class.</source>
<translation>Área y proporción de cada clase.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Device used</source>
<translation>Dispositivo usado</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Models (*.onnx *.json *.safetensors)</source>
<translation>Modelos (*.onnx *.json *.safetensors)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/provider.py"/>
<source>ALPS – class maps without labels</source>
<translation>ALPS – mapas de clases sin etiquetas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Updates the class raster and the class polygons after you edited the classes: names, colours and merged classes in the table of the codebook, and corrections of single segments in class_override. This takes seconds, because nothing is segmented again.

You may also choose another codebook than the one that gave the segments their clusters. It is then applied to a copy of the segments first, and the log says so. For another number of clusters, run “Auto-label raster” or “Auto-label collection” again; they use the segments that there are.

For one segments layer, the outputs are the class raster and the polygons below. For several, choose the output folder. If you choose none, only the table of class areas is written.</source>
<translation>Actualiza el ráster de clases y los polígonos de clases después de editar las clases: nombres, colores y clases fusionadas en la tabla del libro de códigos, y correcciones de segmentos concretos en class_override. Tarda segundos, porque no se vuelve a segmentar nada.

También puede elegir otro libro de códigos que el que dio a los segmentos sus clústeres. Entonces se aplica primero a una copia de los segmentos, y el registro lo indica. Para otro número de clústeres, ejecute de nuevo «Autoetiquetar ráster» o «Autoetiquetar colección»; usan los segmentos que ya existen.

Para una sola capa de segmentos, las salidas son el ráster de clases y los polígonos de abajo. Para varias, elija la carpeta de salida. Si no elige ninguna, solo se escribe la tabla de áreas de las clases.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>rename,merge,recolour,edit,reclassify,class_override</source>
<translation>renombrar,fusionar,cambiar color,editar,reclasificar,class_override</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Segments of one or more scenes, with clusters.</source>
<translation>Segmentos de una o más escenas, con clústeres.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Needed for several segments layers. The class raster and the polygons above are then not written.</source>
<translation>Necesaria para varias capas de segmentos. El ráster de clases y los polígonos de arriba no se escriben entonces.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>The codebook with the edited table of classes, or another codebook for the same kind of segments.</source>
<translation>El libro de códigos con la tabla de clases editada, u otro libro de códigos para el mismo tipo de segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Output folder for several scenes</source>
<translation>Carpeta de salida para varias escenas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Choose an output folder, or a file for the table of class areas.</source>
<translation>Elija una carpeta de salida o un archivo para la tabla de áreas de las clases.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>There are {} segments layers; choose an output folder for them.</source>
<translation>Hay {} capas de segmentos; elija una carpeta de salida para ellas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Restore volume</source>
<translation>Restaurar volumen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Joins the class rasters of slices into a label volume (NIfTI) with the shape and position of the volume that “Slice volume” cut. The value of a voxel is its class number plus 1, or 0 where there is no segment. A table beside the volume names the values.</source>
<translation>Une los rásteres de clases de los cortes en un volumen de etiquetas (NIfTI) con la forma y la posición del volumen que cortó «Cortar volumen». El valor de un vóxel es su número de clase más 1, o 0 donde no hay segmento. Una tabla junto al volumen da nombre a los valores.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>NIfTI,DICOM,medical,label volume,segmentation</source>
<translation>NIfTI,DICOM,médico,volumen de etiquetas,segmentación</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>The file that “Slice volume” wrote beside the slices. Its name ends in _slices.json.</source>
<translation>El archivo que «Cortar volumen» escribió junto a los cortes. Su nombre termina en _slices.json.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Folder with the class rasters of the slices: the output folder of “Auto-label collection”.</source>
<translation>Carpeta con los rásteres de clases de los cortes: la carpeta de salida de «Autoetiquetar colección».</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>NIfTI file to write. An existing file is not replaced.</source>
<translation>Archivo NIfTI que se escribe. Un archivo existente no se reemplaza.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Share of voxels with a label</source>
<translation>Proporción de vóxeles con etiqueta</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Description of the slices</source>
<translation>Descripción de los cortes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Label volume</source>
<translation>Volumen de etiquetas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>NIfTI files (*.nii *.nii.gz)</source>
<translation>Archivos NIfTI (*.nii *.nii.gz)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Table of the values</source>
<translation>Tabla de los valores</translation>
</message>
<message>
<location filename="../alps_qgis/processing/segment.py"/>
<source>Segment raster</source>
<translation>Segmentar ráster</translation>
</message>
<message>
<location filename="../alps_qgis/processing/segment.py"/>
<source>Cuts a raster into segments and describes each segment by a vector of numbers, its PFL (pseudo feature label). This is the slow step. You can change clusters and names afterwards without repeating it.</source>
<translation>Corta un ráster en segmentos y describe cada segmento con un vector de números, su PFL (pseudo feature label). Este es el paso lento. Después puede cambiar clústeres y nombres sin repetirlo.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/segment.py"/>
<source>SAM,segment anything,superpixels,objects,masks,embedding,OBIA</source>
<translation>SAM,segment anything,superpíxeles,objetos,máscaras,embedding,OBIA</translation>
</message>
<message>
<location filename="../alps_qgis/processing/segment.py"/>
<source>The raster to segment.</source>
<translation>El ráster que se segmenta.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>Diagnostics report</source>
<translation>Informe de diagnóstico</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>Writes a report to send with a problem: the versions of QGIS and of the engine's packages, the operating system, memory, disk and graphics card, the models, the settings that matter, and the last lines of the log. The home folder, the user name, the computer name, passwords and tokens are left out. It also runs without an engine. Nothing is sent anywhere.</source>
<translation>Escribe un informe para enviarlo con un problema: las versiones de QGIS y de los paquetes del motor, el sistema operativo, la memoria, el disco y la tarjeta gráfica, los modelos, los parámetros relevantes y las últimas líneas del registro. Se omiten la carpeta personal, el nombre de usuario, el nombre del equipo, las contraseñas y los tokens. También funciona sin motor. No se envía nada a ningún sitio.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>bug,problem,error,report,log,versions,support,doctor</source>
<translation>fallo,problema,error,informe,registro,versiones,soporte,doctor</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>File for the report. A name that ends in .txt gives plain text, any other name a page.</source>
<translation>Archivo para el informe. Un nombre que termina en .txt da texto sin formato; cualquier otro nombre, una página.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>Number of problems found</source>
<translation>Número de problemas encontrados</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>{file} cannot be written ({reason}). Choose another file.</source>
<translation>{file} no se puede escribir ({reason}). Elija otro archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>HTML files (*.html);;Text files (*.txt)</source>
<translation>Archivos HTML (*.html);;Archivos de texto (*.txt)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>Report as text</source>
<translation>Informe como texto</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Download a model</source>
<translation>Descargar un modelo</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Puts a model of Segment Anything into the model folder: {sizes}. The download goes through the network settings of QGIS, continues where an earlier one stopped, and is compared with the published SHA-256. With a local file, nothing is downloaded. If the model is installed already, nothing happens.</source>
<translation>Pone un modelo de Segment Anything en la carpeta de modelos: {sizes}. La descarga usa la configuración de red de QGIS, continúa donde se detuvo una anterior y se compara con el SHA-256 publicado. Con un archivo local no se descarga nada. Si el modelo ya está instalado, no ocurre nada.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>setup,model,weights,checkpoint,SAM,segment anything,download,offline</source>
<translation>instalación,modelo,pesos,checkpoint,SAM,segment anything,descarga,sin conexión</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>{title}: {size} MB from {address} into {folder}.</source>
<translation>{title}: {size} MB de {address} a {folder}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>sam_vit_b is the quickest, sam_vit_h the finest. own takes weights of your own from the local file, if the engine can load them.</source>
<translation>sam_vit_b es el más rápido; sam_vit_h, el más fino. own toma pesos propios del archivo local, si el motor puede cargarlos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Take the model from this file instead of downloading it. The file is copied.</source>
<translation>Toma el modelo de este archivo en lugar de descargarlo. El archivo se copia.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Local file</source>
<translation>Archivo local</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>File of the model</source>
<translation>Archivo del modelo</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>SHA-256 of the file</source>
<translation>SHA-256 del archivo</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>State of the model: installed or own</source>
<translation>Estado del modelo: installed u own</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Weights of your own are in a file; choose it as “Local file”.</source>
<translation>Los pesos propios están en un archivo; elíjalo como «Archivo local».</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>{name} ({size} MB)</source>
<translation>{name} ({size} MB)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>{title} is installed already.</source>
<translation>{title} ya está instalado.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Status of ALPS</source>
<translation>Estado de ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Says whether the engine is installed and up to date, which segmenter “auto” takes, which models are there, how much memory is free, and what to do next. Every answer is an output that a script or a model can read. It also runs without an engine, and it changes nothing.</source>
<translation>Indica si el motor está instalado y al día, qué segmentador toma «auto», qué modelos hay, cuánta memoria está libre y qué hacer a continuación. Cada respuesta es una salida que puede leer un script o un modelo. También funciona sin motor y no cambia nada.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>engine,installed,version,update,memory,device,GPU,models,ready</source>
<translation>motor,instalado,versión,actualizar,memoria,dispositivo,GPU,modelos,listo</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Memory in GB</source>
<translation>Memoria en GB</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Free memory in GB</source>
<translation>Memoria libre en GB</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Rasters can be labelled now</source>
<translation>Ya se pueden etiquetar rásteres</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>The engine is installed</source>
<translation>El motor está instalado</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>The engine belongs to another version of ALPS</source>
<translation>El motor pertenece a otra versión de ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Segmenter that “auto” takes</source>
<translation>Segmentador que toma «auto»</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Installed models, separated by commas</source>
<translation>Modelos instalados, separados por comas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Device that “auto” takes</source>
<translation>Dispositivo que toma «auto»</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>What to do next</source>
<translation>Qué hacer a continuación</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Slice volume</source>
<translation>Cortar volumen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Cuts a medical volume (a NIfTI file, or the folder of a DICOM series) into grey rasters, and records the position of each in a file. The head or the front of the body is at the top, its right side on the right.

Label the folder of slices with “Auto-label collection”, then join the class rasters with “Restore volume”. From a DICOM header, only the position and the scale of the pixels get into the outputs.</source>
<translation>Corta un volumen médico (un archivo NIfTI o la carpeta de una serie DICOM) en rásteres grises y registra la posición de cada uno en un archivo. La cabeza o la parte delantera del cuerpo queda arriba y su lado derecho, a la derecha.

Etiquete la carpeta de cortes con «Autoetiquetar colección» y una después los rásteres de clases con «Restaurar volumen». De la cabecera DICOM, solo pasan a las salidas la posición y la escala de los píxeles.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>NIfTI,DICOM,medical,CT,MR,slices,window,level</source>
<translation>NIfTI,DICOM,médico,TC,RM,cortes,ventana,nivel</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>NIfTI file. For a DICOM series, type or paste the path of its folder.</source>
<translation>Archivo NIfTI. Para una serie DICOM, escriba o pegue la ruta de su carpeta.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Folder for the slices. It is created if it does not exist; files in it are never replaced.</source>
<translation>Carpeta para los cortes. Se crea si no existe; los archivos que contiene nunca se reemplazan.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Number of slices</source>
<translation>Número de cortes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Volume</source>
<translation>Volumen</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Folder for the slices</source>
<translation>Carpeta para los cortes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>There is no volume; choose a NIfTI file or the folder of a DICOM series.</source>
<translation>No hay volumen; elija un archivo NIfTI o la carpeta de una serie DICOM.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>Tile grid</source>
<translation>Malla de teselas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>Writes the tiles of a raster as polygons, to show what a run would read: each tile with its row, column and core. Cores cover each pixel exactly once.</source>
<translation>Escribe las teselas de un ráster como polígonos, para mostrar qué leería una ejecución: cada tesela con su fila, columna y núcleo. Los núcleos cubren cada píxel exactamente una vez.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>halo,overlap,core,grid,index</source>
<translation>halo,solapamiento,núcleo,malla,índice</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>The raster to tile.</source>
<translation>El ráster que se divide en teselas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>GeoPackage with one polygon for each tile.</source>
<translation>GeoPackage con un polígono por tesela.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Bands</source>
<translation>Bandas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Numbers of the bands to use, separated by commas: 4,3,2. If not set: red, green and blue where the file names them, else the first three.</source>
<translation>Números de las bandas que se usan, separados por comas: 4,3,2. Si no se indica: rojo, verde y azul si el archivo los nombra; si no, las tres primeras.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Stretch</source>
<translation>Estiramiento</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>How values become brightness, the same for the whole scene or collection: auto (8-bit values as they are, anything else 2–98 %), percentile:2,98, minmax, range:LOW,HIGH or none.</source>
<translation>Cómo se convierten los valores en brillo, igual para toda la escena o colección: auto (los valores de 8 bits tal cual, lo demás 2–98 %), percentile:2,98, minmax, range:LOW,HIGH o none.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Read from servers</source>
<translation>Leer de servidores</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Allow rasters on servers (/vsicurl/, /vsis3/, https:// …) and files that point to them. If not set, opening a file never makes a network request.</source>
<translation>Permite rásteres en servidores (/vsicurl/, /vsis3/, https:// …) y archivos que apuntan a ellos. Si no se marca, abrir un archivo nunca hace una petición de red.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Extent</source>
<translation>Extensión</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Label only this part: XMIN,YMIN,XMAX,YMAX in the CRS of the scene, or followed by @ and another CRS, such as @EPSG:4326. Segments are the same as those of the whole scene, since the tile grid does not move.</source>
<translation>Etiqueta solo esta parte: XMIN,YMIN,XMAX,YMAX en el SRC de la escena, o seguido de @ y otro SRC, como @EPSG:4326. Los segmentos son los mismos que los de toda la escena, porque la malla de teselas no se mueve.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Mask polygons</source>
<translation>Polígonos de máscara</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Layer of polygons. Only the ground inside them is labelled; segments at their border are kept whole.</source>
<translation>Capa de polígonos. Solo se etiqueta el terreno de su interior; los segmentos de su borde se conservan enteros.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Vector layers (*.gpkg *.shp *.geojson *.fgb)</source>
<translation>Capas vectoriales (*.gpkg *.shp *.geojson *.fgb)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Ground resolution</source>
<translation>Resolución en el terreno</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>metres</source>
<translation>metros</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Read the scene at this pixel size on the ground, and write the outputs at it. Larger pixels are faster and find larger objects. If not set, the pixels of the scene are used.</source>
<translation>Lee la escena con este tamaño de píxel en el terreno y escribe las salidas con él. Los píxeles mayores son más rápidos y encuentran objetos mayores. Si no se indica, se usan los píxeles de la escena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Tile size</source>
<translation>Tamaño de tesela</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>pixels</source>
<translation>píxeles</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Side of a tile, halo included. Smaller tiles need less memory; SAM was trained on 1024.</source>
<translation>Lado de una tesela, halo incluido. Las teselas menores necesitan menos memoria; SAM se entrenó con 1024.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Halo</source>
<translation>Halo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Overlap on each side of a tile; less than half a tile. If not set: 128 for SAM, 32 for superpixels.</source>
<translation>Solapamiento en cada lado de una tesela; menos de media tesela. Si no se indica: 128 para SAM, 32 para superpíxeles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>What cuts the scene into segments. auto uses the best one installed and says which; sam_vit_h, sam_vit_l and sam_vit_b need a checkpoint; superpixels needs no download and works with any number of bands.</source>
<translation>Lo que corta la escena en segmentos. auto usa el mejor instalado e indica cuál; sam_vit_h, sam_vit_l y sam_vit_b necesitan un checkpoint; superpixels no necesita descarga y funciona con cualquier número de bandas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Detail of superpixels</source>
<translation>Detalle de los superpíxeles</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Size of the superpixels: fine has about twice as many as medium, for small objects; coarse has half as many, for large, even areas. Segments of all three can share a codebook. SAM does not use this.</source>
<translation>Tamaño de los superpíxeles: fine tiene aproximadamente el doble que medium, para objetos pequeños; coarse tiene la mitad, para áreas grandes y uniformes. Los segmentos de los tres pueden compartir un libro de códigos. SAM no lo usa.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>What describes the segments</source>
<translation>Qué describe los segmentos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>plain: the segmenter's own features, such as colour and texture. encoder: also those of a small neural network that is part of ALPS and needs red, green and blue bands. auto: encoder for superpixels where these bands are known, otherwise plain; with a codebook, what it was made with.</source>
<translation>plain: las características propias del segmentador, como el color y la textura. encoder: también las de una pequeña red neuronal que forma parte de ALPS y necesita bandas roja, verde y azul. auto: encoder para superpíxeles si se conocen estas bandas; si no, plain; con un libro de códigos, aquello con lo que se hizo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM checkpoint</source>
<translation>Checkpoint de SAM</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM checkpoint file. If not set, the file in the model folder is used.</source>
<translation>Archivo de checkpoint de SAM. Si no se indica, se usa el archivo de la carpeta de modelos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Checkpoints (*.pth *.pt *.safetensors)</source>
<translation>Checkpoints (*.pth *.pt *.safetensors)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Where SAM runs: auto, cpu, cuda, cuda:N or mps. auto uses a GPU if there is one.</source>
<translation>Dónde se ejecuta SAM: auto, cpu, cuda, cuda:N o mps. auto usa una GPU si la hay.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Gate: maximum segment size</source>
<translation>Filtro (gate): tamaño máximo de segmento</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>share of a tile</source>
<translation>proporción de una tesela</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Masks that cover a larger share of a tile are dropped as background. The ALPS paper uses 0.3.</source>
<translation>Las máscaras que cubren una proporción mayor de una tesela se descartan como fondo. El artículo de ALPS usa 0.3.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Minimum segment size</source>
<translation>Tamaño mínimo de segmento</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Smaller segments are dropped.</source>
<translation>Los segmentos menores se descartan.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Processes</source>
<translation>Procesos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Processes that compute tiles in parallel. 0 means one per core, or a single process for SAM.</source>
<translation>Procesos que calculan teselas en paralelo. 0 significa uno por núcleo, o un solo proceso para SAM.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Maximum memory</source>
<translation>Memoria máxima</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>GiB</source>
<translation>GiB</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>The engine uses no more than this; 0 means 90 % of the machine's memory. A tile that needs more is tried again.</source>
<translation>El motor no usa más que esto; 0 significa el 90 % de la memoria de la máquina. Una tesela que necesita más se intenta de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: points per side</source>
<translation>SAM: puntos por lado</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Prompts along each side of a tile. More points find more objects.</source>
<translation>Indicaciones a lo largo de cada lado de una tesela. Más puntos encuentran más objetos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: point grids</source>
<translation>SAM: mallas de puntos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>File of prompts instead of the regular grid, as shares of a tile from 0 to 1: JSON, a list of [x, y] for each crop layer; or CSV with the columns x, y and, for crops, layer.</source>
<translation>Archivo de indicaciones en lugar de la malla regular, como proporciones de una tesela de 0 a 1: JSON, una lista de [x, y] por cada capa de recortes; o CSV con las columnas x, y, y, para recortes, layer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Point grids (*.json *.csv)</source>
<translation>Mallas de puntos (*.json *.csv)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: points per batch</source>
<translation>SAM: puntos por lote</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Prompts decoded together. Fewer need less memory; the result is the same.</source>
<translation>Indicaciones que se decodifican juntas. Menos necesitan menos memoria; el resultado es el mismo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: threads</source>
<translation>SAM: hilos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Threads of the processor that SAM uses; 0 means one for each core that it may use.</source>
<translation>Hilos del procesador que usa SAM; 0 significa uno por cada núcleo que puede usar.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: minimum score</source>
<translation>SAM: puntuación mínima</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Masks with a lower predicted IoU are dropped.</source>
<translation>Las máscaras con un IoU previsto menor se descartan.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: minimum stability</source>
<translation>SAM: estabilidad mínima</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Masks with a lower stability are dropped: they change more when the threshold moves.</source>
<translation>Las máscaras con una estabilidad menor se descartan: cambian más cuando se mueve el umbral.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: stability offset</source>
<translation>SAM: desplazamiento de estabilidad</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>How far the threshold moves to measure the stability.</source>
<translation>Cuánto se mueve el umbral para medir la estabilidad.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: box NMS IoU</source>
<translation>SAM: IoU de NMS de cajas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Of two masks whose bounding boxes overlap more than this, the better one is kept.</source>
<translation>De dos máscaras cuyas cajas delimitadoras se solapan más que esto, se conserva la mejor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: crop layers</source>
<translation>SAM: capas de recortes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM also runs on crops of each tile; layer n has 2ⁿ × 2ⁿ crops.</source>
<translation>SAM se ejecuta también sobre recortes de cada tesela; la capa n tiene 2ⁿ × 2ⁿ recortes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: box NMS IoU between crops</source>
<translation>SAM: IoU de NMS de cajas entre recortes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Of two masks from different crops whose bounding boxes overlap more than this, the one from the smaller crop is kept.</source>
<translation>De dos máscaras de recortes distintos cuyas cajas delimitadoras se solapan más que esto, se conserva la del recorte menor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: overlap of crops</source>
<translation>SAM: solapamiento de recortes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Overlap of the crops in the first layer, as a share of a tile.</source>
<translation>Solapamiento de los recortes de la primera capa, como proporción de una tesela.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: fewer points in crops</source>
<translation>SAM: menos puntos en los recortes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>In layer n, points per side are divided by this number to the power of n.</source>
<translation>En la capa n, los puntos por lado se dividen por este número elevado a n.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: minimum hole or island</source>
<translation>SAM: hueco o isla mínimos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Smaller holes and islands are removed from masks; 0 leaves masks as they are.</source>
<translation>Los huecos e islas menores se eliminan de las máscaras; 0 deja las máscaras como están.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: precision</source>
<translation>SAM: precisión</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>exact gives the masks of the segment-anything package, up to rounding. fast uses half precision where the hardware supports it. pruned also skips points that a mask already covers.</source>
<translation>exact da las máscaras del paquete segment-anything, salvo redondeo. fast usa media precisión donde el hardware la admite. pruned omite además los puntos que una máscara ya cubre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>Feature raster</source>
<translation>Ráster de características</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>Raster of measurements of the same ground, such as embeddings (AlphaEarth, TESSERA), a surface model or an index, in any number of bands. Segments with similar values are then more likely to get the same cluster. Its CRS, extent and pixel size may differ from those of the scene; one raster covers all scenes.</source>
<translation>Ráster de medidas del mismo terreno, como embeddings (AlphaEarth, TESSERA), un modelo de superficie o un índice, con cualquier número de bandas. Los segmentos donde sus valores son similares tienden entonces a recibir el mismo clúster. Su SRC, extensión y tamaño de píxel pueden diferir de los de la escena; un solo ráster cubre todas las escenas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>Rasters (*.tif *.tiff *.vrt *.img *.nc)</source>
<translation>Rásteres (*.tif *.tiff *.vrt *.img *.nc)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>Weight of the feature raster</source>
<translation>Peso del ráster de características</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>With 1, all bands of the feature raster together count about as much as the image itself; with 0.5, their distances count half.</source>
<translation>Con 1, todas las bandas del ráster de características juntas cuentan aproximadamente tanto como la propia imagen; con 0.5, sus distancias cuentan la mitad.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Number of clusters; each starts as a class of its own. Choose more than the classes you want: clusters with the same name merge later, in the table. With fewer segments there are fewer clusters.</source>
<translation>Número de clústeres; cada uno empieza como una clase propia. Elija más que las clases que desea: los clústeres con el mismo nombre se fusionan después, en la tabla. Con menos segmentos hay menos clústeres.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Seed</source>
<translation>Semilla</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Seed of the random numbers. The same seed and input give the same result.</source>
<translation>Semilla de los números aleatorios. La misma semilla y la misma entrada dan el mismo resultado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Maximum sample</source>
<translation>Muestra máxima</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>segments</source>
<translation>segmentos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>The fit uses at most this many segments. Every segment then gets a cluster.</source>
<translation>El ajuste usa como máximo este número de segmentos. Después, cada segmento recibe un clúster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Clustering</source>
<translation>Agrupamiento</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>lloyd uses all segments at once, weighted by area; paper is the mini-batch k-means of the ALPS paper.</source>
<translation>lloyd usa todos los segmentos a la vez, ponderados por área; paper es el k-means por minilotes del artículo de ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Restarts</source>
<translation>Reinicios</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>k-means starts this many times, more often where there are few segments, and the best result is kept.</source>
<translation>k-means empieza este número de veces, más si hay pocos segmentos, y se conserva el mejor resultado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Minimum mapping unit</source>
<translation>Unidad mínima cartografiable</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Smaller areas join their largest neighbour; 0 keeps every pixel.</source>
<translation>Las áreas menores se unen a su mayor vecina; 0 conserva cada píxel.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Simplification</source>
<translation>Simplificación</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>How far simplified borders may move. Neighbours keep their common border. 0 keeps the pixel edges.</source>
<translation>Cuánto pueden moverse los bordes simplificados. Los vecinos conservan su borde común. 0 conserva los bordes de los píxeles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>What finds the objects. auto uses SAM if it is installed, otherwise colour, which needs no download.</source>
<translation>Lo que encuentra los objetos. auto usa SAM si está instalado; si no, colour, que no necesita descarga.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>SAM: prompt of oriented boxes</source>
<translation>SAM: indicación de cajas orientadas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>bbox gives SAM the bounding box of an oriented box; points adds points along its longer axis.</source>
<translation>bbox da a SAM la caja delimitadora de una caja orientada; points añade puntos a lo largo de su eje más largo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Margin</source>
<translation>Margen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>share of the box</source>
<translation>proporción de la caja</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>How far a mask may extend beyond its box, as a share of the box's sides.</source>
<translation>Cuánto puede extenderse una máscara más allá de su caja, como proporción de los lados de la caja.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Overlap on each side of a tile. Boxes that do not fit into a tile get their own window.</source>
<translation>Solapamiento en cada lado de una tesela. Las cajas que no caben en una tesela reciben su propia ventana.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Only these classes</source>
<translation>Solo estas clases</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Names of classes, separated by commas. Classes are numbered in this order. If not set: all classes, in alphabetical order.</source>
<translation>Nombres de clases, separados por comas. Las clases se numeran en este orden. Si no se indica: todas las clases, en orden alfabético.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Minimum score of a box</source>
<translation>Puntuación mínima de una caja</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Boxes with a lower score are left out. Boxes without a score are kept.</source>
<translation>Las cajas con una puntuación menor se omiten. Las cajas sin puntuación se conservan.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Keep difficult boxes</source>
<translation>Conservar cajas difíciles</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Keep boxes that the annotation file marks as difficult.</source>
<translation>Conserva las cajas que el archivo de anotaciones marca como difíciles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Boxes on the turned image</source>
<translation>Cajas sobre la imagen girada</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>The boxes of the annotation files were drawn on the image as turned by its EXIF orientation; turn them back to the stored pixels, which QGIS reads.</source>
<translation>Las cajas de los archivos de anotaciones se dibujaron sobre la imagen girada según su orientación EXIF; se giran de vuelta a los píxeles almacenados, que son los que lee QGIS.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Processes, each for one image at a time. 0 means one per core, or a single process for SAM.</source>
<translation>Procesos, cada uno para una imagen a la vez. 0 significa uno por núcleo, o un solo proceso para SAM.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Numbers of clusters</source>
<translation>Números de clústeres</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Numbers to compare, separated by commas: 8,16,32.</source>
<translation>Números que se comparan, separados por comas: 8,16,32.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Maximum number of segments to compare. More take longer.</source>
<translation>Número máximo de segmentos que se comparan. Con más, tarda más.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Starts</source>
<translation>Inicios</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>k-means starts this many times for each number. The stability shows how well the results agree.</source>
<translation>k-means empieza este número de veces para cada número. La estabilidad muestra hasta qué punto coinciden los resultados.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Dirichlet-process mixture</source>
<translation>Mezcla de procesos de Dirichlet</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Also fit a mixture that finds the number of clusters by itself. For imagery, this number is large.</source>
<translation>Ajusta además una mezcla que encuentra el número de clústeres por sí misma. En imágenes, este número es grande.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>Tolerance</source>
<translation>Tolerancia</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>How far the two scenes may be shifted against each other. A narrower strip beside a border is not a change.</source>
<translation>Cuánto pueden estar desplazadas las dos escenas una respecto a la otra. Una franja más estrecha junto a un límite no es un cambio.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>Minimum margin</source>
<translation>Margen mínimo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>A segment between two classes may get either of them. It changed from one to the other only if, at both dates, it is nearer to its class than to the other by at least this share of the distance. 0 counts all.</source>
<translation>Un segmento entre dos clases puede recibir cualquiera de ellas. Solo cambió de una a la otra si, en ambas fechas, está más cerca de su clase que de la otra por al menos esta proporción de la distancia. 0 los cuenta todos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>Minimum changed share</source>
<translation>Proporción cambiada mínima</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>Where a segment of the earlier scene and one of the later overlap, the ground changed if at least this share of it is farther from the earlier and the later class than the tolerance.</source>
<translation>Donde se solapan un segmento de la escena anterior y uno de la posterior, el terreno cambió si al menos esta proporción de él está más lejos de la clase anterior y de la posterior que la tolerancia.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/exploring.py"/>
<source>Maximum number of segments</source>
<translation>Número máximo de segmentos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/exploring.py"/>
<source>At most this many segments are listed, the most doubtful ones.</source>
<translation>Se listan como máximo este número de segmentos, los más dudosos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/exploring.py"/>
<source>At most this many segments are listed, the most similar ones. 0 lists all.</source>
<translation>Se listan como máximo este número de segmentos, los más similares. 0 los lista todos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/exploring.py"/>
<source>Minimum score</source>
<translation>Puntuación mínima</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/exploring.py"/>
<source>Segments with a lower score are left out. 1 is the same as the examples, 0.5 is neither alike nor unlike. The log suggests a value.</source>
<translation>Los segmentos con una puntuación menor se omiten. 1 es igual que los ejemplos; 0.5 no es ni parecido ni distinto. El registro sugiere un valor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/crosswalk.py"/>
<source>Minimum share</source>
<translation>Proporción mínima</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/crosswalk.py"/>
<source>A name is proposed for a class if the reference has it on at least this share of the area of the class.</source>
<translation>Se propone un nombre para una clase si la referencia lo tiene en al menos esta proporción del área de la clase.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/crosswalk.py"/>
<source>Minimum coverage</source>
<translation>Cobertura mínima</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/crosswalk.py"/>
<source>No name is proposed for a class if the reference covers less than this share of its area.</source>
<translation>No se propone ningún nombre para una clase si la referencia cubre menos de esta proporción de su área.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>Minimum probability</source>
<translation>Probabilidad mínima</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>A segment gets another class only if its probability is at least this. All others stay as they are.</source>
<translation>Un segmento recibe otra clase solo si su probabilidad es al menos esta. Todos los demás quedan como están.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>Segments to label next</source>
<translation>Segmentos que etiquetar a continuación</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>Also list this many segments whose labels would help most, the most doubtful first.</source>
<translation>Lista también este número de segmentos cuyas etiquetas ayudarían más, primero los más dudosos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>Number of parts</source>
<translation>Número de partes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>The class is split into this many classes.</source>
<translation>La clase se divide en este número de clases.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Samples of each class</source>
<translation>Muestras de cada clase</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>How many masks of each class to show.</source>
<translation>Cuántas máscaras de cada clase se muestran.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Doubtful masks</source>
<translation>Máscaras dudosas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>How many masks with the lowest confidence to show.</source>
<translation>Cuántas máscaras con la menor confianza se muestran.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Picture size</source>
<translation>Tamaño de imagen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Side of each picture of a mask.</source>
<translation>Lado de cada imagen de una máscara.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>IoU of duplicates</source>
<translation>IoU de duplicados</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Two masks of a scene that overlap more than this count as duplicates.</source>
<translation>Dos máscaras de una escena que se solapan más que esto cuentan como duplicados.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Compare by name</source>
<translation>Comparar por nombre</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Also compare each label with the true class of the same name or, if no names are the same, of the same number. For predictions of a network; labels of clusters have no names of their own.</source>
<translation>Comparar también cada etiqueta con la clase verdadera del mismo nombre o, si ningún nombre coincide, del mismo número. Para predicciones de una red; las etiquetas de clústeres no tienen nombres propios.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Classes left out of the means</source>
<translation>Clases excluidas de las medias</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Names of true classes, separated by commas. Their pixels still count for the other classes.</source>
<translation>Nombres de clases verdaderas, separados por comas. Sus píxeles siguen contando para las demás clases.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Tolerance of boundaries</source>
<translation>Tolerancia de límites</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Also measure whether boundaries are in the right position: the boundary F measure with this tolerance. Takes longer.</source>
<translation>Mide además si los límites están en la posición correcta: la medida F de límites con esta tolerancia. Tarda más.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>share of the diagonal</source>
<translation>proporción de la diagonal</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>The same tolerance, as a share of the scene's diagonal. Csurka et al. (2013) and DAVIS use 0.0075.</source>
<translation>La misma tolerancia, como proporción de la diagonal de la escena. Csurka et al. (2013) y DAVIS usan 0.0075.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Layout</source>
<translation>Disposición</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>How the files are arranged. pairs are GeoTIFFs with the values of the scene, as torchgeo reads them.</source>
<translation>Cómo se organizan los archivos. pairs son GeoTIFF con los valores de la escena, tal como los lee torchgeo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Images</source>
<translation>Imágenes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>png has 8 bits, made with the stretch; tif keeps the values and the georeferencing of the scene. If not set: tif for pairs, else png.</source>
<translation>png tiene 8 bits, hecho con el estiramiento; tif conserva los valores y la georreferenciación de la escena. Si no se indica: tif para pairs; si no, png.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Chip size</source>
<translation>Tamaño de chip</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Side of a chip; 0 makes each scene one chip.</source>
<translation>Lado de un chip; 0 convierte cada escena en un chip.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Overlap</source>
<translation>Solapamiento</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Pixels that neighbouring chips share. The last chip of a row or column is shifted inwards.</source>
<translation>Píxeles que comparten los chips vecinos. El último chip de una fila o columna se desplaza hacia dentro.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Pad small chips</source>
<translation>Rellenar chips pequeños</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Pad chips of scenes that are smaller than a chip: images with 0, masks with 255.</source>
<translation>Rellena los chips de escenas menores que un chip: las imágenes con 0, las máscaras con 255.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Minimum share with a class</source>
<translation>Proporción mínima con clase</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Chips in which a smaller share of the pixels has a class are left out and counted.</source>
<translation>Los chips en los que una proporción menor de los píxeles tiene clase se omiten y se cuentan.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Minimum instance size</source>
<translation>Tamaño mínimo de instancia</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Instances with fewer pixels in a chip are left out of that chip and counted.</source>
<translation>Las instancias con menos píxeles en un chip se omiten de ese chip y se cuentan.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Shares of train, val and test. They must add up to 1.</source>
<translation>Proporciones de train, val y test. Deben sumar 1.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Split by</source>
<translation>Dividir por</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>scene keeps a scene together with all scenes that overlap it; block divides the ground into blocks; folder takes the split from folders called train, val and test. A split that you give in a list comes first.</source>
<translation>scene mantiene una escena junto con todas las escenas que se solapan con ella; block divide el terreno en bloques; folder toma la división de carpetas llamadas train, val y test. Una división que usted dé en una lista tiene prioridad.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Block size</source>
<translation>Tamaño de bloque</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Side of the blocks, if you split by block. 0 means four chips.</source>
<translation>Lado de los bloques, si divide por bloque. 0 significa cuatro chips.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Seed of the random numbers for the split. The same seed and input give the same data set.</source>
<translation>Semilla de los números aleatorios para la división. La misma semilla y la misma entrada dan el mismo conjunto de datos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Names of classes to set to 255.</source>
<translation>Nombres de las clases que se ponen a 255.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Whole test images</source>
<translation>Imágenes de prueba enteras</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Scenes of the split test are not cut into chips or padded, keep their names, and may lack labels. iSAID does so.</source>
<translation>Las escenas de la división test no se cortan en chips ni se rellenan, conservan su nombre y pueden no tener etiquetas. iSAID lo hace así.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Binary masks</source>
<translation>Máscaras binarias</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Masks with two classes: 1 where a pixel has any class, 0 where it has none. For layouts with masks. The ALPS paper compares its classes with them.</source>
<translation>Máscaras con dos clases: 1 donde un píxel tiene alguna clase, 0 donde no tiene ninguna. Para disposiciones con máscaras. El artículo de ALPS compara sus clases con ellas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Colours</source>
<translation>Colores</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Colours of the classes: labels takes those of the class rasters, isaid the 16 published ones of iSAID in their order.</source>
<translation>Colores de las clases: labels toma los de los rásteres de clases; isaid, los 16 publicados de iSAID en su orden.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Suffix of masks</source>
<translation>Sufijo de las máscaras</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Added to the name of a chip to name its mask (layout mmsegmentation).</source>
<translation>Se añade al nombre de un chip para nombrar su máscara (disposición mmsegmentation).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Title</source>
<translation>Título</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Title of the data set, for the README.</source>
<translation>Título del conjunto de datos, para el README.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Description</source>
<translation>Descripción</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>What the data set holds, for the README.</source>
<translation>Lo que contiene el conjunto de datos, para el README.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Licence of the imagery, for the README.</source>
<translation>Licencia de las imágenes, para el README.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Source of the imagery</source>
<translation>Fuente de las imágenes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Where the imagery comes from, for the README.</source>
<translation>De dónde proceden las imágenes, para el README.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: threshold of far segments</source>
<translation>Actualización: umbral de segmentos lejanos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: a segment is far if its distance from the nearest centre is more than this many times the spread of the cluster. Smaller values give more new clusters.</source>
<translation>Para una actualización: un segmento es lejano si su distancia al centro más cercano supera este número de veces la dispersión del clúster. Los valores menores dan más clústeres nuevos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: minimum size of a new cluster</source>
<translation>Actualización: tamaño mínimo de un clúster nuevo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: far segments form a new cluster only if at least this many are alike.</source>
<translation>Para una actualización: los segmentos lejanos forman un clúster nuevo solo si al menos este número de ellos se parecen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: maximum number of new clusters</source>
<translation>Actualización: número máximo de clústeres nuevos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: at most this many clusters are added.</source>
<translation>Para una actualización: se añaden como máximo este número de clústeres.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: centres of old clusters</source>
<translation>Actualización: centros de los clústeres antiguos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: fixed keeps them, so that what an old cluster means stays the same. online moves them to the mean of all segments so far (online k-means); earlier maps then no longer fit.</source>
<translation>Para una actualización: fixed los conserva, de modo que lo que significa un clúster antiguo sigue igual. online los mueve a la media de todos los segmentos hasta ahora (k-means en línea); los mapas anteriores ya no coinciden entonces.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: maximum sample</source>
<translation>Actualización: muestra máxima</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: new clusters are searched for among at most this many far segments, drawn from all.</source>
<translation>Para una actualización: los clústeres nuevos se buscan entre como máximo este número de segmentos lejanos, extraídos de todos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Maximum number of rounds</source>
<translation>Número máximo de rondas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>In each round a new network learns from the labels of the round before. Refining stops earlier if a network agrees less with the new labels, on ground that it did not see, than with those before.</source>
<translation>En cada ronda, una red nueva aprende de las etiquetas de la ronda anterior. El refinado se detiene antes si una red concuerda menos con las etiquetas nuevas, en terreno que no vio, que con las anteriores.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Confident share</source>
<translation>Proporción fiable</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Share of the area of each class that the network learns from: the segments with the highest confidence. Segments whose class you chose always count.</source>
<translation>Proporción del área de cada clase de la que aprende la red: los segmentos con la confianza más alta. Los segmentos cuya clase eligió usted cuentan siempre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Trust in the network</source>
<translation>Confianza en la red</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Weight of the network's prediction beside the distances from the centres of the clusters. 0 changes nothing; higher values change more segments.</source>
<translation>Peso de la predicción de la red frente a las distancias a los centros de los clústeres. 0 no cambia nada; los valores más altos cambian más segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Minimum gain</source>
<translation>Mejora mínima</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>A round counts as better if the agreement on held-out ground rises by at least this much.</source>
<translation>Una ronda cuenta como mejor si la concordancia en el terreno reservado aumenta al menos en esta cantidad.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>The network to train. The first three train on a laptop; the others are those of the ALPS paper and need a GPU.</source>
<translation>La red que se entrena. Las tres primeras se entrenan en un portátil; las demás son las del artículo de ALPS y necesitan una GPU.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Duration</source>
<translation>Duración</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>minutes</source>
<translation>minutos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>About how long the training may take on this machine. Some steps are measured first; they decide the number of steps. If neither this nor the steps are set: 20 minutes; in a refinement, 400 steps in each round.</source>
<translation>Cuánto puede durar aproximadamente el entrenamiento en esta máquina. Primero se miden algunos pasos; ellos deciden el número de pasos. Si no se indican ni esto ni los pasos: 20 minutos; en un refinado, 400 pasos en cada ronda.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Steps</source>
<translation>Pasos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Number of training steps, instead of a duration.</source>
<translation>Número de pasos de entrenamiento, en lugar de una duración.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Batch</source>
<translation>Lote</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>crops</source>
<translation>recortes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Crops in one step. Fewer need less memory.</source>
<translation>Recortes en un paso. Menos recortes necesitan menos memoria.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Crop size</source>
<translation>Tamaño de recorte</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Side of the crops that the network sees; a multiple of 32. Smaller chips are padded.</source>
<translation>Lado de los recortes que ve la red; un múltiplo de 32. Los chips más pequeños se rellenan.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Learning rate</source>
<translation>Tasa de aprendizaje</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Maximum step size of AdamW.</source>
<translation>Tamaño máximo de paso de AdamW.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Rate of the backbone</source>
<translation>Tasa del backbone</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Learning rate of the backbone as a share of the whole; below 1 it changes less, which suits loaded weights.</source>
<translation>Tasa de aprendizaje del backbone como proporción de la general; por debajo de 1 cambia menos, lo que conviene a los pesos cargados.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Schedule</source>
<translation>Programa</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>How the learning rate falls after the warm-up.</source>
<translation>Cómo baja la tasa de aprendizaje después del calentamiento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Warm-up</source>
<translation>Calentamiento</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>steps</source>
<translation>pasos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Steps in which the learning rate rises from 0. If not set: a twentieth of all steps, at most 1500.</source>
<translation>Pasos en los que la tasa de aprendizaje sube desde 0. Si no se indica: una vigésima parte de todos los pasos, como máximo 1500.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Weight decay</source>
<translation>Decaimiento de pesos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Weight decay of AdamW.</source>
<translation>Decaimiento de pesos de AdamW.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Gradient clipping</source>
<translation>Limitación del gradiente</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Maximum norm of the gradient; 0 does not limit it.</source>
<translation>Norma máxima del gradiente; 0 no lo limita.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Class weights</source>
<translation>Pesos de las clases</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>inverse gives rare classes more weight in the loss; none gives all pixels the same.</source>
<translation>inverse da más peso en la pérdida a las clases raras; none da el mismo a todos los píxeles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Label smoothing</source>
<translation>Suavizado de etiquetas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Share of each label that is spread over all classes; helps with uncertain labels.</source>
<translation>Proporción de cada etiqueta que se reparte entre todas las clases; ayuda con etiquetas inciertas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Flips</source>
<translation>Volteos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Flip crops at random.</source>
<translation>Voltear los recortes al azar.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Quarter turns</source>
<translation>Cuartos de vuelta</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Turn crops by 90° at random.</source>
<translation>Girar los recortes 90° al azar.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Change of colours</source>
<translation>Cambio de colores</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>How far contrast, brightness and colours of crops change at random; 0 leaves them as they are.</source>
<translation>Cuánto cambian al azar el contraste, el brillo y los colores de los recortes; 0 los deja como están.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Change of scale</source>
<translation>Cambio de escala</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Crops are enlarged or reduced at random up to this factor; 1 keeps their scale.</source>
<translation>Los recortes se amplían o reducen al azar hasta este factor; 1 conserva su escala.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Held-out share</source>
<translation>Proporción reservada</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Share of the ground that is not trained on but measures the network, where the data are scenes. A data set has its own split.</source>
<translation>Proporción del terreno con la que no se entrena, sino que mide la red, cuando los datos son escenas. Un conjunto de datos tiene su propia división.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Held-out crops</source>
<translation>Recortes reservados</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Maximum number of crops that each evaluation looks at.</source>
<translation>Número máximo de recortes que mira cada evaluación.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Evaluate every</source>
<translation>Evaluar cada</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Steps between two evaluations on the held-out part. If not set: a twentieth of all steps.</source>
<translation>Pasos entre dos evaluaciones en la parte reservada. Si no se indica: una vigésima parte de todos los pasos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Early stop</source>
<translation>Parada temprana</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>evaluations</source>
<translation>evaluaciones</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Stop after this many evaluations without a better mean IoU; 0 never stops early. The best weights are kept in any case.</source>
<translation>Detener tras este número de evaluaciones sin un mejor IoU medio; 0 nunca detiene antes de tiempo. Los mejores pesos se conservan en todo caso.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Save every</source>
<translation>Guardar cada</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Minutes between two checkpoints. A training that was interrupted continues from the last one.</source>
<translation>Minutos entre dos checkpoints. Un entrenamiento que se interrumpió continúa desde el último.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Export to ONNX</source>
<translation>Exportar a ONNX</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Also write the network as model.onnx, which engines without torch and other programs can run.</source>
<translation>Escribir también la red como model.onnx, que pueden ejecutar los motores sin torch y otros programas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Where the network trains: auto, cpu, cuda, cuda:N or mps. auto uses a GPU if there is one.</source>
<translation>Dónde se entrena la red: auto, cpu, cuda, cuda:N o mps. auto usa una GPU si la hay.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Precision</source>
<translation>Precisión</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>32 computes in single precision; bf16 and 16 use half precision where it is safe. auto: bf16 on GPUs and CPUs with units for it, else 32.</source>
<translation>32 calcula en precisión simple; bf16 y 16 usan media precisión donde es seguro. auto: bf16 en GPU y CPU con unidades para ello; si no, 32.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Readers</source>
<translation>Lectores</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Threads that read crops ahead; 0 reads them between the steps.</source>
<translation>Hilos que leen recortes por adelantado; 0 los lee entre los pasos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>GPUs</source>
<translation>GPU</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Number of GPUs of each machine.</source>
<translation>Número de GPU de cada máquina.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Machines</source>
<translation>Máquinas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Number of machines; start the same command on each of them with torchrun.</source>
<translation>Número de máquinas; inicie la misma orden en cada una de ellas con torchrun.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Strategy</source>
<translation>Estrategia</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>How several GPUs share the work: ddp gives each a part of every batch.</source>
<translation>Cómo se reparten el trabajo varias GPU: ddp da a cada una una parte de cada lote.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Stretch of</source>
<translation>Estiramiento de</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>model stretches values as in the training, which fits scenes of the same sensor. scene fits the setting “stretch” to these scenes, for another sensor or light. Models that record no stretch always use scene.</source>
<translation>model estira los valores como en el entrenamiento, lo que conviene a escenas del mismo sensor. scene ajusta el parámetro «estiramiento» a estas escenas, para otro sensor u otra luz. Los modelos que no registran un estiramiento usan siempre scene.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Side of the squares that the network sees, overlap included. If not set: the size that the model was trained with, or 512.</source>
<translation>Lado de los cuadrados que ve la red, solapamiento incluido. Si no se indica: el tamaño con el que se entrenó el modelo, o 512.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Overlap on each side of a tile; less than half a tile. Predictions of neighbouring tiles are blended there. If not set: an eighth of a tile. 0 is faster, but tile borders become visible.</source>
<translation>Solapamiento en cada lado de una tesela; menos de media tesela. Allí se mezclan las predicciones de teselas vecinas. Si no se indica: una octava parte de una tesela. 0 es más rápido, pero los bordes de las teselas se hacen visibles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Tiles at once</source>
<translation>Teselas a la vez</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>tiles</source>
<translation>teselas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Tiles that the network computes together. 0 means 1 on a CPU and 8 on a GPU.</source>
<translation>Teselas que la red calcula juntas. 0 significa 1 en una CPU y 8 en una GPU.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Where the network runs: auto, cpu, cuda, cuda:N or mps. auto uses a GPU if there is one that can be used.</source>
<translation>Dónde se ejecuta la red: auto, cpu, cuda, cuda:N o mps. auto usa una GPU si hay alguna que se pueda usar.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Tiles that are computed side by side on a CPU. 0 means one per core. The result does not depend on it.</source>
<translation>Teselas que se calculan en paralelo en una CPU. 0 significa una por núcleo. El resultado no depende de ello.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Slices</source>
<translation>Cortes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>axial slices run from foot to head, coronal slices from back to front, sagittal slices from left to right.</source>
<translation>Los cortes axial van de los pies a la cabeza; los coronal, de atrás hacia delante; los sagittal, de izquierda a derecha.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Window: centre and width</source>
<translation>Ventana: centro y anchura</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Values to show, in the volume's own unit: 40,400 shows soft tissue in CT. If not set, the percentiles are used.</source>
<translation>Valores que se muestran, en la unidad propia del volumen: 40,400 muestra tejidos blandos en TC. Si no se indica, se usan los percentiles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Percentiles</source>
<translation>Percentiles</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Percentiles of all values that become black and white.</source>
<translation>Percentiles de todos los valores que pasan a ser negro y blanco.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Empty value</source>
<translation>Valor vacío</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Value of voxels outside the body, often 0 if a program blanked them. They get no label.</source>
<translation>Valor de los vóxeles fuera del cuerpo, a menudo 0 si un programa los borró. No reciben etiqueta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Volume number</source>
<translation>Número de volumen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Number of the volume in a file with several volumes, starting at 1.</source>
<translation>Número del volumen en un archivo con varios volúmenes, empezando por 1.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Series number</source>
<translation>Número de serie</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Number of the DICOM series in the folder, starting at 1; 0 if there is only one.</source>
<translation>Número de la serie DICOM en la carpeta, empezando por 1; 0 si solo hay una.</translation>
</message>
<message>
<location filename="../alps_qgis/engine"/>
<source>{0} and {1} more</source>
<translation>{0} y {1} más</translation>
</message>
<message>
<location filename="../alps_qgis/engine"/>
<source>Segments: {0}.</source>
<translation>Segmentos: {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} is empty; COCO without boxes still has lists of images and annotations.</source>
<translation>{0} está vacío; un COCO sin cajas tiene aun así listas de imágenes y anotaciones.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} is a list of detections without images; give a complete COCO file, with 'images' and 'categories'.</source>
<translation>{0} es una lista de detecciones sin imágenes; dé un archivo COCO completo, con 'images' y 'categories'.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} has no list of categories; it is not a COCO annotation, so choose another format.</source>
<translation>{0} no tiene lista de categorías; no es una anotación COCO, así que elija otro formato.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0}: image {1} was left out: it has no 'id' or no 'file_name'.</source>
<translation>{0}: se omitió la imagen {1}: no tiene 'id' o no tiene 'file_name'.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0}: the categories {1} and {2} have the same id {3}.</source>
<translation>{0}: las categorías {1} y {2} tienen el mismo id {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>the class {0} is not one of the file's categories</source>
<translation>la clase {0} no es una de las categorías del archivo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>it marks a crowd, not one object</source>
<translation>marca una multitud, no un solo objeto</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>its 'bbox' is not a list of four numbers</source>
<translation>su 'bbox' no es una lista de cuatro números</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>it has no area: its width or height is not above 0</source>
<translation>no tiene área: su ancho o su alto no es mayor que 0</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>two images of the file have its 'image_id'</source>
<translation>dos imágenes del archivo tienen su 'image_id'</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>it does not name an image of the file</source>
<translation>no nombra ninguna imagen del archivo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0}, line {1}: the JSON is damaged ({2}); export it again.</source>
<translation>{0}, línea {1}: el JSON está dañado ({2}); expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} cannot be read as JSON ({1}); export it again.</source>
<translation>{0} no se puede leer como JSON ({1}); expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} has no list {1}; it is not a COCO annotation, so choose another format.</source>
<translation>{0} no tiene la lista {1}; no es una anotación COCO, así que elija otro formato.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0}: image {1} was left out: another image has the id {2} too.</source>
<translation>{0}: se omitió la imagen {1}: otra imagen tiene también el id {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/dota.py"/>
<source>it has {0} columns, not eight coordinates, a class and a difficulty</source>
<translation>tiene {0} columnas, no ocho coordenadas, una clase y una dificultad</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/dota.py"/>
<source>it has ten coordinates, and the fifth point does not repeat the first</source>
<translation>tiene diez coordenadas y el quinto punto no repite el primero</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fair1m.py"/>
<source>its coordinates are {0}, not 'pixel'</source>
<translation>sus coordenadas son {0}, no 'pixel'</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fair1m.py"/>
<source>a point does not have two coordinates</source>
<translation>un punto no tiene dos coordenadas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fair1m.py"/>
<source>it has {0} points, not four and the first again</source>
<translation>tiene {0} puntos, no cuatro y otra vez el primero</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>“Boxes on the turned image” (--exif-turned)</source>
<translation>«Cajas sobre la imagen girada» (--exif-turned)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0} has the EXIF orientation {1}</source>
<translation>{0} tiene la orientación EXIF {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0} was made for {1} pixels, but {2}</source>
<translation>{0} se hizo para {1} píxeles, pero {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>lie outside the image by half or more</source>
<translation>quedan fuera de la imagen en la mitad o más</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0}: annotation tools may show it turned ({1} pixels), but QGIS and ALPS read the stored pixels ({2}). If the boxes were drawn on the turned image, use {3}.</source>
<translation>{0}: las herramientas de anotación pueden mostrarla girada ({1} píxeles), pero QGIS y ALPS leen los píxeles almacenados ({2}). Si las cajas se dibujaron sobre la imagen girada, use {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>No annotation belongs to any of the images ({0}): {1} is for {2}; give images and annotations with the same names.</source>
<translation>Ninguna anotación pertenece a ninguna de las imágenes ({0}): {1} es para {2}; dé imágenes y anotaciones con los mismos nombres.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>None of the {0} entries of the annotations is a box: {1}</source>
<translation>Ninguna de las {0} entradas de las anotaciones es una caja: {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>reach beyond the image</source>
<translation>se salen de la imagen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>The annotation names the image {0}, and {1}; give that image.</source>
<translation>La anotación nombra la imagen {0}, y {1}; dé esa imagen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0}: the image was resized, so the boxes would lie elsewhere on it; give the image in its original size, or correct the size in the annotation if only that is wrong.</source>
<translation>{0}: la imagen se redimensionó, de modo que las cajas quedarían en otro lugar de ella; dé la imagen en su tamaño original o, si lo único erróneo es el tamaño en la anotación, corríjalo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0}; the boxes are used as they are, in pixels of the image.</source>
<translation>{0}; las cajas se usan tal como están, en píxeles de la imagen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0} of the {1} boxes of {2} {3}: {4}; give the image that the boxes were drawn on, or the annotation of this one.</source>
<translation>{0} de las {1} cajas de {2} {3}: {4}; dé la imagen sobre la que se dibujaron las cajas, o la anotación de esta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0} was made for {1}, so switch off {2}.</source>
<translation>{0} se hizo para {1}, así que desactive {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0} was made for {1}, so use {2}.</source>
<translation>{0} se hizo para {1}, así que use {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0}: its stored pixels, which QGIS and ALPS read, are {1}, and programs that turn it show {2}. {3}</source>
<translation>{0}: sus píxeles almacenados, que leen QGIS y ALPS, son {1}, y los programas que la giran muestran {2}. {3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>The annotation format {0} is unknown; choose one of {1}.</source>
<translation>El formato de anotación {0} es desconocido; elija uno de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>No annotations were found in {0}; give files ending in {1}, or a folder with such files.</source>
<translation>No se encontraron anotaciones en {0}; dé archivos que terminen en {1}, o una carpeta con tales archivos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>The files have several formats: {0}; name the format to read.</source>
<translation>Los archivos tienen varios formatos: {0}; indique el formato que se lee.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>{0} is not an annotation of a known format; name the format, or remove the file.</source>
<translation>{0} no es una anotación de un formato conocido; indique el formato o quite el archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>Pascal VOC xml</source>
<translation>Pascal VOC xml</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>an empty list</source>
<translation>una lista vacía</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>a coordinate is not a finite number</source>
<translation>una coordenada no es un número finito</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>a coordinate is beyond {0} pixels</source>
<translation>una coordenada supera los {0} píxeles</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>its score is {0}, not between 0 and 1</source>
<translation>su puntuación es {0}, no está entre 0 y 1</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>it has no area</source>
<translation>no tiene área</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>it lies outside the image of {0} × {1} pixels</source>
<translation>queda fuera de la imagen de {0} × {1} píxeles</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>{0}{1}: {2} was left out: {3}.</source>
<translation>{0}{1}: se omitió {2}: {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>{0} is not a class name</source>
<translation>{0} no es un nombre de clase</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>it has no class</source>
<translation>no tiene clase</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/loose_values.py"/>
<source>{0} is not a number</source>
<translation>{0} no es un número</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/pairing.py"/>
<source>Both {0} and {1} could be the image {2} of {3}; give one.</source>
<translation>Tanto {0} como {1} podrían ser la imagen {2} de {3}; dé solo una.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/pairing.py"/>
<source>{0} names the image {1} inside; its boxes are used for {2}, whose name the file has.</source>
<translation>{0} nombra en su interior la imagen {1}; sus cajas se usan para {2}, cuyo nombre lleva el archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/pairing.py"/>
<source>{0} has boxes in {1} and in {2}; give one of them.</source>
<translation>{0} tiene cajas en {1} y en {2}; dé solo uno de ellos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0}, line {1}: the text holds a NUL; the file is damaged or not an annotation; export it again.</source>
<translation>{0}, línea {1}: el texto contiene un NUL; el archivo está dañado o no es una anotación; expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0} is larger than {1} MiB, which is too large; split it.</source>
<translation>{0} supera los {1} MiB, lo que es demasiado; divídalo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0} cannot be read: {1}; check the file.</source>
<translation>{0} no se puede leer: {1}; compruebe el archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0}, line {1}: the text is not in UTF-8; save the file as UTF-8.</source>
<translation>{0}, línea {1}: el texto no está en UTF-8; guarde el archivo como UTF-8.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>; write decimals with a point</source>
<translation>; escriba los decimales con punto</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0} is not a number{1}</source>
<translation>{0} no es un número{1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0} is not text; give the annotation, not the image.</source>
<translation>{0} no es texto; dé la anotación, no la imagen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/table.py"/>
<source>{0} has no column {1}; a table of boxes has the columns {2}.</source>
<translation>{0} no tiene la columna {1}; una tabla de cajas tiene las columnas {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/table.py"/>
<source>{0}, line {1}: the table is damaged ({2}); export it again.</source>
<translation>{0}, línea {1}: la tabla está dañada ({2}); expórtela de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/table.py"/>
<source>it has no {0}</source>
<translation>no tiene {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/table.py"/>
<source>it does not name an image</source>
<translation>no nombra ninguna imagen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>{0}: left out because it lies outside the scene: 1 box.</source>
<translation>{0}: omitida por estar fuera de la escena: 1 caja.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>{0}: left out because they lie outside the scene: {1} boxes.</source>
<translation>{0}: omitidas por estar fuera de la escena: {1} cajas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>it has no geometry</source>
<translation>no tiene geometría</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>it is not a polygon</source>
<translation>no es un polígono</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>its score {0} is not a number</source>
<translation>su puntuación {0} no es un número</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/xml_tree.py"/>
<source>{0} is empty; an annotation without boxes still has the element {1}.</source>
<translation>{0} está vacío; una anotación sin cajas tiene aun así el elemento {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/xml_tree.py"/>
<source>{0} holds the element {1}, not {2}; choose the right format.</source>
<translation>{0} contiene el elemento {1}, no {2}; elija el formato correcto.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/xml_tree.py"/>
<source>the element {0} is missing</source>
<translation>falta el elemento {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/xml_tree.py"/>
<source>{0}{1}: the XML is damaged or refused: {2}; export it again.</source>
<translation>{0}{1}: el XML está dañado o se rechazó: {2}; expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>{0} holds shares of an image whose size is not known; give the images too, with the same names.</source>
<translation>{0} contiene proporciones de una imagen cuyo tamaño se desconoce; dé también las imágenes, con los mismos nombres.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>it has {0} columns, not 5 (middle and sides), 9 (corners) or more (outline), and a score</source>
<translation>tiene {0} columnas, no 5 (centro y lados), 9 (esquinas) o más (contorno), y una puntuación</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>its class is {0}, not a whole number from 0 up</source>
<translation>su clase es {0}, no un número entero a partir de 0</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>class {0} is not in the list of names</source>
<translation>la clase {0} no está en la lista de nombres</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>it lies outside the image: {0} is not a share of it, which runs from 0 to 1</source>
<translation>queda fuera de la imagen: {0} no es una proporción de ella, que va de 0 a 1</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0}: 'names' is neither a list nor a table; write 'number: name' for each class.</source>
<translation>{0}: 'names' no es ni una lista ni una tabla; escriba 'número: nombre' para cada clase.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0}: {1} is not the number of a class; write 'number: name'.</source>
<translation>{0}: {1} no es el número de una clase; escriba 'número: nombre'.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0}: the name of class {1} is not a text; write 'number: name'.</source>
<translation>{0}: el nombre de la clase {1} no es un texto; escriba 'número: nombre'.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0}{1}: the YAML is damaged ({2}); correct the file.</source>
<translation>{0}{1}: el YAML está dañado ({2}); corrija el archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0} cannot be read as YAML ({1}); correct the file.</source>
<translation>{0} no se puede leer como YAML ({1}); corrija el archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/choose.py"/>
<source>Segmenter: {0}</source>
<translation>Segmentador: {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>without an area</source>
<translation>sin área</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>outside the image</source>
<translation>fuera de la imagen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>on pixels without data</source>
<translation>sobre píxeles sin datos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>of a lower score</source>
<translation>de una puntuación menor</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>of another class</source>
<translation>de otra clase</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>marked as difficult</source>
<translation>marcadas como difíciles</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>Box {0} of {1}</source>
<translation>Caja {0} de {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/overlap.py"/>
<source>Painting classes</source>
<translation>Pintando clases</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/sam.py"/>
<source>take a smaller tile</source>
<translation>tome una tesela más pequeña</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/dates.py"/>
<source>{0} and {1} do not overlap; choose two dates of the same ground.</source>
<translation>{0} y {1} no se solapan; elija dos fechas del mismo terreno.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/dates.py"/>
<source>{0} and {1} cannot be laid over each other: at least one of their scenes is not georeferenced, and their sizes differ; georeference the scenes first.</source>
<translation>{0} y {1} no se pueden superponer: al menos una de sus escenas no está georreferenciada y sus tamaños son distintos; georreferencie primero las escenas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/legend.py"/>
<source>The dates differ in {0} pairs of classes, more than a raster can hold; merge classes first.</source>
<translation>Las fechas difieren en {0} pares de clases, más de los que admite un ráster; fusione clases primero.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/outputs.py"/>
<source>Painting changes</source>
<translation>Pintando cambios</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/run.py"/>
<source>the table of changes</source>
<translation>la tabla de cambios</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/run.py"/>
<source>{0} and {1} have no ground in common where both have a class; choose two dates of the same ground.</source>
<translation>{0} y {1} no tienen terreno en común donde ambos tengan una clase; elija dos fechas del mismo terreno.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/run.py"/>
<source>The two dates differ on {0} of the ground, probably because light, season or sensor differ rather than the ground; read the changes with care.</source>
<translation>Las dos fechas difieren en {0} del terreno, probablemente porque cambian la luz, la estación o el sensor y no el terreno; lea los cambios con cuidado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>Rows that are one class have the names {0}; it was named {1} after the largest.</source>
<translation>Las filas que son una misma clase tienen los nombres {0}; se llamó {1}, como la mayor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The table has no row for cluster {0}; the segments are shown as {1}.</source>
<translation>La tabla no tiene ninguna fila para el clúster {0}; los segmentos se muestran como {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The table has no row for clusters {0}; the segments are shown as {1}.</source>
<translation>La tabla no tiene ninguna fila para los clústeres {0}; los segmentos se muestran como {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The row with class_id {0} has no class_name; it is shown as {1}.</source>
<translation>La fila con class_id {0} no tiene class_name; se muestra como {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The colour {0} of class {1} is not '#rrggbb'; another colour was used.</source>
<translation>El color {0} de la clase {1} no es '#rrggbb'; se usó otro color.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>Cluster {0} has rows with class_id {1} and {2}; it belongs to class {3}.</source>
<translation>El clúster {0} tiene filas con class_id {1} y {2}; pertenece a la clase {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The row {0} has no class_id and no cluster; it was left out: give it a free class_id.</source>
<translation>La fila {0} no tiene class_id ni clúster; se omitió: dele un class_id libre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The row {0} has the class_id {1} (allowed: {2}) and no cluster; it was left out: give it a free class_id.</source>
<translation>La fila {0} tiene el class_id {1} (permitido: {2}) y ningún clúster; se omitió: dele un class_id libre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The row of cluster {0} has no class_id; it was read as {1}.</source>
<translation>La fila del clúster {0} no tiene class_id; se leyó como {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The row of cluster {0} has the class_id {1} (allowed: {2}); it was read as {3}.</source>
<translation>La fila del clúster {0} tiene el class_id {1} (permitido: {2}); se leyó como {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/assign.py"/>
<source>The segments have PFLs of the kind {0}, but the codebook is for {1}; use a codebook that was fitted on such segments, or segment again with the codebook's segmenter, and with --features plain if its kind does not name an encoder.</source>
<translation>Los segmentos tienen PFL del tipo {0}, pero el libro de códigos es para {1}; use un libro de códigos ajustado con tales segmentos, o segmente de nuevo con el segmentador del libro de códigos, y con --features plain si su tipo no nombra un codificador.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/assign.py"/>
<source>The segments have PFLs of {0} dimensions, but the codebook has {1}; use a codebook that was fitted on such segments.</source>
<translation>Los segmentos tienen PFL de {0} dimensiones, pero el libro de códigos tiene {1}; use un libro de códigos ajustado con tales segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>The segments files hold no segments, so no clusters can be compared; choose other files.</source>
<translation>Los archivos de segmentos no contienen segmentos, así que no se pueden comparar clústeres; elija otros archivos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>{0} of {1} segments have no usable PFL and were left out.</source>
<translation>{0} de {1} segmentos no tienen un PFL utilizable y se omitieron.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>Fitting a Dirichlet-process mixture</source>
<translation>Ajustando una mezcla de procesos de Dirichlet</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>The Dirichlet-process mixture used the maximum of {0} components and might need more; take its number as “many”.</source>
<translation>La mezcla de procesos de Dirichlet usó el máximo de {0} componentes y podría necesitar más; tome su número como «muchos».</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>The number of different segments is {0}, so {1} clusters or more cannot be compared; give smaller numbers, or more segments.</source>
<translation>El número de segmentos distintos es {0}, así que no se pueden comparar {1} clústeres o más; dé números menores o más segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>The number of different segments is only {0}, so {1} clusters were left out.</source>
<translation>El número de segmentos distintos es solo {0}, así que se omitieron {1} clústeres.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>{0} of {1} segments have no usable PFL and were left out of the fit.</source>
<translation>{0} de {1} segmentos no tienen un PFL utilizable y se excluyeron del ajuste.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>The scenes have no segments to fit a codebook on; raise the gate or lower the minimum area.</source>
<translation>Las escenas no tienen segmentos con los que ajustar un libro de códigos; suba el filtro (gate) o baje el área mínima.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>{0} clusters are wanted, but the number of different segments is only 1; the codebook has 1 cluster.</source>
<translation>Se piden {0} clústeres, pero el número de segmentos distintos es solo 1; el libro de códigos tiene 1 clúster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>{0} clusters are wanted, but the number of different segments is only {1}; the codebook has {2} clusters.</source>
<translation>Se piden {0} clústeres, pero el número de segmentos distintos es solo {1}; el libro de códigos tiene {2} clústeres.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>Fitting {0} clusters, start {1} of {2}</source>
<translation>Ajustando {0} clústeres, inicio {1} de {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>Fitting {0} clusters, pass {1} of {2}</source>
<translation>Ajustando {0} clústeres, pasada {1} de {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>{0} clusters remained empty; the codebook has {1}.</source>
<translation>{0} clústeres quedaron vacíos; el libro de códigos tiene {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/grow.py"/>
<source>Every class_id from 0 to 65534 is taken; delete classes that no cluster needs.</source>
<translation>Todos los class_id de 0 a 65534 están ocupados; borre clases que ningún clúster necesite.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/grow.py"/>
<source>The codebook has no clusters to add to; fit a new one instead.</source>
<translation>El libro de códigos no tiene clústeres a los que añadir; ajuste uno nuevo en su lugar.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/grow.py"/>
<source>The column `spread` of the codebook is empty, so nothing says which segments are far; fit a new one.</source>
<translation>La columna `spread` del libro de códigos está vacía, así que nada indica qué segmentos son lejanos; ajuste uno nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/grow.py"/>
<source>A codebook can hold {0} clusters; this one has no room for more.</source>
<translation>Un libro de códigos admite {0} clústeres; en este no caben más.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/sample.py"/>
<source>The segments of scene {0} have PFLs of the kind {1}, the others {2}; segment all scenes with the same segmenter and features.</source>
<translation>Los segmentos de la escena {0} tienen PFL del tipo {1}, los demás {2}; segmente todas las escenas con el mismo segmentador y las mismas características.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/sample.py"/>
<source>Samples of PFLs of the kinds {0} and {1} cannot be joined; segment all scenes with the same segmenter and features.</source>
<translation>No se pueden unir muestras de PFL de los tipos {0} y {1}; segmente todas las escenas con el mismo segmentador y las mismas características.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/sample.py"/>
<source>PFLs of {0} dimensions cannot join PFLs of {1} dimensions of the kind {2}; segment all scenes again with the same segmenter and features.</source>
<translation>Los PFL de {0} dimensiones no se pueden unir a PFL de {1} dimensiones del tipo {2}; segmente de nuevo todas las escenas con el mismo segmentador y las mismas características.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/boxes.py"/>
<source>No boxes were given; name annotation files or a layer of boxes.</source>
<translation>No se dieron cajas; indique archivos de anotaciones o una capa de cajas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/boxes.py"/>
<source>The annotation names the image {0}; it is used for {1}, the only image given.</source>
<translation>La anotación nombra la imagen {0}; se usa para {1}, la única imagen dada.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/boxes.py"/>
<source>Exact output names work for one image, not for {0}; give a folder instead.</source>
<translation>Los nombres de salida exactos sirven para una imagen, no para {0}; dé una carpeta en su lugar.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/classes/change.py"/>
<source>change needs a folder for its outputs; give one with --out.</source>
<translation>change necesita una carpeta para sus salidas; indique una con --out.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/classes/crosswalk.py"/>
<source>accept has {0}; it must be numbers of classes (class_id) separated by commas.</source>
<translation>accept tiene {0}; deben ser números de clases (class_id) separados por comas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/classes/explore.py"/>
<source>The job explore answers what QGIS asks; use the commands similar and doubtful instead.</source>
<translation>El trabajo explore responde a lo que pregunta QGIS; use en su lugar las órdenes similar y doubtful.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/command.py"/>
<source>Folder for all outputs. It is created if it does not exist.</source>
<translation>Carpeta para todas las salidas. Se crea si no existe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/command.py"/>
<source>The command {0} has no argument {1}; update the plugin and the engine together.</source>
<translation>La orden {0} no tiene el argumento {1}; actualice juntos el complemento y el motor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>Python {0} at {1} on {2} {3} ({4})</source>
<translation>Python {0} en {1} sobre {2} {3} ({4})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} cores, {1} GB of memory free</source>
<translation>{0} núcleos, {1} GB de memoria libre</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} not installed: only {1} can run; {2} adds SAM.</source>
<translation>{0} no instalado: solo se puede ejecutar {1}; {2} añade SAM.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} not installed: networks cannot be trained; {1} adds this.</source>
<translation>{0} no está instalado: no se pueden entrenar redes; {1} lo añade.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>: close other programs, or take smaller tiles</source>
<translation>: cierre otros programas o tome teselas más pequeñas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>: free some before labelling here</source>
<translation>: libere espacio antes de etiquetar aquí</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>GDAL {0} (rasterio), {1} (pyogrio).</source>
<translation>GDAL {0} (rasterio), {1} (pyogrio).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>install it again for this system (on Windows also the Visual C++ redistributable)</source>
<translation>instálelo de nuevo para este sistema (en Windows también Visual C++ redistributable)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} ({1} MB, {2}), SHA-256 verified.</source>
<translation>{0} ({1} MB, {2}), SHA-256 verificado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} GB free at {1}{2}.</source>
<translation>{0} GB libres en {1}{2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>of unknown version</source>
<translation>de versión desconocida</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0}; the engine needs {1} or newer: install the engine with one.</source>
<translation>{0}; el motor necesita {1} o más nuevo: instale el motor con uno así.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} set: if GDAL or PROJ misbehave, start the engine without.</source>
<translation>{0} definido: si GDAL o PROJ se comportan mal, inicie el motor sin ello.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>The list of the engine's packages is missing; install the plugin again.</source>
<translation>Falta la lista de los paquetes del motor; instale de nuevo el complemento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} does not transform coordinates ({1}); unset PROJ_LIB and PROJ_DATA.</source>
<translation>{0} no transforma coordenadas ({1}); elimine PROJ_LIB y PROJ_DATA.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>delete it and get it again with {0}</source>
<translation>bórrelo y obténgalo de nuevo con {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>torch {0} does not load ({1}); {2}.</source>
<translation>torch {0} no se carga ({1}); {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0}: installed, SHA-256 verified.</source>
<translation>{0}: instalado, SHA-256 verificado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} does not import ({1}); install it again with {2}.</source>
<translation>{0} no se puede importar ({1}); instálelo de nuevo con {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0}: truncated, altered or unreadable; {1}.</source>
<translation>{0}: truncado, alterado o ilegible; {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/evaluate.py"/>
<source>{0} is for class rasters; leave it out for instances.</source>
<translation>{0} es para rásteres de clases; no lo indique con instancias.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/export.py"/>
<source>The preset {0} does not exist; use one of {1}.</source>
<translation>El preajuste {0} no existe; use uno de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/fit.py"/>
<source>The settings for an update were not used, because no codebook to update was given; a new one was fitted.</source>
<translation>No se usaron los parámetros de actualización, porque no se dio un libro de códigos que actualizar; se ajustó uno nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/fit.py"/>
<source>The settings of the clustering were not used, because an update keeps the codebook's clusters.</source>
<translation>No se usaron los parámetros del agrupamiento, porque una actualización conserva los clústeres del libro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/jobs.py"/>
<source>The engine does not have the job {0}; update the plugin and the engine together.</source>
<translation>El motor no tiene el trabajo {0}; actualice juntos el complemento y el motor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/jobs.py"/>
<source>The journal beside the outputs cannot be written ({0}); free some space or choose another folder, and run again. Finished tiles are kept.</source>
<translation>No se puede escribir el diario junto a las salidas ({0}); libere espacio o elija otra carpeta, y ejecute de nuevo. Las teselas terminadas se conservan.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/jobs.py"/>
<source>The disk reports an error: {0}{1}; free some space or choose another folder, and run again.</source>
<translation>El disco informa de un error: {0}{1}; libere espacio o elija otra carpeta, y ejecute de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/label.py"/>
<source>Exact output names work for one scene, not for {0}; give a folder instead.</source>
<translation>Los nombres de salida exactos sirven para una escena, no para {0}; dé una carpeta en su lugar.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/card.py"/>
<source>the folders of the scenes</source>
<translation>las carpetas de las escenas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>{0} has the value {1}; numbers of classes must be 0 or more, and 255 means no class.</source>
<translation>{0} tiene el valor {1}; los números de clase deben ser 0 o mayores, y 255 significa sin clase.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The class {0} to ignore does not exist; choose from {1}.</source>
<translation>La clase {0} que se ignora no existe; elija de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The labels have no classes; label the scenes first.</source>
<translation>Las etiquetas no tienen clases; etiquete primero las escenas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The labels have {0} classes, and masks of 8 bits hold {1}; merge classes by giving them equal names in the table of classes, and relabel.</source>
<translation>Las etiquetas tienen {0} clases y las máscaras de 8 bits admiten {1}; fusione clases dándoles el mismo nombre en la tabla de clases y reetiquete.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The names of classes have colours for keys; give numbers, such as {"0": "water"}.</source>
<translation>Los nombres de clases tienen colores como claves; dé números, como {"0": "water"}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The names of classes cannot be read: {0}</source>
<translation>No se pueden leer los nombres de clases: {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/coco.py"/>
<source>Made by ALPS; see README.md.</source>
<translation>Hecho por ALPS; véase README.md.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/contents.py"/>
<source>its {0} is not one of ALPS</source>
<translation>su {0} no es de ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/contents.py"/>
<source>it also holds {0}</source>
<translation>también contiene {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/contents.py"/>
<source>its {0} is a link</source>
<translation>su {0} es un enlace</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/contents.py"/>
<source>its {0} cannot be read</source>
<translation>su {0} no se puede leer</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Looking at the scenes</source>
<translation>Examinando las escenas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Describing the data set</source>
<translation>Describiendo el conjunto de datos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Scenes left out, as the split does not name them: {0}, for example {1}.</source>
<translation>Escenas omitidas, porque la división no las nombra: {0}, por ejemplo {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>{0} was left out: no labels have its name.</source>
<translation>{0} se omitió: ninguna etiqueta lleva su nombre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>The split names no scene that has labels, such as {0}; add them to it.</source>
<translation>La división no nombra ninguna escena que tenga etiquetas, como {0}; añádalas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Pixels with a value that is not a class of their raster: {0}; they became 255.</source>
<translation>Píxeles con un valor que no es una clase de su ráster: {0}; pasaron a ser 255.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Every pixel has a class, so the binary masks hold no background; superpixels cover the whole scene, so use labels made with SAM or with boxes.</source>
<translation>Cada píxel tiene una clase, así que las máscaras binarias no contienen fondo; los superpíxeles cubren toda la escena, por lo que debe usar etiquetas hechas con SAM o con cajas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>{0} has no labels; give a class raster or a layer of polygons.</source>
<translation>{0} no tiene etiquetas; dé un ráster de clases o una capa de polígonos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>The split {0} is empty: too few scenes lie apart from each other; give more scenes, or split by block with smaller blocks.</source>
<translation>La división {0} está vacía: hay muy pocas escenas separadas entre sí; dé más escenas o divida por bloque con bloques más pequeños.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>No chip is left: {0} have too few labelled pixels and {1} lie in two splits; lower min_covered, or choose larger blocks.</source>
<translation>No queda ningún chip: {0} tienen muy pocos píxeles etiquetados y {1} están en dos divisiones; baje min_covered o elija bloques mayores.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} is a link that does not lead to a folder; remove it or choose another folder.</source>
<translation>{0} es un enlace que no lleva a una carpeta; quítelo o elija otra carpeta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} is a file; give a folder for the data set.</source>
<translation>{0} es un archivo; dé una carpeta para el conjunto de datos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} holds a data set; remove it or choose another folder.</source>
<translation>{0} contiene un conjunto de datos; quítelo o elija otra carpeta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} holds files that are not a data set of ALPS; choose a new or an empty folder.</source>
<translation>{0} contiene archivos que no son un conjunto de datos de ALPS; elija una carpeta nueva o vacía.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>The folder {0} holds the input {1}; choose another folder.</source>
<translation>La carpeta {0} contiene la entrada {1}; elija otra carpeta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>The folder {0} cannot be made ({1}); choose another.</source>
<translation>No se puede crear la carpeta {0} ({1}); elija otra.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} cannot be replaced: {1}, and only what ALPS wrote is removed. Move it away, or choose a new or an empty folder.</source>
<translation>{0} no se puede reemplazar: {1}, y solo se elimina lo que escribió ALPS. Muévala o elija una carpeta nueva o vacía.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} was made by another program meanwhile; choose another folder.</source>
<translation>Otro programa creó {0} mientras tanto; elija otra carpeta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} cannot be written: {1}; nothing was published.</source>
<translation>{0} no se puede escribir: {1}; no se publicó nada.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/index.py"/>
<source>{0} has {1} of {2} rows; check that the disk is not full, and export again.</source>
<translation>{0} tiene {1} de {2} filas; compruebe que el disco no esté lleno y exporte de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/instances.py"/>
<source>{0} has a CRS and the scene has none, so its polygons have no position there; give the scene its CRS, or a layer in pixels.</source>
<translation>{0} tiene un SRC y la escena no tiene ninguno, así que sus polígonos no tienen posición en ella; dé a la escena su SRC, o indique una capa en píxeles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/instances.py"/>
<source>{0} cannot be transformed to the scene's CRS; reproject the layer.</source>
<translation>{0} no se puede transformar al SRC de la escena; reproyecte la capa.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>The split in {0} names no scene that was given, such as {1}; give the lists of these scenes.</source>
<translation>La división de {0} no nombra ninguna escena de las dadas, como {1}; dé las listas de estas escenas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>Names in the split without a scene: {0}, for example {1} in {2}.</source>
<translation>Nombres de la división sin escena: {0}, por ejemplo {1} en {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is not in a folder called train, val or test; move the scenes into such folders, or give lists with --split-file.</source>
<translation>{0} no está en una carpeta llamada train, val o test; mueva las escenas a tales carpetas o dé listas con --split-file.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>The list {0} names no scene; write one on each line.</source>
<translation>La lista {0} no nombra ninguna escena; escriba una en cada línea.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>The folder {0} holds neither lists such as train.txt nor folders train, val and test with images; give another folder, or the lists.</source>
<translation>La carpeta {0} no contiene ni listas como train.txt ni carpetas train, val y test con imágenes; dé otra carpeta o las listas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is not a split; write {"train": ["name", …], "val": […], "test": […]} or {"name": "train", …}.</source>
<translation>{0} no es una división; escriba {"train": ["name", …], "val": […], "test": […]} o {"name": "train", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is in {1} ({2}) and in {3} ({4}); keep it in one.</source>
<translation>{0} está en {1} ({2}) y en {3} ({4}); déjelo solo en uno.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} does not say train, val or test; name the file train.txt, val.txt or test.txt, or write each line as: name split.</source>
<translation>{0} no indica train, val o test; llame al archivo train.txt, val.txt o test.txt, o escriba cada línea así: nombre división.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} says {1}, and the file is called {2}; correct one of them.</source>
<translation>{0} indica {1} y el archivo se llama {2}; corrija uno de los dos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} names no scene; write: name split.</source>
<translation>{0} no nombra ninguna escena; escriba: nombre división.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is not JSON ({1}); write it again, or give a text file.</source>
<translation>{0} no es JSON ({1}); escríbalo de nuevo o dé un archivo de texto.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is too large for a list of scenes; give a text file with one name on each line.</source>
<translation>{0} es demasiado grande para una lista de escenas; dé un archivo de texto con un nombre en cada línea.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>The list {0} cannot be read ({1}); give a text file in UTF-8.</source>
<translation>La lista {0} no se puede leer ({1}); dé un archivo de texto en UTF-8.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>Scenes that share ground but are in different splits: {0}, for example {1} and {2}; your split was kept as it is.</source>
<translation>Escenas que comparten terreno pero están en divisiones distintas: {0}, por ejemplo {1} y {2}; su división se mantuvo como está.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0}: polygons without a class were left out: {1}.</source>
<translation>{0}: se omitieron polígonos sin clase: {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0} has {1} × {2} pixels and {3} has {4} × {5}; give the class raster of this scene.</source>
<translation>{0} tiene {1} × {2} píxeles y {3} tiene {4} × {5}; dé el ráster de clases de esta escena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0} does not have the CRS of {1}; give the class raster of this scene.</source>
<translation>{0} no tiene el SRC de {1}; dé el ráster de clases de esta escena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0} does not have the position of {1}; give the class raster of this scene.</source>
<translation>{0} no tiene la posición de {1}; dé el ráster de clases de esta escena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0} has {1} bands, but a PNG shows 3; choose three bands, or images tif.</source>
<translation>{0} tiene {1} bandas, pero un PNG muestra 3; elija tres bandas o imágenes tif.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>No labels were given; give class rasters, a folder of them, or a layer of polygons.</source>
<translation>No se dieron etiquetas; dé rásteres de clases, una carpeta de ellos o una capa de polígonos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>No labels fit {0} by name; give them the names of their scenes, or list one file for each scene.</source>
<translation>Ninguna etiqueta corresponde por su nombre a {0}; deles el nombre de sus escenas o enumere un archivo por cada escena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>{0} fits no scene by name; give one layer for all scenes, or give each layer the name of its scene.</source>
<translation>{0} no corresponde por su nombre a ninguna escena; dé una capa para todas las escenas o dé a cada capa el nombre de su escena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>The labels {0} do not exist; check the path.</source>
<translation>Las etiquetas {0} no existen; compruebe la ruta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>The labels cannot be paired with their scenes: {0}</source>
<translation>Las etiquetas no se pueden emparejar con sus escenas: {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>Both {0} and {1} fit {2} by name; give one label for each scene.</source>
<translation>Tanto {0} como {1} corresponden por su nombre a {2}; dé una etiqueta por cada escena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>{0} is not a supported vector layer; give {1}.</source>
<translation>{0} no es una capa vectorial admitida; dé {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/compare.py"/>
<source>The {0} scenes of one run and the {1} of the other do not have the same truth; give labels of the same scenes.</source>
<translation>Las {0} escenas de una ejecución y las {1} de la otra no tienen la misma verdad; dé etiquetas de las mismas escenas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>Comparing {0}</source>
<translation>Comparando {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>No pixel has a truth that counts ({0} are ignored or without a truth, {1} have colours that the palette lacks); check the ignored values and the palette.</source>
<translation>Ningún píxel tiene una verdad que cuente ({0} se ignoran o no tienen verdad, {1} tienen colores que faltan en la paleta); compruebe los valores ignorados y la paleta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} holds class numbers, so the colours of the palette are not used; to name the classes, give numbers in the palette: {"1": "building", …}.</source>
<translation>{0} contiene números de clase, así que no se usan los colores de la paleta; para dar nombre a las clases, ponga números en la paleta: {"1": "building", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} holds indices, but {1} colours; give truth of one kind.</source>
<translation>{0} contiene índices, pero {1}, colores; dé verdad de un solo tipo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} holds colours, but the palette has indices; give colours such as '#3c1098'.</source>
<translation>{0} contiene colores, pero la paleta tiene índices; dé colores como '#3c1098'.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} has {1} × {2} pixels, but its truth {3} has {4} × {5}; give rasters of the same size.</source>
<translation>{0} tiene {1} × {2} píxeles, pero su verdad {3} tiene {4} × {5}; dé rásteres del mismo tamaño.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} and its truth {1} have different grids; warp the truth to the grid of the labels, with nearest neighbour, first.</source>
<translation>{0} y su verdad {1} tienen mallas distintas; combe (warp) primero la verdad a la malla de las etiquetas, con el vecino más próximo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} has too many different values for a class map (more than {1}); lossy compression changes colours: use PNG or GeoTIFF, or give a palette of the true colours.</source>
<translation>{0} tiene demasiados valores distintos para un mapa de clases (más de {1}); la compresión con pérdida cambia los colores: use PNG o GeoTIFF, o dé una paleta de los colores verdaderos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} has {1} different values; it is not a class map.</source>
<translation>{0} tiene {1} valores distintos; no es un mapa de clases.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>ignore has {0}; for this truth give colours '#rrggbb' or names of the palette.</source>
<translation>ignore tiene {0}; para esta verdad dé colores '#rrggbb' o nombres de la paleta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>ignore has {0}; for this truth give indices or names of the palette.</source>
<translation>ignore tiene {0}; para esta verdad dé índices o nombres de la paleta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/direct.py"/>
<source>The labels ({0}) and the truth ({1}) have neither names nor numbers in common; name the classes in a palette, or leave out the comparison by name.</source>
<translation>Las etiquetas ({0}) y la verdad ({1}) no tienen ni nombres ni números en común; dé nombre a las clases en una paleta u omita la comparación por nombre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/evaluate.py"/>
<source>not_in_mean has {0}, which is not a class of the truth; choose from {1}.</source>
<translation>not_in_mean tiene {0}, que no es una clase de la verdad; elija de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} of {1} truth pixels ({2}) do not count{3}</source>
<translation>{0} de {1} píxeles de la verdad ({2}) no cuentan{3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>all {0} truth pixels count</source>
<translation>los {0} píxeles de la verdad cuentan todos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} with colours that the palette lacks</source>
<translation>{0} con colores que faltan en la paleta</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} ignored or without a truth</source>
<translation>{0} ignorados o sin verdad</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} add the missing colours to the palette</source>
<translation>{0} añada los colores que faltan a la paleta</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>; the figures are over the rest only:{0}</source>
<translation>; las cifras son solo sobre el resto:{0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>; the figures are over the rest only</source>
<translation>; las cifras son solo sobre el resto</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} of the truth pixels have the value {1}, which often marks borders and pixels without a class. It counts as a class; `--ignore {2}` leaves it out.</source>
<translation>{0} de los píxeles de la verdad tienen el valor {1}, que a menudo marca bordes y píxeles sin clase. Cuenta como una clase; `--ignore {2}` lo excluye.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} does not hold the grid of its scene; put the class raster {1} beside it.</source>
<translation>{0} no contiene la malla de su escena; ponga junto a él el ráster de clases {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>its score is not a number</source>
<translation>su puntuación no es un número</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} belongs to a scene of more than {1} pixels; cut the scene, and evaluate its parts.</source>
<translation>{0} pertenece a una escena de más de {1} píxeles; corte la escena y evalúe sus partes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} holds no instances; give files *{1}.gpkg or a COCO json.</source>
<translation>{0} no contiene instancias; dé archivos *{1}.gpkg o un json COCO.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>The list of files is empty; give files *{0}.gpkg or a COCO json.</source>
<translation>La lista de archivos está vacía; dé archivos *{0}.gpkg o un json de COCO.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} has an image without id, file_name, height or width; masks need all of them.</source>
<translation>{0} tiene una imagen sin id, file_name, height o width; las máscaras los necesitan todos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0}: annotation {1} was left out: {2}.</source>
<translation>{0}: se omitió la anotación {1}: {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} and {1} both hold instances of {2}; give one.</source>
<translation>{0} y {1} contienen ambos instancias de {2}; dé solo uno.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>its class is not one of the file's categories</source>
<translation>su clase no es una de las categorías del archivo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0}: instance {1} has no class.</source>
<translation>{0}: la instancia {1} no tiene clase.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0}: instance {1} has no mask.</source>
<translation>{0}: la instancia {1} no tiene máscara.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>Reading the truth</source>
<translation>Leyendo la verdad</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>ignore has {0}, but the instances have the classes {1}; name some of these.</source>
<translation>ignore tiene {0}, pero las instancias tienen las clases {1}; indique algunas de estas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>The truth has no instance that counts; check the truth and the ignored classes.</source>
<translation>La verdad no tiene ninguna instancia que cuente; compruebe la verdad y las clases ignoradas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>{0} and its truth {1} have {2} pixels; give the same scene.</source>
<translation>{0} y su verdad {1} tienen {2} píxeles; dé la misma escena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>{0} ({1}) has no truth; true instances are found by the name of the scene: {2}{3}.gpkg, or file_name in a COCO file.</source>
<translation>{0} ({1}) no tiene verdad; las instancias verdaderas se encuentran por el nombre de la escena: {2}{3}.gpkg, o file_name en un archivo COCO.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/pairs.py"/>
<source>The folders hold no {0}; name files, or a folder that holds some.</source>
<translation>Las carpetas no contienen {0}; indique archivos o una carpeta que los contenga.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/pairs.py"/>
<source>No truth fits the name of {0}; give labels and truth as files in the same order.</source>
<translation>Ninguna verdad corresponde al nombre de {0}; dé etiquetas y verdad como archivos en el mismo orden.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/pairs.py"/>
<source>Both {0} and {1} fit the name of {2}; give labels and truth as files in the same order.</source>
<translation>Tanto {0} como {1} corresponden al nombre de {2}; dé etiquetas y verdad como archivos en el mismo orden.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/pairs.py"/>
<source>{0} fits both {1} and {2}; give labels and truth as files in the same order.</source>
<translation>{0} corresponde tanto a {1} como a {2}; dé etiquetas y verdad como archivos en el mismo orden.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>its mask is not of the image's size</source>
<translation>su máscara no tiene el tamaño de la imagen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>the run lengths of its mask are damaged</source>
<translation>las longitudes de tramo de su máscara están dañadas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>the run lengths of its mask do not add up to the image</source>
<translation>las longitudes de tramo de su máscara no suman la imagen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>a ring of its mask has fewer than three points</source>
<translation>un anillo de su máscara tiene menos de tres puntos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>a coordinate of its mask is not a number, or lies far outside the image</source>
<translation>una coordenada de su máscara no es un número o queda muy lejos de la imagen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>the run lengths of its mask are cut off</source>
<translation>las longitudes de tramo de su máscara están cortadas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>it has no mask</source>
<translation>no tiene máscara</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette is {0}; give for example {'#3c1098': 'building'}.</source>
<translation>La paleta es {0}; dé, por ejemplo, {'#3c1098': 'building'}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette has {0}, which is not a colour; give for example '#3c1098' or [60, 16, 152].</source>
<translation>La paleta tiene {0}, que no es un color; dé, por ejemplo, '#3c1098' o [60, 16, 152].</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette must have at least one entry, and only colours or only indices; see the help.</source>
<translation>La paleta debe tener al menos una entrada, y solo colores o solo índices; consulte la ayuda.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} has {1} band(s) of {2}; give truth of one band of whole numbers (the class of each pixel), or colours in three bands of uint8.</source>
<translation>{0} tiene {1} banda(s) de {2}; dé una verdad de una banda de números enteros (la clase de cada píxel), o colores en tres bandas de uint8.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette has {0} twice; give each value once.</source>
<translation>La paleta tiene {0} dos veces; dé cada valor una sola vez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette is not JSON ({0}); give for example {'#3c1098': 'building'}.</source>
<translation>La paleta no es JSON ({0}); dé, por ejemplo, {'#3c1098': 'building'}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} is a vector file; rasterize its classes on the grid of the class raster first, for example with Rasterize (vector to raster) in QGIS.</source>
<translation>{0} es un archivo vectorial; rasterice primero sus clases sobre la malla del ráster de clases, por ejemplo con Rasterizar (vectorial a ráster) en QGIS.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} holds {1} values such as {2}, which are not class numbers; give whole numbers, for example rasterize the classes again with a number for each.</source>
<translation>{0} contiene valores {1} como {2}, que no son números de clase; dé números enteros, por ejemplo rasterice de nuevo las clases con un número para cada una.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} holds values such as {1}; it is not a class map.</source>
<translation>{0} contiene valores como {1}; no es un mapa de clases.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette file {0} cannot be read ({1}); give a JSON file.</source>
<translation>El archivo de paleta {0} no se puede leer ({1}); dé un archivo JSON.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} cannot be read at {1} ({2}); get it again.</source>
<translation>{0} no se puede leer en {1} ({2}); obténgalo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/asks.py"/>
<source>The engine cannot read the question {0} ({1}); update the plugin and the engine together.</source>
<translation>El motor no puede leer la pregunta {0} ({1}); actualice juntos el complemento y el motor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/clusters.py"/>
<source>{0} has no clusters yet; run “Apply codebook” (`alps apply`) with {1}, and use its output.</source>
<translation>{0} aún no tiene clústeres; ejecute «Aplicar libro de códigos» (`alps apply`) con {1} y use su salida.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/clusters.py"/>
<source>{0} has clusters of another codebook than {1}; run “Apply codebook” (`alps apply`) with {2}, and use its output.</source>
<translation>{0} tiene clústeres de un libro de códigos distinto de {1}; ejecute «Aplicar libro de códigos» (`alps apply`) con {2} y use su salida.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/collection.py"/>
<source>No segments file is given; name at least one.</source>
<translation>No se dio ningún archivo de segmentos; indique al menos uno.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/collection.py"/>
<source>Reading {0}</source>
<translation>Leyendo {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/collection.py"/>
<source>{0} changed while it was read; save your edits of it and open it again.</source>
<translation>{0} cambió mientras se leía; guarde sus ediciones y ábralo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/collection.py"/>
<source>{0} is given twice; name each segments file once.</source>
<translation>{0} se dio dos veces; indique cada archivo de segmentos una sola vez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/copies.py"/>
<source>Writing {0}</source>
<translation>Escribiendo {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/label_layer.py"/>
<source>{0} has no feature with a class in the field {1}; choose another field.</source>
<translation>{0} no tiene ningún objeto con una clase en el campo {1}; elija otro campo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/new_classes.py"/>
<source>The table of classes has no numbers left for {0} new classes (maximum {1}); give its classes smaller numbers.</source>
<translation>A la tabla de clases no le quedan números para {0} clases nuevas (máximo {1}); dé números más pequeños a sus clases.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/propagate.py"/>
<source>No segment has a label that could be learned from; give some segments a class (class_override), or name a layer with labels that lies on the segments.</source>
<translation>Ningún segmento tiene una etiqueta de la que se pueda aprender; dé una clase a algunos segmentos (class_override) o indique una capa con etiquetas que esté sobre los segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/propagate.py"/>
<source>Only the class {0} has labels, so there is nothing to tell it from; label segments of a second class too.</source>
<translation>Solo la clase {0} tiene etiquetas, así que no hay nada de lo que distinguirla; etiquete también segmentos de una segunda clase.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>1 segment keeps the class that you gave it by class_override, although the layer has another one for it.</source>
<translation>1 segmento conserva la clase que usted le dio con class_override, aunque la capa tiene otra para él.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>{0} segments keep the class that you gave them by class_override, although the layer has another one for them.</source>
<translation>{0} segmentos conservan la clase que usted les dio con class_override, aunque la capa tiene otra para ellos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>1 label of {0} does not lie on a segment.</source>
<translation>1 etiqueta de {0} no está sobre ningún segmento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>{1} labels of {0} do not lie on a segment.</source>
<translation>{1} etiquetas de {0} no están sobre ningún segmento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>1 feature of {0} has no class or no geometry.</source>
<translation>1 objeto de {0} no tiene clase o no tiene geometría.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>{1} features of {0} have no class or no geometry.</source>
<translation>{1} objetos de {0} no tienen clase o no tienen geometría.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>1 segment has labels of different classes in {0}; it was left out.</source>
<translation>1 segmento tiene etiquetas de clases distintas en {0}; se omitió.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>{1} segments have labels of different classes in {0}; they were left out.</source>
<translation>{1} segmentos tienen etiquetas de clases distintas en {0}; se omitieron.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>{0} parts are wanted, but the class has only {1} different groups of segments.</source>
<translation>Se piden {0} partes, pero la clase solo tiene {1} grupos distintos de segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/split.py"/>
<source>The codebook has no class {0}; choose from {1}.</source>
<translation>El libro de códigos no tiene la clase {0}; elija entre {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/split.py"/>
<source>The class has fewer than two different segments, so it cannot be split; choose another.</source>
<translation>La clase tiene menos de dos segmentos distintos, así que no se puede dividir; elija otra.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/crosswalk.py"/>
<source>accept has the class {0}, which the codebook does not have.</source>
<translation>accept tiene la clase {0}, que el libro de códigos no tiene.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/crosswalk.py"/>
<source>accept has the class {0}, for which no name is proposed ({1}); leave it out.</source>
<translation>accept tiene la clase {0}, para la que no se propone ningún nombre ({1}); omítala.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/edits.py"/>
<source>1 corrected segment was not in the file when it was opened; it counts when you open the classes again.</source>
<translation>1 segmento corregido no estaba en el archivo cuando se abrió; contará cuando vuelva a abrir las clases.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/edits.py"/>
<source>{0} corrected segments were not in their files when they were opened; they count when you open the classes again.</source>
<translation>{0} segmentos corregidos no estaban en sus archivos cuando se abrieron; contarán cuando vuelva a abrir las clases.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} does not name a segment; write its segment_id, or FILE:segment_id.</source>
<translation>{0} no designa un segmento; escriba su segment_id o FILE:segment_id.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} names a file that is not given; choose from {1}.</source>
<translation>{0} designa un archivo que no se dio; elija entre {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} could be in several files; write FILE:segment_id with one of {1}.</source>
<translation>{0} podría estar en varios archivos; escriba FILE:segment_id con uno de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} does not have a segment {1}; look up its segment_id.</source>
<translation>{0} no tiene un segmento {1}; consulte su segment_id.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} has {1} features, and each would be an example; give at most {2}.</source>
<translation>{0} tiene {1} objetos, y cada uno sería un ejemplo; dé como máximo {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} has no features; add points that lie in examples.</source>
<translation>{0} no tiene objetos; añada puntos que estén en ejemplos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>None of the points for examples lies inside a segment; choose other points.</source>
<translation>Ninguno de los puntos de ejemplos está dentro de un segmento; elija otros puntos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>1 point for examples lies outside all segments and was left out.</source>
<translation>1 punto de ejemplos está fuera de todos los segmentos y se omitió.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} points for examples lie outside all segments and were left out.</source>
<translation>{0} puntos de ejemplos están fuera de todos los segmentos y se omitieron.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>The points cannot be transformed to the CRS of {0} ({1}).</source>
<translation>Los puntos no se pueden transformar al SRC de {0} ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/found.py"/>
<source>{0} has no CRS, but other segments files have; list those with and those without a CRS one after the other.</source>
<translation>{0} no tiene SRC, pero otros archivos de segmentos sí; liste por separado, uno después de otro, los que tienen SRC y los que no.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/found.py"/>
<source>The CRS of {0} cannot be transformed to that of the first file ({1}).</source>
<translation>El SRC de {0} no se puede transformar al del primer archivo ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/listing.py"/>
<source>Suggested minimum score: {0}. {1} segments have at least that.</source>
<translation>Puntuación mínima sugerida: {0}. {1} segmentos tienen al menos esa.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/listing.py"/>
<source>No example is given; name segments, or give points that lie in them.</source>
<translation>No se dio ningún ejemplo; indique segmentos o dé puntos que estén en ellos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/listing.py"/>
<source>Segment {0} is given as alike and as unlike; name it once.</source>
<translation>El segmento {0} se dio como parecido y como distinto; indíquelo una sola vez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/name_from.py"/>
<source>the table of overlaps</source>
<translation>la tabla de solapamientos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/name_from.py"/>
<source>accept is given without a new codebook, which would hold the names; give both.</source>
<translation>accept se dio sin un libro de códigos nuevo, que contendría los nombres; dé ambos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/overlaps.py"/>
<source>A part of the reference</source>
<translation>Una parte de la referencia</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/overlaps.py"/>
<source>ignore has {0}, which {1} does not have where the scenes lie.</source>
<translation>ignore tiene {0}, que {1} no tiene donde están las escenas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/overlaps.py"/>
<source>The reference {0} has no class where the scenes lie; choose a map of the same ground, or ignore fewer classes.</source>
<translation>La referencia {0} no tiene ninguna clase donde están las escenas; elija un mapa del mismo terreno o ignore menos clases.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The reference {0} does not overlap {1}; choose a map of the same ground.</source>
<translation>La referencia {0} no se solapa con {1}; elija un mapa del mismo terreno.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The reference {0} cannot be laid over {1}, since one of them is not georeferenced and they do not have the same size; georeference it first.</source>
<translation>La referencia {0} no se puede superponer a {1}, porque una de las dos no está georreferenciada y no tienen el mismo tamaño; georreferénciela primero.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The reference {0} does not exist; check the path.</source>
<translation>La referencia {0} no existe; compruebe la ruta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} is a vector layer, which has names of its own; leave out the palette.</source>
<translation>{0} es una capa vectorial, que tiene nombres propios; omita la paleta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The field {0} of {1}</source>
<translation>El campo {0} de {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} has {1} different values, more than a map has classes ({2}); choose another.</source>
<translation>{0} tiene {1} valores distintos, más que las clases que tiene un mapa ({2}); elija otro.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The field {0} of {1} has no value; choose the field with the class.</source>
<translation>El campo {0} de {1} no tiene ningún valor; elija el campo con la clase.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} has colours that the palette does not have ({1}); they do not count.</source>
<translation>{0} tiene colores que la paleta no tiene ({1}); no cuentan.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} does not name all of its values ({1}), so classes would be called by numbers; give their names as a palette: {"10": "water", …}.</source>
<translation>{0} no da nombre a todos sus valores ({1}), así que las clases se llamarían con números; dé sus nombres como paleta: {"10": "water", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} is a raster, so it does not have fields; leave out the field {1}.</source>
<translation>{0} es un ráster, así que no tiene campos; omita el campo {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>1 feature of {0} has no value in the field {1}; it does not count.</source>
<translation>1 objeto de {0} no tiene valor en el campo {1}; no cuenta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} features of {1} have no value in the field {2}; they do not count.</source>
<translation>{0} objetos de {1} no tienen valor en el campo {2}; no cuentan.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>1 feature of {0} is not a polygon, or is damaged; it does not count.</source>
<translation>1 objeto de {0} no es un polígono o está dañado; no cuenta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} features of {1} are not polygons, or are damaged; they do not count.</source>
<translation>{0} objetos de {1} no son polígonos o están dañados; no cuentan.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The reference cannot be used: {0}</source>
<translation>La referencia no se puede usar: {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/session.py"/>
<source>The engine ran out of memory; close other programs, or choose fewer segments files.</source>
<translation>El motor se quedó sin memoria; cierre otros programas o elija menos archivos de segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/session.py"/>
<source>A fault in the engine: {0}: {1} ({2}, line {3}); please report it with the log.</source>
<translation>Un fallo en el motor: {0}: {1} ({2}, línea {3}); infórmenos de él con el registro.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/session.py"/>
<source>The engine does not know the question {0}; update the plugin and the engine together.</source>
<translation>El motor no conoce la pregunta {0}; actualice juntos el complemento y el motor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/similar.py"/>
<source>The examples have no PFL, because they were drawn by hand; choose segments that ALPS made.</source>
<translation>Los ejemplos no tienen PFL porque se dibujaron a mano; elija segmentos creados por ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/similar.py"/>
<source>Ask for similar segments first.</source>
<translation>Pida primero segmentos similares.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/thumbnails.py"/>
<source>{0} Segments are shown without the scene.</source>
<translation>{0} Los segmentos se muestran sin la escena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/thumbnails.py"/>
<source>The scene {0} of {1} was not found, so its segments are shown without it; put the raster beside the segments file, or add it to the project.</source>
<translation>La escena {0} de {1} no se encontró, así que sus segmentos se muestran sin ella; ponga el ráster junto al archivo de segmentos o añádalo al proyecto.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/thumbnails.py"/>
<source>{0} does not name its scene, so its segments are shown as plain shapes.</source>
<translation>{0} no indica su escena, por lo que sus segmentos se muestran como formas simples.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/thumbnails.py"/>
<source>{0} is large and stored in whole lines, so its segments are shown without it; a copy in tiles, such as a cloud optimized GeoTIFF, is quick to read.</source>
<translation>{0} es grande y está almacenado en líneas completas, así que sus segmentos se muestran sin él; una copia en teselas, como un GeoTIFF optimizado para la nube (COG), se lee rápido.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The encoder needs red, green and blue, but the scenes do not say which of the {0} bands these are</source>
<translation>El codificador necesita rojo, verde y azul, pero las escenas no indican cuáles de las {0} bandas son</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The encoder needs red, green and blue, which are not the same bands in all scenes</source>
<translation>El codificador necesita rojo, verde y azul, que no son las mismas bandas en todas las escenas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The encoder needs red, green and blue, but the number of bands is {0}</source>
<translation>El codificador necesita rojo, verde y azul, pero el número de bandas es {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>Features: those of the segmenter, and the encoder {0}.</source>
<translation>Características: las del segmentador y el codificador {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>{0}; choose three bands, or describe the segments without it (--features plain).</source>
<translation>{0}; elija tres bandas o describa los segmentos sin el codificador (--features plain).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>Features: those of the segmenter alone. {0}.</source>
<translation>Características: solo las del segmentador. {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The codebook {0} was made with the encoder {1}; leave out --features plain, or fit a new codebook without it.</source>
<translation>El libro de códigos {0} se hizo con el codificador {1}; omita --features plain o ajuste un libro de códigos nuevo sin él.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The codebook {0} was made with the encoder, which needs red, green and blue, but the scenes have fewer bands ({1}); choose the bands that it was made with.</source>
<translation>El libro de códigos {0} se hizo con el codificador, que necesita rojo, verde y azul, pero las escenas tienen menos bandas ({1}); elija las bandas con las que se hizo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The codebook {0} was made without the encoder; leave out --features encoder, or fit a new codebook with it.</source>
<translation>El libro de códigos {0} se hizo sin el codificador; omita --features encoder o ajuste un libro de códigos nuevo con él.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The codebook {0} was made with the encoder {1}, but this version of ALPS has {2}; use the version of ALPS that made it, or label without a codebook.</source>
<translation>El libro de códigos {0} se hizo con el codificador {1}, pero esta versión de ALPS tiene {2}; use la versión de ALPS que lo hizo o etiquete sin libro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The codebook {0} was made with the encoder {1}, but this version of ALPS has none; use the version of ALPS that made it, or label without a codebook.</source>
<translation>El libro de códigos {0} se hizo con el codificador {1}, pero esta versión de ALPS no tiene ninguno; use la versión de ALPS que lo hizo o etiquete sin libro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/network.py"/>
<source>The encoder {0} gives {1} numbers instead of {2}; install ALPS again.</source>
<translation>El codificador {0} da {1} números en lugar de {2}; instale ALPS de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/network.py"/>
<source>The encoder {0} cannot be run ({1}); install ALPS again, or describe the segments without it (--features plain).</source>
<translation>El codificador {0} no se puede ejecutar ({1}); instale ALPS de nuevo o describa los segmentos sin el codificador (--features plain).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>install ALPS again, or describe the segments without it (--features plain)</source>
<translation>instale ALPS de nuevo o describa los segmentos sin el codificador (--features plain)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>The encoder needs onnxruntime, which is not installed in the engine's environment; install the engine again, or describe the segments without it (--features plain).</source>
<translation>El codificador necesita onnxruntime, que no está instalado en el entorno del motor; instale de nuevo el motor o describa los segmentos sin el codificador (--features plain).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>The encoder {0} is damaged: its SHA-256 begins with {1} instead of {2}; {3}.</source>
<translation>El codificador {0} está dañado: su SHA-256 empieza por {1} en lugar de {2}; {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>{0}, which describes the encoder, is damaged ({1}); {2}.</source>
<translation>{0}, que describe el codificador, está dañado ({1}); {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>{0}, a part of the encoder, is missing; {1}.</source>
<translation>Falta {0}, una parte del codificador; {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>{0}, a part of the encoder, cannot be read ({1}); {2}.</source>
<translation>{0}, una parte del codificador, no se puede leer ({1}); {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The codebook {0} was made with the feature raster {1} (bands: {2}); give one with the same bands, or fit a new codebook without it.</source>
<translation>El libro de códigos {0} se hizo con el ráster de características {1} (bandas: {2}); dé uno con las mismas bandas o ajuste un libro de códigos nuevo sin él.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The codebook {0} was made without a feature raster; leave out {1}, or fit a new codebook with it.</source>
<translation>El libro de códigos {0} se hizo sin ráster de características; omita {1} o ajuste un libro de códigos nuevo con él.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The codebook {0} was made with the weight {1} for its feature raster, not {2}; give the same weight, or fit a new codebook.</source>
<translation>El libro de códigos {0} se hizo con el peso {1} para su ráster de características, no con {2}; dé el mismo peso o ajuste un libro de códigos nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The feature raster {0} has no values under the scenes, only nodata; give one that has values there.</source>
<translation>El ráster de características {0} no tiene valores bajo las escenas, solo sin datos; dé uno que tenga valores allí.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The codebook {0} was made with a feature raster of {1} bands, but {2} has {3}; give one with the same bands.</source>
<translation>El libro de códigos {0} se hizo con un ráster de características de {1} bandas, pero {2} tiene {3}; dé uno con las mismas bandas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The feature raster {0} changed while it was read; run again when nothing writes to it.</source>
<translation>El ráster de características {0} cambió mientras se leía; ejecute de nuevo cuando nada escriba en él.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/raster.py"/>
<source>{0} has a colour table, so its numbers are classes, which have no mean; give a feature raster of measurements, or one band of 0 and 1 for each class.</source>
<translation>{0} tiene una tabla de colores, así que sus números son clases, que no tienen media; dé un ráster de características con medidas, o una banda de 0 y 1 para cada clase.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/raster.py"/>
<source>{0} has no CRS, but {1} has one, so a feature raster and a scene cannot be laid over each other; assign the CRS of its coordinates to it.</source>
<translation>{0} no tiene SRC, pero {1} sí, por lo que no se pueden superponer un ráster de características y una escena; asígnele el SRC de sus coordenadas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/raster.py"/>
<source>The feature raster {0} does not overlap {1}; give one that covers the same ground, or correct the CRS of one of the two.</source>
<translation>El ráster de características {0} no se solapa con {1}; dé uno que cubra el mismo terreno o corrija el SRC de uno de los dos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/raster.py"/>
<source>{0} has RPCs only, so no feature raster fits; orthorectify it first.</source>
<translation>{0} solo tiene RPC, así que ningún ráster de características encaja; ortorrectifíquelo primero.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/raster.py"/>
<source>The CRS of {0} cannot be transformed to that of the feature raster {1} ({2}); reproject one of the two.</source>
<translation>El SRC de {0} no se puede transformar al del ráster de características {1} ({2}); reproyecte uno de los dos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/scaling.py"/>
<source>`{0}` has {1} centres and {2} scales</source>
<translation>`{0}` tiene {1} valores centrales y {2} desviaciones</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/overlay.py"/>
<source>The CRS of {0} cannot be transformed to that of the scene ({1}); reproject it first.</source>
<translation>El SRC de {0} no se puede transformar al de la escena ({1}); reproyéctelo primero.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} has the CRS {1}, but the reference has {2}; reproject one.</source>
<translation>{0} tiene el SRC {1}, pero la referencia tiene {2}; reproyecte uno.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} says that its scene has {1} × {2} pixels, but its segments lie in {3} of it; give the scene as reference, or segment it again.</source>
<translation>{0} dice que su escena tiene {1} × {2} píxeles, pero sus segmentos están en {3} de ella; dé la escena como referencia o segméntela de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>The class_override {0} of 1 segment in {1} is not a class; the cluster counts instead.</source>
<translation>El class_override {0} de 1 segmento en {1} no es una clase; en su lugar cuenta el clúster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>The class_override {0} of {1} segments in {2} is not a class; the cluster counts instead.</source>
<translation>El class_override {0} de {1} segmentos en {2} no es una clase; en su lugar cuenta el clúster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} does not keep its scene's grid, as another program wrote it; give the scene as reference.</source>
<translation>{0} no conserva la malla de su escena, porque lo escribió otro programa; dé la escena como referencia.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} has segments of cluster {1}, but the codebook has {2} clusters; run `alps apply` with this codebook first.</source>
<translation>{0} tiene segmentos del clúster {1}, pero el libro de códigos tiene {2} clústeres; ejecute primero `alps apply` con este libro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>1 segment in {0} with neither a cluster nor a class_override: not painted.</source>
<translation>1 segmento en {0} sin clúster ni class_override: no pintado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} segments in {1} with neither a cluster nor a class_override: not painted.</source>
<translation>{0} segmentos en {1} sin clúster ni class_override: no pintados.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygon_segments.py"/>
<source>{0} has clusters of another codebook than those of the class raster; run `alps apply` with the codebook of the class raster, and use the segments that it writes.</source>
<translation>{0} tiene clústeres de un libro de códigos distinto de los del ráster de clases; ejecute `alps apply` con el libro de códigos del ráster de clases y use los segmentos que escribe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>Drawing polygons</source>
<translation>Dibujando polígonos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>{0} has values from {1} to {2}, but class ids are 0 or more; choose a class raster.</source>
<translation>{0} tiene valores de {1} a {2}, pero los id de clase son 0 o mayores; elija un ráster de clases.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>1 connected component of a class is too large for one polygon, with more than {0} vertices; drawn as several, cut along a grid of {1} pixels.</source>
<translation>1 componente conexa de una clase es demasiado grande para un solo polígono, con más de {0} vértices; se dibuja como varios, cortada según una malla de {1} píxeles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>{0} connected components of classes are too large for one polygon, with more than {1} vertices; drawn as several, cut along a grid of {2} pixels.</source>
<translation>{0} componentes conexas de clases son demasiado grandes para un solo polígono, con más de {1} vértices; se dibujan como varios, cortadas según una malla de {2} píxeles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>{0} changed while it was read; run again when nothing writes to it.</source>
<translation>{0} cambió mientras se leía; ejecute de nuevo cuando nada escriba en él.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/top_segments.py"/>
<source>{0} is damaged: {1}; segment its scene again.</source>
<translation>{0} está dañado: {1}; segmente de nuevo su escena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} does not exist; give a file of weights (.safetensors or .pth).</source>
<translation>{0} no existe; dé un archivo de pesos (.safetensors o .pth).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} does not hold weights by name; give a file of weights (.safetensors or .pth).</source>
<translation>{0} no contiene pesos con nombre; dé un archivo de pesos (.safetensors o .pth).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} does not hold weights for the backbone of this network ({1}). Give weights of the same architecture from timm or torchvision, or leave the backbone at random.</source>
<translation>{0} no contiene pesos para el backbone de esta red ({1}). Indique pesos de la misma arquitectura, de timm o de torchvision, o deje el backbone al azar.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} cannot be read: {1}; check its permissions.</source>
<translation>{0} no se puede leer: {1}; compruebe sus permisos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} cannot be used: {1}; give a file of weights (.safetensors or .pth).</source>
<translation>{0} no se puede usar: {1}; indique un archivo de pesos (.safetensors o .pth).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} is damaged, or not a file of weights; get it again.</source>
<translation>{0} está dañado o no es un archivo de pesos; obténgalo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} is a Python pickle of other things than weights, so it was not run; save the weights alone, best as safetensors.</source>
<translation>{0} es un pickle de Python con cosas distintas de pesos, así que no se ejecutó; guarde solo los pesos, mejor como safetensors.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/build.py"/>
<source>The network {0} does not exist; choose one of {1}.</source>
<translation>La red {0} no existe; elija una de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/build.py"/>
<source>A network of {0} {1} cannot be built; give 1 or more.</source>
<translation>No se puede crear una red de {0} {1}; dé 1 o más.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/export.py"/>
<source>The size of an exported network is {0}; it must be a multiple of {1}.</source>
<translation>El tamaño de una red exportada es {0}; debe ser un múltiplo de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/export.py"/>
<source>The network cannot be exported as ONNX: {0}; its weights are saved all the same.</source>
<translation>La red no se puede exportar como ONNX: {0}; sus pesos se guardan de todos modos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>another shape, left at random</source>
<translation>otra forma, se deja al azar</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>{0} weights were loaded</source>
<translation>se cargaron {0} pesos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>The mode {0} does not exist; choose one of {1}.</source>
<translation>El modo {0} no existe; elija uno de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>None of the {0} weights fits this network (mode {1}); they are of another network. Choose that network, or give the file of this one.</source>
<translation>Ninguno de los {0} pesos encaja en esta red (modo {1}); son de otra red. Elija esa red o dé el archivo de esta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>{0} have another shape and stay at random</source>
<translation>{0} tienen otra forma y quedan al azar</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>{0} were not in the file and stay at random</source>
<translation>{0} no estaban en el archivo y quedan al azar</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>{0} of the file were not needed</source>
<translation>{0} del archivo no se necesitaron</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>The weight {0} holds values that are not finite; the file is damaged. Train again.</source>
<translation>El peso {0} contiene valores que no son finitos; el archivo está dañado. Entrene de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>adapted from {0} to {1} bands</source>
<translation>adaptado de {0} a {1} bandas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>interpolated to another size of image</source>
<translation>interpolado a otro tamaño de imagen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/onnx_metadata.py"/>
<source>its metadata are damaged</source>
<translation>sus metadatos están dañados</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/onnx_metadata.py"/>
<source>it holds something else</source>
<translation>contiene otra cosa</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/onnx_metadata.py"/>
<source>it does not hold a network</source>
<translation>no contiene una red</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/onnx_metadata.py"/>
<source>it is cut off</source>
<translation>está cortado</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} does not exist; give the folder of a training, or its {1}.</source>
<translation>{0} no existe; dé la carpeta de un entrenamiento, o su {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} is missing, so nobody knows the classes and bands of {1}; give the whole folder of the training.</source>
<translation>Falta {0}, así que no se conocen las clases ni las bandas de {1}; dé la carpeta completa del entrenamiento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} was not exported by ALPS: its metadata lack the key `{1}`; give a {2} from the folder of a training.</source>
<translation>{0} no lo exportó ALPS: a sus metadatos les falta la clave `{1}`; dé un {2} de la carpeta de un entrenamiento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>`stretch` has {0} values for {1} bands</source>
<translation>`stretch` tiene {0} valores para {1} bandas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>`classes` has two classes of the same id</source>
<translation>`classes` tiene dos clases con el mismo id</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>`chip` is {0}, which is not a multiple of 32</source>
<translation>`chip` es {0}, que no es un múltiplo de 32</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} is not the record of a network: it is too large. Give the folder of a training.</source>
<translation>{0} no es el registro de una red: es demasiado grande. Dé la carpeta de un entrenamiento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} is not the record of a network: it is not text. Copy the folder again.</source>
<translation>{0} no es el registro de una red: no es texto. Copie la carpeta de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} is not a complete ONNX file: {1}; copy or export it again.</source>
<translation>{0} no es un archivo ONNX completo: {1}; cópielo o expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} does not hold the record of a network: {1}; copy the folder of the training again, or update the plugin if a later version wrote it.</source>
<translation>{0} no contiene el registro de una red: {1}; copie de nuevo la carpeta del entrenamiento, o actualice el complemento si lo escribió una versión posterior.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>`{0}` has {1} values for {2} bands</source>
<translation>`{0}` tiene {1} valores para {2} bandas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/weights.py"/>
<source>{0} is missing, and only an exported network runs without it; give the whole folder of the training.</source>
<translation>Falta {0}, y solo una red exportada se ejecuta sin él; dé la carpeta completa del entrenamiento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/weights.py"/>
<source>{0} does not hold the weights that its record names: it was altered, or belongs to another run. Copy the folder of the training again.</source>
<translation>{0} no contiene los pesos que nombra su registro: se alteró o pertenece a otra ejecución. Copie de nuevo la carpeta del entrenamiento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/weights.py"/>
<source>{0} is damaged: {1}; copy the folder of the training again.</source>
<translation>{0} está dañado: {1}; copie de nuevo la carpeta del entrenamiento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/weights.py"/>
<source>The weights in {0} do not fit a {1} of {2} bands and {3} classes, which its record names; copy the folder of the training again.</source>
<translation>Los pesos de {0} no encajan en un {1} de {2} bandas y {3} clases, que nombra su registro; copie de nuevo la carpeta del entrenamiento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pages/report.py"/>
<source>the file came back different</source>
<translation>el archivo se leyó de vuelta distinto</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pages/template.py"/>
<source>{0} is not HTML or SVG; use render_text.</source>
<translation>{0} no es HTML ni SVG; use render_text.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>{0} has segments without a PFL only, so no cluster is near; segment it again.</source>
<translation>{0} solo tiene segmentos sin PFL, así que ningún clúster está cerca; segméntelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>The table `classes` of {0} has no row for cluster {1} any more, so segments that belong there go to other clusters; restore the row from a copy of the file, or fit again.</source>
<translation>La tabla `classes` de {0} ya no tiene la fila del clúster {1}, así que los segmentos que pertenecen a él van a otros clústeres; restaure la fila desde una copia del archivo o ajuste de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>The table `classes` of {0} has no row for clusters {1} any more, so segments that belong there go to other clusters; restore the rows from a copy of the file, or fit again.</source>
<translation>La tabla `classes` de {0} ya no tiene las filas de los clústeres {1}, así que los segmentos que pertenecen a ellos van a otros clústeres; restaure las filas desde una copia del archivo o ajuste de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>{0} was segmented with another stretch than the codebook, so the same ground may get different classes; label the scene with `alps label --codebook` instead.</source>
<translation>{0} se segmentó con otro estiramiento que el libro de códigos, así que el mismo terreno puede recibir clases diferentes; etiquete la escena con `alps label --codebook` en su lugar.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>{0} was segmented with other bands than the codebook, so the same ground may get different classes; label the scene with `alps label --codebook` instead.</source>
<translation>{0} se segmentó con otras bandas que el libro de códigos, así que el mismo terreno puede recibir clases diferentes; etiquete la escena con `alps label --codebook` en su lugar.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>{0} was segmented with other bands as red, green and blue than the codebook, so the same ground may get different classes; label the scene with `alps label --codebook` instead.</source>
<translation>{0} se segmentó con otras bandas como rojo, verde y azul que el libro de códigos, así que el mismo terreno puede recibir clases diferentes; etiquete la escena con `alps label --codebook` en su lugar.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>{0} was segmented with another scaling of the feature raster than the codebook, so the same ground may get different classes; label the scene with `alps label --codebook` instead.</source>
<translation>{0} se segmentó con otra escala del ráster de características que el libro de códigos, así que el mismo terreno puede recibir clases distintas; etiquete la escena con `alps label --codebook`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>{0} boxes {1} are left out.</source>
<translation>Se omiten {0} cajas {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>{0} more notes of this kind about annotations are not shown.</source>
<translation>No se muestran {0} avisos más de este tipo sobre anotaciones.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>{0} more entries of the annotations were left out.</source>
<translation>Se omitieron {0} entradas más de las anotaciones.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>Annotated images that are not among the inputs, and were left out: {0} ({1}).</source>
<translation>Imágenes anotadas que no están entre las entradas y se omitieron: {0} ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>Images without boxes: {0}, the first is {1}; their rasters are empty.</source>
<translation>Imágenes sin cajas: {0}, la primera es {1}; sus rásteres están vacíos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>No box has one of the classes {0}; choose from {1}.</source>
<translation>Ninguna caja tiene una de las clases {0}; elija de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>The boxes have {0} classes, more than a class raster can hold; choose some of them.</source>
<translation>Las cajas tienen {0} clases, más de las que admite un ráster de clases; elija algunas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Smallest cluster (share of the area)</source>
<translation>Clúster más pequeño (proporción del área)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Suggested: {0} clusters, where the inertia bends. No number reaches a silhouette of {1}, so the groups are not distinct and the best silhouette says little.</source>
<translation>Sugerencia: {0} clústeres, donde la inercia hace codo. Ningún número alcanza una silueta de {1}, así que los grupos no son nítidos y la mejor silueta dice poco.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Higher is better: segments lie nearer to their own cluster than to the next one.</source>
<translation>Más alto es mejor: los segmentos están más cerca de su propio clúster que del siguiente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Davies–Bouldin index</source>
<translation>Índice de Davies–Bouldin</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Lower is better: clusters are compact and lie far apart.</source>
<translation>Más bajo es mejor: los clústeres son compactos y están lejos entre sí.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Higher is better: 1 means that every start finds the same clusters.</source>
<translation>Más alto es mejor: 1 significa que cada inicio encuentra los mismos clústeres.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Falls with every further cluster. After a bend, more clusters add little.</source>
<translation>Baja con cada clúster más. Después de un codo, más clústeres aportan poco.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Suggested: {0} clusters. The groups are distinct, and this number has the best silhouette.</source>
<translation>Sugerencia: {0} clústeres. Los grupos son nítidos y este número tiene la mejor silueta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>These figures come from {0} of {1} segments, the silhouette from {2} of them. k-means and inertia weight segments by area. The other figures count every segment once.</source>
<translation>Estas cifras proceden de {0} de {1} segmentos; la silueta, de {2} de ellos. k-means y la inercia ponderan los segmentos por área. Las demás cifras cuentan cada segmento una vez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>How many clusters?</source>
<translation>¿Cuántos clústeres?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Unknown K: a Dirichlet-process mixture of at most {0} components was fitted on {1} segments. {2} components hold at least {3} of the segments each, {4} hold any at all. The mixture splits every group that is not a single Gaussian, so on real images this number grows with the number of segments. It shows how fine groups could be, not how many classes there are.</source>
<translation>K desconocido: se ajustó una mezcla de procesos de Dirichlet de como máximo {0} componentes a {1} segmentos. {2} componentes contienen al menos {3} de los segmentos cada una, {4} contienen alguno. La mezcla divide todo grupo que no sea una sola gaussiana, así que en imágenes reales este número crece con el número de segmentos. Muestra lo finos que podrían ser los grupos, no cuántas clases hay.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>These figures do not know which classes you want, so treat the suggestion as a starting point. More clusters separate fine classes better, and you can give several of them the same name later. Fewer clusters are quicker to name.</source>
<translation>Estas cifras no saben qué clases quiere usted, así que tome la sugerencia como punto de partida. Más clústeres separan mejor las clases finas, y después puede dar el mismo nombre a varios. Menos clústeres se nombran más rápido.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>Continuing an earlier run: {0} of {1} tiles are finished.</source>
<translation>Continuando una ejecución anterior: {0} de {1} teselas están terminadas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>Tile {0} of {1} failed ({2}); it is tried again.</source>
<translation>La tesela {0} de {1} falló ({2}); se intenta de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>No tile of {0} could be computed; tile {1}: {2}.</source>
<translation>No se pudo calcular ninguna tesela de {0}; tesela {1}: {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>An earlier run was interrupted, but {0}, the settings, the model or the versions changed since then; its results for them are computed again.</source>
<translation>Una ejecución anterior se interrumpió, pero {0}, los parámetros, el modelo o las versiones han cambiado desde entonces; sus resultados para ellos se calculan de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>An earlier run was interrupted, but {0} scenes, the settings, the model or the versions changed since then; its results for them are computed again.</source>
<translation>Una ejecución anterior se interrumpió, pero {0} escenas, los parámetros, el modelo o las versiones han cambiado desde entonces; sus resultados para ellas se calculan de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>The segments of {0} could not be joined: {1}; run again.</source>
<translation>No se pudieron unir los segmentos de {0}: {1}; ejecute de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>Tile {0} of {1} is damaged on the disk and is computed again.</source>
<translation>La tesela {0} de {1} está dañada en el disco y se calcula de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>{0} hold no segments to fit a codebook on; choose other files.</source>
<translation>{0} no contienen segmentos con los que ajustar un libro de códigos; elija otros archivos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The scenes were segmented with different stretches, so the same ground may get different classes; segment them with one `range:LOW,HIGH`, or label them as a collection.</source>
<translation>Las escenas se segmentaron con estiramientos distintos, así que el mismo terreno puede recibir clases diferentes; segméntelas con un único `range:LOW,HIGH` o etiquételas como colección.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The feature raster of the scenes was not scaled alike for all of them, so the same ground may get different classes; label them as a collection.</source>
<translation>El ráster de características de las escenas se escaló de forma distinta para cada una, así que el mismo terreno puede recibir clases distintas; etiquételas como una colección.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The encoder took other bands as red, green and blue in some of the scenes, so the same ground may get different classes; label them as a collection.</source>
<translation>El codificador tomó otras bandas como rojo, verde y azul en algunas de las escenas, así que el mismo terreno puede recibir clases diferentes; etiquételas como una colección.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The metadata of {0} does not tell `{1}`; run `alps segment` again.</source>
<translation>Los metadatos de {0} no indican `{1}`; ejecute de nuevo `alps segment`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The metadata of {0} names two kinds of PFL; run `alps segment` again.</source>
<translation>Los metadatos de {0} nombran dos tipos de PFL; ejecute de nuevo `alps segment`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The metadata of {0} is damaged: {1}; run `alps segment` again.</source>
<translation>Los metadatos de {0} están dañados: {1}; ejecute de nuevo `alps segment`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/gates.py"/>
<source>minimum segment size</source>
<translation>tamaño mínimo de segmento</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/gates.py"/>
<source>{0} has no segment with a {1}, because only SAM gives one; leave out {2}.</source>
<translation>{0} no tiene ningún segmento con {1}, porque solo SAM lo da; no indique {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/gates.py"/>
<source>{0} was segmented with a {1} of {2}, so it lacks what {3} would add; segment with {4} {5} first, or give values from {6} up.</source>
<translation>{0} se segmentó con {1} de {2}, así que le falta lo que añadiría {3}; segmente primero con {4} {5} o dé valores a partir de {6}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>Edits of the table of the earlier {0} could not be kept; the earlier file is kept as {1}.</source>
<translation>Las ediciones de la tabla del {0} anterior no se pudieron conservar; el archivo anterior se conserva como {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>edits of polygons</source>
<translation>ediciones de polígonos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>{0} was edited since it was made; the earlier file is kept as {1}.</source>
<translation>{0} se editó desde que se creó; el archivo anterior se conserva como {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>Not kept from the earlier {0}: {1}; the earlier file is kept as {2}.</source>
<translation>No conservado del {0} anterior: {1}; el archivo anterior se conserva como {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>columns of your own ({0})</source>
<translation>columnas propias ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>Kept from the earlier {0}: {1}.</source>
<translation>Conservado del {0} anterior: {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>The classes {0} of the earlier {1} could not be kept, because no cluster is clearly the same; the earlier file is kept as {2}.</source>
<translation>Las clases {0} del {1} anterior no se pudieron conservar, porque ningún clúster es claramente el mismo; el archivo anterior se conserva como {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>The columns {0} of the earlier {1} could not be kept; the earlier file is kept as {2}.</source>
<translation>Las columnas {0} del {1} anterior no se pudieron conservar; el archivo anterior se conserva como {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>1 correction (class_override) is kept from the earlier {0}.</source>
<translation>Se conserva 1 corrección (class_override) del {0} anterior.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>{0} corrections (class_override) are kept from the earlier {1}.</source>
<translation>Se conservan {0} correcciones (class_override) del {1} anterior.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>the only correction (class_override)</source>
<translation>la única corrección (class_override)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>{0} of {1} corrections (class_override)</source>
<translation>{0} de {1} correcciones (class_override)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The stretch is that of the codebook.</source>
<translation>El estiramiento es el del libro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The codebook {0} was made at {1}, but the scenes are read at {2}, so the same ground may get different classes.</source>
<translation>El libro de códigos {0} se hizo a {1}, pero las escenas se leen a {2}, así que el mismo terreno puede recibir clases diferentes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The codebook {0} is for PFLs of the kind {1}, but {2} gives {3}; choose the segmenter and bands that the codebook was made with, or label without a codebook if an earlier version of ALPS made it.</source>
<translation>El libro de códigos {0} es para PFL del tipo {1}, pero {2} da {3}; elija el segmentador y las bandas con los que se hizo el libro de códigos, o etiquete sin libro de códigos si lo hizo una versión anterior de ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The codebook {0} has no setting `stretch`; restore it or fit again.</source>
<translation>El libro de códigos {0} no tiene el parámetro `stretch`; restáurelo o ajuste de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The codebook {0} was made with {1} band(s), but the scenes give {2}; choose the bands that it was made with.</source>
<translation>El libro de códigos {0} se hizo con {1} banda(s), pero las escenas dan {2}; elija las bandas con las que se hizo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>the scenes' own resolution</source>
<translation>la resolución propia de las escenas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>{0} would hold two outputs; give each its own name.</source>
<translation>{0} contendría dos salidas; dé a cada una su propio nombre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>A setting in the codebook {0} is damaged: {1}</source>
<translation>Un parámetro del libro de códigos {0} está dañado: {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict.py"/>
<source>Model: {0} ({1}), {2} classes from {3} bands, on {4}.</source>
<translation>Modelo: {0} ({1}), {2} clases a partir de {3} bandas, en {4}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict.py"/>
<source>The stretch is that of the model.</source>
<translation>El estiramiento es el del modelo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict.py"/>
<source>The model records no stretch, so it is fitted to the scenes.</source>
<translation>El modelo no registra un estiramiento, así que se ajusta a las escenas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict.py"/>
<source>The stretch is fitted to the scenes.</source>
<translation>El estiramiento se ajusta a las escenas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict_scene.py"/>
<source>Tile {0} of {1}</source>
<translation>Tesela {0} de {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict_scene.py"/>
<source>The memory is not enough for {0}; choose smaller tiles, or fewer processes.</source>
<translation>La memoria no basta para {0}; elija teselas más pequeñas o menos procesos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict_scene.py"/>
<source>A result of an earlier run for {0} is damaged on the disk; computed again.</source>
<translation>Un resultado de una ejecución anterior para {0} está dañado en el disco; se calcula de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict_scene.py"/>
<source>The intermediate result {0} cannot be read: {1}; run again.</source>
<translation>El resultado intermedio {0} no se puede leer: {1}; ejecute de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} has clusters of another codebook, so {1} was applied to its segments first; {2} itself is not changed.</source>
<translation>{0} tiene clústeres de otro libro de códigos, así que primero se aplicó {1} a sus segmentos; {2} no se modifica.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} has no clusters yet, so {1} was applied to its segments first; {2} itself is not changed.</source>
<translation>{0} aún no tiene clústeres, así que primero se aplicó {1} a sus segmentos; {2} no se modifica.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>1 correction (class_override) in {0}: the class keeps its name, with the number that {1} gives it.</source>
<translation>1 corrección (class_override) en {0}: la clase conserva su nombre, con el número que le da {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} corrections (class_override) in {1}: the classes keep their names, with the numbers that {2} gives them.</source>
<translation>{0} correcciones (class_override) en {1}: las clases conservan sus nombres, con los números que les da {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} does not fit {1}</source>
<translation>{0} no corresponde a {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>1 correction (class_override) in {0} was chosen with another codebook, which is not beside it; the number is kept and now stands for a class of {1}, so check it.</source>
<translation>1 corrección (class_override) en {0} se eligió con otro libro de códigos, que no está junto a él; el número se conserva y ahora representa una clase de {1}, así que compruébelo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} corrections (class_override) in {1} were chosen with another codebook, which is not beside it; the numbers are kept and now stand for the classes of {2}, so check them.</source>
<translation>{0} correcciones (class_override) en {1} se eligieron con otro libro de códigos, que no está junto a él; los números se conservan y ahora representan las clases de {2}, así que compruébelos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} has a class_override {1} for the class {2}, which {3} does not have; add a row with this name (and `cluster` NULL) to its table `classes` and run again.</source>
<translation>{0} tiene un class_override {1} para la clase {2}, que {3} no tiene; añada una fila con este nombre (y `cluster` NULL) a su tabla `classes` y ejecute de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>Round {0}: agreement {1} on held-out ground, {2} of the area changed its cluster.</source>
<translation>Ronda {0}: concordancia {1} en el terreno reservado, {2} del área cambió de clúster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} has no segments with a cluster; label its scene first.</source>
<translation>{0} no tiene segmentos con un clúster; etiquete primero su escena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} and {1} were made with other bands or another stretch; refine them one by one, or label them together.</source>
<translation>{0} y {1} se hicieron con otras bandas u otro estiramiento; refínelos uno por uno o etiquételos juntos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} records no stretch; remove the folder and run again.</source>
<translation>{0} no registra un estiramiento; quite la carpeta y ejecute de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} has no scores of its held-out ground; remove the folder and run again.</source>
<translation>{0} no tiene puntuaciones de su terreno reservado; quite la carpeta y ejecute de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} has {1} × {2} pixels, but {3} is of a scene with {4} × {5}; give the scene that was labelled.</source>
<translation>{0} tiene {1} × {2} píxeles, pero {3} es de una escena de {4} × {5}; dé la escena que se etiquetó.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} has no {1} for the scene {2}; give the folder in which `alps label` wrote its outputs.</source>
<translation>{0} no tiene {1} para la escena {2}; dé la carpeta en la que `alps label` escribió sus salidas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} has clusters of another codebook than {1}; run `alps apply` with this codebook first.</source>
<translation>{0} tiene clústeres de otro libro de códigos que {1}; ejecute primero `alps apply` con este libro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/relabel.py"/>
<source>Relabelling needs segments, but no segments files were given; name at least one.</source>
<translation>Reetiquetar necesita segmentos, pero no se dieron archivos de segmentos; indique al menos uno.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/relabel.py"/>
<source>{0} names {1} outputs for {2} segments files; name one for each.</source>
<translation>{0} indica {1} salidas para {2} archivos de segmentos; indique una para cada uno.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>Using the segments of {0} of {1} scenes; these are not segmented again.</source>
<translation>Se usan los segmentos de {0} de {1} escenas; estas no se vuelven a segmentar.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>Using the segments of {0}; nothing is segmented again.</source>
<translation>Se usan los segmentos de {0}; no se vuelve a segmentar nada.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>Using the segments of {0} scenes; nothing is segmented again.</source>
<translation>Se usan los segmentos de {0} escenas; no se vuelve a segmentar nada.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>Polygons or PFLs of {0} were edited since they were made, so its scene is segmented again.</source>
<translation>Los polígonos o PFL de {0} se editaron desde que se crearon, así que su escena se segmenta de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>1 correction (class_override) in {0} is not carried over, since the run assigns the classes again.</source>
<translation>1 corrección (class_override) en {0} no se traslada, ya que la ejecución asigna las clases de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>{0} corrections (class_override) in {1} are not carried over, since the run assigns the classes again.</source>
<translation>{0} correcciones (class_override) en {1} no se trasladan, ya que la ejecución asigna las clases de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/run_report.py"/>
<source>Writing the report</source>
<translation>Escribiendo el informe</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/run_report.py"/>
<source>Classes of {0} scenes</source>
<translation>Clases de {0} escenas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/run_report.py"/>
<source>{0} cannot hold the report; choose a file that ends in .html.</source>
<translation>{0} no puede contener el informe; elija un archivo que termine en .html.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>No segment was found; the outputs are empty.</source>
<translation>No se encontró ningún segmento; las salidas están vacías.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>Every segment is smaller than the minimum area of {0} px; the outputs are empty.</source>
<translation>Todos los segmentos son menores que el área mínima de {0} px; las salidas están vacías.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>The scene has no valid pixels; the outputs are empty.</source>
<translation>La escena no tiene píxeles válidos; las salidas están vacías.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>Tile {0} failed {1} times and has no segments: {2}.</source>
<translation>La tesela {0} falló {1} veces y no tiene segmentos: {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>a count is not a number</source>
<translation>un recuento no es un número</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>{0} of {1} segments lie where the feature raster {2} has no value; its bands do not count for them.</source>
<translation>{0} de {1} segmentos están donde el ráster de características {2} no tiene valor; sus bandas no cuentan para ellos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/stages.py"/>
<source>Comparing with the truth</source>
<translation>Comparando con la verdad</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/stages.py"/>
<source>Restoring the volume</source>
<translation>Restaurando el volumen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/stages.py"/>
<source>Asking the network</source>
<translation>Consultando la red</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep.py"/>
<source>No segment lies between a gate of {0} and the next smaller one, so its rows are the same.</source>
<translation>Ningún segmento queda entre un filtro (gate) de {0} y el siguiente menor, así que sus filas son iguales.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep.py"/>
<source>{0} was segmented with the gate {1}, so larger gates ({2}) show nothing new; segment with `--gate 1` to compare them.</source>
<translation>{0} se segmentó con el filtro (gate) {1}, así que filtros mayores ({2}) no muestran nada nuevo; segmente con `--gate 1` para compararlos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep.py"/>
<source>Combinations of gates with the same segments as an earlier one: {0} of {1}; their rows are the same.</source>
<translation>Combinaciones de filtros (gates) con los mismos segmentos que una anterior: {0} de {1}; sus filas son iguales.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep.py"/>
<source>No segment passes the {0}; its rows remain empty.</source>
<translation>Ningún segmento supera {0}; sus filas quedan vacías.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Same as gate</source>
<translation>Igual que el filtro</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Same as row</source>
<translation>Igual que la fila</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>gate: maximum share of a tile</source>
<translation>filtro (gate): proporción máxima de una tesela</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>minimum score: predicted IoU</source>
<translation>puntuación mínima: IoU previsto</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>minimum size in pixels</source>
<translation>tamaño mínimo en píxeles</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Mean IoU (majority)</source>
<translation>IoU medio (mayoría)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Each cluster stands for the true class that it overlaps most.</source>
<translation>Cada clúster representa la clase verdadera con la que más se solapa.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Mean IoU (Hungarian)</source>
<translation>IoU medio (húngaro)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Each true class is matched to one cluster at most. Pixels of all other clusters count as wrong.</source>
<translation>Cada clase verdadera se empareja como máximo con un clúster. Los píxeles de todos los demás clústeres cuentan como erróneos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>The share of valid pixels that have a class.</source>
<translation>La proporción de píxeles válidos que tienen clase.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Higher is better. Compare it only between rows of equal K.</source>
<translation>Más alto es mejor. Compárelo solo entre filas con igual K.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>The gate drops segments that cover more than this share of a tile. No scene was segmented again.</source>
<translation>El filtro (gate) descarta los segmentos que cubren más de esta proporción de una tesela. No se volvió a segmentar ninguna escena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Best against the truth by majority: {0} with {1} clusters</source>
<translation>El mejor frente a la verdad por mayoría: {0} con {1} clústeres</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Figures against the truth are over its pixels that count; {0} do not (ignored, nodata, or of a colour that the palette lacks).</source>
<translation>Las cifras frente a la verdad son sobre sus píxeles que cuentan; {0} no cuentan (ignorados, sin datos o de un color que falta en la paleta).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Gates and numbers of clusters</source>
<translation>Filtros (gates) y números de clústeres</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>A row with a value under “Same as gate” was not computed again, because no segment lies between the two gates. Gates here apply to whole segments; those of a segmentation apply to the masks of each tile.</source>
<translation>Una fila con un valor en «Igual que el filtro» no se calculó de nuevo, porque ningún segmento queda entre los dos filtros. Aquí los filtros se aplican a segmentos enteros; los de una segmentación se aplican a las máscaras de cada tesela.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>A row with a value under “Same as row” was not computed again, because the same segments pass. Gates here apply to whole segments; those of a segmentation apply to the masks of each tile, and duplicates were removed before.</source>
<translation>Una fila con un valor en «Igual que la fila» no se calculó de nuevo, porque pasan los mismos segmentos. Aquí los filtros se aplican a segmentos enteros; los de una segmentación se aplican a las máscaras de cada tesela, y los duplicados se eliminaron antes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/tiles.py"/>
<source>{0} cannot be written ({1}); free some space there and run again: finished tiles are kept.</source>
<translation>{0} no se puede escribir ({1}); libere espacio allí y ejecute de nuevo: las teselas terminadas se conservan.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>scaling of the feature raster</source>
<translation>escalado del ráster de características</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>red, green and blue bands</source>
<translation>bandas roja, verde y azul</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>that the file names</source>
<translation>que indica el archivo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>An earlier update added these segments to {0}; give only segments that are new.</source>
<translation>Una actualización anterior añadió estos segmentos a {0}; dé solo segmentos nuevos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>The segments files hold no segments to add; choose other files.</source>
<translation>Los archivos de segmentos no contienen segmentos que añadir; elija otros archivos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>{0} has PFLs of the kind {1}, but the codebook {2} is for {3}; segment the scenes with the codebook's segmenter and bands, and with --features plain if its kind does not name an encoder, or fit a new codebook if an earlier version of ALPS made it.</source>
<translation>{0} tiene PFL del tipo {1}, pero el libro de códigos {2} es para {3}; segmente las escenas con el segmentador y las bandas del libro de códigos, y con --features plain si su tipo no nombra un codificador, o ajuste un libro de códigos nuevo si lo hizo una versión anterior de ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>Two of the segments files are of the same scene; give one file for each scene.</source>
<translation>Dos de los archivos de segmentos son de la misma escena; dé un archivo por escena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>{0} of {1} segments are far from all old clusters; 1 new cluster was added.</source>
<translation>{0} de {1} segmentos están lejos de todos los clústeres antiguos; se añadió 1 clúster nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>{0} of {1} segments are far from all old clusters; {2} new clusters were added.</source>
<translation>{0} de {1} segmentos están lejos de todos los clústeres antiguos; se añadieron {2} clústeres nuevos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>Groups of far segments that were not added: {0}, because only {1} new clusters may be added; allow more, or fit a new codebook if the new scenes differ that much.</source>
<translation>Grupos de segmentos lejanos que no se añadieron: {0}, porque solo se pueden añadir {1} clústeres nuevos; permita más, o ajuste un libro de códigos nuevo si las escenas nuevas difieren tanto.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>{0} was segmented with the {1} {2}, but the codebook {3} was fitted with {4}; label the scene with `--codebook` first, which takes them from the codebook.</source>
<translation>{0} se segmentó con {1} {2}, pero el libro de códigos {3} se ajustó con {4}; etiquete primero la escena con `--codebook`, que toma esos valores del libro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/band_file.py"/>
<source>it is damaged ({0})</source>
<translation>está dañado ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/bands.py"/>
<source>{0} takes another number of bands ({1}) than were chosen ({2}); choose {3}.</source>
<translation>{0} toma otro número de bandas ({1}) que las elegidas ({2}); elija {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/bands.py"/>
<source>{0} has another number of bands ({1}) than {2} takes ({3}); choose the band (BANDS, --bands), or another model.</source>
<translation>{0} tiene otro número de bandas ({1}) que las que toma {2} ({3}); elija la banda (BANDS, --bands) u otro modelo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/bands.py"/>
<source>{0} has another number of bands ({1}) than {2} takes ({3}); choose {4} bands (BANDS, --bands), or another model.</source>
<translation>{0} tiene otro número de bandas ({1}) que las que toma {2} ({3}); elija {4} bandas (BANDS, --bands) u otro modelo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/confidence_raster.py"/>
<source>{0} cannot be written ({1}); is the disk full?</source>
<translation>{0} no se puede escribir ({1}); ¿está lleno el disco?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/confidence_raster.py"/>
<source>{0} cannot be read back ({1}); is the disk full?</source>
<translation>{0} no se puede releer ({1}); ¿está lleno el disco?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/confidence_raster.py"/>
<source>{0} came back different from the disk; is the disk full?</source>
<translation>{0}: lo leído del disco difiere de lo escrito; ¿está lleno el disco?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>the metadata of {0}</source>
<translation>los metadatos de {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>{0} is a model of the type {1}, not for segmentation; choose another.</source>
<translation>{0} es un modelo del tipo {1}, no de segmentación; elija otro.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>{0} has {1} classes, more than a class raster can hold; choose another model.</source>
<translation>{0} tiene {1} clases, más de las que admite un ráster de clases; elija otro modelo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>{0} names {1} classes, but its output has {2}; correct `class_names` and try again.</source>
<translation>{0} nombra {1} clases, pero su salida tiene {2}; corrija `class_names` e inténtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>it is too large</source>
<translation>es demasiado grande</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>{0} cannot be read ({1}); correct it or move it away.</source>
<translation>{0} no se puede leer ({1}); corríjalo o muévalo a otro lugar.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/onnx_model.py"/>
<source>{0} takes {1}, but ALPS needs a model that takes one image: floats in the order batch, bands, rows, columns. Export it again in this form.</source>
<translation>{0} toma {1}, pero ALPS necesita un modelo que tome una sola imagen: números de coma flotante en el orden lote, bandas, filas, columnas. Expórtelo de nuevo en esta forma.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/onnx_model.py"/>
<source>{0} gives {1}, but ALPS needs one map for each class: floats in the order batch, classes, rows, columns. Choose a model for semantic segmentation.</source>
<translation>{0} da {1}, pero ALPS necesita un mapa por cada clase: números de coma flotante en el orden lote, clases, filas, columnas. Elija un modelo de segmentación semántica.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/onnx_model.py"/>
<source>{0} gives {1} for an image of {2}; ALPS needs a value for each class and pixel. Export the model with an output of the size of its input.</source>
<translation>{0} da {1} para una imagen de {2}; ALPS necesita un valor por cada clase y píxel. Exporte el modelo con una salida del tamaño de su entrada.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/onnx_model.py"/>
<source>{0} cannot be run on images of {1} ({2}); check the tile size, or export the model again.</source>
<translation>{0} no se puede ejecutar con imágenes de {1} ({2}); compruebe el tamaño de tesela o exporte el modelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>Its values do not lie between 0 and 1, so they become probabilities by softmax.</source>
<translation>Sus valores no están entre 0 y 1, así que se convierten en probabilidades mediante softmax.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>It has one output, which is taken as the probability of its second class.</source>
<translation>Tiene una sola salida, que se toma como la probabilidad de su segunda clase.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>It has one output, which becomes the probability of its second class by the logistic function.</source>
<translation>Tiene una sola salida, que se convierte en la probabilidad de su segunda clase mediante la función logística.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} holds neither {1} nor {2}; give the folder of a training.</source>
<translation>{0} no contiene ni {1} ni {2}; dé la carpeta de un entrenamiento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} and {1} beside it are of different trainings; copy the whole folder again, or give {2} itself.</source>
<translation>{0} y {1} junto a él son de entrenamientos distintos; copie de nuevo la carpeta entera o indique {2} directamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} needs torch, which the engine does not have; predict with {1} of the same folder, or install the engine with training.</source>
<translation>{0} necesita torch, que el motor no tiene; prediga con {1} de la misma carpeta o instale el motor con entrenamiento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} cannot run on MPS; set the device to auto or cpu, or give the safetensors file.</source>
<translation>{0} no se puede ejecutar en MPS; ponga el dispositivo en auto o cpu, o dé el archivo safetensors.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>It does not name its classes, so they have numbers. To name them, write `class_names` into a JSON file of the same name beside it.</source>
<translation>No nombra sus clases, así que estas llevan números. Para darles nombre, escriba `class_names` en un archivo JSON del mismo nombre junto a él.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} takes {1} bands, but its record says {2}; export it again.</source>
<translation>{0} toma {1} bandas, pero su registro dice {2}; expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} gives {1} classes, but its record names {2}; export it again.</source>
<translation>{0} da {1} clases, pero su registro nombra {2}; expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>By its record, {0} gives probabilities, but it does not; export it again.</source>
<translation>{0} no da probabilidades, aunque su registro dice que sí; expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>`{0}` of {1} has {2} values for {3} bands; correct it.</source>
<translation>`{0}` de {1} tiene {2} valores para {3} bandas; corríjalo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>{0} does not suit the stretch of {1}: {2}. If sensor or units differ from those of the training, fit the stretch to the scene (STRETCH_FROM, --stretch-from scene).</source>
<translation>{0} no se adecua al estiramiento de {1}: {2}. Si el sensor o las unidades difieren de los del entrenamiento, ajuste el estiramiento a la escena (STRETCH_FROM, --stretch-from scene).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>The pixels of {0} are {1} m on the ground, but {2} was trained on {3} m, so objects look smaller than those it knows. Set the ground resolution to {4} m (RESOLUTION, --resolution).</source>
<translation>Los píxeles de {0} miden {1} m en el terreno, pero {2} se entrenó con {3} m, así que los objetos parecen más pequeños que los que conoce. Ponga la resolución en el terreno en {4} m (RESOLUTION, --resolution).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>The pixels of {0} are {1} m on the ground, but {2} was trained on {3} m, so objects look larger than those it knows. Set the ground resolution to {4} m (RESOLUTION, --resolution).</source>
<translation>Los píxeles de {0} miden {1} m en el terreno, pero {2} se entrenó con {3} m, así que los objetos parecen más grandes que los que conoce. Ponga la resolución en el terreno en {4} m (RESOLUTION, --resolution).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>{0} of its values lie outside it</source>
<translation>{0} de sus valores quedan fuera de él</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>its values fill little of it</source>
<translation>sus valores ocupan poco de él</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>{0} takes images of {1} × {2} pixels; export it with square images.</source>
<translation>{0} toma imágenes de {1} × {2} píxeles; expórtelo con imágenes cuadradas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>tile is {0}, but {1} only takes {2}; leave out the tile size.</source>
<translation>tile es {0}, pero {1} solo toma {2}; omita el tamaño de tesela.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/torch_model.py"/>
<source>torch cannot use {0} on this machine; set the device to auto or cpu.</source>
<translation>torch no puede usar {0} en esta máquina; ponga el dispositivo en auto o cpu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/torch_model.py"/>
<source>torch finds {0} GPUs, but not {1}; set the device to auto.</source>
<translation>torch encuentra {0} GPU, pero no {1}; ponga el dispositivo en auto.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/progress.py"/>
<source>Cancelled; every file is as it was before, or complete.</source>
<translation>Cancelado; todos los archivos están como antes, o completos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/agreement.py"/>
<source>The network of round {0} did not learn the labels: on held-out ground it agrees with them no more than by chance.</source>
<translation>La red de la ronda {0} no aprendió las etiquetas: en el terreno reservado no concuerda con ellas más que por azar.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/agreement.py"/>
<source>the labels of round {0}</source>
<translation>las etiquetas de la ronda {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/agreement.py"/>
<source>the labels at the beginning</source>
<translation>las etiquetas del principio</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/agreement.py"/>
<source>Round {0} did not help: agreement on held-out ground went from {1} to {2}, so {3} are kept.</source>
<translation>La ronda {0} no ayudó: la concordancia en el terreno reservado pasó de {1} a {2}, así que se conservan {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/agreement.py"/>
<source>The maximum number of rounds is reached.</source>
<translation>Se alcanzó el número máximo de rondas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/rounds.py"/>
<source>Continuing an earlier run: its rounds are in {0}.</source>
<translation>Se continúa una ejecución anterior: sus rondas están en {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/rounds.py"/>
<source>{0} exists and does not come from refining; choose another output folder.</source>
<translation>{0} existe y no procede de un refinado; elija otra carpeta de salida.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/rounds.py"/>
<source>{0} holds the rounds of a run with other inputs or settings; choose another output folder, or allow overwriting.</source>
<translation>{0} contiene las rondas de una ejecución con otras entradas u otros parámetros; elija otra carpeta de salida o permita sobrescribir.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/rounds.py"/>
<source>{0} of an earlier run is damaged ({1}); remove the folder {2} and run again.</source>
<translation>{0} de una ejecución anterior está dañado ({1}); quite la carpeta {2} y ejecute de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/rounds.py"/>
<source>The rounds so far are kept in {0}; the same command continues from there.</source>
<translation>Las rondas hechas hasta ahora se conservan en {0}; la misma orden continúa desde ahí.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/areas.py"/>
<source>the table of areas</source>
<translation>la tabla de áreas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/cluster_picture.py"/>
<source>The two directions in which segments differ most hold {0} of their variance.</source>
<translation>Las dos direcciones en las que más difieren los segmentos contienen {0} de su varianza.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} has clusters of another codebook than {1}, so the report counts the class polygons instead of the segments; run `alps apply` with the codebook of the class raster to change that.</source>
<translation>{0} tiene clústeres de un libro de códigos distinto de {1}, así que el informe cuenta los polígonos de clases en lugar de los segmentos; ejecute `alps apply` con el libro de códigos del ráster de clases para cambiarlo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} holds no labels; look for files *{1}.</source>
<translation>{0} no contiene etiquetas; busque archivos *{1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>The list of labels is empty; give folders with files *{0}.</source>
<translation>La lista de etiquetas está vacía; dé carpetas con archivos *{0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} is damaged ({1}); make it again.</source>
<translation>{0} está dañado ({1}); créelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} is not a folder of labels; choose one that `alps label` or `alps boxes` wrote.</source>
<translation>{0} no es una carpeta de etiquetas; elija una que haya escrito `alps label` o `alps boxes`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} and {1} have the same name; make a report for each.</source>
<translation>{0} y {1} tienen el mismo nombre; haga un informe de cada uno.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Centres of masks by their position in the image, over all scenes. The darkest cell has {0}. Lines or empty stripes would be seams.</source>
<translation>Centros de las máscaras por su posición en la imagen, sobre todas las escenas. La celda más oscura tiene {0}. Líneas o franjas vacías serían costuras.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>longitude {0}° to {1}°, latitude {2}° to {3}°</source>
<translation>longitud de {0}° a {1}°, latitud de {2}° a {3}°</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>pixels of a mask, from this number to the next</source>
<translation>píxeles de una máscara, desde este número hasta el siguiente</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>IoU of bounding box and box</source>
<translation>IoU de caja delimitadora y caja</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>from this value to the next</source>
<translation>desde este valor hasta el siguiente</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Centres of masks on the ground, north up: {0}. The darkest cell has {1}.</source>
<translation>Centros de las máscaras en el terreno, norte arriba: {0}. La celda más oscura tiene {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>classes with pixels</source>
<translation>clases con píxeles</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>of the pixels covered</source>
<translation>de los píxeles cubiertos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>pairs of duplicates</source>
<translation>pares de duplicados</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>masks without a class</source>
<translation>máscaras sin clase</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Pixels of each class</source>
<translation>Píxeles de cada clase</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Masks of each class</source>
<translation>Máscaras de cada clase</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>stability score of masks (SAM)</source>
<translation>puntuación de estabilidad de las máscaras (SAM)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Sizes of masks</source>
<translation>Tamaños de las máscaras</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>score of masks</source>
<translation>puntuación de las máscaras</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>predicted IoU of masks (SAM)</source>
<translation>IoU previsto de las máscaras (SAM)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Labelled with {0} clusters that were fitted to all {1} scenes.</source>
<translation>Etiquetado con {0} clústeres ajustados a todas las escenas ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Labelled with the {0} clusters of a codebook that was fitted earlier, so its classes are the same.</source>
<translation>Etiquetado con los {0} clústeres de un libro de códigos ajustado antes, así que sus clases son las mismas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Labelled with {0} clusters that were fitted to this scene alone: other scenes have other classes.</source>
<translation>Etiquetado con {0} clústeres ajustados solo a esta escena: otras escenas tienen otras clases.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Area of each class ({0})</source>
<translation>Área de cada clase ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>of the valid pixels</source>
<translation>de los píxeles válidos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Kind of PFL, with the hash of the model</source>
<translation>Tipo de PFL, con el hash del modelo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Settings that differ from their defaults</source>
<translation>Parámetros que difieren de su valor predeterminado</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>of an earlier run</source>
<translation>de una ejecución anterior</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>fitted in this run</source>
<translation>ajustado en esta ejecución</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/small_table.py"/>
<source>{0} cannot hold {1}; choose a file that ends in .gpkg or .csv.</source>
<translation>{0} no puede contener {1}; elija un archivo que termine en .gpkg o .csv.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/thumbnails.py"/>
<source>Drawing samples</source>
<translation>Dibujando muestras</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/thumbnails.py"/>
<source>{0} cannot be shown: {1}</source>
<translation>{0} no se puede mostrar: {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/write.py"/>
<source>None of the scenes has the name of a class raster, so samples are shown on a plain background.</source>
<translation>Ninguna de las escenas tiene el nombre de un ráster de clases, así que las muestras se muestran sobre un fondo liso.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/aside.py"/>
<source>The name {0} has {1} bytes, and the folder takes up to {2} (and {3} for the files beside it); choose a shorter name.</source>
<translation>El nombre {0} tiene {1} bytes y la carpeta admite hasta {2} (y {3} para los archivos contiguos); elija un nombre más corto.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/aside.py"/>
<source>The path {0} is {1} bytes too long for the databases that are written there; choose another folder, or a shorter name.</source>
<translation>La ruta {0} supera en {1} bytes lo que admiten las bases de datos que se escriben allí; elija otra carpeta o un nombre más corto.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/aside.py"/>
<source>The name {0} is not valid UTF-8; choose another name.</source>
<translation>El nombre {0} no es UTF-8 válido; elija otro nombre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/aside.py"/>
<source>The folder {0} is not valid UTF-8; choose another folder.</source>
<translation>La carpeta {0} no es UTF-8 válido; elija otra carpeta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>Computing on {0} workers of {1}.</source>
<translation>Calculando en {0} trabajadores de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>{0} is not the address of a scheduler; give tls://HOST:PORT, or local.</source>
<translation>{0} no es la dirección de un planificador; dé tls://HOST:PORT o local.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} works without encryption, so everyone who can connect to it, such as other users of its machine, can run programs as you; start it with TLS and give tls://HOST:PORT with --tls-ca, --tls-cert and --tls-key, or give local.</source>
<translation>El planificador {0} funciona sin cifrado, así que cualquiera que pueda conectarse a él, como otros usuarios de su máquina, puede ejecutar programas en su nombre; inícielo con TLS y dé tls://HOST:PORT con --tls-ca, --tls-cert y --tls-key, o dé local.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} uses TLS; give {1} too.</source>
<translation>El planificador {0} usa TLS; dé también {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>Every user of this machine can read the key {0}, and so run programs as you; make a new key and certificate, and keep the key from others (chmod 600).</source>
<translation>Cualquier usuario de esta máquina puede leer la clave {0} y, por tanto, ejecutar programas en su nombre; cree una clave y un certificado nuevos y mantenga la clave fuera del alcance de otros (chmod 600).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} was lost; run again: finished tiles are kept.</source>
<translation>Se perdió el planificador {0}; ejecute de nuevo: las teselas terminadas se conservan.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>Dask cannot be imported ({0}); install it with {1}, or leave --scheduler out.</source>
<translation>No se puede importar Dask ({0}); instálelo con {1} o no indique --scheduler.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>{0} does not exist; name the files that the scheduler was started with.</source>
<translation>{0} no existe; indique los archivos con los que se inició el planificador.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>{0}, {1} and {2} cannot be used for TLS ({3}); give an authority, a certificate and its key as PEM files.</source>
<translation>{0}, {1} y {2} no sirven para TLS ({3}); dé una autoridad, un certificado y su clave como archivos PEM.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} does not answer ({1}); check that it is running.</source>
<translation>El planificador {0} no responde ({1}); compruebe que esté en ejecución.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} has no workers; start some and run again.</source>
<translation>El planificador {0} no tiene trabajadores; inicie algunos y ejecute de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The worker {0} has {1} {2}, but this machine has {3}, so results would differ; install the same lock file on all machines.</source>
<translation>El trabajador {0} tiene {1} {2}, pero esta máquina tiene {3}, así que los resultados diferirían; instale el mismo archivo de bloqueo en todas las máquinas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The worker {0} does not see {1}; inputs and outputs must lie in a file system that all machines share, under the same path.</source>
<translation>El trabajador {0} no ve {1}; las entradas y salidas deben estar en un sistema de archivos que compartan todas las máquinas, bajo la misma ruta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>its worker died ({0})</source>
<translation>su trabajador murió ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_nodes.py"/>
<source>{0} workers of {1}</source>
<translation>{0} trabajadores de {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_nodes.py"/>
<source>Programs of a cluster need an address that other machines reach; give tls://HOST:PORT.</source>
<translation>Los programas de un clúster de máquinas necesitan una dirección a la que lleguen otras máquinas; dé tls://HOST:PORT.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_nodes.py"/>
<source>Scheduler at {0}</source>
<translation>Planificador en {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/disk.py"/>
<source>The disk of {0} has {1} free, but at least {2} more will be written there; free some space or choose a folder on another disk.</source>
<translation>El disco de {0} tiene {1} libres, pero allí se escribirán al menos {2} más; libere espacio o elija una carpeta en otro disco.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/executor.py"/>
<source>out of memory</source>
<translation>sin memoria</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/failures.py"/>
<source>{0} was left out: {1}</source>
<translation>{0} se omitió: {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/failures.py"/>
<source>{0} could not be labelled: {1}; run again, with fewer workers.</source>
<translation>{0} no se pudo etiquetar: {1}; ejecute de nuevo, con menos trabajadores.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/failures.py"/>
<source>{0} scenes, the first {1}</source>
<translation>{0} escenas, la primera {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/failures.py"/>
<source>Scene {0} of {1}</source>
<translation>Escena {0} de {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>{0} does not exist, or was removed meanwhile; create it or choose another, and run again.</source>
<translation>{0} no existe o se eliminó mientras tanto; créelo o elija otro, y ejecute de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>{0} was not written; look for an earlier message of the library that writes it.</source>
<translation>{0} no se escribió; busque un mensaje anterior de la biblioteca que lo escribe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>The output {0} is a folder; give a file name.</source>
<translation>La salida {0} es una carpeta; dé un nombre de archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>{0} exists; remove it or choose another name.</source>
<translation>{0} existe; quítelo o elija otro nombre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>The folder {0} does not exist; create it or choose another.</source>
<translation>La carpeta {0} no existe; créela o elija otra.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>The output {0} is the input {1}; choose another name.</source>
<translation>La salida {0} es la entrada {1}; elija otro nombre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>The folder {0} cannot be written to ({1}); choose another.</source>
<translation>No se puede escribir en la carpeta {0} ({1}); elija otra.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/installation.py"/>
<source>the page ALPS in Settings ▸ Options</source>
<translation>la página ALPS en Configuración ▸ Opciones</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/installation.py"/>
<source>{0} needs {1}: install the training packages with {2}.</source>
<translation>{0} necesita {1}: instale los paquetes de entrenamiento con {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/journal.py"/>
<source>damaged, or of another version</source>
<translation>dañado o de otra versión</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/journal.py"/>
<source>its rollback journal names another file</source>
<translation>su diario de reversión nombra otro archivo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>a number of at least {0}</source>
<translation>un número de al menos {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>a colour such as #2e86c1</source>
<translation>un color como #2e86c1</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>`{0}` is {1}; it must be {2}</source>
<translation>`{0}` es {1}; debe ser {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>it is {0}; it must be {1}</source>
<translation>es {0}; debe ser {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>it is nested too deeply</source>
<translation>está anidado a demasiada profundidad</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>a whole number from {0} to {1}</source>
<translation>un número entero de {0} a {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>a number from {0} to {1}</source>
<translation>un número de {0} a {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>a list of {0} values</source>
<translation>una lista de {0} valores</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>`{0}` is missing</source>
<translation>falta `{0}`</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/locks.py"/>
<source>Another run is writing {0}; wait until it ends, or choose another output (`alps status` shows it).</source>
<translation>Otra ejecución está escribiendo {0}; espere a que termine o elija otra salida (`alps status` la muestra).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>choose a smaller tile or fewer workers, or allow more with --memory-gb. Finished tiles are kept.</source>
<translation>elija una tesela más pequeña o menos trabajadores, o permita más con --memory-gb. Las teselas terminadas se conservan.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>cut the input into smaller files, or use a machine with more memory. Files that were there before are unchanged.</source>
<translation>corte la entrada en archivos más pequeños o use una máquina con más memoria. Los archivos que existían antes no se modifican.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>The engine needs more than {0} GiB of memory; {1}</source>
<translation>El motor necesita más de {0} GiB de memoria; {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>Ended process {0} for its memory.</source>
<translation>Se terminó el proceso {0} por su memoria.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>Out of the memory that was allowed.</source>
<translation>Se agotó la memoria permitida.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/onnx_session.py"/>
<source>The onnxruntime of the engine cannot use CUDA; set the device to auto or cpu, or predict with the model's safetensors file.</source>
<translation>El onnxruntime del motor no puede usar CUDA; ponga el dispositivo en auto o cpu, o prediga con el archivo safetensors del modelo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/onnx_session.py"/>
<source>onnxruntime is not installed in the engine's environment; install the engine again to predict with ONNX.</source>
<translation>onnxruntime no está instalado en el entorno del motor; instale de nuevo el motor para predecir con ONNX.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/onnx_session.py"/>
<source>{0} cannot be loaded ({1}); it is damaged or needs a newer engine. Copy it again.</source>
<translation>{0} no se puede cargar ({1}); está dañado o necesita un motor más reciente. Cópielo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/processes.py"/>
<source>its process ended with code {0}</source>
<translation>su proceso terminó con el código {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/processes.py"/>
<source>its process crashed in native code ({0})</source>
<translation>su proceso falló en código nativo ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/processes.py"/>
<source>its process was killed ({0}), most likely for lack of memory</source>
<translation>su proceso fue terminado ({0}), muy probablemente por falta de memoria</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/processes.py"/>
<source>The engine's processes end before they begin ({0}); the log says why. With --workers 1, the engine does not need other processes.</source>
<translation>Los procesos del motor terminan antes de empezar ({0}); el registro dice por qué. Con --workers 1, el motor no necesita otros procesos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>An earlier run was interrupted while it published. It cannot be completed ({0}); this run starts again.</source>
<translation>Una ejecución anterior se interrumpió mientras publicaba. No se puede completar ({0}); esta ejecución empieza de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>its journal is damaged</source>
<translation>su diario está dañado</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>An earlier run was interrupted while it published its outputs; they are complete now.</source>
<translation>Una ejecución anterior se interrumpió mientras publicaba sus salidas; ahora están completas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>its inputs, outputs or settings were different</source>
<translation>sus entradas, salidas o parámetros eran distintos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>The outputs could not be read back ({0}); nothing was published.</source>
<translation>Las salidas no se pudieron releer ({0}); no se publicó nada.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} came back different from the disk; is it full? Nothing was published.</source>
<translation>{0} se leyó del disco distinto de como se escribió; ¿está lleno? No se publicó nada.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} was changed or removed since then</source>
<translation>{0} se modificó o eliminó desde entonces</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} cannot be replaced ({1}); close what uses it and run again: the rest is done.</source>
<translation>{0} no se puede reemplazar ({1}); cierre lo que lo usa y ejecute de nuevo: el resto está hecho.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} cannot be read back ({1}); nothing was published.</source>
<translation>{0} no se puede releer ({1}); no se publicó nada.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} was made by another program in the meantime; choose another name.</source>
<translation>Otro programa creó {0} mientras tanto; elija otro nombre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} was not written; look for an earlier message.</source>
<translation>{0} no se escribió; busque un mensaje anterior.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>is a link, and what it leads to is not touched</source>
<translation>es un enlace, y no se toca aquello a lo que lleva</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>is not a folder</source>
<translation>no es una carpeta</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>{0} {1}; remove it and run again, or choose another output.</source>
<translation>{0} {1}; quítelo y ejecute de nuevo, o elija otra salida.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>belongs to another user</source>
<translation>pertenece a otro usuario</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>links lie beside it</source>
<translation>hay enlaces junto a él</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>The journal of an earlier run, {0}, is damaged; the run starts from the beginning.</source>
<translation>El diario de una ejecución anterior, {0}, está dañado; la ejecución empieza desde el principio.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>{0} of {1} tiles are kept in {2}; the next run continues from there. Delete the folder to start again.</source>
<translation>{0} de {1} teselas se conservan en {2}; la próxima ejecución continúa desde ahí. Borre la carpeta para empezar de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/spool.py"/>
<source>{0} × {1} values at {2}, {3} reach outside {4} × {5}</source>
<translation>{0} × {1} valores en {2}, {3} sobresalen de {4} × {5}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/spool.py"/>
<source>{0} cannot be written: {1}.</source>
<translation>{0} no se puede escribir: {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/status.py"/>
<source>{0} does not exist, and no run is writing it; name an output or its folder.</source>
<translation>{0} no existe y ninguna ejecución lo está escribiendo; indique una salida o su carpeta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/status.py"/>
<source>The journal {0} cannot be read ({1}); the next run starts from the beginning.</source>
<translation>El diario {0} no se puede leer ({1}); la próxima ejecución empieza desde el principio.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/archives.py"/>
<source>{0} is in an archive inside another archive; unpack the outer one first.</source>
<translation>{0} está en un archivo comprimido dentro de otro; descomprima primero el exterior.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/archives.py"/>
<source>{0} was not read: {1}; if the archive is as it should be, unpack it and give the file.</source>
<translation>{0} no se leyó: {1}; si el archivo comprimido es como debe, descomprímalo y dé el archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/archives.py"/>
<source>{0} becomes more than {1} times larger when it is unpacked</source>
<translation>{0} se vuelve más de {1} veces mayor al descomprimirlo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/archives.py"/>
<source>{0} in {1} becomes {2} bytes from {3} bytes</source>
<translation>{0} en {1} pasa a {2} bytes desde {3} bytes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>No pixel of {0} lies inside the polygons of {1}, or of the extent; choose others.</source>
<translation>Ningún píxel de {0} queda dentro de los polígonos de {1} o de la extensión; elija otros.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>The extent {0} lies outside {1}, which covers {2}; choose one that overlaps it.</source>
<translation>La extensión {0} queda fuera de {1}, que cubre {2}; elija una que se solape con ella.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>The polygons of {0} have more than {1} vertices; simplify them.</source>
<translation>Los polígonos de {0} tienen más de {1} vértices; simplifíquelos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>`mask` does not hold polygons</source>
<translation>`mask` no contiene polígonos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>The extent's CRS cannot be transformed to that of the scene ({0}).</source>
<translation>El SRC de la extensión no se puede transformar al de la escena ({0}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>`mask` is damaged ({0})</source>
<translation>`mask` está dañado ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/attribute_table.py"/>
<source>{0} cannot be read ({1}); delete it or make the class raster again.</source>
<translation>{0} no se puede leer ({1}); bórrelo o cree de nuevo el ráster de clases.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/attribute_table.py"/>
<source>a row has {0} cells, not {1}</source>
<translation>una fila tiene {0} celdas, no {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/bands.py"/>
<source>Band {0} is the only one and was replicated to three.</source>
<translation>La banda {0} es la única y se replicó hasta tres.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/bands.py"/>
<source>{0} holds complex values ({1}), not an image; convert them, e.g. to amplitude.</source>
<translation>{0} contiene valores complejos ({1}), no una imagen; conviértalos, p. ej. a amplitud.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/bands.py"/>
<source>{0} has no band {1}; choose from 1 to {2}{3}.</source>
<translation>{0} no tiene la banda {1}; elija de 1 a {2}{3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/bands.py"/>
<source>Its palette was expanded to red, green and blue.</source>
<translation>Su paleta se expandió a rojo, verde y azul.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_legend.py"/>
<source>{0} is not a colour</source>
<translation>{0} no es un color</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>its attribute table</source>
<translation>su tabla de atributos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>Class ids must lie between 0 and {0} for {1}; got {2}…{3}.</source>
<translation>Los id de clase deben estar entre 0 y {0} para {1}; se recibió {2}…{3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} values do not fit {1}</source>
<translation>los valores {0} no caben en {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} would contain the values {1}, which no class has; it was not written.</source>
<translation>{0} contendría los valores {1}, que no tiene ninguna clase; no se escribió.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} came back different from the disk ({1}); is the disk full?</source>
<translation>{0} se leyó del disco distinto de como se escribió ({1}); ¿está lleno el disco?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} has {1} band(s) of {2}, but a class raster has one band of integers; choose another file.</source>
<translation>{0} tiene {1} banda(s) de {2}, pero un ráster de clases tiene una banda de enteros; elija otro archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} cannot be read at {1} ({2}); make it again.</source>
<translation>{0} no se puede leer en {1} ({2}); créelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/databases.py"/>
<source>the definition of its table {0} is longer than any real one</source>
<translation>la definición de su tabla {0} es más larga que cualquiera real</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/databases.py"/>
<source>its table {0} reads other files through {1}; export its layers</source>
<translation>su tabla {0} lee otros archivos mediante {1}; exporte sus capas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>It is georeferenced by {0} GCPs: the class raster carries them, polygons and segments use an affine fit with a residual of {1} px (root mean square).</source>
<translation>Está georreferenciada por {0} GCP: el ráster de clases los lleva; los polígonos y segmentos usan un ajuste afín con un residuo de {1} px (raíz cuadrática media).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>It has no georeferencing, so outputs are in pixel coordinates and areas in m² stay empty.</source>
<translation>No tiene georreferenciación, así que las salidas están en coordenadas de píxel y las áreas en m² quedan vacías.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>Its GCPs have a CRS without a known unit of length, so areas in m² stay empty; assign its CRS if you know it.</source>
<translation>Sus GCP tienen un SRC sin unidad de longitud conocida, así que las áreas en m² quedan vacías; asigne su SRC si lo conoce.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>It has a CRS without a known unit of length, so areas in m² stay empty; assign its CRS if you know it.</source>
<translation>Tiene un SRC sin unidad de longitud conocida, así que las áreas en m² quedan vacías; asigne su SRC si lo conoce.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>It is georeferenced by RPCs only: the class raster carries them, polygons and segments are in pixel coordinates.</source>
<translation>Está georreferenciada solo por RPC: el ráster de clases los lleva; los polígonos y segmentos están en coordenadas de píxel.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>Its {0} GCP(s) do not fix a plane, so outputs are in pixel coordinates.</source>
<translation>Sus {0} GCP no fijan un plano, así que las salidas están en coordenadas de píxel.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>Its GCPs have no CRS, so areas in m² stay empty.</source>
<translation>Sus GCP no tienen SRC, así que las áreas en m² quedan vacías.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>It has no CRS, so areas in m² stay empty.</source>
<translation>No tiene SRC, así que las áreas en m² quedan vacías.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/grid.py"/>
<source>The halo is {0} px; give 0 or more.</source>
<translation>El halo es de {0} px; dé 0 o más.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/grid.py"/>
<source>A scene of {0} × {1} pixels has no tiles.</source>
<translation>Una escena de {0} × {1} píxeles no tiene teselas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/grid.py"/>
<source>no tile ({0}, {1}) in a grid of {2} × {3}</source>
<translation>no hay tesela ({0}, {1}) en una malla de {2} × {3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>No scene was given; name rasters or folders.</source>
<translation>No se dio ninguna escena; indique rásteres o carpetas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>The name of a scene is empty; name a raster or a folder.</source>
<translation>El nombre de una escena está vacío; indique un ráster o una carpeta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>The folder {0} holds no raster directly in it; give a folder of GeoTIFFs or images.</source>
<translation>La carpeta {0} no contiene ningún ráster directamente; dé una carpeta de GeoTIFF o imágenes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>No raster matches {0}; check the pattern, and quote it so that the shell does not expand it.</source>
<translation>Ningún ráster coincide con {0}; compruebe el patrón y entrecomíllelo para que el intérprete de órdenes no lo expanda.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>Line {0} of {1} names another list, {2}; name rasters, folders or patterns.</source>
<translation>La línea {0} de {1} nombra otra lista, {2}; indique rásteres, carpetas o patrones.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/overviews.py"/>
<source>block row {0}, column {1} of overview {2}</source>
<translation>fila de bloques {0}, columna {1} de la vista general {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} describes imagery on a remote server; download it, or allow remote scenes.</source>
<translation>{0} describe imágenes en un servidor remoto; descárguelas o permita escenas remotas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT of which {1} source(s) are missing: {2}; put them back.</source>
<translation>{0} es un VRT al que le faltan {1} fuente(s): {2}; devuélvalas a su sitio.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT inside more than {1} others; convert it to a GeoTIFF.</source>
<translation>{0} es un VRT dentro de más de {1} otros; conviértalo a GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is really a VRT, which reads other files; rename it to .vrt if you trust it.</source>
<translation>{0} es en realidad un VRT, que lee otros archivos; renómbrelo a .vrt si confía en él.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT of more than {1} MiB; make a smaller one.</source>
<translation>{0} es un VRT de más de {1} MiB; haga uno más pequeño.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} cannot be read ({1}); check its permissions.</source>
<translation>{0} no se puede leer ({1}); compruebe sus permisos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT whose source {1} is a list of other files; convert it to a GeoTIFF.</source>
<translation>{0} es un VRT cuya fuente {1} es una lista de otros archivos; conviértalo a GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT whose source {1} is itself a VRT or points elsewhere; convert it to a GeoTIFF.</source>
<translation>{0} es un VRT cuya fuente {1} es a su vez un VRT o apunta a otro lugar; conviértalo a GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that cannot be parsed ({1}); make it again.</source>
<translation>{0} es un VRT que no se puede interpretar ({1}); créelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that reads the remote {1}; download it, or allow remote scenes.</source>
<translation>{0} es un VRT que lee el archivo remoto {1}; descárguelo o permita escenas remotas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that holds another VRT inside; convert it to a GeoTIFF.</source>
<translation>{0} es un VRT que contiene otro VRT dentro; conviértalo a GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT whose source cannot be parsed ({1}); make it again.</source>
<translation>{0} es un VRT cuya fuente no se puede interpretar ({1}); créelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that reads raw bytes of another file; convert it to a GeoTIFF.</source>
<translation>{0} es un VRT que lee bytes en bruto de otro archivo; conviértalo a GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that contains Python code, which is never run; convert it to a GeoTIFF.</source>
<translation>{0} es un VRT que contiene código Python, que nunca se ejecuta; conviértalo a GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} cannot be opened as a raster ({1}); convert it to a GeoTIFF.</source>
<translation>{0} no se puede abrir como ráster ({1}); conviértalo a GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT whose source {1} points to other files; convert it to a GeoTIFF.</source>
<translation>{0} es un VRT cuya fuente {1} apunta a otros archivos; conviértalo a GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} reads {1}, which is really a VRT; convert it to a GeoTIFF.</source>
<translation>{0} lee {1}, que en realidad es un VRT; conviértalo a GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/raster_grid.py"/>
<source>`{0}` claims {1} × {2} pixels, more than any scene has</source>
<translation>`{0}` declara {1} × {2} píxeles, más de los que tiene ninguna escena</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/raster_grid.py"/>
<source>`{0}.transform` maps all pixels onto a line</source>
<translation>`{0}.transform` lleva todos los píxeles a una línea</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/raster_grid.py"/>
<source>`{0}.crs` is not a CRS ({1})</source>
<translation>`{0}.crs` no es un SRC ({1})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/resample.py"/>
<source>{0} does not say how large its pixels are on the ground, so it cannot be read at {1} m; leave out the resolution, or assign a CRS in metres or degrees.</source>
<translation>{0} no dice qué tamaño tienen sus píxeles en el terreno, así que no se puede leer a {1} m; no indique la resolución o asigne un SRC en metros o grados.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/resample.py"/>
<source>{0} has pixels of {1}; {2} m is more than {3} times finer. Give {4} m or more.</source>
<translation>{0} tiene píxeles de {1}; {2} m es más de {3} veces más fino. Dé {4} m o más.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/resample.py"/>
<source>{0} has {1} × {2} pixels of {3}, so almost nothing of it is left at {4} m; give a finer resolution.</source>
<translation>{0} tiene {1} × {2} píxeles de {3}, por lo que a {4} m casi no queda nada; dé una resolución más fina.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/resample.py"/>
<source>Its pixels are {0}, so those of {1} m are interpolated and show nothing new.</source>
<translation>Sus píxeles son de {0}, así que los de {1} m se interpolan y no muestran nada nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scaling.py"/>
<source>The declared scale and offset are applied to {0} of {1} scenes: {2}.</source>
<translation>La escala y el desplazamiento declarados se aplican a {0} de {1} escenas: {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scaling.py"/>
<source>The declared {0} are applied.</source>
<translation>Se aplica lo declarado: {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scaling.py"/>
<source>scale {0} and offset {1}</source>
<translation>escala {0} y desplazamiento {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scaling.py"/>
<source>Band {0} declares the scale {1} and the offset {2}, which are not valid; the scales and offsets of all bands are ignored.</source>
<translation>La banda {0} declara la escala {1} y el desplazamiento {2}, que no son válidos; se ignoran las escalas y desplazamientos de todas las bandas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>block column {0}, block row {1}{2}</source>
<translation>columna de bloques {0}, fila de bloques {1}{2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>It holds {0} images, of which the first is read.</source>
<translation>Contiene {0} imágenes, de las que se lee la primera.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>{0} has {1} × {2} pixels; {3} reaches outside.</source>
<translation>{0} tiene {1} × {2} píxeles; {3} se sale.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>{0} of the pixels hold a number beyond ±1e36, which no sensor measures; it counts as no data.</source>
<translation>{0} de los píxeles contienen un número más allá de ±1e36, que ningún sensor mide; cuenta como sin datos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>{0} cannot be read ({1}); copy it again.</source>
<translation>{0} no se puede leer ({1}); cópielo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>{0} cannot be read in the window of rows {1}–{2}, columns {3}–{4} ({5}); it is truncated or corrupt, copy it again.</source>
<translation>{0} no se puede leer en la ventana de filas {1}–{2}, columnas {3}–{4} ({5}); está truncado o corrupto, cópielo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sentinels.py"/>
<source>{0} of the pixels hold {1}, far from all other values, but the file does not declare it as nodata. It counts as data, and the stretch leaves it out. If it means no data, declare it: `gdal_edit.py -a_nodata {2} FILE`, or in QGIS Raster &gt; Conversion &gt; Translate, “Assign a specified NoData value”.</source>
<translation>{0} de los píxeles contienen {1}, muy lejos de todos los demás valores, pero el archivo no lo declara como sin datos (nodata). Cuenta como dato y el estiramiento lo excluye. Si significa sin datos, declárelo: `gdal_edit.py -a_nodata {2} FILE`, o en QGIS Ráster &gt; Conversión &gt; Convertir, «Asignar un valor especificado de "sin datos"».</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/side_files.py"/>
<source>{0} is an overview of an overview of an overview; delete it</source>
<translation>{0} es una vista general de una vista general de una vista general; bórrelo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/side_files.py"/>
<source>its metadata names {0} as its overviews; remove that</source>
<translation>sus metadatos nombran {0} como sus vistas generales; quítelo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/side_files.py"/>
<source>{0} beside it is neither a TIFF nor an HFA file; delete or rename it</source>
<translation>{0}, junto a él, no es un archivo TIFF ni HFA; bórrelo o renómbrelo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/side_files.py"/>
<source>{0} beside it is not an HFA file; delete or rename it</source>
<translation>{0}, junto a él, no es un archivo HFA; bórrelo o renómbrelo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} cannot be opened as a raster ({1}); give a raster GDAL can read, or copy it again if damaged.</source>
<translation>{0} no se puede abrir como ráster ({1}); dé un ráster que GDAL pueda leer, o cópielo de nuevo si está dañado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} does not exist; check the path.</source>
<translation>{0} no existe; compruebe la ruta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is a folder; give a raster file.</source>
<translation>{0} es una carpeta; dé un archivo ráster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is empty (0 bytes); copy it again.</source>
<translation>{0} está vacío (0 bytes); cópielo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} lies on a remote server; download it, or allow remote scenes (--allow-remote, in QGIS the advanced parameter “Read from servers”).</source>
<translation>{0} está en un servidor remoto; descárguelo o permita escenas remotas (--allow-remote; en QGIS, el parámetro avanzado «Leer de servidores»).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} holds {1} rasters; give one of them: {2}.</source>
<translation>{0} contiene {1} rásteres; dé uno de ellos: {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} does not hold an image ({1} × {2} pixels, {3} bands); choose another file.</source>
<translation>{0} no contiene una imagen ({1} × {2} píxeles, {3} bandas); elija otro archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} claims {1} × {2} pixels, more than the {3} that any real scene has; its header is damaged, or cut it into parts.</source>
<translation>{0} declara {1} × {2} píxeles, más que los {3} que tiene cualquier escena real; su cabecera está dañada, o córtelo en partes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} has {1} bands, more than the maximum of {2}; copy those you need into a new file, for example with gdal_translate -b.</source>
<translation>{0} tiene {1} bandas, más que el máximo de {2}; copie las que necesite a un archivo nuevo, por ejemplo con gdal_translate -b.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is stored in blocks of {1} × {2} pixels, too large to read by windows; rewrite it tiled, for example with gdal_translate -co TILED=YES.</source>
<translation>{0} está almacenado en bloques de {1} × {2} píxeles, demasiado grandes para leerlos por ventanas; reescríbalo en teselas, por ejemplo con gdal_translate -co TILED=YES.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is a pipe or a device, which has no size; give a raster file.</source>
<translation>{0} es una tubería o un dispositivo, que no tiene tamaño; dé un archivo ráster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is not read: {1}.</source>
<translation>{0} no se lee: {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} cannot be read ({1}); remove the files beside it, or copy it again.</source>
<translation>{0} no se puede leer ({1}); quite los archivos contiguos o cópielo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} reads {1}, which is outside its folder; convert it to a GeoTIFF.</source>
<translation>{0} lee {1}, que está fuera de su carpeta; conviértalo a GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>The empty path</source>
<translation>La ruta vacía</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is not read because of {1}: {2}.</source>
<translation>{0} no se lee debido a {1}: {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch.py"/>
<source>`{0}` has {1} low and {2} high values</source>
<translation>`{0}` tiene {1} valores bajos y {2} altos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch.py"/>
<source>`{0}` has the low value {1} above the high value {2}</source>
<translation>`{0}` tiene el valor bajo {1} por encima del valor alto {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>A stretch needs a scene; give at least one.</source>
<translation>Un estiramiento necesita una escena; dé al menos una.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>It declares {0}, which are not applied, because {1} declares none; declare them for all scenes, with `gdal_edit.py -scale S -offset O FILE`.</source>
<translation>Declara {0}, que no se aplican, porque {1} no declara ninguno; declárelos para todas las escenas, con `gdal_edit.py -scale S -offset O FILE`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>It declares {0}, which are not applied, because the codebook was made from stored numbers; fit a new codebook to use them.</source>
<translation>Declara {0}, que no se aplican, porque el libro de códigos se hizo con los números almacenados; ajuste un libro de códigos nuevo para usarlos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>{0} gives {1} band(s) and {2} gives {3}, so they cannot share a stretch; choose the same bands for all, or label them separately.</source>
<translation>{0} da {1} banda(s) y {2} da {3}, así que no pueden compartir un estiramiento; elija las mismas bandas para todos o etiquételos por separado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>{0} is {1} and {2} is {3}, so they cannot share a stretch; convert one, or label them separately.</source>
<translation>{0} es {1} y {2} es {3}, así que no pueden compartir un estiramiento; convierta uno o etiquételos por separado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>The codebook was made from values with a declared scale and offset, but this scene declares none; if it should, declare them with `gdal_edit.py -scale S -offset O FILE`.</source>
<translation>El libro de códigos se hizo con valores con una escala y un desplazamiento declarados, pero esta escena no declara ninguno; si debería, declárelos con `gdal_edit.py -scale S -offset O FILE`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/xml_elements.py"/>
<source>it has no element</source>
<translation>no tiene ningún elemento</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/xml_elements.py"/>
<source>it declares a document type</source>
<translation>declara un tipo de documento</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/xml_elements.py"/>
<source>its encoding cannot be read: {0}</source>
<translation>su codificación no se puede leer: {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>install the SAM packages with {0}</source>
<translation>instale los paquetes de SAM con {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>Superpixels (built-in segmenter)</source>
<translation>Superpíxeles (segmentador integrado)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>; {0} is damaged and was not used</source>
<translation>; {0} está dañado y no se usó</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, the best installed ({1} in {2}{3}).</source>
<translation>{0}, el mejor instalado ({1} en {2}{3}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, as chosen, with the checkpoint {1}.</source>
<translation>{0}, como se eligió, con el checkpoint {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>To look into {0}, the engine needs {1}: {2}.</source>
<translation>Para examinar {0}, el motor necesita {1}: {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, the best installed; SAM needs {1} ({2}).</source>
<translation>{0}, el mejor instalado; SAM necesita {1} ({2}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0} in {1} is damaged</source>
<translation>{0} en {1} está dañado</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>no SAM checkpoint is in {0}</source>
<translation>no hay ningún checkpoint de SAM en {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, the best installed; {1} ({2} fetches one).</source>
<translation>{0}, el mejor instalado; {1} ({2} obtiene uno).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, the best for {1} bands; {2} is installed, but takes three.</source>
<translation>{0}, el mejor para {1} bandas; {2} está instalado, pero admite tres.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0} is missing in {1}; get it with {2} ({3} MB), put the file from {4} there, or name one with --checkpoint.</source>
<translation>Falta {0} en {1}; obténgalo con {2} ({3} MB), ponga allí el archivo de {4} o indique uno con --checkpoint.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>The model {0} does not exist; choose one of {1}.</source>
<translation>El modelo {0} no existe; elija uno de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>delete the damaged {0}</source>
<translation>borre el archivo dañado {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, or put the file from {1} into {2}</source>
<translation>{0}, o ponga el archivo de {1} en {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>The segmenter {0} needs {1}: {2}, or use superpixels.</source>
<translation>El segmentador {0} necesita {1}: {2}, o use superpíxeles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>The checkpoint {0} needs {1}: {2}, or use superpixels.</source>
<translation>El checkpoint {0} necesita {1}: {2}, o use superpíxeles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, which is what the checkpoint {1} holds.</source>
<translation>{0}, que es lo que contiene el checkpoint {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>Segment Anything Model (ViT-H, ViT-L or ViT-B)</source>
<translation>Segment Anything Model (ViT-H, ViT-L o ViT-B)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>SAM as the transformers package writes it</source>
<translation>SAM tal como lo escribe el paquete transformers</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>a semantic segmentation network</source>
<translation>una red de segmentación semántica</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>a vision transformer without SAM's decoder</source>
<translation>un vision transformer sin el decodificador de SAM</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it holds an image encoder without SAM's mask decoder</source>
<translation>contiene un codificador de imágenes sin el decodificador de máscaras de SAM</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it has no relative positions, so the sizes of its windows are unknown</source>
<translation>no tiene posiciones relativas, así que se desconocen los tamaños de sus ventanas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it has attention windows of several sizes, {0}</source>
<translation>tiene ventanas de atención de varios tamaños, {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it lacks weights of SAM ({0})</source>
<translation>le faltan pesos de SAM ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it holds the weights of {0}, not of the {1}</source>
<translation>contiene los pesos de {0}, no los del {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it holds {0} weights, the first named {1}: not the {2}</source>
<translation>contiene {0} pesos, el primero llamado {1}: no es el {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it holds no weights: not the {0}</source>
<translation>no contiene pesos: no es el {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it describes itself with {0} = {1}, a value that {2} cannot have</source>
<translation>se describe a sí mismo con {0} = {1}, un valor que {2} no puede tener</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} {1}; {2}, or rename it if it is your own model.</source>
<translation>{0} {1}; {2}, o cámbiele el nombre si es un modelo propio.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>get the published file with {0}</source>
<translation>obtenga el archivo publicado con {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>is truncated: {0} bytes of {1}</source>
<translation>está truncado: {0} bytes de {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>give a SAM checkpoint (ViT-H, ViT-L or ViT-B), or get one with {0}</source>
<translation>dé un checkpoint de SAM (ViT-H, ViT-L o ViT-B) u obtenga uno con {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} is {1}, but the settings name {2}; choose the segmenter {3}, or give the file {4}.</source>
<translation>{0} es {1}, pero los parámetros indican {2}; elija el segmentador {3} o dé el archivo {4}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} changed while it was in use; run again once the file is complete.</source>
<translation>{0} cambió mientras estaba en uso; ejecute de nuevo cuando el archivo esté completo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} is not a file; give the checkpoint itself, for example sam_vit_b_01ec64.pth.</source>
<translation>{0} no es un archivo; dé el checkpoint mismo, por ejemplo sam_vit_b_01ec64.pth.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} cannot be used: {1}; {2}.</source>
<translation>{0} no se puede usar: {1}; {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>has {0} bytes, but the published file has {1}</source>
<translation>tiene {0} bytes, pero el archivo publicado tiene {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>does not have the published SHA-256 ({0}…): it is damaged or altered</source>
<translation>no tiene el SHA-256 publicado ({0}…): está dañado o alterado</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} holds values that are not finite (in {1}); {2}.</source>
<translation>{0} contiene valores que no son finitos (en {1}); {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} does not fit {1}: {2}; {3}.</source>
<translation>{0} no corresponde a {1}: {2}; {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>SAM cannot run, because {0} cannot be imported ({1}); install it with {2}, or use the segmenter superpixels.</source>
<translation>SAM no se puede ejecutar, porque no se puede importar {0} ({1}); instálelo con {2} o use el segmentador superpixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>SAM cannot run, because the libraries of torch do not load ({0}); reinstall torch for this system (on Windows also the Visual C++ redistributable), or use the segmenter superpixels.</source>
<translation>SAM no se puede ejecutar, porque no se cargan las bibliotecas de torch ({0}); reinstale torch para este sistema (en Windows también Visual C++ redistributable) o use el segmentador superpixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>The checkpoint {0} does not exist; {1} fetches it from {2}.</source>
<translation>El checkpoint {0} no existe; {1} lo obtiene de {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>The checkpoint {0} does not exist; check the path.</source>
<translation>El checkpoint {0} no existe; compruebe la ruta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} holds a dict of other things than weights, not a state dict of weights; {1}.</source>
<translation>{0} contiene un dict de cosas distintas de pesos, no un state dict de pesos; {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} holds {1}, not a state dict of weights; {2}.</source>
<translation>{0} contiene {1}, no un state dict de pesos; {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} needs the package safetensors; install it with {1}, or give a .pth checkpoint.</source>
<translation>{0} necesita el paquete safetensors; instálelo con {1} o dé un checkpoint .pth.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} is truncated or not a safetensors file ({1}); {2}.</source>
<translation>{0} está truncado o no es un archivo safetensors ({1}); {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} describes itself in broken JSON ({1}); write the file again.</source>
<translation>{0} se describe en un JSON dañado ({1}); escriba de nuevo el archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} is a Python pickle of other things than weights, so it was not run; {1}.</source>
<translation>{0} es un pickle de Python con cosas distintas de pesos, así que no se ejecutó; {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} ({1}) is truncated or damaged; {2}.</source>
<translation>{0} ({1}) está truncado o dañado; {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} ({1}) is damaged or not a PyTorch checkpoint; {2}.</source>
<translation>{0} ({1}) está dañado o no es un checkpoint de PyTorch; {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} sends {1} bytes of {2}. {3}</source>
<translation>{0} envía {1} bytes de {2}. {3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>Or fetch {0} in a browser or on another machine, and put the file into {1} (or name it with --checkpoint).</source>
<translation>O bien obtenga {0} con un navegador o en otra máquina y ponga el archivo en {1} (o indíquelo con --checkpoint).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} is installed.</source>
<translation>{0} está instalado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>it is {0}, not a checkpoint: a proxy or login page answered the download</source>
<translation>es {0}, no un checkpoint: un proxy o una página de inicio de sesión respondió a la descarga</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>The file from {0} has the SHA-256 {1}…, not {2}…; it was renamed to {3} and will not be used. Try again; if this happens again, ask whoever runs your proxy.</source>
<translation>El archivo de {0} tiene el SHA-256 {1}…, no {2}…; se renombró a {3} y no se usará. Inténtelo de nuevo; si vuelve a ocurrir, consulte a quien administre su proxy.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} is installed already.</source>
<translation>{0} ya está instalado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} is not an https address, so nothing is fetched from it; check the proxy.</source>
<translation>{0} no es una dirección https, así que no se obtiene nada de ella; compruebe el proxy.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>What {0} sends cannot be used: {1}. {2}</source>
<translation>Lo que envía {0} no se puede usar: {1}. {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} has {1} MB free, but {2} MB are needed; free some, or set ALPS_MODEL_DIR to a folder on another disk.</source>
<translation>{0} tiene {1} MB libres, pero se necesitan {2} MB; libere espacio o asigne a ALPS_MODEL_DIR una carpeta en otro disco.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} is a folder, but the model needs a file of this name; remove or rename it.</source>
<translation>{0} es una carpeta, pero el modelo necesita un archivo con este nombre; elimínela o cámbiele el nombre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>Another program is downloading {0} into {1} now; wait until it has finished.</source>
<translation>Otro programa está descargando {0} en {1}; espere a que termine.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} cannot be written ({1}); correct the folder's permissions.</source>
<translation>{0} no se puede escribir ({1}); corrija los permisos de la carpeta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} cannot be fetched from {1} ({2}); the next try continues from {3} bytes. {4}</source>
<translation>{0} no se puede obtener de {1} ({2}); el próximo intento continúa desde {3} bytes. {4}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>The model folder {0} cannot be written ({1}); set ALPS_MODEL_DIR to a folder of yours.</source>
<translation>No se puede escribir en la carpeta de modelos {0} ({1}); asigne a ALPS_MODEL_DIR una carpeta suya.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>The server has nothing after {0} bytes; the download starts again.</source>
<translation>El servidor no tiene nada después de {0} bytes; la descarga empieza de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>more than the {0}</source>
<translation>más que los {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/generator.py"/>
<source>Out of memory on %s: encoding %d tiles at a time.</source>
<translation>Sin memoria en %s: se codifican %d teselas a la vez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/generator.py"/>
<source>Out of memory on %s: decoding %d prompts at a time.</source>
<translation>Sin memoria en %s: se decodifican %d indicaciones a la vez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/on_device.py"/>
<source>computed on the CPU, since {0} ran out of memory</source>
<translation>calculado en la CPU, porque {0} se quedó sin memoria</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/on_device.py"/>
<source>%s ran out of memory on %s: continuing on the CPU.</source>
<translation>%s se quedó sin memoria en %s: se continúa en la CPU.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/on_device.py"/>
<source>{0} ran out of memory; {1}.</source>
<translation>{0} se quedó sin memoria; {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>The point grids {0} are for {1} layer(s), but crop_n_layers {2} needs {3}: one for the tile and one for each layer of crops.</source>
<translation>Las mallas de puntos {0} son para {1} capa(s), pero crop_n_layers {2} necesita {3}: una para la tesela y una por cada capa de recortes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>it must be a list</source>
<translation>debe ser una lista</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>layer {0} is not a list of points</source>
<translation>la capa {0} no es una lista de puntos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>layer {0} has a point outside 0 to 1</source>
<translation>la capa {0} tiene un punto fuera de 0 a 1</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>it has more than {0} MiB</source>
<translation>tiene más de {0} MiB</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>The point grids {0} cannot be read ({1}); choose another file.</source>
<translation>Las mallas de puntos {0} no se pueden leer ({1}); elija otro archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>The file {0} does not hold point grids: {1}; give a list of [x, y] from 0 to 1 for each layer.</source>
<translation>El archivo {0} no contiene mallas de puntos: {1}; dé una lista de [x, y] de 0 a 1 por cada capa.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>it must have the columns x and y</source>
<translation>debe tener las columnas x e y</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>the line {0} has no x and y</source>
<translation>la línea {0} no tiene x e y</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>its layers must be numbered 0, 1, 2 … without a gap</source>
<translation>sus capas deben estar numeradas 0, 1, 2 … sin huecos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>it has no points</source>
<translation>no tiene puntos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>SAM needs an RGB image, but {0} bands were chosen; choose three with --bands, for example --bands 1,2,3, or use the segmenter superpixels, which takes any number.</source>
<translation>SAM necesita una imagen RGB, pero se eligieron {0} bandas; elija tres con --bands, por ejemplo --bands 1,2,3, o use el segmentador superpixels, que admite cualquier número.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>take a smaller tile than {0} by {1} pixels</source>
<translation>tome una tesela más pequeña que {0} por {1} píxeles</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>{0} is not the name of a device; choose auto, cpu, cuda, cuda:N or mps.</source>
<translation>{0} no es el nombre de un dispositivo; elija auto, cpu, cuda, cuda:N o mps.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>The device {0} is not available: torch finds {1} CUDA device(s); use --device auto or cpu.</source>
<translation>El dispositivo {0} no está disponible: torch encuentra {1} dispositivo(s) CUDA; use --device auto o cpu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>The device 'mps' is not available on this machine; use --device auto or cpu.</source>
<translation>El dispositivo 'mps' no está disponible en esta máquina; use --device auto o cpu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/upscaling.py"/>
<source>The mask decoder upscales in a way that SAM does not.</source>
<translation>El decodificador de máscaras amplía de una manera que SAM no emplea.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/superpixels.py"/>
<source>Superpixels need at least 1 band, not {0}; choose the bands of the scene.</source>
<translation>Los superpíxeles necesitan al menos 1 banda, no {0}; elija las bandas de la escena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/superpixels.py"/>
<source>The tile has {0} bands, but the superpixels were prepared for {1}; choose the same number of bands for every scene.</source>
<translation>La tesela tiene {0} bandas, pero los superpíxeles se prepararon para {1}; elija el mismo número de bandas para todas las escenas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>area and resolution</source>
<translation>área y resolución</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>extent is {0}, which has no area; give XMIN,YMIN,XMAX,YMAX, the smaller numbers first.</source>
<translation>extent es {0}, que no tiene área; dé XMIN,YMIN,XMAX,YMAX, primero los números menores.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>classes is {0}; each class must be named, and only once.</source>
<translation>classes es {0}; cada clase debe nombrarse, y solo una vez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>sample is {0}; it must not be smaller than the maximum of clusters ({1}).</source>
<translation>sample es {0}; no debe ser menor que el máximo de clústeres ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>clusters has {0}; each must be from 2 to the sample ({1}).</source>
<translation>clusters tiene {0}; cada uno debe estar entre 2 y la muestra ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>boundary_px and boundary_share are both given; use one of them.</source>
<translation>boundary_px y boundary_share se dieron ambos; use solo uno.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>for the data set's README</source>
<translation>para el README del conjunto de datos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>The layout pairs has GeoTIFFs; use images tif, or another layout.</source>
<translation>La disposición pairs tiene GeoTIFF; use images tif u otra disposición.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Chips of {0} pixels with an overlap of {1} pixels do not advance; use a smaller overlap.</source>
<translation>Los chips de {0} píxeles con un solapamiento de {1} píxeles no avanzan; use un solapamiento menor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>The layout {0} has instances, not binary masks; use mmsegmentation or pairs.</source>
<translation>La disposición {0} tiene instancias, no máscaras binarias; use mmsegmentation o pairs.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Whole test images cannot be split by block; split by scene, or cut the test images too.</source>
<translation>Las imágenes de prueba enteras no se pueden dividir por bloque; divida por escena o corte también las imágenes de prueba.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Whole scenes cannot be split by block; give a chip size, or split by scene.</source>
<translation>Las escenas enteras no se pueden dividir por bloque; dé un tamaño de chip o divida por escena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Blocks of {0} pixels hold no chip of {1} pixels; use larger blocks, best four chips.</source>
<translation>Los bloques de {0} píxeles no contienen ningún chip de {1} píxeles; use bloques mayores, mejor de cuatro chips.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>The split {0} must be three shares with the sum 1, such as 0.7,0.15,0.15.</source>
<translation>La división {0} debe constar de tres proporciones que sumen 1, como 0.7,0.15,0.15.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>feature_weight is {0}, but it needs a feature raster to weigh; give one.</source>
<translation>feature_weight es {0}, pero necesita un ráster de características que ponderar; dé uno.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/fields.py"/>
<source>{0} separated by commas, each {1}</source>
<translation>{0} separados por comas, cada uno {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/fields.py"/>
<source>{0} is {1}; it must be {2}.</source>
<translation>{0} es {1}; debe ser {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/fields.py"/>
<source>{0} has no setting {1}; it has {2}. Update the plugin and the engine together.</source>
<translation>{0} no tiene el parámetro {1}; tiene {2}. Actualice juntos el complemento y el motor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/fields.py"/>
<source>true or false</source>
<translation>true o false</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>auto, minmax, none, percentile:LOW,HIGH or range:LOW,HIGH</source>
<translation>auto, minmax, none, percentile:LOW,HIGH o range:LOW,HIGH</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM's automatic masks</source>
<translation>Máscaras automáticas de SAM</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>points_per_side is {0}, which leaves no point in the last of {1} crop layers (divided by {2}); use {3} or more.</source>
<translation>points_per_side es {0}, lo que no deja ningún punto en la última de {1} capas de recortes (dividido por {2}); use {3} o más.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>sample is {0}; it must not be smaller than clusters ({1}).</source>
<translation>sample es {0}; no debe ser menor que clusters ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>The stretch {0} needs a low number below a high one, for example {1}:2,98.</source>
<translation>El estiramiento {0} necesita un número bajo menor que uno alto, por ejemplo {1}:2,98.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>The percentiles of {0} must be from 0 to 100.</source>
<translation>Los percentiles de {0} deben estar entre 0 y 100.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>points_per_side is {0}, but point_grids gives the points; leave one of them out.</source>
<translation>points_per_side es {0}, pero point_grids da los puntos; no indique uno de ellos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/machines.py"/>
<source>computing on a Dask cluster</source>
<translation>calcular en un clúster de Dask</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a PNG image</source>
<translation>una imagen PNG</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a JPEG image</source>
<translation>una imagen JPEG</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a GIF image</source>
<translation>una imagen GIF</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a WebP image or another RIFF file</source>
<translation>una imagen WebP u otro archivo RIFF</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a TIFF image</source>
<translation>una imagen TIFF</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a PDF document</source>
<translation>un documento PDF</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>an SQLite database, such as a GeoPackage</source>
<translation>una base de datos SQLite, como un GeoPackage</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>an HDF5 file</source>
<translation>un archivo HDF5</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a gzip archive (unpack it first)</source>
<translation>un archivo gzip (descomprímalo primero)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a 7-Zip archive (unpack it first)</source>
<translation>un archivo 7-Zip (descomprímalo primero)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a RAR archive (unpack it first)</source>
<translation>un archivo RAR (descomprímalo primero)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a program</source>
<translation>un programa</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>it is empty</source>
<translation>está vacío</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>it is a web page, not a checkpoint: a proxy or login page answered the download</source>
<translation>es una página web, no un checkpoint: un proxy o una página de inicio de sesión respondió a la descarga</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>it is a Git LFS pointer, not the checkpoint itself</source>
<translation>es un puntero de Git LFS, no el checkpoint mismo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>it is {0}, not a checkpoint</source>
<translation>es {0}, no un checkpoint</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>stretch is {0}, but the stretch of the model is used; also set stretch_from to scene, or leave out the stretch.</source>
<translation>stretch es {0}, pero se usa el estiramiento del modelo; ponga también stretch_from en scene u omita el estiramiento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/presets.py"/>
<source>Preset {0}: all of its values were given.</source>
<translation>Preajuste {0}: se dieron todos sus valores.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/shared.py"/>
<source>A tile of {0} pixels has no core with a halo of {1} pixels on each side; use a tile larger than {2} pixels, or a smaller halo.</source>
<translation>Una tesela de {0} píxeles no tiene núcleo con un halo de {1} píxeles en cada lado; use una tesela de más de {2} píxeles o un halo menor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Schedules of the ALPS paper; options that you give override them. paper-80k is the one for convolutional networks, paper-160k the one for transformers, paper-320k the longer one: steps as in the paper, 16 crops of 512 pixels, rate 0.00006 with warm-up and poly decay. They need a GPU.</source>
<translation>Programas del artículo de ALPS; las opciones que dé prevalecen sobre ellos. paper-80k es el de las redes convolucionales, paper-160k el de los transformers, paper-320k el más largo: pasos como en el artículo, 16 recortes de 512 píxeles, tasa 0.00006 con calentamiento y decaimiento poly. Necesitan una GPU.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>steps is {0} and minutes is {1}; give one of them.</source>
<translation>steps es {0} y minutes es {1}; dé solo uno de los dos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>crop is {0}; it must be a multiple of {1}, such as {2}.</source>
<translation>crop es {0}; debe ser un múltiplo de {1}, como {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>batch is {0}; {1} needs {2} or more.</source>
<translation>batch es {0}; {1} necesita {2} o más.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>{0} GPUs cannot measure how long a step takes; give steps.</source>
<translation>Con {0} GPU no se puede medir cuánto tarda un paso; dé steps.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>batch is {0}; it must be a multiple of the {1} GPUs that share it.</source>
<translation>batch es {0}; debe ser un múltiplo de las {1} GPU que lo comparten.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>Trains quickly on a CPU; the default.</source>
<translation>Se entrena rápido en una CPU; la predeterminada.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>A small transformer; trains on a CPU.</source>
<translation>Un transformer pequeño; se entrena en una CPU.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>Keeps fine outlines; trains on a CPU, more slowly.</source>
<translation>Conserva contornos finos; se entrena en una CPU, más despacio.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>A common baseline of the paper.</source>
<translation>Una línea base habitual del artículo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>Looks at the whole crop; outlines are coarse.</source>
<translation>Mira el recorte entero; los contornos son gruesos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>The lightest network of the paper.</source>
<translation>La red más ligera del artículo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>Works at high resolution throughout.</source>
<translation>Trabaja en alta resolución en toda la red.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>For backbones pre-trained as ViT-B.</source>
<translation>Para backbones preentrenados como ViT-B.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>A transformer from end to end.</source>
<translation>Un transformer de principio a fin.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>The best of the paper on iSAID.</source>
<translation>La mejor del artículo en iSAID.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>far_sample is {0}; it must not be smaller than support ({1}).</source>
<translation>far_sample es {0}; no debe ser menor que support ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>The window {0} needs a centre and a width above 0, for example 40,400.</source>
<translation>La ventana {0} necesita un centro y una anchura mayor que 0, por ejemplo 40,400.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>The percentiles {0} need a low number below a high one, for example 1,99.</source>
<translation>Los percentiles {0} necesitan un número bajo menor que uno alto, por ejemplo 1,99.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/area.py"/>
<source>{0} does not have any polygons; give a layer with some.</source>
<translation>{0} no tiene ningún polígono; dé una capa que los tenga.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} does not exist; run the fit or choose another file.</source>
<translation>El libro de códigos {0} no existe; ejecute el ajuste o elija otro archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} is cut off; copy it again or fit it again.</source>
<translation>El libro de códigos {0} está cortado; cópielo de nuevo o ajústelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has a row for cluster {1} but was fitted with {2} clusters; set `cluster` of that row to NULL.</source>
<translation>El libro de códigos {0} tiene una fila para el clúster {1}, pero se ajustó con {2} clústeres; ponga `cluster` de esa fila a NULL.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The table 'classes' of {0} has {1} {2}; it must be a whole number or NULL.</source>
<translation>La tabla 'classes' de {0} tiene {1} {2}; debe ser un número entero o NULL.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} must name one kind of PFL, but has {1}; fit it again.</source>
<translation>El libro de códigos {0} debe nombrar un solo tipo de PFL, pero tiene {1}; ajústelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has centroids of different lengths; fit it again.</source>
<translation>El libro de códigos {0} tiene centroides de longitudes distintas; ajústelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has centroids that are not finite; fit it again.</source>
<translation>El libro de códigos {0} tiene centroides que no son finitos; ajústelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>the file does not hold what was written</source>
<translation>el archivo no contiene lo que se escribió</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>{0} cannot be read as a codebook ({1}); choose a file that a fit wrote.</source>
<translation>{0} no se puede leer como libro de códigos ({1}); elija un archivo que haya escrito un ajuste.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has a row for cluster {1}; set it to NULL.</source>
<translation>El libro de códigos {0} tiene una fila para el clúster {1}; póngalo a NULL.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has no usable centroid for cluster {1}; for a class made by hand set `cluster` to NULL, else fit again.</source>
<translation>El libro de códigos {0} no tiene un centroide utilizable para el clúster {1}; para una clase hecha a mano ponga `cluster` a NULL; si no, ajuste de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has two rows for cluster {1} with different centroids; delete one.</source>
<translation>El libro de códigos {0} tiene dos filas para el clúster {1} con centroides distintos; borre una.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>The table {0} of {1} has no column {2}; restore it or choose a file that a fit wrote.</source>
<translation>La tabla {0} de {1} no tiene la columna {2}; restáurela o elija un archivo que haya escrito un ajuste.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>The codebook {0} has the format {1}, but this version of ALPS reads up to {2}; update ALPS or fit again.</source>
<translation>El libro de códigos {0} tiene el formato {1}, pero esta versión de ALPS lee hasta {2}; actualice ALPS o ajuste de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>{0} has no table {1}, so it is not a codebook; choose a file that a fit wrote.</source>
<translation>{0} no tiene la tabla {1}, así que no es un libro de códigos; elija un archivo que haya escrito un ajuste.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>{0} is damaged ({1}); copy it again or fit it again.</source>
<translation>{0} está dañado ({1}); cópielo de nuevo o ajústelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>The table {0} of {1} holds text that is not UTF-8 ({2}); fit it again.</source>
<translation>La tabla {0} de {1} contiene texto que no es UTF-8 ({2}); ajústelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>{0} lost the settings of its fit, which are metadata of its table 'classes'; choose the file that a fit wrote.</source>
<translation>{0} perdió los parámetros de su ajuste, que son metadatos de su tabla 'classes'; elija el archivo que escribió un ajuste.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>A setting in the codebook {0} is damaged: {1}; restore it or fit again.</source>
<translation>Un parámetro del libro de códigos {0} está dañado: {1}; restáurelo o ajuste de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>The settings in the codebook {0} are damaged ({1}); restore it or fit again.</source>
<translation>Los parámetros del libro de códigos {0} están dañados ({1}); restáurelo o ajuste de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>The setting {0} in {1} is {2}, which is not JSON; restore the file.</source>
<translation>El parámetro {0} en {1} es {2}, que no es JSON; restaure el archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>the file is damaged ({0}); is the disk full?</source>
<translation>el archivo está dañado ({0}); ¿está lleno el disco?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>{0} of {1} features arrived; is the disk full?</source>
<translation>llegaron {0} de {1} objetos espaciales; ¿está lleno el disco?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>its entry among the contents</source>
<translation>su entrada en el contenido</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>the number of its features</source>
<translation>el número de sus objetos espaciales</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>a trigger that counts features</source>
<translation>un disparador que cuenta objetos espaciales</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>the note of its spatial index</source>
<translation>la nota de su índice espacial</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>a trigger of its spatial index</source>
<translation>un disparador de su índice espacial</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>its coordinate reference system</source>
<translation>su sistema de referencia de coordenadas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>GDAL refused the layer {0}: {1}</source>
<translation>GDAL rechazó la capa {0}: {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>the spatial index has {0} of {1} features; is the disk full?</source>
<translation>el índice espacial tiene {0} de {1} objetos espaciales; ¿está lleno el disco?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>{0} is missing; is the disk full?</source>
<translation>falta {0}; ¿está lleno el disco?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/layer_choice.py"/>
<source>{0} has no layer; give a layer of polygons.</source>
<translation>{0} no tiene ninguna capa; dé una capa de polígonos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/layer_choice.py"/>
<source>{0} has {1} layers: {2}; choose one by adding its name to the path, for example {3}|layername={4}.</source>
<translation>{0} tiene {1} capas: {2}; elija una añadiendo su nombre a la ruta, por ejemplo {3}|layername={4}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/layer_choice.py"/>
<source>{0} has no layer {1}; choose from {2}.</source>
<translation>{0} no tiene la capa {1}; elija de {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/ogr.py"/>
<source>No module named {0}</source>
<translation>No hay ningún módulo llamado {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} is cut off, so polygons may be missing; copy it again.</source>
<translation>{0} está cortado, así que pueden faltar polígonos; cópielo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} is a table without geometry; give a layer of polygons.</source>
<translation>{0} es una tabla sin geometría; dé una capa de polígonos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} holds the geometry type {1}; give a layer of polygons.</source>
<translation>{0} contiene el tipo de geometría {1}; dé una capa de polígonos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} has none of the fields {1}; name the field with the class.</source>
<translation>{0} no tiene ninguno de los campos {1}; indique el campo con la clase.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} has no field {1}; choose from {2}.</source>
<translation>{0} no tiene el campo {1}; elija de {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} has no field {1}; add one.</source>
<translation>{0} no tiene el campo {1}; añada uno.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>The CRS of {0} cannot be transformed to that of the scene ({1}); reproject the layer.</source>
<translation>El SRC de {0} no se puede transformar al de la escena ({1}); reproyecte la capa.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} cannot be read as a vector layer ({1}); repair it or give another file.</source>
<translation>{0} no se puede leer como capa vectorial ({1}); repárelo o dé otro archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} does not exist; run `{1}` first or choose another file.</source>
<translation>{0} no existe; ejecute primero `{1}` o elija otro archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} is cut off, so {1} may be missing; copy it again or run `{2}` again.</source>
<translation>{0} está cortado, así que puede faltar {1}; cópielo de nuevo o ejecute de nuevo `{2}`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} does not hold these {1} any more; open it again.</source>
<translation>{0} ya no contiene estos {1}; ábralo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} cannot be read as a vector layer ({1}); choose a file of {2} that `{3}` wrote.</source>
<translation>{0} no se puede leer como capa vectorial ({1}); elija un archivo de {2} escrito por `{3}`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>The metadata of {0} is damaged ({1}); run `{2}` again.</source>
<translation>Los metadatos de {0} están dañados ({1}); ejecute de nuevo `{2}`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} has no column {1}; choose a layer that `{2}` wrote.</source>
<translation>{0} no tiene la columna {1}; elija una capa escrita por `{2}`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} holds {1} as {2}, not as bytes; use the original GeoPackage.</source>
<translation>{0} contiene {1} como {2}, no como bytes; use el GeoPackage original.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} does not hold these {1} any more ({2}); open it again.</source>
<translation>{0} ya no contiene estos {1} ({2}); ábralo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>The column {0} of {1} holds a value that is not {2} ({3}); correct it, or use the file that `{4}` wrote.</source>
<translation>La columna {0} de {1} contiene un valor que no es {2} ({3}); corríjalo o use el archivo escrito por `{4}`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} has a damaged polygon ({1}); correct it, or use the file that `{2}` wrote.</source>
<translation>{0} tiene un polígono dañado ({1}); corríjalo o use el archivo escrito por `{2}`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>a Shapefile cannot hold the PFL bytes</source>
<translation>un Shapefile no puede contener los bytes de los PFL</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>GeoJSON turns the PFL bytes into text</source>
<translation>GeoJSON convierte los bytes de los PFL en texto</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>{0} lost the metadata of its scene; use the file that `alps segment` wrote.</source>
<translation>{0} perdió los metadatos de su escena; use el archivo escrito por `alps segment`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>{0} is not a segments file: {1}; use the GeoPackage that `alps segment` wrote.</source>
<translation>{0} no es un archivo de segmentos: {1}; use el GeoPackage escrito por `alps segment`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>{0} has segments without a PFL or with PFLs of different lengths; segment it again.</source>
<translation>{0} tiene segmentos sin PFL o con PFL de longitudes distintas; segméntelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/user_changes.py"/>
<source>There are too many copies of {0} beside it; remove some, or choose another output.</source>
<translation>Hay demasiadas copias de {0} junto a él; quite algunas o elija otra salida.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/user_changes.py"/>
<source>{0} holds edits that the new file would not have, and a copy of it cannot be written beside it ({1}); nothing was replaced. Choose another output.</source>
<translation>{0} contiene ediciones que el archivo nuevo no tendría, y no se puede escribir una copia junto a él ({1}); no se reemplazó nada. Elija otra salida.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>GeoPackage, Shapefile, FlatGeobuf, GeoJSON, GML, KML, GPX, DXF, MapInfo, CSV or file geodatabase</source>
<translation>GeoPackage, Shapefile, FlatGeobuf, GeoJSON, GML, KML, GPX, DXF, MapInfo, CSV o file geodatabase</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>it only points to other files or servers, as a VRT does; convert it to a GeoPackage</source>
<translation>solo apunta a otros archivos o servidores, como hace un VRT; conviértalo a GeoPackage</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>it is a file for the driver {0}; convert it to a GeoPackage</source>
<translation>es un archivo para el controlador {0}; conviértalo a GeoPackage</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>the folder does not hold a layer that is a {0}</source>
<translation>la carpeta no contiene ninguna capa que sea un {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>its content is not that of a {0}</source>
<translation>su contenido no es el de un {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>its `crs` is neither a name nor an EPSG code but an address or damaged; remove it</source>
<translation>su `crs` no es ni un nombre ni un código EPSG, sino una dirección, o está dañado; quítelo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>Not in the model</source>
<translation>No está en el modelo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>Of another shape</source>
<translation>De otra forma</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>One step takes {0} s and an evaluation {1} s on this machine: {2} steps fit into about {3} minutes. A run that continues keeps this number.</source>
<translation>Un paso tarda {0} s y una evaluación {1} s en esta máquina: {2} pasos caben en unos {3} minutos. Una ejecución que continúa conserva este número.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>Weights of the backbone, from {0}: {1}</source>
<translation>Pesos del backbone, de {0}: {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>Weights ({0}) of {1}: {2}</source>
<translation>Pesos ({0}) de {1}: {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>Begins with random weights: nothing was loaded.</source>
<translation>Empieza con pesos aleatorios: no se cargó nada.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>One step takes {0} s here, so no step fits into {1} minutes; give more minutes, smaller crops or a smaller batch.</source>
<translation>Un paso tarda {0} s aquí, así que ningún paso cabe en {1} minutos; dé más minutos, recortes más pequeños o un lote menor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>pre-trained on labels that a program made</source>
<translation>preentrenada con etiquetas que hizo un programa</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>trained on the labels of a data set</source>
<translation>entrenada con las etiquetas de un conjunto de datos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>trained by itself on its own labels, without any true label</source>
<translation>entrenada por sí misma con sus propias etiquetas, sin ninguna etiqueta verdadera</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>Its classes are clusters that a program found: look at them before you give them a meaning. It is meant as a start for training on true labels.</source>
<translation>Sus clases son clústeres que encontró un programa: mírelos antes de darles un significado. Está pensada como punto de partida para entrenar con etiquetas verdaderas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>It knows images like those it was trained on. Look at its predictions before you rely on them.</source>
<translation>Conoce imágenes como aquellas con las que se entrenó. Mire sus predicciones antes de fiarse de ellas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>No true label was used, so its scores say how well it agrees with labels that a program made.</source>
<translation>No se usó ninguna etiqueta verdadera, así que sus puntuaciones indican lo bien que concuerda con etiquetas que hizo un programa.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>raw values of the scene. The stretch is inside the exported network: black is {0}, white is {1}</source>
<translation>valores originales de la escena. El estiramiento está dentro de la red exportada: el negro es {0}, el blanco es {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>{0} on {1} held-out pixels. {2}</source>
<translation>{0} en {1} píxeles reservados. {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>8-bit display values, 0 to 255</source>
<translation>valores de visualización de 8 bits, de 0 a 255</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>It was not measured.</source>
<translation>No se midió.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>an unknown number of</source>
<translation>un número desconocido de</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>{0} with {1} parameters, {2} with ALPS.</source>
<translation>{0} con {1} parámetros, {2} con ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>Data: {0}, {1} images to train on and {2} held out.</source>
<translation>Datos: {0}, {1} imágenes para entrenar y {2} reservadas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The data have no labels at all: every pixel is 255 (not covered). Label the scenes first.</source>
<translation>Los datos no tienen ninguna etiqueta: todos los píxeles son 255 (sin cubrir). Etiquete primero las escenas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The images have no data where the part to train on is labelled; check the nodata value of the images, and that images and labels show the same ground.</source>
<translation>Las imágenes no tienen datos donde está etiquetada la parte para entrenar; compruebe el valor nodata de las imágenes, y que imágenes y etiquetas muestren el mismo terreno.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The images have no data where the held-out part is labelled; check the nodata value of the images, and that images and labels show the same ground.</source>
<translation>Las imágenes no tienen datos donde está etiquetada la parte reservada; compruebe el valor nodata de las imágenes, y que imágenes y etiquetas muestren el mismo terreno.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The part to train on has only one class ({0}), so there is nothing to tell apart. Give labels with two or more classes; pixels of 255, or with the nodata value of their class raster, have no label.</source>
<translation>La parte con la que entrenar tiene una sola clase ({0}), así que no hay nada que distinguir. Dé etiquetas con dos o más clases; los píxeles con 255, o con el valor sin datos de su ráster de clases, no tienen etiqueta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>Classes that only the held-out part has: {0}. The network cannot learn them.</source>
<translation>Clases que solo tiene la parte reservada: {0}. La red no puede aprenderlas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>{0} of {1} images are smaller than the crop of {2} pixels (the smallest side is {3}); they are padded, and the padding does not count.</source>
<translation>{0} de {1} imágenes son más pequeñas que el recorte de {2} píxeles (el lado menor es {3}); se rellenan, y el relleno no cuenta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>{0} is the network {1}, but the network to train is {2}; choose the network of the model.</source>
<translation>{0} es la red {1}, pero la red que se entrena es {2}; elija la red del modelo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>{0} was trained on {1} bands, but the data have {2}; choose the bands of the scenes that the model was trained on, or another model.</source>
<translation>{0} se entrenó con {1} bandas, pero los datos tienen {2}; elija las bandas de las escenas con las que se entrenó el modelo, u otro modelo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The data have no labelled part to train on (the split train is empty). Give more scenes, a smaller held-out share or smaller crops, or export the data set with another split.</source>
<translation>Los datos no tienen ninguna parte etiquetada para entrenar (la parte train está vacía). Indique más escenas, una proporción reservada menor o recortes más pequeños, o exporte el conjunto de datos con otra división.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The data have no labelled part to measure the network with (the split val is empty). Give more scenes, a larger held-out share or smaller crops, or export the data set with another split.</source>
<translation>Los datos no tienen ninguna parte etiquetada para medir la red (la parte val está vacía). Indique más escenas, una proporción reservada mayor o recortes más pequeños, o exporte el conjunto de datos con otra división.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/checkpoint.py"/>
<source>The checkpoint {0} is damaged ({1}); allow overwriting to start the training again.</source>
<translation>El checkpoint {0} está dañado ({1}); permita sobrescribir para empezar de nuevo el entrenamiento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>“{0}” has the highest mIoU ({1}): {2}.</source>
<translation>«{0}» tiene el mIoU más alto ({1}): {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>mIoU and mAcc are means over {0} of {1} classes: {2}.{3}</source>
<translation>mIoU y mAcc son medias de {0} de {1} clases: {2}.{3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>one pair: no interval</source>
<translation>un par: sin intervalo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>mIoU minus baseline</source>
<translation>mIoU menos línea base</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>against the baseline</source>
<translation>frente a la línea base</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>Comparison of trainings</source>
<translation>Comparación de entrenamientos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>Means over the seeds at the steps that all of them have. The classes are those that each has.</source>
<translation>Medias de las semillas en los pasos que todas ellas tienen. Las clases son las que tiene cada una.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>A difference to the baseline is the mean over the seeds that both have; its interval is 95 % (Student's t). If the interval includes 0, the difference may be chance.</source>
<translation>Una diferencia respecto a la línea base es la media de las semillas que tienen ambas; su intervalo es del 95 % (t de Student). Si el intervalo incluye 0, la diferencia puede deberse al azar.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>The trainings of one row took different numbers of steps.</source>
<translation>Los entrenamientos de una fila tuvieron números de pasos distintos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>No row can be compared with a baseline: add trainings without pre-training, with the same seeds.</source>
<translation>Ninguna fila se puede comparar con una línea base: añada entrenamientos sin preentrenamiento, con las mismas semillas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>{0}: mIoU on the held-out part</source>
<translation>{0}: mIoU en la parte reservada</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>One pair is too few to conclude from: train with at least {0} seeds.</source>
<translation>Un par es demasiado poco para sacar conclusiones: entrene con al menos {0} semillas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>{0} pairs are too few to conclude from: train with at least {1} seeds.</source>
<translation>{0} pares son demasiado pocos para sacar conclusiones: entrene con al menos {1} semillas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/devices.py"/>
<source>Several GPUs train together from the command line only; set GPUs and Machines to 1.</source>
<translation>Varias GPU entrenan juntas solo desde la línea de órdenes; ponga GPU y Máquinas en 1.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>`{0}` is not a geometry</source>
<translation>`{0}` no es una geometría</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} has the class number {1}, but the data set has {2} classes, 0 to {3}; export it again.</source>
<translation>{0} tiene el número de clase {1}, pero el conjunto de datos tiene {2} clases, de 0 a {3}; expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} has the layout {1}, whose annotations are not masks of classes; export it with the layout {2}.</source>
<translation>{0} tiene la disposición {1}, cuyas anotaciones no son máscaras de clases; expórtelo con la disposición {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>The class numbers of {0} are not 0 to {1}; export the data set again.</source>
<translation>Los números de clase de {0} no van de 0 a {1}; exporte de nuevo el conjunto de datos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} holds no chips with masks to train on; export scenes with their labels.</source>
<translation>{0} no contiene chips con máscaras con los que entrenar; exporte escenas con sus etiquetas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} names a file outside of the data set; export it again.</source>
<translation>{0} nombra un archivo fuera del conjunto de datos; expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} is missing from the data set; copy the whole folder, or export it again.</source>
<translation>Falta {0} en el conjunto de datos; copie la carpeta completa o expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} cannot be trained on: {1}; give a data set that `alps export` wrote.</source>
<translation>No se puede entrenar con {0}: {1}; dé un conjunto de datos escrito por `alps export`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>The classes of {0} cannot be read; export the data set again.</source>
<translation>Las clases de {0} no se pueden leer; exporte de nuevo el conjunto de datos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} cannot be read ({1}); export the data set again.</source>
<translation>{0} no se puede leer ({1}); exporte de nuevo el conjunto de datos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} is damaged: a geometry cannot be read ({1}); export the data set again.</source>
<translation>{0} está dañado: no se puede leer una geometría ({1}); exporte de nuevo el conjunto de datos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} does not have the size of {1}; export the data set again.</source>
<translation>{0} no tiene el tamaño de {1}; exporte de nuevo el conjunto de datos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} is damaged: {1}; export the data set again.</source>
<translation>{0} está dañado: {1}; exporte de nuevo el conjunto de datos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} has {1} × {2} pixels and {3} has {4} × {5}; masks must have the size of their images. Export the data set again.</source>
<translation>{0} tiene {1} × {2} píxeles y {3} tiene {4} × {5}; las máscaras deben tener el tamaño de sus imágenes. Exporte de nuevo el conjunto de datos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} does not have the size that {1} gives; export the data set again.</source>
<translation>{0} no tiene el tamaño que indica {1}; exporte de nuevo el conjunto de datos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} has {1} bands and other chips have {2}; all images of a data set must have the same bands.</source>
<translation>{0} tiene {1} bandas y otros chips tienen {2}; todas las imágenes de un conjunto de datos deben tener las mismas bandas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} does not have the bands of the other chips ({1}).</source>
<translation>{0} no tiene las bandas de los demás chips ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/finish.py"/>
<source>Writing the model</source>
<translation>Escribiendo el modelo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/finish.py"/>
<source>Writing the model as ONNX</source>
<translation>Escribiendo el modelo como ONNX</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/folder.py"/>
<source>{0} holds a training that was interrupted, with other settings: {1}. Give the same settings to continue it, choose another folder, or allow overwriting to start again.</source>
<translation>{0} contiene un entrenamiento que se interrumpió, con otros parámetros: {1}. Dé los mismos parámetros para continuarlo, elija otra carpeta o permita sobrescribir para empezar de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/folder.py"/>
<source>The interrupted training in {0} had other settings; it is given up.</source>
<translation>El entrenamiento interrumpido en {0} tenía otros parámetros; se abandona.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/folder.py"/>
<source>{0} has {1} GB free, but the checkpoints and the model need about {2} GB; free some space or choose a folder on another disk.</source>
<translation>{0} tiene {1} GB libres, pero los checkpoints y el modelo necesitan unos {2} GB; libere espacio o elija una carpeta en otro disco.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/folder.py"/>
<source>{0} was {1} and is now {2}</source>
<translation>{0} era {1} y ahora es {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/folder.py"/>
<source>{0} of an earlier training is damaged ({1}); the training starts again.</source>
<translation>{0} de un entrenamiento anterior está dañado ({1}); el entrenamiento empieza de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>These trainings are of different kinds ({0}), so some were measured on labels that a program made and others on true ones.</source>
<translation>Estos entrenamientos son de tipos distintos ({0}), así que unos se midieron con etiquetas que hizo un programa y otros con etiquetas verdaderas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>Trainings with the same seed were not all measured on the same pixels: part of a difference comes from the images that were held out.</source>
<translation>No todos los entrenamientos con la misma semilla se midieron en los mismos píxeles: parte de una diferencia se debe a las imágenes que se reservaron.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>{0} has no scores, because its held-out part was not measured; leave it out.</source>
<translation>{0} no tiene puntuaciones, porque su parte reservada no se midió; exclúyalo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>No training was given; give the folders of at least two.</source>
<translation>No se indicó ningún entrenamiento; dé las carpetas de al menos dos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>The trainings have no class in common that counts in their means; leave one of them out.</source>
<translation>Los entrenamientos no tienen en común ninguna clase que cuente en sus medias; excluya uno de ellos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>{0} is given twice; leave it out once.</source>
<translation>{0} se indica dos veces; quítelo una vez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>{0} was measured on other classes ({1}) than {2} ({3}), so their figures cannot be compared; leave one of them out.</source>
<translation>{0} se midió con otras clases ({1}) que {2} ({3}), así que sus cifras no se pueden comparar; excluya uno de ellos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>not_in_mean has {0}, which is not a class; choose from {1}.</source>
<translation>not_in_mean tiene {0}, que no es una clase; elija de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>{0} and {1} began in the same way with the same seed ({2}); leave one of them out.</source>
<translation>{0} y {1} empezaron de la misma manera con la misma semilla ({2}); excluya uno de ellos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>{0} (rows from {1}, columns from {2})</source>
<translation>{0} (filas desde {1}, columnas desde {2})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>{0} has no class raster; paint its polygons with `alps paint`, or export a data set.</source>
<translation>{0} no tiene ráster de clases; pinte sus polígonos con `alps paint` o exporte un conjunto de datos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>{0} is left out: no labels have its name.</source>
<translation>{0} se omite: ninguna etiqueta lleva su nombre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>{0} has {1} bands and {2} has {3}; choose the same bands of all scenes.</source>
<translation>{0} tiene {1} bandas y {2} tiene {3}; elija las mismas bandas de todas las escenas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>The labels have no values but 0 and 255, so both count as classes, as in a mask. If that is right, give their names (--names), such as {"0": "background", "255": "building"}. If 255 means “no label”, the labels have only one class, and nothing can be learned from them.</source>
<translation>Las etiquetas no tienen más valores que 0 y 255, así que ambos cuentan como clases, como en una máscara. Si es correcto, dé sus nombres (--names), como {"0": "background", "255": "building"}. Si 255 significa «sin etiqueta», las etiquetas tienen una sola clase y no se puede aprender nada de ellas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>{0} has {1} pixels whose value is not one of its {2} classes; write 255 there, or correct its table of classes.</source>
<translation>{0} tiene {1} píxeles cuyo valor no es una de sus {2} clases; escriba 255 en ellos o corrija su tabla de clases.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>The checkpoint {0} is of step {1}, but the training has {2} steps; allow overwriting to start the training again.</source>
<translation>El checkpoint {0} es del paso {1}, pero el entrenamiento tiene {2} pasos; permita sobrescribir para empezar de nuevo el entrenamiento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>The loss of step {0} is not a number; start again with a lower learning rate (it was {1}), or with precision 32.</source>
<translation>La pérdida del paso {0} no es un número; empiece de nuevo con una tasa de aprendizaje menor (era {1}) o con precisión 32.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>The best weights so far, {0}, are missing; copy them back, or allow overwriting to start the training again.</source>
<translation>Faltan los mejores pesos hasta ahora, {0}; vuelva a copiarlos, o permita sobrescribir para empezar de nuevo el entrenamiento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>The best weights so far, {0}, do not fit the network; allow overwriting to start the training again.</source>
<translation>Los mejores pesos hasta ahora, {0}, no son adecuados para la red; permita sobrescribir para empezar de nuevo el entrenamiento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>The checkpoint {0} does not fit the network ({1}); allow overwriting to start the training again.</source>
<translation>El checkpoint {0} no encaja en la red ({1}); permita sobrescribir para empezar de nuevo el entrenamiento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>Cancelled; the same command continues the training from its last checkpoint.</source>
<translation>Cancelado; la misma orden continúa el entrenamiento desde su último checkpoint.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} is not a folder; give the folder of a training.</source>
<translation>{0} no es una carpeta; dé la carpeta de un entrenamiento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} is missing; give the folder of a training that has ended, or run the training again to end it.</source>
<translation>Falta {0}; dé la carpeta de un entrenamiento que haya terminado, o ejecute de nuevo el entrenamiento para terminarlo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} does not hold the results of a training: {1}; copy the folder again, or update ALPS if a later version wrote it.</source>
<translation>{0} no contiene los resultados de un entrenamiento: {1}; copie la carpeta de nuevo, o actualice ALPS si lo escribió una versión posterior.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} is damaged at line {1}; copy the folder of the training again.</source>
<translation>{0} está dañado en la línea {1}; copie de nuevo la carpeta del entrenamiento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} is too large to be from a training; give the folder of a training.</source>
<translation>{0} es demasiado grande para ser de un entrenamiento; dé la carpeta de un entrenamiento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} is not text; copy the folder of the training again.</source>
<translation>{0} no es texto; copie de nuevo la carpeta del entrenamiento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>in the means</source>
<translation>en las medias</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>The held-out part was not measured.</source>
<translation>La parte reservada no se midió.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Trained on {0} images of {1}; {2} images were held out. Seed {3}.</source>
<translation>Entrenada con {0} imágenes de {1}; se reservaron {2} imágenes. Semilla {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Lower is better. If the held-out loss rises while the training loss falls, the network learns the training images by heart.</source>
<translation>Más bajo es mejor. Si la pérdida en la parte reservada sube mientras la pérdida de entrenamiento baja, la red aprende de memoria las imágenes de entrenamiento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Scores on the held-out part</source>
<translation>Puntuaciones en la parte reservada</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Higher is better; 1 is perfect.</source>
<translation>Más alto es mejor; 1 es perfecto.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>It rises during the warm-up, and then falls.</source>
<translation>Sube durante el calentamiento y después baja.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Size of the gradient</source>
<translation>Tamaño del gradiente</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Peaks are steps that the clipping made smaller.</source>
<translation>Los picos son pasos que la limitación redujo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>mIoU {0}, mAcc {1} on {2} pixels of the held-out part. {3}</source>
<translation>mIoU {0}, mAcc {1} en {2} píxeles de la parte reservada. {3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>data without a name</source>
<translation>datos sin nombre</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>All figures are in metrics.json, and the curves in curves.csv and in files for TensorBoard.</source>
<translation>Todas las cifras están en metrics.json, y las curvas en curves.csv y en archivos para TensorBoard.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>Looking at the data</source>
<translation>Examinando los datos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>Trains {0} for {1} steps of {2} crops on {3}: {4} classes, {5} bands, {6} images to train on and {7} held out.</source>
<translation>Entrena {0} durante {1} pasos de {2} recortes en {3}: {4} clases, {5} bandas, {6} imágenes para entrenar y {7} reservadas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>The weights to load are {0}, but there is no model to load them from; give the model (--from), or leave out --load to begin with random weights.</source>
<translation>Los pesos que se deben cargar son {0}, pero no hay ningún modelo del que cargarlos; indique el modelo (--from), u omita --load para empezar con pesos aleatorios.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>{0} is not the folder of a data set, since it does not hold {1}, and scenes need labels; correct the folder, or give the labels of the scenes (--labels).</source>
<translation>{0} no es la carpeta de un conjunto de datos, ya que no contiene {1}, y las escenas necesitan etiquetas; corrija la carpeta, o indique las etiquetas de las escenas (--labels).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>{0} is a data set, which has its own labels; give one data set alone, or scenes with their labels.</source>
<translation>{0} es un conjunto de datos, que tiene sus propias etiquetas; dé un solo conjunto de datos, o escenas con sus etiquetas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>Continues an interrupted training from step {0} of {1}.</source>
<translation>Continúa un entrenamiento interrumpido desde el paso {0} de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>The training began with other versions of the packages, so its result may differ a little.</source>
<translation>El entrenamiento empezó con otras versiones de los paquetes, así que su resultado puede diferir un poco.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>Stopped after step {0}: {1} evaluations without a better mean IoU.</source>
<translation>Detenido después del paso {0}: {1} evaluaciones sin un mejor IoU medio.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>{0} The training starts again, since overwriting is allowed.</source>
<translation>{0} El entrenamiento empieza de nuevo, ya que se permite sobrescribir.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>Step {0} is saved; the same command continues from there.</source>
<translation>El paso {0} está guardado; la misma orden continúa desde ahí.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>No step is saved yet; the same command begins this training again.</source>
<translation>Aún no hay ningún paso guardado; la misma orden vuelve a empezar este entrenamiento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>{0} for {1} classes and {2} bands, trained with ALPS ({3}).</source>
<translation>{0} para {1} clases y {2} bandas, entrenada con ALPS ({3}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>raw values of the bands</source>
<translation>valores originales de las bandas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>probabilities of the classes</source>
<translation>probabilidades de las clases</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>Network with stretch and normalisation inside</source>
<translation>Red con estiramiento y normalización incluidos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>Takes raw values divided by 255, and gives probabilities.</source>
<translation>Toma los valores originales divididos entre 255 y da probabilidades.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>For further training with ALPS.</source>
<translation>Para seguir entrenando con ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>{0} would not be a valid STAC item: {1}; report this.</source>
<translation>{0} no sería un elemento STAC válido: {1}; infórmenos de ello.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>numpy.argmax(probabilities, axis=1)</source>
<translation>numpy.argmax(probabilities, axis=1)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>The channel of the class; the value of each class is its number in class rasters.</source>
<translation>El canal de la clase; el valor de cada clase es su número en los rásteres de clases.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>the weights of the backbone</source>
<translation>los pesos del backbone</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>the weights of the head</source>
<translation>los pesos de la cabeza</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>{0} tensors were loaded</source>
<translation>se cargaron {0} tensores</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>It began with {0} of {1}: {2}{3}.</source>
<translation>Empezó con {0} de {1}: {2}{3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>It took {0} steps{1}{2}{3}.{4}</source>
<translation>Hizo {0} pasos{1}{2}{3}.{4}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>The means are over {0} of {1} classes.{2}</source>
<translation>Las medias son de {0} de {1} clases.{2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>It began with random weights.</source>
<translation>Empezó con pesos aleatorios.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>, and {0} began at random</source>
<translation>, y {0} empezaron al azar</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>, then stopped because the held-out part no longer improved</source>
<translation>, y después se detuvo porque la parte reservada ya no mejoraba</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>, then stopped because its time was up</source>
<translation>, y después se detuvo porque se agotó su tiempo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>Decoding {0}</source>
<translation>Decodificando {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>Files that are not DICOM images were left out: {0}.</source>
<translation>Se omitieron archivos que no son imágenes DICOM: {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} holds no DICOM images; choose the folder of a series, or a NIfTI file.</source>
<translation>{0} no contiene imágenes DICOM; elija la carpeta de una serie o un archivo NIfTI.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} holds {1} series, here with their first and number of files ({2}); choose one by its number.</source>
<translation>{0} contiene {1} series, aquí con su primer archivo y el número de archivos ({2}); elija una por su número.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} has no series {1}; it holds {2}.</source>
<translation>{0} no tiene la serie {1}; contiene {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0}, unlike {1} other files of its series; move it out of the folder.</source>
<translation>{0}, a diferencia de {1} otros archivos de su serie; sáquelo de la carpeta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} holds several frames in one file, which ALPS cannot read; convert it to NIfTI, for example with dcm2niix.</source>
<translation>{0} contiene varios fotogramas en un archivo, que ALPS no puede leer; conviértalo a NIfTI, por ejemplo con dcm2niix.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} is a colour image; choose a series of grey images.</source>
<translation>{0} es una imagen en color; elija una serie de imágenes grises.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} has a size of 0 or less; copy or export it again.</source>
<translation>{0} tiene un tamaño de 0 o menos; cópielo o expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} has a PixelSpacing of 0 or less; copy or export it again.</source>
<translation>{0} tiene un PixelSpacing de 0 o menos; cópielo o expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} has no {1}; export the series again, with its full header.</source>
<translation>{0} no tiene {1}; exporte de nuevo la serie, con su cabecera completa.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} has an empty {1}; export the series again, with its full header.</source>
<translation>{0} tiene un {1} vacío; exporte de nuevo la serie, con su cabecera completa.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} has a damaged {1}, which must be a number; copy or export it again.</source>
<translation>{0} tiene un {1} dañado, que debe ser un número; cópielo o expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} has a damaged {1}, which must be {2} numbers; copy or export it again.</source>
<translation>{0} tiene un {1} dañado, que debe constar de {2} números; cópielo o expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} cannot be read ({1}); check the file.</source>
<translation>{0} no se puede leer ({1}); compruebe el archivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} is damaged ({1}); copy or export it again.</source>
<translation>{0} está dañado ({1}); cópielo o expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_pixels.py"/>
<source>{0} holds {1} pixels but its header says {2}; copy or export it again.</source>
<translation>{0} contiene {1} píxeles, pero su cabecera indica {2}; cópielo o expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_pixels.py"/>
<source>{0} is damaged or cut off ({1}); copy or export it again.</source>
<translation>{0} está dañado o cortado ({1}); cópielo o expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_pixels.py"/>
<source>{0} is compressed as {1}, which cannot be decoded here ({2}); decompress it first, for example with `gdcmconv --raw`.</source>
<translation>{0} está comprimido como {1}, que no se puede descomprimir aquí ({2}); descomprímalo primero, por ejemplo con `gdcmconv --raw`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} does not describe slices; choose the file that `alps slices` wrote.</source>
<translation>{0} no describe cortes; elija el archivo que escribió `alps slices`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} does not name the slices of its volume; cut the volume into slices again.</source>
<translation>{0} no nombra los cortes de su volumen; divida de nuevo el volumen en cortes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} cannot be read ({1}); choose the slices' .json.</source>
<translation>{0} no se puede leer ({1}); elija el .json de los cortes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} is not JSON ({1}); choose the file that `alps slices` wrote.</source>
<translation>{0} no es JSON ({1}); elija el archivo que escribió `alps slices`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>`shape` claims {0} × {1} × {2} voxels, more than any volume has</source>
<translation>`shape` declara {0} × {1} × {2} vóxeles, más de los que tiene ningún volumen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} is damaged ({1}); cut the volume into slices again.</source>
<translation>{0} está dañado ({1}); divida de nuevo el volumen en cortes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>It does not say how its axes lie; left and right may be exchanged.</source>
<translation>No indica cómo están dispuestos sus ejes; izquierda y derecha pueden estar intercambiadas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} holds {1} values, which cannot be shown; save one channel of real numbers.</source>
<translation>{0} contiene valores {1}, que no se pueden mostrar; guarde un canal de números reales.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is cut off: its header says {1} voxels; copy or export it again.</source>
<translation>{0} está cortado: su cabecera indica {1} vóxeles; cópielo o expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is one file of a DICOM series; give the folder of the series.</source>
<translation>{0} es un archivo de una serie DICOM; dé la carpeta de la serie.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is not a NIfTI file; give a .nii or .nii.gz, or the folder of a DICOM series.</source>
<translation>{0} no es un archivo NIfTI; dé un .nii o .nii.gz, o la carpeta de una serie DICOM.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is one of a pair of files (.hdr and .img); save it as a single .nii file.</source>
<translation>{0} es uno de un par de archivos (.hdr y .img); guárdelo como un solo archivo .nii.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is not NIfTI. It may be an Analyze file, which does not tell left from right; convert it to NIfTI with the program that wrote it.</source>
<translation>{0} no es NIfTI. Puede ser un archivo Analyze, que no distingue izquierda de derecha; conviértalo a NIfTI con el programa que lo escribió.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has {1} dimensions {2}; a volume has three, or four with time.</source>
<translation>{0} tiene {1} dimensiones {2}; un volumen tiene tres, o cuatro con el tiempo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has no slices: its header says {1} voxels; copy or export it again.</source>
<translation>{0} no tiene cortes: su cabecera indica {1} vóxeles; cópielo o expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has no volume {1}; choose from 1 to {2}.</source>
<translation>{0} no tiene el volumen {1}; elija de 1 a {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>It holds {0} volumes; number {1} is used.</source>
<translation>Contiene {0} volúmenes; se usa el número {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has no volume {1}; it holds one.</source>
<translation>{0} no tiene el volumen {1}; contiene uno.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has a damaged header ({1}); copy or export it again.</source>
<translation>{0} tiene la cabecera dañada ({1}); cópielo o expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>Unpacking {0}</source>
<translation>Descomprimiendo {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/open_volume.py"/>
<source>{0} does not exist; choose a NIfTI file or a folder with a DICOM series.</source>
<translation>{0} no existe; elija un archivo NIfTI o una carpeta con una serie DICOM.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/orientation.py"/>
<source>Slices called {0} are unknown; choose from {1}.</source>
<translation>Los cortes llamados {0} son desconocidos; elija de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/orientation.py"/>
<source>{0} does not say how its axes lie (its affine is {1}); export it again with its orientation.</source>
<translation>{0} no indica cómo están dispuestos sus ejes (su afín es {1}); expórtelo de nuevo con su orientación.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>Writing the volume</source>
<translation>Escribiendo el volumen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} is not a name of a NIfTI file; choose a name that ends in .nii.gz or .nii.</source>
<translation>{0} no es un nombre de archivo NIfTI; elija un nombre que termine en .nii.gz o .nii.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>No labels were found for the slices of {0}; give the folder of *_classes.tif.</source>
<translation>No se encontraron etiquetas para los cortes de {0}; dé la carpeta de *_classes.tif.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} of {1} slices of {2} have no labels; their voxels stay 0.</source>
<translation>{0} de {1} cortes de {2} no tienen etiquetas; sus vóxeles quedan en 0.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>Slice {0} of {1}</source>
<translation>Corte {0} de {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} has class ids that are not in its table; make it again.</source>
<translation>{0} tiene id de clase que no están en su tabla; créelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} has {1} × {2} pixels, its slice {3} × {4}; label the slices as they were cut.</source>
<translation>{0} tiene {1} × {2} píxeles; su corte, {3} × {4}; etiquete los cortes tal como se cortaron.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>the label volume came back different; is the disk full?</source>
<translation>el volumen de etiquetas se leyó de vuelta distinto; ¿está lleno el disco?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} and {1} label the same slice; give one of them.</source>
<translation>{0} y {1} etiquetan el mismo corte; dé solo uno de ellos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} calls class {1} {2}, {3} {4}; label all slices with one codebook.</source>
<translation>{0} llama a la clase {1} {2}, {3} {4}; etiquete todos los cortes con un mismo libro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/room.py"/>
<source>{0} needs {1} of disk space, but {2} has {3}; free some space or choose another folder, or check whether the size in its header is right.</source>
<translation>{0} necesita {1} de espacio en disco, pero {2} tiene {3}; libere espacio o elija otra carpeta, o compruebe si el tamaño de su cabecera es correcto.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/room.py"/>
<source>{0} is damaged or cut off: its header claims {1}, more than a compressed file of {2} bytes can hold; copy or export it again.</source>
<translation>{0} está dañado o cortado: su cabecera declara {1}, más de lo que puede contener un archivo comprimido de {2} bytes; cópielo o expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/room.py"/>
<source>{0} is damaged: it holds much more than the {1} bytes that its header claims; copy or export it again.</source>
<translation>{0} está dañado: contiene mucho más que los {1} bytes que declara su cabecera; cópielo o expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/room.py"/>
<source>{0} claims {1} × {2} pixels, more than the {3} that any real slice has; copy or export it again.</source>
<translation>{0} declara {1} × {2} píxeles, más que los {3} que tiene cualquier corte real; cópielo o expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} holds values that are not labels (all are NaN); give a volume of whole numbers.</source>
<translation>{0} contiene valores que no son etiquetas (todos son NaN); dé un volumen de números enteros.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0}: {1} of the voxels have no truth (NaN) and do not count.</source>
<translation>{0}: {1} de los vóxeles no tienen verdad (NaN) y no cuentan.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} has {1} voxels, but {2} has {3}; resample the truth to the volume.</source>
<translation>{0} tiene {1} vóxeles, pero {2} tiene {3}; remuestree la verdad al volumen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} does not say how its axes lie, so it cannot be compared with {1}; give it the orientation of the volume that was labelled, for example with `fslcpgeom`.</source>
<translation>{0} no indica cómo están dispuestos sus ejes, así que no se puede comparar con {1}; dele la orientación del volumen que se etiquetó, por ejemplo con `fslcpgeom`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} and {1} lie in different positions; resample the truth to the volume.</source>
<translation>{0} y {1} están en posiciones distintas; remuestree la verdad al volumen.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>Comparing with {0}</source>
<translation>Comparando con {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} holds values that are not labels; give a volume of whole numbers.</source>
<translation>{0} contiene valores que no son etiquetas; dé un volumen de números enteros.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0}: its scale ({1}) would turn labels into fractions, so the stored numbers are taken as labels.</source>
<translation>{0}: su escala ({1}) convertiría las etiquetas en fracciones, así que los números almacenados se toman como etiquetas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/slices.py"/>
<source>Opening the volume</source>
<translation>Abriendo el volumen</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/slices.py"/>
<source>the slice came back different; is the disk full?</source>
<translation>el corte se leyó de vuelta distinto; ¿está lleno el disco?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>The same holds for {0} more files.</source>
<translation>Lo mismo vale para {0} archivos más.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} holds images that do not make one volume ({1}). Compared with {2}, {3} differs: {4}; move the files of each kind into a folder of its own.</source>
<translation>{0} contiene imágenes que no forman un solo volumen ({1}). Comparado con {2}, {3} difiere: {4}; mueva los archivos de cada tipo a una carpeta propia.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>it has {0} pixels rather than {1}</source>
<translation>tiene {0} píxeles en lugar de {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>it has another direction or pixel size</source>
<translation>tiene otra dirección u otro tamaño de píxel</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>it shows bright as dark</source>
<translation>muestra lo claro como oscuro</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} has rows and columns in one direction; copy or export it again.</source>
<translation>{0} tiene filas y columnas en una misma dirección; cópielo o expórtelo de nuevo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>It has one slice only.</source>
<translation>Solo tiene un corte.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>It has one slice, taken as 1 mm thick.</source>
<translation>Tiene un corte, al que se atribuye 1 mm de grosor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>The slices of {0} are not evenly spaced: {1} mm from {2} to {3}, {4} mm elsewhere; resample the series first.</source>
<translation>Los cortes de {0} no están espaciados uniformemente: {1} mm de {2} a {3}, {4} mm en los demás; remuestree primero la serie.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} slices are missing between {1} and {2}; move the files that lie far apart into a folder of their own.</source>
<translation>Faltan {0} cortes entre {1} y {2}; mueva los archivos que están muy separados a una carpeta propia.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} and {1} lie in the same position: one is a copy, or the series holds several volumes; move the files of each into a folder of its own.</source>
<translation>{0} y {1} están en la misma posición: uno es una copia, o la serie contiene varios volúmenes; mueva los archivos de cada uno a una carpeta propia.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} is not in line with the first and the last slice; resample the series.</source>
<translation>{0} no está alineado con el primer y el último corte; remuestree la serie.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} does not belong to the volume of the {1} other files of its series: {2}; move it out of the folder.</source>
<translation>{0} no pertenece al volumen de los {1} otros archivos de su serie: {2}; sáquelo de la carpeta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} is a localizer (scout image) and not one of the {1} slices of its series; move it out of the folder.</source>
<translation>{0} es un localizador (imagen de exploración) y no uno de los {1} cortes de su serie; sáquelo de la carpeta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>1 slice is missing between {0} and {1}; its voxels stay without a label.</source>
<translation>Falta 1 corte entre {0} y {1}; sus vóxeles quedan sin etiqueta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} slices are missing between {1} and {2}; their voxels stay without a label.</source>
<translation>Faltan {0} cortes entre {1} y {2}; sus vóxeles quedan sin etiqueta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/worker.py"/>
<source>Nobody asks any more.</source>
<translation>Ya nadie lo pide.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/worker.py"/>
<source>The engine received no job; this is a fault in the plugin, please report it.</source>
<translation>El motor no recibió ningún trabajo; es un fallo del complemento, infórmenos de él.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/worker.py"/>
<source>The engine ran out of memory; choose a smaller tile and run again.</source>
<translation>El motor se quedó sin memoria; elija una tesela más pequeña y ejecute de nuevo.</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>3 Give segments their clusters</source>
<translation>3 Dar a los segmentos sus clústeres</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>2 Fit the codebook</source>
<translation>2 Ajustar el libro de códigos</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>4 Paint the class raster</source>
<translation>4 Pintar el ráster de clases</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>5 Draw polygons</source>
<translation>5 Dibujar polígonos</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>1 Segment the raster</source>
<translation>1 Segmentar el ráster</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>The chain of Auto-label raster step by step: segment, fit a codebook, assign clusters, paint, draw polygons. Open it in the model designer to see how the steps connect, and to change them.</source>
<translation>La cadena de Autoetiquetar ráster paso a paso: segmentar, ajustar un libro de códigos, asignar clústeres, pintar, dibujar polígonos. Ábralo en el diseñador de modelos para ver cómo se conectan los pasos y para cambiarlos.</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>Label step by step</source>
<translation>Etiquetar paso a paso</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>Number of clusters, each a class to begin with.</source>
<translation>Número de clústeres, cada uno una clase al principio.</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>The scene to label.</source>
<translation>La escena que se etiqueta.</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>What cuts the scene into segments.</source>
<translation>Lo que corta la escena en segmentos.</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Find classes in the first raster</source>
<translation>Encontrar clases en el primer ráster</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Class raster of the first</source>
<translation>Ráster de clases del primero</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Polygons of the first</source>
<translation>Polígonos del primero</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Label the second with the same classes</source>
<translation>Etiquetar el segundo con las mismas clases</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Class raster of the second</source>
<translation>Ráster de clases del segundo</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Polygons of the second</source>
<translation>Polígonos del segundo</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Labels one raster, then a second one with the codebook of the first: equal numbers are equal classes in both, for example before and after a change.</source>
<translation>Etiqueta un ráster y después otro con el libro de códigos del primero: los mismos números son las mismas clases en ambos, por ejemplo antes y después de un cambio.</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Same classes in two rasters</source>
<translation>Las mismas clases en dos rásteres</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>The scene whose segments the classes are found in.</source>
<translation>La escena en cuyos segmentos se encuentran las clases.</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>A scene of the same kind of image, labelled with the same classes.</source>
<translation>Una escena del mismo tipo de imagen, etiquetada con las mismas clases.</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>First raster</source>
<translation>Primer ráster</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Second raster</source>
<translation>Segundo ráster</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>6 Evaluate the prediction</source>
<translation>6 Evaluar la predicción</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Figures</source>
<translation>Cifras</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>2 Export a data set</source>
<translation>2 Exportar un conjunto de datos</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>4 Fine-tune it on true classes</source>
<translation>4 Ajuste fino con clases verdaderas</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Folder of the network</source>
<translation>Carpeta de la red</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>1 Label the raster</source>
<translation>1 Etiquetar el ráster</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>5 Predict classes</source>
<translation>5 Predecir clases</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>3 Pre-train a network</source>
<translation>3 Preentrenar una red</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Labels a raster without annotations, pre-trains a network on these labels, fine-tunes it on another raster with true classes, predicts a third one and evaluates the result. It needs the engine for training.</source>
<translation>Etiqueta un ráster sin anotaciones, preentrena una red con estas etiquetas, hace su ajuste fino en otro ráster con clases verdaderas, predice un tercero y evalúa el resultado. Necesita el motor para entrenamiento.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Pre-train, fine-tune, predict, evaluate</source>
<translation>Preentrenar, ajuste fino, predecir, evaluar</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>How many groups of similar segments to pre-train on.</source>
<translation>Con cuántos grupos de segmentos similares se preentrena.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>The raster to fine-tune on.</source>
<translation>El ráster del ajuste fino.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>A raster with the true class of each pixel.</source>
<translation>Un ráster con la clase verdadera de cada píxel.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>About how long the pre-training and the fine-tuning may take, each.</source>
<translation>Cuánto pueden durar aproximadamente el preentrenamiento y el ajuste fino, cada uno.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>The raster to predict. Its true classes are not trained on.</source>
<translation>El ráster que se predice. Sus clases verdaderas no se usan para entrenar.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>A raster with the true class of each pixel, to evaluate the prediction.</source>
<translation>Un ráster con la clase verdadera de cada píxel, para evaluar la predicción.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>A raster of the same kind as the others; the larger, the better.</source>
<translation>Un ráster del mismo tipo que los demás; cuanto más grande, mejor.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Raster with true classes</source>
<translation>Ráster con clases verdaderas</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>True classes of that raster</source>
<translation>Clases verdaderas de ese ráster</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Minutes for each training</source>
<translation>Minutos para cada entrenamiento</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Raster to test on</source>
<translation>Ráster de prueba</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>True classes of the test raster</source>
<translation>Clases verdaderas del ráster de prueba</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Raster without labels</source>
<translation>Ráster sin etiquetas</translation>
</message>
</context>
</TS>
