<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A desktop studio for the Nano Banana image models.</source>
        <translation>Un estudio de escritorio para los modelos de imagen Nano Banana.</translation>
    </message>
    <message>
        <source>About NanoStudio</source>
        <translation>Acerca de NanoStudio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copiar las versiones</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
</context>
<context>
    <name>AddReference</name>
    <message>
        <source>Add reference</source>
        <translation>Añadir referencia</translation>
    </message>
    <message>
        <source>Add reference pictures: drop, paste or browse</source>
        <translation>Añade imágenes de referencia: suelta, pega o elige</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>Soltar aquí</translation>
    </message>
    <message>
        <source>Drop, paste
or browse</source>
        <translation>Suelta, pega
o elige</translation>
    </message>
    <message>
        <source>More are kept, not sent.</source>
        <translation>Las demás se conservan, pero no se envían.</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Add a picture from the web</source>
        <translation>Añadir una imagen de la web</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Only an address that begins with https:// can be fetched.</source>
        <translation>Solo las direcciones que empiezan por https:// se pueden descargar.</translation>
    </message>
    <message>
        <source>Web address of a picture</source>
        <translation>Dirección web de una imagen</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>How large pictures stand in the gallery.</source>
        <translation>El tamaño de las imágenes en la galería.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Tamaño de miniatura</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>AskTaskId</name>
    <message>
        <source>Collect</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Enter task ID</source>
        <translation>Introducir ID</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>ID de tarea</translation>
    </message>
    <message>
        <source>The id %1 shows for this task on its site:</source>
        <translation>El ID que %1 muestra para esta tarea en su sitio:</translation>
    </message>
</context>
<context>
    <name>Boards</name>
    <message numerus="yes">
        <source>%n pictures laid on “%1”</source>
        <translation>
            <numerusform>%n imagen puesta en «%1»</numerusform>
            <numerusform>%n imágenes puestas en «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures taken off “%1”</source>
        <translation>
            <numerusform>%n imagen quitada de «%1»</numerusform>
            <numerusform>%n imágenes quitadas de «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Board “%1” removed</source>
        <translation>Se quitó el tablero «%1»</translation>
    </message>
    <message>
        <source>Its pictures are still in the library.</source>
        <translation>Sus imágenes siguen en la biblioteca.</translation>
    </message>
    <message>
        <source>Laid on “%1”</source>
        <translation>Puesta en «%1»</translation>
    </message>
    <message>
        <source>Search “%1” removed</source>
        <translation>Se quitó la búsqueda «%1»</translation>
    </message>
    <message>
        <source>Search “%1” replaced</source>
        <translation>Se reemplazó la búsqueda «%1»</translation>
    </message>
    <message>
        <source>Taken off “%1”</source>
        <translation>Quitada de «%1»</translation>
    </message>
</context>
<context>
    <name>BudgetRow</name>
    <message>
        <source>%1 spent, %2 held for what is under way, %3 left</source>
        <translation>Gastado: %1; reservado para lo que está en curso: %2; queda: %3</translation>
    </message>
    <message>
        <source>Budget in %1</source>
        <translation>Presupuesto en %1</translation>
    </message>
    <message>
        <source>Count from now</source>
        <translation>Contar desde ahora</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>BundleDesk</name>
    <message>
        <source>%1 of %2 pictures were done.</source>
        <translation>Se completaron %1 de %2 imágenes.</translation>
    </message>
    <message>
        <source>%1 pictures exported.</source>
        <translation>Imágenes exportadas: %1.</translation>
    </message>
    <message>
        <source>%1 were left out, their files are gone or damaged.</source>
        <translation>Se omitieron: %1; sus archivos ya no están o están dañados.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 pictures.</source>
        <translation>Detenido tras %1 de %2 imágenes.</translation>
    </message>
    <message>
        <source>With the same folder it goes on from there.</source>
        <translation>Con la misma carpeta continúa desde ahí.</translation>
    </message>
</context>
<context>
    <name>BundleFront</name>
    <message>
        <source>Export into an empty folder</source>
        <translation>Exportar a una carpeta vacía</translation>
    </message>
    <message>
        <source>Import an exported library</source>
        <translation>Importar una biblioteca exportada</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save a dossier</source>
        <translation>Guardar un dosier</translation>
    </message>
    <message>
        <source>Save costs</source>
        <translation>Guardar gastos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Compare them with your account on the provider&apos;s site.</source>
        <translation>Compáralas con tu cuenta en el sitio del proveedor.</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>¿Es alguna de estas?</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Es esta</translation>
    </message>
    <message>
        <source>It is this one: %1</source>
        <translation>Es esta: %1</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>ID de tarea</translation>
    </message>
</context>
<context>
    <name>CanonSection</name>
    <message>
        <source>Canon versions</source>
        <translation>Versiones del canon</translation>
    </message>
    <message>
        <source>Free: a change after pictures were made begins a new version, and they keep the one they were made with.</source>
        <translation>Libre: un cambio hecho después de generar imágenes inicia una versión nueva, y ellas conservan aquella con la que se hicieron.</translation>
    </message>
    <message>
        <source>Lock the canon</source>
        <translation>Bloquear el canon</translation>
    </message>
    <message>
        <source>Regenerate %1</source>
        <translation>Regenerar: %1</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>Regenerar…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Usado en</translation>
    </message>
    <message>
        <source>Version %1 is held: nothing that shows can change.</source>
        <translation>La versión %1 está fijada: no puede cambiar nada de lo que se ve.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>CastPopup</name>
    <message>
        <source>Anything</source>
        <translation>Lo que sea</translation>
    </message>
    <message>
        <source>Combine views into one picture when there is no room</source>
        <translation>Combinar vistas en una sola imagen si no hay sitio</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>Insertar un personaje</translation>
    </message>
    <message>
        <source>Open the characters</source>
        <translation>Abrir los personajes</translation>
    </message>
    <message>
        <source>There are no characters yet.</source>
        <translation>Aún no hay personajes.</translation>
    </message>
    <message>
        <source>What is to be drawn</source>
        <translation>Qué se va a generar</translation>
    </message>
</context>
<context>
    <name>CastRow</name>
    <message>
        <source>%1: have it as it is now, canon v%2</source>
        <translation>%1: usar como está ahora, canon v%2</translation>
    </message>
    <message>
        <source>Take out of the draft: %1</source>
        <translation>Quitar del borrador: %1</translation>
    </message>
    <message>
        <source>Update to v%1</source>
        <translation>Actualizar a v%1</translation>
    </message>
    <message>
        <source>“%1” was taken out.</source>
        <translation>Se quitó «%1».</translation>
    </message>
</context>
<context>
    <name>Casting</name>
    <message>
        <source>%1 of %2 views go to %3.</source>
        <translation>%1 de %2 vistas van a %3.</translation>
    </message>
    <message>
        <source>%1 of 1 view goes to %3.</source>
        <translation>%1 de 1 vista va a %3.</translation>
    </message>
    <message>
        <source>%1, canon v%2</source>
        <translation>%1, canon v%2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Espalda</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Manos</translation>
    </message>
    <message>
        <source>In one picture: %1.</source>
        <translation>En una sola imagen: %1.</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <translation>Se omite: %1. %2</translation>
    </message>
    <message>
        <source>No pictures: only its description goes.</source>
        <translation>Sin imágenes: solo va su descripción.</translation>
    </message>
    <message>
        <source>Outfit</source>
        <translation>Atuendo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Prop</source>
        <translation>Accesorio</translation>
    </message>
    <message>
        <source>Three-quarter</source>
        <translation>Tres cuartos</translation>
    </message>
    <message>
        <source>What you wrote of it yourself stays.</source>
        <translation>Lo que escribiste tú sobre él se conserva.</translation>
    </message>
    <message>
        <source>“%1” has changed; the draft has it as it is now.</source>
        <translation>«%1» ha cambiado; el borrador lo tiene como está ahora.</translation>
    </message>
    <message>
        <source>“%1” is in the draft.</source>
        <translation>«%1» está en el borrador.</translation>
    </message>
    <message>
        <source>“%1” was taken out.</source>
        <translation>Se quitó «%1».</translation>
    </message>
</context>
<context>
    <name>CellBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Re-roll</source>
        <translation>Regenerar</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>CellDialog</name>
    <message>
        <source>@1 stands for the first reference, @2 for the second.</source>
        <translation>@1 es la primera referencia; @2, la segunda.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Añadir imágenes…</translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation>Añadir imágenes de referencia</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Según el plan</translation>
    </message>
    <message>
        <source>As the template says</source>
        <translation>Según la plantilla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Omitir %1</translation>
    </message>
    <message>
        <source>None. The cell is made from its prompt alone.</source>
        <translation>Ninguna. La celda se hace solo con su prompt.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt and references: %1</source>
        <translation>Prompt y referencias: %1</translation>
    </message>
    <message>
        <source>Prompt of this cell</source>
        <translation>Prompt de esta celda</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Several views may share one picture</source>
        <translation>Varias vistas pueden compartir una imagen</translation>
    </message>
    <message>
        <source>Where a model takes few references. For the whole sheet.</source>
        <translation>Si un modelo admite pocas referencias. Para toda la hoja.</translation>
    </message>
</context>
<context>
    <name>CellForm</name>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>It waits for these cells and is drawn after them.</source>
        <translation>Espera a estas celdas y se genera después de ellas.</translation>
    </message>
    <message>
        <source>Its picture can become this view.</source>
        <translation>Su imagen puede pasar a ser esta vista.</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hecha con</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>The face from the side: only one eye is visible.</source>
        <translation>La cara de perfil: solo se ve un ojo.</translation>
    </message>
    <message>
        <source>Title of the cell</source>
        <translation>Título de la celda</translation>
    </message>
    <message>
        <source>View of the character</source>
        <translation>Vista del personaje</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
</context>
<context>
    <name>CellIntake</name>
    <message>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Fetch the picture from %1?</source>
        <translation>¿Descargar la imagen de %1?</translation>
    </message>
    <message>
        <source>Put pictures into cells</source>
        <translation>Poner imágenes en celdas</translation>
    </message>
</context>
<context>
    <name>CellList</name>
    <message>
        <source>Add a cell</source>
        <translation>Añadir una celda</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>Move the cell down</source>
        <translation>Bajar la celda</translation>
    </message>
    <message>
        <source>Move the cell up</source>
        <translation>Subir la celda</translation>
    </message>
    <message>
        <source>Remove the cell</source>
        <translation>Quitar la celda</translation>
    </message>
</context>
<context>
    <name>CharacterCard</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the character</source>
        <translation>Editar el personaje</translation>
    </message>
    <message>
        <source>Never change</source>
        <translation>No cambiar nunca</translation>
    </message>
    <message>
        <source>No character belongs to it yet.</source>
        <translation>Aún no tiene ningún personaje.</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Show them in the gallery</source>
        <translation>Mostrarlas en la galería</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Usado en</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
</context>
<context>
    <name>CharacterDeeds</name>
    <message>
        <source>Colour %1 removed</source>
        <translation>Se quitó el color %1</translation>
    </message>
    <message>
        <source>Picture taken out of “%1”</source>
        <translation>Se quitó la imagen de «%1»</translation>
    </message>
    <message>
        <source>Sentence removed</source>
        <translation>Se quitó la frase</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Se quitó la vista «%1»</translation>
    </message>
</context>
<context>
    <name>CharacterDesk</name>
    <message>
        <source>Another one is called “%1”.</source>
        <translation>Otro se llama «%1».</translation>
    </message>
    <message>
        <source>Character “%1” exported</source>
        <translation>Se exportó el personaje «%1»</translation>
    </message>
    <message>
        <source>Character “%1” imported</source>
        <translation>Se importó el personaje «%1»</translation>
    </message>
    <message>
        <source>Character “%1” is here already</source>
        <translation>El personaje «%1» ya está aquí</translation>
    </message>
    <message>
        <source>Copying pictures into the library…</source>
        <translation>Copiando imágenes a la biblioteca…</translation>
    </message>
    <message>
        <source>Drag those that show another one to where they belong.</source>
        <translation>Arrastra las que muestren otra a donde corresponda.</translation>
    </message>
    <message>
        <source>Each picture is a view of its own</source>
        <translation>Cada imagen es una vista propia</translation>
    </message>
    <message>
        <source>Exporting “%1”…</source>
        <translation>Exportando «%1»…</translation>
    </message>
    <message>
        <source>Importing “%1”…</source>
        <translation>Importando «%1»…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>CharacterEditor</name>
    <message>
        <source>Canon</source>
        <translation>Canon</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>For yourself alone; never sent.</source>
        <translation>Solo para ti; no se envía nunca.</translation>
    </message>
    <message>
        <source>Make the first views…</source>
        <translation>Hacer las primeras vistas…</translation>
    </message>
    <message>
        <source>More about this character</source>
        <translation>Más sobre este personaje</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Never change</source>
        <translation>No cambiar nunca</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Who it is, and what it looks like: age, build, hair, clothes.</source>
        <translation>Quién es y qué aspecto tiene: edad, complexión, pelo, ropa.</translation>
    </message>
</context>
<context>
    <name>CharacterEdits</name>
    <message>
        <source>Character “%1” removed</source>
        <translation>Se quitó el personaje «%1»</translation>
    </message>
    <message>
        <source>Its pictures are still in the library.</source>
        <translation>Sus imágenes siguen en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>CharacterPicker</name>
    <message>
        <source>A scene, a thing, a place</source>
        <translation>Una escena, una cosa, un lugar</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personajes</translation>
    </message>
    <message>
        <source>No character</source>
        <translation>Sin personaje</translation>
    </message>
    <message>
        <source>No character matches.</source>
        <translation>Ningún personaje coincide.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search characters</source>
        <translation>Buscar personajes</translation>
    </message>
</context>
<context>
    <name>CharactersFront</name>
    <message>
        <source>Drop one on a view.</source>
        <translation>Suelta una sobre una vista.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Fetch the picture from %1?</source>
        <translation>¿Descargar la imagen de %1?</translation>
    </message>
    <message>
        <source>There is no picture to take colours from yet.</source>
        <translation>Aún no hay ninguna imagen de la que tomar colores.</translation>
    </message>
</context>
<context>
    <name>Checkout</name>
    <message>
        <source>Generate with a small copy of %1?</source>
        <translation>¿Generar con una copia pequeña de %1?</translation>
    </message>
    <message>
        <source>Generate without %1?</source>
        <translation>¿Generar sin %1?</translation>
    </message>
    <message>
        <source>Nobody knows what this will cost.</source>
        <translation>Nadie sabe cuánto costará esto.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask for less, or raise the budget.</source>
        <translation>No se envió nada. Pide menos o aumenta el presupuesto.</translation>
    </message>
    <message>
        <source>The library does not have it any more; add it again.</source>
        <translation>Ya no está en la biblioteca; añádela de nuevo.</translation>
    </message>
    <message>
        <source>The picture itself is not here; add it again.</source>
        <translation>La imagen en sí no está aquí; añádela de nuevo.</translation>
    </message>
    <message>
        <source>This costs %1. Generate?</source>
        <translation>Esto cuesta %1. ¿Generar?</translation>
    </message>
    <message>
        <source>This costs %1; the budget of this project has %2 left.</source>
        <translation>Esto cuesta %1; al presupuesto de este proyecto le quedan %2.</translation>
    </message>
    <message>
        <source>This model has no price, so no budget can hold it back.</source>
        <translation>Este modelo no tiene precio, así que ningún presupuesto puede frenarlo.</translation>
    </message>
    <message>
        <source>You wanted to be asked above %1.</source>
        <translation>Pediste confirmar lo que supere %1.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>%1 of %2 chosen, one picture each</source>
        <translation>%1 de %2 elegidos, una imagen de cada uno</translation>
    </message>
    <message numerus="yes">
        <source>%n without a published price</source>
        <translation>
            <numerusform>%n sin precio publicado</numerusform>
            <numerusform>%n sin precio publicado</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1 to %2 models</source>
        <translation>Elige de %1 a %2 modelos</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>Aún sin prompt</translation>
    </message>
    <message>
        <source>Send to %1 models</source>
        <translation>Enviar a %1 modelos</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Opacity of the second picture</source>
        <translation>Opacidad de la segunda imagen</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Place of the line</source>
        <translation>Posición de la línea</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>CompareCanvas</name>
    <message>
        <source>Compared pictures</source>
        <translation>Imágenes comparadas</translation>
    </message>
</context>
<context>
    <name>CompareFront</name>
    <message>
        <source>Hold Ctrl and click on pictures, or Shift and the arrows.</source>
        <translation>Mantén pulsado Ctrl y haz clic en las imágenes, o usa Mayús y las flechas.</translation>
    </message>
    <message>
        <source>Select two to four pictures to compare.</source>
        <translation>Selecciona de dos a cuatro imágenes para compararlas.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Compared pictures</source>
        <translation>Imágenes comparadas</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>No winner.</source>
        <translation>Sin ganadora.</translation>
    </message>
    <message>
        <source>The winner is %1: %2.</source>
        <translation>Gana la %1: %2.</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Reference %1: %2. %3 of %4.</source>
        <translation>Referencia %1: %2. %3 de %4.</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Copy a picture or some words first.</source>
        <translation>Copia antes una imagen o un texto.</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>Insertar un personaje</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>No hay nada que pegar.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nothing else is lost.</source>
        <translation>No se perdió nada más.</translation>
    </message>
    <message>
        <source>The last prompt could not be restored.</source>
        <translation>No se pudo restaurar el último prompt.</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>A character keeps its face, clothes and colours the same from picture to picture.</source>
        <translation>Un personaje conserva la misma cara, la misma ropa y los mismos colores de una imagen a otra.</translation>
    </message>
    <message>
        <source>Drop pictures here, or choose them. Each becomes a view.</source>
        <translation>Suelta imágenes aquí o elígelas. Cada una pasa a ser una vista.</translation>
    </message>
    <message>
        <source>From a description</source>
        <translation>De una descripción</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <source>From pictures</source>
        <translation>De imágenes</translation>
    </message>
    <message>
        <source>Import a character that somebody handed on.</source>
        <translation>Importa un personaje que alguien te pasó.</translation>
    </message>
    <message>
        <source>Who is in your pictures?</source>
        <translation>¿Quién sale en tus imágenes?</translation>
    </message>
    <message>
        <source>Write what it looks like, and have the first views made.</source>
        <translation>Escribe qué aspecto tiene y haz que se generen las primeras vistas.</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>A reference is not ready yet.</source>
        <translation>Una referencia aún no está lista.</translation>
    </message>
    <message>
        <source>Take out alternatives, or ask for fewer of each.</source>
        <translation>Quita alternativas o pide menos de cada una.</translation>
    </message>
    <message>
        <source>That would be %1 pictures, and one order takes up to %2.</source>
        <translation>Serían %1 imágenes, y un pedido admite hasta %2.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtalo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>DrawerSwitch</name>
    <message>
        <source>Pictures to drag from</source>
        <translation>Imágenes para arrastrar</translation>
    </message>
</context>
<context>
    <name>Dropper</name>
    <message>
        <source>Arrows move over it, Shift makes large steps, Return takes.</source>
        <translation>Las flechas recorren la imagen; con Mayús, a pasos grandes; Intro toma el color.</translation>
    </message>
    <message>
        <source>Picture to take colours from</source>
        <translation>Imagen de la que tomar colores</translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
</context>
<context>
    <name>EditDesk</name>
    <message>
        <source>As a version of its own; the picture it was made of stays.</source>
        <translation>Como versión propia; la imagen con la que se hizo se conserva.</translation>
    </message>
    <message>
        <source>It is a copy. What you save there comes back as a version.</source>
        <translation>Es una copia. Lo que guardes ahí vuelve como una versión.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The edit of “%1” is in the library.</source>
        <translation>La edición de «%1» está en la biblioteca.</translation>
    </message>
    <message>
        <source>“%1” is open for editing.</source>
        <translation>«%1» está abierta para editarla.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Add the picture again.</source>
        <translation>Añade la imagen otra vez.</translation>
    </message>
    <message>
        <source>That reference is not there any more.</source>
        <translation>Esa referencia ya no está.</translation>
    </message>
    <message>
        <source>The original of that reference is not in the library.</source>
        <translation>El original de esa referencia no está en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>Exhibit</name>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Aún no está</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>Picture not found</source>
        <translation>No se encuentra la imagen</translation>
    </message>
    <message>
        <source>Your pick</source>
        <translation>Tu elección</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>%1 more could not be exported.</source>
        <translation>Otras que no se pudieron exportar: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures exported.</source>
        <translation>Se exportaron %1 de %2 imágenes.</translation>
    </message>
    <message>
        <source>%1 of %2 were exported before.</source>
        <translation>Antes se exportaron %1 de %2.</translation>
    </message>
    <message>
        <source>%1 were there from before already.</source>
        <translation>Ya estaban ahí de antes: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures exported.</source>
        <translation>
            <numerusform>Se exportó %n imagen.</numerusform>
            <numerusform>Se exportaron %n imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture exported.</source>
        <translation>Se exportó 1 imagen.</translation>
    </message>
    <message>
        <source>Go on elsewhere…</source>
        <translation>Seguir en otro lugar…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A folder for each project</source>
        <translation>Una carpeta por proyecto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Colours of screens (sRGB)</source>
        <translation>Colores de pantalla (sRGB)</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Less exact</source>
        <translation>Menos exacta</translation>
    </message>
    <message>
        <source>More exact</source>
        <translation>Más exacta</translation>
    </message>
    <message>
        <source>One picture of all of them, with their names.</source>
        <translation>Una sola imagen con todas ellas y sus nombres.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>What the files tell</source>
        <translation>Qué dicen los archivos</translation>
    </message>
</context>
<context>
    <name>ExportFront</name>
    <message>
        <source>Go on in another folder</source>
        <translation>Seguir en otra carpeta</translation>
    </message>
</context>
<context>
    <name>Eyedropper</name>
    <message>
        <source>%1 taken</source>
        <translation>%1 tomado</translation>
    </message>
    <message>
        <source>Click on the picture to take the colour under the pointer.</source>
        <translation>Haz clic en la imagen para tomar el color bajo el puntero.</translation>
    </message>
    <message>
        <source>Colours of this picture</source>
        <translation>Colores de esta imagen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Take colours from pictures</source>
        <translation>Tomar colores de imágenes</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>%1 (%2) is fitted to the frame of %3 (%4).</source>
        <translation>La %1 (%2) se ajusta al marco de la %3 (%4).</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · winner</source>
        <translation>%1 · %2 · ganadora</translation>
    </message>
    <message>
        <source>Still being read: not sharp yet.</source>
        <translation>Aún se está leyendo: todavía no se ve nítida.</translation>
    </message>
</context>
<context>
    <name>FaceCanvas</name>
    <message>
        <source>%1 from the left, %2 from the top, %3 wide, %4 high</source>
        <translation>%1 desde la izquierda, %2 desde arriba, %3 de ancho, %4 de alto</translation>
    </message>
    <message>
        <source>Box round the face</source>
        <translation>Recuadro de la cara</translation>
    </message>
    <message>
        <source>No box yet</source>
        <translation>Aún sin recuadro</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>La imagen no se puede mostrar.</translation>
    </message>
</context>
<context>
    <name>FaceDialog</name>
    <message>
        <source>Arrows move the box, Shift and arrows change its size.</source>
        <translation>Las flechas mueven el recuadro; con Mayús, cambian su tamaño.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare faces</source>
        <translation>Comparar caras</translation>
    </message>
    <message>
        <source>Draw a box round the face. The same place is compared in every cell of this sheet.</source>
        <translation>Dibuja un recuadro alrededor de la cara. Se compara ese mismo lugar en todas las celdas de esta hoja.</translation>
    </message>
    <message>
        <source>Mark the face: %1</source>
        <translation>Marcar la cara: %1</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation>Quitar el recuadro</translation>
    </message>
</context>
<context>
    <name>FaceOff</name>
    <message>
        <source>A reference is not ready yet.</source>
        <translation>Una referencia aún no está lista.</translation>
    </message>
    <message>
        <source>Take out alternatives, so that all get the same.</source>
        <translation>Quita las alternativas para que todos reciban lo mismo.</translation>
    </message>
    <message>
        <source>The prompt makes %1 prompts, and a face-off takes one.</source>
        <translation>El prompt da lugar a %1 prompts, y un duelo admite uno.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>left out, because %1 does not take them: %2</source>
        <translation>se omiten, porque %1 no las admite: %2</translation>
    </message>
</context>
<context>
    <name>FaceOffDesk</name>
    <message>
        <source>A face-off can be judged.</source>
        <translation>Ya se puede juzgar un duelo.</translation>
    </message>
    <message>
        <source>Its pictures come as ordinary ones. Nothing is sent again.</source>
        <translation>Sus imágenes llegarán como imágenes normales. No se vuelve a enviar nada.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juzgar</translation>
    </message>
    <message>
        <source>Pick the best before you see whose is whose.</source>
        <translation>Elige la mejor antes de ver de qué modelo es cada una.</translation>
    </message>
    <message>
        <source>The face-off could not be kept.</source>
        <translation>No se pudo guardar el duelo.</translation>
    </message>
</context>
<context>
    <name>FaceOffDialog</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Face-off</source>
        <translation>Duelo</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juzgar</translation>
    </message>
    <message>
        <source>Judge  ·  %1</source>
        <translation>Juzgar  ·  %1</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Marcador</translation>
    </message>
