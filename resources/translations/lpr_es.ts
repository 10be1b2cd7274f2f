<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A split needs at least one part with a share above 0.</source>
        <translation>Una división necesita al menos una parte con una cuota mayor que 0.</translation>
    </message>
    <message>
        <source>{file}: the file is not there (any more).</source>
        <translation>{file}: el archivo (ya) no existe.</translation>
    </message>
    <message>
        <source>over 20 MB; this is no annotation file</source>
        <translation>más de 20 MB; no es un archivo de anotación</translation>
    </message>
    <message>
        <source>{name}: {error}. It is left as it is; mend it or move it away.</source>
        <translation>{name}: {error}. Se deja como está; corríjalo o muévalo.</translation>
    </message>
    <message>
        <source>{name}: this is no file. Move it away.</source>
        <translation>{name}: no es un archivo. Muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>{name}: over 20 MB; this is no annotation file.</source>
        <translation>{name}: más de 20 MB; no es un archivo de anotación.</translation>
    </message>
    <message>
        <source>The annotation could not be put into its file ({error}).</source>
        <translation>La anotación no se pudo escribir en su archivo ({error}).</translation>
    </message>
    <message>
        <source>The annotation could not be put into its file as it is. Nothing was written.</source>
        <translation>La anotación no cabe tal como es en su archivo. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>{error} Nothing was written: the numbers in the labels would not fit the list of classes. Mend or remove the list, or choose another folder.</source>
        <translation>{error} No se ha escrito nada: los números de las etiquetas no coincidirían con la lista de clases. Corrija o quite la lista, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>No labels were written: they mean nothing without that list.</source>
        <translation>No se ha escrito ninguna etiqueta: sin esa lista no significan nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flag(s) of a box</source>
        <translation>
            <numerusform>%Ln marca de un recuadro</numerusform>
            <numerusform>%Ln marcas de recuadros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s)</source>
        <translation>
            <numerusform>%Ln atributo</numerusform>
            <numerusform>%Ln atributos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln marca de imagen</numerusform>
            <numerusform>%Ln marcas de imagen</numerusform>
        </translation>
    </message>
    <message>
        <source>YOLO has no place for {kinds}; COCO has. They were left out.</source>
        <translation>YOLO no tiene sitio para {kinds}; COCO sí. Se han dejado fuera.</translation>
    </message>
    <message>
        <source>{file}, box {place}: its class {name!r} is not in the list.</source>
        <translation>{file}, recuadro {place}: la clase {name!r} no está en la lista.</translation>
    </message>
    <message>
        <source>{file}, box {place}: nothing of it lies in the picture.</source>
        <translation>{file}, recuadro {place}: queda entero fuera de la imagen.</translation>
    </message>
    <message>
        <source>Looking into results needs DuckDB, which is not installed. {how_to_add}</source>
        <translation>Para ver resultados hace falta DuckDB, que no está instalado. {how_to_add}</translation>
    </message>
    <message>
        <source>{folder}: there are no results in this folder. Choose the one that was given as --output.</source>
        <translation>{folder}: no hay resultados en esta carpeta. Elija la que se indicó con --output.</translation>
    </message>
    <message>
        <source>{folder}: these results are JSON Lines. Only Parquet can be looked through here (--format parquet).</source>
        <translation>{folder}: estos resultados son JSON Lines. Aquí solo se puede mirar Parquet (--format parquet).</translation>
    </message>
    <message>
        <source>{part}: this part of the results is damaged. Have its pictures read anew.</source>
        <translation>{part}: esta parte de los resultados está dañada. Haga leer sus imágenes de nuevo.</translation>
    </message>
    <message>
        <source>Overtaken.</source>
        <translation>Superado.</translation>
    </message>
    <message>
        <source>{folder}: the results could not be looked through ({error}). Close other windows that show them, and check the disk.</source>
        <translation>{folder}: no se pudieron mirar los resultados ({error}). Cierre otras ventanas que los muestren y revise el disco.</translation>
    </message>
    <message>
        <source>{address!r} is no address of a scheduler. It is like tcp://HOST:8786 or tls://HOST:8786; `dask scheduler` prints its own.</source>
        <translation>{address!r} no es la dirección de un planificador. Es como tcp://HOST:8786 o tls://HOST:8786; `dask scheduler` muestra la suya.</translation>
    </message>
    <message>
        <source>{address} is not encrypted, so TLS files are of no use: tls://…</source>
        <translation>{address} no está cifrada, así que los archivos TLS no sirven: tls://…</translation>
    </message>
    <message>
        <source>The connection to {address} would not be encrypted. Workers run whatever they are sent, so whoever can reach or listen to that network could have them run anything. Use tls:// with --tls-ca-file, --tls-cert and --tls-key; or --insecure, if only you can reach the network.</source>
        <translation>La conexión con {address} no estaría cifrada. Los trabajadores ejecutan lo que se les envía; quien alcance o escuche esa red podría hacerles ejecutar cualquier cosa. Use tls:// con --tls-ca-file, --tls-cert y --tls-key; o --insecure, si solo usted alcanza la red.</translation>
    </message>
    <message>
        <source>No scheduler answers at {address} ({error}). Is it running, and is it this port? `dask scheduler` starts one.</source>
        <translation>Ningún planificador responde en {address} ({error}). ¿Está en marcha, y es este puerto? `dask scheduler` inicia uno.</translation>
    </message>
    <message>
        <source>Reading on a cluster needs {name}, which is not installed. {how_to_add}</source>
        <translation>Leer en un clúster requiere {name}, que no está instalado. {how_to_add}</translation>
    </message>
    <message>
        <source>{file}: the file is not there.</source>
        <translation>{file}: el archivo no está.</translation>
    </message>
    <message>
        <source>The TLS files cannot be used ({error}). They are PEM files: a certificate of the authority, one of yours, and its private key.</source>
        <translation>Los archivos TLS no sirven ({error}). Son archivos PEM: un certificado de la autoridad, uno suyo y su clave privada.</translation>
    </message>
    <message>
        <source>An encrypted connection needs --tls-ca-file, --tls-cert and --tls-key.</source>
        <translation>Una conexión cifrada necesita --tls-ca-file, --tls-cert y --tls-key.</translation>
    </message>
    <message>
        <source>Every process that reads is ended from outside.</source>
        <translation>Todo proceso que lee es terminado desde fuera.</translation>
    </message>
    <message>
        <source>A worker lacks the pipeline. Start the command again.</source>
        <translation>A un trabajador le falta la pipeline. Inicie la orden de nuevo.</translation>
    </message>
    <message>
        <source>This computer has no keyring for passwords. Write user:password into a file that only you can read, and name that.</source>
        <translation>Este equipo no tiene un almacén de contraseñas. Escriba usuario:contraseña en un archivo que solo usted pueda leer e indíquelo.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not take the password ({error}). Unlock it, and try again.</source>
        <translation>El almacén de contraseñas del sistema no aceptó la contraseña ({error}). Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name}: others may read this file with a password. Run: chmod 600 {name}</source>
        <translation>{name}: otros pueden leer este archivo con una contraseña. Ejecute: chmod 600 {name}</translation>
    </message>
    <message>
        <source>{name} cannot be read ({strerror}).</source>
        <translation>{name} no se puede leer ({strerror}).</translation>
    </message>
    <message>
        <source>{name}: this is no text.</source>
        <translation>{name}: no es un texto.</translation>
    </message>
    <message>
        <source>{name}: the first line is not user:password.</source>
        <translation>{name}: la primera línea no es usuario:contraseña.</translation>
    </message>
    <message>
        <source>{name}: made by another version of the program (format {found}, this one knows {known}). Update the program.</source>
        <translation>{name}: lo hizo otra versión del programa (formato {found}, esta conoce {known}). Actualice el programa.</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>falta {key}</translation>
    </message>
    <message>
        <source>{name}: no detector there (model.json: {strerror}). Choose another detector.</source>
        <translation>{name}: no hay ningún detector ahí (model.json: {strerror}). Elija otro detector.</translation>
    </message>
    <message>
        <source>{name}: its model.json is broken ({error}). Choose another detector.</source>
        <translation>{name}: su model.json está dañado ({error}). Elija otro detector.</translation>
    </message>
    <message>
        <source>it holds no object</source>
        <translation>no contiene ningún objeto</translation>
    </message>
    <message>
        <source>input_size must be a whole number from 75 to 4096</source>
        <translation>input_size debe ser un número entero de 75 a 4096</translation>
    </message>
    <message>
        <source>margin must be a small whole number</source>
        <translation>margin debe ser un número entero pequeño</translation>
    </message>
    <message>
        <source>coarse_size must be 0 or a whole number below input_size</source>
        <translation>coarse_size debe ser 0 o un número entero menor que input_size</translation>
    </message>
    <message>
        <source>with coarse_size, both sizes must be 32 k + 43</source>
        <translation>con coarse_size, ambos tamaños deben ser 32 k + 43</translation>
    </message>
    <message>
        <source>threshold must lie between 0 and 1</source>
        <translation>threshold debe estar entre 0 y 1</translation>
    </message>
    <message>
        <source>classes must be a list of names</source>
        <translation>classes debe ser una lista de nombres</translation>
    </message>
    <message>
        <source>title, architecture, description and created must be texts</source>
        <translation>title, architecture, description y created deben ser textos</translation>
    </message>
    <message>
        <source>network, metrics, data and versions must be objects</source>
        <translation>network, metrics, data y versions deben ser objetos</translation>
    </message>
    <message>
        <source>metrics holds more than {most} data sets</source>
        <translation>metrics contiene más de {most} conjuntos de datos</translation>
    </message>
    <message>
        <source>{error} Choose another detector.</source>
        <translation>{error} Elija otro detector.</translation>
    </message>
    <message>
        <source>{file}: cannot take {coarse_size} pixels as model.json asks for ({error}). Choose another detector.</source>
        <translation>{file}: no admite {coarse_size} píxeles como pide model.json ({error}). Elija otro detector.</translation>
    </message>
    <message>
        <source>{parent}: {name} and model.json do not belong together (their sizes differ). Choose another detector or save this one anew.</source>
        <translation>{parent}: {name} y model.json no van juntos (sus tamaños difieren). Elija otro detector o guarde este de nuevo.</translation>
    </message>
    <message>
        <source>{name_or_path}: no detector of this name and no such folder. Detectors here: {names}.</source>
        <translation>{name_or_path}: no hay un detector con este nombre ni tal carpeta. Detectores aquí: {names}.</translation>
    </message>
    <message>
        <source>A detector needs a name.</source>
        <translation>Un detector necesita un nombre.</translation>
    </message>
    <message>
        <source>{name}: ships with the program, or lies elsewhere; only your own detectors can be changed.</source>
        <translation>{name}: viene con el programa o está en otro lugar; solo se pueden cambiar los detectores propios.</translation>
    </message>
    <message>
        <source>{folder}: could not be changed ({strerror}).</source>
        <translation>{folder}: no se pudo cambiar ({strerror}).</translation>
    </message>
    <message>
        <source>{where}: there are two layouts of this code.</source>
        <translation>{where}: hay dos diseños con este código.</translation>
    </message>
    <message>
        <source>{name}: there is no key “{key}”.</source>
        <translation>{name}: no hay ninguna clave «{key}».</translation>
    </message>
    <message>
        <source>{name}: “layouts” has to be a list.</source>
        <translation>{name}: «layouts» tiene que ser una lista.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({error}). Install it again.</source>
        <translation>{name} no se puede leer ({error}). Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>{name}: has to begin with “{{”.</source>
        <translation>{name}: tiene que empezar con «{{».</translation>
    </message>
    <message>
        <source>{where}: has to be in braces.</source>
        <translation>{where}: tiene que estar entre llaves.</translation>
    </message>
    <message>
        <source>{where}: “like” names no earlier layout of the file: {like!r}.</source>
        <translation>{where}: «like» no nombra ningún diseño anterior del archivo: {like!r}.</translation>
    </message>
    <message>
        <source>{where}: “code” is missing.</source>
        <translation>{where}: falta «code».</translation>
    </message>
    <message>
        <source>{where}: there is no key “{key}”.</source>
        <translation>{where}: no hay ninguna clave «{key}».</translation>
    </message>
    <message>
        <source>{where}: {pattern!r} has not {lines} lines.</source>
        <translation>{where}: {pattern!r} no tiene {lines} líneas.</translation>
    </message>
    <message>
        <source>{where}: “line_heights” has not {lines} numbers.</source>
        <translation>{where}: «line_heights» no tiene {lines} números.</translation>
    </message>
    <message>
        <source>{where}: “{name}” is missing.</source>
        <translation>{where}: falta «{name}».</translation>
    </message>
    <message>
        <source>{where}: {value!r} is none of {parts}.</source>
        <translation>{where}: {value!r} no es ninguno de {parts}.</translation>
    </message>
    <message>
        <source>{where}: has to be {parts} values.</source>
        <translation>{where}: tienen que ser {parts} valores.</translation>
    </message>
    <message>
        <source>{where}: a plate needs patterns, a size and a letter height.</source>
        <translation>{where}: una matrícula necesita patrones, un tamaño y una altura de letra.</translation>
    </message>
    <message>
        <source>{where}: there is no shape “{one}”.</source>
        <translation>{where}: no hay ninguna forma «{one}».</translation>
    </message>
    <message>
        <source>{where}: a colour is written as #1a2b3c.</source>
        <translation>{where}: un color se escribe como #1a2b3c.</translation>
    </message>
    <message>
        <source>{where}: {value!r} is not of the kind that belongs there.</source>
        <translation>{where}: {value!r} no es del tipo que va ahí.</translation>
    </message>
    <message>
        <source>{where}: faces.json has no face {name!r}.</source>
        <translation>{where}: faces.json no tiene la letra {name!r}.</translation>
    </message>
    <message>
        <source>{where}: has to be a list.</source>
        <translation>{where}: tiene que ser una lista.</translation>
    </message>
    <message>
        <source>Drop to annotate</source>
        <translation>Soltar para anotar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln recuadro</numerusform>
            <numerusform>%Ln recuadros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) not saved</source>
        <translation>
            <numerusform>%Ln imagen sin guardar</numerusform>
            <numerusform>%Ln imágenes sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Suggest boxes</source>
        <translation>Sugerir recuadros</translation>
    </message>
    <message>
        <source>{name}: changes that could not be saved are shown again</source>
        <translation>{name}: se muestran de nuevo los cambios que no se pudieron guardar</translation>
    </message>
    <message>
        <source>{name}: changed elsewhere; shown as it is now</source>
        <translation>{name}: cambiada en otro lugar; se muestra como está ahora</translation>
    </message>
    <message>
        <source>Search names and tags</source>
        <translation>Nombres y tags</translation>
    </message>
    <message>
        <source>Drop a folder of pictures here</source>
        <translation>Suelte aquí una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Draw a box around every plate and write down its text. Everything is saved by itself, as Pascal VOC files beside the pictures,
which labelImg and other programs read too.</source>
        <translation>Dibuje un recuadro alrededor de cada matrícula y escriba su texto. Todo se guarda solo, como archivos Pascal VOC junto a las imágenes,
que también leen labelImg y otros programas.</translation>
    </message>
    <message>
        <source>Click the four corners of the plate; Esc takes one back</source>
        <translation>Haga clic en las cuatro esquinas de la matrícula; Esc deshace una</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln box(es)</source>
        <translation>
            <numerusform>%Ln recuadro copiado</numerusform>
            <numerusform>%Ln recuadros copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no boxes on the clipboard. Copy some first.</source>
        <translation>No hay recuadros en el portapapeles. Copie alguno primero.</translation>
    </message>
    <message>
        <source>Paste boxes</source>
        <translation>Pegar recuadros</translation>
    </message>
    <message>
        <source>The copied boxes lie outside this picture</source>
        <translation>Los recuadros copiados quedan fuera de esta imagen</translation>
    </message>
    <message>
        <source>There is no picture without annotation after this one</source>
        <translation>No hay ninguna imagen sin anotación después de esta</translation>
    </message>
    <message>
        <source>There is no picture without annotation before this one</source>
        <translation>No hay ninguna imagen sin anotación antes de esta</translation>
    </message>
    <message>
        <source>There is no class {number}: add it in Data set, Classes</source>
        <translation>No existe la clase {number}: añádala en Conjunto de datos, Clases</translation>
    </message>
    <message>
        <source>The next box is of class “{names}”</source>
        <translation>El próximo recuadro es de la clase «{names}»</translation>
    </message>
    <message>
        <source>Drag a corner to move it; C makes the box upright again</source>
        <translation>Arrastre una esquina para moverla; C vuelve a poner recto el recuadro</translation>
    </message>
    <message>
        <source>Copy here</source>
        <translation>Copiar aquí</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Mover aquí</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugeridos</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcados</translation>
    </message>
    <message>
        <source>suggestion {score} %</source>
        <translation>sugerencia {score} %</translation>
    </message>
    <message>
        <source>four corners</source>
        <translation>cuatro esquinas</translation>
    </message>
    <message>
        <source>difficult</source>
        <translation>difícil</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sin texto</translation>
    </message>
    <message>
        <source>Boxes of the picture</source>
        <translation>Recuadros de la imagen</translation>
    </message>
    <message>
        <source>No such box</source>
        <translation>Ningún recuadro así</translation>
    </message>
    <message>
        <source>Press W and draw one around a plate, or I for suggestions.</source>
        <translation>Pulse W y dibuje uno alrededor de una matrícula, o I para sugerencias.</translation>
    </message>
    <message>
        <source>No boxes yet</source>
        <translation>Aún no hay recuadros</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Ninguna imagen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>Every plate has a box, or there is none (Space)</source>
        <translation>Cada matrícula tiene un recuadro, o no hay ninguna (Espacio)</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tags…</translation>
    </message>
    <message>
        <source>Words about the picture (G)</source>
        <translation>Palabras sobre la imagen (G)</translation>
    </message>
    <message>
        <source>Attributes…</source>
        <translation>Atributos…</translation>
    </message>
    <message>
        <source>What else is to be said of it (E)</source>
        <translation>Qué más hay que decir de ella (E)</translation>
    </message>
    <message>
        <source>Search texts and classes</source>
        <translation>Buscar textos y clases</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Cut-out of the chosen box</source>
        <translation>Recorte del recuadro elegido</translation>
    </message>
    <message>
        <source>Class of the chosen boxes</source>
        <translation>Clase de los recuadros elegidos</translation>
    </message>
    <message>
        <source>Difficult</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Hard to read; not counted when a detector is measured (Q)</source>
        <translation>Difícil de leer; no cuenta al medir un detector (Q)</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>Cortado</translation>
    </message>
    <message>
        <source>Cut off by the edge of the picture or by something (T)</source>
        <translation>Cortado por el borde de la imagen o por algo (T)</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Recuadros</translation>
    </message>
    <message>
        <source>Chosen box</source>
        <translation>Recuadro elegido</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Make a box of the suggestion (Enter)</source>
        <translation>Convertir la sugerencia en recuadro (Intro)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Take the suggestion away (Del)</source>
        <translation>Quitar la sugerencia (Supr)</translation>
    </message>
    <message>
        <source>Picture to annotate</source>
        <translation>Imagen para anotar</translation>
    </message>
    <message>
        <source>Show only: {kind} ({number:,})</source>
        <translation>Mostrar solo: {kind} ({number:,})</translation>
    </message>
    <message>
        <source>There is no box in this folder yet.</source>
        <translation>Aún no hay recuadros en esta carpeta.</translation>
    </message>
    <message>
        <source>Counting the classes</source>
        <translation>Contando las clases</translation>
    </message>
    <message>
        <source>Some annotations are not saved yet. Save them first (Ctrl+S).</source>
        <translation>Algunas anotaciones aún no están guardadas. Guárdelas primero (Ctrl+S).</translation>
    </message>
    <message>
        <source>Renaming classes</source>
        <translation>Cambiando el nombre de las clases</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed {boxes} in {files}</source>
        <translation>Cambiados {boxes} en {files}</translation>
    </message>
    <message>
        <source>{boxes} in {files} have another class now.</source>
        <translation>{boxes} en {files} tienen ahora otra clase.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) as before</source>
        <translation>
            <numerusform>%Ln archivo como antes</numerusform>
            <numerusform>%Ln archivos como antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>
… and {more:,} more.</source>
        <translation>
… y {more:,} más.</translation>
    </message>
    <message>
        <source>Plates are called {names} here. They can be called “plate”, as everywhere in this program; in the files nothing but the name changes.</source>
        <translation>Aquí las matrículas se llaman {names}. Pueden llamarse «plate», como en todo el programa; en los archivos solo cambia el nombre.</translation>
    </message>
    <message>
        <source>In this picture</source>
        <translation>En esta imagen</translation>
    </message>
    <message>
        <source>In the whole folder…</source>
        <translation>En toda la carpeta…</translation>
    </message>
    <message>
        <source>Rename classes</source>
        <translation>Cambiar nombre de clases</translation>
    </message>
    <message>
        <source>Renamed; Ctrl+Z takes it back</source>
        <translation>Nombre cambiado; Ctrl+Z lo deshace</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>One name in each line; the keys 1 to 9 give the first nine. With one class there is nothing to choose, and no window asks.</source>
        <translation>Un nombre por línea; las teclas 1 a 9 dan los nueve primeros. Con una sola clase no hay nada que elegir y ninguna ventana pregunta.</translation>
    </message>
    <message>
        <source>Names of the classes</source>
        <translation>Nombres de las clases</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Cargar de un archivo…</translation>
    </message>
    <message>
        <source>predefined_classes.txt of labelImg, or classes.txt of YOLO</source>
        <translation>predefined_classes.txt de labelImg o classes.txt de YOLO</translation>
    </message>
    <message>
        <source>Load classes</source>
        <translation>Cargar clases</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Texto (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Checking the data set</source>
        <translation>Revisando el conjunto de datos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found</source>
        <translation>
            <numerusform>%Ln problema encontrado</numerusform>
            <numerusform>%Ln problemas encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Todo bien</translation>
    </message>
    <message>
        <source>You said: {said}.</source>
        <translation>Ha dicho: {said}.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>There is nothing to split yet: no picture has an annotation.</source>
        <translation>Aún no hay nada que dividir: ninguna imagen tiene anotación.</translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation>Dividiendo</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo importado</numerusform>
            <numerusform>%Ln archivos importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo exportado</numerusform>
            <numerusform>%Ln archivos exportados</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Export as YOLO</source>
        <translation>Exportar como YOLO</translation>
    </message>
    <message>
        <source>{name} has labels already.</source>
        <translation>{name} ya tiene etiquetas.</translation>
    </message>
    <message>
        <source>Replace those of the pictures that are exported now? Labels of other pictures stay in any case.</source>
        <translation>¿Reemplazar las de las imágenes que se exportan ahora? Las etiquetas de otras imágenes se conservan en todo caso.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>Folder with YOLO labels</source>
        <translation>Carpeta con etiquetas YOLO</translation>
    </message>
    <message>
        <source>Folder for the YOLO labels</source>
        <translation>Carpeta para las etiquetas YOLO</translation>
    </message>
    <message>
        <source>Import COCO</source>
        <translation>Importar COCO</translation>
    </message>
    <message>
        <source>COCO (*.json);;All files (*)</source>
        <translation>COCO (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export as COCO</source>
        <translation>Exportar como COCO</translation>
    </message>
    <message>
        <source>COCO (*.json)</source>
        <translation>COCO (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>The annotations of %Ln picture(s) are not saved and would be missing: nothing was exported. Save them first (Ctrl+S), or save them elsewhere.</source>
        <translation>
            <numerusform>Las anotaciones de %Ln imagen no están guardadas y faltarían: no se exportó nada. Guárdelas primero (Ctrl+S), o en otro lugar.</numerusform>
            <numerusform>Las anotaciones de %Ln imágenes no están guardadas y faltarían: no se exportó nada. Guárdelas primero (Ctrl+S), o en otro lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the example is to be</source>
        <translation>Lugar del ejemplo</translation>
    </message>
    <message>
        <source>Example plates</source>
        <translation>Matrículas de ejemplo</translation>
    </message>
    <message>
        <source>Pictures of cars are drawn, with a box and a text for each plate.</source>
        <translation>Se dibujan imágenes de coches, con recuadro y texto para cada matrícula.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>No folder was annotated before</source>
        <translation>Aún no se anotó ninguna carpeta</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Abrir imagen</translation>
    </message>
    <message>
        <source>Open picture or video</source>
        <translation>Abrir imagen o vídeo</translation>
    </message>
    <message>
        <source>Annotation folder</source>
        <translation>Carpeta de anotaciones</translation>
    </message>
    <message>
        <source>Only Annotate looks for annotations in {annotations}. Trainings and Improve reading look beside the pictures, and in a folder called annotations there or beside them.</source>
        <translation>Solo Anotar busca anotaciones en {annotations}. Los entrenamientos y «Mejorar la lectura» buscan junto a las imágenes y en una carpeta annotations allí o al lado.</translation>
    </message>
    <message>
        <source>Copied {file}</source>
        <translation>Copiado: {file}</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move {name} to the trash?</source>
        <translation>¿Mover {name} a la papelera?</translation>
    </message>
    <message>
        <source>Its annotation goes with it. You can get both back from the trash of the system.</source>
        <translation>Su anotación va con ella. Puede recuperar ambas de la papelera del sistema.</translation>
    </message>
    <message>
        <source>{name} could not be moved to the trash. The disk may have none, or you may not change this folder. Nothing was deleted.</source>
        <translation>No se pudo mover {name} a la papelera. Quizá el disco no tiene, o no puede cambiar esta carpeta. No se borró nada.</translation>
    </message>
    <message>
        <source>{name} is in the trash, but its annotation could not be moved there and stays.</source>
        <translation>{name} está en la papelera, pero su anotación no se pudo mover y se queda.</translation>
    </message>
    <message>
        <source>{name} is in the trash</source>
        <translation>{name} está en la papelera</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>The annotations of %Ln picture(s) could not be saved.</source>
        <translation>
            <numerusform>No se pudo guardar la anotación de %Ln imagen.</numerusform>
            <numerusform>No se pudieron guardar las anotaciones de %Ln imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}

If you close now, the program keeps them on this computer and offers them again when you open the folder.</source>
        <translation>{reason}

Si cierra ahora, el programa las conserva en este equipo y las ofrece de nuevo al abrir la carpeta.</translation>
    </message>
    <message>
        <source>Their files were changed by another program.</source>
        <translation>Otro programa cambió sus archivos.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Save annotations in</source>
        <translation>Guardar anotaciones en</translation>
    </message>
    <message>
        <source>{name} was changed by another window or program while you changed it too. Yours is not written yet. If you keep yours, the other one is kept beside it.</source>
        <translation>Otra ventana o programa cambió {name} mientras usted también la cambiaba. Lo suyo aún no está escrito. Si conserva lo suyo, lo otro queda al lado.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo ajeno</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>The annotation could not be saved.</source>
        <translation>No se pudo guardar la anotación.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>The program had ended before it could save %Ln annotation(s). Now (it|they) (is|are) saved.</source>
        <translation>
            <numerusform>El programa terminó antes de guardar %Ln anotación. Ahora está guardada.</numerusform>
            <numerusform>El programa terminó antes de guardar %Ln anotaciones. Ahora están guardadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) of an earlier start could still not be saved. You see the changes when you open the picture.</source>
        <translation>
            <numerusform>%Ln anotación de un inicio anterior aún no se pudo guardar. Verá los cambios al abrir la imagen.</numerusform>
            <numerusform>%Ln anotaciones de un inicio anterior aún no se pudieron guardar. Verá los cambios al abrir la imagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pictures in this folder.</source>
        <translation>No hay imágenes en esta carpeta.</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Buscando imágenes…</translation>
    </message>
    <message>
        <source>No pictures in this folder</source>
        <translation>No hay imágenes en esta carpeta</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>No picture with boxes</source>
        <translation>Ninguna imagen con recuadros</translation>
    </message>
    <message>
        <source>No checked picture yet</source>
        <translation>Ninguna imagen revisada aún</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Pictures to annotate</source>
        <translation>Imágenes para anotar</translation>
    </message>
    <message>
        <source>Nothing holds “{search}”</source>
        <translation>Nada contiene «{search}»</translation>
    </message>
    <message>
        <source>Shorten or clear the search</source>
        <translation>Acorte o borre la búsqueda</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>checked, {boxes}</source>
        <translation>revisada, {boxes}</translation>
    </message>
    <message>
        <source>checked, no plate</source>
        <translation>revisada, sin matrícula</translation>
    </message>
    <message>
        <source>{boxes} read, to check</source>
        <translation>{boxes} leídos, por revisar</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>{words}, suggestion</source>
        <translation>{words}, sugerencia</translation>
    </message>
    <message>
        <source>The folder cannot be opened ({strerror}).</source>
        <translation>No se puede abrir la carpeta ({strerror}).</translation>
    </message>
    <message>
        <source>Something else is still running. Wait for it, or stop it first.</source>
        <translation>Algo más sigue en marcha. Espere o deténgalo primero.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>It could not be written ({strerror}).</source>
        <translation>No se pudo escribir ({strerror}).</translation>
    </message>
    <message>
        <source>{folder}: no labels that are known. What lies there: {what}.</source>
        <translation>{folder}: ninguna etiqueta conocida. Lo que hay: {what}.</translation>
    </message>
    <message>
        <source>Which class means plates?</source>
        <translation>¿Qué clase significa matrícula?</translation>
    </message>
    <message>
        <source>Import, {name} means plates</source>
        <translation>Importar, {name} significa matrículas</translation>
    </message>
    <message>
        <source>Import them? Files with the annotations are made beside; yours stay as they are.</source>
        <translation>¿Importarlas? Se crean archivos con las anotaciones al lado; los suyos quedan como están.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>The labels of %n picture(s) mark nothing. Are these pictures without plates (background pictures)?</source>
        <translation>
            <numerusform>Las etiquetas de %n imagen no marcan nada. ¿Es una imagen sin matrículas (imagen de fondo)?</numerusform>
            <numerusform>Las etiquetas de %n imágenes no marcan nada. ¿Son imágenes sin matrículas (imágenes de fondo)?</numerusform>
        </translation>
    </message>
    <message>
        <source>… and {more} more.</source>
        <translation>… y {more} más.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Enter: done · Esc: cancel</source>
        <translation>Intro: listo · Esc: cancelar</translation>
    </message>
    <message>
        <source>↑ ↓, Ctrl+1–9: class</source>
        <translation>↑ ↓, Ctrl+1–9: clase</translation>
    </message>
    <message>
        <source>Draw box</source>
        <translation>Dibujar recuadro</translation>
    </message>
    <message>
        <source>Move boxes</source>
        <translation>Mover recuadros</translation>
    </message>
    <message>
        <source>Move box</source>
        <translation>Mover recuadro</translation>
    </message>
    <message>
        <source>Draw four corners</source>
        <translation>Dibujar cuatro esquinas</translation>
    </message>
    <message>
        <source>Four corners</source>
        <translation>Cuatro esquinas</translation>
    </message>
    <message>
        <source>Upright box</source>
        <translation>Recuadro recto</translation>
    </message>
    <message>
        <source>Take the find</source>
        <translation>Tomar el hallazgo</translation>
    </message>
    <message>
        <source>Delete box</source>
        <translation>Borrar recuadro</translation>
    </message>
    <message>
        <source>Take the detector&apos;s box</source>
        <translation>Tomar el recuadro del detector</translation>
    </message>
    <message>
        <source>Copy boxes here</source>
        <translation>Copiar recuadros aquí</translation>
    </message>
    <message numerus="yes">
        <source>Refuse %Ln suggestion(s)</source>
        <translation>
            <numerusform>Rechazar %Ln sugerencia</numerusform>
            <numerusform>Rechazar %Ln sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln box(es)</source>
        <translation>
            <numerusform>Borrar %Ln recuadro</numerusform>
            <numerusform>Borrar %Ln recuadros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln box(es)</source>
        <translation>
            <numerusform>Duplicar %Ln recuadro</numerusform>
            <numerusform>Duplicar %Ln recuadros</numerusform>
        </translation>
    </message>
    <message>
        <source>Class “{name}”</source>
        <translation>Clase «{name}»</translation>
    </message>
    <message>
        <source>Text of the plate</source>
        <translation>Texto de la matrícula</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Picture is checked</source>
        <translation>La imagen está revisada</translation>
    </message>
    <message>
        <source>Picture is not checked</source>
        <translation>La imagen no está revisada</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln suggestion(s)</source>
        <translation>
            <numerusform>Aceptar %Ln sugerencia</numerusform>
            <numerusform>Aceptar %Ln sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no suggestion in this picture</source>
        <translation>No hay sugerencias en esta imagen</translation>
    </message>
    <message>
        <source>There are no boxes in the picture that was shown before</source>
        <translation>No hay recuadros en la imagen mostrada antes</translation>
    </message>
    <message>
        <source>Add the previous picture&apos;s boxes</source>
        <translation>Añadir los recuadros de la imagen anterior</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) would lie outside</source>
        <translation>
            <numerusform>%Ln recuadro quedaría fuera</numerusform>
            <numerusform>%Ln recuadros quedarían fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as {name}</source>
        <translation>Marcar como {name}</translation>
    </message>
    <message>
        <source>Mark as not {name}</source>
        <translation>Marcar como no {name}</translation>
    </message>
    <message>
        <source>Nothing can be changed here: the annotation file cannot be read</source>
        <translation>Aquí no se puede cambiar nada: el archivo de anotación no se puede leer</translation>
    </message>
    <message>
        <source>The picture was changed, so it counts as not checked</source>
        <translation>La imagen cambió, así que cuenta como no revisada</translation>
    </message>
    <message>
        <source>This picture can have no annotation.</source>
        <translation>Esta imagen no puede tener anotación.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Back to the list of pictures</source>
        <translation>Volver a la lista de imágenes</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Compare with the detector</source>
        <translation>Comparar con el detector</translation>
    </message>
    <message>
        <source>Where labels and detector or reader disagree (Ctrl+Shift+J)</source>
        <translation>Dónde discrepan las etiquetas y el detector o el lector (Ctrl+Mayús+J)</translation>
    </message>
    <message>
        <source>Do what detector and reader say (Enter, Ctrl+Enter)</source>
        <translation>Hacer lo que dicen detector y lector (Intro, Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Means plates</source>
        <translation>Son matrículas</translation>
    </message>
    <message>
        <source>Means no plates</source>
        <translation>No son matrículas</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>Tipo de problema</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to label</source>
        <translation>
            <numerusform>%Ln imagen por etiquetar</numerusform>
            <numerusform>%Ln imágenes por etiquetar</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds ({total:,})</source>
        <translation>Todos los tipos ({total:,})</translation>
    </message>
    <message>
        <source>Add the box</source>
        <translation>Añadir el recuadro</translation>
    </message>
    <message>
        <source>Delete the box</source>
        <translation>Borrar el recuadro</translation>
    </message>
    <message>
        <source>Move the box there</source>
        <translation>Mover allí el recuadro</translation>
    </message>
    <message>
        <source>Take the text</source>
        <translation>Tomar el texto</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The boxes of the whole folder get these names. In each annotation file nothing but the names changes, and you can take it back.</source>
        <translation>Los recuadros de toda la carpeta reciben estos nombres. En cada archivo de anotación solo cambian los nombres, y se puede deshacer.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>Nombre nuevo de {name}</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>Una clase necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) will have another class.</source>
        <translation>
            <numerusform>%Ln recuadro tendrá otra clase.</numerusform>
            <numerusform>%Ln recuadros tendrán otra clase.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will change.</source>
        <translation>No cambiará nada.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: no picture has an annotation</source>
        <translation>Aún no hay nada que comparar: ninguna imagen tiene anotación</translation>
    </message>
    <message>
        <source>Comparing with the detector</source>
        <translation>Comparando con el detector</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubt(s), worst first: Ctrl+Enter takes what the detector says</source>
        <translation>
            <numerusform>%Ln duda: Ctrl+Intro toma lo que dice el detector</numerusform>
            <numerusform>%Ln dudas, las peores primero: Ctrl+Intro toma lo que dice el detector</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels and detector agree</source>
        <translation>Etiquetas y detector coinciden</translation>
    </message>
    <message>
        <source>Every picture is annotated</source>
        <translation>Todas las imágenes están anotadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to label, unsurest first</source>
        <translation>
            <numerusform>%Ln imagen por etiquetar</numerusform>
            <numerusform>%Ln imágenes por etiquetar, las más dudosas primero</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what to label next</source>
        <translation>Buscando qué etiquetar ahora</translation>
    </message>
    <message>
        <source>Choose a doubt in the list of problems first</source>
        <translation>Elija primero una duda en la lista de problemas</translation>
    </message>
    <message>
        <source>There is nothing to take here: label the picture</source>
        <translation>Aquí no hay nada que tomar: etiquete la imagen</translation>
    </message>
    <message>
        <source>The box is another one meanwhile: compare again</source>
        <translation>El recuadro es otro entretanto: compare de nuevo</translation>
    </message>
    <message>
        <source>{file}: detector and reader are {percent} % unsure of it.</source>
        <translation>{file}: detector y lector dudan de ella un {percent} %.</translation>
    </message>
    <message>
        <source>Split into parts</source>
        <translation>Dividir en partes</translation>
    </message>
    <message>
        <source>Annotated pictures are shared out by chance. The same seed gives the same parts, and new pictures do not move the old ones. The parts are written to a table (CSV).</source>
        <translation>Las imágenes anotadas se reparten al azar. La misma semilla da las mismas partes, y las imágenes nuevas no mueven las viejas. Las partes se escriben en una tabla (CSV).</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Keep near-copies on one side (takes a while)</source>
        <translation>Dejar las casi iguales en un mismo lado (tarda)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>The shares make {total} %, not 100 %.</source>
        <translation>Las partes suman {total} %, no 100 %.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Classes: {classes}</source>
        <translation>Clases: {classes}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna aún</translation>
    </message>
    <message>
        <source>Boxes per picture</source>
        <translation>Recuadros por imagen</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>recuadros</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>width in pixels</source>
        <translation>ancho en píxeles</translation>
    </message>
    <message>
        <source>height in pixels</source>
        <translation>alto en píxeles</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formas</translation>
    </message>
    <message>
        <source>width divided by height</source>
        <translation>ancho dividido por alto</translation>
    </message>
    <message>
        <source>Where the boxes lie</source>
        <translation>Dónde están los recuadros</translation>
    </message>
    <message>
        <source>annotated</source>
        <translation>anotadas</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>revisadas</translation>
    </message>
    <message>
        <source>with text</source>
        <translation>con texto</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegibles</translation>
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
        <source>Brightness {brightness:.0f} %</source>
        <translation>Brillo {brightness:.0f} %</translation>
    </message>
    <message>
        <source>Contrast {contrast:.0f} %</source>
        <translation>Contraste {contrast:.0f} %</translation>
    </message>
    <message>
        <source>Equalised</source>
        <translation>Ecualizado</translation>
    </message>
    <message>
        <source>Looking for plates…</source>
        <translation>Buscando matrículas…</translation>
    </message>
    <message>
        <source>All listed pictures have boxes or suggestions already</source>
        <translation>Todas las imágenes de la lista tienen ya recuadros o sugerencias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s): Enter accepts, Del refuses</source>
        <translation>
            <numerusform>%Ln sugerencia: Intro acepta, Supr rechaza</numerusform>
            <numerusform>%Ln sugerencias: Intro acepta, Supr rechaza</numerusform>
        </translation>
    </message>
    <message>
        <source>Every plate that was found has its box already</source>
        <translation>Cada matrícula encontrada tiene ya su recuadro</translation>
    </message>
    <message>
        <source>No plate was found. Draw a box with W, or press Space if there is none</source>
        <translation>No se encontró ninguna matrícula. Dibuje un recuadro con W, o pulse Espacio si no hay</translation>
    </message>
    <message>
        <source>Looking for plates</source>
        <translation>Buscando matrículas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) in {pictures}</source>
        <translation>
            <numerusform>%Ln sugerencia en {pictures}</numerusform>
            <numerusform>%Ln sugerencias en {pictures}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>No plate was found</source>
        <translation>No se encontró ninguna matrícula</translation>
    </message>
    <message>
        <source>The boxes of {name} were drawn on the picture as the camera stored it, which is shown upright here. They can be turned with it.</source>
        <translation>Los recuadros de {name} se dibujaron sobre la imagen como la guardó la cámara; aquí se muestra derecha. Se pueden girar con ella.</translation>
    </message>
    <message>
        <source>Turn the boxes</source>
        <translation>Girar los recuadros</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} ya existe. ¿Reemplazar?</translation>
    </message>
    <message>
        <source>What it holds now is lost: {file}</source>
        <translation>Su contenido actual se pierde: {file}</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Actions that fit</source>
        <translation>Acciones que encajan</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>No es posible ahora</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About LPR Desktop</source>
        <translation>Acerca de LPR Desktop</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>The program met an error that it did not expect. Your pictures, boxes and texts are kept, and you can go on working. If it happens again, please report it with the details below.</source>
        <translation>El programa encontró un error inesperado. Sus imágenes, recuadros y textos se conservan y puede seguir trabajando. Si vuelve a ocurrir, comuníquelo con los detalles de abajo.</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detalles del error</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>Finds and reads licence plates in your pictures. Everything runs on this computer; no picture and no text leaves it.</source>
        <translation>Encuentra y lee matrículas en sus imágenes. Todo ocurre en este equipo; ninguna imagen ni texto sale de él.</translation>
    </message>
    <message>
        <source>MIT licence, the LPR Desktop contributors.</source>
        <translation>Licencia MIT, los colaboradores de LPR Desktop.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two keys</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Leído el</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Detector</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Cut-out of the plate</source>
        <translation>Recorte de la matrícula</translation>
    </message>
    <message>
        <source>Single readings</source>
        <translation>Lecturas sueltas</translation>
    </message>
    <message>
        <source>Single readings of the passage</source>
        <translation>Lecturas sueltas del paso</translation>
    </message>
    <message>
        <source>A note about this reading</source>
        <translation>Una nota sobre esta lectura</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open picture in Read</source>
        <translation>Abrir la imagen en Leer</translation>
    </message>
    <message>
        <source>Tell me when it is read again</source>
        <translation>Avisar cuando se lea de nuevo</translation>
    </message>
    <message>
        <source>No reading chosen</source>
        <translation>Ninguna lectura elegida</translation>
    </message>
    <message>
        <source>Choose one in the table.</source>
        <translation>Elija una en la tabla.</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(sin texto)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source> (by the file)</source>
        <translation> (según el archivo)</translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation>dibujado a mano</translation>
    </message>
    <message>
        <source>typed or confirmed by you</source>
        <translation>escrito o confirmado por usted</translation>
    </message>
    <message>
        <source>for {duration}</source>
        <translation>durante {duration}</translation>
    </message>
    <message>
        <source>{first} to {last} in the video</source>
        <translation>{first} a {last} en el vídeo</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Buscadas</translation>
    </message>
    <message>
        <source>Perhaps wanted</source>
        <translation>Quizá buscada</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Entre…</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>un año</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Search by text</source>
        <translation>Buscar por texto</translation>
    </message>
    <message>
        <source>? stands for one character, * for any number of them</source>
        <translation>? vale por un carácter, * por cualquier número</translation>
    </message>
    <message>
        <source>Also with one character &amp;wrong</source>
        <translation>También con un &amp;error</translation>
    </message>
    <message>
        <source>Finds WA12345 by WA12346, WA1234 or AW12345 too; O and 0, I and 1 are always the same</source>
        <translation>Encuentra WA12345 también con WA12346, WA1234 o AW12345; O y 0, I y 1 son siempre iguales</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation>Certeza mínima</translation>
    </message>
    <message>
        <source>Most confidence</source>
        <translation>Certeza máxima</translation>
    </message>
    <message>
        <source>Only &amp;corrected ones</source>
        <translation>Solo &amp;corregidas</translation>
    </message>
    <message>
        <source>Only with a &amp;note</source>
        <translation>Solo con &amp;nota</translation>
    </message>
    <message>
        <source>Only wanted &amp;plates</source>
        <translation>Solo matrículas &amp;buscadas</translation>
    </message>
    <message>
        <source>&amp;Every reading by itself</source>
        <translation>Cada &amp;lectura por separado</translation>
    </message>
    <message>
        <source>Else a car that several pictures or frames show within seconds is one row, with its single readings beside the table</source>
        <translation>Si no, un coche que varias imágenes muestran en segundos es una fila, con sus lecturas sueltas junto a la tabla</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>How long readings are kept</source>
        <translation>Cuánto se guardan las lecturas</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Todos los países</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>Todos los sentidos</translation>
    </message>
    <message>
        <source>&amp;Taken</source>
        <translation>&amp;Tomada</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Carpe&amp;ta</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>Senti&amp;do</translation>
    </message>
    <message>
        <source>&amp;Sure</source>
        <translation>Certe&amp;za</translation>
    </message>
    <message>
        <source>&amp;Keep readings</source>
        <translation>&amp;Guardar lecturas</translation>
    </message>
    <message>
        <source>Older ones are deleted when the program starts</source>
        <translation>Las más viejas se borran al iniciar el programa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln texto</numerusform>
            <numerusform>%Ln textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied {what}</source>
        <translation>Copiado: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plate(s)</source>
        <translation>
            <numerusform>%Ln matrícula</numerusform>
            <numerusform>%Ln matrículas</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} on the list of wanted plates</source>
        <translation>{what} en la lista de matrículas buscadas</translation>
    </message>
    <message>
        <source>There is nothing to export: no reading is shown.</source>
        <translation>No hay nada que exportar: no se muestra ninguna lectura.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln reading(s) to {file}</source>
        <translation>
            <numerusform>%Ln lectura exportada a {file}</numerusform>
            <numerusform>%Ln lecturas exportadas a {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s)</source>
        <translation>
            <numerusform>%Ln lectura</numerusform>
            <numerusform>%Ln lecturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {words}?</source>
        <translation>¿Borrar {words}?</translation>
    </message>
    <message>
        <source>all readings</source>
        <translation>todas las lecturas</translation>
    </message>
    <message>
        <source>all readings that fit the search</source>
        <translation>todas las lecturas que encajan con la búsqueda</translation>
    </message>
    <message>
        <source> or more</source>
        <translation> o más</translation>
    </message>
    <message>
        <source>Delete {words}{number}?</source>
        <translation>¿Borrar {words}{number}?</translation>
    </message>
    <message>
        <source>Also those that you have not scrolled to.</source>
        <translation>También las que aún no ha visto al desplazarse.</translation>
    </message>
    <message>
        <source>Delete readings of earlier days</source>
        <translation>Borrar lecturas de días anteriores</translation>
    </message>
    <message>
        <source>Delete what is older than (days)</source>
        <translation>Borrar lo anterior a (días)</translation>
    </message>
    <message>
        <source>Delete all readings of pictures from before {until:%Y-%m-%d}?</source>
        <translation>¿Borrar todas las lecturas de imágenes anteriores al {until:%d/%m/%Y}?</translation>
    </message>
    <message>
        <source>It counts when the picture was taken.</source>
        <translation>Cuenta cuándo se tomó la imagen.</translation>
    </message>
    <message>
        <source>Delete readings</source>
        <translation>Borrar lecturas</translation>
    </message>
    <message>
        <source>{more} They are deleted from this computer for good, with their corrections, notes and thumbnails. Your picture files stay where they are.</source>
        <translation>{more} Se borran para siempre de este equipo, con correcciones, notas y miniaturas. Los archivos de imagen se quedan donde están.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln reading(s)</source>
        <translation>
            <numerusform>%Ln lectura borrada</numerusform>
            <numerusform>%Ln lecturas borradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting readings</source>
        <translation>Borrando lecturas</translation>
    </message>
    <message>
        <source>{file} could not be written ({strerror}). Choose another folder, or close the file where it is open.</source>
        <translation>No se pudo escribir {file} ({strerror}). Elija otra carpeta, o cierre el archivo donde esté abierto.</translation>
    </message>
    <message>
        <source> and {texts} more</source>
        <translation> y {texts} más</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Vigilancia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) and more</source>
        <translation>
            <numerusform>%Ln lectura y más</numerusform>
            <numerusform>%Ln lecturas y más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln reading(s)</source>
        <translation>
            <numerusform>Más de %Ln lectura</numerusform>
            <numerusform>Más de %Ln lecturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import wanted plates</source>
        <translation>Importar matrículas buscadas</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listas (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Texts (*.txt)</source>
        <translation>Tablas (*.csv);;Textos (*.txt)</translation>
    </message>
    <message>
        <source>Export wanted plates</source>
        <translation>Exportar matrículas buscadas</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exportado a {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n plate(s) in {file}, {new} of them new</source>
        <translation>
            <numerusform>%n matrícula en {file}, {new} nuevas</numerusform>
            <numerusform>%n matrículas en {file}, {new} nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>When one of these plates is read, the window says so, in whatever view you are. ? stands for one character, * for any.</source>
        <translation>Cuando se lee una de estas matrículas, la ventana lo avisa, en cualquier vista. ? vale por un carácter, * por cualquiera.</translation>
    </message>
    <message>
        <source>Plate, such as WA12345 or WA*</source>
        <translation>Matrícula, como WA12345 o WA*</translation>
    </message>
    <message>
        <source>Wanted plate</source>
        <translation>Matrícula buscada</translation>
    </message>
    <message>
        <source>Why (a note)</source>
        <translation>Por qué (nota)</translation>
    </message>
    <message>
        <source>Note about the wanted plate</source>
        <translation>Nota sobre la matrícula buscada</translation>
    </message>
    <message>
        <source>Also &amp;tell when one character differs</source>
        <translation>A&amp;visar también si un carácter difiere</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Poner en la lista</translation>
    </message>
    <message>
        <source>&amp;Beep when one is read</source>
        <translation>&amp;Pitar cuando se lea una</translation>
    </message>
    <message>
        <source>Show a desktop &amp;message</source>
        <translation>Mostrar un &amp;mensaje de escritorio</translation>
    </message>
    <message>
        <source>Wanted plates</source>
        <translation>Matrículas buscadas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show its readings</source>
        <translation>Mostrar sus lecturas</translation>
    </message>
    <message>
        <source>No plate is wanted.</source>
        <translation>No se busca ninguna matrícula.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Add the plates of a CSV table, or of a text with a plate a line</source>
        <translation>Añadir las matrículas de una tabla CSV o de un texto con una por línea</translation>
    </message>
    <message>
        <source>Write the list as a CSV table or as a text</source>
        <translation>Escribir la lista como tabla CSV o como texto</translation>
    </message>
    <message>
        <source>Also when one character differs</source>
        <translation>También si un carácter difiere</translation>
    </message>
    <message>
        <source>Only exactly this</source>
        <translation>Solo exactamente esta</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Matrícula</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregida</translation>
    </message>
    <message>
        <source>{text}, read as {read}</source>
        <translation>{text}, leída como {read}</translation>
    </message>
    <message>
        <source>{text}: one character differs from what is searched for</source>
        <translation>{text}: un carácter difiere de lo buscado</translation>
    </message>
    <message>
        <source>Uncertain: look at it</source>
        <translation>Dudosa: mírela</translation>
    </message>
    <message>
        <source>When the file was last changed; it does not say when it was taken</source>
        <translation>Cuándo se cambió el archivo por última vez; no dice cuándo se tomó</translation>
    </message>
    <message>
        <source>Look through results</source>
        <translation>Examinar resultados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) taken into the history.</source>
        <translation>
            <numerusform>%Ln imagen pasada al historial.</numerusform>
            <numerusform>%Ln imágenes pasadas al historial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln (is|are) in a store, not on this computer: left out.</source>
        <translation>
            <numerusform>%Ln está en un almacén, no en este equipo: omitida.</numerusform>
            <numerusform>%Ln están en un almacén, no en este equipo: omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation>Resultados en {folder}</translation>
    </message>
    <message>
        <source>No plates yet</source>
        <translation>Aún no hay matrículas</translation>
    </message>
    <message>
        <source>They appear here as the results are taken in.</source>
        <translation>Aparecen aquí a medida que se cargan los resultados.</translation>
    </message>
    <message>
        <source>&amp;Take into the history</source>
        <translation>&amp;Pasar al historial</translation>
    </message>
    <message>
        <source>Keep what was read in the pictures of the chosen readings in the history, too</source>
        <translation>Guardar también en el historial lo leído en las imágenes de las lecturas elegidas</translation>
    </message>
    <message numerus="yes">
        <source>Taking in the results: {done} of %Ln part(s)</source>
        <translation>
            <numerusform>Cargando los resultados: {done} de %Ln parte</numerusform>
            <numerusform>Cargando los resultados: {done} de %Ln partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plate(s) in all</source>
        <translation>
            <numerusform>%Ln matrícula en total</numerusform>
            <numerusform>%Ln matrículas en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged part(s) left out</source>
        <translation>
            <numerusform>%Ln parte dañada omitida</numerusform>
            <numerusform>%Ln partes dañadas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Aún no se leyó nada</translation>
    </message>
    <message>
        <source>What is read in the Read view is kept here.</source>
        <translation>Lo que se lee en la vista Leer se guarda aquí.</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>No reading fits</source>
        <translation>Ninguna lectura encaja</translation>
    </message>
    <message>
        <source>Shorten the text, or take a filter away.</source>
        <translation>Acorte el texto o quite un filtro.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>Watched folders and cameras</source>
        <translation>Carpetas y cámaras vigiladas</translation>
    </message>
    <message>
        <source>Nothing is watched. Pictures that a camera or another program puts into a folder can be read as they arrive; and what a network or USB camera shows.</source>
        <translation>No se vigila nada. Las imágenes que una cámara u otro programa deja en una carpeta se pueden leer al llegar; y lo que muestra una cámara de red o USB.</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Cámara…</translation>
    </message>
    <message>
        <source>Watch a camera</source>
        <translation>Vigilar una cámara</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation>Leídas hace poco</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>{sighting_words}, read in {picture}</source>
        <translation>{sighting_words}, leída en {picture}</translation>
    </message>
    <message numerus="yes">
        <source>; and %Ln other reading(s) of wanted plates</source>
        <translation>
            <numerusform>; y %Ln lectura más de matrículas buscadas</numerusform>
            <numerusform>; y %Ln lecturas más de matrículas buscadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Wanted: {text}{note}</source>
        <translation>Buscada: {text}{note}</translation>
    </message>
    <message>
        <source>Perhaps wanted: {text}{note}, read as {text2}</source>
        <translation>Quizá buscada: {text}{note}, leída como {text2}</translation>
    </message>
    <message>
        <source>Improve reading</source>
        <translation>Mejorar la lectura</translation>
    </message>
    <message>
        <source>The model that reads the text learns from the texts that you corrected or typed. A fifth of them is held out; only if more of those are read is the new model kept, beside the old one. It is for plates like yours: others may be read a little worse.</source>
        <translation>El modelo que lee el texto aprende de los textos que usted corrigió o escribió. Una quinta parte se aparta; solo si se leen más de esas se conserva el modelo nuevo, junto al viejo. Es para matrículas como las suyas: otras quizá se lean algo peor.</translation>
    </message>
    <message>
        <source>Use the new model</source>
        <translation>Usar el modelo nuevo</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Conservar el viejo</translation>
    </message>
    <message>
        <source>Counting the texts…</source>
        <translation>Contando los textos…</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>has</source>
        <translation>tiene</translation>
    </message>
    <message>
        <source>have</source>
        <translation>tienen</translation>
    </message>
    <message numerus="yes">
        <source>{where} {has} %Ln different plate text(s). {least_texts} are needed for a check that tells something: {missing} more. Type the texts of more plates, or send corrected readings here from the Read view.</source>
        <translation>
            <numerusform>{where} {has} %Ln texto de matrícula. Para una comprobación útil hacen falta {least_texts}: {missing} más. Escriba los textos de más matrículas, o envíe aquí lecturas corregidas desde la vista Leer.</numerusform>
            <numerusform>{where} {has} %Ln textos de matrícula distintos. Para una comprobación útil hacen falta {least_texts}: {missing} más. Escriba los textos de más matrículas, o envíe aquí lecturas corregidas desde la vista Leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{where} {has} %Ln plate(s) with {texts} different texts.</source>
        <translation>
            <numerusform>{where} {has} %Ln matrícula con {texts} textos distintos.</numerusform>
            <numerusform>{where} {has} %Ln matrículas con {texts} textos distintos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of unchecked pictures left out.</source>
        <translation>
            <numerusform>Se omite %Ln texto de imágenes no revisadas.</numerusform>
            <numerusform>Se omiten %Ln textos de imágenes no revisadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) with signs that the model does not read are left out.</source>
        <translation>
            <numerusform>Se omite %Ln texto con signos que el modelo no lee.</numerusform>
            <numerusform>Se omiten %Ln textos con signos que el modelo no lee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Se detiene tras este paso…</translation>
    </message>
    <message>
        <source> {done:,} of {total:,}</source>
        <translation> {done:,} de {total:,}</translation>
    </message>
    <message>
        <source> of {steps:,}</source>
        <translation> de {steps:,}</translation>
    </message>
    <message>
        <source>Training: step {step:,}{of} · {left}</source>
        <translation>Entrenamiento: paso {step:,}{of} · {left}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Reintentar…</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>It was stopped. “Go on” takes up where it was.</source>
        <translation>Se detuvo. «Continuar» sigue donde estaba.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes about {minutes}, longer while other programs compute; one core is left to them. More time gives more training. You can go on working, stop, and go on later.</source>
        <translation>Tarda unos {minutes}, más si otros programas calculan; se les deja un núcleo. Más tiempo da más entrenamiento. Puede seguir trabajando, detenerlo y continuar después.</translation>
    </message>
    <message>
        <source>
