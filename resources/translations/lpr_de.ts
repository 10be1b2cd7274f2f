<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A split needs at least one part with a share above 0.</source>
        <translation>Eine Aufteilung braucht mindestens einen Teil mit einem Anteil über 0.</translation>
    </message>
    <message>
        <source>{file}: the file is not there (any more).</source>
        <translation>{file}: Die Datei ist nicht (mehr) da.</translation>
    </message>
    <message>
        <source>over 20 MB; this is no annotation file</source>
        <translation>über 20 MB; das ist keine Annotationsdatei</translation>
    </message>
    <message>
        <source>{name}: {error}. It is left as it is; mend it or move it away.</source>
        <translation>{name}: {error}. Sie bleibt, wie sie ist; reparieren oder verschieben Sie sie.</translation>
    </message>
    <message>
        <source>{name}: this is no file. Move it away.</source>
        <translation>{name}: Das ist keine Datei. Verschieben Sie es.</translation>
    </message>
    <message>
        <source>{name}: over 20 MB; this is no annotation file.</source>
        <translation>{name}: über 20 MB; das ist keine Annotationsdatei.</translation>
    </message>
    <message>
        <source>The annotation could not be put into its file ({error}).</source>
        <translation>Die Annotation ließ sich nicht in ihre Datei schreiben ({error}).</translation>
    </message>
    <message>
        <source>The annotation could not be put into its file as it is. Nothing was written.</source>
        <translation>Die Annotation lässt sich so nicht in ihre Datei schreiben. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{error} Nothing was written: the numbers in the labels would not fit the list of classes. Mend or remove the list, or choose another folder.</source>
        <translation>{error} Es wurde nichts geschrieben: Die Nummern der Labels würden nicht zur Liste der Klassen passen. Reparieren oder entfernen Sie die Liste, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No labels were written: they mean nothing without that list.</source>
        <translation>Es wurden keine Labels geschrieben: Ohne diese Liste bedeuten sie nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flag(s) of a box</source>
        <translation>
            <numerusform>%Ln Flag eines Rahmens</numerusform>
            <numerusform>%Ln Flags von Rahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s)</source>
        <translation>
            <numerusform>%Ln Merkmal</numerusform>
            <numerusform>%Ln Merkmale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln Bild-Tag</numerusform>
            <numerusform>%Ln Bild-Tags</numerusform>
        </translation>
    </message>
    <message>
        <source>YOLO has no place for {kinds}; COCO has. They were left out.</source>
        <translation>YOLO hat keinen Platz für {kinds}, COCO schon. Das wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{file}, box {place}: its class {name!r} is not in the list.</source>
        <translation>{file}, Rahmen {place}: Die Klasse {name!r} steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>{file}, box {place}: nothing of it lies in the picture.</source>
        <translation>{file}, Rahmen {place}: Nichts davon liegt im Bild.</translation>
    </message>
    <message>
        <source>Looking into results needs DuckDB, which is not installed. {how_to_add}</source>
        <translation>Um Ergebnisse anzusehen, braucht es DuckDB, das nicht installiert ist. {how_to_add}</translation>
    </message>
    <message>
        <source>{folder}: there are no results in this folder. Choose the one that was given as --output.</source>
        <translation>{folder}: In diesem Ordner liegen keine Ergebnisse. Wählen Sie den, der als --output angegeben war.</translation>
    </message>
    <message>
        <source>{folder}: these results are JSON Lines. Only Parquet can be looked through here (--format parquet).</source>
        <translation>{folder}: Diese Ergebnisse sind JSON Lines. Nur Parquet kann hier durchgesehen werden (--format parquet).</translation>
    </message>
    <message>
        <source>{part}: this part of the results is damaged. Have its pictures read anew.</source>
        <translation>{part}: Dieser Teil der Ergebnisse ist beschädigt. Lassen Sie seine Bilder erneut lesen.</translation>
    </message>
    <message>
        <source>Overtaken.</source>
        <translation>Überholt.</translation>
    </message>
    <message>
        <source>{folder}: the results could not be looked through ({error}). Close other windows that show them, and check the disk.</source>
        <translation>{folder}: Die Ergebnisse konnten nicht durchgesehen werden ({error}). Schließen Sie andere Fenster, die sie zeigen, und prüfen Sie die Platte.</translation>
    </message>
    <message>
        <source>{address!r} is no address of a scheduler. It is like tcp://HOST:8786 or tls://HOST:8786; `dask scheduler` prints its own.</source>
        <translation>{address!r} ist keine Adresse eines Schedulers. Sie sieht aus wie tcp://HOST:8786 oder tls://HOST:8786; `dask scheduler` gibt seine aus.</translation>
    </message>
    <message>
        <source>{address} is not encrypted, so TLS files are of no use: tls://…</source>
        <translation>{address} ist nicht verschlüsselt, TLS-Dateien nützen also nichts: tls://…</translation>
    </message>
    <message>
        <source>The connection to {address} would not be encrypted. Workers run whatever they are sent, so whoever can reach or listen to that network could have them run anything. Use tls:// with --tls-ca-file, --tls-cert and --tls-key; or --insecure, if only you can reach the network.</source>
        <translation>Die Verbindung zu {address} wäre nicht verschlüsselt. Worker führen aus, was man ihnen schickt; wer das Netz erreicht oder mithört, könnte sie alles ausführen lassen. Nehmen Sie tls:// mit --tls-ca-file, --tls-cert und --tls-key; oder --insecure, wenn nur Sie das Netz erreichen.</translation>
    </message>
    <message>
        <source>No scheduler answers at {address} ({error}). Is it running, and is it this port? `dask scheduler` starts one.</source>
        <translation>Unter {address} antwortet kein Scheduler ({error}). Läuft er, und ist es dieser Port? `dask scheduler` startet einen.</translation>
    </message>
    <message>
        <source>Reading on a cluster needs {name}, which is not installed. {how_to_add}</source>
        <translation>Lesen auf einem Cluster braucht {name}, das nicht installiert ist. {how_to_add}</translation>
    </message>
    <message>
        <source>{file}: the file is not there.</source>
        <translation>{file}: Die Datei ist nicht da.</translation>
    </message>
    <message>
        <source>The TLS files cannot be used ({error}). They are PEM files: a certificate of the authority, one of yours, and its private key.</source>
        <translation>Die TLS-Dateien sind nicht zu gebrauchen ({error}). Es sind PEM-Dateien: ein Zertifikat der Ausgabestelle, eines von Ihnen und dessen privater Schlüssel.</translation>
    </message>
    <message>
        <source>An encrypted connection needs --tls-ca-file, --tls-cert and --tls-key.</source>
        <translation>Eine verschlüsselte Verbindung braucht --tls-ca-file, --tls-cert und --tls-key.</translation>
    </message>
    <message>
        <source>Every process that reads is ended from outside.</source>
        <translation>Jeder Prozess, der liest, wird von außen beendet.</translation>
    </message>
    <message>
        <source>A worker lacks the pipeline. Start the command again.</source>
        <translation>Einem Worker fehlt die Pipeline. Starten Sie den Befehl noch einmal.</translation>
    </message>
    <message>
        <source>This computer has no keyring for passwords. Write user:password into a file that only you can read, and name that.</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund für Kennwörter. Schreiben Sie Benutzer:Kennwort in eine Datei, die nur Sie lesen können, und geben Sie diese an.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not take the password ({error}). Unlock it, and try again.</source>
        <translation>Der Schlüsselbund des Systems hat das Kennwort nicht angenommen ({error}). Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name}: others may read this file with a password. Run: chmod 600 {name}</source>
        <translation>{name}: andere dürfen diese Datei mit einem Kennwort lesen. Führen Sie aus: chmod 600 {name}</translation>
    </message>
    <message>
        <source>{name} cannot be read ({strerror}).</source>
        <translation>{name} kann nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>{name}: this is no text.</source>
        <translation>{name}: das ist kein Text.</translation>
    </message>
    <message>
        <source>{name}: the first line is not user:password.</source>
        <translation>{name}: die erste Zeile ist nicht Benutzer:Kennwort.</translation>
    </message>
    <message>
        <source>{name}: made by another version of the program (format {found}, this one knows {known}). Update the program.</source>
        <translation>{name}: von einer anderen Programmversion erstellt (Format {found}, diese kennt {known}). Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} fehlt</translation>
    </message>
    <message>
        <source>{name}: no detector there (model.json: {strerror}). Choose another detector.</source>
        <translation>{name}: dort ist kein Detektor (model.json: {strerror}). Wählen Sie einen anderen Detektor.</translation>
    </message>
    <message>
        <source>{name}: its model.json is broken ({error}). Choose another detector.</source>
        <translation>{name}: model.json ist beschädigt ({error}). Wählen Sie einen anderen Detektor.</translation>
    </message>
    <message>
        <source>it holds no object</source>
        <translation>kein Objekt darin</translation>
    </message>
    <message>
        <source>input_size must be a whole number from 75 to 4096</source>
        <translation>input_size muss eine ganze Zahl von 75 bis 4096 sein</translation>
    </message>
    <message>
        <source>margin must be a small whole number</source>
        <translation>margin muss eine kleine ganze Zahl sein</translation>
    </message>
    <message>
        <source>coarse_size must be 0 or a whole number below input_size</source>
        <translation>coarse_size muss 0 oder eine ganze Zahl unter input_size sein</translation>
    </message>
    <message>
        <source>with coarse_size, both sizes must be 32 k + 43</source>
        <translation>mit coarse_size müssen beide Größen 32 k + 43 sein</translation>
    </message>
    <message>
        <source>threshold must lie between 0 and 1</source>
        <translation>threshold muss zwischen 0 und 1 liegen</translation>
    </message>
    <message>
        <source>classes must be a list of names</source>
        <translation>classes muss eine Liste von Namen sein</translation>
    </message>
    <message>
        <source>title, architecture, description and created must be texts</source>
        <translation>title, architecture, description und created müssen Texte sein</translation>
    </message>
    <message>
        <source>network, metrics, data and versions must be objects</source>
        <translation>network, metrics, data und versions müssen Objekte sein</translation>
    </message>
    <message>
        <source>metrics holds more than {most} data sets</source>
        <translation>metrics enthält mehr als {most} Datensätze</translation>
    </message>
    <message>
        <source>{error} Choose another detector.</source>
        <translation>{error} Wählen Sie einen anderen Detektor.</translation>
    </message>
    <message>
        <source>{file}: cannot take {coarse_size} pixels as model.json asks for ({error}). Choose another detector.</source>
        <translation>{file}: nimmt keine {coarse_size} Pixel an, wie model.json es verlangt ({error}). Wählen Sie einen anderen Detektor.</translation>
    </message>
    <message>
        <source>{parent}: {name} and model.json do not belong together (their sizes differ). Choose another detector or save this one anew.</source>
        <translation>{parent}: {name} und model.json gehören nicht zusammen (verschiedene Größen). Wählen Sie einen anderen Detektor oder speichern Sie diesen neu.</translation>
    </message>
    <message>
        <source>{name_or_path}: no detector of this name and no such folder. Detectors here: {names}.</source>
        <translation>{name_or_path}: kein Detektor und kein Ordner dieses Namens. Vorhandene Detektoren: {names}.</translation>
    </message>
    <message>
        <source>A detector needs a name.</source>
        <translation>Ein Detektor braucht einen Namen.</translation>
    </message>
    <message>
        <source>{name}: ships with the program, or lies elsewhere; only your own detectors can be changed.</source>
        <translation>{name}: gehört zum Programm oder liegt anderswo; nur eigene Detektoren lassen sich ändern.</translation>
    </message>
    <message>
        <source>{folder}: could not be changed ({strerror}).</source>
        <translation>{folder}: konnte nicht geändert werden ({strerror}).</translation>
    </message>
    <message>
        <source>{where}: there are two layouts of this code.</source>
        <translation>{where}: Es gibt zwei Layouts mit diesem Code.</translation>
    </message>
    <message>
        <source>{name}: there is no key “{key}”.</source>
        <translation>{name}: Es gibt keinen Schlüssel „{key}“.</translation>
    </message>
    <message>
        <source>{name}: “layouts” has to be a list.</source>
        <translation>{name}: „layouts“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({error}). Install it again.</source>
        <translation>{name} kann nicht gelesen werden ({error}). Installieren Sie neu.</translation>
    </message>
    <message>
        <source>{name}: has to begin with “{{”.</source>
        <translation>{name}: muss mit „{{“ beginnen.</translation>
    </message>
    <message>
        <source>{where}: has to be in braces.</source>
        <translation>{where}: muss in geschweiften Klammern stehen.</translation>
    </message>
    <message>
        <source>{where}: “like” names no earlier layout of the file: {like!r}.</source>
        <translation>{where}: „like“ nennt kein früheres Layout der Datei: {like!r}.</translation>
    </message>
    <message>
        <source>{where}: “code” is missing.</source>
        <translation>{where}: „code“ fehlt.</translation>
    </message>
    <message>
        <source>{where}: there is no key “{key}”.</source>
        <translation>{where}: Es gibt keinen Schlüssel „{key}“.</translation>
    </message>
    <message>
        <source>{where}: {pattern!r} has not {lines} lines.</source>
        <translation>{where}: {pattern!r} hat nicht {lines} Zeilen.</translation>
    </message>
    <message>
        <source>{where}: “line_heights” has not {lines} numbers.</source>
        <translation>{where}: „line_heights“ hat nicht {lines} Zahlen.</translation>
    </message>
    <message>
        <source>{where}: “{name}” is missing.</source>
        <translation>{where}: „{name}“ fehlt.</translation>
    </message>
    <message>
        <source>{where}: {value!r} is none of {parts}.</source>
        <translation>{where}: {value!r} ist keines von {parts}.</translation>
    </message>
    <message>
        <source>{where}: has to be {parts} values.</source>
        <translation>{where}: müssen {parts} Werte sein.</translation>
    </message>
    <message>
        <source>{where}: a plate needs patterns, a size and a letter height.</source>
        <translation>{where}: Ein Kennzeichen braucht Muster, eine Größe und eine Buchstabenhöhe.</translation>
    </message>
    <message>
        <source>{where}: there is no shape “{one}”.</source>
        <translation>{where}: Es gibt keine Form „{one}“.</translation>
    </message>
    <message>
        <source>{where}: a colour is written as #1a2b3c.</source>
        <translation>{where}: Eine Farbe schreibt man als #1a2b3c.</translation>
    </message>
    <message>
        <source>{where}: {value!r} is not of the kind that belongs there.</source>
        <translation>{where}: {value!r} ist nicht von der Art, die dort hingehört.</translation>
    </message>
    <message>
        <source>{where}: faces.json has no face {name!r}.</source>
        <translation>{where}: faces.json hat keine Schrift {name!r}.</translation>
    </message>
    <message>
        <source>{where}: has to be a list.</source>
        <translation>{where}: muss eine Liste sein.</translation>
    </message>
    <message>
        <source>Drop to annotate</source>
        <translation>Zum Annotieren ablegen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen</numerusform>
            <numerusform>%Ln Rahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) not saved</source>
        <translation>
            <numerusform>%Ln Bild nicht gespeichert</numerusform>
            <numerusform>%Ln Bilder nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Suggest boxes</source>
        <translation>Rahmen vorschlagen</translation>
    </message>
    <message>
        <source>{name}: changes that could not be saved are shown again</source>
        <translation>{name}: Nicht gespeicherte Änderungen werden wieder angezeigt</translation>
    </message>
    <message>
        <source>{name}: changed elsewhere; shown as it is now</source>
        <translation>{name}: anderswo geändert; angezeigt wird der jetzige Stand</translation>
    </message>
    <message>
        <source>Search names and tags</source>
        <translation>Namen und Tags</translation>
    </message>
    <message>
        <source>Drop a folder of pictures here</source>
        <translation>Ordner mit Bildern hier ablegen</translation>
    </message>
    <message>
        <source>Draw a box around every plate and write down its text. Everything is saved by itself, as Pascal VOC files beside the pictures,
which labelImg and other programs read too.</source>
        <translation>Um jedes Kennzeichen einen Rahmen ziehen und den Text eingeben. Alles wird von selbst gespeichert, als Pascal-VOC-Dateien neben den Bildern,
die auch labelImg und andere Programme lesen.</translation>
    </message>
    <message>
        <source>Click the four corners of the plate; Esc takes one back</source>
        <translation>Die vier Ecken des Kennzeichens anklicken; Esc nimmt eine zurück</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen kopiert</numerusform>
            <numerusform>%Ln Rahmen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no boxes on the clipboard. Copy some first.</source>
        <translation>In der Zwischenablage sind keine Rahmen. Kopieren Sie zuerst welche.</translation>
    </message>
    <message>
        <source>Paste boxes</source>
        <translation>Rahmen einfügen</translation>
    </message>
    <message>
        <source>The copied boxes lie outside this picture</source>
        <translation>Die kopierten Rahmen liegen außerhalb dieses Bilds</translation>
    </message>
    <message>
        <source>There is no picture without annotation after this one</source>
        <translation>Nach diesem Bild kommt keines ohne Annotation</translation>
    </message>
    <message>
        <source>There is no picture without annotation before this one</source>
        <translation>Vor diesem Bild ist keines ohne Annotation</translation>
    </message>
    <message>
        <source>There is no class {number}: add it in Data set, Classes</source>
        <translation>Es gibt keine Klasse {number}: Hinzufügen unter Datensatz, Klassen</translation>
    </message>
    <message>
        <source>The next box is of class “{names}”</source>
        <translation>Der nächste Rahmen hat die Klasse „{names}“</translation>
    </message>
    <message>
        <source>Drag a corner to move it; C makes the box upright again</source>
        <translation>Eine Ecke ziehen, um sie zu verschieben; C richtet den Rahmen wieder gerade</translation>
    </message>
    <message>
        <source>Copy here</source>
        <translation>Hierher kopieren</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Hierher verschieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Ohne Text</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>suggestion {score} %</source>
        <translation>Vorschlag {score} %</translation>
    </message>
    <message>
        <source>four corners</source>
        <translation>vier Ecken</translation>
    </message>
    <message>
        <source>difficult</source>
        <translation>schwierig</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>Boxes of the picture</source>
        <translation>Rahmen des Bilds</translation>
    </message>
    <message>
        <source>No such box</source>
        <translation>Kein solcher Rahmen</translation>
    </message>
    <message>
        <source>Press W and draw one around a plate, or I for suggestions.</source>
        <translation>W drücken und einen um ein Kennzeichen ziehen, oder I für Vorschläge.</translation>
    </message>
    <message>
        <source>No boxes yet</source>
        <translation>Noch keine Rahmen</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Every plate has a box, or there is none (Space)</source>
        <translation>Jedes Kennzeichen hat einen Rahmen, oder es gibt keines (Leertaste)</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tags…</translation>
    </message>
    <message>
        <source>Words about the picture (G)</source>
        <translation>Wörter zum ganzen Bild (G)</translation>
    </message>
    <message>
        <source>Attributes…</source>
        <translation>Merkmale…</translation>
    </message>
    <message>
        <source>What else is to be said of it (E)</source>
        <translation>Was sonst noch dazu zu sagen ist (E)</translation>
    </message>
    <message>
        <source>Search texts and classes</source>
        <translation>Texte und Klassen suchen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Cut-out of the chosen box</source>
        <translation>Ausschnitt des gewählten Rahmens</translation>
    </message>
    <message>
        <source>Class of the chosen boxes</source>
        <translation>Klasse der gewählten Rahmen</translation>
    </message>
    <message>
        <source>Difficult</source>
        <translation>Schwierig</translation>
    </message>
    <message>
        <source>Hard to read; not counted when a detector is measured (Q)</source>
        <translation>Schwer lesbar; zählt beim Messen eines Detektors nicht mit (Q)</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Cut off by the edge of the picture or by something (T)</source>
        <translation>Vom Bildrand oder von etwas anderem abgeschnitten (T)</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Chosen box</source>
        <translation>Gewählter Rahmen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Make a box of the suggestion (Enter)</source>
        <translation>Aus dem Vorschlag einen Rahmen machen (Eingabe)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Take the suggestion away (Del)</source>
        <translation>Den Vorschlag entfernen (Entf)</translation>
    </message>
    <message>
        <source>Picture to annotate</source>
        <translation>Bild zum Annotieren</translation>
    </message>
    <message>
        <source>Show only: {kind} ({number:,})</source>
        <translation>Nur anzeigen: {kind} ({number:,})</translation>
    </message>
    <message>
        <source>There is no box in this folder yet.</source>
        <translation>In diesem Ordner ist noch kein Rahmen.</translation>
    </message>
    <message>
        <source>Counting the classes</source>
        <translation>Klassen werden gezählt</translation>
    </message>
    <message>
        <source>Some annotations are not saved yet. Save them first (Ctrl+S).</source>
        <translation>Einige Annotationen sind noch nicht gespeichert. Speichern Sie sie zuerst (Strg+S).</translation>
    </message>
    <message>
        <source>Renaming classes</source>
        <translation>Klassen werden umbenannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed {boxes} in {files}</source>
        <translation>{boxes} in {files} umbenannt</translation>
    </message>
    <message>
        <source>{boxes} in {files} have another class now.</source>
        <translation>{boxes} in {files} haben jetzt eine andere Klasse.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) as before</source>
        <translation>
            <numerusform>%Ln Datei wie zuvor</numerusform>
            <numerusform>%Ln Dateien wie zuvor</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>
… and {more:,} more.</source>
        <translation>
… und {more:,} weitere.</translation>
    </message>
    <message>
        <source>Plates are called {names} here. They can be called “plate”, as everywhere in this program; in the files nothing but the name changes.</source>
        <translation>Kennzeichen heißen hier {names}. Sie können „plate“ heißen wie überall in diesem Programm; in den Dateien ändert sich nur der Name.</translation>
    </message>
    <message>
        <source>In this picture</source>
        <translation>In diesem Bild</translation>
    </message>
    <message>
        <source>In the whole folder…</source>
        <translation>Im ganzen Ordner …</translation>
    </message>
    <message>
        <source>Rename classes</source>
        <translation>Klassen umbenennen</translation>
    </message>
    <message>
        <source>Renamed; Ctrl+Z takes it back</source>
        <translation>Umbenannt; Strg+Z nimmt es zurück</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>One name in each line; the keys 1 to 9 give the first nine. With one class there is nothing to choose, and no window asks.</source>
        <translation>Ein Name je Zeile; die Tasten 1 bis 9 geben die ersten neun. Bei nur einer Klasse gibt es nichts zu wählen, und kein Fenster fragt danach.</translation>
    </message>
    <message>
        <source>Names of the classes</source>
        <translation>Namen der Klassen</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Aus Datei laden …</translation>
    </message>
    <message>
        <source>predefined_classes.txt of labelImg, or classes.txt of YOLO</source>
        <translation>predefined_classes.txt von labelImg oder classes.txt von YOLO</translation>
    </message>
    <message>
        <source>Load classes</source>
        <translation>Klassen laden</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Text (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Checking the data set</source>
        <translation>Datensatz wird geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found</source>
        <translation>
            <numerusform>%Ln Problem gefunden</numerusform>
            <numerusform>%Ln Probleme gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>You said: {said}.</source>
        <translation>Sie haben gesagt: {said}.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <source>There is nothing to split yet: no picture has an annotation.</source>
        <translation>Es gibt noch nichts aufzuteilen: Kein Bild hat eine Annotation.</translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation>Wird aufgeteilt</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei importiert</numerusform>
            <numerusform>%Ln Dateien importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei exportiert</numerusform>
            <numerusform>%Ln Dateien exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Export as YOLO</source>
        <translation>Als YOLO exportieren</translation>
    </message>
    <message>
        <source>{name} has labels already.</source>
        <translation>{name} hat bereits Labels.</translation>
    </message>
    <message>
        <source>Replace those of the pictures that are exported now? Labels of other pictures stay in any case.</source>
        <translation>Die der jetzt exportierten Bilder ersetzen? Labels anderer Bilder bleiben auf jeden Fall.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Folder with YOLO labels</source>
        <translation>Ordner mit YOLO-Labels</translation>
    </message>
    <message>
        <source>Folder for the YOLO labels</source>
        <translation>Ordner für die YOLO-Labels</translation>
    </message>
    <message>
        <source>Import COCO</source>
        <translation>COCO importieren</translation>
    </message>
    <message>
        <source>COCO (*.json);;All files (*)</source>
        <translation>COCO (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export as COCO</source>
        <translation>Als COCO exportieren</translation>
    </message>
    <message>
        <source>COCO (*.json)</source>
        <translation>COCO (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>The annotations of %Ln picture(s) are not saved and would be missing: nothing was exported. Save them first (Ctrl+S), or save them elsewhere.</source>
        <translation>
            <numerusform>Die Annotation von %Ln Bild ist nicht gespeichert und würde fehlen: Es wurde nichts exportiert. Speichern Sie sie zuerst (Strg+S) oder an einem anderen Ort.</numerusform>
            <numerusform>Die Annotationen von %Ln Bildern sind nicht gespeichert und würden fehlen: Es wurde nichts exportiert. Speichern Sie sie zuerst (Strg+S) oder an einem anderen Ort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the example is to be</source>
        <translation>Ort für das Beispiel</translation>
    </message>
    <message>
        <source>Example plates</source>
        <translation>Beispiel-Kennzeichen</translation>
    </message>
    <message>
        <source>Pictures of cars are drawn, with a box and a text for each plate.</source>
        <translation>Bilder von Autos werden gezeichnet, mit Rahmen und Text für jedes Kennzeichen.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>No folder was annotated before</source>
        <translation>Bisher wurde kein Ordner annotiert</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Open picture or video</source>
        <translation>Bild oder Video öffnen</translation>
    </message>
    <message>
        <source>Annotation folder</source>
        <translation>Ordner der Annotationen</translation>
    </message>
    <message>
        <source>Only Annotate looks for annotations in {annotations}. Trainings and Improve reading look beside the pictures, and in a folder called annotations there or beside them.</source>
        <translation>Nur die Ansicht Annotieren sucht Annotationen in {annotations}. Training und „Lesen verbessern“ suchen neben den Bildern und in einem Ordner namens annotations dort oder daneben.</translation>
    </message>
    <message>
        <source>Copied {file}</source>
        <translation>{file} kopiert</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move {name} to the trash?</source>
        <translation>{name} in den Papierkorb verschieben?</translation>
    </message>
    <message>
        <source>Its annotation goes with it. You can get both back from the trash of the system.</source>
        <translation>Die Annotation geht mit. Beides lässt sich aus dem Papierkorb des Systems zurückholen.</translation>
    </message>
    <message>
        <source>{name} could not be moved to the trash. The disk may have none, or you may not change this folder. Nothing was deleted.</source>
        <translation>{name} konnte nicht in den Papierkorb verschoben werden. Vielleicht hat der Datenträger keinen, oder Sie dürfen diesen Ordner nicht ändern. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>{name} is in the trash, but its annotation could not be moved there and stays.</source>
        <translation>{name} ist im Papierkorb, aber die Annotation konnte nicht dorthin und bleibt.</translation>
    </message>
    <message>
        <source>{name} is in the trash</source>
        <translation>{name} ist im Papierkorb</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>The annotations of %Ln picture(s) could not be saved.</source>
        <translation>
            <numerusform>Die Annotation von %Ln Bild konnte nicht gespeichert werden.</numerusform>
            <numerusform>Die Annotationen von %Ln Bildern konnten nicht gespeichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}

If you close now, the program keeps them on this computer and offers them again when you open the folder.</source>
        <translation>{reason}

Wenn Sie jetzt schließen, behält das Programm sie auf diesem Rechner und bietet sie wieder an, sobald Sie den Ordner öffnen.</translation>
    </message>
    <message>
        <source>Their files were changed by another program.</source>
        <translation>Ihre Dateien wurden von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Save annotations in</source>
        <translation>Annotationen speichern in</translation>
    </message>
    <message>
        <source>{name} was changed by another window or program while you changed it too. Yours is not written yet. If you keep yours, the other one is kept beside it.</source>
        <translation>{name} wurde von einem anderen Fenster oder Programm geändert, während auch Sie es geändert haben. Ihr Stand ist noch nicht geschrieben. Wenn Sie Ihren behalten, bleibt der andere daneben erhalten.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremden Stand nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigenen behalten</translation>
    </message>
    <message>
        <source>The annotation could not be saved.</source>
        <translation>Die Annotation konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>The program had ended before it could save %Ln annotation(s). Now (it|they) (is|are) saved.</source>
        <translation>
            <numerusform>Das Programm endete, bevor es %Ln Annotation speichern konnte. Jetzt ist sie gespeichert.</numerusform>
            <numerusform>Das Programm endete, bevor es %Ln Annotationen speichern konnte. Jetzt sind sie gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) of an earlier start could still not be saved. You see the changes when you open the picture.</source>
        <translation>
            <numerusform>%Ln Annotation eines früheren Starts konnte noch immer nicht gespeichert werden. Sie sehen die Änderungen, wenn Sie das Bild öffnen.</numerusform>
            <numerusform>%Ln Annotationen eines früheren Starts konnten noch immer nicht gespeichert werden. Sie sehen die Änderungen, wenn Sie das Bild öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pictures in this folder.</source>
        <translation>In diesem Ordner sind keine Bilder.</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Bilder werden gesucht …</translation>
    </message>
    <message>
        <source>No pictures in this folder</source>
        <translation>Keine Bilder in diesem Ordner</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Nichts mehr zu tun</translation>
    </message>
    <message>
        <source>No picture with boxes</source>
        <translation>Kein Bild mit Rahmen</translation>
    </message>
    <message>
        <source>No checked picture yet</source>
        <translation>Noch kein geprüftes Bild</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Pictures to annotate</source>
        <translation>Bilder zum Annotieren</translation>
    </message>
    <message>
        <source>Nothing holds “{search}”</source>
        <translation>Nichts enthält „{search}“</translation>
    </message>
    <message>
        <source>Shorten or clear the search</source>
        <translation>Suche kürzen oder leeren</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>checked, {boxes}</source>
        <translation>geprüft, {boxes}</translation>
    </message>
    <message>
        <source>checked, no plate</source>
        <translation>geprüft, kein Kennzeichen</translation>
    </message>
    <message>
        <source>{boxes} read, to check</source>
        <translation>{boxes} gelesen, zu prüfen</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>{words}, suggestion</source>
        <translation>{words}, Vorschlag</translation>
    </message>
    <message>
        <source>The folder cannot be opened ({strerror}).</source>
        <translation>Der Ordner lässt sich nicht öffnen ({strerror}).</translation>
    </message>
    <message>
        <source>Something else is still running. Wait for it, or stop it first.</source>
        <translation>Etwas anderes läuft noch. Warten Sie darauf, oder stoppen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>It could not be written ({strerror}).</source>
        <translation>Es konnte nicht geschrieben werden ({strerror}).</translation>
    </message>
    <message>
        <source>{folder}: no labels that are known. What lies there: {what}.</source>
        <translation>{folder}: keine bekannten Labels. Dort liegt: {what}.</translation>
    </message>
    <message>
        <source>Which class means plates?</source>
        <translation>Welche Klasse bedeutet Kennzeichen?</translation>
    </message>
    <message>
        <source>Import, {name} means plates</source>
        <translation>Importieren, {name} bedeutet Kennzeichen</translation>
    </message>
    <message>
        <source>Import them? Files with the annotations are made beside; yours stay as they are.</source>
        <translation>Importieren? Dateien mit den Annotationen werden daneben angelegt; Ihre bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>The labels of %n picture(s) mark nothing. Are these pictures without plates (background pictures)?</source>
        <translation>
            <numerusform>In den Labels von %n Bild ist nichts markiert. Ist es ein Bild ohne Kennzeichen (Hintergrundbild)?</numerusform>
            <numerusform>In den Labels von %n Bildern ist nichts markiert. Sind es Bilder ohne Kennzeichen (Hintergrundbilder)?</numerusform>
        </translation>
    </message>
    <message>
        <source>… and {more} more.</source>
        <translation>… und {more} weitere.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Enter: done · Esc: cancel</source>
        <translation>Eingabe: fertig · Esc: abbrechen</translation>
    </message>
    <message>
        <source>↑ ↓, Ctrl+1–9: class</source>
        <translation>↑ ↓, Strg+1–9: Klasse</translation>
    </message>
    <message>
        <source>Draw box</source>
        <translation>Rahmen ziehen</translation>
    </message>
    <message>
        <source>Move boxes</source>
        <translation>Rahmen verschieben</translation>
    </message>
    <message>
        <source>Move box</source>
        <translation>Rahmen verschieben</translation>
    </message>
    <message>
        <source>Draw four corners</source>
        <translation>Vier Ecken setzen</translation>
    </message>
    <message>
        <source>Four corners</source>
        <translation>Vier Ecken</translation>
    </message>
    <message>
        <source>Upright box</source>
        <translation>Gerader Rahmen</translation>
    </message>
    <message>
        <source>Take the find</source>
        <translation>Fund übernehmen</translation>
    </message>
    <message>
        <source>Delete box</source>
        <translation>Rahmen löschen</translation>
    </message>
    <message>
        <source>Take the detector&apos;s box</source>
        <translation>Rahmen des Detektors übernehmen</translation>
    </message>
    <message>
        <source>Copy boxes here</source>
        <translation>Rahmen hierher kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Refuse %Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag ablehnen</numerusform>
            <numerusform>%Ln Vorschläge ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen löschen</numerusform>
            <numerusform>%Ln Rahmen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen verdoppeln</numerusform>
            <numerusform>%Ln Rahmen verdoppeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Class “{name}”</source>
        <translation>Klasse „{name}“</translation>
    </message>
    <message>
        <source>Text of the plate</source>
        <translation>Text des Kennzeichens</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Picture is checked</source>
        <translation>Bild ist geprüft</translation>
    </message>
    <message>
        <source>Picture is not checked</source>
        <translation>Bild ist nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag annehmen</numerusform>
            <numerusform>%Ln Vorschläge annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no suggestion in this picture</source>
        <translation>In diesem Bild gibt es keinen Vorschlag</translation>
    </message>
    <message>
        <source>There are no boxes in the picture that was shown before</source>
        <translation>Im zuvor gezeigten Bild sind keine Rahmen</translation>
    </message>
    <message>
        <source>Add the previous picture&apos;s boxes</source>
        <translation>Rahmen des vorigen Bilds hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) would lie outside</source>
        <translation>
            <numerusform>%Ln Rahmen läge außerhalb</numerusform>
            <numerusform>%Ln Rahmen lägen außerhalb</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as {name}</source>
        <translation>Als {name} markieren</translation>
    </message>
    <message>
        <source>Mark as not {name}</source>
        <translation>Als nicht {name} markieren</translation>
    </message>
    <message>
        <source>Nothing can be changed here: the annotation file cannot be read</source>
        <translation>Hier lässt sich nichts ändern: Die Annotationsdatei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The picture was changed, so it counts as not checked</source>
        <translation>Das Bild wurde geändert und gilt daher als nicht geprüft</translation>
    </message>
    <message>
        <source>This picture can have no annotation.</source>
        <translation>Dieses Bild kann keine Annotation haben.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Back to the list of pictures</source>
        <translation>Zurück zur Liste der Bilder</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Compare with the detector</source>
        <translation>Mit dem Detektor vergleichen</translation>
    </message>
    <message>
        <source>Where labels and detector or reader disagree (Ctrl+Shift+J)</source>
        <translation>Wo Labels von Detektor oder Leser abweichen (Strg+Umschalt+J)</translation>
    </message>
    <message>
        <source>Do what detector and reader say (Enter, Ctrl+Enter)</source>
        <translation>Tun, was Detektor und Leser sagen (Eingabe, Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Means plates</source>
        <translation>Bedeutet Kennzeichen</translation>
    </message>
    <message>
        <source>Means no plates</source>
        <translation>Bedeutet keine Kennzeichen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>Art des Problems</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to label</source>
        <translation>
            <numerusform>%Ln Bild zu annotieren</numerusform>
            <numerusform>%Ln Bilder zu annotieren</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds ({total:,})</source>
        <translation>Alle Arten ({total:,})</translation>
    </message>
    <message>
        <source>Add the box</source>
        <translation>Rahmen hinzufügen</translation>
    </message>
    <message>
        <source>Delete the box</source>
        <translation>Rahmen löschen</translation>
    </message>
    <message>
        <source>Move the box there</source>
        <translation>Rahmen dorthin verschieben</translation>
    </message>
    <message>
        <source>Take the text</source>
        <translation>Text übernehmen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>The boxes of the whole folder get these names. In each annotation file nothing but the names changes, and you can take it back.</source>
        <translation>Die Rahmen des ganzen Ordners bekommen diese Namen. In jeder Annotationsdatei ändern sich nur die Namen, und Sie können es zurücknehmen.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>Neuer Name von {name}</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>Eine Klasse braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) will have another class.</source>
        <translation>
            <numerusform>%Ln Rahmen bekommt eine andere Klasse.</numerusform>
            <numerusform>%Ln Rahmen bekommen eine andere Klasse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will change.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: no picture has an annotation</source>
        <translation>Es gibt noch nichts zu vergleichen: Kein Bild hat eine Annotation</translation>
    </message>
    <message>
        <source>Comparing with the detector</source>
        <translation>Vergleich mit dem Detektor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubt(s), worst first: Ctrl+Enter takes what the detector says</source>
        <translation>
            <numerusform>%Ln Zweifel: Strg+Eingabe übernimmt, was der Detektor sagt</numerusform>
            <numerusform>%Ln Zweifel, die größten zuerst: Strg+Eingabe übernimmt, was der Detektor sagt</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels and detector agree</source>
        <translation>Labels und Detektor stimmen überein</translation>
    </message>
    <message>
        <source>Every picture is annotated</source>
        <translation>Jedes Bild ist annotiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to label, unsurest first</source>
        <translation>
            <numerusform>%Ln Bild zu annotieren</numerusform>
            <numerusform>%Ln Bilder zu annotieren, die unsichersten zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what to label next</source>
        <translation>Gesucht wird, was als Nächstes zu annotieren ist</translation>
    </message>
    <message>
        <source>Choose a doubt in the list of problems first</source>
        <translation>Wählen Sie zuerst einen Zweifel in der Liste der Probleme</translation>
    </message>
    <message>
        <source>There is nothing to take here: label the picture</source>
        <translation>Hier gibt es nichts zu übernehmen: Annotieren Sie das Bild</translation>
    </message>
    <message>
        <source>The box is another one meanwhile: compare again</source>
        <translation>Der Rahmen ist inzwischen ein anderer: Vergleichen Sie erneut</translation>
    </message>
    <message>
        <source>{file}: detector and reader are {percent} % unsure of it.</source>
        <translation>{file}: Detektor und Leser sind sich zu {percent} % unsicher.</translation>
    </message>
    <message>
        <source>Split into parts</source>
        <translation>In Teile aufteilen</translation>
    </message>
    <message>
        <source>Annotated pictures are shared out by chance. The same seed gives the same parts, and new pictures do not move the old ones. The parts are written to a table (CSV).</source>
        <translation>Annotierte Bilder werden nach Zufall verteilt. Derselbe Startwert gibt dieselben Teile, und neue Bilder verschieben die alten nicht. Die Teile werden in eine Tabelle (CSV) geschrieben.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Keep near-copies on one side (takes a while)</source>
        <translation>Fast gleiche Bilder auf einer Seite lassen (dauert)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>The shares make {total} %, not 100 %.</source>
        <translation>Die Anteile ergeben {total} %, nicht 100 %.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Classes: {classes}</source>
        <translation>Klassen: {classes}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Boxes per picture</source>
        <translation>Rahmen je Bild</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>width divided by height</source>
        <translation>Breite geteilt durch Höhe</translation>
    </message>
    <message>
        <source>Where the boxes lie</source>
        <translation>Wo die Rahmen liegen</translation>
    </message>
    <message>
        <source>annotated</source>
        <translation>annotiert</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>with text</source>
        <translation>mit Text</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Brightness {brightness:.0f} %</source>
        <translation>Helligkeit {brightness:.0f} %</translation>
    </message>
    <message>
        <source>Contrast {contrast:.0f} %</source>
        <translation>Kontrast {contrast:.0f} %</translation>
    </message>
    <message>
        <source>Equalised</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>Looking for plates…</source>
        <translation>Kennzeichen werden gesucht …</translation>
    </message>
    <message>
        <source>All listed pictures have boxes or suggestions already</source>
        <translation>Alle aufgelisteten Bilder haben schon Rahmen oder Vorschläge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s): Enter accepts, Del refuses</source>
        <translation>
            <numerusform>%Ln Vorschlag: Eingabe nimmt an, Entf lehnt ab</numerusform>
            <numerusform>%Ln Vorschläge: Eingabe nimmt an, Entf lehnt ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Every plate that was found has its box already</source>
        <translation>Jedes gefundene Kennzeichen hat schon einen Rahmen</translation>
    </message>
    <message>
        <source>No plate was found. Draw a box with W, or press Space if there is none</source>
        <translation>Kein Kennzeichen gefunden. Mit W einen Rahmen ziehen, oder die Leertaste drücken, wenn es keines gibt</translation>
    </message>
    <message>
        <source>Looking for plates</source>
        <translation>Kennzeichen werden gesucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) in {pictures}</source>
        <translation>
            <numerusform>%Ln Vorschlag in {pictures}</numerusform>
            <numerusform>%Ln Vorschläge in {pictures}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>No plate was found</source>
        <translation>Kein Kennzeichen gefunden</translation>
    </message>
    <message>
        <source>The boxes of {name} were drawn on the picture as the camera stored it, which is shown upright here. They can be turned with it.</source>
        <translation>Die Rahmen von {name} wurden auf dem Bild gezogen, wie die Kamera es gespeichert hat; hier steht es aufrecht. Sie können mitgedreht werden.</translation>
    </message>
    <message>
        <source>Turn the boxes</source>
        <translation>Rahmen drehen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>What it holds now is lost: {file}</source>
        <translation>Der jetzige Inhalt geht verloren: {file}</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Actions that fit</source>
        <translation>Passende Aktionen</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Jetzt nicht möglich</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About LPR Desktop</source>
        <translation>Über LPR Desktop</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>The program met an error that it did not expect. Your pictures, boxes and texts are kept, and you can go on working. If it happens again, please report it with the details below.</source>
        <translation>Im Programm ist ein unerwarteter Fehler aufgetreten. Ihre Bilder, Rahmen und Texte sind erhalten, und Sie können weiterarbeiten. Tritt er wieder auf, melden Sie ihn bitte mit den Einzelheiten unten.</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Einzelheiten des Fehlers</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>Finds and reads licence plates in your pictures. Everything runs on this computer; no picture and no text leaves it.</source>
        <translation>Findet und liest Kfz-Kennzeichen in Ihren Bildern. Alles läuft auf diesem Rechner; kein Bild und kein Text verlässt ihn.</translation>
    </message>
    <message>
        <source>MIT licence, the LPR Desktop contributors.</source>
        <translation>MIT-Lizenz, die Mitwirkenden von LPR Desktop.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two keys</comment>
        <translation>oder</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Cut-out of the plate</source>
        <translation>Ausschnitt des Kennzeichens</translation>
    </message>
    <message>
        <source>Single readings</source>
        <translation>Einzelne Lesungen</translation>
    </message>
    <message>
        <source>Single readings of the passage</source>
        <translation>Einzelne Lesungen der Durchfahrt</translation>
    </message>
    <message>
        <source>A note about this reading</source>
        <translation>Eine Notiz zu dieser Lesung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Open picture in Read</source>
        <translation>Bild unter Lesen öffnen</translation>
    </message>
    <message>
        <source>Tell me when it is read again</source>
        <translation>Melden, wenn es wieder gelesen wird</translation>
    </message>
    <message>
        <source>No reading chosen</source>
        <translation>Keine Lesung gewählt</translation>
    </message>
    <message>
        <source>Choose one in the table.</source>
        <translation>Wählen Sie eine in der Tabelle.</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(kein Text)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source> (by the file)</source>
        <translation> (laut Datei)</translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation>von Hand gezogen</translation>
    </message>
    <message>
        <source>typed or confirmed by you</source>
        <translation>von Ihnen eingegeben oder bestätigt</translation>
    </message>
    <message>
        <source>for {duration}</source>
        <translation>{duration} lang</translation>
    </message>
    <message>
        <source>{first} to {last} in the video</source>
        <translation>{first} bis {last} im Video</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>Perhaps wanted</source>
        <translation>Vielleicht gesucht</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Zwischen …</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>Search by text</source>
        <translation>Nach Text suchen</translation>
    </message>
    <message>
        <source>? stands for one character, * for any number of them</source>
        <translation>? steht für ein Zeichen, * für beliebig viele</translation>
    </message>
    <message>
        <source>Also with one character &amp;wrong</source>
        <translation>Auch mit einem &amp;Fehler</translation>
    </message>
    <message>
        <source>Finds WA12345 by WA12346, WA1234 or AW12345 too; O and 0, I and 1 are always the same</source>
        <translation>Findet WA12345 auch mit WA12346, WA1234 oder AW12345; O und 0, I und 1 gelten immer als gleich</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation>Kleinste Sicherheit</translation>
    </message>
    <message>
        <source>Most confidence</source>
        <translation>Größte Sicherheit</translation>
    </message>
    <message>
        <source>Only &amp;corrected ones</source>
        <translation>Nur &amp;korrigierte</translation>
    </message>
    <message>
        <source>Only with a &amp;note</source>
        <translation>Nur mit &amp;Notiz</translation>
    </message>
    <message>
        <source>Only wanted &amp;plates</source>
        <translation>Nur gesuchte Kenn&amp;zeichen</translation>
    </message>
    <message>
        <source>&amp;Every reading by itself</source>
        <translation>Jede L&amp;esung einzeln</translation>
    </message>
    <message>
        <source>Else a car that several pictures or frames show within seconds is one row, with its single readings beside the table</source>
        <translation>Sonst ist ein Auto, das mehrere Bilder innerhalb von Sekunden zeigen, eine Zeile, mit den einzelnen Lesungen neben der Tabelle</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>How long readings are kept</source>
        <translation>Wie lange Lesungen aufbewahrt werden</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Alle Länder</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>Alle Richtungen</translation>
    </message>
    <message>
        <source>&amp;Taken</source>
        <translation>&amp;Aufgenommen</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Richtung</translation>
    </message>
    <message>
        <source>&amp;Sure</source>
        <translation>&amp;Sicherheit</translation>
    </message>
    <message>
        <source>&amp;Keep readings</source>
        <translation>Auf&amp;bewahren</translation>
    </message>
    <message>
        <source>Older ones are deleted when the program starts</source>
        <translation>Ältere werden beim Start des Programms gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln Text</numerusform>
            <numerusform>%Ln Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied {what}</source>
        <translation>{what} kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plate(s)</source>
        <translation>
            <numerusform>%Ln Kennzeichen</numerusform>
            <numerusform>%Ln Kennzeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} on the list of wanted plates</source>
        <translation>{what} auf der Liste gesuchter Kennzeichen</translation>
    </message>
    <message>
        <source>There is nothing to export: no reading is shown.</source>
        <translation>Es gibt nichts zu exportieren: Keine Lesung wird angezeigt.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln reading(s) to {file}</source>
        <translation>
            <numerusform>%Ln Lesung nach {file} exportiert</numerusform>
            <numerusform>%Ln Lesungen nach {file} exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s)</source>
        <translation>
            <numerusform>%Ln Lesung</numerusform>
            <numerusform>%Ln Lesungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {words}?</source>
        <translation>{words} löschen?</translation>
    </message>
    <message>
        <source>all readings</source>
        <translation>Alle Lesungen</translation>
    </message>
    <message>
        <source>all readings that fit the search</source>
        <translation>Alle Lesungen, die zur Suche passen,</translation>
    </message>
    <message>
        <source> or more</source>
        <translation> oder mehr</translation>
    </message>
    <message>
        <source>Delete {words}{number}?</source>
        <translation>{words}{number} löschen?</translation>
    </message>
    <message>
        <source>Also those that you have not scrolled to.</source>
        <translation>Auch die, zu denen Sie nicht gescrollt haben.</translation>
    </message>
    <message>
        <source>Delete readings of earlier days</source>
        <translation>Lesungen früherer Tage löschen</translation>
    </message>
    <message>
        <source>Delete what is older than (days)</source>
        <translation>Löschen, was älter ist als (Tage)</translation>
    </message>
    <message>
        <source>Delete all readings of pictures from before {until:%Y-%m-%d}?</source>
        <translation>Alle Lesungen von Bildern vor {until:%d.%m.%Y} löschen?</translation>
    </message>
    <message>
        <source>It counts when the picture was taken.</source>
        <translation>Es zählt, wann das Bild aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Delete readings</source>
        <translation>Lesungen löschen</translation>
    </message>
    <message>
        <source>{more} They are deleted from this computer for good, with their corrections, notes and thumbnails. Your picture files stay where they are.</source>
        <translation>{more} Sie werden endgültig von diesem Rechner gelöscht, mit Korrekturen, Notizen und Vorschaubildern. Ihre Bilddateien bleiben, wo sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln reading(s)</source>
        <translation>
            <numerusform>%Ln Lesung gelöscht</numerusform>
            <numerusform>%Ln Lesungen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting readings</source>
        <translation>Lesungen werden gelöscht</translation>
    </message>
    <message>
        <source>{file} could not be written ({strerror}). Choose another folder, or close the file where it is open.</source>
        <translation>{file} konnte nicht geschrieben werden ({strerror}). Wählen Sie einen anderen Ordner, oder schließen Sie die Datei, wo sie offen ist.</translation>
    </message>
    <message>
        <source> and {texts} more</source>
        <translation> und {texts} weitere</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesung</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Überwachung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) and more</source>
        <translation>
            <numerusform>%Ln Lesung und mehr</numerusform>
            <numerusform>%Ln Lesungen und mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln reading(s)</source>
        <translation>
            <numerusform>Mehr als %Ln Lesung</numerusform>
            <numerusform>Mehr als %Ln Lesungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import wanted plates</source>
        <translation>Gesuchte Kennzeichen importieren</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Texts (*.txt)</source>
        <translation>Tabellen (*.csv);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>Export wanted plates</source>
        <translation>Gesuchte Kennzeichen exportieren</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Nach {file} exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n plate(s) in {file}, {new} of them new</source>
        <translation>
            <numerusform>%n Kennzeichen in {file}, davon {new} neu</numerusform>
            <numerusform>%n Kennzeichen in {file}, davon {new} neu</numerusform>
        </translation>
    </message>
    <message>
        <source>When one of these plates is read, the window says so, in whatever view you are. ? stands for one character, * for any.</source>
        <translation>Wird eines dieser Kennzeichen gelesen, meldet es das Fenster, in welcher Ansicht Sie auch sind. ? steht für ein Zeichen, * für beliebige.</translation>
    </message>
    <message>
        <source>Plate, such as WA12345 or WA*</source>
        <translation>Kennzeichen, etwa WA12345 oder WA*</translation>
    </message>
    <message>
        <source>Wanted plate</source>
        <translation>Gesuchtes Kennzeichen</translation>
    </message>
    <message>
        <source>Why (a note)</source>
        <translation>Warum (Notiz)</translation>
    </message>
    <message>
        <source>Note about the wanted plate</source>
        <translation>Notiz zum gesuchten Kennzeichen</translation>
    </message>
    <message>
        <source>Also &amp;tell when one character differs</source>
        <translation>Auch &amp;melden, wenn ein Zeichen abweicht</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Auf die Liste setzen</translation>
    </message>
    <message>
        <source>&amp;Beep when one is read</source>
        <translation>&amp;Piepen, wenn eines gelesen wird</translation>
    </message>
    <message>
        <source>Show a desktop &amp;message</source>
        <translation>Desktop-&amp;Meldung zeigen</translation>
    </message>
    <message>
        <source>Wanted plates</source>
        <translation>Gesuchte Kennzeichen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show its readings</source>
        <translation>Seine Lesungen zeigen</translation>
    </message>
    <message>
        <source>No plate is wanted.</source>
        <translation>Kein Kennzeichen wird gesucht.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Add the plates of a CSV table, or of a text with a plate a line</source>
        <translation>Die Kennzeichen einer CSV-Tabelle oder eines Texts mit einem Kennzeichen je Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Write the list as a CSV table or as a text</source>
        <translation>Die Liste als CSV-Tabelle oder als Text schreiben</translation>
    </message>
    <message>
        <source>Also when one character differs</source>
        <translation>Auch wenn ein Zeichen abweicht</translation>
    </message>
    <message>
        <source>Only exactly this</source>
        <translation>Nur genau dieses</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>{text}, read as {read}</source>
        <translation>{text}, gelesen als {read}</translation>
    </message>
    <message>
        <source>{text}: one character differs from what is searched for</source>
        <translation>{text}: Ein Zeichen weicht vom Gesuchten ab</translation>
    </message>
    <message>
        <source>Uncertain: look at it</source>
        <translation>Unsicher: bitte ansehen</translation>
    </message>
    <message>
        <source>When the file was last changed; it does not say when it was taken</source>
        <translation>Wann die Datei zuletzt geändert wurde; sie sagt nicht, wann sie aufgenommen wurde</translation>
    </message>
    <message>
        <source>Look through results</source>
        <translation>Ergebnisse durchsehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) taken into the history.</source>
        <translation>
            <numerusform>%Ln Bild in den Verlauf übernommen.</numerusform>
            <numerusform>%Ln Bilder in den Verlauf übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln (is|are) in a store, not on this computer: left out.</source>
        <translation>
            <numerusform>%Ln liegt in einem Speicher, nicht auf diesem Rechner: ausgelassen.</numerusform>
            <numerusform>%Ln liegen in einem Speicher, nicht auf diesem Rechner: ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation>Ergebnisse in {folder}</translation>
    </message>
    <message>
        <source>No plates yet</source>
        <translation>Noch keine Kennzeichen</translation>
    </message>
    <message>
        <source>They appear here as the results are taken in.</source>
        <translation>Sie erscheinen hier, sobald die Ergebnisse eingelesen sind.</translation>
    </message>
    <message>
        <source>&amp;Take into the history</source>
        <translation>In den &amp;Verlauf übernehmen</translation>
    </message>
    <message>
        <source>Keep what was read in the pictures of the chosen readings in the history, too</source>
        <translation>Was in den Bildern der gewählten Lesungen gelesen wurde, auch im Verlauf aufbewahren</translation>
    </message>
    <message numerus="yes">
        <source>Taking in the results: {done} of %Ln part(s)</source>
        <translation>
            <numerusform>Ergebnisse werden eingelesen: {done} von %Ln Teil</numerusform>
            <numerusform>Ergebnisse werden eingelesen: {done} von %Ln Teilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plate(s) in all</source>
        <translation>
            <numerusform>%Ln Kennzeichen insgesamt</numerusform>
            <numerusform>%Ln Kennzeichen insgesamt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged part(s) left out</source>
        <translation>
            <numerusform>%Ln beschädigte Teildatei ausgelassen</numerusform>
            <numerusform>%Ln beschädigte Teildateien ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Noch wurde nichts gelesen</translation>
    </message>
    <message>
        <source>What is read in the Read view is kept here.</source>
        <translation>Was in der Ansicht Lesen gelesen wird, bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lesungen</translation>
    </message>
    <message>
        <source>No reading fits</source>
        <translation>Keine Lesung passt</translation>
    </message>
    <message>
        <source>Shorten the text, or take a filter away.</source>
        <translation>Kürzen Sie den Text, oder heben Sie einen Filter auf.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Watched folders and cameras</source>
        <translation>Überwachte Ordner und Kameras</translation>
    </message>
    <message>
        <source>Nothing is watched. Pictures that a camera or another program puts into a folder can be read as they arrive; and what a network or USB camera shows.</source>
        <translation>Nichts wird überwacht. Bilder, die eine Kamera oder ein anderes Programm in einen Ordner legt, lassen sich lesen, sobald sie ankommen; ebenso, was eine Netzwerk- oder USB-Kamera zeigt.</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Kamera …</translation>
    </message>
    <message>
        <source>Watch a camera</source>
        <translation>Eine Kamera überwachen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>{sighting_words}, read in {picture}</source>
        <translation>{sighting_words}, gelesen in {picture}</translation>
    </message>
    <message numerus="yes">
        <source>; and %Ln other reading(s) of wanted plates</source>
        <translation>
            <numerusform>; und %Ln weitere Lesung gesuchter Kennzeichen</numerusform>
            <numerusform>; und %Ln weitere Lesungen gesuchter Kennzeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Wanted: {text}{note}</source>
        <translation>Gesucht: {text}{note}</translation>
    </message>
    <message>
        <source>Perhaps wanted: {text}{note}, read as {text2}</source>
        <translation>Vielleicht gesucht: {text}{note}, gelesen als {text2}</translation>
    </message>
    <message>
        <source>Improve reading</source>
        <translation>Lesen verbessern</translation>
    </message>
    <message>
        <source>The model that reads the text learns from the texts that you corrected or typed. A fifth of them is held out; only if more of those are read is the new model kept, beside the old one. It is for plates like yours: others may be read a little worse.</source>
        <translation>Das Modell, das den Text liest, lernt aus den Texten, die Sie korrigiert oder eingegeben haben. Ein Fünftel davon wird zurückgehalten; nur wenn davon mehr gelesen werden, bleibt das neue Modell, neben dem alten. Es ist für Kennzeichen wie Ihre: Andere liest es vielleicht etwas schlechter.</translation>
    </message>
    <message>
        <source>Use the new model</source>
        <translation>Neues Modell verwenden</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Altes behalten</translation>
    </message>
    <message>
        <source>Counting the texts…</source>
        <translation>Texte werden gezählt …</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>has</source>
        <translation>hat</translation>
    </message>
    <message>
        <source>have</source>
        <translation>haben</translation>
    </message>
    <message numerus="yes">
        <source>{where} {has} %Ln different plate text(s). {least_texts} are needed for a check that tells something: {missing} more. Type the texts of more plates, or send corrected readings here from the Read view.</source>
        <translation>
            <numerusform>{where} {has} %Ln Kennzeichentext. Für eine aussagekräftige Prüfung sind {least_texts} nötig: {missing} mehr. Geben Sie die Texte weiterer Kennzeichen ein, oder senden Sie korrigierte Lesungen aus der Ansicht Lesen hierher.</numerusform>
            <numerusform>{where} {has} %Ln verschiedene Kennzeichentexte. Für eine aussagekräftige Prüfung sind {least_texts} nötig: {missing} mehr. Geben Sie die Texte weiterer Kennzeichen ein, oder senden Sie korrigierte Lesungen aus der Ansicht Lesen hierher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{where} {has} %Ln plate(s) with {texts} different texts.</source>
        <translation>
            <numerusform>{where} {has} %Ln Kennzeichen mit {texts} verschiedenen Texten.</numerusform>
            <numerusform>{where} {has} %Ln Kennzeichen mit {texts} verschiedenen Texten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of unchecked pictures left out.</source>
        <translation>
            <numerusform>%Ln Text ungeprüfter Bilder ausgelassen.</numerusform>
            <numerusform>%Ln Texte ungeprüfter Bilder ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) with signs that the model does not read are left out.</source>
        <translation>
            <numerusform>%Ln Text mit Zeichen, die das Modell nicht liest, ist ausgelassen.</numerusform>
            <numerusform>%Ln Texte mit Zeichen, die das Modell nicht liest, sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read.</source>
        <translation>Kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Stoppt nach diesem Schritt …</translation>
    </message>
    <message>
        <source> {done:,} of {total:,}</source>
        <translation> {done:,} von {total:,}</translation>
    </message>
    <message>
        <source> of {steps:,}</source>
        <translation> von {steps:,}</translation>
    </message>
    <message>
        <source>Training: step {step:,}{of} · {left}</source>
        <translation>Training: Schritt {step:,}{of} · {left}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Erneut versuchen …</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message>
        <source>It was stopped. “Go on” takes up where it was.</source>
        <translation>Es wurde gestoppt. „Weiter“ macht dort weiter, wo es war.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes about {minutes}, longer while other programs compute; one core is left to them. More time gives more training. You can go on working, stop, and go on later.</source>
        <translation>Es dauert etwa {minutes}, länger, wenn andere Programme rechnen; ein Kern bleibt ihnen. Mehr Zeit gibt mehr Training. Sie können weiterarbeiten, stoppen und später weitermachen.</translation>
    </message>
    <message>
        <source>