</context>
<context>
    <name>FilesFront</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Elegir un programa</translation>
    </message>
    <message>
        <source>Choose a program…</source>
        <translation>Elegir un programa…</translation>
    </message>
    <message>
        <source>Open a picture&apos;s settings</source>
        <translation>Abrir los ajustes de una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.avif)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.avif)</translation>
    </message>
    <message>
        <source>The system&apos;s usual program</source>
        <translation>Programa habitual del sistema</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Do without: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacadas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Unlike asked</source>
        <translation>No es lo pedido</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>%1 more…</source>
        <translation>%1 más…</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A fox in a yellow raincoat at a night market, soft neon light, 35 mm</source>
        <translation>Un zorro con impermeable amarillo en un mercado nocturno, suave luz de neón, 35 mm</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>Change the prompt, drop pictures onto the references, and generate again. For the real models add a key.</source>
        <translation>Cambia el prompt, suelta imágenes sobre las referencias y genera otra vez. Para usar los modelos reales, añade una clave.</translation>
    </message>
    <message>
        <source>Your first picture, drawn on this computer.</source>
        <translation>Tu primera imagen, dibujada en este equipo.</translation>
    </message>
</context>
<context>
    <name>FromGallery</name>
    <message>
        <source>Its canon is locked.</source>
        <translation>Su canon está bloqueado.</translation>
    </message>
    <message>
        <source>New character from these pictures…</source>
        <translation>Personaje nuevo de estas imágenes…</translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search prompts, tags, models</source>
        <translation>Buscar prompts, etiquetas, modelos</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Tamaño de miniatura</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>%1, as it was said at the start.</source>
        <translation>%1, como se indicó al iniciar.</translation>
    </message>
    <message>
        <source>%1, from the next start on. Move there what is in %2 now.</source>
        <translation>%1, a partir del próximo inicio. Mueve ahí lo que ahora está en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>A JSON file beside each picture</source>
        <translation>Un archivo JSON junto a cada imagen</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>All that is known of it, for other programs.</source>
        <translation>Todo lo que se sabe de ella, para otros programas.</translation>
    </message>
    <message>
        <source>Change the library folder</source>
        <translation>Cambiar la carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Choose the library folder</source>
        <translation>Elegir la carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Counts when NanoStudio is started again.</source>
        <translation>Se aplica al reiniciar NanoStudio.</translation>
    </message>
    <message>
        <source>Delete for ever after</source>
        <translation>Eliminar para siempre tras</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open library folder</source>
        <translation>Abrir la carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Open settings file</source>
        <translation>Abrir el archivo de ajustes</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Pictures wait in the trash till then.</source>
        <translation>Hasta entonces, las imágenes esperan en la papelera.</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Archivo de ajustes</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>GroundRow</name>
    <message>
        <source>Another colour…</source>
        <translation>Otro color…</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>Canon version %1 is locked, so nothing that shows can change.</source>
        <translation>La versión %1 del canon está bloqueada, así que no puede cambiar nada de lo que se ve.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock the canon</source>
        <translation>Desbloquear el canon</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>%1 cells may look different. %2 of %1, %3: %4</source>
        <translation>Puede que %1 celdas se vean distintas. %2 de %1, %3: %4</translation>
    </message>
    <message>
        <source>Cells, the oddest first</source>
        <translation>Celdas, las más distintas primero</translation>
    </message>
    <message>
        <source>Like the other cells</source>
        <translation>Como las otras celdas</translation>
    </message>
    <message>
        <source>List the cells, the oddest first</source>
        <translation>Ver la lista de celdas, las más distintas primero</translation>
    </message>
    <message>
        <source>Mark the face, to compare it too</source>
        <translation>Marcar la cara para compararla también</translation>
    </message>
    <message>
        <source>Mark the face…</source>
        <translation>Marcar la cara…</translation>
    </message>
    <message>
        <source>Next odd cell</source>
        <translation>Siguiente celda distinta</translation>
    </message>
    <message>
        <source>Oddest first</source>
        <translation>Distintas antes</translation>
    </message>
    <message>
        <source>One cell may look different. %1: %2</source>
        <translation>Puede que una celda se vea distinta. %1: %2</translation>
    </message>
    <message>
        <source>Previous odd cell</source>
        <translation>Celda distinta anterior</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the odd cell</source>
        <translation>Mostrar la celda distinta</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Forget this prompt (Delete)</source>
        <translation>Olvidar este prompt (Supr)</translation>
    </message>
    <message>
        <source>Nothing sent yet. Every prompt you send can be found here.</source>
        <translation>Aún no has enviado nada. Aquí encontrarás todos los prompts que envíes.</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>Historial de prompts</translation>
    </message>
</context>
<context>
    <name>Hosts</name>
    <message>
        <source>%1 takes public addresses only.</source>
        <translation>%1 solo acepta direcciones públicas.</translation>
    </message>
    <message>
        <source>%1 takes public addresses only. Pictures from the web have one; others can be hosted once you have a key for a provider with uploads.</source>
        <translation>%1 solo acepta direcciones públicas. Las imágenes de la web ya tienen una; las demás se podrán alojar cuando tengas una clave de un proveedor que admita subidas.</translation>
    </message>
    <message>
        <source>%1 takes public addresses only: %2 hosts your pictures.</source>
        <translation>%1 solo acepta direcciones públicas: %2 aloja tus imágenes.</translation>
    </message>
    <message>
        <source>It needs a public address, and nobody can host it.</source>
        <translation>Necesita una dirección pública y nadie puede alojarla.</translation>
    </message>
    <message>
        <source>It needs a public address: %1 will host it.</source>
        <translation>Necesita una dirección pública: la alojará %1.</translation>
    </message>
    <message>
        <source>It needs a public address: choose who hosts it.</source>
        <translation>Necesita una dirección pública: elige quién la aloja.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A folder</source>
        <translation>Una carpeta</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Otra carpeta</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Copies go into the library; your files stay as they are. What a picture says of its prompt and model is read.</source>
        <translation>A la biblioteca van copias; tus archivos se quedan como están. Se lee lo que una imagen indica sobre su prompt y su modelo.</translation>
    </message>
    <message>
        <source>Import a folder of pictures</source>
        <translation>Importar una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importar imágenes</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>No se vigila ninguna carpeta.</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP and AVIF, in all its folders.</source>
        <translation>PNG, JPEG, WebP y AVIF, también en sus subcarpetas.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.avif)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.avif)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Single pictures</source>
        <translation>Imágenes sueltas</translation>
    </message>
    <message>
        <source>Watch %1 no longer</source>
        <translation>Dejar de vigilar %1</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>Watch another folder</source>
        <translation>Vigilar otra carpeta</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>What is in these folders, and comes later, is imported.</source>
        <translation>Se importa lo que hay en estas carpetas y lo que llegue después.</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Copy prompt</source>
        <translation>Copiar el prompt</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Select a picture to see its receipt.</source>
        <translation>Selecciona una imagen para ver su recibo.</translation>
    </message>
</context>
<context>
    <name>Iterate</name>
    <message>
        <source>There is no provider “%1” any more.</source>
        <translation>Ya no hay ningún proveedor «%1».</translation>
    </message>
</context>
<context>
    <name>JudgePage</name>
    <message>
        <source>%1 of %2 pictures are there.</source>
        <translation>Imágenes listas: %1 de %2.</translation>
    </message>
    <message>
        <source>Judge now</source>
        <translation>Juzgar ya</translation>
    </message>
    <message>
        <source>Next face-off</source>
        <translation>Duelo siguiente</translation>
    </message>
    <message>
        <source>None is good</source>
        <translation>Ninguna vale</translation>
    </message>
    <message>
        <source>None is good (%1)</source>
        <translation>Ninguna vale (%1)</translation>
    </message>
    <message>
        <source>None was good.</source>
        <translation>Ninguna valía.</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>Elegir %1</translation>
    </message>
    <message>
        <source>Pick the best</source>
        <translation>Elegir la mejor</translation>
    </message>
    <message>
        <source>Send one request to several models first.</source>
        <translation>Envía antes una solicitud a varios modelos.</translation>
    </message>
    <message>
        <source>There is nothing to judge.</source>
        <translation>No hay nada que juzgar.</translation>
    </message>
    <message>
        <source>Which one is the best?</source>
        <translation>¿Cuál es la mejor?</translation>
    </message>
    <message>
        <source>You can close this: a message comes when all are there. The gallery shows them as they come, with their makers.</source>
        <translation>Puedes cerrar esto: un mensaje te avisará cuando estén todas. La galería las muestra según van llegando, con el modelo que hizo cada una.</translation>
    </message>
    <message>
        <source>You picked %1.</source>
        <translation>Elegiste la %1.</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>Boards</source>
        <translation>Tableros</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>JudgingFront</name>
    <message>
        <source>Changing pictures</source>
        <translation>Cambiando imágenes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n pictures for ever?</source>
        <translation>
            <numerusform>¿Eliminar %n imagen para siempre?</numerusform>
            <numerusform>¿Eliminar %n imágenes para siempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this picture for ever?</source>
        <translation>¿Eliminar esta imagen para siempre?</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>The files are removed from the disk. This cannot be undone.</source>
        <translation>Los archivos se eliminan del disco. Esto no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Add a key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>It goes into the system&apos;s keyring, never into a file, and cannot be read back here. With a name you can have several.</source>
        <translation>Se guarda en el llavero del sistema, nunca en un archivo, y aquí no se puede volver a leer. Si les pones nombre, puedes tener varias.</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Conservar la anterior</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nombre (opcional)</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nombre de la clave</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Pega la clave</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Reemplazar %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Tasks under way go on with the new key. For another account add a key with a name of its own instead.</source>
        <translation>Las tareas en curso seguirán con la clave nueva. Si es de otra cuenta, añade mejor una clave con su propio nombre.</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>%1 has no key yet.</source>
        <translation>%1 aún no tiene clave.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir clave</translation>
    </message>
</context>
<context>
    <name>KeyRowView</name>
    <message>
        <source>Ask whether it works; costs nothing: %1</source>
        <translation>Preguntar si funciona; no cuesta nada: %1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Eliminar: %1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Replace: %1</source>
        <translation>Reemplazar: %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use for new tasks: %1</source>
        <translation>Usar para las tareas nuevas: %1</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and providers</source>
        <translation>Claves y proveedores</translation>
    </message>
</context>
<context>
    <name>LibraryBanner</name>
    <message>
        <source>Connect its disk. Nothing is sent or changed till it is back.</source>
        <translation>Conecta su disco. Hasta que vuelva, no se envía ni se cambia nada.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The library folder is not there or may not be written.</source>
        <translation>La carpeta de la biblioteca no existe o no se puede escribir en ella.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>LineageLinks</name>
    <message>
        <source>A character of another library</source>
        <translation>Un personaje de otra biblioteca</translation>
    </message>
    <message>
        <source>Its canon is v%1 by now.</source>
        <translation>Su canon ya es v%1.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Generada con</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>En la hoja</translation>
    </message>
    <message>
        <source>Open the character</source>
        <translation>Abrir el personaje</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Abrir la hoja</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2</source>
        <translation>Hoja «%1», celda %2</translation>
    </message>
    <message>
        <source>The character is not in use any more.</source>
        <translation>El personaje ya no está en uso.</translation>
    </message>
</context>
<context>
    <name>LineageSection</name>
    <message>
        <source>Lineage</source>
        <translation>Linaje</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hecha con</translation>
    </message>
    <message>
        <source>Made from: %1</source>
        <translation>Hecha con: %1</translation>
    </message>
    <message>
        <source>Made into</source>
        <translation>Dio lugar a</translation>
    </message>
    <message>
        <source>Made into: %1</source>
        <translation>Dio lugar a: %1</translation>
    </message>
    <message>
        <source>Same order</source>
        <translation>Mismo pedido</translation>
    </message>
    <message>
        <source>Same order: %1</source>
        <translation>Mismo pedido: %1</translation>
    </message>
    <message>
        <source>Settings from</source>
        <translation>Ajustes de</translation>
    </message>
    <message>
        <source>Settings from: %1</source>
        <translation>Ajustes de: %1</translation>
    </message>
    <message>
        <source>Settings taken up by</source>
        <translation>Ajustes usados en</translation>
    </message>
    <message>
        <source>Settings taken up by: %1</source>
        <translation>Ajustes usados en: %1</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Characters</source>
        <translation>Personajes</translation>
    </message>
    <message>
        <source>Import a character…</source>
        <translation>Importar un personaje…</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Personaje nuevo</translation>
    </message>
    <message>
        <source>No character matches.</source>
        <translation>Ningún personaje coincide.</translation>
    </message>
    <message>
        <source>Or drop its pictures here</source>
        <translation>O suelta aquí sus imágenes</translation>
    </message>
    <message>
        <source>Search characters</source>
        <translation>Buscar personajes</translation>
    </message>
</context>
<context>
    <name>MarkDesk</name>
    <message numerus="yes">
        <source>%n pictures moved to “%1”</source>
        <translation>
            <numerusform>%n imagen movida a «%1»</numerusform>
            <numerusform>%n imágenes movidas a «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures rated %1</source>
        <translation>
            <numerusform>%n imagen valorada con %1</numerusform>
            <numerusform>%n imágenes valoradas con %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures starred</source>
        <translation>
            <numerusform>%n imagen destacada</numerusform>
            <numerusform>%n imágenes destacadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “%1”</source>
        <translation>Movida a «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Ratings taken off %n pictures</source>
        <translation>
            <numerusform>Valoración quitada a %n imagen</numerusform>
            <numerusform>Valoración quitada a %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stars taken off %n pictures</source>
        <translation>
            <numerusform>%n imagen ya sin destacar</numerusform>
            <numerusform>%n imágenes ya sin destacar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n pictures changed</source>
        <translation>
            <numerusform>Etiquetas de %n imagen cambiadas</numerusform>
            <numerusform>Etiquetas de %n imágenes cambiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionFace</name>
    <message>
        <source>character</source>
        <translation>personaje</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no se envía</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>style</source>
        <translation>estilo</translation>
    </message>
</context>
<context>
    <name>MentionPopup</name>
    <message>
        <source>References to mention</source>
        <translation>Referencias que se pueden mencionar</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>%1 is not sent.</source>
        <translation>%1 no se envía.</translation>
    </message>
    <message>
        <source>A reference that the prompt mentions was removed.</source>
        <translation>Se quitó una referencia que el prompt menciona.</translation>
    </message>
    <message>
        <source>Did you mean @%1?</source>
        <translation>¿Querías decir @%1?</translation>
    </message>
    <message>
        <source>No reference is called “%1”.</source>
        <translation>Ninguna referencia se llama «%1».</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referencia %1</translation>
    </message>
    <message>
        <source>Reference %1: %2</source>
        <translation>Referencia %1: %2</translation>
    </message>
    <message>
        <source>Take %1 out, or add the picture.</source>
        <translation>Quita %1 o añade la imagen.</translation>
    </message>
    <message>
        <source>There is no reference %1.</source>
        <translation>No hay ninguna referencia %1.</translation>
    </message>
    <message>
        <source>Write \@%1 if it is meant as it stands.</source>
        <translation>Escribe \@%1 si debe quedar tal cual.</translation>
    </message>
</context>
<context>
    <name>MessageLog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Aún no hay mensajes.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This is a bug.</source>
        <translation>Esto es un error de NanoStudio.</translation>
    </message>
    <message>
        <source>Your tasks are safe. Please report it with the details.</source>
        <translation>Tus tareas están a salvo. Por favor, comunica el error con los detalles.</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>NameEdit</name>
    <message>
        <source>Name of %1</source>
        <translation>Nombre de la %1</translation>
    </message>
</context>
<context>
    <name>NameRows</name>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Insert a field into the names</source>
        <translation>Insertar un campo en los nombres</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Nombres de los archivos</translation>
    </message>
</context>
<context>
    <name>NeverRows</name>
    <message>
        <source>For instance: Scar over the left eye</source>
        <translation>Por ejemplo: cicatriz sobre el ojo izquierdo</translation>
    </message>
    <message>
        <source>New sentence</source>
        <translation>Frase nueva</translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>%1 cannot draw %2: cells get the nearest shape it has.</source>
        <translation>%1 no genera imágenes en %2: las celdas tendrán la proporción más parecida que ofrece.</translation>
    </message>
    <message>
        <source>%1 · %2 publishes no price</source>
        <translation>%1 · %2 no publica precios</translation>
    </message>
    <message>
        <source>%1 · ≈ %2 at %3</source>
        <translation>%1 · ≈ %2 con %3</translation>
    </message>
</context>
<context>
    <name>NewSheetDialog</name>
    <message>
        <source>%1 more files could not be read.</source>
        <translation>Otros archivos que no se pudieron leer: %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Edit a copy…</source>
        <translation>Editar una copia…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Export as a file…</source>
        <translation>Exportar como archivo…</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importar de un archivo…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More for this template</source>
        <translation>Más para esta plantilla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>Nombre de la hoja</translation>
    </message>
    <message>
        <source>New sheet</source>
        <translation>Hoja nueva</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Plantilla nueva…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>Nothing is ordered until you fill it.</source>
        <translation>No se pide nada hasta que la rellenes.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Paused: %1. Go on.</source>
        <translation>En pausa: %1. Reanudar.</translation>
    </message>
    <message>
        <source>The queue is paused. Go on.</source>
        <translation>La cola está en pausa. Reanudar.</translation>
    </message>
</context>
<context>
    <name>NoSheet</name>
    <message>
        <source>A sheet shows one character in many cells: views, expressions, poses. Each cell is a picture of its own. Make one again without touching the others, lock the good ones, drag pictures in and out.</source>
        <translation>Una hoja muestra un personaje en muchas celdas: vistas, expresiones, poses. Cada celda es una imagen propia. Rehaz una sin tocar las demás, bloquea las buenas, arrastra imágenes hacia dentro y hacia fuera.</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>Hoja nueva…</translation>
    </message>
    <message>
        <source>No sheet yet</source>
        <translation>Aún no hay hojas</translation>
    </message>
    <message>
        <source>Slice a picture…</source>
        <translation>Cortar una imagen…</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Text on the picture</source>
        <translation>Texto sobre la imagen</translation>
    </message>
    <message>
        <source>Type, then press Return</source>
        <translation>Escribe y pulsa Intro</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n pictures are ready</source>
        <translation>
            <numerusform>Hay %n imagen lista</numerusform>
            <numerusform>Hay %n imágenes listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures need you</source>
        <translation>
            <numerusform>%n imagen requiere tu atención</numerusform>
            <numerusform>%n imágenes requieren tu atención</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture is ready</source>
        <translation>Hay una imagen lista</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Only while the window is not active.</source>
        <translation>Solo mientras la ventana no esté activa.</translation>
    </message>
    <message>
        <source>Pictures are ready</source>
        <translation>Hay imágenes listas</translation>
    </message>
    <message>
        <source>Something did not work</source>
        <translation>Algo no funcionó</translation>
    </message>
    <message>
        <source>Tell me on the desktop when</source>
        <translation>Avisarme en el escritorio si</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>%1 at %2 cannot draw %3.</source>
        <translation>%1 en %2 no genera imágenes en %3.</translation>
    </message>
    <message>
        <source>%1 at %2 does not offer this resolution.</source>
        <translation>%1 en %2 no ofrece esta resolución.</translation>
    </message>
    <message>
        <source>%1 at %2 has one resolution only.</source>
        <translation>%1 en %2 tiene una sola resolución.</translation>
    </message>
    <message>
        <source>%1 at %2 makes this format only.</source>
        <translation>%1 en %2 solo genera este formato.</translation>
    </message>
    <message>
        <source>%1 at %2 offers no choice of format.</source>
        <translation>%1 en %2 no permite elegir formato.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variaciones</translation>
    </message>
    <message>
        <source>as reference 1</source>
        <translation>como la referencia 1</translation>
    </message>
</context>
<context>
    <name>OrderAgain</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>OrderBar</name>
    <message>
        <source>%1 each</source>
        <translation>%1 cada una</translation>
    </message>
    <message>
        <source>%1 publishes no price</source>
        <translation>%1 no publica precios</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>Generar %1</translation>
    </message>
    <message>
        <source>Generate from anywhere: %1</source>
        <translation>Generar desde cualquier lugar: %1</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>unos %1 s</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>%1 can host your files. Whoever knows their addresses can see them there for a while. This is asked once.</source>
        <translation>%1 puede alojar tus archivos. Quien conozca sus direcciones podrá verlos ahí durante un tiempo. Esto se pregunta una sola vez.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>Host and generate</source>
        <translation>Alojar y generar</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>not possible now</source>
        <translation>no disponible ahora</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Mover atrás</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Mover adelante</translation>
    </message>
    <message>
        <source>New colour</source>
        <translation>Color nuevo</translation>
    </message>
    <message>
        <source>Pick from pictures…</source>
        <translation>Tomar de imágenes…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Write colours like #c0392b.</source>
        <translation>Escribe los colores así: #c0392b.</translation>
    </message>
</context>
<context>
    <name>PausedBanner</name>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Paused. Nothing new is sent; what is under way goes on.</source>
        <translation>En pausa. No se envía nada nuevo; lo que está en curso continúa.</translation>
    </message>
    <message>
        <source>Paused: %1. The others go on.</source>
        <translation>En pausa: %1. Los demás continúan.</translation>
    </message>
</context>
<context>
    <name>PenRow</name>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>Grueso</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Fino</translation>
    </message>
</context>
<context>
    <name>PersonFace</name>
    <message numerus="yes">
        <source>canon v%1 · %n views</source>
        <translation>
            <numerusform>canon v%1 · %n vista</numerusform>
            <numerusform>canon v%1 · %n vistas</numerusform>
        </translation>
    </message>
    <message>
        <source>canon v%1 · 1 view</source>
        <translation>canon v%1 · 1 vista</translation>
    </message>
</context>
<context>
    <name>PickerPopup</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>No model matches.</source>
        <translation>Ningún modelo coincide.</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Search: 4k 16:9 monet</source>
        <translation>Buscar: 4k 16:9 monet</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Iterate</source>
        <translation>Iterar</translation>
    </message>
</context>
<context>
    <name>PictureChoice</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the picture of a sheet</source>
        <translation>Elegir la imagen de una hoja</translation>
    </message>
    <message>
        <source>Slice…</source>
        <translation>Cortar…</translation>
    </message>
</context>
<context>
    <name>PictureDrawer</name>
    <message>
        <source>Hide the pictures</source>
        <translation>Ocultar las imágenes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>Buscar imágenes</translation>
    </message>
    <message>
        <source>There are no pictures here.</source>
        <translation>Aquí no hay imágenes.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gasto</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation>Eliminar este preajuste</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>Opciones propias</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Picture not found</source>
        <translation>No se encuentra la imagen</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>The settings file names keys that do not exist.</source>
        <translation>El archivo de ajustes nombra opciones que no existen.</translation>
    </message>
    <message>
        <source>The theme follows the system</source>
        <translation>El tema sigue al sistema</translation>
    </message>
    <message>
        <source>This counts when NanoStudio is started again.</source>
        <translation>Esto se aplicará al reiniciar NanoStudio.</translation>
    </message>
</context>
<context>
    <name>ProgramDesk</name>
    <message>
        <source>%1 could not be started.</source>
        <translation>No se pudo iniciar %1.</translation>
    </message>
    <message>
        <source>Choose another program.</source>
        <translation>Elige otro programa.</translation>
    </message>
</context>
<context>
    <name>ProjectButton</name>
    <message>
        <source>%1 left</source>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>My pictures</source>
        <translation>Mis imágenes</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Proyecto %1</translation>
    </message>
    <message>
        <source>Project: %1. Projects and their budgets.</source>
        <translation>Proyecto: %1. Proyectos y sus presupuestos.</translation>
    </message>
</context>
<context>
    <name>ProjectDefaults</name>
    <message>
        <source>%1 pictures</source>
        <translation>%1 imágenes</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
</context>
<context>
    <name>ProjectPopup</name>
    <message>
        <source>Begins with</source>
        <translation>Empieza con</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder in the library</source>
        <translation>Carpeta en la biblioteca</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Keep the present settings</source>
        <translation>Guardar los ajustes actuales</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Pictures made from now on go there; the others stay.</source>
        <translation>Las imágenes que se generen desde ahora irán ahí; las demás se quedan donde están.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Use them now</source>
        <translation>Usarlos ahora</translation>
    </message>
    <message>
        <source>Whatever was set last.</source>
        <translation>Los últimos ajustes usados.</translation>
    </message>
    <message>
        <source>no folder of its own</source>
        <translation>sin carpeta propia</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Describe the picture you have in mind.</source>
        <translation>Describe la imagen que tienes en mente.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
</context>
<context>
    <name>PromptForm</name>
    <message>
        <source>%1. One order takes up to %2.</source>
        <translation>%1. Un pedido admite hasta %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n alternatives × %1 = %2 pictures</source>
        <translation>
            <numerusform>%n alternativa × %1 = %2 imágenes</numerusform>
            <numerusform>%n alternativas × %1 = %2 imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alternatives, a picture of each</source>
        <translation>
            <numerusform>%n alternativa, con una imagen</numerusform>
            <numerusform>%n alternativas, una imagen de cada una</numerusform>
        </translation>
    </message>
    <message>
        <source>Show every prompt as it is sent</source>
        <translation>Mostrar todos los prompts tal como se envían</translation>
    </message>
    <message>
        <source>Show the prompts</source>
        <translation>Mostrar los prompts</translation>
    </message>
    <message>
        <source>a value, or {one|another}</source>
        <translation>un valor, o {one|another}</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Prompt forgotten.</source>
        <translation>Prompt olvidado.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Se guardó como «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“%1” deleted.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>“%1” replaced.</source>
        <translation>Se reemplazó «%1».</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>%1 does not tell what is left. Type what you have now, and it is counted down from there; 0 stops that.</source>
        <translation>%1 no indica cuánto te queda. Escribe lo que tienes ahora y se irá descontando desde ahí; con 0 se deja de contar.</translation>
    </message>
    <message>
        <source>%1 takes references by address only. Whoever knows the address of a hosted file can see it for a while.</source>
        <translation>%1 solo acepta referencias por su dirección. Quien conozca la dirección de un archivo alojado podrá verlo durante un tiempo.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address to call when a picture is ready</source>
        <translation>Dirección a la que avisar cuando una imagen esté lista</translation>
    </message>
    <message>
        <source>Another address counts for new tasks only.</source>
        <translation>Otra dirección solo vale para las tareas nuevas.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Files by the route “edits”</source>
        <translation>Archivos por la ruta «edits»</translation>
    </message>
    <message>
        <source>Files by the route “gemini”</source>
        <translation>Archivos por la ruta «gemini»</translation>
    </message>
    <message>
        <source>For those with a tunnel: nanostudio webhook serve.</source>
        <translation>Para quien tenga un túnel: nanostudio webhook serve.</translation>
    </message>
    <message>
        <source>How references travel</source>
        <translation>Cómo se envían las referencias</translation>
    </message>
    <message>
        <source>Let %1 show my pictures to others</source>
        <translation>Permitir que %1 muestre mis imágenes a otras personas</translation>
    </message>
    <message>
        <source>Nobody: I am asked</source>
        <translation>Nadie: preguntarme</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Progress comes in one long answer, where the model can do that.</source>
        <translation>El progreso llega en una sola respuesta larga, si el modelo lo permite.</translation>
    </message>
    <message>
        <source>Watch pictures while they are made</source>
        <translation>Ver las imágenes mientras se generan</translation>
    </message>
    <message>
        <source>What you have bought</source>
        <translation>Lo que compraste</translation>
    </message>
    <message>
        <source>What you have, such as 2000</source>
        <translation>Lo que tienes, por ejemplo 2000</translation>
    </message>
    <message>
        <source>Who gives my references a public address</source>
        <translation>Quién da a mis referencias una dirección pública</translation>
    </message>