… and {more} more.</source>
        <translation>
… y {more} más.</translation>
    </message>
    <message>
        <source>the time is being measured</source>
        <translation>se está midiendo el tiempo</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>queda un minuto aprox.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>about {seconds} minutes left</source>
        <translation>quedan unos {seconds} minutos</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Held-out plates without a fault</source>
        <translation>Matrículas apartadas sin error</translation>
    </message>
    <message>
        <source>Plates of the data set that the training has not seen</source>
        <translation>Matrículas del conjunto que el entrenamiento no ha visto</translation>
    </message>
    <message>
        <source>Wrong characters in them</source>
        <translation>Caracteres erróneos en ellas</translation>
    </message>
    <message>
        <source>Changed, missing and added characters</source>
        <translation>Caracteres cambiados, que faltan y que sobran</translation>
    </message>
    <message>
        <source>Drawn lines without a fault</source>
        <translation>Líneas dibujadas sin error</translation>
    </message>
    <message>
        <source>Plates of all countries, drawn: what the model could read it should not forget. Many are as bad as can be, so the share is lower than on photographs</source>
        <translation>Matrículas dibujadas de todos los países: lo que el modelo sabía leer no debe olvidarlo. Muchas son de lo peor, así que la proporción es menor que en fotos</translation>
    </message>
    <message>
        <source>{right} of {count}</source>
        <translation>{right} de {count}</translation>
    </message>
    <message>
        <source>{wrong} of {characters}</source>
        <translation>{wrong} de {characters}</translation>
    </message>
    <message>
        <source>The one that ships</source>
        <translation>El incluido</translation>
    </message>
    <message>
        <source>Only texts of pictures that are checked</source>
        <translation>Solo textos de imágenes revisadas</translation>
    </message>
    <message>
        <source>&amp;Name of the new model</source>
        <translation>&amp;Nombre del modelo nuevo</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Empezar con</translation>
    </message>
    <message>
        <source>Texts are read with “{name}” now</source>
        <translation>Los textos se leen ahora con «{name}»</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Readings and corrections are kept in a journal on this computer for 30 days, so that a restart loses nothing. You can change this later in the menu Reading.</source>
        <translation>Lecturas y correcciones se guardan 30 días en un diario en este equipo, para que un reinicio no pierda nada. Se puede cambiar después en el menú Lectura.</translation>
    </message>
    <message>
        <source>Keep no journal</source>
        <translation>No guardar diario</translation>
    </message>
    <message>
        <source>Keep 30 days</source>
        <translation>Guardar 30 días</translation>
    </message>
    <message numerus="yes">
        <source>, and %Ln pasted picture(s)</source>
        <translation>
            <numerusform>, y %Ln imagen pegada</numerusform>
            <numerusform>, y %Ln imágenes pegadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear journal</source>
        <translation>Vaciar el diario</translation>
    </message>
    <message>
        <source>Delete all remembered readings and corrections?</source>
        <translation>¿Borrar todas las lecturas y correcciones recordadas?</translation>
    </message>
    <message>
        <source>The list is emptied, and everything the program has kept about pictures is deleted from this computer for good{also}. Your picture files stay where they are.</source>
        <translation>La lista se vacía y todo lo que el programa guardó sobre imágenes se borra para siempre de este equipo{also}. Los archivos de imagen se quedan donde están.</translation>
    </message>
    <message>
        <source>This computer says that it is {today}, {days} days after it was last used to read. Old readings are deleted only when you say that the date is right.</source>
        <translation>Este equipo dice que es {today}, {days} días después de la última lectura. Las lecturas viejas solo se borran si usted dice que la fecha es correcta.</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>La fecha es correcta</translation>
    </message>
    <message>
        <source>The journal that was set aside, {name}, still holds what was read.</source>
        <translation>El diario apartado, {name}, aún contiene lo leído.</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Borrarlo para siempre</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln correction(s)</source>
        <translation>
            <numerusform> y %Ln corrección</numerusform>
            <numerusform> y %Ln correcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep no journal, and delete what is remembered?</source>
        <translation>¿No guardar diario y borrar lo recordado?</translation>
    </message>
    <message numerus="yes">
        <source>The readings of %Ln picture(s){also} are deleted from this computer for good. The list stays until the program ends. Your picture files stay where they are.</source>
        <translation>
            <numerusform>Las lecturas de %Ln imagen{also} se borran para siempre de este equipo. La lista queda hasta que termine el programa. Los archivos de imagen se quedan donde están.</numerusform>
            <numerusform>Las lecturas de %Ln imágenes{also} se borran para siempre de este equipo. La lista queda hasta que termine el programa. Los archivos de imagen se quedan donde están.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is closed.</source>
        <translation>El diario está cerrado.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>The key that the program came with</source>
        <translation>La tecla con la que vino el programa</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Todo por defecto</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>Tecla nueva:</translation>
    </message>
    <message>
        <source>{shown_keys} is wanted by “{plain_title}” and by “{plain_title2}”.</source>
        <translation>{shown_keys} la quieren «{plain_title}» y «{plain_title2}».</translation>
    </message>
    <message>
        <source>{file}: the picture is not there any more. It was moved, renamed or deleted.</source>
        <translation>{file}: la imagen ya no está. Se movió, cambió de nombre o se borró.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Reading… {part} %</source>
        <translation>Leyendo… {part} %</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>No plate</source>
        <translation>Sin matrícula</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln paso</numerusform>
            <numerusform>%Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, uncertain</source>
        <translation>{words}, dudosa</translation>
    </message>
    <message>
        <source>{words}, corrected</source>
        <translation>{words}, corregida</translation>
    </message>
    <message>
        <source>{name}: there is not enough memory to show this picture.</source>
        <translation>{name}: no hay memoria suficiente para mostrar esta imagen.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Esta imagen no se puede mostrar.</translation>
    </message>
    <message>
        <source>There is not enough memory to show this video.</source>
        <translation>No hay memoria suficiente para mostrar este vídeo.</translation>
    </message>
    <message>
        <source>Anonymised copies</source>
        <translation>Copias anonimizadas</translation>
    </message>
    <message>
        <source>Copies in which every plate that is found, and every box of yours, is made unreadable. Your files stay as they are.</source>
        <translation>Copias en las que cada matrícula encontrada y cada recuadro suyo quedan ilegibles. Sus archivos quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen file(s)</source>
        <translation>
            <numerusform>El archivo elegido (%n)</numerusform>
            <numerusform>Los %n archivos elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s) of the list</source>
        <translation>
            <numerusform>El archivo de la lista (%n)</numerusform>
            <numerusform>Los %n archivos de la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fill plates with grey</source>
        <translation>&amp;Rellenar las matrículas de gris</translation>
    </message>
    <message>
        <source>&amp;Blur plates, so that some colour is left</source>
        <translation>&amp;Desenfocar las matrículas; queda algo de color</translation>
    </message>
    <message>
        <source>Pictures &amp;keep when, where and with which camera</source>
        <translation>Las imágenes &amp;conservan cuándo, dónde y con qué cámara</translation>
    </message>
    <message>
        <source>No detector finds every plate: look through the copies before you publish any. Videos lose their sound.</source>
        <translation>Ningún detector encuentra todas las matrículas: mire las copias antes de publicarlas. Los vídeos pierden el sonido.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>There is nothing to copy: the list is empty.</source>
        <translation>No hay nada que copiar: la lista está vacía.</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Carpeta para las copias</translation>
    </message>
    <message>
        <source>Making anonymised copies</source>
        <translation>Haciendo copias anonimizadas</translation>
    </message>
    <message numerus="yes">
        <source>%n anonymised cop(y|ies) in {folder}.</source>
        <translation>
            <numerusform>%n copia anonimizada en {folder}.</numerusform>
            <numerusform>%n copias anonimizadas en {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made: {first}</source>
        <translation>
            <numerusform>%n no se pudo hacer: {first}</numerusform>
            <numerusform>%n no se pudieron hacer: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries of the plates</source>
        <translation>Países de las matrículas</translation>
    </message>
    <message>
        <source>Search a country</source>
        <translation>Buscar un país</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Own patterns</source>
        <translation>Patrones propios</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>A strong hint: doubtful characters are settled by it, sure ones stay.</source>
        <translation>Una pista fuerte: decide los caracteres dudosos; los seguros se quedan.</translation>
    </message>
    <message>
        <source>Own &amp;patterns</source>
        <translation>&amp;Patrones propios</translation>
    </message>
    <message>
        <source>One kind of plate a line: A for a letter, 0 for a digit, * for either, [KLM] or [K-M] for one of these. They count in every reading.</source>
        <translation>Un tipo de matrícula por línea: A para una letra, 0 para una cifra, * para ambas, [KLM] o [K-M] para una de estas. Cuentan en cada lectura.</translation>
    </message>
    <message>
        <source>Add plate</source>
        <translation>Añadir matrícula</translation>
    </message>
    <message>
        <source>Move plate</source>
        <translation>Mover matrícula</translation>
    </message>
    <message>
        <source>Remove plate</source>
        <translation>Quitar matrícula</translation>
    </message>
    <message>
        <source>Correct text</source>
        <translation>Corregir texto</translation>
    </message>
    <message>
        <source>Back to the machine&apos;s text</source>
        <translation>Volver al texto de la máquina</translation>
    </message>
    <message>
        <source>With plate</source>
        <translation>Con matrícula</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Dudosas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Search names and plates</source>
        <translation>Buscar nombres y matrículas</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Cualquier país</translation>
    </message>
    <message>
        <source>How to read</source>
        <translation>Cómo leer</translation>
    </message>
    <message>
        <source>Country of the plates</source>
        <translation>País de las matrículas</translation>
    </message>
    <message>
        <source>Engine that reads the text</source>
        <translation>Motor que lee el texto</translation>
    </message>
    <message>
        <source>Model that reads the text</source>
        <translation>Modelo que lee el texto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Lowest score of a plate</source>
        <translation>Puntuación mínima de una matrícula</translation>
    </message>
    <message>
        <source>Plates of which the detector is less sure are left out</source>
        <translation>Se omiten matrículas de las que el detector está menos seguro</translation>
    </message>
    <message>
        <source>Search for &amp;far plates</source>
        <translation>Buscar matrículas le&amp;janas</translation>
    </message>
    <message>
        <source>Pictures are searched tile by tile: finding plates takes up to 15 times as long</source>
        <translation>Las imágenes se examinan por teselas: encontrar matrículas tarda hasta 15 veces más</translation>
    </message>
    <message>
        <source>&amp;Detector</source>
        <translation>&amp;Detector</translation>
    </message>
    <message>
        <source>Coun&amp;try</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Te&amp;xt engine</source>
        <translation>Motor de te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Lowest score</source>
        <translation>Puntuación &amp;mínima</translation>
    </message>
    <message>
        <source>Text &amp;model</source>
        <translation>Mo&amp;delo de texto</translation>
    </message>
    <message>
        <source>The choices hold for what is read from now on.</source>
        <translation>Lo elegido vale para lo que se lea desde ahora.</translation>
    </message>
    <message>
        <source>Read all again</source>
        <translation>Leer todo de nuevo</translation>
    </message>
    <message>
        <source>The detector’s own</source>
        <translation>El propio del detector</translation>
    </message>
    <message>
        <source>Several, or own patterns…</source>
        <translation>Varios, o patrones propios…</translation>
    </message>
    <message>
        <source>Automatic: {name}</source>
        <translation>Automático: {name}</translation>
    </message>
    <message>
        <source>score {score:.2f} or more</source>
        <translation>puntuación {score:.2f} o más</translation>
    </message>
    <message>
        <source>far plates too</source>
        <translation>también lejanas</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be saved: it has no usable format.</source>
        <translation>La imagen del portapapeles no se puede guardar: su formato no sirve.</translation>
    </message>
    <message>
        <source>The pasted picture cannot be saved in {folder} ({strerror}). Make room or check the permissions, then paste again.</source>
        <translation>La imagen pegada no se puede guardar en {folder} ({strerror}). Haga sitio o revise los permisos y pegue de nuevo.</translation>
    </message>
    <message>
        <source>{file}: this pasted picture could not be deleted ({strerror}). Delete it by hand.</source>
        <translation>{file}: no se pudo borrar esta imagen pegada ({strerror}). Bórrela a mano.</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>No picture with a plate</source>
        <translation>Ninguna imagen con matrícula</translation>
    </message>
    <message>
        <source>No picture without a plate</source>
        <translation>Ninguna imagen sin matrícula</translation>
    </message>
    <message>
        <source>Nothing uncertain</source>
        <translation>Nada dudoso</translation>
    </message>
    <message>
        <source>No picture failed</source>
        <translation>Ninguna imagen falló</translation>
    </message>
    <message>
        <source>Drop pictures or folders here</source>
        <translation>Suelte aquí imágenes o carpetas</translation>
    </message>
    <message>
        <source>Choose “All” to see </source>
        <translation>Elija «Todos» para ver </translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>la imagen</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln picture(s)</source>
        <translation>
            <numerusform>la %Ln imagen</numerusform>
            <numerusform>las %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Detección</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Chosen plate</source>
        <translation>Matrícula elegida</translation>
    </message>
    <message>
        <source>What Tesseract saw</source>
        <translation>Lo que vio Tesseract</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Copy the text of the plate</source>
        <translation>Copiar el texto de la matrícula</translation>
    </message>
    <message>
        <source>Back to the machine’s reading</source>
        <translation>Volver a la lectura de la máquina</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Es correcto</translation>
    </message>
    <message>
        <source>It could also be</source>
        <translation>También podría ser</translation>
    </message>
    <message>
        <source>No plate chosen</source>
        <translation>Ninguna matrícula elegida</translation>
    </message>
    <message>
        <source>Click a box in the picture, or press Tab in it.</source>
        <translation>Haga clic en un recuadro de la imagen, o pulse Tab en ella.</translation>
    </message>
    <message>
        <source>Plate {number} of {count}</source>
        <translation>Matrícula {number} de {count}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregida</translation>
    </message>
    <message>
        <source>The machine read {text}</source>
        <translation>La máquina leyó {text}</translation>
    </message>
    <message>
        <source>Confirmed as read</source>
        <translation>Confirmada como se leyó</translation>
    </message>
    <message>
        <source>Type what stands on the plate</source>
        <translation>Escriba lo que pone en la matrícula</translation>
    </message>
    <message>
        <source>Please check this text</source>
        <translation>Revise este texto</translation>
    </message>
    <message>
        <source>Take this text</source>
        <translation>Tomar este texto</translation>
    </message>
    <message>
        <source>Take {text}</source>
        <translation>Tomar {text}</translation>
    </message>
    <message>
        <source>{sure} % sure</source>
        <translation>{sure} % seguro</translation>
    </message>
    <message>
        <source>{score} % sure</source>
        <translation>{score} % seguro</translation>
    </message>
    <message>
        <source>&amp;Undo: {text}</source>
        <translation>&amp;Deshacer: {text}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: {text}</source>
        <translation>&amp;Rehacer: {text}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Open pictures or videos</source>
        <translation>Abrir imágenes o vídeos</translation>
    </message>
    <message>
        <source>Pictures and videos ({kinds});;All files (*)</source>
        <translation>Imágenes y vídeos ({kinds});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy a picture or picture files, then paste again.</source>
        <translation>No hay ninguna imagen en el portapapeles. Copie una imagen o archivos de imagen y pegue de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to export: the list shows no picture that was read.</source>
        <translation>No hay nada que exportar: la lista no muestra ninguna imagen leída.</translation>
    </message>
    <message>
        <source>Export {pictures} as a table (CSV)</source>
        <translation>Exportar {pictures} como tabla (CSV)</translation>
    </message>
    <message>
        <source>Export {pictures} as JSON</source>
        <translation>Exportar {pictures} como JSON</translation>
    </message>
    <message>
        <source>Exported {pictures} to {shown}</source>
        <translation>Exportado: {pictures} a {shown}</translation>
    </message>
    <message numerus="yes">
        <source>Copied the plates of %Ln picture(s)</source>
        <translation>
            <numerusform>Copiadas las matrículas de %Ln imagen</numerusform>
            <numerusform>Copiadas las matrículas de %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to copy yet: no plate in the list has a text.</source>
        <translation>Aún no hay nada que copiar: ninguna matrícula de la lista tiene texto.</translation>
    </message>
    <message>
        <source>The {chosen:,} chosen pictures</source>
        <translation>Las {chosen:,} imágenes elegidas</translation>
    </message>
    <message>
        <source>The picture that is shown ({name})</source>
        <translation>La imagen mostrada ({name})</translation>
    </message>
    <message>
        <source>All corrected pictures of the list ({listed:,})</source>
        <translation>Todas las imágenes corregidas de la lista ({listed:,})</translation>
    </message>
    <message>
        <source>Copied {text}</source>
        <translation>Copiado: {text}</translation>
    </message>
    <message>
        <source>Drop to read the plates</source>
        <translation>Soltar para leer las matrículas</translation>
    </message>
    <message>
        <source>The journal is empty</source>
        <translation>El diario está vacío</translation>
    </message>
    <message numerus="yes">
        <source>what was dropped (%Ln item(s))</source>
        <translation>
            <numerusform>lo soltado (%Ln elemento)</numerusform>
            <numerusform>lo soltado (%Ln elementos)</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pictures in {where}.</source>
        <translation>No hay imágenes en {where}.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln picture(s) from the list</source>
        <translation>
            <numerusform>Quitar %Ln imagen de la lista</numerusform>
            <numerusform>Quitar %Ln imágenes de la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>Progreso de la lectura</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Leerlas</translation>
    </message>
    <message>
        <source>, {found:,} so far</source>
        <translation>, {found:,} hasta ahora</translation>
    </message>
    <message>
        <source>Looking for pictures{so_far}…</source>
        <translation>Buscando imágenes{so_far}…</translation>
    </message>
    <message>
        <source>Reading picture {done:,} of {total:,}</source>
        <translation>Leyendo imagen {done:,} de {total:,}</translation>
    </message>
    <message>
        <source>{with_plate:,} with plates</source>
        <translation>{with_plate:,} con matrículas</translation>
    </message>
    <message>
        <source>{uncertain:,} uncertain</source>
        <translation>{uncertain:,} dudosas</translation>
    </message>
    <message>
        <source>{unread:,} not read</source>
        <translation>{unread:,} sin leer</translation>
    </message>
    <message>
        <source>Time line of the video</source>
        <translation>Línea de tiempo del vídeo</translation>
    </message>
    <message numerus="yes">
        <source>{time} of {whole}, %n passage(s)</source>
        <translation>
            <numerusform>{time} de {whole}, %n paso</numerusform>
            <numerusform>{time} de {whole}, %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} read</source>
        <translation>{done} leído</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>Espera a ser leído</translation>
    </message>
    <message>
        <source>The boxes of a video are where plates were seen. To draw or move one, take the frame as a picture first (Reading &gt; Take the frame as a picture).</source>
        <translation>Los recuadros de un vídeo están donde se vieron matrículas. Para dibujar o mover uno, tome primero el fotograma como imagen (Lectura &gt; Tomar el fotograma como imagen).</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Every licence plate in them is found and read. You can also paste pictures with Ctrl+V.