… and {more} more.</source>
        <translation>
… und {more} weitere.</translation>
    </message>
    <message>
        <source>the time is being measured</source>
        <translation>die Zeit wird gemessen</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>noch etwa eine Minute</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>about {seconds} minutes left</source>
        <translation>noch etwa {seconds} Minuten</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Held-out plates without a fault</source>
        <translation>Zurückgehaltene Kennzeichen ohne Fehler</translation>
    </message>
    <message>
        <source>Plates of the data set that the training has not seen</source>
        <translation>Kennzeichen des Datensatzes, die das Training nicht gesehen hat</translation>
    </message>
    <message>
        <source>Wrong characters in them</source>
        <translation>Falsche Zeichen darin</translation>
    </message>
    <message>
        <source>Changed, missing and added characters</source>
        <translation>Geänderte, fehlende und hinzugekommene Zeichen</translation>
    </message>
    <message>
        <source>Drawn lines without a fault</source>
        <translation>Gezeichnete Zeilen ohne Fehler</translation>
    </message>
    <message>
        <source>Plates of all countries, drawn: what the model could read it should not forget. Many are as bad as can be, so the share is lower than on photographs</source>
        <translation>Gezeichnete Kennzeichen aller Länder: Was das Modell lesen konnte, soll es nicht vergessen. Viele sind so schlecht wie möglich, darum ist der Anteil kleiner als auf Fotos</translation>
    </message>
    <message>
        <source>{right} of {count}</source>
        <translation>{right} von {count}</translation>
    </message>
    <message>
        <source>{wrong} of {characters}</source>
        <translation>{wrong} von {characters}</translation>
    </message>
    <message>
        <source>The one that ships</source>
        <translation>Das mitgelieferte</translation>
    </message>
    <message>
        <source>Only texts of pictures that are checked</source>
        <translation>Nur Texte geprüfter Bilder</translation>
    </message>
    <message>
        <source>&amp;Name of the new model</source>
        <translation>&amp;Name des neuen Modells</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Beginnen mit</translation>
    </message>
    <message>
        <source>Texts are read with “{name}” now</source>
        <translation>Texte werden jetzt mit „{name}“ gelesen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Readings and corrections are kept in a journal on this computer for 30 days, so that a restart loses nothing. You can change this later in the menu Reading.</source>
        <translation>Lesungen und Korrekturen werden 30 Tage lang in einem Journal auf diesem Rechner aufbewahrt, damit ein Neustart nichts verliert. Das lässt sich später im Menü Lesen ändern.</translation>
    </message>
    <message>
        <source>Keep no journal</source>
        <translation>Kein Journal führen</translation>
    </message>
    <message>
        <source>Keep 30 days</source>
        <translation>30 Tage aufbewahren</translation>
    </message>
    <message numerus="yes">
        <source>, and %Ln pasted picture(s)</source>
        <translation>
            <numerusform>, und %Ln eingefügtes Bild</numerusform>
            <numerusform>, und %Ln eingefügte Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear journal</source>
        <translation>Journal leeren</translation>
    </message>
    <message>
        <source>Delete all remembered readings and corrections?</source>
        <translation>Alle gemerkten Lesungen und Korrekturen löschen?</translation>
    </message>
    <message>
        <source>The list is emptied, and everything the program has kept about pictures is deleted from this computer for good{also}. Your picture files stay where they are.</source>
        <translation>Die Liste wird geleert, und alles, was das Programm über Bilder aufbewahrt hat, wird endgültig von diesem Rechner gelöscht{also}. Ihre Bilddateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>This computer says that it is {today}, {days} days after it was last used to read. Old readings are deleted only when you say that the date is right.</source>
        <translation>Dieser Rechner sagt, es sei {today}, {days} Tage nach dem letzten Lesen. Alte Lesungen werden erst gelöscht, wenn Sie sagen, dass das Datum stimmt.</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>Das Datum stimmt</translation>
    </message>
    <message>
        <source>The journal that was set aside, {name}, still holds what was read.</source>
        <translation>Das beiseitegelegte Journal {name} enthält noch, was gelesen wurde.</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln correction(s)</source>
        <translation>
            <numerusform> und %Ln Korrektur</numerusform>
            <numerusform> und %Ln Korrekturen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep no journal, and delete what is remembered?</source>
        <translation>Kein Journal führen und Gemerktes löschen?</translation>
    </message>
    <message numerus="yes">
        <source>The readings of %Ln picture(s){also} are deleted from this computer for good. The list stays until the program ends. Your picture files stay where they are.</source>
        <translation>
            <numerusform>Die Lesungen von %Ln Bild{also} werden endgültig von diesem Rechner gelöscht. Die Liste bleibt bis zum Ende des Programms. Ihre Bilddateien bleiben, wo sie sind.</numerusform>
            <numerusform>Die Lesungen von %Ln Bildern{also} werden endgültig von diesem Rechner gelöscht. Die Liste bleibt bis zum Ende des Programms. Ihre Bilddateien bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is closed.</source>
        <translation>Das Journal ist geschlossen.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>The key that the program came with</source>
        <translation>Die Taste, mit der das Programm kam</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Alle Standards</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>Neue Taste:</translation>
    </message>
    <message>
        <source>{shown_keys} is wanted by “{plain_title}” and by “{plain_title2}”.</source>
        <translation>{shown_keys} wollen „{plain_title}“ und „{plain_title2}“.</translation>
    </message>
    <message>
        <source>{file}: the picture is not there any more. It was moved, renamed or deleted.</source>
        <translation>{file}: Das Bild ist nicht mehr da. Es wurde verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Reading… {part} %</source>
        <translation>Wird gelesen … {part} %</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>No plate</source>
        <translation>Kein Kennzeichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Durchfahrt</numerusform>
            <numerusform>%Ln Durchfahrten</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, uncertain</source>
        <translation>{words}, unsicher</translation>
    </message>
    <message>
        <source>{words}, corrected</source>
        <translation>{words}, korrigiert</translation>
    </message>
    <message>
        <source>{name}: there is not enough memory to show this picture.</source>
        <translation>{name}: Der Speicher reicht nicht, um dieses Bild zu zeigen.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Dieses Bild lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>There is not enough memory to show this video.</source>
        <translation>Der Speicher reicht nicht, um dieses Video zu zeigen.</translation>
    </message>
    <message>
        <source>Anonymised copies</source>
        <translation>Anonymisierte Kopien</translation>
    </message>
    <message>
        <source>Copies in which every plate that is found, and every box of yours, is made unreadable. Your files stay as they are.</source>
        <translation>Kopien, in denen jedes gefundene Kennzeichen und jeder Rahmen von Ihnen unkenntlich ist. Ihre Dateien bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen file(s)</source>
        <translation>
            <numerusform>Die %n gewählte Datei</numerusform>
            <numerusform>Die %n gewählten Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s) of the list</source>
        <translation>
            <numerusform>Die %n Datei der Liste</numerusform>
            <numerusform>Alle %n Dateien der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fill plates with grey</source>
        <translation>Kennzeichen grau &amp;füllen</translation>
    </message>
    <message>
        <source>&amp;Blur plates, so that some colour is left</source>
        <translation>Kennzeichen &amp;unscharf machen, etwas Farbe bleibt</translation>
    </message>
    <message>
        <source>Pictures &amp;keep when, where and with which camera</source>
        <translation>Bilder &amp;behalten, wann, wo und womit sie aufgenommen wurden</translation>
    </message>
    <message>
        <source>No detector finds every plate: look through the copies before you publish any. Videos lose their sound.</source>
        <translation>Kein Detektor findet jedes Kennzeichen: Sehen Sie die Kopien durch, bevor Sie welche veröffentlichen. Videos verlieren den Ton.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>There is nothing to copy: the list is empty.</source>
        <translation>Es gibt nichts zu kopieren: Die Liste ist leer.</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Ordner für die Kopien</translation>
    </message>
    <message>
        <source>Making anonymised copies</source>
        <translation>Anonymisierte Kopien werden gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%n anonymised cop(y|ies) in {folder}.</source>
        <translation>
            <numerusform>%n anonymisierte Kopie in {folder}.</numerusform>
            <numerusform>%n anonymisierte Kopien in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made: {first}</source>
        <translation>
            <numerusform>%n konnte nicht gemacht werden: {first}</numerusform>
            <numerusform>%n konnten nicht gemacht werden: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries of the plates</source>
        <translation>Länder der Kennzeichen</translation>
    </message>
    <message>
        <source>Search a country</source>
        <translation>Land suchen</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Own patterns</source>
        <translation>Eigene Muster</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>A strong hint: doubtful characters are settled by it, sure ones stay.</source>
        <translation>Ein starker Hinweis: Zweifelhafte Zeichen entscheidet er, sichere bleiben.</translation>
    </message>
    <message>
        <source>Own &amp;patterns</source>
        <translation>Eigene &amp;Muster</translation>
    </message>
    <message>
        <source>One kind of plate a line: A for a letter, 0 for a digit, * for either, [KLM] or [K-M] for one of these. They count in every reading.</source>
        <translation>Eine Art Kennzeichen je Zeile: A für einen Buchstaben, 0 für eine Ziffer, * für beides, [KLM] oder [K-M] für eines davon. Sie gelten bei jeder Lesung.</translation>
    </message>
    <message>
        <source>Add plate</source>
        <translation>Kennzeichen hinzufügen</translation>
    </message>
    <message>
        <source>Move plate</source>
        <translation>Kennzeichen verschieben</translation>
    </message>
    <message>
        <source>Remove plate</source>
        <translation>Kennzeichen entfernen</translation>
    </message>
    <message>
        <source>Correct text</source>
        <translation>Text korrigieren</translation>
    </message>
    <message>
        <source>Back to the machine&apos;s text</source>
        <translation>Zurück zum Text der Maschine</translation>
    </message>
    <message>
        <source>With plate</source>
        <translation>Mit Kennzeichen</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Search names and plates</source>
        <translation>Namen und Kennzeichen suchen</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Beliebiges Land</translation>
    </message>
    <message>
        <source>How to read</source>
        <translation>Wie gelesen wird</translation>
    </message>
    <message>
        <source>Country of the plates</source>
        <translation>Land der Kennzeichen</translation>
    </message>
    <message>
        <source>Engine that reads the text</source>
        <translation>Engine, die den Text liest</translation>
    </message>
    <message>
        <source>Model that reads the text</source>
        <translation>Modell, das den Text liest</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Lowest score of a plate</source>
        <translation>Kleinster Score eines Kennzeichens</translation>
    </message>
    <message>
        <source>Plates of which the detector is less sure are left out</source>
        <translation>Kennzeichen, bei denen der Detektor unsicherer ist, bleiben weg</translation>
    </message>
    <message>
        <source>Search for &amp;far plates</source>
        <translation>Auch &amp;ferne Kennzeichen suchen</translation>
    </message>
    <message>
        <source>Pictures are searched tile by tile: finding plates takes up to 15 times as long</source>
        <translation>Bilder werden Kachel für Kachel durchsucht: Das Finden dauert bis zu 15-mal so lang</translation>
    </message>
    <message>
        <source>&amp;Detector</source>
        <translation>&amp;Detektor</translation>
    </message>
    <message>
        <source>Coun&amp;try</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Te&amp;xt engine</source>
        <translation>Te&amp;xt-Engine</translation>
    </message>
    <message>
        <source>&amp;Lowest score</source>
        <translation>Kleinster &amp;Score</translation>
    </message>
    <message>
        <source>Text &amp;model</source>
        <translation>Text&amp;modell</translation>
    </message>
    <message>
        <source>The choices hold for what is read from now on.</source>
        <translation>Die Wahl gilt für alles, was von jetzt an gelesen wird.</translation>
    </message>
    <message>
        <source>Read all again</source>
        <translation>Alle erneut lesen</translation>
    </message>
    <message>
        <source>The detector’s own</source>
        <translation>Das des Detektors</translation>
    </message>
    <message>
        <source>Several, or own patterns…</source>
        <translation>Mehrere oder eigene Muster …</translation>
    </message>
    <message>
        <source>Automatic: {name}</source>
        <translation>Automatisch: {name}</translation>
    </message>
    <message>
        <source>score {score:.2f} or more</source>
        <translation>Score ab {score:.2f}</translation>
    </message>
    <message>
        <source>far plates too</source>
        <translation>auch ferne Kennzeichen</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be saved: it has no usable format.</source>
        <translation>Das Bild der Zwischenablage lässt sich nicht speichern: Es hat kein brauchbares Format.</translation>
    </message>
    <message>
        <source>The pasted picture cannot be saved in {folder} ({strerror}). Make room or check the permissions, then paste again.</source>
        <translation>Das eingefügte Bild lässt sich nicht in {folder} speichern ({strerror}). Schaffen Sie Platz oder prüfen Sie die Rechte, und fügen Sie es erneut ein.</translation>
    </message>
    <message>
        <source>{file}: this pasted picture could not be deleted ({strerror}). Delete it by hand.</source>
        <translation>{file}: Dieses eingefügte Bild konnte nicht gelöscht werden ({strerror}). Löschen Sie es von Hand.</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>No picture with a plate</source>
        <translation>Kein Bild mit Kennzeichen</translation>
    </message>
    <message>
        <source>No picture without a plate</source>
        <translation>Kein Bild ohne Kennzeichen</translation>
    </message>
    <message>
        <source>Nothing uncertain</source>
        <translation>Nichts Unsicheres</translation>
    </message>
    <message>
        <source>No picture failed</source>
        <translation>Kein Bild mit Fehler</translation>
    </message>
    <message>
        <source>Drop pictures or folders here</source>
        <translation>Bilder oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Choose “All” to see </source>
        <translation>„Alle“ wählen, um sie zu sehen: </translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>das Bild</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln picture(s)</source>
        <translation>
            <numerusform>das %Ln Bild</numerusform>
            <numerusform>alle %Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Chosen plate</source>
        <translation>Gewähltes Kennzeichen</translation>
    </message>
    <message>
        <source>What Tesseract saw</source>
        <translation>Was Tesseract sah</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy the text of the plate</source>
        <translation>Den Text des Kennzeichens kopieren</translation>
    </message>
    <message>
        <source>Back to the machine’s reading</source>
        <translation>Zurück zur Lesung der Maschine</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Es stimmt</translation>
    </message>
    <message>
        <source>It could also be</source>
        <translation>Es könnte auch sein</translation>
    </message>
    <message>
        <source>No plate chosen</source>
        <translation>Kein Kennzeichen gewählt</translation>
    </message>
    <message>
        <source>Click a box in the picture, or press Tab in it.</source>
        <translation>Klicken Sie einen Rahmen im Bild an, oder drücken Sie darin Tab.</translation>
    </message>
    <message>
        <source>Plate {number} of {count}</source>
        <translation>Kennzeichen {number} von {count}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>The machine read {text}</source>
        <translation>Die Maschine las {text}</translation>
    </message>
    <message>
        <source>Confirmed as read</source>
        <translation>So bestätigt, wie gelesen</translation>
    </message>
    <message>
        <source>Type what stands on the plate</source>
        <translation>Eingeben, was auf dem Kennzeichen steht</translation>
    </message>
    <message>
        <source>Please check this text</source>
        <translation>Bitte diesen Text prüfen</translation>
    </message>
    <message>
        <source>Take this text</source>
        <translation>Diesen Text nehmen</translation>
    </message>
    <message>
        <source>Take {text}</source>
        <translation>{text} nehmen</translation>
    </message>
    <message>
        <source>{sure} % sure</source>
        <translation>{sure} % sicher</translation>
    </message>
    <message>
        <source>{score} % sure</source>
        <translation>{score} % sicher</translation>
    </message>
    <message>
        <source>&amp;Undo: {text}</source>
        <translation>&amp;Rückgängig: {text}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: {text}</source>
        <translation>&amp;Wiederholen: {text}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Open pictures or videos</source>
        <translation>Bilder oder Videos öffnen</translation>
    </message>
    <message>
        <source>Pictures and videos ({kinds});;All files (*)</source>
        <translation>Bilder und Videos ({kinds});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy a picture or picture files, then paste again.</source>
        <translation>In der Zwischenablage ist kein Bild. Kopieren Sie ein Bild oder Bilddateien, und fügen Sie dann erneut ein.</translation>
    </message>
    <message>
        <source>There is nothing to export: the list shows no picture that was read.</source>
        <translation>Es gibt nichts zu exportieren: Die Liste zeigt kein Bild, das gelesen wurde.</translation>
    </message>
    <message>
        <source>Export {pictures} as a table (CSV)</source>
        <translation>{pictures} als Tabelle (CSV) exportieren</translation>
    </message>
    <message>
        <source>Export {pictures} as JSON</source>
        <translation>{pictures} als JSON exportieren</translation>
    </message>
    <message>
        <source>Exported {pictures} to {shown}</source>
        <translation>{pictures} nach {shown} exportiert</translation>
    </message>
    <message numerus="yes">
        <source>Copied the plates of %Ln picture(s)</source>
        <translation>
            <numerusform>Kennzeichen von %Ln Bild kopiert</numerusform>
            <numerusform>Kennzeichen von %Ln Bildern kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to copy yet: no plate in the list has a text.</source>
        <translation>Es gibt noch nichts zu kopieren: Kein Kennzeichen der Liste hat einen Text.</translation>
    </message>
    <message>
        <source>The {chosen:,} chosen pictures</source>
        <translation>Die {chosen:,} gewählten Bilder</translation>
    </message>
    <message>
        <source>The picture that is shown ({name})</source>
        <translation>Das angezeigte Bild ({name})</translation>
    </message>
    <message>
        <source>All corrected pictures of the list ({listed:,})</source>
        <translation>Alle korrigierten Bilder der Liste ({listed:,})</translation>
    </message>
    <message>
        <source>Copied {text}</source>
        <translation>{text} kopiert</translation>
    </message>
    <message>
        <source>Drop to read the plates</source>
        <translation>Zum Lesen der Kennzeichen ablegen</translation>
    </message>
    <message>
        <source>The journal is empty</source>
        <translation>Das Journal ist leer</translation>
    </message>
    <message numerus="yes">
        <source>what was dropped (%Ln item(s))</source>
        <translation>
            <numerusform>dem Abgelegten (%Ln Eintrag)</numerusform>
            <numerusform>dem Abgelegten (%Ln Einträge)</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pictures in {where}.</source>
        <translation>In {where} sind keine Bilder.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln picture(s) from the list</source>
        <translation>
            <numerusform>%Ln Bild aus der Liste entfernen</numerusform>
            <numerusform>%Ln Bilder aus der Liste entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>Fortschritt des Lesens</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>, {found:,} so far</source>
        <translation>, bisher {found:,}</translation>
    </message>
    <message>
        <source>Looking for pictures{so_far}…</source>
        <translation>Bilder werden gesucht{so_far} …</translation>
    </message>
    <message>
        <source>Reading picture {done:,} of {total:,}</source>
        <translation>Bild {done:,} von {total:,} wird gelesen</translation>
    </message>
    <message>
        <source>{with_plate:,} with plates</source>
        <translation>{with_plate:,} mit Kennzeichen</translation>
    </message>
    <message>
        <source>{uncertain:,} uncertain</source>
        <translation>{uncertain:,} unsicher</translation>
    </message>
    <message>
        <source>{unread:,} not read</source>
        <translation>{unread:,} nicht gelesen</translation>
    </message>
    <message>
        <source>Time line of the video</source>
        <translation>Zeitleiste des Videos</translation>
    </message>
    <message numerus="yes">
        <source>{time} of {whole}, %n passage(s)</source>
        <translation>
            <numerusform>{time} von {whole}, %n Durchfahrt</numerusform>
            <numerusform>{time} von {whole}, %n Durchfahrten</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} read</source>
        <translation>{done} gelesen</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>Wartet auf das Lesen</translation>
    </message>
    <message>
        <source>The boxes of a video are where plates were seen. To draw or move one, take the frame as a picture first (Reading &gt; Take the frame as a picture).</source>
        <translation>Die Rahmen eines Videos sind dort, wo Kennzeichen gesehen wurden. Um einen zu ziehen oder zu verschieben, nehmen Sie das Einzelbild zuerst als Bild (Lesen &gt; Einzelbild als Bild übernehmen).</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Ab&amp;spielen</translation>
    </message>
    <message>
        <source>Every licence plate in them is found and read. You can also paste pictures with Ctrl+V.