</context>
<context>
    <name>ProviderList</name>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 se eliminó.</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obtener clave</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>One moment: looking for keys…</source>
        <translation>Un momento: buscando claves…</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Abrir %1 en el navegador</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Aún no hay ninguna clave.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Generate anyway</source>
        <translation>Generar igualmente</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
</context>
<context>
    <name>QueueButton</name>
    <message>
        <source>Queue: %1</source>
        <translation>Cola: %1</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message numerus="yes">
        <source>%n queued pictures cancelled.</source>
        <translation>
            <numerusform>Se canceló %n imagen en cola.</numerusform>
            <numerusform>Se cancelaron %n imágenes en cola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks from last time go on.</source>
        <translation>
            <numerusform>Continúa %n tarea de la última vez.</numerusform>
            <numerusform>Continúan %n tareas de la última vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Nothing new is sent until it goes on.</source>
        <translation>No se envía nada nuevo hasta que la reanudes.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>No se cobró nada.</translation>
    </message>
    <message>
        <source>One queued picture cancelled.</source>
        <translation>Se canceló una imagen en cola.</translation>
    </message>
    <message>
        <source>One task from last time goes on.</source>
        <translation>Continúa una tarea de la última vez.</translation>
    </message>
    <message>
        <source>The queue is paused, as you left it.</source>
        <translation>La cola está en pausa, como la dejaste.</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>%1 and %2 move, %3 cancels</source>
        <translation>%1 y %2 mueven, %3 cancela</translation>
    </message>
    <message>
        <source>Cancel all queued</source>
        <translation>Cancelar lo que está en cola</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>No hay nada en curso.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>Add as a reference</source>
        <translation>Añadir como referencia</translation>
    </message>
    <message>
        <source>It can still be a reference.</source>
        <translation>Aun así puede ser una referencia.</translation>
    </message>
    <message>
        <source>It was added as a reference.</source>
        <translation>Se añadió como referencia.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n references are looked for.</source>
        <translation>
            <numerusform>Se busca su %n referencia.</numerusform>
            <numerusform>Se buscan sus %n referencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its model, %1, is not known here: %2 stays.</source>
        <translation>Su modelo, %1, no se conoce aquí: se mantiene %2.</translation>
    </message>
    <message>
        <source>Its reference is looked for.</source>
        <translation>Se busca su referencia.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>So do %1 of the others.</source>
        <translation>También, de las demás: %1.</translation>
    </message>
    <message>
        <source>The settings of “%1” are taken over.</source>
        <translation>Se retomaron los ajustes de «%1».</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>Usar sus ajustes</translation>
    </message>
    <message>
        <source>“%1” does not say how it was made.</source>
        <translation>«%1» no indica cómo se hizo.</translation>
    </message>
    <message>
        <source>“%1” says how it was made.</source>
        <translation>«%1» indica cómo se hizo.</translation>
    </message>
</context>
<context>
    <name>RecallDesk</name>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
</context>
<context>
    <name>RecastDialog</name>
    <message>
        <source>Generate %1</source>
        <translation>Generar %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Regenerate with the canon of now</source>
        <translation>Regenerar con el canon actual</translation>
    </message>
</context>
<context>
    <name>Recasting</name>
    <message>
        <source>%1 not: %2</source>
        <translation>%1 no: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are made again with the canon of now.</source>
        <translation>
            <numerusform>Se regenera %n imagen con el canon actual.</numerusform>
            <numerusform>Se regeneran %n imágenes con el canon actual.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture is made again with the canon of now.</source>
        <translation>Se regenera 1 imagen con el canon actual.</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>Revisando las imágenes…</translation>
    </message>
    <message>
        <source>None of these pictures can be made again like this.</source>
        <translation>Ninguna de estas imágenes se puede regenerar así.</translation>
    </message>
    <message>
        <source>Not sent: %1. %2</source>
        <translation>Sin enviar: %1. %2</translation>
    </message>
    <message>
        <source>The pictures you have stay as they are.</source>
        <translation>Las imágenes que tienes se quedan como están.</translation>
    </message>
    <message>
        <source>What was written by hand of %1 stays; the references are new.</source>
        <translation>Lo escrito a mano sobre %1 se conserva; las referencias son nuevas.</translation>
    </message>
    <message>
        <source>some at a price nobody knows</source>
        <translation>algunas a un precio desconocido</translation>
    </message>
</context>
<context>
    <name>ReceiptDesk</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>Se guardó «%1».</translation>
    </message>
</context>
<context>
    <name>ReceiptGrid</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <source>%1 is reference %2 of %3.</source>
        <translation>%1 es la referencia %2 de %3.</translation>
    </message>
</context>
<context>
    <name>SavedPopup</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Insert at the cursor</source>
        <translation>Insertar en el cursor</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Name of this prompt</source>
        <translation>Nombre de este prompt</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>Nombre nuevo de «%1»</translation>
    </message>
    <message>
        <source>Nothing saved yet. Save a prompt you like, or a template with {one|another} and {variables}.</source>
        <translation>Aún no hay nada guardado. Guarda un prompt que te guste, o una plantilla con {one|another} y {variables}.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace with this prompt</source>
        <translation>Reemplazar por este prompt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this prompt…</source>
        <translation>Guardar este prompt…</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation>Prompts guardados</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>“%1” is taken.</source>
        <translation>«%1» ya existe.</translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message>
        <source>Ever</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Nothing was judged yet.</source>
        <translation>Aún no se ha juzgado nada.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>These figures are yours: they never leave this computer. A face-off counts once it is judged.</source>
        <translation>Estas cifras son tuyas: nunca salen de este equipo. Un duelo cuenta en cuanto se juzga.</translation>
    </message>
    <message>
        <source>Verdicts since</source>
        <translation>Veredictos desde</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>%1 found</source>
        <translation>Encontrados: %1</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Buscar prompts</translation>
    </message>
</context>
<context>
    <name>SearchTools</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
</context>
<context>
    <name>SendPopup</name>
    <message>
        <source>Choose a model: the same is ordered from it at once.</source>
        <translation>Elige un modelo: se le pide lo mismo al instante.</translation>
    </message>
    <message>
        <source>Send to another provider</source>
        <translation>Enviar a otro proveedor</translation>
    </message>
</context>
<context>
    <name>SentPopup</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Prompt siguiente</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>Prompt anterior</translation>
    </message>
    <message>
        <source>The words that are sent</source>
        <translation>El texto que se envía</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Lo que se envía</translation>
    </message>
</context>
<context>
    <name>SettingsTable</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pick %1 as the winner: %2</source>
        <translation>Elegir la %1 como ganadora: %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Ajustes distintos</translation>
    </message>
    <message>
        <source>The best one? Press %1.</source>
        <translation>¿Es la mejor? Pulsa %1.</translation>
    </message>
    <message>
        <source>Their settings are all alike.</source>
        <translation>Todos sus ajustes son iguales.</translation>
    </message>
</context>
<context>
    <name>ShapeGrid</name>
    <message>
        <source>Aspect ratio %1</source>
        <translation>Proporción %1</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message numerus="yes">
        <source>%n pictures found no empty cell.</source>
        <translation>
            <numerusform>%n imagen se quedó sin celda vacía.</numerusform>
            <numerusform>%n imágenes se quedaron sin celda vacía.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop them on one cell.</source>
        <translation>Suelta las imágenes sobre una sola celda.</translation>
    </message>
    <message>
        <source>It came from a file, and is kept with the references.</source>
        <translation>Vino de un archivo y se guarda con las referencias.</translation>
    </message>
    <message>
        <source>One picture found no empty cell.</source>
        <translation>Una imagen se quedó sin celda vacía.</translation>
    </message>
    <message>
        <source>This picture is not in the gallery.</source>
        <translation>Esta imagen no está en la galería.</translation>
    </message>
</context>
<context>
    <name>SheetExportDialog</name>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 de %2 celdas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Componiendo…</translation>
    </message>
    <message>
        <source>Export cells into a folder</source>
        <translation>Exportar las celdas a una carpeta</translation>
    </message>
    <message>
        <source>Export sheet</source>
        <translation>Exportar hoja</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Less exact</source>
        <translation>Menos exacta</translation>
    </message>
    <message>
        <source>More exact</source>
        <translation>Más exacta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>SheetFoot</name>
    <message numerus="yes">
        <source>Re-roll %n cells</source>
        <translation>
            <numerusform>Regenerar %n celda</numerusform>
            <numerusform>Regenerar %n celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-roll 1 cell</source>
        <translation>Regenerar 1 celda</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Detener todo</translation>
    </message>
    <message>
        <source>Stop all cells</source>
        <translation>Detener todas las celdas</translation>
    </message>
</context>
<context>
    <name>SheetFront</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1” is a reference now</source>
        <translation>«%1» ya es una referencia</translation>
    </message>
</context>
<context>
    <name>SheetGrid</name>
    <message>
        <source>Cells of the sheet</source>
        <translation>Celdas de la hoja</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Export sheet…</source>
        <translation>Exportar hoja…</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>Nombre de la hoja</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>Hoja nueva…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Hoja: %1</translation>
    </message>
    <message>
        <source>Slice a picture…</source>
        <translation>Cortar una imagen…</translation>
    </message>
</context>
<context>
    <name>SheetOrderDesk</name>
    <message numerus="yes">
        <source>%n cells stopped.</source>
        <translation>
            <numerusform>Se detuvo %n celda.</numerusform>
            <numerusform>Se detuvieron %n celdas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent already and may still be charged.</source>
        <translation>
            <numerusform>%n ya se envió y puede que aún se cobre.</numerusform>
            <numerusform>%n ya se enviaron y puede que aún se cobren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>No se cobró nada.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>One cell stopped.</source>
        <translation>Se detuvo una celda.</translation>
    </message>
    <message>
        <source>One was sent already and may still be charged.</source>
        <translation>Una ya se envió y puede que aún se cobre.</translation>
    </message>
    <message>
        <source>The sheet is no longer there.</source>
        <translation>La hoja ya no está.</translation>
    </message>
</context>
<context>
    <name>SheetOrders</name>
    <message>
        <source>%1 locked</source>
        <translation>bloqueadas: %1</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>%1 de %2 rellenas</translation>
    </message>
    <message>
        <source>%1 publishes no price</source>
        <translation>%1 no publica precios</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1 en duda</translation>
    </message>
    <message numerus="yes">
        <source>%n follow when %1 are locked</source>
        <translation>
            <numerusform>%n seguirá cuando se bloqueen %1</numerusform>
            <numerusform>%n seguirán cuando se bloqueen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow when %1 is locked</source>
        <translation>
            <numerusform>%n seguirá cuando se bloquee %1</numerusform>
            <numerusform>%n seguirán cuando se bloquee %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 follows when %1 is locked</source>
        <translation>1 seguirá cuando se bloquee %1</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n empty cells</source>
        <translation>
            <numerusform>Rellenar %n celda vacía</numerusform>
            <numerusform>Rellenar %n celdas vacías</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill 1 empty cell</source>
        <translation>Rellenar 1 celda vacía</translation>
    </message>
    <message>
        <source>Nothing to fill now</source>
        <translation>Nada que rellenar ahora</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
</context>
<context>
    <name>SheetPdf</name>
    <message>
        <source>A cell could not be read.</source>
        <translation>No se pudo leer una celda.</translation>
    </message>
    <message>
        <source>Export the sheet again.</source>
        <translation>Exporta la hoja otra vez.</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vista previa de la hoja</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Its pictures are still in the library.</source>
        <translation>Sus imágenes siguen en la biblioteca.</translation>
    </message>
    <message>
        <source>Sheet “%1” removed</source>
        <translation>Se quitó la hoja «%1»</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>%1 edits text: while you type it will not do this.</source>
        <translation>%1 sirve para editar texto: mientras escribes no hará esto.</translation>
    </message>
    <message>
        <source>%1 is taken by: %2. Replace it there?</source>
        <translation>%1 ya está asignado a: %2. ¿Reemplazarlo ahí?</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Añadir igualmente</translation>
    </message>
    <message>
        <source>Add keys…</source>
        <translation>Añadir atajo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose an action above.</source>
        <translation>Elige arriba una acción.</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Atajo nuevo</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin atajo</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Pulsa las teclas…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Search by name or by key</source>
        <translation>Buscar por nombre o por tecla</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>no keys</source>
        <translation>sin atajo</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus atajos</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Pulsa las teclas…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Buscar acciones</translation>
    </message>
    <message>
        <source>Search by keys</source>
        <translation>Buscar por teclas</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Search by pressing keys</source>
        <translation>Buscar pulsando teclas</translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation>Recuperar anteriores</translation>
    </message>
</context>
<context>
    <name>Sketch</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>%1. Arrows move it, with Shift they resize it.</source>
        <translation>%1. Las flechas lo mueven; con Mayús, cambian su tamaño.</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>Arrows move it, with Shift they resize it. Delete removes it.</source>
        <translation>Las teclas de flecha lo mueven; con Mayús, cambian su tamaño. Supr lo quita.</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Click what you drew, or walk with Page Down.</source>
        <translation>Haz clic en lo que dibujaste o recórrelo con Av Pág.</translation>
    </message>
    <message>
        <source>Click where it should stand, or press Return.</source>
        <translation>Haz clic donde deba ir o pulsa Intro.</translation>
    </message>
    <message>
        <source>Drag, or press Return for one in the middle.</source>
        <translation>Arrastra, o pulsa Intro para dibujar en el centro.</translation>
    </message>
    <message>
        <source>Draw; with Shift a straight line.</source>
        <translation>Dibuja; con Mayús, en línea recta.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Trazo</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Abriendo la imagen…</translation>
    </message>
    <message>
        <source>Paint over what should change.</source>
        <translation>Pinta sobre lo que debe cambiar.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Return writes anew, arrows move, Delete removes.</source>
        <translation>Intro reescribe, las flechas mueven, Supr quita.</translation>
    </message>
    <message>
        <source>Text “%1”</source>
        <translation>Texto «%1»</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
</context>
<context>
    <name>SketchEditor</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Volver al original</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
</context>
<context>
    <name>SliceCanvas</name>
    <message>
        <source>Arrow keys move the chosen line, with Shift by 10 pixels. Page Up and Page Down choose another, + adds one, Delete removes one.</source>
        <translation>Las flechas mueven la línea elegida; con Mayús, 10 píxeles. Re Pág y Av Pág eligen otra, + añade una, Supr quita una.</translation>
    </message>
    <message>
        <source>Picture with its lines</source>
        <translation>Imagen con sus líneas</translation>
    </message>
</context>
<context>
    <name>SliceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Slice into cells</source>
        <translation>Cortar en celdas</translation>
    </message>
</context>
<context>
    <name>SlicePanel</name>
    <message>
        <source>A pixel back</source>
        <translation>Un píxel atrás</translation>
    </message>
    <message>
        <source>A pixel on</source>
        <translation>Un píxel más</translation>
    </message>
    <message>
        <source>Add a horizontal line</source>
        <translation>Añadir una línea horizontal</translation>
    </message>
    <message>
        <source>Add a vertical line</source>
        <translation>Añadir una línea vertical</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Detectada</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>A los lados</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Make a living sheet of them</source>
        <translation>Hacer con ellas una hoja viva</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Position in pixels</source>
        <translation>Posición en píxeles</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Top and bottom</source>
        <translation>Arriba y abajo</translation>
    </message>
    <message>
        <source>Trim each cell</source>
        <translation>Recortar celdas</translation>
    </message>
    <message>
        <source>Trim less</source>
        <translation>Recortar menos</translation>
    </message>
    <message>
        <source>Trim more</source>
        <translation>Recortar más</translation>
    </message>
</context>
<context>
    <name>SlotButton</name>
    <message>
        <source>%1 This one is not sent.</source>
        <translation>%1 Esta no se envía.</translation>
    </message>
    <message>
        <source>A small copy: the whole picture is not in the library.</source>
        <translation>Una copia pequeña: la imagen completa no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Being copied into the library.</source>
        <translation>Se está copiando en la biblioteca.</translation>
    </message>
    <message>
        <source>Being edited.</source>
        <translation>Se está editando.</translation>
    </message>
    <message>
        <source>Edited.</source>
        <translation>Editada.</translation>
    </message>
    <message>
        <source>It goes in one picture with others.</source>
        <translation>Va en una sola imagen con otras.</translation>
    </message>
    <message>
        <source>It is sent smaller, to fit.</source>
        <translation>Se envía más pequeña para que quepa.</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referencia %1</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Quitar (Supr)</translation>
    </message>
    <message>
        <source>Remove reference %1</source>
        <translation>Quitar la referencia %1</translation>
    </message>
</context>
<context>
    <name>SortingPopup</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>F2 renames, Delete removes it; its pictures stay.</source>
        <translation>F2 lo renombra, Supr lo quita; sus imágenes se conservan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
</context>
<context>
    <name>SpendingPage</name>
    <message>
        <source>A larger order waits for your word. Nothing is sent before.</source>
        <translation>Un pedido mayor espera tu confirmación. Antes no se envía nada.</translation>
    </message>
    <message>
        <source>Ask before spending more than</source>
        <translation>Preguntar antes de gastar más de</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Enter digits only, such as 50. Empty: no limit.</source>
        <translation>Escribe solo cifras, por ejemplo 50. Vacío: sin límite.</translation>
    </message>
    <message>
        <source>Euros (€)</source>
        <translation>Euros (€)</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>US dollars ($)</source>
        <translation>Dólares de EE.&#xa0;UU. ($)</translation>
    </message>
</context>
<context>
    <name>Stand</name>
    <message>
        <source>Your pick</source>
        <translation>Tu elección</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Keys 1 to 5 rate, 0 takes the rating away</source>
        <translation>Las teclas del 1 al 5 valoran; 0 quita la valoración</translation>
    </message>
    <message>
        <source>Rating: %1 of %2</source>
        <translation>Valoración: %1 de %2</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Nothing under way</source>
        <translation>Nada en curso</translation>
    </message>
    <message>
        <source>Paused · Go on</source>
        <translation>En pausa · Reanudar</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Cola: %1</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Colour %1</source>
        <translation>Color %1</translation>
    </message>
</context>
<context>
    <name>TaskDesk</name>
    <message>
        <source>Asking the provider…</source>
        <translation>Preguntando al proveedor…</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Editar plantilla</translation>
    </message>
    <message>
        <source>Fewer columns</source>
        <translation>Menos columnas</translation>
    </message>
    <message>
        <source>Models understand instructions best in English.</source>
        <translation>Los modelos entienden mejor las instrucciones en inglés.</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Más columnas</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Plantilla nueva</translation>
    </message>
    <message>
        <source>Not saved. Close again to throw the changes away.</source>
        <translation>Sin guardar. Cierra otra vez para descartar los cambios.</translation>
    </message>
    <message>
        <source>Said in every cell</source>
        <translation>Común a las celdas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Shape of a cell</source>
        <translation>Proporción de celda</translation>
    </message>
    <message>
        <source>The same light, the same distance, the same plain background</source>
        <translation>La misma luz, la misma distancia, el mismo fondo liso</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>Título de la plantilla</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Cell %1</source>
        <translation>Celda %1</translation>
    </message>
    <message>
        <source>Shorten it to %1.</source>
        <translation>Acórtalo a %1.</translation>
    </message>
    <message>
        <source>What is said in every cell</source>
        <translation>Texto común a las celdas</translation>
    </message>
    <message>
        <source>Write what its picture should show.</source>
        <translation>Escribe qué debe mostrar su imagen.</translation>
    </message>
    <message>
        <source>“%1” is too long: %2 characters.</source>
        <translation>«%1» es demasiado largo: %2 caracteres.</translation>
    </message>
    <message>
        <source>“%1” says nothing.</source>
        <translation>«%1» no dice nada.</translation>
    </message>
</context>
<context>
    <name>TemplateFront</name>
    <message>
        <source>Export the template</source>
        <translation>Exportar la plantilla</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Importar una plantilla</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Plantillas (*.json)</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>%1 · yours</source>
        <translation>%1 · tuya</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Sheets made from it stay. Its file lies in %1.</source>
        <translation>Las hojas hechas con ella se conservan. Su archivo está en %1.</translation>
    </message>
    <message>
        <source>Template “%1” added.</source>
        <translation>Se añadió la plantilla «%1».</translation>
    </message>
    <message>
        <source>Template “%1” changed.</source>
        <translation>Se cambió la plantilla «%1».</translation>
    </message>
    <message>
        <source>Template “%1” removed</source>
        <translation>Se quitó la plantilla «%1»</translation>
    </message>
    <message>
        <source>Template “%1” saved.</source>
        <translation>Se guardó la plantilla «%1».</translation>
    </message>
    <message>
        <source>Template “%1” written.</source>
        <translation>Se exportó la plantilla «%1».</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>Picture not found</source>
        <translation>No se encuentra la imagen</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Descartar mensaje</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>%1, as the picture will be</source>
        <translation>%1, como saldrá la imagen</translation>
    </message>
    <message>
        <source>Any shape</source>
        <translation>Cualquier proporción</translation>
    </message>
    <message>
        <source>Shape of the crop</source>
        <translation>Proporción del recorte</translation>
    </message>
</context>
<context>
    <name>TrashDesk</name>
    <message numerus="yes">
        <source>%n pictures could not be moved.</source>
        <translation>
            <numerusform>No se pudo mover %n imagen.</numerusform>
            <numerusform>No se pudieron mover %n imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures deleted for ever.</source>
        <translation>
            <numerusform>Se eliminó %n imagen para siempre.</numerusform>
            <numerusform>Se eliminaron %n imágenes para siempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures moved to the trash.</source>
        <translation>
            <numerusform>Se movió %n imagen a la papelera.</numerusform>
            <numerusform>Se movieron %n imágenes a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures restored.</source>
        <translation>
            <numerusform>Se restauró %n imagen.</numerusform>
            <numerusform>Se restauraron %n imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted for ever after %n days.</source>
        <translation>
            <numerusform>Eliminación definitiva tras %n día.</numerusform>
            <numerusform>Eliminación definitiva tras %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for ever after a day.</source>
        <translation>Eliminación definitiva tras un día.</translation>
    </message>
    <message>
        <source>Deleted for ever.</source>
        <translation>Se eliminó para siempre.</translation>
    </message>
    <message>
        <source>Deleting for ever</source>
        <translation>Eliminando para siempre</translation>
    </message>
    <message>
        <source>Moved to the trash.</source>
        <translation>Se movió a la papelera.</translation>
    </message>
    <message>
        <source>Moving to the trash</source>
        <translation>Moviendo a la papelera</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Se restauró.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>The picture could not be moved.</source>
        <translation>No se pudo mover la imagen.</translation>
    </message>
    <message>
        <source>They stay where they are. See whether the files may be moved.</source>
        <translation>Todo sigue donde estaba. Comprueba si los archivos se pueden mover.</translation>
    </message>
    <message>
        <source>What they cost is kept.</source>
        <translation>Se conserva lo que costaron.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 is already reference %2.</source>
        <translation>%1 ya es la referencia %2.</translation>
    </message>
    <message>
        <source>%1 takes %2 characters.</source>
        <translation>%1 admite %2 personajes.</translation>
    </message>
    <message>
        <source>%1 takes %2 objects.</source>
        <translation>%1 admite %2 objetos.</translation>
    </message>
    <message>
        <source>%1 takes %2 references.</source>
        <translation>%1 admite %2 referencias.</translation>
    </message>
    <message>
        <source>%1 takes %2 styles.</source>
        <translation>%1 admite %2 estilos.</translation>
    </message>
    <message>
        <source>%1 takes no references.</source>
        <translation>%1 no admite referencias.</translation>
    </message>
    <message>
        <source>%1 takes one character.</source>
        <translation>%1 admite un personaje.</translation>
    </message>
    <message>
        <source>%1 takes one object.</source>
        <translation>%1 admite un objeto.</translation>
    </message>
    <message>
        <source>%1 takes one reference.</source>
        <translation>%1 admite una referencia.</translation>
    </message>
    <message>
        <source>%1 takes one style.</source>
        <translation>%1 admite un estilo.</translation>
    </message>
    <message numerus="yes">
        <source>%n references were removed.</source>
        <translation>
            <numerusform>Se quitó %n referencia.</numerusform>
            <numerusform>Se quitaron %n referencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>A “%1” address is nothing to fetch a picture from.</source>
        <translation>De una dirección «%1» no se puede descargar ninguna imagen.</translation>
    </message>
    <message>
        <source>Add a folder of pictures</source>
        <translation>Añadir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation>Añadir imágenes de referencia</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personaje</translation>
    </message>
    <message>
        <source>Copy it to this one first.</source>
        <translation>Cópialo antes a este equipo.</translation>
    </message>
    <message>
        <source>It goes in one picture with “%1”.</source>
        <translation>Va en una sola imagen con «%1».</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sin rol</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Only the first %1 pictures were taken.</source>
        <translation>Solo se añadieron las primeras %1 imágenes.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.avif)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.avif)</translation>
    </message>
    <message>
        <source>Save the picture and drop its file.</source>
        <translation>Guarda la imagen y suelta aquí su archivo.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>That file is on another computer: %1.</source>
        <translation>Ese archivo está en otro equipo: %1.</translation>
    </message>
    <message>
        <source>The tray holds %2 in all.</source>
        <translation>En la bandeja caben %2 en total.</translation>
    </message>
    <message>
        <source>“%1” is the original again.</source>
        <translation>«%1» vuelve a ser el original.</translation>
    </message>
    <message>
        <source>“%1” was edited.</source>
        <translation>Se editó «%1».</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>Se quitó «%1».</translation>
    </message>