Everything stays on this computer.</source>
        <translation>Se encuentra y lee cada matrícula. También puede pegar imágenes con Ctrl+V.
Todo queda en este equipo.</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>Abrir imágenes…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Try it with the sample pictures</source>
        <translation>Probar con las imágenes de ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) of the chosen readings</source>
        <translation>
            <numerusform>%Ln imagen de las lecturas elegidas</numerusform>
            <numerusform>%Ln imágenes de las lecturas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending to {name}</source>
        <translation>Enviando a {name}</translation>
    </message>
    <message>
        <source>… and {problems:,} more.</source>
        <translation>… y {problems:,} más.</translation>
    </message>
    <message>
        <source>Check in Annotate</source>
        <translation>Revisar en Anotar</translation>
    </message>
    <message>
        <source>Send to a data set</source>
        <translation>Enviar a un conjunto de datos</translation>
    </message>
    <message>
        <source>The pictures go into a data set with the boxes of their plates and the texts that you corrected or confirmed, or that were read for sure. They are marked as to be checked: the Annotate view shows them under “Suggested”. Nothing that is there is overwritten.</source>
        <translation>Las imágenes van a un conjunto de datos con los recuadros de sus matrículas y los textos que usted corrigió o confirmó, o que se leyeron con certeza. Quedan por revisar: la vista Anotar las muestra en «Sugeridos». No se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>Carpeta del conjunto de datos</translation>
    </message>
    <message>
        <source>&amp;Copy the pictures: the data set stands by itself</source>
        <translation>&amp;Copiar las imágenes: el conjunto vale por sí solo</translation>
    </message>
    <message>
        <source>&amp;Link them: takes no space, but they must stay where they are</source>
        <translation>&amp;Enlazarlas: no ocupa, pero deben quedarse donde están</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Pictures that lie elsewhere</source>
        <translation>Imágenes que están en otro lugar</translation>
    </message>
    <message>
        <source>Choose the folder of a data set, or an empty one to begin one.</source>
        <translation>Elija la carpeta de un conjunto de datos, o una vacía para empezar uno.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe tal carpeta.</translation>
    </message>
    <message>
        <source>This folder will be made.</source>
        <translation>Se creará esta carpeta.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read ({strerror}). The program uses its defaults, and leaves the file as it is.</source>
        <translation>No se pueden leer los ajustes en {file} ({strerror}). El programa usa los predeterminados y deja el archivo como está.</translation>
    </message>
    <message>
        <source>could not be understood</source>
        <translation>no se pudo entender</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {file} ({strerror}). They hold until the program ends.</source>
        <translation>Los ajustes no se pueden guardar en {file} ({strerror}). Valen hasta que termine el programa.</translation>
    </message>
    <message>
        <source>The settings file {problem}. The program uses the defaults there</source>
        <translation>El archivo de ajustes {problem}. El programa usa allí los valores por defecto</translation>
    </message>
    <message>
        <source>{message}; the old file was kept as {kept}.</source>
        <translation>{message}; el archivo viejo quedó como {kept}.</translation>
    </message>
    <message>
        <source>had values of no use for: </source>
        <translation>tenía valores inservibles para: </translation>
    </message>
    <message>
        <source>found</source>
        <translation>hallado</translation>
    </message>
    <message>
        <source>Share of the plates that are found (IoU of 0.5 or more)</source>
        <translation>Parte de las matrículas que se encuentran (IoU de 0,5 o más)</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>Share of its finds that are plates</source>
        <translation>Parte de los hallazgos que son matrículas</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>correctos</translation>
    </message>
    <message>
        <source>Average precision at an IoU of 0.5</source>
        <translation>Precisión media con IoU de 0,5</translation>
    </message>
    <message>
        <source>How well the boxes fit, 1 is perfect</source>
        <translation>Cómo de bien encajan los recuadros; 1 es perfecto</translation>
    </message>
    <message>
        <source>compact Inception-ResNet</source>
        <translation>Inception-ResNet compacta</translation>
    </message>
    <message>
        <source>input of {input_size} pixels</source>
        <translation>entrada de {input_size} píxeles</translation>
    </message>
    <message numerus="yes">
        <source>trained on %Ln picture(s)</source>
        <translation>
            <numerusform>entrenado con %Ln imagen</numerusform>
            <numerusform>entrenado con %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>made on {created}</source>
        <translation>hecho el {created}</translation>
    </message>
    <message>
        <source>How well it finds plates in pictures that it has not learned from</source>
        <translation>Cómo de bien encuentra matrículas en imágenes de las que no aprendió</translation>
    </message>
    <message>
        <source>It says nothing about how well it finds plates.</source>
        <translation>No dice nada sobre cómo de bien encuentra matrículas.</translation>
    </message>
    <message>
        <source>and {rows} more</source>
        <translation>y {rows} más</translation>
    </message>
    <message>
        <source>Export pipeline</source>
        <translation>Exportar pipeline</translation>
    </message>
    <message>
        <source>Everything that is needed to read plates in one file: the detector, the model that reads the text, and how to read. Whoever imports it can read at once.</source>
        <translation>Todo lo necesario para leer matrículas en un archivo: el detector, el modelo que lee el texto y cómo leer. Quien lo importe puede leer enseguida.</translation>
    </message>
    <message numerus="yes">
        <source>Add the %Ln picture(s) of the list as examples</source>
        <translation>
            <numerusform>Añadir la %Ln imagen de la lista como ejemplo</numerusform>
            <numerusform>Añadir las %Ln imágenes de la lista como ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>They show whatever is on them: only tick this if everybody who gets the file may see it. Where and when they were taken is left out.</source>
        <translation>Muestran lo que haya en ellas: márquelo solo si todos los que reciban el archivo pueden verlo. Se omite dónde y cuándo se tomaron.</translation>
    </message>
    <message>
        <source>No picture is in the list of the Read view.</source>
        <translation>No hay imágenes en la lista de la vista Leer.</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>There is such a file already; it will be replaced.</source>
        <translation>Ya existe ese archivo; se reemplazará.</translation>
    </message>
    <message>
        <source>Pipelines (*{suffix})</source>
        <translation>Pipelines (*{suffix})</translation>
    </message>
    <message>
        <source>Import pipeline</source>
        <translation>Importar pipeline</translation>
    </message>
    <message>
        <source>{name} is whole and holds nothing that it should not. It is tried out before it is added to your detectors.</source>
        <translation>{name} está íntegro y no contiene nada indebido. Se prueba antes de añadirlo a sus detectores.</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Nombre aquí</translation>
    </message>
    <message>
        <source>&amp;Name here</source>
        <translation>&amp;Nombre aquí</translation>
    </message>
    <message>
        <source>&amp;Replace it; the old one goes to the trash</source>
        <translation>&amp;Reemplazarlo; el viejo va a la papelera</translation>
    </message>
    <message>
        <source>Read &amp;with it from now on</source>
        <translation>Leer &amp;con él desde ahora</translation>
    </message>
    <message>
        <source>There is a detector “{name}” already.</source>
        <translation>Ya existe un detector «{name}».</translation>
    </message>
    <message>
        <source>&amp;Keep both: import it as “{free_name}”</source>
        <translation>Conservar &amp;ambos: importarlo como «{free_name}»</translation>
    </message>
    <message>
        <source>This one ships with the program.</source>
        <translation>Este viene con el programa.</translation>
    </message>
    <message>
        <source>A name has letters, digits, blanks and -_.() and at most 60.</source>
        <translation>Un nombre tiene letras, cifras, espacios y -_.() y 60 como máximo.</translation>
    </message>
    <message>
        <source>plates of {get}</source>
        <translation>matrículas de {get}</translation>
    </message>
    <message>
        <source>plates of any country</source>
        <translation>matrículas de cualquier país</translation>
    </message>
    <message>
        <source>score of {min_score:.2f} or more</source>
        <translation>puntuación de {min_score:.2f} o más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example picture(s)</source>
        <translation>
            <numerusform>%Ln imagen de ejemplo</numerusform>
            <numerusform>%Ln imágenes de ejemplo</numerusform>
        </translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>sin imágenes</translation>
    </message>
    <message>
        <source>written by version {program}</source>
        <translation>escrito por la versión {program}</translation>
    </message>
    <message>
        <source>Pipelines (*{suffix});;All files (*)</source>
        <translation>Pipelines (*{suffix});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Looking through {name}</source>
        <translation>Examinando {name}</translation>
    </message>
    <message>
        <source>Exported {file} ({size:.1f} MB)</source>
        <translation>Exportado: {file} ({size:.1f} MB)</translation>
    </message>
    <message>
        <source>Trying out {name}</source>
        <translation>Probando {name}</translation>
    </message>
    <message>
        <source>pictures are read with it now</source>
        <translation>las imágenes se leen ahora con él</translation>
    </message>
    <message>
        <source>it can be chosen in Read</source>
        <translation>se puede elegir en Leer</translation>
    </message>
    <message>
        <source>Imported “{name}”; {words}</source>
        <translation>Importado «{name}»; {words}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>{name}: this cannot be used ({strerror}).</source>
        <translation>{name}: no se puede usar ({strerror}).</translation>
    </message>
    <message>
        <source>There is no detector to export. Import or train one first.</source>
        <translation>No hay ningún detector que exportar. Importe o entrene uno primero.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>View: {icontext}</source>
        <translation>Vista: {icontext}</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compacta</translation>
    </message>
    <message>
        <source>Minutes on this computer. Starts from the detector that ships and makes it better on pictures like yours.</source>
        <translation>Minutos en este equipo. Parte del detector incluido y lo mejora con imágenes como las suyas.</translation>
    </message>
    <message>
        <source>55 million weights. Starts from ImageNet&apos;s; from random ones it is not the more accurate. With a graphics card, or overnight.</source>
        <translation>55 millones de pesos. Parte de los de ImageNet; con pesos al azar no es más precisa. Con tarjeta gráfica, o de noche.</translation>
    </message>
    <message numerus="yes">
        <source>Does “{name}” mean plates? %n picture(s) (is|are) left out until you say so.</source>
        <translation>
            <numerusform>¿«{name}» significa matrículas? %n imagen queda fuera hasta que lo diga.</numerusform>
            <numerusform>¿«{name}» significa matrículas? %n imágenes quedan fuera hasta que lo diga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Forget what was answered about classes and empty files of these folders</source>
        <translation>Olvidar lo que se respondió sobre clases y archivos vacíos de estas carpetas</translation>
    </message>
    <message>
        <source>Yes: {question}</source>
        <translation>Sí: {question}</translation>
    </message>
    <message>
        <source>No: {question}</source>
        <translation>No: {question}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido en</translation>
    </message>
    <message>
        <source>Detectors and their figures</source>
        <translation>Detectores y sus cifras</translation>
    </message>
    <message>
        <source>Compare detectors</source>
        <translation>Comparar detectores</translation>
    </message>
    <message>
        <source>Figures can be compared where they were measured on the same pictures, as those of a training are with those of the detectors beside it. lpr-desktop evaluate measures any detector on any data set.</source>
        <translation>Son comparables las cifras medidas en las mismas imágenes, como las de un entrenamiento con las de los detectores junto a él. lpr-desktop evaluate mide cualquier detector en cualquier conjunto.</translation>
    </message>
    <message>
        <source>beside {detector}</source>
        <translation>junto a {detector}</translation>
    </message>
    <message>
        <source>Better than before?</source>
        <translation>¿Mejor que antes?</translation>
    </message>
    <message>
        <source>Left before, right now. {green} annotated, {orange} found; first where most is other</source>
        <translation>A la izquierda antes, a la derecha ahora. {green} anotado, {orange} hallado; primero donde más cambia</translation>
    </message>
    <message>
        <source>Before and now, side by side</source>
        <translation>Antes y ahora, lado a lado</translation>
    </message>
    <message numerus="yes">
        <source>All on the same %n picture(s) of the {part} part, none of which the new one learned from; each from its own score on.</source>
        <translation>
            <numerusform>Todo en la misma %n imagen de la parte {part}, de la que el nuevo no aprendió; cada uno desde su puntuación.</numerusform>
            <numerusform>Todo en las mismas %n imágenes de la parte {part}, de las que el nuevo no aprendió; cada uno desde su puntuación.</numerusform>
        </translation>
    </message>
    <message>
        <source>this one</source>
        <translation>este</translation>
    </message>
    <message>
        <source>plates found</source>
        <translation>matrículas halladas</translation>
    </message>
    <message>
        <source>false boxes</source>
        <translation>recuadros falsos</translation>
    </message>
    <message>
        <source>Which curve</source>
        <translation>Qué curva</translation>
    </message>
    <message>
        <source>Precision, recall</source>
        <translation>Precisión, exhaustividad</translation>
    </message>
    <message>
        <source>F1 by score</source>
        <translation>F1 por puntuación</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>The dot is the score {score}, from which boxes count as plates.</source>
        <translation>El punto es la puntuación {score}, desde la que los recuadros cuentan como matrículas.</translation>
    </message>
    <message>
        <source>F1 is high where both few plates are missed and few boxes are false.</source>
        <translation>F1 es alta donde faltan pocas matrículas y pocos recuadros son falsos.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>How wrong it is: should fall. If it falls on the pictures it learns from and rises on the validation pictures, it learns yours by heart: more pictures help.</source>
        <translation>Cuánto se equivoca: debería bajar. Si baja en las imágenes de las que aprende y sube en las de validación, se aprende las suyas de memoria: más imágenes ayudan.</translation>
    </message>
    <message>
        <source>How well the boxes fit the plates: 1 is exact, 0 beside them.</source>
        <translation>Cómo de bien encajan los recuadros: 1 es exacto, 0 fuera.</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Precisión media</translation>
    </message>
    <message>
        <source>How well it finds plates in the validation pictures, all in one figure: 1 is every plate and nothing else. AP50 counts a box that overlaps by half, AP75 one that fits tightly.</source>
        <translation>Cómo de bien encuentra matrículas en las imágenes de validación, en una cifra: 1 es cada matrícula y nada más. AP50 cuenta un recuadro que solapa la mitad, AP75 uno bien ajustado.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>How far each step goes: it rises at the start and falls towards the end, as planned.</source>
        <translation>Cuánto avanza cada paso: sube al principio y baja hacia el final, como está previsto.</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Suavizado de las curvas</translation>
    </message>
    <message>
        <source>Smoothing of the curves; the values in the table stay</source>
        <translation>Suavizado de las curvas; los valores de la tabla quedan</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>&amp;Suavizado</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Line for directions</source>
        <translation>Línea para el sentido</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The line holds for all videos in {folder}. Those in the list are read again.</source>
        <translation>La línea vale para todos los vídeos de {folder}. Los de la lista se vuelven a leer.</translation>
    </message>
    <message>
        <source>Click where the line begins, and where it ends. Esc drops it.</source>
        <translation>Haga clic donde empieza la línea y donde termina. Esc la descarta.</translation>
    </message>
    <message>
        <source>Drag its ends; the arrow shows the first direction.</source>
        <translation>Arrastre sus extremos; la flecha indica el primer sentido.</translation>
    </message>
    <message>
        <source>Without a line no car has a direction.</source>
        <translation>Sin línea ningún coche tiene sentido.</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagen (PNG)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <source>There is no other training to compare with yet</source>
        <translation>Aún no hay otro entrenamiento con que comparar</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Guardar las curvas</translation>
    </message>
    <message>
        <source>{file}: could not be written ({strerror}).</source>
        <translation>{file}: no se pudo escribir ({strerror}).</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} está guardado</translation>
    </message>
    <message>
        <source>Pictures to learn from</source>
        <translation>Imágenes de las que aprender</translation>
    </message>
    <message>
        <source>A folder with pictures and their annotations: as Annotate writes them (Pascal VOC), or YOLO, COCO, labelme, CVAT and others. A hundred pictures are a beginning, some thousand are good.</source>
        <translation>Una carpeta con imágenes y sus anotaciones: como las escribe Anotar (Pascal VOC), o YOLO, COCO, labelme, CVAT y otras. Cien imágenes son un comienzo; unas miles, lo bueno.</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>Añadir otra…</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la revisión</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Problems in the data set</source>
        <translation>Problemas del conjunto de datos</translation>
    </message>
    <message>
        <source>Look at the pictures</source>
        <translation>Mirar las imágenes</translation>
    </message>
    <message>
        <source>Annotate this folder</source>
        <translation>Anotar esta carpeta</translation>
    </message>
    <message>
        <source>Show examples as the network sees them</source>
        <translation>Mostrar ejemplos como los ve la red</translation>
    </message>
    <message>
        <source>Examples with their boxes</source>
        <translation>Ejemplos con sus recuadros</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Mirando</translation>
    </message>
    <message>
        <source>Making examples</source>
        <translation>Haciendo ejemplos</translation>
    </message>
    <message>
        <source>Choose the folder of a data set</source>
        <translation>Elija la carpeta de un conjunto de datos</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>Dejar fuera {name}</translation>
    </message>
    <message>
        <source>Leave this folder out; its files stay</source>
        <translation>Dejar fuera esta carpeta; sus archivos quedan</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s): {kinds}.</source>
        <translation>
            <numerusform>%Ln problema: {kinds}.</numerusform>
            <numerusform>%Ln problemas: {kinds}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click to open it in Annotate</source>
        <translation>Doble clic para abrirla en Anotar</translation>
    </message>
    <message>
        <source>Show examples again</source>
        <translation>Mostrar ejemplos de nuevo</translation>
    </message>
    <message>
        <source>Looking for problems</source>
        <translation>Buscando problemas</translation>
    </message>
    <message>
        <source>plates</source>
        <translation>matrículas</translation>
    </message>
    <message>
        <source>to learn from</source>
        <translation>para aprender</translation>
    </message>
    <message>
        <source>to measure on</source>
        <translation>para medir</translation>
    </message>
    <message>
        <source>to test on</source>
        <translation>para probar</translation>
    </message>
    <message>
        <source>not annotated</source>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>Rename the training</source>
        <translation>Cambiar nombre del entrenamiento</translation>
    </message>
    <message>
        <source>Tags of the picture</source>
        <translation>Tags de la imagen</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Tags, separados por comas</translation>
    </message>
    <message>
        <source>night, rain</source>
        <translation>noche, lluvia</translation>
    </message>
    <message>
        <source>Words about the whole picture, with commas between them.</source>
        <translation>Palabras sobre toda la imagen, separadas por comas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>A name and a value in each line, such as colour: blue. Empty a name to remove it.</source>
        <translation>Un nombre y un valor en cada línea, como color: azul. Vacíe un nombre para quitarlo.</translation>
    </message>
    <message>
        <source>The text of the plate has a field of its own.</source>
        <translation>El texto de la matrícula tiene su propio campo.</translation>
    </message>
    <message>
        <source>Rename the detector</source>
        <translation>Cambiar nombre del detector</translation>
    </message>
    <message>
        <source>Describe the detector</source>
        <translation>Describir el detector</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>{title} is in the trash.</source>
        <translation>{title} está en la papelera.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Copy the detector into which folder?</source>
        <translation>¿En qué carpeta copiar el detector?</translation>
    </message>
    <message>
        <source>{made}: the detector is there.</source>
        <translation>{made}: el detector está ahí.</translation>
    </message>
    <message>
        <source>Export the detector</source>
        <translation>Exportar el detector</translation>
    </message>
    <message>
        <source>{name} is written, with a card that says how it is used.</source>
        <translation>{name} está escrito, con una ficha que dice cómo se usa.</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>Escribiendo {name}…</translation>
    </message>
    <message>
        <source>{target}: there already. Choose another folder.</source>
        <translation>{target}: ya existe. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Pictures are read with this detector.</source>
        <translation>Las imágenes se leen con este detector.</translation>
    </message>
    <message>
        <source> · made {created}</source>
        <translation> · hecho el {created}</translation>
    </message>
    <message>
        <source>{kind} · {input_size} px{made}</source>
        <translation>{kind} · {input_size} px{made}</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source> · AP50 {ap50:.2f}</source>
        <translation> · AP50 {ap50:.2f}</translation>
    </message>
    <message>
        <source>epoch {epoch} of {epochs}</source>
        <translation>época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>Running, {epochs}</source>
        <translation>En marcha, {epochs}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source> · AP50 {best:.2f}</source>
        <translation> · AP50 {best:.2f}</translation>
    </message>
    <message>
        <source> in {epochs}</source>
        <translation> en {epochs}</translation>
    </message>
    <message>
        <source>Stopped after {epochs}</source>
        <translation>Detenido tras {epochs}</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Trainings and detectors</source>
        <translation>Entrenamientos y detectores</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detectores</translation>
    </message>
    <message>
        <source>, in use</source>
        <translation>, en uso</translation>
    </message>
    <message>
        <source> · in use</source>
        <translation> · en uso</translation>
    </message>
    <message>
        <source>Average precision where boxes overlap by half (IoU 0.5): 1 is perfect</source>
        <translation>Precisión media donde los recuadros solapan la mitad (IoU 0,5): 1 es perfecto</translation>
    </message>
    <message>
        <source>Average precision where boxes must fit tightly (IoU 0.75)</source>
        <translation>Precisión media donde los recuadros deben ajustar bien (IoU 0,75)</translation>
    </message>
    <message>
        <source>Mean of the average precision at IoU 0.5, 0.55 … 0.95</source>
        <translation>Media de la precisión media con IoU 0,5, 0,55 … 0,95</translation>
    </message>
    <message>
        <source>mean IoU</source>
        <translation>IoU media</translation>
    </message>
    <message>
        <source>How well the boxes that were found fit; 1 is exact</source>
        <translation>Cómo de bien encajan los recuadros hallados; 1 es exacto</translation>
    </message>
    <message>
        <source>Share of the found boxes that are plates</source>
        <translation>Parte de los recuadros hallados que son matrículas</translation>
    </message>
    <message>
        <source>Share of the plates that were found</source>
        <translation>Parte de las matrículas halladas</translation>
    </message>
    <message>
        <source>false a picture</source>
        <translation>falsos por imagen</translation>
    </message>
    <message>
        <source>Boxes on no plate, per picture</source>
        <translation>Recuadros sin matrícula, por imagen</translation>
    </message>
    <message>
        <source>CPU a picture</source>
        <translation>CPU por imagen</translation>
    </message>
    <message>
        <source>Processor time of finding the plates, on the computer that trained it</source>
        <translation>Tiempo de procesador para encontrar las matrículas, en el equipo que lo entrenó</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>{part} pictures of {title}</source>
        <translation>imágenes de {title} ({part})</translation>
    </message>
    <message>
        <source>{path}
Double-click to open it in Annotate</source>
        <translation>{path}
Doble clic para abrirla en Anotar</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>epoch {epoch:.0f}</source>
        <translation>época {epoch:.0f}</translation>
    </message>
    <message>
        <source>ships (dotted)</source>
        <translation>incluido (punteado)</translation>
    </message>
    <message>
        <source>After which epoch</source>
        <translation>Tras qué época</translation>
    </message>
    <message>
        <source>{green} annotated {orange} found, with its score</source>
        <translation>{green} anotado {orange} hallado, con su puntuación</translation>
    </message>
    <message>
        <source>Validation pictures with boxes</source>
        <translation>Imágenes de validación con recuadros</translation>
    </message>
    <message>
        <source>After every epoch you see here what the detector finds in pictures that it does not learn from.</source>
        <translation>Tras cada época verá aquí lo que el detector encuentra en imágenes de las que no aprende.</translation>
    </message>
    <message>
        <source>After epoch {epoch}</source>
        <translation>Tras la época {epoch}</translation>
    </message>
    <message>
        <source>Before the training</source>
        <translation>Antes del entrenamiento</translation>
    </message>
    <message>
        <source>The speed of this computer could not be measured.</source>
        <translation>No se pudo medir la velocidad de este equipo.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Going on from the last checkpoint</source>
        <translation>Continúa desde el último punto guardado</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <translation>Época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Cómo de bueno es</translation>
    </message>
    <message>
        <source>Pictures to look at</source>
        <translation>Imágenes que mirar</translation>
    </message>
    <message>
        <source>Where it errs most. A click opens the picture in Annotate: perhaps a box is missing or loose there.</source>
        <translation>Donde más se equivoca. Un clic abre la imagen en Anotar: quizá allí falta un recuadro o está suelto.</translation>
    </message>
    <message>
        <source>Pictures in which the detector errs</source>
        <translation>Imágenes en las que el detector se equivoca</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message numerus="yes">
        <source>{plain}Measured on %Ln picture(s) of the {part} part with {plates}, none of which it learned from; boxes count from the score {threshold:g}. {speed}</source>
        <translation>
            <numerusform>{plain}Medido en %Ln imagen de la parte {part} con {plates}, de la que no aprendió; los recuadros cuentan desde la puntuación {threshold:g}. {speed}</numerusform>
            <numerusform>{plain}Medido en %Ln imágenes de la parte {part} con {plates}, de las que no aprendió; los recuadros cuentan desde la puntuación {threshold:g}. {speed}</numerusform>
        </translation>
    </message>
    <message>
        <source>{plain}Measured on {name}.</source>
        <translation>{plain}Medido en {name}.</translation>
    </message>
    <message>
        <source>It was never measured.</source>
        <translation>Nunca se midió.</translation>
    </message>
    <message>
        <source>There is no picture in which it errs.</source>
        <translation>No hay ninguna imagen en la que se equivoque.</translation>
    </message>
    <message>
        <source>Of 100 plates it finds {recall:.0f}; of 100 boxes that it draws {precision:.0f} are on a plate. </source>
        <translation>De 100 matrículas encuentra {recall:.0f}; de 100 recuadros que dibuja, {precision:.0f} están en una matrícula. </translation>
    </message>
    <message>
        <source>{missed} missed</source>
        <translation>{missed} sin hallar</translation>
    </message>
    <message>
        <source>{false} false</source>
        <translation>{false} falsos</translation>
    </message>
    <message>
        <source>{file}
Opens in Annotate</source>
        <translation>{file}
