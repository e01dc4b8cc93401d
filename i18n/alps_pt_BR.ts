<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
<name>alps</name>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The project has no class raster or polygons of this codebook. Run “Apply class edits” from the Processing Toolbox.</source>
<translation>O projeto não tem raster de classes nem polígonos deste livro de códigos. Execute “Aplicar edições de classes” na caixa de ferramentas de processamento.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Nothing was updated: the segments of {} were not found. Keep them in the folder of the layer, or run “Apply class edits” from the Processing Toolbox.</source>
<translation>Nada foi atualizado: os segmentos de {} não foram encontrados. Mantenha-os na pasta da camada ou execute “Aplicar edições de classes” na caixa de ferramentas de processamento.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Nothing was updated: the project shows neither a class raster nor polygons of {}. Add them, or run “Apply class edits” from the Processing Toolbox.</source>
<translation>Nada foi atualizado: o projeto não mostra nem raster de classes nem polígonos de {}. Adicione-os ou execute “Aplicar edições de classes” na caixa de ferramentas de processamento.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The codebook of “{}” was not found. Keep it in the folder of the layer, or run “Apply class edits” from the Processing Toolbox.</source>
<translation>O livro de códigos de “{}” não foi encontrado. Mantenha-o na pasta da camada ou execute “Aplicar edições de classes” na caixa de ferramentas de processamento.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Apply class edits</source>
<translation>Aplicar edições de classes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The class raster and the polygons are up to date.</source>
<translation>O raster de classes e os polígonos estão atualizados.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Select a layer of an ALPS run first, for example its table of classes.</source>
<translation>Selecione primeiro uma camada de uma execução do ALPS, por exemplo a tabela de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The codebook {file} of “{name}” does not exist. Move it back, or run “Apply class edits” from the Processing Toolbox.</source>
<translation>O livro de códigos {file} de “{name}” não existe. Coloque-o de volta ou execute “Aplicar edições de classes” na caixa de ferramentas de processamento.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>The layer “{}” has unsaved edits. Save them and continue?</source>
<translation>A camada “{}” tem edições não salvas. Salvar e continuar?</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Not updated, because their segments were not found: {}.</source>
<translation>Não atualizados, porque seus segmentos não foram encontrados: {}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/class_actions.py"/>
<source>Nothing was updated: the layer “{}” has unsaved edits.</source>
<translation>Nada foi atualizado: a camada “{}” tem edições não salvas.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Make one class of the selected ones. You can also drag one class onto another.</source>
<translation>Unir as classes selecionadas em uma só. Você também pode arrastar uma classe sobre outra.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Divide the segments of a class into several classes.</source>
<translation>Dividir os segmentos de uma classe em várias classes.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Hide all other classes on the map, or show them again.</source>
<translation>Ocultar todas as outras classes no mapa ou mostrá-las novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Make the segments of this class flash on the map.</source>
<translation>Fazer piscar os segmentos desta classe no mapa.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Show the most typical segments of this class on the map.</source>
<translation>Mostrar no mapa os segmentos mais típicos desta classe.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Select all segments</source>
<translation>Selecionar todos os segmentos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Add class</source>
<translation>Adicionar classe</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>A class for segments that you assign by hand.</source>
<translation>Uma classe para segmentos que você atribui manualmente.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Merge</source>
<translation>Mesclar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Split</source>
<translation>Divisão</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Show only this</source>
<translation>Mostrar somente esta</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Flash</source>
<translation>Piscar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Zoom to</source>
<translation>Aproximar para</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Correct on the map</source>
<translation>Corrigir no mapa</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Click a segment on the map, or drag over several. The keys 1 to 9 give them the first classes.</source>
<translation>Clique em um segmento no mapa ou arraste sobre vários. As teclas 1 a 9 dão a eles as primeiras classes.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Select a class in the table.</source>
<translation>Selecione uma classe na tabela.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Nothing to undo</source>
<translation>Nada a desfazer</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Rename</source>
<translation>Renomear</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Change colour…</source>
<translation>Mudar a cor…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Merge into</source>
<translation>Mesclar em</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Splitting…</source>
<translation>Dividindo…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Save</source>
<translation>Salvar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Write the edits of classes and segments to their files.</source>
<translation>Gravar as edições de classes e segmentos em seus arquivos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Apply</source>
<translation>Aplicar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Save, and update the class rasters and the class polygons.</source>
<translation>Salvar e atualizar os rasters de classes e os polígonos de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Assign segment</source>
<translation>Atribuir segmento</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Remove</source>
<translation>Remover</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Undone: {}</source>
<translation>Desfeito: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Redone: {}</source>
<translation>Refeito: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Give the selected segments the class “{}”.</source>
<translation>Dar a classe “{}” aos segmentos selecionados.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>This class cannot be split: its segments are too few or all alike.</source>
<translation>Esta classe não pode ser dividida: seus segmentos são poucos demais ou todos iguais.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Into its {n} clusters</source>
<translation>Em seus {n} clusters</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Assign {n} segments</source>
<translation>Atribuir {n} segmentos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Into {n} classes</source>
<translation>Em {n} classes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/actions.py"/>
<source>Split into {n} classes. Name them, or undo.</source>
<translation>Dividida em {n} classes. Dê nomes a elas ou desfaça.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/board.py"/>
<source>The run whose classes are shown</source>
<translation>A execução cujas classes são mostradas</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/board.py"/>
<source>Find a class</source>
<translation>Procurar uma classe</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Classes</source>
<translation>Classes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Examples</source>
<translation>Exemplos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Saved.</source>
<translation>Salvo.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Open the attribute table of the classes</source>
<translation>Abrir a tabela de atributos das classes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Select segments first: on the map or among the examples.</source>
<translation>Selecione primeiro segmentos: no mapa ou entre os exemplos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>The segment is “{name}” now.</source>
<translation>O segmento agora é “{name}”.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>{n} segments are “{name}” now.</source>
<translation>{n} segmentos agora são “{name}”.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Colour of “{}”</source>
<translation>Cor de “{}”</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/dock.py"/>
<source>Segments whose cluster decides again: {}</source>
<translation>Segmentos cujo cluster decide novamente: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/empty.py"/>
<source>Label a raster first. Its classes appear here, and you can name, merge and correct them.</source>
<translation>Rotule um raster primeiro. As classes dele aparecem aqui, e você pode nomeá-las, mesclá-las e corrigi-las.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/empty.py"/>
<source>Label raster…</source>
<translation>Rotular raster…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/empty.py"/>
<source>No classes yet</source>
<translation>Ainda não há classes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Segment {id}, confidence {share} %</source>
<translation>Segmento {id}, confiança {share} %</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Typical</source>
<translation>Típicos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Doubtful</source>
<translation>Duvidosos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Click to select a segment, double-click to see it on the map.</source>
<translation>Clique para selecionar um segmento e clique duas vezes para vê-lo no mapa.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Segment {}</source>
<translation>Segmento {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Reading segments… {} %</source>
<translation>Lendo segmentos… {} %</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Reading segments…</source>
<translation>Lendo segmentos…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/examples.py"/>
<source>Select a class to see examples of it.</source>
<translation>Selecione uma classe para ver exemplos dela.</translation>
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
<translation>Aponte para um segmento ou arraste sobre vários e pressione 1 a 9, ou 0 para deixar o cluster decidir.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/map_tool.py"/>
<source>no class</source>
<translation>sem classe</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/map_tool.py"/>
<source>confidence {} %</source>
<translation>confiança {} %</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>Assign to</source>
<translation>Atribuir a</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>Find similar segments</source>
<translation>Encontrar segmentos semelhantes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>1 segment</source>
<translation>1 segmento</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>Undo: {}</source>
<translation>Desfazer: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>Redo: {}</source>
<translation>Refazer: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>Select all of “{}”</source>
<translation>Selecionar todos de “{}”</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>{n} segments</source>
<translation>{n} segmentos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/menus.py"/>
<source>The class of their cluster</source>
<translation>A classe de seu cluster</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Click to hide this class on the map, or to show it again.</source>
<translation>Clique para ocultar esta classe no mapa ou para mostrá-la novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>How clearly the segments belong to this class: 0 % on the border to another one, 100 % in its middle.</source>
<translation>Quão claramente os segmentos pertencem a esta classe: 0 % na fronteira com outra, 100 % no meio dela.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Class</source>
<translation>Classe</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Share</source>
<translation>Proporção</translation>
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
<translation>Confiança</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Double-click to rename, click the colour to change it, drag onto another class to merge.</source>
<translation>Clique duas vezes para renomear, clique na cor para mudá-la, arraste para cima de outra classe para mesclar.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>{n} clusters, value {value} in the raster</source>
<translation>{n} clusters, valor {value} no raster</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Value {} in the raster</source>
<translation>Valor {} no raster</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/model.py"/>
<source>Added by you, value {} in the raster</source>
<translation>Adicionada por você, valor {} no raster</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/new_name.py"/>
<source>New class</source>
<translation>Nova classe</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/place.py"/>
<source>Show the segments as points: the more alike, the closer</source>
<translation>Mostrar os segmentos como pontos: quanto mais parecidos, mais próximos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/place.py"/>
<source>Similar</source>
<translation>Semelhantes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/place.py"/>
<source>Propagate</source>
<translation>Propagar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/place.py"/>
<source>Names from a map</source>
<translation>Nomes de um mapa</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/work.py"/>
<source>The segments of this run were not found. Keep them in the folder of the codebook.</source>
<translation>Os segmentos desta execução não foram encontrados. Mantenha-os na pasta do livro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/work.py"/>
<source>Make a class of the selected segments</source>
<translation>Criar uma classe com os segmentos selecionados</translation>
</message>
<message>
<location filename="../alps_qgis/gui/classes/work.py"/>
<source>The engine is not installed. Install it to see examples of each class.</source>
<translation>O motor não está instalado. Instale-o para ver exemplos de cada classe.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/dialogs.py"/>
<source>Switch on “Processing” in Plugins ▸ Manage and Install Plugins first.</source>
<translation>Ative primeiro “Processing” em Complementos ▸ Gerenciar e instalar complementos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Looking for a Python, and adding up the sizes…</source>
<translation>Procurando um Python e somando os tamanhos…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Offline or behind a proxy</source>
<translation>Sem rede ou atrás de um proxy</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>The proxy of QGIS (Settings ▸ Options ▸ Network) and the certificates of your system are used. Leave these fields empty to download from the usual package index.</source>
<translation>São usados o proxy do QGIS (Configurações ▸ Opções ▸ Rede) e os certificados do sistema. Deixe estes campos vazios para baixar do índice de pacotes habitual.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Everything is installed from the files (.whl) in this folder, without a network.</source>
<translation>Tudo é instalado a partir dos arquivos (.whl) desta pasta, sem rede.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Address of a package index to use in place of the usual one, as for pip.</source>
<translation>Endereço de um índice de pacotes a usar no lugar do habitual, como no pip.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>The engine's environment is made with this Python. Leave it empty to look for one.</source>
<translation>O ambiente do motor é criado com este Python. Deixe vazio para procurar um.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Folder of wheels</source>
<translation>Pasta de wheels</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Address of the index</source>
<translation>Endereço do índice</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>Python, 3.11 or later</source>
<translation>Python, 3.11 ou posterior</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_choice.py"/>
<source>This is installed.</source>
<translation>Está instalado.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>The engine is not installed yet.</source>
<translation>O motor ainda não está instalado.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>Repair engine…</source>
<translation>Reparar motor…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>Install engine…</source>
<translation>Instalar motor…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>The plugin was updated, and its engine belongs to another version.</source>
<translation>O complemento foi atualizado, e o motor pertence a outra versão.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>Update engine…</source>
<translation>Atualizar motor…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_notice.py"/>
<source>Open settings…</source>
<translation>Abrir configurações…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Copy report</source>
<translation>Copiar relatório</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Copies the diagnostics, without names and passwords, to send with a bug report.</source>
<translation>Copia o diagnóstico, sem nomes nem senhas, para enviar com um relato de erro.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Stops at the next step. What is downloaded already is used the next time.</source>
<translation>Para na próxima etapa. O que já foi baixado é usado na próxima vez.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>You can close this window and work on. The task manager of QGIS shows the progress too.</source>
<translation>Você pode fechar esta janela e continuar trabalhando. O gerenciador de tarefas do QGIS também mostra o progresso.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Log</source>
<translation>Log</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Copy log</source>
<translation>Copiar log</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Open log file</source>
<translation>Abrir arquivo de log</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Gathering the report…</source>
<translation>Reunindo o relatório…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>Diagnostics of ALPS</source>
<translation>Diagnóstico do ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_progress.py"/>
<source>The report was copied to the clipboard.</source>
<translation>O relatório foi copiado para a área de transferência.</translation>
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
<translation>Atualizar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Repair</source>
<translation>Reparar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Tests the engine, and builds it again if it does not work.</source>
<translation>Testa o motor e o reconstrói se não funcionar.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Remove…</source>
<translation>Remover…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Use another Python…</source>
<translation>Usar outro Python…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>For those who have an environment with the engine's packages already.</source>
<translation>Para quem já tem um ambiente com os pacotes do motor.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Stop using this Python</source>
<translation>Deixar de usar este Python</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Plan the installation of the ALPS engine</source>
<translation>Planejar a instalação do motor do ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Install the ALPS engine</source>
<translation>Instalar o motor do ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine is installed and works.</source>
<translation>O motor está instalado e funciona.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Repair the ALPS engine</source>
<translation>Reparar o motor do ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine works.</source>
<translation>O motor funciona.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Python with the packages of the engine</source>
<translation>Python com os pacotes do motor</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Test the Python of the ALPS engine</source>
<translation>Testar o Python do motor do ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Ask the ALPS engine</source>
<translation>Consultar o motor do ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Update the ALPS engine</source>
<translation>Atualizar o motor do ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine is up to date and works.</source>
<translation>O motor está atualizado e funciona.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Remove the engine? This frees {size}. Your maps and codebooks stay.</source>
<translation>Remover o motor? Isso libera {size}. Seus mapas e livros de códigos permanecem.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Remove the engine</source>
<translation>Remover o motor</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>Remove the ALPS engine</source>
<translation>Remover o motor do ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine is removed.</source>
<translation>O motor foi removido.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>The engine runs in {} now.</source>
<translation>O motor agora é executado em {}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_section.py"/>
<source>{}:</source>
<translation>{}:</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Base: superpixels, without Segment Anything</source>
<translation>Base: superpixels, sem Segment Anything</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>The engine runs in a Python of your own.</source>
<translation>O motor é executado em um Python seu.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>ALPS computes in a Python environment of its own, the engine. It is installed into your QGIS profile and leaves the Python of QGIS as it is. Nothing is downloaded before you choose “Install”.</source>
<translation>O ALPS calcula em um ambiente Python próprio, o motor. Ele é instalado no seu perfil do QGIS e deixa o Python do QGIS como está. Nada é baixado antes de você escolher “Instalar”.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Processor (CPU)</source>
<translation>Processador (CPU)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>With Segment Anything, and training of networks</source>
<translation>Com Segment Anything e treinamento de redes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>With Segment Anything (SAM)</source>
<translation>Com Segment Anything (SAM)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Add training of networks</source>
<translation>Adicionar treinamento de redes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Install without training of networks</source>
<translation>Instalar sem treinamento de redes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Add Segment Anything</source>
<translation>Adicionar Segment Anything</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Install without Segment Anything</source>
<translation>Instalar sem Segment Anything</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>The engine is there, but it does not work.</source>
<translation>O motor existe, mas não funciona.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>The engine belongs to ALPS {old}, and this is ALPS {new}. Update it.</source>
<translation>O motor pertence ao ALPS {old}, e este é o ALPS {new}. Atualize-o.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>The engine is installed.</source>
<translation>O motor está instalado.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>{total} GB, of which {free} GB are free</source>
<translation>{total} GB, dos quais {free} GB estão livres</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Graphics card (CUDA)</source>
<translation>Placa de vídeo (CUDA)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Graphics card (Apple)</source>
<translation>Placa de vídeo (Apple)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>{} MB</source>
<translation>{} MB</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Downloads nothing, needs {disk} on disk.</source>
<translation>Não baixa nada, precisa de {disk} em disco.</translation>
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
<translation>Memória</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Downloads {download}, needs {disk} on disk.</source>
<translation>Baixa {download}, precisa de {disk} em disco.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Installs {n} packages with the Python {python}.</source>
<translation>Instala {n} pacotes com o Python {python}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Installs {n} packages, and a Python, which this machine does not have.</source>
<translation>Instala {n} pacotes e um Python, que esta máquina não tem.</translation>
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
<translation>Pasta</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>Size on disk</source>
<translation>Tamanho em disco</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>“auto” takes {}</source>
<translation>“auto” usa {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_texts.py"/>
<source>ALPS {}</source>
<translation>ALPS {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_work.py"/>
<source>A fault in ALPS: {kind}: {error}. Choose “Copy report” and report it.</source>
<translation>Uma falha no ALPS: {kind}: {error}. Escolha “Copiar relatório” e relate-a.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/engine_work.py"/>
<source>Cancelled.</source>
<translation>Cancelado.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>{n} of {total} seen: {right} right, {changed} changed, {skipped} skipped</source>
<translation>{n} de {total} vistos: {right} corretos, {changed} alterados, {skipped} pulados</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Right (R)</source>
<translation>Correto (R)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Keeps the class, as if you had assigned it by hand.</source>
<translation>Mantém a classe, como se você a tivesse atribuído à mão.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Assigns the class that is the next most likely.</source>
<translation>Atribui a segunda classe mais provável.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Skip (S)</source>
<translation>Pular (S)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Leaves the segment as it is.</source>
<translation>Deixa o segmento como está.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Back (B)</source>
<translation>Voltar (B)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Shows the segment before this one again.</source>
<translation>Mostra novamente o segmento anterior a este.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Assign</source>
<translation>Atribuir</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Assigns the class in the list.</source>
<translation>Atribui a classe da lista.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Start over</source>
<translation>Recomeçar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Ranks the segments again, including those that you skipped.</source>
<translation>Classifica novamente os segmentos por ordem de dúvida, inclusive os que você pulou.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>“{name}”, but the segments around it have other classes. The next most likely is “{other}”.</source>
<translation>“{name}”, mas os segmentos ao redor dele têm outras classes. A segunda mais provável é “{other}”.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>No class</source>
<translation>Nenhuma classe</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Other (O)</source>
<translation>Outra (O)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>“{name}”, but unlike the other segments of this class.</source>
<translation>“{name}”, mas diferente dos outros segmentos desta classe.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>“{name}”, but almost as close to “{other}”.</source>
<translation>“{name}”, mas quase tão próximo de “{other}”.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Assigns this class.</source>
<translation>Atribui esta classe.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>Class:</source>
<translation>Classe:</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/doubtful_panel.py"/>
<source>You have seen all doubtful segments.</source>
<translation>Você viu todos os segmentos duvidosos.</translation>
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
<translation>Componentes principais</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Neighbours</source>
<translation>Vizinhos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Principal components keep distances across the whole plot and are there at once. Neighbours put segments that look alike side by side, and take longer.</source>
<translation>Os componentes principais preservam as distâncias em todo o gráfico e aparecem imediatamente. Os vizinhos põem lado a lado os segmentos que se parecem, e demoram mais.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Lasso</source>
<translation>Laço</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Draw around points to select their segments, here and on the map.</source>
<translation>Desenhe em torno de pontos para selecionar seus segmentos, aqui e no mapa.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Show all</source>
<translation>Mostrar tudo</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Shows all points.</source>
<translation>Mostra todos os pontos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Gives the selected segments this class.</source>
<translation>Dá aos segmentos selecionados esta classe.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Makes the selected segments a class of their own.</source>
<translation>Faz dos segmentos selecionados uma classe própria.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Merge classes</source>
<translation>Mesclar classes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Makes the classes selected in the legend one class.</source>
<translation>Faz das classes selecionadas na legenda uma só classe.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Computing the embedding…</source>
<translation>Calculando o embedding…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Drag to move, turn the wheel to zoom, click a point to select its segment.</source>
<translation>Arraste para mover, gire a roda para aproximar ou afastar, clique em um ponto para selecionar seu segmento.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/embedding_dock.py"/>
<source>Selected segments: {}</source>
<translation>Segmentos selecionados: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/engine_bar.py"/>
<source>Restart the engine</source>
<translation>Reiniciar o motor</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/engine_bar.py"/>
<source>Starts the engine again. Your edits are not lost.</source>
<translation>Inicia o motor novamente. Suas edições não se perdem.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/engine_bar.py"/>
<source>Loading the segments…</source>
<translation>Carregando os segmentos…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>This class has no segments.</source>
<translation>Esta classe não tem segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>A polygon layer or a class raster that covers the same ground.</source>
<translation>Uma camada de polígonos ou um raster de classes que cubra o mesmo terreno.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>The field of the polygon layer that holds its classes.</source>
<translation>O campo da camada de polígonos que contém suas classes.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Compare</source>
<translation>Comparar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Measures how much of each class lies on which class of the map.</source>
<translation>Mede quanto de cada classe fica sobre qual classe do mapa.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Proposed names</source>
<translation>Nomes propostos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Comparing…</source>
<translation>Comparando…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Choose a map that has classes, such as land use or an older map, then click “Compare”.</source>
<translation>Escolha um mapa que tenha classes, como uso da terra ou um mapa mais antigo, e clique em “Comparar”.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Proposed name</source>
<translation>Nome proposto</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Agreement</source>
<translation>Concordância</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Overlaps</source>
<translation>Sobreposições</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>The engine reads whole files only. Export the layer to a file, add the file, and compare with it.</source>
<translation>O motor lê somente arquivos inteiros. Exporte a camada para um arquivo, adicione o arquivo e compare com ele.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Choose the field that holds the classes of the map.</source>
<translation>Escolha o campo que contém as classes do mapa.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>The map proposes no name: you have named every class, or no class of the map covers enough of any.</source>
<translation>O mapa não propõe nenhum nome: você já nomeou todas as classes, ou nenhuma classe do mapa cobre o suficiente de alguma.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>You have named this class.</source>
<translation>Você nomeou esta classe.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>The map covers too little of this class.</source>
<translation>O mapa cobre muito pouco desta classe.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>No class of the map covers enough of this class.</source>
<translation>Nenhuma classe do mapa cobre o suficiente desta classe.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>The row of this class was deleted from the table of classes.</source>
<translation>A linha desta classe foi excluída da tabela de classes.</translation>
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
<translation>Aceitar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Gives the class this name. Classes of the same name become one class.</source>
<translation>Dá à classe este nome. Classes com o mesmo nome se tornam uma só.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/names_panel.py"/>
<source>Proposed names: {n}. Names that you gave are not replaced.</source>
<translation>Nomes propostos: {n}. Os nomes que você deu não são substituídos.</translation>
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
<translation>Os menos certos da classe selecionada:</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Segments whose class is less certain than this stay as they are.</source>
<translation>Segmentos cuja classe é menos certa do que isto ficam como estão.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Propose</source>
<translation>Propor</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Learns from the segments labelled by hand and proposes classes.</source>
<translation>Aprende com os segmentos rotulados à mão e propõe classes.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>What to label next</source>
<translation>O que rotular a seguir</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Shows segments whose labels would help most. Double-click one to see it on the map.</source>
<translation>Mostra segmentos cujos rótulos mais ajudariam. Clique duas vezes em um para vê-lo no mapa.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Proposals by class</source>
<translation>Propostas por classe</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Select</source>
<translation>Selecionar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Selects the segments of the selected proposal, here and on the map.</source>
<translation>Seleciona os segmentos da proposta selecionada, aqui e no mapa.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Gives the segments of all ticked proposals their class, as one step.</source>
<translation>Dá aos segmentos de todas as propostas marcadas a sua classe, em um só passo.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Learning from the labelled segments…</source>
<translation>Aprendendo com os segmentos rotulados…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Label these next; they are doubtful, and differ from each other:</source>
<translation>Rotule estes a seguir; são duvidosos e diferem entre si:</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Assign classes to some segments by hand, five of each class for example. Then click “Propose”.</source>
<translation>Atribua classes à mão a alguns segmentos, por exemplo cinco de cada classe. Depois clique em “Propor”.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Proposed class</source>
<translation>Classe proposta</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>No segment would get another class. Label more segments, or lower the minimum certainty.</source>
<translation>Nenhum segmento receberia outra classe. Rotule mais segmentos ou reduza a certeza mínima.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Minimum certainty:</source>
<translation>Certeza mínima:</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/propagate_panel.py"/>
<source>Segments that would get another class: {n}. Untick what you do not want, then click “Apply”.</source>
<translation>Segmentos que receberiam outra classe: {n}. Desmarque o que não quiser e clique em “Aplicar”.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/scatter_legend.py"/>
<source>Classes of the embedding</source>
<translation>Classes do embedding</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/scatter_legend.py"/>
<source>Selected</source>
<translation>Selecionados</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/scatter_legend.py"/>
<source>All</source>
<translation>Todos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/segment_list.py"/>
<source>Similarity: {}</source>
<translation>Semelhança: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/segment_list.py"/>
<source>Confidence: {}</source>
<translation>Confiança: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/segment_list.py"/>
<source>Area: {} m²</source>
<translation>Área: {} m²</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/segment_list.py"/>
<source>Area: {} pixels</source>
<translation>Área: {} pixels</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Segments with a similarity of {threshold} or more: {n}</source>
<translation>Segmentos com similaridade de {threshold} ou mais: {n}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Find similar</source>
<translation>Encontrar semelhantes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Takes the selected segments as examples and looks for segments that are like them.</source>
<translation>Toma os segmentos selecionados como exemplos e procura segmentos parecidos com eles.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>More like the selection</source>
<translation>Mais parecidos com a seleção</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Adds the selected segments to the examples.</source>
<translation>Acrescenta os segmentos selecionados aos exemplos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Not like these</source>
<translation>Não como estes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Takes the segments selected in the list, or else those selected on the map, as counterexamples.</source>
<translation>Usa como contraexemplos os segmentos selecionados na lista ou, se não houver, os selecionados no mapa.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Gives the examples and every segment above the threshold this class, as one step.</source>
<translation>Dá aos exemplos e a todos os segmentos acima do limiar esta classe, em um só passo.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Selects the examples and every segment above the threshold, here and on the map.</source>
<translation>Seleciona os exemplos e todos os segmentos acima do limiar, aqui e no mapa.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Select one or more segments on the map, then click “Find similar”.</source>
<translation>Selecione um ou mais segmentos no mapa e clique em “Encontrar semelhantes”.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Examples: {n}. Counterexamples: {m}.</source>
<translation>Exemplos: {n}. Contraexemplos: {m}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Searching…</source>
<translation>Procurando…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/similar_panel.py"/>
<source>Examples: {n}.</source>
<translation>Exemplos: {n}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/threshold_slider.py"/>
<source>Threshold</source>
<translation>Limiar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/explore/threshold_slider.py"/>
<source>Drag the line, or use the arrow keys: segments to the right of it count.</source>
<translation>Arraste a linha ou use as teclas de seta: contam os segmentos à direita dela.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/first_hint.py"/>
<source>To find classes in a raster, right-click its layer and choose “Label with ALPS…”.</source>
<translation>Para encontrar classes em um raster, clique com o botão direito na camada e escolha “Rotular com ALPS…”.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/first_hint.py"/>
<source>Label a raster…</source>
<translation>Rotular um raster…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/help_action.py"/>
<source>ALPS help</source>
<translation>Ajuda do ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/gui/jobs.py"/>
<source>The job failed without saying why.</source>
<translation>A tarefa falhou sem dizer por quê.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/jobs.py"/>
<source>QGIS does not know the algorithm {}.</source>
<translation>O QGIS não conhece o algoritmo {}.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/jobs.py"/>
<source>“{title}” was cancelled.</source>
<translation>“{title}” foi cancelado.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/layer_entries.py"/>
<source>Label with ALPS…</source>
<translation>Rotular com ALPS…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/layer_entries.py"/>
<source>Label {} rasters with ALPS…</source>
<translation>Rotular {} rasters com ALPS…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/layer_entries.py"/>
<source>Label with the codebook of “{}”…</source>
<translation>Rotular com o livro de códigos de “{}”…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/layer_entries.py"/>
<source>Label with the codebook of</source>
<translation>Rotular com o livro de códigos de</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Update the class raster and the class polygons after you edited the classes or single segments.</source>
<translation>Atualizar o raster de classes e os polígonos de classes depois de editar as classes ou segmentos individuais.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Label many rasters…</source>
<translation>Rotular vários rasters…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Settings…</source>
<translation>Configurações…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Help</source>
<translation>Ajuda</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>The engine is not installed yet. Click to install it.</source>
<translation>O motor ainda não está instalado. Clique para instalá-lo.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Label the part of the active raster that the canvas shows, with the settings of your last run.</source>
<translation>Rotular a parte do raster ativo que a tela do mapa mostra, com as configurações da sua última execução.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>The project has no layers of ALPS yet. Label a raster first.</source>
<translation>O projeto ainda não tem camadas do ALPS. Rotule um raster primeiro.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>The project has neither a class raster nor class polygons to update.</source>
<translation>O projeto não tem nem raster de classes nem polígonos de classes para atualizar.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Preview on the canvas</source>
<translation>Pré-visualização na tela do mapa</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Find the same classes in many rasters.</source>
<translation>Encontrar as mesmas classes em vários rasters.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Rename, recolour and merge classes, and correct segments.</source>
<translation>Renomear, recolorir e mesclar classes, e corrigir segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Find classes in a raster.</source>
<translation>Encontrar classes em um raster.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/menu.py"/>
<source>Find classes in “{}”.</source>
<translation>Encontrar classes em “{}”.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/messages.py"/>
<source>Log of “{}”</source>
<translation>Log de “{}”</translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_actions.py"/>
<source>Edit a copy of this model…</source>
<translation>Editar uma cópia deste modelo…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_work.py"/>
<source>Download {title} ({size} MB)</source>
<translation>Baixar {title} ({size} MB)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_work.py"/>
<source>{title} is installed.</source>
<translation>{title} está instalado.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_work.py"/>
<source>{file} was added to the model folder.</source>
<translation>{file} foi adicionado à pasta de modelos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/model_work.py"/>
<source>Add {file}</source>
<translation>Adicionar {file}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Model folder: {folder} ({free} free)</source>
<translation>Pasta de modelos: {folder} ({free} livres)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Choose “With Segment Anything” above and install it. You can download models before or after that.</source>
<translation>Escolha “Com Segment Anything” acima e instale. Os modelos podem ser baixados antes ou depois.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Remove {title} ({size}) from the model folder? The file {file} is deleted.</source>
<translation>Remover {title} ({size}) da pasta de modelos? O arquivo {file} será excluído.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Download</source>
<translation>Baixar</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Model</source>
<translation>Modelo</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Good for</source>
<translation>Indicado para</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Size</source>
<translation>Tamanho</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Speed</source>
<translation>Velocidade</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Licence</source>
<translation>Licença</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>State</source>
<translation>Estado</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Models of Segment Anything</source>
<translation>Modelos do Segment Anything</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Segment Anything (SAM) draws the outlines of objects. Each model is one file from its publisher; nothing is downloaded until you click. Superpixels, the built-in segmenter, need no model.</source>
<translation>O Segment Anything (SAM) desenha os contornos dos objetos. Cada modelo é um arquivo de quem o publicou; nada é baixado antes de você clicar. Superpixels, o segmentador integrado, não precisa de modelo.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Add a local file…</source>
<translation>Adicionar um arquivo local…</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>For a file that you fetched in another way, and for weights of your own. It is copied.</source>
<translation>Para um arquivo obtido de outra forma e para pesos próprios. O arquivo é copiado.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Open folder</source>
<translation>Abrir pasta</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>What is downloaded already is used the next time.</source>
<translation>O que já foi baixado é usado na próxima vez.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Models need the engine, which is not installed.</source>
<translation>Os modelos precisam do motor, que não está instalado.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>The engine that is installed cannot run these models: it does not have Segment Anything.</source>
<translation>O motor instalado não pode executar estes modelos: ele não tem o Segment Anything.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Add a checkpoint of Segment Anything</source>
<translation>Adicionar um checkpoint do Segment Anything</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Remove a model</source>
<translation>Remover um modelo</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>{size} MB</source>
<translation>{size} MB</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Download ({size} MB)</source>
<translation>Baixar ({size} MB)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>All files</source>
<translation>Todos os arquivos</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Download again ({size} MB)</source>
<translation>Baixar novamente ({size} MB)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Continue the download ({size} MB left)</source>
<translation>Continuar o download ({size} MB restantes)</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>Checkpoints</source>
<translation>Checkpoints</translation>
</message>
<message>
<location filename="../alps_qgis/gui/models_section.py"/>
<source>downloading, {share} %</source>
<translation>baixando, {share} %</translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>rasters: {}</source>
<translation>rasters: {}</translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>classes: {}</source>
<translation>classes: {}</translation>
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
<translation>“{title}” terminou.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/outcome.py"/>
<source>Name the classes</source>
<translation>Nomear as classes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>The canvas shows about {n} tiles, and a preview computes {most} at most. Zoom in.</source>
<translation>A tela do mapa mostra cerca de {n} blocos, e uma pré-visualização calcula no máximo {most}. Aproxime o zoom.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Class raster</source>
<translation>Raster de classes</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Preview</source>
<translation>Pré-visualização</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>{n} segments, with the classes of “{run}”. A run over the whole raster gives the same here.</source>
<translation>{n} segmentos, com as classes de “{run}”. Uma execução sobre o raster inteiro dá o mesmo resultado aqui.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>{n} segments. A run over the whole raster gives the same segments here; the classes are those of the preview alone, because the project has no codebook yet.</source>
<translation>{n} segmentos. Uma execução sobre o raster inteiro dá os mesmos segmentos aqui; as classes são apenas as da pré-visualização, porque o projeto ainda não tem livro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Remove the preview</source>
<translation>Remover a pré-visualização</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Select the raster in the Layers panel first.</source>
<translation>Selecione primeiro o raster no painel Camadas.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>Preview of “{}”</source>
<translation>Pré-visualização de “{}”</translation>
</message>
<message>
<location filename="../alps_qgis/gui/preview.py"/>
<source>The canvas does not show any part of “{}”.</source>
<translation>A tela do mapa não mostra nenhuma parte de “{}”.</translation>
</message>
<message>
<location filename="../alps_qgis/gui/runs.py"/>
<source>Classes – rename here</source>
<translation>Classes – renomeie aqui</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>The row of “{}” was deleted from the table of classes. Undo that first, or put the row back.</source>
<translation>A linha de “{}” foi excluída da tabela de classes. Desfaça isso primeiro ou recoloque a linha.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>“{}” comes from the clustering and cannot be removed. Merge it into another class.</source>
<translation>“{}” vem do agrupamento e não pode ser removida. Mescle-a em outra classe.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Segments that are not in the file any more were left out: {}.</source>
<translation>Os segmentos que não estão mais no arquivo foram deixados de fora: {}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Merge {names} into “{into}”</source>
<translation>Mesclar {names} em “{into}”</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>This class does not exist any more. Choose another one.</source>
<translation>Esta classe não existe mais. Escolha outra.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Let the cluster decide about a segment</source>
<translation>Deixar o cluster decidir sobre um segmento</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Let the cluster decide about {n} segments</source>
<translation>Deixar o cluster decidir sobre {n} segmentos</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Assign a segment to “{name}”</source>
<translation>Atribuir um segmento a “{name}”</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Assign {n} segments to “{name}”</source>
<translation>Atribuir {n} segmentos a “{name}”</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Split “{name}” into {n}</source>
<translation>Dividir “{name}” em {n}</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>The table of classes cannot be read.</source>
<translation>A tabela de classes não pode ser lida.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>“{}” cannot be edited: it is read-only, or another program has its file open. Nothing changed.</source>
<translation>“{}” não pode ser editado: é somente leitura, ou outro programa está com o arquivo dele aberto. Nada foi alterado.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Rename “{old}” to “{new}”</source>
<translation>Renomear “{old}” para “{new}”</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Recolour “{}”</source>
<translation>Recolorir “{}”</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Accept proposals (segments: {n})</source>
<translation>Aceitar propostas (segmentos: {n})</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>A class needs a name. “{}” keeps its name.</source>
<translation>Uma classe precisa de um nome. “{}” mantém o seu nome.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Separate the clusters of “{}”</source>
<translation>Separar os clusters de “{}”</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Add the class “{}”</source>
<translation>Adicionar a classe “{}”</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>Remove the class “{}”</source>
<translation>Remover a classe “{}”</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/class_edits.py"/>
<source>The segments file {} cannot be read.</source>
<translation>O arquivo de segmentos {} não pode ser lido.</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/history.py"/>
<source>Edit of a layer</source>
<translation>Edição de uma camada</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/saving.py"/>
<source>“{name}” could not be saved, and your edits are still in the layer. Close other programs that use {file}, then save again. ({reason})</source>
<translation>“{name}” não pôde ser salvo, e suas edições ainda estão na camada. Feche outros programas que usam {file} e salve novamente. ({reason})</translation>
</message>
<message>
<location filename="../alps_qgis/host/edits/saving.py"/>
<source>Another program deleted rows of “{name}”, so your edits of these rows were left out: {n}.</source>
<translation>Outro programa excluiu linhas de “{name}”, portanto suas edições dessas linhas foram deixadas de fora: {n}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine.py"/>
<source>The ALPS engine is not installed. Install it in Settings ▸ Options ▸ ALPS, or with the algorithm “Install or update the engine”.</source>
<translation>O motor do ALPS não está instalado. Instale-o em Configurações ▸ Opções ▸ ALPS ou com o algoritmo “Instalar ou atualizar o motor”.</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine.py"/>
<source>The ALPS engine cannot be started: {source} names “{python}”, which is not a program. Correct it, or remove it to use the installed engine.</source>
<translation>O motor do ALPS não pode ser iniciado: {source} indica “{python}”, que não é um programa. Corrija ou remova essa indicação para usar o motor instalado.</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine.py"/>
<source>the environment variable {}</source>
<translation>a variável de ambiente {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine.py"/>
<source>the QGIS setting {}</source>
<translation>a configuração do QGIS {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine_state.py"/>
<source>Everything is ready. Run “Auto-label raster”.</source>
<translation>Está tudo pronto. Execute “Rotular raster automaticamente”.</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine_state.py"/>
<source>The engine belongs to another version of ALPS. Choose “Update” in Settings ▸ Options ▸ ALPS.</source>
<translation>O motor pertence a outra versão do ALPS. Escolha “Atualizar” em Configurações ▸ Opções ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine_state.py"/>
<source>You can label rasters with superpixels. For Segment Anything, get a model in Settings ▸ Options ▸ ALPS.</source>
<translation>Você pode rotular rasters com superpixels. Para o Segment Anything, obtenha um modelo em Configurações ▸ Opções ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/host/engine_state.py"/>
<source>The engine is damaged. Choose “Repair” in Settings ▸ Options ▸ ALPS.</source>
<translation>O motor está danificado. Escolha “Reparar” em Configurações ▸ Opções ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/host/explore/session.py"/>
<source>The engine stopped unexpectedly.</source>
<translation>O motor parou inesperadamente.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Getting torch from the source that you named.</source>
<translation>Obtendo o torch da fonte indicada.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>{name} {version} with SHA-256 {digest}, from the source that you named.</source>
<translation>{name} {version} com SHA-256 {digest}, da fonte indicada.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Preparing uv.</source>
<translation>Preparando o uv.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Creating an environment with uv.</source>
<translation>Criando um ambiente com o uv.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Downloading packages.</source>
<translation>Baixando pacotes.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>The connection broke off; trying again.</source>
<translation>A conexão caiu; tentando novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>uv could not download a Python. {reason} You can also install Python 3.11 to 3.14 yourself.</source>
<translation>O uv não conseguiu baixar um Python. {reason} Você também pode instalar o Python 3.11 a 3.14.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Removed {size:.0f} MB that the engine never uses.</source>
<translation>Removidos {size:.0f} MB que o motor nunca usa.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Creating an environment from {python}.</source>
<translation>Criando um ambiente a partir de {python}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Installing {n} packages.</source>
<translation>Instalando {n} pacotes.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Downloading {names} ({size:.0f} MB)</source>
<translation>Baixando {names} ({size:.0f} MB)</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>{done} of {all} packages are installed</source>
<translation>{done} de {all} pacotes estão instalados</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>Downloading and installing {n} packages.</source>
<translation>Baixando e instalando {n} pacotes.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>{size:.0f} MB unpacked</source>
<translation>{size:.0f} MB descompactados</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/building.py"/>
<source>The index that you named lacks {names}; trying pip's own.</source>
<translation>O índice indicado não tem {names}; tentando o do próprio pip.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/checking.py"/>
<source>it ended with exit code {code}</source>
<translation>terminou com o código de saída {code}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/checking.py"/>
<source>these packages are missing: {list}</source>
<translation>faltam estes pacotes: {list}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/checking.py"/>
<source>these cannot be loaded: {list}</source>
<translation>estes não podem ser carregados: {list}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/checking.py"/>
<source>it was ended by signal {number}. {line}</source>
<translation>foi encerrado pelo sinal {number}. {line}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The installation failed: {detail} See the log for the whole output.</source>
<translation>A instalação falhou: {detail} Veja a saída completa no log.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The packages could not be downloaded: the network or the package index cannot be reached, or the connection broke off. Check the connection and try again; finished downloads are kept. Without a network, install from a folder of wheels.</source>
<translation>Os pacotes não puderam ser baixados: a rede ou o índice de pacotes está inacessível, ou a conexão caiu. Verifique a conexão e tente novamente; os downloads concluídos são mantidos. Sem rede, instale a partir de uma pasta de wheels.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The proxy refused the connection. Check its address, user name and password in Settings ▸ Options ▸ Network, or in pip's configuration, and try again.</source>
<translation>O proxy recusou a conexão. Verifique o endereço, o nome de usuário e a senha em Configurações ▸ Opções ▸ Rede, ou na configuração do pip, e tente novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The certificate of the package index or of your proxy is not trusted. If your organisation inspects connections, ask for its certificate, and name the file as “cert” in pip's configuration or in the environment variable SSL_CERT_FILE.</source>
<translation>O certificado do índice de pacotes ou do seu proxy não é confiável. Se sua organização inspeciona conexões, peça o certificado dela e indique o arquivo como “cert” na configuração do pip ou na variável de ambiente SSL_CERT_FILE.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The address of the package index begins with http://, which anybody on the way could change. Use an address that begins with https://.</source>
<translation>O endereço do índice de pacotes começa com http://, que qualquer pessoa no caminho poderia alterar. Use um endereço que comece com https://.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The package index asks for a login, or refuses yours. Put user name and password into pip's configuration or a .netrc file, or choose another index.</source>
<translation>O índice de pacotes pede um login ou recusa o seu. Coloque o nome de usuário e a senha na configuração do pip ou em um arquivo .netrc, ou escolha outro índice.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The disk or memory is full, or your quota is used up: “{folder}” needs more space. Free some and try again; finished downloads are kept.</source>
<translation>O disco ou a memória está cheio, ou sua cota se esgotou: “{folder}” precisa de mais espaço. Libere espaço e tente novamente; os downloads concluídos são mantidos.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{folder}” is on a file system that is read-only. Use a QGIS profile in a folder that you can write to.</source>
<translation>“{folder}” está em um sistema de arquivos somente leitura. Use um perfil do QGIS em uma pasta na qual você possa gravar.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>You may not write to “{folder}”. Correct the permissions of the profile's folder, or use another profile.</source>
<translation>Você não pode gravar em “{folder}”. Corrija as permissões da pasta do perfil ou use outro perfil.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>Windows refused access to a file in “{folder}”: an antivirus program or another program holds it. Close other QGIS windows, allow this folder in the antivirus program, and try again.</source>
<translation>O Windows recusou o acesso a um arquivo em “{folder}”: um antivírus ou outro programa o mantém aberto. Feche outras janelas do QGIS, permita esta pasta no antivírus e tente novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A library of Windows is missing or of the wrong kind. Install the “Microsoft Visual C++ Redistributable” (x64) of Microsoft, restart the computer, and try again.</source>
<translation>Uma biblioteca do Windows está ausente ou é do tipo errado. Instale o “Microsoft Visual C++ Redistributable” (x64) da Microsoft, reinicie o computador e tente novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The packages do not run with the C library of this Linux ({libc}); they need glibc 2.28 or later. Use a newer Linux, or a Python from conda-forge with these packages, and point the engine to it.</source>
<translation>Os pacotes não funcionam com a biblioteca C deste Linux ({libc}); eles precisam de glibc 2.28 ou posterior. Use um Linux mais novo, ou um Python do conda-forge com estes pacotes, e indique-o ao motor.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The path “{folder}” is too long. On Windows, turn on long paths (the policy “Enable Win32 long paths”), or use a QGIS profile in a folder with a shorter path.</source>
<translation>O caminho “{folder}” é longo demais. No Windows, ative os caminhos longos (a política “Enable Win32 long paths”) ou use um perfil do QGIS em uma pasta com caminho mais curto.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A tool cannot handle the letters of the path “{folder}”. Use a QGIS profile whose path has only letters from a to z, and digits.</source>
<translation>Uma ferramenta não consegue lidar com as letras do caminho “{folder}”. Use um perfil do QGIS cujo caminho tenha apenas letras de a a z e dígitos.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A step of the installation was ended from outside, perhaps because memory ran out. Close other programs and try again; finished downloads are kept.</source>
<translation>Uma etapa da instalação foi encerrada de fora, talvez por falta de memória. Feche outros programas e tente novamente; os downloads concluídos são mantidos.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>Another QGIS window is installing the engine of this profile. Wait until it has finished, then try again.</source>
<translation>Outra janela do QGIS está instalando o motor deste perfil. Aguarde até que termine e tente novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The engine in “{folder}” is running, or a file in it is open. Wait for the job or cancel it, then try again.</source>
<translation>O motor em “{folder}” está em execução, ou um de seus arquivos está aberto. Aguarde ou cancele a tarefa e tente novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A package is not the file that this version of the plugin was tested with: its SHA-256 sum differs. It was not installed. Use another source, because {source} or a proxy sends a different file.</source>
<translation>Um pacote não é o arquivo com que esta versão do complemento foi testada: a soma SHA-256 é diferente. Ele não foi instalado. Use outra fonte, porque {source} ou um proxy envia um arquivo diferente.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A package from {source} is damaged. Copy or download it again, and try again.</source>
<translation>Um pacote de {source} está danificado. Copie-o ou baixe-o novamente e tente outra vez.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>A package that is needed is not in {source}, or not in a build for {python} on this system: {detail} Choose another Python (3.11 to 3.14, 64 bits), or another source of packages.</source>
<translation>Um pacote necessário não está em {source}, ou não em uma compilação para {python} neste sistema: {detail} Escolha outro Python (3.11 a 3.14, 64 bits) ou outra fonte de pacotes.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The packages are installed, but the engine does not work: {detail} Nothing was changed. Try again; if it happens again, report the problem with the log.</source>
<translation>Os pacotes estão instalados, mas o motor não funciona: {detail} Nada foi alterado. Tente novamente; se acontecer de novo, relate o problema com o log.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” cannot be the engine: it lacks {detail} Install the packages of requirements/base.txt in it, or let QGIS install an engine.</source>
<translation>“{python}” não pode ser o motor: falta {detail} Instale nele os pacotes de requirements/base.txt ou deixe o QGIS instalar um motor.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>The engine cannot be installed in this way: {detail}</source>
<translation>O motor não pode ser instalado desta forma: {detail}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” lacks the modules venv, or pip and ensurepip, that build an environment. On Debian and Ubuntu, run “sudo apt install python3-venv”; or install uv, or choose another Python.</source>
<translation>“{python}” não tem os módulos venv, ou pip e ensurepip, que constroem um ambiente. No Debian e no Ubuntu, execute “sudo apt install python3-venv”; ou instale o uv, ou escolha outro Python.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” cannot be the base of the engine: {detail} Choose a 64-bit Python 3.11 to 3.14.</source>
<translation>“{python}” não pode ser a base do motor: {detail} Escolha um Python 3.11 a 3.14 de 64 bits.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>No Python for the engine was found: {detail} Install a 64-bit Python 3.11 to 3.14, or uv, or choose an interpreter.</source>
<translation>Nenhum Python para o motor foi encontrado: {detail} Instale um Python 3.11 a 3.14 de 64 bits, ou o uv, ou escolha um interpretador.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” was started, but did not say in time what it is. Choose another interpreter, or try again when the computer is less busy.</source>
<translation>“{python}” foi iniciado, mas não informou a tempo o que é. Escolha outro interpretador ou tente novamente quando o computador estiver menos ocupado.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>“{python}” cannot be started, or is not a Python. Choose another interpreter.</source>
<translation>“{python}” não pode ser iniciado ou não é um Python. Escolha outro interpretador.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/failures.py"/>
<source>the package index</source>
<translation>o índice de pacotes</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/folders.py"/>
<source>The file system of “{folder}” cannot lock files. Do not install the engine from another QGIS window at the same time.</source>
<translation>O sistema de arquivos de “{folder}” não consegue bloquear arquivos. Não instale o motor ao mesmo tempo a partir de outra janela do QGIS.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/installing.py"/>
<source>The engine is installed and works: {size:.0f} MB in {folder}, {seconds:.0f} s.</source>
<translation>O motor está instalado e funciona: {size:.0f} MB em {folder}, {seconds:.0f} s.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/installing.py"/>
<source>Testing the engine.</source>
<translation>Testando o motor.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/installing.py"/>
<source>All packages can be imported; labelling a tiny scene.</source>
<translation>Todos os pacotes podem ser importados; rotulando uma cena minúscula.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/installing.py"/>
<source>The installation needs {needed:.1f} GB in “{folder}”, where {free:.1f} GB are free. Free some space, or use a QGIS profile on another disk.</source>
<translation>A instalação precisa de {needed:.1f} GB em “{folder}”, onde há {free:.1f} GB livres. Libere espaço ou use um perfil do QGIS em outro disco.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/manager.py"/>
<source>The engine is broken; building it again.</source>
<translation>O motor está danificado; ele está sendo construído novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/manager.py"/>
<source>it is Python {version}.</source>
<translation>é Python {version}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>there are no builds of {packages} for this system. Install the base engine instead.</source>
<translation>não há versões de {packages} para este sistema. Instale o motor básico.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>This machine can run SAM on its graphics processor.</source>
<translation>Esta máquina pode executar o SAM em seu processador gráfico.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>there is none on PATH.</source>
<translation>não há nenhum no PATH.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>it is not the standard build of CPython</source>
<translation>não é a compilação padrão do CPython</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>There are no builds of torch for this system, so SAM cannot be installed.</source>
<translation>Não há versões do torch para este sistema, portanto o SAM não pode ser instalado.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>SAM is slow without an NVIDIA graphics card; the base engine needs none.</source>
<translation>Sem uma placa gráfica NVIDIA, o SAM é lento; o motor básico não precisa dela.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>SAM needs about 12 GB of free disk space; the base engine needs about 1 GB.</source>
<translation>O SAM precisa de cerca de 12 GB livres em disco; o motor base precisa de cerca de 1 GB.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>the requirements “{file}” are missing; install the plugin again.</source>
<translation>os requisitos “{file}” estão ausentes; instale o complemento novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>it is Python {version}</source>
<translation>é Python {version}</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>uv builds the environment, since no Python with venv and pip was found.</source>
<translation>O uv constrói o ambiente, pois nenhum Python com venv e pip foi encontrado.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>On Linux, torch brings NVIDIA's CUDA libraries, which are most of the download. Without an NVIDIA graphics card, name a package index or a folder with a CPU-only torch.</source>
<translation>No Linux, o torch traz as bibliotecas CUDA da NVIDIA, que são a maior parte do download. Sem uma placa de vídeo NVIDIA, indique um índice de pacotes ou uma pasta com um torch somente para CPU.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>torch and torchvision come from the source that you named. Only their versions are checked, because builds for other processors have other SHA-256 sums than the tested ones.</source>
<translation>torch e torchvision vêm da fonte que você indicou. Somente as versões são verificadas, porque compilações para outros processadores têm somas SHA-256 diferentes das testadas.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>“{kind}” is not a kind of engine; choose base, sam or train.</source>
<translation>“{kind}” não é um tipo de motor; escolha base, sam ou train.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>none of these can be used: {list}.</source>
<translation>nenhum destes pode ser usado: {list}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>it has {bits} bits</source>
<translation>tem {bits} bits</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>uv downloads a Python {version} too.</source>
<translation>O uv também baixa um Python {version}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>the folder of wheels “{folder}” does not exist; choose another.</source>
<translation>a pasta de wheels “{folder}” não existe; escolha outra.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>the folder of wheels “{folder}” has no wheel of torch, which this kind needs; choose another.</source>
<translation>a pasta de wheels “{folder}” não tem um wheel do torch, de que este tipo precisa; escolha outra.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>“{folder}” does not hold wheels (.whl); choose another folder.</source>
<translation>“{folder}” não contém wheels (.whl); escolha outra pasta.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>choose a folder of wheels or a package index, not both.</source>
<translation>escolha uma pasta de wheels ou um índice de pacotes, não ambos.</translation>
</message>
<message>
<location filename="../alps_qgis/host/install/planning.py"/>
<source>the address of the package index must begin with https://.</source>
<translation>o endereço do índice de pacotes deve começar com https://.</translation>
</message>
<message>
<location filename="../alps_qgis/host/layers.py"/>
<source>QGIS could not open {file}, because it does not take “{part}” as part of a name. Choose another name.</source>
<translation>O QGIS não pôde abrir {file}, porque não aceita “{part}” como parte de um nome. Escolha outro nome.</translation>
</message>
<message>
<location filename="../alps_qgis/host/layers.py"/>
<source>The layer “{name}” has unsaved edits, which the engine cannot see. Save them (Layer ▸ Save Layer Edits) or roll them back, then run the algorithm again.</source>
<translation>A camada “{name}” tem edições não salvas, que o motor não vê. Salve-as (Camada ▸ Salvar edições da camada) ou reverta-as e execute o algoritmo novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/host/layers.py"/>
<source>The layer “{name}” cannot be written to a temporary file: {reason}. Export it and use that file.</source>
<translation>A camada “{name}” não pode ser gravada em um arquivo temporário: {reason}. Exporte-a e use esse arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/main_thread.py"/>
<source>QGIS was busy for a minute, so the algorithm stopped. Run it again.</source>
<translation>O QGIS ficou ocupado por um minuto, por isso o algoritmo parou. Execute-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} answers {said}. {by_hand}</source>
<translation>{address} responde {said}. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} sends another file: {found} bytes or more, not {wanted}. {by_hand}</source>
<translation>{address} envia outro arquivo: {found} bytes ou mais, não {wanted}. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The file from {address} has the SHA-256 {found}…, not {wanted}…. It was renamed to {quarantine} and will not be used. Start the download again; if this happens again, ask whoever runs your proxy.</source>
<translation>O arquivo de {address} tem o SHA-256 {found}…, não {wanted}…. Ele foi renomeado para {quarantine} e não será usado. Inicie o download novamente; se acontecer de novo, consulte quem administra seu proxy.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} is not an https address, so nothing is fetched from it. If your network asks you to sign in, do so with a browser, and start the download again.</source>
<translation>{address} não é um endereço https, por isso nada é baixado dele. Se sua rede pede que você se identifique, faça isso em um navegador e inicie o download novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The model folder {folder} cannot be written ({reason}). Set the environment variable ALPS_MODEL_DIR to a folder that you can write to.</source>
<translation>Não é possível gravar na pasta de modelos {folder} ({reason}). Defina a variável de ambiente ALPS_MODEL_DIR com uma pasta em que você possa gravar.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>Or fetch {address} with a browser or on another machine, and choose “Add a local file…” in Settings ▸ Options ▸ ALPS.</source>
<translation>Ou baixe {address} com um navegador ou em outra máquina e escolha “Adicionar um arquivo local…” em Configurações ▸ Opções ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The disk of {folder} has {free} MB free, but {needed} MB are needed. Free some space, or set the environment variable ALPS_MODEL_DIR to a folder on another disk.</source>
<translation>O disco de {folder} tem {free} MB livres, mas são necessários {needed} MB. Libere espaço ou defina a variável de ambiente ALPS_MODEL_DIR com uma pasta em outro disco.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The proxy asks for a login ({said}). Enter it in Settings ▸ Options ▸ Network, and start the download again. {by_hand}</source>
<translation>O proxy pede um login ({said}). Informe-o em Configurações ▸ Opções ▸ Rede e inicie o download novamente. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} answers with a web page, not with the file: a login page of your network or proxy. Sign in with a browser, and start the download again. {by_hand}</source>
<translation>{address} responde com uma página web, não com o arquivo: uma página de login da sua rede ou do proxy. Entre com um navegador e inicie o download novamente. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>What {address} sends is not a checkpoint. {by_hand}</source>
<translation>O que {address} envia não é um checkpoint. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>The disk of {folder} is full. Free some space and start the download again; it continues where it stopped.</source>
<translation>O disco de {folder} está cheio. Libere espaço e inicie o download novamente; ele continua de onde parou.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>Another program is downloading {file} now; wait until it has finished.</source>
<translation>Outro programa está baixando {file} agora; aguarde até que termine.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>“{path}” is a folder, but the model needs a file of this name. Remove or rename the folder.</source>
<translation>“{path}” é uma pasta, mas o modelo precisa de um arquivo com este nome. Remova ou renomeie a pasta.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{file} cannot be fetched from {address} ({reason}). The next try continues from {done} MB. {by_hand}</source>
<translation>{file} não pode ser obtido de {address} ({reason}). A próxima tentativa continua a partir de {done} MB. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{title}: {done} of {total} MB</source>
<translation>{title}: {done} de {total} MB</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{address} redirects in a circle. {by_hand}</source>
<translation>{address} redireciona em círculo. {by_hand}</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>{title}: comparing the SHA-256…</source>
<translation>{title}: comparando o SHA-256…</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/download.py"/>
<source>the connection was closed too early</source>
<translation>a conexão foi fechada cedo demais</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/http_stream.py"/>
<source>the certificate of the server cannot be checked: {reason}; add the certificate of your proxy in Settings ▸ Options ▸ Authentication</source>
<translation>o certificado do servidor não pode ser verificado: {reason}; adicione o certificado do seu proxy em Configurações ▸ Opções ▸ Autenticação</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/http_stream.py"/>
<source>the server does not answer</source>
<translation>o servidor não responde</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} cannot be read ({reason}); choose another file.</source>
<translation>{file} não pode ser lido ({reason}); escolha outro arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is not {expected}: its SHA-256 differs, so it is damaged or altered. Download it again.</source>
<translation>{file} não é {expected}: seu SHA-256 é diferente, portanto está danificado ou alterado. Baixe-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} has the name of {title}, but another SHA-256 ({found}…, not {published}…): it is damaged or altered. Download it again, or rename it if it is your own model.</source>
<translation>{file} tem o nome de {title}, mas outro SHA-256 ({found}…, não {published}…): está danificado ou alterado. Baixe-o novamente, ou renomeie-o se for um modelo seu.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is not a checkpoint of Segment Anything; choose a file such as {example}.</source>
<translation>{file} não é um checkpoint do Segment Anything; escolha um arquivo como {example}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is {found}, not {expected}; choose the other model, or another file.</source>
<translation>{file} é {found}, não {expected}; escolha o outro modelo ou outro arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is not {expected}: it has {found} bytes, the published file has {published}. Download it again.</source>
<translation>{file} não é {expected}: tem {found} bytes, e o arquivo publicado tem {published}. Baixe-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>Comparing the SHA-256 of {file}…</source>
<translation>Comparando o SHA-256 de {file}…</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} is not one of the published models, and only an engine with Segment Anything can tell whether it can be used. Install that engine first. ({reason})</source>
<translation>{file} não é um dos modelos publicados, e somente um motor com Segment Anything pode dizer se ele pode ser usado. Instale esse motor primeiro. ({reason})</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} changed while it was copied; add it again once it is complete.</source>
<translation>{file} mudou enquanto era copiado; adicione-o novamente quando estiver completo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>{file} cannot be copied into the model folder {folder} ({reason}).</source>
<translation>{file} não pode ser copiado para a pasta de modelos {folder} ({reason}).</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>The engine is checking {file}…</source>
<translation>O motor está verificando {file}…</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>it is not a file</source>
<translation>não é um arquivo</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>Comparing the copy…</source>
<translation>Comparando a cópia…</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/local.py"/>
<source>Copying {file}…</source>
<translation>Copiando {file}…</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>The model “{name}” does not exist; choose one of {names}.</source>
<translation>O modelo “{name}” não existe; escolha um de {names}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>installed</source>
<translation>instalado</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>not installed</source>
<translation>não instalado</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>damaged: download it again</source>
<translation>danificado: baixe-o novamente</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>your own file</source>
<translation>seu próprio arquivo</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>Choose it as “SAM checkpoint” in the dialogs.</source>
<translation>Escolha-o como “Checkpoint do SAM” nas janelas.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>Finest masks. For machines with a GPU.</source>
<translation>As máscaras mais finas. Para máquinas com GPU.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>Nearly as fine, in half the time.</source>
<translation>Quase tão fino, na metade do tempo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>Good masks. The one to begin with, also without a GPU.</source>
<translation>Boas máscaras. O modelo para começar, também sem GPU.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>fast</source>
<translation>rápido</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>medium</source>
<translation>médio</translation>
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
<translation>{file} não pode ser removido ({reason}). Feche o que o está usando e tente novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>{share} % downloaded</source>
<translation>{share} % baixados</translation>
</message>
<message>
<location filename="../alps_qgis/host/models/table.py"/>
<source>{size} (estimate)</source>
<translation>{size} (estimativa)</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine's Python “{python}” does not have the package “{package}”. Repair the engine in Settings ▸ Options ▸ ALPS, or with the algorithm “Install or update the engine”.</source>
<translation>O Python do motor “{python}” não tem o pacote “{package}”. Repare o motor em Configurações ▸ Opções ▸ ALPS ou com o algoritmo “Instalar ou atualizar o motor”.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine process was ended by signal {number} ({name}): {cause}.</source>
<translation>O processo do motor foi encerrado pelo sinal {number} ({name}): {cause}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>probably because memory ran out. Try a smaller tile, or close other programs</source>
<translation>provavelmente por falta de memória. Tente um bloco menor ou feche outros programas</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine process crashed in native code (access violation).</source>
<translation>O processo do motor falhou em código nativo (violação de acesso).</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>Every file is as it was before, or complete.</source>
<translation>Todos os arquivos estão como antes ou completos.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine process did not respond for {seconds} s and was ended. Every file is as it was before, or complete. Try a smaller tile, and report the problem if it happens again.</source>
<translation>O processo do motor não respondeu por {seconds} s e foi encerrado. Todos os arquivos estão como antes ou completos. Tente um bloco menor e relate o problema se acontecer de novo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>Run it again to continue from the finished tiles.</source>
<translation>Execute novamente para continuar a partir dos blocos concluídos.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>unknown</source>
<translation>desconhecido</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>a user or another program ended it</source>
<translation>um usuário ou outro programa o encerrou</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>a crash in native code, not in QGIS. Your project is safe. Try another device</source>
<translation>uma falha em código nativo, não no QGIS. Seu projeto está seguro. Tente outro dispositivo</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>Cancelled. The engine did not stop by itself and was ended.</source>
<translation>Cancelado. O motor não parou sozinho e foi encerrado.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The engine process ended with exit code {code}, without a result.</source>
<translation>O processo do motor terminou com o código de saída {code}, sem resultado.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>The ALPS engine “{program}” cannot be started: {reason}. Repair the engine in Settings ▸ Options ▸ ALPS.</source>
<translation>O motor do ALPS “{program}” não pode ser iniciado: {reason}. Repare o motor em Configurações ▸ Opções ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/host/process.py"/>
<source>Its last output: {}</source>
<translation>Sua última saída: {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>{file} cannot be replaced ({reason}). Close the program that uses it, or choose another file.</source>
<translation>{file} não pode ser substituído ({reason}). Feche o programa que o usa ou escolha outro arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>The output {file} is a folder. Choose another name.</source>
<translation>A saída {file} é uma pasta. Escolha outro nome.</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>another program has it open</source>
<translation>outro programa o mantém aberto</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>The name of {file} is longer than {limit} bytes. Choose another file.</source>
<translation>O nome de {file} tem mais de {limit} bytes. Escolha outro arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>{file} is open for editing as the layer “{name}”. Save the edits and toggle editing off, or choose another file.</source>
<translation>{file} está aberto para edição como a camada “{name}”. Salve as edições e desative a edição, ou escolha outro arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/publish.py"/>
<source>The output {file} is also an input. Choose another file.</source>
<translation>A saída {file} também é uma entrada. Escolha outro arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” is a web layer, so its pixels have no fixed size. Choose an Extent and a Ground resolution, for example the extent of the canvas and 0.5 metres, or save the part you need as a GeoTIFF.</source>
<translation>“{name}” é uma camada da web, portanto seus pixels não têm tamanho fixo. Escolha uma extensão e uma resolução no terreno, por exemplo a extensão da tela do mapa e 0,5 metro, ou salve a parte necessária como GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>This would ask the server of “{name}” for {width} × {height} pixels, more than {most} million. Choose a smaller extent or a coarser resolution.</source>
<translation>Isso pediria ao servidor de “{name}” {width} × {height} pixels, mais de {most} milhões. Escolha uma extensão menor ou uma resolução mais grosseira.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” could not be read from its source: {reason} Nothing was labelled. Try again later, or choose a smaller extent or a coarser resolution.</source>
<translation>“{name}” não pôde ser lido de sua fonte: {reason} Nada foi rotulado. Tente mais tarde, ou escolha uma extensão menor ou uma resolução mais grosseira.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” is read from its server first: {width} × {height} pixels ({megabytes} MB), one tile.</source>
<translation>“{name}” é lido primeiro do servidor: {width} × {height} pixels ({megabytes} MB), um bloco.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>The server of “{name}” has no image of this extent at this resolution. Choose others.</source>
<translation>O servidor de “{name}” não tem imagem desta extensão nesta resolução. Escolha outras.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>{share} of the pixels of “{name}” are empty, because the server has nothing there ({n} tiles do not exist). They count as no data.</source>
<translation>{share} dos pixels de “{name}” estão vazios, porque o servidor não tem nada ali ({n} blocos não existem). Eles contam como sem dados.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” is read from its server first: {width} × {height} pixels ({megabytes} MB), about {n} tiles.</source>
<translation>“{name}” é lido primeiro do servidor: {width} × {height} pixels ({megabytes} MB), cerca de {n} blocos.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>“{name}” is written to a temporary file first: {width} × {height} pixels ({megabytes} MB).</source>
<translation>“{name}” é gravado primeiro em um arquivo temporário: {width} × {height} pixels ({megabytes} MB).</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>The layer does not say who made it or what its licence allows; check before you use it.</source>
<translation>A camada não diz quem a fez nem o que a licença permite; verifique antes de usá-la.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>The temporary file {file} cannot be written: {reason}. Free some space there.</source>
<translation>O arquivo temporário {file} não pode ser gravado: {reason}. Libere espaço ali.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>it gave no reason.</source>
<translation>nenhum motivo foi informado.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>The extent lies outside the layer “{name}”.</source>
<translation>A extensão fica fora da camada “{name}”.</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>Rights of “{name}”: {rights}</source>
<translation>Direitos de “{name}”: {rights}</translation>
</message>
<message>
<location filename="../alps_qgis/host/raster_export.py"/>
<source>Cancelled while “{}” was read.</source>
<translation>Cancelado enquanto “{}” era lido.</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/areas.py"/>
<source>Scene</source>
<translation>Cena</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/areas.py"/>
<source>Colour</source>
<translation>Cor</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/areas.py"/>
<source>Unit</source>
<translation>Unidade</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/areas.py"/>
<source>Mean confidence</source>
<translation>Confiança média</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Class before</source>
<translation>Classe antes</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Class now</source>
<translation>Classe agora</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Share of the ground</source>
<translation>Proporção do terreno</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Area (m²)</source>
<translation>Área (m²)</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Pixels</source>
<translation>Pixels</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/changes.py"/>
<source>Changed</source>
<translation>Alterado</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/crosswalk.py"/>
<source>Cluster</source>
<translation>Cluster</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/crosswalk.py"/>
<source>Reference class</source>
<translation>Classe de referência</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/crosswalk.py"/>
<source>Share of the cluster</source>
<translation>Proporção do cluster</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/crosswalk.py"/>
<source>Share of the reference class</source>
<translation>Proporção da classe de referência</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/crosswalk.py"/>
<source>Why none is proposed</source>
<translation>Por que nenhum é proposto</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Rank</source>
<translation>Posição</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Score</source>
<translation>Pontuação</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Doubt</source>
<translation>Dúvida</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Reason</source>
<translation>Motivo</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Other class</source>
<translation>Outra classe</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Margin to the other class</source>
<translation>Margem em relação à outra classe</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Neighbours of another class</source>
<translation>Vizinhos de outra classe</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>Distance from the class</source>
<translation>Distância da classe</translation>
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
<translation>margem</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>neighbours</source>
<translation>vizinhos</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/found.py"/>
<source>outlier</source>
<translation>discrepante</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>These classes were fitted to this raster alone: the same number or colour in another raster is another class. For the same classes in many rasters, use “Auto-label collection” or the codebook of an earlier run.</source>
<translation>Estas classes foram ajustadas somente a este raster: o mesmo número ou a mesma cor em outro raster é outra classe. Para as mesmas classes em vários rasters, use “Rotular coleção automaticamente” ou o livro de códigos de uma execução anterior.</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Made with ALPS {}.</source>
<translation>Feito com ALPS {}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Settings ({part}): {values}</source>
<translation>Configurações ({part}): {values}</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Versions: {}</source>
<translation>Versões: {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/metadata.py"/>
<source>Source image: {}</source>
<translation>Imagem de origem: {}</translation>
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
<translation>Modelo e tipo de PFL: {}</translation>
</message>
<message>
<location filename="../alps_qgis/host/results/run_group.py"/>
<source>{} – ALPS</source>
<translation>{} – ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/host/run.py"/>
<source>, about {} min left</source>
<translation>, faltam cerca de {} min</translation>
</message>
<message>
<location filename="../alps_qgis/host/run.py"/>
<source>, about {} s left</source>
<translation>, faltam cerca de {} s</translation>
</message>
<message>
<location filename="../alps_qgis/host/server_replies.py"/>
<source>the server did not answer ({words}).</source>
<translation>o servidor não respondeu ({words}).</translation>
</message>
<message>
<location filename="../alps_qgis/host/server_replies.py"/>
<source>the server answered {status} ({words}).</source>
<translation>o servidor respondeu {status} ({words}).</translation>
</message>
<message>
<location filename="../alps_qgis/host/server_replies.py"/>
<source>the server sent a message instead of an image ({kind}).</source>
<translation>o servidor enviou uma mensagem em vez de uma imagem ({kind}).</translation>
</message>
<message>
<location filename="../alps_qgis/host/style_store.py"/>
<source>The style of {file} could not be stored in it: {reason}.</source>
<translation>O estilo de {file} não pôde ser armazenado nele: {reason}.</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/deleted_rows.py"/>
<source>You deleted the rows of {names}. Their segments are shown with automatic names, and new segments will go to other clusters.</source>
<translation>Você excluiu as linhas de {names}. Seus segmentos são mostrados com nomes automáticos, e novos segmentos irão para outros clusters.</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>class_name – rename here</source>
<translation>class_name – renomeie aqui</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Value in the raster</source>
<translation>Valor no raster</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Spread</source>
<translation>Dispersão</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Class by cluster</source>
<translation>Classe pelo cluster</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>class_override – correct here</source>
<translation>class_override – corrija aqui</translation>
</message>
<message>
<location filename="../alps_qgis/host/tables/forms.py"/>
<source>Instance</source>
<translation>Instância</translation>
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
<translation>Procurar os arquivos aos quais as camadas pertencem</translation>
</message>
<message>
<location filename="../alps_qgis/host/turns.py"/>
<source>Waiting for “{}” to finish…</source>
<translation>Aguardando “{}” terminar…</translation>
</message>
<message>
<location filename="../alps_qgis/host/turns.py"/>
<source>Waiting for a job in another QGIS window to finish…</source>
<translation>Aguardando o término de uma tarefa em outra janela do QGIS…</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>Apply codebook</source>
<translation>Aplicar livro de códigos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>Assigns each segment to the most similar cluster of a codebook, with a confidence from 0 to 1, and writes the segments to a new file. Corrections in class_override are kept.</source>
<translation>Atribui cada segmento ao cluster mais semelhante de um livro de códigos, com uma confiança de 0 a 1, e grava os segmentos em um novo arquivo. As correções em class_override são mantidas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>assign,predict,classify,nearest,transfer</source>
<translation>atribuir,prever,classificar,mais próximo,transferência,assign,predict,classify</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>The segments. They must come from the same segmenter as those that the codebook was fitted to.</source>
<translation>Os segmentos. Devem vir do mesmo segmentador que os segmentos aos quais o livro de códigos foi ajustado.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>Number of segments</source>
<translation>Número de segmentos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/applycodebook.py"/>
<source>The codebook with the clusters.</source>
<translation>O livro de códigos com os clusters.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Auto-label raster</source>
<translation>Rotular raster automaticamente</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Finds classes in a raster without any labels. It cuts the raster into segments, groups similar segments into clusters, and writes a class raster, class polygons, the segments and a table of classes.

Name the classes afterwards in the attribute table of the codebook: classes with the same name are merged, and the map follows each time you save. “Apply class edits” then updates the class raster and the polygons.

In a batch without a codebook, each raster gets its own classes. For the same classes in many rasters, use “Auto-label collection” or give the codebook of an earlier run.</source>
<translation>Encontra classes em um raster sem nenhum rótulo. Corta o raster em segmentos, agrupa segmentos semelhantes em clusters e grava um raster de classes, polígonos de classes, os segmentos e uma tabela de classes.

Nomeie as classes depois, na tabela de atributos do livro de códigos: classes com o mesmo nome são mescladas, e o mapa acompanha cada vez que você salva. “Aplicar edições de classes” então atualiza o raster de classes e os polígonos.

Em um lote sem livro de códigos, cada raster recebe suas próprias classes. Para as mesmas classes em vários rasters, use “Rotular coleção automaticamente” ou informe o livro de códigos de uma execução anterior.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>SAM,segment anything,land cover,landuse,classify,k-means,superpixels,OBIA</source>
<translation>SAM,segment anything,cobertura da terra,uso da terra,classificar,k-means,superpixels,OBIA,land cover</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>The raster to label.</source>
<translation>O raster a rotular.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of classes</source>
<translation>Número de classes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of polygons</source>
<translation>Número de polígonos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of tiles</source>
<translation>Número de blocos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of tiles without data</source>
<translation>Número de blocos sem dados</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of masks dropped by the gate</source>
<translation>Número de máscaras descartadas pelo gate</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Number of segments cut by a tile border</source>
<translation>Número de segmentos cortados por uma borda de bloco</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Share of valid pixels with a class</source>
<translation>Proporção de pixels válidos com classe</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Raster</source>
<translation>Raster</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Codebook of an earlier run. The raster gets its classes and names, and nothing is clustered. If not set, a new codebook is fitted to this raster.</source>
<translation>Livro de códigos de uma execução anterior. O raster recebe suas classes e nomes, e nada é agrupado. Se não definido, um novo livro de códigos é ajustado a este raster.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabel.py"/>
<source>Segmenter used</source>
<translation>Segmentador usado</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Auto-label collection</source>
<translation>Rotular coleção automaticamente</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Finds the same classes in many rasters. It cuts all rasters into segments, fits one codebook to all segments, and writes the class raster, polygons and segments of each raster to the output folder, and the codebook.

Files are named after their rasters. If two rasters have the same name, the name of the parent folder is added. A raster that cannot be read is left out and listed; the others are labelled.</source>
<translation>Encontra as mesmas classes em vários rasters. Corta todos os rasters em segmentos, ajusta um livro de códigos a todos os segmentos e grava na pasta de saída o raster de classes, os polígonos e os segmentos de cada raster, além do livro de códigos.

Os arquivos recebem os nomes de seus rasters. Se dois rasters têm o mesmo nome, o nome da pasta superior é acrescentado. Um raster que não pode ser lido é deixado de fora e listado; os demais são rotulados.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>SAM,segment anything,land cover,folder,mosaic,time series,classify,k-means</source>
<translation>SAM,segment anything,cobertura da terra,pasta,mosaico,série temporal,classificar,k-means,land cover</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Collection</source>
<translation>Coleção</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>The rasters to label. Give rasters, a folder, a pattern, or any combination of them.</source>
<translation>Os rasters a rotular. Informe rasters, uma pasta, um padrão ou qualquer combinação deles.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Folder of rasters to label. Its subfolders are not searched.</source>
<translation>Pasta de rasters a rotular. Suas subpastas não são pesquisadas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>A pattern that matches paths of rasters, such as /data/north/**/*.tif, where ** stands for any number of folders. Or a text file (.txt) with one raster, folder or pattern in each line; relative paths start at the folder of the file.</source>
<translation>Um padrão que corresponde a caminhos de rasters, como /data/north/**/*.tif, em que ** representa qualquer número de pastas. Ou um arquivo de texto (.txt) com um raster, uma pasta ou um padrão em cada linha; caminhos relativos partem da pasta do arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Add class rasters, polygons, segments and the table of classes to the project, in one group.</source>
<translation>Adiciona ao projeto, em um grupo, os rasters de classes, os polígonos, os segmentos e a tabela de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Folder for all outputs. It is created if it does not exist; files in it are never replaced.</source>
<translation>Pasta para todas as saídas. É criada se não existir; os arquivos que já estão nela nunca são substituídos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Number of labelled scenes</source>
<translation>Número de cenas rotuladas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Number of scenes left out</source>
<translation>Número de cenas deixadas de fora</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>There is nothing to label; choose rasters, a folder of rasters, or a pattern.</source>
<translation>Não há nada a rotular; escolha rasters, uma pasta de rasters ou um padrão.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Rasters</source>
<translation>Rasters</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Folder of rasters</source>
<translation>Pasta de rasters</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Pattern or list of rasters</source>
<translation>Padrão ou lista de rasters</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Codebook of an earlier run. If not set, a new codebook is fitted to all these rasters.</source>
<translation>Livro de códigos de uma execução anterior. Se não definido, um novo livro de códigos é ajustado a todos estes rasters.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Load the results</source>
<translation>Carregar os resultados</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Output folder</source>
<translation>Pasta de saída</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>Codebook</source>
<translation>Livro de códigos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>There is nothing to label: none of the rasters can be read. Choose others.</source>
<translation>Não há nada a rotular: nenhum dos rasters pode ser lido. Escolha outros.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/autolabelcollection.py"/>
<source>The folder “{}” does not exist; choose another.</source>
<translation>A pasta “{}” não existe; escolha outra.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>ALPS,unsupervised,classification,segmentation,clusters,labels,machine learning</source>
<translation>ALPS,não supervisionado,classificação,segmentação,clusters,rótulos,aprendizado de máquina</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>“{file}” cannot hold the output “{title}”; choose a file that ends in {ending}.</source>
<translation>“{file}” não pode conter a saída “{title}”; escolha um arquivo que termine em {ending}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>{file} is given for two outputs; choose a file for each.</source>
<translation>{file} foi indicado para duas saídas; escolha um arquivo para cada uma.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>{title}: {file} does not exist; check the path.</source>
<translation>{title}: {file} não existe; verifique o caminho.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/base.py"/>
<source>The new results are kept as {files}.</source>
<translation>Os novos resultados são mantidos como {files}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Boxes to masks</source>
<translation>Caixas para máscaras</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Finds the object in each box that an annotator or a detector drew. Writes its outline with class, score and box, and a class raster. Boxes may be rotated and in any CRS; give a polygon layer, or an annotation file (DOTA, DIOR, HRSC, FAIR1M, Pascal VOC, COCO, YOLO).

Masks may overlap in the instances. In the class raster, smaller masks are above larger ones; of two masks of the same size, the one with the higher score is on top. Without SAM, objects are found by shape and colour. A box in which nothing is found is filled.</source>
<translation>Encontra o objeto em cada caixa desenhada por um anotador ou por um detector. Grava seu contorno com classe, pontuação e caixa, e um raster de classes. As caixas podem estar rotacionadas e em qualquer SRC; informe uma camada de polígonos ou um arquivo de anotação (DOTA, DIOR, HRSC, FAIR1M, Pascal VOC, COCO, YOLO).

As máscaras podem se sobrepor nas instâncias. No raster de classes, as máscaras menores ficam acima das maiores; de duas máscaras do mesmo tamanho, fica por cima a de maior pontuação. Sem o SAM, os objetos são encontrados por forma e cor. Uma caixa em que nada é encontrado é preenchida.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>SAM,SAMRS,segment anything,detection,bounding box,oriented box,instances,DOTA,COCO,YOLO</source>
<translation>SAM,SAMRS,segment anything,detecção,caixa delimitadora,caixa orientada,instâncias,DOTA,COCO,YOLO</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>The raster in which the objects are.</source>
<translation>O raster em que os objetos estão.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>GeoPackage with the outline of each object, its class, scores, box and area.</source>
<translation>GeoPackage com o contorno de cada objeto, sua classe, pontuações, caixa e área.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>GeoTIFF with the class number of each pixel, 255 where there is no mask, and a legend.</source>
<translation>GeoTIFF com o número da classe de cada pixel, 255 onde não há máscara, e uma legenda.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Number of boxes</source>
<translation>Número de caixas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Number of masks</source>
<translation>Número de máscaras</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Number of filled boxes</source>
<translation>Número de caixas preenchidas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Number of boxes left out</source>
<translation>Número de caixas deixadas de fora</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Polygons with four corners. For any other polygon, its minimum rotated rectangle is used.</source>
<translation>Polígonos com quatro cantos. Para qualquer outro polígono, é usado seu retângulo mínimo rotacionado.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Field with the class of each box. If not set, all boxes have one class.</source>
<translation>Campo com a classe de cada caixa. Se não definido, todas as caixas têm uma única classe.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Field with the score of the detector, from 0 to 1.</source>
<translation>Campo com a pontuação do detector, de 0 a 1.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>TXT, XML, JSON or CSV file with boxes in pixels of this raster.</source>
<translation>Arquivo TXT, XML, JSON ou CSV com caixas em pixels deste raster.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Give either a layer of boxes or an annotation file.</source>
<translation>Informe uma camada de caixas ou um arquivo de anotação, não ambos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Instances</source>
<translation>Instâncias</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Layer of boxes</source>
<translation>Camada de caixas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Class field</source>
<translation>Campo de classe</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Score field</source>
<translation>Campo de pontuação</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>Annotation file (instead of a layer)</source>
<translation>Arquivo de anotação (em vez de uma camada)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/boxestomasks.py"/>
<source>The layer of boxes is missing or cannot be read; choose another layer.</source>
<translation>A camada de caixas está ausente ou não pode ser lida; escolha outra camada.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Choose number of clusters</source>
<translation>Escolher número de clusters</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Compares numbers of clusters (K) on the segments of one or more scenes by figures that need no ground truth: silhouette, Davies-Bouldin index, inertia, and whether several starts find the same clusters. Writes a page with plots and suggests a number. If the clusters are well separated, it is the number with the best silhouette; otherwise it is the bend of the inertia curve. In a model, you can use the result SUGGESTED_K in “Fit codebook”.

The figures do not know which classes you want, so start with the suggestion and try others.</source>
<translation>Compara números de clusters (K) nos segmentos de uma ou mais cenas por medidas que não precisam de verdade de campo: silhueta, índice de Davies-Bouldin, inércia e se vários inícios encontram os mesmos clusters. Grava uma página com gráficos e sugere um número. Se os clusters são bem separados, é o número com a melhor silhueta; caso contrário, é a curvatura da curva de inércia. Em um modelo, você pode usar o resultado SUGGESTED_K em “Ajustar livro de códigos”.

As medidas não sabem quais classes você quer; portanto, comece com a sugestão e experimente outros números.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>k-means,K,number of clusters,silhouette,Davies-Bouldin,elbow,stability,Dirichlet</source>
<translation>k-means,K,número de clusters,silhueta,Davies-Bouldin,cotovelo,estabilidade,Dirichlet</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Segments of one or more scenes, all from the same segmenter.</source>
<translation>Segmentos de uma ou mais cenas, todos do mesmo segmentador.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>HTML page with the plots, the table and the suggestion.</source>
<translation>Página HTML com os gráficos, a tabela e a sugestão.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>CSV file with the figures of each number.</source>
<translation>Arquivo CSV com as medidas de cada número.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Suggested number of clusters</source>
<translation>Número sugerido de clusters</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Number of components of the mixture</source>
<translation>Número de componentes da mistura</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Report</source>
<translation>Relatório</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>HTML files (*.html)</source>
<translation>Arquivos HTML (*.html)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Table</source>
<translation>Tabela</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>CSV files (*.csv)</source>
<translation>Arquivos CSV (*.csv)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/choosek.py"/>
<source>Suggested: {} clusters.</source>
<translation>Sugestão: {} clusters.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Compare two dates</source>
<translation>Comparar duas datas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Finds what changed between two scenes of the same ground that were labelled with one codebook, for example by “Auto-label collection”. You get a raster and polygons of the changes, each from one class to another, a table of areas, and a picture of where the ground of each class went.

Segments decide, not pixels: scenes that are shifted by a pixel or two do not differ along every border, and a segment that lies between two classes does not count. The scenes may have different grids, resolutions and CRSs; they are compared in the larger pixels. Ground that only one of them shows is left out.</source>
<translation>Encontra o que mudou entre duas cenas do mesmo terreno que foram rotuladas com um mesmo livro de códigos, por exemplo por “Rotular coleção automaticamente”. Você obtém um raster e polígonos das mudanças, cada uma de uma classe para outra, uma tabela de áreas e uma figura que mostra para onde foi o terreno de cada classe.

Segmentos decidem, não pixels: cenas deslocadas em um ou dois pixels não diferem ao longo de cada borda, e um segmento que fica entre duas classes não conta. As cenas podem ter grades, resoluções e SRCs diferentes; são comparadas nos pixels maiores. O terreno que somente uma delas mostra é deixado de fora.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>change detection,difference,from-to,transition,Sankey,multitemporal,time,before,after</source>
<translation>detecção de mudanças,diferença,de-para,transição,Sankey,multitemporal,tempo,antes,depois</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Segments of the earlier scene, with clusters.</source>
<translation>Segmentos da cena anterior, com clusters.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Segments of the later scene, with clusters of the same codebook.</source>
<translation>Segmentos da cena posterior, com clusters do mesmo livro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>GeoTIFF with the number of each change, 0 where nothing changed, and nodata where one of the dates has no class. Its legend names the changes; 1 has the most ground.</source>
<translation>GeoTIFF com o número de cada mudança, 0 onde nada mudou e nodata onde uma das datas não tem classe. Sua legenda nomeia as mudanças; 1 é a que tem mais terreno.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>GeoPackage with one polygon for each connected area of a change: class before, class after and area.</source>
<translation>GeoPackage com um polígono para cada área conectada de uma mudança: classe antes, classe depois e área.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>GeoPackage with a table: the ground of each class before that is each class now.</source>
<translation>GeoPackage com uma tabela: o terreno de cada classe antes que é cada classe agora.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>SVG picture: classes before on the left, classes now on the right, and bands between them.</source>
<translation>Figura SVG: classes de antes à esquerda, classes de agora à direita e faixas entre elas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Share of the ground that changed</source>
<translation>Proporção do terreno que mudou</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Ground that changed in m²</source>
<translation>Terreno que mudou em m²</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Number of kinds of changes</source>
<translation>Número de tipos de mudanças</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>{before} → {after}: {share} of the ground</source>
<translation>{before} → {after}: {share} do terreno</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Segments of the earlier date</source>
<translation>Segmentos da data anterior</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Segments of the later date</source>
<translation>Segmentos da data posterior</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>The codebook that both scenes were labelled with.</source>
<translation>O livro de códigos com que ambas as cenas foram rotuladas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Changes</source>
<translation>Mudanças</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Change polygons</source>
<translation>Polígonos de mudanças</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Areas of changes</source>
<translation>Áreas das mudanças</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>Picture of the changes</source>
<translation>Figura das mudanças</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/change.py"/>
<source>SVG files (*.svg)</source>
<translation>Arquivos SVG (*.svg)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/copies.py"/>
<source>Add the new segments and the new table of classes to the project, in one group.</source>
<translation>Adiciona ao projeto, em um grupo, os novos segmentos e a nova tabela de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/copies.py"/>
<source>Segments; paths with semicolons between them</source>
<translation>Segmentos; caminhos separados por ponto e vírgula</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>List doubtful segments</source>
<translation>Listar segmentos duvidosos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>Lists the segments whose class is most likely to be wrong, so that you look at those first. Three signs count: another class is nearly as near (margin), the segments around it have other classes (neighbours), and it is far from what its class usually looks like (outlier).

Segments that you corrected in class_override are not listed. No segment is changed.</source>
<translation>Lista os segmentos cuja classe tem maior probabilidade de estar errada, para que você olhe esses primeiro. Três sinais contam: outra classe está quase tão próxima (margem), os segmentos ao redor têm outras classes (vizinhos), e ele está longe da aparência usual de sua classe (discrepante).

Segmentos que você corrigiu em class_override não são listados. Nenhum segmento é alterado.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>uncertain,confidence,margin,outlier,check,quality,correct,active learning</source>
<translation>incerto,confiança,margem,discrepante,verificar,qualidade,corrigir,aprendizado ativo</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>Segments of one or more scenes, with clusters of the codebook.</source>
<translation>Segmentos de uma ou mais cenas, com clusters do livro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>GeoPackage with the polygon of each doubtful segment, its doubt from 0 to 1, the reason and the other class.</source>
<translation>GeoPackage com o polígono de cada segmento duvidoso, sua dúvida de 0 a 1, o motivo e a outra classe.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>Number of doubtful segments</source>
<translation>Número de segmentos duvidosos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>The codebook of the segments, with the table of classes.</source>
<translation>O livro de códigos dos segmentos, com a tabela de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/doubtfulsegments.py"/>
<source>Doubtful segments</source>
<translation>Segmentos duvidosos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Finds segments that look like some examples, in one scene or in many, and lists the most similar first. Examples are the segments under the features of a layer: add a point to each, or choose the layer of segments itself and check “Selected features only”. Counterexamples push segments of their kind down the list.

The score goes from 0 to 1. The log suggests a minimum score to begin with. The examples themselves are not listed, and no segment is changed.</source>
<translation>Encontra segmentos que se parecem com alguns exemplos, em uma cena ou em muitas, e lista primeiro os mais semelhantes. Exemplos são os segmentos sob as feições de uma camada: acrescente um ponto em cada um, ou escolha a própria camada de segmentos e marque “Apenas feições selecionadas”. Contraexemplos empurram os segmentos de seu tipo para baixo na lista.

A pontuação vai de 0 a 1. O log sugere uma pontuação mínima para começar. Os próprios exemplos não são listados, e nenhum segmento é alterado.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>search,query,more like this,retrieval,example,nearest,PFL</source>
<translation>procurar,consulta,mais como este,recuperação,exemplo,mais próximo,PFL</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Points, lines or polygons; the segment under each one is an example. Any CRS.</source>
<translation>Pontos, linhas ou polígonos; o segmento sob cada um é um exemplo. Qualquer SRC.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Points, lines or polygons on segments whose kind must not be found.</source>
<translation>Pontos, linhas ou polígonos sobre segmentos cujo tipo não deve ser encontrado.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>GeoPackage with the polygon of each segment that was found, its rank, its score and its class.</source>
<translation>GeoPackage com o polígono de cada segmento encontrado, sua posição, sua pontuação e sua classe.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Number of similar segments</source>
<translation>Número de segmentos semelhantes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Number of examples</source>
<translation>Número de exemplos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Suggested minimum score</source>
<translation>Pontuação mínima sugerida</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>The codebook of the segments.</source>
<translation>O livro de códigos dos segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Counterexamples</source>
<translation>Contraexemplos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>Similar segments</source>
<translation>Segmentos semelhantes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/findsimilar.py"/>
<source>The layer of examples cannot be read; choose another layer.</source>
<translation>A camada de exemplos não pode ser lida; escolha outra camada.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Name classes from a reference</source>
<translation>Nomear classes a partir de uma referência</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Compares the clusters with a map that has names already, for example land use of OpenStreetMap, WorldCover or an old map, and proposes a name for each class: that of the reference class that has most of its area. The map may have any CRS and resolution. You get a table with the area of each overlap, and the log says how well clusters and reference agree.

The codebook is not changed. If you choose a file for the new codebook, the proposals are written there: all of them, or those of the classes that you list. Names that you gave yourself are never overwritten. Classes that get the same name become one.</source>
<translation>Compara os clusters com um mapa que já tem nomes, por exemplo o uso da terra do OpenStreetMap, o WorldCover ou um mapa antigo, e propõe um nome para cada classe: o da classe de referência que tem a maior parte de sua área. O mapa pode ter qualquer SRC e resolução. Você obtém uma tabela com a área de cada sobreposição, e o log diz o quanto clusters e referência concordam.

O livro de códigos não é alterado. Se você escolher um arquivo para o novo livro de códigos, as propostas são gravadas nele: todas, ou as das classes que você listar. Nomes que você mesmo deu nunca são sobrescritos. Classes que recebem o mesmo nome se tornam uma só.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>crosswalk,rename,land cover,land use,OpenStreetMap,OSM,WorldCover,CORINE,overlap,legend</source>
<translation>correspondência,renomear,cobertura da terra,uso da terra,OpenStreetMap,OSM,WorldCover,CORINE,sobreposição,legenda</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>A layer of polygons with a field for the class. Give polygons or a raster.</source>
<translation>Uma camada de polígonos com um campo para a classe. Informe polígonos ou um raster.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Field with the class. If not set, the first of class_name, class, label, name, category or class_id.</source>
<translation>Campo com a classe. Se não definido, o primeiro de class_name, class, label, name, category ou class_id.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>A class raster: one band of class numbers, or colours that stand for classes.</source>
<translation>Um raster de classes: uma banda de números de classes, ou cores que representam classes.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>JSON file with the class of each value or colour of the raster: {"10": "tree cover", …}.</source>
<translation>Arquivo JSON com a classe de cada valor ou cor do raster: {"10": "cobertura arbórea", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Names or values of the reference that do not count, separated by commas: unknown,0.</source>
<translation>Nomes ou valores da referência que não contam, separados por vírgulas: unknown,0.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Numbers of the classes (class_id) whose proposals the new codebook takes, separated by commas. If not set, it takes all proposals.</source>
<translation>Números das classes (class_id) cujas propostas o novo livro de códigos adota, separados por vírgulas. Se não definido, ele adota todas as propostas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>GeoPackage with a table: the area of each cluster in each reference class, and the proposals.</source>
<translation>GeoPackage com uma tabela: a área de cada cluster em cada classe de referência, e as propostas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>GeoPackage with a copy of the codebook in which the classes have the proposed names.</source>
<translation>GeoPackage com uma cópia do livro de códigos na qual as classes têm os nomes propostos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Number of names proposed</source>
<translation>Número de nomes propostos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Number of names in the new codebook</source>
<translation>Número de nomes no novo livro de códigos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Share of the ground on which the names agree with the reference</source>
<translation>Proporção do terreno em que os nomes concordam com a referência</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Choose either reference polygons or a reference raster.</source>
<translation>Escolha polígonos de referência ou um raster de referência.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Choose a file for the codebook with the new names, or leave out the classes to name.</source>
<translation>Escolha um arquivo para o livro de códigos com os novos nomes ou omita as classes a nomear.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>The codebook whose classes get names.</source>
<translation>O livro de códigos cujas classes recebem nomes.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Reference polygons</source>
<translation>Polígonos de referência</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Reference raster</source>
<translation>Raster de referência</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Names of the values</source>
<translation>Nomes dos valores</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Classes to ignore</source>
<translation>Classes a ignorar</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Classes to name</source>
<translation>Classes a nomear</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Overlaps with the reference</source>
<translation>Sobreposições com a referência</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Codebook with the new names</source>
<translation>Livro de códigos com os novos nomes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>{name} ({number}): {proposal}, which has {share} of its area</source>
<translation>{name} ({number}): {proposal}, que tem {share} de sua área</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>{name} ({number}): no name is proposed ({reason})</source>
<translation>{name} ({number}): nenhum nome é proposto ({reason})</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>Reference class {name}: IoU {iou}, {found} of it found</source>
<translation>Classe de referência {name}: IoU {iou}, {found} dela encontrados</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>you named it</source>
<translation>você a nomeou</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>it has no ground</source>
<translation>não tem terreno</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>the reference covers too little of it</source>
<translation>a referência cobre muito pouco dela</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>no reference class has enough of it</source>
<translation>nenhuma classe de referência tem o suficiente dela</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>its row was deleted from the codebook</source>
<translation>sua linha foi excluída do livro de códigos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>JSON files (*.json)</source>
<translation>Arquivos JSON (*.json)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>“{}” is not a list of numbers; write, for example, 0,3,5.</source>
<translation>“{}” não é uma lista de números; escreva, por exemplo, 0,3,5.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>The reference polygons cannot be read; choose another layer.</source>
<translation>Os polígonos de referência não podem ser lidos; escolha outra camada.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/namefrom.py"/>
<source>{n} classes with the name {name} become one.</source>
<translation>{n} classes com o nome {name} se tornam uma só.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Propagate labels</source>
<translation>Propagar rótulos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Label a few segments of each class, and this names or corrects the others. Labels are your corrections in class_override, and the points, lines or polygons of a layer with a field for the class. A small model learns from the features of the labelled segments, and gives every other segment a class with a probability. Below the minimum probability, segments stay as they are.

Your corrections always stay. New classes become new rows of the codebook. A class that you named but did not label keeps the segments that are like it; classes with automatic names, such as “Class 7”, may lose all of theirs. The segments and the codebook are copied to the output folder; the inputs are not changed. Then run “Apply class edits” with the copies to update the map.</source>
<translation>Rotule alguns segmentos de cada classe, e isto nomeia ou corrige os outros. Rótulos são suas correções em class_override e os pontos, linhas ou polígonos de uma camada com um campo para a classe. Um pequeno modelo aprende com as características dos segmentos rotulados e dá a cada um dos outros segmentos uma classe com uma probabilidade. Abaixo da probabilidade mínima, os segmentos ficam como estão.

Suas correções sempre permanecem. Novas classes se tornam novas linhas do livro de códigos. Uma classe que você nomeou mas não rotulou mantém os segmentos parecidos com ela; classes com nomes automáticos, como “Class 7”, podem perder todos os seus. Os segmentos e o livro de códigos são copiados para a pasta de saída; as entradas não são alteradas. Depois execute “Aplicar edições de classes” com as cópias para atualizar o mapa.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>few labels,training,supervised,random forest,logistic regression,active learning,correct,samples</source>
<translation>poucos rótulos,treinamento,supervisionado,floresta aleatória,random forest,regressão logística,aprendizado ativo,corrigir,amostras</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>A point labels the segment in which it lies, and a line each segment that it crosses. A polygon labels the segments of which it covers at least half. The layer may have any CRS.</source>
<translation>Um ponto rotula o segmento em que está, e uma linha, cada segmento que cruza. Um polígono rotula os segmentos dos quais cobre pelo menos a metade. A camada pode ter qualquer SRC.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Folder for the new segments and codebook. It is created if it does not exist.</source>
<translation>Pasta para os novos segmentos e o novo livro de códigos. É criada se não existir.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Number of labelled segments</source>
<translation>Número de segmentos rotulados</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Number of segments with another class</source>
<translation>Número de segmentos com outra classe</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Number of segments below the minimum probability</source>
<translation>Número de segmentos abaixo da probabilidade mínima</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Learned without labels, because you named them: {names}</source>
<translation>Aprendidas sem rótulos, porque você as nomeou: {names}</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>The codebook with the classes of the segments.</source>
<translation>O livro de códigos com as classes dos segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Layer with labels</source>
<translation>Camada com rótulos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>Layer of the segments to label next</source>
<translation>Camada dos segmentos a rotular a seguir</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>{name}: {labels} labelled segments, {changed} others get this class</source>
<translation>{name}: {labels} segmentos rotulados, {changed} outros recebem esta classe</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/propagatelabels.py"/>
<source>The layer with labels cannot be read; choose another layer.</source>
<translation>A camada com rótulos não pode ser lida; escolha outra camada.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>Split class</source>
<translation>Dividir classe</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>Splits a class into several by clustering its segments again. The part with the largest area keeps the class. The other parts are new classes with the same name and a number, such as “forest 2”. Rename them in the table of classes, or give two of them the same name to join them again.

The segments and the codebook are copied to the output folder; the inputs are not changed. Then run “Apply class edits” with the copies to update the map.</source>
<translation>Divide uma classe em várias agrupando novamente seus segmentos. A parte com a maior área mantém a classe. As outras partes são novas classes com o mesmo nome e um número, como “forest 2”. Renomeie-as na tabela de classes, ou dê a duas delas o mesmo nome para reuni-las novamente.

Os segmentos e o livro de códigos são copiados para a pasta de saída; as entradas não são alteradas. Depois execute “Aplicar edições de classes” com as cópias para atualizar o mapa.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>divide,separate,subclass,cluster,k-means</source>
<translation>dividir,separar,subclasse,cluster,k-means</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>Name of the class, or its number (class_id).</source>
<translation>Nome da classe, ou seu número (class_id).</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>Number of classes after the split</source>
<translation>Número de classes após a divisão</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>{name}: {count} segments</source>
<translation>{name}: {count} segmentos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/classes/splitclass.py"/>
<source>Class to split</source>
<translation>Classe a dividir</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Data set report</source>
<translation>Relatório do conjunto de dados</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Writes a page about a folder of labels. It shows doubtful masks first, then the pixels and masks of each class, sizes, coverage, the position of masks in the images and on the ground, samples of each class, and duplicate masks. The page needs no other file; tables beside it contain the figures.</source>
<translation>Grava uma página sobre uma pasta de rótulos. Mostra primeiro as máscaras duvidosas, depois os pixels e as máscaras de cada classe, os tamanhos, a cobertura, a posição das máscaras nas imagens e no terreno, amostras de cada classe e máscaras duplicadas. A página não precisa de nenhum outro arquivo; as tabelas ao lado dela contêm os números.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>statistics,quality,samples,contact sheet,histogram,heat map,duplicates,data set</source>
<translation>estatísticas,qualidade,amostras,folha de contato,histograma,mapa de calor,duplicatas,conjunto de dados</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Output folder of “Auto-label collection”, or a folder with outputs of “Boxes to masks”.</source>
<translation>Pasta de saída de “Rotular coleção automaticamente” ou uma pasta com saídas de “Caixas para máscaras”.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Rasters to show the samples on. Give rasters, their folder, or neither; then masks have a plain background.</source>
<translation>Rasters sobre os quais mostrar as amostras. Informe os rasters, a pasta deles ou nenhum dos dois; nesse caso, as máscaras têm um fundo liso.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder of the scenes that were labelled.</source>
<translation>Pasta das cenas que foram rotuladas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder for report.html and the tables. It is created if it does not exist; files in it are never replaced.</source>
<translation>Pasta para report.html e as tabelas. É criada se não existir; os arquivos que já estão nela nunca são substituídos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Number of scenes</source>
<translation>Número de cenas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Number of duplicate pairs</source>
<translation>Número de pares duplicados</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Share of pixels with a class</source>
<translation>Proporção de pixels com classe</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder of labels</source>
<translation>Pasta de rótulos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Labelled scenes</source>
<translation>Cenas rotuladas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder of scenes</source>
<translation>Pasta de cenas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/datasetreport.py"/>
<source>Folder for the report</source>
<translation>Pasta para o relatório</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Evaluate class rasters</source>
<translation>Avaliar rasters de classes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Compares class rasters with ground truth. Clusters have no names, so they are mapped to the true classes in two ways: majority (each cluster gets the class that it overlaps most) and Hungarian (each class gets at most one cluster). Gives the mean IoU, the mean accuracy, the IoU and DSC of each class, and the confusion matrix. It can also write a table of the scenes, measure the position of boundaries, and compare with a second run.</source>
<translation>Compara rasters de classes com a verdade de campo. Clusters não têm nomes, por isso são associados às classes verdadeiras de duas formas: maioria (cada cluster recebe a classe com a qual mais se sobrepõe) e húngaro (cada classe recebe no máximo um cluster). Fornece a IoU média, a acurácia média, a IoU e o DSC de cada classe e a matriz de confusão. Também pode gravar uma tabela das cenas, medir a posição dos limites e comparar com uma segunda execução.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>accuracy,mIoU,confusion matrix,validation,ground truth,Hungarian</source>
<translation>acurácia,mIoU,matriz de confusão,validação,verdade de campo,húngaro</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Class rasters of ALPS to evaluate.</source>
<translation>Rasters de classes do ALPS a avaliar.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>True classes, as numbers or colours: one raster for each class raster, in the same order.</source>
<translation>Classes verdadeiras, como números ou cores: um raster para cada raster de classes, na mesma ordem.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Values of the ground truth that do not count, separated by commas: 0,255.</source>
<translation>Valores da verdade de campo que não contam, separados por vírgulas: 0,255.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>JSON file with the class of each colour, for a ground truth in colours: {"#3c1098": "building", …}.</source>
<translation>Arquivo JSON com a classe de cada cor, para uma verdade de campo em cores: {"#3c1098": "building", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Class rasters of the same scenes, in the same order. The report then shows which run is better, and where.</source>
<translation>Rasters de classes das mesmas cenas, na mesma ordem. O relatório mostra então qual execução é melhor e onde.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>JSON file with all figures of each class, and the confusion matrix.</source>
<translation>Arquivo JSON com todas as medidas de cada classe e a matriz de confusão.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Share of the true pixels that do not count</source>
<translation>Proporção dos pixels verdadeiros que não contam</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>There are {labels} class rasters and {truths} rasters of the ground truth; choose one of these for each class raster.</source>
<translation>Há {labels} rasters de classes e {truths} rasters da verdade de campo; escolha um destes para cada raster de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>There are {others} class rasters of a second run and {truths} rasters of the ground truth; choose as many of both.</source>
<translation>Há {others} rasters de classes de uma segunda execução e {truths} rasters da verdade de campo; escolha a mesma quantidade de ambos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Class rasters</source>
<translation>Rasters de classes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Ground truth</source>
<translation>Verdade de campo</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Values to ignore</source>
<translation>Valores a ignorar</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Colours of the ground truth</source>
<translation>Cores da verdade de campo</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Class rasters of a second run</source>
<translation>Rasters de classes de uma segunda execução</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>None of the rasters can be read; choose class rasters and their ground truth.</source>
<translation>Nenhum dos rasters pode ser lido; escolha rasters de classes e sua verdade de campo.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>The means are over the classes {names}. {share} of the true pixels do not count.</source>
<translation>As médias são sobre as classes {names}. {share} dos pixels verdadeiros não contam.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Mean IoU</source>
<translation>IoU média</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Mean accuracy</source>
<translation>Acurácia média</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>“{}” is not a list of numbers; write, for example, 0,255.</source>
<translation>“{}” não é uma lista de números; escreva, por exemplo, 0,255.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluate.py"/>
<source>Mean IoU {miou:.3f}, mean accuracy {macc:.3f} ({mapping}).</source>
<translation>IoU média {miou:.3f}, acurácia média {macc:.3f} ({mapping}).</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Evaluate instances</source>
<translation>Avaliar instâncias</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Compares the masks of single objects with true masks. Gives the average precision of each class and of all classes as COCO defines it (AP over IoU 0.50 to 0.95, AP50, AP75), and how many objects of each scene were found. The ground truth is layers of instances or a COCO file. Scenes are matched by name.</source>
<translation>Compara as máscaras de objetos individuais com máscaras verdadeiras. Fornece a precisão média de cada classe e de todas as classes conforme definida pelo COCO (AP sobre IoU 0.50 a 0.95, AP50, AP75) e quantos objetos de cada cena foram encontrados. A verdade de campo são camadas de instâncias ou um arquivo COCO. As cenas são associadas pelo nome.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>accuracy,AP,average precision,COCO,detection,validation,ground truth</source>
<translation>acurácia,AP,precisão média,COCO,detecção,validação,verdade de campo</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Layers of instances to evaluate, one for each scene.</source>
<translation>Camadas de instâncias a avaliar, uma para cada cena.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Layers of true instances, named like their scenes. Give layers or a COCO file.</source>
<translation>Camadas de instâncias verdadeiras, com os nomes de suas cenas. Informe camadas ou um arquivo COCO.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>COCO file (JSON) with images, categories, and annotations with masks.</source>
<translation>Arquivo COCO (JSON) com imagens, categorias e anotações com máscaras.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Names of classes, separated by commas.</source>
<translation>Nomes de classes, separados por vírgulas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>JSON file with all figures of each class.</source>
<translation>Arquivo JSON com todas as medidas de cada classe.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>AP over IoU 0.50 to 0.95</source>
<translation>AP sobre IoU 0.50 a 0.95</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>AP at IoU 0.50</source>
<translation>AP em IoU 0.50</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>AP at IoU 0.75</source>
<translation>AP em IoU 0.75</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Number of true instances</source>
<translation>Número de instâncias verdadeiras</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Number of instances</source>
<translation>Número de instâncias</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Give the true instances either as layers or as a COCO file.</source>
<translation>Informe as instâncias verdadeiras como camadas ou como arquivo COCO, não ambos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>True instances</source>
<translation>Instâncias verdadeiras</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>True instances as a COCO file</source>
<translation>Instâncias verdadeiras como arquivo COCO</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>Classes that do not count</source>
<translation>Classes que não contam</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>None of the layers can be read; choose instances and their ground truth.</source>
<translation>Nenhuma das camadas pode ser lida; escolha instâncias e sua verdade de campo.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>{truth} true instances are marked as difficult or as a crowd. They do not count, nor do the {found} instances found on them.</source>
<translation>{truth} instâncias verdadeiras estão marcadas como difíceis ou como multidão (crowd). Elas não contam, nem as {found} instâncias encontradas sobre elas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/evaluateinstances.py"/>
<source>{n} instances have the class “{name}”, which the ground truth does not have.</source>
<translation>{n} instâncias têm a classe “{name}”, que a verdade de campo não tem.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Export data set</source>
<translation>Exportar conjunto de dados</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Cuts labelled scenes into chips for training a network. Writes images, masks or annotations, a split into train, val and test without common ground, an index, and a README with classes, counts, licence and source.

Labels are class rasters (with the names that you gave the classes), masks of boxes, or any polygon layer with a field of classes. Labels and scenes are matched by name. The folder appears only when the data set is complete.</source>
<translation>Corta cenas rotuladas em chips para treinar uma rede. Grava imagens, máscaras ou anotações, uma divisão em train, val e test sem terreno em comum, um índice e um README com classes, contagens, licença e fonte.

Os rótulos são rasters de classes (com os nomes que você deu às classes), máscaras de caixas ou qualquer camada de polígonos com um campo de classes. Rótulos e cenas são associados pelo nome. A pasta só aparece quando o conjunto de dados está completo.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>training,chips,tiles,COCO,YOLO,panoptic,mmsegmentation,torchgeo,iSAID,SAMRS,split</source>
<translation>treinamento,chips,blocos,COCO,YOLO,panóptico,mmsegmentation,torchgeo,iSAID,SAMRS,divisão</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Settings of a published data set. Settings below that you change from their default override the preset; all others come from it.</source>
<translation>Configurações de um conjunto de dados publicado. As configurações abaixo que você altera em relação ao padrão têm precedência sobre a predefinição; todas as outras vêm dela.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>The split that you want, instead of one that is drawn. Each line has the name of a scene, and then train, val or test.</source>
<translation>A divisão que você quer, em vez de uma sorteada. Cada linha tem o nome de uma cena e, em seguida, train, val ou test.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>A folder with the lists train.txt, val.txt and test.txt, or with the folders train, val and test and the images of each in them.</source>
<translation>Uma pasta com as listas train.txt, val.txt e test.txt, ou com as pastas train, val e test e as imagens de cada uma dentro delas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>A new or empty folder.</source>
<translation>Uma pasta nova ou vazia.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>The scenes that were labelled. Give rasters, their folder, or both.</source>
<translation>As cenas que foram rotuladas. Informe rasters, a pasta deles ou ambos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Folder of the scenes that were labelled. Its subfolders are not searched, except train, val and test if you split by folder.</source>
<translation>Pasta das cenas que foram rotuladas. Suas subpastas não são pesquisadas, exceto train, val e test se você dividir por pasta.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Class rasters of the scenes. Without class rasters and without a folder of labels, the polygons give the classes.</source>
<translation>Rasters de classes das cenas. Sem rasters de classes e sem pasta de rótulos, os polígonos fornecem as classes.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Instances of all scenes, in any CRS. If not set, masks of boxes are the instances, or else the connected areas of each class.</source>
<translation>Instâncias de todas as cenas, em qualquer SRC. Se não definido, as instâncias são as máscaras de caixas ou então as áreas conectadas de cada classe.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>If not set, the first of these that the layer has: class_name, class, label, name, category, class_id.</source>
<translation>Se não definido, o primeiro destes que a camada tiver: class_name, class, label, name, category, class_id.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>There is nothing to export; choose scenes, or a folder of scenes.</source>
<translation>Não há nada a exportar; escolha cenas ou uma pasta de cenas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>There are no labels; choose class rasters, a folder of labels, or polygons.</source>
<translation>Não há rótulos; escolha rasters de classes, uma pasta de rótulos ou polígonos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Preset</source>
<translation>Predefinição</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>List of the split</source>
<translation>Lista da divisão</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Folder of the split</source>
<translation>Pasta da divisão</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Folder of the data set</source>
<translation>Pasta do conjunto de dados</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Scenes</source>
<translation>Cenas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Polygons with classes</source>
<translation>Polígonos com classes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>There is nothing to export: none of the rasters can be read. Choose others.</source>
<translation>Não há nada a exportar: nenhum dos rasters pode ser lido. Escolha outros.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Lists (*.txt *.csv *.tsv *.lst *.json)</source>
<translation>Listas (*.txt *.csv *.tsv *.lst *.json)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>The polygons are missing or cannot be read; choose another layer.</source>
<translation>Os polígonos estão ausentes ou não podem ser lidos; escolha outra camada.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Left out: {straddling} chips across two parts of the split, and {uncovered} chips with too few labelled pixels.</source>
<translation>Deixados de fora: {straddling} chips entre duas partes da divisão e {uncovered} chips com poucos pixels rotulados.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>Number of chips for {}</source>
<translation>Número de chips para {}</translation>
</message>
<message>
<location filename="../alps_qgis/processing/exportdataset.py"/>
<source>{} is not in the split and was left out.</source>
<translation>{} não está na divisão e foi deixado de fora.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/figures.py"/>
<source>CSV file with the figures of each scene.</source>
<translation>Arquivo CSV com as medidas de cada cena.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/figures.py"/>
<source>Table of scenes</source>
<translation>Tabela de cenas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>Fit codebook</source>
<translation>Ajustar livro de códigos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>Groups the segments of one or more scenes into clusters of similar segments, and writes the codebook: the centres of the clusters and the table of classes. Each cluster starts as a class of its own.

If you choose a codebook to update, its classes stay, and segments that are unlike any of them form new clusters. The number of clusters to fit is then not used.</source>
<translation>Agrupa os segmentos de uma ou mais cenas em clusters de segmentos semelhantes e grava o livro de códigos: os centros dos clusters e a tabela de classes. Cada cluster começa como uma classe própria.

Se você escolher um livro de códigos a atualizar, suas classes permanecem, e segmentos diferentes de todas elas formam novos clusters. O número de clusters a ajustar não é usado nesse caso.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>k-means,cluster,classes,vocabulary,update,online</source>
<translation>k-means,cluster,classes,vocabulário,atualizar,online</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>Number of clusters</source>
<translation>Número de clusters</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>A codebook to add the segments to, instead of fitting a new one. Its class names, colours and cluster numbers stay. It is not changed: the result is a new file.</source>
<translation>Um livro de códigos ao qual adicionar os segmentos, em vez de ajustar um novo. Seus nomes de classes, cores e números de clusters permanecem. Ele não é alterado: o resultado é um novo arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/fitcodebook.py"/>
<source>Codebook to update</source>
<translation>Livro de códigos a atualizar</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Reading the raster</source>
<translation>Leitura do raster</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Tiles</source>
<translation>Blocos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Clusters</source>
<translation>Clusters</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Polygons</source>
<translation>Polígonos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Network</source>
<translation>Rede</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Training</source>
<translation>Treinamento</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Random changes of crops</source>
<translation>Alterações aleatórias dos recortes</translation>
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
<translation>SAM (não instalado)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>These settings are for SAM, which is not installed. Until you install it (Settings ▸ Options ▸ ALPS), they have no effect.</source>
<translation>Estas configurações são para o SAM, que não está instalado. Até que você o instale (Configurações ▸ Opções ▸ ALPS), elas não têm efeito.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>None</source>
<translation>Nenhum</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Drone (up to 0.1 m)</source>
<translation>Drone (até 0,1 m)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Aerial (0.1 to 0.5 m)</source>
<translation>Aérea (0,1 a 0,5 m)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Satellite (10 m)</source>
<translation>Satélite (10 m)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/dialog.py"/>
<source>Quick (a first look)</source>
<translation>Rápido (uma primeira olhada)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/example_models.py"/>
<source>The example model {} cannot be read.</source>
<translation>O modelo de exemplo {} não pode ser lido.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Label</source>
<translation>Rotular</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Single steps</source>
<translation>Etapas individuais</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Networks</source>
<translation>Redes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Evaluation</source>
<translation>Avaliação</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Data sets</source>
<translation>Conjuntos de dados</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Volumes</source>
<translation>Volumes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Set-up</source>
<translation>Preparação</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/groups.py"/>
<source>Example models</source>
<translation>Modelos de exemplo</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/help_text.py"/>
<source>Parameters</source>
<translation>Parâmetros</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/help_text.py"/>
<source>Outputs</source>
<translation>Saídas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/help_text.py"/>
<source>Advanced parameters</source>
<translation>Parâmetros avançados</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/help_text.py"/>
<source>Example for the command line</source>
<translation>Exemplo para a linha de comando</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>“{source}” is missing or cannot be read; choose {kind}.</source>
<translation>“{source}” está ausente ou não pode ser lido; escolha {kind}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>None of the segments layers can be read; choose segments that ALPS made.</source>
<translation>Nenhuma das camadas de segmentos pode ser lida; escolha segmentos feitos pelo ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>a raster that QGIS can open</source>
<translation>um raster que o QGIS possa abrir</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>a segments layer of ALPS</source>
<translation>uma camada de segmentos do ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/inputs.py"/>
<source>a codebook of ALPS</source>
<translation>um livro de códigos do ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>The packages for training are not installed, so this cannot run yet. Install the engine for training in Settings ▸ Options ▸ ALPS.</source>
<translation>Os pacotes para treinamento não estão instalados, portanto isto ainda não pode ser executado. Instale o motor para treinamento em Configurações ▸ Opções ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>{} (small, for laptops)</source>
<translation>{} (pequena, para notebooks)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>{} (of the ALPS paper, for GPUs)</source>
<translation>{} (do artigo do ALPS, para GPUs)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>All that fit (overall)</source>
<translation>Todos os que se encaixam (overall)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>Encoder, for other classes (backbone)</source>
<translation>Codificador, para outras classes (backbone)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>All but the encoder (head)</source>
<translation>Tudo menos o codificador (head)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>Not set (20 minutes, unless you set the steps)</source>
<translation>Não definido (20 minutos, a menos que você defina os passos)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/network_fields.py"/>
<source>Not set ({} in each round, unless you set a duration)</source>
<translation>Não definido ({} em cada rodada, a menos que você defina uma duração)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/pickers.py"/>
<source>“{value}” has a minimum of x above its maximum. Give an extent that does not cross the 180th meridian, or run the two sides of it one by one.</source>
<translation>“{value}” tem um mínimo de x acima do máximo. Dê uma extensão que não cruze o meridiano 180, ou processe os dois lados um por um.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/pickers.py"/>
<source>“{value}” is not a layer of polygons that can be read.</source>
<translation>“{value}” não é uma camada de polígonos que possa ser lida.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/pickers.py"/>
<source>“{value}” is not an extent.</source>
<translation>“{value}” não é uma extensão.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoTIFF with the class number of each pixel, 255 outside of all segments, and a legend.</source>
<translation>GeoTIFF com o número da classe de cada pixel, 255 fora de todos os segmentos, e uma legenda.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoPackage with one polygon for each connected area of a class.</source>
<translation>GeoPackage com um polígono para cada área conectada de uma classe.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoPackage with all segments. To correct the class of a single segment, use its field class_override.</source>
<translation>GeoPackage com todos os segmentos. Para corrigir a classe de um único segmento, use o campo class_override.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoPackage with the table of classes. Rename, recolour and merge classes there: classes with the same name become one.</source>
<translation>GeoPackage com a tabela de classes. Renomeie, recolora e mescle classes ali: classes com o mesmo nome se tornam uma só.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Settings for a kind of image; those that you change from their default override it. drone (up to 0.1 m): coarse detail, minimum mapping unit 800 pixels. aerial (0.1 to 0.5 m): medium detail, 160 pixels. satellite (10 m): fine detail, 16 pixels. quick (a first look): coarse detail, 8 clusters, 1 restart, 256 pixels.</source>
<translation>Configurações para um tipo de imagem; as que você altera em relação ao padrão têm precedência. drone (até 0,1 m): detalhe grosseiro, unidade mínima de mapeamento de 800 pixels. aerial (0,1 a 0,5 m): detalhe médio, 160 pixels. satellite (10 m): detalhe fino, 16 pixels. quick (uma primeira olhada): detalhe grosseiro, 8 clusters, 1 reinício, 256 pixels.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>A value that equals its default counts as not changed. If you want such a value, choose none and set the others yourself.</source>
<translation>Um valor igual ao seu padrão conta como não alterado. Se quiser tal valor, escolha none e defina os outros você mesmo.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Preset for the kind of image</source>
<translation>Predefinição para o tipo de imagem</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>GeoPackage with a table of the classes: area on the ground, share, number of segments and mean confidence. Without a CRS, areas are in pixels.</source>
<translation>GeoPackage com uma tabela das classes: área no terreno, proporção, número de segmentos e confiança média. Sem SRC, as áreas são em pixels.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>HTML page about the run: map, class areas, clusters, doubtful segments and all settings. Open it from the Results Viewer.</source>
<translation>Página HTML sobre a execução: mapa, áreas das classes, clusters, segmentos duvidosos e todas as configurações. Abra-a no Visualizador de resultados.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Class polygons</source>
<translation>Polígonos de classes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Codebook with the classes</source>
<translation>Livro de códigos com as classes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Class areas</source>
<translation>Áreas das classes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/form/standard.py"/>
<source>Codebook to use</source>
<translation>Livro de códigos a usar</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>{n} packages: {download:.0f} MB to download, {disk:.0f} MB on disk in {folder}.</source>
<translation>{n} pacotes: {download:.0f} MB para baixar, {disk:.0f} MB em disco em {folder}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Install or update the engine</source>
<translation>Instalar ou atualizar o motor</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Installs the engine, the part that computes: a Python environment with tested packages, in your QGIS profile. QGIS's own Python stays as it is. The new engine replaces the old one only after it has labelled a small scene. If the engine is installed already, it is tested, and built again if it is broken or belongs to another version of ALPS.</source>
<translation>Instala o motor, a parte que calcula: um ambiente Python com pacotes testados, no seu perfil do QGIS. O Python do QGIS fica como está. O novo motor só substitui o antigo depois de rotular uma cena pequena. Se o motor já estiver instalado, ele é testado e construído novamente se estiver danificado ou pertencer a outra versão do ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>setup,environment,packages,pip,offline,wheels,torch,SAM,training,repair,update</source>
<translation>preparação,ambiente,pacotes,pip,offline,wheels,torch,SAM,treinamento,reparar,atualizar</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>base has the built-in segmenter, and predicts with trained networks. sam adds torch, to segment with SAM; on Linux that is a download of about 3 GB. train has all of sam, and trains networks. auto chooses base or sam by graphics card and free disk space.</source>
<translation>base tem o segmentador integrado e prediz com redes treinadas. sam acrescenta o torch, para segmentar com o SAM; no Linux, isso é um download de cerca de 3 GB. train tem tudo o que sam tem e treina redes. auto escolhe base ou sam conforme a placa de vídeo e o espaço livre em disco.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Interpreter of a 64-bit Python 3.11 or later. If not set, ALPS looks for one.</source>
<translation>Interpretador de um Python 3.11 ou posterior de 64 bits. Se não definido, o ALPS procura um.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Install from the wheels in this folder, without a network.</source>
<translation>Instala a partir dos wheels desta pasta, sem rede.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Address of a package index to use instead of the one that pip is configured for, for example one with a torch that needs no graphics card.</source>
<translation>Endereço de um índice de pacotes a usar em vez daquele para o qual o pip está configurado, por exemplo um com um torch que não precisa de placa de vídeo.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>ALPS does not use this engine: {source} names another interpreter.</source>
<translation>O ALPS não usa este motor: {source} indica outro interpretador.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Python to build from</source>
<translation>Python a partir do qual construir</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Package index</source>
<translation>Índice de pacotes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Python of the engine</source>
<translation>Python do motor</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Kind of the engine: base, sam or train</source>
<translation>Tipo do motor: base, sam ou train</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Version of the engine</source>
<translation>Versão do motor</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Log of the installation</source>
<translation>Log da instalação</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Size on disk in MB</source>
<translation>Tamanho em disco em MB</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>Duration of the installation in seconds</source>
<translation>Duração da instalação em segundos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/installengine.py"/>
<source>All files (*)</source>
<translation>Todos os arquivos (*)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>Compare trainings</source>
<translation>Comparar treinamentos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>Writes one table of several trainings on the same labels: without pre-training, and with all weights, the backbone or the head of a pre-training loaded. It shows what pre-training gains on your data, as the tables of the ALPS paper do.

Trainings that differ only in their seed are put together, with their mean, their standard deviation and the difference to the training without pre-training of the same seed.</source>
<translation>Grava uma única tabela de vários treinamentos com os mesmos rótulos: sem pré-treinamento e com todos os pesos, o backbone ou a cabeça de um pré-treinamento carregados. Mostra o que o pré-treinamento traz de ganho nos seus dados, como as tabelas do artigo do ALPS.

Treinamentos que diferem apenas na semente são reunidos, com sua média, seu desvio padrão e a diferença em relação ao treinamento sem pré-treinamento com a mesma semente.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>baseline,overall,backbone,head,Mixed-PL,mIoU,mean,standard deviation,seeds,experiment</source>
<translation>baseline,overall,backbone,head,Mixed-PL,mIoU,média,desvio padrão,sementes,experimento</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>A folder that holds the folders of the trainings. All of them that have ended are compared.</source>
<translation>Uma pasta que contém as pastas dos treinamentos. Todos os que terminaram são comparados.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>Folder for the table as a page, as CSV and as JSON. Files in it are never replaced.</source>
<translation>Pasta para a tabela como página, como CSV e como JSON. Os arquivos nela nunca são substituídos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>“{}” does not hold the folder of a training; choose the folder that holds them.</source>
<translation>“{}” não contém a pasta de nenhum treinamento; escolha a pasta que as contém.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>Folder of trainings</source>
<translation>Pasta dos treinamentos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/compareruns.py"/>
<source>Folder for the table</source>
<translation>Pasta para a tabela</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/finetune.py"/>
<source>Fine-tune network</source>
<translation>Fazer ajuste fino da rede</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/finetune.py"/>
<source>Trains a segmentation network on true labels, beginning with the weights of “Pre-train network”. Without a model to begin with, the training starts from random weights. Compare the two with “Compare trainings” to see what pre-training gains on your data.

With a duration, ALPS first measures how long a step takes on your machine. You can cancel: the same settings and folder continue the training. It needs the engine for training, which you install in Settings ▸ Options ▸ ALPS.</source>
<translation>Treina uma rede de segmentação com rótulos verdadeiros, começando com os pesos de “Pré-treinar rede”. Sem um modelo inicial, o treinamento parte de pesos aleatórios. Compare os dois com “Comparar treinamentos” para ver o que o pré-treinamento traz de ganho nos seus dados.

Com uma duração, o ALPS primeiro mede quanto tempo um passo leva na sua máquina. Você pode cancelar: as mesmas configurações e a mesma pasta continuam o treinamento. É necessário o motor para treinamento, que você instala em Configurações ▸ Opções ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/finetune.py"/>
<source>train,deep learning,neural network,transfer learning,true labels,U-Net,UPerNet,SegFormer</source>
<translation>treinar,aprendizado profundo,rede neural,transferência de aprendizado,rótulos verdadeiros,U-Net,UPerNet,SegFormer</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/finetune.py"/>
<source>Rasters with the true class of each pixel; 255 or the nodata value where there is none.</source>
<translation>Rasters com a classe verdadeira de cada pixel; 255 ou o valor nodata onde não há nenhuma.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/finetune.py"/>
<source>model.json in the folder of a pre-training. If not set, the training begins with random weights: the baseline that you compare with.</source>
<translation>model.json na pasta de um pré-treinamento. Se não definido, o treinamento começa com pesos aleatórios: a linha de base com a qual você compara.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/pretrain.py"/>
<source>Pre-train network</source>
<translation>Pré-treinar rede</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/pretrain.py"/>
<source>Trains a segmentation network on the labels that ALPS made, so that it knows your imagery before it sees a label that somebody drew. Give a data set from “Export data set”, or labelled scenes. Then run “Fine-tune network” on a few true labels, and “Predict classes” on new rasters.

With a duration, ALPS first measures how long a step takes on your machine. You can cancel: the same settings and folder continue the training. It needs the engine for training, which you install in Settings ▸ Options ▸ ALPS.</source>
<translation>Treina uma rede de segmentação com os rótulos que o ALPS criou, para que ela conheça suas imagens antes de ver um rótulo desenhado por alguém. Informe um conjunto de dados de “Exportar conjunto de dados” ou cenas rotuladas. Em seguida, execute “Fazer ajuste fino da rede” com alguns rótulos verdadeiros e “Predizer classes” em novos rasters.

Com uma duração, o ALPS primeiro mede quanto tempo um passo leva na sua máquina. Você pode cancelar: as mesmas configurações e a mesma pasta continuam o treinamento. É necessário o motor para treinamento, que você instala em Configurações ▸ Opções ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/pretrain.py"/>
<source>train,deep learning,neural network,self-supervised,pseudo labels,backbone,U-Net,UPerNet,SegFormer</source>
<translation>treinar,aprendizado profundo,rede neural,autossupervisionado,pseudorrótulos,backbone,U-Net,UPerNet,SegFormer</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/pretrain.py"/>
<source>Class rasters of “Auto-label raster” or “Auto-label collection”. They are matched by name.</source>
<translation>Rasters de classes de “Rotular raster automaticamente” ou “Rotular coleção automaticamente”. São associados pelo nome.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/pretrain.py"/>
<source>model.json of an earlier training whose weights are loaded, for example of one on other imagery (Mixed-PL in the paper: choose the weights “backbone”). If not set, the training begins with random weights.</source>
<translation>model.json de um treinamento anterior cujos pesos são carregados, por exemplo de um com outras imagens (Mixed-PL no artigo: escolha os pesos “backbone”). Se não definido, o treinamento começa com pesos aleatórios.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Refine labels</source>
<translation>Refinar rótulos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Looks for better labels of a raster that “Auto-label raster” labelled, without any true label. A small network learns from the segments with the highest confidence. Its prediction, averaged over each segment, then corrects the class of doubtful segments. This is repeated for one to three rounds. Each round is judged by how well the network agrees with the labels on ground that it did not see; if no round is better, the labels stay as they were.

Names, colours and corrections of yours are kept, and corrections count as true. The inputs are not changed. It needs the engine for training, which you install in Settings ▸ Options ▸ ALPS.</source>
<translation>Procura rótulos melhores para um raster que “Rotular raster automaticamente” rotulou, sem nenhum rótulo verdadeiro. Uma pequena rede aprende com os segmentos de maior confiança. Sua predição, em média sobre cada segmento, corrige então a classe dos segmentos duvidosos. Isso se repete por uma a três rodadas. Cada rodada é avaliada pelo quanto a rede concorda com os rótulos em terreno que ela não viu; se nenhuma rodada for melhor, os rótulos ficam como estavam.

Nomes, cores e correções feitos por você são mantidos, e as correções contam como verdadeiras. As entradas não são alteradas. É necessário o motor para treinamento, que você instala em Configurações ▸ Opções ▸ ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>self-training,improve,deep learning,neural network,pseudo labels,clean</source>
<translation>autotreinamento,melhorar,aprendizado profundo,rede neural,pseudorrótulos,limpar</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>The raster that was labelled.</source>
<translation>O raster que foi rotulado.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Its segments, with a cluster for each.</source>
<translation>Seus segmentos, com um cluster para cada um.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Number of segments that changed</source>
<translation>Número de segmentos que mudaram</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Number of rounds that were computed</source>
<translation>Número de rodadas que foram calculadas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Round whose labels were taken; 0 for the labels as they were</source>
<translation>Rodada cujos rótulos foram adotados; 0 para os rótulos como estavam</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Segments to refine</source>
<translation>Segmentos a refinar</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>The codebook that the segments have their clusters from.</source>
<translation>O livro de códigos do qual os segmentos têm seus clusters.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/refine.py"/>
<source>Why it stopped</source>
<translation>Por que parou</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>A schedule of the ALPS paper, which needs a GPU. Settings below that you change from their default override the preset; all others come from it.</source>
<translation>Um cronograma do artigo do ALPS, que precisa de uma GPU. As configurações abaixo que você altera em relação ao padrão têm precedência sobre a predefinição; todas as outras vêm dela.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>A new or empty folder. If a training in it was interrupted, the same settings continue it from its last checkpoint. Choose a folder of your own: QGIS deletes temporary ones when it closes.</source>
<translation>Uma pasta nova ou vazia. Se um treinamento nela foi interrompido, as mesmas configurações o continuam a partir de seu último checkpoint. Escolha uma pasta própria: o QGIS exclui as temporárias ao fechar.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Held-out mean IoU</source>
<translation>IoU média na parte reservada</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Number of steps</source>
<translation>Número de passos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Folder that “Export data set” wrote, in the layout mmsegmentation or pairs. Its parts train and val are used. If not set: scenes and their labels, below.</source>
<translation>Pasta que “Exportar conjunto de dados” gravou, no layout mmsegmentation ou pairs. São usadas suas partes train e val. Se não definido: cenas e seus rótulos, abaixo.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Rasters to train on, instead of a data set. A part of their ground is held out to measure it.</source>
<translation>Rasters com os quais treinar, em vez de um conjunto de dados. Uma parte de seu terreno é reservada para medir a rede.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Output folder of “Auto-label collection”, or another folder with the class rasters of the scenes.</source>
<translation>Pasta de saída de “Rotular coleção automaticamente” ou outra pasta com os rasters de classes das cenas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Which weights of that model are loaded. overall: all that fit. backbone: the encoder, for data with other classes. head: all but the encoder. The log lists what was loaded and what was not.</source>
<translation>Quais pesos desse modelo são carregados. overall: todos os que se encaixam. backbone: o codificador, para dados com outras classes. head: tudo menos o codificador. O log lista o que foi carregado e o que não foi.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>File with weights of the encoder alone, from timm or torchvision. If not set, they are random.</source>
<translation>Arquivo com pesos apenas do codificador, do timm ou do torchvision. Se não definido, eles são aleatórios.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>There is no model to load weights from; choose the model to begin with, or the weights “overall”.</source>
<translation>Não há modelo de onde carregar pesos; escolha o modelo com que começar, ou os pesos “overall”.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Folder of the model</source>
<translation>Pasta do modelo</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Weights that were loaded</source>
<translation>Pesos que foram carregados</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Data set</source>
<translation>Conjunto de dados</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Class rasters of the scenes</source>
<translation>Rasters de classes das cenas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Folder of class rasters</source>
<translation>Pasta de rasters de classes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Model to begin with</source>
<translation>Modelo inicial</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Weights to load</source>
<translation>Pesos a carregar</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Weights of the backbone</source>
<translation>Pesos do backbone</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>A data set has its own images and labels; choose it alone, or scenes with their labels.</source>
<translation>Um conjunto de dados tem suas próprias imagens e rótulos; escolha apenas ele ou cenas com seus rótulos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>There is nothing to train on; choose a data set, or scenes with their class rasters.</source>
<translation>Não há nada com que treinar; escolha um conjunto de dados ou cenas com seus rasters de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>There is nothing to train on: none of the rasters can be read. Choose others.</source>
<translation>Não há nada com que treinar: nenhum dos rasters pode ser lido. Escolha outros.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>The folder of the model is temporary. QGIS deletes it when it closes; copy it to keep the model.</source>
<translation>A pasta do modelo é temporária. O QGIS a exclui ao fechar; copie-a para manter o modelo.</translation>
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
<translation>As cenas não têm rótulos; escolha seus rasters de classes ou a pasta deles.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>{n} weights loaded ({mode})</source>
<translation>{n} pesos carregados ({mode})</translation>
</message>
<message>
<location filename="../alps_qgis/processing/networks/training.py"/>
<source>Held-out mean IoU {miou}, of the weights of step {step}.</source>
<translation>IoU média na parte reservada {miou}, dos pesos do passo {step}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>To rename, recolour or merge classes, open this table, toggle editing, change names or colours, and save. Classes with the same name become one. The map follows at once. “Apply class edits” in the menu of this layer then updates the class raster and the polygons.</source>
<translation>Para renomear, recolorir ou mesclar classes, abra esta tabela, alterne a edição, altere nomes ou cores e salve. Classes com o mesmo nome se tornam uma só. O mapa acompanha imediatamente. “Aplicar edições de classes” no menu desta camada então atualiza o raster de classes e os polígonos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>Class number of each pixel; 255 stands for pixels without a segment.</source>
<translation>Número da classe de cada pixel; 255 representa pixels sem segmento.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>One polygon for each connected area of a class.</source>
<translation>Um polígono para cada área conectada de uma classe.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>All segments, with cluster, confidence and corrections.</source>
<translation>Todos os segmentos, com cluster, confiança e correções.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>The classes: rename, recolour and merge them here.</source>
<translation>As classes: renomeie, recolora e mescle-as aqui.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/outputs.py"/>
<source>Area, share, number of segments and mean confidence of each class.</source>
<translation>Área, proporção, número de segmentos e confiança média de cada classe.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Paint class raster</source>
<translation>Pintar raster de classes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Paints segments into a class raster on the grid of their scene, large segments first. A correction in class_override overrides the class of the cluster. Pixels without a segment have no data.

If the segments have clusters of another codebook, the codebook is applied to a copy of them first, and the log says so.</source>
<translation>Pinta segmentos em um raster de classes na grade de sua cena, os segmentos grandes primeiro. Uma correção em class_override substitui a classe do cluster. Pixels sem segmento ficam sem dados.

Se os segmentos têm clusters de outro livro de códigos, o livro de códigos é aplicado primeiro a uma cópia deles, e o log informa isso.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>rasterize,classes,map,legend</source>
<translation>rasterizar,classes,mapa,legenda</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Segments with clusters, from “Apply codebook” or an automatic labelling.</source>
<translation>Segmentos com clusters, de “Aplicar livro de códigos” ou de uma rotulagem automática.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>Raster whose grid is used. If not set, the grid of the scene, which is stored with the segments.</source>
<translation>Raster cuja grade é usada. Se não definido, a grade da cena, que é armazenada com os segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/paintclasses.py"/>
<source>The codebook with the classes of the clusters.</source>
<translation>O livro de códigos com as classes dos clusters.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/parameters.py"/>
<source>Names of class numbers</source>
<translation>Nomes dos números de classes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/parameters.py"/>
<source>JSON file with the class of each value, for class rasters of other programs: {"10": "building", …}.</source>
<translation>Arquivo JSON com a classe de cada valor, para rasters de classes de outros programas: {"10": "building", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/parameters.py"/>
<source>Separate them with commas.</source>
<translation>Separe-os com vírgulas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Polygonize classes</source>
<translation>Poligonizar classes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Turns a class raster into polygons that do not overlap, one for each connected area of a class. Areas smaller than the minimum mapping unit join their largest neighbour. An area with more than 200,000 vertices is too large for one polygon; it is cut along a grid of 2048 pixels.</source>
<translation>Transforma um raster de classes em polígonos que não se sobrepõem, um para cada área conectada de uma classe. Áreas menores que a unidade mínima de mapeamento se unem à maior vizinha. Uma área com mais de 200.000 vértices é grande demais para um polígono; ela é cortada ao longo de uma grade de 2048 pixels.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>vectorize,polygons,classes,minimum mapping unit,simplify</source>
<translation>vetorizar,polígonos,classes,unidade mínima de mapeamento,simplificar</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Class raster written by ALPS.</source>
<translation>Raster de classes gravado pelo ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Segments of the same scene. Each polygon then gets their number and their mean confidence.</source>
<translation>Segmentos da mesma cena. Cada polígono recebe então a quantidade e a confiança média deles.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/polygonizeclasses.py"/>
<source>Codebook of the classes. If you set it, the polygons follow the edits of its table.</source>
<translation>Livro de códigos das classes. Se você o definir, os polígonos seguem as edições de sua tabela.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Predict classes</source>
<translation>Predizer classes</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Predicts the class of each pixel of a raster with a trained network, and writes a class raster and class polygons. Rasters of any size work: the network sees overlapping tiles, and their predictions are blended, so that no tile borders remain.

The model is one that ALPS trained, or a segmentation model of another program as an ONNX file, such as those of Deepness. If the pixels of the raster are much larger or smaller than those of the training, set the ground resolution.

The classes are those of the model. To rename or recolour them on the map, edit the symbols of the layer; to rename them in the data, edit the field class_name of the polygons.</source>
<translation>Prediz a classe de cada pixel de um raster com uma rede treinada e grava um raster de classes e polígonos de classes. Funcionam rasters de qualquer tamanho: a rede vê blocos sobrepostos, e suas predições são combinadas gradualmente, para que não fiquem bordas de blocos.

O modelo é um que o ALPS treinou, ou um modelo de segmentação de outro programa como arquivo ONNX, por exemplo os do Deepness. Se os pixels do raster são muito maiores ou menores que os do treinamento, defina a resolução no terreno.

As classes são as do modelo. Para renomeá-las ou recolori-las no mapa, edite os símbolos da camada; para renomeá-las nos dados, edite o campo class_name dos polígonos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>inference,deep learning,neural network,semantic segmentation,ONNX,Deepness,land cover,classify</source>
<translation>inferência,aprendizado profundo,rede neural,segmentação semântica,ONNX,Deepness,cobertura da terra,classificar</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>The raster to predict.</source>
<translation>O raster a predizer.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>model.onnx or model.json in the folder of a training, or an ONNX file of another program. A file model.safetensors needs an engine with PyTorch.</source>
<translation>model.onnx ou model.json na pasta de um treinamento, ou um arquivo ONNX de outro programa. Um arquivo model.safetensors precisa de um motor com PyTorch.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>GeoTIFF with the class number of each pixel, 255 where the raster has no data, and a legend.</source>
<translation>GeoTIFF com o número da classe de cada pixel, 255 onde o raster não tem dados, e uma legenda.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>GeoTIFF with the probability of the predicted class in per cent, 255 where the raster has no data.</source>
<translation>GeoTIFF com a probabilidade da classe predita em porcentagem, 255 onde o raster não tem dados.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Predicted class of each pixel; 255 stands for pixels without data.</source>
<translation>Classe predita de cada pixel; 255 representa pixels sem dados.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Probability of the predicted class in per cent; 255 stands for pixels without data.</source>
<translation>Probabilidade da classe predita em porcentagem; 255 representa pixels sem dados.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/predict.py"/>
<source>Area and share of each class.</source>
<translation>Área e proporção de cada classe.</translation>
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
<translation>ALPS – mapas de classes sem rótulos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Updates the class raster and the class polygons after you edited the classes: names, colours and merged classes in the table of the codebook, and corrections of single segments in class_override. This takes seconds, because nothing is segmented again.

You may also choose another codebook than the one that gave the segments their clusters. It is then applied to a copy of the segments first, and the log says so. For another number of clusters, run “Auto-label raster” or “Auto-label collection” again; they use the segments that there are.

For one segments layer, the outputs are the class raster and the polygons below. For several, choose the output folder. If you choose none, only the table of class areas is written.</source>
<translation>Atualiza o raster de classes e os polígonos de classes depois de você editar as classes: nomes, cores e classes mescladas na tabela do livro de códigos, e correções de segmentos individuais em class_override. Isso leva segundos, porque nada é segmentado novamente.

Você também pode escolher um livro de códigos diferente daquele que deu aos segmentos seus clusters. Ele é então aplicado primeiro a uma cópia dos segmentos, e o log informa isso. Para outro número de clusters, execute novamente “Rotular raster automaticamente” ou “Rotular coleção automaticamente”; eles usam os segmentos existentes.

Para uma única camada de segmentos, as saídas são o raster de classes e os polígonos abaixo. Para várias, escolha a pasta de saída. Se você não escolher nenhuma, somente a tabela das áreas das classes é gravada.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>rename,merge,recolour,edit,reclassify,class_override</source>
<translation>renomear,mesclar,recolorir,editar,reclassificar,class_override</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Segments of one or more scenes, with clusters.</source>
<translation>Segmentos de uma ou mais cenas, com clusters.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Needed for several segments layers. The class raster and the polygons above are then not written.</source>
<translation>Necessária para várias camadas de segmentos. O raster de classes e os polígonos acima não são gravados nesse caso.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>The codebook with the edited table of classes, or another codebook for the same kind of segments.</source>
<translation>O livro de códigos com a tabela de classes editada, ou outro livro de códigos para o mesmo tipo de segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Output folder for several scenes</source>
<translation>Pasta de saída para várias cenas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>Choose an output folder, or a file for the table of class areas.</source>
<translation>Escolha uma pasta de saída ou um arquivo para a tabela das áreas das classes.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/relabel.py"/>
<source>There are {} segments layers; choose an output folder for them.</source>
<translation>Há {} camadas de segmentos; escolha uma pasta de saída para elas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Restore volume</source>
<translation>Restaurar volume</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Joins the class rasters of slices into a label volume (NIfTI) with the shape and position of the volume that “Slice volume” cut. The value of a voxel is its class number plus 1, or 0 where there is no segment. A table beside the volume names the values.</source>
<translation>Une os rasters de classes das fatias em um volume de rótulos (NIfTI) com a forma e a posição do volume que “Fatiar volume” cortou. O valor de um voxel é o número de sua classe mais 1, ou 0 onde não há segmento. Uma tabela ao lado do volume dá nome aos valores.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>NIfTI,DICOM,medical,label volume,segmentation</source>
<translation>NIfTI,DICOM,médico,volume de rótulos,segmentação</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>The file that “Slice volume” wrote beside the slices. Its name ends in _slices.json.</source>
<translation>O arquivo que “Fatiar volume” gravou ao lado das fatias. Seu nome termina em _slices.json.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Folder with the class rasters of the slices: the output folder of “Auto-label collection”.</source>
<translation>Pasta com os rasters de classes das fatias: a pasta de saída de “Rotular coleção automaticamente”.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>NIfTI file to write. An existing file is not replaced.</source>
<translation>Arquivo NIfTI a gravar. Um arquivo existente não é substituído.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Share of voxels with a label</source>
<translation>Proporção de voxels com rótulo</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Description of the slices</source>
<translation>Descrição das fatias</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Label volume</source>
<translation>Volume de rótulos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>NIfTI files (*.nii *.nii.gz)</source>
<translation>Arquivos NIfTI (*.nii *.nii.gz)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/restorevolume.py"/>
<source>Table of the values</source>
<translation>Tabela dos valores</translation>
</message>
<message>
<location filename="../alps_qgis/processing/segment.py"/>
<source>Segment raster</source>
<translation>Segmentar raster</translation>
</message>
<message>
<location filename="../alps_qgis/processing/segment.py"/>
<source>Cuts a raster into segments and describes each segment by a vector of numbers, its PFL (pseudo feature label). This is the slow step. You can change clusters and names afterwards without repeating it.</source>
<translation>Corta um raster em segmentos e descreve cada segmento por um vetor de números, seu PFL (pseudo feature label). Esta é a etapa lenta. Depois, você pode mudar clusters e nomes sem repeti-la.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/segment.py"/>
<source>SAM,segment anything,superpixels,objects,masks,embedding,OBIA</source>
<translation>SAM,segment anything,superpixels,objetos,máscaras,embedding,OBIA</translation>
</message>
<message>
<location filename="../alps_qgis/processing/segment.py"/>
<source>The raster to segment.</source>
<translation>O raster a segmentar.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>Diagnostics report</source>
<translation>Relatório de diagnóstico</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>Writes a report to send with a problem: the versions of QGIS and of the engine's packages, the operating system, memory, disk and graphics card, the models, the settings that matter, and the last lines of the log. The home folder, the user name, the computer name, passwords and tokens are left out. It also runs without an engine. Nothing is sent anywhere.</source>
<translation>Grava um relatório para enviar com um problema: as versões do QGIS e dos pacotes do motor, o sistema operacional, a memória, o disco e a placa de vídeo, os modelos, as configurações relevantes e as últimas linhas do log. A pasta pessoal, o nome de usuário, o nome do computador, senhas e tokens são omitidos. Também funciona sem motor. Nada é enviado a lugar algum.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>bug,problem,error,report,log,versions,support,doctor</source>
<translation>bug,erro,problema,relatório,log,versões,suporte,diagnóstico</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>File for the report. A name that ends in .txt gives plain text, any other name a page.</source>
<translation>Arquivo para o relatório. Um nome que termina em .txt dá texto simples; qualquer outro nome, uma página.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>Number of problems found</source>
<translation>Número de problemas encontrados</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>{file} cannot be written ({reason}). Choose another file.</source>
<translation>{file} não pode ser gravado ({reason}). Escolha outro arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>HTML files (*.html);;Text files (*.txt)</source>
<translation>Arquivos HTML (*.html);;Arquivos de texto (*.txt)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/diagnostics.py"/>
<source>Report as text</source>
<translation>Relatório como texto</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Download a model</source>
<translation>Baixar um modelo</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Puts a model of Segment Anything into the model folder: {sizes}. The download goes through the network settings of QGIS, continues where an earlier one stopped, and is compared with the published SHA-256. With a local file, nothing is downloaded. If the model is installed already, nothing happens.</source>
<translation>Coloca um modelo do Segment Anything na pasta de modelos: {sizes}. O download usa as configurações de rede do QGIS, continua de onde um anterior parou e é comparado com o SHA-256 publicado. Com um arquivo local, nada é baixado. Se o modelo já está instalado, nada acontece.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>setup,model,weights,checkpoint,SAM,segment anything,download,offline</source>
<translation>preparação,modelo,pesos,checkpoint,SAM,segment anything,baixar,offline</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>{title}: {size} MB from {address} into {folder}.</source>
<translation>{title}: {size} MB de {address} para {folder}.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>sam_vit_b is the quickest, sam_vit_h the finest. own takes weights of your own from the local file, if the engine can load them.</source>
<translation>sam_vit_b é o mais rápido, sam_vit_h o mais fino. own usa pesos seus a partir do arquivo local, se o motor conseguir carregá-los.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Take the model from this file instead of downloading it. The file is copied.</source>
<translation>Usa o modelo deste arquivo em vez de baixá-lo. O arquivo é copiado.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Local file</source>
<translation>Arquivo local</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>File of the model</source>
<translation>Arquivo do modelo</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>SHA-256 of the file</source>
<translation>SHA-256 do arquivo</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>State of the model: installed or own</source>
<translation>Estado do modelo: installed ou own</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>Weights of your own are in a file; choose it as “Local file”.</source>
<translation>Pesos próprios estão em um arquivo; escolha-o como “Arquivo local”.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>{name} ({size} MB)</source>
<translation>{name} ({size} MB)</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/downloadmodel.py"/>
<source>{title} is installed already.</source>
<translation>{title} já está instalado.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Status of ALPS</source>
<translation>Status do ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Says whether the engine is installed and up to date, which segmenter “auto” takes, which models are there, how much memory is free, and what to do next. Every answer is an output that a script or a model can read. It also runs without an engine, and it changes nothing.</source>
<translation>Informa se o motor está instalado e atualizado, qual segmentador “auto” usa, quais modelos existem, quanta memória está livre e o que fazer em seguida. Cada resposta é uma saída que um script ou um modelo pode ler. Também funciona sem motor e não altera nada.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>engine,installed,version,update,memory,device,GPU,models,ready</source>
<translation>motor,instalado,versão,atualizar,memória,dispositivo,GPU,modelos,pronto</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Memory in GB</source>
<translation>Memória em GB</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Free memory in GB</source>
<translation>Memória livre em GB</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Rasters can be labelled now</source>
<translation>Rasters podem ser rotulados agora</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>The engine is installed</source>
<translation>O motor está instalado</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>The engine belongs to another version of ALPS</source>
<translation>O motor pertence a outra versão do ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Segmenter that “auto” takes</source>
<translation>Segmentador que “auto” usa</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Installed models, separated by commas</source>
<translation>Modelos instalados, separados por vírgulas</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>Device that “auto” takes</source>
<translation>Dispositivo que “auto” usa</translation>
</message>
<message>
<location filename="../alps_qgis/processing/setup/status.py"/>
<source>What to do next</source>
<translation>O que fazer em seguida</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Slice volume</source>
<translation>Fatiar volume</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Cuts a medical volume (a NIfTI file, or the folder of a DICOM series) into grey rasters, and records the position of each in a file. The head or the front of the body is at the top, its right side on the right.

Label the folder of slices with “Auto-label collection”, then join the class rasters with “Restore volume”. From a DICOM header, only the position and the scale of the pixels get into the outputs.</source>
<translation>Corta um volume médico (um arquivo NIfTI ou a pasta de uma série DICOM) em rasters de cinza e registra a posição de cada um em um arquivo. A cabeça ou a frente do corpo fica no topo, e seu lado direito, à direita.

Rotule a pasta de fatias com “Rotular coleção automaticamente” e depois una os rasters de classes com “Restaurar volume”. De um cabeçalho DICOM, somente a posição e a escala dos pixels entram nas saídas.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>NIfTI,DICOM,medical,CT,MR,slices,window,level</source>
<translation>NIfTI,DICOM,médico,TC,RM,fatias,janela,nível</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>NIfTI file. For a DICOM series, type or paste the path of its folder.</source>
<translation>Arquivo NIfTI. Para uma série DICOM, digite ou cole o caminho de sua pasta.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Folder for the slices. It is created if it does not exist; files in it are never replaced.</source>
<translation>Pasta para as fatias. É criada se não existir; os arquivos que já estão nela nunca são substituídos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Number of slices</source>
<translation>Número de fatias</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Volume</source>
<translation>Volume</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>Folder for the slices</source>
<translation>Pasta para as fatias</translation>
</message>
<message>
<location filename="../alps_qgis/processing/slicevolume.py"/>
<source>There is no volume; choose a NIfTI file or the folder of a DICOM series.</source>
<translation>Não há volume; escolha um arquivo NIfTI ou a pasta de uma série DICOM.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>Tile grid</source>
<translation>Grade de blocos</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>Writes the tiles of a raster as polygons, to show what a run would read: each tile with its row, column and core. Cores cover each pixel exactly once.</source>
<translation>Grava os blocos de um raster como polígonos, para mostrar o que uma execução leria: cada bloco com sua linha, coluna e núcleo. Os núcleos cobrem cada pixel exatamente uma vez.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>halo,overlap,core,grid,index</source>
<translation>halo,sobreposição,núcleo,grade,índice</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>The raster to tile.</source>
<translation>O raster a dividir em blocos.</translation>
</message>
<message>
<location filename="../alps_qgis/processing/tilegrid.py"/>
<source>GeoPackage with one polygon for each tile.</source>
<translation>GeoPackage com um polígono para cada bloco.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Bands</source>
<translation>Bandas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Numbers of the bands to use, separated by commas: 4,3,2. If not set: red, green and blue where the file names them, else the first three.</source>
<translation>Números das bandas a usar, separados por vírgulas: 4,3,2. Se não definido: vermelho, verde e azul onde o arquivo os indica; senão, as três primeiras.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Stretch</source>
<translation>Realce</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>How values become brightness, the same for the whole scene or collection: auto (8-bit values as they are, anything else 2–98 %), percentile:2,98, minmax, range:LOW,HIGH or none.</source>
<translation>Como os valores se tornam brilho, do mesmo modo para toda a cena ou coleção: auto (valores de 8 bits como estão, qualquer outra coisa 2–98 %), percentile:2,98, minmax, range:LOW,HIGH ou none.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Read from servers</source>
<translation>Ler de servidores</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Allow rasters on servers (/vsicurl/, /vsis3/, https:// …) and files that point to them. If not set, opening a file never makes a network request.</source>
<translation>Permite rasters em servidores (/vsicurl/, /vsis3/, https:// …) e arquivos que apontam para eles. Se não marcado, abrir um arquivo nunca faz uma requisição de rede.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Extent</source>
<translation>Extensão</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Label only this part: XMIN,YMIN,XMAX,YMAX in the CRS of the scene, or followed by @ and another CRS, such as @EPSG:4326. Segments are the same as those of the whole scene, since the tile grid does not move.</source>
<translation>Rotula somente esta parte: XMIN,YMIN,XMAX,YMAX no SRC da cena, ou seguido de @ e outro SRC, como @EPSG:4326. Os segmentos são os mesmos da cena inteira, pois a grade de blocos não se move.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Mask polygons</source>
<translation>Polígonos de máscara</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Layer of polygons. Only the ground inside them is labelled; segments at their border are kept whole.</source>
<translation>Camada de polígonos. Somente o terreno dentro deles é rotulado; os segmentos em sua borda são mantidos inteiros.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Vector layers (*.gpkg *.shp *.geojson *.fgb)</source>
<translation>Camadas vetoriais (*.gpkg *.shp *.geojson *.fgb)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Ground resolution</source>
<translation>Resolução no terreno</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>metres</source>
<translation>metros</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>Read the scene at this pixel size on the ground, and write the outputs at it. Larger pixels are faster and find larger objects. If not set, the pixels of the scene are used.</source>
<translation>Lê a cena com este tamanho de pixel no terreno e grava as saídas nele. Pixels maiores são mais rápidos e encontram objetos maiores. Se não definido, são usados os pixels da cena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Tile size</source>
<translation>Tamanho do bloco</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>pixels</source>
<translation>pixels</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Side of a tile, halo included. Smaller tiles need less memory; SAM was trained on 1024.</source>
<translation>Lado de um bloco, halo incluído. Blocos menores precisam de menos memória; o SAM foi treinado com 1024.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Halo</source>
<translation>Halo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Overlap on each side of a tile; less than half a tile. If not set: 128 for SAM, 32 for superpixels.</source>
<translation>Sobreposição em cada lado de um bloco; menos de meio bloco. Se não definido: 128 para SAM, 32 para superpixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>What cuts the scene into segments. auto uses the best one installed and says which; sam_vit_h, sam_vit_l and sam_vit_b need a checkpoint; superpixels needs no download and works with any number of bands.</source>
<translation>O que corta a cena em segmentos. auto usa o melhor instalado e informa qual; sam_vit_h, sam_vit_l e sam_vit_b precisam de um checkpoint; superpixels não precisa de download e funciona com qualquer número de bandas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Detail of superpixels</source>
<translation>Detalhe dos superpixels</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Size of the superpixels: fine has about twice as many as medium, for small objects; coarse has half as many, for large, even areas. Segments of all three can share a codebook. SAM does not use this.</source>
<translation>Tamanho dos superpixels: fine tem cerca do dobro de medium, para objetos pequenos; coarse tem a metade, para áreas grandes e uniformes. Segmentos de todos os três podem compartilhar um livro de códigos. O SAM não usa esta configuração.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>What describes the segments</source>
<translation>O que descreve os segmentos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>plain: the segmenter's own features, such as colour and texture. encoder: also those of a small neural network that is part of ALPS and needs red, green and blue bands. auto: encoder for superpixels where these bands are known, otherwise plain; with a codebook, what it was made with.</source>
<translation>plain: as características do próprio segmentador, como cor e textura. encoder: também as de uma pequena rede neural que faz parte do ALPS e precisa das bandas vermelha, verde e azul. auto: encoder para superpixels onde essas bandas são conhecidas; caso contrário, plain; com um livro de códigos, o que foi usado para fazê-lo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM checkpoint</source>
<translation>Checkpoint do SAM</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM checkpoint file. If not set, the file in the model folder is used.</source>
<translation>Arquivo de checkpoint do SAM. Se não definido, é usado o arquivo na pasta de modelos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Checkpoints (*.pth *.pt *.safetensors)</source>
<translation>Checkpoints (*.pth *.pt *.safetensors)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Where SAM runs: auto, cpu, cuda, cuda:N or mps. auto uses a GPU if there is one.</source>
<translation>Onde o SAM é executado: auto, cpu, cuda, cuda:N ou mps. auto usa uma GPU se houver.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Gate: maximum segment size</source>
<translation>Gate: tamanho máximo do segmento</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>share of a tile</source>
<translation>proporção de um bloco</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Masks that cover a larger share of a tile are dropped as background. The ALPS paper uses 0.3.</source>
<translation>Máscaras que cobrem uma proporção maior de um bloco são descartadas como fundo. O artigo do ALPS usa 0,3.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Minimum segment size</source>
<translation>Tamanho mínimo do segmento</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Smaller segments are dropped.</source>
<translation>Segmentos menores são descartados.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Processes</source>
<translation>Processos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Processes that compute tiles in parallel. 0 means one per core, or a single process for SAM.</source>
<translation>Processos que calculam blocos em paralelo. 0 significa um por núcleo, ou um único processo para o SAM.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Maximum memory</source>
<translation>Memória máxima</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>GiB</source>
<translation>GiB</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>The engine uses no more than this; 0 means 90 % of the machine's memory. A tile that needs more is tried again.</source>
<translation>O motor não usa mais do que isto; 0 significa 90 % da memória da máquina. Um bloco que precisa de mais é tentado novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: points per side</source>
<translation>SAM: pontos por lado</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Prompts along each side of a tile. More points find more objects.</source>
<translation>Prompts ao longo de cada lado de um bloco. Mais pontos encontram mais objetos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: point grids</source>
<translation>SAM: grades de pontos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>File of prompts instead of the regular grid, as shares of a tile from 0 to 1: JSON, a list of [x, y] for each crop layer; or CSV with the columns x, y and, for crops, layer.</source>
<translation>Arquivo de prompts em vez da grade regular, como proporções de um bloco de 0 a 1: JSON, uma lista de [x, y] para cada camada de recortes; ou CSV com as colunas x, y e, para recortes, layer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Point grids (*.json *.csv)</source>
<translation>Grades de pontos (*.json *.csv)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: points per batch</source>
<translation>SAM: pontos por lote</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Prompts decoded together. Fewer need less memory; the result is the same.</source>
<translation>Prompts decodificados juntos. Menos prompts precisam de menos memória; o resultado é o mesmo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: threads</source>
<translation>SAM: threads</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Threads of the processor that SAM uses; 0 means one for each core that it may use.</source>
<translation>Threads do processador que o SAM usa; 0 significa um para cada núcleo que ele pode usar.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: minimum score</source>
<translation>SAM: pontuação mínima</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Masks with a lower predicted IoU are dropped.</source>
<translation>Máscaras com uma IoU prevista menor são descartadas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: minimum stability</source>
<translation>SAM: estabilidade mínima</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Masks with a lower stability are dropped: they change more when the threshold moves.</source>
<translation>Máscaras com estabilidade menor são descartadas: elas mudam mais quando o limiar se move.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: stability offset</source>
<translation>SAM: deslocamento da estabilidade</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>How far the threshold moves to measure the stability.</source>
<translation>Quanto o limiar se move para medir a estabilidade.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: box NMS IoU</source>
<translation>SAM: IoU do NMS de caixas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Of two masks whose bounding boxes overlap more than this, the better one is kept.</source>
<translation>De duas máscaras cujas caixas delimitadoras se sobrepõem mais do que isto, a melhor é mantida.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: crop layers</source>
<translation>SAM: camadas de recortes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM also runs on crops of each tile; layer n has 2ⁿ × 2ⁿ crops.</source>
<translation>O SAM também é executado em recortes de cada bloco; a camada n tem 2ⁿ × 2ⁿ recortes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: box NMS IoU between crops</source>
<translation>SAM: IoU do NMS de caixas entre recortes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Of two masks from different crops whose bounding boxes overlap more than this, the one from the smaller crop is kept.</source>
<translation>De duas máscaras de recortes diferentes cujas caixas delimitadoras se sobrepõem mais do que isto, a do recorte menor é mantida.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: overlap of crops</source>
<translation>SAM: sobreposição de recortes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Overlap of the crops in the first layer, as a share of a tile.</source>
<translation>Sobreposição dos recortes na primeira camada, como proporção de um bloco.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: fewer points in crops</source>
<translation>SAM: menos pontos nos recortes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>In layer n, points per side are divided by this number to the power of n.</source>
<translation>Na camada n, os pontos por lado são divididos por este número elevado a n.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: minimum hole or island</source>
<translation>SAM: buraco ou ilha mínima</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Smaller holes and islands are removed from masks; 0 leaves masks as they are.</source>
<translation>Buracos e ilhas menores são removidos das máscaras; 0 deixa as máscaras como estão.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>SAM: precision</source>
<translation>SAM: precisão</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>exact gives the masks of the segment-anything package, up to rounding. fast uses half precision where the hardware supports it. pruned also skips points that a mask already covers.</source>
<translation>exact dá as máscaras do pacote segment-anything, exceto por arredondamento. fast usa meia precisão onde o hardware a suporta. pruned também pula pontos que uma máscara já cobre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>Feature raster</source>
<translation>Raster de características</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>Raster of measurements of the same ground, such as embeddings (AlphaEarth, TESSERA), a surface model or an index, in any number of bands. Segments with similar values are then more likely to get the same cluster. Its CRS, extent and pixel size may differ from those of the scene; one raster covers all scenes.</source>
<translation>Raster de medidas do mesmo terreno, como embeddings (AlphaEarth, TESSERA), um modelo de superfície ou um índice, com qualquer número de bandas. Os segmentos em que seus valores são semelhantes tendem então a receber o mesmo cluster. Seu SRC, sua extensão e seu tamanho de pixel podem diferir dos da cena; um só raster cobre todas as cenas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>Rasters (*.tif *.tiff *.vrt *.img *.nc)</source>
<translation>Rasters (*.tif *.tiff *.vrt *.img *.nc)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>Weight of the feature raster</source>
<translation>Peso do raster de características</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>With 1, all bands of the feature raster together count about as much as the image itself; with 0.5, their distances count half.</source>
<translation>Com 1, todas as bandas do raster de características juntas contam aproximadamente tanto quanto a própria imagem; com 0,5, suas distâncias contam metade.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Number of clusters; each starts as a class of its own. Choose more than the classes you want: clusters with the same name merge later, in the table. With fewer segments there are fewer clusters.</source>
<translation>Número de clusters; cada um começa como uma classe própria. Escolha mais do que as classes que você quer: clusters com o mesmo nome se mesclam depois, na tabela. Com menos segmentos há menos clusters.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Seed</source>
<translation>Semente</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Seed of the random numbers. The same seed and input give the same result.</source>
<translation>Semente dos números aleatórios. A mesma semente e a mesma entrada dão o mesmo resultado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Maximum sample</source>
<translation>Amostra máxima</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>segments</source>
<translation>segmentos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>The fit uses at most this many segments. Every segment then gets a cluster.</source>
<translation>O ajuste usa no máximo este número de segmentos. Depois, cada segmento recebe um cluster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Clustering</source>
<translation>Agrupamento</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>lloyd uses all segments at once, weighted by area; paper is the mini-batch k-means of the ALPS paper.</source>
<translation>lloyd usa todos os segmentos de uma vez, ponderados pela área; paper é o k-means em minilotes do artigo do ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Restarts</source>
<translation>Reinícios</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>k-means starts this many times, more often where there are few segments, and the best result is kept.</source>
<translation>O k-means começa este número de vezes, mais vezes onde há poucos segmentos, e o melhor resultado é mantido.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Minimum mapping unit</source>
<translation>Unidade mínima de mapeamento</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Smaller areas join their largest neighbour; 0 keeps every pixel.</source>
<translation>Áreas menores se unem à maior vizinha; 0 mantém cada pixel.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>Simplification</source>
<translation>Simplificação</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>How far simplified borders may move. Neighbours keep their common border. 0 keeps the pixel edges.</source>
<translation>Quanto as bordas simplificadas podem se mover. Vizinhos mantêm sua borda comum. 0 mantém as bordas dos pixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>What finds the objects. auto uses SAM if it is installed, otherwise colour, which needs no download.</source>
<translation>O que encontra os objetos. auto usa o SAM se estiver instalado; senão, colour, que não precisa de download.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>SAM: prompt of oriented boxes</source>
<translation>SAM: prompt de caixas orientadas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>bbox gives SAM the bounding box of an oriented box; points adds points along its longer axis.</source>
<translation>bbox dá ao SAM a caixa delimitadora de uma caixa orientada; points acrescenta pontos ao longo de seu eixo maior.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Margin</source>
<translation>Margem</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>share of the box</source>
<translation>proporção da caixa</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>How far a mask may extend beyond its box, as a share of the box's sides.</source>
<translation>Quanto uma máscara pode se estender além de sua caixa, como proporção dos lados da caixa.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Overlap on each side of a tile. Boxes that do not fit into a tile get their own window.</source>
<translation>Sobreposição em cada lado de um bloco. Caixas que não cabem em um bloco recebem sua própria janela.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Only these classes</source>
<translation>Somente estas classes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Names of classes, separated by commas. Classes are numbered in this order. If not set: all classes, in alphabetical order.</source>
<translation>Nomes de classes, separados por vírgulas. As classes são numeradas nesta ordem. Se não definido: todas as classes, em ordem alfabética.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Minimum score of a box</source>
<translation>Pontuação mínima de uma caixa</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Boxes with a lower score are left out. Boxes without a score are kept.</source>
<translation>Caixas com pontuação menor são deixadas de fora. Caixas sem pontuação são mantidas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Keep difficult boxes</source>
<translation>Manter caixas difíceis</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Keep boxes that the annotation file marks as difficult.</source>
<translation>Mantém caixas que o arquivo de anotação marca como difíceis.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Boxes on the turned image</source>
<translation>Caixas na imagem girada</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>The boxes of the annotation files were drawn on the image as turned by its EXIF orientation; turn them back to the stored pixels, which QGIS reads.</source>
<translation>As caixas dos arquivos de anotação foram desenhadas na imagem girada por sua orientação EXIF; leva-as de volta aos pixels armazenados, que o QGIS lê.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>Processes, each for one image at a time. 0 means one per core, or a single process for SAM.</source>
<translation>Processos, cada um para uma imagem por vez. 0 significa um por núcleo, ou um único processo para o SAM.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Numbers of clusters</source>
<translation>Números de clusters</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Numbers to compare, separated by commas: 8,16,32.</source>
<translation>Números a comparar, separados por vírgulas: 8,16,32.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Maximum number of segments to compare. More take longer.</source>
<translation>Número máximo de segmentos a comparar. Mais segmentos levam mais tempo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Starts</source>
<translation>Inícios</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>k-means starts this many times for each number. The stability shows how well the results agree.</source>
<translation>O k-means começa este número de vezes para cada número. A estabilidade mostra quão bem os resultados concordam.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Dirichlet-process mixture</source>
<translation>Mistura de processos de Dirichlet</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Also fit a mixture that finds the number of clusters by itself. For imagery, this number is large.</source>
<translation>Ajusta também uma mistura que encontra sozinha o número de clusters. Para imagens, esse número é grande.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>Tolerance</source>
<translation>Tolerância</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>How far the two scenes may be shifted against each other. A narrower strip beside a border is not a change.</source>
<translation>Quanto as duas cenas podem estar deslocadas uma em relação à outra. Uma faixa mais estreita ao lado de uma borda não é uma mudança.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>Minimum margin</source>
<translation>Margem mínima</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>A segment between two classes may get either of them. It changed from one to the other only if, at both dates, it is nearer to its class than to the other by at least this share of the distance. 0 counts all.</source>
<translation>Um segmento entre duas classes pode receber qualquer uma delas. Ele mudou de uma para a outra somente se, em ambas as datas, está mais próximo de sua classe do que da outra por pelo menos esta proporção da distância. 0 conta todos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>Minimum changed share</source>
<translation>Proporção mínima alterada</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/change.py"/>
<source>Where a segment of the earlier scene and one of the later overlap, the ground changed if at least this share of it is farther from the earlier and the later class than the tolerance.</source>
<translation>Onde um segmento da cena anterior e um da posterior se sobrepõem, o terreno mudou se pelo menos esta proporção dele está mais longe da classe anterior e da posterior do que a tolerância.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/exploring.py"/>
<source>Maximum number of segments</source>
<translation>Número máximo de segmentos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/exploring.py"/>
<source>At most this many segments are listed, the most doubtful ones.</source>
<translation>No máximo este número de segmentos é listado, os mais duvidosos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/exploring.py"/>
<source>At most this many segments are listed, the most similar ones. 0 lists all.</source>
<translation>No máximo este número de segmentos é listado, os mais semelhantes. 0 lista todos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/exploring.py"/>
<source>Minimum score</source>
<translation>Pontuação mínima</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/exploring.py"/>
<source>Segments with a lower score are left out. 1 is the same as the examples, 0.5 is neither alike nor unlike. The log suggests a value.</source>
<translation>Segmentos com pontuação menor são deixados de fora. 1 é igual aos exemplos, 0,5 não é nem parecido nem diferente. O log sugere um valor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/crosswalk.py"/>
<source>Minimum share</source>
<translation>Proporção mínima</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/crosswalk.py"/>
<source>A name is proposed for a class if the reference has it on at least this share of the area of the class.</source>
<translation>Um nome é proposto para uma classe se a referência o tem em pelo menos esta proporção da área da classe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/crosswalk.py"/>
<source>Minimum coverage</source>
<translation>Cobertura mínima</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/crosswalk.py"/>
<source>No name is proposed for a class if the reference covers less than this share of its area.</source>
<translation>Nenhum nome é proposto para uma classe se a referência cobre menos do que esta proporção de sua área.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>Minimum probability</source>
<translation>Probabilidade mínima</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>A segment gets another class only if its probability is at least this. All others stay as they are.</source>
<translation>Um segmento recebe outra classe somente se a probabilidade dela é pelo menos esta. Todos os outros ficam como estão.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>Segments to label next</source>
<translation>Segmentos a rotular a seguir</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>Also list this many segments whose labels would help most, the most doubtful first.</source>
<translation>Lista também este número de segmentos cujos rótulos mais ajudariam, os mais duvidosos primeiro.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>Number of parts</source>
<translation>Número de partes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/few_labels.py"/>
<source>The class is split into this many classes.</source>
<translation>A classe é dividida neste número de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Samples of each class</source>
<translation>Amostras de cada classe</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>How many masks of each class to show.</source>
<translation>Quantas máscaras de cada classe mostrar.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Doubtful masks</source>
<translation>Máscaras duvidosas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>How many masks with the lowest confidence to show.</source>
<translation>Quantas máscaras com a menor confiança mostrar.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Picture size</source>
<translation>Tamanho da figura</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Side of each picture of a mask.</source>
<translation>Lado de cada figura de uma máscara.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>IoU of duplicates</source>
<translation>IoU de duplicatas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Two masks of a scene that overlap more than this count as duplicates.</source>
<translation>Duas máscaras de uma cena que se sobrepõem mais do que isto contam como duplicatas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Compare by name</source>
<translation>Comparar pelo nome</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Also compare each label with the true class of the same name or, if no names are the same, of the same number. For predictions of a network; labels of clusters have no names of their own.</source>
<translation>Comparar também cada rótulo com a classe verdadeira de mesmo nome ou, se nenhum nome for igual, de mesmo número. Para predições de uma rede; rótulos de clusters não têm nomes próprios.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Classes left out of the means</source>
<translation>Classes fora das médias</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Names of true classes, separated by commas. Their pixels still count for the other classes.</source>
<translation>Nomes de classes verdadeiras, separados por vírgulas. Seus pixels ainda contam para as outras classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Tolerance of boundaries</source>
<translation>Tolerância dos limites</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>Also measure whether boundaries are in the right position: the boundary F measure with this tolerance. Takes longer.</source>
<translation>Mede também se os limites estão na posição certa: a medida F de limites com esta tolerância. Leva mais tempo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>share of the diagonal</source>
<translation>proporção da diagonal</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>The same tolerance, as a share of the scene's diagonal. Csurka et al. (2013) and DAVIS use 0.0075.</source>
<translation>A mesma tolerância, como proporção da diagonal da cena. Csurka et al. (2013) e DAVIS usam 0,0075.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Layout</source>
<translation>Estrutura</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>How the files are arranged. pairs are GeoTIFFs with the values of the scene, as torchgeo reads them.</source>
<translation>Como os arquivos são organizados. pairs são GeoTIFFs com os valores da cena, como o torchgeo os lê.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Images</source>
<translation>Imagens</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>png has 8 bits, made with the stretch; tif keeps the values and the georeferencing of the scene. If not set: tif for pairs, else png.</source>
<translation>png tem 8 bits, feito com o realce; tif mantém os valores e o georreferenciamento da cena. Se não definido: tif para pairs, senão png.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Chip size</source>
<translation>Tamanho do chip</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Side of a chip; 0 makes each scene one chip.</source>
<translation>Lado de um chip; 0 faz de cada cena um chip.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Overlap</source>
<translation>Sobreposição</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Pixels that neighbouring chips share. The last chip of a row or column is shifted inwards.</source>
<translation>Pixels que chips vizinhos compartilham. O último chip de uma linha ou coluna é deslocado para dentro.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Pad small chips</source>
<translation>Preencher chips pequenos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Pad chips of scenes that are smaller than a chip: images with 0, masks with 255.</source>
<translation>Preenche chips de cenas menores que um chip: imagens com 0, máscaras com 255.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Minimum share with a class</source>
<translation>Proporção mínima com classe</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Chips in which a smaller share of the pixels has a class are left out and counted.</source>
<translation>Chips em que uma proporção menor dos pixels tem classe são deixados de fora e contados.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Minimum instance size</source>
<translation>Tamanho mínimo da instância</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Instances with fewer pixels in a chip are left out of that chip and counted.</source>
<translation>Instâncias com menos pixels em um chip são deixadas de fora desse chip e contadas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Shares of train, val and test. They must add up to 1.</source>
<translation>Proporções de train, val e test. Devem somar 1.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Split by</source>
<translation>Dividir por</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>scene keeps a scene together with all scenes that overlap it; block divides the ground into blocks; folder takes the split from folders called train, val and test. A split that you give in a list comes first.</source>
<translation>scene mantém uma cena junto com todas as cenas que se sobrepõem a ela; block divide o terreno em quadrículas; folder toma a divisão de pastas chamadas train, val e test. Uma divisão que você informa em uma lista tem precedência.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Block size</source>
<translation>Tamanho da quadrícula</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Side of the blocks, if you split by block. 0 means four chips.</source>
<translation>Lado das quadrículas, se você dividir por block. 0 significa quatro chips.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Seed of the random numbers for the split. The same seed and input give the same data set.</source>
<translation>Semente dos números aleatórios para a divisão. A mesma semente e a mesma entrada dão o mesmo conjunto de dados.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Names of classes to set to 255.</source>
<translation>Nomes de classes a definir como 255.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Whole test images</source>
<translation>Imagens de teste inteiras</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Scenes of the split test are not cut into chips or padded, keep their names, and may lack labels. iSAID does so.</source>
<translation>As cenas da divisão test não são cortadas em chips nem preenchidas, mantêm seus nomes e podem não ter rótulos. O iSAID faz assim.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Binary masks</source>
<translation>Máscaras binárias</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Masks with two classes: 1 where a pixel has any class, 0 where it has none. For layouts with masks. The ALPS paper compares its classes with them.</source>
<translation>Máscaras com duas classes: 1 onde um pixel tem qualquer classe, 0 onde não tem nenhuma. Para estruturas com máscaras. O artigo do ALPS compara suas classes com elas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Colours</source>
<translation>Cores</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Colours of the classes: labels takes those of the class rasters, isaid the 16 published ones of iSAID in their order.</source>
<translation>Cores das classes: labels usa as dos rasters de classes; isaid, as 16 publicadas do iSAID em sua ordem.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Suffix of masks</source>
<translation>Sufixo das máscaras</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Added to the name of a chip to name its mask (layout mmsegmentation).</source>
<translation>Acrescentado ao nome de um chip para nomear sua máscara (estrutura mmsegmentation).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Title</source>
<translation>Título</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Title of the data set, for the README.</source>
<translation>Título do conjunto de dados, para o README.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Description</source>
<translation>Descrição</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>What the data set holds, for the README.</source>
<translation>O que o conjunto de dados contém, para o README.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Licence of the imagery, for the README.</source>
<translation>Licença das imagens, para o README.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Source of the imagery</source>
<translation>Fonte das imagens</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Where the imagery comes from, for the README.</source>
<translation>De onde vêm as imagens, para o README.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: threshold of far segments</source>
<translation>Atualização: limiar de segmentos distantes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: a segment is far if its distance from the nearest centre is more than this many times the spread of the cluster. Smaller values give more new clusters.</source>
<translation>Para uma atualização: um segmento é distante se sua distância ao centro mais próximo é maior que este número de vezes a dispersão do cluster. Valores menores dão mais clusters novos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: minimum size of a new cluster</source>
<translation>Atualização: tamanho mínimo de um novo cluster</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: far segments form a new cluster only if at least this many are alike.</source>
<translation>Para uma atualização: segmentos distantes formam um novo cluster somente se pelo menos este número deles for semelhante.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: maximum number of new clusters</source>
<translation>Atualização: número máximo de novos clusters</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: at most this many clusters are added.</source>
<translation>Para uma atualização: no máximo este número de clusters é acrescentado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: centres of old clusters</source>
<translation>Atualização: centros dos clusters antigos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: fixed keeps them, so that what an old cluster means stays the same. online moves them to the mean of all segments so far (online k-means); earlier maps then no longer fit.</source>
<translation>Para uma atualização: fixed os mantém, de modo que o significado de um cluster antigo permanece o mesmo. online os move para a média de todos os segmentos até agora (k-means online); os mapas anteriores deixam então de corresponder.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>Update: maximum sample</source>
<translation>Atualização: amostra máxima</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>For an update: new clusters are searched for among at most this many far segments, drawn from all.</source>
<translation>Para uma atualização: novos clusters são procurados entre no máximo este número de segmentos distantes, sorteados entre todos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Maximum number of rounds</source>
<translation>Número máximo de rodadas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>In each round a new network learns from the labels of the round before. Refining stops earlier if a network agrees less with the new labels, on ground that it did not see, than with those before.</source>
<translation>Em cada rodada, uma nova rede aprende com os rótulos da rodada anterior. O refinamento para antes se uma rede concorda menos com os novos rótulos, em terreno que ela não viu, do que com os anteriores.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Confident share</source>
<translation>Proporção confiável</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Share of the area of each class that the network learns from: the segments with the highest confidence. Segments whose class you chose always count.</source>
<translation>Proporção da área de cada classe com a qual a rede aprende: os segmentos de maior confiança. Segmentos cuja classe você escolheu sempre contam.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Trust in the network</source>
<translation>Confiança na rede</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Weight of the network's prediction beside the distances from the centres of the clusters. 0 changes nothing; higher values change more segments.</source>
<translation>Peso da predição da rede ao lado das distâncias aos centros dos clusters. 0 não altera nada; valores maiores alteram mais segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>Minimum gain</source>
<translation>Ganho mínimo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/refining.py"/>
<source>A round counts as better if the agreement on held-out ground rises by at least this much.</source>
<translation>Uma rodada conta como melhor se a concordância no terreno reservado aumenta em pelo menos este valor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>The network to train. The first three train on a laptop; the others are those of the ALPS paper and need a GPU.</source>
<translation>A rede a treinar. As três primeiras treinam em um laptop; as outras são as do artigo do ALPS e precisam de uma GPU.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Duration</source>
<translation>Duração</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>minutes</source>
<translation>minutos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>About how long the training may take on this machine. Some steps are measured first; they decide the number of steps. If neither this nor the steps are set: 20 minutes; in a refinement, 400 steps in each round.</source>
<translation>Quanto tempo, aproximadamente, o treinamento pode levar nesta máquina. Alguns passos são medidos primeiro; eles decidem o número de passos. Se nem isto nem os passos forem definidos: 20 minutos; em um refinamento, 400 passos em cada rodada.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Steps</source>
<translation>Passos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Number of training steps, instead of a duration.</source>
<translation>Número de passos de treinamento, em vez de uma duração.</translation>
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
<translation>Recortes em um passo. Menos recortes precisam de menos memória.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Crop size</source>
<translation>Tamanho do recorte</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Side of the crops that the network sees; a multiple of 32. Smaller chips are padded.</source>
<translation>Lado dos recortes que a rede vê; um múltiplo de 32. Chips menores são preenchidos nas bordas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Learning rate</source>
<translation>Taxa de aprendizado</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Maximum step size of AdamW.</source>
<translation>Tamanho máximo de passo do AdamW.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Rate of the backbone</source>
<translation>Taxa do backbone</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Learning rate of the backbone as a share of the whole; below 1 it changes less, which suits loaded weights.</source>
<translation>Taxa de aprendizado do backbone como proporção da taxa geral; abaixo de 1 ele muda menos, o que convém a pesos carregados.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Schedule</source>
<translation>Cronograma</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>How the learning rate falls after the warm-up.</source>
<translation>Como a taxa de aprendizado diminui após o aquecimento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Warm-up</source>
<translation>Aquecimento</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>steps</source>
<translation>passos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Steps in which the learning rate rises from 0. If not set: a twentieth of all steps, at most 1500.</source>
<translation>Passos em que a taxa de aprendizado sobe a partir de 0. Se não definido: um vigésimo de todos os passos, no máximo 1500.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Weight decay</source>
<translation>Decaimento de pesos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Weight decay of AdamW.</source>
<translation>Decaimento de pesos do AdamW.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Gradient clipping</source>
<translation>Limitação do gradiente</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Maximum norm of the gradient; 0 does not limit it.</source>
<translation>Norma máxima do gradiente; 0 não o limita.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Class weights</source>
<translation>Pesos das classes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>inverse gives rare classes more weight in the loss; none gives all pixels the same.</source>
<translation>inverse dá mais peso às classes raras na função de perda; none dá o mesmo peso a todos os pixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Label smoothing</source>
<translation>Suavização de rótulos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Share of each label that is spread over all classes; helps with uncertain labels.</source>
<translation>Proporção de cada rótulo que é distribuída por todas as classes; ajuda com rótulos incertos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Flips</source>
<translation>Espelhamentos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Flip crops at random.</source>
<translation>Espelhar recortes aleatoriamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Quarter turns</source>
<translation>Quartos de volta</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Turn crops by 90° at random.</source>
<translation>Girar recortes em 90° aleatoriamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Change of colours</source>
<translation>Variação de cores</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>How far contrast, brightness and colours of crops change at random; 0 leaves them as they are.</source>
<translation>Quanto o contraste, o brilho e as cores dos recortes variam aleatoriamente; 0 os deixa como estão.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Change of scale</source>
<translation>Variação de escala</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Crops are enlarged or reduced at random up to this factor; 1 keeps their scale.</source>
<translation>Os recortes são ampliados ou reduzidos aleatoriamente até este fator; 1 mantém sua escala.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Held-out share</source>
<translation>Proporção reservada</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Share of the ground that is not trained on but measures the network, where the data are scenes. A data set has its own split.</source>
<translation>Proporção do terreno com a qual não se treina, mas que serve para medir a rede, quando os dados são cenas. Um conjunto de dados tem sua própria divisão.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Held-out crops</source>
<translation>Recortes reservados</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Maximum number of crops that each evaluation looks at.</source>
<translation>Número máximo de recortes que cada avaliação examina.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Evaluate every</source>
<translation>Avaliar a cada</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Steps between two evaluations on the held-out part. If not set: a twentieth of all steps.</source>
<translation>Passos entre duas avaliações na parte reservada. Se não definido: um vigésimo de todos os passos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Early stop</source>
<translation>Parada antecipada</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>evaluations</source>
<translation>avaliações</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Stop after this many evaluations without a better mean IoU; 0 never stops early. The best weights are kept in any case.</source>
<translation>Parar após este número de avaliações sem uma IoU média melhor; 0 nunca para antes. Os melhores pesos são mantidos em qualquer caso.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Save every</source>
<translation>Salvar a cada</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Minutes between two checkpoints. A training that was interrupted continues from the last one.</source>
<translation>Minutos entre dois checkpoints. Um treinamento que foi interrompido continua a partir do último.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Export to ONNX</source>
<translation>Exportar para ONNX</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Also write the network as model.onnx, which engines without torch and other programs can run.</source>
<translation>Gravar a rede também como model.onnx, que motores sem torch e outros programas podem executar.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Where the network trains: auto, cpu, cuda, cuda:N or mps. auto uses a GPU if there is one.</source>
<translation>Onde a rede treina: auto, cpu, cuda, cuda:N ou mps. auto usa uma GPU se houver.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Precision</source>
<translation>Precisão</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>32 computes in single precision; bf16 and 16 use half precision where it is safe. auto: bf16 on GPUs and CPUs with units for it, else 32.</source>
<translation>32 calcula em precisão simples; bf16 e 16 usam meia precisão onde é seguro. auto: bf16 em GPUs e CPUs com unidades para isso, senão 32.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Readers</source>
<translation>Leitores</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Threads that read crops ahead; 0 reads them between the steps.</source>
<translation>Threads que leem recortes antecipadamente; 0 os lê entre os passos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>GPUs</source>
<translation>GPUs</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Number of GPUs of each machine.</source>
<translation>Número de GPUs de cada máquina.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Machines</source>
<translation>Máquinas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Number of machines; start the same command on each of them with torchrun.</source>
<translation>Número de máquinas; inicie o mesmo comando em cada uma delas com torchrun.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Strategy</source>
<translation>Estratégia</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>How several GPUs share the work: ddp gives each a part of every batch.</source>
<translation>Como várias GPUs dividem o trabalho: ddp dá a cada uma uma parte de cada lote.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Stretch of</source>
<translation>Realce de</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>model stretches values as in the training, which fits scenes of the same sensor. scene fits the setting “stretch” to these scenes, for another sensor or light. Models that record no stretch always use scene.</source>
<translation>model realça os valores como no treinamento, o que serve para cenas do mesmo sensor. scene ajusta a configuração “stretch” a estas cenas, para outro sensor ou outra luz. Modelos que não registram nenhum realce sempre usam scene.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Side of the squares that the network sees, overlap included. If not set: the size that the model was trained with, or 512.</source>
<translation>Lado dos quadrados que a rede vê, sobreposição incluída. Se não definido: o tamanho com que o modelo foi treinado, ou 512.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Overlap on each side of a tile; less than half a tile. Predictions of neighbouring tiles are blended there. If not set: an eighth of a tile. 0 is faster, but tile borders become visible.</source>
<translation>Sobreposição em cada lado de um bloco; menos de meio bloco. Ali as predições de blocos vizinhos são combinadas gradualmente. Se não definido: um oitavo de um bloco. 0 é mais rápido, mas as bordas dos blocos ficam visíveis.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Tiles at once</source>
<translation>Blocos por vez</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>tiles</source>
<translation>blocos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Tiles that the network computes together. 0 means 1 on a CPU and 8 on a GPU.</source>
<translation>Blocos que a rede calcula juntos. 0 significa 1 em uma CPU e 8 em uma GPU.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Where the network runs: auto, cpu, cuda, cuda:N or mps. auto uses a GPU if there is one that can be used.</source>
<translation>Onde a rede é executada: auto, cpu, cuda, cuda:N ou mps. auto usa uma GPU se houver uma que possa ser usada.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>Tiles that are computed side by side on a CPU. 0 means one per core. The result does not depend on it.</source>
<translation>Blocos que são calculados lado a lado em uma CPU. 0 significa um por núcleo. O resultado não depende disso.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Slices</source>
<translation>Fatias</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>axial slices run from foot to head, coronal slices from back to front, sagittal slices from left to right.</source>
<translation>Fatias axial vão dos pés à cabeça; fatias coronal, de trás para a frente; fatias sagittal, da esquerda para a direita.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Window: centre and width</source>
<translation>Janela: centro e largura</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Values to show, in the volume's own unit: 40,400 shows soft tissue in CT. If not set, the percentiles are used.</source>
<translation>Valores a mostrar, na unidade do próprio volume: 40,400 mostra tecidos moles em TC. Se não definido, são usados os percentis.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Percentiles</source>
<translation>Percentis</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Percentiles of all values that become black and white.</source>
<translation>Percentis de todos os valores que se tornam preto e branco.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Empty value</source>
<translation>Valor vazio</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Value of voxels outside the body, often 0 if a program blanked them. They get no label.</source>
<translation>Valor dos voxels fora do corpo, muitas vezes 0 se um programa os apagou. Eles não recebem rótulo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Volume number</source>
<translation>Número do volume</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Number of the volume in a file with several volumes, starting at 1.</source>
<translation>Número do volume em um arquivo com vários volumes, a partir de 1.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Series number</source>
<translation>Número da série</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>Number of the DICOM series in the folder, starting at 1; 0 if there is only one.</source>
<translation>Número da série DICOM na pasta, a partir de 1; 0 se houver apenas uma.</translation>
</message>
<message>
<location filename="../alps_qgis/engine"/>
<source>{0} and {1} more</source>
<translation>{0} e mais {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine"/>
<source>Segments: {0}.</source>
<translation>Segmentos: {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} is empty; COCO without boxes still has lists of images and annotations.</source>
<translation>{0} está vazio; um COCO sem caixas ainda tem listas de imagens e anotações.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} is a list of detections without images; give a complete COCO file, with 'images' and 'categories'.</source>
<translation>{0} é uma lista de detecções sem imagens; informe um arquivo COCO completo, com 'images' e 'categories'.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} has no list of categories; it is not a COCO annotation, so choose another format.</source>
<translation>{0} não tem lista de categorias; não é uma anotação COCO, portanto escolha outro formato.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0}: image {1} was left out: it has no 'id' or no 'file_name'.</source>
<translation>{0}: a imagem {1} foi deixada de fora: não tem 'id' ou não tem 'file_name'.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0}: the categories {1} and {2} have the same id {3}.</source>
<translation>{0}: as categorias {1} e {2} têm o mesmo id {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>the class {0} is not one of the file's categories</source>
<translation>a classe {0} não é uma das categorias do arquivo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>it marks a crowd, not one object</source>
<translation>marca uma multidão (crowd), não um único objeto</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>its 'bbox' is not a list of four numbers</source>
<translation>seu 'bbox' não é uma lista de quatro números</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>it has no area: its width or height is not above 0</source>
<translation>não tem área: sua largura ou altura não é maior que 0</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>two images of the file have its 'image_id'</source>
<translation>duas imagens do arquivo têm seu 'image_id'</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>it does not name an image of the file</source>
<translation>não indica uma imagem do arquivo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0}, line {1}: the JSON is damaged ({2}); export it again.</source>
<translation>{0}, linha {1}: o JSON está danificado ({2}); exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} cannot be read as JSON ({1}); export it again.</source>
<translation>{0} não pode ser lido como JSON ({1}); exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0} has no list {1}; it is not a COCO annotation, so choose another format.</source>
<translation>{0} não tem a lista {1}; não é uma anotação COCO, portanto escolha outro formato.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/coco.py"/>
<source>{0}: image {1} was left out: another image has the id {2} too.</source>
<translation>{0}: a imagem {1} foi deixada de fora: outra imagem também tem o id {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/dota.py"/>
<source>it has {0} columns, not eight coordinates, a class and a difficulty</source>
<translation>tem {0} colunas, não oito coordenadas, uma classe e uma dificuldade</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/dota.py"/>
<source>it has ten coordinates, and the fifth point does not repeat the first</source>
<translation>tem dez coordenadas, e o quinto ponto não repete o primeiro</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fair1m.py"/>
<source>its coordinates are {0}, not 'pixel'</source>
<translation>suas coordenadas são {0}, não 'pixel'</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fair1m.py"/>
<source>a point does not have two coordinates</source>
<translation>um ponto não tem duas coordenadas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fair1m.py"/>
<source>it has {0} points, not four and the first again</source>
<translation>tem {0} pontos, não quatro e o primeiro novamente</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>“Boxes on the turned image” (--exif-turned)</source>
<translation>“Caixas na imagem girada” (--exif-turned)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0} has the EXIF orientation {1}</source>
<translation>{0} tem a orientação EXIF {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0} was made for {1} pixels, but {2}</source>
<translation>{0} foi feito para {1} pixels, mas {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>lie outside the image by half or more</source>
<translation>ficam fora da imagem pela metade ou mais</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0}: annotation tools may show it turned ({1} pixels), but QGIS and ALPS read the stored pixels ({2}). If the boxes were drawn on the turned image, use {3}.</source>
<translation>{0}: ferramentas de anotação podem mostrá-la girada ({1} pixels), mas o QGIS e o ALPS leem os pixels armazenados ({2}). Se as caixas foram desenhadas na imagem girada, use {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>No annotation belongs to any of the images ({0}): {1} is for {2}; give images and annotations with the same names.</source>
<translation>Nenhuma anotação pertence a alguma das imagens ({0}): {1} é para {2}; informe imagens e anotações com os mesmos nomes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>None of the {0} entries of the annotations is a box: {1}</source>
<translation>Nenhuma das {0} entradas das anotações é uma caixa: {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>reach beyond the image</source>
<translation>ultrapassam a imagem</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>The annotation names the image {0}, and {1}; give that image.</source>
<translation>A anotação indica a imagem {0}, e {1}; informe essa imagem.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0}: the image was resized, so the boxes would lie elsewhere on it; give the image in its original size, or correct the size in the annotation if only that is wrong.</source>
<translation>{0}: a imagem foi redimensionada, portanto as caixas ficariam em outro lugar dela; informe a imagem em seu tamanho original ou corrija o tamanho na anotação se somente ele estiver errado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0}; the boxes are used as they are, in pixels of the image.</source>
<translation>{0}; as caixas são usadas como estão, em pixels da imagem.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0} of the {1} boxes of {2} {3}: {4}; give the image that the boxes were drawn on, or the annotation of this one.</source>
<translation>{0} das {1} caixas de {2} {3}: {4}; informe a imagem em que as caixas foram desenhadas ou a anotação desta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0} was made for {1}, so switch off {2}.</source>
<translation>{0} foi feito para {1}, portanto desative {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0} was made for {1}, so use {2}.</source>
<translation>{0} foi feito para {1}, portanto use {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/fitting.py"/>
<source>{0}: its stored pixels, which QGIS and ALPS read, are {1}, and programs that turn it show {2}. {3}</source>
<translation>{0}: seus pixels armazenados, que o QGIS e o ALPS leem, são {1}, e programas que a giram mostram {2}. {3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>The annotation format {0} is unknown; choose one of {1}.</source>
<translation>O formato de anotação {0} é desconhecido; escolha um de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>No annotations were found in {0}; give files ending in {1}, or a folder with such files.</source>
<translation>Nenhuma anotação foi encontrada em {0}; informe arquivos que terminem em {1} ou uma pasta com esses arquivos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>The files have several formats: {0}; name the format to read.</source>
<translation>Os arquivos têm vários formatos: {0}; indique o formato a ler.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>{0} is not an annotation of a known format; name the format, or remove the file.</source>
<translation>{0} não é uma anotação de um formato conhecido; indique o formato ou remova o arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>Pascal VOC xml</source>
<translation>XML Pascal VOC</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/formats.py"/>
<source>an empty list</source>
<translation>uma lista vazia</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>a coordinate is not a finite number</source>
<translation>uma coordenada não é um número finito</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>a coordinate is beyond {0} pixels</source>
<translation>uma coordenada passa de {0} pixels</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>its score is {0}, not between 0 and 1</source>
<translation>sua pontuação é {0}, não está entre 0 e 1</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>it has no area</source>
<translation>não tem área</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>it lies outside the image of {0} × {1} pixels</source>
<translation>fica fora da imagem de {0} × {1} pixels</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>{0}{1}: {2} was left out: {3}.</source>
<translation>{0}{1}: {2} foi deixado de fora: {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>{0} is not a class name</source>
<translation>{0} não é um nome de classe</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/gather.py"/>
<source>it has no class</source>
<translation>não tem classe</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/loose_values.py"/>
<source>{0} is not a number</source>
<translation>{0} não é um número</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/pairing.py"/>
<source>Both {0} and {1} could be the image {2} of {3}; give one.</source>
<translation>Tanto {0} quanto {1} podem ser a imagem {2} de {3}; informe uma.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/pairing.py"/>
<source>{0} names the image {1} inside; its boxes are used for {2}, whose name the file has.</source>
<translation>{0} indica internamente a imagem {1}; suas caixas são usadas para {2}, cujo nome o arquivo tem.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/pairing.py"/>
<source>{0} has boxes in {1} and in {2}; give one of them.</source>
<translation>{0} tem caixas em {1} e em {2}; informe um deles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0}, line {1}: the text holds a NUL; the file is damaged or not an annotation; export it again.</source>
<translation>{0}, linha {1}: o texto contém um NUL; o arquivo está danificado ou não é uma anotação; exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0} is larger than {1} MiB, which is too large; split it.</source>
<translation>{0} tem mais de {1} MiB, o que é grande demais; divida-o.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0} cannot be read: {1}; check the file.</source>
<translation>{0} não pode ser lido: {1}; verifique o arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0}, line {1}: the text is not in UTF-8; save the file as UTF-8.</source>
<translation>{0}, linha {1}: o texto não está em UTF-8; salve o arquivo como UTF-8.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>; write decimals with a point</source>
<translation>; escreva decimais com ponto</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0} is not a number{1}</source>
<translation>{0} não é um número{1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/source.py"/>
<source>{0} is not text; give the annotation, not the image.</source>
<translation>{0} não é texto; informe a anotação, não a imagem.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/table.py"/>
<source>{0} has no column {1}; a table of boxes has the columns {2}.</source>
<translation>{0} não tem a coluna {1}; uma tabela de caixas tem as colunas {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/table.py"/>
<source>{0}, line {1}: the table is damaged ({2}); export it again.</source>
<translation>{0}, linha {1}: a tabela está danificada ({2}); exporte-a novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/table.py"/>
<source>it has no {0}</source>
<translation>não tem {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/table.py"/>
<source>it does not name an image</source>
<translation>não indica uma imagem</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>{0}: left out because it lies outside the scene: 1 box.</source>
<translation>{0}: deixada de fora porque fica fora da cena: 1 caixa.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>{0}: left out because they lie outside the scene: {1} boxes.</source>
<translation>{0}: deixadas de fora porque ficam fora da cena: {1} caixas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>it has no geometry</source>
<translation>não tem geometria</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>it is not a polygon</source>
<translation>não é um polígono</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/vector.py"/>
<source>its score {0} is not a number</source>
<translation>sua pontuação {0} não é um número</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/xml_tree.py"/>
<source>{0} is empty; an annotation without boxes still has the element {1}.</source>
<translation>{0} está vazio; uma anotação sem caixas ainda tem o elemento {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/xml_tree.py"/>
<source>{0} holds the element {1}, not {2}; choose the right format.</source>
<translation>{0} contém o elemento {1}, não {2}; escolha o formato certo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/xml_tree.py"/>
<source>the element {0} is missing</source>
<translation>falta o elemento {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/xml_tree.py"/>
<source>{0}{1}: the XML is damaged or refused: {2}; export it again.</source>
<translation>{0}{1}: o XML está danificado ou foi recusado: {2}; exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>{0} holds shares of an image whose size is not known; give the images too, with the same names.</source>
<translation>{0} contém proporções de uma imagem cujo tamanho não é conhecido; informe também as imagens, com os mesmos nomes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>it has {0} columns, not 5 (middle and sides), 9 (corners) or more (outline), and a score</source>
<translation>tem {0} colunas, não 5 (centro e lados), 9 (cantos) ou mais (contorno), e uma pontuação</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>its class is {0}, not a whole number from 0 up</source>
<translation>sua classe é {0}, não um número inteiro a partir de 0</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>class {0} is not in the list of names</source>
<translation>a classe {0} não está na lista de nomes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo.py"/>
<source>it lies outside the image: {0} is not a share of it, which runs from 0 to 1</source>
<translation>fica fora da imagem: {0} não é uma proporção dela, que vai de 0 a 1</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0}: 'names' is neither a list nor a table; write 'number: name' for each class.</source>
<translation>{0}: 'names' não é nem uma lista nem uma tabela; escreva 'número: nome' para cada classe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0}: {1} is not the number of a class; write 'number: name'.</source>
<translation>{0}: {1} não é o número de uma classe; escreva 'número: nome'.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0}: the name of class {1} is not a text; write 'number: name'.</source>
<translation>{0}: o nome da classe {1} não é um texto; escreva 'número: nome'.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0}{1}: the YAML is damaged ({2}); correct the file.</source>
<translation>{0}{1}: o YAML está danificado ({2}); corrija o arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/annotations/yolo_names.py"/>
<source>{0} cannot be read as YAML ({1}); correct the file.</source>
<translation>{0} não pode ser lido como YAML ({1}); corrija o arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/choose.py"/>
<source>Segmenter: {0}</source>
<translation>Segmentador: {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>without an area</source>
<translation>sem área</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>outside the image</source>
<translation>fora da imagem</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>on pixels without data</source>
<translation>em pixels sem dados</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>of a lower score</source>
<translation>com pontuação menor</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>of another class</source>
<translation>de outra classe</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>marked as difficult</source>
<translation>marcadas como difíceis</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/masks.py"/>
<source>Box {0} of {1}</source>
<translation>Caixa {0} de {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/overlap.py"/>
<source>Painting classes</source>
<translation>Pintando as classes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/boxes/sam.py"/>
<source>take a smaller tile</source>
<translation>use um bloco menor</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/dates.py"/>
<source>{0} and {1} do not overlap; choose two dates of the same ground.</source>
<translation>{0} e {1} não se sobrepõem; escolha duas datas do mesmo terreno.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/dates.py"/>
<source>{0} and {1} cannot be laid over each other: at least one of their scenes is not georeferenced, and their sizes differ; georeference the scenes first.</source>
<translation>{0} e {1} não podem ser sobrepostos: pelo menos uma de suas cenas não está georreferenciada, e seus tamanhos diferem; georreferencie as cenas primeiro.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/legend.py"/>
<source>The dates differ in {0} pairs of classes, more than a raster can hold; merge classes first.</source>
<translation>As datas diferem em {0} pares de classes, mais do que um raster comporta; mescle classes primeiro.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/outputs.py"/>
<source>Painting changes</source>
<translation>Pintando mudanças</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/run.py"/>
<source>the table of changes</source>
<translation>a tabela de mudanças</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/run.py"/>
<source>{0} and {1} have no ground in common where both have a class; choose two dates of the same ground.</source>
<translation>{0} e {1} não têm terreno em comum onde ambos tenham uma classe; escolha duas datas do mesmo terreno.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/change/run.py"/>
<source>The two dates differ on {0} of the ground, probably because light, season or sensor differ rather than the ground; read the changes with care.</source>
<translation>As duas datas diferem em {0} do terreno, provavelmente porque a luz, a estação ou o sensor diferem, e não o terreno; leia as mudanças com cautela.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>Rows that are one class have the names {0}; it was named {1} after the largest.</source>
<translation>Linhas que são uma única classe têm os nomes {0}; ela recebeu o nome {1}, o da maior.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The table has no row for cluster {0}; the segments are shown as {1}.</source>
<translation>A tabela não tem linha para o cluster {0}; os segmentos são mostrados como {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The table has no row for clusters {0}; the segments are shown as {1}.</source>
<translation>A tabela não tem linha para os clusters {0}; os segmentos são mostrados como {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The row with class_id {0} has no class_name; it is shown as {1}.</source>
<translation>A linha com class_id {0} não tem class_name; é mostrada como {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The colour {0} of class {1} is not '#rrggbb'; another colour was used.</source>
<translation>A cor {0} da classe {1} não é '#rrggbb'; foi usada outra cor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>Cluster {0} has rows with class_id {1} and {2}; it belongs to class {3}.</source>
<translation>O cluster {0} tem linhas com class_id {1} e {2}; ele pertence à classe {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The row {0} has no class_id and no cluster; it was left out: give it a free class_id.</source>
<translation>A linha {0} não tem class_id nem cluster; foi deixada de fora: dê a ela um class_id livre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The row {0} has the class_id {1} (allowed: {2}) and no cluster; it was left out: give it a free class_id.</source>
<translation>A linha {0} tem o class_id {1} (permitidos: {2}) e nenhum cluster; foi deixada de fora: dê a ela um class_id livre.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The row of cluster {0} has no class_id; it was read as {1}.</source>
<translation>A linha do cluster {0} não tem class_id; foi lida como {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/classes.py"/>
<source>The row of cluster {0} has the class_id {1} (allowed: {2}); it was read as {3}.</source>
<translation>A linha do cluster {0} tem o class_id {1} (permitidos: {2}); foi lida como {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/assign.py"/>
<source>The segments have PFLs of the kind {0}, but the codebook is for {1}; use a codebook that was fitted on such segments, or segment again with the codebook's segmenter, and with --features plain if its kind does not name an encoder.</source>
<translation>Os segmentos têm PFLs do tipo {0}, mas o livro de códigos é para {1}; use um livro de códigos que tenha sido ajustado a esses segmentos, ou segmente novamente com o segmentador do livro de códigos, e com --features plain se o tipo dele não indica um codificador.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/assign.py"/>
<source>The segments have PFLs of {0} dimensions, but the codebook has {1}; use a codebook that was fitted on such segments.</source>
<translation>Os segmentos têm PFLs de {0} dimensões, mas o livro de códigos tem {1}; use um livro de códigos que tenha sido ajustado a esses segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>The segments files hold no segments, so no clusters can be compared; choose other files.</source>
<translation>Os arquivos de segmentos não contêm segmentos, portanto não há clusters a comparar; escolha outros arquivos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>{0} of {1} segments have no usable PFL and were left out.</source>
<translation>{0} de {1} segmentos não têm PFL utilizável e foram deixados de fora.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>Fitting a Dirichlet-process mixture</source>
<translation>Ajustando uma mistura de processos de Dirichlet</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>The Dirichlet-process mixture used the maximum of {0} components and might need more; take its number as “many”.</source>
<translation>A mistura de processos de Dirichlet usou o máximo de {0} componentes e talvez precise de mais; entenda seu número como “muitos”.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>The number of different segments is {0}, so {1} clusters or more cannot be compared; give smaller numbers, or more segments.</source>
<translation>O número de segmentos diferentes é {0}, portanto {1} clusters ou mais não podem ser comparados; informe números menores ou mais segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/choose_k.py"/>
<source>The number of different segments is only {0}, so {1} clusters were left out.</source>
<translation>O número de segmentos diferentes é apenas {0}, portanto {1} clusters foram deixados de fora.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>{0} of {1} segments have no usable PFL and were left out of the fit.</source>
<translation>{0} de {1} segmentos não têm PFL utilizável e foram deixados de fora do ajuste.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>The scenes have no segments to fit a codebook on; raise the gate or lower the minimum area.</source>
<translation>As cenas não têm segmentos aos quais ajustar um livro de códigos; aumente o gate ou diminua a área mínima.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>{0} clusters are wanted, but the number of different segments is only 1; the codebook has 1 cluster.</source>
<translation>Pede-se {0} clusters, mas o número de segmentos diferentes é somente 1; o livro de códigos tem 1 cluster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>{0} clusters are wanted, but the number of different segments is only {1}; the codebook has {2} clusters.</source>
<translation>Pede-se {0} clusters, mas o número de segmentos diferentes é somente {1}; o livro de códigos tem {2} clusters.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>Fitting {0} clusters, start {1} of {2}</source>
<translation>Ajustando {0} clusters, início {1} de {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>Fitting {0} clusters, pass {1} of {2}</source>
<translation>Ajustando {0} clusters, passada {1} de {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/fit.py"/>
<source>{0} clusters remained empty; the codebook has {1}.</source>
<translation>{0} clusters ficaram vazios; o livro de códigos tem {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/grow.py"/>
<source>Every class_id from 0 to 65534 is taken; delete classes that no cluster needs.</source>
<translation>Todos os class_id de 0 a 65534 estão ocupados; exclua classes de que nenhum cluster precisa.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/grow.py"/>
<source>The codebook has no clusters to add to; fit a new one instead.</source>
<translation>O livro de códigos não tem clusters aos quais acrescentar; ajuste um novo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/grow.py"/>
<source>The column `spread` of the codebook is empty, so nothing says which segments are far; fit a new one.</source>
<translation>A coluna `spread` do livro de códigos está vazia, portanto nada diz quais segmentos são distantes; ajuste um novo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/grow.py"/>
<source>A codebook can hold {0} clusters; this one has no room for more.</source>
<translation>Um livro de códigos pode conter {0} clusters; este não tem espaço para mais.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/sample.py"/>
<source>The segments of scene {0} have PFLs of the kind {1}, the others {2}; segment all scenes with the same segmenter and features.</source>
<translation>Os segmentos da cena {0} têm PFLs do tipo {1}, os das outras, {2}; segmente todas as cenas com o mesmo segmentador e as mesmas características.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/sample.py"/>
<source>Samples of PFLs of the kinds {0} and {1} cannot be joined; segment all scenes with the same segmenter and features.</source>
<translation>Amostras de PFLs dos tipos {0} e {1} não podem ser reunidas; segmente todas as cenas com o mesmo segmentador e as mesmas características.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/codebook/sample.py"/>
<source>PFLs of {0} dimensions cannot join PFLs of {1} dimensions of the kind {2}; segment all scenes again with the same segmenter and features.</source>
<translation>PFLs de {0} dimensões não podem ser reunidos com PFLs de {1} dimensões do tipo {2}; segmente novamente todas as cenas com o mesmo segmentador e as mesmas características.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/boxes.py"/>
<source>No boxes were given; name annotation files or a layer of boxes.</source>
<translation>Nenhuma caixa foi informada; indique arquivos de anotação ou uma camada de caixas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/boxes.py"/>
<source>The annotation names the image {0}; it is used for {1}, the only image given.</source>
<translation>A anotação indica a imagem {0}; ela é usada para {1}, a única imagem informada.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/boxes.py"/>
<source>Exact output names work for one image, not for {0}; give a folder instead.</source>
<translation>Nomes exatos de saída funcionam para uma imagem, não para {0}; informe uma pasta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/classes/change.py"/>
<source>change needs a folder for its outputs; give one with --out.</source>
<translation>change precisa de uma pasta para suas saídas; informe uma com --out.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/classes/crosswalk.py"/>
<source>accept has {0}; it must be numbers of classes (class_id) separated by commas.</source>
<translation>accept tem {0}; devem ser números de classes (class_id) separados por vírgulas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/classes/explore.py"/>
<source>The job explore answers what QGIS asks; use the commands similar and doubtful instead.</source>
<translation>A tarefa explore responde ao que o QGIS pergunta; use em vez dela os comandos similar e doubtful.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/command.py"/>
<source>Folder for all outputs. It is created if it does not exist.</source>
<translation>Pasta para todas as saídas. É criada se não existir.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/command.py"/>
<source>The command {0} has no argument {1}; update the plugin and the engine together.</source>
<translation>O comando {0} não tem o argumento {1}; atualize o complemento e o motor juntos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>Python {0} at {1} on {2} {3} ({4})</source>
<translation>Python {0} em {1} no {2} {3} ({4})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} cores, {1} GB of memory free</source>
<translation>{0} núcleos, {1} GB de memória livre</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} not installed: only {1} can run; {2} adds SAM.</source>
<translation>{0} não instalado: somente {1} pode ser executado; {2} acrescenta o SAM.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} not installed: networks cannot be trained; {1} adds this.</source>
<translation>{0} não instalado: não é possível treinar redes; {1} acrescenta isso.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>: close other programs, or take smaller tiles</source>
<translation>: feche outros programas ou use blocos menores</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>: free some before labelling here</source>
<translation>: libere espaço antes de rotular aqui</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>GDAL {0} (rasterio), {1} (pyogrio).</source>
<translation>GDAL {0} (rasterio), {1} (pyogrio).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>install it again for this system (on Windows also the Visual C++ redistributable)</source>
<translation>instale-o novamente para este sistema (no Windows, também o Visual C++ redistributable)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} ({1} MB, {2}), SHA-256 verified.</source>
<translation>{0} ({1} MB, {2}), SHA-256 verificado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} GB free at {1}{2}.</source>
<translation>{0} GB livres em {1}{2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>of unknown version</source>
<translation>de versão desconhecida</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0}; the engine needs {1} or newer: install the engine with one.</source>
<translation>{0}; o motor precisa de {1} ou mais novo: instale o motor com um deles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} set: if GDAL or PROJ misbehave, start the engine without.</source>
<translation>{0} definido: se o GDAL ou o PROJ se comportarem mal, inicie o motor sem isso.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>The list of the engine's packages is missing; install the plugin again.</source>
<translation>A lista dos pacotes do motor está ausente; instale o complemento novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} does not transform coordinates ({1}); unset PROJ_LIB and PROJ_DATA.</source>
<translation>{0} não transforma coordenadas ({1}); remova a definição de PROJ_LIB e PROJ_DATA.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>delete it and get it again with {0}</source>
<translation>exclua-o e obtenha-o novamente com {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>torch {0} does not load ({1}); {2}.</source>
<translation>O torch {0} não carrega ({1}); {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0}: installed, SHA-256 verified.</source>
<translation>{0}: instalado, SHA-256 verificado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0} does not import ({1}); install it again with {2}.</source>
<translation>{0} não pode ser importado ({1}); instale-o novamente com {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/diagnosis.py"/>
<source>{0}: truncated, altered or unreadable; {1}.</source>
<translation>{0}: truncado, alterado ou ilegível; {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/evaluate.py"/>
<source>{0} is for class rasters; leave it out for instances.</source>
<translation>{0} é para rasters de classes; omita-o para instâncias.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/export.py"/>
<source>The preset {0} does not exist; use one of {1}.</source>
<translation>A predefinição {0} não existe; use uma de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/fit.py"/>
<source>The settings for an update were not used, because no codebook to update was given; a new one was fitted.</source>
<translation>As configurações de uma atualização não foram usadas, porque nenhum livro de códigos a atualizar foi informado; um novo foi ajustado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/fit.py"/>
<source>The settings of the clustering were not used, because an update keeps the codebook's clusters.</source>
<translation>As configurações do agrupamento não foram usadas, porque uma atualização mantém os clusters do livro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/jobs.py"/>
<source>The engine does not have the job {0}; update the plugin and the engine together.</source>
<translation>O motor não tem a tarefa {0}; atualize o complemento e o motor juntos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/jobs.py"/>
<source>The journal beside the outputs cannot be written ({0}); free some space or choose another folder, and run again. Finished tiles are kept.</source>
<translation>O diário ao lado das saídas não pode ser gravado ({0}); libere espaço ou escolha outra pasta e execute novamente. Os blocos concluídos são mantidos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/jobs.py"/>
<source>The disk reports an error: {0}{1}; free some space or choose another folder, and run again.</source>
<translation>O disco relata um erro: {0}{1}; libere espaço ou escolha outra pasta e execute novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/commands/label.py"/>
<source>Exact output names work for one scene, not for {0}; give a folder instead.</source>
<translation>Nomes exatos de saída funcionam para uma cena, não para {0}; informe uma pasta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/card.py"/>
<source>the folders of the scenes</source>
<translation>as pastas das cenas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>{0} has the value {1}; numbers of classes must be 0 or more, and 255 means no class.</source>
<translation>{0} tem o valor {1}; números de classes devem ser 0 ou mais, e 255 significa nenhuma classe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The class {0} to ignore does not exist; choose from {1}.</source>
<translation>A classe a ignorar {0} não existe; escolha entre {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The labels have no classes; label the scenes first.</source>
<translation>Os rótulos não têm classes; rotule as cenas primeiro.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The labels have {0} classes, and masks of 8 bits hold {1}; merge classes by giving them equal names in the table of classes, and relabel.</source>
<translation>Os rótulos têm {0} classes, e máscaras de 8 bits comportam {1}; mescle classes dando a elas nomes iguais na tabela de classes e rotule novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The names of classes have colours for keys; give numbers, such as {"0": "water"}.</source>
<translation>Os nomes das classes têm cores como chaves; informe números, como {"0": "water"}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/class_table.py"/>
<source>The names of classes cannot be read: {0}</source>
<translation>Os nomes das classes não podem ser lidos: {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/coco.py"/>
<source>Made by ALPS; see README.md.</source>
<translation>Feito pelo ALPS; veja README.md.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/contents.py"/>
<source>its {0} is not one of ALPS</source>
<translation>seu {0} não é um do ALPS</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/contents.py"/>
<source>it also holds {0}</source>
<translation>ela também contém {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/contents.py"/>
<source>its {0} is a link</source>
<translation>seu {0} é um link</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/contents.py"/>
<source>its {0} cannot be read</source>
<translation>seu {0} não pode ser lido</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Looking at the scenes</source>
<translation>Examinando as cenas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Describing the data set</source>
<translation>Descrevendo o conjunto de dados</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Scenes left out, as the split does not name them: {0}, for example {1}.</source>
<translation>Cenas deixadas de fora, pois a divisão não as indica: {0}, por exemplo {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>{0} was left out: no labels have its name.</source>
<translation>{0} foi deixada de fora: nenhum rótulo tem seu nome.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>The split names no scene that has labels, such as {0}; add them to it.</source>
<translation>A divisão não indica nenhuma cena que tenha rótulos, como {0}; acrescente-as a ela.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Pixels with a value that is not a class of their raster: {0}; they became 255.</source>
<translation>Pixels com um valor que não é uma classe de seu raster: {0}; eles passaram a 255.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>Every pixel has a class, so the binary masks hold no background; superpixels cover the whole scene, so use labels made with SAM or with boxes.</source>
<translation>Todo pixel tem uma classe, portanto as máscaras binárias não contêm fundo; superpixels cobrem a cena inteira, então use rótulos feitos com SAM ou com caixas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>{0} has no labels; give a class raster or a layer of polygons.</source>
<translation>{0} não tem rótulos; informe um raster de classes ou uma camada de polígonos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>The split {0} is empty: too few scenes lie apart from each other; give more scenes, or split by block with smaller blocks.</source>
<translation>A divisão {0} está vazia: poucas cenas ficam separadas umas das outras; informe mais cenas ou divida por block com quadrículas menores.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/export.py"/>
<source>No chip is left: {0} have too few labelled pixels and {1} lie in two splits; lower min_covered, or choose larger blocks.</source>
<translation>Não resta nenhum chip: {0} têm poucos pixels rotulados e {1} ficam em duas divisões; diminua min_covered ou escolha quadrículas maiores.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} is a link that does not lead to a folder; remove it or choose another folder.</source>
<translation>{0} é um link que não leva a uma pasta; remova-o ou escolha outra pasta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} is a file; give a folder for the data set.</source>
<translation>{0} é um arquivo; informe uma pasta para o conjunto de dados.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} holds a data set; remove it or choose another folder.</source>
<translation>{0} contém um conjunto de dados; remova-o ou escolha outra pasta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} holds files that are not a data set of ALPS; choose a new or an empty folder.</source>
<translation>{0} contém arquivos que não são um conjunto de dados do ALPS; escolha uma pasta nova ou vazia.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>The folder {0} holds the input {1}; choose another folder.</source>
<translation>A pasta {0} contém a entrada {1}; escolha outra pasta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>The folder {0} cannot be made ({1}); choose another.</source>
<translation>A pasta {0} não pode ser criada ({1}); escolha outra.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} cannot be replaced: {1}, and only what ALPS wrote is removed. Move it away, or choose a new or an empty folder.</source>
<translation>{0} não pode ser substituída: {1}, e somente o que o ALPS gravou é removido. Mova-a para outro lugar ou escolha uma pasta nova ou vazia.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} was made by another program meanwhile; choose another folder.</source>
<translation>{0} foi criada por outro programa nesse meio-tempo; escolha outra pasta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/folder.py"/>
<source>{0} cannot be written: {1}; nothing was published.</source>
<translation>{0} não pode ser gravado: {1}; nada foi publicado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/index.py"/>
<source>{0} has {1} of {2} rows; check that the disk is not full, and export again.</source>
<translation>{0} tem {1} de {2} linhas; verifique se o disco não está cheio e exporte novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/instances.py"/>
<source>{0} has a CRS and the scene has none, so its polygons have no position there; give the scene its CRS, or a layer in pixels.</source>
<translation>{0} tem um SRC e a cena não tem nenhum, portanto seus polígonos não têm posição nela; dê à cena seu SRC ou informe uma camada em pixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/instances.py"/>
<source>{0} cannot be transformed to the scene's CRS; reproject the layer.</source>
<translation>{0} não pode ser transformado para o SRC da cena; reprojete a camada.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>The split in {0} names no scene that was given, such as {1}; give the lists of these scenes.</source>
<translation>A divisão em {0} não indica nenhuma cena informada, como {1}; informe as listas destas cenas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>Names in the split without a scene: {0}, for example {1} in {2}.</source>
<translation>Nomes na divisão sem cena: {0}, por exemplo {1} em {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is not in a folder called train, val or test; move the scenes into such folders, or give lists with --split-file.</source>
<translation>{0} não está em uma pasta chamada train, val ou test; mova as cenas para essas pastas ou informe listas com --split-file.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>The list {0} names no scene; write one on each line.</source>
<translation>A lista {0} não indica nenhuma cena; escreva uma em cada linha.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>The folder {0} holds neither lists such as train.txt nor folders train, val and test with images; give another folder, or the lists.</source>
<translation>A pasta {0} não contém nem listas como train.txt nem pastas train, val e test com imagens; informe outra pasta ou as listas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is not a split; write {"train": ["name", …], "val": […], "test": […]} or {"name": "train", …}.</source>
<translation>{0} não é uma divisão; escreva {"train": ["name", …], "val": […], "test": […]} ou {"name": "train", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is in {1} ({2}) and in {3} ({4}); keep it in one.</source>
<translation>{0} está em {1} ({2}) e em {3} ({4}); mantenha-a em uma só.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} does not say train, val or test; name the file train.txt, val.txt or test.txt, or write each line as: name split.</source>
<translation>{0} não diz train, val ou test; dê ao arquivo o nome train.txt, val.txt ou test.txt, ou escreva cada linha como: nome divisão.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} says {1}, and the file is called {2}; correct one of them.</source>
<translation>{0} diz {1}, e o arquivo se chama {2}; corrija um deles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} names no scene; write: name split.</source>
<translation>{0} não indica nenhuma cena; escreva: nome divisão.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is not JSON ({1}); write it again, or give a text file.</source>
<translation>{0} não é JSON ({1}); grave-o novamente ou informe um arquivo de texto.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>{0} is too large for a list of scenes; give a text file with one name on each line.</source>
<translation>{0} é grande demais para uma lista de cenas; informe um arquivo de texto com um nome em cada linha.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/partition.py"/>
<source>The list {0} cannot be read ({1}); give a text file in UTF-8.</source>
<translation>A lista {0} não pode ser lida ({1}); informe um arquivo de texto em UTF-8.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>Scenes that share ground but are in different splits: {0}, for example {1} and {2}; your split was kept as it is.</source>
<translation>Cenas que compartilham terreno mas estão em divisões diferentes: {0}, por exemplo {1} e {2}; sua divisão foi mantida como está.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0}: polygons without a class were left out: {1}.</source>
<translation>{0}: polígonos sem classe foram deixados de fora: {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0} has {1} × {2} pixels and {3} has {4} × {5}; give the class raster of this scene.</source>
<translation>{0} tem {1} × {2} pixels e {3} tem {4} × {5}; informe o raster de classes desta cena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0} does not have the CRS of {1}; give the class raster of this scene.</source>
<translation>{0} não tem o SRC de {1}; informe o raster de classes desta cena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0} does not have the position of {1}; give the class raster of this scene.</source>
<translation>{0} não tem a posição de {1}; informe o raster de classes desta cena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/prepare.py"/>
<source>{0} has {1} bands, but a PNG shows 3; choose three bands, or images tif.</source>
<translation>{0} tem {1} bandas, mas um PNG mostra 3; escolha três bandas ou imagens tif.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>No labels were given; give class rasters, a folder of them, or a layer of polygons.</source>
<translation>Nenhum rótulo foi informado; informe rasters de classes, uma pasta deles ou uma camada de polígonos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>No labels fit {0} by name; give them the names of their scenes, or list one file for each scene.</source>
<translation>Nenhum rótulo corresponde a {0} pelo nome; dê a eles os nomes de suas cenas ou liste um arquivo para cada cena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>{0} fits no scene by name; give one layer for all scenes, or give each layer the name of its scene.</source>
<translation>{0} não corresponde a nenhuma cena pelo nome; informe uma camada para todas as cenas ou dê a cada camada o nome de sua cena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>The labels {0} do not exist; check the path.</source>
<translation>Os rótulos {0} não existem; verifique o caminho.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>The labels cannot be paired with their scenes: {0}</source>
<translation>Os rótulos não podem ser associados às suas cenas: {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>Both {0} and {1} fit {2} by name; give one label for each scene.</source>
<translation>Tanto {0} quanto {1} correspondem a {2} pelo nome; informe um rótulo para cada cena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/datasets/sources.py"/>
<source>{0} is not a supported vector layer; give {1}.</source>
<translation>{0} não é uma camada vetorial suportada; informe {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/compare.py"/>
<source>The {0} scenes of one run and the {1} of the other do not have the same truth; give labels of the same scenes.</source>
<translation>As {0} cenas de uma execução e as {1} da outra não têm a mesma verdade; informe rótulos das mesmas cenas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>Comparing {0}</source>
<translation>Comparando {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>No pixel has a truth that counts ({0} are ignored or without a truth, {1} have colours that the palette lacks); check the ignored values and the palette.</source>
<translation>Nenhum pixel tem uma verdade que conta ({0} são ignorados ou sem verdade, {1} têm cores que faltam na paleta); verifique os valores ignorados e a paleta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} holds class numbers, so the colours of the palette are not used; to name the classes, give numbers in the palette: {"1": "building", …}.</source>
<translation>{0} contém números de classes, portanto as cores da paleta não são usadas; para nomear as classes, informe números na paleta: {"1": "building", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} holds indices, but {1} colours; give truth of one kind.</source>
<translation>{0} contém índices, mas {1}, cores; informe uma verdade de um só tipo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} holds colours, but the palette has indices; give colours such as '#3c1098'.</source>
<translation>{0} contém cores, mas a paleta tem índices; informe cores como '#3c1098'.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} has {1} × {2} pixels, but its truth {3} has {4} × {5}; give rasters of the same size.</source>
<translation>{0} tem {1} × {2} pixels, mas sua verdade {3} tem {4} × {5}; informe rasters do mesmo tamanho.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} and its truth {1} have different grids; warp the truth to the grid of the labels, with nearest neighbour, first.</source>
<translation>{0} e sua verdade {1} têm grades diferentes; primeiro reprojete a verdade para a grade dos rótulos, com vizinho mais próximo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} has too many different values for a class map (more than {1}); lossy compression changes colours: use PNG or GeoTIFF, or give a palette of the true colours.</source>
<translation>{0} tem valores diferentes demais para um mapa de classes (mais de {1}); compressão com perdas altera as cores: use PNG ou GeoTIFF, ou informe uma paleta das cores verdadeiras.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>{0} has {1} different values; it is not a class map.</source>
<translation>{0} tem {1} valores diferentes; não é um mapa de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>ignore has {0}; for this truth give colours '#rrggbb' or names of the palette.</source>
<translation>ignore tem {0}; para esta verdade, informe cores '#rrggbb' ou nomes da paleta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/confusion.py"/>
<source>ignore has {0}; for this truth give indices or names of the palette.</source>
<translation>ignore tem {0}; para esta verdade, informe índices ou nomes da paleta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/direct.py"/>
<source>The labels ({0}) and the truth ({1}) have neither names nor numbers in common; name the classes in a palette, or leave out the comparison by name.</source>
<translation>Os rótulos ({0}) e a verdade ({1}) não têm nem nomes nem números em comum; nomeie as classes em uma paleta ou omita a comparação pelo nome.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/evaluate.py"/>
<source>not_in_mean has {0}, which is not a class of the truth; choose from {1}.</source>
<translation>not_in_mean tem {0}, que não é uma classe da verdade; escolha entre {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} of {1} truth pixels ({2}) do not count{3}</source>
<translation>{0} de {1} pixels da verdade ({2}) não contam{3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>all {0} truth pixels count</source>
<translation>todos os {0} pixels da verdade contam</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} with colours that the palette lacks</source>
<translation>{0} com cores que faltam na paleta</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} ignored or without a truth</source>
<translation>{0} ignorados ou sem verdade</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} add the missing colours to the palette</source>
<translation>{0} acrescente as cores que faltam à paleta</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>; the figures are over the rest only:{0}</source>
<translation>; as medidas são somente sobre o restante:{0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>; the figures are over the rest only</source>
<translation>; as medidas são somente sobre o restante</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/ignored.py"/>
<source>{0} of the truth pixels have the value {1}, which often marks borders and pixels without a class. It counts as a class; `--ignore {2}` leaves it out.</source>
<translation>{0} dos pixels da verdade têm o valor {1}, que muitas vezes marca bordas e pixels sem classe. Ele conta como uma classe; `--ignore {2}` o deixa de fora.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} does not hold the grid of its scene; put the class raster {1} beside it.</source>
<translation>{0} não contém a grade de sua cena; coloque o raster de classes {1} ao lado dele.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>its score is not a number</source>
<translation>sua pontuação não é um número</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} belongs to a scene of more than {1} pixels; cut the scene, and evaluate its parts.</source>
<translation>{0} pertence a uma cena de mais de {1} pixels; corte a cena e avalie suas partes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} holds no instances; give files *{1}.gpkg or a COCO json.</source>
<translation>{0} não contém instâncias; informe arquivos *{1}.gpkg ou um json COCO.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>The list of files is empty; give files *{0}.gpkg or a COCO json.</source>
<translation>A lista de arquivos está vazia; informe arquivos *{0}.gpkg ou um json COCO.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} has an image without id, file_name, height or width; masks need all of them.</source>
<translation>{0} tem uma imagem sem id, file_name, height ou width; máscaras precisam de todos eles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0}: annotation {1} was left out: {2}.</source>
<translation>{0}: a anotação {1} foi deixada de fora: {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0} and {1} both hold instances of {2}; give one.</source>
<translation>{0} e {1} contêm ambos instâncias de {2}; informe um deles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>its class is not one of the file's categories</source>
<translation>sua classe não é uma das categorias do arquivo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0}: instance {1} has no class.</source>
<translation>{0}: a instância {1} não tem classe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instance_files.py"/>
<source>{0}: instance {1} has no mask.</source>
<translation>{0}: a instância {1} não tem máscara.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>Reading the truth</source>
<translation>Lendo a verdade</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>ignore has {0}, but the instances have the classes {1}; name some of these.</source>
<translation>ignore tem {0}, mas as instâncias têm as classes {1}; indique algumas destas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>The truth has no instance that counts; check the truth and the ignored classes.</source>
<translation>A verdade não tem nenhuma instância que conta; verifique a verdade e as classes ignoradas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>{0} and its truth {1} have {2} pixels; give the same scene.</source>
<translation>{0} e sua verdade {1} têm {2} pixels; informe a mesma cena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/instances.py"/>
<source>{0} ({1}) has no truth; true instances are found by the name of the scene: {2}{3}.gpkg, or file_name in a COCO file.</source>
<translation>{0} ({1}) não tem verdade; as instâncias verdadeiras são encontradas pelo nome da cena: {2}{3}.gpkg, ou file_name em um arquivo COCO.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/pairs.py"/>
<source>The folders hold no {0}; name files, or a folder that holds some.</source>
<translation>As pastas não contêm {0}; indique arquivos ou uma pasta que contenha alguns.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/pairs.py"/>
<source>No truth fits the name of {0}; give labels and truth as files in the same order.</source>
<translation>Nenhuma verdade corresponde ao nome de {0}; informe rótulos e verdade como arquivos na mesma ordem.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/pairs.py"/>
<source>Both {0} and {1} fit the name of {2}; give labels and truth as files in the same order.</source>
<translation>Tanto {0} quanto {1} correspondem ao nome de {2}; informe rótulos e verdade como arquivos na mesma ordem.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/pairs.py"/>
<source>{0} fits both {1} and {2}; give labels and truth as files in the same order.</source>
<translation>{0} corresponde tanto a {1} quanto a {2}; informe rótulos e verdade como arquivos na mesma ordem.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>its mask is not of the image's size</source>
<translation>sua máscara não tem o tamanho da imagem</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>the run lengths of its mask are damaged</source>
<translation>os comprimentos de sequência (run lengths) de sua máscara estão danificados</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>the run lengths of its mask do not add up to the image</source>
<translation>os comprimentos de sequência (run lengths) de sua máscara não somam a imagem</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>a ring of its mask has fewer than three points</source>
<translation>um anel de sua máscara tem menos de três pontos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>a coordinate of its mask is not a number, or lies far outside the image</source>
<translation>uma coordenada de sua máscara não é um número ou fica muito fora da imagem</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>the run lengths of its mask are cut off</source>
<translation>os comprimentos de sequência (run lengths) de sua máscara estão cortados</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/run_lengths.py"/>
<source>it has no mask</source>
<translation>não tem máscara</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette is {0}; give for example {'#3c1098': 'building'}.</source>
<translation>A paleta é {0}; informe, por exemplo, {'#3c1098': 'building'}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette has {0}, which is not a colour; give for example '#3c1098' or [60, 16, 152].</source>
<translation>A paleta tem {0}, que não é uma cor; informe, por exemplo, '#3c1098' ou [60, 16, 152].</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette must have at least one entry, and only colours or only indices; see the help.</source>
<translation>A paleta deve ter pelo menos uma entrada, e somente cores ou somente índices; veja a ajuda.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} has {1} band(s) of {2}; give truth of one band of whole numbers (the class of each pixel), or colours in three bands of uint8.</source>
<translation>{0} tem {1} banda(s) de {2}; informe uma verdade de uma banda de números inteiros (a classe de cada pixel) ou cores em três bandas de uint8.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette has {0} twice; give each value once.</source>
<translation>A paleta tem {0} duas vezes; informe cada valor uma vez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette is not JSON ({0}); give for example {'#3c1098': 'building'}.</source>
<translation>A paleta não é JSON ({0}); informe, por exemplo, {'#3c1098': 'building'}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} is a vector file; rasterize its classes on the grid of the class raster first, for example with Rasterize (vector to raster) in QGIS.</source>
<translation>{0} é um arquivo vetorial; rasterize primeiro suas classes na grade do raster de classes, por exemplo com Rasterizar (vetor para raster) no QGIS.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} holds {1} values such as {2}, which are not class numbers; give whole numbers, for example rasterize the classes again with a number for each.</source>
<translation>{0} contém {1} valores como {2}, que não são números de classes; informe números inteiros, por exemplo rasterize as classes novamente com um número para cada uma.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} holds values such as {1}; it is not a class map.</source>
<translation>{0} contém valores como {1}; não é um mapa de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>The palette file {0} cannot be read ({1}); give a JSON file.</source>
<translation>O arquivo de paleta {0} não pode ser lido ({1}); informe um arquivo JSON.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/evaluation/truth.py"/>
<source>{0} cannot be read at {1} ({2}); get it again.</source>
<translation>{0} não pode ser lido em {1} ({2}); obtenha-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/asks.py"/>
<source>The engine cannot read the question {0} ({1}); update the plugin and the engine together.</source>
<translation>O motor não consegue ler a pergunta {0} ({1}); atualize o complemento e o motor juntos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/clusters.py"/>
<source>{0} has no clusters yet; run “Apply codebook” (`alps apply`) with {1}, and use its output.</source>
<translation>{0} ainda não tem clusters; execute “Aplicar livro de códigos” (`alps apply`) com {1} e use a saída.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/clusters.py"/>
<source>{0} has clusters of another codebook than {1}; run “Apply codebook” (`alps apply`) with {2}, and use its output.</source>
<translation>{0} tem clusters de outro livro de códigos que não {1}; execute “Aplicar livro de códigos” (`alps apply`) com {2} e use a saída.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/collection.py"/>
<source>No segments file is given; name at least one.</source>
<translation>Nenhum arquivo de segmentos foi informado; indique pelo menos um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/collection.py"/>
<source>Reading {0}</source>
<translation>Lendo {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/collection.py"/>
<source>{0} changed while it was read; save your edits of it and open it again.</source>
<translation>{0} mudou enquanto era lido; salve suas edições dele e abra-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/collection.py"/>
<source>{0} is given twice; name each segments file once.</source>
<translation>{0} foi informado duas vezes; indique cada arquivo de segmentos uma vez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/copies.py"/>
<source>Writing {0}</source>
<translation>Gravando {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/label_layer.py"/>
<source>{0} has no feature with a class in the field {1}; choose another field.</source>
<translation>{0} não tem feição com uma classe no campo {1}; escolha outro campo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/new_classes.py"/>
<source>The table of classes has no numbers left for {0} new classes (maximum {1}); give its classes smaller numbers.</source>
<translation>A tabela de classes não tem mais números para {0} novas classes (máximo {1}); dê números menores às suas classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/propagate.py"/>
<source>No segment has a label that could be learned from; give some segments a class (class_override), or name a layer with labels that lies on the segments.</source>
<translation>Nenhum segmento tem um rótulo com o qual se possa aprender; dê uma classe a alguns segmentos (class_override) ou indique uma camada com rótulos que fique sobre os segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/propagate.py"/>
<source>Only the class {0} has labels, so there is nothing to tell it from; label segments of a second class too.</source>
<translation>Somente a classe {0} tem rótulos, portanto não há do que distingui-la; rotule também segmentos de uma segunda classe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>1 segment keeps the class that you gave it by class_override, although the layer has another one for it.</source>
<translation>1 segmento mantém a classe que você lhe deu por class_override, embora a camada tenha outra para ele.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>{0} segments keep the class that you gave them by class_override, although the layer has another one for them.</source>
<translation>{0} segmentos mantêm a classe que você lhes deu por class_override, embora a camada tenha outra para eles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>1 label of {0} does not lie on a segment.</source>
<translation>1 rótulo de {0} não fica sobre um segmento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>{1} labels of {0} do not lie on a segment.</source>
<translation>{1} rótulos de {0} não ficam sobre um segmento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>1 feature of {0} has no class or no geometry.</source>
<translation>1 feição de {0} não tem classe ou não tem geometria.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>{1} features of {0} have no class or no geometry.</source>
<translation>{1} feições de {0} não têm classe ou não têm geometria.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>1 segment has labels of different classes in {0}; it was left out.</source>
<translation>1 segmento tem rótulos de classes diferentes em {0}; foi deixado de fora.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>{1} segments have labels of different classes in {0}; they were left out.</source>
<translation>{1} segmentos têm rótulos de classes diferentes em {0}; foram deixados de fora.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/run.py"/>
<source>{0} parts are wanted, but the class has only {1} different groups of segments.</source>
<translation>{0} partes são desejadas, mas a classe tem somente {1} grupos diferentes de segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/split.py"/>
<source>The codebook has no class {0}; choose from {1}.</source>
<translation>O livro de códigos não tem a classe {0}; escolha entre {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/correct/split.py"/>
<source>The class has fewer than two different segments, so it cannot be split; choose another.</source>
<translation>A classe tem menos de dois segmentos diferentes, portanto não pode ser dividida; escolha outra.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/crosswalk.py"/>
<source>accept has the class {0}, which the codebook does not have.</source>
<translation>accept tem a classe {0}, que o livro de códigos não tem.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/crosswalk.py"/>
<source>accept has the class {0}, for which no name is proposed ({1}); leave it out.</source>
<translation>accept tem a classe {0}, para a qual nenhum nome é proposto ({1}); omita-a.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/edits.py"/>
<source>1 corrected segment was not in the file when it was opened; it counts when you open the classes again.</source>
<translation>1 segmento corrigido não estava no arquivo quando ele foi aberto; ele conta quando você abrir as classes novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/edits.py"/>
<source>{0} corrected segments were not in their files when they were opened; they count when you open the classes again.</source>
<translation>{0} segmentos corrigidos não estavam em seus arquivos quando estes foram abertos; eles contam quando você abrir as classes novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} does not name a segment; write its segment_id, or FILE:segment_id.</source>
<translation>{0} não indica um segmento; escreva seu segment_id, ou FILE:segment_id.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} names a file that is not given; choose from {1}.</source>
<translation>{0} indica um arquivo que não foi informado; escolha entre {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} could be in several files; write FILE:segment_id with one of {1}.</source>
<translation>{0} pode estar em vários arquivos; escreva FILE:segment_id com um de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} does not have a segment {1}; look up its segment_id.</source>
<translation>{0} não tem um segmento {1}; consulte o segment_id dele.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} has {1} features, and each would be an example; give at most {2}.</source>
<translation>{0} tem {1} feições, e cada uma seria um exemplo; informe no máximo {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} has no features; add points that lie in examples.</source>
<translation>{0} não tem feições; acrescente pontos que fiquem em exemplos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>None of the points for examples lies inside a segment; choose other points.</source>
<translation>Nenhum dos pontos para exemplos fica dentro de um segmento; escolha outros pontos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>1 point for examples lies outside all segments and was left out.</source>
<translation>1 ponto para exemplos fica fora de todos os segmentos e foi deixado de fora.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>{0} points for examples lie outside all segments and were left out.</source>
<translation>{0} pontos para exemplos ficam fora de todos os segmentos e foram deixados de fora.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/examples.py"/>
<source>The points cannot be transformed to the CRS of {0} ({1}).</source>
<translation>Os pontos não podem ser transformados para o SRC de {0} ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/found.py"/>
<source>{0} has no CRS, but other segments files have; list those with and those without a CRS one after the other.</source>
<translation>{0} não tem SRC, mas outros arquivos de segmentos têm; liste em separado os que têm e os que não têm SRC.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/found.py"/>
<source>The CRS of {0} cannot be transformed to that of the first file ({1}).</source>
<translation>O SRC de {0} não pode ser transformado para o do primeiro arquivo ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/listing.py"/>
<source>Suggested minimum score: {0}. {1} segments have at least that.</source>
<translation>Pontuação mínima sugerida: {0}. {1} segmentos têm pelo menos isso.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/listing.py"/>
<source>No example is given; name segments, or give points that lie in them.</source>
<translation>Nenhum exemplo foi informado; indique segmentos ou informe pontos que fiquem neles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/listing.py"/>
<source>Segment {0} is given as alike and as unlike; name it once.</source>
<translation>O segmento {0} foi informado como parecido e como diferente; indique-o uma só vez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/name_from.py"/>
<source>the table of overlaps</source>
<translation>a tabela de sobreposições</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/name_from.py"/>
<source>accept is given without a new codebook, which would hold the names; give both.</source>
<translation>accept foi informado sem um novo livro de códigos, que conteria os nomes; informe ambos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/overlaps.py"/>
<source>A part of the reference</source>
<translation>Uma parte da referência</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/overlaps.py"/>
<source>ignore has {0}, which {1} does not have where the scenes lie.</source>
<translation>ignore tem {0}, que {1} não tem onde as cenas ficam.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/overlaps.py"/>
<source>The reference {0} has no class where the scenes lie; choose a map of the same ground, or ignore fewer classes.</source>
<translation>A referência {0} não tem classe onde as cenas ficam; escolha um mapa do mesmo terreno ou ignore menos classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The reference {0} does not overlap {1}; choose a map of the same ground.</source>
<translation>A referência {0} não se sobrepõe a {1}; escolha um mapa do mesmo terreno.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The reference {0} cannot be laid over {1}, since one of them is not georeferenced and they do not have the same size; georeference it first.</source>
<translation>A referência {0} não pode ser sobreposta a {1}, pois um deles não está georreferenciado e eles não têm o mesmo tamanho; georreferencie-o primeiro.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The reference {0} does not exist; check the path.</source>
<translation>A referência {0} não existe; verifique o caminho.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} is a vector layer, which has names of its own; leave out the palette.</source>
<translation>{0} é uma camada vetorial, que tem nomes próprios; omita a paleta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The field {0} of {1}</source>
<translation>O campo {0} de {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} has {1} different values, more than a map has classes ({2}); choose another.</source>
<translation>{0} tem {1} valores diferentes, mais do que um mapa tem classes ({2}); escolha outro.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The field {0} of {1} has no value; choose the field with the class.</source>
<translation>O campo {0} de {1} não tem nenhum valor; escolha o campo com a classe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} has colours that the palette does not have ({1}); they do not count.</source>
<translation>{0} tem cores que a paleta não tem ({1}); elas não contam.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} does not name all of its values ({1}), so classes would be called by numbers; give their names as a palette: {"10": "water", …}.</source>
<translation>{0} não nomeia todos os seus valores ({1}), portanto as classes seriam chamadas por números; informe os nomes deles como uma paleta: {"10": "água", …}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} is a raster, so it does not have fields; leave out the field {1}.</source>
<translation>{0} é um raster, portanto não tem campos; omita o campo {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>1 feature of {0} has no value in the field {1}; it does not count.</source>
<translation>1 feição de {0} não tem valor no campo {1}; ela não conta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} features of {1} have no value in the field {2}; they do not count.</source>
<translation>{0} feições de {1} não têm valor no campo {2}; elas não contam.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>1 feature of {0} is not a polygon, or is damaged; it does not count.</source>
<translation>1 feição de {0} não é um polígono ou está danificada; ela não conta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>{0} features of {1} are not polygons, or are damaged; they do not count.</source>
<translation>{0} feições de {1} não são polígonos ou estão danificadas; elas não contam.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/reference.py"/>
<source>The reference cannot be used: {0}</source>
<translation>A referência não pode ser usada: {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/session.py"/>
<source>The engine ran out of memory; close other programs, or choose fewer segments files.</source>
<translation>O motor ficou sem memória; feche outros programas ou escolha menos arquivos de segmentos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/session.py"/>
<source>A fault in the engine: {0}: {1} ({2}, line {3}); please report it with the log.</source>
<translation>Uma falha no motor: {0}: {1} ({2}, linha {3}); relate-a com o log.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/session.py"/>
<source>The engine does not know the question {0}; update the plugin and the engine together.</source>
<translation>O motor não conhece a pergunta {0}; atualize o complemento e o motor juntos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/similar.py"/>
<source>The examples have no PFL, because they were drawn by hand; choose segments that ALPS made.</source>
<translation>Os exemplos não têm PFL porque foram desenhados à mão; escolha segmentos criados pelo ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/similar.py"/>
<source>Ask for similar segments first.</source>
<translation>Peça primeiro segmentos semelhantes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/thumbnails.py"/>
<source>{0} Segments are shown without the scene.</source>
<translation>{0} Os segmentos são mostrados sem a cena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/thumbnails.py"/>
<source>The scene {0} of {1} was not found, so its segments are shown without it; put the raster beside the segments file, or add it to the project.</source>
<translation>A cena {0} de {1} não foi encontrada, portanto seus segmentos são mostrados sem ela; coloque o raster ao lado do arquivo de segmentos ou adicione-o ao projeto.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/thumbnails.py"/>
<source>{0} does not name its scene, so its segments are shown as plain shapes.</source>
<translation>{0} não indica a sua cena; por isso, os seus segmentos são mostrados como formas simples.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/explore/thumbnails.py"/>
<source>{0} is large and stored in whole lines, so its segments are shown without it; a copy in tiles, such as a cloud optimized GeoTIFF, is quick to read.</source>
<translation>{0} é grande e está armazenado em linhas inteiras, portanto seus segmentos são mostrados sem ele; uma cópia em blocos, como um GeoTIFF otimizado para nuvem, é rápida de ler.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The encoder needs red, green and blue, but the scenes do not say which of the {0} bands these are</source>
<translation>O codificador precisa de vermelho, verde e azul, mas as cenas não indicam quais das {0} bandas são essas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The encoder needs red, green and blue, which are not the same bands in all scenes</source>
<translation>O codificador precisa de vermelho, verde e azul, que não são as mesmas bandas em todas as cenas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The encoder needs red, green and blue, but the number of bands is {0}</source>
<translation>O codificador precisa de vermelho, verde e azul, mas o número de bandas é {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>Features: those of the segmenter, and the encoder {0}.</source>
<translation>Características: as do segmentador e o codificador {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>{0}; choose three bands, or describe the segments without it (--features plain).</source>
<translation>{0}; escolha três bandas ou descreva os segmentos sem ele (--features plain).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>Features: those of the segmenter alone. {0}.</source>
<translation>Características: somente as do segmentador. {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The codebook {0} was made with the encoder {1}; leave out --features plain, or fit a new codebook without it.</source>
<translation>O livro de códigos {0} foi feito com o codificador {1}; omita --features plain ou ajuste um novo livro de códigos sem ele.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The codebook {0} was made with the encoder, which needs red, green and blue, but the scenes have fewer bands ({1}); choose the bands that it was made with.</source>
<translation>O livro de códigos {0} foi feito com o codificador, que precisa de vermelho, verde e azul, mas as cenas têm menos bandas ({1}); escolha as bandas com que ele foi feito.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The codebook {0} was made without the encoder; leave out --features encoder, or fit a new codebook with it.</source>
<translation>O livro de códigos {0} foi feito sem o codificador; omita --features encoder ou ajuste um novo livro de códigos com ele.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The codebook {0} was made with the encoder {1}, but this version of ALPS has {2}; use the version of ALPS that made it, or label without a codebook.</source>
<translation>O livro de códigos {0} foi feito com o codificador {1}, mas esta versão do ALPS tem {2}; use a versão do ALPS que o fez ou rotule sem livro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/choose.py"/>
<source>The codebook {0} was made with the encoder {1}, but this version of ALPS has none; use the version of ALPS that made it, or label without a codebook.</source>
<translation>O livro de códigos {0} foi feito com o codificador {1}, mas esta versão do ALPS não tem nenhum; use a versão do ALPS que o fez ou rotule sem livro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/network.py"/>
<source>The encoder {0} gives {1} numbers instead of {2}; install ALPS again.</source>
<translation>O codificador {0} fornece {1} números em vez de {2}; instale o ALPS novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/network.py"/>
<source>The encoder {0} cannot be run ({1}); install ALPS again, or describe the segments without it (--features plain).</source>
<translation>O codificador {0} não pode ser executado ({1}); instale o ALPS novamente ou descreva os segmentos sem ele (--features plain).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>install ALPS again, or describe the segments without it (--features plain)</source>
<translation>instale o ALPS novamente ou descreva os segmentos sem o codificador (--features plain)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>The encoder needs onnxruntime, which is not installed in the engine's environment; install the engine again, or describe the segments without it (--features plain).</source>
<translation>O codificador precisa do onnxruntime, que não está instalado no ambiente do motor; instale o motor novamente ou descreva os segmentos sem o codificador (--features plain).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>The encoder {0} is damaged: its SHA-256 begins with {1} instead of {2}; {3}.</source>
<translation>O codificador {0} está danificado: seu SHA-256 começa com {1} em vez de {2}; {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>{0}, which describes the encoder, is damaged ({1}); {2}.</source>
<translation>{0}, que descreve o codificador, está danificado ({1}); {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>{0}, a part of the encoder, is missing; {1}.</source>
<translation>{0}, uma parte do codificador, está ausente; {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/encoder/record.py"/>
<source>{0}, a part of the encoder, cannot be read ({1}); {2}.</source>
<translation>{0}, uma parte do codificador, não pode ser lido ({1}); {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The codebook {0} was made with the feature raster {1} (bands: {2}); give one with the same bands, or fit a new codebook without it.</source>
<translation>O livro de códigos {0} foi feito com o raster de características {1} (bandas: {2}); informe um com as mesmas bandas ou ajuste um novo livro de códigos sem ele.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The codebook {0} was made without a feature raster; leave out {1}, or fit a new codebook with it.</source>
<translation>O livro de códigos {0} foi feito sem raster de características; omita {1} ou ajuste um novo livro de códigos com ele.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The codebook {0} was made with the weight {1} for its feature raster, not {2}; give the same weight, or fit a new codebook.</source>
<translation>O livro de códigos {0} foi feito com o peso {1} para seu raster de características, não {2}; informe o mesmo peso ou ajuste um novo livro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The feature raster {0} has no values under the scenes, only nodata; give one that has values there.</source>
<translation>O raster de características {0} não tem valores sob as cenas, somente sem dados; informe um que tenha valores ali.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The codebook {0} was made with a feature raster of {1} bands, but {2} has {3}; give one with the same bands.</source>
<translation>O livro de códigos {0} foi feito com um raster de características de {1} bandas, mas {2} tem {3}; informe um com as mesmas bandas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/features.py"/>
<source>The feature raster {0} changed while it was read; run again when nothing writes to it.</source>
<translation>O raster de características {0} mudou enquanto era lido; execute novamente quando nada estiver gravando nele.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/raster.py"/>
<source>{0} has a colour table, so its numbers are classes, which have no mean; give a feature raster of measurements, or one band of 0 and 1 for each class.</source>
<translation>{0} tem uma tabela de cores, portanto seus números são classes, que não têm média; informe um raster de características com medidas ou uma banda de 0 e 1 para cada classe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/raster.py"/>
<source>{0} has no CRS, but {1} has one, so a feature raster and a scene cannot be laid over each other; assign the CRS of its coordinates to it.</source>
<translation>{0} não tem SRC, mas {1} tem, portanto um raster de características e uma cena não podem ser sobrepostos; atribua a ele o SRC de suas coordenadas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/raster.py"/>
<source>The feature raster {0} does not overlap {1}; give one that covers the same ground, or correct the CRS of one of the two.</source>
<translation>O raster de características {0} não se sobrepõe a {1}; informe um que cubra o mesmo terreno ou corrija o SRC de um dos dois.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/raster.py"/>
<source>{0} has RPCs only, so no feature raster fits; orthorectify it first.</source>
<translation>{0} tem somente RPCs, portanto nenhum raster de características se encaixa; ortorretifique-o primeiro.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/raster.py"/>
<source>The CRS of {0} cannot be transformed to that of the feature raster {1} ({2}); reproject one of the two.</source>
<translation>O SRC de {0} não pode ser transformado para o do raster de características {1} ({2}); reprojete um dos dois.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/features/scaling.py"/>
<source>`{0}` has {1} centres and {2} scales</source>
<translation>`{0}` tem {1} valores centrais e {2} desvios</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/overlay.py"/>
<source>The CRS of {0} cannot be transformed to that of the scene ({1}); reproject it first.</source>
<translation>O SRC de {0} não pode ser transformado para o da cena ({1}); reprojete-o primeiro.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} has the CRS {1}, but the reference has {2}; reproject one.</source>
<translation>{0} tem o SRC {1}, mas a referência tem {2}; reprojete um deles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} says that its scene has {1} × {2} pixels, but its segments lie in {3} of it; give the scene as reference, or segment it again.</source>
<translation>{0} diz que sua cena tem {1} × {2} pixels, mas seus segmentos ficam em {3} dela; informe a cena como referência ou segmente-a novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>The class_override {0} of 1 segment in {1} is not a class; the cluster counts instead.</source>
<translation>O class_override {0} de 1 segmento em {1} não é uma classe; em seu lugar conta o cluster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>The class_override {0} of {1} segments in {2} is not a class; the cluster counts instead.</source>
<translation>O class_override {0} de {1} segmentos em {2} não é uma classe; em seu lugar conta o cluster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} does not keep its scene's grid, as another program wrote it; give the scene as reference.</source>
<translation>{0} não guarda a grade de sua cena, pois outro programa o gravou; informe a cena como referência.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} has segments of cluster {1}, but the codebook has {2} clusters; run `alps apply` with this codebook first.</source>
<translation>{0} tem segmentos do cluster {1}, mas o livro de códigos tem {2} clusters; execute primeiro `alps apply` com este livro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>1 segment in {0} with neither a cluster nor a class_override: not painted.</source>
<translation>1 segmento em {0} sem cluster nem class_override: não pintado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/paint.py"/>
<source>{0} segments in {1} with neither a cluster nor a class_override: not painted.</source>
<translation>{0} segmentos em {1} sem cluster nem class_override: não pintados.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygon_segments.py"/>
<source>{0} has clusters of another codebook than those of the class raster; run `alps apply` with the codebook of the class raster, and use the segments that it writes.</source>
<translation>{0} tem clusters de outro livro de códigos que não o do raster de classes; execute `alps apply` com o livro de códigos do raster de classes e use os segmentos que ele grava.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>Drawing polygons</source>
<translation>Desenhando os polígonos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>{0} has values from {1} to {2}, but class ids are 0 or more; choose a class raster.</source>
<translation>{0} tem valores de {1} a {2}, mas ids de classes são 0 ou mais; escolha um raster de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>1 connected component of a class is too large for one polygon, with more than {0} vertices; drawn as several, cut along a grid of {1} pixels.</source>
<translation>1 componente conexo de uma classe é grande demais para um único polígono, com mais de {0} vértices; desenhado como vários, cortados ao longo de uma grade de {1} pixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>{0} connected components of classes are too large for one polygon, with more than {1} vertices; drawn as several, cut along a grid of {2} pixels.</source>
<translation>{0} componentes conexos de classes são grandes demais para um único polígono, com mais de {1} vértices; desenhados como vários, cortados ao longo de uma grade de {2} pixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/polygons.py"/>
<source>{0} changed while it was read; run again when nothing writes to it.</source>
<translation>{0} mudou enquanto era lido; execute novamente quando nada estiver gravando nele.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/labels/top_segments.py"/>
<source>{0} is damaged: {1}; segment its scene again.</source>
<translation>{0} está danificado: {1}; segmente sua cena novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} does not exist; give a file of weights (.safetensors or .pth).</source>
<translation>{0} não existe; informe um arquivo de pesos (.safetensors ou .pth).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} does not hold weights by name; give a file of weights (.safetensors or .pth).</source>
<translation>{0} não contém pesos por nome; informe um arquivo de pesos (.safetensors ou .pth).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} does not hold weights for the backbone of this network ({1}). Give weights of the same architecture from timm or torchvision, or leave the backbone at random.</source>
<translation>{0} não contém pesos para o backbone desta rede ({1}). Indique pesos da mesma arquitetura, do timm ou do torchvision, ou deixe o backbone aleatório.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} cannot be read: {1}; check its permissions.</source>
<translation>{0} não pode ser lido: {1}; verifique suas permissões.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} cannot be used: {1}; give a file of weights (.safetensors or .pth).</source>
<translation>{0} não pode ser usado: {1}; indique um arquivo de pesos (.safetensors ou .pth).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} is damaged, or not a file of weights; get it again.</source>
<translation>{0} está danificado ou não é um arquivo de pesos; obtenha-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/backbone.py"/>
<source>{0} is a Python pickle of other things than weights, so it was not run; save the weights alone, best as safetensors.</source>
<translation>{0} é um pickle do Python com outras coisas que não pesos, portanto não foi executado; salve somente os pesos, de preferência como safetensors.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/build.py"/>
<source>The network {0} does not exist; choose one of {1}.</source>
<translation>A rede {0} não existe; escolha uma de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/build.py"/>
<source>A network of {0} {1} cannot be built; give 1 or more.</source>
<translation>Não é possível construir uma rede com {0} {1}; informe 1 ou mais.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/export.py"/>
<source>The size of an exported network is {0}; it must be a multiple of {1}.</source>
<translation>O tamanho de uma rede exportada é {0}; deve ser um múltiplo de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/export.py"/>
<source>The network cannot be exported as ONNX: {0}; its weights are saved all the same.</source>
<translation>A rede não pode ser exportada como ONNX: {0}; seus pesos são salvos mesmo assim.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>another shape, left at random</source>
<translation>outra forma, deixado aleatório</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>{0} weights were loaded</source>
<translation>{0} pesos foram carregados</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>The mode {0} does not exist; choose one of {1}.</source>
<translation>O modo {0} não existe; escolha um de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>None of the {0} weights fits this network (mode {1}); they are of another network. Choose that network, or give the file of this one.</source>
<translation>Nenhum dos {0} pesos se encaixa nesta rede (modo {1}); eles são de outra rede. Escolha aquela rede ou informe o arquivo desta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>{0} have another shape and stay at random</source>
<translation>{0} têm outra forma e permanecem aleatórios</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>{0} were not in the file and stay at random</source>
<translation>{0} não estavam no arquivo e permanecem aleatórios</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>{0} of the file were not needed</source>
<translation>{0} do arquivo não foram necessários</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>The weight {0} holds values that are not finite; the file is damaged. Train again.</source>
<translation>O peso {0} contém valores que não são finitos; o arquivo está danificado. Treine novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>adapted from {0} to {1} bands</source>
<translation>adaptado de {0} para {1} bandas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/loading.py"/>
<source>interpolated to another size of image</source>
<translation>interpolado para outro tamanho de imagem</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/onnx_metadata.py"/>
<source>its metadata are damaged</source>
<translation>seus metadados estão danificados</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/onnx_metadata.py"/>
<source>it holds something else</source>
<translation>contém outra coisa</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/onnx_metadata.py"/>
<source>it does not hold a network</source>
<translation>não contém uma rede</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/onnx_metadata.py"/>
<source>it is cut off</source>
<translation>está cortado</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} does not exist; give the folder of a training, or its {1}.</source>
<translation>{0} não existe; informe a pasta de um treinamento ou seu {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} is missing, so nobody knows the classes and bands of {1}; give the whole folder of the training.</source>
<translation>{0} está ausente, portanto ninguém conhece as classes e as bandas de {1}; informe a pasta inteira do treinamento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} was not exported by ALPS: its metadata lack the key `{1}`; give a {2} from the folder of a training.</source>
<translation>{0} não foi exportado pelo ALPS: falta em seus metadados a chave `{1}`; informe um {2} da pasta de um treinamento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>`stretch` has {0} values for {1} bands</source>
<translation>`stretch` tem {0} valores para {1} bandas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>`classes` has two classes of the same id</source>
<translation>`classes` tem duas classes com o mesmo id</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>`chip` is {0}, which is not a multiple of 32</source>
<translation>`chip` é {0}, que não é um múltiplo de 32</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} is not the record of a network: it is too large. Give the folder of a training.</source>
<translation>{0} não é o registro de uma rede: é grande demais. Informe a pasta de um treinamento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} is not the record of a network: it is not text. Copy the folder again.</source>
<translation>{0} não é o registro de uma rede: não é texto. Copie a pasta novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} is not a complete ONNX file: {1}; copy or export it again.</source>
<translation>{0} não é um arquivo ONNX completo: {1}; copie-o ou exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>{0} does not hold the record of a network: {1}; copy the folder of the training again, or update the plugin if a later version wrote it.</source>
<translation>{0} não contém o registro de uma rede: {1}; copie novamente a pasta do treinamento, ou atualize o complemento se uma versão posterior o gravou.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/record.py"/>
<source>`{0}` has {1} values for {2} bands</source>
<translation>`{0}` tem {1} valores para {2} bandas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/weights.py"/>
<source>{0} is missing, and only an exported network runs without it; give the whole folder of the training.</source>
<translation>{0} está ausente, e somente uma rede exportada funciona sem ele; informe a pasta inteira do treinamento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/weights.py"/>
<source>{0} does not hold the weights that its record names: it was altered, or belongs to another run. Copy the folder of the training again.</source>
<translation>{0} não contém os pesos que seu registro indica: foi alterado ou pertence a outra execução. Copie novamente a pasta do treinamento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/weights.py"/>
<source>{0} is damaged: {1}; copy the folder of the training again.</source>
<translation>{0} está danificado: {1}; copie novamente a pasta do treinamento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/networks/weights.py"/>
<source>The weights in {0} do not fit a {1} of {2} bands and {3} classes, which its record names; copy the folder of the training again.</source>
<translation>Os pesos em {0} não se encaixam em um {1} de {2} bandas e {3} classes, que seu registro indica; copie novamente a pasta do treinamento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pages/report.py"/>
<source>the file came back different</source>
<translation>o arquivo voltou diferente</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pages/template.py"/>
<source>{0} is not HTML or SVG; use render_text.</source>
<translation>{0} não é HTML nem SVG; use render_text.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>{0} has segments without a PFL only, so no cluster is near; segment it again.</source>
<translation>{0} só tem segmentos sem PFL, portanto nenhum cluster está próximo; segmente-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>The table `classes` of {0} has no row for cluster {1} any more, so segments that belong there go to other clusters; restore the row from a copy of the file, or fit again.</source>
<translation>A tabela `classes` de {0} já não tem linha para o cluster {1}, portanto os segmentos que pertencem a ele vão para outros clusters; restaure a linha a partir de uma cópia do arquivo ou ajuste novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>The table `classes` of {0} has no row for clusters {1} any more, so segments that belong there go to other clusters; restore the rows from a copy of the file, or fit again.</source>
<translation>A tabela `classes` de {0} já não tem linha para os clusters {1}, portanto os segmentos que pertencem a eles vão para outros clusters; restaure as linhas a partir de uma cópia do arquivo ou ajuste novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>{0} was segmented with another stretch than the codebook, so the same ground may get different classes; label the scene with `alps label --codebook` instead.</source>
<translation>{0} foi segmentado com um realce diferente do do livro de códigos, portanto o mesmo terreno pode receber classes diferentes; em vez disso, rotule a cena com `alps label --codebook`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>{0} was segmented with other bands than the codebook, so the same ground may get different classes; label the scene with `alps label --codebook` instead.</source>
<translation>{0} foi segmentado com bandas diferentes das do livro de códigos, portanto o mesmo terreno pode receber classes diferentes; em vez disso, rotule a cena com `alps label --codebook`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>{0} was segmented with other bands as red, green and blue than the codebook, so the same ground may get different classes; label the scene with `alps label --codebook` instead.</source>
<translation>{0} foi segmentado com bandas diferentes das do livro de códigos como vermelho, verde e azul, portanto o mesmo terreno pode receber classes diferentes; em vez disso, rotule a cena com `alps label --codebook`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/apply.py"/>
<source>{0} was segmented with another scaling of the feature raster than the codebook, so the same ground may get different classes; label the scene with `alps label --codebook` instead.</source>
<translation>{0} foi segmentado com outra escala do raster de características que o livro de códigos, portanto o mesmo terreno pode receber classes diferentes; rotule a cena com `alps label --codebook`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>{0} boxes {1} are left out.</source>
<translation>{0} caixas {1} são deixadas de fora.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>{0} more notes of this kind about annotations are not shown.</source>
<translation>{0} outras notas deste tipo sobre anotações não são mostradas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>{0} more entries of the annotations were left out.</source>
<translation>{0} outras entradas das anotações foram deixadas de fora.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>Annotated images that are not among the inputs, and were left out: {0} ({1}).</source>
<translation>Imagens anotadas que não estão entre as entradas e foram deixadas de fora: {0} ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>Images without boxes: {0}, the first is {1}; their rasters are empty.</source>
<translation>Imagens sem caixas: {0}, a primeira é {1}; seus rasters estão vazios.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>No box has one of the classes {0}; choose from {1}.</source>
<translation>Nenhuma caixa tem uma das classes {0}; escolha entre {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/boxes.py"/>
<source>The boxes have {0} classes, more than a class raster can hold; choose some of them.</source>
<translation>As caixas têm {0} classes, mais do que um raster de classes comporta; escolha algumas delas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Smallest cluster (share of the area)</source>
<translation>Menor cluster (proporção da área)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Suggested: {0} clusters, where the inertia bends. No number reaches a silhouette of {1}, so the groups are not distinct and the best silhouette says little.</source>
<translation>Sugestão: {0} clusters, onde a inércia se curva. Nenhum número alcança uma silhueta de {1}, portanto os grupos não são distintos e a melhor silhueta diz pouco.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Higher is better: segments lie nearer to their own cluster than to the next one.</source>
<translation>Maior é melhor: os segmentos ficam mais perto de seu próprio cluster do que do seguinte.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Davies–Bouldin index</source>
<translation>Índice de Davies–Bouldin</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Lower is better: clusters are compact and lie far apart.</source>
<translation>Menor é melhor: os clusters são compactos e ficam longe uns dos outros.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Higher is better: 1 means that every start finds the same clusters.</source>
<translation>Maior é melhor: 1 significa que todos os inícios encontram os mesmos clusters.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Falls with every further cluster. After a bend, more clusters add little.</source>
<translation>Cai a cada cluster adicional. Depois de uma curvatura, mais clusters acrescentam pouco.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Suggested: {0} clusters. The groups are distinct, and this number has the best silhouette.</source>
<translation>Sugestão: {0} clusters. Os grupos são distintos, e este número tem a melhor silhueta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>These figures come from {0} of {1} segments, the silhouette from {2} of them. k-means and inertia weight segments by area. The other figures count every segment once.</source>
<translation>Estas medidas vêm de {0} de {1} segmentos, e a silhueta, de {2} deles. O k-means e a inércia ponderam os segmentos pela área. As outras medidas contam cada segmento uma vez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>How many clusters?</source>
<translation>Quantos clusters?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>Unknown K: a Dirichlet-process mixture of at most {0} components was fitted on {1} segments. {2} components hold at least {3} of the segments each, {4} hold any at all. The mixture splits every group that is not a single Gaussian, so on real images this number grows with the number of segments. It shows how fine groups could be, not how many classes there are.</source>
<translation>K desconhecido: uma mistura de processos de Dirichlet de no máximo {0} componentes foi ajustada a {1} segmentos. {2} componentes contêm pelo menos {3} dos segmentos cada um, {4} contêm algum. A mistura divide todo grupo que não é uma única gaussiana, portanto, em imagens reais, este número cresce com o número de segmentos. Ele mostra quão finos os grupos poderiam ser, não quantas classes existem.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/choose_k.py"/>
<source>These figures do not know which classes you want, so treat the suggestion as a starting point. More clusters separate fine classes better, and you can give several of them the same name later. Fewer clusters are quicker to name.</source>
<translation>Estas medidas não sabem quais classes você quer; portanto, trate a sugestão como ponto de partida. Mais clusters separam melhor as classes finas, e você pode dar o mesmo nome a vários deles depois. Menos clusters são mais rápidos de nomear.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>Continuing an earlier run: {0} of {1} tiles are finished.</source>
<translation>Continuando uma execução anterior: {0} de {1} blocos estão concluídos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>Tile {0} of {1} failed ({2}); it is tried again.</source>
<translation>O bloco {0} de {1} falhou ({2}); ele é tentado novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>No tile of {0} could be computed; tile {1}: {2}.</source>
<translation>Nenhum bloco de {0} pôde ser calculado; bloco {1}: {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>An earlier run was interrupted, but {0}, the settings, the model or the versions changed since then; its results for them are computed again.</source>
<translation>Uma execução anterior foi interrompida, mas {0}, as configurações, o modelo ou as versões mudaram desde então; seus resultados para eles são calculados novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>An earlier run was interrupted, but {0} scenes, the settings, the model or the versions changed since then; its results for them are computed again.</source>
<translation>Uma execução anterior foi interrompida, mas {0} cenas, as configurações, o modelo ou as versões mudaram desde então; seus resultados para elas são calculados novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>The segments of {0} could not be joined: {1}; run again.</source>
<translation>Os segmentos de {0} não puderam ser unidos: {1}; execute novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/first_pass.py"/>
<source>Tile {0} of {1} is damaged on the disk and is computed again.</source>
<translation>O bloco {0} de {1} está danificado no disco e é calculado novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>{0} hold no segments to fit a codebook on; choose other files.</source>
<translation>{0} não contêm segmentos aos quais ajustar um livro de códigos; escolha outros arquivos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The scenes were segmented with different stretches, so the same ground may get different classes; segment them with one `range:LOW,HIGH`, or label them as a collection.</source>
<translation>As cenas foram segmentadas com realces diferentes, portanto o mesmo terreno pode receber classes diferentes; segmente-as com um único `range:LOW,HIGH` ou rotule-as como coleção.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The feature raster of the scenes was not scaled alike for all of them, so the same ground may get different classes; label them as a collection.</source>
<translation>O raster de características das cenas foi escalado de modo diferente para cada uma delas, portanto o mesmo terreno pode receber classes diferentes; rotule-as como uma coleção.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The encoder took other bands as red, green and blue in some of the scenes, so the same ground may get different classes; label them as a collection.</source>
<translation>O codificador usou outras bandas como vermelho, verde e azul em algumas das cenas, portanto o mesmo terreno pode receber classes diferentes; rotule-as como uma coleção.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The metadata of {0} does not tell `{1}`; run `alps segment` again.</source>
<translation>Os metadados de {0} não informam `{1}`; execute `alps segment` novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The metadata of {0} names two kinds of PFL; run `alps segment` again.</source>
<translation>Os metadados de {0} indicam dois tipos de PFL; execute `alps segment` novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/fit.py"/>
<source>The metadata of {0} is damaged: {1}; run `alps segment` again.</source>
<translation>Os metadados de {0} estão danificados: {1}; execute `alps segment` novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/gates.py"/>
<source>minimum segment size</source>
<translation>tamanho mínimo do segmento</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/gates.py"/>
<source>{0} has no segment with a {1}, because only SAM gives one; leave out {2}.</source>
<translation>{0} não tem segmento com {1}, porque somente o SAM fornece isso; omita {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/gates.py"/>
<source>{0} was segmented with a {1} of {2}, so it lacks what {3} would add; segment with {4} {5} first, or give values from {6} up.</source>
<translation>{0} foi segmentado com {1} de {2}, portanto falta o que {3} acrescentaria; segmente primeiro com {4} {5} ou informe valores a partir de {6}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>Edits of the table of the earlier {0} could not be kept; the earlier file is kept as {1}.</source>
<translation>As edições da tabela do arquivo anterior {0} não puderam ser mantidas; o arquivo anterior é mantido como {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>edits of polygons</source>
<translation>edições de polígonos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>{0} was edited since it was made; the earlier file is kept as {1}.</source>
<translation>{0} foi editado depois de criado; o arquivo anterior é mantido como {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>Not kept from the earlier {0}: {1}; the earlier file is kept as {2}.</source>
<translation>Não mantido do arquivo anterior {0}: {1}; o arquivo anterior é mantido como {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>columns of your own ({0})</source>
<translation>colunas criadas por você ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>Kept from the earlier {0}: {1}.</source>
<translation>Mantido do arquivo anterior {0}: {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>The classes {0} of the earlier {1} could not be kept, because no cluster is clearly the same; the earlier file is kept as {2}.</source>
<translation>As classes {0} do arquivo anterior {1} não puderam ser mantidas, porque nenhum cluster é claramente o mesmo; o arquivo anterior é mantido como {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>The columns {0} of the earlier {1} could not be kept; the earlier file is kept as {2}.</source>
<translation>As colunas {0} do arquivo anterior {1} não puderam ser mantidas; o arquivo anterior é mantido como {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>1 correction (class_override) is kept from the earlier {0}.</source>
<translation>1 correção (class_override) é mantida do arquivo anterior {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>{0} corrections (class_override) are kept from the earlier {1}.</source>
<translation>{0} correções (class_override) são mantidas do arquivo anterior {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>the only correction (class_override)</source>
<translation>a única correção (class_override)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/keep.py"/>
<source>{0} of {1} corrections (class_override)</source>
<translation>{0} de {1} correções (class_override)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The stretch is that of the codebook.</source>
<translation>O realce é o do livro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The codebook {0} was made at {1}, but the scenes are read at {2}, so the same ground may get different classes.</source>
<translation>O livro de códigos {0} foi feito em {1}, mas as cenas são lidas em {2}, portanto o mesmo terreno pode receber classes diferentes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The codebook {0} is for PFLs of the kind {1}, but {2} gives {3}; choose the segmenter and bands that the codebook was made with, or label without a codebook if an earlier version of ALPS made it.</source>
<translation>O livro de códigos {0} é para PFLs do tipo {1}, mas {2} fornece {3}; escolha o segmentador e as bandas com que o livro de códigos foi feito, ou rotule sem livro de códigos se uma versão anterior do ALPS o fez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The codebook {0} has no setting `stretch`; restore it or fit again.</source>
<translation>O livro de códigos {0} não tem a configuração `stretch`; restaure-o ou ajuste novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>The codebook {0} was made with {1} band(s), but the scenes give {2}; choose the bands that it was made with.</source>
<translation>O livro de códigos {0} foi feito com {1} banda(s), mas as cenas fornecem {2}; escolha as bandas com que ele foi feito.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>the scenes' own resolution</source>
<translation>a resolução das próprias cenas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>{0} would hold two outputs; give each its own name.</source>
<translation>{0} conteria duas saídas; dê a cada uma seu próprio nome.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/label.py"/>
<source>A setting in the codebook {0} is damaged: {1}</source>
<translation>Uma configuração no livro de códigos {0} está danificada: {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict.py"/>
<source>Model: {0} ({1}), {2} classes from {3} bands, on {4}.</source>
<translation>Modelo: {0} ({1}), {2} classes a partir de {3} bandas, em {4}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict.py"/>
<source>The stretch is that of the model.</source>
<translation>O realce é o do modelo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict.py"/>
<source>The model records no stretch, so it is fitted to the scenes.</source>
<translation>O modelo não registra nenhum realce, portanto ele é ajustado às cenas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict.py"/>
<source>The stretch is fitted to the scenes.</source>
<translation>O realce é ajustado às cenas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict_scene.py"/>
<source>Tile {0} of {1}</source>
<translation>Bloco {0} de {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict_scene.py"/>
<source>The memory is not enough for {0}; choose smaller tiles, or fewer processes.</source>
<translation>A memória não é suficiente para {0}; escolha blocos menores ou menos processos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict_scene.py"/>
<source>A result of an earlier run for {0} is damaged on the disk; computed again.</source>
<translation>Um resultado de uma execução anterior para {0} está danificado no disco; calculado novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/predict_scene.py"/>
<source>The intermediate result {0} cannot be read: {1}; run again.</source>
<translation>O resultado intermediário {0} não pode ser lido: {1}; execute novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} has clusters of another codebook, so {1} was applied to its segments first; {2} itself is not changed.</source>
<translation>{0} tem clusters de outro livro de códigos, portanto {1} foi aplicado primeiro a seus segmentos; o próprio {2} não é alterado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} has no clusters yet, so {1} was applied to its segments first; {2} itself is not changed.</source>
<translation>{0} ainda não tem clusters, portanto {1} foi aplicado primeiro a seus segmentos; o próprio {2} não é alterado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>1 correction (class_override) in {0}: the class keeps its name, with the number that {1} gives it.</source>
<translation>1 correção (class_override) em {0}: a classe mantém seu nome, com o número que {1} dá a ela.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} corrections (class_override) in {1}: the classes keep their names, with the numbers that {2} gives them.</source>
<translation>{0} correções (class_override) em {1}: as classes mantêm seus nomes, com os números que {2} dá a elas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} does not fit {1}</source>
<translation>{0} não corresponde a {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>1 correction (class_override) in {0} was chosen with another codebook, which is not beside it; the number is kept and now stands for a class of {1}, so check it.</source>
<translation>1 correção (class_override) em {0} foi escolhida com outro livro de códigos, que não está ao lado dele; o número é mantido e agora representa uma classe de {1}, portanto verifique-a.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} corrections (class_override) in {1} were chosen with another codebook, which is not beside it; the numbers are kept and now stand for the classes of {2}, so check them.</source>
<translation>{0} correções (class_override) em {1} foram escolhidas com outro livro de códigos, que não está ao lado dele; os números são mantidos e agora representam as classes de {2}, portanto verifique-as.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reapply.py"/>
<source>{0} has a class_override {1} for the class {2}, which {3} does not have; add a row with this name (and `cluster` NULL) to its table `classes` and run again.</source>
<translation>{0} tem um class_override {1} para a classe {2}, que {3} não tem; acrescente uma linha com este nome (e `cluster` NULL) à sua tabela `classes` e execute novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>Round {0}: agreement {1} on held-out ground, {2} of the area changed its cluster.</source>
<translation>Rodada {0}: concordância de {1} no terreno reservado; {2} da área mudou de cluster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} has no segments with a cluster; label its scene first.</source>
<translation>{0} não tem segmentos com cluster; rotule primeiro sua cena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} and {1} were made with other bands or another stretch; refine them one by one, or label them together.</source>
<translation>{0} e {1} foram feitos com outras bandas ou outro realce; refine-os um a um ou rotule-os juntos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} records no stretch; remove the folder and run again.</source>
<translation>{0} não registra nenhum realce; remova a pasta e execute novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} has no scores of its held-out ground; remove the folder and run again.</source>
<translation>{0} não tem pontuações de seu terreno reservado; remova a pasta e execute novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} has {1} × {2} pixels, but {3} is of a scene with {4} × {5}; give the scene that was labelled.</source>
<translation>{0} tem {1} × {2} pixels, mas {3} é de uma cena com {4} × {5}; informe a cena que foi rotulada.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} has no {1} for the scene {2}; give the folder in which `alps label` wrote its outputs.</source>
<translation>{0} não tem {1} para a cena {2}; informe a pasta em que `alps label` gravou suas saídas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/refine.py"/>
<source>{0} has clusters of another codebook than {1}; run `alps apply` with this codebook first.</source>
<translation>{0} tem clusters de outro livro de códigos que não {1}; execute primeiro `alps apply` com este livro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/relabel.py"/>
<source>Relabelling needs segments, but no segments files were given; name at least one.</source>
<translation>Rotular novamente precisa de segmentos, mas nenhum arquivo de segmentos foi informado; indique pelo menos um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/relabel.py"/>
<source>{0} names {1} outputs for {2} segments files; name one for each.</source>
<translation>{0} indica {1} saídas para {2} arquivos de segmentos; indique uma para cada.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>Using the segments of {0} of {1} scenes; these are not segmented again.</source>
<translation>Usando os segmentos de {0} de {1} cenas; estas não são segmentadas novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>Using the segments of {0}; nothing is segmented again.</source>
<translation>Usando os segmentos de {0}; nada é segmentado novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>Using the segments of {0} scenes; nothing is segmented again.</source>
<translation>Usando os segmentos de {0} cenas; nada é segmentado novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>Polygons or PFLs of {0} were edited since they were made, so its scene is segmented again.</source>
<translation>Polígonos ou PFLs de {0} foram editados depois de criados, portanto sua cena é segmentada novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>1 correction (class_override) in {0} is not carried over, since the run assigns the classes again.</source>
<translation>1 correção (class_override) em {0} não é transferida, pois a execução atribui as classes novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/reuse.py"/>
<source>{0} corrections (class_override) in {1} are not carried over, since the run assigns the classes again.</source>
<translation>{0} correções (class_override) em {1} não são transferidas, pois a execução atribui as classes novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/run_report.py"/>
<source>Writing the report</source>
<translation>Gravando o relatório</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/run_report.py"/>
<source>Classes of {0} scenes</source>
<translation>Classes de {0} cenas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/run_report.py"/>
<source>{0} cannot hold the report; choose a file that ends in .html.</source>
<translation>{0} não pode conter o relatório; escolha um arquivo que termine em .html.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>No segment was found; the outputs are empty.</source>
<translation>Nenhum segmento foi encontrado; as saídas estão vazias.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>Every segment is smaller than the minimum area of {0} px; the outputs are empty.</source>
<translation>Todos os segmentos são menores que a área mínima de {0} px; as saídas estão vazias.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>The scene has no valid pixels; the outputs are empty.</source>
<translation>A cena não tem pixels válidos; as saídas estão vazias.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>Tile {0} failed {1} times and has no segments: {2}.</source>
<translation>O bloco {0} falhou {1} vezes e não tem segmentos: {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>a count is not a number</source>
<translation>uma contagem não é um número</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/segment.py"/>
<source>{0} of {1} segments lie where the feature raster {2} has no value; its bands do not count for them.</source>
<translation>{0} de {1} segmentos ficam onde o raster de características {2} não tem valor; suas bandas não contam para eles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/stages.py"/>
<source>Comparing with the truth</source>
<translation>Comparando com a verdade</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/stages.py"/>
<source>Restoring the volume</source>
<translation>Restaurando o volume</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/stages.py"/>
<source>Asking the network</source>
<translation>Consultando a rede</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep.py"/>
<source>No segment lies between a gate of {0} and the next smaller one, so its rows are the same.</source>
<translation>Nenhum segmento fica entre um gate de {0} e o menor seguinte, portanto suas linhas são iguais.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep.py"/>
<source>{0} was segmented with the gate {1}, so larger gates ({2}) show nothing new; segment with `--gate 1` to compare them.</source>
<translation>{0} foi segmentado com o gate {1}, portanto gates maiores ({2}) não mostram nada de novo; segmente com `--gate 1` para compará-los.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep.py"/>
<source>Combinations of gates with the same segments as an earlier one: {0} of {1}; their rows are the same.</source>
<translation>Combinações de gates com os mesmos segmentos de uma anterior: {0} de {1}; suas linhas são iguais.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep.py"/>
<source>No segment passes the {0}; its rows remain empty.</source>
<translation>Nenhum segmento passa por {0}; suas linhas ficam vazias.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Same as gate</source>
<translation>Igual ao gate</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Same as row</source>
<translation>Igual à linha</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>gate: maximum share of a tile</source>
<translation>gate: proporção máxima de um bloco</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>minimum score: predicted IoU</source>
<translation>pontuação mínima: IoU prevista</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>minimum size in pixels</source>
<translation>tamanho mínimo em pixels</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Mean IoU (majority)</source>
<translation>IoU média (maioria)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Each cluster stands for the true class that it overlaps most.</source>
<translation>Cada cluster representa a classe verdadeira com a qual mais se sobrepõe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Mean IoU (Hungarian)</source>
<translation>IoU média (húngaro)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Each true class is matched to one cluster at most. Pixels of all other clusters count as wrong.</source>
<translation>Cada classe verdadeira é associada a no máximo um cluster. Os pixels de todos os outros clusters contam como errados.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>The share of valid pixels that have a class.</source>
<translation>A proporção de pixels válidos que têm classe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Higher is better. Compare it only between rows of equal K.</source>
<translation>Maior é melhor. Compare somente entre linhas de mesmo K.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>The gate drops segments that cover more than this share of a tile. No scene was segmented again.</source>
<translation>O gate descarta segmentos que cobrem mais do que esta proporção de um bloco. Nenhuma cena foi segmentada novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Best against the truth by majority: {0} with {1} clusters</source>
<translation>Melhor em relação à verdade por maioria: {0} com {1} clusters</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Figures against the truth are over its pixels that count; {0} do not (ignored, nodata, or of a colour that the palette lacks).</source>
<translation>As medidas em relação à verdade são sobre seus pixels que contam; {0} não contam (ignorados, sem dados ou de uma cor que falta na paleta).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>Gates and numbers of clusters</source>
<translation>Gates e números de clusters</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>A row with a value under “Same as gate” was not computed again, because no segment lies between the two gates. Gates here apply to whole segments; those of a segmentation apply to the masks of each tile.</source>
<translation>Uma linha com um valor em “Igual ao gate” não foi calculada novamente, porque nenhum segmento fica entre os dois gates. Aqui os gates se aplicam a segmentos inteiros; os de uma segmentação se aplicam às máscaras de cada bloco.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/sweep_report.py"/>
<source>A row with a value under “Same as row” was not computed again, because the same segments pass. Gates here apply to whole segments; those of a segmentation apply to the masks of each tile, and duplicates were removed before.</source>
<translation>Uma linha com um valor em “Igual à linha” não foi calculada novamente, porque os mesmos segmentos passam. Aqui os gates se aplicam a segmentos inteiros; os de uma segmentação se aplicam às máscaras de cada bloco, e as duplicatas foram removidas antes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/tiles.py"/>
<source>{0} cannot be written ({1}); free some space there and run again: finished tiles are kept.</source>
<translation>{0} não pode ser gravado ({1}); libere espaço ali e execute novamente: os blocos concluídos são mantidos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>scaling of the feature raster</source>
<translation>escala do raster de características</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>red, green and blue bands</source>
<translation>bandas vermelha, verde e azul</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>that the file names</source>
<translation>que o arquivo indica</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>An earlier update added these segments to {0}; give only segments that are new.</source>
<translation>Uma atualização anterior acrescentou estes segmentos a {0}; informe somente segmentos novos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>The segments files hold no segments to add; choose other files.</source>
<translation>Os arquivos de segmentos não contêm segmentos a acrescentar; escolha outros arquivos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>{0} has PFLs of the kind {1}, but the codebook {2} is for {3}; segment the scenes with the codebook's segmenter and bands, and with --features plain if its kind does not name an encoder, or fit a new codebook if an earlier version of ALPS made it.</source>
<translation>{0} tem PFLs do tipo {1}, mas o livro de códigos {2} é para {3}; segmente as cenas com o segmentador e as bandas do livro de códigos, e com --features plain se o tipo dele não indica um codificador, ou ajuste um novo livro de códigos se uma versão anterior do ALPS o fez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>Two of the segments files are of the same scene; give one file for each scene.</source>
<translation>Dois dos arquivos de segmentos são da mesma cena; informe um arquivo para cada cena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>{0} of {1} segments are far from all old clusters; 1 new cluster was added.</source>
<translation>{0} de {1} segmentos estão longe de todos os clusters antigos; 1 novo cluster foi acrescentado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>{0} of {1} segments are far from all old clusters; {2} new clusters were added.</source>
<translation>{0} de {1} segmentos estão longe de todos os clusters antigos; {2} novos clusters foram acrescentados.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>Groups of far segments that were not added: {0}, because only {1} new clusters may be added; allow more, or fit a new codebook if the new scenes differ that much.</source>
<translation>Grupos de segmentos distantes que não foram acrescentados: {0}, porque somente {1} novos clusters podem ser acrescentados; permita mais ou ajuste um novo livro de códigos se as novas cenas diferem tanto.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/pipeline/update.py"/>
<source>{0} was segmented with the {1} {2}, but the codebook {3} was fitted with {4}; label the scene with `--codebook` first, which takes them from the codebook.</source>
<translation>{0} foi segmentado com {1} {2}, mas o livro de códigos {3} foi ajustado com {4}; primeiro rotule a cena com `--codebook`, que toma esses valores do livro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/band_file.py"/>
<source>it is damaged ({0})</source>
<translation>está danificado ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/bands.py"/>
<source>{0} takes another number of bands ({1}) than were chosen ({2}); choose {3}.</source>
<translation>{0} usa outro número de bandas ({1}) do que as escolhidas ({2}); escolha {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/bands.py"/>
<source>{0} has another number of bands ({1}) than {2} takes ({3}); choose the band (BANDS, --bands), or another model.</source>
<translation>{0} tem outro número de bandas ({1}) do que {2} usa ({3}); escolha a banda (BANDS, --bands) ou outro modelo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/bands.py"/>
<source>{0} has another number of bands ({1}) than {2} takes ({3}); choose {4} bands (BANDS, --bands), or another model.</source>
<translation>{0} tem outro número de bandas ({1}) do que {2} usa ({3}); escolha {4} bandas (BANDS, --bands) ou outro modelo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/confidence_raster.py"/>
<source>{0} cannot be written ({1}); is the disk full?</source>
<translation>{0} não pode ser gravado ({1}); o disco está cheio?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/confidence_raster.py"/>
<source>{0} cannot be read back ({1}); is the disk full?</source>
<translation>{0} não pode ser lido de volta ({1}); o disco está cheio?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/confidence_raster.py"/>
<source>{0} came back different from the disk; is the disk full?</source>
<translation>{0} voltou diferente do disco; o disco está cheio?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>the metadata of {0}</source>
<translation>os metadados de {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>{0} is a model of the type {1}, not for segmentation; choose another.</source>
<translation>{0} é um modelo do tipo {1}, que não é para segmentação; escolha outro.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>{0} has {1} classes, more than a class raster can hold; choose another model.</source>
<translation>{0} tem {1} classes, mais do que um raster de classes pode conter; escolha outro modelo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>{0} names {1} classes, but its output has {2}; correct `class_names` and try again.</source>
<translation>{0} nomeia {1} classes, mas sua saída tem {2}; corrija `class_names` e tente novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>it is too large</source>
<translation>é grande demais</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/foreign.py"/>
<source>{0} cannot be read ({1}); correct it or move it away.</source>
<translation>{0} não pode ser lido ({1}); corrija-o ou mova-o para outro lugar.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/onnx_model.py"/>
<source>{0} takes {1}, but ALPS needs a model that takes one image: floats in the order batch, bands, rows, columns. Export it again in this form.</source>
<translation>{0} recebe {1}, mas o ALPS precisa de um modelo que receba uma única imagem: números de ponto flutuante na ordem lote, bandas, linhas, colunas. Exporte-o novamente nesta forma.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/onnx_model.py"/>
<source>{0} gives {1}, but ALPS needs one map for each class: floats in the order batch, classes, rows, columns. Choose a model for semantic segmentation.</source>
<translation>{0} fornece {1}, mas o ALPS precisa de um mapa para cada classe: números de ponto flutuante na ordem lote, classes, linhas, colunas. Escolha um modelo de segmentação semântica.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/onnx_model.py"/>
<source>{0} gives {1} for an image of {2}; ALPS needs a value for each class and pixel. Export the model with an output of the size of its input.</source>
<translation>{0} fornece {1} para uma imagem de {2}; o ALPS precisa de um valor para cada classe e pixel. Exporte o modelo com uma saída do tamanho de sua entrada.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/onnx_model.py"/>
<source>{0} cannot be run on images of {1} ({2}); check the tile size, or export the model again.</source>
<translation>{0} não pode ser executado em imagens de {1} ({2}); verifique o tamanho do bloco ou exporte o modelo novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>Its values do not lie between 0 and 1, so they become probabilities by softmax.</source>
<translation>Seus valores não ficam entre 0 e 1, portanto se tornam probabilidades por softmax.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>It has one output, which is taken as the probability of its second class.</source>
<translation>Tem uma única saída, que é tomada como a probabilidade de sua segunda classe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>It has one output, which becomes the probability of its second class by the logistic function.</source>
<translation>Tem uma única saída, que se torna a probabilidade de sua segunda classe pela função logística.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} holds neither {1} nor {2}; give the folder of a training.</source>
<translation>{0} não contém nem {1} nem {2}; informe a pasta de um treinamento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} and {1} beside it are of different trainings; copy the whole folder again, or give {2} itself.</source>
<translation>{0} e {1} ao lado são de treinamentos diferentes; copie a pasta inteira de novo ou informe o próprio {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} needs torch, which the engine does not have; predict with {1} of the same folder, or install the engine with training.</source>
<translation>{0} precisa do torch, que o motor não tem; prediga com {1} da mesma pasta ou instale o motor com treinamento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} cannot run on MPS; set the device to auto or cpu, or give the safetensors file.</source>
<translation>{0} não pode ser executado em MPS; defina o dispositivo como auto ou cpu, ou informe o arquivo safetensors.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>It does not name its classes, so they have numbers. To name them, write `class_names` into a JSON file of the same name beside it.</source>
<translation>Não nomeia suas classes, portanto elas têm números. Para nomeá-las, escreva `class_names` em um arquivo JSON de mesmo nome ao lado dele.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} takes {1} bands, but its record says {2}; export it again.</source>
<translation>{0} recebe {1} bandas, mas seu registro diz {2}; exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>{0} gives {1} classes, but its record names {2}; export it again.</source>
<translation>{0} fornece {1} classes, mas seu registro indica {2}; exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>By its record, {0} gives probabilities, but it does not; export it again.</source>
<translation>{0} não fornece probabilidades, embora seu registro diga que sim; exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/open.py"/>
<source>`{0}` of {1} has {2} values for {3} bands; correct it.</source>
<translation>`{0}` de {1} tem {2} valores para {3} bandas; corrija-o.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>{0} does not suit the stretch of {1}: {2}. If sensor or units differ from those of the training, fit the stretch to the scene (STRETCH_FROM, --stretch-from scene).</source>
<translation>{0} não combina com o realce de {1}: {2}. Se o sensor ou as unidades diferem dos do treinamento, ajuste o realce à cena (STRETCH_FROM, --stretch-from scene).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>The pixels of {0} are {1} m on the ground, but {2} was trained on {3} m, so objects look smaller than those it knows. Set the ground resolution to {4} m (RESOLUTION, --resolution).</source>
<translation>Os pixels de {0} têm {1} m no terreno, mas {2} foi treinado com {3} m, portanto os objetos parecem menores do que os que ele conhece. Defina a resolução no terreno como {4} m (RESOLUTION, --resolution).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>The pixels of {0} are {1} m on the ground, but {2} was trained on {3} m, so objects look larger than those it knows. Set the ground resolution to {4} m (RESOLUTION, --resolution).</source>
<translation>Os pixels de {0} têm {1} m no terreno, mas {2} foi treinado com {3} m, portanto os objetos parecem maiores do que os que ele conhece. Defina a resolução no terreno como {4} m (RESOLUTION, --resolution).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>{0} of its values lie outside it</source>
<translation>{0} de seus valores ficam fora dele</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>its values fill little of it</source>
<translation>seus valores ocupam pouco dele</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>{0} takes images of {1} × {2} pixels; export it with square images.</source>
<translation>{0} recebe imagens de {1} × {2} pixels; exporte-o com imagens quadradas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/suit.py"/>
<source>tile is {0}, but {1} only takes {2}; leave out the tile size.</source>
<translation>tile é {0}, mas {1} só aceita {2}; omita o tamanho do bloco.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/torch_model.py"/>
<source>torch cannot use {0} on this machine; set the device to auto or cpu.</source>
<translation>O torch não pode usar {0} nesta máquina; defina o dispositivo como auto ou cpu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/predict/torch_model.py"/>
<source>torch finds {0} GPUs, but not {1}; set the device to auto.</source>
<translation>O torch encontra {0} GPUs, mas não {1}; defina o dispositivo como auto.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/progress.py"/>
<source>Cancelled; every file is as it was before, or complete.</source>
<translation>Cancelado; todos os arquivos estão como antes ou completos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/agreement.py"/>
<source>The network of round {0} did not learn the labels: on held-out ground it agrees with them no more than by chance.</source>
<translation>A rede da rodada {0} não aprendeu os rótulos: no terreno reservado, ela não concorda com eles mais do que por acaso.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/agreement.py"/>
<source>the labels of round {0}</source>
<translation>os rótulos da rodada {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/agreement.py"/>
<source>the labels at the beginning</source>
<translation>os rótulos do início</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/agreement.py"/>
<source>Round {0} did not help: agreement on held-out ground went from {1} to {2}, so {3} are kept.</source>
<translation>A rodada {0} não ajudou: a concordância no terreno reservado passou de {1} para {2}, portanto são mantidos {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/agreement.py"/>
<source>The maximum number of rounds is reached.</source>
<translation>O número máximo de rodadas foi atingido.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/rounds.py"/>
<source>Continuing an earlier run: its rounds are in {0}.</source>
<translation>Continuando uma execução anterior: suas rodadas estão em {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/rounds.py"/>
<source>{0} exists and does not come from refining; choose another output folder.</source>
<translation>{0} existe e não provém do refinamento; escolha outra pasta de saída.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/rounds.py"/>
<source>{0} holds the rounds of a run with other inputs or settings; choose another output folder, or allow overwriting.</source>
<translation>{0} contém as rodadas de uma execução com outras entradas ou configurações; escolha outra pasta de saída ou permita sobrescrever.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/rounds.py"/>
<source>{0} of an earlier run is damaged ({1}); remove the folder {2} and run again.</source>
<translation>{0} de uma execução anterior está danificado ({1}); remova a pasta {2} e execute novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/refine/rounds.py"/>
<source>The rounds so far are kept in {0}; the same command continues from there.</source>
<translation>As rodadas feitas até agora são mantidas em {0}; o mesmo comando continua a partir delas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/areas.py"/>
<source>the table of areas</source>
<translation>a tabela de áreas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/cluster_picture.py"/>
<source>The two directions in which segments differ most hold {0} of their variance.</source>
<translation>As duas direções em que os segmentos mais diferem contêm {0} de sua variância.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} has clusters of another codebook than {1}, so the report counts the class polygons instead of the segments; run `alps apply` with the codebook of the class raster to change that.</source>
<translation>{0} tem clusters de outro livro de códigos que não {1}, portanto o relatório conta os polígonos de classes em vez dos segmentos; para mudar isso, execute `alps apply` com o livro de códigos do raster de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} holds no labels; look for files *{1}.</source>
<translation>{0} não contém rótulos; procure arquivos *{1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>The list of labels is empty; give folders with files *{0}.</source>
<translation>A lista de rótulos está vazia; informe pastas com arquivos *{0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} is damaged ({1}); make it again.</source>
<translation>{0} está danificado ({1}); crie-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} is not a folder of labels; choose one that `alps label` or `alps boxes` wrote.</source>
<translation>{0} não é uma pasta de rótulos; escolha uma que `alps label` ou `alps boxes` tenha gravado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/masks.py"/>
<source>{0} and {1} have the same name; make a report for each.</source>
<translation>{0} e {1} têm o mesmo nome; faça um relatório para cada um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Centres of masks by their position in the image, over all scenes. The darkest cell has {0}. Lines or empty stripes would be seams.</source>
<translation>Centros das máscaras por sua posição na imagem, em todas as cenas. A célula mais escura tem {0}. Linhas ou faixas vazias seriam emendas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>longitude {0}° to {1}°, latitude {2}° to {3}°</source>
<translation>longitude {0}° a {1}°, latitude {2}° a {3}°</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>pixels of a mask, from this number to the next</source>
<translation>pixels de uma máscara, deste número até o seguinte</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>IoU of bounding box and box</source>
<translation>IoU entre caixa delimitadora e caixa</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>from this value to the next</source>
<translation>deste valor até o seguinte</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Centres of masks on the ground, north up: {0}. The darkest cell has {1}.</source>
<translation>Centros das máscaras no terreno, norte para cima: {0}. A célula mais escura tem {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>classes with pixels</source>
<translation>classes com pixels</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>of the pixels covered</source>
<translation>dos pixels cobertos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>pairs of duplicates</source>
<translation>pares de duplicatas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>masks without a class</source>
<translation>máscaras sem classe</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Pixels of each class</source>
<translation>Pixels de cada classe</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Masks of each class</source>
<translation>Máscaras de cada classe</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>stability score of masks (SAM)</source>
<translation>pontuação de estabilidade das máscaras (SAM)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>Sizes of masks</source>
<translation>Tamanhos das máscaras</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>score of masks</source>
<translation>pontuação das máscaras</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/page.py"/>
<source>predicted IoU of masks (SAM)</source>
<translation>IoU prevista das máscaras (SAM)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Labelled with {0} clusters that were fitted to all {1} scenes.</source>
<translation>Rotulado com {0} clusters ajustados a todas as {1} cenas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Labelled with the {0} clusters of a codebook that was fitted earlier, so its classes are the same.</source>
<translation>Rotulado com os {0} clusters de um livro de códigos ajustado anteriormente, portanto suas classes são as mesmas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Labelled with {0} clusters that were fitted to this scene alone: other scenes have other classes.</source>
<translation>Rotulado com {0} clusters ajustados somente a esta cena: outras cenas têm outras classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Area of each class ({0})</source>
<translation>Área de cada classe ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>of the valid pixels</source>
<translation>dos pixels válidos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Kind of PFL, with the hash of the model</source>
<translation>Tipo de PFL, com o hash do modelo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>Settings that differ from their defaults</source>
<translation>Configurações que diferem do padrão</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>of an earlier run</source>
<translation>de uma execução anterior</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/run_page.py"/>
<source>fitted in this run</source>
<translation>ajustado nesta execução</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/small_table.py"/>
<source>{0} cannot hold {1}; choose a file that ends in .gpkg or .csv.</source>
<translation>{0} não comporta {1}; escolha um arquivo que termine em .gpkg ou .csv.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/thumbnails.py"/>
<source>Drawing samples</source>
<translation>Desenhando amostras</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/thumbnails.py"/>
<source>{0} cannot be shown: {1}</source>
<translation>{0} não pode ser mostrado: {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/reports/write.py"/>
<source>None of the scenes has the name of a class raster, so samples are shown on a plain background.</source>
<translation>Nenhuma das cenas tem o nome de um raster de classes, portanto as amostras são mostradas sobre um fundo liso.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/aside.py"/>
<source>The name {0} has {1} bytes, and the folder takes up to {2} (and {3} for the files beside it); choose a shorter name.</source>
<translation>O nome {0} tem {1} bytes, e a pasta aceita até {2} (e {3} para os arquivos ao lado); escolha um nome mais curto.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/aside.py"/>
<source>The path {0} is {1} bytes too long for the databases that are written there; choose another folder, or a shorter name.</source>
<translation>O caminho {0} é {1} bytes longo demais para os bancos de dados que são gravados ali; escolha outra pasta ou um nome mais curto.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/aside.py"/>
<source>The name {0} is not valid UTF-8; choose another name.</source>
<translation>O nome {0} não é UTF-8 válido; escolha outro nome.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/aside.py"/>
<source>The folder {0} is not valid UTF-8; choose another folder.</source>
<translation>A pasta {0} não é UTF-8 válido; escolha outra pasta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>Computing on {0} workers of {1}.</source>
<translation>Calculando em {0} trabalhadores (workers) de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>{0} is not the address of a scheduler; give tls://HOST:PORT, or local.</source>
<translation>{0} não é o endereço de um agendador; informe tls://HOST:PORT ou local.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} works without encryption, so everyone who can connect to it, such as other users of its machine, can run programs as you; start it with TLS and give tls://HOST:PORT with --tls-ca, --tls-cert and --tls-key, or give local.</source>
<translation>O agendador {0} funciona sem criptografia, portanto todos que podem se conectar a ele, como outros usuários da máquina dele, podem executar programas em seu nome; inicie-o com TLS e informe tls://HOST:PORT com --tls-ca, --tls-cert e --tls-key, ou informe local.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} uses TLS; give {1} too.</source>
<translation>O agendador {0} usa TLS; informe também {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>Every user of this machine can read the key {0}, and so run programs as you; make a new key and certificate, and keep the key from others (chmod 600).</source>
<translation>Todo usuário desta máquina pode ler a chave {0} e, assim, executar programas em seu nome; crie uma nova chave e um novo certificado e proteja a chave de outros (chmod 600).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} was lost; run again: finished tiles are kept.</source>
<translation>A conexão com o agendador {0} foi perdida; execute novamente: os blocos concluídos são mantidos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>Dask cannot be imported ({0}); install it with {1}, or leave --scheduler out.</source>
<translation>O Dask não pode ser importado ({0}); instale-o com {1} ou omita --scheduler.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>{0} does not exist; name the files that the scheduler was started with.</source>
<translation>{0} não existe; indique os arquivos com que o agendador foi iniciado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>{0}, {1} and {2} cannot be used for TLS ({3}); give an authority, a certificate and its key as PEM files.</source>
<translation>{0}, {1} e {2} não podem ser usados para TLS ({3}); informe uma autoridade, um certificado e sua chave como arquivos PEM.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} does not answer ({1}); check that it is running.</source>
<translation>O agendador {0} não responde ({1}); verifique se está em execução.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The scheduler {0} has no workers; start some and run again.</source>
<translation>O agendador {0} não tem trabalhadores (workers); inicie alguns e execute novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The worker {0} has {1} {2}, but this machine has {3}, so results would differ; install the same lock file on all machines.</source>
<translation>O trabalhador (worker) {0} tem {1} {2}, mas esta máquina tem {3}, portanto os resultados difeririam; instale o mesmo arquivo de bloqueio (lock) em todas as máquinas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>The worker {0} does not see {1}; inputs and outputs must lie in a file system that all machines share, under the same path.</source>
<translation>O trabalhador (worker) {0} não vê {1}; entradas e saídas devem ficar em um sistema de arquivos que todas as máquinas compartilham, sob o mesmo caminho.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_cluster.py"/>
<source>its worker died ({0})</source>
<translation>seu trabalhador (worker) morreu ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_nodes.py"/>
<source>{0} workers of {1}</source>
<translation>{0} trabalhadores (workers) de {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_nodes.py"/>
<source>Programs of a cluster need an address that other machines reach; give tls://HOST:PORT.</source>
<translation>Programas de um cluster de máquinas precisam de um endereço que outras máquinas alcancem; informe tls://HOST:PORT.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/dask_nodes.py"/>
<source>Scheduler at {0}</source>
<translation>Agendador em {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/disk.py"/>
<source>The disk of {0} has {1} free, but at least {2} more will be written there; free some space or choose a folder on another disk.</source>
<translation>O disco de {0} tem {1} livres, mas pelo menos mais {2} serão gravados ali; libere espaço ou escolha uma pasta em outro disco.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/executor.py"/>
<source>out of memory</source>
<translation>sem memória</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/failures.py"/>
<source>{0} was left out: {1}</source>
<translation>{0} foi deixado de fora: {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/failures.py"/>
<source>{0} could not be labelled: {1}; run again, with fewer workers.</source>
<translation>{0} não pôde ser rotulado: {1}; execute novamente, com menos trabalhadores (workers).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/failures.py"/>
<source>{0} scenes, the first {1}</source>
<translation>{0} cenas, a primeira {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/failures.py"/>
<source>Scene {0} of {1}</source>
<translation>Cena {0} de {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>{0} does not exist, or was removed meanwhile; create it or choose another, and run again.</source>
<translation>{0} não existe ou foi removido nesse meio-tempo; crie-o ou escolha outro e execute novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>{0} was not written; look for an earlier message of the library that writes it.</source>
<translation>{0} não foi gravado; procure uma mensagem anterior da biblioteca que o grava.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>The output {0} is a folder; give a file name.</source>
<translation>A saída {0} é uma pasta; informe um nome de arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>{0} exists; remove it or choose another name.</source>
<translation>{0} existe; remova-o ou escolha outro nome.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>The folder {0} does not exist; create it or choose another.</source>
<translation>A pasta {0} não existe; crie-a ou escolha outra.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>The output {0} is the input {1}; choose another name.</source>
<translation>A saída {0} é a entrada {1}; escolha outro nome.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/files.py"/>
<source>The folder {0} cannot be written to ({1}); choose another.</source>
<translation>Não é possível gravar na pasta {0} ({1}); escolha outra.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/installation.py"/>
<source>the page ALPS in Settings ▸ Options</source>
<translation>a página ALPS em Configurações ▸ Opções</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/installation.py"/>
<source>{0} needs {1}: install the training packages with {2}.</source>
<translation>{0} precisa de {1}: instale os pacotes de treinamento com {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/journal.py"/>
<source>damaged, or of another version</source>
<translation>danificado ou de outra versão</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/journal.py"/>
<source>its rollback journal names another file</source>
<translation>seu diário de reversão (rollback journal) indica outro arquivo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>a number of at least {0}</source>
<translation>um número de pelo menos {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>a colour such as #2e86c1</source>
<translation>uma cor como #2e86c1</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>`{0}` is {1}; it must be {2}</source>
<translation>`{0}` é {1}; deve ser {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>it is {0}; it must be {1}</source>
<translation>é {0}; deve ser {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>it is nested too deeply</source>
<translation>está aninhado profundamente demais</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>a whole number from {0} to {1}</source>
<translation>um número inteiro de {0} a {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>a number from {0} to {1}</source>
<translation>um número de {0} a {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>a list of {0} values</source>
<translation>uma lista de {0} valores</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/json_values.py"/>
<source>`{0}` is missing</source>
<translation>`{0}` está ausente</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/locks.py"/>
<source>Another run is writing {0}; wait until it ends, or choose another output (`alps status` shows it).</source>
<translation>Outra execução está gravando {0}; aguarde até que termine ou escolha outra saída (`alps status` mostra isso).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>choose a smaller tile or fewer workers, or allow more with --memory-gb. Finished tiles are kept.</source>
<translation>escolha um bloco menor ou menos trabalhadores (workers), ou permita mais com --memory-gb. Os blocos concluídos são mantidos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>cut the input into smaller files, or use a machine with more memory. Files that were there before are unchanged.</source>
<translation>corte a entrada em arquivos menores ou use uma máquina com mais memória. Os arquivos que já existiam não foram alterados.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>The engine needs more than {0} GiB of memory; {1}</source>
<translation>O motor precisa de mais de {0} GiB de memória; {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>Ended process {0} for its memory.</source>
<translation>O processo {0} foi encerrado por causa da memória.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/memory.py"/>
<source>Out of the memory that was allowed.</source>
<translation>A memória permitida se esgotou.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/onnx_session.py"/>
<source>The onnxruntime of the engine cannot use CUDA; set the device to auto or cpu, or predict with the model's safetensors file.</source>
<translation>O onnxruntime do motor não pode usar CUDA; defina o dispositivo como auto ou cpu, ou prediga com o arquivo safetensors do modelo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/onnx_session.py"/>
<source>onnxruntime is not installed in the engine's environment; install the engine again to predict with ONNX.</source>
<translation>O onnxruntime não está instalado no ambiente do motor; instale o motor novamente para predizer com ONNX.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/onnx_session.py"/>
<source>{0} cannot be loaded ({1}); it is damaged or needs a newer engine. Copy it again.</source>
<translation>{0} não pode ser carregado ({1}); está danificado ou precisa de um motor mais recente. Copie-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/processes.py"/>
<source>its process ended with code {0}</source>
<translation>seu processo terminou com o código {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/processes.py"/>
<source>its process crashed in native code ({0})</source>
<translation>seu processo falhou em código nativo ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/processes.py"/>
<source>its process was killed ({0}), most likely for lack of memory</source>
<translation>seu processo foi morto ({0}), muito provavelmente por falta de memória</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/processes.py"/>
<source>The engine's processes end before they begin ({0}); the log says why. With --workers 1, the engine does not need other processes.</source>
<translation>Os processos do motor terminam antes de começar ({0}); o log diz por quê. Com --workers 1, o motor não precisa de outros processos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>An earlier run was interrupted while it published. It cannot be completed ({0}); this run starts again.</source>
<translation>Uma execução anterior foi interrompida enquanto publicava. Ela não pode ser completada ({0}); esta execução começa de novo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>its journal is damaged</source>
<translation>seu diário está danificado</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>An earlier run was interrupted while it published its outputs; they are complete now.</source>
<translation>Uma execução anterior foi interrompida enquanto publicava suas saídas; agora elas estão completas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>its inputs, outputs or settings were different</source>
<translation>suas entradas, saídas ou configurações eram diferentes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>The outputs could not be read back ({0}); nothing was published.</source>
<translation>As saídas não puderam ser lidas de volta ({0}); nada foi publicado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} came back different from the disk; is it full? Nothing was published.</source>
<translation>{0} voltou diferente do disco; ele está cheio? Nada foi publicado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} was changed or removed since then</source>
<translation>{0} foi alterado ou removido desde então</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} cannot be replaced ({1}); close what uses it and run again: the rest is done.</source>
<translation>{0} não pode ser substituído ({1}); feche o que o usa e execute novamente: o resto está feito.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} cannot be read back ({1}); nothing was published.</source>
<translation>{0} não pode ser lido de volta ({1}); nada foi publicado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} was made by another program in the meantime; choose another name.</source>
<translation>{0} foi criado por outro programa nesse meio-tempo; escolha outro nome.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/publish.py"/>
<source>{0} was not written; look for an earlier message.</source>
<translation>{0} não foi gravado; procure uma mensagem anterior.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>is a link, and what it leads to is not touched</source>
<translation>é um link, e aquilo a que ele leva não é tocado</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>is not a folder</source>
<translation>não é uma pasta</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>{0} {1}; remove it and run again, or choose another output.</source>
<translation>{0} {1}; remova-o e execute novamente, ou escolha outra saída.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>belongs to another user</source>
<translation>pertence a outro usuário</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>links lie beside it</source>
<translation>há links ao lado dele</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>The journal of an earlier run, {0}, is damaged; the run starts from the beginning.</source>
<translation>O diário de uma execução anterior, {0}, está danificado; a execução recomeça do início.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/run_folder.py"/>
<source>{0} of {1} tiles are kept in {2}; the next run continues from there. Delete the folder to start again.</source>
<translation>{0} de {1} blocos são mantidos em {2}; a próxima execução continua dali. Exclua a pasta para começar de novo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/spool.py"/>
<source>{0} × {1} values at {2}, {3} reach outside {4} × {5}</source>
<translation>{0} × {1} valores em {2}, {3} ultrapassam {4} × {5}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/spool.py"/>
<source>{0} cannot be written: {1}.</source>
<translation>{0} não pode ser gravado: {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/status.py"/>
<source>{0} does not exist, and no run is writing it; name an output or its folder.</source>
<translation>{0} não existe, e nenhuma execução o está gravando; indique uma saída ou sua pasta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/runtime/status.py"/>
<source>The journal {0} cannot be read ({1}); the next run starts from the beginning.</source>
<translation>O diário {0} não pode ser lido ({1}); a próxima execução recomeça do início.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/archives.py"/>
<source>{0} is in an archive inside another archive; unpack the outer one first.</source>
<translation>{0} está em um arquivo compactado dentro de outro; descompacte primeiro o externo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/archives.py"/>
<source>{0} was not read: {1}; if the archive is as it should be, unpack it and give the file.</source>
<translation>{0} não foi lido: {1}; se o arquivo compactado está como deveria, descompacte-o e informe o arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/archives.py"/>
<source>{0} becomes more than {1} times larger when it is unpacked</source>
<translation>{0} fica mais de {1} vezes maior ao ser descompactado</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/archives.py"/>
<source>{0} in {1} becomes {2} bytes from {3} bytes</source>
<translation>{0} em {1} passa a {2} bytes a partir de {3} bytes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>No pixel of {0} lies inside the polygons of {1}, or of the extent; choose others.</source>
<translation>Nenhum pixel de {0} fica dentro dos polígonos de {1} ou da extensão; escolha outros.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>The extent {0} lies outside {1}, which covers {2}; choose one that overlaps it.</source>
<translation>A extensão {0} fica fora de {1}, que cobre {2}; escolha uma que se sobreponha a ela.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>The polygons of {0} have more than {1} vertices; simplify them.</source>
<translation>Os polígonos de {0} têm mais de {1} vértices; simplifique-os.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>`mask` does not hold polygons</source>
<translation>`mask` não contém polígonos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>The extent's CRS cannot be transformed to that of the scene ({0}).</source>
<translation>O SRC da extensão não pode ser transformado para o da cena ({0}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/area.py"/>
<source>`mask` is damaged ({0})</source>
<translation>`mask` está danificado ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/attribute_table.py"/>
<source>{0} cannot be read ({1}); delete it or make the class raster again.</source>
<translation>{0} não pode ser lido ({1}); exclua-o ou crie o raster de classes novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/attribute_table.py"/>
<source>a row has {0} cells, not {1}</source>
<translation>uma linha tem {0} células, não {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/bands.py"/>
<source>Band {0} is the only one and was replicated to three.</source>
<translation>A banda {0} é a única e foi replicada para três.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/bands.py"/>
<source>{0} holds complex values ({1}), not an image; convert them, e.g. to amplitude.</source>
<translation>{0} contém valores complexos ({1}), não uma imagem; converta-os, por exemplo em amplitude.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/bands.py"/>
<source>{0} has no band {1}; choose from 1 to {2}{3}.</source>
<translation>{0} não tem a banda {1}; escolha de 1 a {2}{3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/bands.py"/>
<source>Its palette was expanded to red, green and blue.</source>
<translation>Sua paleta foi expandida para vermelho, verde e azul.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_legend.py"/>
<source>{0} is not a colour</source>
<translation>{0} não é uma cor</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>its attribute table</source>
<translation>sua tabela de atributos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>Class ids must lie between 0 and {0} for {1}; got {2}…{3}.</source>
<translation>Ids de classes devem ficar entre 0 e {0} para {1}; foram recebidos {2}…{3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} values do not fit {1}</source>
<translation>Valores de {0} não cabem em {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} would contain the values {1}, which no class has; it was not written.</source>
<translation>{0} conteria os valores {1}, que nenhuma classe tem; não foi gravado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} came back different from the disk ({1}); is the disk full?</source>
<translation>{0} voltou diferente do disco ({1}); o disco está cheio?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} has {1} band(s) of {2}, but a class raster has one band of integers; choose another file.</source>
<translation>{0} tem {1} banda(s) de {2}, mas um raster de classes tem uma banda de inteiros; escolha outro arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/class_raster.py"/>
<source>{0} cannot be read at {1} ({2}); make it again.</source>
<translation>{0} não pode ser lido em {1} ({2}); crie-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/databases.py"/>
<source>the definition of its table {0} is longer than any real one</source>
<translation>a definição de sua tabela {0} é mais longa que qualquer uma real</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/databases.py"/>
<source>its table {0} reads other files through {1}; export its layers</source>
<translation>sua tabela {0} lê outros arquivos por meio de {1}; exporte suas camadas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>It is georeferenced by {0} GCPs: the class raster carries them, polygons and segments use an affine fit with a residual of {1} px (root mean square).</source>
<translation>É georreferenciado por {0} GCPs: o raster de classes os conserva; polígonos e segmentos usam um ajuste afim com um resíduo de {1} px (raiz do erro quadrático médio).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>It has no georeferencing, so outputs are in pixel coordinates and areas in m² stay empty.</source>
<translation>Não tem georreferenciamento, portanto as saídas estão em coordenadas de pixel e as áreas em m² ficam vazias.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>Its GCPs have a CRS without a known unit of length, so areas in m² stay empty; assign its CRS if you know it.</source>
<translation>Seus GCPs têm um SRC sem unidade de comprimento conhecida, portanto as áreas em m² ficam vazias; atribua seu SRC se o conhecer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>It has a CRS without a known unit of length, so areas in m² stay empty; assign its CRS if you know it.</source>
<translation>Tem um SRC sem unidade de comprimento conhecida, portanto as áreas em m² ficam vazias; atribua seu SRC se o conhecer.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>It is georeferenced by RPCs only: the class raster carries them, polygons and segments are in pixel coordinates.</source>
<translation>É georreferenciado somente por RPCs: o raster de classes os conserva; polígonos e segmentos estão em coordenadas de pixel.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>Its {0} GCP(s) do not fix a plane, so outputs are in pixel coordinates.</source>
<translation>Seus {0} GCP(s) não fixam um plano, portanto as saídas estão em coordenadas de pixel.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>Its GCPs have no CRS, so areas in m² stay empty.</source>
<translation>Seus GCPs não têm SRC, portanto as áreas em m² ficam vazias.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/georeferencing.py"/>
<source>It has no CRS, so areas in m² stay empty.</source>
<translation>Não tem SRC, portanto as áreas em m² ficam vazias.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/grid.py"/>
<source>The halo is {0} px; give 0 or more.</source>
<translation>O halo é de {0} px; informe 0 ou mais.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/grid.py"/>
<source>A scene of {0} × {1} pixels has no tiles.</source>
<translation>Uma cena de {0} × {1} pixels não tem blocos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/grid.py"/>
<source>no tile ({0}, {1}) in a grid of {2} × {3}</source>
<translation>não há bloco ({0}, {1}) em uma grade de {2} × {3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>No scene was given; name rasters or folders.</source>
<translation>Nenhuma cena foi informada; indique rasters ou pastas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>The name of a scene is empty; name a raster or a folder.</source>
<translation>O nome de uma cena está vazio; indique um raster ou uma pasta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>The folder {0} holds no raster directly in it; give a folder of GeoTIFFs or images.</source>
<translation>A pasta {0} não contém nenhum raster diretamente nela; informe uma pasta de GeoTIFFs ou imagens.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>No raster matches {0}; check the pattern, and quote it so that the shell does not expand it.</source>
<translation>Nenhum raster corresponde a {0}; verifique o padrão e coloque-o entre aspas para que o shell não o expanda.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/names.py"/>
<source>Line {0} of {1} names another list, {2}; name rasters, folders or patterns.</source>
<translation>A linha {0} de {1} indica outra lista, {2}; indique rasters, pastas ou padrões.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/overviews.py"/>
<source>block row {0}, column {1} of overview {2}</source>
<translation>linha de blocos de armazenamento {0}, coluna {1} da pirâmide {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} describes imagery on a remote server; download it, or allow remote scenes.</source>
<translation>{0} descreve imagens em um servidor remoto; baixe-as ou permita cenas remotas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT of which {1} source(s) are missing: {2}; put them back.</source>
<translation>{0} é um VRT do qual faltam {1} fonte(s): {2}; coloque-as de volta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT inside more than {1} others; convert it to a GeoTIFF.</source>
<translation>{0} é um VRT dentro de mais de {1} outros; converta-o em um GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is really a VRT, which reads other files; rename it to .vrt if you trust it.</source>
<translation>{0} é na verdade um VRT, que lê outros arquivos; renomeie-o para .vrt se você confia nele.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT of more than {1} MiB; make a smaller one.</source>
<translation>{0} é um VRT de mais de {1} MiB; crie um menor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} cannot be read ({1}); check its permissions.</source>
<translation>{0} não pode ser lido ({1}); verifique suas permissões.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT whose source {1} is a list of other files; convert it to a GeoTIFF.</source>
<translation>{0} é um VRT cuja fonte {1} é uma lista de outros arquivos; converta-o em um GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT whose source {1} is itself a VRT or points elsewhere; convert it to a GeoTIFF.</source>
<translation>{0} é um VRT cuja fonte {1} é ela mesma um VRT ou aponta para outro lugar; converta-o em um GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that cannot be parsed ({1}); make it again.</source>
<translation>{0} é um VRT que não pode ser analisado ({1}); crie-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that reads the remote {1}; download it, or allow remote scenes.</source>
<translation>{0} é um VRT que lê o remoto {1}; baixe-o ou permita cenas remotas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that holds another VRT inside; convert it to a GeoTIFF.</source>
<translation>{0} é um VRT que contém outro VRT em seu interior; converta-o em um GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT whose source cannot be parsed ({1}); make it again.</source>
<translation>{0} é um VRT cuja fonte não pode ser analisada ({1}); crie-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that reads raw bytes of another file; convert it to a GeoTIFF.</source>
<translation>{0} é um VRT que lê bytes brutos de outro arquivo; converta-o em um GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT that contains Python code, which is never run; convert it to a GeoTIFF.</source>
<translation>{0} é um VRT que contém código Python, que nunca é executado; converta-o em um GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} cannot be opened as a raster ({1}); convert it to a GeoTIFF.</source>
<translation>{0} não pode ser aberto como raster ({1}); converta-o em um GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} is a VRT whose source {1} points to other files; convert it to a GeoTIFF.</source>
<translation>{0} é um VRT cuja fonte {1} aponta para outros arquivos; converta-o em um GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/pointers.py"/>
<source>{0} reads {1}, which is really a VRT; convert it to a GeoTIFF.</source>
<translation>{0} lê {1}, que é na verdade um VRT; converta-o em um GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/raster_grid.py"/>
<source>`{0}` claims {1} × {2} pixels, more than any scene has</source>
<translation>`{0}` declara {1} × {2} pixels, mais do que qualquer cena tem</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/raster_grid.py"/>
<source>`{0}.transform` maps all pixels onto a line</source>
<translation>`{0}.transform` projeta todos os pixels em uma linha</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/raster_grid.py"/>
<source>`{0}.crs` is not a CRS ({1})</source>
<translation>`{0}.crs` não é um SRC ({1})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/resample.py"/>
<source>{0} does not say how large its pixels are on the ground, so it cannot be read at {1} m; leave out the resolution, or assign a CRS in metres or degrees.</source>
<translation>{0} não diz qual é o tamanho de seus pixels no terreno, portanto não pode ser lido em {1} m; omita a resolução ou atribua um SRC em metros ou graus.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/resample.py"/>
<source>{0} has pixels of {1}; {2} m is more than {3} times finer. Give {4} m or more.</source>
<translation>{0} tem pixels de {1}; {2} m é mais de {3} vezes mais fino. Informe {4} m ou mais.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/resample.py"/>
<source>{0} has {1} × {2} pixels of {3}, so almost nothing of it is left at {4} m; give a finer resolution.</source>
<translation>{0} tem {1} × {2} pixels de {3}, portanto quase nada resta a {4} m; dê uma resolução mais fina.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/resample.py"/>
<source>Its pixels are {0}, so those of {1} m are interpolated and show nothing new.</source>
<translation>Seus pixels são de {0}, portanto os de {1} m são interpolados e não mostram nada de novo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scaling.py"/>
<source>The declared scale and offset are applied to {0} of {1} scenes: {2}.</source>
<translation>A escala e o deslocamento declarados são aplicados a {0} de {1} cenas: {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scaling.py"/>
<source>The declared {0} are applied.</source>
<translation>Aplicados conforme declarados: {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scaling.py"/>
<source>scale {0} and offset {1}</source>
<translation>escala {0} e deslocamento {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scaling.py"/>
<source>Band {0} declares the scale {1} and the offset {2}, which are not valid; the scales and offsets of all bands are ignored.</source>
<translation>A banda {0} declara a escala {1} e o deslocamento {2}, que não são válidos; as escalas e os deslocamentos de todas as bandas são ignorados.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>block column {0}, block row {1}{2}</source>
<translation>coluna de blocos de armazenamento {0}, linha de blocos {1}{2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>It holds {0} images, of which the first is read.</source>
<translation>Contém {0} imagens, das quais a primeira é lida.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>{0} has {1} × {2} pixels; {3} reaches outside.</source>
<translation>{0} tem {1} × {2} pixels; {3} vai além deles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>{0} of the pixels hold a number beyond ±1e36, which no sensor measures; it counts as no data.</source>
<translation>{0} dos pixels contêm um número além de ±1e36, que nenhum sensor mede; ele conta como sem dados.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>{0} cannot be read ({1}); copy it again.</source>
<translation>{0} não pode ser lido ({1}); copie-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/scene.py"/>
<source>{0} cannot be read in the window of rows {1}–{2}, columns {3}–{4} ({5}); it is truncated or corrupt, copy it again.</source>
<translation>{0} não pode ser lido na janela das linhas {1}–{2}, colunas {3}–{4} ({5}); está truncado ou corrompido, copie-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sentinels.py"/>
<source>{0} of the pixels hold {1}, far from all other values, but the file does not declare it as nodata. It counts as data, and the stretch leaves it out. If it means no data, declare it: `gdal_edit.py -a_nodata {2} FILE`, or in QGIS Raster &gt; Conversion &gt; Translate, “Assign a specified NoData value”.</source>
<translation>{0} dos pixels contêm {1}, longe de todos os outros valores, mas o arquivo não o declara como nodata. Ele conta como dado, e o realce o deixa de fora. Se significa sem dados, declare-o: `gdal_edit.py -a_nodata {2} FILE`, ou no QGIS Raster &gt; Conversão &gt; Converter, “Atribuir um valor NoData especificado”.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/side_files.py"/>
<source>{0} is an overview of an overview of an overview; delete it</source>
<translation>{0} é uma pirâmide de uma pirâmide de uma pirâmide; exclua-a</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/side_files.py"/>
<source>its metadata names {0} as its overviews; remove that</source>
<translation>seus metadados indicam {0} como suas pirâmides; remova isso</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/side_files.py"/>
<source>{0} beside it is neither a TIFF nor an HFA file; delete or rename it</source>
<translation>{0} ao lado dele não é nem um arquivo TIFF nem HFA; exclua-o ou renomeie-o</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/side_files.py"/>
<source>{0} beside it is not an HFA file; delete or rename it</source>
<translation>{0} ao lado dele não é um arquivo HFA; exclua-o ou renomeie-o</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} cannot be opened as a raster ({1}); give a raster GDAL can read, or copy it again if damaged.</source>
<translation>{0} não pode ser aberto como raster ({1}); informe um raster que o GDAL possa ler, ou copie-o novamente se estiver danificado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} does not exist; check the path.</source>
<translation>{0} não existe; verifique o caminho.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is a folder; give a raster file.</source>
<translation>{0} é uma pasta; informe um arquivo raster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is empty (0 bytes); copy it again.</source>
<translation>{0} está vazio (0 bytes); copie-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} lies on a remote server; download it, or allow remote scenes (--allow-remote, in QGIS the advanced parameter “Read from servers”).</source>
<translation>{0} fica em um servidor remoto; baixe-o ou permita cenas remotas (--allow-remote; no QGIS, o parâmetro avançado “Ler de servidores”).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} holds {1} rasters; give one of them: {2}.</source>
<translation>{0} contém {1} rasters; informe um deles: {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} does not hold an image ({1} × {2} pixels, {3} bands); choose another file.</source>
<translation>{0} não contém uma imagem ({1} × {2} pixels, {3} bandas); escolha outro arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} claims {1} × {2} pixels, more than the {3} that any real scene has; its header is damaged, or cut it into parts.</source>
<translation>{0} declara {1} × {2} pixels, mais do que os {3} de qualquer cena real; seu cabeçalho está danificado, ou corte-o em partes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} has {1} bands, more than the maximum of {2}; copy those you need into a new file, for example with gdal_translate -b.</source>
<translation>{0} tem {1} bandas, mais do que o máximo de {2}; copie as necessárias para um novo arquivo, por exemplo com gdal_translate -b.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is stored in blocks of {1} × {2} pixels, too large to read by windows; rewrite it tiled, for example with gdal_translate -co TILED=YES.</source>
<translation>{0} está armazenado em blocos de {1} × {2} pixels, grandes demais para ler por janelas; regrave-o em blocos menores, por exemplo com gdal_translate -co TILED=YES.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is a pipe or a device, which has no size; give a raster file.</source>
<translation>{0} é um pipe ou um dispositivo, que não tem tamanho; informe um arquivo raster.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is not read: {1}.</source>
<translation>{0} não é lido: {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} cannot be read ({1}); remove the files beside it, or copy it again.</source>
<translation>{0} não pode ser lido ({1}); remova os arquivos ao lado dele ou copie-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} reads {1}, which is outside its folder; convert it to a GeoTIFF.</source>
<translation>{0} lê {1}, que está fora de sua pasta; converta-o em um GeoTIFF.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>The empty path</source>
<translation>O caminho vazio</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/sources.py"/>
<source>{0} is not read because of {1}: {2}.</source>
<translation>{0} não é lido por causa de {1}: {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch.py"/>
<source>`{0}` has {1} low and {2} high values</source>
<translation>`{0}` tem {1} valores inferiores e {2} superiores</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch.py"/>
<source>`{0}` has the low value {1} above the high value {2}</source>
<translation>`{0}` tem o valor baixo {1} acima do valor alto {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>A stretch needs a scene; give at least one.</source>
<translation>Um realce precisa de uma cena; informe pelo menos uma.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>It declares {0}, which are not applied, because {1} declares none; declare them for all scenes, with `gdal_edit.py -scale S -offset O FILE`.</source>
<translation>Declara {0}, que não são aplicados, porque {1} não declara nenhum; declare-os para todas as cenas, com `gdal_edit.py -scale S -offset O FILE`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>It declares {0}, which are not applied, because the codebook was made from stored numbers; fit a new codebook to use them.</source>
<translation>Declara {0}, que não são aplicados, porque o livro de códigos foi feito a partir dos números armazenados; ajuste um novo livro de códigos para usá-los.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>{0} gives {1} band(s) and {2} gives {3}, so they cannot share a stretch; choose the same bands for all, or label them separately.</source>
<translation>{0} fornece {1} banda(s) e {2} fornece {3}, portanto não podem compartilhar um realce; escolha as mesmas bandas para todas ou rotule-as separadamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>{0} is {1} and {2} is {3}, so they cannot share a stretch; convert one, or label them separately.</source>
<translation>{0} é {1} e {2} é {3}, portanto não podem compartilhar um realce; converta um deles ou rotule-os separadamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/stretch_fit.py"/>
<source>The codebook was made from values with a declared scale and offset, but this scene declares none; if it should, declare them with `gdal_edit.py -scale S -offset O FILE`.</source>
<translation>O livro de códigos foi feito a partir de valores com escala e deslocamento declarados, mas esta cena não declara nenhum; se deveria, declare-os com `gdal_edit.py -scale S -offset O FILE`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/xml_elements.py"/>
<source>it has no element</source>
<translation>não tem elemento</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/xml_elements.py"/>
<source>it declares a document type</source>
<translation>declara um tipo de documento</translation>
</message>
<message>
<location filename="../alps_qgis/engine/scene/xml_elements.py"/>
<source>its encoding cannot be read: {0}</source>
<translation>sua codificação não pode ser lida: {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>install the SAM packages with {0}</source>
<translation>instale os pacotes do SAM com {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>Superpixels (built-in segmenter)</source>
<translation>Superpixels (segmentador integrado)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>; {0} is damaged and was not used</source>
<translation>; {0} está danificado e não foi usado</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, the best installed ({1} in {2}{3}).</source>
<translation>{0}, o melhor instalado ({1} em {2}{3}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, as chosen, with the checkpoint {1}.</source>
<translation>{0}, como escolhido, com o checkpoint {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>To look into {0}, the engine needs {1}: {2}.</source>
<translation>Para examinar {0}, o motor precisa de {1}: {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, the best installed; SAM needs {1} ({2}).</source>
<translation>{0}, o melhor instalado; o SAM precisa de {1} ({2}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0} in {1} is damaged</source>
<translation>{0} em {1} está danificado</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>no SAM checkpoint is in {0}</source>
<translation>não há checkpoint do SAM em {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, the best installed; {1} ({2} fetches one).</source>
<translation>{0}, o melhor instalado; {1} ({2} obtém um).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, the best for {1} bands; {2} is installed, but takes three.</source>
<translation>{0}, o melhor para {1} bandas; {2} está instalado, mas usa três.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0} is missing in {1}; get it with {2} ({3} MB), put the file from {4} there, or name one with --checkpoint.</source>
<translation>{0} está ausente em {1}; obtenha-o com {2} ({3} MB), coloque ali o arquivo de {4} ou indique um com --checkpoint.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>The model {0} does not exist; choose one of {1}.</source>
<translation>O modelo {0} não existe; escolha um de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>delete the damaged {0}</source>
<translation>exclua o arquivo danificado {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, or put the file from {1} into {2}</source>
<translation>{0}, ou coloque o arquivo de {1} em {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>The segmenter {0} needs {1}: {2}, or use superpixels.</source>
<translation>O segmentador {0} precisa de {1}: {2}, ou use superpixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>The checkpoint {0} needs {1}: {2}, or use superpixels.</source>
<translation>O checkpoint {0} precisa de {1}: {2}, ou use superpixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/registry.py"/>
<source>{0}, which is what the checkpoint {1} holds.</source>
<translation>{0}, que é o que o checkpoint {1} contém.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>Segment Anything Model (ViT-H, ViT-L or ViT-B)</source>
<translation>Segment Anything Model (ViT-H, ViT-L ou ViT-B)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>SAM as the transformers package writes it</source>
<translation>SAM como o pacote transformers o grava</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>a semantic segmentation network</source>
<translation>uma rede de segmentação semântica</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>a vision transformer without SAM's decoder</source>
<translation>um vision transformer sem o decodificador do SAM</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it holds an image encoder without SAM's mask decoder</source>
<translation>contém um codificador de imagem sem o decodificador de máscaras do SAM</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it has no relative positions, so the sizes of its windows are unknown</source>
<translation>não tem posições relativas, portanto os tamanhos de suas janelas são desconhecidos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it has attention windows of several sizes, {0}</source>
<translation>tem janelas de atenção de vários tamanhos, {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it lacks weights of SAM ({0})</source>
<translation>faltam pesos do SAM ({0})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it holds the weights of {0}, not of the {1}</source>
<translation>contém os pesos de {0}, não os de {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it holds {0} weights, the first named {1}: not the {2}</source>
<translation>contém {0} pesos, o primeiro chamado {1}: não é {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it holds no weights: not the {0}</source>
<translation>não contém pesos: não é {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/architecture.py"/>
<source>it describes itself with {0} = {1}, a value that {2} cannot have</source>
<translation>descreve a si mesmo com {0} = {1}, um valor que {2} não pode ter</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} {1}; {2}, or rename it if it is your own model.</source>
<translation>{0} {1}; {2}, ou renomeie-o se for um modelo seu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>get the published file with {0}</source>
<translation>obtenha o arquivo publicado com {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>is truncated: {0} bytes of {1}</source>
<translation>está truncado: {0} bytes de {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>give a SAM checkpoint (ViT-H, ViT-L or ViT-B), or get one with {0}</source>
<translation>informe um checkpoint do SAM (ViT-H, ViT-L ou ViT-B) ou obtenha um com {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} is {1}, but the settings name {2}; choose the segmenter {3}, or give the file {4}.</source>
<translation>{0} é {1}, mas as configurações indicam {2}; escolha o segmentador {3} ou informe o arquivo {4}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} changed while it was in use; run again once the file is complete.</source>
<translation>{0} mudou enquanto estava em uso; execute novamente quando o arquivo estiver completo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} is not a file; give the checkpoint itself, for example sam_vit_b_01ec64.pth.</source>
<translation>{0} não é um arquivo; informe o próprio checkpoint, por exemplo sam_vit_b_01ec64.pth.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} cannot be used: {1}; {2}.</source>
<translation>{0} não pode ser usado: {1}; {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>has {0} bytes, but the published file has {1}</source>
<translation>tem {0} bytes, mas o arquivo publicado tem {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>does not have the published SHA-256 ({0}…): it is damaged or altered</source>
<translation>não tem o SHA-256 publicado ({0}…): está danificado ou alterado</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} holds values that are not finite (in {1}); {2}.</source>
<translation>{0} contém valores que não são finitos (em {1}); {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} does not fit {1}: {2}; {3}.</source>
<translation>{0} não se encaixa em {1}: {2}; {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>SAM cannot run, because {0} cannot be imported ({1}); install it with {2}, or use the segmenter superpixels.</source>
<translation>O SAM não pode ser executado, porque {0} não pode ser importado ({1}); instale-o com {2} ou use o segmentador superpixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>SAM cannot run, because the libraries of torch do not load ({0}); reinstall torch for this system (on Windows also the Visual C++ redistributable), or use the segmenter superpixels.</source>
<translation>O SAM não pode ser executado, porque as bibliotecas do torch não carregam ({0}); reinstale o torch para este sistema (no Windows, também o Visual C++ redistributable) ou use o segmentador superpixels.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>The checkpoint {0} does not exist; {1} fetches it from {2}.</source>
<translation>O checkpoint {0} não existe; {1} o obtém de {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>The checkpoint {0} does not exist; check the path.</source>
<translation>O checkpoint {0} não existe; verifique o caminho.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} holds a dict of other things than weights, not a state dict of weights; {1}.</source>
<translation>{0} contém um dicionário com outras coisas que não pesos, não um dicionário de estado com pesos (state dict); {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} holds {1}, not a state dict of weights; {2}.</source>
<translation>{0} contém {1}, não um dicionário de estado com pesos (state dict); {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} needs the package safetensors; install it with {1}, or give a .pth checkpoint.</source>
<translation>{0} precisa do pacote safetensors; instale-o com {1} ou informe um checkpoint .pth.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} is truncated or not a safetensors file ({1}); {2}.</source>
<translation>{0} está truncado ou não é um arquivo safetensors ({1}); {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} describes itself in broken JSON ({1}); write the file again.</source>
<translation>{0} descreve a si mesmo em JSON inválido ({1}); grave o arquivo novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} is a Python pickle of other things than weights, so it was not run; {1}.</source>
<translation>{0} é um pickle do Python com outras coisas que não pesos, portanto não foi executado; {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} ({1}) is truncated or damaged; {2}.</source>
<translation>{0} ({1}) está truncado ou danificado; {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/checkpoint.py"/>
<source>{0} ({1}) is damaged or not a PyTorch checkpoint; {2}.</source>
<translation>{0} ({1}) está danificado ou não é um checkpoint do PyTorch; {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} sends {1} bytes of {2}. {3}</source>
<translation>{0} envia {1} bytes de {2}. {3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>Or fetch {0} in a browser or on another machine, and put the file into {1} (or name it with --checkpoint).</source>
<translation>Ou obtenha {0} em um navegador ou em outra máquina e coloque o arquivo em {1} (ou indique-o com --checkpoint).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} is installed.</source>
<translation>{0} está instalado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>it is {0}, not a checkpoint: a proxy or login page answered the download</source>
<translation>é {0}, não um checkpoint: uma página de proxy ou de login respondeu ao download</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>The file from {0} has the SHA-256 {1}…, not {2}…; it was renamed to {3} and will not be used. Try again; if this happens again, ask whoever runs your proxy.</source>
<translation>O arquivo de {0} tem o SHA-256 {1}…, não {2}…; ele foi renomeado para {3} e não será usado. Tente novamente; se acontecer de novo, consulte quem administra seu proxy.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} is installed already.</source>
<translation>{0} já está instalado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} is not an https address, so nothing is fetched from it; check the proxy.</source>
<translation>{0} não é um endereço https, portanto nada é baixado dele; verifique o proxy.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>What {0} sends cannot be used: {1}. {2}</source>
<translation>O que {0} envia não pode ser usado: {1}. {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} has {1} MB free, but {2} MB are needed; free some, or set ALPS_MODEL_DIR to a folder on another disk.</source>
<translation>{0} tem {1} MB livres, mas são necessários {2} MB; libere espaço ou defina ALPS_MODEL_DIR com uma pasta em outro disco.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} is a folder, but the model needs a file of this name; remove or rename it.</source>
<translation>{0} é uma pasta, mas o modelo precisa de um arquivo com este nome; remova-a ou renomeie-a.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>Another program is downloading {0} into {1} now; wait until it has finished.</source>
<translation>Outro programa está baixando {0} para {1}; espere até que ele termine.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} cannot be written ({1}); correct the folder's permissions.</source>
<translation>{0} não pode ser gravado ({1}); corrija as permissões da pasta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>{0} cannot be fetched from {1} ({2}); the next try continues from {3} bytes. {4}</source>
<translation>{0} não pode ser obtido de {1} ({2}); a próxima tentativa continua a partir de {3} bytes. {4}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>The model folder {0} cannot be written ({1}); set ALPS_MODEL_DIR to a folder of yours.</source>
<translation>Não é possível gravar na pasta de modelos {0} ({1}); defina ALPS_MODEL_DIR com uma pasta sua.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>The server has nothing after {0} bytes; the download starts again.</source>
<translation>O servidor não tem nada depois de {0} bytes; o download recomeça.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/download.py"/>
<source>more than the {0}</source>
<translation>mais do que os {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/generator.py"/>
<source>Out of memory on %s: encoding %d tiles at a time.</source>
<translation>Memória esgotada em %s: codificando %d blocos por vez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/generator.py"/>
<source>Out of memory on %s: decoding %d prompts at a time.</source>
<translation>Memória esgotada em %s: decodificando %d prompts por vez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/on_device.py"/>
<source>computed on the CPU, since {0} ran out of memory</source>
<translation>calculado na CPU, pois {0} ficou sem memória</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/on_device.py"/>
<source>%s ran out of memory on %s: continuing on the CPU.</source>
<translation>%s ficou sem memória em %s: continuando na CPU.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/on_device.py"/>
<source>{0} ran out of memory; {1}.</source>
<translation>{0} ficou sem memória; {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>The point grids {0} are for {1} layer(s), but crop_n_layers {2} needs {3}: one for the tile and one for each layer of crops.</source>
<translation>As grades de pontos {0} são para {1} camada(s), mas crop_n_layers {2} precisa de {3}: uma para o bloco e uma para cada camada de recortes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>it must be a list</source>
<translation>deve ser uma lista</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>layer {0} is not a list of points</source>
<translation>a camada {0} não é uma lista de pontos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>layer {0} has a point outside 0 to 1</source>
<translation>a camada {0} tem um ponto fora de 0 a 1</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>it has more than {0} MiB</source>
<translation>tem mais de {0} MiB</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>The point grids {0} cannot be read ({1}); choose another file.</source>
<translation>As grades de pontos {0} não podem ser lidas ({1}); escolha outro arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>The file {0} does not hold point grids: {1}; give a list of [x, y] from 0 to 1 for each layer.</source>
<translation>O arquivo {0} não contém grades de pontos: {1}; informe uma lista de [x, y] de 0 a 1 para cada camada.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>it must have the columns x and y</source>
<translation>deve ter as colunas x e y</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>the line {0} has no x and y</source>
<translation>a linha {0} não tem x e y</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>its layers must be numbered 0, 1, 2 … without a gap</source>
<translation>suas camadas devem ser numeradas 0, 1, 2 … sem lacunas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/point_grids.py"/>
<source>it has no points</source>
<translation>não tem pontos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>SAM needs an RGB image, but {0} bands were chosen; choose three with --bands, for example --bands 1,2,3, or use the segmenter superpixels, which takes any number.</source>
<translation>O SAM precisa de uma imagem RGB, mas foram escolhidas {0} bandas; escolha três com --bands, por exemplo --bands 1,2,3, ou use o segmentador superpixels, que aceita qualquer número.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>take a smaller tile than {0} by {1} pixels</source>
<translation>use um bloco menor que {0} por {1} pixels</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>{0} is not the name of a device; choose auto, cpu, cuda, cuda:N or mps.</source>
<translation>{0} não é o nome de um dispositivo; escolha auto, cpu, cuda, cuda:N ou mps.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>The device {0} is not available: torch finds {1} CUDA device(s); use --device auto or cpu.</source>
<translation>O dispositivo {0} não está disponível: o torch encontra {1} dispositivo(s) CUDA; use --device auto ou cpu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/segmenter.py"/>
<source>The device 'mps' is not available on this machine; use --device auto or cpu.</source>
<translation>O dispositivo 'mps' não está disponível nesta máquina; use --device auto ou cpu.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/sam/upscaling.py"/>
<source>The mask decoder upscales in a way that SAM does not.</source>
<translation>O decodificador de máscaras aumenta a resolução de uma forma que o SAM não usa.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/superpixels.py"/>
<source>Superpixels need at least 1 band, not {0}; choose the bands of the scene.</source>
<translation>Superpixels precisam de pelo menos 1 banda, não {0}; escolha as bandas da cena.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/segment/superpixels.py"/>
<source>The tile has {0} bands, but the superpixels were prepared for {1}; choose the same number of bands for every scene.</source>
<translation>O bloco tem {0} bandas, mas os superpixels foram preparados para {1}; escolha o mesmo número de bandas para todas as cenas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>area and resolution</source>
<translation>área e resolução</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/area.py"/>
<source>extent is {0}, which has no area; give XMIN,YMIN,XMAX,YMAX, the smaller numbers first.</source>
<translation>extent é {0}, que não tem área; informe XMIN,YMIN,XMAX,YMAX, os números menores primeiro.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/boxes.py"/>
<source>classes is {0}; each class must be named, and only once.</source>
<translation>classes é {0}; cada classe deve ser indicada, e somente uma vez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>sample is {0}; it must not be smaller than the maximum of clusters ({1}).</source>
<translation>sample é {0}; não deve ser menor que o máximo de clusters ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>clusters has {0}; each must be from 2 to the sample ({1}).</source>
<translation>clusters tem {0}; cada um deve ser de 2 até a amostra ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/comparing.py"/>
<source>boundary_px and boundary_share are both given; use one of them.</source>
<translation>boundary_px e boundary_share foram ambos informados; use um deles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>for the data set's README</source>
<translation>para o README do conjunto de dados</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>The layout pairs has GeoTIFFs; use images tif, or another layout.</source>
<translation>A estrutura pairs tem GeoTIFFs; use imagens tif ou outra estrutura.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Chips of {0} pixels with an overlap of {1} pixels do not advance; use a smaller overlap.</source>
<translation>Chips de {0} pixels com uma sobreposição de {1} pixels não avançam; use uma sobreposição menor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>The layout {0} has instances, not binary masks; use mmsegmentation or pairs.</source>
<translation>A estrutura {0} tem instâncias, não máscaras binárias; use mmsegmentation ou pairs.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Whole test images cannot be split by block; split by scene, or cut the test images too.</source>
<translation>Imagens de teste inteiras não podem ser divididas por block; divida por scene ou corte também as imagens de teste.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Whole scenes cannot be split by block; give a chip size, or split by scene.</source>
<translation>Cenas inteiras não podem ser divididas por block; informe um tamanho de chip ou divida por scene.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>Blocks of {0} pixels hold no chip of {1} pixels; use larger blocks, best four chips.</source>
<translation>Quadrículas de {0} pixels não contêm nenhum chip de {1} pixels; use quadrículas maiores, de preferência de quatro chips.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/datasets.py"/>
<source>The split {0} must be three shares with the sum 1, such as 0.7,0.15,0.15.</source>
<translation>A divisão {0} deve ser três proporções com soma 1, como 0.7,0.15,0.15.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/features.py"/>
<source>feature_weight is {0}, but it needs a feature raster to weigh; give one.</source>
<translation>feature_weight é {0}, mas precisa de um raster de características para ponderar; informe um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/fields.py"/>
<source>{0} separated by commas, each {1}</source>
<translation>{0} separados por vírgulas, cada um {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/fields.py"/>
<source>{0} is {1}; it must be {2}.</source>
<translation>{0} é {1}; deve ser {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/fields.py"/>
<source>{0} has no setting {1}; it has {2}. Update the plugin and the engine together.</source>
<translation>{0} não tem a configuração {1}; tem {2}. Atualize o complemento e o motor juntos.</translation>
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
<translation>máscaras automáticas do SAM</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>points_per_side is {0}, which leaves no point in the last of {1} crop layers (divided by {2}); use {3} or more.</source>
<translation>points_per_side é {0}, o que não deixa nenhum ponto na última de {1} camadas de recortes (dividido por {2}); use {3} ou mais.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>sample is {0}; it must not be smaller than clusters ({1}).</source>
<translation>sample é {0}; não deve ser menor que clusters ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>The stretch {0} needs a low number below a high one, for example {1}:2,98.</source>
<translation>O realce {0} precisa de um número baixo menor que o alto, por exemplo {1}:2,98.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>The percentiles of {0} must be from 0 to 100.</source>
<translation>Os percentis de {0} devem ser de 0 a 100.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/labelling.py"/>
<source>points_per_side is {0}, but point_grids gives the points; leave one of them out.</source>
<translation>points_per_side é {0}, mas point_grids fornece os pontos; omita um deles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/machines.py"/>
<source>computing on a Dask cluster</source>
<translation>calcular em um cluster Dask</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a PNG image</source>
<translation>uma imagem PNG</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a JPEG image</source>
<translation>uma imagem JPEG</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a GIF image</source>
<translation>uma imagem GIF</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a WebP image or another RIFF file</source>
<translation>uma imagem WebP ou outro arquivo RIFF</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a TIFF image</source>
<translation>uma imagem TIFF</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a PDF document</source>
<translation>um documento PDF</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>an SQLite database, such as a GeoPackage</source>
<translation>um banco de dados SQLite, como um GeoPackage</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>an HDF5 file</source>
<translation>um arquivo HDF5</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a gzip archive (unpack it first)</source>
<translation>um arquivo gzip (descompacte-o primeiro)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a 7-Zip archive (unpack it first)</source>
<translation>um arquivo 7-Zip (descompacte-o primeiro)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a RAR archive (unpack it first)</source>
<translation>um arquivo RAR (descompacte-o primeiro)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>a program</source>
<translation>um programa</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>it is empty</source>
<translation>está vazio</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>it is a web page, not a checkpoint: a proxy or login page answered the download</source>
<translation>é uma página web, não um checkpoint: uma página de proxy ou de login respondeu ao download</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>it is a Git LFS pointer, not the checkpoint itself</source>
<translation>é um ponteiro do Git LFS, não o próprio checkpoint</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/models.py"/>
<source>it is {0}, not a checkpoint</source>
<translation>é {0}, não um checkpoint</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/predicting.py"/>
<source>stretch is {0}, but the stretch of the model is used; also set stretch_from to scene, or leave out the stretch.</source>
<translation>stretch é {0}, mas é usado o realce do modelo; defina também stretch_from como scene ou omita o realce.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/presets.py"/>
<source>Preset {0}: all of its values were given.</source>
<translation>Predefinição {0}: todos os seus valores foram informados.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/shared.py"/>
<source>A tile of {0} pixels has no core with a halo of {1} pixels on each side; use a tile larger than {2} pixels, or a smaller halo.</source>
<translation>Um bloco de {0} pixels não tem núcleo com um halo de {1} pixels em cada lado; use um bloco maior que {2} pixels ou um halo menor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>Schedules of the ALPS paper; options that you give override them. paper-80k is the one for convolutional networks, paper-160k the one for transformers, paper-320k the longer one: steps as in the paper, 16 crops of 512 pixels, rate 0.00006 with warm-up and poly decay. They need a GPU.</source>
<translation>Cronogramas do artigo do ALPS; as opções que você informa têm precedência sobre eles. paper-80k é o para redes convolucionais, paper-160k o para transformers, paper-320k o mais longo: passos como no artigo, 16 recortes de 512 pixels, taxa de 0,00006 com aquecimento e decaimento poly. Eles precisam de uma GPU.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>steps is {0} and minutes is {1}; give one of them.</source>
<translation>steps é {0} e minutes é {1}; informe um dos dois.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>crop is {0}; it must be a multiple of {1}, such as {2}.</source>
<translation>crop é {0}; deve ser um múltiplo de {1}, como {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>batch is {0}; {1} needs {2} or more.</source>
<translation>batch é {0}; {1} precisa de {2} ou mais.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>{0} GPUs cannot measure how long a step takes; give steps.</source>
<translation>{0} GPUs não podem medir quanto tempo um passo leva; informe steps.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/train_settings.py"/>
<source>batch is {0}; it must be a multiple of the {1} GPUs that share it.</source>
<translation>batch é {0}; deve ser um múltiplo das {1} GPUs que o dividem.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>Trains quickly on a CPU; the default.</source>
<translation>Treina rapidamente em uma CPU; o padrão.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>A small transformer; trains on a CPU.</source>
<translation>Um transformer pequeno; treina em uma CPU.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>Keeps fine outlines; trains on a CPU, more slowly.</source>
<translation>Preserva contornos finos; treina em uma CPU, mais devagar.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>A common baseline of the paper.</source>
<translation>Uma linha de base comum do artigo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>Looks at the whole crop; outlines are coarse.</source>
<translation>Olha para o recorte inteiro; os contornos são grosseiros.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>The lightest network of the paper.</source>
<translation>A rede mais leve do artigo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>Works at high resolution throughout.</source>
<translation>Trabalha o tempo todo em alta resolução.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>For backbones pre-trained as ViT-B.</source>
<translation>Para backbones pré-treinados como ViT-B.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>A transformer from end to end.</source>
<translation>Um transformer de ponta a ponta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/training.py"/>
<source>The best of the paper on iSAID.</source>
<translation>O melhor do artigo em iSAID.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/updating.py"/>
<source>far_sample is {0}; it must not be smaller than support ({1}).</source>
<translation>far_sample é {0}; não deve ser menor que support ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>The window {0} needs a centre and a width above 0, for example 40,400.</source>
<translation>A janela {0} precisa de um centro e de uma largura acima de 0, por exemplo 40,400.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/settings/volumes.py"/>
<source>The percentiles {0} need a low number below a high one, for example 1,99.</source>
<translation>Os percentis {0} precisam de um número baixo menor que o alto, por exemplo 1,99.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/area.py"/>
<source>{0} does not have any polygons; give a layer with some.</source>
<translation>{0} não tem nenhum polígono; informe uma camada com alguns.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} does not exist; run the fit or choose another file.</source>
<translation>O livro de códigos {0} não existe; execute o ajuste ou escolha outro arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} is cut off; copy it again or fit it again.</source>
<translation>O livro de códigos {0} está cortado; copie-o novamente ou ajuste-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has a row for cluster {1} but was fitted with {2} clusters; set `cluster` of that row to NULL.</source>
<translation>O livro de códigos {0} tem uma linha para o cluster {1}, mas foi ajustado com {2} clusters; defina `cluster` dessa linha como NULL.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The table 'classes' of {0} has {1} {2}; it must be a whole number or NULL.</source>
<translation>A tabela 'classes' de {0} tem {1} {2}; deve ser um número inteiro ou NULL.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} must name one kind of PFL, but has {1}; fit it again.</source>
<translation>O livro de códigos {0} deve indicar um único tipo de PFL, mas tem {1}; ajuste-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has centroids of different lengths; fit it again.</source>
<translation>O livro de códigos {0} tem centroides de comprimentos diferentes; ajuste-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has centroids that are not finite; fit it again.</source>
<translation>O livro de códigos {0} tem centroides que não são finitos; ajuste-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>the file does not hold what was written</source>
<translation>o arquivo não contém o que foi gravado</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>{0} cannot be read as a codebook ({1}); choose a file that a fit wrote.</source>
<translation>{0} não pode ser lido como livro de códigos ({1}); escolha um arquivo que um ajuste tenha gravado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has a row for cluster {1}; set it to NULL.</source>
<translation>O livro de códigos {0} tem uma linha para o cluster {1}; defina-o como NULL.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has no usable centroid for cluster {1}; for a class made by hand set `cluster` to NULL, else fit again.</source>
<translation>O livro de códigos {0} não tem centroide utilizável para o cluster {1}; para uma classe feita à mão, defina `cluster` como NULL; senão, ajuste novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook.py"/>
<source>The codebook {0} has two rows for cluster {1} with different centroids; delete one.</source>
<translation>O livro de códigos {0} tem duas linhas para o cluster {1} com centroides diferentes; exclua uma.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>The table {0} of {1} has no column {2}; restore it or choose a file that a fit wrote.</source>
<translation>A tabela {0} de {1} não tem a coluna {2}; restaure-a ou escolha um arquivo que um ajuste tenha gravado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>The codebook {0} has the format {1}, but this version of ALPS reads up to {2}; update ALPS or fit again.</source>
<translation>O livro de códigos {0} tem o formato {1}, mas esta versão do ALPS lê até {2}; atualize o ALPS ou ajuste novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>{0} has no table {1}, so it is not a codebook; choose a file that a fit wrote.</source>
<translation>{0} não tem a tabela {1}, portanto não é um livro de códigos; escolha um arquivo que um ajuste tenha gravado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>{0} is damaged ({1}); copy it again or fit it again.</source>
<translation>{0} está danificado ({1}); copie-o novamente ou ajuste-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>The table {0} of {1} holds text that is not UTF-8 ({2}); fit it again.</source>
<translation>A tabela {0} de {1} contém texto que não é UTF-8 ({2}); ajuste-a novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>{0} lost the settings of its fit, which are metadata of its table 'classes'; choose the file that a fit wrote.</source>
<translation>{0} perdeu as configurações de seu ajuste, que são metadados de sua tabela 'classes'; escolha o arquivo que um ajuste gravou.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>A setting in the codebook {0} is damaged: {1}; restore it or fit again.</source>
<translation>Uma configuração no livro de códigos {0} está danificada: {1}; restaure-a ou ajuste novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>The settings in the codebook {0} are damaged ({1}); restore it or fit again.</source>
<translation>As configurações no livro de códigos {0} estão danificadas ({1}); restaure-o ou ajuste novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/codebook_settings.py"/>
<source>The setting {0} in {1} is {2}, which is not JSON; restore the file.</source>
<translation>A configuração {0} em {1} é {2}, que não é JSON; restaure o arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>the file is damaged ({0}); is the disk full?</source>
<translation>o arquivo está danificado ({0}); o disco está cheio?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>{0} of {1} features arrived; is the disk full?</source>
<translation>{0} de {1} feições chegaram; o disco está cheio?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>its entry among the contents</source>
<translation>sua entrada no índice de conteúdo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>the number of its features</source>
<translation>o número de suas feições</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>a trigger that counts features</source>
<translation>um gatilho que conta feições</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>the note of its spatial index</source>
<translation>a nota de seu índice espacial</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>a trigger of its spatial index</source>
<translation>um gatilho de seu índice espacial</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>its coordinate reference system</source>
<translation>seu sistema de referência de coordenadas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>GDAL refused the layer {0}: {1}</source>
<translation>O GDAL recusou a camada {0}: {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>the spatial index has {0} of {1} features; is the disk full?</source>
<translation>o índice espacial tem {0} de {1} feições; o disco está cheio?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/geopackage.py"/>
<source>{0} is missing; is the disk full?</source>
<translation>{0} está ausente; o disco está cheio?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/layer_choice.py"/>
<source>{0} has no layer; give a layer of polygons.</source>
<translation>{0} não tem camada; informe uma camada de polígonos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/layer_choice.py"/>
<source>{0} has {1} layers: {2}; choose one by adding its name to the path, for example {3}|layername={4}.</source>
<translation>{0} tem {1} camadas: {2}; escolha uma acrescentando seu nome ao caminho, por exemplo {3}|layername={4}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/layer_choice.py"/>
<source>{0} has no layer {1}; choose from {2}.</source>
<translation>{0} não tem a camada {1}; escolha entre {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/ogr.py"/>
<source>No module named {0}</source>
<translation>Não há módulo chamado {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} is cut off, so polygons may be missing; copy it again.</source>
<translation>{0} está cortado, portanto podem faltar polígonos; copie-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} is a table without geometry; give a layer of polygons.</source>
<translation>{0} é uma tabela sem geometria; informe uma camada de polígonos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} holds the geometry type {1}; give a layer of polygons.</source>
<translation>{0} contém o tipo de geometria {1}; informe uma camada de polígonos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} has none of the fields {1}; name the field with the class.</source>
<translation>{0} não tem nenhum dos campos {1}; indique o campo com a classe.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} has no field {1}; choose from {2}.</source>
<translation>{0} não tem o campo {1}; escolha entre {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} has no field {1}; add one.</source>
<translation>{0} não tem o campo {1}; adicione um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>The CRS of {0} cannot be transformed to that of the scene ({1}); reproject the layer.</source>
<translation>O SRC de {0} não pode ser transformado para o da cena ({1}); reprojete a camada.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_layer.py"/>
<source>{0} cannot be read as a vector layer ({1}); repair it or give another file.</source>
<translation>{0} não pode ser lido como camada vetorial ({1}); repare-o ou informe outro arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} does not exist; run `{1}` first or choose another file.</source>
<translation>{0} não existe; execute `{1}` primeiro ou escolha outro arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} is cut off, so {1} may be missing; copy it again or run `{2}` again.</source>
<translation>{0} está cortado, portanto pode faltar {1}; copie-o novamente ou execute `{2}` novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} does not hold these {1} any more; open it again.</source>
<translation>{0} não contém mais estes {1}; abra-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} cannot be read as a vector layer ({1}); choose a file of {2} that `{3}` wrote.</source>
<translation>{0} não pode ser lido como camada vetorial ({1}); escolha um arquivo de {2} que `{3}` tenha gravado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>The metadata of {0} is damaged ({1}); run `{2}` again.</source>
<translation>Os metadados de {0} estão danificados ({1}); execute `{2}` novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} has no column {1}; choose a layer that `{2}` wrote.</source>
<translation>{0} não tem a coluna {1}; escolha uma camada que `{2}` tenha gravado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} holds {1} as {2}, not as bytes; use the original GeoPackage.</source>
<translation>{0} contém {1} como {2}, não como bytes; use o GeoPackage original.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} does not hold these {1} any more ({2}); open it again.</source>
<translation>{0} não contém mais estes {1} ({2}); abra-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>The column {0} of {1} holds a value that is not {2} ({3}); correct it, or use the file that `{4}` wrote.</source>
<translation>A coluna {0} de {1} contém um valor que não é {2} ({3}); corrija-o ou use o arquivo que `{4}` gravou.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/polygon_table.py"/>
<source>{0} has a damaged polygon ({1}); correct it, or use the file that `{2}` wrote.</source>
<translation>{0} tem um polígono danificado ({1}); corrija-o ou use o arquivo que `{2}` gravou.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>a Shapefile cannot hold the PFL bytes</source>
<translation>um Shapefile não pode conter os bytes de PFL</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>GeoJSON turns the PFL bytes into text</source>
<translation>GeoJSON transforma os bytes de PFL em texto</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>{0} lost the metadata of its scene; use the file that `alps segment` wrote.</source>
<translation>{0} perdeu os metadados de sua cena; use o arquivo que `alps segment` gravou.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>{0} is not a segments file: {1}; use the GeoPackage that `alps segment` wrote.</source>
<translation>{0} não é um arquivo de segmentos: {1}; use o GeoPackage que `alps segment` gravou.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/segments.py"/>
<source>{0} has segments without a PFL or with PFLs of different lengths; segment it again.</source>
<translation>{0} tem segmentos sem PFL ou com PFLs de comprimentos diferentes; segmente-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/user_changes.py"/>
<source>There are too many copies of {0} beside it; remove some, or choose another output.</source>
<translation>Há cópias demais de {0} ao lado dele; remova algumas ou escolha outra saída.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/user_changes.py"/>
<source>{0} holds edits that the new file would not have, and a copy of it cannot be written beside it ({1}); nothing was replaced. Choose another output.</source>
<translation>{0} contém edições que o novo arquivo não teria, e uma cópia dele não pode ser gravada ao lado ({1}); nada foi substituído. Escolha outra saída.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>GeoPackage, Shapefile, FlatGeobuf, GeoJSON, GML, KML, GPX, DXF, MapInfo, CSV or file geodatabase</source>
<translation>GeoPackage, Shapefile, FlatGeobuf, GeoJSON, GML, KML, GPX, DXF, MapInfo, CSV ou geodatabase de arquivos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>it only points to other files or servers, as a VRT does; convert it to a GeoPackage</source>
<translation>apenas aponta para outros arquivos ou servidores, como um VRT faz; converta-o em um GeoPackage</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>it is a file for the driver {0}; convert it to a GeoPackage</source>
<translation>é um arquivo para o driver {0}; converta-o em um GeoPackage</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>the folder does not hold a layer that is a {0}</source>
<translation>a pasta não contém uma camada que seja {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>its content is not that of a {0}</source>
<translation>seu conteúdo não é o de {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/tables/vector_file.py"/>
<source>its `crs` is neither a name nor an EPSG code but an address or damaged; remove it</source>
<translation>seu `crs` não é nem um nome nem um código EPSG, mas um endereço ou está danificado; remova-o</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>Not in the model</source>
<translation>Não no modelo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>Of another shape</source>
<translation>De outra forma</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>One step takes {0} s and an evaluation {1} s on this machine: {2} steps fit into about {3} minutes. A run that continues keeps this number.</source>
<translation>Um passo leva {0} s e uma avaliação {1} s nesta máquina: {2} passos cabem em cerca de {3} minutos. Uma execução que continua mantém esse número.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>Weights of the backbone, from {0}: {1}</source>
<translation>Pesos do backbone, de {0}: {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>Weights ({0}) of {1}: {2}</source>
<translation>Pesos ({0}) de {1}: {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>Begins with random weights: nothing was loaded.</source>
<translation>Começa com pesos aleatórios: nada foi carregado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/begin.py"/>
<source>One step takes {0} s here, so no step fits into {1} minutes; give more minutes, smaller crops or a smaller batch.</source>
<translation>Um passo leva {0} s aqui, portanto nenhum passo cabe em {1} minutos; informe mais minutos, recortes menores ou um lote menor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>pre-trained on labels that a program made</source>
<translation>pré-treinada com rótulos que um programa criou</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>trained on the labels of a data set</source>
<translation>treinada com os rótulos de um conjunto de dados</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>trained by itself on its own labels, without any true label</source>
<translation>treinada por si mesma com seus próprios rótulos, sem nenhum rótulo verdadeiro</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>Its classes are clusters that a program found: look at them before you give them a meaning. It is meant as a start for training on true labels.</source>
<translation>Suas classes são clusters que um programa encontrou: examine-as antes de dar a elas um significado. Ela se destina a ser um ponto de partida para o treinamento com rótulos verdadeiros.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>It knows images like those it was trained on. Look at its predictions before you rely on them.</source>
<translation>Ela conhece imagens como aquelas com que foi treinada. Examine suas predições antes de confiar nelas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>No true label was used, so its scores say how well it agrees with labels that a program made.</source>
<translation>Nenhum rótulo verdadeiro foi usado, portanto suas pontuações dizem o quanto ela concorda com rótulos que um programa criou.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>raw values of the scene. The stretch is inside the exported network: black is {0}, white is {1}</source>
<translation>valores brutos da cena. O realce está dentro da rede exportada: preto é {0}, branco é {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>{0} on {1} held-out pixels. {2}</source>
<translation>{0} em {1} pixels reservados. {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>8-bit display values, 0 to 255</source>
<translation>valores de exibição de 8 bits, de 0 a 255</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>It was not measured.</source>
<translation>Não foi medida.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>an unknown number of</source>
<translation>um número desconhecido de</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>{0} with {1} parameters, {2} with ALPS.</source>
<translation>{0} com {1} parâmetros, {2} com o ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/card.py"/>
<source>Data: {0}, {1} images to train on and {2} held out.</source>
<translation>Dados: {0}, {1} imagens para treinar e {2} reservadas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The data have no labels at all: every pixel is 255 (not covered). Label the scenes first.</source>
<translation>Os dados não têm nenhum rótulo: todos os pixels são 255 (não coberto). Rotule primeiro as cenas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The images have no data where the part to train on is labelled; check the nodata value of the images, and that images and labels show the same ground.</source>
<translation>As imagens não têm dados onde a parte para treinar está rotulada; verifique o valor nodata das imagens, e se imagens e rótulos mostram o mesmo terreno.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The images have no data where the held-out part is labelled; check the nodata value of the images, and that images and labels show the same ground.</source>
<translation>As imagens não têm dados onde a parte reservada está rotulada; verifique o valor nodata das imagens, e se imagens e rótulos mostram o mesmo terreno.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The part to train on has only one class ({0}), so there is nothing to tell apart. Give labels with two or more classes; pixels of 255, or with the nodata value of their class raster, have no label.</source>
<translation>A parte com que treinar tem somente uma classe ({0}), portanto não há nada a distinguir. Informe rótulos com duas ou mais classes; pixels com 255, ou com o valor nodata de seu raster de classes, não têm rótulo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>Classes that only the held-out part has: {0}. The network cannot learn them.</source>
<translation>Classes que só a parte reservada tem: {0}. A rede não pode aprendê-las.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>{0} of {1} images are smaller than the crop of {2} pixels (the smallest side is {3}); they are padded, and the padding does not count.</source>
<translation>{0} de {1} imagens são menores que o recorte de {2} pixels (o menor lado é {3}); elas são preenchidas nas bordas, e o preenchimento não conta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>{0} is the network {1}, but the network to train is {2}; choose the network of the model.</source>
<translation>{0} é a rede {1}, mas a rede a treinar é {2}; escolha a rede do modelo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>{0} was trained on {1} bands, but the data have {2}; choose the bands of the scenes that the model was trained on, or another model.</source>
<translation>{0} foi treinado com {1} bandas, mas os dados têm {2}; escolha as bandas das cenas com que o modelo foi treinado ou outro modelo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The data have no labelled part to train on (the split train is empty). Give more scenes, a smaller held-out share or smaller crops, or export the data set with another split.</source>
<translation>Os dados não têm nenhuma parte rotulada para treinar (a parte train está vazia). Indique mais cenas, uma proporção reservada menor ou recortes menores, ou exporte o conjunto de dados com outra divisão.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/check.py"/>
<source>The data have no labelled part to measure the network with (the split val is empty). Give more scenes, a larger held-out share or smaller crops, or export the data set with another split.</source>
<translation>Os dados não têm nenhuma parte rotulada para medir a rede (a parte val está vazia). Indique mais cenas, uma proporção reservada maior ou recortes menores, ou exporte o conjunto de dados com outra divisão.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/checkpoint.py"/>
<source>The checkpoint {0} is damaged ({1}); allow overwriting to start the training again.</source>
<translation>O checkpoint {0} está danificado ({1}); permita sobrescrever para iniciar o treinamento de novo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>“{0}” has the highest mIoU ({1}): {2}.</source>
<translation>“{0}” tem a maior mIoU ({1}): {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>mIoU and mAcc are means over {0} of {1} classes: {2}.{3}</source>
<translation>mIoU e mAcc são médias sobre {0} de {1} classes: {2}.{3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>one pair: no interval</source>
<translation>um par: sem intervalo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>mIoU minus baseline</source>
<translation>mIoU menos a linha de base</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>against the baseline</source>
<translation>em relação à linha de base</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>Comparison of trainings</source>
<translation>Comparação de treinamentos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>Means over the seeds at the steps that all of them have. The classes are those that each has.</source>
<translation>Médias sobre as sementes nos passos que todas elas têm. As classes são as que cada uma tem.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>A difference to the baseline is the mean over the seeds that both have; its interval is 95 % (Student's t). If the interval includes 0, the difference may be chance.</source>
<translation>Uma diferença em relação à linha de base é a média sobre as sementes que ambos têm; seu intervalo é de 95 % (t de Student). Se o intervalo inclui 0, a diferença pode ser acaso.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>The trainings of one row took different numbers of steps.</source>
<translation>Os treinamentos de uma linha levaram números diferentes de passos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>No row can be compared with a baseline: add trainings without pre-training, with the same seeds.</source>
<translation>Nenhuma linha pode ser comparada com uma linha de base: adicione treinamentos sem pré-treinamento, com as mesmas sementes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>{0}: mIoU on the held-out part</source>
<translation>{0}: mIoU na parte reservada</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>One pair is too few to conclude from: train with at least {0} seeds.</source>
<translation>Um par é muito pouco para tirar conclusões: treine com pelo menos {0} sementes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/compare.py"/>
<source>{0} pairs are too few to conclude from: train with at least {1} seeds.</source>
<translation>{0} pares são muito poucos para tirar conclusões: treine com pelo menos {1} sementes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/devices.py"/>
<source>Several GPUs train together from the command line only; set GPUs and Machines to 1.</source>
<translation>Várias GPUs treinam juntas somente a partir da linha de comando; defina GPUs e Máquinas como 1.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>`{0}` is not a geometry</source>
<translation>`{0}` não é uma geometria</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} has the class number {1}, but the data set has {2} classes, 0 to {3}; export it again.</source>
<translation>{0} tem o número de classe {1}, mas o conjunto de dados tem {2} classes, de 0 a {3}; exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} has the layout {1}, whose annotations are not masks of classes; export it with the layout {2}.</source>
<translation>{0} tem o layout {1}, cujas anotações não são máscaras de classes; exporte-o com o layout {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>The class numbers of {0} are not 0 to {1}; export the data set again.</source>
<translation>Os números de classe de {0} não vão de 0 a {1}; exporte o conjunto de dados novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} holds no chips with masks to train on; export scenes with their labels.</source>
<translation>{0} não contém chips com máscaras com que treinar; exporte cenas com seus rótulos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} names a file outside of the data set; export it again.</source>
<translation>{0} indica um arquivo fora do conjunto de dados; exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} is missing from the data set; copy the whole folder, or export it again.</source>
<translation>{0} está ausente no conjunto de dados; copie a pasta inteira ou exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} cannot be trained on: {1}; give a data set that `alps export` wrote.</source>
<translation>Não é possível treinar com {0}: {1}; informe um conjunto de dados que `alps export` gravou.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>The classes of {0} cannot be read; export the data set again.</source>
<translation>As classes de {0} não podem ser lidas; exporte o conjunto de dados novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} cannot be read ({1}); export the data set again.</source>
<translation>{0} não pode ser lido ({1}); exporte o conjunto de dados novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} is damaged: a geometry cannot be read ({1}); export the data set again.</source>
<translation>{0} está danificado: uma geometria não pode ser lida ({1}); exporte novamente o conjunto de dados.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} does not have the size of {1}; export the data set again.</source>
<translation>{0} não tem o tamanho de {1}; exporte o conjunto de dados novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} is damaged: {1}; export the data set again.</source>
<translation>{0} está danificado: {1}; exporte novamente o conjunto de dados.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} has {1} × {2} pixels and {3} has {4} × {5}; masks must have the size of their images. Export the data set again.</source>
<translation>{0} tem {1} × {2} pixels e {3} tem {4} × {5}; as máscaras devem ter o tamanho de suas imagens. Exporte o conjunto de dados novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} does not have the size that {1} gives; export the data set again.</source>
<translation>{0} não tem o tamanho que {1} indica; exporte novamente o conjunto de dados.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} has {1} bands and other chips have {2}; all images of a data set must have the same bands.</source>
<translation>{0} tem {1} bandas e outros chips têm {2}; todas as imagens de um conjunto de dados devem ter as mesmas bandas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/exported.py"/>
<source>{0} does not have the bands of the other chips ({1}).</source>
<translation>{0} não tem as bandas dos outros chips ({1}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/finish.py"/>
<source>Writing the model</source>
<translation>Gravando o modelo</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/finish.py"/>
<source>Writing the model as ONNX</source>
<translation>Gravando o modelo como ONNX</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/folder.py"/>
<source>{0} holds a training that was interrupted, with other settings: {1}. Give the same settings to continue it, choose another folder, or allow overwriting to start again.</source>
<translation>{0} contém um treinamento que foi interrompido, com outras configurações: {1}. Informe as mesmas configurações para continuá-lo, escolha outra pasta ou permita sobrescrever para começar de novo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/folder.py"/>
<source>The interrupted training in {0} had other settings; it is given up.</source>
<translation>O treinamento interrompido em {0} tinha outras configurações; ele é abandonado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/folder.py"/>
<source>{0} has {1} GB free, but the checkpoints and the model need about {2} GB; free some space or choose a folder on another disk.</source>
<translation>{0} tem {1} GB livres, mas os checkpoints e o modelo precisam de cerca de {2} GB; libere espaço ou escolha uma pasta em outro disco.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/folder.py"/>
<source>{0} was {1} and is now {2}</source>
<translation>{0} era {1} e agora é {2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/folder.py"/>
<source>{0} of an earlier training is damaged ({1}); the training starts again.</source>
<translation>{0} de um treinamento anterior está danificado ({1}); o treinamento começa de novo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>These trainings are of different kinds ({0}), so some were measured on labels that a program made and others on true ones.</source>
<translation>Estes treinamentos são de tipos diferentes ({0}), portanto alguns foram medidos com rótulos que um programa criou e outros com rótulos verdadeiros.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>Trainings with the same seed were not all measured on the same pixels: part of a difference comes from the images that were held out.</source>
<translation>Nem todos os treinamentos com a mesma semente foram medidos nos mesmos pixels: parte de uma diferença vem das imagens que foram reservadas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>{0} has no scores, because its held-out part was not measured; leave it out.</source>
<translation>{0} não tem pontuações, porque sua parte reservada não foi medida; omita-o.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>No training was given; give the folders of at least two.</source>
<translation>Nenhum treinamento foi informado; informe as pastas de pelo menos dois.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>The trainings have no class in common that counts in their means; leave one of them out.</source>
<translation>Os treinamentos não têm em comum nenhuma classe que conte em suas médias; omita um deles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>{0} is given twice; leave it out once.</source>
<translation>{0} foi informado duas vezes; omita-o uma vez.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>{0} was measured on other classes ({1}) than {2} ({3}), so their figures cannot be compared; leave one of them out.</source>
<translation>{0} foi medido com outras classes ({1}) do que {2} ({3}), portanto suas medidas não podem ser comparadas; omita um deles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>not_in_mean has {0}, which is not a class; choose from {1}.</source>
<translation>not_in_mean tem {0}, que não é uma classe; escolha entre {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/grouping.py"/>
<source>{0} and {1} began in the same way with the same seed ({2}); leave one of them out.</source>
<translation>{0} e {1} começaram do mesmo modo com a mesma semente ({2}); omita um deles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>{0} (rows from {1}, columns from {2})</source>
<translation>{0} (linhas de {1}, colunas de {2})</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>{0} has no class raster; paint its polygons with `alps paint`, or export a data set.</source>
<translation>{0} não tem raster de classes; pinte seus polígonos com `alps paint` ou exporte um conjunto de dados.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>{0} is left out: no labels have its name.</source>
<translation>{0} é deixada de fora: nenhum rótulo tem seu nome.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>{0} has {1} bands and {2} has {3}; choose the same bands of all scenes.</source>
<translation>{0} tem {1} bandas e {2} tem {3}; escolha as mesmas bandas para todas as cenas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>The labels have no values but 0 and 255, so both count as classes, as in a mask. If that is right, give their names (--names), such as {"0": "background", "255": "building"}. If 255 means “no label”, the labels have only one class, and nothing can be learned from them.</source>
<translation>Os rótulos não têm valores além de 0 e 255, portanto ambos contam como classes, como em uma máscara. Se isso estiver certo, informe seus nomes (--names), como {"0": "background", "255": "building"}. Se 255 significa “sem rótulo”, os rótulos têm somente uma classe, e nada pode ser aprendido com eles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/labelled_scenes.py"/>
<source>{0} has {1} pixels whose value is not one of its {2} classes; write 255 there, or correct its table of classes.</source>
<translation>{0} tem {1} pixels cujo valor não é uma de suas {2} classes; escreva 255 neles ou corrija sua tabela de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>The checkpoint {0} is of step {1}, but the training has {2} steps; allow overwriting to start the training again.</source>
<translation>O checkpoint {0} é do passo {1}, mas o treinamento tem {2} passos; permita sobrescrever para recomeçar o treinamento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>The loss of step {0} is not a number; start again with a lower learning rate (it was {1}), or with precision 32.</source>
<translation>O valor da função de perda do passo {0} não é um número; comece de novo com uma taxa de aprendizado menor (era {1}) ou com precisão 32.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>The best weights so far, {0}, are missing; copy them back, or allow overwriting to start the training again.</source>
<translation>Os melhores pesos até agora, {0}, estão faltando; copie-os de volta, ou permita sobrescrever para recomeçar o treinamento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>The best weights so far, {0}, do not fit the network; allow overwriting to start the training again.</source>
<translation>Os melhores pesos até agora, {0}, não servem para a rede; permita sobrescrever para recomeçar o treinamento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>The checkpoint {0} does not fit the network ({1}); allow overwriting to start the training again.</source>
<translation>O checkpoint {0} não se encaixa na rede ({1}); permita sobrescrever para iniciar o treinamento de novo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/loop.py"/>
<source>Cancelled; the same command continues the training from its last checkpoint.</source>
<translation>Cancelado; o mesmo comando continua o treinamento a partir de seu último checkpoint.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} is not a folder; give the folder of a training.</source>
<translation>{0} não é uma pasta; informe a pasta de um treinamento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} is missing; give the folder of a training that has ended, or run the training again to end it.</source>
<translation>{0} está ausente; informe a pasta de um treinamento que terminou ou execute o treinamento novamente para terminá-lo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} does not hold the results of a training: {1}; copy the folder again, or update ALPS if a later version wrote it.</source>
<translation>{0} não contém os resultados de um treinamento: {1}; copie a pasta novamente, ou atualize o ALPS se uma versão posterior os gravou.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} is damaged at line {1}; copy the folder of the training again.</source>
<translation>{0} está danificado na linha {1}; copie novamente a pasta do treinamento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} is too large to be from a training; give the folder of a training.</source>
<translation>{0} é grande demais para ser de um treinamento; informe a pasta de um treinamento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/record_files.py"/>
<source>{0} is not text; copy the folder of the training again.</source>
<translation>{0} não é texto; copie novamente a pasta do treinamento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>in the means</source>
<translation>nas médias</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>The held-out part was not measured.</source>
<translation>A parte reservada não foi medida.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Trained on {0} images of {1}; {2} images were held out. Seed {3}.</source>
<translation>Treinado com {0} imagens de {1}; {2} imagens foram reservadas. Semente {3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Lower is better. If the held-out loss rises while the training loss falls, the network learns the training images by heart.</source>
<translation>Menor é melhor. Se a perda na parte reservada sobe enquanto a perda no treinamento cai, a rede decora as imagens de treinamento.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Scores on the held-out part</source>
<translation>Pontuações na parte reservada</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Higher is better; 1 is perfect.</source>
<translation>Maior é melhor; 1 é perfeito.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>It rises during the warm-up, and then falls.</source>
<translation>Sobe durante o aquecimento e depois cai.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Size of the gradient</source>
<translation>Tamanho do gradiente</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>Peaks are steps that the clipping made smaller.</source>
<translation>Os picos são passos que a limitação tornou menores.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>mIoU {0}, mAcc {1} on {2} pixels of the held-out part. {3}</source>
<translation>mIoU {0}, mAcc {1} em {2} pixels da parte reservada. {3}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>data without a name</source>
<translation>dados sem nome</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/report.py"/>
<source>All figures are in metrics.json, and the curves in curves.csv and in files for TensorBoard.</source>
<translation>Todas as medidas estão em metrics.json, e as curvas em curves.csv e em arquivos para o TensorBoard.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>Looking at the data</source>
<translation>Examinando os dados</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>Trains {0} for {1} steps of {2} crops on {3}: {4} classes, {5} bands, {6} images to train on and {7} held out.</source>
<translation>Treina {0} por {1} passos de {2} recortes em {3}: {4} classes, {5} bandas, {6} imagens para treinar e {7} reservadas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>The weights to load are {0}, but there is no model to load them from; give the model (--from), or leave out --load to begin with random weights.</source>
<translation>Os pesos a carregar são {0}, mas não há modelo de onde carregá-los; indique o modelo (--from), ou omita --load para começar com pesos aleatórios.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>{0} is not the folder of a data set, since it does not hold {1}, and scenes need labels; correct the folder, or give the labels of the scenes (--labels).</source>
<translation>{0} não é a pasta de um conjunto de dados, pois não contém {1}, e as cenas precisam de rótulos; corrija a pasta, ou indique os rótulos das cenas (--labels).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>{0} is a data set, which has its own labels; give one data set alone, or scenes with their labels.</source>
<translation>{0} é um conjunto de dados, que tem seus próprios rótulos; informe um único conjunto de dados, ou cenas com seus rótulos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>Continues an interrupted training from step {0} of {1}.</source>
<translation>Continua um treinamento interrompido a partir do passo {0} de {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>The training began with other versions of the packages, so its result may differ a little.</source>
<translation>O treinamento começou com outras versões dos pacotes, portanto seu resultado pode diferir um pouco.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>Stopped after step {0}: {1} evaluations without a better mean IoU.</source>
<translation>Parou após o passo {0}: {1} avaliações sem uma IoU média melhor.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>{0} The training starts again, since overwriting is allowed.</source>
<translation>{0} O treinamento começa de novo, pois é permitido sobrescrever.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>Step {0} is saved; the same command continues from there.</source>
<translation>O passo {0} está salvo; o mesmo comando continua a partir dele.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/run.py"/>
<source>No step is saved yet; the same command begins this training again.</source>
<translation>Nenhum passo está salvo ainda; o mesmo comando começa este treinamento de novo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>{0} for {1} classes and {2} bands, trained with ALPS ({3}).</source>
<translation>{0} para {1} classes e {2} bandas, treinado com o ALPS ({3}).</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>raw values of the bands</source>
<translation>valores brutos das bandas</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>probabilities of the classes</source>
<translation>probabilidades das classes</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>Network with stretch and normalisation inside</source>
<translation>Rede com realce e normalização incluídos</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>Takes raw values divided by 255, and gives probabilities.</source>
<translation>Recebe valores brutos divididos por 255 e fornece probabilidades.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>For further training with ALPS.</source>
<translation>Para continuar o treinamento com o ALPS.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>{0} would not be a valid STAC item: {1}; report this.</source>
<translation>{0} não seria um item STAC válido: {1}; relate isso.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>numpy.argmax(probabilities, axis=1)</source>
<translation>numpy.argmax(probabilities, axis=1)</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/stac.py"/>
<source>The channel of the class; the value of each class is its number in class rasters.</source>
<translation>O canal da classe; o valor de cada classe é seu número em rasters de classes.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>the weights of the backbone</source>
<translation>os pesos do backbone</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>the weights of the head</source>
<translation>os pesos da cabeça</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>{0} tensors were loaded</source>
<translation>{0} tensores foram carregados</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>It began with {0} of {1}: {2}{3}.</source>
<translation>Começou com {0} de {1}: {2}{3}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>It took {0} steps{1}{2}{3}.{4}</source>
<translation>Levou {0} passos{1}{2}{3}.{4}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>The means are over {0} of {1} classes.{2}</source>
<translation>As médias são sobre {0} de {1} classes.{2}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>It began with random weights.</source>
<translation>Começou com pesos aleatórios.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>, and {0} began at random</source>
<translation>, e {0} começaram aleatórios</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>, then stopped because the held-out part no longer improved</source>
<translation>, depois parou porque a parte reservada já não melhorava</translation>
</message>
<message>
<location filename="../alps_qgis/engine/train/told.py"/>
<source>, then stopped because its time was up</source>
<translation>, depois parou porque seu tempo se esgotou</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>Decoding {0}</source>
<translation>Decodificando {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>Files that are not DICOM images were left out: {0}.</source>
<translation>Arquivos que não são imagens DICOM foram deixados de fora: {0}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} holds no DICOM images; choose the folder of a series, or a NIfTI file.</source>
<translation>{0} não contém imagens DICOM; escolha a pasta de uma série ou um arquivo NIfTI.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} holds {1} series, here with their first and number of files ({2}); choose one by its number.</source>
<translation>{0} contém {1} séries, aqui com seu primeiro arquivo e seu número de arquivos ({2}); escolha uma pelo número.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} has no series {1}; it holds {2}.</source>
<translation>{0} não tem a série {1}; contém {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0}, unlike {1} other files of its series; move it out of the folder.</source>
<translation>{0}, ao contrário de outros {1} arquivos de sua série; mova-o para fora da pasta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} holds several frames in one file, which ALPS cannot read; convert it to NIfTI, for example with dcm2niix.</source>
<translation>{0} contém vários quadros em um arquivo, o que o ALPS não pode ler; converta-o em NIfTI, por exemplo com dcm2niix.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} is a colour image; choose a series of grey images.</source>
<translation>{0} é uma imagem colorida; escolha uma série de imagens em cinza.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} has a size of 0 or less; copy or export it again.</source>
<translation>{0} tem um tamanho de 0 ou menos; copie-o ou exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom.py"/>
<source>{0} has a PixelSpacing of 0 or less; copy or export it again.</source>
<translation>{0} tem um PixelSpacing de 0 ou menos; copie-o ou exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} has no {1}; export the series again, with its full header.</source>
<translation>{0} não tem {1}; exporte a série novamente, com seu cabeçalho completo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} has an empty {1}; export the series again, with its full header.</source>
<translation>{0} tem {1} vazio; exporte a série novamente, com seu cabeçalho completo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} has a damaged {1}, which must be a number; copy or export it again.</source>
<translation>{0} tem {1} danificado, que deve ser um número; copie-o ou exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} has a damaged {1}, which must be {2} numbers; copy or export it again.</source>
<translation>{0} tem {1} danificado, que deve ser {2} números; copie-o ou exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} cannot be read ({1}); check the file.</source>
<translation>{0} não pode ser lido ({1}); verifique o arquivo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_header.py"/>
<source>{0} is damaged ({1}); copy or export it again.</source>
<translation>{0} está danificado ({1}); copie-o ou exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_pixels.py"/>
<source>{0} holds {1} pixels but its header says {2}; copy or export it again.</source>
<translation>{0} contém {1} pixels, mas seu cabeçalho diz {2}; copie-o ou exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_pixels.py"/>
<source>{0} is damaged or cut off ({1}); copy or export it again.</source>
<translation>{0} está danificado ou cortado ({1}); copie-o ou exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/dicom_pixels.py"/>
<source>{0} is compressed as {1}, which cannot be decoded here ({2}); decompress it first, for example with `gdcmconv --raw`.</source>
<translation>{0} está compactado como {1}, o que não pode ser decodificado aqui ({2}); descompacte-o primeiro, por exemplo com `gdcmconv --raw`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} does not describe slices; choose the file that `alps slices` wrote.</source>
<translation>{0} não descreve fatias; escolha o arquivo que `alps slices` gravou.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} does not name the slices of its volume; cut the volume into slices again.</source>
<translation>{0} não indica as fatias de seu volume; corte o volume em fatias novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} cannot be read ({1}); choose the slices' .json.</source>
<translation>{0} não pode ser lido ({1}); escolha o .json das fatias.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} is not JSON ({1}); choose the file that `alps slices` wrote.</source>
<translation>{0} não é JSON ({1}); escolha o arquivo que `alps slices` gravou.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>`shape` claims {0} × {1} × {2} voxels, more than any volume has</source>
<translation>`shape` declara {0} × {1} × {2} voxels, mais do que qualquer volume tem</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/manifest.py"/>
<source>{0} is damaged ({1}); cut the volume into slices again.</source>
<translation>{0} está danificado ({1}); corte o volume em fatias novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>It does not say how its axes lie; left and right may be exchanged.</source>
<translation>Não diz como seus eixos estão dispostos; esquerda e direita podem estar trocadas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} holds {1} values, which cannot be shown; save one channel of real numbers.</source>
<translation>{0} contém valores {1}, que não podem ser mostrados; salve um único canal de números reais.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is cut off: its header says {1} voxels; copy or export it again.</source>
<translation>{0} está cortado: seu cabeçalho diz {1} voxels; copie-o ou exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is one file of a DICOM series; give the folder of the series.</source>
<translation>{0} é um arquivo de uma série DICOM; informe a pasta da série.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is not a NIfTI file; give a .nii or .nii.gz, or the folder of a DICOM series.</source>
<translation>{0} não é um arquivo NIfTI; informe um .nii ou .nii.gz, ou a pasta de uma série DICOM.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is one of a pair of files (.hdr and .img); save it as a single .nii file.</source>
<translation>{0} é um de um par de arquivos (.hdr e .img); salve-o como um único arquivo .nii.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} is not NIfTI. It may be an Analyze file, which does not tell left from right; convert it to NIfTI with the program that wrote it.</source>
<translation>{0} não é NIfTI. Pode ser um arquivo Analyze, que não distingue a esquerda da direita; converta-o em NIfTI com o programa que o gravou.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has {1} dimensions {2}; a volume has three, or four with time.</source>
<translation>{0} tem {1} dimensões {2}; um volume tem três, ou quatro com o tempo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has no slices: its header says {1} voxels; copy or export it again.</source>
<translation>{0} não tem fatias: seu cabeçalho diz {1} voxels; copie-o ou exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has no volume {1}; choose from 1 to {2}.</source>
<translation>{0} não tem o volume {1}; escolha de 1 a {2}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>It holds {0} volumes; number {1} is used.</source>
<translation>Contém {0} volumes; o número {1} é usado.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has no volume {1}; it holds one.</source>
<translation>{0} não tem o volume {1}; contém um.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>{0} has a damaged header ({1}); copy or export it again.</source>
<translation>{0} tem um cabeçalho danificado ({1}); copie-o ou exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/nifti.py"/>
<source>Unpacking {0}</source>
<translation>Descompactando {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/open_volume.py"/>
<source>{0} does not exist; choose a NIfTI file or a folder with a DICOM series.</source>
<translation>{0} não existe; escolha um arquivo NIfTI ou uma pasta com uma série DICOM.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/orientation.py"/>
<source>Slices called {0} are unknown; choose from {1}.</source>
<translation>Fatias chamadas {0} são desconhecidas; escolha entre {1}.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/orientation.py"/>
<source>{0} does not say how its axes lie (its affine is {1}); export it again with its orientation.</source>
<translation>{0} não diz como seus eixos estão dispostos (sua matriz afim é {1}); exporte-o novamente com sua orientação.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>Writing the volume</source>
<translation>Gravando o volume</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} is not a name of a NIfTI file; choose a name that ends in .nii.gz or .nii.</source>
<translation>{0} não é um nome de arquivo NIfTI; escolha um nome que termine em .nii.gz ou .nii.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>No labels were found for the slices of {0}; give the folder of *_classes.tif.</source>
<translation>Nenhum rótulo foi encontrado para as fatias de {0}; informe a pasta de *_classes.tif.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} of {1} slices of {2} have no labels; their voxels stay 0.</source>
<translation>{0} de {1} fatias de {2} não têm rótulos; seus voxels permanecem 0.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>Slice {0} of {1}</source>
<translation>Fatia {0} de {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} has class ids that are not in its table; make it again.</source>
<translation>{0} tem ids de classes que não estão em sua tabela; crie-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} has {1} × {2} pixels, its slice {3} × {4}; label the slices as they were cut.</source>
<translation>{0} tem {1} × {2} pixels, sua fatia {3} × {4}; rotule as fatias como foram cortadas.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>the label volume came back different; is the disk full?</source>
<translation>o volume de rótulos voltou diferente; o disco está cheio?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} and {1} label the same slice; give one of them.</source>
<translation>{0} e {1} rotulam a mesma fatia; informe um deles.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/restore.py"/>
<source>{0} calls class {1} {2}, {3} {4}; label all slices with one codebook.</source>
<translation>{0} chama a classe {1} de {2}; {3}, de {4}; rotule todas as fatias com um único livro de códigos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/room.py"/>
<source>{0} needs {1} of disk space, but {2} has {3}; free some space or choose another folder, or check whether the size in its header is right.</source>
<translation>{0} precisa de {1} de espaço em disco, mas {2} tem {3}; libere espaço ou escolha outra pasta, ou verifique se o tamanho em seu cabeçalho está certo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/room.py"/>
<source>{0} is damaged or cut off: its header claims {1}, more than a compressed file of {2} bytes can hold; copy or export it again.</source>
<translation>{0} está danificado ou cortado: seu cabeçalho declara {1}, mais do que um arquivo compactado de {2} bytes pode conter; copie-o ou exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/room.py"/>
<source>{0} is damaged: it holds much more than the {1} bytes that its header claims; copy or export it again.</source>
<translation>{0} está danificado: contém muito mais do que os {1} bytes que seu cabeçalho declara; copie-o ou exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/room.py"/>
<source>{0} claims {1} × {2} pixels, more than the {3} that any real slice has; copy or export it again.</source>
<translation>{0} declara {1} × {2} pixels, mais do que os {3} de qualquer fatia real; copie-o ou exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} holds values that are not labels (all are NaN); give a volume of whole numbers.</source>
<translation>{0} contém valores que não são rótulos (todos são NaN); informe um volume de números inteiros.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0}: {1} of the voxels have no truth (NaN) and do not count.</source>
<translation>{0}: {1} dos voxels não têm verdade (NaN) e não contam.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} has {1} voxels, but {2} has {3}; resample the truth to the volume.</source>
<translation>{0} tem {1} voxels, mas {2} tem {3}; reamostre a verdade para o volume.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} does not say how its axes lie, so it cannot be compared with {1}; give it the orientation of the volume that was labelled, for example with `fslcpgeom`.</source>
<translation>{0} não diz como seus eixos estão dispostos, portanto não pode ser comparado com {1}; dê a ele a orientação do volume que foi rotulado, por exemplo com `fslcpgeom`.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} and {1} lie in different positions; resample the truth to the volume.</source>
<translation>{0} e {1} ficam em posições diferentes; reamostre a verdade para o volume.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>Comparing with {0}</source>
<translation>Comparando com {0}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0} holds values that are not labels; give a volume of whole numbers.</source>
<translation>{0} contém valores que não são rótulos; informe um volume de números inteiros.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/scores.py"/>
<source>{0}: its scale ({1}) would turn labels into fractions, so the stored numbers are taken as labels.</source>
<translation>{0}: sua escala ({1}) transformaria rótulos em frações, portanto os números armazenados são tomados como rótulos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/slices.py"/>
<source>Opening the volume</source>
<translation>Abrindo o volume</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/slices.py"/>
<source>the slice came back different; is the disk full?</source>
<translation>a fatia voltou diferente; o disco está cheio?</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>The same holds for {0} more files.</source>
<translation>O mesmo vale para mais {0} arquivos.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} holds images that do not make one volume ({1}). Compared with {2}, {3} differs: {4}; move the files of each kind into a folder of its own.</source>
<translation>{0} contém imagens que não formam um único volume ({1}). Em comparação com {2}, {3} difere: {4}; mova os arquivos de cada tipo para uma pasta própria.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>it has {0} pixels rather than {1}</source>
<translation>tem {0} pixels em vez de {1}</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>it has another direction or pixel size</source>
<translation>tem outra direção ou outro tamanho de pixel</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>it shows bright as dark</source>
<translation>mostra o claro como escuro</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} has rows and columns in one direction; copy or export it again.</source>
<translation>{0} tem linhas e colunas em uma mesma direção; copie-o ou exporte-o novamente.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>It has one slice only.</source>
<translation>Tem apenas uma fatia.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>It has one slice, taken as 1 mm thick.</source>
<translation>Tem uma fatia, considerada com 1 mm de espessura.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>The slices of {0} are not evenly spaced: {1} mm from {2} to {3}, {4} mm elsewhere; resample the series first.</source>
<translation>As fatias de {0} não são igualmente espaçadas: {1} mm de {2} a {3}, {4} mm nas demais; reamostre a série primeiro.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} slices are missing between {1} and {2}; move the files that lie far apart into a folder of their own.</source>
<translation>Faltam {0} fatias entre {1} e {2}; mova os arquivos que ficam muito afastados para uma pasta própria.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} and {1} lie in the same position: one is a copy, or the series holds several volumes; move the files of each into a folder of its own.</source>
<translation>{0} e {1} ficam na mesma posição: um é uma cópia, ou a série contém vários volumes; mova os arquivos de cada um para uma pasta própria.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} is not in line with the first and the last slice; resample the series.</source>
<translation>{0} não está alinhado com a primeira e a última fatia; reamostre a série.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} does not belong to the volume of the {1} other files of its series: {2}; move it out of the folder.</source>
<translation>{0} não pertence ao volume dos outros {1} arquivos de sua série: {2}; mova-o para fora da pasta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} is a localizer (scout image) and not one of the {1} slices of its series; move it out of the folder.</source>
<translation>{0} é um localizador (imagem de reconhecimento) e não uma das {1} fatias de sua série; mova-o para fora da pasta.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>1 slice is missing between {0} and {1}; its voxels stay without a label.</source>
<translation>Falta 1 fatia entre {0} e {1}; seus voxels ficam sem rótulo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/volumes/stack.py"/>
<source>{0} slices are missing between {1} and {2}; their voxels stay without a label.</source>
<translation>Faltam {0} fatias entre {1} e {2}; seus voxels ficam sem rótulo.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/worker.py"/>
<source>Nobody asks any more.</source>
<translation>Ninguém mais está perguntando.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/worker.py"/>
<source>The engine received no job; this is a fault in the plugin, please report it.</source>
<translation>O motor não recebeu nenhuma tarefa; isto é uma falha do complemento, relate-a.</translation>
</message>
<message>
<location filename="../alps_qgis/engine/worker.py"/>
<source>The engine ran out of memory; choose a smaller tile and run again.</source>
<translation>O motor ficou sem memória; escolha um bloco menor e execute novamente.</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>3 Give segments their clusters</source>
<translation>3 Dar aos segmentos seus clusters</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>2 Fit the codebook</source>
<translation>2 Ajustar o livro de códigos</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>4 Paint the class raster</source>
<translation>4 Pintar o raster de classes</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>5 Draw polygons</source>
<translation>5 Desenhar polígonos</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>1 Segment the raster</source>
<translation>1 Segmentar o raster</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>The chain of Auto-label raster step by step: segment, fit a codebook, assign clusters, paint, draw polygons. Open it in the model designer to see how the steps connect, and to change them.</source>
<translation>A cadeia de Rotular raster automaticamente passo a passo: segmentar, ajustar um livro de códigos, atribuir clusters, pintar, desenhar polígonos. Abra-a no modelador gráfico para ver como as etapas se conectam e para alterá-las.</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>Label step by step</source>
<translation>Rotular passo a passo</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>Number of clusters, each a class to begin with.</source>
<translation>Número de clusters, cada um sendo uma classe no início.</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>The scene to label.</source>
<translation>A cena a rotular.</translation>
</message>
<message>
<location filename="../resources/models/label_step_by_step.model3"/>
<source>What cuts the scene into segments.</source>
<translation>O que corta a cena em segmentos.</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Find classes in the first raster</source>
<translation>Encontrar classes no primeiro raster</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Class raster of the first</source>
<translation>Raster de classes do primeiro</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Polygons of the first</source>
<translation>Polígonos do primeiro</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Label the second with the same classes</source>
<translation>Rotular o segundo com as mesmas classes</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Class raster of the second</source>
<translation>Raster de classes do segundo</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Polygons of the second</source>
<translation>Polígonos do segundo</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Labels one raster, then a second one with the codebook of the first: equal numbers are equal classes in both, for example before and after a change.</source>
<translation>Rotula um raster e depois um segundo com o livro de códigos do primeiro: números iguais são classes iguais em ambos, por exemplo antes e depois de uma mudança.</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Same classes in two rasters</source>
<translation>Mesmas classes em dois rasters</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>The scene whose segments the classes are found in.</source>
<translation>A cena em cujos segmentos as classes são encontradas.</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>A scene of the same kind of image, labelled with the same classes.</source>
<translation>Uma cena do mesmo tipo de imagem, rotulada com as mesmas classes.</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>First raster</source>
<translation>Primeiro raster</translation>
</message>
<message>
<location filename="../resources/models/same_classes_in_two_rasters.model3"/>
<source>Second raster</source>
<translation>Segundo raster</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>6 Evaluate the prediction</source>
<translation>6 Avaliar a predição</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Figures</source>
<translation>Medidas</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>2 Export a data set</source>
<translation>2 Exportar um conjunto de dados</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>4 Fine-tune it on true classes</source>
<translation>4 Fazer ajuste fino com classes verdadeiras</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Folder of the network</source>
<translation>Pasta da rede</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>1 Label the raster</source>
<translation>1 Rotular o raster</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>5 Predict classes</source>
<translation>5 Predizer classes</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>3 Pre-train a network</source>
<translation>3 Pré-treinar uma rede</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Labels a raster without annotations, pre-trains a network on these labels, fine-tunes it on another raster with true classes, predicts a third one and evaluates the result. It needs the engine for training.</source>
<translation>Rotula um raster sem anotações, pré-treina uma rede com esses rótulos, faz seu ajuste fino em outro raster com classes verdadeiras, prediz um terceiro e avalia o resultado. É necessário o motor para treinamento.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Pre-train, fine-tune, predict, evaluate</source>
<translation>Pré-treinar, ajuste fino, predizer, avaliar</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>How many groups of similar segments to pre-train on.</source>
<translation>Com quantos grupos de segmentos semelhantes pré-treinar.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>The raster to fine-tune on.</source>
<translation>O raster para o ajuste fino.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>A raster with the true class of each pixel.</source>
<translation>Um raster com a classe verdadeira de cada pixel.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>About how long the pre-training and the fine-tuning may take, each.</source>
<translation>Quanto tempo, aproximadamente, o pré-treinamento e o ajuste fino podem levar, cada um.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>The raster to predict. Its true classes are not trained on.</source>
<translation>O raster a predizer. Suas classes verdadeiras não são usadas no treinamento.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>A raster with the true class of each pixel, to evaluate the prediction.</source>
<translation>Um raster com a classe verdadeira de cada pixel, para avaliar a predição.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>A raster of the same kind as the others; the larger, the better.</source>
<translation>Um raster do mesmo tipo que os outros; quanto maior, melhor.</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Raster with true classes</source>
<translation>Raster com classes verdadeiras</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>True classes of that raster</source>
<translation>Classes verdadeiras desse raster</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Minutes for each training</source>
<translation>Minutos para cada treinamento</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Raster to test on</source>
<translation>Raster de teste</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>True classes of the test raster</source>
<translation>Classes verdadeiras do raster de teste</translation>
</message>
<message>
<location filename="../resources/models/train_predict_evaluate.model3"/>
<source>Raster without labels</source>
<translation>Raster sem rótulos</translation>
</message>
</context>
</TS>