</context>
<context>
    <name>TrayCommands</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Crop to %1</source>
        <translation>Recortar a %1</translation>
    </message>
</context>
<context>
    <name>TrayFront</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Choose a host</source>
        <translation>Elegir alojamiento</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Fetch the picture from %1?</source>
        <translation>¿Descargar la imagen de %1?</translation>
    </message>
    <message>
        <source>Go on drawing</source>
        <translation>Seguir dibujando</translation>
    </message>
    <message>
        <source>Host through %1</source>
        <translation>Alojar en %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Volver a abrir</translation>
    </message>
    <message>
        <source>The reference was not changed.</source>
        <translation>La referencia no se modificó.</translation>
    </message>
    <message>
        <source>What you drew is kept for a moment.</source>
        <translation>Lo que dibujaste se conserva un momento.</translation>
    </message>
    <message>
        <source>What you drew is not lost.</source>
        <translation>No se perdió lo que dibujaste.</translation>
    </message>
    <message>
        <source>Whoever knows their addresses can see them for a while.</source>
        <translation>Quien conozca sus direcciones podrá verlas durante un tiempo.</translation>
    </message>
</context>
<context>
    <name>TrayNotes</name>
    <message>
        <source>Full: %1</source>
        <translation>Completo: %1</translation>
    </message>
    <message>
        <source>Kept, not sent: %1.</source>
        <translation>Se conserva sin enviar: %1.</translation>
    </message>
    <message>
        <source>Sent as one picture: %1.</source>
        <translation>Se envía como una sola imagen: %1.</translation>
    </message>
    <message>
        <source>Small copies, from the file of another picture: %1.</source>
        <translation>Copias pequeñas, del archivo de otra imagen: %1.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>TroubleDesk</name>
    <message numerus="yes">
        <source>%n pictures are back.</source>
        <translation>
            <numerusform>Ha vuelto %n imagen.</numerusform>
            <numerusform>Han vuelto %n imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>No está ahí.</translation>
    </message>
    <message>
        <source>Nothing in %1 has the same bytes.</source>
        <translation>Nada en %1 tiene los mismos bytes.</translation>
    </message>
    <message>
        <source>The picture is back.</source>
        <translation>La imagen ha vuelto.</translation>
    </message>
</context>
<context>
    <name>UpkeepFront</name>
    <message>
        <source>Delete everything in the trash for ever?</source>
        <translation>¿Eliminar para siempre todo lo que hay en la papelera?</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Find the picture</source>
        <translation>Buscar la imagen</translation>
    </message>
    <message>
        <source>In a folder all lost pictures are looked for, by their content.</source>
        <translation>En una carpeta se buscan, por su contenido, todas las imágenes perdidas.</translation>
    </message>
    <message>
        <source>In a folder…</source>
        <translation>En una carpeta…</translation>
    </message>
    <message>
        <source>It is this file…</source>
        <translation>Es este archivo…</translation>
    </message>
    <message>
        <source>The files are removed from the disk. This cannot be undone.</source>
        <translation>Los archivos se eliminan del disco. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Where is the picture?</source>
        <translation>¿Dónde está la imagen?</translation>
    </message>
</context>
<context>
    <name>ViewSlot</name>
    <message>
        <source>Next version of %1</source>
        <translation>Versión siguiente de %1</translation>
    </message>
    <message>
        <source>Version before of %1</source>
        <translation>Versión anterior de %1</translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The file has changed.</source>
        <translation>El archivo ha cambiado.</translation>
    </message>
</context>
<context>
    <name>ViewerCanvas</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>ViewerPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visor</translation>
    </message>
</context>
<context>
    <name>ViewsGrid</name>
    <message>
        <source>Add an outfit or a prop</source>
        <translation>Añadir un atuendo o un accesorio</translation>
    </message>
    <message>
        <source>Drop a picture</source>
        <translation>Soltar una imagen</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nombre de %1</translation>
    </message>
    <message>
        <source>Name of the new view: %1</source>
        <translation>Nombre de la vista nueva: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>Outfit or prop</source>
        <translation>Atuendo/accesorio</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Add a key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>Free and offline: pictures are drawn on this computer. Everything works, and nothing costs anything.</source>
        <translation>Gratis y sin conexión: las imágenes se dibujan en este equipo. Todo funciona y nada cuesta dinero.</translation>
    </message>
    <message>
        <source>There are two ways to begin.</source>
        <translation>Hay dos formas de empezar.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Usar el entorno de pruebas</translation>
    </message>
    <message>
        <source>Welcome to NanoStudio</source>
        <translation>Te damos la bienvenida a NanoStudio</translation>
    </message>
    <message>
        <source>With a key of your own, for %1 or %2.</source>
        <translation>Con una clave propia, para %1 o para %2.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>%1 may have taken it already. You may be charged twice.</source>
        <translation>Puede que %1 ya la haya aceptado. Puede que se te cobre dos veces.</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Send this again?</source>
        <translation>¿Enviar esto otra vez?</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Fill it in below the prompt.</source>
        <translation>Complétala debajo del prompt.</translation>
    </message>
    <message>
        <source>“%1” has no value yet.</source>
        <translation>«%1» aún no tiene valor.</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Detener lo que está en curso</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Trabajo en curso</translation>
    </message>
</context>
<context>
    <name>_Empty</name>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Nothing made yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>No hay coincidencias</translation>
    </message>
    <message>
        <source>Search for other words, or choose All.</source>
        <translation>Busca otras palabras o elige Todas.</translation>
    </message>
    <message>
        <source>Write a prompt at the left and press %1.</source>
        <translation>Escribe un prompt a la izquierda y pulsa %1.</translation>
    </message>
</context>
<context>
    <name>_Naming</name>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Move sentence %1 down</source>
        <translation>Bajar la frase %1</translation>
    </message>
    <message>
        <source>Move sentence %1 up</source>
        <translation>Subir la frase %1</translation>
    </message>
    <message>
        <source>Never change %1</source>
        <translation>No cambiar nunca %1</translation>
    </message>
    <message>
        <source>Remove sentence %1</source>
        <translation>Quitar la frase %1</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Pictures to drag</source>
        <translation>Imágenes para arrastrar</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>A figure chooses: 1 is the first project.</source>
        <translation>Elige con un número: 1 es el primer proyecto.</translation>
    </message>
    <message>
        <source>A locked cell never changes; others wait for it.</source>
        <translation>Una celda bloqueada no cambia nunca; otras esperan a que lo esté.</translation>
    </message>
    <message>
        <source>A picture for free, drawn on this computer.</source>
        <translation>Una imagen gratis, dibujada en este equipo.</translation>
    </message>
    <message>
        <source>About NanoStudio</source>
        <translation>Acerca de NanoStudio</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Add to a character…</source>
        <translation>Añadir a un personaje…</translation>
    </message>
    <message>
        <source>Add, test and delete keys; set up providers.</source>
        <translation>Añade, prueba y elimina claves; configura los proveedores.</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>As the newest version of one of its views.</source>
        <translation>Como la versión más nueva de una de sus vistas.</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Volver al original</translation>
    </message>
    <message>
        <source>Blink between the two</source>
        <translation>Alternar entre las dos</translation>
    </message>
    <message>
        <source>Boards…</source>
        <translation>Tableros…</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Ramificar</translation>
    </message>
    <message>
        <source>Browse a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Browse files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Cancel all queued</source>
        <translation>Cancelar lo que está en cola</translation>
    </message>
    <message>
        <source>Cancel or dismiss</source>
        <translation>Cancelar o descartar</translation>
    </message>
    <message>
        <source>Cancel what was not sent yet. Costs nothing.</source>
        <translation>Cancela lo que aún no se ha enviado. No cuesta nada.</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>Cambiar los atajos de teclado</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personaje</translation>
    </message>
    <message>
        <source>Character sheets whose cells are made one by one.</source>
        <translation>Hojas de personaje cuyas celdas se hacen una a una.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personajes</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Choose a project</source>
        <translation>Elegir un proyecto</translation>
    </message>
    <message>
        <source>Choose who hosts references…</source>
        <translation>Elegir quién aloja las referencias…</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Cerrar la comparación</translation>
    </message>
    <message>
        <source>Close the viewer</source>
        <translation>Cerrar el visor</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare cells</source>
        <translation>Comparar celdas</translation>
    </message>
    <message>
        <source>Comparing pictures</source>
        <translation>Comparación de imágenes</translation>
    </message>
    <message>
        <source>Compose panel</source>
        <translation>Panel de composición</translation>
    </message>
    <message>
        <source>Compose, generate and find pictures.</source>
        <translation>Compón, genera y encuentra imágenes.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy pictures into the library, or watch folders.</source>
        <translation>Copia imágenes a la biblioteca o vigila carpetas.</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copiar el prompt</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Crop to the chosen shape</source>
        <translation>Recortar a la proporción elegida</translation>
    </message>
    <message>
        <source>Cut a sheet drawn as one picture into its cells, each to be made anew on its own.</source>
        <translation>Corta en celdas una hoja generada como una sola imagen; así cada una se puede rehacer por separado.</translation>
    </message>
    <message>
        <source>Delete for ever…</source>
        <translation>Eliminar para siempre…</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Descartar mensaje</translation>
    </message>
    <message>
        <source>Draw a box once; faces are compared in all cells.</source>
        <translation>Basta un recuadro; las caras se comparan en todas las celdas.</translation>
    </message>
    <message>
        <source>Each picture becomes a view of it.</source>
        <translation>Cada imagen pasa a ser una vista suya.</translation>
    </message>
    <message>
        <source>Earlier prompt</source>
        <translation>Prompt anterior</translation>
    </message>
    <message>
        <source>Edit in…</source>
        <translation>Editar en…</translation>
    </message>
    <message>
        <source>Editing a reference</source>
        <translation>Edición de una referencia</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Export all selected…</source>
        <translation>Exportar lo seleccionado…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Export sheet…</source>
        <translation>Exportar hoja…</translation>
    </message>
    <message>
        <source>Export this project…</source>
        <translation>Exportar este proyecto…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Face-off…</source>
        <translation>Duelo…</translation>
    </message>
    <message>
        <source>Fill empty cells</source>
        <translation>Rellenar celdas vacías</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a prompt that was sent before.</source>
        <translation>Encuentra un prompt que ya enviaste.</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Primera imagen</translation>
    </message>
    <message>
        <source>From a web address…</source>
        <translation>Desde una dirección web…</translation>
    </message>
    <message>
        <source>From the gallery</source>
        <translation>De la galería</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Generate next</source>
        <translation>Generar primero</translation>
    </message>
    <message>
        <source>Go on from here: the picture as the only reference, and a prompt of its own.</source>
        <translation>Sigue desde aquí: la imagen como única referencia y un prompt propio.</translation>
    </message>
    <message>
        <source>Go to the next panel</source>
        <translation>Ir al panel siguiente</translation>
    </message>
    <message>
        <source>Go to the previous panel</source>
        <translation>Ir al panel anterior</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>Ir al prompt</translation>
    </message>
    <message>
        <source>Group by day</source>
        <translation>Agrupar por día</translation>
    </message>
    <message>
        <source>Import an exported library…</source>
        <translation>Importar una biblioteca exportada…</translation>
    </message>
    <message>
        <source>Import pictures…</source>
        <translation>Importar imágenes…</translation>
    </message>
    <message>
        <source>Insert a character…</source>
        <translation>Insertar un personaje…</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Its views as references, its words in the prompt.</source>
        <translation>Sus vistas como referencias, su texto en el prompt.</translation>
    </message>
    <message>
        <source>Judge a face-off</source>
        <translation>Juzgar un duelo</translation>
    </message>
    <message>
        <source>Keep cells, titles and instructions for other sheets.</source>
        <translation>Guarda celdas, títulos e instrucciones para otras hojas.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys and providers</source>
        <translation>Claves y proveedores</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>Miniaturas más grandes</translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation>Última imagen</translation>
    </message>
    <message>
        <source>Later prompt</source>
        <translation>Prompt posterior</translation>
    </message>
    <message>
        <source>Less of the second picture</source>
        <translation>Menos de la segunda imagen</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Bloquear, desbloquear</translation>
    </message>
    <message>
        <source>Look at it briefly</source>
        <translation>Ver un momento</translation>
    </message>
    <message>
        <source>Look at the cell briefly</source>
        <translation>Ver la celda un momento</translation>
    </message>
    <message>
        <source>Look at the picture large; arrows go on from there.</source>
        <translation>Ver la imagen en grande; las flechas siguen desde ahí.</translation>
    </message>
    <message>
        <source>Make another picture of each chosen cell; all stay.</source>
        <translation>Genera otra imagen de cada celda elegida; se conservan todas.</translation>
    </message>
    <message>
        <source>Make it last</source>
        <translation>Pasar al final</translation>
    </message>
    <message>
        <source>Make it next</source>
        <translation>Pasar al principio</translation>
    </message>
    <message>
        <source>Make the pictures, from anywhere in the window.</source>
        <translation>Genera las imágenes desde cualquier lugar de la ventana.</translation>
    </message>
    <message>
        <source>Make these before all that wait in the queue.</source>
        <translation>Genera estas antes que todas las que esperan en la cola.</translation>
    </message>
    <message>
        <source>Make what can be made now, at the price shown.</source>
        <translation>Genera lo que se puede generar ahora, al precio mostrado.</translation>
    </message>
    <message>
        <source>Mark the face…</source>
        <translation>Marcar la cara…</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>Pincel de máscara</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>More of the second picture</source>
        <translation>Más de la segunda imagen</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Move to a project…</source>
        <translation>Mover a un proyecto…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>NanoStudio</source>
        <translation>NanoStudio</translation>
    </message>
    <message>
        <source>New character from these pictures…</source>
        <translation>Personaje nuevo de estas imágenes…</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>Hoja nueva…</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Versión posterior</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Par siguiente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Next project</source>
        <translation>Proyecto siguiente</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Sin valoración</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sin rol</translation>
    </message>
    <message>
        <source>Nothing new is sent; what is under way goes on.</source>
        <translation>No se envía nada nuevo; lo que está en curso continúa.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>One request to several models, judged blind.</source>
        <translation>Una solicitud a varios modelos, juzgada a ciegas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a copy in another program; what is saved there comes back as a version of its own.</source>
        <translation>Abre una copia en otro programa; lo que se guarde ahí vuelve como versión propia.</translation>
    </message>
    <message>
        <source>Open a picture&apos;s settings…</source>
        <translation>Abrir los ajustes de una imagen…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Abrir en otra ventana</translation>
    </message>
    <message>
        <source>Open library folder</source>
        <translation>Abrir la carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir la carpeta de registros</translation>
    </message>
    <message>
        <source>Open settings file</source>
        <translation>Abrir el archivo de ajustes</translation>
    </message>
    <message>
        <source>Open the file in the system&apos;s viewer.</source>
        <translation>Abre el archivo en el visor del sistema.</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Abrir con…</translation>
    </message>
    <message>
        <source>Order pictures again with their characters as these are now; see the price before.</source>
        <translation>Pide de nuevo imágenes con sus personajes como están ahora; antes verás el precio.</translation>
    </message>
    <message>
        <source>Order the same from another model; see before what it costs and what would change.</source>
        <translation>Pide lo mismo a otro modelo; antes verás cuánto cuesta y qué cambiaría.</translation>
    </message>
    <message>
        <source>Order the same once more. It costs the same again.</source>
        <translation>Pide lo mismo una vez más. Vuelve a costar lo mismo.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Pausar la cola</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Pick the best before you see whose is whose.</source>
        <translation>Elige la mejor antes de ver de qué modelo es cada una.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture on the full screen</source>
        <translation>Imagen a pantalla completa</translation>
    </message>
    <message>
        <source>Pictures beside the sheet</source>
        <translation>Imágenes junto a la hoja</translation>
    </message>
    <message>
        <source>Pictures, settings and references, readable without NanoStudio.</source>
        <translation>Imágenes, ajustes y referencias, legibles sin NanoStudio.</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Par anterior</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Prompt and references…</source>
        <translation>Prompt y referencias…</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>Historial de prompts</translation>
    </message>
    <message>
        <source>Put a file in…</source>
        <translation>Poner un archivo…</translation>
    </message>
    <message>
        <source>Put back from the trash</source>
        <translation>Restaurar de la papelera</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Valorar con %1</translation>
    </message>
    <message>
        <source>Re-roll</source>
        <translation>Regenerar</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Regenerate with the canon of now…</source>
        <translation>Regenerar con el canon actual…</translation>
    </message>
    <message>
        <source>Remix</source>
        <translation>Remezclar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove all drawing</source>
        <translation>Quitar todo el dibujo</translation>
    </message>
    <message>
        <source>Remove all references</source>
        <translation>Quitar todas las referencias</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Quitar lo seleccionado</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Reuse settings</source>
        <translation>Reutilizar ajustes</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Otra igual</translation>
    </message>
    <message>
        <source>Save a dossier for the provider…</source>
        <translation>Guardar un dosier para el proveedor…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Save costs as a table…</source>
        <translation>Guardar gastos como tabla…</translation>
    </message>
    <message>
        <source>Save this prompt…</source>
        <translation>Guardar este prompt…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation>Prompts guardados</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Scores of the models</source>
        <translation>Marcador de los modelos</translation>
    </message>
    <message>
        <source>See and copy the exact words and references before paying.</source>
        <translation>Consulta y copia el texto y las referencias exactas antes de pagar.</translation>
    </message>
    <message>
        <source>See two to four selected pictures together.</source>
        <translation>Ver juntas de dos a cuatro imágenes seleccionadas.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Send to another provider…</source>
        <translation>Enviar a otro proveedor…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Ajustes distintos</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Show all pictures that are alike to this one.</source>
        <translation>Muestra todas las imágenes parecidas a esta.</translation>
    </message>
    <message>
        <source>Show cell in the gallery</source>
        <translation>Mostrar la celda en la galería</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show in the gallery</source>
        <translation>Mostrar en la galería</translation>
    </message>
    <message>
        <source>Show the stack</source>
        <translation>Mostrar la pila</translation>
    </message>
    <message>
        <source>Show them otherwise</source>
        <translation>Cambiar de vista</translation>
    </message>
    <message>
        <source>Slice a picture…</source>
        <translation>Cortar una imagen…</translation>
    </message>
    <message>
        <source>Slice into cells…</source>
        <translation>Cortar en celdas…</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>Miniaturas más pequeñas</translation>
    </message>
    <message>
        <source>Space opens the picture, and Space closes it.</source>
        <translation>La barra espaciadora abre la imagen y vuelve a cerrarla.</translation>
    </message>
    <message>
        <source>Stack alike variations</source>
        <translation>Apilar variaciones parecidas</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Star what is selected, or take the stars away.</source>
        <translation>Destaca lo seleccionado o deja de destacarlo.</translation>
    </message>
    <message>
        <source>Stop all cells</source>
        <translation>Detener todas las celdas</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Take back in the references</source>
        <translation>Deshacer en las referencias</translation>
    </message>
    <message>
        <source>Take over how a picture file says it was made.</source>
        <translation>Retoma lo que un archivo de imagen indica sobre cómo se hizo.</translation>
    </message>
    <message>
        <source>Take over words, settings and references, with the picture before them.</source>
        <translation>Retoma el texto, los ajustes y las referencias, y pone la imagen delante de ellas.</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The cell is empty then; its versions stay.</source>
        <translation>La celda queda vacía; sus versiones se conservan.</translation>
    </message>
    <message>
        <source>The first one wins</source>
        <translation>Gana la primera</translation>
    </message>
    <message>
        <source>The fourth one wins</source>
        <translation>Gana la cuarta</translation>
    </message>
    <message>
        <source>The second one wins</source>
        <translation>Gana la segunda</translation>
    </message>
    <message>
        <source>The third one wins</source>
        <translation>Gana la tercera</translation>
    </message>
    <message>
        <source>Thicker</source>
        <translation>Más grueso</translation>
    </message>
    <message>
        <source>Thinner</source>
        <translation>Más fino</translation>
    </message>
    <message>
        <source>Tiles of the usual size</source>
        <translation>Miniaturas de tamaño normal</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Usar el entorno de pruebas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Use a saved prompt or template, or save one.</source>
        <translation>Usa un prompt o una plantilla que guardaste, o guarda uno nuevo.</translation>
    </message>
    <message>
        <source>Use as reference</source>
        <translation>Usar como referencia</translation>
    </message>
    <message>
        <source>Use cell as reference</source>
        <translation>Usar celda como referencia</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>View cell large</source>
        <translation>Ver celda en grande</translation>
    </message>
    <message>
        <source>View large</source>
        <translation>Ver en grande</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visor</translation>
    </message>
    <message>
        <source>What NanoStudio said lately.</source>
        <translation>Lo que NanoStudio ha dicho últimamente.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Lo que se envía</translation>
    </message>
    <message>
        <source>What is under way, and what waits its turn.</source>
        <translation>Lo que está en curso y lo que espera su turno.</translation>
    </message>
    <message>
        <source>What was asked, delivered and charged, for a refund; no key, no account.</source>
        <translation>Lo pedido, lo entregado y lo cobrado, para un reembolso; sin clave ni cuenta.</translation>
    </message>
    <message>
        <source>What you picked in face-offs, by model.</source>
        <translation>Lo que elegiste en los duelos, por modelo.</translation>
    </message>
    <message>
        <source>What your characters look like.</source>
        <translation>Qué aspecto tienen tus personajes.</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <source>Whole pictures</source>
        <translation>Imágenes completas</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message>
        <source>%1 made with an earlier canon</source>
        <translation>%1 con un canon anterior</translation>
    </message>
    <message>
        <source>%1 made with canon v%2</source>
        <translation>%1 con el canon v%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n hoja</numerusform>
            <numerusform>%n hojas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 hoja</translation>
    </message>
    <message>
        <source>3/4</source>
        <translation>3/4</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Espalda</translation>
    </message>
    <message>
        <source>Characters (*.nanocharacter)</source>
        <translation>Personajes (*.nanocharacter)</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Elegir imágenes…</translation>
    </message>
    <message>
        <source>Export a character</source>
        <translation>Exportar un personaje</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Manos</translation>
    </message>
    <message>
        <source>Import a character</source>
        <translation>Importar un personaje</translation>
    </message>
    <message>
        <source>In no picture and no sheet yet</source>
        <translation>Aún en ninguna imagen ni hoja</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Personaje nuevo</translation>
    </message>
    <message>
        <source>Note on this picture…</source>
        <translation>Nota sobre esta imagen…</translation>
    </message>
    <message>
        <source>Outfit</source>
        <translation>Atuendo</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.avif)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.avif)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Prop</source>
        <translation>Accesorio</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Quitar la vista «%1»</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Ver como</translation>
    </message>
    <message>
        <source>Take colours from it…</source>
        <translation>Tomar colores de ella…</translation>
    </message>
    <message>
        <source>Take this picture out</source>
        <translation>Quitar esta imagen</translation>
    </message>
    <message>
        <source>Three-quarter</source>
        <translation>Tres cuartos</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>a picture is being copied</source>
        <translation>se está copiando una imagen</translation>
    </message>
    <message>
        <source>canon v%1</source>
        <translation>canon v%1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>v%1, since %2</source>
        <translation>v%1, desde el %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Cost</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Fundido</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referencia %1</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacada</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>%1 GB free</source>
        <translation>%1 GB libres</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 MB libres</translation>
    </message>
    <message>
        <source>An original keeps what it has.</source>
        <translation>Un original conserva lo que tiene.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Exact, and large.</source>
        <translation>Exacto y grande.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n pictures</source>
        <translation>
            <numerusform>Exportar %n imagen</numerusform>
            <numerusform>Exportar %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>Fill exactly</source>
        <translation>Medida exacta</translation>
    </message>
    <message>
        <source>Fit inside</source>
        <translation>Encajar</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Lado más largo</translation>
    </message>
    <message>
        <source>Made by AI, no more</source>
        <translation>Solo «hecha con IA»</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Of its width and height.</source>
        <translation>De su ancho y su alto.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Pixels; none is enlarged.</source>
        <translation>Píxeles; ninguna se amplía.</translation>
    </message>
    <message>
        <source>Prompt, model, settings and references; never a key or a path.</source>
        <translation>Prompt, modelo, ajustes y referencias; nunca una clave ni una ruta.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Small; every program opens it.</source>
        <translation>Pequeño; lo abre cualquier programa.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Smaller than JPEG; for the web.</source>
        <translation>Más pequeño que JPEG; para la web.</translation>
    </message>
    <message>
        <source>The provider&apos;s own file, byte for byte.</source>
        <translation>El archivo del proveedor, byte a byte.</translation>
    </message>
    <message>
        <source>The smallest; older programs lack it.</source>
        <translation>El más pequeño; los programas antiguos no lo admiten.</translation>
    </message>
    <message>
        <source>What stands over is cut.</source>
        <translation>Lo que sobra se recorta.</translation>
    </message>
    <message>
        <source>Whole, within these pixels.</source>
        <translation>Completa, dentro de estos píxeles.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>day it was made</source>
        <translation>día de creación</translation>
    </message>
    <message>
        <source>first character</source>
        <translation>primer personaje</translation>
    </message>
    <message>
        <source>first words of the prompt</source>
        <translation>comienzo del prompt</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>number in this export</source>
        <translation>número en esta exportación</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>valoración</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>resolución</translation>
    </message>
    <message>
        <source>seed, where it is known</source>
        <translation>semilla, si se conoce</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>time it was made</source>
        <translation>hora de creación</translation>
    </message>
    <message>
        <source>view of the character</source>
        <translation>vista del personaje</translation>
    </message>