Everything stays on this computer.</source>
        <translation>Jedes Kfz-Kennzeichen darin wird gefunden und gelesen. Mit Strg+V lassen sich auch Bilder einfügen.
Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>Bilder öffnen …</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Try it with the sample pictures</source>
        <translation>Mit den Beispielbildern ausprobieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) of the chosen readings</source>
        <translation>
            <numerusform>%Ln Bild der gewählten Lesungen</numerusform>
            <numerusform>%Ln Bilder der gewählten Lesungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending to {name}</source>
        <translation>Wird an {name} gesendet</translation>
    </message>
    <message>
        <source>… and {problems:,} more.</source>
        <translation>… und {problems:,} weitere.</translation>
    </message>
    <message>
        <source>Check in Annotate</source>
        <translation>In Annotieren prüfen</translation>
    </message>
    <message>
        <source>Send to a data set</source>
        <translation>An einen Datensatz senden</translation>
    </message>
    <message>
        <source>The pictures go into a data set with the boxes of their plates and the texts that you corrected or confirmed, or that were read for sure. They are marked as to be checked: the Annotate view shows them under “Suggested”. Nothing that is there is overwritten.</source>
        <translation>Die Bilder kommen in einen Datensatz, mit den Rahmen ihrer Kennzeichen und den Texten, die Sie korrigiert oder bestätigt haben oder die sicher gelesen wurden. Sie gelten als zu prüfen: Die Ansicht Annotieren zeigt sie unter „Vorgeschlagen“. Nichts Vorhandenes wird überschrieben.</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>Ordner des Datensatzes</translation>
    </message>
    <message>
        <source>&amp;Copy the pictures: the data set stands by itself</source>
        <translation>Bilder &amp;kopieren: Der Datensatz steht für sich</translation>
    </message>
    <message>
        <source>&amp;Link them: takes no space, but they must stay where they are</source>
        <translation>Bilder ver&amp;knüpfen: braucht keinen Platz, aber sie müssen bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Pictures that lie elsewhere</source>
        <translation>Bilder, die anderswo liegen</translation>
    </message>
    <message>
        <source>Choose the folder of a data set, or an empty one to begin one.</source>
        <translation>Wählen Sie den Ordner eines Datensatzes, oder einen leeren für einen neuen.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Es gibt keinen solchen Ordner.</translation>
    </message>
    <message>
        <source>This folder will be made.</source>
        <translation>Dieser Ordner wird angelegt.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read ({strerror}). The program uses its defaults, and leaves the file as it is.</source>
        <translation>Die Einstellungen in {file} können nicht gelesen werden ({strerror}). Das Programm nimmt seine Vorgaben und lässt die Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>could not be understood</source>
        <translation>war nicht zu verstehen</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {file} ({strerror}). They hold until the program ends.</source>
        <translation>Die Einstellungen lassen sich nicht in {file} speichern ({strerror}). Sie gelten bis zum Ende des Programms.</translation>
    </message>
    <message>
        <source>The settings file {problem}. The program uses the defaults there</source>
        <translation>Die Datei der Einstellungen {problem}. Das Programm nimmt dort die Standards</translation>
    </message>
    <message>
        <source>{message}; the old file was kept as {kept}.</source>
        <translation>{message}; die alte Datei bleibt als {kept} erhalten.</translation>
    </message>
    <message>
        <source>had values of no use for: </source>
        <translation>hatte unbrauchbare Werte für: </translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>Share of the plates that are found (IoU of 0.5 or more)</source>
        <translation>Anteil der Kennzeichen, die gefunden werden (IoU ab 0,5)</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Share of its finds that are plates</source>
        <translation>Anteil der Funde, die Kennzeichen sind</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>Average precision at an IoU of 0.5</source>
        <translation>Average Precision bei IoU 0,5</translation>
    </message>
    <message>
        <source>How well the boxes fit, 1 is perfect</source>
        <translation>Wie gut die Rahmen sitzen, 1 ist perfekt</translation>
    </message>
    <message>
        <source>compact Inception-ResNet</source>
        <translation>kompaktes Inception-ResNet</translation>
    </message>
    <message>
        <source>input of {input_size} pixels</source>
        <translation>Eingabe mit {input_size} Pixeln</translation>
    </message>
    <message numerus="yes">
        <source>trained on %Ln picture(s)</source>
        <translation>
            <numerusform>trainiert mit %Ln Bild</numerusform>
            <numerusform>trainiert mit %Ln Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>made on {created}</source>
        <translation>erstellt am {created}</translation>
    </message>
    <message>
        <source>How well it finds plates in pictures that it has not learned from</source>
        <translation>Wie gut er Kennzeichen in Bildern findet, aus denen er nicht gelernt hat</translation>
    </message>
    <message>
        <source>It says nothing about how well it finds plates.</source>
        <translation>Er sagt nichts darüber, wie gut er Kennzeichen findet.</translation>
    </message>
    <message>
        <source>and {rows} more</source>
        <translation>und {rows} weitere</translation>
    </message>
    <message>
        <source>Export pipeline</source>
        <translation>Pipeline exportieren</translation>
    </message>
    <message>
        <source>Everything that is needed to read plates in one file: the detector, the model that reads the text, and how to read. Whoever imports it can read at once.</source>
        <translation>Alles, was zum Lesen von Kennzeichen nötig ist, in einer Datei: Detektor, Textmodell und wie gelesen wird. Wer sie importiert, kann sofort lesen.</translation>
    </message>
    <message numerus="yes">
        <source>Add the %Ln picture(s) of the list as examples</source>
        <translation>
            <numerusform>Das %Ln Bild der Liste als Beispiel beilegen</numerusform>
            <numerusform>Die %Ln Bilder der Liste als Beispiele beilegen</numerusform>
        </translation>
    </message>
    <message>
        <source>They show whatever is on them: only tick this if everybody who gets the file may see it. Where and when they were taken is left out.</source>
        <translation>Sie zeigen, was darauf ist: nur ankreuzen, wenn jeder, der die Datei bekommt, sie sehen darf. Wo und wann sie aufgenommen wurden, wird weggelassen.</translation>
    </message>
    <message>
        <source>No picture is in the list of the Read view.</source>
        <translation>In der Liste der Ansicht Lesen ist kein Bild.</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>There is such a file already; it will be replaced.</source>
        <translation>Eine solche Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Pipelines (*{suffix})</source>
        <translation>Pipelines (*{suffix})</translation>
    </message>
    <message>
        <source>Import pipeline</source>
        <translation>Pipeline importieren</translation>
    </message>
    <message>
        <source>{name} is whole and holds nothing that it should not. It is tried out before it is added to your detectors.</source>
        <translation>{name} ist vollständig und enthält nichts Unerlaubtes. Sie wird ausprobiert, bevor sie zu Ihren Detektoren kommt.</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Name hier</translation>
    </message>
    <message>
        <source>&amp;Name here</source>
        <translation>&amp;Name hier</translation>
    </message>
    <message>
        <source>&amp;Replace it; the old one goes to the trash</source>
        <translation>&amp;Ersetzen; der alte kommt in den Papierkorb</translation>
    </message>
    <message>
        <source>Read &amp;with it from now on</source>
        <translation>Von jetzt an da&amp;mit lesen</translation>
    </message>
    <message>
        <source>There is a detector “{name}” already.</source>
        <translation>Es gibt schon einen Detektor „{name}“.</translation>
    </message>
    <message>
        <source>&amp;Keep both: import it as “{free_name}”</source>
        <translation>&amp;Beide behalten: als „{free_name}“ importieren</translation>
    </message>
    <message>
        <source>This one ships with the program.</source>
        <translation>Dieser gehört zum Programm.</translation>
    </message>
    <message>
        <source>A name has letters, digits, blanks and -_.() and at most 60.</source>
        <translation>Ein Name hat Buchstaben, Ziffern, Leerzeichen und -_.() und höchstens 60 Zeichen.</translation>
    </message>
    <message>
        <source>plates of {get}</source>
        <translation>Kennzeichen: {get}</translation>
    </message>
    <message>
        <source>plates of any country</source>
        <translation>Kennzeichen jedes Lands</translation>
    </message>
    <message>
        <source>score of {min_score:.2f} or more</source>
        <translation>Score ab {min_score:.2f}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example picture(s)</source>
        <translation>
            <numerusform>%Ln Beispielbild</numerusform>
            <numerusform>%Ln Beispielbilder</numerusform>
        </translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>keine Bilder</translation>
    </message>
    <message>
        <source>written by version {program}</source>
        <translation>geschrieben von Version {program}</translation>
    </message>
    <message>
        <source>Pipelines (*{suffix});;All files (*)</source>
        <translation>Pipelines (*{suffix});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking through {name}</source>
        <translation>{name} wird durchgesehen</translation>
    </message>
    <message>
        <source>Exported {file} ({size:.1f} MB)</source>
        <translation>{file} exportiert ({size:.1f} MB)</translation>
    </message>
    <message>
        <source>Trying out {name}</source>
        <translation>{name} wird ausprobiert</translation>
    </message>
    <message>
        <source>pictures are read with it now</source>
        <translation>jetzt werden Bilder damit gelesen</translation>
    </message>
    <message>
        <source>it can be chosen in Read</source>
        <translation>unter Lesen kann sie gewählt werden</translation>
    </message>
    <message>
        <source>Imported “{name}”; {words}</source>
        <translation>„{name}“ importiert; {words}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>{name}: this cannot be used ({strerror}).</source>
        <translation>{name}: kann nicht verwendet werden ({strerror}).</translation>
    </message>
    <message>
        <source>There is no detector to export. Import or train one first.</source>
        <translation>Es gibt keinen Detektor zum Exportieren. Importieren oder trainieren Sie zuerst einen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>View: {icontext}</source>
        <translation>Ansicht: {icontext}</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Weitere Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>Minutes on this computer. Starts from the detector that ships and makes it better on pictures like yours.</source>
        <translation>Minuten auf diesem Rechner. Beginnt mit dem mitgelieferten Detektor und verbessert ihn auf Bildern wie Ihren.</translation>
    </message>
    <message>
        <source>55 million weights. Starts from ImageNet&apos;s; from random ones it is not the more accurate. With a graphics card, or overnight.</source>
        <translation>55 Millionen Gewichte. Beginnt mit denen von ImageNet; mit zufälligen wird er nicht genauer. Mit Grafikkarte oder über Nacht.</translation>
    </message>
    <message numerus="yes">
        <source>Does “{name}” mean plates? %n picture(s) (is|are) left out until you say so.</source>
        <translation>
            <numerusform>Bedeutet „{name}“ Kennzeichen? %n Bild bleibt weg, bis Sie es sagen.</numerusform>
            <numerusform>Bedeutet „{name}“ Kennzeichen? %n Bilder bleiben weg, bis Sie es sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Forget what was answered about classes and empty files of these folders</source>
        <translation>Vergessen, was zu Klassen und leeren Dateien dieser Ordner geantwortet wurde</translation>
    </message>
    <message>
        <source>Yes: {question}</source>
        <translation>Ja: {question}</translation>
    </message>
    <message>
        <source>No: {question}</source>
        <translation>Nein: {question}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen auf</translation>
    </message>
    <message>
        <source>Detectors and their figures</source>
        <translation>Detektoren und ihre Zahlen</translation>
    </message>
    <message>
        <source>Compare detectors</source>
        <translation>Detektoren vergleichen</translation>
    </message>
    <message>
        <source>Figures can be compared where they were measured on the same pictures, as those of a training are with those of the detectors beside it. lpr-desktop evaluate measures any detector on any data set.</source>
        <translation>Vergleichbar sind Zahlen, die auf denselben Bildern gemessen wurden, so die eines Trainings mit denen der Detektoren daneben. lpr-desktop evaluate misst jeden Detektor auf jedem Datensatz.</translation>
    </message>
    <message>
        <source>beside {detector}</source>
        <translation>neben {detector}</translation>
    </message>
    <message>
        <source>Better than before?</source>
        <translation>Besser als zuvor?</translation>
    </message>
    <message>
        <source>Left before, right now. {green} annotated, {orange} found; first where most is other</source>
        <translation>Links vorher, rechts jetzt. {green} annotiert, {orange} gefunden; zuerst, wo das meiste anders ist</translation>
    </message>
    <message>
        <source>Before and now, side by side</source>
        <translation>Vorher und jetzt, nebeneinander</translation>
    </message>
    <message numerus="yes">
        <source>All on the same %n picture(s) of the {part} part, none of which the new one learned from; each from its own score on.</source>
        <translation>
            <numerusform>Alle auf demselben %n Bild des Teils {part}, aus dem der neue nicht gelernt hat; jeder ab seinem Score.</numerusform>
            <numerusform>Alle auf denselben %n Bildern des Teils {part}, aus denen der neue nicht gelernt hat; jeder ab seinem Score.</numerusform>
        </translation>
    </message>
    <message>
        <source>this one</source>
        <translation>dieser</translation>
    </message>
    <message>
        <source>plates found</source>
        <translation>gefundene Kennzeichen</translation>
    </message>
    <message>
        <source>false boxes</source>
        <translation>falsche Rahmen</translation>
    </message>
    <message>
        <source>Which curve</source>
        <translation>Welche Kurve</translation>
    </message>
    <message>
        <source>Precision, recall</source>
        <translation>Precision, Recall</translation>
    </message>
    <message>
        <source>F1 by score</source>
        <translation>F1 nach Score</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>The dot is the score {score}, from which boxes count as plates.</source>
        <translation>Der Punkt ist der Score {score}, ab dem Rahmen als Kennzeichen gelten.</translation>
    </message>
    <message>
        <source>F1 is high where both few plates are missed and few boxes are false.</source>
        <translation>F1 ist hoch, wo wenige Kennzeichen fehlen und wenige Rahmen falsch sind.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust (Loss)</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>How wrong it is: should fall. If it falls on the pictures it learns from and rises on the validation pictures, it learns yours by heart: more pictures help.</source>
        <translation>Wie falsch er liegt: sollte fallen. Fällt er auf den Lernbildern und steigt auf den Validierungsbildern, lernt er Ihre auswendig: Mehr Bilder helfen.</translation>
    </message>
    <message>
        <source>How well the boxes fit the plates: 1 is exact, 0 beside them.</source>
        <translation>Wie gut die Rahmen auf den Kennzeichen sitzen: 1 ist genau, 0 daneben.</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Average Precision</translation>
    </message>
    <message>
        <source>How well it finds plates in the validation pictures, all in one figure: 1 is every plate and nothing else. AP50 counts a box that overlaps by half, AP75 one that fits tightly.</source>
        <translation>Wie gut er Kennzeichen in den Validierungsbildern findet, in einer Zahl: 1 heißt jedes Kennzeichen und nichts sonst. AP50 zählt Rahmen, die sich zur Hälfte decken, AP75 nur genau sitzende.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far each step goes: it rises at the start and falls towards the end, as planned.</source>
        <translation>Wie weit jeder Schritt geht: steigt am Anfang und fällt zum Ende, wie geplant.</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Glättung der Kurven</translation>
    </message>
    <message>
        <source>Smoothing of the curves; the values in the table stay</source>
        <translation>Glättung der Kurven; die Werte in der Tabelle bleiben</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>&amp;Glättung</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Line for directions</source>
        <translation>Linie für Richtungen</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Linie entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The line holds for all videos in {folder}. Those in the list are read again.</source>
        <translation>Die Linie gilt für alle Videos in {folder}. Die in der Liste werden neu gelesen.</translation>
    </message>
    <message>
        <source>Click where the line begins, and where it ends. Esc drops it.</source>
        <translation>Klicken Sie, wo die Linie beginnt und wo sie endet. Esc verwirft sie.</translation>
    </message>
    <message>
        <source>Drag its ends; the arrow shows the first direction.</source>
        <translation>Ziehen Sie ihre Enden; der Pfeil zeigt die erste Richtung.</translation>
    </message>
    <message>
        <source>Without a line no car has a direction.</source>
        <translation>Ohne Linie hat kein Auto eine Richtung.</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG) …</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>There is no other training to compare with yet</source>
        <translation>Es gibt noch kein anderes Training zum Vergleichen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Kurven speichern</translation>
    </message>
    <message>
        <source>{file}: could not be written ({strerror}).</source>
        <translation>{file}: konnte nicht geschrieben werden ({strerror}).</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} ist gespeichert</translation>
    </message>
    <message>
        <source>Pictures to learn from</source>
        <translation>Bilder zum Lernen</translation>
    </message>
    <message>
        <source>A folder with pictures and their annotations: as Annotate writes them (Pascal VOC), or YOLO, COCO, labelme, CVAT and others. A hundred pictures are a beginning, some thousand are good.</source>
        <translation>Ein Ordner mit Bildern und ihren Annotationen: wie Annotieren sie schreibt (Pascal VOC), oder YOLO, COCO, labelme, CVAT und andere. Hundert Bilder sind ein Anfang, einige Tausend sind gut.</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>Weiteren hinzufügen …</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Problems in the data set</source>
        <translation>Probleme im Datensatz</translation>
    </message>
    <message>
        <source>Look at the pictures</source>
        <translation>Bilder ansehen</translation>
    </message>
    <message>
        <source>Annotate this folder</source>
        <translation>Diesen Ordner annotieren</translation>
    </message>
    <message>
        <source>Show examples as the network sees them</source>
        <translation>Beispiele zeigen, wie das Netz sie sieht</translation>
    </message>
    <message>
        <source>Examples with their boxes</source>
        <translation>Beispiele mit ihren Rahmen</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Wird angesehen</translation>
    </message>
    <message>
        <source>Making examples</source>
        <translation>Beispiele entstehen</translation>
    </message>
    <message>
        <source>Choose the folder of a data set</source>
        <translation>Ordner eines Datensatzes wählen</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>{name} weglassen</translation>
    </message>
    <message>
        <source>Leave this folder out; its files stay</source>
        <translation>Diesen Ordner weglassen; seine Dateien bleiben</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s): {kinds}.</source>
        <translation>
            <numerusform>%Ln Problem: {kinds}.</numerusform>
            <numerusform>%Ln Probleme: {kinds}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click to open it in Annotate</source>
        <translation>Doppelklick öffnet es in Annotieren</translation>
    </message>
    <message>
        <source>Show examples again</source>
        <translation>Beispiele erneut zeigen</translation>
    </message>
    <message>
        <source>Looking for problems</source>
        <translation>Probleme werden gesucht</translation>
    </message>
    <message>
        <source>plates</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>to learn from</source>
        <translation>zum Lernen</translation>
    </message>
    <message>
        <source>to measure on</source>
        <translation>zum Messen</translation>
    </message>
    <message>
        <source>to test on</source>
        <translation>zum Testen</translation>
    </message>
    <message>
        <source>not annotated</source>
        <translation>nicht annotiert</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Rename the training</source>
        <translation>Training umbenennen</translation>
    </message>
    <message>
        <source>Tags of the picture</source>
        <translation>Tags des Bildes</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Tags, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>night, rain</source>
        <translation>Nacht, Regen</translation>
    </message>
    <message>
        <source>Words about the whole picture, with commas between them.</source>
        <translation>Wörter zum ganzen Bild, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>A name and a value in each line, such as colour: blue. Empty a name to remove it.</source>
        <translation>In jeder Zeile ein Name und ein Wert, etwa Farbe: blau. Ein geleerter Name entfernt das Merkmal.</translation>
    </message>
    <message>
        <source>The text of the plate has a field of its own.</source>
        <translation>Der Text des Kennzeichens hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Rename the detector</source>
        <translation>Detektor umbenennen</translation>
    </message>
    <message>
        <source>Describe the detector</source>
        <translation>Detektor beschreiben</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür er ist</translation>
    </message>
    <message>
        <source>{title} is in the trash.</source>
        <translation>{title} ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Copy the detector into which folder?</source>
        <translation>In welchen Ordner soll der Detektor kopiert werden?</translation>
    </message>
    <message>
        <source>{made}: the detector is there.</source>
        <translation>{made}: Der Detektor liegt dort.</translation>
    </message>
    <message>
        <source>Export the detector</source>
        <translation>Detektor exportieren</translation>
    </message>
    <message>
        <source>{name} is written, with a card that says how it is used.</source>
        <translation>{name} ist geschrieben, mit einer Karte, die sagt, wie man es verwendet.</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>{name} wird geschrieben …</translation>
    </message>
    <message>
        <source>{target}: there already. Choose another folder.</source>
        <translation>{target}: schon vorhanden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Pictures are read with this detector.</source>
        <translation>Bilder werden mit diesem Detektor gelesen.</translation>
    </message>
    <message>
        <source> · made {created}</source>
        <translation> · erstellt {created}</translation>
    </message>
    <message>
        <source>{kind} · {input_size} px{made}</source>
        <translation>{kind} · {input_size} px{made}</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source> · AP50 {ap50:.2f}</source>
        <translation> · AP50 {ap50:.2f}</translation>
    </message>
    <message>
        <source>epoch {epoch} of {epochs}</source>
        <translation>Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>Running, {epochs}</source>
        <translation>Läuft, {epochs}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source> · AP50 {best:.2f}</source>
        <translation> · AP50 {best:.2f}</translation>
    </message>
    <message>
        <source> in {epochs}</source>
        <translation> in {epochs}</translation>
    </message>
    <message>
        <source>Stopped after {epochs}</source>
        <translation>Gestoppt nach {epochs}</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>Trainings and detectors</source>
        <translation>Trainings und Detektoren</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detektoren</translation>
    </message>
    <message>
        <source>, in use</source>
        <translation>, in Gebrauch</translation>
    </message>
    <message>
        <source> · in use</source>
        <translation> · in Gebrauch</translation>
    </message>
    <message>
        <source>Average precision where boxes overlap by half (IoU 0.5): 1 is perfect</source>
        <translation>Average Precision, wo sich Rahmen zur Hälfte decken (IoU 0,5): 1 ist perfekt</translation>
    </message>
    <message>
        <source>Average precision where boxes must fit tightly (IoU 0.75)</source>
        <translation>Average Precision, wo Rahmen genau sitzen müssen (IoU 0,75)</translation>
    </message>
    <message>
        <source>Mean of the average precision at IoU 0.5, 0.55 … 0.95</source>
        <translation>Mittel der Average Precision bei IoU 0,5, 0,55 … 0,95</translation>
    </message>
    <message>
        <source>mean IoU</source>
        <translation>mittlere IoU</translation>
    </message>
    <message>
        <source>How well the boxes that were found fit; 1 is exact</source>
        <translation>Wie gut die gefundenen Rahmen sitzen; 1 ist genau</translation>
    </message>
    <message>
        <source>Share of the found boxes that are plates</source>
        <translation>Anteil der gefundenen Rahmen, die Kennzeichen sind</translation>
    </message>
    <message>
        <source>Share of the plates that were found</source>
        <translation>Anteil der Kennzeichen, die gefunden wurden</translation>
    </message>
    <message>
        <source>false a picture</source>
        <translation>falsche je Bild</translation>
    </message>
    <message>
        <source>Boxes on no plate, per picture</source>
        <translation>Rahmen auf keinem Kennzeichen, je Bild</translation>
    </message>
    <message>
        <source>CPU a picture</source>
        <translation>CPU je Bild</translation>
    </message>
    <message>
        <source>Processor time of finding the plates, on the computer that trained it</source>
        <translation>Rechenzeit für das Finden der Kennzeichen, auf dem Rechner, der ihn trainiert hat</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>{part} pictures of {title}</source>
        <translation>Bilder von {title} ({part})</translation>
    </message>
    <message>
        <source>{path}
Double-click to open it in Annotate</source>
        <translation>{path}
Doppelklick öffnet es in Annotieren</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epoch {epoch:.0f}</source>
        <translation>Epoche {epoch:.0f}</translation>
    </message>
    <message>
        <source>ships (dotted)</source>
        <translation>mitgeliefert (gepunktet)</translation>
    </message>
    <message>
        <source>After which epoch</source>
        <translation>Nach welcher Epoche</translation>
    </message>
    <message>
        <source>{green} annotated {orange} found, with its score</source>
        <translation>{green} annotiert {orange} gefunden, mit Score</translation>
    </message>
    <message>
        <source>Validation pictures with boxes</source>
        <translation>Validierungsbilder mit Rahmen</translation>
    </message>
    <message>
        <source>After every epoch you see here what the detector finds in pictures that it does not learn from.</source>
        <translation>Nach jeder Epoche sehen Sie hier, was der Detektor in Bildern findet, aus denen er nicht lernt.</translation>
    </message>
    <message>
        <source>After epoch {epoch}</source>
        <translation>Nach Epoche {epoch}</translation>
    </message>
    <message>
        <source>Before the training</source>
        <translation>Vor dem Training</translation>
    </message>
    <message>
        <source>The speed of this computer could not be measured.</source>
        <translation>Die Geschwindigkeit dieses Rechners konnte nicht gemessen werden.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Going on from the last checkpoint</source>
        <translation>Weiter ab dem letzten Checkpoint</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <translation>Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Wie gut er ist</translation>
    </message>
    <message>
        <source>Pictures to look at</source>
        <translation>Bilder zum Ansehen</translation>
    </message>
    <message>
        <source>Where it errs most. A click opens the picture in Annotate: perhaps a box is missing or loose there.</source>
        <translation>Wo er sich am meisten irrt. Ein Klick öffnet das Bild in Annotieren: Vielleicht fehlt dort ein Rahmen oder sitzt schlecht.</translation>
    </message>
    <message>
        <source>Pictures in which the detector errs</source>
        <translation>Bilder, in denen sich der Detektor irrt</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message numerus="yes">
        <source>{plain}Measured on %Ln picture(s) of the {part} part with {plates}, none of which it learned from; boxes count from the score {threshold:g}. {speed}</source>
        <translation>
            <numerusform>{plain}Gemessen auf %Ln Bild des Teils {part} mit {plates}, aus dem er nicht gelernt hat; Rahmen zählen ab dem Score {threshold:g}. {speed}</numerusform>
            <numerusform>{plain}Gemessen auf %Ln Bildern des Teils {part} mit {plates}, aus denen er nicht gelernt hat; Rahmen zählen ab dem Score {threshold:g}. {speed}</numerusform>
        </translation>
    </message>
    <message>
        <source>{plain}Measured on {name}.</source>
        <translation>{plain}Gemessen auf {name}.</translation>
    </message>
    <message>
        <source>It was never measured.</source>
        <translation>Er wurde nie gemessen.</translation>
    </message>
    <message>
        <source>There is no picture in which it errs.</source>
        <translation>Es gibt kein Bild, in dem er sich irrt.</translation>
    </message>
    <message>
        <source>Of 100 plates it finds {recall:.0f}; of 100 boxes that it draws {precision:.0f} are on a plate. </source>
        <translation>Von 100 Kennzeichen findet er {recall:.0f}; von 100 Rahmen, die er zieht, sind {precision:.0f} auf einem Kennzeichen. </translation>
    </message>
    <message>
        <source>{missed} missed</source>
        <translation>{missed} übersehen</translation>
    </message>
    <message>
        <source>{false} false</source>
        <translation>{false} falsch</translation>
    </message>
    <message>
        <source>{file}
Opens in Annotate</source>
        <translation>{file}
