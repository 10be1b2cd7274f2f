<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A split needs at least one part with a share above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: holds something else than a split (columns set, image, part). Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the file is not there (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {error}. It is left as it is; mend it or move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: this is no file. Move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: over 20 MB; this is no annotation file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: could not be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation could not be put into its file ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation could not be put into its file as it is. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} Nothing was written: the numbers in the labels would not fit the list of classes. Mend or remove the list, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into results needs DuckDB, which is not installed. {how_to_add}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: there are no results in this folder. Choose the one that was given as --output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: these results are JSON Lines. Only Parquet can be looked through here (--format parquet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtaken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: the results could not be looked through ({partition}). Close other windows that show them, and check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address!r} is no address of a scheduler. It is like tcp://HOST:8786 or tls://HOST:8786; `dask scheduler` prints its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is not encrypted, so TLS files are of no use: tls://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {address} would not be encrypted. Workers run whatever they are sent, so whoever can reach or listen to that network could have them run anything. Use tls:// with --tls-ca-file, --tls-cert and --tls-key; or --insecure, if only you can reach the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scheduler answers at {address} ({error}). Is it running, and is it this port? `dask scheduler` starts one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading on a cluster needs {name}, which is not installed. {how_to_add}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS files cannot be used ({error}). They are PEM files: a certificate of the authority, one of yours, and its private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted connection needs --tls-ca-file, --tls-cert and --tls-key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every process that reads is ended from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker lacks the pipeline. Start the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring for passwords. Write user:password into a file that only you can read, and name that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not take the password ({error}). Unlock it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: others may read this file with a password. Run: chmod 600 {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: this is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the first line is not user:password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: made by another version of the program (format {get}, this one knows {format}). Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no detector there (model.json: {strerror}). Choose another detector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its model.json is broken ({error}). Choose another detector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} Choose another detector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: cannot take {coarse_size} pixels as model.json asks for ({error}). Choose another detector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parent}: {name} and model.json do not belong together (their sizes differ). Choose another detector or save this one anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name_or_path}: no detector of this name and no such folder. Detectors here: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A detector needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: ships with the program, or lies elsewhere; only your own detectors can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: could not be changed ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: there are two layouts of this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: there is no key “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: “layouts” has to be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read ({error}). Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: has to begin with “{{”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: has to be in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: “like” names no earlier layout of the file: {like!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: “code” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: there is no key “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {pattern!r} has not {lines} lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: “line_heights” has not {lines} numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: “{name}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {value!r} is none of {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: has to be {parts} values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a plate needs patterns, a size and a letter height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: there is no shape “{one}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a colour is written as #1a2b3c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {value!r} is not of the kind that belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: faces.json has no face {name!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: has to be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) not saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: changes that could not be saved are shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: changed elsewhere; shown as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder of pictures here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a box around every plate and write down its text. Everything is saved by itself, as Pascal VOC files beside the pictures,
which labelImg and other programs read too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the four corners of the plate; Esc takes one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no boxes on the clipboard. Copy some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copied boxes lie outside this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture without annotation after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture without annotation before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class {number}: add it in Data set, Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next box is of class “{names}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a corner to move it; C makes the box upright again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestion {score} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difficult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truncated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press W and draw one around a plate, or I for suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No boxes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every plate has a box, or there is none (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search texts and classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-out of the chosen box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the chosen boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to read; not counted when a detector is measured (Q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off by the edge of the picture or by something (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a box of the suggestion (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the suggestion away (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture to annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only: {kind} ({number:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no box in this folder yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some annotations are not saved yet. Save them first (Ctrl+S).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renaming classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed {boxes} in {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{boxes} in {files} have another class now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) as before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
… and {more:,} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plates are called {names} here. They can be called “plate”, as everywhere in this program; in the files nothing but the name changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the whole folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed; Ctrl+Z takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name in each line; the keys 1 to 9 give the first nine. With one class there is nothing to choose, and no window asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predefined_classes.txt of labelImg, or classes.txt of YOLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to split yet: no picture has an annotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as YOLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has labels already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace those of the pictures that are exported now? Labels of other pictures stay in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with YOLO labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the YOLO labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import COCO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COCO (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as COCO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COCO (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The annotations of %Ln picture(s) are not saved and would be missing: nothing was exported. Save them first (Ctrl+S), or save them elsewhere.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where the example is to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of cars are drawn, with a box and a text for each plate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder was annotated before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({kinds});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotation folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Annotate looks for annotations in {annotations}. Trainings and Improve reading look beside the pictures, and in a folder called annotations there or beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} to the trash?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its annotation goes with it. You can get both back from the trash of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be moved to the trash. The disk may have none, or you may not change this folder. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the trash, but its annotation could not be moved there and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The annotations of %Ln picture(s) could not be saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}

If you close now, the program keeps them on this computer and offers them again when you open the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their files were changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save annotations in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed by another window or program while you changed it too. Yours is not written yet. If you keep yours, the other one is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The program had ended before it could save %Ln annotation(s). {words} saved now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) of an earlier start could still not be saved. You see the changes when you open the picture.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pictures in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture with boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checked picture yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures to annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds “{search}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten or clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked, {boxes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked, no plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{boxes} read, to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be opened ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is still running. Wait for it, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: no labels that are known. There are {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which class means plates?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import, {name} means plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import them? Files with the annotations are made beside; yours stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {more} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: done · Esc: cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓, Ctrl+1–9: class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw four corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the detector&apos;s box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy boxes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Refuse %Ln suggestion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Class “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture is not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln suggestion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no suggestion in this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no boxes in the picture that was shown before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the previous picture&apos;s boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) would lie outside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as not {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed here: the annotation file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was changed, so it counts as not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture can have no annotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where labels and detector or reader disagree (Ctrl+Shift+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what detector and reader say (Enter, Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to label</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds ({total:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the box there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boxes of the whole folder get these names. In each annotation file nothing but the names changes, and you can take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) will have another class.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare yet: no picture has an annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubt(s), worst first: Ctrl+Enter takes what the detector says</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Labels and detector agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every picture is annotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to label, unsurest first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what to label next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a doubt in the list of problems first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take here: label the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box is another one meanwhile: compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: detector and reader are {percent} % unsure of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotated pictures are shared out by chance. The same seed gives the same parts, and new pictures do not move the old ones. The parts are written to a table (CSV).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep near-copies on one side (takes a while)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares make {total} %, not 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes: {classes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes per picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width divided by height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the boxes lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness {brightness:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for plates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All listed pictures have boxes or suggestions already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s): Enter accepts, Del refuses</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every plate that was found has its box already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plate was found. Draw a box with W, or press Space if there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) in {pictures}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No plate was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boxes of {name} were drawn on the picture as the camera stored it, which is shown upright here. They can be turned with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds now is lost: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About LPR Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program met an error that it did not expect. Your pictures, boxes and texts are kept, and you can go on working. If it happens again, please report it with the details below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds and reads licence plates in your pictures. Everything runs on this computer; no picture and no text leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence, the LPR Desktop contributors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-out of the plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single readings of the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note about this reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open picture in Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when it is read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reading chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (by the file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed or confirmed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} in the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? stands for one character, * for any number of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also with one character &amp;wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds WA12345 by WA12346, WA1234 or AW12345 too; O and 0, I and 1 are always the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;corrected ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with a &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only wanted &amp;plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Every reading by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else a car that several pictures or frames show within seconds is one row, with its single readings beside the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long readings are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older ones are deleted when the program starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln plate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what} on the list of wanted plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export: no reading is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln reading(s) to {file}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {words}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all readings that fit the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {words}{number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also those that you have not scrolled to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete readings of earlier days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is older than (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all readings of pictures from before {until:%Y-%m-%d}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts when the picture was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more} They are deleted from this computer for good, with their corrections, notes and thumbnails. Your picture files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln reading(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written ({strerror}). Choose another folder, or close the file where it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {texts} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) and more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln reading(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import wanted plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv);;Texts (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export wanted plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n plate(s) in {file}, {new} of them new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} could not be written ({why}). Choose another folder, or close the file where it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When one of these plates is read, the window says so, in whatever view you are. ? stands for one character, * for any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate, such as WA12345 or WA*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (a note)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note about the wanted plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also &amp;tell when one character differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Beep when one is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a desktop &amp;message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plate is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the plates of a CSV table, or of a text with a plate a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the list as a CSV table or as a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also when one character differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only exactly this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, read as {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}: one character differs from what is searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain: look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the file was last changed; it does not say when it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through results</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) taken into the history.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln (is|are) in a store, not on this computer: left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as the results are taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take into the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was read in the pictures of the chosen readings in the history, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Taking in the results: {done} of %Ln part(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plate(s) in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read in the Read view is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reading fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the text, or take a filter away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folders and cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is watched. Pictures that a camera or another program puts into a folder can be read as they arrive; and what a network or USB camera shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sighting_words}, read in {picture}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>; and %Ln other reading(s) of wanted plates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted: {text}{note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps wanted: {text}{note}, read as {text2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improve reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that reads the text learns from the texts that you corrected or typed. A fifth of them is held out; only if more of those are read is the new model kept, beside the old one. It is for plates like yours: others may be read a little worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the new model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{where} {has} %Ln different plate text(s). {least_texts} are needed for a check that tells something: {missing} more. Type the texts of more plates, or send corrected readings here from the Read view.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{where} {has} %Ln plate(s) with {texts} different texts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of unchecked pictures left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) with signs that the model does not read are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {done:,} of {total:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {steps:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: step {step:,}{of} · {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped. “Go on” takes up where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It takes about {minutes}, longer while other programs compute; one core is left to them. More time gives more training. You can go on working, stop, and go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
… and {more} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time is being measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {seconds} minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out plates without a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plates of the data set that the training has not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong characters in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, missing and added characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn lines without a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plates of all countries, drawn: what the model could read it should not forget. Many are as bad as can be, so the share is lower than on photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} of {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that ships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only texts of pictures that are checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the new model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts are read with “{name}” now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings and corrections are kept in a journal on this computer for 30 days, so that a restart loses nothing. You can change this later in the menu Reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep no journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, and %Ln pasted picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all remembered readings and corrections?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is emptied, and everything the program has kept about pictures is deleted from this computer for good{also}. Your picture files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer says that it is {today}, {days} days after it was last used to read. Old readings are deleted only when you say that the date is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal that was set aside, {name}, still holds what was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and %Ln correction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep no journal, and delete what is remembered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The readings of %Ln picture(s){also} are deleted from this computer for good. The list stays until the program ends. Your picture files stay where they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that the program came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown_keys} is wanted by “{plain_title}” and by “{plain_title2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the picture is not there any more. It was moved, renamed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading… {part} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: there is not enough memory to show this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to show this video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymised copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies in which every plate that is found, and every box of yours, is made unreadable. Your files stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s) of the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fill plates with grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blur plates, so that some colour is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures &amp;keep when, where and with which camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No detector finds every plate: look through the copies before you publish any. Videos lose their sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to copy: the list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making anonymised copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n anonymised cop(y|ies) in {folder}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made: {first}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Countries of the plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strong hint: doubtful characters are settled by it, sure ones stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own &amp;patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One kind of plate a line: A for a letter, 0 for a digit, * for either, [KLM] for one of these. They count beside the countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the machine&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names and plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine that reads the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model that reads the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest score of a plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plates of which the detector is less sure are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for &amp;far plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are searched tile by tile: finding plates takes up to 13 times as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coun&amp;try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lowest score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choices hold for what is read from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several, or own patterns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {score:.2f} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far plates too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be saved: it has no usable format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted picture cannot be saved in {folder} ({strerror}). Make room or check the permissions, then paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: this pasted picture could not be deleted ({strerror}). Delete it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture with a plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture without a plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures or folders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “All” to see </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all %Ln picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Tesseract saw, line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Tesseract saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text of the plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the machine’s reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could also be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plate chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a box in the picture, or press Tab in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine read {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what stands on the plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sure} % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures or videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and videos ({kinds});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy a picture or picture files, then paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export yet: no picture in the list was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {pictures} as a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {pictures} as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {pictures} to {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied the plates of %Ln picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to copy yet: no plate in the list has a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {chosen:,} chosen pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture that is shown ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All corrected pictures of the list ({listed:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} could not be written ({strerror}). Choose another folder, or close the file where it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to read the plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>what was dropped (%Ln item(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pictures in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln picture(s) from the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {found:,} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for pictures{so_far}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading picture {done:,} of {total:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{with_plate:,} with plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{uncertain:,} uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unread:,} not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time line of the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{time} of {whole}, %n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boxes of a video are where plates were seen. To draw or move one, take the frame as a picture first (Reading &gt; Take the frame as a picture).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every licence plate in them is found and read. You can also paste pictures with Ctrl+V.
Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with the sample pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) of the chosen readings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sending to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {problems:,} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures go into a data set with the boxes of their plates and the texts that you corrected or confirmed, or that were read for sure. They are marked as to be checked: the Annotate view shows them under “Suggested”. Nothing that is there is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the pictures: the data set stands by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link them: takes no space, but they must stay where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that lie elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a data set, or an empty one to begin one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder will be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read ({strerror}). The program uses its defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be saved in {file} ({strerror}). They hold until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {problem}. The program uses the defaults there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message}; the old file was kept as {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had values of no use for: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the plates that are found (IoU of 0.5 or more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of its finds that are plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average precision at an IoU of 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the boxes fit, 1 is perfect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compact Inception-ResNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input of {input_size} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>trained on %Ln picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>made on {created}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well it finds plates in pictures that it has not learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing about how well it finds plates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {rows} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is needed to read plates in one file: the detector, the model that reads the text, and how to read. Whoever imports it can read at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add the %Ln picture(s) of the list as examples</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They show whatever is on them: only tick this if everybody who gets the file may see it. Where and when they were taken is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture is in the list of the Read view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a file already; it will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipelines (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is whole and holds nothing that it should not. It is tried out before it is added to your detectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace it; the old one goes to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;with it from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a detector “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep both: import it as “{free_name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one ships with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has letters, digits, blanks and -_.() and at most 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plates of {get}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plates of any country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score of {min_score:.2f} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln example picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by version {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipelines (*{suffix});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {file} ({size:.1f} MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying out {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures are read with it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can be chosen in Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported “{name}”; {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: this cannot be used ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no detector to export. Import or train one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: {icontext}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes on this computer. Starts from the detector that ships and makes it better on pictures like yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>55 million weights. Starts from ImageNet&apos;s; from random ones it is not the more accurate. With a graphics card, or overnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Does “{name}” mean plates? %n picture(s) (is|are) left out until you say so.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation file(s) (marks|mark) nothing. Are these pictures without plates (background pictures)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detectors and their figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare detectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures can be compared where they were measured on the same pictures, as those of a training are with those of the detectors beside it. lpr-desktop evaluate measures any detector on any data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside {detector}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better than before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left before, right now. {green} annotated, {orange} found; first where most is other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and now, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All on the same %n picture(s) of the {part} part, none of which the new one learned from; each from its own score on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plates found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision, recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 by score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dot is the score {score}, from which boxes count as plates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 is high where both few plates are missed and few boxes are false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wrong it is: should fall. If it falls on the pictures it learns from and rises on the validation pictures, it learns yours by heart: more pictures help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the boxes fit the plates: 1 is exact, 0 beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well it finds plates in the validation pictures, all in one figure: 1 is every plate and nothing else. AP50 counts a box that overlaps by half, AP75 one that fits tightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each step goes: it rises at the start and falls towards the end, as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing of the curves; the values in the table stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other training to compare with yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: could not be written ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with pictures and their annotations: as Annotate writes them (Pascal VOC), or YOLO, COCO, labelme, CVAT and others. A hundred pictures are a beginning, some thousand are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems in the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show examples as the network sees them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples with their boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this folder out; its files stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s): {kinds}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click to open it in Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show examples again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to measure on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to test on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not annotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the detector into which folder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made}: the detector is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is written, with a card that says how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: there already. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: could not be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are read with this detector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · made {created}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · {input_size} px{made}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · AP50 {ap50:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch} of {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · AP50 {best:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ships with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings and detectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average precision where boxes overlap by half (IoU 0.5): 1 is perfect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average precision where boxes must fit tightly (IoU 0.75)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the average precision at IoU 0.5, 0.55 … 0.95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the boxes that were found fit; 1 is exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the found boxes that are plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the plates that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes on no plate, per picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time of finding the plates, on the computer that trained it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}
Double-click to open it in Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ships (dotted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After which epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{green} annotated {orange} found, with its score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation pictures with boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After every epoch you see here what the detector finds in pictures that it does not learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed of this computer could not be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on from the last checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it errs most. A click opens the picture in Annotate: perhaps a box is missing or loose there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in which the detector errs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{plain}Measured on %Ln picture(s) of the {part} part with {plates}, none of which it learned from; boxes count from the score {threshold:g}. {speed}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{plain}Measured on {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in which it errs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 plates it finds {recall:.0f}; of 100 boxes that it draws {precision:.0f} are on a plate. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missed} missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{false} false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}
Opens in Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the training is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this step. Stop again to end at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{views_per_second:.1f} pictures/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln data set(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light: pictures from one fixed camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong: few pictures, many situations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: exactly as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 bit: slower, always right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bit (bfloat16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bit (float16), on graphics cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the folder is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the detector will be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it knows before it sees your pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le&amp;ngth (epochs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it goes over the pictures at most; it ends sooner when it gets no better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ImageNet: has seen a million pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector that ships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: learns from your pictures only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program divides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes to &amp;pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every picture is turned, scaled, darkened, blurred a little each time, so that it learns plates and not your photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Input size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are shrunk to this side. Larger finds smaller plates and takes longer: twice the side, four times the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in a s&amp;tep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More need more memory. Make it smaller when memory runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views in an epo&amp;ch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so many pictures it is measured. A small set is shown several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs for the hea&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At first only the part that is new learns, so that it does not spoil what is known already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each step goes. Too high and it forgets, too low and it stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;tience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends after so many epochs without getting better; 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;cision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter numbers are faster where the chip can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores left &amp;free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the window and other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same parts and the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table (columns set, image, part) that says which pictures are for training and which for validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes that &amp;mean plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of classes in your annotations, with commas between them; plate, licence, number_plate and such are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.h5 *.hdf5 *.npz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from these weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a data set to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring how fast this computer is; that takes a minute …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes is told when the pictures are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is running: another one at the same time slows both down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on this computer, as busy as it was then, for the whole length; it often ends sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training needs TensorFlow; see above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with annotated pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the pictures …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures were not looked at to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be learned from these pictures yet; see above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorFlow is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading, annotating and all detectors work without it; only training needs it (about 600 MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the program, type this in a terminal, and start it again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command that installs TensorFlow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the ImageNet weights?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InceptionResNetV2 starts from what it learned on ImageNet. These weights are not on this computer: one download of {weights_mb} MB from Keras&apos;s storage at Google. Your pictures stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a network: copy {weights_name} from another computer (there it is in .keras/models of the user&apos;s folder) and choose it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.h5 *.hdf5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are read and annotated with this detector now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) (is|are) running.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It can go on without the window, and is found again at the next start. Stopped, it can be resumed from where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n training(s) or detector(s) for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That frees {size}. It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also the folders &amp;below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also read what &amp;is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With each reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File that the readings are added to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program and its arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run and send only for &amp;wanted plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether the folder is there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With each car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another camera is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with user:password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring for passwords. Write user:password into a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rtsp://…, http://… (MJPEG), or usb:0 for the first camera of this computer. Each car is told once. Of its pictures only the cut-out of the plate is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw an area: plates count in such areas alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw an area in which plates do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {password} in place of the password in the address, and the password below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is in the system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the corners; a double click or Enter closes the area, Esc drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plates are read in the bright areas alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plates are read in the whole picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pictures are read as they arrive, as long as the program runs, with the detector and the country that are chosen in Read, and kept in the history. Each is read once, also over restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the readings to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table (.csv) or JSON Lines (.jsonl).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a program for each reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program in the first line, each argument in a line of its own; no shell is involved. They may hold {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send each reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As JSON, by HTTP POST or as an MQTT message. What cannot be sent waits, also over restarts. Passwords are kept in the system&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the readings to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON Lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder to watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: this is no full path. Choose the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: there is no such folder. Make it first, or connect the drive that it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filename} cannot be looked at ({strerror}). Check that the drive is connected and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is away; it is waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, {failed:,} not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} folders and cameras are watched at a time. Stop another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence of each character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}
or {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate {index} of {boxes}: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when the program starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to import the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly read: cut off at the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly read: a part is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly read: a row is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly read: signs of another script are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} Until then you can draw boxes by hand, and they are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} Until then plates are found, and you can type their text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no patterns of your own yet. Write some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no grammar for the country “{code}”. Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar {path} is damaged: {error}. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text model&apos;s network is of a kind that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text model {path} cannot be read ({strerror}). Install LPR Desktop again, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text model {path} is larger than {max_bytes} MB; refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a Tesseract LSTM model, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text model {path} holds parts that a plate model does not have ({foreign}); refused, as such parts can change files on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text model {path} hides an archive; refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} Install LPR Desktop again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: no plate network. Install LPR Desktop again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: could not be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: names no countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tesseract could not load the text model {data}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tesseract failed on a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tesseract failed on a line: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program {program} failed on a line: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text engine “{name}”; choose {engines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program tesseract was not found. {install_tesseract}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program {program} does not run. {install_tesseract}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program {program} is older than Tesseract 4.1. {install_tesseract}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module tesserocr is missing. {install_tesserocr}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Tesseract was found.  </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tesseract cannot open files in {path}. Install LPR Desktop in a folder whose name has only English letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module pytesseract is missing. Install it with `pip install pytesseract`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text model is damaged, or of a kind that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle cannot be made: {name} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle cannot be made: {name} is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {damaged}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: nothing to evaluate. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: no pictures in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: its owner&apos;s division has no part {part!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: could not be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: needs the columns image, text and at least one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: this folder cannot be used ({strerror}). Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the picture is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the end of the name is none of a picture&apos;s, so no data set would show it. Rename the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: it was not read, or has changed since. Read it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {others} would share one annotation file. Rename one of them in the data set, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the list cannot be read ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: this is too large for a list of plates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a list holds at most {most_plates:,} plates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: there is no plate in it. Give one plate a line, or a CSV table with a column `plate`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: this old journal could not be deleted ({strerror}). Delete it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of readings no longer holds this plate: it was deleted. Read the picture again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the journal of readings does not keep this: {advice}. Reading goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wanted plate needs at least one letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its settings were made by another version of the program. Update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its {settings} could not be read ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its {settings} is broken ({error}). Choose another detector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: it reads plates of “{country}”, which this version does not know. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a detector “{name}” already. Import it under another name (--name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: there is such a file already. Choose another name, or replace it on purpose (--overwrite).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle holds at most {most_pictures} pictures, not {pictures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: there is not enough memory to write the bundle. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the bundle could not be written ({strerror}). Choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a detector. Give one of letters, digits, blanks and -_. (--name).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: the detector could not be written ({strerror}). Free some space or check the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: it could not be unpacked ({strerror}). Free some space, or check the disk that it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its detector is not one that can be used: {error}. Ask for another bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {error} Ask for another bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: this pipeline does not work. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: this file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: not readable ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detector}: its network cannot be exported: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the end of the name says the form. Use .csv, or .jsonl for JSON Lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: no file can be written there. Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no program to run. Name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{{name}}} means nothing here; known are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command}: there is no such program. Give its full path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program}: batch files are not run. Name a program (.exe).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{watched}: this {kind} is being watched already. End the other watch first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} the disk is full. Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} {error}. Check the disk, or delete this file to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no annotated picture to learn from. Mark plates first (Annotate), or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plate to learn from: {len(data.pictures)} pictures are annotated, and none has a plate. {&apos; &apos;.join(data.notes)}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plate to {doing}: pictures with plates by part: {found}. Annotate more pictures, or divide them otherwise (the parts are {TRAIN}, {VALIDATION}, {TEST}). {&apos; &apos;.join(data.notes)}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: broken ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown {what} {value!r}. Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input size {size} does not fit Inception-ResNet-v2, whose sizes are 32 k + 43. Use {near}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {number} is not from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch of {batch} cannot be shared equally among {replicas} graphics cards or machines. Choose a multiple of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: broken ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The epochs of the head are part of all epochs: there are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs TensorFlow, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper cannot be started ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examples cannot be kept there ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text model needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes: {minutes:g} is not from 1 to {most_minutes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed: {seed} is not from 0 to {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data_file}: broken ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{report_file}: broken ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name_or_path}: nothing of this name to go on with. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring {other.title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture to learn from can be opened any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantising the detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring on the {part} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown architecture {architecture!r}. Choose one of: {architectures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the network is broken ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading TensorFlow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for all {count} machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first machine has made no plan; the folder of the run must be shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training needs {needed:.1f} GB on the disk of {folder}, where {free:.1f} GB are free. Make room there, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures of this run are gone. Put them back where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ImageNet weights could not be downloaded ({_first_line(error)}). </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{backbone}: these are not the weights of Keras&apos;s InceptionResNetV2 without top ({first_line}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: such a file must end with {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{base}: the weights to go on from are missing ({float_weights}). Begin with the model that ships.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model reads all {count} held-out plates already: nothing would show whether a training makes it better. Add plates that it reads wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutting lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the plates shows its text. Check the boxes and the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Read view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: in the list of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Annotate view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate: on the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate: in the list of boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Train view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the History view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text of a plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and read the plates in pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anno&amp;tate pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw boxes around plates and write down their texts, to train a detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a detector on e&amp;xamples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a detector on annotated pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, note, export and delete what was read; wanted plates; watched folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open pictures or videos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pictures and videos to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all pictures of a folder and the folders in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;sample pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the program out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all readings to a table for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all readings for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export anony&amp;mised copies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy pictures and videos with all plates made unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen pictures off the list; the files stay where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;all from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the list; the files stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text of the chosen plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a plate first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;all plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the texts of all pictures in the list, one line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what the plate says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a box around a plate; it is read at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ext pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;with plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show witho&amp;ut plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show un&amp;certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show faile&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read picture again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the chosen picture again with the present choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all pictures again with the present choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send to a data set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put pictures with their boxes and texts into a data set, to learn from corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the video, or stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the previous passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G&amp;o to the next passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the frame as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the frame to the list as a picture: to correct boxes, or for a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; what is read stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the journal 30 &amp;days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the journal one &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the journal without &amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;no journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all remembered readings and corrections for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the box by 1 pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the box by 10 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the box wider or higher by 1 pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While adding: a box in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in and out, fit, actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop drawing, or choose no plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous or next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First or last picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen pictures off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the text as it is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the text as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate the pictures of a folder and the folders in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recent fol&amp;der…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the folders that were annotated last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate a picture; the others of its folder are listed with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an e&amp;xample data set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw some eighty pictures of cars with boxes and texts, to try labelling and training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotation folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the annotation files are; kept for this folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write now what is not written yet; it is saved by itself too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pict&amp;ure without annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious picture without annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the picture, as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move picture to the &amp;trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the picture and its annotation to the trash of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen boxes, to paste them into another picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a box first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the copied boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the boxes of the pre&amp;vious picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is replaced; one undo takes them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy beside each chosen box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;all boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit class and text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class and text of the chosen box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dra&amp;w a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a box around a plate; hold Ctrl for a square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click fou&amp;r corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a plate that stands askew: click its corners, in any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four corners, or &amp;upright again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the corners of the plate in the chosen box; drag one to move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete, or refuse the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di&amp;fficult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the chosen boxes as hard to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Truncated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the chosen boxes as cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture is &amp;checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All plates of this picture have a box, or there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest &amp;boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the detector find plates; nothing is written before you accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest boxes for the f&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all listed pictures that have no box yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (suggestions, im&amp;port, check)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what is running; what it has done stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept a&amp;ll suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the zoo&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next picture is shown with the same zoom, at the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Darker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the bright&amp;ness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next picture is shown as bright as this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose and move boxes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what is wrong in this folder: boxes outside, twins, wrong sizes, copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the &amp;detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List where the labels and what detector and reader find disagree, worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take what the detector says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the chosen doubt: the box it found, its place, or its text; undo takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to label ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the pictures without annotation, those first of which the networks are unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes, sizes, places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit into parts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, validation and test, by a seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mprove reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the model that reads the text further, on the texts of this data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;YOLO…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import C&amp;OCO…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as YOLO…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;as COCO…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lasses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes that keys 1 to 9 give; labelImg&apos;s predefined classes can be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename classes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give other names to the classes of this folder, such as plate for number_plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class 1 to 9 for the chosen boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next box, overlapping ones first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the boxes by 1 pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the boxes by 10 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the boxes smaller or larger by 1 pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop drawing, or choose no box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the text of the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import pipeline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a detector with all that it needs, from a file that somebody has sent (.lprz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export pipe&amp;line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the detector, the text model and the settings into one file, to share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pictures and what to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the training that is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose data to learn from first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after the step under way; pressed again, end at once. Resume goes on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a training or a detector first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the detector of the best epoch so far, instead of going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New training &amp;like this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a new training with the settings of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New one like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and annotate with this detector from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Describe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a sentence what it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as folder (LiteRT)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the detector, with its model card, for other computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as &amp;Keras file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One .keras file with the network and its weights; needs TensorFlow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;as Saved model folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for TensorFlow Serving and others; needs TensorFlow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as &amp;ONNX file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One .onnx file for ONNX Runtime and others; needs TensorFlow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;ve to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empt&amp;y the trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the trainings and detectors in it for good; after 30 days that happens by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare detectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All detectors with their figures, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Improve reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the model that reads the texts learn from those in the chosen data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by text; ? stands for one character, * for any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open picture in Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture with the chosen plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reading first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the list of &amp;wanted plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be told whenever this plate is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to a &amp;data set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the pictures of the chosen readings into a data set, to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is shown to a table for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reading is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is shown for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo&amp;k through results of a cluster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a folder that `lpr-desktop read --cluster` has filled, and take over readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read new pictures of a folder as they arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a ca&amp;mera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the plates that a network or USB camera shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete the chosen readings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them from this computer for good; the pictures stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all that is show&amp;n…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete readings of earlie&amp;r days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the whole &amp;history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deutsch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;spañol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Português (Brasil)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of its name: all actions of all views, with their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How everything is done, from the first picture to a detector of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other keys; a key that is taken is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program did and what went wrong, for a report; it holds no text of a plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About LPR Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that were changed, by action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detector; the one that ships if empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text model; the detector&apos;s own if empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text engine; the best that is there if empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the plates; not known if empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are searched for far plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file dialogs start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that was annotated last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wanted plate that is read beeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is told by a desktop message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days for which readings are kept, 0 for not at all; nothing until the person was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read is unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set that pictures were sent to last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were linked, not copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the Read view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View that was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and size of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: annotations are written to files that end in .xml only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: could not be saved (the file is write-protected). Your changes are kept in the program; save them in another place, or take the protection off and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the file was made by another program and is not removed. Remove it in the file manager if it is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: could not be saved ({reason}). Your changes are kept in the program; save them in another place or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: no pictures in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: could not be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: needs the columns set, image, part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: no pictures of set {set_name!r} in part {part!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: over 1 MB; this is no list of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: not UTF-8. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: could not be read ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: the folder cannot be opened ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels hold more than {most_boxes:,} boxes, which is more than can be read at once. Divide the data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: not a file of labelme (it has no shapes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: a line is over a million characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: would take {need:.1f} GB of memory, which is more than can be read. Leave the outlines of shapes out, or divide the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: not readable as JSON ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: could not be read (no such file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: over {most} MB, which is more than can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a row of the table has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not readable as CSV ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: would take {need:.1f} GB of memory, which is more than can be read. Divide the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: not readable as XML ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: declares a document type, which is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the labels are for {whole} × {whole2} pixels, but the picture has {size} × {size2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: could not be read (no such file or folder).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: no labels that are known and fit a picture of this folder. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {file} give one number to different classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: its kpt_shape is not understood; it should look like [4, 2].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: has no names of classes in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {number!r} is no number of a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {text!r} is no list of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{masked}: this is no address of a camera. Write rtsp://…, http://…, or usb:0 for the first camera of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the camera&apos;s pictures cannot be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the camera has sent nothing for {patience:.0f} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pictures came in later and later; the connection is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera has ended the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera&apos;s pictures are too large. Set a smaller size in the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera refuses the user or the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no pictures under this address. See the camera&apos;s manual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera cannot be reached. Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} cannot be opened: it is not there, or another program has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera does not answer with pictures. Check the address, user and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker lacks {name}. Install LPR Desktop with its extra “cluster” where the workers run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker could not do its work ({name}: {error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the workers write their results to a folder of this name, and it is not this one. It must be on a disk that all computers share, under the same name, or in an object store (s3://…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: this folder holds other files and no results. Choose an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: what is in this folder was read with {changed}. Choose another folder, or give the command that it was begun with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the results could not be {what} ({strerror}). Check the permissions and the space; then give the same command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: its {manifest} is broken. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: these results were made by {age} version of the program. {advice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url}: such an address cannot be used here. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the list could not be read ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers have LPR Desktop {version}, this computer {asked}. Install the same version everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: holds a split of {name} already. Use --overwrite to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: this detector finds no plate in the sample pictures. Install LPR Desktop again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be written ({strerror}); change its permissions, or name another folder in the environment variable LPR_DESKTOP_DATA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: the folder is not empty, and nothing in it is overwritten. Name a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: the pictures cannot be written ({strerror}). Name another folder, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: too large for a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: not a working LiteRT model ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: it is too large for patterns. Make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: your patterns could not be read ({error}). Mend or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: your patterns could not be kept ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name_or_path}: no text model of this name and no such file. Text models here: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is there already. Choose an empty folder for the copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} cannot be written ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: its copy cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is no time of the day. Write it as 06:00-22:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set has {texts} different plate texts; {least_texts} are needed, {missing} more.{left} Type the texts of more plates in Annotate, or send corrected readings to the data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: no link can be made there ({strerror}). Copy the pictures instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left}: the readings of {left2:,} {words} are not in it yet. They are written when the folder is watched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sender.failing} What is not sent yet is sent when the folder is watched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TF_CONFIG cannot be understood ({error}). It looks like {{&quot;cluster&quot;: {{&quot;worker&quot;: [&quot;host1:2222&quot;, &quot;host2:2222&quot;]}}, &quot;task&quot;: {{&quot;type&quot;: &quot;worker&quot;, &quot;index&quot;: 0}}}}; unset it to train on this machine alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: has none of these data sets. Its column set has {sets}; it must have the name of the data set&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: line {line_num} names no part. It must be {train}, {validation} or {test}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parent}: the run cannot be kept there ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: made by another version of the program. Update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state_file}: broken ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {name} is {state} and cannot be {state2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no epoch is done yet of which a detector could be made. Resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name_or_path}: no run of this name and no such folder. Runs here: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {name} is being trained (process {pid}). Stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: could not be renamed ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s folder cannot be written ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training runs already (process {pid}). Stop it first, or wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training runs already (process {pid}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training cannot be started ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} One can also start from {imagenet}, from {no_weights}, or from a file (.npz, .h5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector {wanted} is {architecture}, not {architecture2}. Choose that architecture, or other weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ImageNet weights are only for {full}. Start the compact network from a detector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ImageNet weights are not on this computer. They are one download of {weights_mb} MB, which needs your consent (--allow-download). {offline_way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: such weights are for {full}; the compact network takes .npz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the checkpoint is broken ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: weights could not be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: these weights belong to another network. Choose the architecture and size that they were trained with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: made with other settings ({different}). Use the settings it was made with, or another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TF_CONFIG: {splitlines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bad} pictures cannot be opened any more. The last: {error} Put them back or mend them, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: not the weights of a plate model, or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: there is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the video is damaged; the rest could not be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: decoding stands still for {stuck_seconds:.0f} s; the rest of the video was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no frame of the video could be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the video is damaged; it cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: no frame of the video could be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password, if it asks for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address to send to. It begins with {form}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{show_name(parts.hostname or &apos;&apos;)}: leave the password out of the address, where others may see it. The guide says where it belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{show_name(parts.hostname or &apos;&apos;)}: name the topic behind the host, without # and +: {schemes[0]}://host/gate/plates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words.rstrip()}: it refuses a reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words.rstrip()}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{self._to.name} refuses the connection: {show_name(refused[0])}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in {picture}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Watching {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at this time of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying again in {seconds} s. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %Ln frame(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Areas of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a picture from the camera to draw areas on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