</context>
<context>
    <name>face_off</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, asked for %2</source>
        <translation>%1; se pidió %2</translation>
    </message>
    <message>
        <source>%1, unlike asked: %2</source>
        <translation>%1, distinto de lo pedido: %2</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Tiempo mediano</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>Precio/imagen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrado</translation>
    </message>
    <message>
        <source>Size as asked</source>
        <translation>Tamaño correcto</translation>
    </message>
    <message>
        <source>at %1: has no %2</source>
        <translation>a %1: no ofrece %2</translation>
    </message>
    <message>
        <source>no choice of resolution</source>
        <translation>no permite elegir resolución</translation>
    </message>
    <message>
        <source>takes public addresses only</source>
        <translation>solo acepta direcciones públicas</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>%1, canon v%2</source>
        <translation>%1, canon v%2</translation>
    </message>
    <message>
        <source>%1, earlier canon</source>
        <translation>%1, canon anterior</translation>
    </message>
    <message>
        <source>Another project</source>
        <translation>Otro proyecto</translation>
    </message>
    <message>
        <source>Another project&apos;s board</source>
        <translation>Tablero de otro proyecto</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Mejores primero</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personaje</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importadas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Mayores primero</translation>
    </message>
    <message>
        <source>Left to the model</source>
        <translation>A elección del modelo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nuevas primero</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Antiguas primero</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pila</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacadas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Unlike asked</source>
        <translation>No es lo pedido</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>★ %1 or more</source>
        <translation>★ %1 o más</translation>
    </message>
    <message>
        <source>★ 5</source>
        <translation>★ 5</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n are in the trash</source>
        <translation>
            <numerusform>%n está en la papelera</numerusform>
            <numerusform>%n están en la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are no pictures</source>
        <translation>
            <numerusform>%n no es una imagen</numerusform>
            <numerusform>%n no son imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n importada</numerusform>
            <numerusform>%n importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n ya estaba aquí</numerusform>
            <numerusform>%n ya estaban aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Importando %1 de %2</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Buscando imágenes…</translation>
    </message>
    <message>
        <source>No pictures were found.</source>
        <translation>No se encontró ninguna imagen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Se canceló la importación.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n clave</numerusform>
            <numerusform>%n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left of %2, by what was charged here since %3. What you spend elsewhere is not counted.</source>
        <translation>Quedan unos %1 de %2, según lo que se cobró aquí desde el %3. Lo que gastes en otros sitios no se cuenta.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>Solo en esta sesión</translation>
    </message>
    <message>
        <source>For this run only: the keyring did not take it</source>
        <translation>Solo en esta sesión: el llavero no la aceptó</translation>
    </message>
    <message>
        <source>For this run only: this system has no keyring to keep it in</source>
        <translation>Solo en esta sesión: este sistema no tiene un llavero donde guardarla</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>Del entorno</translation>
    </message>
    <message>
        <source>From the environment variable %1</source>
        <translation>De la variable de entorno %1</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring</source>
        <translation>Guardada en el llavero del sistema</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring (%1)</source>
        <translation>Guardada en el llavero del sistema (%1)</translation>
    </message>
    <message>
        <source>Key stored</source>
        <translation>Clave guardada</translation>
    </message>
    <message>
        <source>Key without a name</source>
        <translation>Clave sin nombre</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Not certain: %1</source>
        <translation>Sin confirmar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not counted either: %n charges nobody said the amount of.</source>
        <translation>
            <numerusform>Tampoco se cuenta %n cobro cuyo importe nadie indicó.</numerusform>
            <numerusform>Tampoco se cuentan %n cobros cuyo importe nadie indicó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stored any more: enter it again</source>
        <translation>Ya no está guardada: introdúcela de nuevo</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Detenido. No se guardó nada.</translation>
    </message>
    <message>
        <source>Stopped. The key may still be there.</source>
        <translation>Detenido. Puede que la clave siga ahí.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La clave funciona.</translation>
    </message>
    <message>
        <source>The keyring does not say whether it is there</source>
        <translation>El llavero no indica si está ahí</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan unos %1</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>%1 has no key: add one</source>
        <translation>%1 no tiene clave: añade una</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%1 en lugar de %2</translation>
    </message>
    <message>
        <source>%1 shapes</source>
        <translation>%1 proporciones</translation>
    </message>
    <message>
        <source>1 shape</source>
        <translation>1 proporción</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>unos %1 s</translation>
    </message>
    <message>
        <source>can be watched</source>
        <translation>muestra el progreso</translation>
    </message>
    <message>
        <source>cannot draw %1</source>
        <translation>no genera en %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>gives no choice of %1</source>
        <translation>no permite elegir %1</translation>
    </message>
    <message>
        <source>has no %1</source>
        <translation>no ofrece %1</translation>
    </message>
    <message>
        <source>leaves out %1 references</source>
        <translation>omite %1 referencias</translation>
    </message>
    <message>
        <source>leaves out a reference</source>
        <translation>omite una referencia</translation>
    </message>
    <message>
        <source>needs a key</source>
        <translation>necesita una clave</translation>
    </message>
    <message>
        <source>no choice of %1</source>
        <translation>no deja elegir %1</translation>
    </message>
    <message>
        <source>no references</source>
        <translation>sin referencias</translation>
    </message>
    <message>
        <source>price not published</source>
        <translation>precio no publicado</translation>
    </message>
    <message>
        <source>takes %1 of role %2</source>
        <translation>admite %1 con el rol %2</translation>
    </message>
    <message>
        <source>takes %1 references, not %2</source>
        <translation>admite %1 referencias, no %2</translation>
    </message>
    <message>
        <source>takes no references</source>
        <translation>no admite referencias</translation>
    </message>
    <message>
        <source>up to %1 references</source>
        <translation>hasta %1 referencias</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>%1 credit</source>
        <translation>%1 crédito</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 créditos</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>créditos</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n en cola</numerusform>
            <numerusform>%n en cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 requiere atención</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Reanudar %1</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pausar %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 · unlike asked</source>
        <translation>%1 · distinto de lo pedido</translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <translation>
            <numerusform>%n referencia</numerusform>
            <numerusform>%n referencias</numerusform>
        </translation>
    </message>
    <message>
        <source>1 reference</source>
        <translation>1 referencia</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>ID de tarea</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>listed price</source>
        <translation>precio de lista</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>según %1</translation>
    </message>
    <message>
        <source>tokens × price</source>
        <translation>tokens × precio</translation>
    </message>