Öffnet in Annotieren</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Parts of the training</source>
        <translation>Teile des Trainings</translation>
    </message>
    <message>
        <source>Messages of the training</source>
        <translation>Meldungen des Trainings</translation>
    </message>
    <message>
        <source>When the training is finished</source>
        <translation>Wenn das Training fertig ist</translation>
    </message>
    <message>
        <source>Stopping after this step. Stop again to end at once</source>
        <translation>Stoppt nach diesem Schritt. Erneut stoppen beendet sofort</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>{views_per_second:.1f} pictures/s</source>
        <translation>{views_per_second:.1f} Bilder/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln data set(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Light: pictures from one fixed camera</source>
        <translation>Leicht: Bilder einer festen Kamera</translation>
    </message>
    <message>
        <source>Strong: few pictures, many situations</source>
        <translation>Stark: wenige Bilder, viele Situationen</translation>
    </message>
    <message>
        <source>None: exactly as they are</source>
        <translation>Keine: genau wie sie sind</translation>
    </message>
    <message>
        <source>32 bit: slower, always right</source>
        <translation>32 Bit: langsamer, immer richtig</translation>
    </message>
    <message>
        <source>16 bit (bfloat16)</source>
        <translation>16 Bit (bfloat16)</translation>
    </message>
    <message>
        <source>16 bit (float16), on graphics cards</source>
        <translation>16 Bit (float16), auf Grafikkarten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the folder is called</source>
        <translation>Wie der Ordner heißt</translation>
    </message>
    <message>
        <source>What the detector will be called.</source>
        <translation>Wie der Detektor heißen wird.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Starts &amp;from</source>
        <translation>Beginnt &amp;mit</translation>
    </message>
    <message>
        <source>What it knows before it sees your pictures.</source>
        <translation>Was er weiß, bevor er Ihre Bilder sieht.</translation>
    </message>
    <message>
        <source>Le&amp;ngth (epochs)</source>
        <translation>&amp;Länge (Epochen)</translation>
    </message>
    <message>
        <source>How often it goes over the pictures at most; it ends sooner when it gets no better.</source>
        <translation>Wie oft er höchstens über die Bilder geht; endet früher, wenn es nicht besser wird.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>ImageNet: has seen a million pictures</source>
        <translation>ImageNet: hat eine Million Bilder gesehen</translation>
    </message>
    <message>
        <source>The detector that ships</source>
        <translation>Der mitgelieferte Detektor</translation>
    </message>
    <message>
        <source>Nothing: learns from your pictures only</source>
        <translation>Nichts: lernt nur aus Ihren Bildern</translation>
    </message>
    <message>
        <source>A file with weights…</source>
        <translation>Eine Datei mit Gewichten …</translation>
    </message>
    <message>
        <source>Changes to &amp;pictures</source>
        <translation>Änderungen an &amp;Bildern</translation>
    </message>
    <message>
        <source>Every picture is turned, scaled, darkened, blurred a little each time, so that it learns plates and not your photographs.</source>
        <translation>Jedes Bild wird jedes Mal etwas gedreht, skaliert, abgedunkelt, unscharf gemacht, damit er Kennzeichen lernt und nicht Ihre Fotos.</translation>
    </message>
    <message>
        <source>&amp;Input size</source>
        <translation>&amp;Eingabegröße</translation>
    </message>
    <message>
        <source>Pictures are shrunk to this side. Larger finds smaller plates and takes longer: twice the side, four times the time.</source>
        <translation>Bilder werden auf diese Seite verkleinert. Größer findet kleinere Kennzeichen und dauert länger: doppelte Seite, vierfache Zeit.</translation>
    </message>
    <message>
        <source>Pictures in a s&amp;tep</source>
        <translation>Bilder je &amp;Schritt</translation>
    </message>
    <message>
        <source>More need more memory. Make it smaller when memory runs out.</source>
        <translation>Mehr brauchen mehr Speicher. Verkleinern, wenn der Speicher nicht reicht.</translation>
    </message>
    <message>
        <source>Views in an epo&amp;ch</source>
        <translation>Ansichten je E&amp;poche</translation>
    </message>
    <message>
        <source>After so many pictures it is measured. A small set is shown several times.</source>
        <translation>Nach so vielen Bildern wird gemessen. Ein kleiner Datensatz wird mehrmals gezeigt.</translation>
    </message>
    <message>
        <source>Epochs for the hea&amp;d</source>
        <translation>Epochen für den &amp;Kopf</translation>
    </message>
    <message>
        <source>At first only the part that is new learns, so that it does not spoil what is known already.</source>
        <translation>Zuerst lernt nur der neue Teil, damit er nicht verdirbt, was schon gewusst wird.</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>Lern&amp;rate</translation>
    </message>
    <message>
        <source>How far each step goes. Too high and it forgets, too low and it stands still.</source>
        <translation>Wie weit jeder Schritt geht. Zu hoch, und es vergisst; zu niedrig, und es steht still.</translation>
    </message>
    <message>
        <source>Pa&amp;tience</source>
        <translation>&amp;Geduld</translation>
    </message>
    <message>
        <source>It ends after so many epochs without getting better; 0: never.</source>
        <translation>Endet nach so vielen Epochen ohne Verbesserung; 0: nie.</translation>
    </message>
    <message>
        <source>Pre&amp;cision</source>
        <translation>Zahlen&amp;genauigkeit</translation>
    </message>
    <message>
        <source>Shorter numbers are faster where the chip can.</source>
        <translation>Kürzere Zahlen sind schneller, wo der Chip es kann.</translation>
    </message>
    <message>
        <source>Cores left &amp;free</source>
        <translation>&amp;Freie Kerne</translation>
    </message>
    <message>
        <source>For the window and other programs.</source>
        <translation>Für das Fenster und andere Programme.</translation>
    </message>
    <message>
        <source>The same seed gives the same parts and the same order.</source>
        <translation>Derselbe Startwert gibt dieselben Teile und dieselbe Reihenfolge.</translation>
    </message>
    <message>
        <source>Split &amp;file</source>
        <translation>&amp;Aufteilungsdatei</translation>
    </message>
    <message>
        <source>A table (columns set, image, part) that says which pictures are for training and which for validation.</source>
        <translation>Eine Tabelle (Spalten set, image, part), die sagt, welche Bilder zum Training und welche zur Validierung sind.</translation>
    </message>
    <message>
        <source>Split file</source>
        <translation>Aufteilungsdatei</translation>
    </message>
    <message>
        <source>Weights (*.h5 *.hdf5 *.npz)</source>
        <translation>Gewichte (*.h5 *.hdf5 *.npz)</translation>
    </message>
    <message>
        <source>Start from these weights</source>
        <translation>Mit diesen Gewichten beginnen</translation>
    </message>
    <message>
        <source>Choose a split</source>
        <translation>Aufteilung wählen</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>Diesen Rechner messen</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>Was trainiert wird</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Neues Training</translation>
    </message>
    <message>
        <source>Start the training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Choose a data set to learn from.</source>
        <translation>Wählen Sie einen Datensatz zum Lernen.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Erneut messen</translation>
    </message>
    <message>
        <source>Measuring how fast this computer is; that takes a minute …</source>
        <translation>Gemessen wird, wie schnell dieser Rechner ist; das dauert eine Minute …</translation>
    </message>
    <message>
        <source>How long it takes is not known yet.</source>
        <translation>Wie lange es dauert, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>How long it takes is told when the pictures are counted.</source>
        <translation>Wie lange es dauert, steht hier, sobald die Bilder gezählt sind.</translation>
    </message>
    <message>
        <source>A training is running: another one at the same time slows both down.</source>
        <translation>Ein Training läuft: Ein weiteres zur selben Zeit macht beide langsamer.</translation>
    </message>
    <message>
        <source>Measured on this computer, as busy as it was then, for the whole length; it often ends sooner.</source>
        <translation>Auf diesem Rechner gemessen, so beschäftigt wie er war, für die ganze Länge; oft endet es früher.</translation>
    </message>
    <message>
        <source> on this computer</source>
        <translation> auf diesem Rechner</translation>
    </message>
    <message>
        <source>Training needs TensorFlow; see above.</source>
        <translation>Training braucht TensorFlow; siehe oben.</translation>
    </message>
    <message>
        <source>Choose a folder with annotated pictures.</source>
        <translation>Wählen Sie einen Ordner mit annotierten Bildern.</translation>
    </message>
    <message>
        <source>Looking at the pictures …</source>
        <translation>Die Bilder werden angesehen …</translation>
    </message>
    <message>
        <source>The pictures were not looked at to the end.</source>
        <translation>Die Bilder wurden nicht zu Ende angesehen.</translation>
    </message>
    <message>
        <source>Nothing can be learned from these pictures yet; see above.</source>
        <translation>Aus diesen Bildern lässt sich noch nichts lernen; siehe oben.</translation>
    </message>
    <message>
        <source>TensorFlow is not installed</source>
        <translation>TensorFlow ist nicht installiert</translation>
    </message>
    <message>
        <source>Reading, annotating and all detectors work without it; only training needs it (about 600 MB).</source>
        <translation>Lesen, Annotieren und alle Detektoren kommen ohne aus; nur das Training braucht es (etwa 600 MB).</translation>
    </message>
    <message>
        <source>End the program, type this in a terminal, and start it again:</source>
        <translation>Programm beenden, dies in einem Terminal eingeben, und neu starten:</translation>
    </message>
    <message>
        <source>Command that installs TensorFlow</source>
        <translation>Befehl, der TensorFlow installiert</translation>
    </message>
    <message>
        <source>Download the ImageNet weights?</source>
        <translation>Die ImageNet-Gewichte herunterladen?</translation>
    </message>
    <message>
        <source>InceptionResNetV2 starts from what it learned on ImageNet. These weights are not on this computer: one download of {weights_mb} MB from Keras&apos;s storage at Google. Your pictures stay here.</source>
        <translation>InceptionResNetV2 beginnt mit dem, was es auf ImageNet gelernt hat. Diese Gewichte sind nicht auf diesem Rechner: ein Download von {weights_mb} MB aus dem Keras-Speicher bei Google. Ihre Bilder bleiben hier.</translation>
    </message>
    <message>
        <source>Without a network: copy {weights_name} from another computer (there it is in .keras/models of the user&apos;s folder) and choose it here.</source>
        <translation>Ohne Netzwerk: {weights_name} von einem anderen Rechner kopieren (dort liegt es in .keras/models im Benutzerordner) und hier wählen.</translation>
    </message>
    <message>
        <source>Download {size} MB</source>
        <translation>{size} MB herunterladen</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Start from nothing</source>
        <translation>Mit nichts beginnen</translation>
    </message>
    <message>
        <source>Weights (*.h5 *.hdf5)</source>
        <translation>Gewichte (*.h5 *.hdf5)</translation>
    </message>
    <message>
        <source>Drop to train on</source>
        <translation>Zum Trainieren ablegen</translation>
    </message>
    <message>
        <source>Pictures are read and annotated with this detector now.</source>
        <translation>Bilder werden jetzt mit diesem Detektor gelesen und annotiert.</translation>
    </message>
    <message>
        <source>A training is running</source>
        <translation>Ein Training läuft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) (is|are) running.</source>
        <translation>
            <numerusform>%Ln Training läuft.</numerusform>
            <numerusform>%Ln Trainings laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can go on without the window, and is found again at the next start. Stopped, it can be resumed from where it is.</source>
        <translation>Es kann ohne das Fenster weitergehen und wird beim nächsten Start wiedergefunden. Gestoppt lässt es sich dort fortsetzen, wo es ist.</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop the training</source>
        <translation>Training stoppen</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n training(s) or detector(s) for good?</source>
        <translation>
            <numerusform>%n Training oder Detektor endgültig löschen?</numerusform>
            <numerusform>%n Trainings oder Detektoren endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>That frees {size}. It cannot be undone.</source>
        <translation>Das gibt {size} frei. Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen ablegen</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Zu überwachender Ordner</translation>
    </message>
    <message>
        <source>Also the folders &amp;below it</source>
        <translation>Auch die Ordner &amp;darin</translation>
    </message>
    <message>
        <source>Also read what &amp;is there already</source>
        <translation>Auch lesen, was &amp;schon da ist</translation>
    </message>
    <message>
        <source>With each reading</source>
        <translation>Mit jeder Lesung</translation>
    </message>
    <message>
        <source>File that the readings are added to</source>
        <translation>Datei, an die Lesungen angehängt werden</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>Program and its arguments</source>
        <translation>Programm und seine Argumente</translation>
    </message>
    <message>
        <source>Run and send only for &amp;wanted plates</source>
        <translation>Nur bei &amp;gesuchten Kennzeichen ausführen und senden</translation>
    </message>
    <message>
        <source>Looking whether the folder is there…</source>
        <translation>Es wird nachgesehen, ob es den Ordner gibt …</translation>
    </message>
    <message>
        <source>Watched camera</source>
        <translation>Überwachte Kamera</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>With each car</source>
        <translation>Mit jedem Auto</translation>
    </message>
    <message>
        <source>Another camera is called {name}.</source>
        <translation>Eine andere Kamera heißt {name}.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>File with user:password</source>
        <translation>Datei mit Benutzer:Kennwort</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Einfahrt</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <source>any width</source>
        <translation>jede Breite</translation>
    </message>
    <message>
        <source>Only &amp;from</source>
        <translation>Nur &amp;von</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>This computer has no keyring for passwords. Write user:password into a file that only you can read.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund für Kennwörter. Schreiben Sie Benutzer:Kennwort in eine Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Least plate</source>
        <translation>Kleinstes Kennzeichen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>rtsp://…, http://… (MJPEG), or usb:0 for the first camera of this computer. Each car is told once. Of its pictures only the cut-out of the plate is kept.</source>
        <translation>rtsp://…, http://… (MJPEG), oder usb:0 für die erste Kamera dieses Computers. Jedes Auto wird einmal gemeldet. Von seinen Bildern wird nur der Ausschnitt mit dem Kennzeichen behalten.</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Bild aufnehmen</translation>
    </message>
    <message>
        <source>Read here…</source>
        <translation>Hier lesen…</translation>
    </message>
    <message>
        <source>Draw an area: plates count in such areas alone</source>
        <translation>Einen Bereich zeichnen: nur in solchen Bereichen zählen Kennzeichen</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Auslassen…</translation>
    </message>
    <message>
        <source>Draw an area in which plates do not count</source>
        <translation>Einen Bereich zeichnen, in dem Kennzeichen nicht zählen</translation>
    </message>
    <message>
        <source>Remove the area or line that was clicked</source>
        <translation>Die angeklickte Fläche oder Linie entfernen</translation>
    </message>
    <message>
        <source>Write {password} in place of the password in the address, and the password below.</source>
        <translation>Schreiben Sie in der Adresse {password} anstelle des Kennworts, und das Kennwort darunter.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>As it is in the system&apos;s keyring</source>
        <translation>Wie im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Click the corners; a double click or Enter closes the area, Esc drops it.</source>
        <translation>Klicken Sie die Ecken an; ein Doppelklick oder die Eingabetaste schließt den Bereich, Esc verwirft ihn.</translation>
    </message>
    <message>
        <source>Plates are read in the bright areas alone.</source>
        <translation>Kennzeichen werden nur in den hellen Bereichen gelesen.</translation>
    </message>
    <message>
        <source>Plates are read in the whole picture.</source>
        <translation>Kennzeichen werden im ganzen Bild gelesen.</translation>
    </message>
    <message>
        <source>New pictures are read as they arrive, as long as the program runs, with the detector and the country that are chosen in Read, and kept in the history. Each is read once, also over restarts.</source>
        <translation>Neue Bilder werden gelesen, sobald sie eintreffen, solange das Programm läuft, mit Detektor und Land der Ansicht Lesen, und im Verlauf aufbewahrt. Jedes wird einmal gelesen, auch über Neustarts.</translation>
    </message>
    <message>
        <source>Add the readings to a file</source>
        <translation>Lesungen an eine Datei anhängen</translation>
    </message>
    <message>
        <source>A table (.csv) or JSON Lines (.jsonl).</source>
        <translation>Eine Tabelle (.csv) oder JSON Lines (.jsonl).</translation>
    </message>
    <message>
        <source>Run a program for each reading</source>
        <translation>Für jede Lesung ein Programm ausführen</translation>
    </message>
    <message>
        <source>The program in the first line, each argument in a line of its own; no shell is involved. They may hold {places}.</source>
        <translation>Das Programm in der ersten Zeile, jedes Argument in einer eigenen; ohne Shell. Möglich sind darin {places}.</translation>
    </message>
    <message>
        <source>Send each reading</source>
        <translation>Jede Lesung senden</translation>
    </message>
    <message>
        <source>As JSON, by HTTP POST or as an MQTT message. What cannot be sent waits, also over restarts. Passwords are kept in the system&apos;s keyring.</source>
        <translation>Als JSON, per HTTP POST oder als MQTT-Nachricht. Was sich nicht senden lässt, wartet, auch über Neustarts. Kennwörter liegen im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Add the readings to</source>
        <translation>Lesungen anhängen an</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>Tabellen (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Name the folder to watch.</source>
        <translation>Nennen Sie den zu überwachenden Ordner.</translation>
    </message>
    <message>
        <source>{folder}: this is no full path. Choose the folder.</source>
        <translation>{folder}: kein vollständiger Pfad. Wählen Sie den Ordner.</translation>
    </message>
    <message>
        <source>{folder}: there is no such folder. Make it first, or connect the drive that it is on.</source>
        <translation>{folder}: Diesen Ordner gibt es nicht. Legen Sie ihn an, oder verbinden Sie das Laufwerk.</translation>
    </message>
    <message>
        <source>{filename} cannot be looked at ({strerror}). Check that the drive is connected and may be read.</source>
        <translation>{filename} lässt sich nicht ansehen ({strerror}). Prüfen Sie, ob das Laufwerk verbunden ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>überwacht</translation>
    </message>
    <message>
        <source>the folder is away; it is waited for</source>
        <translation>der Ordner fehlt; es wird auf ihn gewartet</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stoppt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s)</source>
        <translation>
            <numerusform>%Ln Auto</numerusform>
            <numerusform>%Ln Autos</numerusform>
        </translation>
    </message>
    <message>
        <source>, {failed:,} not read</source>
        <translation>, {failed:,} nicht gelesen</translation>
    </message>
    <message>
        <source>At most {most} folders and cameras are watched at a time. Stop another one first.</source>
        <translation>Höchstens {most} Ordner und Kameras werden gleichzeitig überwacht. Halten Sie erst andere an.</translation>
    </message>
    <message>
        <source>It ended with an error.</source>
        <translation>Es endete mit einem Fehler.</translation>
    </message>
    <message>
        <source>Confidence of each character</source>
        <translation>Sicherheit jedes Zeichens</translation>
    </message>
    <message>
        <source>{words}
or {others}</source>
        <translation>{words}