Se abre en Anotar</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Parts of the training</source>
        <translation>Partes del entrenamiento</translation>
    </message>
    <message>
        <source>Messages of the training</source>
        <translation>Mensajes del entrenamiento</translation>
    </message>
    <message>
        <source>When the training is finished</source>
        <translation>Cuando termine el entrenamiento</translation>
    </message>
    <message>
        <source>Stopping after this step. Stop again to end at once</source>
        <translation>Se detiene tras este paso. Detener de nuevo termina enseguida</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>{views_per_second:.1f} pictures/s</source>
        <translation>{views_per_second:.1f} imágenes/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln data set(s)</source>
        <translation>
            <numerusform>%Ln conjunto de datos</numerusform>
            <numerusform>%Ln conjuntos de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Light: pictures from one fixed camera</source>
        <translation>Ligeros: imágenes de una cámara fija</translation>
    </message>
    <message>
        <source>Strong: few pictures, many situations</source>
        <translation>Fuertes: pocas imágenes, muchas situaciones</translation>
    </message>
    <message>
        <source>None: exactly as they are</source>
        <translation>Ninguno: exactamente como son</translation>
    </message>
    <message>
        <source>32 bit: slower, always right</source>
        <translation>32 bits: más lento, siempre correcto</translation>
    </message>
    <message>
        <source>16 bit (bfloat16)</source>
        <translation>16 bits (bfloat16)</translation>
    </message>
    <message>
        <source>16 bit (float16), on graphics cards</source>
        <translation>16 bits (float16), en tarjetas gráficas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>As the folder is called</source>
        <translation>Como se llama la carpeta</translation>
    </message>
    <message>
        <source>What the detector will be called.</source>
        <translation>Cómo se llamará el detector.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Starts &amp;from</source>
        <translation>&amp;Parte de</translation>
    </message>
    <message>
        <source>What it knows before it sees your pictures.</source>
        <translation>Lo que sabe antes de ver sus imágenes.</translation>
    </message>
    <message>
        <source>Le&amp;ngth (epochs)</source>
        <translation>D&amp;uración (épocas)</translation>
    </message>
    <message>
        <source>How often it goes over the pictures at most; it ends sooner when it gets no better.</source>
        <translation>Cuántas veces repasa las imágenes como máximo; termina antes si no mejora.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>ImageNet: has seen a million pictures</source>
        <translation>ImageNet: ha visto un millón de imágenes</translation>
    </message>
    <message>
        <source>The detector that ships</source>
        <translation>El detector incluido</translation>
    </message>
    <message>
        <source>Nothing: learns from your pictures only</source>
        <translation>Nada: aprende solo de sus imágenes</translation>
    </message>
    <message>
        <source>A file with weights…</source>
        <translation>Un archivo con pesos…</translation>
    </message>
    <message>
        <source>Changes to &amp;pictures</source>
        <translation>Cambios en las &amp;imágenes</translation>
    </message>
    <message>
        <source>Every picture is turned, scaled, darkened, blurred a little each time, so that it learns plates and not your photographs.</source>
        <translation>Cada vez la imagen se gira, escala, oscurece o desenfoca un poco, para que aprenda matrículas y no sus fotos.</translation>
    </message>
    <message>
        <source>&amp;Input size</source>
        <translation>&amp;Tamaño de entrada</translation>
    </message>
    <message>
        <source>Pictures are shrunk to this side. Larger finds smaller plates and takes longer: twice the side, four times the time.</source>
        <translation>Las imágenes se reducen a este lado. Mayor encuentra matrículas más pequeñas y tarda más: doble lado, cuatro veces el tiempo.</translation>
    </message>
    <message>
        <source>Pictures in a s&amp;tep</source>
        <translation>Imágenes por pa&amp;so</translation>
    </message>
    <message>
        <source>More need more memory. Make it smaller when memory runs out.</source>
        <translation>Más necesitan más memoria. Redúzcalo si falta memoria.</translation>
    </message>
    <message>
        <source>Views in an epo&amp;ch</source>
        <translation>&amp;Vistas por época</translation>
    </message>
    <message>
        <source>After so many pictures it is measured. A small set is shown several times.</source>
        <translation>Tras tantas imágenes se mide. Un conjunto pequeño se muestra varias veces.</translation>
    </message>
    <message>
        <source>Epochs for the hea&amp;d</source>
        <translation>Épocas para la ca&amp;beza</translation>
    </message>
    <message>
        <source>At first only the part that is new learns, so that it does not spoil what is known already.</source>
        <translation>Al principio solo aprende la parte nueva, para no estropear lo ya sabido.</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>Tasa de aprendiza&amp;je</translation>
    </message>
    <message>
        <source>How far each step goes. Too high and it forgets, too low and it stands still.</source>
        <translation>Cuánto avanza cada paso. Demasiado alta olvida; demasiado baja no avanza.</translation>
    </message>
    <message>
        <source>Pa&amp;tience</source>
        <translation>Pa&amp;ciencia</translation>
    </message>
    <message>
        <source>It ends after so many epochs without getting better; 0: never.</source>
        <translation>Termina tras tantas épocas sin mejorar; 0: nunca.</translation>
    </message>
    <message>
        <source>Pre&amp;cision</source>
        <translation>P&amp;recisión numérica</translation>
    </message>
    <message>
        <source>Shorter numbers are faster where the chip can.</source>
        <translation>Los números cortos son más rápidos donde el chip puede.</translation>
    </message>
    <message>
        <source>Cores left &amp;free</source>
        <translation>Núcleos &amp;libres</translation>
    </message>
    <message>
        <source>For the window and other programs.</source>
        <translation>Para la ventana y otros programas.</translation>
    </message>
    <message>
        <source>The same seed gives the same parts and the same order.</source>
        <translation>La misma semilla da las mismas partes y el mismo orden.</translation>
    </message>
    <message>
        <source>Split &amp;file</source>
        <translation>Archivo de &amp;división</translation>
    </message>
    <message>
        <source>A table (columns set, image, part) that says which pictures are for training and which for validation.</source>
        <translation>Una tabla (columnas set, image, part) que dice qué imágenes son para entrenar y cuáles para validar.</translation>
    </message>
    <message>
        <source>Split file</source>
        <translation>Archivo de división</translation>
    </message>
    <message>
        <source>Weights (*.h5 *.hdf5 *.npz)</source>
        <translation>Pesos (*.h5 *.hdf5 *.npz)</translation>
    </message>
    <message>
        <source>Start from these weights</source>
        <translation>Partir de estos pesos</translation>
    </message>
    <message>
        <source>Choose a split</source>
        <translation>Elegir una división</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>Medir este equipo</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>Qué entrenar</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Nuevo entrenamiento</translation>
    </message>
    <message>
        <source>Start the training</source>
        <translation>Iniciar el entrenamiento</translation>
    </message>
    <message>
        <source>Choose a data set to learn from.</source>
        <translation>Elija un conjunto de datos del que aprender.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>Measuring how fast this computer is; that takes a minute …</source>
        <translation>Midiendo la velocidad de este equipo; tarda un minuto…</translation>
    </message>
    <message>
        <source>How long it takes is not known yet.</source>
        <translation>Aún no se sabe cuánto tarda.</translation>
    </message>
    <message>
        <source>How long it takes is told when the pictures are counted.</source>
        <translation>Cuánto tarda se dice al contar las imágenes.</translation>
    </message>
    <message>
        <source>A training is running: another one at the same time slows both down.</source>
        <translation>Hay un entrenamiento en marcha: otro a la vez frena a ambos.</translation>
    </message>
    <message>
        <source>Measured on this computer, as busy as it was then, for the whole length; it often ends sooner.</source>
        <translation>Medido en este equipo, tan ocupado como estaba, para toda la duración; a menudo termina antes.</translation>
    </message>
    <message>
        <source> on this computer</source>
        <translation> en este equipo</translation>
    </message>
    <message>
        <source>Training needs TensorFlow; see above.</source>
        <translation>Entrenar necesita TensorFlow; véase arriba.</translation>
    </message>
    <message>
        <source>Choose a folder with annotated pictures.</source>
        <translation>Elija una carpeta con imágenes anotadas.</translation>
    </message>
    <message>
        <source>Looking at the pictures …</source>
        <translation>Mirando las imágenes…</translation>
    </message>
    <message>
        <source>The pictures were not looked at to the end.</source>
        <translation>Las imágenes no se miraron hasta el final.</translation>
    </message>
    <message>
        <source>Nothing can be learned from these pictures yet; see above.</source>
        <translation>Aún no se puede aprender nada de estas imágenes; véase arriba.</translation>
    </message>
    <message>
        <source>TensorFlow is not installed</source>
        <translation>TensorFlow no está instalado</translation>
    </message>
    <message>
        <source>Reading, annotating and all detectors work without it; only training needs it (about 600 MB).</source>
        <translation>Leer, anotar y todos los detectores funcionan sin él; solo entrenar lo necesita (unos 600 MB).</translation>
    </message>
    <message>
        <source>End the program, type this in a terminal, and start it again:</source>
        <translation>Cierre el programa, escriba esto en una terminal y ábralo de nuevo:</translation>
    </message>
    <message>
        <source>Command that installs TensorFlow</source>
        <translation>Orden que instala TensorFlow</translation>
    </message>
    <message>
        <source>Download the ImageNet weights?</source>
        <translation>¿Descargar los pesos de ImageNet?</translation>
    </message>
    <message>
        <source>InceptionResNetV2 starts from what it learned on ImageNet. These weights are not on this computer: one download of {weights_mb} MB from Keras&apos;s storage at Google. Your pictures stay here.</source>
        <translation>InceptionResNetV2 parte de lo que aprendió en ImageNet. Estos pesos no están en este equipo: una descarga de {weights_mb} MB del almacén de Keras en Google. Sus imágenes se quedan aquí.</translation>
    </message>
    <message>
        <source>Without a network: copy {weights_name} from another computer (there it is in .keras/models of the user&apos;s folder) and choose it here.</source>
        <translation>Sin red: copie {weights_name} de otro equipo (allí está en .keras/models de la carpeta del usuario) y elíjalo aquí.</translation>
    </message>
    <message>
        <source>Download {size} MB</source>
        <translation>Descargar {size} MB</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>Start from nothing</source>
        <translation>Partir de nada</translation>
    </message>
    <message>
        <source>Weights (*.h5 *.hdf5)</source>
        <translation>Pesos (*.h5 *.hdf5)</translation>
    </message>
    <message>
        <source>Drop to train on</source>
        <translation>Soltar para entrenar</translation>
    </message>
    <message>
        <source>Pictures are read and annotated with this detector now.</source>
        <translation>Las imágenes se leen y anotan ahora con este detector.</translation>
    </message>
    <message>
        <source>A training is running</source>
        <translation>Hay un entrenamiento en marcha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) (is|are) running.</source>
        <translation>
            <numerusform>%Ln entrenamiento en marcha.</numerusform>
            <numerusform>%Ln entrenamientos en marcha.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can go on without the window, and is found again at the next start. Stopped, it can be resumed from where it is.</source>
        <translation>Puede seguir sin la ventana y se encuentra de nuevo en el próximo inicio. Detenido, se puede reanudar donde está.</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Dejarlo en marcha</translation>
    </message>
    <message>
        <source>Stop the training</source>
        <translation>Detener el entrenamiento</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n training(s) or detector(s) for good?</source>
        <translation>
            <numerusform>¿Borrar %n entrenamiento o detector para siempre?</numerusform>
            <numerusform>¿Borrar %n entrenamientos o detectores para siempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>That frees {size}. It cannot be undone.</source>
        <translation>Eso libera {size}. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Soltar para abrir</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Carpeta que vigilar</translation>
    </message>
    <message>
        <source>Also the folders &amp;below it</source>
        <translation>También las carpetas &amp;dentro</translation>
    </message>
    <message>
        <source>Also read what &amp;is there already</source>
        <translation>Leer también lo que &amp;ya está</translation>
    </message>
    <message>
        <source>With each reading</source>
        <translation>Con cada lectura</translation>
    </message>
    <message>
        <source>File that the readings are added to</source>
        <translation>Archivo al que se añaden las lecturas</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Ningún archivo</translation>
    </message>
    <message>
        <source>Program and its arguments</source>
        <translation>Programa y sus argumentos</translation>
    </message>
    <message>
        <source>Run and send only for &amp;wanted plates</source>
        <translation>Ejecutar y enviar solo con matrículas &amp;buscadas</translation>
    </message>
    <message>
        <source>Looking whether the folder is there…</source>
        <translation>Mirando si la carpeta está…</translation>
    </message>
    <message>
        <source>Watched camera</source>
        <translation>Cámara vigilada</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>With each car</source>
        <translation>Con cada coche</translation>
    </message>
    <message>
        <source>Another camera is called {name}.</source>
        <translation>Otra cámara se llama {name}.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>File with user:password</source>
        <translation>Archivo con usuario:contraseña</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> píxeles</translation>
    </message>
    <message>
        <source>any width</source>
        <translation>cualquier ancho</translation>
    </message>
    <message>
        <source>Only &amp;from</source>
        <translation>Solo &amp;desde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>This computer has no keyring for passwords. Write user:password into a file that only you can read.</source>
        <translation>Este equipo no tiene llavero de contraseñas. Escriba usuario:contraseña en un archivo que solo usted pueda leer.</translation>
    </message>
    <message>
        <source>Least plate</source>
        <translation>Matrícula mínima</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>rtsp://…, http://… (MJPEG), or usb:0 for the first camera of this computer. Each car is told once. Of its pictures only the cut-out of the plate is kept.</source>
        <translation>rtsp://…, http://… (MJPEG), o usb:0 para la primera cámara de este equipo. Cada coche se avisa una vez. De sus imágenes solo se guarda el recorte de la matrícula.</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Tomar una imagen</translation>
    </message>
    <message>
        <source>Read here…</source>
        <translation>Leer aquí…</translation>
    </message>
    <message>
        <source>Draw an area: plates count in such areas alone</source>
        <translation>Dibujar una zona: las matrículas cuentan solo en ellas</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Draw an area in which plates do not count</source>
        <translation>Dibujar una zona en la que las matrículas no cuentan</translation>
    </message>
    <message>
        <source>Remove the area or line that was clicked</source>
        <translation>Quitar el área o la línea en que se hizo clic</translation>
    </message>
    <message>
        <source>Write {password} in place of the password in the address, and the password below.</source>
        <translation>Escriba {password} en lugar de la contraseña en la dirección, y la contraseña abajo.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>As it is in the system&apos;s keyring</source>
        <translation>Como está en el llavero del sistema</translation>
    </message>
    <message>
        <source>Click the corners; a double click or Enter closes the area, Esc drops it.</source>
        <translation>Haga clic en las esquinas; doble clic o Intro cierra la zona, Esc la descarta.</translation>
    </message>
    <message>
        <source>Plates are read in the bright areas alone.</source>
        <translation>Las matrículas se leen solo en las zonas claras.</translation>
    </message>
    <message>
        <source>Plates are read in the whole picture.</source>
        <translation>Las matrículas se leen en toda la imagen.</translation>
    </message>
    <message>
        <source>New pictures are read as they arrive, as long as the program runs, with the detector and the country that are chosen in Read, and kept in the history. Each is read once, also over restarts.</source>
        <translation>Las imágenes nuevas se leen al llegar, mientras el programa funcione, con el detector y el país elegidos en Leer, y se guardan en el historial. Cada una se lee una vez, también tras reinicios.</translation>
    </message>
    <message>
        <source>Add the readings to a file</source>
        <translation>Añadir las lecturas a un archivo</translation>
    </message>
    <message>
        <source>A table (.csv) or JSON Lines (.jsonl).</source>
        <translation>Una tabla (.csv) o JSON Lines (.jsonl).</translation>
    </message>
    <message>
        <source>Run a program for each reading</source>
        <translation>Ejecutar un programa por lectura</translation>
    </message>
    <message>
        <source>The program in the first line, each argument in a line of its own; no shell is involved. They may hold {places}.</source>
        <translation>El programa en la primera línea, cada argumento en una línea propia; sin shell. Pueden contener {places}.</translation>
    </message>
    <message>
        <source>Send each reading</source>
        <translation>Enviar cada lectura</translation>
    </message>
    <message>
        <source>As JSON, by HTTP POST or as an MQTT message. What cannot be sent waits, also over restarts. Passwords are kept in the system&apos;s keyring.</source>
        <translation>Como JSON, por HTTP POST o como mensaje MQTT. Lo que no se puede enviar espera, también tras reinicios. Las contraseñas se guardan en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Add the readings to</source>
        <translation>Añadir las lecturas a</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>Tablas (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Name the folder to watch.</source>
        <translation>Indique la carpeta que vigilar.</translation>
    </message>
    <message>
        <source>{folder}: this is no full path. Choose the folder.</source>
        <translation>{folder}: no es una ruta completa. Elija la carpeta.</translation>
    </message>
    <message>
        <source>{folder}: there is no such folder. Make it first, or connect the drive that it is on.</source>
        <translation>{folder}: no existe tal carpeta. Créela, o conecte la unidad en que está.</translation>
    </message>
    <message>
        <source>{filename} cannot be looked at ({strerror}). Check that the drive is connected and may be read.</source>
        <translation>{filename} no se puede examinar ({strerror}). Compruebe que la unidad esté conectada y se pueda leer.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>vigilando</translation>
    </message>
    <message>
        <source>the folder is away; it is waited for</source>
        <translation>la carpeta no está; se la espera</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniendo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s)</source>
        <translation>
            <numerusform>%Ln coche</numerusform>
            <numerusform>%Ln coches</numerusform>
        </translation>
    </message>
    <message>
        <source>, {failed:,} not read</source>
        <translation>, {failed:,} sin leer</translation>
    </message>
    <message>
        <source>At most {most} folders and cameras are watched at a time. Stop another one first.</source>
        <translation>Se vigilan {most} carpetas y cámaras a la vez como máximo. Detenga otra primero.</translation>
    </message>
    <message>
        <source>It ended with an error.</source>
        <translation>Terminó con un error.</translation>
    </message>
    <message>
        <source>Confidence of each character</source>
        <translation>Certeza de cada carácter</translation>
    </message>
    <message>
        <source>{words}
or {others}</source>
        <translation>{words}