</context>
<context>
    <name>running</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>say</name>
    <message>
        <source>%1 (made %2 UTC)</source>
        <translation>%1 (creada el %2 UTC)</translation>
    </message>
    <message>
        <source>%1 MB are needed where %2 is, and %3 MB are free.</source>
        <translation>Donde está %2 hacen falta %1 MB y hay %3 MB libres.</translation>
    </message>
    <message>
        <source>%1 MB are needed, and %2 MB are free.</source>
        <translation>Hacen falta %1 MB y hay %2 MB libres.</translation>
    </message>
    <message>
        <source>%1 answered with something NanoStudio cannot read.</source>
        <translation>%1 respondió con algo que NanoStudio no puede leer.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no picture (%2).</source>
        <translation>%1 respondió con algo que no es una imagen (%2).</translation>
    </message>
    <message>
        <source>%1 answered without a task id.</source>
        <translation>%1 respondió sin un ID de tarea.</translation>
    </message>
    <message>
        <source>%1 answers without a key too, at this address.</source>
        <translation>En esta dirección, %1 también responde sin clave.</translation>
    </message>
    <message>
        <source>%1 asks for a pause: too many requests.</source>
        <translation>%1 pide una pausa: demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 broke this request off.</source>
        <translation>%1 interrumpió esta solicitud.</translation>
    </message>
    <message>
        <source>%1 cannot be asked about this task: it has no id.</source>
        <translation>No se puede preguntar a %1 por esta tarea: no tiene ID.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>No se puede crear %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede conectar con %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>No se puede escribir %1: el disco está lleno.</translation>
    </message>
    <message>
        <source>%1 cannot draw %2.</source>
        <translation>%1 no genera imágenes en %2.</translation>
    </message>
    <message>
        <source>%1 cannot reach its own servers.</source>
        <translation>%1 no consigue conectar con sus propios servidores.</translation>
    </message>
    <message>
        <source>%1 cannot work with these settings.</source>
        <translation>%1 no puede trabajar con estos ajustes.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 no se pudo leer.</translation>
    </message>
    <message>
        <source>%1 could not make this picture.</source>
        <translation>%1 no pudo generar esta imagen.</translation>
    </message>
    <message>
        <source>%1 did not accept this request.</source>
        <translation>%1 no aceptó esta solicitud.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 did not refuse the key, but has no free call that shows it to be good.</source>
        <translation>%1 no rechazó la clave, pero no tiene ninguna consulta gratuita que demuestre que es válida.</translation>
    </message>
    <message>
        <source>%1 does not allow this key to do that.</source>
        <translation>%1 no permite hacer eso con esta clave.</translation>
    </message>
    <message>
        <source>%1 does not fit the provider&apos;s limit.</source>
        <translation>%1 supera el límite del proveedor.</translation>
    </message>
    <message>
        <source>%1 does not have this model.</source>
        <translation>%1 no tiene este modelo.</translation>
    </message>
    <message>
        <source>%1 does not know this model or address.</source>
        <translation>%1 no conoce este modelo o esta dirección.</translation>
    </message>
    <message>
        <source>%1 does not know this task or address.</source>
        <translation>%1 no conoce esta tarea o esta dirección.</translation>
    </message>
    <message>
        <source>%1 does not list this task among its newest; looked at: %2.</source>
        <translation>%1 no muestra esta tarea entre las más recientes; se miraron: %2.</translation>
    </message>
    <message>
        <source>%1 does not list this task.</source>
        <translation>%1 no muestra esta tarea en su lista.</translation>
    </message>
    <message>
        <source>%1 does not offer this.</source>
        <translation>%1 no ofrece esto.</translation>
    </message>
    <message>
        <source>%1 does not say whether it charged.</source>
        <translation>%1 no indica si lo cobró.</translation>
    </message>
    <message>
        <source>%1 does not serve this key as its project is.</source>
        <translation>%1 no atiende esta clave con su proyecto tal como está.</translation>
    </message>
    <message>
        <source>%1 does not take this kind of file.</source>
        <translation>%1 no acepta este tipo de archivo.</translation>
    </message>
    <message>
        <source>%1 failed on its side.</source>
        <translation>Hubo un fallo por parte de %1.</translation>
    </message>
    <message>
        <source>%1 finished without a picture.</source>
        <translation>%1 terminó sin una imagen.</translation>
    </message>
    <message>
        <source>%1 gave an address that only this computer can reach.</source>
        <translation>%1 dio una dirección a la que solo puede llegar este equipo.</translation>
    </message>
    <message>
        <source>%1 gave an answer NanoStudio does not know (%2).</source>
        <translation>%1 dio una respuesta que NanoStudio no conoce (%2).</translation>
    </message>
    <message>
        <source>%1 has given no result for a long time.</source>
        <translation>%1 lleva mucho tiempo sin dar un resultado.</translation>
    </message>
    <message>
        <source>%1 has no amount: “%2”.</source>
        <translation>%1 no contiene un importe: «%2».</translation>
    </message>
    <message>
        <source>%1 has no format %2.</source>
        <translation>%1 no ofrece el formato %2.</translation>
    </message>
    <message>
        <source>%1 has no list of its models.</source>
        <translation>%1 no tiene una lista de sus modelos.</translation>
    </message>
    <message>
        <source>%1 has no model “%2”.</source>
        <translation>%1 no tiene ningún modelo «%2».</translation>
    </message>
    <message>
        <source>%1 has no resolution %2.</source>
        <translation>%1 no ofrece la resolución %2.</translation>
    </message>
    <message>
        <source>%1 has too many pixels.</source>
        <translation>%1 tiene demasiados píxeles.</translation>
    </message>
    <message>
        <source>%1 has too many pixels: %2.</source>
        <translation>%1 tiene demasiados píxeles: %2.</translation>
    </message>
    <message>
        <source>%1 is a %2 file.</source>
        <translation>%1 es un archivo %2.</translation>
    </message>
    <message>
        <source>%1 is a TIFF or camera raw file.</source>
        <translation>%1 es un archivo TIFF o RAW de cámara.</translation>
    </message>
    <message>
        <source>%1 is a film.</source>
        <translation>%1 es una película.</translation>
    </message>
    <message>
        <source>%1 is a web page.</source>
        <translation>%1 es una página web.</translation>
    </message>
    <message>
        <source>%1 is an SVG or other XML file.</source>
        <translation>%1 es un archivo SVG u otro archivo XML.</translation>
    </message>
    <message>
        <source>%1 is an archive or a document.</source>
        <translation>%1 es un archivo comprimido o un documento.</translation>
    </message>
    <message>
        <source>%1 is an empty file.</source>
        <translation>%1 es un archivo vacío.</translation>
    </message>
    <message>
        <source>%1 is cut at a point: names with one stand in quotes.</source>
        <translation>%1 está cortado en un punto: los nombres que lo llevan van entre comillas.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 contiene datos dañados.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 no tiene contenido.</translation>
    </message>
    <message>
        <source>%1 is incomplete.</source>
        <translation>%1 no contiene todos sus datos.</translation>
    </message>
    <message>
        <source>%1 is no entry here; there are: %2.</source>
        <translation>%1 no existe aquí; las entradas son: %2.</translation>
    </message>
    <message>
        <source>%1 is no provider; the providers are: %2.</source>
        <translation>%1 no es un proveedor; los proveedores son: %2.</translation>
    </message>
    <message>
        <source>%1 is not a picture.</source>
        <translation>%1 no es una imagen.</translation>
    </message>
    <message>
        <source>%1 is not there, or may not be written.</source>
        <translation>%1 no existe o no se puede escribir ahí.</translation>
    </message>
    <message>
        <source>%1 is overloaded or being repaired.</source>
        <translation>%1 tiene una sobrecarga o está en reparación.</translation>
    </message>
    <message>
        <source>%1 keeps no task to look up: see there whether it charged. Resend (may charge again) or dismiss.</source>
        <translation>%1 no guarda tareas que se puedan buscar: mira en su sitio si lo cobró. Reenvía (puede que se cobre de nuevo) o descarta.</translation>
    </message>
    <message>
        <source>%1 keeps no tasks that could be asked for.</source>
        <translation>%1 no guarda tareas por las que se pueda preguntar.</translation>
    </message>
    <message>
        <source>%1 keeps no tasks that could be looked up.</source>
        <translation>%1 no guarda tareas que se puedan buscar.</translation>
    </message>
    <message>
        <source>%1 lists tasks that may be this one: %2.</source>
        <translation>%1 muestra tareas que pueden ser esta: %2.</translation>
    </message>
    <message>
        <source>%1 may have accepted and charged this.</source>
        <translation>Puede que %1 haya aceptado y cobrado esto.</translation>
    </message>
    <message>
        <source>%1 may still finish and charge it; the result can be collected later.</source>
        <translation>Puede que %1 aún la termine y la cobre; el resultado se puede recuperar más tarde.</translation>
    </message>
    <message>
        <source>%1 must be reached by https.</source>
        <translation>A %1 hay que conectarse por https.</translation>
    </message>
    <message>
        <source>%1 needs an aspect ratio on its Gemini route.</source>
        <translation>%1 necesita una proporción en su ruta Gemini.</translation>
    </message>
    <message>
        <source>%1 no longer has this task.</source>
        <translation>%1 ya no tiene esta tarea.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came. Fetch it again.</source>
        <translation>Llegaron %1 de %2 bytes. Descárgala de nuevo.</translation>
    </message>
    <message>
        <source>%1 packed its answer in a way NanoStudio cannot read.</source>
        <translation>%1 empaquetó su respuesta de una forma que NanoStudio no puede leer.</translation>
    </message>
    <message>
        <source>%1 pictures cannot be made at once.</source>
        <translation>No se pueden generar %1 imágenes a la vez.</translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation>%1 rechazó la clave.</translation>
    </message>
    <message>
        <source>%1 refused this for its content.</source>
        <translation>%1 rechazó esto por su contenido.</translation>
    </message>
    <message>
        <source>%1 says this collides with another request.</source>
        <translation>%1 dice que esto entra en conflicto con otra solicitud.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 dice: «%2»</translation>
    </message>
    <message>
        <source>%1 sends NanoStudio from address to address.</source>
        <translation>%1 redirige a NanoStudio de una dirección a otra.</translation>
    </message>
    <message>
        <source>%1 sent NanoStudio to another address.</source>
        <translation>%1 redirigió a NanoStudio a otra dirección.</translation>
    </message>
    <message>
        <source>%1 should be a list of texts, like [&quot;a&quot;, &quot;b&quot;].</source>
        <translation>%1 debe ser una lista de textos, como [&quot;a&quot;, &quot;b&quot;].</translation>
    </message>
    <message>
        <source>%1 should be a provider with uploads: %2.</source>
        <translation>%1 debe ser un proveedor que admita subidas: %2.</translation>
    </message>
    <message>
        <source>%1 should be a whole number from 0 to %2.</source>
        <translation>%1 debe ser un número entero de 0 a %2.</translation>
    </message>
    <message>
        <source>%1 should be an amount, like “15 credits” or “$0.05”.</source>
        <translation>%1 debe ser un importe, como «15 credits» o «$0.05».</translation>
    </message>
    <message>
        <source>%1 should be one of: %2.</source>
        <translation>%1 debe ser uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>%1 should be text in quotes.</source>
        <translation>%1 debe ser un texto entre comillas.</translation>
    </message>
    <message>
        <source>%1 should be true or false.</source>
        <translation>%1 debe ser true o false.</translation>
    </message>
    <message>
        <source>%1 should be “edits” or “gemini”.</source>
        <translation>%1 debe ser «edits» o «gemini».</translation>
    </message>
    <message>
        <source>%1 should begin with https://.</source>
        <translation>%1 debe empezar por https://.</translation>
    </message>
    <message>
        <source>%1 takes %2 character references, and all are in use.</source>
        <translation>%1 admite %2 referencias de personaje, y todas están en uso.</translation>
    </message>
    <message>
        <source>%1 takes %2 object references, and all are in use.</source>
        <translation>%1 admite %2 referencias de objeto, y todas están en uso.</translation>
    </message>
    <message>
        <source>%1 takes %2 references, and all are in use.</source>
        <translation>%1 admite %2 referencias, y todas están en uso.</translation>
    </message>
    <message>
        <source>%1 takes %2 style references, and all are in use.</source>
        <translation>%1 admite %2 referencias de estilo, y todas están en uso.</translation>
    </message>
    <message>
        <source>%1 takes no references of this kind.</source>
        <translation>%1 no admite referencias de este tipo.</translation>
    </message>
    <message>
        <source>%1 takes no references.</source>
        <translation>%1 no admite referencias.</translation>
    </message>
    <message>
        <source>%1 takes one character reference, and it is in use.</source>
        <translation>%1 admite una referencia de personaje, y está en uso.</translation>
    </message>
    <message>
        <source>%1 takes one object reference, and it is in use.</source>
        <translation>%1 admite una referencia de objeto, y está en uso.</translation>
    </message>
    <message>
        <source>%1 takes one reference, and it is in use.</source>
        <translation>%1 admite una referencia, y está en uso.</translation>
    </message>
    <message>
        <source>%1 takes one style reference, and it is in use.</source>
        <translation>%1 admite una referencia de estilo, y está en uso.</translation>
    </message>
    <message>
        <source>%1 takes references by public address only.</source>
        <translation>%1 solo acepta referencias por su dirección pública.</translation>
    </message>
    <message>
        <source>%1 takes too much memory to read.</source>
        <translation>%1 necesita demasiada memoria para leerse.</translation>
    </message>
    <message>
        <source>%1 took too long on its side.</source>
        <translation>%1 tardó demasiado por su parte.</translation>
    </message>
    <message>
        <source>%1 waited too long for the request to arrive.</source>
        <translation>%1 esperó demasiado a que llegara la solicitud.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>No se encontró %1.</translation>
    </message>
    <message>
        <source>%1, in %2. Check the disk.</source>
        <translation>%1, en %2. Revisa el disco.</translation>
    </message>
    <message>
        <source>%1, line %2, “%3”</source>
        <translation>%1, línea %2, «%3»</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2 x %3 pixels, %4, %5 bytes, SHA-256 %6</source>
        <translation>%1. %2 x %3 píxeles, %4, %5 bytes, SHA-256 %6</translation>
    </message>
    <message>
        <source>%1. Close other programs, then try again.</source>
        <translation>%1. Cierra otros programas y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>%1. Copy it to your disk and try again.</source>
        <translation>%1. Cópialo a tu disco y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>%1. The picture is still at the provider.</source>
        <translation>%1. La imagen sigue en el proveedor.</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was changed.</source>
        <translation>%1: %2 No se cambió nada.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was imported.</source>
        <translation>%1: %2. No se importó nada.</translation>
    </message>
    <message>
        <source>%1: HTTP status %2</source>
        <translation>%1: estado HTTP %2</translation>
    </message>
    <message>
        <source>%1: charged %2</source>
        <translation>%1: cobrado %2</translation>
    </message>
    <message>
        <source>%1: refunded %2</source>
        <translation>%1: reembolsado %2</translation>
    </message>
    <message>
        <source>A base URL holds no key and no query.</source>
        <translation>Una URL base no lleva clave ni consulta.</translation>
    </message>
    <message>
        <source>A brace in the name has no other half.</source>
        <translation>A una llave { o } del nombre le falta su pareja.</translation>
    </message>
    <message>
        <source>A cell is from %1 to %2 pixels wide and high.</source>
        <translation>Una celda mide de %1 a %2 píxeles de ancho y de alto.</translation>
    </message>
    <message>
        <source>A character in it is not known any more.</source>
        <translation>Uno de sus personajes ya no se conoce.</translation>
    </message>
    <message>
        <source>A character of “%1” is no longer there.</source>
        <translation>Un personaje de «%1» ya no está.</translation>
    </message>
    <message>
        <source>A file name cannot have “%1” in it.</source>
        <translation>Un nombre de archivo no puede contener «%1».</translation>
    </message>
    <message>
        <source>A filter that the account&apos;s owner set stopped this (%1).</source>
        <translation>Lo detuvo un filtro que estableció el titular de la cuenta (%1).</translation>
    </message>
    <message>
        <source>A fresh address is asked for.</source>
        <translation>Se pide una dirección nueva.</translation>
    </message>
    <message>
        <source>A key would travel in the clear. Only a gateway on this computer or the local network may be given as http.</source>
        <translation>La clave viajaría sin cifrar. Solo se puede usar http con una pasarela de este equipo o de la red local.</translation>
    </message>
    <message>
        <source>A margin has from %1 to %2 pixels.</source>
        <translation>Un margen tiene de %1 a %2 píxeles.</translation>
    </message>
    <message>
        <source>A name has up to %1 characters, and no colon among them.</source>
        <translation>Un nombre puede tener hasta %1 caracteres, sin dos puntos.</translation>
    </message>
    <message>
        <source>A page has from %1 to %2 dots an inch.</source>
        <translation>Una página tiene de %1 a %2 puntos por pulgada.</translation>
    </message>
    <message>
        <source>A picture comes with the answer to its request, or not at all.</source>
        <translation>La imagen llega con la respuesta a su solicitud, o no llega.</translation>
    </message>
    <message>
        <source>A picture in it has not the size it should have.</source>
        <translation>Una de sus imágenes no tiene el tamaño que debería.</translation>
    </message>
    <message>
        <source>A picture in it is damaged: its bytes have changed.</source>
        <translation>Una de sus imágenes está dañada: sus bytes han cambiado.</translation>
    </message>
    <message>
        <source>A picture of its own came back without the mark it gave it (%1).</source>
        <translation>Una imagen suya volvió sin la marca que le había puesto (%1).</translation>
    </message>
    <message>
        <source>A picture of the character cannot be used as it is noted.</source>
        <translation>Una imagen del personaje no se puede usar tal como está anotada.</translation>
    </message>
    <message>
        <source>A picture of the character is no longer in the library.</source>
        <translation>Una imagen del personaje ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>A picture was not delivered.</source>
        <translation>No se entregó una imagen.</translation>
    </message>
    <message>
        <source>A reference is no longer in the library.</source>
        <translation>Una referencia ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>A sentence of what must never change is empty.</source>
        <translation>Una frase sobre lo que nunca debe cambiar está vacía.</translation>
    </message>
    <message>
        <source>A sheet has at least one column.</source>
        <translation>Una hoja tiene al menos una columna.</translation>
    </message>
    <message>
        <source>A sheet has from %1 to %2 cells.</source>
        <translation>Una hoja tiene de %1 a %2 celdas.</translation>
    </message>
    <message>
        <source>A sheet needs a name of up to %1 characters.</source>
        <translation>Una hoja necesita un nombre de hasta %1 caracteres.</translation>
    </message>
    <message>
        <source>A sheet of %1 columns and %2 rows is too large.</source>
        <translation>Una hoja de %1 columnas y %2 filas es demasiado grande.</translation>
    </message>
    <message>
        <source>A side cannot be %1 pixels long.</source>
        <translation>Un lado no puede medir %1 píxeles.</translation>
    </message>
    <message>
        <source>A template of %1 cells does not fit its grid.</source>
        <translation>Una plantilla de %1 celdas no cabe en su cuadrícula.</translation>
    </message>
    <message>
        <source>A text of the character is too long: %1 characters.</source>
        <translation>Un texto del personaje es demasiado largo: %1 caracteres.</translation>
    </message>
    <message>
        <source>A view counts on a version that is not there.</source>
        <translation>Una vista remite a una versión que no existe.</translation>
    </message>
    <message>
        <source>A view has too many versions.</source>
        <translation>Una vista tiene demasiadas versiones.</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Aceptación: %1</translation>
    </message>
    <message>
        <source>Add credit on the provider&apos;s site, then go on.</source>
        <translation>Añade crédito en el sitio del proveedor y luego reanuda.</translation>
    </message>
    <message>
        <source>An outfit or a prop has no name, or too long a one.</source>
        <translation>Un atuendo o accesorio no tiene nombre o lo tiene demasiado largo.</translation>
    </message>
    <message>
        <source>Another NanoStudio has this library open.</source>
        <translation>Otro NanoStudio tiene abierta esta biblioteca.</translation>
    </message>
    <message>
        <source>Answers of the provider:</source>
        <translation>Respuestas del proveedor:</translation>
    </message>
    <message>
        <source>Ask for 1 to %1.</source>
        <translation>Pide de 1 a %1.</translation>
    </message>
    <message>
        <source>Asked: %1 pictures (%2)</source>
        <translation>Imágenes pedidas: %1 (%2)</translation>
    </message>
    <message>
        <source>Begin again with the picture as a reference.</source>
        <translation>Empieza de nuevo con la imagen como referencia.</translation>
    </message>
    <message>
        <source>Between cells there are from %1 to %2 pixels.</source>
        <translation>Entre las celdas hay de %1 a %2 píxeles.</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>Se canceló antes de enviarse.</translation>
    </message>
    <message>
        <source>Canon version %1 of “%2” is locked.</source>
        <translation>La versión %1 del canon de «%2» está bloqueada.</translation>
    </message>
    <message>
        <source>Change the model, the shape, the resolution or the prompt.</source>
        <translation>Cambia el modelo, la proporción, la resolución o el prompt.</translation>
    </message>
    <message>
        <source>Change the prompt and try again. It does not say whether it charged.</source>
        <translation>Cambia el prompt y vuelve a intentarlo. El proveedor no indica si lo cobró.</translation>
    </message>
    <message>
        <source>Change the prompt or the references; sent unchanged it is refused again.</source>
        <translation>Cambia el prompt o las referencias; si se envía igual, se rechazará otra vez.</translation>
    </message>
    <message>
        <source>Change the prompt or try again.</source>
        <translation>Cambia el prompt o vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Change the prompt, the shape or the references.</source>
        <translation>Cambia el prompt, la proporción o las referencias.</translation>
    </message>
    <message>
        <source>Charged: no</source>
        <translation>Cobrado: no</translation>
    </message>
    <message>
        <source>Charged: not known</source>
        <translation>Cobrado: no se sabe</translation>
    </message>
    <message>
        <source>Charged: refunded</source>
        <translation>Cobrado: reembolsado</translation>
    </message>
    <message>
        <source>Charged: yes</source>
        <translation>Cobrado: sí</translation>
    </message>
    <message>
        <source>Check that %1 exists and belongs to you.</source>
        <translation>Comprueba que %1 existe y te pertenece.</translation>
    </message>
    <message>
        <source>Check the disk that %1 is on.</source>
        <translation>Revisa el disco en el que está %1.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Comprueba los permisos del archivo.</translation>
    </message>
    <message>
        <source>Check the network and the provider&apos;s address.</source>
        <translation>Comprueba la red y la dirección del proveedor.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Comprueba la red.</translation>
    </message>
    <message>
        <source>Check the provider&apos;s address in Keys and providers.</source>
        <translation>Comprueba la dirección del proveedor en Claves y proveedores.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Comprueba los ajustes de proxy de este equipo.</translation>
    </message>
    <message>
        <source>Check the task id, the model and the provider&apos;s address.</source>
        <translation>Comprueba el ID de tarea, el modelo y la dirección del proveedor.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether the network wants a sign-in page to be opened first.</source>
        <translation>Comprueba la fecha y la hora de este equipo, y si la red pide abrir antes una página de acceso.</translation>
    </message>
    <message>
        <source>Check, enter the task id from the provider&apos;s site, resend (may charge again) or dismiss.</source>
        <translation>Comprueba, introduce el ID de tarea del sitio del proveedor, reenvía (puede que se cobre de nuevo) o descarta.</translation>
    </message>
    <message>
        <source>Choose 1 to %1.</source>
        <translation>Elige de 1 a %1.</translation>
    </message>
    <message>
        <source>Choose 1 to 100; 90 is good for nearly all.</source>
        <translation>Elige de 1 a 100; 90 vale casi siempre.</translation>
    </message>
    <message>
        <source>Choose a file of up to %1 kB.</source>
        <translation>Elige un archivo de hasta %1 kB.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer.</source>
        <translation>Elige una carpeta en un disco de este equipo.</translation>
    </message>
    <message>
        <source>Choose a folder outside it.</source>
        <translation>Elige una carpeta fuera de ella.</translation>
    </message>
    <message>
        <source>Choose a larger page, fewer cells, or smaller margins and gutters.</source>
        <translation>Elige una página más grande, menos celdas o márgenes y separaciones menores.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Elige un archivo de imagen.</translation>
    </message>
    <message>
        <source>Choose a shorter name for the files, or another folder.</source>
        <translation>Elige un nombre más corto para los archivos u otra carpeta.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder. Nothing was changed.</source>
        <translation>Elige una carpeta vacía o nueva. No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose another cell.</source>
        <translation>Elige otra celda.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elige otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder; nothing was changed.</source>
        <translation>Elige otra carpeta; no se cambió nada.</translation>
    </message>
    <message>
        <source>Choose another model; nothing was sent.</source>
        <translation>Elige otro modelo; no se envió nada.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Elige otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Elige otro número.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elige otra.</translation>
    </message>
    <message>
        <source>Choose another place than %1.</source>
        <translation>Elige un lugar distinto de %1.</translation>
    </message>
    <message>
        <source>Choose another place; the name ends in .png.</source>
        <translation>Elige otra ubicación; el nombre termina en .png.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>Elige otra hoja.</translation>
    </message>
    <message>
        <source>Choose one of its versions.</source>
        <translation>Elige una de sus versiones.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Elige entre: %1.</translation>
    </message>
    <message>
        <source>Choose the folder that has a %1 in it.</source>
        <translation>Elige la carpeta que contiene %1.</translation>
    </message>
    <message>
        <source>Choose the pictures in it.</source>
        <translation>Elige las imágenes que contiene.</translation>
    </message>
    <message>
        <source>Connect its disk, or give yourself the right to write there.</source>
        <translation>Conecta su disco o date permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>Connect the disk that %1 is on. Nothing in it was changed.</source>
        <translation>Conecta el disco en el que está %1. No se cambió nada de su contenido.</translation>
    </message>
    <message>
        <source>Copy it again, without line breaks, and enter it in Keys and providers.</source>
        <translation>Cópiala de nuevo, sin saltos de línea, e introdúcela en Claves y proveedores.</translation>
    </message>
    <message>
        <source>Copy it to this one first.</source>
        <translation>Cópialo antes a este equipo.</translation>
    </message>
    <message>
        <source>Copy or download it again, or choose another file.</source>
        <translation>Cópiala o descárgala de nuevo, o elige otro archivo.</translation>
    </message>
    <message>
        <source>Copy the id from the provider&apos;s site, without the address around it.</source>
        <translation>Copia el ID del sitio del proveedor, sin la dirección que lo rodea.</translation>
    </message>
    <message>
        <source>Copy the picture again.</source>
        <translation>Copia la imagen otra vez.</translation>
    </message>
    <message>
        <source>Cost: %1 (%2)</source>
        <translation>Importe: %1 (%2)</translation>
    </message>
    <message>
        <source>Delivered: %1 pictures</source>
        <translation>Imágenes entregadas: %1</translation>
    </message>
    <message>
        <source>Dossier of image tasks</source>
        <translation>Dosier de tareas de imagen</translation>
    </message>
    <message>
        <source>Each must be a text, up to %1 long.</source>
        <translation>Cada elemento debe ser un texto de hasta %1 caracteres.</translation>
    </message>
    <message>
        <source>Each must be an object with fields.</source>
        <translation>Cada elemento debe ser un objeto con campos.</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Fin: %1</translation>
    </message>
    <message>
        <source>Enter it again in Keys and providers, or with: nanostudio keys set %1 --label &quot;%2&quot;.</source>
        <translation>Introdúcela de nuevo en Claves y proveedores, o con: nanostudio keys set %1 --label &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Enter one in Keys and providers, or with: nanostudio keys set %1, or set %3. Get it at: %2.</source>
        <translation>Introduce una en Claves y proveedores, o con: nanostudio keys set %1, o define %3. Consíguela en: %2.</translation>
    </message>
    <message>
        <source>Enter the key again in Keys and providers, or make a new one.</source>
        <translation>Introduce la clave de nuevo en Claves y proveedores, o crea una nueva.</translation>
    </message>
    <message>
        <source>Enter the key in Keys and providers, or with: nanostudio keys set.</source>
        <translation>Introduce la clave en Claves y proveedores, o con: nanostudio keys set.</translation>
    </message>
    <message>
        <source>Fields are written like this: {date}.</source>
        <translation>Los campos se escriben así: {date}.</translation>
    </message>
    <message>
        <source>Fill a cell first.</source>
        <translation>Rellena antes una celda.</translation>
    </message>
    <message>
        <source>Fill it before you lock it.</source>
        <translation>Rellena la celda antes de bloquearla.</translation>
    </message>
    <message>
        <source>Finish it first: export to the same folder once more.</source>
        <translation>Termínala antes: exporta otra vez a la misma carpeta.</translation>
    </message>
    <message>
        <source>Free some space for %1, or raise its quota, and try again.</source>
        <translation>Libera espacio para %1 o amplía su cuota, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Give each an id of its own.</source>
        <translation>Ponle a cada una su propio ID.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Ponle uno.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Ponle otro nombre a una de ellas.</translation>
    </message>
    <message>
        <source>Give outfits and props a name of up to %1 characters.</source>
        <translation>Pon a los atuendos y accesorios un nombre de hasta %1 caracteres.</translation>
    </message>
    <message>
        <source>Give the path of a file or an https address.</source>
        <translation>Indica la ruta de un archivo o una dirección https.</translation>
    </message>
    <message>
        <source>Give this one an id of its own.</source>
        <translation>Ponle a esta su propio ID.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or name another: --data-dir.</source>
        <translation>Date permiso para escribir ahí o indica otra: --data-dir.</translation>
    </message>
    <message>
        <source>Idempotency key: %1</source>
        <translation>Clave de idempotencia: %1</translation>
    </message>
    <message>
        <source>In a terminal: nanostudio characters add NAME.</source>
        <translation>En una terminal: nanostudio characters add NAME.</translation>
    </message>
    <message>
        <source>In a terminal: nanostudio tasks identify %1 REMOTE_ID.</source>
        <translation>En una terminal: nanostudio tasks identify %1 REMOTE_ID.</translation>
    </message>
    <message>
        <source>It adds: “%1”</source>
        <translation>Añade: «%1»</translation>
    </message>
    <message>
        <source>It answers each request at once, with the picture in the answer.</source>
        <translation>Responde a cada solicitud al momento, con la imagen en la respuesta.</translation>
    </message>
    <message>
        <source>It begins anew at midnight Pacific time; NanoStudio asks once an hour. A higher quota, or another key, helps sooner.</source>
        <translation>Se renueva a medianoche, hora del Pacífico; NanoStudio pregunta una vez por hora. Con una cuota mayor u otra clave será antes.</translation>
    </message>
    <message>
        <source>It begins with https://</source>
        <translation>Empieza por https://</translation>
    </message>
    <message>
        <source>It can be fetched again later.</source>
        <translation>Se puede volver a descargar más tarde.</translation>
    </message>
    <message>
        <source>It does not know the language of the prompt (%1).</source>
        <translation>No conoce el idioma del prompt (%1).</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>Falló.</translation>
    </message>
    <message>
        <source>It gives its pictures at once or never. Its site may show whether it charged; then resend (may charge again) or dismiss.</source>
        <translation>Da sus imágenes al momento o nunca. Puede que su sitio muestre si lo cobró; después, reenvía (puede que se cobre de nuevo) o descarta.</translation>
    </message>
    <message>
        <source>It goes on at the next start. Please report it with the log.</source>
        <translation>Continuará en el próximo inicio. Por favor, comunica el error con el registro.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Continuará por sí sola.</translation>
    </message>
    <message>
        <source>It goes on when others are done.</source>
        <translation>Continuará cuando terminen otras.</translation>
    </message>
    <message>
        <source>It holds more than %1 pictures.</source>
        <translation>Contiene más de %1 imágenes.</translation>
    </message>
    <message>
        <source>It holds no character.</source>
        <translation>No contiene ningún personaje.</translation>
    </message>
    <message>
        <source>It holds “%1” twice.</source>
        <translation>Contiene «%1» dos veces.</translation>
    </message>
    <message>
        <source>It holds “%1”, which belongs to no character.</source>
        <translation>Contiene «%1», que no pertenece a ningún personaje.</translation>
    </message>
    <message>
        <source>It holds “%1”, which is a link or no file.</source>
        <translation>Contiene «%1», que es un enlace o no es un archivo.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Se está enviando.</translation>
    </message>
    <message>
        <source>It is built of too many parts.</source>
        <translation>Se compone de demasiadas partes.</translation>
    </message>
    <message>
        <source>It is damaged, or no file of a character.</source>
        <translation>Está dañado o no es un archivo de personaje.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Está lista.</translation>
    </message>
    <message>
        <source>It is encrypted, or packed in an unusual way.</source>
        <translation>Está cifrado o comprimido de una forma poco habitual.</translation>
    </message>
    <message>
        <source>It is no longer in the library; add the picture again.</source>
        <translation>Ya no está en la biblioteca; añade la imagen otra vez.</translation>
    </message>
    <message>
        <source>It is on its way, or was cancelled.</source>
        <translation>Está en camino o se canceló.</translation>
    </message>
    <message>
        <source>It is queued.</source>
        <translation>Está en cola.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Está en curso.</translation>
    </message>
    <message>
        <source>It is task %1.</source>
        <translation>Es la tarea %1.</translation>
    </message>
    <message>
        <source>It is the same picture as “%1”.</source>
        <translation>Es la misma imagen que «%1».</translation>
    </message>
    <message>
        <source>It is used for this run only.</source>
        <translation>Se usa solo en esta sesión.</translation>
    </message>
    <message>
        <source>It is waiting.</source>
        <translation>Está en espera.</translation>
    </message>
    <message>
        <source>It made no picture (%1).</source>
        <translation>No generó ninguna imagen (%1).</translation>
    </message>
    <message>
        <source>It may be damaged.</source>
        <translation>Puede que esté dañado.</translation>
    </message>
    <message>
        <source>It may be made to do harm.</source>
        <translation>Puede que busque causar daños.</translation>
    </message>
    <message>
        <source>It may have been charged.</source>
        <translation>Puede que se haya cobrado.</translation>
    </message>
    <message>
        <source>It may have been deleted. In a terminal: nanostudio tasks list.</source>
        <translation>Puede que se haya eliminado. En una terminal: nanostudio tasks list.</translation>
    </message>
    <message>
        <source>It may have been retired, or its name be misspelt: choose another model.</source>
        <translation>Puede que lo hayan retirado o que su nombre esté mal escrito: elige otro modelo.</translation>
    </message>
    <message>
        <source>It may have been taken and charged; check before you send it again.</source>
        <translation>Puede que se haya aceptado y cobrado; compruébalo antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>It may have been taken and charged; look on the provider&apos;s site.</source>
        <translation>Puede que se haya aceptado y cobrado; míralo en el sitio del proveedor.</translation>
    </message>
    <message>
        <source>It may still appear: check again in a while. If it does not, it was probably not accepted; resend (may charge again) or dismiss.</source>
        <translation>Aún puede aparecer: vuelve a comprobar dentro de un rato. Si no aparece, probablemente no se aceptó; reenvía (puede que se cobre de nuevo) o descarta.</translation>
    </message>
    <message>
        <source>It may still come: check again later (task %1).</source>
        <translation>Aún puede llegar: vuelve a comprobar más tarde (tarea %1).</translation>
    </message>
    <message>
        <source>It may want billing turned on, or not serve your region; look at the project on the provider&apos;s site.</source>
        <translation>Puede que pida activar la facturación o que no atienda tu región; revisa el proyecto en el sitio del proveedor.</translation>
    </message>
    <message>
        <source>It must be a list of up to %1.</source>
        <translation>Debe ser una lista de hasta %1 elementos.</translation>
    </message>
    <message>
        <source>It must be a text, up to %1 long.</source>
        <translation>Debe ser un texto de hasta %1 caracteres.</translation>
    </message>
    <message>
        <source>It must be a whole number from %1 to %2.</source>
        <translation>Debe ser un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>It must be an object with fields.</source>
        <translation>Debe ser un objeto con campos.</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>Debe ser true o false.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Dice: %1</translation>
    </message>
    <message>
        <source>It sent words, and no picture: “%1”</source>
        <translation>Envió texto y ninguna imagen: «%1»</translation>
    </message>
    <message>
        <source>It stopped and gives no closer reason (%1).</source>
        <translation>Se detuvo y no da una razón más precisa (%1).</translation>
    </message>
    <message>
        <source>It stopped for a reason of its own (%1).</source>
        <translation>Se detuvo por una razón propia (%1).</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>Tardó demasiado.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>It was charged and cannot be fetched again. Generate it anew.</source>
        <translation>Se cobró y no se puede volver a descargar. Genérala de nuevo.</translation>
    </message>
    <message>
        <source>It was charged.</source>
        <translation>Se cobró.</translation>
    </message>
    <message>
        <source>It was cut off. The task may have been taken; check it.</source>
        <translation>Se cortó. Puede que la tarea se haya aceptado; compruébala.</translation>
    </message>
    <message>
        <source>It was imported; nobody knows how to make it.</source>
        <translation>Se importó; nadie sabe cómo generarla.</translation>
    </message>
    <message>
        <source>It was left as it is. Restore a backup: nanostudio library restore FILE. (SQLite: %1)</source>
        <translation>Se dejó como estaba. Restaura una copia de seguridad: nanostudio library restore FILE. (SQLite: %1)</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>Se omitió.</translation>
    </message>
    <message>
        <source>It was made with no character.</source>
        <translation>Se hizo sin personaje.</translation>
    </message>
    <message>
        <source>It was made with the canon of now.</source>
        <translation>Se hizo con el canon actual.</translation>
    </message>
    <message>
        <source>It was moved, changed or deleted. Add it again.</source>
        <translation>Se movió, se cambió o se eliminó. Añádela otra vez.</translation>
    </message>
    <message>
        <source>It was refunded.</source>
        <translation>Se reembolsó.</translation>
    </message>
    <message>
        <source>Its answer is only a part of what was asked (%1).</source>
        <translation>Su respuesta es solo una parte de lo solicitado (%1).</translation>
    </message>
    <message>
        <source>Its answer reached its greatest length before there was a picture (%1).</source>
        <translation>Su respuesta alcanzó la longitud máxima antes de que hubiera una imagen (%1).</translation>
    </message>
    <message>
        <source>Its columns and rows have room for 1 to %1.</source>
        <translation>En sus columnas y filas caben de 1 a %1.</translation>
    </message>
    <message>
        <source>Its file is damaged; export it once more.</source>
        <translation>Su archivo está dañado; exporta el personaje una vez más.</translation>
    </message>
    <message>
        <source>Its model is not known here any more.</source>
        <translation>Su modelo ya no se conoce aquí.</translation>
    </message>
    <message>
        <source>Its models are: %1.</source>
        <translation>Sus modelos son: %1.</translation>
    </message>
    <message>
        <source>Its own answer came out broken (%1).</source>
        <translation>Su propia respuesta salió defectuosa (%1).</translation>
    </message>
    <message>
        <source>Its pictures are being fetched.</source>
        <translation>Se están descargando sus imágenes.</translation>
    </message>
    <message>
        <source>Its pictures are not those that the character names.</source>
        <translation>Sus imágenes no son las que el personaje indica.</translation>
    </message>
    <message>
        <source>Its pictures were deleted there.</source>
        <translation>Sus imágenes se eliminaron allí.</translation>
    </message>
    <message>
        <source>Its quota is 0: turn on billing for the key&apos;s project on the provider&apos;s site, then go on.</source>
        <translation>Su cuota es 0: activa la facturación del proyecto de la clave en el sitio del proveedor y luego reanuda.</translation>
    </message>
    <message>
        <source>Its references are being uploaded.</source>
        <translation>Se están subiendo sus referencias.</translation>
    </message>
    <message>
        <source>Its rows are those of its documentation. Providers with a list: %1.</source>
        <translation>Sus modelos son los de su documentación. Proveedores con lista: %1.</translation>
    </message>
    <message>
        <source>Its views are: %1.</source>
        <translation>Sus vistas son: %1.</translation>
    </message>
    <message>
        <source>Let one of them need nothing.</source>
        <translation>Haz que una de ellas no necesite nada.</translation>
    </message>
    <message>
        <source>Letters may be scaled from a quarter to four.</source>
        <translation>Las letras se pueden escalar entre un cuarto y cuatro veces.</translation>
    </message>
    <message>
        <source>Look at %1. Nothing else is lost.</source>
        <translation>Revisa %1. No se pierde nada más.</translation>
    </message>
    <message>
        <source>Look at %1: %2.</source>
        <translation>Revisa %1: %2.</translation>
    </message>
    <message>
        <source>Look at the account on the provider&apos;s site; until then nothing helps.</source>
        <translation>Revisa la cuenta en el sitio del proveedor; hasta entonces nada servirá.</translation>
    </message>
    <message>
        <source>Look at the key&apos;s rights on the provider&apos;s site, or use another.</source>
        <translation>Revisa los permisos de la clave en el sitio del proveedor o usa otra.</translation>
    </message>
    <message>
        <source>Look for its unlock window; else use the key for this run only.</source>
        <translation>Busca su ventana de desbloqueo; si no, usa la clave solo en esta sesión.</translation>
    </message>
    <message>
        <source>Look into its folder.</source>
        <translation>Mira en su carpeta.</translation>
    </message>
    <message>
        <source>Look on the provider&apos;s site; enter the task id found there.</source>
        <translation>Mira en el sitio del proveedor; introduce el ID de tarea que encuentres allí.</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Creado: %1</translation>
    </message>
    <message>
        <source>Make a sheet of another character.</source>
        <translation>Haz una hoja de otro personaje.</translation>
    </message>
    <message>
        <source>Make room on the disk of %1. The picture is still at the provider and is fetched again.</source>
        <translation>Libera espacio en el disco de %1. La imagen sigue en el proveedor y se descarga de nuevo.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libera espacio en el disco y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Make room where %1 is (%2 MB are free), then try again.</source>
        <translation>Libera espacio donde está %1 (hay %2 MB libres) y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Make room where %1 is, or choose another place.</source>
        <translation>Libera espacio donde está %1 o elige otro lugar.</translation>
    </message>
    <message>
        <source>Make room where %1 is, then try again.</source>
        <translation>Libera espacio donde está %1 y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>My pictures</source>
        <translation>Mis imágenes</translation>
    </message>
    <message>
        <source>Name one by its id: %1.</source>
        <translation>Indica uno por su ID: %1.</translation>
    </message>
    <message>
        <source>Name the id of another cell.</source>
        <translation>Indica el ID de otra celda.</translation>
    </message>
    <message>
        <source>NanoStudio is closing.</source>
        <translation>NanoStudio se está cerrando.</translation>
    </message>
    <message>
        <source>NanoStudio made a mistake with this task.</source>
        <translation>NanoStudio cometió un error con esta tarea.</translation>
    </message>
    <message>
        <source>NanoStudio takes up to %1 MB. Nothing of it was kept.</source>
        <translation>NanoStudio acepta hasta %1 MB. No se conservó nada de ella.</translation>
    </message>
    <message>
        <source>No further answer of the provider was kept.</source>
        <translation>No se conservó ninguna otra respuesta del proveedor.</translation>
    </message>
    <message>
        <source>No key for %1 is stored.</source>
        <translation>No hay ninguna clave guardada para %1.</translation>
    </message>
    <message>
        <source>No key was given.</source>
        <translation>No se indicó ninguna clave.</translation>
    </message>
    <message>
        <source>No picture has the %1 “%2”.</source>
        <translation>Ninguna imagen tiene %1 «%2».</translation>
    </message>
    <message>
        <source>No picture was ordered or charged. Choose another provider to host.</source>
        <translation>No se pidió ni se cobró ninguna imagen. Elige otro proveedor de alojamiento.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>No se pudo establecer una conexión segura con %1.</translation>
    </message>
    <message>
        <source>Not named here: %1 more.</source>
        <translation>Sin nombrar aquí: %1 más.</translation>
    </message>
    <message>
        <source>Nothing in the files says that a model made them, or how.</source>
        <translation>Nada en los archivos indica que los generó un modelo, ni cómo.</translation>
    </message>
    <message>
        <source>Nothing in the library was changed. Look for it again.</source>
        <translation>No se cambió nada en la biblioteca. Búscalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was adopted or sent. Compare on the provider&apos;s site and enter the right id: %1.</source>
        <translation>No se adoptó ni se envió nada. Compara en el sitio del proveedor e introduce el ID correcto: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. The system says: %1</source>
        <translation>No se cambió nada. El sistema dice: %1</translation>
    </message>
    <message>
        <source>Nothing was charged for this request.</source>
        <translation>No se cobró nada por esta solicitud.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>No se cobró nada.</translation>
    </message>
    <message>
        <source>Nothing was charged. Check the model and the provider&apos;s address.</source>
        <translation>No se cobró nada. Comprueba el modelo y la dirección del proveedor.</translation>
    </message>
    <message>
        <source>Nothing was charged. Order it again.</source>
        <translation>No se cobró nada. Pídela de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing was charged.</source>
        <translation>No se envió nada ni se cobró nada.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask for less, or raise the budget.</source>
        <translation>No se envió nada. Pide menos o aumenta el presupuesto.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check it in Keys and providers: https://, the host, no password.</source>
        <translation>No se envió nada. Compruébala en Claves y proveedores: https://, el servidor, sin contraseña.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose one, or the route “edits” for references.</source>
        <translation>No se envió nada. Elige una, o la ruta «edits» para las referencias.</translation>
    </message>
    <message>
        <source>Nothing was sent. Give an https address, or let a provider with uploads host your files, where they are public for a while: choose one in Keys and providers, or with --host-through %1, or in settings.toml [providers.%2] host_through = &quot;%1&quot;.</source>
        <translation>No se envió nada. Indica una dirección https o deja que un proveedor que admita subidas aloje tus archivos, donde serán públicos durante un tiempo: elige uno en Claves y proveedores, o con --host-through %1, o en settings.toml [providers.%2] host_through = &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Nothing was sent. NanoStudio takes http and https proxies; check HTTPS_PROXY and ALL_PROXY.</source>
        <translation>No se envió nada. NanoStudio acepta proxies http y https; comprueba HTTPS_PROXY y ALL_PROXY.</translation>
    </message>
    <message>
        <source>Nothing was sent. Reuse the settings and add them again.</source>
        <translation>No se envió nada. Reutiliza los ajustes y vuelve a añadirlas.</translation>
    </message>
    <message>
        <source>Nothing was sent. Those that can are: %1.</source>
        <translation>No se envió nada. Los que pueden son: %1.</translation>
    </message>
    <message>
        <source>One of its references is not in the library any more.</source>
        <translation>Una de sus referencias ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>One of its stricter rules stopped this (%1).</source>
        <translation>Lo detuvo una de sus normas más estrictas (%1).</translation>
    </message>
    <message>
        <source>One order takes up to %1.</source>
        <translation>Un pedido admite hasta %1.</translation>
    </message>
    <message>
        <source>Only a part of the answer arrived.</source>
        <translation>Solo llegó una parte de la respuesta.</translation>
    </message>
    <message>
        <source>Only a task whose answer was lost is sent again.</source>
        <translation>Solo se envía otra vez una tarea cuya respuesta se perdió.</translation>
    </message>
    <message>
        <source>Only outfits and props have names.</source>
        <translation>Solo los atuendos y accesorios tienen nombre.</translation>
    </message>
    <message>
        <source>Ordered: %1</source>
        <translation>Pedido: %1</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or AVIF.</source>
        <translation>PNG, JPEG, WebP o AVIF.</translation>
    </message>
    <message>
        <source>Paste it alone, as the provider shows it.</source>
        <translation>Pégala sola, tal como la muestra el proveedor.</translation>
    </message>
    <message>
        <source>Paste it as the provider shows it.</source>
        <translation>Pégala tal como la muestra el proveedor.</translation>
    </message>
    <message>
        <source>Pictures are fetched by https from the internet only, so that no provider can reach into the local network.</source>
        <translation>Las imágenes se descargan solo por https y solo de internet, para que ningún proveedor pueda llegar a la red local.</translation>
    </message>
    <message>
        <source>Pictures cannot be read right now.</source>
        <translation>Ahora mismo no se pueden leer imágenes.</translation>
    </message>
    <message>
        <source>Pictures cannot be scaled to %1 percent.</source>
        <translation>Las imágenes no se pueden escalar al %1 por ciento.</translation>
    </message>
    <message>
        <source>Pictures may have up to %1 MB. Save a smaller copy.</source>
        <translation>Las imágenes pueden tener hasta %1 MB. Guarda una copia más pequeña.</translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation>Prompt: %1</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Proveedor: %1</translation>
    </message>
    <message>
        <source>Ratings are 0 to 5.</source>
        <translation>Las valoraciones van de 0 a 5.</translation>
    </message>
    <message>
        <source>References are missing: %1.</source>
        <translation>Faltan referencias: %1.</translation>
    </message>
    <message>
        <source>References: %1</source>
        <translation>Referencias: %1</translation>
    </message>
    <message>
        <source>Remove %1, or choose another model.</source>
        <translation>Quita %1 o elige otro modelo.</translation>
    </message>
    <message>
        <source>Remove %1, or give them another role.</source>
        <translation>Quita %1 o dales otro rol.</translation>
    </message>
    <message>
        <source>Remove it from the request, or add the picture again.</source>
        <translation>Quítala de la solicitud o añade la imagen otra vez.</translation>
    </message>
    <message>
        <source>Remove it with the system&apos;s own keyring program.</source>
        <translation>Elimínala con el programa de llaveros del propio sistema.</translation>
    </message>
    <message>
        <source>Restore a backup of the database.</source>
        <translation>Restaura una copia de seguridad de la base de datos.</translation>
    </message>
    <message>
        <source>Restore it from a backup of the library folder, or take it out.</source>
        <translation>Restáurala desde una copia de seguridad de la carpeta de la biblioteca, o quítala.</translation>
    </message>
    <message>
        <source>Restore it from a backup of the library folder.</source>
        <translation>Restáuralo desde una copia de seguridad de la carpeta de la biblioteca.</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>Fila %1, columna %2</translation>
    </message>
    <message>
        <source>SHA-256 of the request: %1</source>
        <translation>SHA-256 de la solicitud: %1</translation>
    </message>
    <message>
        <source>Save a smaller copy and use that.</source>
        <translation>Guarda una copia más pequeña y úsala.</translation>
    </message>
    <message>
        <source>Save the reference as PNG or JPEG and add it again.</source>
        <translation>Guarda la referencia como PNG o JPEG y añádela otra vez.</translation>
    </message>
    <message>
        <source>Say plainly that a picture is wanted, or try again.</source>
        <translation>Di claramente que quieres una imagen o vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>Indica un nombre.</translation>
    </message>
    <message>
        <source>Say what the picture should show.</source>
        <translation>Di qué debe mostrar la imagen.</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Envío: %1</translation>
    </message>
    <message>
        <source>Set %1 in the environment instead.</source>
        <translation>En su lugar, define %1 en el entorno.</translation>
    </message>
    <message>
        <source>Several characters are called “%1”.</source>
        <translation>Varios personajes se llaman «%1».</translation>
    </message>
    <message>
        <source>Shorten it to %1.</source>
        <translation>Acórtalo a %1.</translation>
    </message>
    <message>
        <source>Shorten the prompt, or ask for a lower resolution.</source>
        <translation>Acorta el prompt o pide una resolución menor.</translation>
    </message>
    <message>
        <source>Shorten “%1…” to %2.</source>
        <translation>Acorta «%1…» a %2.</translation>
    </message>
    <message>
        <source>Sliced sheet</source>
        <translation>Hoja cortada</translation>
    </message>
    <message>
        <source>Some cells wait for each other: %1.</source>
        <translation>Algunas celdas se esperan unas a otras: %1.</translation>
    </message>
    <message>
        <source>Start NanoStudio again.</source>
        <translation>Inicia NanoStudio otra vez.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Stopped waiting.</source>
        <translation>Se dejó de esperar.</translation>
    </message>
    <message>
        <source>Take it out and add it again.</source>
        <translation>Quítala y añádela otra vez.</translation>
    </message>
    <message>
        <source>Task at the provider: %1</source>
        <translation>Tarea en el proveedor: %1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Tarea: %1</translation>
    </message>
    <message>
        <source>That is not followed with a key. Check the provider&apos;s address, and whether the network wants a sign-in page to be opened first.</source>
        <translation>Con una clave, esa redirección no se sigue. Comprueba la dirección del proveedor y si la red pide abrir antes una página de acceso.</translation>
    </message>
    <message>
        <source>The account is limited for breaking its policies (%1).</source>
        <translation>La cuenta está limitada por incumplir sus políticas (%1).</translation>
    </message>
    <message>
        <source>The address given for %1 cannot be used.</source>
        <translation>La dirección indicada para %1 no se puede usar.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read.</source>
        <translation>La respuesta de %1 no se puede leer.</translation>
    </message>
    <message>
        <source>The answer of %1 does not end.</source>
        <translation>La respuesta de %1 no termina.</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged.</source>
        <translation>La respuesta de %1 está dañada.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>La respuesta de %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>The backup would replace the library&apos;s own database.</source>
        <translation>La copia de seguridad reemplazaría la propia base de datos de la biblioteca.</translation>
    </message>
    <message>
        <source>The cell “%1” needs “%2”, which there is not.</source>
        <translation>La celda «%1» necesita «%2», que no existe.</translation>
    </message>
    <message>
        <source>The cells do not fit the page.</source>
        <translation>Las celdas no caben en la página.</translation>
    </message>
    <message>
        <source>The character cannot be told apart from others.</source>
        <translation>El personaje no se puede distinguir de otros.</translation>
    </message>
    <message>
        <source>The character has no name.</source>
        <translation>El personaje no tiene nombre.</translation>
    </message>
    <message>
        <source>The character holds characters that are no text.</source>
        <translation>El personaje contiene caracteres que no son texto.</translation>
    </message>
    <message>
        <source>The character is no longer there.</source>
        <translation>El personaje ya no está.</translation>
    </message>
    <message>
        <source>The colours may differ from the other cells.</source>
        <translation>Puede que los colores difieran de los de las otras celdas.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle.</source>
        <translation>La conexión con %1 se cortó a la mitad.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La conexión con %1 se cortó.</translation>
    </message>
    <message>
        <source>The connection was lost after the request was sent. Nothing was resent.</source>
        <translation>Se perdió la conexión después de enviar la solicitud. No se reenvió nada.</translation>
    </message>
    <message>
        <source>The delivered picture is damaged: it is no base64.</source>
        <translation>La imagen entregada está dañada: no es base64.</translation>
    </message>
    <message>
        <source>The disk failed on %1.</source>
        <translation>El disco falló con %1.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk is nearly full: a picture might not fit.</source>
        <translation>El disco está casi lleno: puede que no quepa una imagen.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>El disco informó de un error.</translation>
    </message>
    <message>
        <source>The download is incomplete.</source>
        <translation>La descarga está incompleta.</translation>
    </message>
    <message>
        <source>The export in “%1” was not finished.</source>
        <translation>La exportación en «%1» no se terminó.</translation>
    </message>
    <message>
        <source>The exported library in “%1” is damaged.</source>
        <translation>La biblioteca exportada en «%1» está dañada.</translation>
    </message>
    <message>
        <source>The face may differ from the other cells.</source>
        <translation>Puede que la cara difiera de la de las otras celdas.</translation>
    </message>
    <message>
        <source>The fields are: %1.</source>
        <translation>Los campos son: %1.</translation>
    </message>
    <message>
        <source>The files say that a model made them, but not how: settings cannot be read back.</source>
        <translation>Los archivos indican que los generó un modelo, pero no cómo: los ajustes no se pueden volver a leer.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>La carpeta %1 no se puede leer.</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures.</source>
        <translation>La carpeta %1 no contiene imágenes.</translation>
    </message>
    <message>
        <source>The folder is not there or may not be written.</source>
        <translation>La carpeta no existe o no se puede escribir en ella.</translation>
    </message>
    <message>
        <source>The head heights must begin above their end, and within the cell.</source>
        <translation>Las alturas de cabeza deben empezar por encima de su final y dentro de la celda.</translation>
    </message>
    <message>
        <source>The key holds characters no key has.</source>
        <translation>La clave contiene caracteres que ninguna clave tiene.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>La clave está vacía.</translation>
    </message>
    <message>
        <source>The key is used for this run only. To keep it, start GNOME Keyring, KWallet or another program with the Secret Service, or set the provider&apos;s variable.</source>
        <translation>La clave se usa solo en esta sesión. Para conservarla, inicia GNOME Keyring, KWallet u otro programa con Secret Service, o define la variable del proveedor.</translation>
    </message>
    <message>
        <source>The key “%1” for %2 is not stored.</source>
        <translation>La clave «%1» para %2 no está guardada.</translation>
    </message>
    <message>
        <source>The keyring did not keep it.</source>
        <translation>El llavero no la conservó.</translation>
    </message>
    <message>
        <source>The library folder is not there or may not be written.</source>
        <translation>La carpeta de la biblioteca no existe o no se puede escribir en ella.</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation>La biblioteca está cerrada.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation>La base de datos de la biblioteca está dañada.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged: a path leads out of the folder.</source>
        <translation>La base de datos de la biblioteca está dañada: una ruta sale de la carpeta.</translation>
    </message>
    <message>
        <source>The library&apos;s disk cannot keep a database safely.</source>
        <translation>El disco de la biblioteca no puede guardar una base de datos de forma segura.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>El nombre está vacío.</translation>
    </message>
    <message>
        <source>The name is too long: %1 characters.</source>
        <translation>El nombre es demasiado largo: %1 caracteres.</translation>
    </message>
    <message>
        <source>The names are: %1.</source>
        <translation>Los nombres son: %1.</translation>
    </message>
    <message>
        <source>The palette holds something that is no colour.</source>
        <translation>La paleta contiene algo que no es un color.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read.</source>
        <translation>La imagen %1 no se puede leer.</translation>
    </message>
    <message>
        <source>The picture came, but NanoStudio ended before it was kept.</source>
        <translation>La imagen llegó, pero NanoStudio se cerró antes de guardarla.</translation>
    </message>
    <message>
        <source>The picture can be fetched again later.</source>
        <translation>La imagen se puede volver a descargar más tarde.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>La imagen no se pudo escribir en %1.</translation>
    </message>
    <message>
        <source>The picture goes against its safety rules (%1).</source>
        <translation>La imagen va contra sus normas de seguridad (%1).</translation>
    </message>
    <message>
        <source>The picture is no longer in the library.</source>
        <translation>La imagen ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>The picture is still there; it is fetched again.</source>
        <translation>La imagen sigue ahí; se descarga de nuevo.</translation>
    </message>
    <message>
        <source>The picture of the window could not be saved as %1.</source>
        <translation>No se pudo guardar la imagen de la ventana como %1.</translation>
    </message>
    <message>
        <source>The picture was left out. Copy the exported folder again.</source>
        <translation>La imagen se omitió. Copia otra vez la carpeta exportada.</translation>
    </message>
    <message>
        <source>The picture was left out: %1.</source>
        <translation>La imagen se omitió: %1.</translation>
    </message>
    <message>
        <source>The picture was not read.</source>
        <translation>La imagen no se leyó.</translation>
    </message>
    <message>
        <source>The picture&apos;s address at %1 no longer works.</source>
        <translation>La dirección de la imagen en %1 ya no funciona.</translation>
    </message>
    <message>
        <source>The picture&apos;s address is not allowed: %1.</source>
        <translation>La dirección de la imagen no está permitida: %1.</translation>
    </message>
    <message>
        <source>The place of window and panels cannot be kept.</source>
        <translation>La posición de la ventana y los paneles no se puede guardar.</translation>
    </message>
    <message>
        <source>The prompt has a word that it blocks (%1).</source>
        <translation>El prompt contiene una palabra que bloquea (%1).</translation>
    </message>
    <message>
        <source>The prompt holds characters that are no text.</source>
        <translation>El prompt contiene caracteres que no son texto.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>El prompt está vacío.</translation>
    </message>
    <message>
        <source>The prompt is too long: %1 characters.</source>
        <translation>El prompt es demasiado largo: %1 caracteres.</translation>
    </message>
    <message>
        <source>The prompt looks like a way around its rules (%1).</source>
        <translation>El prompt parece un intento de eludir sus normas (%1).</translation>
    </message>
    <message>
        <source>The proportions may differ from the other cells.</source>
        <translation>Puede que las proporciones difieran de las de las otras celdas.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>El proveedor</translation>
    </message>
    <message>
        <source>The provider answered without a stream.</source>
        <translation>El proveedor respondió sin un flujo de datos.</translation>
    </message>
    <message>
        <source>The provider gave an address that is none for a picture.</source>
        <translation>El proveedor dio una dirección que no es la de una imagen.</translation>
    </message>
    <message>
        <source>The provider&apos;s address is none that can be used.</source>
        <translation>La dirección del proveedor no se puede usar.</translation>
    </message>
    <message>
        <source>The provider&apos;s content credentials are lost: they hold for the original alone.</source>
        <translation>Las credenciales de contenido del proveedor se pierden: solo valen para el original.</translation>
    </message>
    <message>
        <source>The providers are: %1.</source>
        <translation>Los proveedores son: %1.</translation>
    </message>
    <message>
        <source>The proxy does not let NanoStudio reach %1.</source>
        <translation>El proxy no deja que NanoStudio llegue a %1.</translation>
    </message>
    <message>
        <source>The proxy set for this computer cannot be used.</source>
        <translation>El proxy configurado en este equipo no se puede usar.</translation>
    </message>
    <message>
        <source>The reference “%1” could not be read while it was being sent.</source>
        <translation>La referencia «%1» no se pudo leer mientras se enviaba.</translation>
    </message>
    <message>
        <source>The reference “%1” is missing.</source>
        <translation>Falta la referencia «%1».</translation>
    </message>
    <message>
        <source>The request may have arrived all the same.</source>
        <translation>Puede que la solicitud haya llegado de todos modos.</translation>
    </message>
    <message>
        <source>The request may have been taken. Check it before you send it again.</source>
        <translation>Puede que la solicitud se haya aceptado. Compruébala antes de enviarla otra vez.</translation>
    </message>
    <message>
        <source>The result came too close to an existing work (%1).</source>
        <translation>El resultado se parecía demasiado a una obra existente (%1).</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>No se pudieron guardar los ajustes.</translation>
    </message>
    <message>
        <source>The settings file cannot be read.</source>
        <translation>No se puede leer el archivo de ajustes.</translation>
    </message>
    <message>
        <source>The settings file could not be made.</source>
        <translation>No se pudo crear el archivo de ajustes.</translation>
    </message>
    <message>
        <source>The settings file has a mistake.</source>
        <translation>El archivo de ajustes tiene un error.</translation>
    </message>
    <message>
        <source>The sheet is no longer there.</source>
        <translation>La hoja ya no está.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not keep the key.</source>
        <translation>El llavero del sistema no conservó la clave.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring failed.</source>
        <translation>El llavero del sistema falló.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring has not answered for %1 seconds.</source>
        <translation>El llavero del sistema lleva %1 segundos sin responder.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation>El llavero del sistema está bloqueado.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring still holds the key.</source>
        <translation>El llavero del sistema aún contiene la clave.</translation>
    </message>
    <message>
        <source>The task can be looked at again later.</source>
        <translation>La tarea se puede consultar de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The task may have been taken. Check it before you send it again.</source>
        <translation>Puede que la tarea se haya aceptado. Compruébala antes de enviarla otra vez.</translation>
    </message>
    <message>
        <source>The template or one of its cells has no title.</source>
        <translation>La plantilla o una de sus celdas no tiene título.</translation>
    </message>
    <message>
        <source>There are none at all.</source>
        <translation>No hay ningún valor.</translation>
    </message>
    <message>
        <source>There are too many colours.</source>
        <translation>Hay demasiados colores.</translation>
    </message>
    <message>
        <source>There are too many references.</source>
        <translation>Hay demasiadas referencias.</translation>
    </message>
    <message>
        <source>There are too many sentences.</source>
        <translation>Hay demasiadas frases.</translation>
    </message>
    <message>
        <source>There are too many views.</source>
        <translation>Hay demasiadas vistas.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Hay estos valores: %1.</translation>
    </message>
    <message>
        <source>There is a character “%1” already.</source>
        <translation>Ya hay un personaje «%1».</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Ya hay una vista «%1».</translation>
    </message>
    <message>
        <source>There is another template with the id “%1”.</source>
        <translation>Hay otra plantilla con el ID «%1».</translation>
    </message>
    <message>
        <source>There is no character “%1”.</source>
        <translation>No hay ningún personaje «%1».</translation>
    </message>
    <message>
        <source>There is no credit left at %1.</source>
        <translation>No queda crédito en %1.</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>No existe el campo {%1}.</translation>
    </message>
    <message>
        <source>There is no key “%1” for %2.</source>
        <translation>No hay ninguna clave «%1» para %2.</translation>
    </message>
    <message>
        <source>There is no picture on the sheet yet.</source>
        <translation>Aún no hay ninguna imagen en la hoja.</translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>No hay ningún proveedor «%1».</translation>
    </message>
    <message>
        <source>There is no quality %1.</source>
        <translation>No existe la calidad %1.</translation>
    </message>
    <message>
        <source>There is no rating %1.</source>
        <translation>No existe la valoración %1.</translation>
    </message>
    <message>
        <source>There is no task %1.</source>
        <translation>No hay ninguna tarea %1.</translation>
    </message>
    <message>
        <source>There is not enough room for the pictures.</source>
        <translation>No hay espacio suficiente para las imágenes.</translation>
    </message>
    <message>
        <source>There is nothing to look for: this task was not accepted.</source>
        <translation>No hay nada que buscar: esta tarea no se aceptó.</translation>
    </message>
    <message>
        <source>There may be up to %1 head heights.</source>
        <translation>Puede haber hasta %1 alturas de cabeza.</translation>
    </message>
    <message>
        <source>This cannot be a key: it has spaces or signs that no key has.</source>
        <translation>Esto no puede ser una clave: tiene espacios o signos que ninguna clave tiene.</translation>
    </message>
    <message>
        <source>This cannot be a setting.</source>
        <translation>Esto no puede ser un ajuste.</translation>
    </message>
    <message>
        <source>This cannot be the name of a key.</source>
        <translation>Este no puede ser el nombre de una clave.</translation>
    </message>
    <message>
        <source>This computer has no keyring the key could be kept in.</source>
        <translation>Este equipo no tiene un llavero donde guardar la clave.</translation>
    </message>
    <message>
        <source>This costs %1; the budget has %2 left.</source>
        <translation>Esto cuesta %1; al presupuesto le quedan %2.</translation>
    </message>
    <message>
        <source>This file cannot be imported.</source>
        <translation>Este archivo no se puede importar.</translation>
    </message>
    <message>
        <source>This file is a database of another program.</source>
        <translation>Este archivo es una base de datos de otro programa.</translation>
    </message>
    <message>
        <source>This folder cannot hold names that long.</source>
        <translation>Esta carpeta no admite nombres tan largos.</translation>
    </message>
    <message>
        <source>This goes against its safety rules (%1).</source>
        <translation>Esto va contra sus normas de seguridad (%1).</translation>
    </message>
    <message>
        <source>This holds somebody&apos;s personal details (%1).</source>
        <translation>Esto contiene datos personales de alguien (%1).</translation>
    </message>
    <message>
        <source>This id belongs to another task of yours.</source>
        <translation>Este ID pertenece a otra de tus tareas.</translation>
    </message>
    <message>
        <source>This is no JSON that can be read.</source>
        <translation>Esto no es JSON legible.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Esto no es un importe.</translation>
    </message>
    <message>
        <source>This is not a document of NanoStudio.</source>
        <translation>Esto no es un documento de NanoStudio.</translation>
    </message>
    <message>
        <source>This is something it does not draw (%1).</source>
        <translation>Esto es algo que no genera (%1).</translation>
    </message>
    <message>
        <source>This key may make no pictures with this model at %1.</source>
        <translation>Esta clave no puede generar imágenes con este modelo en %1.</translation>
    </message>
    <message>
        <source>This library was made by a newer NanoStudio.</source>
        <translation>Esta biblioteca se creó con un NanoStudio más reciente.</translation>
    </message>
    <message>
        <source>This model offers no choice of format; leave it out.</source>
        <translation>Este modelo no permite elegir formato; omítelo.</translation>
    </message>
    <message>
        <source>This model offers no choice of resolution; leave it out.</source>
        <translation>Este modelo no permite elegir resolución; omítela.</translation>
    </message>
    <message>
        <source>This request is too large for %1.</source>
        <translation>Esta solicitud es demasiado grande para %1.</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps keys safely.</source>
        <translation>Este sistema no tiene un llavero que guarde claves de forma segura.</translation>
    </message>
    <message>
        <source>This task does not wait in the queue any more.</source>
        <translation>Esta tarea ya no espera en la cola.</translation>
    </message>
    <message>
        <source>This task is not waiting for an id.</source>
        <translation>Esta tarea no está esperando un ID.</translation>
    </message>
    <message>
        <source>This task waits for the disk; it cannot be stopped now.</source>
        <translation>Esta tarea espera al disco; ahora no se puede detener.</translation>
    </message>
    <message>
        <source>This was made by a newer NanoStudio.</source>
        <translation>Esto se creó con un NanoStudio más reciente.</translation>
    </message>
    <message>
        <source>To collect another one, adopt its id as a task of its own.</source>
        <translation>Para recuperar otra, adopta su ID como una tarea aparte.</translation>
    </message>
    <message>
        <source>Today&apos;s quota of this key is used up at %1.</source>
        <translation>La cuota de hoy de esta clave se agotó en %1.</translation>
    </message>
    <message>
        <source>Too many character references: %1, and %2 takes %3.</source>
        <translation>Demasiadas referencias de personaje: %1, y %2 admite %3.</translation>
    </message>
    <message>
        <source>Too many object references: %1, and %2 takes %3.</source>
        <translation>Demasiadas referencias de objeto: %1, y %2 admite %3.</translation>
    </message>
    <message>
        <source>Too many references: %1, and %2 takes none.</source>
        <translation>Demasiadas referencias: %1, y %2 no admite ninguna.</translation>
    </message>
    <message>
        <source>Too many references: %1, and %2 takes up to %3.</source>
        <translation>Demasiadas referencias: %1, y %2 admite hasta %3.</translation>
    </message>
    <message>
        <source>Too many requests to %1 are under way.</source>
        <translation>Hay demasiadas solicitudes a %1 en curso.</translation>
    </message>
    <message>
        <source>Too many style references: %1, and %2 takes %3.</source>
        <translation>Demasiadas referencias de estilo: %1, y %2 admite %3.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Try again, or say more plainly what the picture should show.</source>
        <translation>Vuelve a intentarlo o di con más claridad qué debe mostrar la imagen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Try again: the same request may go through.</source>
        <translation>Vuelve a intentarlo: puede que la misma solicitud salga bien.</translation>
    </message>
    <message>
        <source>Two cells have the id “%1”.</source>
        <translation>Dos celdas tienen el ID «%1».</translation>
    </message>
    <message>
        <source>Two views of “%1” have the same name.</source>
        <translation>Dos vistas de «%1» tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Type a name, or fields such as {date}.</source>
        <translation>Escribe un nombre o campos como {date}.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Escríbelo otra vez.</translation>
    </message>
    <message>
        <source>Type it like “2000 credits” or “$20”.</source>
        <translation>Escríbelo así: «2000 credits» o «$20».</translation>
    </message>
    <message>
        <source>Type or pipe it to standard input.</source>
        <translation>Escríbela o pásala por la entrada estándar.</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Error desconocido</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the key for this run only.</source>
        <translation>Desbloquéalo y vuelve a intentarlo, o usa la clave solo en esta sesión.</translation>
    </message>
    <message>
        <source>Unlock it to change it; pictures made before keep their version.</source>
        <translation>Desbloquéala para cambiarla; las imágenes hechas antes conservan su versión.</translation>
    </message>
    <message>
        <source>Unlock the cell to change it.</source>
        <translation>Desbloquea la celda para cambiarla.</translation>
    </message>
    <message>
        <source>Up to %1 can be kept.</source>
        <translation>Se pueden conservar hasta %1.</translation>
    </message>
    <message>
        <source>Up to %1 of each are possible.</source>
        <translation>Puede haber hasta %1 de cada una.</translation>
    </message>
    <message>
        <source>Up to %1 of together %2 MB can be exported; take versions out.</source>
        <translation>Se pueden exportar hasta %1, de %2 MB en total; quita versiones.</translation>
    </message>
    <message>
        <source>Update NanoStudio to open it.</source>
        <translation>Actualiza NanoStudio para abrirlo.</translation>
    </message>
    <message>
        <source>Update NanoStudio to open it; nothing was changed.</source>
        <translation>Actualiza NanoStudio para abrirla; no se cambió nada.</translation>
    </message>
    <message>
        <source>Use a PNG, JPEG, WebP or AVIF picture.</source>
        <translation>Usa una imagen PNG, JPEG, WebP o AVIF.</translation>
    </message>
    <message>
        <source>Use fewer or smaller references.</source>
        <translation>Usa menos referencias o más pequeñas.</translation>
    </message>
    <message>
        <source>Use https; http is for gateways on this computer or network only.</source>
        <translation>Usa https; http es solo para pasarelas de este equipo o de esta red.</translation>
    </message>
    <message>
        <source>Use its window, or close it first.</source>
        <translation>Usa su ventana o ciérralo antes.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens: three-quarter-left.</source>
        <translation>Usa minúsculas, dígitos y guiones: three-quarter-left.</translation>
    </message>
    <message>
        <source>Use “-” or “_” instead.</source>
        <translation>Usa «-» o «_» en su lugar.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>What it holds is too large.</source>
        <translation>Su contenido es demasiado grande.</translation>
    </message>
    <message>
        <source>What the provider delivered cannot be drawn.</source>
        <translation>Lo que entregó el proveedor no se puede dibujar.</translation>
    </message>
    <message>
        <source>What the provider delivered is kept as %1.</source>
        <translation>Lo que entregó el proveedor se conserva como %1.</translation>
    </message>
    <message>
        <source>Write colours like #c0392b.</source>
        <translation>Escribe los colores así: #c0392b.</translation>
    </message>
    <message>
        <source>Write it like #ffffff.</source>
        <translation>Escríbelo así: #ffffff.</translation>
    </message>
    <message>
        <source>Write it like 3:4.</source>
        <translation>Escríbela así: 3:4.</translation>
    </message>
    <message>
        <source>Write it, or take it out.</source>
        <translation>Escríbela o quítala.</translation>
    </message>
    <message>
        <source>Write the prompt in another language.</source>
        <translation>Escribe el prompt en otro idioma.</translation>
    </message>
    <message>
        <source>“%1” addresses are not taken as references.</source>
        <translation>Las direcciones «%1» no se aceptan como referencias.</translation>
    </message>
    <message>
        <source>“%1” cannot be an id.</source>
        <translation>«%1» no puede ser un ID.</translation>
    </message>
    <message>
        <source>“%1” cannot be relied on.</source>
        <translation>«%1» no es fiable.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as it stands.</source>
        <translation>«%1» no se puede usar tal como está.</translation>
    </message>
    <message>
        <source>“%1” cannot host pictures for %2.</source>
        <translation>«%1» no puede alojar imágenes para %2.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>No se pudo abrir «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>No se pudo leer «%1».</translation>
    </message>
    <message>
        <source>“%1” has changed meanwhile.</source>
        <translation>«%1» ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>“%1” has no picture yet.</source>
        <translation>«%1» aún no tiene imagen.</translation>
    </message>
    <message>
        <source>“%1” has too many pictures for one file.</source>
        <translation>«%1» tiene demasiadas imágenes para un solo archivo.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«%1» es una carpeta.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its bytes have changed.</source>
        <translation>«%1» está dañado: sus bytes han cambiado.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>“%1” is in the library already.</source>
        <translation>«%1» ya está en la biblioteca.</translation>
    </message>
    <message>
        <source>“%1” is locked.</source>
        <translation>La celda «%1» está bloqueada.</translation>
    </message>
    <message>
        <source>“%1” is no base URL.</source>
        <translation>«%1» no es una URL base.</translation>
    </message>
    <message>
        <source>“%1” is no colour.</source>
        <translation>«%1» no es un color.</translation>
    </message>
    <message>
        <source>“%1” is no exported library.</source>
        <translation>«%1» no es una biblioteca exportada.</translation>
    </message>
    <message>
        <source>“%1” is no file name.</source>
        <translation>«%1» no es un nombre de archivo.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the library.</source>
        <translation>«%1» ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>“%1” is no picture, or not whole.</source>
        <translation>«%1» no es una imagen o no está completa.</translation>
    </message>
    <message>
        <source>“%1” is no shape of a cell.</source>
        <translation>«%1» no es la proporción de una celda.</translation>
    </message>
    <message>
        <source>“%1” is no task id of %2.</source>
        <translation>«%1» no es un ID de tarea de %2.</translation>
    </message>
    <message>
        <source>“%1” is no view of a character.</source>
        <translation>«%1» no es una vista de un personaje.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>«%1» no es un archivo.</translation>
    </message>
    <message>
        <source>“%1” is not empty.</source>
        <translation>«%1» no está vacía.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«%1» ya no está ahí.</translation>
    </message>
    <message>
        <source>“%1” is on another computer.</source>
        <translation>«%1» está en otro equipo.</translation>
    </message>
    <message>
        <source>“%1” is too large for a template.</source>
        <translation>«%1» es demasiado grande para una plantilla.</translation>
    </message>
    <message>
        <source>“%1” is too large: %2 MB.</source>
        <translation>«%1» es demasiado grande: %2 MB.</translation>
    </message>
    <message>
        <source>“%1” leads out of the exported folder.</source>
        <translation>«%1» sale de la carpeta exportada.</translation>
    </message>
    <message>
        <source>“%1” may not be read.</source>
        <translation>No se permite leer «%1».</translation>
    </message>
    <message>
        <source>“%1” should be a table, written [%2].</source>
        <translation>«%1» debe ser una tabla, escrita [%2].</translation>
    </message>
    <message>
        <source>“%1” was not written as it is.</source>
        <translation>«%1» no se escribió tal como es.</translation>
    </message>
    <message>
        <source>“%1” would send the key unprotected.</source>
        <translation>«%1» enviaría la clave sin protección.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión: %1</translation>
    </message>