oder {others}</translation>
    </message>
    <message>
        <source>Plate {index} of {boxes}: {label}</source>
        <translation>Kennzeichen {index} von {boxes}: {label}</translation>
    </message>
    <message>
        <source>, uncertain</source>
        <translation>, unsicher</translation>
    </message>
    <message>
        <source>1 plate</source>
        <translation>1 Kennzeichen</translation>
    </message>
    <message>
        <source>No plates</source>
        <translation>Keine Kennzeichen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt …</translation>
    </message>
    <message>
        <source>The language changes when the program starts again.</source>
        <translation>Die Sprache ändert sich beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>The log is {path}</source>
        <translation>Das Protokoll ist {path}</translation>
    </message>
    <message>
        <source>Drop to import the pipeline</source>
        <translation>Zum Importieren der Pipeline ablegen</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>etwa {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>etwa {hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>etwa %n Tag</numerusform>
            <numerusform>etwa %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>noch {duration}</translation>
    </message>
    <message>
        <source>partly read: cut off at the edge</source>
        <translation>teilweise gelesen: am Rand abgeschnitten</translation>
    </message>
    <message>
        <source>partly read: a part is covered</source>
        <translation>teilweise gelesen: ein Teil ist verdeckt</translation>
    </message>
    <message>
        <source>partly read: a row is missing</source>
        <translation>teilweise gelesen: eine Zeile fehlt</translation>
    </message>
    <message>
        <source>partly read: signs of another script are left out</source>
        <translation>teilweise gelesen: Zeichen einer anderen Schrift fehlen</translation>
    </message>
    <message>
        <source>partly read</source>
        <translation>teilweise gelesen</translation>
    </message>
    <message>
        <source>Camera {name}</source>
        <translation>Kamera {name}</translation>
    </message>
    <message>
        <source>{error} Until then you can draw boxes by hand, and they are read.</source>
        <translation>{error} Bis dahin können Sie Rahmen von Hand ziehen, und sie werden gelesen.</translation>
    </message>
    <message>
        <source>{error} Until then plates are found, and you can type their text.</source>
        <translation>{error} Bis dahin werden Kennzeichen gefunden, und Sie können ihren Text eingeben.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>Der Speicher reicht dafür nicht. Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <source>{file}: there are no patterns of your own yet. Write some there first.</source>
        <translation>{file}: Es gibt noch keine eigenen Muster. Schreiben Sie dort zuerst welche.</translation>
    </message>
    <message>
        <source>There is no grammar for the country “{code}”. Choose one of the list.</source>
        <translation>Für das Land „{code}“ gibt es keine Grammatik. Wählen Sie eines der Liste.</translation>
    </message>
    <message>
        <source>The grammar {path} is damaged: {error}. Install it again.</source>
        <translation>Die Grammatik {path} ist beschädigt: {error}. Installieren Sie neu.</translation>
    </message>
    <message>
        <source>The text model&apos;s network is of a kind that cannot be read.</source>
        <translation>Das Netz des Textmodells ist von einer Art, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The text model {path} cannot be read ({strerror}). Install LPR Desktop again, or choose another model.</source>
        <translation>Das Textmodell {path} lässt sich nicht lesen ({strerror}). Installieren Sie LPR Desktop neu, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>{path} is not a Tesseract LSTM model, or it is damaged. Choose another one.</source>
        <translation>{path} ist kein LSTM-Modell von Tesseract oder beschädigt. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The text model {path} holds parts that a plate model does not have ({foreign}); refused, as such parts can change files on this computer.</source>
        <translation>Das Textmodell {path} enthält Teile, die ein Kennzeichenmodell nicht hat ({foreign}); abgelehnt, denn solche Teile können Dateien auf diesem Computer ändern.</translation>
    </message>
    <message>
        <source>The text model {path} hides an archive; refused.</source>
        <translation>Das Textmodell {path} verbirgt ein Archiv; abgelehnt.</translation>
    </message>
    <message>
        <source>{error} Install LPR Desktop again.</source>
        <translation>{error} Installieren Sie LPR Desktop neu.</translation>
    </message>
    <message>
        <source>{file}: another network. Install LPR Desktop again.</source>
        <translation>{file}: ein anderes Netz. Installieren Sie LPR Desktop neu.</translation>
    </message>
    <message>
        <source>{names}: could not be read ({error}). Install LPR Desktop again.</source>
        <translation>{names}: konnte nicht gelesen werden ({error}). Installieren Sie LPR Desktop neu.</translation>
    </message>
    <message>
        <source>{names}: names no countries. Install LPR Desktop again.</source>
        <translation>{names}: nennt keine Länder. Installieren Sie LPR Desktop neu.</translation>
    </message>
    <message>
        <source>Tesseract could not load the text model {data}.</source>
        <translation>Tesseract konnte das Textmodell {data} nicht laden.</translation>
    </message>
    <message>
        <source>Tesseract failed on a line.</source>
        <translation>Tesseract ist an einer Zeile gescheitert.</translation>
    </message>
    <message>
        <source>Tesseract failed on a line: {error}</source>
        <translation>Tesseract ist an einer Zeile gescheitert: {error}</translation>
    </message>
    <message>
        <source>Tesseract program</source>
        <translation>Programm Tesseract</translation>
    </message>
    <message>
        <source>The program {program} failed on a line: {error}</source>
        <translation>Das Programm {program} ist an einer Zeile gescheitert: {error}</translation>
    </message>
    <message>
        <source>There is no text engine “{name}”; choose {engines}.</source>
        <translation>Es gibt keine Texterkennung „{name}“; wählen Sie {engines}.</translation>
    </message>
    <message>
        <source>No Tesseract was found. {hints}</source>
        <translation>Tesseract wurde nicht gefunden. {hints}</translation>
    </message>
    <message>
        <source>The program tesseract was not found. {install_tesseract}</source>
        <translation>Das Programm tesseract wurde nicht gefunden. {install_tesseract}</translation>
    </message>
    <message>
        <source>The program {program} does not run. {install_tesseract}</source>
        <translation>Das Programm {program} läuft nicht. {install_tesseract}</translation>
    </message>
    <message>
        <source>The program {program} is older than Tesseract 4.1. {install_tesseract}</source>
        <translation>Das Programm {program} ist älter als Tesseract 4.1. {install_tesseract}</translation>
    </message>
    <message>
        <source>The module tesserocr is missing. {install_tesserocr}</source>
        <translation>Das Modul tesserocr fehlt. {install_tesserocr}</translation>
    </message>
    <message>
        <source>Tesseract cannot open files in {path}. Install LPR Desktop in a folder whose name has only English letters and digits.</source>
        <translation>Tesseract kann in {path} keine Dateien öffnen. Installieren Sie LPR Desktop in einem Ordner, dessen Name nur englische Buchstaben und Ziffern hat.</translation>
    </message>
    <message>
        <source>Install it (Debian, Ubuntu: `apt install tesseract-ocr`; macOS: `brew install tesseract`; Windows: the UB Mannheim installer), or use the in-process engine.</source>
        <translation>Installieren Sie es (Debian, Ubuntu: `apt install tesseract-ocr`; macOS: `brew install tesseract`; Windows: das Installationsprogramm der UB Mannheim) oder verwenden Sie Tesseract im Prozess.</translation>
    </message>
    <message>
        <source>Install it with `pip install tesserocr`, or use the engine that runs the Tesseract program.</source>
        <translation>Installieren Sie es mit `pip install tesserocr` oder verwenden Sie das Programm Tesseract.</translation>
    </message>
    <message>
        <source>Tesseract in process</source>
        <translation>Tesseract im Prozess</translation>
    </message>
    <message>
        <source>The module pytesseract is missing. Install it with `pip install pytesseract`.</source>
        <translation>Das Modul pytesseract fehlt. Installieren Sie es mit `pip install pytesseract`.</translation>
    </message>
    <message>
        <source>The text model is damaged, or of a kind that cannot be read.</source>
        <translation>Das Textmodell ist beschädigt oder von einer Art, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The bundle cannot be made: {name} is missing.</source>
        <translation>Das Paket kann nicht gemacht werden: {name} fehlt.</translation>
    </message>
    <message>
        <source>The bundle cannot be made: {name} is too large.</source>
        <translation>Das Paket kann nicht gemacht werden: {name} ist zu groß.</translation>
    </message>
    <message>
        <source>there is no such file. Choose a bundle ({suffix}).</source>
        <translation>Diese Datei gibt es nicht. Wählen Sie ein Paket ({suffix}).</translation>
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
        <translation>Dieses Paket ist beschädigt oder unvollständig. Kopieren Sie es noch einmal von dort, woher es kam.</translation>
    </message>
    <message>
        <source>this is not a bundle of this program. Choose a file that was exported as one.</source>
        <translation>Das ist kein Paket dieses Programms. Wählen Sie eine Datei, die als solches exportiert wurde.</translation>
    </message>
    <message>
        <source>{what}; refused: no export of this program makes such a file, it may be meant to do harm.</source>
        <translation>{what}; abgelehnt: Kein Export dieses Programms macht eine solche Datei, sie soll vielleicht schaden.</translation>
    </message>
    <message>
        <source>it cannot be opened ({error}). Check the permissions and the disk.</source>
        <translation>Sie lässt sich nicht öffnen ({error}). Prüfen Sie die Rechte und die Platte.</translation>
    </message>
    <message>
        <source>the file is larger than any bundle (1 GB).</source>
        <translation>Die Datei ist größer als jedes Paket (1 GB).</translation>
    </message>
    <message>
        <source>it hides the number of its members</source>
        <translation>Die Zahl der enthaltenen Dateien wird verborgen</translation>
    </message>
    <message>
        <source>it has too many members</source>
        <translation>Es sind zu viele Dateien darin</translation>
    </message>
    <message>
        <source>{name} is in it twice</source>
        <translation>{name} ist zweimal darin</translation>
    </message>
    <message>
        <source>it holds {name}</source>
        <translation>{name} ist darin</translation>
    </message>
    <message>
        <source>{name} is a link or a folder</source>
        <translation>{name} ist eine Verknüpfung oder ein Ordner</translation>
    </message>
    <message>
        <source>{name} is encrypted. Ask for a bundle without a password.</source>
        <translation>{name} ist verschlüsselt. Lassen Sie sich ein Paket ohne Kennwort geben.</translation>
    </message>
    <message>
        <source>{name} is packed in a foreign way</source>
        <translation>{name} ist auf fremde Weise gepackt</translation>
    </message>
    <message>
        <source>{name} hides its size</source>
        <translation>{name} verbirgt seine Größe</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} ist zu groß</translation>
    </message>
    <message>
        <source>{name} would grow more than a hundredfold</source>
        <translation>{name} würde auf mehr als das Hundertfache wachsen</translation>
    </message>
    <message>
        <source>its members overlap, or something lies between them</source>
        <translation>Die enthaltenen Dateien überlappen sich, oder es liegt etwas dazwischen</translation>
    </message>
    <message>
        <source>its two lists of members differ</source>
        <translation>Die beiden Listen der enthaltenen Dateien unterscheiden sich</translation>
    </message>
    <message>
        <source>something lies behind its members</source>
        <translation>Hinter den enthaltenen Dateien liegt noch etwas</translation>
    </message>
    <message>
        <source>this bundle was made by a newer version of the program (form {version}, this one knows {known}). Update LPR Desktop, then import it again.</source>
        <translation>Dieses Paket stammt von einer neueren Version des Programms (Form {version}, diese kennt {known}). Aktualisieren Sie LPR Desktop und importieren Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{name} is larger than it says</source>
        <translation>{name} ist größer als angegeben</translation>
    </message>
    <message>
        <source>{folder}: nothing to evaluate. {why}</source>
        <translation>{folder}: nichts zum Auswerten. {why}</translation>
    </message>
    <message>
        <source>{place}: no pictures in it.</source>
        <translation>{place}: keine Bilder darin.</translation>
    </message>
    <message>
        <source>{folder}: its owner&apos;s division has no part {part!r}.</source>
        <translation>{folder}: Die Aufteilung des Besitzers hat keinen Teil {part!r}.</translation>
    </message>
    <message>
        <source>{name}: there is no row in it.</source>
        <translation>{name}: keine Zeile darin.</translation>
    </message>
    <message>
        <source>{folder}: this folder cannot be used ({strerror}). Choose another.</source>
        <translation>{folder}: Dieser Ordner ist nicht zu gebrauchen ({strerror}). Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{name}: it could not be written to the data set ({reason}). Free some space or check the permissions, then send it again.</source>
        <translation>{name}: konnte nicht in den Datensatz geschrieben werden ({reason}). Schaffen Sie Platz oder prüfen Sie die Rechte und senden Sie es dann noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>sent %Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild gesendet</numerusform>
            <numerusform>%Ln Bilder gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a plate to be marked as such</source>
        <translation>
            <numerusform>%Ln ohne Kennzeichen, als solches zu markieren</numerusform>
            <numerusform>%Ln ohne Kennzeichen, als solche zu markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent earlier</source>
        <translation>
            <numerusform>%Ln früher gesendet</numerusform>
            <numerusform>%Ln früher gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) offered beside annotations that are there</source>
        <translation>
            <numerusform>%Ln Rahmen neben vorhandenen Annotationen vorgeschlagen</numerusform>
            <numerusform>%Ln Rahmen neben vorhandenen Annotationen vorgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be sent</source>
        <translation>
            <numerusform>%Ln konnte nicht gesendet werden</numerusform>
            <numerusform>%Ln konnten nicht gesendet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>nichts zu senden</translation>
    </message>
    <message>
        <source>{name}: the picture is not there any more.</source>
        <translation>{name}: Das Bild ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{name}: the end of the name is none of a picture&apos;s, so no data set would show it. Rename the file.</source>
        <translation>{name}: Das Ende des Namens ist keines von Bildern, darum würde kein Datensatz es zeigen. Benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>{name}: it was not read, or has changed since. Read it again first.</source>
        <translation>{name}: nicht gelesen oder seitdem geändert. Lesen Sie es zuerst erneut.</translation>
    </message>
    <message>
        <source>{name} and {others} would share one annotation file. Rename one of them in the data set, then send again.</source>
        <translation>{name} und {others} hätten dieselbe Annotationsdatei. Benennen Sie eines davon im Datensatz um und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>{name}: the list cannot be read ({strerror}).</source>
        <translation>{name}: Die Liste lässt sich nicht lesen ({strerror}).</translation>
    </message>
    <message>
        <source>{name}: this is too large for a list of plates.</source>
        <translation>{name}: zu groß für eine Liste von Kennzeichen.</translation>
    </message>
    <message>
        <source>{name}: in line {line} a quotation mark is not closed, or a cell is far too long. Mend that line, or save the table again as CSV.</source>
        <translation>{name}: In Zeile {line} ist ein Anführungszeichen nicht geschlossen, oder eine Zelle ist viel zu lang. Berichtigen Sie die Zeile, oder speichern Sie die Tabelle neu als CSV.</translation>
    </message>
    <message>
        <source>{name}: a list holds at most {most_plates:,} plates.</source>
        <translation>{name}: Eine Liste hat höchstens {most_plates:,} Kennzeichen.</translation>
    </message>
    <message>
        <source>{name}: there is no plate in it. Give one plate a line, or a CSV table with a column `plate`.</source>
        <translation>{name}: kein Kennzeichen darin. Schreiben Sie eines je Zeile, oder eine CSV-Tabelle mit einer Spalte `plate`.</translation>
    </message>
    <message>
        <source>{file}: this old journal could not be deleted ({strerror}). Delete it by hand.</source>
        <translation>{file}: Dieses alte Journal konnte nicht gelöscht werden ({strerror}). Löschen Sie es von Hand.</translation>
    </message>
    <message>
        <source>The journal of readings no longer holds this plate: it was deleted. Read the picture again.</source>
        <translation>Das Journal der Lesungen hat dieses Kennzeichen nicht mehr: Es wurde gelöscht. Lesen Sie das Bild noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>What could be saved was taken over: %Ln reading(s).</source>
        <translation>
            <numerusform>Was zu retten war, ist übernommen: %Ln Lesung.</numerusform>
            <numerusform>Was zu retten war, ist übernommen: %Ln Lesungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal in memory</source>
        <translation>Das Journal im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>it is damaged. It is set aside, and a new one begun, when the program starts again</source>
        <translation>Es ist beschädigt. Beim nächsten Start des Programms wird es beiseitegelegt und ein neues begonnen</translation>
    </message>
    <message>
        <source>the disk is full. Free some space</source>
        <translation>Die Platte ist voll. Schaffen Sie Platz</translation>
    </message>
    <message>
        <source>there is not enough memory. Close other programs</source>
        <translation>Der Speicher reicht nicht. Schließen Sie andere Programme</translation>
    </message>
    <message>
        <source>another program keeps it locked. Close that program and try again</source>
        <translation>Ein anderes Programm hält es gesperrt. Schließen Sie dieses und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>it cannot be written. Check the permissions of the file and of its folder</source>
        <translation>Es lässt sich nicht schreiben. Prüfen Sie die Rechte der Datei und ihres Ordners</translation>
    </message>
    <message>
        <source>it cannot be used ({error}). Check the folder and the disk</source>
        <translation>Es ist nicht zu gebrauchen ({error}). Prüfen Sie den Ordner und die Platte</translation>
    </message>
    <message>
        <source>{name}: the journal of readings does not keep this: {advice}. Reading goes on without it.</source>
        <translation>{name}: Das Journal der Lesungen behält dies nicht: {advice}. Das Lesen geht ohne es weiter.</translation>
    </message>
    <message>
        <source>was written by a newer version of this program</source>
        <translation>stammt von einer neueren Version dieses Programms</translation>
    </message>
    <message>
        <source>is not a journal of this program</source>
        <translation>ist kein Journal dieses Programms</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>The journal of readings {file} {reason}. It was set aside as {aside} in the same folder, and a new journal was begun.</source>
        <translation>Das Journal der Lesungen {file} {reason}. Es wurde als {aside} im selben Ordner beiseitegelegt und ein neues Journal begonnen.</translation>
    </message>
    <message>
        <source>A wanted plate needs at least one letter or digit.</source>
        <translation>Ein gesuchtes Kennzeichen braucht mindestens einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>{name}: its settings were made by another version of the program. Update it.</source>
        <translation>{name}: Die Einstellungen stammen von einer anderen Version des Programms. Aktualisieren Sie es.</translation>
    </message>
    <message>
        <source>country must be a code</source>
        <translation>country muss ein Code sein</translation>
    </message>
    <message>
        <source>min_score must lie between 0 and 1</source>
        <translation>min_score muss zwischen 0 und 1 liegen</translation>
    </message>
    <message>
        <source>{name}: its {settings} could not be read ({strerror}).</source>
        <translation>{name}: {settings} konnte nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>{name}: its {settings} is broken ({error}). Choose another detector.</source>
        <translation>{name}: {settings} ist fehlerhaft ({error}). Wählen Sie einen anderen Detektor.</translation>
    </message>
    <message>
        <source>{name}: it reads plates of “{country}”, which this version does not know. Update the program.</source>
        <translation>{name}: liest Kennzeichen von „{country}“, das diese Version nicht kennt. Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>{file}: there is such a file already. Choose another name, or replace it on purpose (--overwrite).</source>
        <translation>{file}: Diese Datei gibt es schon. Wählen Sie einen anderen Namen oder ersetzen Sie sie mit Absicht (--overwrite).</translation>
    </message>
    <message>
        <source>A bundle holds at most {most_pictures} pictures, not {pictures}.</source>
        <translation>Ein Paket hat höchstens {most_pictures} Bilder, nicht {pictures}.</translation>
    </message>
    <message>
        <source>{file}: there is not enough memory to write the bundle. Close other programs and try again.</source>
        <translation>{file}: Der Speicher reicht nicht, um das Paket zu schreiben. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{file}: the bundle could not be written ({strerror}). Choose another folder or free some space.</source>
        <translation>{file}: Das Paket konnte nicht geschrieben werden ({strerror}). Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a detector. Give one of letters, digits, blanks and -_. (--name).</source>
        <translation>{name!r} kann kein Name eines Detektors sein. Nehmen Sie Buchstaben, Ziffern, Leerzeichen und -_. (--name).</translation>
    </message>
    <message>
        <source>There is a detector “{name}” already. Import it under another name (--name).</source>
        <translation>Es gibt schon einen Detektor „{name}“. Importieren Sie ihn unter einem anderen Namen (--name).</translation>
    </message>
    <message>
        <source>There is a detector “{name}” already. Import it under another name (--name), or replace it on purpose (--overwrite).</source>
        <translation>Es gibt schon einen Detektor „{name}“. Importieren Sie ihn unter einem anderen Namen (--name) oder ersetzen Sie ihn mit Absicht (--overwrite).</translation>
    </message>
    <message>
        <source>{target}: the detector could not be written ({strerror}). Free some space or check the permissions.</source>
        <translation>{target}: Der Detektor konnte nicht geschrieben werden ({strerror}). Schaffen Sie Platz oder prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>{name}: it could not be unpacked ({strerror}). Free some space, or check the disk that it is on.</source>
        <translation>{name}: konnte nicht ausgepackt werden ({strerror}). Schaffen Sie Platz oder prüfen Sie die Platte, auf der es liegt.</translation>
    </message>
    <message>
        <source>{name}: its detector is not one that can be used: {error}. Ask for another bundle.</source>
        <translation>{name}: Der Detektor darin ist nicht zu gebrauchen: {error}. Lassen Sie sich ein anderes Paket geben.</translation>
    </message>
    <message>
        <source>{name}: {error} Ask for another bundle.</source>
        <translation>{name}: {error} Lassen Sie sich ein anderes Paket geben.</translation>
    </message>
    <message>
        <source>{file}: this pipeline does not work. {problem}</source>
        <translation>{file}: Diese Pipeline funktioniert nicht. {problem}</translation>
    </message>
    <message>
        <source>{file}: this file is missing.</source>
        <translation>{file}: Diese Datei fehlt.</translation>
    </message>
    <message>
        <source>{file}: not readable ({strerror}).</source>
        <translation>{file}: nicht lesbar ({strerror}).</translation>
    </message>
    <message>
        <source>{detector}: its network cannot be exported: {error}.</source>
        <translation>{detector}: Sein Netz kann nicht exportiert werden: {error}.</translation>
    </message>
    <message>
        <source>{file}: the end of the name says the form. Use .csv, or .jsonl for JSON Lines.</source>
        <translation>{file}: Das Ende des Namens sagt die Form. Nehmen Sie .csv, oder .jsonl für JSON Lines.</translation>
    </message>
    <message>
        <source>{file}: no file can be written there. Choose a folder.</source>
        <translation>{file}: Dort kann keine Datei geschrieben werden. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>There is no program to run. Name one.</source>
        <translation>Es ist kein Programm da, das laufen soll. Nennen Sie eines.</translation>
    </message>
    <message>
        <source>{{{name}}} means nothing here; known are {known}.</source>
        <translation>{{{name}}} bedeutet hier nichts; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>{command}: there is no such program. Give its full path.</source>
        <translation>{command}: Dieses Programm gibt es nicht. Geben Sie den vollen Pfad an.</translation>
    </message>
    <message>
        <source>{program}: batch files are not run. Name a program (.exe).</source>
        <translation>{program}: Batch-Dateien werden nicht ausgeführt. Nennen Sie ein Programm (.exe).</translation>
    </message>
    <message>
        <source>{name} could not be started ({reason}).</source>
        <translation>{name} konnte nicht gestartet werden ({reason}).</translation>
    </message>
    <message>
        <source>{name} took longer than {seconds:.0f} s and was ended.</source>
        <translation>{name} brauchte länger als {seconds:.0f} s und wurde beendet.</translation>
    </message>
    <message>
        <source>{name} ended with status {status}.</source>
        <translation>{name} endete mit Status {status}.</translation>
    </message>
    <message>
        <source>{watched}: this {kind} is being watched already. End the other watch first.</source>
        <translation>{watched}: wird schon überwacht ({kind}). Beenden Sie zuerst die andere Überwachung.</translation>
    </message>
    <message>
        <source>{file}: what was read in this folder cannot be kept:</source>
        <translation>{file}: Was in diesem Ordner gelesen wurde, kann nicht aufbewahrt werden:</translation>
    </message>
    <message>
        <source>{start} the disk is full. Free some space.</source>
        <translation>{start} Die Platte ist voll. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>{start} {error}. Check the disk, or delete this file to begin anew.</source>
        <translation>{start} {error}. Prüfen Sie die Platte, oder löschen Sie diese Datei, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>There is no annotated picture to learn from. Mark plates first (Annotate), or choose another folder.</source>
        <translation>Es gibt kein annotiertes Bild zum Lernen. Markieren Sie zuerst Kennzeichen (Annotieren), oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>No plate to learn from: %Ln picture(s) (is|are) annotated, and none has a plate.</source>
        <translation>
            <numerusform>Kein Kennzeichen zum Lernen: %Ln Bild ist annotiert und hat kein Kennzeichen.</numerusform>
            <numerusform>Kein Kennzeichen zum Lernen: %Ln Bilder sind annotiert, und keines hat ein Kennzeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no plate to measure on.</source>
        <translation>Es gibt kein Kennzeichen zum Messen.</translation>
    </message>
    <message>
        <source>There is no plate to learn from.</source>
        <translation>Es gibt kein Kennzeichen zum Lernen.</translation>
    </message>
    <message>
        <source>Pictures with plates by part: {found}. Annotate more pictures, or divide them otherwise (the parts are {train}, {validation}, {test}).</source>
        <translation>Bilder mit Kennzeichen je Teil: {found}. Annotieren Sie mehr Bilder oder teilen Sie anders auf (die Teile sind {train}, {validation}, {test}).</translation>
    </message>
    <message>
        <source>Checking the pictures of {name}</source>
        <translation>Bilder von {name} werden geprüft</translation>
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
        <translation>Sie haben dazu gesagt: {said}.</translation>
    </message>
    <message>
        <source>of what lies there no labels are known: {unknown}.</source>
        <translation>von dem, was dort liegt, sind keine Labels bekannt: {unknown}.</translation>
    </message>
    <message>
        <source>no pictures in it.</source>
        <translation>keine Bilder darin.</translation>
    </message>
    <message>
        <source>{name}: nobody has said whether {classes} means plates.</source>
        <translation>{name}: Niemand hat gesagt, ob {classes} Kennzeichen bedeutet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) (was|were) made for a picture of another size; their boxes were scaled.</source>
        <translation>
            <numerusform>%Ln Annotation wurde für ein Bild anderer Größe gemacht; ihre Rahmen wurden umgerechnet.</numerusform>
            <numerusform>%Ln Annotationen wurden für ein Bild anderer Größe gemacht; ihre Rahmen wurden umgerechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whether {names} means plates: --plate-class NAME, or for good with lpr-desktop dataset answers.</source>
        <translation>Sagen Sie, ob {names} Kennzeichen bedeutet: --plate-class NAME, oder auf Dauer mit lpr-desktop dataset answers.</translation>
    </message>
    <message numerus="yes">
        <source>The labels of %Ln picture(s) mark nothing. If no plate is to be seen there, say so: --background, or for good with lpr-desktop dataset answers.</source>
        <translation>
            <numerusform>In den Labels von %Ln Bild ist nichts markiert. Wenn dort kein Kennzeichen zu sehen ist, sagen Sie es: --background, oder auf Dauer mit lpr-desktop dataset answers.</numerusform>
            <numerusform>In den Labels von %Ln Bildern ist nichts markiert. Wenn dort kein Kennzeichen zu sehen ist, sagen Sie es: --background, oder auf Dauer mit lpr-desktop dataset answers.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: broken ({error}).</source>
        <translation>{file}: beschädigt ({error}).</translation>
    </message>
    <message>
        <source>Unknown {what} {value!r}. Choose one of: {known}.</source>
        <translation>Unbekannt: {what} {value!r}. Wählen Sie eines von: {known}.</translation>
    </message>
    <message>
        <source>The detector needs a name.</source>
        <translation>Der Detektor braucht einen Namen.</translation>
    </message>
    <message>
        <source>Input size {size} does not fit Inception-ResNet-v2, whose sizes are 32 k + 43. Use {near}.</source>
        <translation>Eingabegröße {size} passt nicht zu Inception-ResNet-v2, dessen Größen 32 k + 43 sind. Nehmen Sie {near}.</translation>
    </message>
    <message>
        <source>{what}: {number} is not from {least} to {most}.</source>
        <translation>{what}: {number} liegt nicht zwischen {least} und {most}.</translation>
    </message>
    <message>
        <source>A batch of {batch} cannot be shared equally among {replicas} graphics cards or machines. Choose a multiple of that.</source>
        <translation>Ein Batch von {batch} lässt sich nicht gleichmäßig auf {replicas} Grafikkarten oder Rechner verteilen. Wählen Sie ein Vielfaches davon.</translation>
    </message>
    <message>
        <source>{name}: broken ({error}).</source>
        <translation>{name}: beschädigt ({error}).</translation>
    </message>
    <message>
        <source>The epochs of the head are part of all epochs: there are too many.</source>
        <translation>Die Epochen des Kopfes sind ein Teil aller Epochen: Es sind zu viele.</translation>
    </message>
    <message>
        <source>This needs TensorFlow, which is not installed.</source>
        <translation>Das braucht TensorFlow, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>The helper cannot be started ({strerror}).</source>
        <translation>Der Hilfsprozess kann nicht gestartet werden ({strerror}).</translation>
    </message>
    <message>
        <source>It ended without a word.</source>
        <translation>Es endete ohne ein Wort.</translation>
    </message>
    <message>
        <source>The examples cannot be kept there ({strerror}).</source>
        <translation>Die Beispiele können dort nicht gespeichert werden ({strerror}).</translation>
    </message>
    <message>
        <source>The text model needs a name.</source>
        <translation>Das Textmodell braucht einen Namen.</translation>
    </message>
    <message>
        <source>Minutes: {minutes:g} is not from 1 to {most_minutes}.</source>
        <translation>Minuten: {minutes:g} liegt nicht zwischen 1 und {most_minutes}.</translation>
    </message>
    <message>
        <source>Seed: {seed} is not from 0 to {value}.</source>
        <translation>Startwert: {seed} liegt nicht zwischen 0 und {value}.</translation>
    </message>
    <message>
        <source>{right} of {count} held-out plates are read without a fault (before: {right_before}), {wrong} characters are wrong (before: {wrong_before})</source>
        <translation>{right} von {count} zurückgehaltenen Kennzeichen werden fehlerfrei gelesen (vorher: {right_before}), {wrong} Zeichen sind falsch (vorher: {wrong_before})</translation>
    </message>
    <message>
        <source>So small a gain may be chance: more corrected plates tell better.</source>
        <translation>So ein kleiner Gewinn kann Zufall sein: Mehr korrigierte Kennzeichen sagen es besser.</translation>
    </message>
    <message>
        <source>The new model is better: {figures}.</source>
        <translation>Das neue Modell ist besser: {figures}.</translation>
    </message>
    <message>
        <source>The old model stays: the new one forgets other plates; of drawn lines it reads {after:.1%} (before: {before:.1%}). {figures}.</source>
        <translation>Das alte Modell bleibt: Das neue vergisst andere Kennzeichen; von gezeichneten Zeilen liest es {after:.1%} (vorher: {before:.1%}). {figures}.</translation>
    </message>
    <message>
        <source>The old model stays, the new one is not better: {figures}.</source>
        <translation>Das alte Modell bleibt, das neue ist nicht besser: {figures}.</translation>
    </message>
    <message>
        <source>{data_file}: broken ({error}).</source>
        <translation>{data_file}: fehlerhaft ({error}).</translation>
    </message>
    <message>
        <source>{report_file}: broken ({error}).</source>
        <translation>{report_file}: fehlerhaft ({error}).</translation>
    </message>
    <message>
        <source>{name_or_path}: nothing of this name to go on with. There are: {names}.</source>
        <translation>{name_or_path}: nichts dieses Namens, das fortgesetzt werden kann. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>No picture to learn from can be opened any more.</source>
        <translation>Kein Bild zum Lernen lässt sich mehr öffnen.</translation>
    </message>
    <message>
        <source>Saving the detector</source>
        <translation>Detektor wird gespeichert</translation>
    </message>
    <message>
        <source>Quantising the detector</source>
        <translation>Detektor wird quantisiert</translation>
    </message>
    <message>
        <source>{error} It is not compared with.</source>
        <translation>{error} Damit wird nicht verglichen.</translation>
    </message>
    <message>
        <source>Measuring on the {part} pictures</source>
        <translation>Misst an den Bildern des Teils {part}</translation>
    </message>
    <message>
        <source>{error} It is not measured on.</source>
        <translation>{error} Daran wird nicht gemessen.</translation>
    </message>
    <message>
        <source>Unknown architecture {architecture!r}. Choose one of: {architectures}.</source>
        <translation>Unbekannte Architektur {architecture!r}. Wählen Sie eine von: {architectures}.</translation>
    </message>
    <message>
        <source>a width is out of range</source>
        <translation>eine Breite liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>a depth is out of range</source>
        <translation>eine Tiefe liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>The description of the network is broken ({error}).</source>
        <translation>Die Beschreibung des Netzes ist fehlerhaft ({error}).</translation>
    </message>
    <message>
        <source>Loading TensorFlow</source>
        <translation>TensorFlow wird geladen</translation>
    </message>
    <message>
        <source>Waiting for all {count} machines</source>
        <translation>Wartet auf alle {count} Rechner</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>Netz wird aufgebaut</translation>
    </message>
    <message>
        <source>The first machine has made no plan; the folder of the run must be shared.</source>
        <translation>Der erste Rechner hat keinen Plan gemacht; der Ordner des Laufs muss gemeinsam sein.</translation>
    </message>
    <message>
        <source>This training needs {needed:.1f} GB on the disk of {folder}, where {free:.1f} GB are free. Make room there, then resume.</source>
        <translation>Dieses Training braucht {needed:.1f} GB auf der Platte von {folder}, wo {free:.1f} GB frei sind. Schaffen Sie dort Platz und setzen Sie fort.</translation>
    </message>
    <message>
        <source>Checking the pictures</source>
        <translation>Bilder werden geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more picture(s) (is|are) left out; data.json of the run names them.</source>
        <translation>
            <numerusform>%Ln weiteres Bild ist ausgelassen; data.json des Laufs nennt es.</numerusform>
            <numerusform>%Ln weitere Bilder sind ausgelassen; data.json des Laufs nennt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) (is|are) not annotated yet: left out.</source>
        <translation>
            <numerusform>%Ln Bild ist noch nicht annotiert: ausgelassen.</numerusform>
            <numerusform>%Ln Bilder sind noch nicht annotiert: ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} It is left out.</source>
        <translation>{error} Es wird ausgelassen.</translation>
    </message>
    <message>
        <source>The pictures of this run are gone. Put them back where they were.</source>
        <translation>Die Bilder dieses Laufs sind weg. Legen Sie sie zurück, wo sie waren.</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>The ImageNet weights could not be downloaded ({first_line}). {offline_way}</source>
        <translation>Die ImageNet-Gewichte konnten nicht heruntergeladen werden ({first_line}). {offline_way}</translation>
    </message>
    <message>
        <source>{backbone}: these are not the weights of Keras&apos;s InceptionResNetV2 without top ({first_line}).</source>
        <translation>{backbone}: Das sind nicht die Gewichte von Keras&apos; InceptionResNetV2 ohne Kopf ({first_line}).</translation>
    </message>
    <message>
        <source>An unexpected error: {kind} ({error}).</source>
        <translation>Ein unerwarteter Fehler: {kind} ({error}).</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Drawing examples</source>
        <translation>Beispiele werden gezeichnet</translation>
    </message>
    <message>
        <source>{file}: there already. Choose another name.</source>
        <translation>{file}: schon da. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{target}: such a file must end with {suffix}.</source>
        <translation>{target}: So eine Datei muss auf {suffix} enden.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>{base}: the weights to go on from are missing ({float_weights}). Begin with the model that ships.</source>
        <translation>{base}: Die Gewichte, mit denen es weiterginge, fehlen ({float_weights}). Beginnen Sie mit dem mitgelieferten Modell.</translation>
    </message>
    <message>
        <source>The model reads all {count} held-out plates already: nothing would show whether a training makes it better. Add plates that it reads wrongly.</source>
        <translation>Das Modell liest schon alle {count} zurückgehaltenen Kennzeichen: Nichts würde zeigen, ob ein Training es verbessert. Fügen Sie Kennzeichen hinzu, die es falsch liest.</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>Modell wird geschrieben</translation>
    </message>
    <message>
        <source>Keeping the model</source>
        <translation>Modell wird übernommen</translation>
    </message>
    <message>
        <source>Gathering the texts</source>
        <translation>Texte werden gesammelt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) (holds|hold) signs that the model does not read: left out.</source>
        <translation>
            <numerusform>%Ln Text enthält Zeichen, die das Modell nicht liest: ausgelassen.</numerusform>
            <numerusform>%Ln Texte enthalten Zeichen, die das Modell nicht liest: ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the plates</source>
        <translation>Kennzeichen werden gelesen</translation>
    </message>
    <message>
        <source>Cutting lines</source>
        <translation>Zeilen werden ausgeschnitten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plate(s) (is|are) left out: what is cut out there reads quite unlike their text. Check their boxes and texts.</source>
        <translation>
            <numerusform>%Ln Kennzeichen ist ausgelassen: Was dort ausgeschnitten ist, liest sich ganz anders als sein Text. Prüfen Sie Rahmen und Text.</numerusform>
            <numerusform>%Ln Kennzeichen sind ausgelassen: Was dort ausgeschnitten ist, liest sich ganz anders als ihr Text. Prüfen Sie Rahmen und Texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the plates shows its text. Check the boxes and the texts.</source>
        <translation>Keines der Kennzeichen zeigt seinen Text. Prüfen Sie Rahmen und Texte.</translation>
    </message>
    <message>
        <source>Drawing plates</source>
        <translation>Kennzeichen werden gezeichnet</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Annotate a video</source>
        <translation>Ein Video annotieren</translation>
    </message>
    <message>
        <source>{name} is annotated as a folder of pictures: some of its frames. The boxes of the frame before are suggested in the next one; Enter accepts them.</source>
        <translation>{name} wird als Ordner von Bildern annotiert: einige seiner Einzelbilder. Die Rahmen des vorigen Einzelbilds werden im nächsten vorgeschlagen; Enter nimmt sie an.</translation>
    </message>
    <message>
        <source>One of so many &amp;frames:</source>
        <translation>Eines von so vielen &amp;Einzelbildern:</translation>
    </message>
    <message>
        <source>Frames in which the detector finds &amp;plates</source>
        <translation>Einzelbilder, in denen der Detektor &amp;Kennzeichen findet</translation>
    </message>
    <message>
        <source>One of so many frames</source>
        <translation>Eines von so vielen Einzelbildern</translation>
    </message>
    <message>
        <source>{name} frames</source>
        <translation>{name} Einzelbilder</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Ordner für die Bilder</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>{name}: the detector finds no plate. Take every so many frames instead.</source>
        <translation>{name}: Der Detektor findet kein Kennzeichen. Nehmen Sie stattdessen eines von so vielen Einzelbildern.</translation>
    </message>
    <message>
        <source>Pictures are made of the frames of {name}.</source>
        <translation>Aus den Einzelbildern von {name} werden Bilder gemacht.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the Read view</source>
        <translation>In der Ansicht Lesen</translation>
    </message>
    <message>
        <source>Read: in the picture</source>
        <translation>Lesen: im Bild</translation>
    </message>
    <message>
        <source>Read: in the list of pictures</source>
        <translation>Lesen: in der Liste der Bilder</translation>
    </message>
    <message>
        <source>In the Annotate view</source>
        <translation>In der Ansicht Annotieren</translation>
    </message>
    <message>
        <source>Annotate: on the picture</source>
        <translation>Annotieren: auf dem Bild</translation>
    </message>
    <message>
        <source>Annotate: in the list of boxes</source>
        <translation>Annotieren: in der Liste der Rahmen</translation>
    </message>
    <message>
        <source>In the Train view</source>
        <translation>In der Ansicht Trainieren</translation>
    </message>
    <message>
        <source>In the History view</source>
        <translation>In der Ansicht Verlauf</translation>
    </message>
    <message>
        <source>In the text of a plate</source>
        <translation>Im Text eines Kennzeichens</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>&amp;Rahmen</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>Da&amp;tensatz</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Read plates</source>
        <translation>&amp;Kennzeichen lesen</translation>
    </message>
    <message>
        <source>Find and read the plates in pictures</source>
        <translation>Kennzeichen in Bildern finden und lesen</translation>
    </message>
    <message>
        <source>Anno&amp;tate pictures</source>
        <translation>&amp;Bilder annotieren</translation>
    </message>
    <message>
        <source>Draw boxes around plates and write down their texts, to train a detector</source>
        <translation>Rahmen um Kennzeichen ziehen und ihre Texte eingeben, um einen Detektor zu trainieren</translation>
    </message>
    <message>
        <source>Train a detector on e&amp;xamples</source>
        <translation>&amp;Detektor an Beispielen trainieren</translation>
    </message>
    <message>
        <source>Train a detector on annotated pictures</source>
        <translation>Einen Detektor mit annotierten Bildern trainieren</translation>
    </message>
    <message>
        <source>&amp;View the history</source>
        <translation>&amp;Verlauf ansehen</translation>
    </message>
    <message>
        <source>Search, note, export and delete what was read; wanted plates; watched folders</source>
        <translation>Gelesenes suchen, notieren, exportieren und löschen; gesuchte Kennzeichen; überwachte Ordner</translation>
    </message>
    <message>
        <source>&amp;Open pictures or videos…</source>
        <translation>Bilder &amp;oder Videos öffnen …</translation>
    </message>
    <message>
        <source>Choose pictures and videos to read</source>
        <translation>Bilder und Videos zum Lesen wählen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ordner &amp;öffnen …</translation>
    </message>
    <message>
        <source>Read all pictures of a folder and the folders in it</source>
        <translation>Alle Bilder eines Ordners und der Ordner darin lesen</translation>
    </message>
    <message>
        <source>&amp;Paste pictures</source>
        <translation>B&amp;ilder einfügen</translation>
    </message>
    <message>
        <source>Read what is on the clipboard</source>
        <translation>Lesen, was in der Zwischenablage ist</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Open &amp;sample pictures</source>
        <translation>Bei&amp;spielbilder öffnen</translation>
    </message>
    <message>
        <source>Try the program out</source>
        <translation>Das Programm ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Export as table (CSV)…</source>
        <translation>A&amp;ls Tabelle exportieren (CSV) …</translation>
    </message>
    <message>
        <source>Write all readings to a table for a spreadsheet</source>
        <translation>Alle Lesungen in eine Tabelle schreiben</translation>
    </message>
    <message>
        <source>Open pictures first</source>
        <translation>Öffnen Sie zuerst Bilder</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>Als &amp;JSON exportieren …</translation>
    </message>
    <message>
        <source>Write all readings for other programs</source>
        <translation>Alle Lesungen für andere Programme schreiben</translation>
    </message>
    <message>
        <source>Export anony&amp;mised copies…</source>
        <translation>Anonymisierte &amp;Kopien exportieren …</translation>
    </message>
    <message>
        <source>Copy pictures and videos with all plates made unreadable</source>
        <translation>Bilder und Videos kopieren, alle Kennzeichen unkenntlich</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus &amp;der Liste entfernen</translation>
    </message>
    <message>
        <source>Take the chosen pictures off the list; the files stay where they are</source>
        <translation>Die gewählten Bilder aus der Liste nehmen; die Dateien bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Remove &amp;all from the list</source>
        <translation>Alle &amp;aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Empty the list; the files stay</source>
        <translation>Die Liste leeren; die Dateien bleiben</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>Nichts wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>&amp;Copy plate</source>
        <translation>&amp;Kennzeichen kopieren</translation>
    </message>
    <message>
        <source>Copy the text of the chosen plate</source>
        <translation>Den Text des gewählten Kennzeichens kopieren</translation>
    </message>
    <message>
        <source>Choose a plate first</source>
        <translation>Wählen Sie zuerst ein Kennzeichen</translation>
    </message>
    <message>
        <source>Copy &amp;all plates</source>
        <translation>&amp;Alle Kennzeichen kopieren</translation>
    </message>
    <message>
        <source>Copy the texts of all pictures in the list, one line each</source>
        <translation>Die Texte aller Bilder der Liste kopieren, einer je Zeile</translation>
    </message>
    <message>
        <source>Correct &amp;text</source>
        <translation>&amp;Text korrigieren</translation>
    </message>
    <message>
        <source>Type what the plate says</source>
        <translation>Eingeben, was das Kennzeichen sagt</translation>
    </message>
    <message>
        <source>Add a &amp;plate</source>
        <translation>Kennzeichen &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Draw a box around a plate; it is read at once</source>
        <translation>Einen Rahmen um ein Kennzeichen ziehen; es wird sofort gelesen</translation>
    </message>
    <message>
        <source>Re&amp;move plate</source>
        <translation>Kennzeichen &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen box</source>
        <translation>Den gewählten Rahmen entfernen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>V&amp;ergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ve&amp;rkleinern</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Fit in the window</source>
        <translation>&amp;Ins Fenster einpassen</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>&amp;Nächstes Bild</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>Vori&amp;ges Bild</translation>
    </message>
    <message>
        <source>N&amp;ext pane</source>
        <translation>N&amp;ächster Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Mit der Tastatur zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>Alle &amp;zeigen</translation>
    </message>
    <message>
        <source>Show &amp;with plate</source>
        <translation>&amp;Mit Kennzeichen zeigen</translation>
    </message>
    <message>
        <source>Show witho&amp;ut plate</source>
        <translation>O&amp;hne Kennzeichen zeigen</translation>
    </message>
    <message>
        <source>Show un&amp;certain</source>
        <translation>Unsi&amp;chere zeigen</translation>
    </message>
    <message>
        <source>Show faile&amp;d</source>
        <translation>&amp;Fehler zeigen</translation>
    </message>
    <message>
        <source>&amp;Read picture again</source>
        <translation>&amp;Bild erneut lesen</translation>
    </message>
    <message>
        <source>Read the chosen picture again with the present choices</source>
        <translation>Das gewählte Bild mit den jetzigen Einstellungen erneut lesen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Read &amp;all again</source>
        <translation>&amp;Alle erneut lesen</translation>
    </message>
    <message>
        <source>Read all pictures again with the present choices</source>
        <translation>Alle Bilder mit den jetzigen Einstellungen erneut lesen</translation>
    </message>
    <message>
        <source>&amp;Send to a data set…</source>
        <translation>An &amp;einen Datensatz senden …</translation>
    </message>
    <message>
        <source>Put pictures with their boxes and texts into a data set, to learn from corrections</source>
        <translation>Bilder mit Rahmen und Texten in einen Datensatz geben, um aus Korrekturen zu lernen</translation>
    </message>
    <message>
        <source>Send to data set</source>
        <translation>An Datensatz senden</translation>
    </message>
    <message>
        <source>Play the video, or stop it</source>
        <translation>Das Video abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation>&amp;Voriges Einzelbild</translation>
    </message>
    <message>
        <source>Ne&amp;xt frame</source>
        <translation>&amp;Nächstes Einzelbild</translation>
    </message>
    <message>
        <source>&amp;Go to the previous passage</source>
        <translation>&amp;Zur vorigen Durchfahrt</translation>
    </message>
    <message>
        <source>G&amp;o to the next passage</source>
        <translation>Zur nächsten &amp;Durchfahrt</translation>
    </message>
    <message>
        <source>&amp;Take the frame as a picture</source>
        <translation>Einzelbild als Bild &amp;übernehmen</translation>
    </message>
    <message>
        <source>Add the frame to the list as a picture: to correct boxes, or for a data set</source>
        <translation>Das Einzelbild als Bild zur Liste nehmen: um Rahmen zu korrigieren, oder für einen Datensatz</translation>
    </message>
    <message>
        <source>L&amp;ine for directions…</source>
        <translation>Linie für &amp;Richtungen…</translation>
    </message>
    <message>
        <source>Draw a line across the video: which way a car crosses it is its direction</source>
        <translation>Eine Linie durch das Video ziehen: Wie ein Auto sie überquert, ist seine Richtung</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>&amp;Lesen abbrechen</translation>
    </message>
    <message>
        <source>Stop; what is read stays</source>
        <translation>Stoppen; Gelesenes bleibt</translation>
    </message>
    <message>
        <source>Nothing is being read</source>
        <translation>Es wird nichts gelesen</translation>
    </message>
    <message>
        <source>Keep the journal 30 &amp;days</source>
        <translation>&amp;Journal 30 Tage führen</translation>
    </message>
    <message>
        <source>Keep the journal one &amp;year</source>
        <translation>Journal ein Jahr &amp;führen</translation>
    </message>
    <message>
        <source>Keep the journal without &amp;end</source>
        <translation>Journal &amp;ohne Ende führen</translation>
    </message>
    <message>
        <source>Keep &amp;no journal</source>
        <translation>&amp;Kein Journal führen</translation>
    </message>
    <message>
        <source>C&amp;lear journal…</source>
        <translation>Jo&amp;urnal leeren …</translation>
    </message>
    <message>
        <source>Delete all remembered readings and corrections for good</source>
        <translation>Alle gemerkten Lesungen und Korrekturen endgültig löschen</translation>
    </message>
    <message>
        <source>Next plate</source>
        <translation>Nächstes Kennzeichen</translation>
    </message>
    <message>
        <source>Previous plate</source>
        <translation>Voriges Kennzeichen</translation>
    </message>
    <message>
        <source>Move the box by 1 pixel</source>
        <translation>Rahmen um 1 Pixel verschieben</translation>
    </message>
    <message>
        <source>Move the box by 10 pixels</source>
        <translation>Rahmen um 10 Pixel verschieben</translation>
    </message>
    <message>
        <source>Make the box wider or higher by 1 pixel</source>
        <translation>Rahmen um 1 Pixel breiter oder höher</translation>
    </message>
    <message>
        <source>While adding: a box in the middle</source>
        <translation>Beim Hinzufügen: ein Rahmen in der Mitte</translation>
    </message>
    <message>
        <source>Zoom in and out, fit, actual size</source>
        <translation>Vergrößern, verkleinern, einpassen, Originalgröße</translation>
    </message>
    <message>
        <source>Stop drawing, or choose no plate</source>
        <translation>Ziehen beenden, oder kein Kennzeichen wählen</translation>
    </message>
    <message>
        <source>Previous or next picture</source>
        <translation>Voriges oder nächstes Bild</translation>
    </message>
    <message>
        <source>First or last picture</source>
        <translation>Erstes oder letztes Bild</translation>
    </message>
    <message>
        <source>Choose all pictures</source>
        <translation>Alle Bilder wählen</translation>
    </message>
    <message>
        <source>Take the chosen pictures off the list</source>
        <translation>Die gewählten Bilder aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Take the text as it is typed</source>
        <translation>Den Text so nehmen, wie er eingegeben ist</translation>
    </message>
    <message>
        <source>Leave the text as it was</source>
        <translation>Den Text lassen, wie er war</translation>
    </message>
    <message>
        <source>Annotate the pictures of a folder and the folders in it</source>
        <translation>Die Bilder eines Ordners und der Ordner darin annotieren</translation>
    </message>
    <message>
        <source>Open a recent fol&amp;der…</source>
        <translation>&amp;Letzten Ordner öffnen …</translation>
    </message>
    <message>
        <source>One of the folders that were annotated last</source>
        <translation>Einen der zuletzt annotierten Ordner</translation>
    </message>
    <message>
        <source>&amp;Open picture…</source>
        <translation>B&amp;ild öffnen …</translation>
    </message>
    <message>
        <source>Annotate a picture with the others of its folder, or frames of a video</source>
        <translation>Ein Bild mit den anderen seines Ordners annotieren, oder Einzelbilder eines Videos</translation>
    </message>
    <message>
        <source>Make an e&amp;xample data set…</source>
        <translation>Beispieldatensatz &amp;anlegen …</translation>
    </message>
    <message>
        <source>Draw some eighty pictures of cars with boxes and texts, to try labelling and training</source>
        <translation>Etwa achtzig Bilder von Autos mit Rahmen und Texten zeichnen, um Annotieren und Training auszuprobieren</translation>
    </message>
    <message>
        <source>&amp;Annotation folder…</source>
        <translation>&amp;Ordner der Annotationen …</translation>
    </message>
    <message>
        <source>Choose where the annotation files are; kept for this folder of pictures</source>
        <translation>Wählen, wo die Annotationsdateien liegen; gemerkt für diesen Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Open a folder first</source>
        <translation>Öffnen Sie zuerst einen Ordner</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Write now what is not written yet; it is saved by itself too</source>
        <translation>Jetzt schreiben, was noch nicht geschrieben ist; es wird auch von selbst gespeichert</translation>
    </message>
    <message>
        <source>Next pict&amp;ure without annotation</source>
        <translation>N&amp;ächstes Bild ohne Annotation</translation>
    </message>
    <message>
        <source>Pre&amp;vious picture without annotation</source>
        <translation>&amp;Voriges Bild ohne Annotation</translation>
    </message>
    <message>
        <source>&amp;Copy the name</source>
        <translation>Namen &amp;kopieren</translation>
    </message>
    <message>
        <source>Of the picture, as text</source>
        <translation>Des Bilds, als Text</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>Im &amp;Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Move picture to the &amp;trash…</source>
        <translation>Bild in den Papie&amp;rkorb …</translation>
    </message>
    <message>
        <source>Move the picture and its annotation to the trash of the system</source>
        <translation>Das Bild und seine Annotation in den Papierkorb des Systems verschieben</translation>
    </message>
    <message>
        <source>&amp;Copy boxes</source>
        <translation>Rahmen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen boxes, to paste them into another picture</source>
        <translation>Die gewählten Rahmen kopieren, um sie in ein anderes Bild einzufügen</translation>
    </message>
    <message>
        <source>Choose a box first</source>
        <translation>Wählen Sie zuerst einen Rahmen</translation>
    </message>
    <message>
        <source>&amp;Paste boxes</source>
        <translation>Rahmen &amp;einfügen</translation>
    </message>
    <message>
        <source>Add the copied boxes</source>
        <translation>Die kopierten Rahmen hinzufügen</translation>
    </message>
    <message>
        <source>Add the boxes of the pre&amp;vious picture</source>
        <translation>Rahmen &amp;des vorigen Bilds hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is replaced; one undo takes them back</source>
        <translation>Nichts wird ersetzt; einmal Rückgängig nimmt sie zurück</translation>
    </message>
    <message>
        <source>&amp;Duplicate boxes</source>
        <translation>Rahmen &amp;verdoppeln</translation>
    </message>
    <message>
        <source>A copy beside each chosen box</source>
        <translation>Eine Kopie neben jedem gewählten Rahmen</translation>
    </message>
    <message>
        <source>Choose &amp;all boxes</source>
        <translation>&amp;Alle Rahmen wählen</translation>
    </message>
    <message>
        <source>&amp;Edit class and text…</source>
        <translation>Klasse &amp;und Text bearbeiten …</translation>
    </message>
    <message>
        <source>Class and text of the chosen box</source>
        <translation>Klasse und Text des gewählten Rahmens</translation>
    </message>
    <message>
        <source>Dra&amp;w a box</source>
        <translation>&amp;Rahmen ziehen</translation>
    </message>
    <message>
        <source>Draw a box around a plate; hold Ctrl for a square</source>
        <translation>Einen Rahmen um ein Kennzeichen ziehen; Strg halten für ein Quadrat</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Click fou&amp;r corners</source>
        <translation>&amp;Vier Ecken anklicken</translation>
    </message>
    <message>
        <source>For a plate that stands askew: click its corners, in any order</source>
        <translation>Für ein schräg stehendes Kennzeichen: seine Ecken anklicken, in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>Four corners, or &amp;upright again</source>
        <translation>Vier &amp;Ecken, oder wieder gerade</translation>
    </message>
    <message>
        <source>Find the corners of the plate in the chosen box; drag one to move it</source>
        <translation>Die Ecken des Kennzeichens im gewählten Rahmen finden; zum Verschieben eine ziehen</translation>
    </message>
    <message>
        <source>&amp;Delete, or refuse the suggestion</source>
        <translation>&amp;Löschen, oder Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>Di&amp;fficult</source>
        <translation>&amp;Schwierig</translation>
    </message>
    <message>
        <source>Mark the chosen boxes as hard to read</source>
        <translation>Die gewählten Rahmen als schwer lesbar markieren</translation>
    </message>
    <message>
        <source>&amp;Truncated</source>
        <translation>&amp;Abgeschnitten</translation>
    </message>
    <message>
        <source>Mark the chosen boxes as cut off</source>
        <translation>Die gewählten Rahmen als abgeschnitten markieren</translation>
    </message>
    <message>
        <source>Attr&amp;ibutes…</source>
        <translation>Merkmale…</translation>
    </message>
    <message>
        <source>What else is to be said of the chosen boxes: a name and a value each</source>
        <translation>Was sonst zu den gewählten Rahmen zu sagen ist: je ein Name und ein Wert</translation>
    </message>
    <message>
        <source>Picture is &amp;checked</source>
        <translation>&amp;Bild ist geprüft</translation>
    </message>
    <message>
        <source>All plates of this picture have a box, or there is none</source>
        <translation>Alle Kennzeichen dieses Bilds haben einen Rahmen, oder es gibt keines</translation>
    </message>
    <message>
        <source>Ta&amp;gs of the picture…</source>
        <translation>Tags des Bildes…</translation>
    </message>
    <message>
        <source>Words about the whole picture, such as night or rain; the list finds them</source>
        <translation>Wörter zum ganzen Bild, etwa Nacht oder Regen; die Liste findet sie</translation>
    </message>
    <message>
        <source>Suggest &amp;boxes</source>
        <translation>Ra&amp;hmen vorschlagen</translation>
    </message>
    <message>
        <source>Let the detector find plates; nothing is written before you accept it</source>
        <translation>Den Detektor Kennzeichen finden lassen; nichts wird geschrieben, bevor Sie es annehmen</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Suggest boxes for the f&amp;older</source>
        <translation>Rahmen &amp;für den Ordner vorschlagen</translation>
    </message>
    <message>
        <source>For all listed pictures that have no box yet</source>
        <translation>Für alle aufgelisteten Bilder, die noch keinen Rahmen haben</translation>
    </message>
    <message>
        <source>Stop (suggestions, im&amp;port, check)</source>
        <translation>Stopp (Vorschläge, &amp;Import, Prüfung)</translation>
    </message>
    <message>
        <source>Stop what is running; what it has done stays</source>
        <translation>Stoppen, was läuft; Fertiges bleibt</translation>
    </message>
    <message>
        <source>&amp;Accept the suggestion</source>
        <translation>V&amp;orschlag annehmen</translation>
    </message>
    <message>
        <source>Accept a&amp;ll suggestions</source>
        <translation>Alle Vors&amp;chläge annehmen</translation>
    </message>
    <message>
        <source>Actual si&amp;ze</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>Brei&amp;te einpassen</translation>
    </message>
    <message>
        <source>Keep the zoo&amp;m</source>
        <translation>&amp;Zoom beibehalten</translation>
    </message>
    <message>
        <source>The next picture is shown with the same zoom, at the same place</source>
        <translation>Das nächste Bild erscheint mit demselben Zoom, an derselben Stelle</translation>
    </message>
    <message>
        <source>&amp;Brighter</source>
        <translation>&amp;Heller</translation>
    </message>
    <message>
        <source>&amp;Darker</source>
        <translation>D&amp;unkler</translation>
    </message>
    <message>
        <source>More &amp;contrast</source>
        <translation>&amp;Mehr Kontrast</translation>
    </message>
    <message>
        <source>Gre&amp;yer, less contrast</source>
        <translation>&amp;Weniger Kontrast</translation>
    </message>
    <message>
        <source>E&amp;qualise</source>
        <translation>Licht aus&amp;gleichen</translation>
    </message>
    <message>
        <source>Plates in shadow can be read: light is evened out in what you see, not in the file</source>
        <translation>Kennzeichen im Schatten werden lesbar: Das Licht wird in der Anzeige ausgeglichen, nicht in der Datei</translation>
    </message>
    <message>
        <source>Show as it is (&amp;usual light)</source>
        <translation>Zeigen, wie es ist (&amp;normales Licht)</translation>
    </message>
    <message>
        <source>Keep bright&amp;ness and contrast</source>
        <translation>Helligkeit und Kontrast &amp;übernehmen</translation>
    </message>
    <message>
        <source>The next picture is shown as bright and with as much contrast as this one</source>
        <translation>Das nächste Bild erscheint so hell und mit so viel Kontrast wie dieses</translation>
    </message>
    <message>
        <source>&amp;Hide boxes</source>
        <translation>Rahmen verste&amp;cken</translation>
    </message>
    <message>
        <source>Show &amp;all boxes</source>
        <translation>A&amp;lle Rahmen zeigen</translation>
    </message>
    <message>
        <source>Show &amp;labels</source>
        <translation>Beschri&amp;ftungen zeigen</translation>
    </message>
    <message>
        <source>Sto&amp;p drawing</source>
        <translation>Zeichnen sto&amp;ppen</translation>
    </message>
    <message>
        <source>Choose and move boxes again</source>
        <translation>Wieder Rahmen wählen und verschieben</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part</source>
        <translation>Mit der Tastatur zum nächsten Teil</translation>
    </message>
    <message>
        <source>&amp;Search pictures</source>
        <translation>Bilder suchen</translation>
    </message>
    <message>
        <source>&amp;Find problems</source>
        <translation>&amp;Probleme finden</translation>
    </message>
    <message>
        <source>List what is wrong in this folder: boxes outside, twins, wrong sizes, copies</source>
        <translation>Auflisten, was in diesem Ordner nicht stimmt: Rahmen außerhalb, doppelte, falsche Größen, Kopien</translation>
    </message>
    <message>
        <source>Compare with the &amp;detector</source>
        <translation>&amp;Mit dem Detektor vergleichen</translation>
    </message>
    <message>
        <source>List where the labels and what detector and reader find disagree, worst first</source>
        <translation>Auflisten, wo Labels von dem abweichen, was Detektor und Leser finden, das Schlimmste zuerst</translation>
    </message>
    <message>
        <source>&amp;Take what the detector says</source>
        <translation>&amp;Übernehmen, was der Detektor sagt</translation>
    </message>
    <message>
        <source>Of the chosen doubt: the box it found, its place, or its text; undo takes it back</source>
        <translation>Vom gewählten Zweifel: den gefundenen Rahmen, seine Lage oder seinen Text; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>What to label ne&amp;xt</source>
        <translation>&amp;Was als Nächstes annotieren</translation>
    </message>
    <message>
        <source>List the pictures without annotation, those first of which the networks are unsure</source>
        <translation>Die Bilder ohne Annotation auflisten, zuerst die, bei denen die Netze unsicher sind</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistik</translation>
    </message>
    <message>
        <source>Boxes, sizes, places</source>
        <translation>Rahmen, Größen, Orte</translation>
    </message>
    <message>
        <source>S&amp;plit into parts…</source>
        <translation>&amp;In Teile aufteilen …</translation>
    </message>
    <message>
        <source>Training, validation and test, by a seed</source>
        <translation>Training, Validierung und Test, nach einem Startwert</translation>
    </message>
    <message>
        <source>I&amp;mprove reading…</source>
        <translation>&amp;Lesen verbessern …</translation>
    </message>
    <message>
        <source>Train the model that reads the text further, on the texts of this data set</source>
        <translation>Das Modell, das den Text liest, mit den Texten dieses Datensatzes weiter trainieren</translation>
    </message>
    <message>
        <source>Import &amp;YOLO…</source>
        <translation>&amp;YOLO importieren …</translation>
    </message>
    <message>
        <source>Import C&amp;OCO…</source>
        <translation>&amp;COCO importieren …</translation>
    </message>
    <message>
        <source>&amp;Export as YOLO…</source>
        <translation>&amp;Als YOLO exportieren …</translation>
    </message>
    <message>
        <source>Export &amp;as COCO…</source>
        <translation>Als COCO &amp;exportieren …</translation>
    </message>
    <message>
        <source>C&amp;lasses…</source>
        <translation>&amp;Klassen …</translation>
    </message>
    <message>
        <source>The classes that keys 1 to 9 give; labelImg&apos;s predefined classes can be loaded</source>
        <translation>Die Klassen, die die Tasten 1 bis 9 geben; die vordefinierten von labelImg lassen sich laden</translation>
    </message>
    <message>
        <source>&amp;Rename classes…</source>
        <translation>Klassen &amp;umbenennen …</translation>
    </message>
    <message>
        <source>Give other names to the classes of this folder, such as plate for number_plate</source>
        <translation>Den Klassen dieses Ordners andere Namen geben, etwa plate statt number_plate</translation>
    </message>
    <message>
        <source>Class 1 to 9 for the chosen boxes</source>
        <translation>Klasse 1 bis 9 für die gewählten Rahmen</translation>
    </message>
    <message>
        <source>class 1</source>
        <translation>Klasse 1</translation>
    </message>
    <message>
        <source>class 2</source>
        <translation>Klasse 2</translation>
    </message>
    <message>
        <source>class 3</source>
        <translation>Klasse 3</translation>
    </message>
    <message>
        <source>class 4</source>
        <translation>Klasse 4</translation>
    </message>
    <message>
        <source>class 5</source>
        <translation>Klasse 5</translation>
    </message>
    <message>
        <source>class 6</source>
        <translation>Klasse 6</translation>
    </message>
    <message>
        <source>class 7</source>
        <translation>Klasse 7</translation>
    </message>
    <message>
        <source>class 8</source>
        <translation>Klasse 8</translation>
    </message>
    <message>
        <source>class 9</source>
        <translation>Klasse 9</translation>
    </message>
    <message>
        <source>Next box, overlapping ones first</source>
        <translation>Nächster Rahmen, überlappende zuerst</translation>
    </message>
    <message>
        <source>Previous box</source>
        <translation>Voriger Rahmen</translation>
    </message>
    <message>
        <source>Move the boxes by 1 pixel</source>
        <translation>Rahmen um 1 Pixel verschieben</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>up</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>down</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>Move the boxes by 10 pixels</source>
        <translation>Rahmen um 10 Pixel verschieben</translation>
    </message>
    <message>
        <source>Make the boxes smaller or larger by 1 pixel</source>
        <translation>Rahmen um 1 Pixel kleiner oder größer</translation>
    </message>
    <message>
        <source>Stop drawing, or choose no box</source>
        <translation>Ziehen beenden, oder keinen Rahmen wählen</translation>
    </message>
    <message>
        <source>Edit the text of the box</source>
        <translation>Text des Rahmens bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Import pipeline…</source>
        <translation>&amp;Pipeline importieren …</translation>
    </message>
    <message>
        <source>Add a detector with all that it needs, from a file that somebody has sent (.lprz)</source>
        <translation>Einen Detektor mit allem Nötigen hinzufügen, aus einer Datei, die jemand gesendet hat (.lprz)</translation>
    </message>
    <message>
        <source>Export pipe&amp;line…</source>
        <translation>Pipeline &amp;exportieren …</translation>
    </message>
    <message>
        <source>Write the detector, the text model and the settings into one file, to share it</source>
        <translation>Detektor, Textmodell und Einstellungen in eine Datei schreiben, um sie weiterzugeben</translation>
    </message>
    <message>
        <source>&amp;New training…</source>
        <translation>&amp;Neues Training …</translation>
    </message>
    <message>
        <source>Choose pictures and what to train</source>
        <translation>Bilder wählen, und was trainiert wird</translation>
    </message>
    <message>
        <source>&amp;Start the training</source>
        <translation>&amp;Training starten</translation>
    </message>
    <message>
        <source>Start the training that is set up</source>
        <translation>Das eingerichtete Training starten</translation>
    </message>
    <message>
        <source>Choose data to learn from first</source>
        <translation>Wählen Sie zuerst Daten zum Lernen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Stop after the step under way; pressed again, end at once. Resume goes on later</source>
        <translation>Nach dem laufenden Schritt stoppen; noch einmal: sofort beenden. „Fortsetzen“ geht später weiter</translation>
    </message>
    <message>
        <source>No training is running</source>
        <translation>Kein Training läuft</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>Ab dem letzten Checkpoint weitermachen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Choose a training or a detector first</source>
        <translation>Wählen Sie zuerst ein Training oder einen Detektor</translation>
    </message>
    <message>
        <source>&amp;Finish now</source>
        <translation>&amp;Jetzt abschließen</translation>
    </message>
    <message>
        <source>Make the detector of the best epoch so far, instead of going on</source>
        <translation>Den Detektor der bisher besten Epoche machen, statt weiterzutrainieren</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Jetzt abschließen</translation>
    </message>
    <message>
        <source>New training &amp;like this…</source>
        <translation>Neues Training &amp;wie dieses …</translation>
    </message>
    <message>
        <source>Set up a new training with the settings of this one</source>
        <translation>Ein neues Training mit den Einstellungen dieses einrichten</translation>
    </message>
    <message>
        <source>New one like this</source>
        <translation>Neues wie dieses</translation>
    </message>
    <message>
        <source>&amp;Use this detector</source>
        <translation>&amp;Diesen Detektor verwenden</translation>
    </message>
    <message>
        <source>Read and annotate with this detector from now on</source>
        <translation>Von jetzt an mit diesem Detektor lesen und annotieren</translation>
    </message>
    <message>
        <source>Use this detector</source>
        <translation>Detektor verwenden</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Einen anderen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Describe…</source>
        <translation>&amp;Beschreiben …</translation>
    </message>
    <message>
        <source>Say in a sentence what it is for</source>
        <translation>In einem Satz sagen, wofür er ist</translation>
    </message>
    <message>
        <source>&amp;Export as folder (LiteRT)…</source>
        <translation>&amp;Als Ordner exportieren (LiteRT) …</translation>
    </message>
    <message>
        <source>Copy the detector, with its model card, for other computers</source>
        <translation>Den Detektor mit seiner Modellkarte für andere Rechner kopieren</translation>
    </message>
    <message>
        <source>Export as &amp;Keras file…</source>
        <translation>Als &amp;Keras-Datei exportieren …</translation>
    </message>
    <message>
        <source>One .keras file with the network and its weights; needs TensorFlow</source>
        <translation>Eine .keras-Datei mit dem Netz und seinen Gewichten; braucht TensorFlow</translation>
    </message>
    <message>
        <source>Export &amp;as Saved model folder…</source>
        <translation>Als SavedModel-Ordner &amp;exportieren …</translation>
    </message>
    <message>
        <source>A folder for TensorFlow Serving and others; needs TensorFlow</source>
        <translation>Ein Ordner für TensorFlow Serving und andere; braucht TensorFlow</translation>
    </message>
    <message>
        <source>Export as &amp;ONNX file…</source>
        <translation>Als &amp;ONNX-Datei exportieren …</translation>
    </message>
    <message>
        <source>One .onnx file for ONNX Runtime and others; needs TensorFlow</source>
        <translation>Eine .onnx-Datei für ONNX Runtime und andere; braucht TensorFlow</translation>
    </message>
    <message>
        <source>Mo&amp;ve to the trash</source>
        <translation>&amp;In den Papierkorb</translation>
    </message>
    <message>
        <source>It can be put back</source>
        <translation>Es lässt sich zurückholen</translation>
    </message>
    <message>
        <source>Empt&amp;y the trash…</source>
        <translation>&amp;Papierkorb leeren …</translation>
    </message>
    <message>
        <source>Delete the trainings and detectors in it for good; after 30 days that happens by itself</source>
        <translation>Trainings und Detektoren darin endgültig löschen; nach 30 Tagen geschieht das von selbst</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>&amp;Compare detectors</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>All detectors with their figures, side by side</source>
        <translation>Alle Detektoren mit ihren Zahlen, nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Improve reading…</source>
        <translation>&amp;Lesen verbessern …</translation>
    </message>
    <message>
        <source>Have the model that reads the texts learn from those in the chosen data sets</source>
        <translation>Das Modell, das die Texte liest, aus denen der gewählten Datensätze lernen lassen</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>N&amp;ächster Bereich</translation>
    </message>
    <message>
        <source>Search by text; ? stands for one character, * for any</source>
        <translation>Nach Text suchen; ? steht für ein Zeichen, * für beliebige</translation>
    </message>
    <message>
        <source>Show &amp;all readings</source>
        <translation>&amp;Alle Lesungen zeigen</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>&amp;Open picture in Read</source>
        <translation>&amp;Bild unter Lesen öffnen</translation>
    </message>
    <message>
        <source>Show the picture with the chosen plate</source>
        <translation>Das Bild mit dem gewählten Kennzeichen zeigen</translation>
    </message>
    <message>
        <source>Choose a reading first</source>
        <translation>Wählen Sie zuerst eine Lesung</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen texts</source>
        <translation>Die gewählten Texte kopieren</translation>
    </message>
    <message>
        <source>Put on the list of &amp;wanted plates</source>
        <translation>Auf &amp;die Liste gesuchter Kennzeichen</translation>
    </message>
    <message>
        <source>Be told whenever this plate is read</source>
        <translation>Jedes Mal Bescheid bekommen, wenn dieses Kennzeichen gelesen wird</translation>
    </message>
    <message>
        <source>Send to a &amp;data set…</source>
        <translation>An &amp;einen Datensatz senden …</translation>
    </message>
    <message>
        <source>Put the pictures of the chosen readings into a data set, to learn from</source>
        <translation>Die Bilder der gewählten Lesungen in einen Datensatz geben, um daraus zu lernen</translation>
    </message>
    <message>
        <source>Write what is shown to a table for a spreadsheet</source>
        <translation>Das Angezeigte in eine Tabelle schreiben</translation>
    </message>
    <message>
        <source>No reading is shown</source>
        <translation>Keine Lesung wird angezeigt</translation>
    </message>
    <message>
        <source>Write what is shown for other programs</source>
        <translation>Das Angezeigte für andere Programme schreiben</translation>
    </message>
    <message>
        <source>S&amp;tatistics…</source>
        <translation>&amp;Statistik …</translation>
    </message>
    <message>
        <source>What is shown by hour, day, country and plate, and how sure it is</source>
        <translation>Das Angezeigte nach Stunde, Tag, Land und Kennzeichen, und wie sicher es ist</translation>
    </message>
    <message>
        <source>Loo&amp;k through results of a cluster…</source>
        <translation>Ergebnisse eines &amp;Clusters durchsehen …</translation>
    </message>
    <message>
        <source>Search a folder that `lpr-desktop read --cluster` has filled, and take over readings</source>
        <translation>Einen Ordner durchsuchen, den `lpr-desktop read --cluster` gefüllt hat, und Lesungen übernehmen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Watch a &amp;folder…</source>
        <translation>&amp;Ordner überwachen …</translation>
    </message>
    <message>
        <source>Read new pictures of a folder as they arrive</source>
        <translation>Neue Bilder eines Ordners lesen, sobald sie eintreffen</translation>
    </message>
    <message>
        <source>Watch a ca&amp;mera…</source>
        <translation>Eine Ka&amp;mera überwachen…</translation>
    </message>
    <message>
        <source>Read the plates that a network or USB camera shows</source>
        <translation>Die Kennzeichen lesen, die eine Netzwerk- oder USB-Kamera zeigt</translation>
    </message>
    <message>
        <source>De&amp;lete the chosen readings…</source>
        <translation>&amp;Gewählte Lesungen löschen …</translation>
    </message>
    <message>
        <source>Delete them from this computer for good; the pictures stay</source>
        <translation>Endgültig von diesem Rechner löschen; die Bilder bleiben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete all that is show&amp;n…</source>
        <translation>Alles A&amp;ngezeigte löschen …</translation>
    </message>
    <message>
        <source>Delete readings of earlie&amp;r days…</source>
        <translation>Lesungen &amp;früherer Tage löschen …</translation>
    </message>
    <message>
        <source>Delete the whole &amp;history…</source>
        <translation>Gesamten &amp;Verlauf löschen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Language of the s&amp;ystem</source>
        <translation>Sprache des S&amp;ystems</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
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
        <translation>Gekürztes Inception-ResNet-v2, trainiert mit Kennzeichen aus aller Welt.</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Aktion suchen …</translation>
    </message>
    <message>
        <source>Type a part of its name: all actions of all views, with their keys</source>
        <translation>Einen Teil ihres Namens eingeben: alle Aktionen aller Ansichten, mit Tasten</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>A&amp;nleitung</translation>
    </message>
    <message>
        <source>How everything is done, from the first picture to a detector of your own</source>
        <translation>Wie alles geht, vom ersten Bild bis zum eigenen Detektor</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Tasten &amp;ändern …</translation>
    </message>
    <message>
        <source>Choose other keys; a key that is taken is shown</source>
        <translation>Andere Tasten wählen; eine belegte wird gezeigt</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>&amp;Protokoll zeigen</translation>
    </message>
    <message>
        <source>What the program did and what went wrong, for a report; it holds no text of a plate</source>
        <translation>Was das Programm getan hat und was schiefging, für einen Bericht; kein Text eines Kennzeichens steht darin</translation>
    </message>
    <message>
        <source>&amp;About LPR Desktop</source>
        <translation>&amp;Über LPR Desktop</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Keys that were changed, by action</source>
        <translation>Geänderte Tasten, nach Aktion</translation>
    </message>
    <message>
        <source>Classes of the keys 1 to 9</source>
        <translation>Klassen der Tasten 1 bis 9</translation>
    </message>
    <message>
        <source>Classes of the keys 1 to 9, by folder of pictures</source>
        <translation>Klassen der Tasten 1 bis 9, je Bildordner</translation>
    </message>
    <message>
        <source>Detector; the one that ships if empty</source>
        <translation>Detektor; leer: der mitgelieferte</translation>
    </message>
    <message>
        <source>Text model; the detector&apos;s own if empty</source>
        <translation>Textmodell; leer: das des Detektors</translation>
    </message>
    <message>
        <source>Text engine; the best that is there if empty</source>
        <translation>Text-Engine; leer: die beste vorhandene</translation>
    </message>
    <message>
        <source>Country of the plates; not known if empty</source>
        <translation>Land der Kennzeichen; leer: nicht bekannt</translation>
    </message>
    <message>
        <source>Pictures are searched for far plates</source>
        <translation>In Bildern wird nach fernen Kennzeichen gesucht</translation>
    </message>
    <message>
        <source>Where the file dialogs start</source>
        <translation>Wo die Dateidialoge beginnen</translation>
    </message>
    <message>
        <source>Folder that was annotated last</source>
        <translation>Zuletzt annotierter Ordner</translation>
    </message>
    <message>
        <source>Picture that was annotated last</source>
        <translation>Zuletzt annotiertes Bild</translation>
    </message>
    <message>
        <source>Where the annotations of a folder of pictures are</source>
        <translation>Wo die Annotationen eines Bildordners liegen</translation>
    </message>
    <message>
        <source>Folders that were annotated last, the last first</source>
        <translation>Zuletzt annotierte Ordner, der letzte zuerst</translation>
    </message>
    <message>
        <source>Columns of the Annotate view</source>
        <translation>Spalten der Ansicht Annotieren</translation>
    </message>
    <message>
        <source>The next picture has the same zoom</source>
        <translation>Das nächste Bild hat denselben Zoom</translation>
    </message>
    <message>
        <source>The next picture is as bright</source>
        <translation>Das nächste Bild ist so hell wie dieses</translation>
    </message>
    <message>
        <source>A wanted plate that is read beeps</source>
        <translation>Ein gelesenes gesuchtes Kennzeichen piept</translation>
    </message>
    <message>
        <source>It is told by a desktop message</source>
        <translation>Es wird mit einer Desktop-Meldung gemeldet</translation>
    </message>
    <message>
        <source>Days for which readings are kept, 0 for not at all; nothing until the person was asked</source>
        <translation>Tage, für die Lesungen aufbewahrt werden, 0 für gar nicht; nichts, bis gefragt wurde</translation>
    </message>
    <message>
        <source>Lines for directions across the videos of a folder</source>
        <translation>Linien für Richtungen durch die Videos eines Ordners</translation>
    </message>
    <message>
        <source>How to read is unfolded</source>
        <translation>„Wie gelesen wird“ ist aufgeklappt</translation>
    </message>
    <message>
        <source>Data set that pictures were sent to last</source>
        <translation>Datensatz, an den zuletzt Bilder gesendet wurden</translation>
    </message>
    <message>
        <source>They were linked, not copied</source>
        <translation>Sie wurden verknüpft, nicht kopiert</translation>
    </message>
    <message>
        <source>Columns of the Read view</source>
        <translation>Spalten der Ansicht Lesen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>View that was shown</source>
        <translation>Gezeigte Ansicht</translation>
    </message>
    <message>
        <source>Watched cameras</source>
        <translation>Überwachte Kameras</translation>
    </message>
    <message>
        <source>Place and size of the window</source>
        <translation>Ort und Größe des Fensters</translation>
    </message>
    <message>
        <source>The history shows every reading by itself</source>
        <translation>Der Verlauf zeigt jede Lesung einzeln</translation>
    </message>
    <message>
        <source>Columns of the History view</source>
        <translation>Spalten der Ansicht Verlauf</translation>
    </message>
    <message>
        <source>Data sets that were trained on last</source>
        <translation>Zuletzt zum Training benutzte Datensätze</translation>
    </message>
    <message>
        <source>Network that was trained last</source>
        <translation>Zuletzt trainiertes Netz</translation>
    </message>
    <message>
        <source>How fast this computer is: seconds of a view, seconds until the first step, pixels of a side</source>
        <translation>Wie schnell dieser Rechner ist: Sekunden je Bild, Sekunden bis zum ersten Schritt, Pixel einer Seite</translation>
    </message>
    <message>
        <source>Columns of the Train view</source>
        <translation>Spalten der Ansicht Trainieren</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
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
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei Darussalam</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
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
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
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
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Elfenbeinküste</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
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
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Republik Moldau</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
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
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
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
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
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
        <translation>Katar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
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
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>United States: California</source>
        <translation>Vereinigte Staaten: Kalifornien</translation>
    </message>
    <message>
        <source>United States: Florida</source>
        <translation>Vereinigte Staaten: Florida</translation>
    </message>
    <message>
        <source>United States: New York</source>
        <translation>Vereinigte Staaten: New York</translation>
    </message>
    <message>
        <source>United States: Texas</source>
        <translation>Vereinigte Staaten: Texas</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
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
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
    <message>
        <source>Picture cannot be opened</source>
        <translation>Bild lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Annotation file cannot be read</source>
        <translation>Annotationsdatei nicht lesbar</translation>
    </message>
    <message>
        <source>Two pictures would share one annotation file</source>
        <translation>Zwei Bilder hätten eine Annotationsdatei</translation>
    </message>
    <message>
        <source>Not annotated yet</source>
        <translation>Noch nicht annotiert</translation>
    </message>
    <message>
        <source>Class that may mean plates</source>
        <translation>Klasse, die Kennzeichen meinen kann</translation>
    </message>
    <message>
        <source>Boxes drawn on the unturned picture</source>
        <translation>Rahmen auf dem ungedrehten Bild</translation>
    </message>
    <message>
        <source>Wrong size of the picture</source>
        <translation>Falsche Größe des Bilds</translation>
    </message>
    <message>
        <source>File name does not fit</source>
        <translation>Dateiname passt nicht</translation>
    </message>
    <message>
        <source>Box outside the picture</source>
        <translation>Rahmen außerhalb des Bilds</translation>
    </message>
    <message>
        <source>Box under 2 pixels</source>
        <translation>Rahmen unter 2 Pixeln</translation>
    </message>
    <message>
        <source>Two boxes on one plate</source>
        <translation>Zwei Rahmen auf einem Kennzeichen</translation>
    </message>
    <message>
        <source>The same picture twice</source>
        <translation>Zweimal dasselbe Bild</translation>
    </message>
    <message>
        <source>Nearly the same picture twice</source>
        <translation>Zweimal fast dasselbe Bild</translation>
    </message>
    <message>
        <source>Found, marked by nobody</source>
        <translation>Gefunden, von niemandem markiert</translation>
    </message>
    <message>
        <source>Marked, not seen by detector</source>
        <translation>Markiert, vom Detektor nicht gesehen</translation>
    </message>
    <message>
        <source>Box far off</source>
        <translation>Rahmen weit daneben</translation>
    </message>
    <message>
        <source>Text read otherwise</source>
        <translation>Text anders gelesen</translation>
    </message>
    <message>
        <source>To label: networks unsure</source>
        <translation>Zu markieren: Netze unsicher</translation>
    </message>
    <message>
        <source>{file}: the file has been deleted or moved since it was read. Nothing was written.</source>
        <translation>{file}: Die Datei wurde seit dem Lesen gelöscht oder verschoben. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{file}: the file has been changed by another program since it was read. Nothing was written.</source>
        <translation>{file}: Ein anderes Programm hat die Datei seit dem Lesen geändert. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{file}: annotations are written to files that end in .xml only.</source>
        <translation>{file}: Annotationen werden nur in Dateien geschrieben, die auf .xml enden.</translation>
    </message>
    <message>
        <source>{file}: could not be saved (the file is write-protected). Your changes are kept in the program; save them in another place, or take the protection off and try again.</source>
        <translation>{file}: konnte nicht gespeichert werden (die Datei ist schreibgeschützt). Ihre Änderungen bleiben im Programm; speichern Sie sie anderswo, oder nehmen Sie den Schutz weg und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: the file was made by another program and is not removed. Remove it in the file manager if it is not needed.</source>
        <translation>{file}: Die Datei stammt von einem anderen Programm und wird nicht entfernt. Entfernen Sie sie im Dateimanager, wenn sie nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>its folder is not there any more</source>
        <translation>ihr Ordner ist nicht mehr da</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>Sie dürfen dort nicht schreiben</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>keine Datei kann so heißen</translation>
    </message>
    <message>
        <source>{file}: could not be saved ({reason}). Your changes are kept in the program; save them in another place or try again.</source>
        <translation>{file}: konnte nicht gespeichert werden ({reason}). Ihre Änderungen bleiben im Programm; speichern Sie sie anderswo, oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{folder}: no such folder.</source>
        <translation>{folder}: Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>{folder}: no pictures in it.</source>
        <translation>{folder}: keine Bilder darin.</translation>
    </message>
    <message>
        <source>{file} may belong to several pictures: {names}. It is left out; move it to the subfolder of the one that it is meant for.</source>
        <translation>{file} kann zu mehreren Bildern gehören: {names}. Sie bleibt weg; verschieben Sie sie in den Unterordner des Bilds, für das sie gemeint ist.</translation>
    </message>
    <message>
        <source>{file}: could not be read ({error}).</source>
        <translation>{file}: konnte nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: its class is beyond the list of {count}; it is called {name}.</source>
        <translation>{file}, Zeile {line}: Die Klasse steht nicht mehr in der Liste von {count}; sie heißt {name}.</translation>
    </message>
    <message>
        <source>{file}: no pictures of set {set_name!r} in part {part!r}.</source>
        <translation>{file}: keine Bilder des Satzes {set_name!r} im Teil {part!r}.</translation>
    </message>
    <message numerus="yes">
        <source>Boxes of %Ln picture(s) were scaled, as they were made for another size: {names}</source>
        <translation>
            <numerusform>Rahmen von %Ln Bild wurden umgerechnet, denn sie waren für eine andere Größe: {names}</numerusform>
            <numerusform>Rahmen von %Ln Bildern wurden umgerechnet, denn sie waren für eine andere Größe: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boxes of %Ln picture(s) were turned, as they were drawn on the picture as the camera stored it: {names}</source>
        <translation>
            <numerusform>Rahmen von %Ln Bild wurden gedreht, denn sie waren auf dem Bild gezeichnet, wie die Kamera es speicherte: {names}</numerusform>
            <numerusform>Rahmen von %Ln Bildern wurden gedreht, denn sie waren auf dem Bild gezeichnet, wie die Kamera es speicherte: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: it is there already and was kept.</source>
        <translation>{file}: war schon da und wurde behalten.</translation>
    </message>
    <message>
        <source>{file}: over 1 MB; this is no list of classes.</source>
        <translation>{file}: über 1 MB; das ist keine Liste von Klassen.</translation>
    </message>
    <message>
        <source>{file}: not UTF-8. Save it as UTF-8.</source>
        <translation>{file}: nicht UTF-8. Speichern Sie es als UTF-8.</translation>
    </message>
    <message>
        <source>{file}: could not be read ({strerror}).</source>
        <translation>{file}: konnte nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>{folder}: the folder cannot be opened ({strerror}).</source>
        <translation>{folder}: Der Ordner lässt sich nicht öffnen ({strerror}).</translation>
    </message>
    <message>
        <source>{file} and {owner} would share one annotation file, {shared}. It belongs to {owner}; rename the other picture.</source>
        <translation>{file} und {owner} hätten eine Annotationsdatei, {shared}. Sie gehört zu {owner}; benennen Sie das andere Bild um.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of this picture (was|were) refused.</source>
        <translation>
            <numerusform>%Ln weiterer dieses Bilds wurde abgelehnt.</numerusform>
            <numerusform>%Ln weitere dieses Bilds wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The labels hold more than {most_boxes:,} boxes, which is more than can be read at once. Divide the data set.</source>
        <translation>Die Labels enthalten mehr als {most_boxes:,} Rahmen, mehr als auf einmal gelesen werden kann. Teilen Sie den Datensatz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) that the labels name (is|are) not there: {names}.</source>
        <translation>
            <numerusform>%Ln Bild, das die Labels nennen, ist nicht da: {names}.</numerusform>
            <numerusform>%Ln Bilder, die die Labels nennen, sind nicht da: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} labels</source>
        <translation>{program}-Labels</translation>
    </message>
    <message>
        <source>{file}, line {line}: {error}.</source>
        <translation>{file}, Zeile {line}: {error}.</translation>
    </message>
    <message>
        <source>an outline of too many points</source>
        <translation>ein Umriss aus zu vielen Punkten</translation>
    </message>
    <message>
        <source>a box with something else than numbers</source>
        <translation>ein Rahmen mit etwas anderem als Zahlen</translation>
    </message>
    <message>
        <source>a box with numbers beyond any picture</source>
        <translation>ein Rahmen mit Zahlen außerhalb jedes Bilds</translation>
    </message>
    <message>
        <source>a shape without points</source>
        <translation>eine Form ohne Punkte</translation>
    </message>
    <message>
        <source>a shape of fewer than two points</source>
        <translation>eine Form aus weniger als zwei Punkten</translation>
    </message>
    <message>
        <source>{file}: not a file of labelme (it has no shapes).</source>
        <translation>{file}: keine Datei von labelme (ohne shapes).</translation>
    </message>
    <message>
        <source>{file}, shape {number}: {error}.</source>
        <translation>{file}, Form {number}: {error}.</translation>
    </message>
    <message>
        <source>no shape</source>
        <translation>keine Form</translation>
    </message>
    <message>
        <source>{file}: a line is over a million characters.</source>
        <translation>{file}: Eine Zeile hat über eine Million Zeichen.</translation>
    </message>
    <message>
        <source>{file}: would take {need:.1f} GB of memory, which is more than can be read. Leave the outlines of shapes out, or divide the file.</source>
        <translation>{file}: würde {need:.1f} GB Speicher brauchen, mehr als gelesen werden kann. Lassen Sie die Umrisse der Formen weg oder teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>{file}: not readable as JSON ({error}).</source>
        <translation>{file}: nicht als JSON lesbar ({error}).</translation>
    </message>
    <message>
        <source>{file}: over {most} MB, which is more than can be read.</source>
        <translation>{file}: über {most} MB, mehr als gelesen werden kann.</translation>
    </message>
    <message>
        <source>{file}, object {number}: {error}.</source>
        <translation>{file}, Objekt {number}: {error}.</translation>
    </message>
    <message>
        <source>{file}: would take {need:.1f} GB of memory, which is more than can be read. Divide the file.</source>
        <translation>{file}: würde {need:.1f} GB Speicher brauchen, mehr als gelesen werden kann. Teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>{file}: not readable as XML ({error}).</source>
        <translation>{file}: nicht als XML lesbar ({error}).</translation>
    </message>
    <message>
        <source>{file}: declares a document type, which is refused.</source>
        <translation>{file}: deklariert einen Dokumenttyp, was abgelehnt wird.</translation>
    </message>
    <message>
        <source>{name}: its labels mark more than {most:,} boxes, which no picture of plates has. They are left out.</source>
        <translation>{name}: Die Labels markieren mehr als {most:,} Rahmen, die kein Bild von Kennzeichen hat. Sie sind ausgelassen.</translation>
    </message>
    <message>
        <source>{name}: the labels are for {stated_width} × {stated_height} pixels, but the picture has {width} × {height}.</source>
        <translation>{name}: Die Labels sind für {stated_width} × {stated_height} Pixel, das Bild hat aber {width} × {height}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Pascal VOC file(s)</source>
        <translation>
            <numerusform>%Ln Pascal-VOC-Datei</numerusform>
            <numerusform>%Ln Pascal-VOC-Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more picture(s) with {what}</source>
        <translation>
            <numerusform>%Ln weiteres Bild mit {what}</numerusform>
            <numerusform>%Ln weitere Bilder mit {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) with {what}</source>
        <translation>
            <numerusform>%Ln Bild mit {what}</numerusform>
            <numerusform>%Ln Bilder mit {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s), none with labels</source>
        <translation>
            <numerusform>%Ln Bild, ohne Labels</numerusform>
            <numerusform>%Ln Bilder, keines mit Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies there: {unknown}</source>
        <translation>Dort liegt: {unknown}</translation>
    </message>
    <message>
        <source>class {name}</source>
        <translation>Klasse {name}</translation>
    </message>
    <message>
        <source>classes {names}</source>
        <translation>Klassen {names}</translation>
    </message>
    <message>
        <source>{classes} (there is no list of their names)</source>
        <translation>{classes} (es gibt keine Liste ihrer Namen)</translation>
    </message>
    <message>
        <source>{place}: no such file or folder.</source>
        <translation>{place}: keine solche Datei und kein solcher Ordner.</translation>
    </message>
    <message>
        <source>{place}: could not be read (no such file or folder).</source>
        <translation>{place}: konnte nicht gelesen werden (keine solche Datei und kein solcher Ordner).</translation>
    </message>
    <message>
        <source>What lies there: {unknown}.</source>
        <translation>Dort liegt: {unknown}.</translation>
    </message>
    <message>
        <source>Nothing lies there.</source>
        <translation>Dort liegt nichts.</translation>
    </message>
    <message>
        <source>{place}: no labels that are known and fit a picture of this folder. {what}</source>
        <translation>{place}: keine bekannten Labels, die zu einem Bild dieses Ordners passen. {what}</translation>
    </message>
    <message>
        <source>{what} have numbers of classes ({names}), and no list says what they mean (data.yaml, classes.txt, obj.names).</source>
        <translation>{what} haben Nummern von Klassen ({names}), und keine Liste sagt, was sie bedeuten (data.yaml, classes.txt, obj.names).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) may not be looked into, such as {name}, so pictures there are missing. Change the permissions.</source>
        <translation>
            <numerusform>In %Ln Ordner darf nicht hineingesehen werden, etwa {name}; Bilder darin fehlen daher. Ändern Sie die Zugriffsrechte.</numerusform>
            <numerusform>In %Ln Ordner darf nicht hineingesehen werden, etwa {name}; Bilder darin fehlen daher. Ändern Sie die Zugriffsrechte.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are also {others} of {number:,} pictures; {taken} are taken.</source>
        <translation>Es gibt auch {others} zu {number:,} Bildern; genommen werden {taken}.</translation>
    </message>
    <message>
        <source>{first} and {file} give one number to different classes.</source>
        <translation>{first} und {file} geben verschiedenen Klassen dieselbe Nummer.</translation>
    </message>
    <message>
        <source>{file}: its kpt_shape is not understood; it should look like [4, 2].</source>
        <translation>{file}: kpt_shape ist nicht zu verstehen; es sollte wie [4, 2] aussehen.</translation>
    </message>
    <message>
        <source>{file}: has no names of classes in it.</source>
        <translation>{file}: enthält keine Namen von Klassen.</translation>
    </message>
    <message>
        <source>{file}: {number!r} is no number of a class.</source>
        <translation>{file}: {number!r} ist keine Nummer einer Klasse.</translation>
    </message>
    <message>
        <source>{file}: {text!r} is no list of classes.</source>
        <translation>{file}: {text!r} ist keine Liste von Klassen.</translation>
    </message>
    <message>
        <source>{file}: {error}.</source>
        <translation>{file}: {error}.</translation>
    </message>
    <message>
        <source>{masked}: this is no address of a camera. Write rtsp://…, http://…, or usb:0 for the first camera of this computer.</source>
        <translation>{masked}: keine Adresse einer Kamera. Schreiben Sie rtsp://…, http://…, oder usb:0 für die erste Kamera dieses Rechners.</translation>
    </message>
    <message>
        <source>{name}: the camera&apos;s pictures cannot be decoded.</source>
        <translation>{name}: Die Bilder der Kamera lassen sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{name}: the camera has sent nothing for {patience:.0f} seconds.</source>
        <translation>{name}: Die Kamera hat {patience:.0f} Sekunden lang nichts gesendet.</translation>
    </message>
    <message>
        <source>the pictures came in later and later; the connection is opened again.</source>
        <translation>die Bilder kamen immer später an; die Verbindung wird neu geöffnet.</translation>
    </message>
    <message>
        <source>the camera has ended the connection.</source>
        <translation>die Kamera hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>the camera&apos;s pictures are too large. Set a smaller size in the camera.</source>
        <translation>die Bilder der Kamera sind zu groß. Stellen Sie in der Kamera eine kleinere Größe ein.</translation>
    </message>
    <message>
        <source>the camera refuses the user or the password.</source>
        <translation>die Kamera weist den Benutzer oder das Kennwort zurück.</translation>
    </message>
    <message>
        <source>there are no pictures under this address. See the camera&apos;s manual.</source>
        <translation>unter dieser Adresse gibt es keine Bilder. Sehen Sie im Handbuch der Kamera nach.</translation>
    </message>
    <message>
        <source>the camera cannot be reached. Check the address and the network.</source>
        <translation>die Kamera ist nicht zu erreichen. Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>{address} cannot be opened: it is not there, or another program has it.</source>
        <translation>{address} lässt sich nicht öffnen: sie ist nicht da, oder ein anderes Programm benutzt sie.</translation>
    </message>
    <message>
        <source>the camera does not answer with pictures. Check the address, user and password.</source>
        <translation>die Kamera antwortet nicht mit Bildern. Prüfen Sie Adresse, Benutzer und Kennwort.</translation>
    </message>
    <message>
        <source>The connection to the scheduler was lost. What was read is kept: when the scheduler runs again, give the same command again, and what is missing is read.</source>
        <translation>Die Verbindung zum Scheduler ging verloren. Was gelesen wurde, bleibt: Wenn der Scheduler wieder läuft, geben Sie denselben Befehl noch einmal, und das Fehlende wird gelesen.</translation>
    </message>
    <message>
        <source>The scheduler or a worker lacks {name}. Install LPR Desktop with its extra “cluster” where they run.</source>
        <translation>Dem Scheduler oder einem Worker fehlt {name}. Installieren Sie LPR Desktop mit dem Zusatz „cluster“, wo sie laufen.</translation>
    </message>
    <message>
        <source>A worker could not do its work ({name}: {error}).</source>
        <translation>Ein Worker konnte seine Arbeit nicht tun ({name}: {error}).</translation>
    </message>
    <message>
        <source>{url}: {reason}</source>
        <translation>{url}: {reason}</translation>
    </message>
    <message>
        <source>{place}: the workers write their results to a folder of this name, and it is not this one. It must be on a disk that all computers share, under the same name, or in an object store (s3://…).</source>
        <translation>{place}: Die Worker schreiben ihre Ergebnisse in einen Ordner dieses Namens, und es ist nicht dieser. Er muss auf einer Platte liegen, die alle Computer unter demselben Namen sehen, oder in einem Objektspeicher (s3://…).</translation>
    </message>
    <message>
        <source>{place}: this folder holds other files and no results. Choose an empty one.</source>
        <translation>{place}: In diesem Ordner liegen andere Dateien und keine Ergebnisse. Wählen Sie einen leeren.</translation>
    </message>
    <message>
        <source>{place}: what is in this folder was read with {changed}. Choose another folder, or give the command that it was begun with.</source>
        <translation>{place}: Was in diesem Ordner liegt, wurde mit {changed} gelesen. Wählen Sie einen anderen Ordner oder geben Sie den Befehl, mit dem es begonnen wurde.</translation>
    </message>
    <message>
        <source>{place}: the results could not be {what} ({reason}). Check the permissions and the space; then give the same command again.</source>
        <translation>{place}: Die Ergebnisse: {what} ging nicht ({reason}). Prüfen Sie Rechte und Platz; geben Sie dann denselben Befehl noch einmal.</translation>
    </message>
    <message>
        <source>{place}: its {manifest} is broken. Choose another folder.</source>
        <translation>{place}: {manifest} ist fehlerhaft. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{place}: these results were made by {age} version of the program. {advice}.</source>
        <translation>{place}: Diese Ergebnisse stammen von einer anderen Version des Programms ({age}). {advice}.</translation>
    </message>
    <message>
        <source>{url}: such an address cannot be used here. {error}</source>
        <translation>{url}: So eine Adresse ist hier nicht zu gebrauchen. {error}</translation>
    </message>
    <message>
        <source>{name}: this is no list of names. A list is text in UTF-8, a path or a URL a line.</source>
        <translation>{name}: keine Liste von Namen. Eine Liste ist Text in UTF-8, ein Pfad oder eine URL je Zeile.</translation>
    </message>
    <message>
        <source>{name}: the list could not be read ({strerror}).</source>
        <translation>{name}: Die Liste konnte nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>The workers have LPR Desktop {version}, this computer {asked}. Install the same version everywhere.</source>
        <translation>Die Worker haben LPR Desktop {version}, dieser Computer {asked}. Installieren Sie überall dieselbe Version.</translation>
    </message>
    <message>
        <source>{file}: holds a split of {name} already. Use --overwrite to replace it.</source>
        <translation>{file}: enthält schon eine Aufteilung von {name}. --overwrite ersetzt sie.</translation>
    </message>
    <message>
        <source>{file}: missing. Install LPR Desktop again.</source>
        <translation>{file}: fehlt. Installieren Sie LPR Desktop neu.</translation>
    </message>
    <message>
        <source>{error} Or install LPR Desktop again.</source>
        <translation>{error} Oder installieren Sie LPR Desktop neu.</translation>
    </message>
    <message>
        <source>{folder}: this detector finds no plate in the sample pictures. Install LPR Desktop again.</source>
        <translation>{folder}: Dieser Detektor findet in den Beispielbildern kein Kennzeichen. Installieren Sie LPR Desktop neu.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({strerror}); change its permissions, or name another folder in the environment variable LPR_DESKTOP_DATA</source>
        <translation>{folder} kann nicht beschrieben werden ({strerror}); ändern Sie die Rechte, oder nennen Sie einen anderen Ordner in der Umgebungsvariable LPR_DESKTOP_DATA</translation>
    </message>
    <message>
        <source>{folder}: the folder is not empty, and nothing in it is overwritten. Name a new one.</source>
        <translation>{folder}: Der Ordner ist nicht leer, und nichts darin wird überschrieben. Nennen Sie einen neuen.</translation>
    </message>
    <message>
        <source>{folder}: the pictures cannot be written ({strerror}). Name another folder, or make room.</source>
        <translation>{folder}: Die Bilder lassen sich nicht schreiben ({strerror}). Nennen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>the file has {size:,} bytes, and its picture {width} × {height} pixels: hardly anything of it is there. Copy it again from where it came from.</source>
        <translation>Die Datei hat {size:,} Bytes und ihr Bild {width} × {height} Pixel: Kaum etwas davon ist da. Kopieren Sie sie noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>the file goes over its picture {passes:,} times, which would take minutes; no camera writes that. Save it anew as JPEG or PNG with the program that made it.</source>
        <translation>Die Datei geht {passes:,}-mal über ihr Bild, was Minuten dauern würde; keine Kamera schreibt so etwas. Speichern Sie es mit dem Programm, das es gemacht hat, neu als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>the file has {size:.1f} GB, which is more than can be opened (2 GB). Save the picture smaller.</source>
        <translation>Die Datei hat {size:.1f} GB, mehr als geöffnet werden kann (2 GB). Speichern Sie das Bild kleiner.</translation>
    </message>
    <message>
        <source>the file is empty. Copy it again from where it came from.</source>
        <translation>Die Datei ist leer. Kopieren Sie sie noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>this is not a picture that can be read. Use {formats} files.</source>
        <translation>Das ist kein Bild, das gelesen werden kann. Lesbar sind {formats}.</translation>
    </message>
    <message>
        <source>the picture has {width} × {height} pixels, which is more than can be opened ({most} megapixels). Make it smaller with a picture editor first.</source>
        <translation>Das Bild hat {width} × {height} Pixel, mehr als geöffnet werden kann ({most} Megapixel). Verkleinern Sie es zuerst mit einem Bildprogramm.</translation>
    </message>
    <message>
        <source>the picture has {width} × {height} pixels in such a form that it would take {size:.1f} GB: more than can be opened. Save it smaller, or as a plain JPEG (8 bits a colour, not progressive).</source>
        <translation>Das Bild hat {width} × {height} Pixel in einer Form, die {size:.1f} GB brauchen würde: mehr als geöffnet werden kann. Speichern Sie es kleiner oder als einfaches JPEG (8 Bit je Farbe, nicht progressiv).</translation>
    </message>
    <message>
        <source>this is a folder. Choose the pictures in it instead.</source>
        <translation>Das ist ein Ordner. Wählen Sie stattdessen die Bilder darin.</translation>
    </message>
    <message>
        <source>this is a device or a pipe. Choose a picture file instead.</source>
        <translation>Das ist ein Gerät oder eine Pipe. Wählen Sie stattdessen eine Bilddatei.</translation>
    </message>
    <message>
        <source>{file}: {message}</source>
        <translation>{file}: {message}</translation>
    </message>
    <message>
        <source>the file is not there. It may have been moved, renamed or deleted; choose it again where it is now.</source>
        <translation>Die Datei ist nicht da. Vielleicht wurde sie verschoben, umbenannt oder gelöscht; wählen Sie sie noch einmal dort, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>you may not read it. Change the permissions of the file or of its folder.</source>
        <translation>Sie dürfen sie nicht lesen. Ändern Sie die Rechte der Datei oder ihres Ordners.</translation>
    </message>
    <message>
        <source>it cannot be opened ({error}). Check the disk and the file&apos;s name.</source>
        <translation>Sie lässt sich nicht öffnen ({error}). Prüfen Sie die Platte und den Namen der Datei.</translation>
    </message>
    <message>
        <source>no file can have this name. Choose the picture again.</source>
        <translation>Keine Datei kann so heißen. Wählen Sie das Bild noch einmal.</translation>
    </message>
    <message>
        <source>reading it was stopped after {seconds:.0f} s: a sound picture of its size does not take so long. Save it anew as JPEG or PNG with the program that made it.</source>
        <translation>Das Öffnen wurde nach {seconds:.0f} s abgebrochen: Ein heiles Bild dieser Größe braucht nicht so lange. Speichern Sie es mit dem Programm, das es gemacht hat, neu als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>the file is cut into more parts than a picture of its length needs, as an animation is. Save one picture of it as JPEG or PNG.</source>
        <translation>Die Datei ist in mehr Teile zerlegt, als ein Bild ihrer Länge braucht, wie eine Animation. Speichern Sie ein Bild daraus als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>decoding it takes more memory than a picture of its size may. Save it anew as JPEG or PNG with the program that made it, or smaller.</source>
        <translation>Das Dekodieren braucht mehr Speicher, als ein Bild dieser Größe darf. Speichern Sie es mit dem Programm, das es gemacht hat, neu als JPEG oder PNG, oder kleiner.</translation>
    </message>
    <message>
        <source>not enough memory to open it. Close other programs or save it smaller.</source>
        <translation>Der Speicher reicht nicht, um es zu öffnen. Schließen Sie andere Programme oder speichern Sie es kleiner.</translation>
    </message>
    <message>
        <source>reading failed ({error}). Check the disk or the connection.</source>
        <translation>Das Lesen schlug fehl ({error}). Prüfen Sie die Platte oder die Verbindung.</translation>
    </message>
    <message>
        <source>the file is damaged or of a rare kind, and nothing of it can be read. Copy it again from where it came from, or save it anew as JPEG or PNG.</source>
        <translation>Die Datei ist beschädigt oder von einer seltenen Art, und nichts davon ist lesbar. Kopieren Sie sie noch einmal von dort, woher sie kam, oder speichern Sie sie neu als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>{file}: not a working LiteRT model ({error}).</source>
        <translation>{file}: kein lauffähiges LiteRT-Modell ({error}).</translation>
    </message>
    <message>
        <source>Line {number}: “{line}” is no pattern. Write A for a letter, 0 for a digit, * for either, [KLM] or [K-M] for one of these; 2 to 12 of them.</source>
        <translation>Zeile {number}: „{line}“ ist kein Muster. Schreiben Sie A für einen Buchstaben, 0 für eine Ziffer, * für beides, [KLM] oder [K-M] für einen von diesen; insgesamt 2 bis 12.</translation>
    </message>
    <message>
        <source>{file}: your patterns could not be read ({error}). Mend or remove it.</source>
        <translation>{file}: Ihre Muster ließen sich nicht lesen ({error}). Reparieren oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>{file}: your patterns could not be kept ({strerror}).</source>
        <translation>{file}: Ihre Muster ließen sich nicht aufbewahren ({strerror}).</translation>
    </message>
    <message>
        <source>{target} is there already. Choose an empty folder for the copies.</source>
        <translation>{target} ist schon da. Wählen Sie einen leeren Ordner für die Kopien.</translation>
    </message>
    <message>
        <source>{target} cannot be written ({strerror}).</source>
        <translation>{target} lässt sich nicht schreiben ({strerror}).</translation>
    </message>
    <message>
        <source>{target}: {error}</source>
        <translation>{target}: {error}</translation>
    </message>
    <message>
        <source>{source}: its copy cannot be written.</source>
        <translation>{source}: Die Kopie lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>{text!r} is no time of the day. Write it as 06:00-22:00.</source>
        <translation>{text!r} ist keine Uhrzeit. Schreiben Sie sie als 06:00-22:00.</translation>
    </message>
    <message>
        <source>{target}: no link can be made there ({strerror}). Copy the pictures instead.</source>
        <translation>{target}: Dort kann keine Verknüpfung angelegt werden ({strerror}). Kopieren Sie stattdessen die Bilder.</translation>
    </message>
    <message>
        <source>only chief and worker are known</source>
        <translation>nur chief und worker sind bekannt</translation>
    </message>
    <message>
        <source>TF_CONFIG cannot be understood ({error}). It looks like {{&quot;cluster&quot;: {{&quot;worker&quot;: [&quot;host1:2222&quot;, &quot;host2:2222&quot;]}}, &quot;task&quot;: {{&quot;type&quot;: &quot;worker&quot;, &quot;index&quot;: 0}}}}; unset it to train on this machine alone.</source>
        <translation>TF_CONFIG ist nicht zu verstehen ({error}). Es sieht aus wie {{&quot;cluster&quot;: {{&quot;worker&quot;: [&quot;host1:2222&quot;, &quot;host2:2222&quot;]}}, &quot;task&quot;: {{&quot;type&quot;: &quot;worker&quot;, &quot;index&quot;: 0}}}}; entfernen Sie es, um auf diesem Rechner allein zu trainieren.</translation>
    </message>
    <message>
        <source>{path}: has none of these data sets. Its column set has {sets}; it must have the name of the data set&apos;s folder.</source>
        <translation>{path}: enthält keinen dieser Datensätze. Die Spalte set enthält {sets}; dort muss der Name des Datensatzordners stehen.</translation>
    </message>
    <message>
        <source>{split}: does not have {names}, whose pictures were divided anew.</source>
        <translation>{split}: enthält {names} nicht; deren Bilder wurden neu aufgeteilt.</translation>
    </message>
    <message>
        <source>These pictures are near-copies of one another or show one plate, so that none can be kept apart to measure on. Add pictures of other plates.</source>
        <translation>Diese Bilder sind Beinahe-Kopien voneinander oder zeigen dasselbe Kennzeichen, sodass keines zum Messen getrennt werden kann. Fügen Sie Bilder anderer Kennzeichen hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) (is|are) in the part {part!r}, which is not used; parts that are: {train}, {validation}, {test}.</source>
        <translation>
            <numerusform>%Ln Bild ist im Teil {part!r}, der nicht verwendet wird; verwendet werden {train}, {validation}, {test}.</numerusform>
            <numerusform>%Ln Bilder sind im Teil {part!r}, der nicht verwendet wird; verwendet werden {train}, {validation}, {test}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: its owner&apos;s division has nothing to learn from ({shares}), so it was divided anew.</source>
        <translation>{name}: Die Aufteilung des Besitzers hat nichts zum Lernen ({shares}), darum wurde neu aufgeteilt.</translation>
    </message>
    <message>
        <source>{name}: divided as its owner has it ({shares}).</source>
        <translation>{name}: aufgeteilt wie vom Besitzer ({shares}).</translation>
    </message>
    <message>
        <source>{name}: divided as its owner has it ({shares}; a share of the training pictures is measured on).</source>
        <translation>{name}: aufgeteilt wie vom Besitzer ({shares}; an einem Anteil der Lernbilder wird gemessen).</translation>
    </message>
    <message>
        <source>Looking for near-copies</source>
        <translation>Sucht Beinahe-Kopien</translation>
    </message>
    <message>
        <source>{number:,} of {all:,} pictures to measure on are near-copies of pictures to learn from (such as {name}): the figures will look better than they are.</source>
        <translation>{number:,} von {all:,} Bildern zum Messen sind Beinahe-Kopien von Bildern zum Lernen (wie {name}): Die Zahlen werden besser aussehen, als sie sind.</translation>
    </message>
    <message>
        <source>{number:,} of {all:,} pictures to measure on show a plate that is also in pictures to learn from (such as {name}): the figures will look better than they are.</source>
        <translation>{number:,} von {all:,} Bildern zum Messen zeigen ein Kennzeichen, das auch in Bildern zum Lernen ist (wie {name}): Die Zahlen werden besser aussehen, als sie sind.</translation>
    </message>
    <message>
        <source>{file}: its set {other!r} is taken for {name}.</source>
        <translation>{file}: Der Satz {other!r} darin wird für {name} genommen.</translation>
    </message>
    <message>
        <source>{file}: is not of {name} but of {others}. It is not used.</source>
        <translation>{file}: gehört nicht zu {name}, sondern zu {others}. Es wird nicht verwendet.</translation>
    </message>
    <message>
        <source>{file}: line {line_num} names no part. It must be {train}, {validation} or {test}.</source>
        <translation>{file}: Zeile {line_num} nennt keinen Teil. Es muss {train}, {validation} oder {test} sein.</translation>
    </message>
    <message>
        <source>Only {pictures} with {plates} to measure on: one plate more or less is {points:.0f} points, so small differences mean nothing.</source>
        <translation>Nur {pictures} mit {plates} zum Messen: Ein Kennzeichen mehr oder weniger macht {points:.0f} Punkte, kleine Unterschiede bedeuten also nichts.</translation>
    </message>
    <message>
        <source>{parent}: the run cannot be kept there ({strerror}).</source>
        <translation>{parent}: Der Lauf lässt sich dort nicht aufbewahren ({strerror}).</translation>
    </message>
    <message>
        <source>{file}: made by another version of the program. Update it.</source>
        <translation>{file}: von einer anderen Programmversion erstellt. Aktualisieren Sie es.</translation>
    </message>
    <message>
        <source>{state_file}: broken ({error}).</source>
        <translation>{state_file}: beschädigt ({error}).</translation>
    </message>
    <message>
        <source>It was interrupted. Resume goes on from the last checkpoint.</source>
        <translation>Es wurde unterbrochen. „Fortsetzen“ geht vom letzten Checkpoint weiter.</translation>
    </message>
    <message>
        <source>It was interrupted before the first checkpoint. Resume begins anew.</source>
        <translation>Es wurde vor dem ersten Checkpoint unterbrochen. „Fortsetzen“ beginnt von vorn.</translation>
    </message>
    <message>
        <source>The run {name} is {before} and cannot be {after}.</source>
        <translation>Der Lauf {name} ist {before} und kann nicht {after} werden.</translation>
    </message>
    <message>
        <source>{name}: no epoch is done yet of which a detector could be made. Resume it.</source>
        <translation>{name}: Noch keine Epoche ist fertig, aus der ein Detektor werden könnte. Setzen Sie ihn fort.</translation>
    </message>
    <message>
        <source>{name_or_path}: no run of this name and no such folder. Runs here: {names}.</source>
        <translation>{name_or_path}: kein Lauf dieses Namens und kein solcher Ordner. Läufe hier: {names}.</translation>
    </message>
    <message>
        <source>The run {name} is being trained (process {pid}). Stop it first.</source>
        <translation>Der Lauf {name} wird trainiert (Prozess {pid}). Stoppen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>{name}: could not be renamed ({strerror}).</source>
        <translation>{name}: konnte nicht umbenannt werden ({strerror}).</translation>
    </message>
    <message>
        <source>The run&apos;s folder cannot be written ({strerror}).</source>
        <translation>Der Ordner des Laufs lässt sich nicht schreiben ({strerror}).</translation>
    </message>
    <message>
        <source>This training runs already (process {pid}). Stop it first, or wait for it.</source>
        <translation>Dieses Training läuft schon (Prozess {pid}). Stoppen Sie es zuerst, oder warten Sie.</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which is not installed. {how_to_add}</source>
        <translation>Training braucht TensorFlow, das nicht installiert ist. {how_to_add}</translation>
    </message>
    <message>
        <source>This training runs already (process {pid}).</source>
        <translation>Dieses Training läuft schon (Prozess {pid}).</translation>
    </message>
    <message>
        <source>The training cannot be started ({strerror}).</source>
        <translation>Das Training lässt sich nicht starten ({strerror}).</translation>
    </message>
    <message>
        <source>{error} One can also start from {imagenet}, from {no_weights}, or from a file (.npz, .h5).</source>
        <translation>{error} Man kann auch von {imagenet}, von {no_weights} oder von einer Datei (.npz, .h5) ausgehen.</translation>
    </message>
    <message>
        <source>The detector {wanted} is {found}, not {asked}. Choose that architecture, or other weights.</source>
        <translation>Der Detektor {wanted} ist {found}, nicht {asked}. Wählen Sie diese Architektur oder andere Gewichte.</translation>
    </message>
    <message>
        <source>Without a network: copy {file} ({weights_mb} MB, from Keras&apos;s storage) from another computer and start from it (in the window&apos;s settings: Starts from, A file with weights…; on the command line --weights FILE). Or start from an earlier detector, or from nothing (--weights none).</source>
        <translation>Ohne Netz: Kopieren Sie {file} ({weights_mb} MB, aus dem Speicher von Keras) von einem anderen Computer und gehen Sie davon aus (in den Einstellungen des Fensters: Beginnt mit, Eine Datei mit Gewichten …; auf der Kommandozeile --weights FILE). Oder gehen Sie von einem früheren Detektor oder von nichts aus (--weights none).</translation>
    </message>
    <message>
        <source>ImageNet weights are only for {full}. Start the compact network from a detector.</source>
        <translation>ImageNet-Gewichte gibt es nur für {full}. Lassen Sie das kompakte Netz mit einem Detektor beginnen.</translation>
    </message>
    <message>
        <source>The ImageNet weights are not on this computer. They are one download of {weights_mb} MB, which needs your consent (--allow-download). {offline_way}</source>
        <translation>Die ImageNet-Gewichte sind nicht auf diesem Computer. Es ist ein Download von {weights_mb} MB, dem Sie zustimmen müssen (--allow-download). {offline_way}</translation>
    </message>
    <message>
        <source>{file}: such weights are for {full}; the compact network takes .npz.</source>
        <translation>{file}: Solche Gewichte sind für {full}; das kompakte Netz nimmt .npz.</translation>
    </message>
    <message>
        <source>{file} is not Keras&apos;s own ImageNet weights file (its MD5 differs); it is used all the same.</source>
        <translation>{file} ist nicht Keras&apos; eigene Datei der ImageNet-Gewichte (andere MD5); sie wird trotzdem verwendet.</translation>
    </message>
    <message>
        <source>it holds too much</source>
        <translation>zu viel darin</translation>
    </message>
    <message>
        <source>{file}: weights could not be read ({error}).</source>
        <translation>{file}: Gewichte ließen sich nicht lesen ({error}).</translation>
    </message>
    <message>
        <source>{file}: these weights belong to another network. Choose the architecture and size that they were trained with.</source>
        <translation>{file}: Diese Gewichte gehören zu einem anderen Netz. Wählen Sie die Architektur und Größe, mit denen sie trainiert wurden.</translation>
    </message>
    <message>
        <source>The loss became NaN in epoch {epoch}, step {step}: the steps are too large, or the numbers too short. Set up a new training like this one with a third of the learning rate (--learning-rate), or in 32 bit (--precision float32). If an epoch was good before, Finish now (--finish) makes the detector of it.</source>
        <translation>Der Verlust wurde in Epoche {epoch}, Schritt {step} zu NaN: Die Schritte sind zu groß oder die Zahlen zu kurz. Richten Sie ein neues Training wie dieses ein, mit einem Drittel der Lernrate (--learning-rate) oder in 32 Bit (--precision float32). Wenn vorher eine Epoche gut war, macht „Jetzt fertigstellen“ (--finish) den Detektor daraus.</translation>
    </message>
    <message>
        <source>{file}: made with other settings ({different}). Use the settings it was made with, or another folder.</source>
        <translation>{file}: mit anderen Einstellungen gemacht ({different}). Nehmen Sie die Einstellungen von damals oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>TF_CONFIG: {error}.</source>
        <translation>TF_CONFIG: {error}.</translation>
    </message>
    <message>
        <source>{bad} pictures cannot be opened any more. The last: {error} Put them back or mend them, then resume.</source>
        <translation>{bad} Bilder lassen sich nicht mehr öffnen. Das letzte: {error} Legen Sie sie zurück oder reparieren Sie sie, dann fortsetzen.</translation>
    </message>
    <message>
        <source>{name}: there is no such file.</source>
        <translation>{name}: Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>{name}: the video is damaged; the rest could not be decoded.</source>
        <translation>{name}: Das Video ist beschädigt; der Rest ließ sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>{name}: decoding stands still for {stuck_seconds:.0f} s; the rest of the video was left out.</source>
        <translation>{name}: Das Dekodieren steht seit {stuck_seconds:.0f} s still; der Rest des Videos wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{name}: its frames are too large ({width} × {height} pixels).</source>
        <translation>{name}: Die Einzelbilder sind zu groß ({width} × {height} Pixel).</translation>
    </message>
    <message>
        <source>{name}: decoding it takes too much memory.</source>
        <translation>{name}: Das Dekodieren braucht zu viel Speicher.</translation>
    </message>
    <message>
        <source>{name}: this is no video that can be decoded, or it is damaged. Convert it to MP4 (H.264).</source>
        <translation>{name}: kein Video, das dekodiert werden kann, oder es ist beschädigt. Wandeln Sie es in MP4 (H.264) um.</translation>
    </message>
    <message>
        <source>{name}: the video is cut short or damaged; {read} of {frames} frames could be read.</source>
        <translation>{name}: Das Video ist abgeschnitten oder beschädigt; {read} von {frames} Einzelbildern waren lesbar.</translation>
    </message>
    <message>
        <source>{name}: no frame of the video could be decoded.</source>
        <translation>{name}: Kein Einzelbild des Videos ließ sich dekodieren.</translation>
    </message>
    <message>
        <source>{name}: the video is damaged; it cannot be shown.</source>
        <translation>{name}: Das Video ist beschädigt; es lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>{file}: no frame of the video could be decoded.</source>
        <translation>{file}: Kein Einzelbild des Videos ließ sich dekodieren.</translation>
    </message>
    <message>
        <source>Address of the {name}</source>
        <translation>Adresse: {name}</translation>
    </message>
    <message>
        <source>Password of the {name}</source>
        <translation>Kennwort: {name}</translation>
    </message>
    <message>
        <source>Password, if it asks for one</source>
        <translation>Kennwort, falls danach gefragt wird</translation>
    </message>
    <message>
        <source>This is no address to send to. It begins with {form}.</source>
        <translation>Das ist keine Sendeadresse. Sie beginnt mit {form}.</translation>
    </message>
    <message>
        <source>{host}: leave the password out of the address, where others may see it. The guide says where it belongs.</source>
        <translation>{host}: Lassen Sie das Kennwort aus der Adresse, wo andere es sehen können. Die Anleitung sagt, wohin es gehört.</translation>
    </message>
    <message>
        <source>{host}: name the topic behind the host, without # and +: {scheme}://host/gate/plates.</source>
        <translation>{host}: Nennen Sie hinter dem Host das Thema, ohne # und +: {scheme}://host/gate/plates.</translation>
    </message>
    <message>
        <source>{name} answered {answer}: it refuses a reading. It is not sent again.</source>
        <translation>{name} antwortete {answer}: eine Lesung wird abgelehnt. Sie wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>{name} answered {answer}.</source>
        <translation>{name} antwortete {answer}.</translation>
    </message>
    <message>
        <source>{name} refuses the connection: {reason}.</source>
        <translation>{name} lehnt die Verbindung ab: {reason}.</translation>
    </message>
    <message>
        <source>{error} It is tried again.</source>
        <translation>{error} Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>{name}: its certificate is not to be trusted ({message}).</source>
        <translation>{name}: Dem Zertifikat ist nicht zu trauen ({message}).</translation>
    </message>
    <message>
        <source>{name} does not answer.</source>
        <translation>{name} antwortet nicht.</translation>
    </message>
    <message>
        <source>{name} cannot be reached ({reason}).</source>
        <translation>{name} ist nicht zu erreichen ({reason}).</translation>
    </message>
    <message>
        <source>Read in {picture}</source>
        <translation>Gelesen in {picture}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln Ordner</numerusform>
            <numerusform>%Ln Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <translation>
            <numerusform>%Ln Kamera</numerusform>
            <numerusform>%Ln Kameras</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching {what}</source>
        <translation>Überwacht: {what}</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>not at this time of the day</source>
        <translation>nicht zu dieser Uhrzeit</translation>
    </message>
    <message>
        <source>trying again in {seconds} s. {problem}</source>
        <translation>neuer Versuch in {seconds} s. {problem}</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln frame(s) left out</source>
        <translation>
            <numerusform>, %Ln Bild ausgelassen</numerusform>
            <numerusform>, %Ln Bilder ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Areas of the picture</source>
        <translation>Bereiche des Bildes</translation>
    </message>
    <message>
        <source>Take a picture from the camera to draw areas on it.</source>
        <translation>Nehmen Sie ein Bild der Kamera auf, um Bereiche darauf zu zeichnen.</translation>
    </message>
    <message>
        <source>There is no such file or folder: {names}</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht: {names}</translation>
    </message>
    <message>
        <source>Seen most</source>
        <translation>Am häufigsten</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Texts that were seen most</source>
        <translation>Am häufigsten gesehene Texte</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Tabelle exportieren …</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Bild exportieren …</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>Durchfahrten</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>Lesungen</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Nach Stunde</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>Stunde des Tages</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Nach Land</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>{target}: the workers write copies to a folder of this name, and it is not this one. It must be on a disk that all computers share, under the same name.</source>
        <translation>{target}: Die Worker schreiben Kopien in einen Ordner dieses Namens, und es ist nicht dieser. Er muss auf einer Platte liegen, die alle Computer unter demselben Namen sehen.</translation>
    </message>
    <message>
        <source>Line for directions…</source>
        <translation>Linie für Richtungen…</translation>
    </message>
    <message>
        <source>Draw a line: which way a car crosses it is its direction</source>
        <translation>Eine Linie ziehen: Wie ein Auto sie überquert, ist seine Richtung</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Umdrehen</translation>
    </message>
    <message>
        <source>Let the arrow point the other way</source>
        <translation>Den Pfeil in die andere Richtung zeigen lassen</translation>
    </message>
    <message>
        <source>Along the arrow</source>
        <translation>Mit dem Pfeil</translation>
    </message>
    <message>
        <source>Against the arrow</source>
        <translation>Gegen den Pfeil</translation>
    </message>
    <message>
        <source>labels in a CSV table</source>
        <translation>Labels in einer CSV-Tabelle</translation>
    </message>
    <message>
        <source>labels in {files} CSV tables</source>
        <translation>Labels in {files} CSV-Tabellen</translation>
    </message>
    <message>
        <source>{name}: a table of more than {most:,} rows. Divide it.</source>
        <translation>{name}: eine Tabelle von mehr als {most:,} Zeilen. Teilen Sie sie.</translation>
    </message>
    <message>
        <source>{name}: not readable as a table.</source>
        <translation>{name}: nicht als Tabelle lesbar.</translation>
    </message>
    <message>
        <source>{name}: line {line} was left out: a quotation mark in it is not closed, or a cell is far too long. Mend that line.</source>
        <translation>{name}: Zeile {line} wurde ausgelassen: Ein Anführungszeichen darin ist nicht geschlossen, oder eine Zelle ist viel zu lang. Berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>{file}: is too large for such a table.</source>
        <translation>{file}: zu groß für so eine Tabelle.</translation>
    </message>
    <message>
        <source>{file}: needs the columns {columns} in its first line. Choose another file, or mend that line.</source>
        <translation>{file}: braucht in der ersten Zeile die Spalten {columns}. Wählen Sie eine andere Datei, oder berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>{file}: in line {line} a quotation mark is not closed, or a cell is far too long. Mend that line, or save the table again as CSV.</source>
        <translation>{file}: In Zeile {line} ist ein Anführungszeichen nicht geschlossen, oder eine Zelle ist viel zu lang. Berichtigen Sie die Zeile, oder speichern Sie die Tabelle neu als CSV.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) of the frame before: Enter accepts, Del refuses</source>
        <translation>
            <numerusform>%Ln Rahmen des vorigen Einzelbilds: Enter nimmt an, Entf lehnt ab</numerusform>
            <numerusform>%Ln Rahmen des vorigen Einzelbilds: Enter nimmt an, Entf lehnt ab</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {message}</source>
        <translation>{name}: {message}</translation>
    </message>
    <message>
        <source>nobody has marked plates in it or checked it.</source>
        <translation>Niemand hat darin Kennzeichen markiert oder es geprüft.</translation>
    </message>
    <message>
        <source>its boxes were drawn on the picture as the camera stored it, not upright. Convert them.</source>
        <translation>Die Rahmen wurden auf das Bild gezeichnet, wie die Kamera es gespeichert hat, nicht aufrecht. Wandeln Sie sie um.</translation>
    </message>
    <message>
        <source>the picture has {width} × {height} pixels, its annotation says {stated_width} × {stated_height}.</source>
        <translation>Das Bild hat {width} × {height} Pixel, die Annotation sagt {stated_width} × {stated_height}.</translation>
    </message>
    <message>
        <source>the picture has {width} × {height} pixels, its annotation does not say its size.</source>
        <translation>Das Bild hat {width} × {height} Pixel, die Annotation nennt keine Größe.</translation>
    </message>
    <message>
        <source>its annotation was made for {name}.</source>
        <translation>Die Annotation wurde für {name} gemacht.</translation>
    </message>
    <message>
        <source>box {number} reaches out of the picture.</source>
        <translation>Rahmen {number} ragt aus dem Bild.</translation>
    </message>
    <message>
        <source>box {number} is only {width:g} × {height:g} pixels.</source>
        <translation>Rahmen {number} hat nur {width:g} × {height:g} Pixel.</translation>
    </message>
    <message>
        <source>boxes {first} and {second} lie on one another.</source>
        <translation>Die Rahmen {first} und {second} liegen aufeinander.</translation>
    </message>
    <message numerus="yes">
        <source>{boxes} in {pictures} (is|are) of the class {name!r}, first in {picture}. Does it mean plates? Until you say so, such boxes are left out of a training.</source>
        <translation>
            <numerusform>{boxes} in {pictures} hat die Klasse {name!r}, zuerst in {picture}. Bedeutet sie Kennzeichen? Bis Sie es sagen, bleiben solche Rahmen bei einem Training weg.</numerusform>
            <numerusform>{boxes} in {pictures} haben die Klasse {name!r}, zuerst in {picture}. Bedeutet sie Kennzeichen? Bis Sie es sagen, bleiben solche Rahmen bei einem Training weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is the same picture as {other}.</source>
        <translation>{name} ist dasselbe Bild wie {other}.</translation>
    </message>
    <message>
        <source>{name} is nearly the same picture as {other}.</source>
        <translation>{name} ist beinahe dasselbe Bild wie {other}.</translation>
    </message>
    <message>
        <source>its only class, {name!r}, is taken for the plates.</source>
        <translation>Die einzige Klasse, {name!r}, wird für die Kennzeichen genommen.</translation>
    </message>
    <message>
        <source>boxes of other classes are left out: {classes}.</source>
        <translation>Rahmen anderer Klassen sind ausgelassen: {classes}.</translation>
    </message>
    <message>
        <source>Type this in a terminal: {command}</source>
        <translation>Geben Sie dies in einem Terminal ein: {command}</translation>
    </message>
    <message>
        <source>This copy was packaged without it; take the program&apos;s source, whose scripts/run.py installs everything.</source>
        <translation>Diese Kopie wurde ohne das verpackt; nehmen Sie den Quelltext des Programms, dessen scripts/run.py alles installiert.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({strerror}); it is tried again. Free some space, or close the program that keeps it open.</source>
        <translation>{file} kann nicht geschrieben werden ({strerror}); es wird noch einmal versucht. Schaffen Sie Platz, oder schließen Sie das Programm, das die Datei offen hält.</translation>
    </message>
    <message>
        <source>{file}: the readings of {pictures} are not in it yet. They are written when the folder is watched again.</source>
        <translation>{file}: Die Lesungen von {pictures} sind noch nicht darin. Sie werden geschrieben, wenn der Ordner wieder überwacht wird.</translation>
    </message>
    <message>
        <source>{failing} What is not sent yet is sent when the folder is watched again.</source>
        <translation>{failing} Was noch nicht gesendet ist, wird gesendet, wenn der Ordner wieder überwacht wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) (was|were) not sent and (is|are) given up: more than {most:,} waited. They are in the history.</source>
        <translation>
            <numerusform>%Ln Lesung wurde nicht gesendet und ist aufgegeben: Mehr als {most:,} warteten. Sie ist im Verlauf.</numerusform>
            <numerusform>%Ln Lesungen wurden nicht gesendet und sind aufgegeben: Mehr als {most:,} warteten. Sie sind im Verlauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program is too slow: for %Ln reading(s) it was not run, as more than {most:,} waited. They are in the history.</source>
        <translation>
            <numerusform>Das Programm ist zu langsam: Für %Ln Lesung lief es nicht, da mehr als {most:,} warteten. Sie ist im Verlauf.</numerusform>
            <numerusform>Das Programm ist zu langsam: Für %Ln Lesungen lief es nicht, da mehr als {most:,} warteten. Sie sind im Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trains on the graphics card: {cards}.</source>
        <translation>Trainiert auf der Grafikkarte: {cards}.</translation>
    </message>
    <message numerus="yes">
        <source>Trains on the processor: %Ln core(s), in 16 bit (bfloat16).</source>
        <translation>
            <numerusform>Trainiert auf dem Prozessor: %Ln Kern, in 16 Bit (bfloat16).</numerusform>
            <numerusform>Trainiert auf dem Prozessor: %Ln Kerne, in 16 Bit (bfloat16).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trains on the processor: %Ln core(s).</source>
        <translation>
            <numerusform>Trainiert auf dem Prozessor: %Ln Kern.</numerusform>
            <numerusform>Trainiert auf dem Prozessor: %Ln Kerne.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a graphics card ({cards}), and TensorFlow is here in the build without them. {how_to_add}</source>
        <translation>Es gibt eine Grafikkarte ({cards}), und TensorFlow ist hier in der Fassung ohne sie. {how_to_add}</translation>
    </message>
    <message>
        <source>With an NVIDIA card, type in a terminal: {command}</source>
        <translation>Mit einer NVIDIA-Karte geben Sie in einem Terminal ein: {command}</translation>
    </message>
    <message>
        <source>TensorFlow uses graphics cards on Linux x86-64 (on Windows in WSL 2).</source>
        <translation>TensorFlow nutzt Grafikkarten auf Linux x86-64 (unter Windows in WSL 2).</translation>
    </message>
    <message>
        <source>TensorFlow uses graphics cards on Linux x86-64.</source>
        <translation>TensorFlow nutzt Grafikkarten auf Linux x86-64.</translation>
    </message>
    <message>
        <source>It runs in float32: there are no plates to measure on what int8 costs.</source>
        <translation>Er läuft in float32: Es gibt keine Kennzeichen, an denen zu messen wäre, was int8 kostet.</translation>
    </message>
    <message>
        <source>It runs in int8, in half the time or less (validation part: AP50 {int8:.3f} in int8 and {float32:.3f} in float32).</source>
        <translation>Er läuft in int8, in der halben Zeit oder weniger (Validierungsteil: AP50 {int8:.3f} in int8 und {float32:.3f} in float32).</translation>
    </message>
    <message>
        <source>It runs in float32: int8 costs too much (validation part: AP50 {int8:.3f} in int8 and {float32:.3f} in float32).</source>
        <translation>Er läuft in float32: int8 kostet zu viel (Validierungsteil: AP50 {int8:.3f} in int8 und {float32:.3f} in float32).</translation>
    </message>
    <message>
        <source>It has no refinement: there are no plates to measure on what that of {title} is worth.</source>
        <translation>Er hat keine Verfeinerung: Es gibt keine Kennzeichen, an denen zu messen wäre, was sie bringt ({title}).</translation>
    </message>
    <message>
        <source>It looks at each box once more, with the refinement of {title} (validation part: AP50 {ap50:.3f}, AP50–95 {ap50_95:.3f} with it; {plain50:.3f}, {plain50_95:.3f} without).</source>
        <translation>Er sieht sich jeden Rahmen noch einmal an, mit einer Verfeinerung ({title}; Validierungsteil: AP50 {ap50:.3f}, AP50–95 {ap50_95:.3f} mit ihr; {plain50:.3f}, {plain50_95:.3f} ohne).</translation>
    </message>
    <message>
        <source>It has no refinement: that of {title} makes it no better (validation part: AP50 {ap50:.3f}, AP50–95 {ap50_95:.3f} with it; {plain50:.3f}, {plain50_95:.3f} without).</source>
        <translation>Er hat keine Verfeinerung: Sie macht ihn nicht besser ({title}; Validierungsteil: AP50 {ap50:.3f}, AP50–95 {ap50_95:.3f} mit ihr; {plain50:.3f}, {plain50_95:.3f} ohne).</translation>
    </message>
    <message>
        <source>Resume goes on from the last checkpoint.</source>
        <translation>Fortsetzen geht vom letzten Checkpoint aus weiter.</translation>
    </message>
    <message>
        <source>There is no checkpoint yet: Resume begins anew.</source>
        <translation>Es gibt noch keinen Checkpoint: Fortsetzen beginnt von vorn.</translation>
    </message>
    <message>
        <source>Ended at once, as you asked.</source>
        <translation>Sofort beendet, wie Sie wollten.</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>The disk is full. Make room there, then resume.</source>
        <translation>Die Platte ist voll. Schaffen Sie dort Platz und setzen Sie fort.</translation>
    </message>
    <message>
        <source>Another process trains this run already.</source>
        <translation>Ein anderer Prozess trainiert diesen Lauf schon.</translation>
    </message>
    <message>
        <source>The training failed; what it printed is in {log} of the run.</source>
        <translation>Das Training ist gescheitert; was es ausgegeben hat, steht in {log} des Laufs.</translation>
    </message>
    <message>
        <source>Another program asked it to end.</source>
        <translation>Ein anderes Programm hat es beendet.</translation>
    </message>
    <message>
        <source>Another program or the system ended it; the usual reason is too little memory (try a smaller batch or input size).</source>
        <translation>Ein anderes Programm oder das System hat es beendet; der übliche Grund ist zu wenig Speicher (versuchen Sie einen kleineren Batch oder eine kleinere Eingabe).</translation>
    </message>
    <message>
        <source>The training crashed ({signal}). The usual reason is too little memory: close other programs, or choose a smaller batch or input size; what it printed is in {log} of the run.</source>
        <translation>Das Training ist abgestürzt ({signal}). Der übliche Grund ist zu wenig Speicher: Schließen Sie andere Programme, oder wählen Sie einen kleineren Batch oder eine kleinere Eingabe; was es ausgegeben hat, steht in {log} des Laufs.</translation>
    </message>
    <message>
        <source>The training crashed (exit {code}); what it printed is in {log} of the run.</source>
        <translation>Das Training ist abgestürzt (Status {code}); was es ausgegeben hat, steht in {log} des Laufs.</translation>
    </message>
    <message>
        <source>The computer ran out of memory and the training was ended. Close other programs, or choose a smaller batch or input size.</source>
        <translation>Dem Computer ging der Speicher aus, und das Training wurde beendet. Schließen Sie andere Programme, oder wählen Sie einen kleineren Batch oder eine kleinere Eingabe.</translation>
    </message>
    <message>
        <source>It failed; what it printed is in {log} of the run.</source>
        <translation>Es ist gescheitert; was es ausgegeben hat, steht in {log} des Laufs.</translation>
    </message>
    <message>
        <source>the detector that ships</source>
        <translation>mitgelieferter Detektor</translation>
    </message>
    <message>
        <source>What the training started from is gone: it is not compared with it.</source>
        <translation>Womit das Training begann, ist nicht mehr da: Es wird nicht damit verglichen.</translation>
    </message>
    <message>
        <source>{error} The training is not compared with it.</source>
        <translation>{error} Das Training wird nicht damit verglichen.</translation>
    </message>
    <message>
        <source>Measuring {title}</source>
        <translation>Misst {title}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) left out, as no picture is there (broken links, pipes or devices), such as {name}.</source>
        <translation>
            <numerusform>%Ln Name ausgelassen, da dort kein Bild ist (toter Verweis, Pipe oder Gerät): {name}.</numerusform>
            <numerusform>%Ln Namen ausgelassen, da dort kein Bild ist (tote Verweise, Pipes oder Geräte), etwa {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: it has an annotation already, which was kept.</source>
        <translation>{file}: hat schon eine Annotation, sie wurde behalten.</translation>
    </message>
    <message>
        <source>{key} without its numbers</source>
        <translation>{key} ohne seine Zahlen</translation>
    </message>
    <message>
        <source>name, four numbers and a text are needed</source>
        <translation>Name, vier Zahlen und ein Text sind nötig</translation>
    </message>
    <message>
        <source>CCPD file names</source>
        <translation>CCPD-Dateinamen</translation>
    </message>
    <message>
        <source>COCO labels in {files} files</source>
        <translation>COCO-Labels in {files} Dateien</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %Ln annotation(s) of it (names|name) no picture.</source>
        <translation>
            <numerusform>{file}: %Ln Annotation darin nennt kein Bild.</numerusform>
            <numerusform>{file}: %Ln Annotationen darin nennen kein Bild.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, annotation {number}: {error}.</source>
        <translation>{file}, Annotation {number}: {error}.</translation>
    </message>
    <message>
        <source>there is no category {key}</source>
        <translation>es gibt keine Kategorie {key}</translation>
    </message>
    <message>
        <source>a box needs 4 numbers</source>
        <translation>ein Rahmen braucht 4 Zahlen</translation>
    </message>
    <message>
        <source>eight numbers and a class are needed</source>
        <translation>acht Zahlen und eine Klasse sind nötig</translation>
    </message>
    <message>
        <source>a class is needed behind eight numbers</source>
        <translation>hinter acht Zahlen ist eine Klasse nötig</translation>
    </message>
    <message>
        <source>a region without shape</source>
        <translation>ein Bereich ohne Form</translation>
    </message>
    <message>
        <source>a {shape} is no plate</source>
        <translation>{shape} ist kein Kennzeichen</translation>
    </message>
    <message>
        <source>a region without box</source>
        <translation>ein Bereich ohne Rahmen</translation>
    </message>
    <message>
        <source>{file}: it is not said of which box {text} is the text.</source>
        <translation>{file}: Zu welchem Rahmen der Text {text} gehört, steht nirgends.</translation>
    </message>
    <message>
        <source>a turned box without the size of its picture</source>
        <translation>ein gedrehter Rahmen ohne die Größe seines Bilds</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>kein Bereich</translation>
    </message>
    <message>
        <source>{file}, region {number}: {error}.</source>
        <translation>{file}, Bereich {number}: {error}.</translation>
    </message>
    <message>
        <source>TFRecord files of TensorFlow</source>
        <translation>TFRecord-Dateien von TensorFlow</translation>
    </message>
    <message>
        <source>MATLAB files</source>
        <translation>MATLAB-Dateien</translation>
    </message>
    <message>
        <source>Parquet tables</source>
        <translation>Parquet-Tabellen</translation>
    </message>
    <message>
        <source>pickled Python objects, which are never opened</source>
        <translation>Python-Objekte als Pickle, die nie geöffnet werden</translation>
    </message>
    <message>
        <source>an LMDB or Access database</source>
        <translation>eine LMDB- oder Access-Datenbank</translation>
    </message>
    <message>
        <source>an LMDB database</source>
        <translation>eine LMDB-Datenbank</translation>
    </message>
    <message>
        <source>HDF5 files</source>
        <translation>HDF5-Dateien</translation>
    </message>
    <message>
        <source>Excel tables</source>
        <translation>Excel-Tabellen</translation>
    </message>
    <message>
        <source>archives, which must be unpacked first</source>
        <translation>Archive, die erst entpackt werden müssen</translation>
    </message>
    <message>
        <source>JSON of a form that is not known</source>
        <translation>JSON in unbekannter Form</translation>
    </message>
    <message>
        <source>tables whose columns are not known</source>
        <translation>Tabellen mit unbekannten Spalten</translation>
    </message>
    <message>
        <source>XML that belongs to no picture here</source>
        <translation>XML, das hier zu keinem Bild gehört</translation>
    </message>
    <message>
        <source>text files</source>
        <translation>Textdateien</translation>
    </message>
    <message numerus="yes">
        <source>{kind} (%Ln file(s), such as {name})</source>
        <translation>
            <numerusform>{kind} (%Ln Datei, etwa {name})</numerusform>
            <numerusform>{kind} (%Ln Dateien, etwa {name})</numerusform>
        </translation>
    </message>
    <message>
        <source>files of the kind {suffix}</source>
        <translation>Dateien der Art {suffix}</translation>
    </message>
    <message>
        <source>{name}, which begins {words!r}</source>
        <translation>{name}, das mit {words!r} beginnt</translation>
    </message>
    <message>
        <source>not readable as YAML, line {line}</source>
        <translation>nicht als YAML lesbar, Zeile {line}</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>zu tief geschachtelt</translation>
    </message>
    <message>
        <source>its {key} holds something else than texts</source>
        <translation>{key} enthält etwas anderes als Texte</translation>
    </message>
    <message>
        <source>not all are numbers</source>
        <translation>nicht alle sind Zahlen</translation>
    </message>
    <message>
        <source>numbers beyond 0 and 1</source>
        <translation>Zahlen außerhalb von 0 und 1</translation>
    </message>
    <message>
        <source>{number} is no number of a class</source>
        <translation>{number} ist keine Nummer einer Klasse</translation>
    </message>
    <message>
        <source>a class, 4 numbers and {points} key points of {each} numbers are needed (kpt_shape), not {count} numbers</source>
        <translation>eine Klasse, 4 Zahlen und {points} Schlüsselpunkte aus je {each} Zahlen sind nötig (kpt_shape), nicht {count} Zahlen</translation>
    </message>
    <message>
        <source>a class and 4 numbers are needed, not {count}</source>
        <translation>eine Klasse und 4 Zahlen sind nötig, nicht {count}</translation>
    </message>
    <message>
        <source>The file is damaged or cut short; this is what could be read of it.</source>
        <translation>Die Datei ist beschädigt oder abgeschnitten; das hier war davon lesbar.</translation>
    </message>
    <message>
        <source>{names} means plates</source>
        <translation>{names} bedeutet Kennzeichen</translation>
    </message>
    <message>
        <source>{names} means no plates</source>
        <translation>{names} bedeutet keine Kennzeichen</translation>
    </message>
    <message>
        <source>pictures whose labels mark nothing show no plate</source>
        <translation>Bilder, in deren Labels nichts markiert ist, zeigen kein Kennzeichen</translation>
    </message>
    <message>
        <source>pictures whose labels mark nothing are left out</source>
        <translation>Bilder, in deren Labels nichts markiert ist, bleiben weg</translation>
    </message>
    <message>
        <source>{folder}: what was said of it was written by a newer version of this program, and is left as it is.</source>
        <translation>{folder}: Was dazu gesagt wurde, hat eine neuere Version dieses Programms geschrieben; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{folder}: what you said of it could not be kept ({strerror}).</source>
        <translation>{folder}: Was Sie dazu gesagt haben, ließ sich nicht aufheben ({strerror}).</translation>
    </message>
    <message>
        <source>{name}: only the first {time} of the video were read. Read it again.</source>
        <translation>{name}: Nur die ersten {time} des Videos wurden gelesen. Lesen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name}: there is not enough memory to read this picture. Close other programs, or make the picture smaller.</source>
        <translation>{name}: Der Speicher reicht nicht, um dieses Bild zu lesen. Schließen Sie andere Programme oder verkleinern Sie das Bild.</translation>
    </message>
    <message>
        <source>{name}: an unexpected error stopped the reading of this picture ({kind}: {error}). If other programs open the file, please report it.</source>
        <translation>{name}: Ein unerwarteter Fehler hat das Lesen dieses Bilds abgebrochen ({kind}: {error}). Wenn andere Programme die Datei öffnen, melden Sie das bitte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stand at unchecked pictures. </source>
        <translation>
            <numerusform>%Ln weiterer steht an nicht geprüften Bildern. </numerusform>
            <numerusform>%Ln weitere stehen an nicht geprüften Bildern. </numerusform>
        </translation>
    </message>
    <message>
        <source>The data set has {texts} different plate texts; {least_texts} are needed, {missing} more. {left}Type the texts of more plates in Annotate, or send corrected readings to the data set.</source>
        <translation>Der Datensatz hat {texts} verschiedene Kennzeichentexte; {least_texts} sind nötig, {missing} mehr. {left}Tippen Sie in „Annotieren“ die Texte weiterer Kennzeichen ein oder senden Sie korrigierte Lesungen an den Datensatz.</translation>
    </message>
    <message>
        <source>{name}: box {box} is marked, and the detector sees no plate there.</source>
        <translation>{name}: Rahmen {box} ist eingezeichnet, und der Detektor sieht dort kein Kennzeichen.</translation>
    </message>
    <message>
        <source>{name}: box {box} is marked, and the detector is not sure of a plate.</source>
        <translation>{name}: Rahmen {box} ist eingezeichnet, und der Detektor ist sich eines Kennzeichens nicht sicher.</translation>
    </message>
    <message>
        <source>{name}: box {box} lies off; the detector sees the plate beside it.</source>
        <translation>{name}: Rahmen {box} liegt daneben; der Detektor sieht das Kennzeichen neben ihm.</translation>
    </message>
    <message>
        <source>{name}: box {box} says {text}, and the reader reads {other}.</source>
        <translation>{name}: Rahmen {box} sagt {text}, und gelesen wird {other}.</translation>
    </message>
    <message>
        <source>{name}: the detector finds a plate that nobody marked.</source>
        <translation>{name}: Der Detektor findet ein Kennzeichen, das niemand eingezeichnet hat.</translation>
    </message>
    <message>
        <source>It did not read an empty picture within {seconds:.0f} s.</source>
        <translation>Er las ein leeres Bild nicht innerhalb von {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>It crashed while it read an empty picture (status {status}).</source>
        <translation>Er stürzte ab, als er ein leeres Bild las (Status {status}).</translation>
    </message>
    <message>
        <source>{times} the processor time</source>
        <translation>{times} Prozessorzeit</translation>
    </message>
    <message>
        <source>Beside {other} it finds {found}.</source>
        <translation>Neben „{other}“ gehalten findet er {found}.</translation>
    </message>
    <message>
        <source>So few plates more or fewer may be chance.</source>
        <translation>So wenige Kennzeichen mehr oder weniger können Zufall sein.</translation>
    </message>
    <message>
        <source>It finds none of the {plates} plates (AP50 0): it has learned too little, or the boxes are not where the plates are. Look at the examples as the network sees them, start from the detector that ships, or train longer.</source>
        <translation>Er findet keines der {plates} Kennzeichen (AP50 0): Er hat zu wenig gelernt, oder die Rahmen sind nicht dort, wo die Kennzeichen sind. Sehen Sie sich die Beispiele an, wie das Netz sie sieht, beginnen Sie mit dem mitgelieferten Detektor oder trainieren Sie länger.</translation>
    </message>
    <message>
        <source>Its input is larger ({size} instead of {other_size} px), and so a picture costs {times} the processor time of {other}: {cost} instead of {other_cost} ms.</source>
        <translation>Seine Eingabe ist größer ({size} statt {other_size} px), und so kostet ein Bild {times} Prozessorzeit von „{other}“: {cost} statt {other_cost} ms.</translation>
    </message>
    <message>
        <source>On these pictures it is worse than {other}, from which it started: read with that one, and see whether the annotations are right.</source>
        <translation>Auf diesen Bildern ist er schlechter als „{other}“, mit dem er begann: Lesen Sie mit jenem, und sehen Sie nach, ob die Annotationen stimmen.</translation>
    </message>
    <message>
        <source>Boxes count from the score {score:g}, so that there are not more false ones than before. From {lower:g} on it would find {plates}, with {false}.</source>
        <translation>Rahmen zählen ab dem Score {score:g}, damit es nicht mehr falsche gibt als vorher. Ab {lower:g} fände er {plates}, mit {false}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more plate(s)</source>
        <translation>
            <numerusform>%Ln Kennzeichen mehr</numerusform>
            <numerusform>%Ln Kennzeichen mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more false box(es)</source>
        <translation>
            <numerusform>%Ln falschen Rahmen mehr</numerusform>
            <numerusform>%Ln falschen Rahmen mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>as many of {plates}</source>
        <translation>gleich viele von {plates}</translation>
    </message>
    <message>
        <source>{number} more of {plates}</source>
        <translation>{number} mehr von {plates}</translation>
    </message>
    <message>
        <source>{number} fewer of {plates}</source>
        <translation>{number} weniger von {plates}</translation>
    </message>
    <message>
        <source>boxes as tight</source>
        <translation>Rahmen gleich eng</translation>
    </message>
    <message>
        <source>boxes much tighter</source>
        <translation>Rahmen viel enger</translation>
    </message>
    <message>
        <source>boxes tighter</source>
        <translation>Rahmen enger</translation>
    </message>
    <message>
        <source>boxes much looser</source>
        <translation>Rahmen viel lockerer</translation>
    </message>
    <message>
        <source>boxes looser</source>
        <translation>Rahmen lockerer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more false one(s)</source>
        <translation>
            <numerusform>%Ln falschen mehr</numerusform>
            <numerusform>%Ln falsche mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer false one(s)</source>
        <translation>
            <numerusform>%Ln falschen weniger</numerusform>
            <numerusform>%Ln falsche weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>as many false ones ({false})</source>
        <translation>gleich viele falsche ({false})</translation>
    </message>
    <message>
        <source>no false ones with either</source>
        <translation>keine falschen bei beiden</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>das {number}-Fache der</translation>
    </message>
    <message>
        <source>{share} of</source>
        <translation>{share} der</translation>
    </message>
    <message>
        <source>Downloading the ImageNet weights (once)</source>
        <translation>Lädt die ImageNet-Gewichte herunter (einmal)</translation>
    </message>
    <message>
        <source>Finished: the first machine has the detector.</source>
        <translation>Fertig: Der erste Rechner hat den Detektor.</translation>
    </message>
    <message>
        <source>Finished: the detector {name}.</source>
        <translation>Fertig: der Detektor {name}.</translation>
    </message>
    <message>
        <source>Finished: the detector {name}, AP50 {ap50:.3f}.</source>
        <translation>Fertig: der Detektor {name}, AP50 {ap50:.3f}.</translation>
    </message>
    <message>
        <source>TensorFlow could not be loaded ({error}). {advice}</source>
        <translation>TensorFlow konnte nicht geladen werden ({error}). {advice}</translation>
    </message>
    <message>
        <source>Another machine of this training has ended or cannot be reached. Resume on all of them.</source>
        <translation>Ein anderer Rechner dieses Trainings hat geendet oder ist nicht erreichbar. Setzen Sie auf allen fort.</translation>
    </message>
    <message>
        <source>An unexpected error: {kind} ({error}). {log} of the run has the details.</source>
        <translation>Ein unerwarteter Fehler: {kind} ({error}). Einzelheiten stehen in {log} des Laufs.</translation>
    </message>
    <message>
        <source>Resume on all machines goes on from the first one&apos;s checkpoint.</source>
        <translation>„Fortsetzen“ auf allen Rechnern geht vom Checkpoint des ersten weiter.</translation>
    </message>
    <message>
        <source>Resume goes on where it was.</source>
        <translation>„Fortsetzen“ geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>There was not enough memory. Close other programs, or choose a smaller batch or input size.</source>
        <translation>Der Speicher reichte nicht. Schließen Sie andere Programme oder wählen Sie einen kleineren Stapel oder eine kleinere Eingabe.</translation>
    </message>
    <message>
        <source>The system asked to end.</source>
        <translation>Das System bat um das Ende.</translation>
    </message>
    <message>
        <source>The program that started the training has ended.</source>
        <translation>Das Programm, das das Training begonnen hat, wurde beendet.</translation>
    </message>
    <message>
        <source>{found} of {plates}</source>
        <translation>{found} von {plates}</translation>
    </message>
    <message>
        <source>{found} of {plates}, {false} false</source>
        <translation>{found} von {plates}, {false} falsch</translation>
    </message>
    <message>
        <source>{name}: it was changed meanwhile, and left alone.</source>
        <translation>{name}: wurde inzwischen geändert und nicht angerührt.</translation>
    </message>
    <message>
        <source>its bytes are not {encoding}, the encoding that it names or implies. Save it as UTF-8 with a text editor</source>
        <translation>Die Bytes sind nicht in {encoding}, der angegebenen oder angenommenen Kodierung. Speichern Sie die Datei mit einem Texteditor als UTF-8</translation>
    </message>
    <message>
        <source>not readable as XML ({error})</source>
        <translation>nicht als XML lesbar ({error})</translation>
    </message>
    <message>
        <source>not a Pascal VOC annotation (its root is &lt;{tag}&gt;)</source>
        <translation>keine Annotation in Pascal VOC (das Wurzelelement ist &lt;{tag}&gt;)</translation>
    </message>
    <message>
        <source>it names the encoding {name}, which it is not in or which cannot be read. Save it as UTF-8 with a text editor</source>
        <translation>Als Kodierung ist {name} angegeben, was nicht stimmt oder nicht lesbar ist. Speichern Sie die Datei mit einem Texteditor als UTF-8</translation>
    </message>
    <message>
        <source>declares a document type, which is refused for safety</source>
        <translation>deklariert einen Dokumenttyp, was zur Sicherheit abgelehnt wird</translation>
    </message>
    <message>
        <source>more deeply nested or with more elements than any annotation</source>
        <translation>tiefer geschachtelt oder mit mehr Elementen als jede Annotation</translation>
    </message>
    <message>
        <source>not readable as XML (a tag without end)</source>
        <translation>nicht als XML lesbar (ein Tag ohne Ende)</translation>
    </message>
    <message>
        <source>line {line}: a box without four numbers</source>
        <translation>Zeile {line}: ein Rahmen ohne vier Zahlen</translation>
    </message>
    <message>
        <source>line {line}: a box with numbers beyond any picture</source>
        <translation>Zeile {line}: ein Rahmen mit Zahlen jenseits jedes Bildes</translation>
    </message>
    <message>
        <source>its network is not made as the ones here are</source>
        <translation>das Netz ist anders gebaut als die Netze hier</translation>
    </message>
    <message>
        <source>a pipe or a device, no file</source>
        <translation>eine Pipe oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>zu tief geschachtelt</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>eine Zahl darin ist zu lang</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Verbindung vom Empfänger geschlossen</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Verbindung von der Gegenseite getrennt</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeit für die Verbindung überschritten</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Ordner nicht leer</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>zugeteilter Speicherplatz überschritten</translation>
    </message>
    <message>
        <source>Exec format error</source>
        <translation>kein ausführbares Programm für dieses System</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei existiert schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>Rechner nicht in Betrieb</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>ungültiges Argument</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>Verschieben zwischen zwei Datenträgern nicht möglich</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>Name oder Dienst unbekannt</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Netzwerk nicht erreichbar</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>kein Weg zum Zielrechner</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Gerät nicht vorhanden</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem nur lesbar</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Datei auf dem Netzlaufwerk nicht mehr gültig</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>zu viele symbolische Verknüpfungen hintereinander</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>Laufwerk nicht verbunden</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>zu viele Teile</translation>
    </message>
    <message>
        <source>it is no LiteRT file</source>
        <translation>keine LiteRT-Datei</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>it needs an operator that no network here has (number {code})</source>
        <translation>benötigt eine Operation, die kein Netz hier hat (Nummer {code})</translation>
    </message>
    <message>
        <source>it holds more than one network</source>
        <translation>enthält mehr als ein Netz</translation>
    </message>
    <message>
        <source>its weights lie outside of the network</source>
        <translation>die Gewichte liegen außerhalb des Netzes</translation>
    </message>
    <message>
        <source>it computes with values of a foreign type</source>
        <translation>rechnet mit Werten eines fremden Typs</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>braucht zu viel Speicher</translation>
    </message>
    <message>
        <source>its weights do not fit its network</source>
        <translation>die Gewichte passen nicht zum Netz</translation>
    </message>
    <message>
        <source>{name} cannot be {value}</source>
        <translation>{name} kann nicht {value} sein</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>kein Text in UTF-8</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>{file}: another network. Choose another detector or save this one anew.</source>
        <translation>{file}: ein anderes Netz. Wählen Sie einen anderen Detektor oder speichern Sie diesen neu.</translation>
    </message>
    <message>
        <source>{path}: could not be read ({error}). Install LPR Desktop again.</source>
        <translation>{path}: konnte nicht gelesen werden ({error}). Installieren Sie LPR Desktop neu.</translation>
    </message>
    <message>
        <source>A network of plates is damaged: it gives no numbers. Install LPR Desktop again.</source>
        <translation>Ein Netz für Kennzeichen ist beschädigt: Es gibt keine Zahlen. Installieren Sie LPR Desktop neu.</translation>
    </message>
    <message>
        <source>{name_or_path}: no text model of this name, and no such file {suffix}. Text models here: {names}.</source>
        <translation>{name_or_path}: kein Textmodell dieses Namens und keine solche Datei {suffix}. Textmodelle hier: {names}.</translation>
    </message>
</context>
</TS>