o {others}</translation>
    </message>
    <message>
        <source>Plate {index} of {boxes}: {label}</source>
        <translation>Matrícula {index} de {boxes}: {label}</translation>
    </message>
    <message>
        <source>, uncertain</source>
        <translation>, dudosa</translation>
    </message>
    <message>
        <source>1 plate</source>
        <translation>1 matrícula</translation>
    </message>
    <message>
        <source>No plates</source>
        <translation>Sin matrículas</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>The language changes when the program starts again.</source>
        <translation>El idioma cambia cuando el programa se inicie de nuevo.</translation>
    </message>
    <message>
        <source>The log is {path}</source>
        <translation>El registro es {path}</translation>
    </message>
    <message>
        <source>Drop to import the pipeline</source>
        <translation>Soltar para importar el pipeline</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>unos {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>unas {hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>cerca de %n día</numerusform>
            <numerusform>unos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>quedan {duration}</translation>
    </message>
    <message>
        <source>partly read: cut off at the edge</source>
        <translation>leída en parte: cortada en el borde</translation>
    </message>
    <message>
        <source>partly read: a part is covered</source>
        <translation>leída en parte: una parte está tapada</translation>
    </message>
    <message>
        <source>partly read: a row is missing</source>
        <translation>leída en parte: falta una fila</translation>
    </message>
    <message>
        <source>partly read: signs of another script are left out</source>
        <translation>leída en parte: se omiten signos de otra escritura</translation>
    </message>
    <message>
        <source>partly read</source>
        <translation>leída en parte</translation>
    </message>
    <message>
        <source>Camera {name}</source>
        <translation>Cámara {name}</translation>
    </message>
    <message>
        <source>{error} Until then you can draw boxes by hand, and they are read.</source>
        <translation>{error} Hasta entonces puede dibujar recuadros a mano, y se leen.</translation>
    </message>
    <message>
        <source>{error} Until then plates are found, and you can type their text.</source>
        <translation>{error} Hasta entonces se encuentran matrículas, y puede escribir su texto.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>No hay memoria suficiente. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <source>{file}: there are no patterns of your own yet. Write some there first.</source>
        <translation>{file}: todavía no hay patrones propios. Escriba antes alguno allí.</translation>
    </message>
    <message>
        <source>There is no grammar for the country “{code}”. Choose one of the list.</source>
        <translation>No hay gramática para el país «{code}». Elija uno de la lista.</translation>
    </message>
    <message>
        <source>The grammar {path} is damaged: {error}. Install it again.</source>
        <translation>La gramática {path} está dañada: {error}. Instálela de nuevo.</translation>
    </message>
    <message>
        <source>The text model&apos;s network is of a kind that cannot be read.</source>
        <translation>La red del modelo de texto es de un tipo que no se puede leer.</translation>
    </message>
    <message>
        <source>The text model {path} cannot be read ({strerror}). Install LPR Desktop again, or choose another model.</source>
        <translation>El modelo de texto {path} no se puede leer ({strerror}). Instale LPR Desktop de nuevo o elija otro modelo.</translation>
    </message>
    <message>
        <source>{path} is not a Tesseract LSTM model, or it is damaged. Choose another one.</source>
        <translation>{path} no es un modelo LSTM de Tesseract, o está dañado. Elija otro.</translation>
    </message>
    <message>
        <source>The text model {path} holds parts that a plate model does not have ({foreign}); refused, as such parts can change files on this computer.</source>
        <translation>El modelo de texto {path} contiene partes que un modelo de matrículas no tiene ({foreign}); rechazado, pues esas partes pueden cambiar archivos de este equipo.</translation>
    </message>
    <message>
        <source>The text model {path} hides an archive; refused.</source>
        <translation>El modelo de texto {path} oculta un archivo comprimido; rechazado.</translation>
    </message>
    <message>
        <source>{error} Install LPR Desktop again.</source>
        <translation>{error} Instale LPR Desktop de nuevo.</translation>
    </message>
    <message>
        <source>{file}: another network. Install LPR Desktop again.</source>
        <translation>{file}: otra red. Instale LPR Desktop de nuevo.</translation>
    </message>
    <message>
        <source>{names}: could not be read ({error}). Install LPR Desktop again.</source>
        <translation>{names}: no se pudo leer ({error}). Instale LPR Desktop de nuevo.</translation>
    </message>
    <message>
        <source>{names}: names no countries. Install LPR Desktop again.</source>
        <translation>{names}: no nombra ningún país. Instale LPR Desktop de nuevo.</translation>
    </message>
    <message>
        <source>Tesseract could not load the text model {data}.</source>
        <translation>Tesseract no pudo cargar el modelo de texto {data}.</translation>
    </message>
    <message>
        <source>Tesseract failed on a line.</source>
        <translation>Tesseract falló en una línea.</translation>
    </message>
    <message>
        <source>Tesseract failed on a line: {error}</source>
        <translation>Tesseract falló en una línea: {error}</translation>
    </message>
    <message>
        <source>Tesseract program</source>
        <translation>Programa Tesseract</translation>
    </message>
    <message>
        <source>The program {program} failed on a line: {error}</source>
        <translation>El programa {program} falló en una línea: {error}</translation>
    </message>
    <message>
        <source>There is no text engine “{name}”; choose {engines}.</source>
        <translation>No hay ningún motor de texto «{name}»; elija {engines}.</translation>
    </message>
    <message>
        <source>No Tesseract was found. {hints}</source>
        <translation>No se encontró Tesseract. {hints}</translation>
    </message>
    <message>
        <source>The program tesseract was not found. {install_tesseract}</source>
        <translation>No se encontró el programa tesseract. {install_tesseract}</translation>
    </message>
    <message>
        <source>The program {program} does not run. {install_tesseract}</source>
        <translation>El programa {program} no funciona. {install_tesseract}</translation>
    </message>
    <message>
        <source>The program {program} is older than Tesseract 4.1. {install_tesseract}</source>
        <translation>El programa {program} es anterior a Tesseract 4.1. {install_tesseract}</translation>
    </message>
    <message>
        <source>The module tesserocr is missing. {install_tesserocr}</source>
        <translation>Falta el módulo tesserocr. {install_tesserocr}</translation>
    </message>
    <message>
        <source>Tesseract cannot open files in {path}. Install LPR Desktop in a folder whose name has only English letters and digits.</source>
        <translation>Tesseract no puede abrir archivos en {path}. Instale LPR Desktop en una carpeta cuyo nombre tenga solo letras inglesas y cifras.</translation>
    </message>
    <message>
        <source>Install it (Debian, Ubuntu: `apt install tesseract-ocr`; macOS: `brew install tesseract`; Windows: the UB Mannheim installer), or use the in-process engine.</source>
        <translation>Instálelo (Debian, Ubuntu: `apt install tesseract-ocr`; macOS: `brew install tesseract`; Windows: el instalador de UB Mannheim) o use Tesseract dentro del proceso.</translation>
    </message>
    <message>
        <source>Install it with `pip install tesserocr`, or use the engine that runs the Tesseract program.</source>
        <translation>Instálelo con `pip install tesserocr` o use el programa Tesseract.</translation>
    </message>
    <message>
        <source>Tesseract in process</source>
        <translation>Tesseract dentro del proceso</translation>
    </message>
    <message>
        <source>The module pytesseract is missing. Install it with `pip install pytesseract`.</source>
        <translation>Falta el módulo pytesseract. Instálelo con `pip install pytesseract`.</translation>
    </message>
    <message>
        <source>The text model is damaged, or of a kind that cannot be read.</source>
        <translation>El modelo de texto está dañado o es de un tipo que no se puede leer.</translation>
    </message>
    <message>
        <source>The bundle cannot be made: {name} is missing.</source>
        <translation>No se puede hacer el paquete: falta {name}.</translation>
    </message>
    <message>
        <source>The bundle cannot be made: {name} is too large.</source>
        <translation>No se puede hacer el paquete: {name} es demasiado grande.</translation>
    </message>
    <message>
        <source>there is no such file. Choose a bundle ({suffix}).</source>
        <translation>no existe ese archivo. Elija un paquete ({suffix}).</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation>{name}: {error}</translation>
    </message>
    <message>
        <source>{name}: {damaged}</source>
        <translation>{name}: {damaged}</translation>
    </message>
    <message>
        <source>this bundle is damaged or incomplete. Copy it again from where it came from.</source>
        <translation>este paquete está dañado o incompleto. Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>this is not a bundle of this program. Choose a file that was exported as one.</source>
        <translation>esto no es un paquete de este programa. Elija un archivo que se haya exportado como tal.</translation>
    </message>
    <message>
        <source>{what}; refused: no export of this program makes such a file, it may be meant to do harm.</source>
        <translation>{what}; rechazado: ninguna exportación de este programa hace un archivo así, puede que sea dañino.</translation>
    </message>
    <message>
        <source>it cannot be opened ({error}). Check the permissions and the disk.</source>
        <translation>no se puede abrir ({error}). Revise los permisos y el disco.</translation>
    </message>
    <message>
        <source>the file is larger than any bundle (1 GB).</source>
        <translation>el archivo es mayor que cualquier paquete (1 GB).</translation>
    </message>
    <message>
        <source>it hides the number of its members</source>
        <translation>oculta cuántos archivos contiene</translation>
    </message>
    <message>
        <source>it has too many members</source>
        <translation>contiene demasiados archivos</translation>
    </message>
    <message>
        <source>{name} is in it twice</source>
        <translation>{name} está dos veces</translation>
    </message>
    <message>
        <source>it holds {name}</source>
        <translation>contiene {name}</translation>
    </message>
    <message>
        <source>{name} is a link or a folder</source>
        <translation>{name} es un enlace o una carpeta</translation>
    </message>
    <message>
        <source>{name} is encrypted. Ask for a bundle without a password.</source>
        <translation>{name} está cifrado. Pida un paquete sin contraseña.</translation>
    </message>
    <message>
        <source>{name} is packed in a foreign way</source>
        <translation>{name} está comprimido de una forma ajena</translation>
    </message>
    <message>
        <source>{name} hides its size</source>
        <translation>{name} oculta su tamaño</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} es demasiado grande</translation>
    </message>
    <message>
        <source>{name} would grow more than a hundredfold</source>
        <translation>{name} crecería más de cien veces</translation>
    </message>
    <message>
        <source>its members overlap, or something lies between them</source>
        <translation>los archivos que contiene se solapan o hay algo entre ellos</translation>
    </message>
    <message>
        <source>its two lists of members differ</source>
        <translation>sus dos listas de archivos no coinciden</translation>
    </message>
    <message>
        <source>something lies behind its members</source>
        <translation>hay algo detrás de los archivos que contiene</translation>
    </message>
    <message>
        <source>this bundle was made by a newer version of the program (form {version}, this one knows {known}). Update LPR Desktop, then import it again.</source>
        <translation>este paquete lo hizo una versión más nueva del programa (forma {version}, esta conoce {known}). Actualice LPR Desktop y luego impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is larger than it says</source>
        <translation>{name} es mayor de lo que indica</translation>
    </message>
    <message>
        <source>{folder}: nothing to evaluate. {why}</source>
        <translation>{folder}: nada que evaluar. {why}</translation>
    </message>
    <message>
        <source>{place}: no pictures in it.</source>
        <translation>{place}: no contiene imágenes.</translation>
    </message>
    <message>
        <source>{folder}: its owner&apos;s division has no part {part!r}.</source>
        <translation>{folder}: la división de su dueño no tiene la parte {part!r}.</translation>
    </message>
    <message>
        <source>{name}: there is no row in it.</source>
        <translation>{name}: no contiene ninguna fila.</translation>
    </message>
    <message>
        <source>{folder}: this folder cannot be used ({strerror}). Choose another.</source>
        <translation>{folder}: esta carpeta no se puede usar ({strerror}). Elija otra.</translation>
    </message>
    <message>
        <source>{name}: it could not be written to the data set ({reason}). Free some space or check the permissions, then send it again.</source>
        <translation>{name}: no se pudo escribir en el conjunto de datos ({reason}). Libere espacio o revise los permisos y luego envíelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>sent %Ln picture(s)</source>
        <translation>
            <numerusform>%Ln imagen enviada</numerusform>
            <numerusform>%Ln imágenes enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a plate to be marked as such</source>
        <translation>
            <numerusform>%Ln sin matrícula, por marcar como tal</numerusform>
            <numerusform>%Ln sin matrícula, por marcar como tales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent earlier</source>
        <translation>
            <numerusform>%Ln enviada antes</numerusform>
            <numerusform>%Ln enviadas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) offered beside annotations that are there</source>
        <translation>
            <numerusform>%Ln recuadro propuesto junto a anotaciones que ya están</numerusform>
            <numerusform>%Ln recuadros propuestos junto a anotaciones que ya están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be sent</source>
        <translation>
            <numerusform>%Ln no se pudo enviar</numerusform>
            <numerusform>%Ln no se pudieron enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>nada que enviar</translation>
    </message>
    <message>
        <source>{name}: the picture is not there any more.</source>
        <translation>{name}: la imagen ya no está.</translation>
    </message>
    <message>
        <source>{name}: the end of the name is none of a picture&apos;s, so no data set would show it. Rename the file.</source>
        <translation>{name}: el final del nombre no es de una imagen, así que ningún conjunto de datos la mostraría. Cambie el nombre del archivo.</translation>
    </message>
    <message>
        <source>{name}: it was not read, or has changed since. Read it again first.</source>
        <translation>{name}: no se leyó o ha cambiado desde entonces. Léala primero de nuevo.</translation>
    </message>
    <message>
        <source>{name} and {others} would share one annotation file. Rename one of them in the data set, then send again.</source>
        <translation>{name} y {others} compartirían un archivo de anotación. Cambie el nombre de uno en el conjunto de datos y envíe de nuevo.</translation>
    </message>
    <message>
        <source>{name}: the list cannot be read ({strerror}).</source>
        <translation>{name}: la lista no se puede leer ({strerror}).</translation>
    </message>
    <message>
        <source>{name}: this is too large for a list of plates.</source>
        <translation>{name}: demasiado grande para una lista de matrículas.</translation>
    </message>
    <message>
        <source>{name}: in line {line} a quotation mark is not closed, or a cell is far too long. Mend that line, or save the table again as CSV.</source>
        <translation>{name}: en la línea {line} no se cierran unas comillas o una celda es demasiado larga. Corrija esa línea o guarde la tabla de nuevo como CSV.</translation>
    </message>
    <message>
        <source>{name}: a list holds at most {most_plates:,} plates.</source>
        <translation>{name}: una lista tiene como mucho {most_plates:,} matrículas.</translation>
    </message>
    <message>
        <source>{name}: there is no plate in it. Give one plate a line, or a CSV table with a column `plate`.</source>
        <translation>{name}: no contiene ninguna matrícula. Ponga una por línea, o una tabla CSV con una columna `plate`.</translation>
    </message>
    <message>
        <source>{file}: this old journal could not be deleted ({strerror}). Delete it by hand.</source>
        <translation>{file}: este diario antiguo no se pudo borrar ({strerror}). Bórrelo a mano.</translation>
    </message>
    <message>
        <source>The journal of readings no longer holds this plate: it was deleted. Read the picture again.</source>
        <translation>El diario de lecturas ya no tiene esta matrícula: se borró. Lea la imagen de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>What could be saved was taken over: %Ln reading(s).</source>
        <translation>
            <numerusform>Lo que se pudo salvar se ha conservado: %Ln lectura.</numerusform>
            <numerusform>Lo que se pudo salvar se ha conservado: %Ln lecturas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal in memory</source>
        <translation>El diario en memoria</translation>
    </message>
    <message>
        <source>it is damaged. It is set aside, and a new one begun, when the program starts again</source>
        <translation>está dañado. Se aparta, y se empieza uno nuevo, cuando el programa se inicie de nuevo</translation>
    </message>
    <message>
        <source>the disk is full. Free some space</source>
        <translation>el disco está lleno. Libere espacio</translation>
    </message>
    <message>
        <source>there is not enough memory. Close other programs</source>
        <translation>no hay memoria suficiente. Cierre otros programas</translation>
    </message>
    <message>
        <source>another program keeps it locked. Close that program and try again</source>
        <translation>otro programa lo tiene bloqueado. Ciérrelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>it cannot be written. Check the permissions of the file and of its folder</source>
        <translation>no se puede escribir. Revise los permisos del archivo y de su carpeta</translation>
    </message>
    <message>
        <source>it cannot be used ({error}). Check the folder and the disk</source>
        <translation>no se puede usar ({error}). Revise la carpeta y el disco</translation>
    </message>
    <message>
        <source>{name}: the journal of readings does not keep this: {advice}. Reading goes on without it.</source>
        <translation>{name}: el diario de lecturas no guarda esto: {advice}. La lectura sigue sin él.</translation>
    </message>
    <message>
        <source>was written by a newer version of this program</source>
        <translation>lo escribió una versión más nueva de este programa</translation>
    </message>
    <message>
        <source>is not a journal of this program</source>
        <translation>no es un diario de este programa</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>The journal of readings {file} {reason}. It was set aside as {aside} in the same folder, and a new journal was begun.</source>
        <translation>El diario de lecturas {file} {reason}. Se apartó como {aside} en la misma carpeta y se empezó un diario nuevo.</translation>
    </message>
    <message>
        <source>A wanted plate needs at least one letter or digit.</source>
        <translation>Una matrícula buscada necesita al menos una letra o cifra.</translation>
    </message>
    <message>
        <source>{name}: its settings were made by another version of the program. Update it.</source>
        <translation>{name}: sus ajustes los hizo otra versión del programa. Actualícelo.</translation>
    </message>
    <message>
        <source>country must be a code</source>
        <translation>country debe ser un código</translation>
    </message>
    <message>
        <source>min_score must lie between 0 and 1</source>
        <translation>min_score debe estar entre 0 y 1</translation>
    </message>
    <message>
        <source>{name}: its {settings} could not be read ({strerror}).</source>
        <translation>{name}: no se pudo leer su {settings} ({strerror}).</translation>
    </message>
    <message>
        <source>{name}: its {settings} is broken ({error}). Choose another detector.</source>
        <translation>{name}: su {settings} está dañado ({error}). Elija otro detector.</translation>
    </message>
    <message>
        <source>{name}: it reads plates of “{country}”, which this version does not know. Update the program.</source>
        <translation>{name}: lee matrículas de «{country}», que esta versión no conoce. Actualice el programa.</translation>
    </message>
    <message>
        <source>{file}: there is such a file already. Choose another name, or replace it on purpose (--overwrite).</source>
        <translation>{file}: ya existe este archivo. Elija otro nombre o reemplácelo a propósito (--overwrite).</translation>
    </message>
    <message>
        <source>A bundle holds at most {most_pictures} pictures, not {pictures}.</source>
        <translation>Un paquete tiene como mucho {most_pictures} imágenes, no {pictures}.</translation>
    </message>
    <message>
        <source>{file}: there is not enough memory to write the bundle. Close other programs and try again.</source>
        <translation>{file}: no hay memoria suficiente para escribir el paquete. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file}: the bundle could not be written ({strerror}). Choose another folder or free some space.</source>
        <translation>{file}: no se pudo escribir el paquete ({strerror}). Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a detector. Give one of letters, digits, blanks and -_. (--name).</source>
        <translation>{name!r} no puede ser el nombre de un detector. Use letras, cifras, espacios y -_. (--name).</translation>
    </message>
    <message>
        <source>There is a detector “{name}” already. Import it under another name (--name).</source>
        <translation>Ya hay un detector «{name}». Impórtelo con otro nombre (--name).</translation>
    </message>
    <message>
        <source>There is a detector “{name}” already. Import it under another name (--name), or replace it on purpose (--overwrite).</source>
        <translation>Ya hay un detector «{name}». Impórtelo con otro nombre (--name) o reemplácelo a propósito (--overwrite).</translation>
    </message>
    <message>
        <source>{target}: the detector could not be written ({strerror}). Free some space or check the permissions.</source>
        <translation>{target}: no se pudo escribir el detector ({strerror}). Libere espacio o revise los permisos.</translation>
    </message>
    <message>
        <source>{name}: it could not be unpacked ({strerror}). Free some space, or check the disk that it is on.</source>
        <translation>{name}: no se pudo desempaquetar ({strerror}). Libere espacio o revise el disco donde está.</translation>
    </message>
    <message>
        <source>{name}: its detector is not one that can be used: {error}. Ask for another bundle.</source>
        <translation>{name}: su detector no se puede usar: {error}. Pida otro paquete.</translation>
    </message>
    <message>
        <source>{name}: {error} Ask for another bundle.</source>
        <translation>{name}: {error} Pida otro paquete.</translation>
    </message>
    <message>
        <source>{file}: this pipeline does not work. {problem}</source>
        <translation>{file}: esta pipeline no funciona. {problem}</translation>
    </message>
    <message>
        <source>{file}: this file is missing.</source>
        <translation>{file}: falta este archivo.</translation>
    </message>
    <message>
        <source>{file}: not readable ({strerror}).</source>
        <translation>{file}: no se puede leer ({strerror}).</translation>
    </message>
    <message>
        <source>{detector}: its network cannot be exported: {error}.</source>
        <translation>{detector}: su red no se puede exportar: {error}.</translation>
    </message>
    <message>
        <source>{file}: the end of the name says the form. Use .csv, or .jsonl for JSON Lines.</source>
        <translation>{file}: el final del nombre indica la forma. Use .csv, o .jsonl para JSON Lines.</translation>
    </message>
    <message>
        <source>{file}: no file can be written there. Choose a folder.</source>
        <translation>{file}: ahí no se puede escribir ningún archivo. Elija una carpeta.</translation>
    </message>
    <message>
        <source>There is no program to run. Name one.</source>
        <translation>No hay programa que ejecutar. Indique uno.</translation>
    </message>
    <message>
        <source>{{{name}}} means nothing here; known are {known}.</source>
        <translation>{{{name}}} no significa nada aquí; se conocen {known}.</translation>
    </message>
    <message>
        <source>{command}: there is no such program. Give its full path.</source>
        <translation>{command}: no existe tal programa. Indique su ruta completa.</translation>
    </message>
    <message>
        <source>{program}: batch files are not run. Name a program (.exe).</source>
        <translation>{program}: no se ejecutan archivos por lotes. Indique un programa (.exe).</translation>
    </message>
    <message>
        <source>{name} could not be started ({reason}).</source>
        <translation>{name} no se pudo iniciar ({reason}).</translation>
    </message>
    <message>
        <source>{name} took longer than {seconds:.0f} s and was ended.</source>
        <translation>{name} tardó más de {seconds:.0f} s y se terminó.</translation>
    </message>
    <message>
        <source>{name} ended with status {status}.</source>
        <translation>{name} terminó con el estado {status}.</translation>
    </message>
    <message>
        <source>{watched}: this {kind} is being watched already. End the other watch first.</source>
        <translation>{watched}: ya se está vigilando ({kind}). Termine primero la otra vigilancia.</translation>
    </message>
    <message>
        <source>{file}: what was read in this folder cannot be kept:</source>
        <translation>{file}: no se puede guardar lo que se leyó en esta carpeta:</translation>
    </message>
    <message>
        <source>{start} the disk is full. Free some space.</source>
        <translation>{start} el disco está lleno. Libere espacio.</translation>
    </message>
    <message>
        <source>{start} {error}. Check the disk, or delete this file to begin anew.</source>
        <translation>{start} {error}. Revise el disco, o borre este archivo para empezar de nuevo.</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>There is no annotated picture to learn from. Mark plates first (Annotate), or choose another folder.</source>
        <translation>No hay ninguna imagen anotada de la que aprender. Marque primero matrículas (Anotar) o elija otra carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>No plate to learn from: %Ln picture(s) (is|are) annotated, and none has a plate.</source>
        <translation>
            <numerusform>No hay matrícula de la que aprender: %Ln imagen está anotada y no tiene matrícula.</numerusform>
            <numerusform>No hay matrícula de la que aprender: %Ln imágenes están anotadas y ninguna tiene matrícula.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no plate to measure on.</source>
        <translation>No hay ninguna matrícula con que medir.</translation>
    </message>
    <message>
        <source>There is no plate to learn from.</source>
        <translation>No hay ninguna matrícula de la que aprender.</translation>
    </message>
    <message>
        <source>Pictures with plates by part: {found}. Annotate more pictures, or divide them otherwise (the parts are {train}, {validation}, {test}).</source>
        <translation>Imágenes con matrículas por parte: {found}. Anote más imágenes o divídalas de otro modo (las partes son {train}, {validation}, {test}).</translation>
    </message>
    <message>
        <source>Checking the pictures of {name}</source>
        <translation>Revisando las imágenes de {name}</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}: {sentence}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>you said of it: {said}.</source>
        <translation>usted dijo de él: {said}.</translation>
    </message>
    <message>
        <source>of what lies there no labels are known: {unknown}.</source>
        <translation>de lo que hay ahí no se conocen etiquetas: {unknown}.</translation>
    </message>
    <message>
        <source>no pictures in it.</source>
        <translation>no contiene imágenes.</translation>
    </message>
    <message>
        <source>{name}: nobody has said whether {classes} means plates.</source>
        <translation>{name}: nadie ha dicho si {classes} significa matrículas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) (was|were) made for a picture of another size; their boxes were scaled.</source>
        <translation>
            <numerusform>%Ln anotación se hizo para una imagen de otro tamaño; sus recuadros se han escalado.</numerusform>
            <numerusform>%Ln anotaciones se hicieron para una imagen de otro tamaño; sus recuadros se han escalado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whether {names} means plates: --plate-class NAME, or for good with lpr-desktop dataset answers.</source>
        <translation>Diga si {names} significa matrículas: --plate-class NAME, o para siempre con lpr-desktop dataset answers.</translation>
    </message>
    <message numerus="yes">
        <source>The labels of %Ln picture(s) mark nothing. If no plate is to be seen there, say so: --background, or for good with lpr-desktop dataset answers.</source>
        <translation>
            <numerusform>Las etiquetas de %Ln imagen no marcan nada. Si en ella no se ve ninguna matrícula, dígalo: --background, o para siempre con lpr-desktop dataset answers.</numerusform>
            <numerusform>Las etiquetas de %Ln imágenes no marcan nada. Si en ellas no se ve ninguna matrícula, dígalo: --background, o para siempre con lpr-desktop dataset answers.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: broken ({error}).</source>
        <translation>{file}: dañado ({error}).</translation>
    </message>
    <message>
        <source>Unknown {what} {value!r}. Choose one of: {known}.</source>
        <translation>{what} desconocido: {value!r}. Elija uno de: {known}.</translation>
    </message>
    <message>
        <source>The detector needs a name.</source>
        <translation>El detector necesita un nombre.</translation>
    </message>
    <message>
        <source>Input size {size} does not fit Inception-ResNet-v2, whose sizes are 32 k + 43. Use {near}.</source>
        <translation>El tamaño de entrada {size} no sirve para Inception-ResNet-v2, cuyos tamaños son 32 k + 43. Use {near}.</translation>
    </message>
    <message>
        <source>{what}: {number} is not from {least} to {most}.</source>
        <translation>{what}: {number} no está entre {least} y {most}.</translation>
    </message>
    <message>
        <source>A batch of {batch} cannot be shared equally among {replicas} graphics cards or machines. Choose a multiple of that.</source>
        <translation>Un lote de {batch} no se reparte por igual entre {replicas} tarjetas gráficas o equipos. Elija un múltiplo.</translation>
    </message>
    <message>
        <source>{name}: broken ({error}).</source>
        <translation>{name}: dañado ({error}).</translation>
    </message>
    <message>
        <source>The epochs of the head are part of all epochs: there are too many.</source>
        <translation>Las épocas de la cabeza son parte de todas las épocas: son demasiadas.</translation>
    </message>
    <message>
        <source>This needs TensorFlow, which is not installed.</source>
        <translation>Esto necesita TensorFlow, que no está instalado.</translation>
    </message>
    <message>
        <source>The helper cannot be started ({strerror}).</source>
        <translation>El proceso auxiliar no se puede iniciar ({strerror}).</translation>
    </message>
    <message>
        <source>It ended without a word.</source>
        <translation>Terminó sin decir nada.</translation>
    </message>
    <message>
        <source>The examples cannot be kept there ({strerror}).</source>
        <translation>Los ejemplos no se pueden guardar ahí ({strerror}).</translation>
    </message>
    <message>
        <source>The text model needs a name.</source>
        <translation>El modelo de texto necesita un nombre.</translation>
    </message>
    <message>
        <source>Minutes: {minutes:g} is not from 1 to {most_minutes}.</source>
        <translation>Minutos: {minutes:g} no está entre 1 y {most_minutes}.</translation>
    </message>
    <message>
        <source>Seed: {seed} is not from 0 to {value}.</source>
        <translation>Semilla: {seed} no está entre 0 y {value}.</translation>
    </message>
    <message>
        <source>{right} of {count} held-out plates are read without a fault (before: {right_before}), {wrong} characters are wrong (before: {wrong_before})</source>
        <translation>{right} de {count} matrículas apartadas se leen sin fallo (antes: {right_before}), {wrong} caracteres son erróneos (antes: {wrong_before})</translation>
    </message>
    <message>
        <source>So small a gain may be chance: more corrected plates tell better.</source>
        <translation>Una mejora tan pequeña puede ser azar: más matrículas corregidas lo dirán mejor.</translation>
    </message>
    <message>
        <source>The new model is better: {figures}.</source>
        <translation>El modelo nuevo es mejor: {figures}.</translation>
    </message>
    <message>
        <source>The old model stays: the new one forgets other plates; of drawn lines it reads {after:.1%} (before: {before:.1%}). {figures}.</source>
        <translation>El modelo antiguo se queda: el nuevo olvida otras matrículas; de las líneas dibujadas lee {after:.1%} (antes: {before:.1%}). {figures}.</translation>
    </message>
    <message>
        <source>The old model stays, the new one is not better: {figures}.</source>
        <translation>El modelo antiguo se queda, el nuevo no es mejor: {figures}.</translation>
    </message>
    <message>
        <source>{data_file}: broken ({error}).</source>
        <translation>{data_file}: dañado ({error}).</translation>
    </message>
    <message>
        <source>{report_file}: broken ({error}).</source>
        <translation>{report_file}: dañado ({error}).</translation>
    </message>
    <message>
        <source>{name_or_path}: nothing of this name to go on with. There are: {names}.</source>
        <translation>{name_or_path}: nada con este nombre que continuar. Hay: {names}.</translation>
    </message>
    <message>
        <source>No picture to learn from can be opened any more.</source>
        <translation>Ya no se puede abrir ninguna imagen de la que aprender.</translation>
    </message>
    <message>
        <source>Saving the detector</source>
        <translation>Guardando el detector</translation>
    </message>
    <message>
        <source>Quantising the detector</source>
        <translation>Cuantizando el detector</translation>
    </message>
    <message>
        <source>{error} It is not compared with.</source>
        <translation>{error} No se compara con él.</translation>
    </message>
    <message>
        <source>Measuring on the {part} pictures</source>
        <translation>Midiendo con las imágenes de {part}</translation>
    </message>
    <message>
        <source>{error} It is not measured on.</source>
        <translation>{error} No se mide con ella.</translation>
    </message>
    <message>
        <source>Unknown architecture {architecture!r}. Choose one of: {architectures}.</source>
        <translation>Arquitectura desconocida {architecture!r}. Elija una de: {architectures}.</translation>
    </message>
    <message>
        <source>a width is out of range</source>
        <translation>una anchura está fuera de rango</translation>
    </message>
    <message>
        <source>a depth is out of range</source>
        <translation>una profundidad está fuera de rango</translation>
    </message>
    <message>
        <source>The description of the network is broken ({error}).</source>
        <translation>La descripción de la red está dañada ({error}).</translation>
    </message>
    <message>
        <source>Loading TensorFlow</source>
        <translation>Cargando TensorFlow</translation>
    </message>
    <message>
        <source>Waiting for all {count} machines</source>
        <translation>Esperando a los {count} equipos</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>Construyendo la red</translation>
    </message>
    <message>
        <source>The first machine has made no plan; the folder of the run must be shared.</source>
        <translation>El primer equipo no ha hecho ningún plan; la carpeta de la ejecución tiene que ser compartida.</translation>
    </message>
    <message>
        <source>This training needs {needed:.1f} GB on the disk of {folder}, where {free:.1f} GB are free. Make room there, then resume.</source>
        <translation>Este entrenamiento necesita {needed:.1f} GB en el disco de {folder}, donde hay {free:.1f} GB libres. Libere espacio y continúe.</translation>
    </message>
    <message>
        <source>Checking the pictures</source>
        <translation>Revisando las imágenes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more picture(s) (is|are) left out; data.json of the run names them.</source>
        <translation>
            <numerusform>%Ln imagen más se deja fuera; data.json de la ejecución la nombra.</numerusform>
            <numerusform>%Ln imágenes más se dejan fuera; data.json de la ejecución las nombra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) (is|are) not annotated yet: left out.</source>
        <translation>
            <numerusform>%Ln imagen aún no está anotada: se deja fuera.</numerusform>
            <numerusform>%Ln imágenes aún no están anotadas: se dejan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} It is left out.</source>
        <translation>{error} Se deja fuera.</translation>
    </message>
    <message>
        <source>The pictures of this run are gone. Put them back where they were.</source>
        <translation>Las imágenes de esta ejecución ya no están. Póngalas donde estaban.</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>Validando</translation>
    </message>
    <message>
        <source>The ImageNet weights could not be downloaded ({first_line}). {offline_way}</source>
        <translation>No se pudieron descargar los pesos de ImageNet ({first_line}). {offline_way}</translation>
    </message>
    <message>
        <source>{backbone}: these are not the weights of Keras&apos;s InceptionResNetV2 without top ({first_line}).</source>
        <translation>{backbone}: no son los pesos de InceptionResNetV2 de Keras sin cabeza ({first_line}).</translation>
    </message>
    <message>
        <source>An unexpected error: {kind} ({error}).</source>
        <translation>Un error inesperado: {kind} ({error}).</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>Drawing examples</source>
        <translation>Dibujando ejemplos</translation>
    </message>
    <message>
        <source>{file}: there already. Choose another name.</source>
        <translation>{file}: ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{target}: such a file must end with {suffix}.</source>
        <translation>{target}: un archivo así tiene que terminar en {suffix}.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>{base}: the weights to go on from are missing ({float_weights}). Begin with the model that ships.</source>
        <translation>{base}: faltan los pesos para continuar ({float_weights}). Empiece con el modelo incluido.</translation>
    </message>
    <message>
        <source>The model reads all {count} held-out plates already: nothing would show whether a training makes it better. Add plates that it reads wrongly.</source>
        <translation>El modelo ya lee las {count} matrículas apartadas: nada mostraría si un entrenamiento lo mejora. Añada matrículas que lea mal.</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>Escribiendo el modelo</translation>
    </message>
    <message>
        <source>Keeping the model</source>
        <translation>Conservando el modelo</translation>
    </message>
    <message>
        <source>Gathering the texts</source>
        <translation>Reuniendo los textos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) (holds|hold) signs that the model does not read: left out.</source>
        <translation>
            <numerusform>%Ln texto tiene signos que el modelo no lee: se deja fuera.</numerusform>
            <numerusform>%Ln textos tienen signos que el modelo no lee: se dejan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the plates</source>
        <translation>Leyendo las matrículas</translation>
    </message>
    <message>
        <source>Cutting lines</source>
        <translation>Recortando líneas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plate(s) (is|are) left out: what is cut out there reads quite unlike their text. Check their boxes and texts.</source>
        <translation>
            <numerusform>%Ln matrícula se deja fuera: lo recortado se lee muy distinto de su texto. Revise su recuadro y su texto.</numerusform>
            <numerusform>%Ln matrículas se dejan fuera: lo recortado se lee muy distinto de su texto. Revise sus recuadros y textos.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the plates shows its text. Check the boxes and the texts.</source>
        <translation>Ninguna de las matrículas muestra su texto. Revise los recuadros y los textos.</translation>
    </message>
    <message>
        <source>Drawing plates</source>
        <translation>Dibujando matrículas</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Revisando</translation>
    </message>
    <message>
        <source>Annotate a video</source>
        <translation>Anotar un vídeo</translation>
    </message>
    <message>
        <source>{name} is annotated as a folder of pictures: some of its frames. The boxes of the frame before are suggested in the next one; Enter accepts them.</source>
        <translation>{name} se anota como una carpeta de imágenes: algunos de sus fotogramas. Los recuadros del fotograma anterior se sugieren en el siguiente; Intro los acepta.</translation>
    </message>
    <message>
        <source>One of so many &amp;frames:</source>
        <translation>Uno de cada tantos &amp;fotogramas:</translation>
    </message>
    <message>
        <source>Frames in which the detector finds &amp;plates</source>
        <translation>Fotogramas en los que el detector encuentra &amp;matrículas</translation>
    </message>
    <message>
        <source>One of so many frames</source>
        <translation>Uno de cada tantos fotogramas</translation>
    </message>
    <message>
        <source>{name} frames</source>
        <translation>{name} fotogramas</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Carpeta para las imágenes</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Ca&amp;rpeta</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>{name}: the detector finds no plate. Take every so many frames instead.</source>
        <translation>{name}: el detector no encuentra ninguna matrícula. Tome en su lugar uno de cada tantos fotogramas.</translation>
    </message>
    <message>
        <source>Pictures are made of the frames of {name}.</source>
        <translation>Se crean imágenes con los fotogramas de {name}.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In the Read view</source>
        <translation>En la vista Leer</translation>
    </message>
    <message>
        <source>Read: in the picture</source>
        <translation>Leer: en la imagen</translation>
    </message>
    <message>
        <source>Read: in the list of pictures</source>
        <translation>Leer: en la lista de imágenes</translation>
    </message>
    <message>
        <source>In the Annotate view</source>
        <translation>En la vista Anotar</translation>
    </message>
    <message>
        <source>Annotate: on the picture</source>
        <translation>Anotar: sobre la imagen</translation>
    </message>
    <message>
        <source>Annotate: in the list of boxes</source>
        <translation>Anotar: en la lista de recuadros</translation>
    </message>
    <message>
        <source>In the Train view</source>
        <translation>En la vista Entrenar</translation>
    </message>
    <message>
        <source>In the History view</source>
        <translation>En la vista Historial</translation>
    </message>
    <message>
        <source>In the text of a plate</source>
        <translation>En el texto de una matrícula</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lectura</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>&amp;Recuadros</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>Conjunto de &amp;datos</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>En&amp;trenamiento</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Read plates</source>
        <translation>&amp;Leer matrículas</translation>
    </message>
    <message>
        <source>Find and read the plates in pictures</source>
        <translation>Encontrar y leer las matrículas en imágenes</translation>
    </message>
    <message>
        <source>Anno&amp;tate pictures</source>
        <translation>&amp;Anotar imágenes</translation>
    </message>
    <message>
        <source>Draw boxes around plates and write down their texts, to train a detector</source>
        <translation>Dibujar recuadros alrededor de matrículas y escribir sus textos, para entrenar un detector</translation>
    </message>
    <message>
        <source>Train a detector on e&amp;xamples</source>
        <translation>&amp;Entrenar un detector con ejemplos</translation>
    </message>
    <message>
        <source>Train a detector on annotated pictures</source>
        <translation>Entrenar un detector con imágenes anotadas</translation>
    </message>
    <message>
        <source>&amp;View the history</source>
        <translation>&amp;Ver el historial</translation>
    </message>
    <message>
        <source>Search, note, export and delete what was read; wanted plates; watched folders</source>
        <translation>Buscar, anotar, exportar y borrar lo leído; matrículas buscadas; carpetas vigiladas</translation>
    </message>
    <message>
        <source>&amp;Open pictures or videos…</source>
        <translation>&amp;Abrir imágenes o vídeos…</translation>
    </message>
    <message>
        <source>Choose pictures and videos to read</source>
        <translation>Elegir imágenes y vídeos para leer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Read all pictures of a folder and the folders in it</source>
        <translation>Leer todas las imágenes de una carpeta y de las carpetas dentro</translation>
    </message>
    <message>
        <source>&amp;Paste pictures</source>
        <translation>&amp;Pegar imágenes</translation>
    </message>
    <message>
        <source>Read what is on the clipboard</source>
        <translation>Leer lo que hay en el portapapeles</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Open &amp;sample pictures</source>
        <translation>Abrir imágenes &amp;de ejemplo</translation>
    </message>
    <message>
        <source>Try the program out</source>
        <translation>Probar el programa</translation>
    </message>
    <message>
        <source>&amp;Export as table (CSV)…</source>
        <translation>Exportar como &amp;tabla (CSV)…</translation>
    </message>
    <message>
        <source>Write all readings to a table for a spreadsheet</source>
        <translation>Escribir todas las lecturas en una tabla</translation>
    </message>
    <message>
        <source>Open pictures first</source>
        <translation>Abra primero imágenes</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>Exportar como &amp;JSON…</translation>
    </message>
    <message>
        <source>Write all readings for other programs</source>
        <translation>Escribir todas las lecturas para otros programas</translation>
    </message>
    <message>
        <source>Export anony&amp;mised copies…</source>
        <translation>E&amp;xportar copias anonimizadas…</translation>
    </message>
    <message>
        <source>Copy pictures and videos with all plates made unreadable</source>
        <translation>Copiar imágenes y vídeos con todas las matrículas ilegibles</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Take the chosen pictures off the list; the files stay where they are</source>
        <translation>Quitar de la lista las imágenes elegidas; los archivos se quedan</translation>
    </message>
    <message>
        <source>Remove &amp;all from the list</source>
        <translation>Quitar todo de &amp;la lista</translation>
    </message>
    <message>
        <source>Empty the list; the files stay</source>
        <translation>Vaciar la lista; los archivos se quedan</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Aún no se cambió nada</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>No se deshizo nada</translation>
    </message>
    <message>
        <source>&amp;Copy plate</source>
        <translation>&amp;Copiar matrícula</translation>
    </message>
    <message>
        <source>Copy the text of the chosen plate</source>
        <translation>Copiar el texto de la matrícula elegida</translation>
    </message>
    <message>
        <source>Choose a plate first</source>
        <translation>Elija primero una matrícula</translation>
    </message>
    <message>
        <source>Copy &amp;all plates</source>
        <translation>Copiar &amp;todas las matrículas</translation>
    </message>
    <message>
        <source>Copy the texts of all pictures in the list, one line each</source>
        <translation>Copiar los textos de todas las imágenes de la lista, uno por línea</translation>
    </message>
    <message>
        <source>Correct &amp;text</source>
        <translation>C&amp;orregir texto</translation>
    </message>
    <message>
        <source>Type what the plate says</source>
        <translation>Escribir lo que dice la matrícula</translation>
    </message>
    <message>
        <source>Add a &amp;plate</source>
        <translation>&amp;Añadir una matrícula</translation>
    </message>
    <message>
        <source>Draw a box around a plate; it is read at once</source>
        <translation>Dibujar un recuadro alrededor de una matrícula; se lee enseguida</translation>
    </message>
    <message>
        <source>Re&amp;move plate</source>
        <translation>&amp;Quitar matrícula</translation>
    </message>
    <message>
        <source>Remove the chosen box</source>
        <translation>Quitar el recuadro elegido</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>&amp;Fit in the window</source>
        <translation>Aj&amp;ustar a la ventana</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>I&amp;magen siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>Image&amp;n anterior</translation>
    </message>
    <message>
        <source>N&amp;ext pane</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Llevar el teclado a la siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>M&amp;ostrar todas</translation>
    </message>
    <message>
        <source>Show &amp;with plate</source>
        <translation>Most&amp;rar con matrícula</translation>
    </message>
    <message>
        <source>Show witho&amp;ut plate</source>
        <translation>Mostrar las &amp;que no tienen matrícula</translation>
    </message>
    <message>
        <source>Show un&amp;certain</source>
        <translation>Mostrar &amp;dudosas</translation>
    </message>
    <message>
        <source>Show faile&amp;d</source>
        <translation>Mostrar &amp;fallidas</translation>
    </message>
    <message>
        <source>&amp;Read picture again</source>
        <translation>&amp;Leer la imagen de nuevo</translation>
    </message>
    <message>
        <source>Read the chosen picture again with the present choices</source>
        <translation>Leer de nuevo la imagen elegida con los ajustes actuales</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Read &amp;all again</source>
        <translation>Leer &amp;todo de nuevo</translation>
    </message>
    <message>
        <source>Read all pictures again with the present choices</source>
        <translation>Leer de nuevo todas las imágenes con los ajustes actuales</translation>
    </message>
    <message>
        <source>&amp;Send to a data set…</source>
        <translation>&amp;Enviar a un conjunto de datos…</translation>
    </message>
    <message>
        <source>Put pictures with their boxes and texts into a data set, to learn from corrections</source>
        <translation>Pasar imágenes con recuadros y textos a un conjunto de datos, para aprender de las correcciones</translation>
    </message>
    <message>
        <source>Send to data set</source>
        <translation>Enviar al conjunto</translation>
    </message>
    <message>
        <source>Play the video, or stop it</source>
        <translation>Reproducir el vídeo o detenerlo</translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation>&amp;Fotograma anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt frame</source>
        <translation>Fotograma &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Go to the previous passage</source>
        <translation>&amp;Ir al paso anterior</translation>
    </message>
    <message>
        <source>G&amp;o to the next passage</source>
        <translation>Ir &amp;al paso siguiente</translation>
    </message>
    <message>
        <source>&amp;Take the frame as a picture</source>
        <translation>Tomar el fotograma &amp;como imagen</translation>
    </message>
    <message>
        <source>Add the frame to the list as a picture: to correct boxes, or for a data set</source>
        <translation>Añadir el fotograma a la lista como imagen: para corregir recuadros o para un conjunto de datos</translation>
    </message>
    <message>
        <source>L&amp;ine for directions…</source>
        <translation>Línea &amp;para el sentido…</translation>
    </message>
    <message>
        <source>Draw a line across the video: which way a car crosses it is its direction</source>
        <translation>Trazar una línea en el vídeo: según cómo la cruza un coche es su sentido</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>Ca&amp;ncelar la lectura</translation>
    </message>
    <message>
        <source>Stop; what is read stays</source>
        <translation>Detener; lo leído queda</translation>
    </message>
    <message>
        <source>Nothing is being read</source>
        <translation>No se está leyendo nada</translation>
    </message>
    <message>
        <source>Keep the journal 30 &amp;days</source>
        <translation>&amp;Guardar el diario 30 días</translation>
    </message>
    <message>
        <source>Keep the journal one &amp;year</source>
        <translation>Guardar el &amp;diario un año</translation>
    </message>
    <message>
        <source>Keep the journal without &amp;end</source>
        <translation>G&amp;uardar el diario sin fin</translation>
    </message>
    <message>
        <source>Keep &amp;no journal</source>
        <translation>N&amp;o guardar diario</translation>
    </message>
    <message>
        <source>C&amp;lear journal…</source>
        <translation>&amp;Vaciar el diario…</translation>
    </message>
    <message>
        <source>Delete all remembered readings and corrections for good</source>
        <translation>Borrar para siempre todas las lecturas y correcciones recordadas</translation>
    </message>
    <message>
        <source>Next plate</source>
        <translation>Matrícula siguiente</translation>
    </message>
    <message>
        <source>Previous plate</source>
        <translation>Matrícula anterior</translation>
    </message>
    <message>
        <source>Move the box by 1 pixel</source>
        <translation>Mover el recuadro 1 píxel</translation>
    </message>
    <message>
        <source>Move the box by 10 pixels</source>
        <translation>Mover el recuadro 10 píxeles</translation>
    </message>
    <message>
        <source>Make the box wider or higher by 1 pixel</source>
        <translation>Hacer el recuadro 1 píxel más ancho o alto</translation>
    </message>
    <message>
        <source>While adding: a box in the middle</source>
        <translation>Al añadir: un recuadro en el centro</translation>
    </message>
    <message>
        <source>Zoom in and out, fit, actual size</source>
        <translation>Acercar, alejar, ajustar, tamaño real</translation>
    </message>
    <message>
        <source>Stop drawing, or choose no plate</source>
        <translation>Dejar de dibujar, o no elegir ninguna matrícula</translation>
    </message>
    <message>
        <source>Previous or next picture</source>
        <translation>Imagen anterior o siguiente</translation>
    </message>
    <message>
        <source>First or last picture</source>
        <translation>Primera o última imagen</translation>
    </message>
    <message>
        <source>Choose all pictures</source>
        <translation>Elegir todas las imágenes</translation>
    </message>
    <message>
        <source>Take the chosen pictures off the list</source>
        <translation>Quitar de la lista las imágenes elegidas</translation>
    </message>
    <message>
        <source>Take the text as it is typed</source>
        <translation>Tomar el texto como está escrito</translation>
    </message>
    <message>
        <source>Leave the text as it was</source>
        <translation>Dejar el texto como estaba</translation>
    </message>
    <message>
        <source>Annotate the pictures of a folder and the folders in it</source>
        <translation>Anotar las imágenes de una carpeta y de las carpetas dentro</translation>
    </message>
    <message>
        <source>Open a recent fol&amp;der…</source>
        <translation>&amp;Abrir carpeta reciente…</translation>
    </message>
    <message>
        <source>One of the folders that were annotated last</source>
        <translation>Una de las últimas carpetas anotadas</translation>
    </message>
    <message>
        <source>&amp;Open picture…</source>
        <translation>A&amp;brir imagen…</translation>
    </message>
    <message>
        <source>Annotate a picture with the others of its folder, or frames of a video</source>
        <translation>Anotar una imagen con las demás de su carpeta, o fotogramas de un vídeo</translation>
    </message>
    <message>
        <source>Make an e&amp;xample data set…</source>
        <translation>Crear &amp;un conjunto de ejemplo…</translation>
    </message>
    <message>
        <source>Draw some eighty pictures of cars with boxes and texts, to try labelling and training</source>
        <translation>Dibujar unas ochenta imágenes de coches con recuadros y textos, para probar a etiquetar y entrenar</translation>
    </message>
    <message>
        <source>&amp;Annotation folder…</source>
        <translation>Carpeta &amp;de anotaciones…</translation>
    </message>
    <message>
        <source>Choose where the annotation files are; kept for this folder of pictures</source>
        <translation>Elegir dónde están los archivos de anotación; se recuerda para esta carpeta</translation>
    </message>
    <message>
        <source>Open a folder first</source>
        <translation>Abra primero una carpeta</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Write now what is not written yet; it is saved by itself too</source>
        <translation>Escribir ahora lo que aún no está escrito; también se guarda solo</translation>
    </message>
    <message>
        <source>Next pict&amp;ure without annotation</source>
        <translation>Imagen siguien&amp;te sin anotación</translation>
    </message>
    <message>
        <source>Pre&amp;vious picture without annotation</source>
        <translation>Imagen ante&amp;rior sin anotación</translation>
    </message>
    <message>
        <source>&amp;Copy the name</source>
        <translation>C&amp;opiar el nombre</translation>
    </message>
    <message>
        <source>Of the picture, as text</source>
        <translation>De la imagen, como texto</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>Mostrar en e&amp;l gestor de archivos</translation>
    </message>
    <message>
        <source>Move picture to the &amp;trash…</source>
        <translation>Mover la imagen a la &amp;papelera…</translation>
    </message>
    <message>
        <source>Move the picture and its annotation to the trash of the system</source>
        <translation>Mover la imagen y su anotación a la papelera del sistema</translation>
    </message>
    <message>
        <source>&amp;Copy boxes</source>
        <translation>&amp;Copiar recuadros</translation>
    </message>
    <message>
        <source>Copy the chosen boxes, to paste them into another picture</source>
        <translation>Copiar los recuadros elegidos, para pegarlos en otra imagen</translation>
    </message>
    <message>
        <source>Choose a box first</source>
        <translation>Elija primero un recuadro</translation>
    </message>
    <message>
        <source>&amp;Paste boxes</source>
        <translation>&amp;Pegar recuadros</translation>
    </message>
    <message>
        <source>Add the copied boxes</source>
        <translation>Añadir los recuadros copiados</translation>
    </message>
    <message>
        <source>Add the boxes of the pre&amp;vious picture</source>
        <translation>&amp;Añadir los recuadros de la imagen anterior</translation>
    </message>
    <message>
        <source>Nothing is replaced; one undo takes them back</source>
        <translation>No se reemplaza nada; deshacer una vez los quita</translation>
    </message>
    <message>
        <source>&amp;Duplicate boxes</source>
        <translation>D&amp;uplicar recuadros</translation>
    </message>
    <message>
        <source>A copy beside each chosen box</source>
        <translation>Una copia junto a cada recuadro elegido</translation>
    </message>
    <message>
        <source>Choose &amp;all boxes</source>
        <translation>&amp;Elegir todos los recuadros</translation>
    </message>
    <message>
        <source>&amp;Edit class and text…</source>
        <translation>Editar clase &amp;y texto…</translation>
    </message>
    <message>
        <source>Class and text of the chosen box</source>
        <translation>Clase y texto del recuadro elegido</translation>
    </message>
    <message>
        <source>Dra&amp;w a box</source>
        <translation>&amp;Dibujar un recuadro</translation>
    </message>
    <message>
        <source>Draw a box around a plate; hold Ctrl for a square</source>
        <translation>Dibujar un recuadro alrededor de una matrícula; Ctrl para un cuadrado</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Click fou&amp;r corners</source>
        <translation>&amp;Marcar cuatro esquinas</translation>
    </message>
    <message>
        <source>For a plate that stands askew: click its corners, in any order</source>
        <translation>Para una matrícula torcida: clic en sus esquinas, en cualquier orden</translation>
    </message>
    <message>
        <source>Four corners, or &amp;upright again</source>
        <translation>&amp;Cuatro esquinas, o recto de nuevo</translation>
    </message>
    <message>
        <source>Find the corners of the plate in the chosen box; drag one to move it</source>
        <translation>Encontrar las esquinas de la matrícula en el recuadro elegido; arrastre una para moverla</translation>
    </message>
    <message>
        <source>&amp;Delete, or refuse the suggestion</source>
        <translation>&amp;Borrar, o rechazar la sugerencia</translation>
    </message>
    <message>
        <source>Di&amp;fficult</source>
        <translation>D&amp;ifícil</translation>
    </message>
    <message>
        <source>Mark the chosen boxes as hard to read</source>
        <translation>Marcar los recuadros elegidos como difíciles de leer</translation>
    </message>
    <message>
        <source>&amp;Truncated</source>
        <translation>C&amp;ortado</translation>
    </message>
    <message>
        <source>Mark the chosen boxes as cut off</source>
        <translation>Marcar los recuadros elegidos como cortados</translation>
    </message>
    <message>
        <source>Attr&amp;ibutes…</source>
        <translation>Atributos…</translation>
    </message>
    <message>
        <source>What else is to be said of the chosen boxes: a name and a value each</source>
        <translation>Qué más hay que decir de los recuadros elegidos: un nombre y un valor cada vez</translation>
    </message>
    <message>
        <source>Picture is &amp;checked</source>
        <translation>&amp;La imagen está revisada</translation>
    </message>
    <message>
        <source>All plates of this picture have a box, or there is none</source>
        <translation>Todas las matrículas de esta imagen tienen recuadro, o no hay ninguna</translation>
    </message>
    <message>
        <source>Ta&amp;gs of the picture…</source>
        <translation>Tags de la imagen…</translation>
    </message>
    <message>
        <source>Words about the whole picture, such as night or rain; the list finds them</source>
        <translation>Palabras sobre toda la imagen, como noche o lluvia; la lista las encuentra</translation>
    </message>
    <message>
        <source>Suggest &amp;boxes</source>
        <translation>&amp;Sugerir recuadros</translation>
    </message>
    <message>
        <source>Let the detector find plates; nothing is written before you accept it</source>
        <translation>Dejar que el detector encuentre matrículas; nada se escribe antes de aceptarlo</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Sugerir</translation>
    </message>
    <message>
        <source>Suggest boxes for the f&amp;older</source>
        <translation>Sugerir &amp;recuadros para la carpeta</translation>
    </message>
    <message>
        <source>For all listed pictures that have no box yet</source>
        <translation>Para todas las imágenes de la lista sin recuadro aún</translation>
    </message>
    <message>
        <source>Stop (suggestions, im&amp;port, check)</source>
        <translation>D&amp;etener (sugerencias, importación, revisión)</translation>
    </message>
    <message>
        <source>Stop what is running; what it has done stays</source>
        <translation>Detener lo que está en marcha; lo hecho queda</translation>
    </message>
    <message>
        <source>&amp;Accept the suggestion</source>
        <translation>&amp;Aceptar la sugerencia</translation>
    </message>
    <message>
        <source>Accept a&amp;ll suggestions</source>
        <translation>Aceptar &amp;todas las sugerencias</translation>
    </message>
    <message>
        <source>Actual si&amp;ze</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>Ajusta&amp;r al ancho</translation>
    </message>
    <message>
        <source>Keep the zoo&amp;m</source>
        <translation>&amp;Mantener el zoom</translation>
    </message>
    <message>
        <source>The next picture is shown with the same zoom, at the same place</source>
        <translation>La imagen siguiente se muestra con el mismo zoom, en el mismo lugar</translation>
    </message>
    <message>
        <source>&amp;Brighter</source>
        <translation>M&amp;ás claro</translation>
    </message>
    <message>
        <source>&amp;Darker</source>
        <translation>Más &amp;oscuro</translation>
    </message>
    <message>
        <source>More &amp;contrast</source>
        <translation>Más co&amp;ntraste</translation>
    </message>
    <message>
        <source>Gre&amp;yer, less contrast</source>
        <translation>Menos contraste</translation>
    </message>
    <message>
        <source>E&amp;qualise</source>
        <translation>Ecuali&amp;zar</translation>
    </message>
    <message>
        <source>Plates in shadow can be read: light is evened out in what you see, not in the file</source>
        <translation>Se leen matrículas en sombra: la luz se iguala en lo que ve, no en el archivo</translation>
    </message>
    <message>
        <source>Show as it is (&amp;usual light)</source>
        <translation>Mostrar como es (luz normal)</translation>
    </message>
    <message>
        <source>Keep bright&amp;ness and contrast</source>
        <translation>Mantener &amp;brillo y contraste</translation>
    </message>
    <message>
        <source>The next picture is shown as bright and with as much contrast as this one</source>
        <translation>La imagen siguiente se muestra con el mismo brillo y contraste que esta</translation>
    </message>
    <message>
        <source>&amp;Hide boxes</source>
        <translation>Ocultar recua&amp;dros</translation>
    </message>
    <message>
        <source>Show &amp;all boxes</source>
        <translation>Mostrar todos los recuadros</translation>
    </message>
    <message>
        <source>Show &amp;labels</source>
        <translation>Mostrar eti&amp;quetas</translation>
    </message>
    <message>
        <source>Sto&amp;p drawing</source>
        <translation>Dejar de dibujar</translation>
    </message>
    <message>
        <source>Choose and move boxes again</source>
        <translation>Volver a elegir y mover recuadros</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part</source>
        <translation>Llevar el teclado a la siguiente parte</translation>
    </message>
    <message>
        <source>&amp;Search pictures</source>
        <translation>Buscar imá&amp;genes</translation>
    </message>
    <message>
        <source>&amp;Find problems</source>
        <translation>&amp;Encontrar problemas</translation>
    </message>
    <message>
        <source>List what is wrong in this folder: boxes outside, twins, wrong sizes, copies</source>
        <translation>Listar lo que está mal en esta carpeta: recuadros fuera, dobles, tamaños erróneos, copias</translation>
    </message>
    <message>
        <source>Compare with the &amp;detector</source>
        <translation>&amp;Comparar con el detector</translation>
    </message>
    <message>
        <source>List where the labels and what detector and reader find disagree, worst first</source>
        <translation>Listar dónde discrepan las etiquetas y lo que encuentran detector y lector, lo peor primero</translation>
    </message>
    <message>
        <source>&amp;Take what the detector says</source>
        <translation>&amp;Tomar lo que dice el detector</translation>
    </message>
    <message>
        <source>Of the chosen doubt: the box it found, its place, or its text; undo takes it back</source>
        <translation>De la duda elegida: el recuadro hallado, su lugar o su texto; deshacer lo quita</translation>
    </message>
    <message>
        <source>What to label ne&amp;xt</source>
        <translation>&amp;Qué etiquetar ahora</translation>
    </message>
    <message>
        <source>List the pictures without annotation, those first of which the networks are unsure</source>
        <translation>Listar las imágenes sin anotación, primero aquellas en que las redes dudan</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>E&amp;stadísticas</translation>
    </message>
    <message>
        <source>Boxes, sizes, places</source>
        <translation>Recuadros, tamaños, lugares</translation>
    </message>
    <message>
        <source>S&amp;plit into parts…</source>
        <translation>&amp;Dividir en partes…</translation>
    </message>
    <message>
        <source>Training, validation and test, by a seed</source>
        <translation>Entrenamiento, validación y prueba, por una semilla</translation>
    </message>
    <message>
        <source>I&amp;mprove reading…</source>
        <translation>&amp;Mejorar la lectura…</translation>
    </message>
    <message>
        <source>Train the model that reads the text further, on the texts of this data set</source>
        <translation>Seguir entrenando el modelo que lee el texto, con los textos de este conjunto</translation>
    </message>
    <message>
        <source>Import &amp;YOLO…</source>
        <translation>&amp;Importar YOLO…</translation>
    </message>
    <message>
        <source>Import C&amp;OCO…</source>
        <translation>Im&amp;portar COCO…</translation>
    </message>
    <message>
        <source>&amp;Export as YOLO…</source>
        <translation>Exportar como &amp;YOLO…</translation>
    </message>
    <message>
        <source>Export &amp;as COCO…</source>
        <translation>E&amp;xportar como COCO…</translation>
    </message>
    <message>
        <source>C&amp;lasses…</source>
        <translation>C&amp;lases…</translation>
    </message>
    <message>
        <source>The classes that keys 1 to 9 give; labelImg&apos;s predefined classes can be loaded</source>
        <translation>Las clases que dan las teclas 1 a 9; se pueden cargar las predefinidas de labelImg</translation>
    </message>
    <message>
        <source>&amp;Rename classes…</source>
        <translation>Cambiar &amp;nombre de clases…</translation>
    </message>
    <message>
        <source>Give other names to the classes of this folder, such as plate for number_plate</source>
        <translation>Dar otros nombres a las clases de esta carpeta, como plate por number_plate</translation>
    </message>
    <message>
        <source>Class 1 to 9 for the chosen boxes</source>
        <translation>Clase 1 a 9 para los recuadros elegidos</translation>
    </message>
    <message>
        <source>class 1</source>
        <translation>clase 1</translation>
    </message>
    <message>
        <source>class 2</source>
        <translation>clase 2</translation>
    </message>
    <message>
        <source>class 3</source>
        <translation>clase 3</translation>
    </message>
    <message>
        <source>class 4</source>
        <translation>clase 4</translation>
    </message>
    <message>
        <source>class 5</source>
        <translation>clase 5</translation>
    </message>
    <message>
        <source>class 6</source>
        <translation>clase 6</translation>
    </message>
    <message>
        <source>class 7</source>
        <translation>clase 7</translation>
    </message>
    <message>
        <source>class 8</source>
        <translation>clase 8</translation>
    </message>
    <message>
        <source>class 9</source>
        <translation>clase 9</translation>
    </message>
    <message>
        <source>Next box, overlapping ones first</source>
        <translation>Recuadro siguiente, primero los solapados</translation>
    </message>
    <message>
        <source>Previous box</source>
        <translation>Recuadro anterior</translation>
    </message>
    <message>
        <source>Move the boxes by 1 pixel</source>
        <translation>Mover los recuadros 1 píxel</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>up</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>down</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>Move the boxes by 10 pixels</source>
        <translation>Mover los recuadros 10 píxeles</translation>
    </message>
    <message>
        <source>Make the boxes smaller or larger by 1 pixel</source>
        <translation>Hacer los recuadros 1 píxel menores o mayores</translation>
    </message>
    <message>
        <source>Stop drawing, or choose no box</source>
        <translation>Dejar de dibujar, o no elegir ningún recuadro</translation>
    </message>
    <message>
        <source>Edit the text of the box</source>
        <translation>Editar el texto del recuadro</translation>
    </message>
    <message>
        <source>&amp;Import pipeline…</source>
        <translation>&amp;Importar pipeline…</translation>
    </message>
    <message>
        <source>Add a detector with all that it needs, from a file that somebody has sent (.lprz)</source>
        <translation>Añadir un detector con todo lo que necesita, de un archivo recibido (.lprz)</translation>
    </message>
    <message>
        <source>Export pipe&amp;line…</source>
        <translation>&amp;Exportar pipeline…</translation>
    </message>
    <message>
        <source>Write the detector, the text model and the settings into one file, to share it</source>
        <translation>Escribir el detector, el modelo de texto y los ajustes en un archivo, para compartirlo</translation>
    </message>
    <message>
        <source>&amp;New training…</source>
        <translation>&amp;Nuevo entrenamiento…</translation>
    </message>
    <message>
        <source>Choose pictures and what to train</source>
        <translation>Elegir imágenes y qué entrenar</translation>
    </message>
    <message>
        <source>&amp;Start the training</source>
        <translation>&amp;Iniciar el entrenamiento</translation>
    </message>
    <message>
        <source>Start the training that is set up</source>
        <translation>Iniciar el entrenamiento preparado</translation>
    </message>
    <message>
        <source>Choose data to learn from first</source>
        <translation>Elija primero datos de los que aprender</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop after the step under way; pressed again, end at once. Resume goes on later</source>
        <translation>Detener tras el paso en curso; de nuevo: terminar enseguida. Reanudar sigue después</translation>
    </message>
    <message>
        <source>No training is running</source>
        <translation>No hay entrenamiento en marcha</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>Seguir desde el último punto guardado</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Choose a training or a detector first</source>
        <translation>Elija primero un entrenamiento o un detector</translation>
    </message>
    <message>
        <source>&amp;Finish now</source>
        <translation>&amp;Terminar ahora</translation>
    </message>
    <message>
        <source>Make the detector of the best epoch so far, instead of going on</source>
        <translation>Hacer el detector de la mejor época hasta ahora, en vez de seguir</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminar ahora</translation>
    </message>
    <message>
        <source>New training &amp;like this…</source>
        <translation>Nuevo &amp;entrenamiento como este…</translation>
    </message>
    <message>
        <source>Set up a new training with the settings of this one</source>
        <translation>Preparar un entrenamiento nuevo con los ajustes de este</translation>
    </message>
    <message>
        <source>New one like this</source>
        <translation>Nuevo como este</translation>
    </message>
    <message>
        <source>&amp;Use this detector</source>
        <translation>&amp;Usar este detector</translation>
    </message>
    <message>
        <source>Read and annotate with this detector from now on</source>
        <translation>Leer y anotar con este detector desde ahora</translation>
    </message>
    <message>
        <source>Use this detector</source>
        <translation>Usar este detector</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>&amp;Cambiar nombre…</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Darle otro nombre</translation>
    </message>
    <message>
        <source>&amp;Describe…</source>
        <translation>De&amp;scribir…</translation>
    </message>
    <message>
        <source>Say in a sentence what it is for</source>
        <translation>Decir en una frase para qué es</translation>
    </message>
    <message>
        <source>&amp;Export as folder (LiteRT)…</source>
        <translation>E&amp;xportar como carpeta (LiteRT)…</translation>
    </message>
    <message>
        <source>Copy the detector, with its model card, for other computers</source>
        <translation>Copiar el detector, con su ficha, para otros equipos</translation>
    </message>
    <message>
        <source>Export as &amp;Keras file…</source>
        <translation>Exportar como &amp;archivo Keras…</translation>
    </message>
    <message>
        <source>One .keras file with the network and its weights; needs TensorFlow</source>
        <translation>Un archivo .keras con la red y sus pesos; necesita TensorFlow</translation>
    </message>
    <message>
        <source>Export &amp;as Saved model folder…</source>
        <translation>Ex&amp;portar como carpeta SavedModel…</translation>
    </message>
    <message>
        <source>A folder for TensorFlow Serving and others; needs TensorFlow</source>
        <translation>Una carpeta para TensorFlow Serving y otros; necesita TensorFlow</translation>
    </message>
    <message>
        <source>Export as &amp;ONNX file…</source>
        <translation>Exportar como archivo &amp;ONNX…</translation>
    </message>
    <message>
        <source>One .onnx file for ONNX Runtime and others; needs TensorFlow</source>
        <translation>Un archivo .onnx para ONNX Runtime y otros; necesita TensorFlow</translation>
    </message>
    <message>
        <source>Mo&amp;ve to the trash</source>
        <translation>&amp;Mover a la papelera</translation>
    </message>
    <message>
        <source>It can be put back</source>
        <translation>Se puede recuperar</translation>
    </message>
    <message>
        <source>Empt&amp;y the trash…</source>
        <translation>&amp;Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Delete the trainings and detectors in it for good; after 30 days that happens by itself</source>
        <translation>Borrar para siempre los entrenamientos y detectores que contiene; a los 30 días ocurre solo</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>&amp;Compare detectors</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>All detectors with their figures, side by side</source>
        <translation>Todos los detectores con sus cifras, lado a lado</translation>
    </message>
    <message>
        <source>&amp;Improve reading…</source>
        <translation>Mejorar &amp;la lectura…</translation>
    </message>
    <message>
        <source>Have the model that reads the texts learn from those in the chosen data sets</source>
        <translation>Que el modelo que lee los textos aprenda de los de los conjuntos elegidos</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Panel si&amp;guiente</translation>
    </message>
    <message>
        <source>Search by text; ? stands for one character, * for any</source>
        <translation>Buscar por texto; ? vale por un carácter, * por cualquiera</translation>
    </message>
    <message>
        <source>Show &amp;all readings</source>
        <translation>&amp;Mostrar todas las lecturas</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>&amp;Open picture in Read</source>
        <translation>&amp;Abrir la imagen en Leer</translation>
    </message>
    <message>
        <source>Show the picture with the chosen plate</source>
        <translation>Mostrar la imagen con la matrícula elegida</translation>
    </message>
    <message>
        <source>Choose a reading first</source>
        <translation>Elija primero una lectura</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copiar texto</translation>
    </message>
    <message>
        <source>Copy the chosen texts</source>
        <translation>Copiar los textos elegidos</translation>
    </message>
    <message>
        <source>Put on the list of &amp;wanted plates</source>
        <translation>&amp;Poner en la lista de matrículas buscadas</translation>
    </message>
    <message>
        <source>Be told whenever this plate is read</source>
        <translation>Recibir aviso cada vez que se lea esta matrícula</translation>
    </message>
    <message>
        <source>Send to a &amp;data set…</source>
        <translation>&amp;Enviar a un conjunto de datos…</translation>
    </message>
    <message>
        <source>Put the pictures of the chosen readings into a data set, to learn from</source>
        <translation>Pasar las imágenes de las lecturas elegidas a un conjunto de datos, para aprender de ellas</translation>
    </message>
    <message>
        <source>Write what is shown to a table for a spreadsheet</source>
        <translation>Escribir lo mostrado en una tabla</translation>
    </message>
    <message>
        <source>No reading is shown</source>
        <translation>No se muestra ninguna lectura</translation>
    </message>
    <message>
        <source>Write what is shown for other programs</source>
        <translation>Escribir lo mostrado para otros programas</translation>
    </message>
    <message>
        <source>S&amp;tatistics…</source>
        <translation>E&amp;stadísticas…</translation>
    </message>
    <message>
        <source>What is shown by hour, day, country and plate, and how sure it is</source>
        <translation>Lo mostrado por hora, día, país y matrícula, y su certeza</translation>
    </message>
    <message>
        <source>Loo&amp;k through results of a cluster…</source>
        <translation>Examinar &amp;resultados de un clúster…</translation>
    </message>
    <message>
        <source>Search a folder that `lpr-desktop read --cluster` has filled, and take over readings</source>
        <translation>Buscar en una carpeta que llenó `lpr-desktop read --cluster` y tomar lecturas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Watch a &amp;folder…</source>
        <translation>&amp;Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Read new pictures of a folder as they arrive</source>
        <translation>Leer las imágenes nuevas de una carpeta a medida que llegan</translation>
    </message>
    <message>
        <source>Watch a ca&amp;mera…</source>
        <translation>Vigilar &amp;una cámara…</translation>
    </message>
    <message>
        <source>Read the plates that a network or USB camera shows</source>
        <translation>Leer las matrículas que muestra una cámara de red o USB</translation>
    </message>
    <message>
        <source>De&amp;lete the chosen readings…</source>
        <translation>Borrar &amp;las lecturas elegidas…</translation>
    </message>
    <message>
        <source>Delete them from this computer for good; the pictures stay</source>
        <translation>Borrarlas para siempre de este equipo; las imágenes quedan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete all that is show&amp;n…</source>
        <translation>B&amp;orrar todo lo mostrado…</translation>
    </message>
    <message>
        <source>Delete readings of earlie&amp;r days…</source>
        <translation>Borrar lecturas &amp;de días anteriores…</translation>
    </message>
    <message>
        <source>Delete the whole &amp;history…</source>
        <translation>Borrar todo el &amp;historial…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>&amp;Como el sistema</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>A&amp;specto</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Language of the s&amp;ystem</source>
        <translation>&amp;Idioma del sistema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>&amp;Deutsch</source>
        <translation>&amp;Deutsch</translation>
    </message>
    <message>
        <source>E&amp;spañol</source>
        <translation>E&amp;spañol</translation>
    </message>
    <message>
        <source>&amp;Português (Brasil)</source>
        <translation>&amp;Português (Brasil)</translation>
    </message>
    <message>
        <source>Inception-ResNet-v2 cut short, trained on plates from all over the world.</source>
        <translation>Inception-ResNet-v2 recortada, entrenada con matrículas de todo el mundo.</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Buscar una acción…</translation>
    </message>
    <message>
        <source>Type a part of its name: all actions of all views, with their keys</source>
        <translation>Escriba una parte de su nombre: todas las acciones de todas las vistas, con sus teclas</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>How everything is done, from the first picture to a detector of your own</source>
        <translation>Cómo se hace todo, de la primera imagen a un detector propio</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Cambiar teclas…</translation>
    </message>
    <message>
        <source>Choose other keys; a key that is taken is shown</source>
        <translation>Elegir otras teclas; se muestra la que está ocupada</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>&amp;Mostrar el registro</translation>
    </message>
    <message>
        <source>What the program did and what went wrong, for a report; it holds no text of a plate</source>
        <translation>Lo que hizo el programa y lo que falló, para un informe; no contiene textos de matrículas</translation>
    </message>
    <message>
        <source>&amp;About LPR Desktop</source>
        <translation>Acerca &amp;de LPR Desktop</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Keys that were changed, by action</source>
        <translation>Teclas cambiadas, por acción</translation>
    </message>
    <message>
        <source>Classes of the keys 1 to 9</source>
        <translation>Clases de las teclas 1 a 9</translation>
    </message>
    <message>
        <source>Classes of the keys 1 to 9, by folder of pictures</source>
        <translation>Clases de las teclas 1 a 9, por carpeta de imágenes</translation>
    </message>
    <message>
        <source>Detector; the one that ships if empty</source>
        <translation>Detector; vacío: el incluido</translation>
    </message>
    <message>
        <source>Text model; the detector&apos;s own if empty</source>
        <translation>Modelo de texto; vacío: el del detector</translation>
    </message>
    <message>
        <source>Text engine; the best that is there if empty</source>
        <translation>Motor de texto; vacío: el mejor que haya</translation>
    </message>
    <message>
        <source>Country of the plates; not known if empty</source>
        <translation>País de las matrículas; vacío: desconocido</translation>
    </message>
    <message>
        <source>Pictures are searched for far plates</source>
        <translation>En las imágenes se buscan matrículas lejanas</translation>
    </message>
    <message>
        <source>Where the file dialogs start</source>
        <translation>Dónde empiezan los diálogos de archivos</translation>
    </message>
    <message>
        <source>Folder that was annotated last</source>
        <translation>Última carpeta anotada</translation>
    </message>
    <message>
        <source>Picture that was annotated last</source>
        <translation>Última imagen anotada</translation>
    </message>
    <message>
        <source>Where the annotations of a folder of pictures are</source>
        <translation>Dónde están las anotaciones de una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Folders that were annotated last, the last first</source>
        <translation>Últimas carpetas anotadas, la más reciente primero</translation>
    </message>
    <message>
        <source>Columns of the Annotate view</source>
        <translation>Columnas de la vista Anotar</translation>
    </message>
    <message>
        <source>The next picture has the same zoom</source>
        <translation>La imagen siguiente tiene el mismo zoom</translation>
    </message>
    <message>
        <source>The next picture is as bright</source>
        <translation>La imagen siguiente tiene el mismo brillo</translation>
    </message>
    <message>
        <source>A wanted plate that is read beeps</source>
        <translation>Una matrícula buscada que se lee pita</translation>
    </message>
    <message>
        <source>It is told by a desktop message</source>
        <translation>Se avisa con un mensaje de escritorio</translation>
    </message>
    <message>
        <source>Days for which readings are kept, 0 for not at all; nothing until the person was asked</source>
        <translation>Días que se guardan las lecturas, 0 para nunca; nada hasta que se pregunte</translation>
    </message>
    <message>
        <source>Lines for directions across the videos of a folder</source>
        <translation>Líneas para el sentido en los vídeos de una carpeta</translation>
    </message>
    <message>
        <source>How to read is unfolded</source>
        <translation>«Cómo leer» está desplegado</translation>
    </message>
    <message>
        <source>Data set that pictures were sent to last</source>
        <translation>Último conjunto de datos al que se enviaron imágenes</translation>
    </message>
    <message>
        <source>They were linked, not copied</source>
        <translation>Se enlazaron, no se copiaron</translation>
    </message>
    <message>
        <source>Columns of the Read view</source>
        <translation>Columnas de la vista Leer</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>View that was shown</source>
        <translation>Vista mostrada</translation>
    </message>
    <message>
        <source>Watched cameras</source>
        <translation>Cámaras vigiladas</translation>
    </message>
    <message>
        <source>Place and size of the window</source>
        <translation>Lugar y tamaño de la ventana</translation>
    </message>
    <message>
        <source>The history shows every reading by itself</source>
        <translation>El historial muestra cada lectura por separado</translation>
    </message>
    <message>
        <source>Columns of the History view</source>
        <translation>Columnas de la vista Historial</translation>
    </message>
    <message>
        <source>Data sets that were trained on last</source>
        <translation>Últimos conjuntos de datos entrenados</translation>
    </message>
    <message>
        <source>Network that was trained last</source>
        <translation>Última red entrenada</translation>
    </message>
    <message>
        <source>How fast this computer is: seconds of a view, seconds until the first step, pixels of a side</source>
        <translation>Rapidez de este equipo: segundos por imagen, segundos hasta el primer paso, píxeles de un lado</translation>
    </message>
    <message>
        <source>Columns of the Train view</source>
        <translation>Columnas de la vista Entrenar</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistán</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Baréin</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladés</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrusia</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunéi</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboya</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerún</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiyi</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irán</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Costa de Marfil</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazajistán</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirguistán</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauricio</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mónaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia del Norte</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omán</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papúa Nueva Guinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumanía</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudí</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudán</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Siria</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tayikistán</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad y Tobago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>United States: California</source>
        <translation>Estados Unidos: California</translation>
    </message>
    <message>
        <source>United States: Florida</source>
        <translation>Estados Unidos: Florida</translation>
    </message>
    <message>
        <source>United States: New York</source>
        <translation>Estados Unidos: Nueva York</translation>
    </message>
    <message>
        <source>United States: Texas</source>
        <translation>Estados Unidos: Texas</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistán</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yemen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabue</translation>
    </message>
    <message>
        <source>Picture cannot be opened</source>
        <translation>La imagen no se puede abrir</translation>
    </message>
    <message>
        <source>Annotation file cannot be read</source>
        <translation>El archivo de anotación no se puede leer</translation>
    </message>
    <message>
        <source>Two pictures would share one annotation file</source>
        <translation>Dos imágenes compartirían un archivo</translation>
    </message>
    <message>
        <source>Not annotated yet</source>
        <translation>Aún sin anotar</translation>
    </message>
    <message>
        <source>Class that may mean plates</source>
        <translation>Clase que puede ser de matrículas</translation>
    </message>
    <message>
        <source>Boxes drawn on the unturned picture</source>
        <translation>Recuadros en la imagen sin girar</translation>
    </message>
    <message>
        <source>Wrong size of the picture</source>
        <translation>Tamaño de imagen incorrecto</translation>
    </message>
    <message>
        <source>File name does not fit</source>
        <translation>El nombre del archivo no encaja</translation>
    </message>
    <message>
        <source>Box outside the picture</source>
        <translation>Recuadro fuera de la imagen</translation>
    </message>
    <message>
        <source>Box under 2 pixels</source>
        <translation>Recuadro de menos de 2 píxeles</translation>
    </message>
    <message>
        <source>Two boxes on one plate</source>
        <translation>Dos recuadros en una matrícula</translation>
    </message>
    <message>
        <source>The same picture twice</source>
        <translation>La misma imagen dos veces</translation>
    </message>
    <message>
        <source>Nearly the same picture twice</source>
        <translation>Casi la misma imagen dos veces</translation>
    </message>
    <message>
        <source>Found, marked by nobody</source>
        <translation>Encontrada, no marcada por nadie</translation>
    </message>
    <message>
        <source>Marked, not seen by detector</source>
        <translation>Marcada, no vista por el detector</translation>
    </message>
    <message>
        <source>Box far off</source>
        <translation>Recuadro muy desviado</translation>
    </message>
    <message>
        <source>Text read otherwise</source>
        <translation>Texto leído de otra forma</translation>
    </message>
    <message>
        <source>To label: networks unsure</source>
        <translation>Por marcar: redes inseguras</translation>
    </message>
    <message>
        <source>{file}: the file has been deleted or moved since it was read. Nothing was written.</source>
        <translation>{file}: el archivo se ha borrado o movido desde que se leyó. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>{file}: the file has been changed by another program since it was read. Nothing was written.</source>
        <translation>{file}: otro programa ha cambiado el archivo desde que se leyó. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>{file}: annotations are written to files that end in .xml only.</source>
        <translation>{file}: las anotaciones se escriben solo en archivos que terminan en .xml.</translation>
    </message>
    <message>
        <source>{file}: could not be saved (the file is write-protected). Your changes are kept in the program; save them in another place, or take the protection off and try again.</source>
        <translation>{file}: no se pudo guardar (el archivo está protegido contra escritura). Sus cambios siguen en el programa; guárdelos en otro lugar o quite la protección e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file}: the file was made by another program and is not removed. Remove it in the file manager if it is not needed.</source>
        <translation>{file}: el archivo lo hizo otro programa y no se quita. Quítelo en el administrador de archivos si no hace falta.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>its folder is not there any more</source>
        <translation>su carpeta ya no está</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>no tiene permiso para escribir ahí</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>ningún archivo puede llamarse así</translation>
    </message>
    <message>
        <source>{file}: could not be saved ({reason}). Your changes are kept in the program; save them in another place or try again.</source>
        <translation>{file}: no se pudo guardar ({reason}). Sus cambios siguen en el programa; guárdelos en otro lugar o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{folder}: no such folder.</source>
        <translation>{folder}: no existe tal carpeta.</translation>
    </message>
    <message>
        <source>{folder}: no pictures in it.</source>
        <translation>{folder}: no contiene imágenes.</translation>
    </message>
    <message>
        <source>{file} may belong to several pictures: {names}. It is left out; move it to the subfolder of the one that it is meant for.</source>
        <translation>{file} puede ser de varias imágenes: {names}. Se deja fuera; muévalo a la subcarpeta de la imagen a la que corresponde.</translation>
    </message>
    <message>
        <source>{file}: could not be read ({error}).</source>
        <translation>{file}: no se pudo leer ({error}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: its class is beyond the list of {count}; it is called {name}.</source>
        <translation>{file}, línea {line}: la clase queda fuera de la lista de {count}; se llama {name}.</translation>
    </message>
    <message>
        <source>{file}: no pictures of set {set_name!r} in part {part!r}.</source>
        <translation>{file}: no hay imágenes del conjunto {set_name!r} en la parte {part!r}.</translation>
    </message>
    <message numerus="yes">
        <source>Boxes of %Ln picture(s) were scaled, as they were made for another size: {names}</source>
        <translation>
            <numerusform>Los recuadros de %Ln imagen se han escalado, porque eran para otro tamaño: {names}</numerusform>
            <numerusform>Los recuadros de %Ln imágenes se han escalado, porque eran para otro tamaño: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boxes of %Ln picture(s) were turned, as they were drawn on the picture as the camera stored it: {names}</source>
        <translation>
            <numerusform>Los recuadros de %Ln imagen se han girado, porque se dibujaron en la imagen tal como la guardó la cámara: {names}</numerusform>
            <numerusform>Los recuadros de %Ln imágenes se han girado, porque se dibujaron en la imagen tal como la guardó la cámara: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: it is there already and was kept.</source>
        <translation>{file}: ya estaba y se ha conservado.</translation>
    </message>
    <message>
        <source>{file}: over 1 MB; this is no list of classes.</source>
        <translation>{file}: más de 1 MB; no es una lista de clases.</translation>
    </message>
    <message>
        <source>{file}: not UTF-8. Save it as UTF-8.</source>
        <translation>{file}: no es UTF-8. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>{file}: could not be read ({strerror}).</source>
        <translation>{file}: no se pudo leer ({strerror}).</translation>
    </message>
    <message>
        <source>{folder}: the folder cannot be opened ({strerror}).</source>
        <translation>{folder}: no se puede abrir la carpeta ({strerror}).</translation>
    </message>
    <message>
        <source>{file} and {owner} would share one annotation file, {shared}. It belongs to {owner}; rename the other picture.</source>
        <translation>{file} y {owner} compartirían un archivo de anotación, {shared}. Es de {owner}; cambie el nombre de la otra imagen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of this picture (was|were) refused.</source>
        <translation>
            <numerusform>Se ha rechazado %Ln más de esta imagen.</numerusform>
            <numerusform>Se han rechazado %Ln más de esta imagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The labels hold more than {most_boxes:,} boxes, which is more than can be read at once. Divide the data set.</source>
        <translation>Las etiquetas tienen más de {most_boxes:,} recuadros, más de lo que se puede leer de una vez. Divida el conjunto de datos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) that the labels name (is|are) not there: {names}.</source>
        <translation>
            <numerusform>Falta %Ln imagen que nombran las etiquetas: {names}.</numerusform>
            <numerusform>Faltan %Ln imágenes que nombran las etiquetas: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} labels</source>
        <translation>etiquetas de {program}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {error}.</source>
        <translation>{file}, línea {line}: {error}.</translation>
    </message>
    <message>
        <source>an outline of too many points</source>
        <translation>un contorno de demasiados puntos</translation>
    </message>
    <message>
        <source>a box with something else than numbers</source>
        <translation>un recuadro con algo que no son números</translation>
    </message>
    <message>
        <source>a box with numbers beyond any picture</source>
        <translation>un recuadro con números fuera de toda imagen</translation>
    </message>
    <message>
        <source>a shape without points</source>
        <translation>una forma sin puntos</translation>
    </message>
    <message>
        <source>a shape of fewer than two points</source>
        <translation>una forma de menos de dos puntos</translation>
    </message>
    <message>
        <source>{file}: not a file of labelme (it has no shapes).</source>
        <translation>{file}: no es un archivo de labelme (no tiene shapes).</translation>
    </message>
    <message>
        <source>{file}, shape {number}: {error}.</source>
        <translation>{file}, forma {number}: {error}.</translation>
    </message>
    <message>
        <source>no shape</source>
        <translation>no es una forma</translation>
    </message>
    <message>
        <source>{file}: a line is over a million characters.</source>
        <translation>{file}: una línea tiene más de un millón de caracteres.</translation>
    </message>
    <message>
        <source>{file}: would take {need:.1f} GB of memory, which is more than can be read. Leave the outlines of shapes out, or divide the file.</source>
        <translation>{file}: ocuparía {need:.1f} GB de memoria, más de lo que se puede leer. Omita los contornos de las formas o divida el archivo.</translation>
    </message>
    <message>
        <source>{file}: not readable as JSON ({error}).</source>
        <translation>{file}: no se puede leer como JSON ({error}).</translation>
    </message>
    <message>
        <source>{file}: over {most} MB, which is more than can be read.</source>
        <translation>{file}: más de {most} MB, más de lo que se puede leer.</translation>
    </message>
    <message>
        <source>{file}, object {number}: {error}.</source>
        <translation>{file}, objeto {number}: {error}.</translation>
    </message>
    <message>
        <source>{file}: would take {need:.1f} GB of memory, which is more than can be read. Divide the file.</source>
        <translation>{file}: ocuparía {need:.1f} GB de memoria, más de lo que se puede leer. Divida el archivo.</translation>
    </message>
    <message>
        <source>{file}: not readable as XML ({error}).</source>
        <translation>{file}: no se puede leer como XML ({error}).</translation>
    </message>
    <message>
        <source>{file}: declares a document type, which is refused.</source>
        <translation>{file}: declara un tipo de documento, lo que se rechaza.</translation>
    </message>
    <message>
        <source>{name}: its labels mark more than {most:,} boxes, which no picture of plates has. They are left out.</source>
        <translation>{name}: sus etiquetas marcan más de {most:,} recuadros, que ninguna imagen de matrículas tiene. Se dejan fuera.</translation>
    </message>
    <message>
        <source>{name}: the labels are for {stated_width} × {stated_height} pixels, but the picture has {width} × {height}.</source>
        <translation>{name}: las etiquetas son para {stated_width} × {stated_height} píxeles, pero la imagen tiene {width} × {height}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Pascal VOC file(s)</source>
        <translation>
            <numerusform>%Ln archivo Pascal VOC</numerusform>
            <numerusform>%Ln archivos Pascal VOC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more picture(s) with {what}</source>
        <translation>
            <numerusform>%Ln imagen más con {what}</numerusform>
            <numerusform>%Ln imágenes más con {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) with {what}</source>
        <translation>
            <numerusform>%Ln imagen con {what}</numerusform>
            <numerusform>%Ln imágenes con {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s), none with labels</source>
        <translation>
            <numerusform>%Ln imagen, sin etiquetas</numerusform>
            <numerusform>%Ln imágenes, ninguna con etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies there: {unknown}</source>
        <translation>Lo que hay: {unknown}</translation>
    </message>
    <message>
        <source>class {name}</source>
        <translation>clase {name}</translation>
    </message>
    <message>
        <source>classes {names}</source>
        <translation>clases {names}</translation>
    </message>
    <message>
        <source>{classes} (there is no list of their names)</source>
        <translation>{classes} (no hay lista de sus nombres)</translation>
    </message>
    <message>
        <source>{place}: no such file or folder.</source>
        <translation>{place}: no existe tal archivo o carpeta.</translation>
    </message>
    <message>
        <source>{place}: could not be read (no such file or folder).</source>
        <translation>{place}: no se pudo leer (no existe tal archivo o carpeta).</translation>
    </message>
    <message>
        <source>What lies there: {unknown}.</source>
        <translation>Lo que hay: {unknown}.</translation>
    </message>
    <message>
        <source>Nothing lies there.</source>
        <translation>No hay nada.</translation>
    </message>
    <message>
        <source>{place}: no labels that are known and fit a picture of this folder. {what}</source>
        <translation>{place}: no hay etiquetas conocidas que correspondan a una imagen de esta carpeta. {what}</translation>
    </message>
    <message>
        <source>{what} have numbers of classes ({names}), and no list says what they mean (data.yaml, classes.txt, obj.names).</source>
        <translation>{what} tienen números de clases ({names}) y ninguna lista dice qué significan (data.yaml, classes.txt, obj.names).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) may not be looked into, such as {name}, so pictures there are missing. Change the permissions.</source>
        <translation>
            <numerusform>No se puede mirar en %Ln carpeta, como {name}; faltan las imágenes que contenga. Cambie los permisos.</numerusform>
            <numerusform>No se puede mirar en %Ln carpetas, como {name}; faltan las imágenes que contengan. Cambie los permisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are also {others} of {number:,} pictures; {taken} are taken.</source>
        <translation>También hay {others} de {number:,} imágenes; se toman {taken}.</translation>
    </message>
    <message>
        <source>{first} and {file} give one number to different classes.</source>
        <translation>{first} y {file} dan un mismo número a clases distintas.</translation>
    </message>
    <message>
        <source>{file}: its kpt_shape is not understood; it should look like [4, 2].</source>
        <translation>{file}: no se entiende su kpt_shape; debería ser como [4, 2].</translation>
    </message>
    <message>
        <source>{file}: has no names of classes in it.</source>
        <translation>{file}: no contiene nombres de clases.</translation>
    </message>
    <message>
        <source>{file}: {number!r} is no number of a class.</source>
        <translation>{file}: {number!r} no es el número de una clase.</translation>
    </message>
    <message>
        <source>{file}: {text!r} is no list of classes.</source>
        <translation>{file}: {text!r} no es una lista de clases.</translation>
    </message>
    <message>
        <source>{file}: {error}.</source>
        <translation>{file}: {error}.</translation>
    </message>
    <message>
        <source>{masked}: this is no address of a camera. Write rtsp://…, http://…, or usb:0 for the first camera of this computer.</source>
        <translation>{masked}: no es la dirección de una cámara. Escriba rtsp://…, http://…, o usb:0 para la primera cámara de este equipo.</translation>
    </message>
    <message>
        <source>{name}: the camera&apos;s pictures cannot be decoded.</source>
        <translation>{name}: las imágenes de la cámara no se pueden decodificar.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{name}: the camera has sent nothing for {patience:.0f} seconds.</source>
        <translation>{name}: la cámara no ha enviado nada en {patience:.0f} segundos.</translation>
    </message>
    <message>
        <source>the pictures came in later and later; the connection is opened again.</source>
        <translation>las imágenes llegaban cada vez más tarde; se abre la conexión de nuevo.</translation>
    </message>
    <message>
        <source>the camera has ended the connection.</source>
        <translation>la cámara ha cerrado la conexión.</translation>
    </message>
    <message>
        <source>the camera&apos;s pictures are too large. Set a smaller size in the camera.</source>
        <translation>las imágenes de la cámara son demasiado grandes. Ponga un tamaño menor en la cámara.</translation>
    </message>
    <message>
        <source>the camera refuses the user or the password.</source>
        <translation>la cámara rechaza el usuario o la contraseña.</translation>
    </message>
    <message>
        <source>there are no pictures under this address. See the camera&apos;s manual.</source>
        <translation>no hay imágenes en esta dirección. Consulte el manual de la cámara.</translation>
    </message>
    <message>
        <source>the camera cannot be reached. Check the address and the network.</source>
        <translation>no se llega a la cámara. Revise la dirección y la red.</translation>
    </message>
    <message>
        <source>{address} cannot be opened: it is not there, or another program has it.</source>
        <translation>{address} no se puede abrir: no está, o lo usa otro programa.</translation>
    </message>
    <message>
        <source>the camera does not answer with pictures. Check the address, user and password.</source>
        <translation>la cámara no responde con imágenes. Revise la dirección, el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>The connection to the scheduler was lost. What was read is kept: when the scheduler runs again, give the same command again, and what is missing is read.</source>
        <translation>Se perdió la conexión con el planificador. Lo leído se conserva: cuando el planificador funcione otra vez, dé la misma orden y se leerá lo que falta.</translation>
    </message>
    <message>
        <source>The scheduler or a worker lacks {name}. Install LPR Desktop with its extra “cluster” where they run.</source>
        <translation>Al planificador o a un trabajador le falta {name}. Instale LPR Desktop con su extra «cluster» donde corren.</translation>
    </message>
    <message>
        <source>A worker could not do its work ({name}: {error}).</source>
        <translation>Un trabajador no pudo hacer su trabajo ({name}: {error}).</translation>
    </message>
    <message>
        <source>{url}: {reason}</source>
        <translation>{url}: {reason}</translation>
    </message>
    <message>
        <source>{place}: the workers write their results to a folder of this name, and it is not this one. It must be on a disk that all computers share, under the same name, or in an object store (s3://…).</source>
        <translation>{place}: los trabajadores escriben sus resultados en una carpeta de este nombre, y no es esta. Tiene que estar en un disco que todos los equipos compartan con el mismo nombre, o en un almacén de objetos (s3://…).</translation>
    </message>
    <message>
        <source>{place}: this folder holds other files and no results. Choose an empty one.</source>
        <translation>{place}: esta carpeta tiene otros archivos y ningún resultado. Elija una vacía.</translation>
    </message>
    <message>
        <source>{place}: what is in this folder was read with {changed}. Choose another folder, or give the command that it was begun with.</source>
        <translation>{place}: lo que hay en esta carpeta se leyó con {changed}. Elija otra carpeta o dé la orden con que se empezó.</translation>
    </message>
    <message>
        <source>{place}: the results could not be {what} ({reason}). Check the permissions and the space; then give the same command again.</source>
        <translation>{place}: resultados: {what} no fue posible ({reason}). Revise los permisos y el espacio; luego dé la misma orden.</translation>
    </message>
    <message>
        <source>{place}: its {manifest} is broken. Choose another folder.</source>
        <translation>{place}: su {manifest} está dañado. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{place}: these results were made by {age} version of the program. {advice}.</source>
        <translation>{place}: estos resultados los hizo otra versión del programa ({age}). {advice}.</translation>
    </message>
    <message>
        <source>{url}: such an address cannot be used here. {error}</source>
        <translation>{url}: esa dirección no se puede usar aquí. {error}</translation>
    </message>
    <message>
        <source>{name}: this is no list of names. A list is text in UTF-8, a path or a URL a line.</source>
        <translation>{name}: no es una lista de nombres. Una lista es texto en UTF-8, una ruta o una URL por línea.</translation>
    </message>
    <message>
        <source>{name}: the list could not be read ({strerror}).</source>
        <translation>{name}: no se pudo leer la lista ({strerror}).</translation>
    </message>
    <message>
        <source>The workers have LPR Desktop {version}, this computer {asked}. Install the same version everywhere.</source>
        <translation>Los trabajadores tienen LPR Desktop {version}, este equipo {asked}. Instale la misma versión en todas partes.</translation>
    </message>
    <message>
        <source>{file}: holds a split of {name} already. Use --overwrite to replace it.</source>
        <translation>{file}: ya contiene una división de {name}. Use --overwrite para reemplazarla.</translation>
    </message>
    <message>
        <source>{file}: missing. Install LPR Desktop again.</source>
        <translation>{file}: falta. Instale LPR Desktop de nuevo.</translation>
    </message>
    <message>
        <source>{error} Or install LPR Desktop again.</source>
        <translation>{error} O instale LPR Desktop de nuevo.</translation>
    </message>
    <message>
        <source>{folder}: this detector finds no plate in the sample pictures. Install LPR Desktop again.</source>
        <translation>{folder}: este detector no encuentra ninguna matrícula en las imágenes de ejemplo. Instale LPR Desktop de nuevo.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({strerror}); change its permissions, or name another folder in the environment variable LPR_DESKTOP_DATA</source>
        <translation>no se puede escribir en {folder} ({strerror}); cambie sus permisos o indique otra carpeta en la variable de entorno LPR_DESKTOP_DATA</translation>
    </message>
    <message>
        <source>{folder}: the folder is not empty, and nothing in it is overwritten. Name a new one.</source>
        <translation>{folder}: la carpeta no está vacía y nada en ella se sobrescribe. Indique una nueva.</translation>
    </message>
    <message>
        <source>{folder}: the pictures cannot be written ({strerror}). Name another folder, or make room.</source>
        <translation>{folder}: las imágenes no se pueden escribir ({strerror}). Indique otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>the file has {size:,} bytes, and its picture {width} × {height} pixels: hardly anything of it is there. Copy it again from where it came from.</source>
        <translation>el archivo tiene {size:,} bytes y su imagen {width} × {height} píxeles: apenas hay nada de ella. Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>the file goes over its picture {passes:,} times, which would take minutes; no camera writes that. Save it anew as JPEG or PNG with the program that made it.</source>
        <translation>el archivo recorre su imagen {passes:,} veces, lo que llevaría minutos; ninguna cámara escribe eso. Guárdelo de nuevo como JPEG o PNG con el programa que lo hizo.</translation>
    </message>
    <message>
        <source>the file has {size:.1f} GB, which is more than can be opened (2 GB). Save the picture smaller.</source>
        <translation>el archivo tiene {size:.1f} GB, más de lo que se puede abrir (2 GB). Guarde la imagen más pequeña.</translation>
    </message>
    <message>
        <source>the file is empty. Copy it again from where it came from.</source>
        <translation>el archivo está vacío. Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>this is not a picture that can be read. Use {formats} files.</source>
        <translation>no es una imagen que se pueda leer. Se pueden usar {formats}.</translation>
    </message>
    <message>
        <source>the picture has {width} × {height} pixels, which is more than can be opened ({most} megapixels). Make it smaller with a picture editor first.</source>
        <translation>la imagen tiene {width} × {height} píxeles, más de lo que se puede abrir ({most} megapíxeles). Redúzcala primero con un editor de imágenes.</translation>
    </message>
    <message>
        <source>the picture has {width} × {height} pixels in such a form that it would take {size:.1f} GB: more than can be opened. Save it smaller, or as a plain JPEG (8 bits a colour, not progressive).</source>
        <translation>la imagen tiene {width} × {height} píxeles en una forma que ocuparía {size:.1f} GB: más de lo que se puede abrir. Guárdela más pequeña o como JPEG simple (8 bits por color, no progresivo).</translation>
    </message>
    <message>
        <source>this is a folder. Choose the pictures in it instead.</source>
        <translation>esto es una carpeta. Elija en su lugar las imágenes que contiene.</translation>
    </message>
    <message>
        <source>this is a device or a pipe. Choose a picture file instead.</source>
        <translation>esto es un dispositivo o una tubería. Elija en su lugar un archivo de imagen.</translation>
    </message>
    <message>
        <source>{file}: {message}</source>
        <translation>{file}: {message}</translation>
    </message>
    <message>
        <source>the file is not there. It may have been moved, renamed or deleted; choose it again where it is now.</source>
        <translation>el archivo no está. Quizá se movió, se renombró o se borró; elíjalo de nuevo donde esté ahora.</translation>
    </message>
    <message>
        <source>you may not read it. Change the permissions of the file or of its folder.</source>
        <translation>no tiene permiso para leerlo. Cambie los permisos del archivo o de su carpeta.</translation>
    </message>
    <message>
        <source>it cannot be opened ({error}). Check the disk and the file&apos;s name.</source>
        <translation>no se puede abrir ({error}). Revise el disco y el nombre del archivo.</translation>
    </message>
    <message>
        <source>no file can have this name. Choose the picture again.</source>
        <translation>ningún archivo puede llamarse así. Elija la imagen de nuevo.</translation>
    </message>
    <message>
        <source>reading it was stopped after {seconds:.0f} s: a sound picture of its size does not take so long. Save it anew as JPEG or PNG with the program that made it.</source>
        <translation>se dejó de abrir tras {seconds:.0f} s: una imagen sana de su tamaño no tarda tanto. Guárdela de nuevo como JPEG o PNG con el programa que la hizo.</translation>
    </message>
    <message>
        <source>the file is cut into more parts than a picture of its length needs, as an animation is. Save one picture of it as JPEG or PNG.</source>
        <translation>el archivo está dividido en más partes de las que necesita una imagen de su longitud, como una animación. Guarde una imagen de él como JPEG o PNG.</translation>
    </message>
    <message>
        <source>decoding it takes more memory than a picture of its size may. Save it anew as JPEG or PNG with the program that made it, or smaller.</source>
        <translation>decodificarla ocupa más memoria de la permitida a una imagen de su tamaño. Guárdela de nuevo como JPEG o PNG con el programa que la hizo, o más pequeña.</translation>
    </message>
    <message>
        <source>not enough memory to open it. Close other programs or save it smaller.</source>
        <translation>no hay memoria suficiente para abrirla. Cierre otros programas o guárdela más pequeña.</translation>
    </message>
    <message>
        <source>reading failed ({error}). Check the disk or the connection.</source>
        <translation>la lectura falló ({error}). Revise el disco o la conexión.</translation>
    </message>
    <message>
        <source>the file is damaged or of a rare kind, and nothing of it can be read. Copy it again from where it came from, or save it anew as JPEG or PNG.</source>
        <translation>el archivo está dañado o es de un tipo raro, y no se puede leer nada de él. Cópielo de nuevo desde su origen o guárdelo de nuevo como JPEG o PNG.</translation>
    </message>
    <message>
        <source>{file}: not a working LiteRT model ({error}).</source>
        <translation>{file}: no es un modelo LiteRT que funcione ({error}).</translation>
    </message>
    <message>
        <source>Line {number}: “{line}” is no pattern. Write A for a letter, 0 for a digit, * for either, [KLM] or [K-M] for one of these; 2 to 12 of them.</source>
        <translation>Línea {number}: «{line}» no es un patrón. Escriba A para una letra, 0 para una cifra, * para cualquiera de las dos, [KLM] o [K-M] para una de estas; de 2 a 12 en total.</translation>
    </message>
    <message>
        <source>{file}: your patterns could not be read ({error}). Mend or remove it.</source>
        <translation>{file}: no se pudieron leer sus patrones ({error}). Corríjalo o quítelo.</translation>
    </message>
    <message>
        <source>{file}: your patterns could not be kept ({strerror}).</source>
        <translation>{file}: no se pudieron guardar sus patrones ({strerror}).</translation>
    </message>
    <message>
        <source>{target} is there already. Choose an empty folder for the copies.</source>
        <translation>{target} ya existe. Elija una carpeta vacía para las copias.</translation>
    </message>
    <message>
        <source>{target} cannot be written ({strerror}).</source>
        <translation>no se puede escribir {target} ({strerror}).</translation>
    </message>
    <message>
        <source>{target}: {error}</source>
        <translation>{target}: {error}</translation>
    </message>
    <message>
        <source>{source}: its copy cannot be written.</source>
        <translation>{source}: no se puede escribir su copia.</translation>
    </message>
    <message>
        <source>{text!r} is no time of the day. Write it as 06:00-22:00.</source>
        <translation>{text!r} no es una hora del día. Escríbala como 06:00-22:00.</translation>
    </message>
    <message>
        <source>{target}: no link can be made there ({strerror}). Copy the pictures instead.</source>
        <translation>{target}: ahí no se puede crear un enlace ({strerror}). Copie las imágenes en su lugar.</translation>
    </message>
    <message>
        <source>only chief and worker are known</source>
        <translation>solo se conocen chief y worker</translation>
    </message>
    <message>
        <source>TF_CONFIG cannot be understood ({error}). It looks like {{&quot;cluster&quot;: {{&quot;worker&quot;: [&quot;host1:2222&quot;, &quot;host2:2222&quot;]}}, &quot;task&quot;: {{&quot;type&quot;: &quot;worker&quot;, &quot;index&quot;: 0}}}}; unset it to train on this machine alone.</source>
        <translation>No se entiende TF_CONFIG ({error}). Es como {{&quot;cluster&quot;: {{&quot;worker&quot;: [&quot;host1:2222&quot;, &quot;host2:2222&quot;]}}, &quot;task&quot;: {{&quot;type&quot;: &quot;worker&quot;, &quot;index&quot;: 0}}}}; quítelo para entrenar solo en este equipo.</translation>
    </message>
    <message>
        <source>{path}: has none of these data sets. Its column set has {sets}; it must have the name of the data set&apos;s folder.</source>
        <translation>{path}: no tiene ninguno de estos conjuntos de datos. Su columna set tiene {sets}; debe tener el nombre de la carpeta del conjunto.</translation>
    </message>
    <message>
        <source>{split}: does not have {names}, whose pictures were divided anew.</source>
        <translation>{split}: no tiene {names}, cuyas imágenes se dividieron de nuevo.</translation>
    </message>
    <message>
        <source>These pictures are near-copies of one another or show one plate, so that none can be kept apart to measure on. Add pictures of other plates.</source>
        <translation>Estas imágenes son casi copias unas de otras o muestran una misma matrícula, así que ninguna se puede apartar para medir. Añada imágenes de otras matrículas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) (is|are) in the part {part!r}, which is not used; parts that are: {train}, {validation}, {test}.</source>
        <translation>
            <numerusform>%Ln imagen está en la parte {part!r}, que no se usa; se usan {train}, {validation}, {test}.</numerusform>
            <numerusform>%Ln imágenes están en la parte {part!r}, que no se usa; se usan {train}, {validation}, {test}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: its owner&apos;s division has nothing to learn from ({shares}), so it was divided anew.</source>
        <translation>{name}: la división de su dueño no tiene nada de que aprender ({shares}), así que se dividió de nuevo.</translation>
    </message>
    <message>
        <source>{name}: divided as its owner has it ({shares}).</source>
        <translation>{name}: dividido como lo tiene su dueño ({shares}).</translation>
    </message>
    <message>
        <source>{name}: divided as its owner has it ({shares}; a share of the training pictures is measured on).</source>
        <translation>{name}: dividido como lo tiene su dueño ({shares}; se mide con una parte de las imágenes de entrenamiento).</translation>
    </message>
    <message>
        <source>Looking for near-copies</source>
        <translation>Buscando casi copias</translation>
    </message>
    <message>
        <source>{number:,} of {all:,} pictures to measure on are near-copies of pictures to learn from (such as {name}): the figures will look better than they are.</source>
        <translation>{number:,} de {all:,} imágenes para medir son casi copias de imágenes para aprender (como {name}): las cifras parecerán mejores de lo que son.</translation>
    </message>
    <message>
        <source>{number:,} of {all:,} pictures to measure on show a plate that is also in pictures to learn from (such as {name}): the figures will look better than they are.</source>
        <translation>{number:,} de {all:,} imágenes para medir muestran una matrícula que también está en imágenes para aprender (como {name}): las cifras parecerán mejores de lo que son.</translation>
    </message>
    <message>
        <source>{file}: its set {other!r} is taken for {name}.</source>
        <translation>{file}: su conjunto {other!r} se toma por {name}.</translation>
    </message>
    <message>
        <source>{file}: is not of {name} but of {others}. It is not used.</source>
        <translation>{file}: no es de {name} sino de {others}. No se usa.</translation>
    </message>
    <message>
        <source>{file}: line {line_num} names no part. It must be {train}, {validation} or {test}.</source>
        <translation>{file}: la línea {line_num} no nombra ninguna parte. Tiene que ser {train}, {validation} o {test}.</translation>
    </message>
    <message>
        <source>Only {pictures} with {plates} to measure on: one plate more or less is {points:.0f} points, so small differences mean nothing.</source>
        <translation>Solo {pictures} con {plates} para medir: una matrícula más o menos son {points:.0f} puntos, así que las diferencias pequeñas no significan nada.</translation>
    </message>
    <message>
        <source>{parent}: the run cannot be kept there ({strerror}).</source>
        <translation>{parent}: la ejecución no se puede guardar ahí ({strerror}).</translation>
    </message>
    <message>
        <source>{file}: made by another version of the program. Update it.</source>
        <translation>{file}: lo hizo otra versión del programa. Actualícelo.</translation>
    </message>
    <message>
        <source>{state_file}: broken ({error}).</source>
        <translation>{state_file}: dañado ({error}).</translation>
    </message>
    <message>
        <source>It was interrupted. Resume goes on from the last checkpoint.</source>
        <translation>Se interrumpió. Reanudar sigue desde el último punto de control.</translation>
    </message>
    <message>
        <source>It was interrupted before the first checkpoint. Resume begins anew.</source>
        <translation>Se interrumpió antes del primer punto de control. Reanudar empieza de nuevo.</translation>
    </message>
    <message>
        <source>The run {name} is {before} and cannot be {after}.</source>
        <translation>La ejecución {name} está {before} y no puede pasar a {after}.</translation>
    </message>
    <message>
        <source>{name}: no epoch is done yet of which a detector could be made. Resume it.</source>
        <translation>{name}: aún no hay ninguna época terminada de la que hacer un detector. Continúela.</translation>
    </message>
    <message>
        <source>{name_or_path}: no run of this name and no such folder. Runs here: {names}.</source>
        <translation>{name_or_path}: no hay una ejecución con este nombre ni tal carpeta. Ejecuciones aquí: {names}.</translation>
    </message>
    <message>
        <source>The run {name} is being trained (process {pid}). Stop it first.</source>
        <translation>La ejecución {name} se está entrenando (proceso {pid}). Deténgala primero.</translation>
    </message>
    <message>
        <source>{name}: could not be renamed ({strerror}).</source>
        <translation>{name}: no se pudo cambiar el nombre ({strerror}).</translation>
    </message>
    <message>
        <source>The run&apos;s folder cannot be written ({strerror}).</source>
        <translation>No se puede escribir en la carpeta de la ejecución ({strerror}).</translation>
    </message>
    <message>
        <source>This training runs already (process {pid}). Stop it first, or wait for it.</source>
        <translation>Este entrenamiento ya está en marcha (proceso {pid}). Deténgalo primero o espere a que acabe.</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which is not installed. {how_to_add}</source>
        <translation>Entrenar requiere TensorFlow, que no está instalado. {how_to_add}</translation>
    </message>
    <message>
        <source>This training runs already (process {pid}).</source>
        <translation>Este entrenamiento ya está en marcha (proceso {pid}).</translation>
    </message>
    <message>
        <source>The training cannot be started ({strerror}).</source>
        <translation>El entrenamiento no se puede iniciar ({strerror}).</translation>
    </message>
    <message>
        <source>{error} One can also start from {imagenet}, from {no_weights}, or from a file (.npz, .h5).</source>
        <translation>{error} También se puede empezar desde {imagenet}, desde {no_weights} o desde un archivo (.npz, .h5).</translation>
    </message>
    <message>
        <source>The detector {wanted} is {found}, not {asked}. Choose that architecture, or other weights.</source>
        <translation>El detector {wanted} es {found}, no {asked}. Elija esa arquitectura u otros pesos.</translation>
    </message>
    <message>
        <source>Without a network: copy {file} ({weights_mb} MB, from Keras&apos;s storage) from another computer and start from it (in the window&apos;s settings: Starts from, A file with weights…; on the command line --weights FILE). Or start from an earlier detector, or from nothing (--weights none).</source>
        <translation>Sin red: copie {file} ({weights_mb} MB, del almacén de Keras) desde otro equipo y empiece con él (en los ajustes de la ventana: Empieza con, Un archivo con pesos…; en la línea de órdenes --weights FILE). O empiece con un detector anterior, o desde cero (--weights none).</translation>
    </message>
    <message>
        <source>ImageNet weights are only for {full}. Start the compact network from a detector.</source>
        <translation>Los pesos de ImageNet son solo para {full}. Empiece la red compacta con un detector.</translation>
    </message>
    <message>
        <source>The ImageNet weights are not on this computer. They are one download of {weights_mb} MB, which needs your consent (--allow-download). {offline_way}</source>
        <translation>Los pesos de ImageNet no están en este equipo. Son una descarga de {weights_mb} MB que necesita su permiso (--allow-download). {offline_way}</translation>
    </message>
    <message>
        <source>{file}: such weights are for {full}; the compact network takes .npz.</source>
        <translation>{file}: esos pesos son para {full}; la red compacta usa .npz.</translation>
    </message>
    <message>
        <source>{file} is not Keras&apos;s own ImageNet weights file (its MD5 differs); it is used all the same.</source>
        <translation>{file} no es el archivo de pesos de ImageNet de Keras (su MD5 difiere); se usa de todos modos.</translation>
    </message>
    <message>
        <source>it holds too much</source>
        <translation>contiene demasiado</translation>
    </message>
    <message>
        <source>{file}: weights could not be read ({error}).</source>
        <translation>{file}: no se pudieron leer los pesos ({error}).</translation>
    </message>
    <message>
        <source>{file}: these weights belong to another network. Choose the architecture and size that they were trained with.</source>
        <translation>{file}: estos pesos son de otra red. Elija la arquitectura y el tamaño con que se entrenaron.</translation>
    </message>
    <message>
        <source>The loss became NaN in epoch {epoch}, step {step}: the steps are too large, or the numbers too short. Set up a new training like this one with a third of the learning rate (--learning-rate), or in 32 bit (--precision float32). If an epoch was good before, Finish now (--finish) makes the detector of it.</source>
        <translation>La pérdida fue NaN en la época {epoch}, paso {step}: los pasos son demasiado grandes o los números demasiado cortos. Prepare un entrenamiento nuevo como este con un tercio de la tasa de aprendizaje (--learning-rate) o en 32 bits (--precision float32). Si antes hubo una época buena, Terminar ahora (--finish) hace de ella el detector.</translation>
    </message>
    <message>
        <source>{file}: made with other settings ({different}). Use the settings it was made with, or another folder.</source>
        <translation>{file}: hecho con otros ajustes ({different}). Use los ajustes con que se hizo u otra carpeta.</translation>
    </message>
    <message>
        <source>TF_CONFIG: {error}.</source>
        <translation>TF_CONFIG: {error}.</translation>
    </message>
    <message>
        <source>{bad} pictures cannot be opened any more. The last: {error} Put them back or mend them, then resume.</source>
        <translation>{bad} imágenes ya no se pueden abrir. La última: {error} Póngalas en su sitio o repárelas y continúe.</translation>
    </message>
    <message>
        <source>{name}: there is no such file.</source>
        <translation>{name}: no existe tal archivo.</translation>
    </message>
    <message>
        <source>{name}: the video is damaged; the rest could not be decoded.</source>
        <translation>{name}: el vídeo está dañado; el resto no se pudo decodificar.</translation>
    </message>
    <message>
        <source>{name}: decoding stands still for {stuck_seconds:.0f} s; the rest of the video was left out.</source>
        <translation>{name}: la decodificación está parada desde hace {stuck_seconds:.0f} s; el resto del vídeo se dejó fuera.</translation>
    </message>
    <message>
        <source>{name}: its frames are too large ({width} × {height} pixels).</source>
        <translation>{name}: sus fotogramas son demasiado grandes ({width} × {height} píxeles).</translation>
    </message>
    <message>
        <source>{name}: decoding it takes too much memory.</source>
        <translation>{name}: decodificarlo requiere demasiada memoria.</translation>
    </message>
    <message>
        <source>{name}: this is no video that can be decoded, or it is damaged. Convert it to MP4 (H.264).</source>
        <translation>{name}: no es un vídeo que se pueda decodificar, o está dañado. Conviértalo a MP4 (H.264).</translation>
    </message>
    <message>
        <source>{name}: the video is cut short or damaged; {read} of {frames} frames could be read.</source>
        <translation>{name}: el vídeo está cortado o dañado; se han podido leer {read} de {frames} fotogramas.</translation>
    </message>
    <message>
        <source>{name}: no frame of the video could be decoded.</source>
        <translation>{name}: no se pudo decodificar ningún fotograma del vídeo.</translation>
    </message>
    <message>
        <source>{name}: the video is damaged; it cannot be shown.</source>
        <translation>{name}: el vídeo está dañado; no se puede mostrar.</translation>
    </message>
    <message>
        <source>{file}: no frame of the video could be decoded.</source>
        <translation>{file}: no se pudo decodificar ningún fotograma del vídeo.</translation>
    </message>
    <message>
        <source>Address of the {name}</source>
        <translation>Dirección: {name}</translation>
    </message>
    <message>
        <source>Password of the {name}</source>
        <translation>Contraseña: {name}</translation>
    </message>
    <message>
        <source>Password, if it asks for one</source>
        <translation>Contraseña, si la pide</translation>
    </message>
    <message>
        <source>This is no address to send to. It begins with {form}.</source>
        <translation>No es una dirección a la que enviar. Empieza por {form}.</translation>
    </message>
    <message>
        <source>{host}: leave the password out of the address, where others may see it. The guide says where it belongs.</source>
        <translation>{host}: no ponga la contraseña en la dirección, donde otros pueden verla. La guía dice dónde va.</translation>
    </message>
    <message>
        <source>{host}: name the topic behind the host, without # and +: {scheme}://host/gate/plates.</source>
        <translation>{host}: indique el tema tras el host, sin # ni +: {scheme}://host/gate/plates.</translation>
    </message>
    <message>
        <source>{name} answered {answer}: it refuses a reading. It is not sent again.</source>
        <translation>{name} respondió {answer}: rechaza una lectura. No se envía de nuevo.</translation>
    </message>
    <message>
        <source>{name} answered {answer}.</source>
        <translation>{name} respondió {answer}.</translation>
    </message>
    <message>
        <source>{name} refuses the connection: {reason}.</source>
        <translation>{name} rechaza la conexión: {reason}.</translation>
    </message>
    <message>
        <source>{error} It is tried again.</source>
        <translation>{error} Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>{name}: its certificate is not to be trusted ({message}).</source>
        <translation>{name}: su certificado no es de fiar ({message}).</translation>
    </message>
    <message>
        <source>{name} does not answer.</source>
        <translation>{name} no responde.</translation>
    </message>
    <message>
        <source>{name} cannot be reached ({reason}).</source>
        <translation>No se llega a {name} ({reason}).</translation>
    </message>
    <message>
        <source>Read in {picture}</source>
        <translation>Leída en {picture}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln carpeta</numerusform>
            <numerusform>%Ln carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <translation>
            <numerusform>%Ln cámara</numerusform>
            <numerusform>%Ln cámaras</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching {what}</source>
        <translation>Vigilando {what}</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>not at this time of the day</source>
        <translation>no a esta hora del día</translation>
    </message>
    <message>
        <source>trying again in {seconds} s. {problem}</source>
        <translation>se reintenta en {seconds} s. {problem}</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln frame(s) left out</source>
        <translation>
            <numerusform>, %Ln fotograma omitido</numerusform>
            <numerusform>, %Ln fotogramas omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Areas of the picture</source>
        <translation>Zonas de la imagen</translation>
    </message>
    <message>
        <source>Take a picture from the camera to draw areas on it.</source>
        <translation>Tome una imagen de la cámara para dibujar zonas en ella.</translation>
    </message>
    <message>
        <source>There is no such file or folder: {names}</source>
        <translation>No existe tal archivo o carpeta: {names}</translation>
    </message>
    <message>
        <source>Seen most</source>
        <translation>Más vistas</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Texts that were seen most</source>
        <translation>Textos más vistos</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exportar tabla…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Exportar imagen…</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>lecturas</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>hora del día</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>dudosas</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>{target}: the workers write copies to a folder of this name, and it is not this one. It must be on a disk that all computers share, under the same name.</source>
        <translation>{target}: los trabajadores escriben copias en una carpeta de este nombre, y no es esta. Tiene que estar en un disco que todos los equipos compartan con el mismo nombre.</translation>
    </message>
    <message>
        <source>Line for directions…</source>
        <translation>Línea para el sentido…</translation>
    </message>
    <message>
        <source>Draw a line: which way a car crosses it is its direction</source>
        <translation>Trazar una línea: según cómo la cruza un coche es su sentido</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Let the arrow point the other way</source>
        <translation>Hacer que la flecha apunte al otro lado</translation>
    </message>
    <message>
        <source>Along the arrow</source>
        <translation>Con la flecha</translation>
    </message>
    <message>
        <source>Against the arrow</source>
        <translation>Contra la flecha</translation>
    </message>
    <message>
        <source>labels in a CSV table</source>
        <translation>etiquetas en una tabla CSV</translation>
    </message>
    <message>
        <source>labels in {files} CSV tables</source>
        <translation>etiquetas en {files} tablas CSV</translation>
    </message>
    <message>
        <source>{name}: a table of more than {most:,} rows. Divide it.</source>
        <translation>{name}: una tabla de más de {most:,} filas. Divídala.</translation>
    </message>
    <message>
        <source>{name}: not readable as a table.</source>
        <translation>{name}: no se puede leer como tabla.</translation>
    </message>
    <message>
        <source>{name}: line {line} was left out: a quotation mark in it is not closed, or a cell is far too long. Mend that line.</source>
        <translation>{name}: se omitió la línea {line}: en ella no se cierra una comilla o una celda es demasiado larga. Corrija esa línea.</translation>
    </message>
    <message>
        <source>{file}: is too large for such a table.</source>
        <translation>{file}: demasiado grande para una tabla así.</translation>
    </message>
    <message>
        <source>{file}: needs the columns {columns} in its first line. Choose another file, or mend that line.</source>
        <translation>{file}: necesita las columnas {columns} en su primera línea. Elija otro archivo o corrija esa línea.</translation>
    </message>
    <message>
        <source>{file}: in line {line} a quotation mark is not closed, or a cell is far too long. Mend that line, or save the table again as CSV.</source>
        <translation>{file}: en la línea {line} no se cierran unas comillas o una celda es demasiado larga. Corrija esa línea o guarde la tabla de nuevo como CSV.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) of the frame before: Enter accepts, Del refuses</source>
        <translation>
            <numerusform>%Ln recuadro del fotograma anterior: Intro acepta, Supr rechaza</numerusform>
            <numerusform>%Ln recuadros del fotograma anterior: Intro acepta, Supr rechaza</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {message}</source>
        <translation>{name}: {message}</translation>
    </message>
    <message>
        <source>nobody has marked plates in it or checked it.</source>
        <translation>nadie ha marcado matrículas en ella ni la ha revisado.</translation>
    </message>
    <message>
        <source>its boxes were drawn on the picture as the camera stored it, not upright. Convert them.</source>
        <translation>sus recuadros se dibujaron sobre la imagen tal como la guardó la cámara, no derecha. Conviértalos.</translation>
    </message>
    <message>
        <source>the picture has {width} × {height} pixels, its annotation says {stated_width} × {stated_height}.</source>
        <translation>la imagen tiene {width} × {height} píxeles, su anotación dice {stated_width} × {stated_height}.</translation>
    </message>
    <message>
        <source>the picture has {width} × {height} pixels, its annotation does not say its size.</source>
        <translation>la imagen tiene {width} × {height} píxeles, su anotación no dice el tamaño.</translation>
    </message>
    <message>
        <source>its annotation was made for {name}.</source>
        <translation>su anotación se hizo para {name}.</translation>
    </message>
    <message>
        <source>box {number} reaches out of the picture.</source>
        <translation>el recuadro {number} se sale de la imagen.</translation>
    </message>
    <message>
        <source>box {number} is only {width:g} × {height:g} pixels.</source>
        <translation>el recuadro {number} tiene solo {width:g} × {height:g} píxeles.</translation>
    </message>
    <message>
        <source>boxes {first} and {second} lie on one another.</source>
        <translation>los recuadros {first} y {second} están uno sobre otro.</translation>
    </message>
    <message numerus="yes">
        <source>{boxes} in {pictures} (is|are) of the class {name!r}, first in {picture}. Does it mean plates? Until you say so, such boxes are left out of a training.</source>
        <translation>
            <numerusform>{boxes} en {pictures} es de la clase {name!r}, la primera en {picture}. ¿Son matrículas? Hasta que lo diga, estos recuadros quedan fuera de un entrenamiento.</numerusform>
            <numerusform>{boxes} en {pictures} son de la clase {name!r}, la primera en {picture}. ¿Son matrículas? Hasta que lo diga, estos recuadros quedan fuera de un entrenamiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is the same picture as {other}.</source>
        <translation>{name} es la misma imagen que {other}.</translation>
    </message>
    <message>
        <source>{name} is nearly the same picture as {other}.</source>
        <translation>{name} es casi la misma imagen que {other}.</translation>
    </message>
    <message>
        <source>its only class, {name!r}, is taken for the plates.</source>
        <translation>su única clase, {name!r}, se toma por las matrículas.</translation>
    </message>
    <message>
        <source>boxes of other classes are left out: {classes}.</source>
        <translation>los recuadros de otras clases se dejan fuera: {classes}.</translation>
    </message>
    <message>
        <source>Type this in a terminal: {command}</source>
        <translation>Escriba esto en una terminal: {command}</translation>
    </message>
    <message>
        <source>This copy was packaged without it; take the program&apos;s source, whose scripts/run.py installs everything.</source>
        <translation>Esta copia se empaquetó sin ello; use el código fuente del programa, cuyo scripts/run.py lo instala todo.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({strerror}); it is tried again. Free some space, or close the program that keeps it open.</source>
        <translation>{file} no se puede escribir ({strerror}); se intenta de nuevo. Libere espacio o cierre el programa que lo tiene abierto.</translation>
    </message>
    <message>
        <source>{file}: the readings of {pictures} are not in it yet. They are written when the folder is watched again.</source>
        <translation>{file}: las lecturas de {pictures} aún no están en él. Se escriben cuando la carpeta se vigile de nuevo.</translation>
    </message>
    <message>
        <source>{failing} What is not sent yet is sent when the folder is watched again.</source>
        <translation>{failing} Lo que aún no se ha enviado se envía cuando la carpeta se vigile de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) (was|were) not sent and (is|are) given up: more than {most:,} waited. They are in the history.</source>
        <translation>
            <numerusform>%Ln lectura no se envió y se descarta: esperaban más de {most:,}. Está en el historial.</numerusform>
            <numerusform>%Ln lecturas no se enviaron y se descartan: esperaban más de {most:,}. Están en el historial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program is too slow: for %Ln reading(s) it was not run, as more than {most:,} waited. They are in the history.</source>
        <translation>
            <numerusform>El programa es demasiado lento: para %Ln lectura no se ejecutó, pues esperaban más de {most:,}. Está en el historial.</numerusform>
            <numerusform>El programa es demasiado lento: para %Ln lecturas no se ejecutó, pues esperaban más de {most:,}. Están en el historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trains on the graphics card: {cards}.</source>
        <translation>Entrena en la tarjeta gráfica: {cards}.</translation>
    </message>
    <message numerus="yes">
        <source>Trains on the processor: %Ln core(s), in 16 bit (bfloat16).</source>
        <translation>
            <numerusform>Entrena en el procesador: %Ln núcleo, en 16 bits (bfloat16).</numerusform>
            <numerusform>Entrena en el procesador: %Ln núcleos, en 16 bits (bfloat16).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trains on the processor: %Ln core(s).</source>
        <translation>
            <numerusform>Entrena en el procesador: %Ln núcleo.</numerusform>
            <numerusform>Entrena en el procesador: %Ln núcleos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a graphics card ({cards}), and TensorFlow is here in the build without them. {how_to_add}</source>
        <translation>Hay una tarjeta gráfica ({cards}), y TensorFlow está aquí en la versión sin ella. {how_to_add}</translation>
    </message>
    <message>
        <source>With an NVIDIA card, type in a terminal: {command}</source>
        <translation>Con una tarjeta NVIDIA, escriba en una terminal: {command}</translation>
    </message>
    <message>
        <source>TensorFlow uses graphics cards on Linux x86-64 (on Windows in WSL 2).</source>
        <translation>TensorFlow usa tarjetas gráficas en Linux x86-64 (en Windows, en WSL 2).</translation>
    </message>
    <message>
        <source>TensorFlow uses graphics cards on Linux x86-64.</source>
        <translation>TensorFlow usa tarjetas gráficas en Linux x86-64.</translation>
    </message>
    <message>
        <source>It runs in float32: there are no plates to measure on what int8 costs.</source>
        <translation>Funciona en float32: no hay matrículas con que medir lo que cuesta int8.</translation>
    </message>
    <message>
        <source>It runs in int8, in half the time or less (validation part: AP50 {int8:.3f} in int8 and {float32:.3f} in float32).</source>
        <translation>Funciona en int8, en la mitad de tiempo o menos (parte de validación: AP50 {int8:.3f} en int8 y {float32:.3f} en float32).</translation>
    </message>
    <message>
        <source>It runs in float32: int8 costs too much (validation part: AP50 {int8:.3f} in int8 and {float32:.3f} in float32).</source>
        <translation>Funciona en float32: int8 cuesta demasiado (parte de validación: AP50 {int8:.3f} en int8 y {float32:.3f} en float32).</translation>
    </message>
    <message>
        <source>It has no refinement: there are no plates to measure on what that of {title} is worth.</source>
        <translation>No tiene refinamiento: no hay matrículas con que medir lo que aporta ({title}).</translation>
    </message>
    <message>
        <source>It looks at each box once more, with the refinement of {title} (validation part: AP50 {ap50:.3f}, AP50–95 {ap50_95:.3f} with it; {plain50:.3f}, {plain50_95:.3f} without).</source>
        <translation>Mira cada recuadro una vez más, con un refinamiento ({title}; parte de validación: AP50 {ap50:.3f}, AP50–95 {ap50_95:.3f} con él; {plain50:.3f}, {plain50_95:.3f} sin él).</translation>
    </message>
    <message>
        <source>It has no refinement: that of {title} makes it no better (validation part: AP50 {ap50:.3f}, AP50–95 {ap50_95:.3f} with it; {plain50:.3f}, {plain50_95:.3f} without).</source>
        <translation>No tiene refinamiento: no lo mejora ({title}; parte de validación: AP50 {ap50:.3f}, AP50–95 {ap50_95:.3f} con él; {plain50:.3f}, {plain50_95:.3f} sin él).</translation>
    </message>
    <message>
        <source>Resume goes on from the last checkpoint.</source>
        <translation>Continuar sigue desde el último punto de control.</translation>
    </message>
    <message>
        <source>There is no checkpoint yet: Resume begins anew.</source>
        <translation>Aún no hay punto de control: Continuar empieza de nuevo.</translation>
    </message>
    <message>
        <source>Ended at once, as you asked.</source>
        <translation>Terminado al instante, como pidió.</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Terminado.</translation>
    </message>
    <message>
        <source>The disk is full. Make room there, then resume.</source>
        <translation>El disco está lleno. Libere espacio y continúe.</translation>
    </message>
    <message>
        <source>Another process trains this run already.</source>
        <translation>Otro proceso ya entrena esta ejecución.</translation>
    </message>
    <message>
        <source>The training failed; what it printed is in {log} of the run.</source>
        <translation>El entrenamiento falló; lo que mostró está en {log} de la ejecución.</translation>
    </message>
    <message>
        <source>Another program asked it to end.</source>
        <translation>Otro programa le pidió que terminara.</translation>
    </message>
    <message>
        <source>Another program or the system ended it; the usual reason is too little memory (try a smaller batch or input size).</source>
        <translation>Otro programa o el sistema lo terminó; la causa habitual es poca memoria (pruebe con un lote o una entrada más pequeños).</translation>
    </message>
    <message>
        <source>The training crashed ({signal}). The usual reason is too little memory: close other programs, or choose a smaller batch or input size; what it printed is in {log} of the run.</source>
        <translation>El entrenamiento se cayó ({signal}). La causa habitual es poca memoria: cierre otros programas o elija un lote o una entrada más pequeños; lo que mostró está en {log} de la ejecución.</translation>
    </message>
    <message>
        <source>The training crashed (exit {code}); what it printed is in {log} of the run.</source>
        <translation>El entrenamiento se cayó (estado {code}); lo que mostró está en {log} de la ejecución.</translation>
    </message>
    <message>
        <source>The computer ran out of memory and the training was ended. Close other programs, or choose a smaller batch or input size.</source>
        <translation>El equipo se quedó sin memoria y el entrenamiento terminó. Cierre otros programas o elija un lote o una entrada más pequeños.</translation>
    </message>
    <message>
        <source>It failed; what it printed is in {log} of the run.</source>
        <translation>Falló; lo que mostró está en {log} de la ejecución.</translation>
    </message>
    <message>
        <source>the detector that ships</source>
        <translation>detector incluido</translation>
    </message>
    <message>
        <source>What the training started from is gone: it is not compared with it.</source>
        <translation>Lo que sirvió de partida al entrenamiento ya no está: no se compara con ello.</translation>
    </message>
    <message>
        <source>{error} The training is not compared with it.</source>
        <translation>{error} El entrenamiento no se compara con él.</translation>
    </message>
    <message>
        <source>Measuring {title}</source>
        <translation>Midiendo {title}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) left out, as no picture is there (broken links, pipes or devices), such as {name}.</source>
        <translation>
            <numerusform>Se omitió %Ln nombre, pues no hay imagen (enlace roto, tubería o dispositivo): {name}.</numerusform>
            <numerusform>Se omitieron %Ln nombres, pues no hay imagen (enlaces rotos, tuberías o dispositivos), como {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: it has an annotation already, which was kept.</source>
        <translation>{file}: ya tiene una anotación, que se ha conservado.</translation>
    </message>
    <message>
        <source>{key} without its numbers</source>
        <translation>{key} sin sus números</translation>
    </message>
    <message>
        <source>name, four numbers and a text are needed</source>
        <translation>hacen falta un nombre, cuatro números y un texto</translation>
    </message>
    <message>
        <source>CCPD file names</source>
        <translation>nombres de archivo de CCPD</translation>
    </message>
    <message>
        <source>COCO labels in {files} files</source>
        <translation>etiquetas de COCO en {files} archivos</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %Ln annotation(s) of it (names|name) no picture.</source>
        <translation>
            <numerusform>{file}: %Ln de sus anotaciones no nombra ninguna imagen.</numerusform>
            <numerusform>{file}: %Ln de sus anotaciones no nombran ninguna imagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, annotation {number}: {error}.</source>
        <translation>{file}, anotación {number}: {error}.</translation>
    </message>
    <message>
        <source>there is no category {key}</source>
        <translation>no hay una categoría {key}</translation>
    </message>
    <message>
        <source>a box needs 4 numbers</source>
        <translation>un recuadro necesita 4 números</translation>
    </message>
    <message>
        <source>eight numbers and a class are needed</source>
        <translation>hacen falta ocho números y una clase</translation>
    </message>
    <message>
        <source>a class is needed behind eight numbers</source>
        <translation>hace falta una clase tras ocho números</translation>
    </message>
    <message>
        <source>a region without shape</source>
        <translation>una región sin forma</translation>
    </message>
    <message>
        <source>a {shape} is no plate</source>
        <translation>{shape} no es una matrícula</translation>
    </message>
    <message>
        <source>a region without box</source>
        <translation>una región sin recuadro</translation>
    </message>
    <message>
        <source>{file}: it is not said of which box {text} is the text.</source>
        <translation>{file}: no se dice de qué recuadro es el texto {text}.</translation>
    </message>
    <message>
        <source>a turned box without the size of its picture</source>
        <translation>un recuadro girado sin el tamaño de su imagen</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>no es una región</translation>
    </message>
    <message>
        <source>{file}, region {number}: {error}.</source>
        <translation>{file}, región {number}: {error}.</translation>
    </message>
    <message>
        <source>TFRecord files of TensorFlow</source>
        <translation>archivos TFRecord de TensorFlow</translation>
    </message>
    <message>
        <source>MATLAB files</source>
        <translation>archivos de MATLAB</translation>
    </message>
    <message>
        <source>Parquet tables</source>
        <translation>tablas Parquet</translation>
    </message>
    <message>
        <source>pickled Python objects, which are never opened</source>
        <translation>objetos de Python en pickle, que nunca se abren</translation>
    </message>
    <message>
        <source>an LMDB or Access database</source>
        <translation>una base de datos LMDB o Access</translation>
    </message>
    <message>
        <source>an LMDB database</source>
        <translation>una base de datos LMDB</translation>
    </message>
    <message>
        <source>HDF5 files</source>
        <translation>archivos HDF5</translation>
    </message>
    <message>
        <source>Excel tables</source>
        <translation>tablas de Excel</translation>
    </message>
    <message>
        <source>archives, which must be unpacked first</source>
        <translation>archivos comprimidos, que hay que descomprimir antes</translation>
    </message>
    <message>
        <source>JSON of a form that is not known</source>
        <translation>JSON de una forma desconocida</translation>
    </message>
    <message>
        <source>tables whose columns are not known</source>
        <translation>tablas con columnas desconocidas</translation>
    </message>
    <message>
        <source>XML that belongs to no picture here</source>
        <translation>XML que no es de ninguna imagen de aquí</translation>
    </message>
    <message>
        <source>text files</source>
        <translation>archivos de texto</translation>
    </message>
    <message numerus="yes">
        <source>{kind} (%Ln file(s), such as {name})</source>
        <translation>
            <numerusform>{kind} (%Ln archivo, como {name})</numerusform>
            <numerusform>{kind} (%Ln archivos, como {name})</numerusform>
        </translation>
    </message>
    <message>
        <source>files of the kind {suffix}</source>
        <translation>archivos del tipo {suffix}</translation>
    </message>
    <message>
        <source>{name}, which begins {words!r}</source>
        <translation>{name}, que empieza por {words!r}</translation>
    </message>
    <message>
        <source>not readable as YAML, line {line}</source>
        <translation>no se puede leer como YAML, línea {line}</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>anidado con demasiada profundidad</translation>
    </message>
    <message>
        <source>its {key} holds something else than texts</source>
        <translation>su {key} contiene algo que no son textos</translation>
    </message>
    <message>
        <source>not all are numbers</source>
        <translation>no todos son números</translation>
    </message>
    <message>
        <source>numbers beyond 0 and 1</source>
        <translation>números fuera de 0 y 1</translation>
    </message>
    <message>
        <source>{number} is no number of a class</source>
        <translation>{number} no es un número de clase</translation>
    </message>
    <message>
        <source>a class, 4 numbers and {points} key points of {each} numbers are needed (kpt_shape), not {count} numbers</source>
        <translation>hacen falta una clase, 4 números y {points} puntos clave de {each} números (kpt_shape), no {count} números</translation>
    </message>
    <message>
        <source>a class and 4 numbers are needed, not {count}</source>
        <translation>hacen falta una clase y 4 números, no {count}</translation>
    </message>
    <message>
        <source>The file is damaged or cut short; this is what could be read of it.</source>
        <translation>El archivo está dañado o cortado; esto es lo que se ha podido leer.</translation>
    </message>
    <message>
        <source>{names} means plates</source>
        <translation>{names} son matrículas</translation>
    </message>
    <message>
        <source>{names} means no plates</source>
        <translation>{names} no son matrículas</translation>
    </message>
    <message>
        <source>pictures whose labels mark nothing show no plate</source>
        <translation>las imágenes cuyas etiquetas no marcan nada no muestran ninguna matrícula</translation>
    </message>
    <message>
        <source>pictures whose labels mark nothing are left out</source>
        <translation>las imágenes cuyas etiquetas no marcan nada se omiten</translation>
    </message>
    <message>
        <source>{folder}: what was said of it was written by a newer version of this program, and is left as it is.</source>
        <translation>{folder}: lo que se dijo de ella lo escribió una versión más nueva de este programa; se deja como está.</translation>
    </message>
    <message>
        <source>{folder}: what you said of it could not be kept ({strerror}).</source>
        <translation>{folder}: no se pudo guardar lo que dijo de ella ({strerror}).</translation>
    </message>
    <message>
        <source>{name}: only the first {time} of the video were read. Read it again.</source>
        <translation>{name}: solo se leyeron los primeros {time} del vídeo. Léalo de nuevo.</translation>
    </message>
    <message>
        <source>{name}: there is not enough memory to read this picture. Close other programs, or make the picture smaller.</source>
        <translation>{name}: no hay memoria suficiente para leer esta imagen. Cierre otros programas o reduzca la imagen.</translation>
    </message>
    <message>
        <source>{name}: an unexpected error stopped the reading of this picture ({kind}: {error}). If other programs open the file, please report it.</source>
        <translation>{name}: un error inesperado detuvo la lectura de esta imagen ({kind}: {error}). Si otros programas abren el archivo, comuníquelo, por favor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stand at unchecked pictures. </source>
        <translation>
            <numerusform>%Ln más está en imágenes sin revisar. </numerusform>
            <numerusform>%Ln más están en imágenes sin revisar. </numerusform>
        </translation>
    </message>
    <message>
        <source>The data set has {texts} different plate texts; {least_texts} are needed, {missing} more. {left}Type the texts of more plates in Annotate, or send corrected readings to the data set.</source>
        <translation>El conjunto de datos tiene {texts} textos de matrícula distintos; hacen falta {least_texts}, {missing} más. {left}Escriba los textos de más matrículas en Anotar, o envíe lecturas corregidas al conjunto de datos.</translation>
    </message>
    <message>
        <source>{name}: box {box} is marked, and the detector sees no plate there.</source>
        <translation>{name}: el recuadro {box} está marcado y el detector no ve ahí ninguna matrícula.</translation>
    </message>
    <message>
        <source>{name}: box {box} is marked, and the detector is not sure of a plate.</source>
        <translation>{name}: el recuadro {box} está marcado y el detector no está seguro de que haya una matrícula.</translation>
    </message>
    <message>
        <source>{name}: box {box} lies off; the detector sees the plate beside it.</source>
        <translation>{name}: el recuadro {box} está desplazado; el detector ve la matrícula al lado.</translation>
    </message>
    <message>
        <source>{name}: box {box} says {text}, and the reader reads {other}.</source>
        <translation>{name}: el recuadro {box} dice {text}, y se lee {other}.</translation>
    </message>
    <message>
        <source>{name}: the detector finds a plate that nobody marked.</source>
        <translation>{name}: el detector halla una matrícula que nadie marcó.</translation>
    </message>
    <message>
        <source>It did not read an empty picture within {seconds:.0f} s.</source>
        <translation>No leyó una imagen vacía en {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>It crashed while it read an empty picture (status {status}).</source>
        <translation>Se cerró de golpe al leer una imagen vacía (estado {status}).</translation>
    </message>
    <message>
        <source>{times} the processor time</source>
        <translation>{times} tiempo de procesador</translation>
    </message>
    <message>
        <source>Beside {other} it finds {found}.</source>
        <translation>Comparado con «{other}», halla {found}.</translation>
    </message>
    <message>
        <source>So few plates more or fewer may be chance.</source>
        <translation>Tan pocas matrículas más o menos pueden ser casualidad.</translation>
    </message>
    <message>
        <source>It finds none of the {plates} plates (AP50 0): it has learned too little, or the boxes are not where the plates are. Look at the examples as the network sees them, start from the detector that ships, or train longer.</source>
        <translation>No halla ninguna de las {plates} matrículas (AP50 0): ha aprendido muy poco, o los recuadros no están donde las matrículas. Mire los ejemplos como los ve la red, parta del detector incluido o entrene más tiempo.</translation>
    </message>
    <message>
        <source>Its input is larger ({size} instead of {other_size} px), and so a picture costs {times} the processor time of {other}: {cost} instead of {other_cost} ms.</source>
        <translation>Su entrada es mayor ({size} en vez de {other_size} px), y por eso una imagen cuesta {times} tiempo de procesador de «{other}»: {cost} en vez de {other_cost} ms.</translation>
    </message>
    <message>
        <source>On these pictures it is worse than {other}, from which it started: read with that one, and see whether the annotations are right.</source>
        <translation>En estas imágenes es peor que «{other}», del que partió: lea con aquel y mire si las anotaciones son correctas.</translation>
    </message>
    <message>
        <source>Boxes count from the score {score:g}, so that there are not more false ones than before. From {lower:g} on it would find {plates}, with {false}.</source>
        <translation>Los recuadros cuentan desde la puntuación {score:g}, para que no haya más falsos que antes. Desde {lower:g} hallaría {plates}, con {false}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more plate(s)</source>
        <translation>
            <numerusform>%Ln matrícula más</numerusform>
            <numerusform>%Ln matrículas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more false box(es)</source>
        <translation>
            <numerusform>%Ln recuadro falso más</numerusform>
            <numerusform>%Ln recuadros falsos más</numerusform>
        </translation>
    </message>
    <message>
        <source>as many of {plates}</source>
        <translation>las mismas de {plates}</translation>
    </message>
    <message>
        <source>{number} more of {plates}</source>
        <translation>{number} más de {plates}</translation>
    </message>
    <message>
        <source>{number} fewer of {plates}</source>
        <translation>{number} menos de {plates}</translation>
    </message>
    <message>
        <source>boxes as tight</source>
        <translation>recuadros igual de ajustados</translation>
    </message>
    <message>
        <source>boxes much tighter</source>
        <translation>recuadros mucho más ajustados</translation>
    </message>
    <message>
        <source>boxes tighter</source>
        <translation>recuadros más ajustados</translation>
    </message>
    <message>
        <source>boxes much looser</source>
        <translation>recuadros mucho más holgados</translation>
    </message>
    <message>
        <source>boxes looser</source>
        <translation>recuadros más holgados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more false one(s)</source>
        <translation>
            <numerusform>%Ln falso más</numerusform>
            <numerusform>%Ln falsos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer false one(s)</source>
        <translation>
            <numerusform>%Ln falso menos</numerusform>
            <numerusform>%Ln falsos menos</numerusform>
        </translation>
    </message>
    <message>
        <source>as many false ones ({false})</source>
        <translation>los mismos falsos ({false})</translation>
    </message>
    <message>
        <source>no false ones with either</source>
        <translation>ningún falso con ninguno</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number} veces el</translation>
    </message>
    <message>
        <source>{share} of</source>
        <translation>el {share} del</translation>
    </message>
    <message>
        <source>Downloading the ImageNet weights (once)</source>
        <translation>Descargando los pesos de ImageNet (una vez)</translation>
    </message>
    <message>
        <source>Finished: the first machine has the detector.</source>
        <translation>Terminado: el primer equipo tiene el detector.</translation>
    </message>
    <message>
        <source>Finished: the detector {name}.</source>
        <translation>Terminado: el detector {name}.</translation>
    </message>
    <message>
        <source>Finished: the detector {name}, AP50 {ap50:.3f}.</source>
        <translation>Terminado: el detector {name}, AP50 {ap50:.3f}.</translation>
    </message>
    <message>
        <source>TensorFlow could not be loaded ({error}). {advice}</source>
        <translation>No se pudo cargar TensorFlow ({error}). {advice}</translation>
    </message>
    <message>
        <source>Another machine of this training has ended or cannot be reached. Resume on all of them.</source>
        <translation>Otro equipo de este entrenamiento terminó o no responde. Reanude en todos.</translation>
    </message>
    <message>
        <source>An unexpected error: {kind} ({error}). {log} of the run has the details.</source>
        <translation>Un error inesperado: {kind} ({error}). {log} de la ejecución tiene los detalles.</translation>
    </message>
    <message>
        <source>Resume on all machines goes on from the first one&apos;s checkpoint.</source>
        <translation>Reanudar en todos los equipos sigue desde el punto de control del primero.</translation>
    </message>
    <message>
        <source>Resume goes on where it was.</source>
        <translation>Reanudar sigue donde estaba.</translation>
    </message>
    <message>
        <source>There was not enough memory. Close other programs, or choose a smaller batch or input size.</source>
        <translation>No había memoria suficiente. Cierre otros programas o elija un lote o una entrada más pequeños.</translation>
    </message>
    <message>
        <source>The system asked to end.</source>
        <translation>El sistema pidió terminar.</translation>
    </message>
    <message>
        <source>The program that started the training has ended.</source>
        <translation>El programa que inició el entrenamiento ha terminado.</translation>
    </message>
    <message>
        <source>{found} of {plates}</source>
        <translation>{found} de {plates}</translation>
    </message>
    <message>
        <source>{found} of {plates}, {false} false</source>
        <translation>{found} de {plates}, {false} falsos</translation>
    </message>
    <message>
        <source>{name}: it was changed meanwhile, and left alone.</source>
        <translation>{name}: se cambió entretanto y se dejó como está.</translation>
    </message>
    <message>
        <source>its bytes are not {encoding}, the encoding that it names or implies. Save it as UTF-8 with a text editor</source>
        <translation>sus bytes no están en {encoding}, la codificación que indica o que se supone. Guárdelo como UTF-8 con un editor de texto</translation>
    </message>
    <message>
        <source>not readable as XML ({error})</source>
        <translation>no se puede leer como XML ({error})</translation>
    </message>
    <message>
        <source>not a Pascal VOC annotation (its root is &lt;{tag}&gt;)</source>
        <translation>no es una anotación Pascal VOC (su raíz es &lt;{tag}&gt;)</translation>
    </message>
    <message>
        <source>it names the encoding {name}, which it is not in or which cannot be read. Save it as UTF-8 with a text editor</source>
        <translation>indica la codificación {name}, que no es la suya o no se puede leer. Guárdelo como UTF-8 con un editor de texto</translation>
    </message>
    <message>
        <source>declares a document type, which is refused for safety</source>
        <translation>declara un tipo de documento, lo que se rechaza por seguridad</translation>
    </message>
    <message>
        <source>more deeply nested or with more elements than any annotation</source>
        <translation>más anidado o con más elementos que cualquier anotación</translation>
    </message>
    <message>
        <source>not readable as XML (a tag without end)</source>
        <translation>no se puede leer como XML (una etiqueta sin fin)</translation>
    </message>
    <message>
        <source>line {line}: a box without four numbers</source>
        <translation>línea {line}: un recuadro sin cuatro números</translation>
    </message>
    <message>
        <source>line {line}: a box with numbers beyond any picture</source>
        <translation>línea {line}: un recuadro con números fuera de cualquier imagen</translation>
    </message>
    <message>
        <source>its network is not made as the ones here are</source>
        <translation>su red no está hecha como las de este programa</translation>
    </message>
    <message>
        <source>a pipe or a device, no file</source>
        <translation>una tubería o un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>está anidado con demasiada profundidad</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>un número es demasiado largo</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>tubería rota</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>conexión interrumpida por el otro extremo</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>se agotó el tiempo de conexión</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>la carpeta no está vacía</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>Exec format error</source>
        <translation>no es un programa ejecutable en este sistema</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>el equipo está apagado</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>argumento no válido</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>no se puede mover entre dos dispositivos</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>nombre o servicio desconocido</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>la red no está accesible</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>no hay ruta hasta el equipo</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>no existe ese dispositivo</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>el archivo de la unidad de red ya no es válido</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>demasiados enlaces simbólicos encadenados</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>la unidad no está conectada</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>tiene demasiadas partes</translation>
    </message>
    <message>
        <source>it is no LiteRT file</source>
        <translation>no es un archivo LiteRT</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it needs an operator that no network here has (number {code})</source>
        <translation>necesita una operación que ninguna red de este programa tiene (número {code})</translation>
    </message>
    <message>
        <source>it holds more than one network</source>
        <translation>contiene más de una red</translation>
    </message>
    <message>
        <source>its weights lie outside of the network</source>
        <translation>sus pesos están fuera de la red</translation>
    </message>
    <message>
        <source>it computes with values of a foreign type</source>
        <translation>calcula con valores de un tipo ajeno</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>necesita demasiada memoria</translation>
    </message>
    <message>
        <source>its weights do not fit its network</source>
        <translation>sus pesos no encajan con su red</translation>
    </message>
    <message>
        <source>{name} cannot be {value}</source>
        <translation>{name} no puede ser {value}</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>{file}: another network. Choose another detector or save this one anew.</source>
        <translation>{file}: otra red. Elija otro detector o guarde este de nuevo.</translation>
    </message>
    <message>
        <source>{path}: could not be read ({error}). Install LPR Desktop again.</source>
        <translation>{path}: no se pudo leer ({error}). Instale LPR Desktop de nuevo.</translation>
    </message>
    <message>
        <source>A network of plates is damaged: it gives no numbers. Install LPR Desktop again.</source>
        <translation>Una red de matrículas está dañada: no da números. Instale LPR Desktop de nuevo.</translation>
    </message>
    <message>
        <source>{name_or_path}: no text model of this name, and no such file {suffix}. Text models here: {names}.</source>
        <translation>{name_or_path}: no hay un modelo de texto con este nombre ni un archivo {suffix} así. Modelos de texto aquí: {names}.</translation>
    </message>
</context>
</TS>