</context>
<context>
    <name>sheet_export</name>
    <message>
        <source>%1 dpi</source>
        <translation>%1 ppp</translation>
    </message>
    <message>
        <source>%1 more could not be exported.</source>
        <translation>Otras que no se pudieron exportar: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 cells exported.</source>
        <translation>Se exportaron %1 de %2 celdas.</translation>
    </message>
    <message>
        <source>%1 of %2 cells were exported before.</source>
        <translation>Antes se exportaron %1 de %2 celdas.</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>%1 × %2 px · %3 × %4 cm at %5 dpi</source>
        <translation>%1 × %2 px · %3 × %4 cm a %5 ppp</translation>
    </message>
    <message>
        <source>%1 × %2 px · %3 × %4 cm at %5 dpi · cells at %6</source>
        <translation>%1 × %2 px · %3 × %4 cm a %5 ppp · celdas al %6</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation>%1: menos</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: más</translation>
    </message>
    <message numerus="yes">
        <source>%n cells exported.</source>
        <translation>
            <numerusform>Se exportó %n celda.</numerusform>
            <numerusform>Se exportaron %n celdas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cell exported.</source>
        <translation>Se exportó 1 celda.</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>A JPEG is never clear: it becomes white.</source>
        <translation>Un JPEG nunca es transparente: se vuelve blanco.</translation>
    </message>
    <message>
        <source>A layer for each cell, for Krita or GIMP.</source>
        <translation>Una capa por celda, para Krita o GIMP.</translation>
    </message>
    <message>
        <source>As large as the sheet</source>
        <translation>Tamaño de la hoja</translation>
    </message>
    <message>
        <source>As the pictures are</source>
        <translation>Como las imágenes</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Below the upper edge of a cell.</source>
        <translation>Bajo el borde superior de una celda.</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Entre celdas</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Transparente</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>Crema</translation>
    </message>
    <message>
        <source>Crown of the head</source>
        <translation>Coronilla</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Gris oscuro</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>Puntos/pulgada</translation>
    </message>
    <message>
        <source>Each picture as a file of its own.</source>
        <translation>Cada imagen en su propio archivo.</translation>
    </message>
    <message>
        <source>Exact, and large.</source>
        <translation>Exacto y grande.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Fine lines across each row.</source>
        <translation>Líneas finas a lo largo de cada fila.</translation>
    </message>
    <message>
        <source>For printing; its words stay words.</source>
        <translation>Para imprimir; el texto sigue siendo texto.</translation>
    </message>
    <message>
        <source>Head heights</source>
        <translation>Alturas de cabeza</translation>
    </message>
    <message>
        <source>In pixels</source>
        <translation>En píxeles</translation>
    </message>
    <message>
        <source>Labels below the cells</source>
        <translation>Rótulos bajo las celdas</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Gris claro</translation>
    </message>
    <message>
        <source>Longer side of a cell</source>
        <translation>Lado largo de la celda</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Size of a cell</source>
        <translation>Tamaño de celda</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Small; every program opens it.</source>
        <translation>Pequeño; lo abre cualquier programa.</translation>
    </message>
    <message>
        <source>Soles of the feet</source>
        <translation>Plantas de los pies</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 cells.</source>
        <translation>Detenido tras %1 de %2 celdas.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>The page lies</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Those are whole, and stay.</source>
        <translation>Esas están completas y se conservan.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Words and guides</source>
        <translation>Texto y guías</translation>
    </message>
    <message>
        <source>place in the sheet</source>
        <translation>posición en la hoja</translation>
    </message>
    <message>
        <source>title of the cell</source>
        <translation>título de la celda</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>Se guardó «%1».</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures taken out</source>
        <translation>
            <numerusform>Se quitó %n imagen</numerusform>
            <numerusform>Se quitaron %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Picture not found</source>
        <translation>No se encuentra la imagen</translation>
    </message>
    <message>
        <source>Swap with</source>
        <translation>Intercambiar con</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Espera a %1</translation>
    </message>
    <message>
        <source>drop a picture or fill</source>
        <translation>suelta una imagen o rellena</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>with %1, side by side</source>
        <translation>con %1, lado a lado</translation>
    </message>
    <message>
        <source>“%1” and “%2” swapped</source>
        <translation>Se intercambiaron «%1» y «%2»</translation>
    </message>
    <message>
        <source>“%1” has another picture</source>
        <translation>«%1» tiene otra imagen</translation>
    </message>
    <message>
        <source>“%1” shows another version</source>
        <translation>«%1» muestra otra versión</translation>
    </message>
    <message>
        <source>“%1” taken out</source>
        <translation>Se quitó «%1»</translation>
    </message>
</context>
<context>
    <name>slice</name>
    <message>
        <source>%1 of %2 cells are in the library.</source>
        <translation>%1 de %2 celdas están en la biblioteca.</translation>
    </message>
    <message>
        <source>%1, pixel %2</source>
        <translation>%1, píxel %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of %1</source>
        <translation>
            <numerusform>%n celda de %1</numerusform>
            <numerusform>%n celdas de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of about %1</source>
        <translation>
            <numerusform>%n celda de unos %1</numerusform>
            <numerusform>%n celdas de unos %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were cut from “%1”.</source>
        <translation>
            <numerusform>Se cortó %n celda de «%1».</numerusform>
            <numerusform>Se cortaron %n celdas de «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cell of %1</source>
        <translation>1 celda de %1</translation>
    </message>
    <message>
        <source>A sheet has up to %1 columns and %1 rows.</source>
        <translation>Una hoja tiene hasta %1 columnas y %1 filas.</translation>
    </message>
    <message>
        <source>Already in the library: %1.</source>
        <translation>Ya en la biblioteca: %1.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n cells</source>
        <translation>
            <numerusform>Cortar %n celda</numerusform>
            <numerusform>Cortar %n celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cutting…</source>
        <translation>Cortando…</translation>
    </message>
    <message>
        <source>Horizontal line %1</source>
        <translation>Línea horizontal %1</translation>
    </message>
    <message>
        <source>In the trash, where it stays: %1.</source>
        <translation>Se queda en la papelera: %1.</translation>
    </message>
    <message>
        <source>Looking for the lines…</source>
        <translation>Buscando las líneas…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The cutting was cancelled.</source>
        <translation>Se canceló el corte.</translation>
    </message>
    <message>
        <source>The lines are a guess: see whether they are right.</source>
        <translation>Las líneas son una estimación: comprueba si son correctas.</translation>
    </message>
    <message>
        <source>The sheet “%1” holds them.</source>
        <translation>La hoja «%1» las contiene.</translation>
    </message>
    <message>
        <source>There each cell can be made anew on its own.</source>
        <translation>Ahí cada celda se puede rehacer por separado.</translation>
    </message>
    <message>
        <source>There is one cell only. Choose columns and rows, or add a line.</source>
        <translation>Solo hay una celda. Elige columnas y filas, o añade una línea.</translation>
    </message>
    <message>
        <source>Vertical line %1</source>
        <translation>Línea vertical %1</translation>
    </message>
</context>
<context>
    <name>sorting</name>
    <message>
        <source>Boards</source>
        <translation>Tableros</translation>
    </message>
    <message>
        <source>New board…</source>
        <translation>Tablero nuevo…</translation>
    </message>
    <message>
        <source>New tags, divided by commas…</source>
        <translation>Nuevas etiquetas, separadas por comas…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>%1 connected</source>
        <translation>%1 en línea</translation>
    </message>
    <message>
        <source>%1 is out of credit</source>
        <translation>%1 sin crédito</translation>
    </message>
    <message>
        <source>%1 needs a key</source>
        <translation>%1 necesita una clave</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 sin conexión</translation>
    </message>
</context>
<context>
    <name>template_words</name>
    <message>
        <source>%1 cells</source>
        <translation>%1 celdas</translation>
    </message>
    <message>
        <source>%1 in %2 columns, each %3</source>
        <translation>%1 de %3 en %2 columnas</translation>
    </message>
    <message>
        <source>%1 in one column, each %2</source>
        <translation>%1 de %2 en una columna</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, expressions</source>
        <translation>%1, expresiones</translation>
    </message>
    <message>
        <source>%1, hands</source>
        <translation>%1, manos</translation>
    </message>
    <message>
        <source>%1, head heights</source>
        <translation>%1, alturas de cabeza</translation>
    </message>
    <message>
        <source>%1, outfits</source>
        <translation>%1, atuendos</translation>
    </message>
    <message>
        <source>%1, poses</source>
        <translation>%1, poses</translation>
    </message>
    <message>
        <source>%1, props</source>
        <translation>%1, accesorios</translation>
    </message>
    <message>
        <source>%1, storyboard</source>
        <translation>%1, storyboard</translation>
    </message>
    <message>
        <source>%1, turnaround</source>
        <translation>%1, giro</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 celda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Espalda</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Manos</translation>
    </message>
    <message>
        <source>No view</source>
        <translation>Sin vista</translation>
    </message>
    <message>
        <source>Outfit</source>
        <translation>Atuendo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Prop</source>
        <translation>Accesorio</translation>
    </message>
    <message>
        <source>Three-quarter</source>
        <translation>Tres cuartos</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Afraid</source>
        <translation>Miedo</translation>
    </message>
    <message>
        <source>All it carries</source>
        <translation>Todo lo que lleva</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Enfado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Espalda</translation>
    </message>
    <message>
        <source>Back left</source>
        <translation>Espalda izq.</translation>
    </message>
    <message>
        <source>Back right</source>
        <translation>Espalda der.</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>Primer plano</translation>
    </message>
    <message>
        <source>Confused</source>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>Crouching</source>
        <translation>En cuclillas</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>Llanto</translation>
    </message>
    <message>
        <source>Determined</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>Asco</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <translation>Vergüenza</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Expressions, 16</source>
        <translation>Expresiones, 16</translation>
    </message>
    <message>
        <source>Expressions, 9</source>
        <translation>Expresiones, 9</translation>
    </message>
    <message>
        <source>Fist</source>
        <translation>Puño</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formal</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Manos</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Alegría</translation>
    </message>
    <message>
        <source>Head heights</source>
        <translation>Alturas de cabeza</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Sujetando</translation>
    </message>
    <message>
        <source>In pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Jumping</source>
        <translation>Saltando</translation>
    </message>
    <message>
        <source>Laughing</source>
        <translation>Risa</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Tumbado</translation>
    </message>
    <message>
        <source>Main prop</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Main prop in use</source>
        <translation>Principal en uso</translation>
    </message>
    <message>
        <source>Main prop, back</source>
        <translation>Principal, reverso</translation>
    </message>
    <message>
        <source>Main prop, detail</source>
        <translation>Principal, detalle</translation>
    </message>
    <message>
        <source>Medium shot</source>
        <translation>Plano medio</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Dormir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Outfits</source>
        <translation>Atuendos</translation>
    </message>
    <message>
        <source>Palms</source>
        <translation>Palmas</translation>
    </message>
    <message>
        <source>Pointing</source>
        <translation>Señalando</translation>
    </message>
    <message>
        <source>Poses, 8</source>
        <translation>Poses, 8</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Profile left</source>
        <translation>Perfil izq.</translation>
    </message>
    <message>
        <source>Profile right</source>
        <translation>Perfil der.</translation>
    </message>
    <message>
        <source>Props</source>
        <translation>Accesorios</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Relajada</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Corriendo</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Tristeza</translation>
    </message>
    <message>
        <source>Second prop</source>
        <translation>Otro accesorio</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sentado</translation>
    </message>
    <message>
        <source>Smirking</source>
        <translation>Picardía</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Deporte</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Storyboard row</source>
        <translation>Fila de storyboard</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Sorpresa</translation>
    </message>
    <message>
        <source>Thoughtful</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>Three-quarter</source>
        <translation>Tres cuartos</translation>
    </message>
    <message>
        <source>Three-quarter left</source>
        <translation>Tres cuartos izq.</translation>
    </message>
    <message>
        <source>Three-quarter right</source>
        <translation>Tres cuartos der.</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>Cansancio</translation>
    </message>
    <message>
        <source>Turnaround, 4 views</source>
        <translation>Giro, 4 vistas</translation>
    </message>
    <message>
        <source>Turnaround, 8 views</source>
        <translation>Giro, 8 vistas</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Caminando</translation>
    </message>
    <message>
        <source>Wide shot</source>
        <translation>Plano general</translation>
    </message>
    <message>
        <source>Winter</source>
        <translation>Invierno</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
</context>
<context>
    <name>title</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Listas: %1</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Choose the file, or a folder to look through.</source>
        <translation>Elige el archivo o una carpeta donde buscar.</translation>
    </message>
    <message>
        <source>File cannot be read</source>
        <translation>Archivo ilegible</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Falta el archivo</translation>
    </message>
    <message>
        <source>File was changed</source>
        <translation>Archivo modificado</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Buscarlo…</translation>
    </message>
    <message>
        <source>It is damaged, or may not be opened.</source>
        <translation>Está dañado o no se permite abrirlo.</translation>
    </message>
    <message>
        <source>It was moved or deleted outside of NanoStudio.</source>
        <translation>Se movió o se eliminó fuera de NanoStudio.</translation>
    </message>
    <message>
        <source>Its bytes are not those that were delivered.</source>
        <translation>Sus bytes no son los que se entregaron.</translation>
    </message>
    <message>
        <source>Move it to the trash. What it cost is kept.</source>
        <translation>Muévela a la papelera. Se conserva lo que costó.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>%1 asks to wait</source>
        <translation>%1 pide esperar</translation>
    </message>
    <message>
        <source>%1 needs a key</source>
        <translation>%1 necesita una clave</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · longer&#xa0;than&#xa0;usual</source>
        <translation>%1 · %2 · más&#xa0;de&#xa0;lo&#xa0;habitual</translation>
    </message>
    <message>
        <source>%1 · %2&#xa0;of&#xa0;about&#xa0;%3</source>
        <translation>%1 · %2&#xa0;de&#xa0;unos&#xa0;%3</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Ask the provider. Costs nothing.</source>
        <translation>Pregunta al proveedor. No cuesta nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Charged %1.</source>
        <translation>Cobrado: %1.</translation>
    </message>
    <message>
        <source>Charged.</source>
        <translation>Se cobró.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Collect it by the id on the gateway&apos;s site.</source>
        <translation>Recupérala con el ID que figura en el sitio de la pasarela.</translation>
    </message>
    <message>
        <source>Connection lost after the request was sent. Not resent.</source>
        <translation>Se perdió la conexión después de enviar la solicitud. No se reenvió.</translation>
    </message>
    <message>
        <source>Delivered unlike asked</source>
        <translation>Entrega distinta de lo pedido</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Do not wait any longer.</source>
        <translation>No esperes más.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Enter task ID</source>
        <translation>Introducir ID</translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <translation>Descargando la imagen…</translation>
    </message>
    <message>
        <source>Generating…</source>
        <translation>Generando…</translation>
    </message>
    <message>
        <source>Generating…  %1</source>
        <translation>Generando…  %1</translation>
    </message>
    <message>
        <source>Goes on by itself when the connection is back.</source>
        <translation>Continuará por sí sola cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Goes on in %1.</source>
        <translation>Continuará dentro de %1.</translation>
    </message>
    <message>
        <source>Goes on when a key is stored.</source>
        <translation>Continuará cuando se guarde una clave.</translation>
    </message>
    <message>
        <source>Goes on when there is credit again.</source>
        <translation>Continuará cuando vuelva a haber crédito.</translation>
    </message>
    <message>
        <source>Goes on when there is space again.</source>
        <translation>Continuará cuando vuelva a haber espacio.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>Make a new task with the same settings.</source>
        <translation>Crea una tarea nueva con los mismos ajustes.</translation>
    </message>
    <message>
        <source>Maybe charged</source>
        <translation>Quizá se cobró</translation>
    </message>
    <message>
        <source>Maybe charged.</source>
        <translation>Quizá se cobró.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No room on the disk</source>
        <translation>Sin espacio en el disco</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>No se cobró.</translation>
    </message>
    <message>
        <source>One of %1 alike</source>
        <translation>Una de %1 parecidas</translation>
    </message>
    <message>
        <source>Out of credit</source>
        <translation>Sin crédito</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Queued · %1</source>
        <translation>En cola · %1</translation>
    </message>
    <message>
        <source>Queued · next</source>
        <translation>En cola · siguiente</translation>
    </message>
    <message>
        <source>Refunded.</source>
        <translation>Se reembolsó.</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Send it again. May be charged again.</source>
        <translation>Envíala otra vez. Puede que se cobre de nuevo.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Stop waiting for this picture.</source>
        <translation>Deja de esperar esta imagen.</translation>
    </message>
    <message>
        <source>Stopped waiting; %1 may still charge.</source>
        <translation>Ya no se espera; puede que %1 aún cobre.</translation>
    </message>
    <message>
        <source>Take this tile away.</source>
        <translation>Quita esta miniatura.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Esto no funcionó</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Uploading references…</source>
        <translation>Subiendo las referencias…</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>no es %1</translation>
    </message>
</context>
</TS>
