<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A split needs at least one part with a share above 0.</source>
        <translation>Uma divisão precisa de ao menos uma parte com uma fração acima de 0.</translation>
    </message>
    <message>
        <source>{file}: the file is not there (any more).</source>
        <translation>{file}: o arquivo não existe (mais).</translation>
    </message>
    <message>
        <source>over 20 MB; this is no annotation file</source>
        <translation>mais de 20 MB; não é um arquivo de anotação</translation>
    </message>
    <message>
        <source>{name}: {error}. It is left as it is; mend it or move it away.</source>
        <translation>{name}: {error}. Fica como está; corrija-o ou mova-o.</translation>
    </message>
    <message>
        <source>{name}: this is no file. Move it away.</source>
        <translation>{name}: não é um arquivo. Mova-o para outro lugar.</translation>
    </message>
    <message>
        <source>{name}: over 20 MB; this is no annotation file.</source>
        <translation>{name}: mais de 20 MB; não é um arquivo de anotação.</translation>
    </message>
    <message>
        <source>The annotation could not be put into its file ({error}).</source>
        <translation>A anotação não pôde ser gravada no arquivo ({error}).</translation>
    </message>
    <message>
        <source>The annotation could not be put into its file as it is. Nothing was written.</source>
        <translation>A anotação não cabe no arquivo como ele é. Nada foi gravado.</translation>
    </message>
    <message>
        <source>{error} Nothing was written: the numbers in the labels would not fit the list of classes. Mend or remove the list, or choose another folder.</source>
        <translation>{error} Nada foi gravado: os números dos rótulos não corresponderiam à lista de classes. Corrija ou remova a lista, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>No labels were written: they mean nothing without that list.</source>
        <translation>Nenhum rótulo foi gravado: sem essa lista eles não significam nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flag(s) of a box</source>
        <translation>
            <numerusform>%Ln marca de uma caixa</numerusform>
            <numerusform>%Ln marcas de caixas</numerusform>
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
            <numerusform>%Ln etiqueta de imagem</numerusform>
            <numerusform>%Ln etiquetas de imagem</numerusform>
        </translation>
    </message>
    <message>
        <source>YOLO has no place for {kinds}; COCO has. They were left out.</source>
        <translation>O YOLO não tem lugar para {kinds}; o COCO tem. Ficaram de fora.</translation>
    </message>
    <message>
        <source>{file}, box {place}: its class {name!r} is not in the list.</source>
        <translation>{file}, caixa {place}: a classe {name!r} não está na lista.</translation>
    </message>
    <message>
        <source>{file}, box {place}: nothing of it lies in the picture.</source>
        <translation>{file}, caixa {place}: fica toda fora da imagem.</translation>
    </message>
    <message>
        <source>Looking into results needs DuckDB, which is not installed. {how_to_add}</source>
        <translation>Para ver resultados é preciso o DuckDB, que não está instalado. {how_to_add}</translation>
    </message>
    <message>
        <source>{folder}: there are no results in this folder. Choose the one that was given as --output.</source>
        <translation>{folder}: não há resultados nesta pasta. Escolha a que foi indicada com --output.</translation>
    </message>
    <message>
        <source>{folder}: these results are JSON Lines. Only Parquet can be looked through here (--format parquet).</source>
        <translation>{folder}: estes resultados são JSON Lines. Aqui só é possível ver Parquet (--format parquet).</translation>
    </message>
    <message>
        <source>{part}: this part of the results is damaged. Have its pictures read anew.</source>
        <translation>{part}: esta parte dos resultados está danificada. Mande ler suas imagens de novo.</translation>
    </message>
    <message>
        <source>Overtaken.</source>
        <translation>Superado.</translation>
    </message>
    <message>
        <source>{folder}: the results could not be looked through ({error}). Close other windows that show them, and check the disk.</source>
        <translation>{folder}: não foi possível ver os resultados ({error}). Feche outras janelas que os mostrem e verifique o disco.</translation>
    </message>
    <message>
        <source>{address!r} is no address of a scheduler. It is like tcp://HOST:8786 or tls://HOST:8786; `dask scheduler` prints its own.</source>
        <translation>{address!r} não é o endereço de um agendador. É como tcp://HOST:8786 ou tls://HOST:8786; `dask scheduler` mostra o seu.</translation>
    </message>
    <message>
        <source>{address} is not encrypted, so TLS files are of no use: tls://…</source>
        <translation>{address} não é criptografado, então arquivos TLS não servem: tls://…</translation>
    </message>
    <message>
        <source>The connection to {address} would not be encrypted. Workers run whatever they are sent, so whoever can reach or listen to that network could have them run anything. Use tls:// with --tls-ca-file, --tls-cert and --tls-key; or --insecure, if only you can reach the network.</source>
        <translation>A conexão com {address} não seria criptografada. Os trabalhadores executam o que recebem; quem alcançar ou escutar essa rede poderia fazê-los executar qualquer coisa. Use tls:// com --tls-ca-file, --tls-cert e --tls-key; ou --insecure, se só você alcança a rede.</translation>
    </message>
    <message>
        <source>No scheduler answers at {address} ({error}). Is it running, and is it this port? `dask scheduler` starts one.</source>
        <translation>Nenhum agendador responde em {address} ({error}). Ele está ligado, e a porta é esta? `dask scheduler` inicia um.</translation>
    </message>
    <message>
        <source>Reading on a cluster needs {name}, which is not installed. {how_to_add}</source>
        <translation>Ler em um cluster requer {name}, que não está instalado. {how_to_add}</translation>
    </message>
    <message>
        <source>{file}: the file is not there.</source>
        <translation>{file}: o arquivo não está lá.</translation>
    </message>
    <message>
        <source>The TLS files cannot be used ({error}). They are PEM files: a certificate of the authority, one of yours, and its private key.</source>
        <translation>Os arquivos TLS não servem ({error}). São arquivos PEM: um certificado da autoridade, um seu e a chave privada dele.</translation>
    </message>
    <message>
        <source>An encrypted connection needs --tls-ca-file, --tls-cert and --tls-key.</source>
        <translation>Uma conexão criptografada precisa de --tls-ca-file, --tls-cert e --tls-key.</translation>
    </message>
    <message>
        <source>Every process that reads is ended from outside.</source>
        <translation>Todo processo que lê é encerrado de fora.</translation>
    </message>
    <message>
        <source>A worker lacks the pipeline. Start the command again.</source>
        <translation>Falta a pipeline a um trabalhador. Inicie o comando de novo.</translation>
    </message>
    <message>
        <source>This computer has no keyring for passwords. Write user:password into a file that only you can read, and name that.</source>
        <translation>Este computador não tem um cofre de senhas. Escreva usuário:senha em um arquivo que só você possa ler e indique-o.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not take the password ({error}). Unlock it, and try again.</source>
        <translation>O cofre de senhas do sistema não aceitou a senha ({error}). Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>{name}: others may read this file with a password. Run: chmod 600 {name}</source>
        <translation>{name}: outros podem ler este arquivo com uma senha. Execute: chmod 600 {name}</translation>
    </message>
    <message>
        <source>{name} cannot be read ({strerror}).</source>
        <translation>{name} não pode ser lido ({strerror}).</translation>
    </message>
    <message>
        <source>{name}: this is no text.</source>
        <translation>{name}: não é um texto.</translation>
    </message>
    <message>
        <source>{name}: the first line is not user:password.</source>
        <translation>{name}: a primeira linha não é usuário:senha.</translation>
    </message>
    <message>
        <source>{name}: made by another version of the program (format {found}, this one knows {known}). Update the program.</source>
        <translation>{name}: foi feito por outra versão do programa (formato {found}, esta conhece {known}). Atualize o programa.</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>falta {key}</translation>
    </message>
    <message>
        <source>{name}: no detector there (model.json: {strerror}). Choose another detector.</source>
        <translation>{name}: não há detector ali (model.json: {strerror}). Escolha outro detector.</translation>
    </message>
    <message>
        <source>{name}: its model.json is broken ({error}). Choose another detector.</source>
        <translation>{name}: o model.json está danificado ({error}). Escolha outro detector.</translation>
    </message>
    <message>
        <source>it holds no object</source>
        <translation>não contém nenhum objeto</translation>
    </message>
    <message>
        <source>input_size must be a whole number from 75 to 4096</source>
        <translation>input_size deve ser um número inteiro de 75 a 4096</translation>
    </message>
    <message>
        <source>margin must be a small whole number</source>
        <translation>margin deve ser um número inteiro pequeno</translation>
    </message>
    <message>
        <source>coarse_size must be 0 or a whole number below input_size</source>
        <translation>coarse_size deve ser 0 ou um número inteiro menor que input_size</translation>
    </message>
    <message>
        <source>with coarse_size, both sizes must be 32 k + 43</source>
        <translation>com coarse_size, os dois tamanhos devem ser 32 k + 43</translation>
    </message>
    <message>
        <source>threshold must lie between 0 and 1</source>
        <translation>threshold deve estar entre 0 e 1</translation>
    </message>
    <message>
        <source>classes must be a list of names</source>
        <translation>classes deve ser uma lista de nomes</translation>
    </message>
    <message>
        <source>title, architecture, description and created must be texts</source>
        <translation>title, architecture, description e created devem ser textos</translation>
    </message>
    <message>
        <source>network, metrics, data and versions must be objects</source>
        <translation>network, metrics, data e versions devem ser objetos</translation>
    </message>
    <message>
        <source>metrics holds more than {most} data sets</source>
        <translation>metrics contém mais de {most} conjuntos de dados</translation>
    </message>
    <message>
        <source>{error} Choose another detector.</source>
        <translation>{error} Escolha outro detector.</translation>
    </message>
    <message>
        <source>{file}: cannot take {coarse_size} pixels as model.json asks for ({error}). Choose another detector.</source>
        <translation>{file}: não aceita {coarse_size} pixels como model.json pede ({error}). Escolha outro detector.</translation>
    </message>
    <message>
        <source>{parent}: {name} and model.json do not belong together (their sizes differ). Choose another detector or save this one anew.</source>
        <translation>{parent}: {name} e model.json não combinam (os tamanhos diferem). Escolha outro detector ou salve este de novo.</translation>
    </message>
    <message>
        <source>{name_or_path}: no detector of this name and no such folder. Detectors here: {names}.</source>
        <translation>{name_or_path}: não há detector com este nome nem tal pasta. Detectores aqui: {names}.</translation>
    </message>
    <message>
        <source>A detector needs a name.</source>
        <translation>Um detector precisa de um nome.</translation>
    </message>
    <message>
        <source>{name}: ships with the program, or lies elsewhere; only your own detectors can be changed.</source>
        <translation>{name}: vem com o programa ou está em outro lugar; só os seus detectores podem ser alterados.</translation>
    </message>
    <message>
        <source>{folder}: could not be changed ({strerror}).</source>
        <translation>{folder}: não foi possível alterar ({strerror}).</translation>
    </message>
    <message>
        <source>{where}: there are two layouts of this code.</source>
        <translation>{where}: há dois layouts com este código.</translation>
    </message>
    <message>
        <source>{name}: there is no key “{key}”.</source>
        <translation>{name}: não há chave “{key}”.</translation>
    </message>
    <message>
        <source>{name}: “layouts” has to be a list.</source>
        <translation>{name}: “layouts” tem de ser uma lista.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({error}). Install it again.</source>
        <translation>{name} não pode ser lido ({error}). Instale de novo.</translation>
    </message>
    <message>
        <source>{name}: has to begin with “{{”.</source>
        <translation>{name}: tem de começar com “{{”.</translation>
    </message>
    <message>
        <source>{where}: has to be in braces.</source>
        <translation>{where}: tem de estar entre chaves.</translation>
    </message>
    <message>
        <source>{where}: “like” names no earlier layout of the file: {like!r}.</source>
        <translation>{where}: “like” não nomeia um layout anterior do arquivo: {like!r}.</translation>
    </message>
    <message>
        <source>{where}: “code” is missing.</source>
        <translation>{where}: falta “code”.</translation>
    </message>
    <message>
        <source>{where}: there is no key “{key}”.</source>
        <translation>{where}: não há chave “{key}”.</translation>
    </message>
    <message>
        <source>{where}: {pattern!r} has not {lines} lines.</source>
        <translation>{where}: {pattern!r} não tem {lines} linhas.</translation>
    </message>
    <message>
        <source>{where}: “line_heights” has not {lines} numbers.</source>
        <translation>{where}: “line_heights” não tem {lines} números.</translation>
    </message>
    <message>
        <source>{where}: “{name}” is missing.</source>
        <translation>{where}: falta “{name}”.</translation>
    </message>
    <message>
        <source>{where}: {value!r} is none of {parts}.</source>
        <translation>{where}: {value!r} não é nenhum de {parts}.</translation>
    </message>
    <message>
        <source>{where}: has to be {parts} values.</source>
        <translation>{where}: têm de ser {parts} valores.</translation>
    </message>
    <message>
        <source>{where}: a plate needs patterns, a size and a letter height.</source>
        <translation>{where}: uma placa precisa de padrões, um tamanho e uma altura de letra.</translation>
    </message>
    <message>
        <source>{where}: there is no shape “{one}”.</source>
        <translation>{where}: não há forma “{one}”.</translation>
    </message>
    <message>
        <source>{where}: a colour is written as #1a2b3c.</source>
        <translation>{where}: uma cor se escreve como #1a2b3c.</translation>
    </message>
    <message>
        <source>{where}: {value!r} is not of the kind that belongs there.</source>
        <translation>{where}: {value!r} não é do tipo que vai ali.</translation>
    </message>
    <message>
        <source>{where}: faces.json has no face {name!r}.</source>
        <translation>{where}: faces.json não tem a fonte {name!r}.</translation>
    </message>
    <message>
        <source>{where}: has to be a list.</source>
        <translation>{where}: tem de ser uma lista.</translation>
    </message>
    <message>
        <source>Drop to annotate</source>
        <translation>Solte para anotar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln caixa</numerusform>
            <numerusform>%Ln caixas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) not saved</source>
        <translation>
            <numerusform>%Ln imagem não salva</numerusform>
            <numerusform>%Ln imagens não salvas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Suggest boxes</source>
        <translation>Sugerir caixas</translation>
    </message>
    <message>
        <source>{name}: changes that could not be saved are shown again</source>
        <translation>{name}: alterações que não puderam ser salvas são mostradas de novo</translation>
    </message>
    <message>
        <source>{name}: changed elsewhere; shown as it is now</source>
        <translation>{name}: alterada em outro lugar; mostrada como está agora</translation>
    </message>
    <message>
        <source>Search names and tags</source>
        <translation>Nomes e etiquetas</translation>
    </message>
    <message>
        <source>Drop a folder of pictures here</source>
        <translation>Solte aqui uma pasta de imagens</translation>
    </message>
    <message>
        <source>Draw a box around every plate and write down its text. Everything is saved by itself, as Pascal VOC files beside the pictures,
which labelImg and other programs read too.</source>
        <translation>Desenhe uma caixa em volta de cada placa e escreva o texto. Tudo é salvo sozinho, como arquivos Pascal VOC ao lado das imagens,
que o labelImg e outros programas também leem.</translation>
    </message>
    <message>
        <source>Click the four corners of the plate; Esc takes one back</source>
        <translation>Clique nos quatro cantos da placa; Esc desfaz um</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln box(es)</source>
        <translation>
            <numerusform>%Ln caixa copiada</numerusform>
            <numerusform>%Ln caixas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no boxes on the clipboard. Copy some first.</source>
        <translation>Não há caixas na área de transferência. Copie alguma primeiro.</translation>
    </message>
    <message>
        <source>Paste boxes</source>
        <translation>Colar caixas</translation>
    </message>
    <message>
        <source>The copied boxes lie outside this picture</source>
        <translation>As caixas copiadas ficam fora desta imagem</translation>
    </message>
    <message>
        <source>There is no picture without annotation after this one</source>
        <translation>Não há imagem sem anotação depois desta</translation>
    </message>
    <message>
        <source>There is no picture without annotation before this one</source>
        <translation>Não há imagem sem anotação antes desta</translation>
    </message>
    <message>
        <source>There is no class {number}: add it in Data set, Classes</source>
        <translation>Não existe a classe {number}: adicione-a em Conjunto de dados, Classes</translation>
    </message>
    <message>
        <source>The next box is of class “{names}”</source>
        <translation>A próxima caixa é da classe “{names}”</translation>
    </message>
    <message>
        <source>Drag a corner to move it; C makes the box upright again</source>
        <translation>Arraste um canto para movê-lo; C deixa a caixa reta de novo</translation>
    </message>
    <message>
        <source>Copy here</source>
        <translation>Copiar aqui</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Mover aqui</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugeridas</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Sem texto</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcadas</translation>
    </message>
    <message>
        <source>suggestion {score} %</source>
        <translation>sugestão {score} %</translation>
    </message>
    <message>
        <source>four corners</source>
        <translation>quatro cantos</translation>
    </message>
    <message>
        <source>difficult</source>
        <translation>difícil</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sem texto</translation>
    </message>
    <message>
        <source>Boxes of the picture</source>
        <translation>Caixas da imagem</translation>
    </message>
    <message>
        <source>No such box</source>
        <translation>Nenhuma caixa assim</translation>
    </message>
    <message>
        <source>Press W and draw one around a plate, or I for suggestions.</source>
        <translation>Pressione W e desenhe uma em volta de uma placa, ou I para sugestões.</translation>
    </message>
    <message>
        <source>No boxes yet</source>
        <translation>Ainda não há caixas</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Nenhuma imagem</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Conferida</translation>
    </message>
    <message>
        <source>Every plate has a box, or there is none (Space)</source>
        <translation>Cada placa tem uma caixa, ou não há nenhuma (Espaço)</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Words about the picture (G)</source>
        <translation>Palavras sobre a imagem (G)</translation>
    </message>
    <message>
        <source>Attributes…</source>
        <translation>Atributos…</translation>
    </message>
    <message>
        <source>What else is to be said of it (E)</source>
        <translation>O que mais há a dizer dela (E)</translation>
    </message>
    <message>
        <source>Search texts and classes</source>
        <translation>Buscar textos e classes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Cut-out of the chosen box</source>
        <translation>Recorte da caixa escolhida</translation>
    </message>
    <message>
        <source>Class of the chosen boxes</source>
        <translation>Classe das caixas escolhidas</translation>
    </message>
    <message>
        <source>Difficult</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Hard to read; not counted when a detector is measured (Q)</source>
        <translation>Difícil de ler; não conta ao medir um detector (Q)</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>Cortada</translation>
    </message>
    <message>
        <source>Cut off by the edge of the picture or by something (T)</source>
        <translation>Cortada pela borda da imagem ou por algo (T)</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Caixas</translation>
    </message>
    <message>
        <source>Chosen box</source>
        <translation>Caixa escolhida</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Make a box of the suggestion (Enter)</source>
        <translation>Fazer da sugestão uma caixa (Enter)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Take the suggestion away (Del)</source>
        <translation>Tirar a sugestão (Del)</translation>
    </message>
    <message>
        <source>Picture to annotate</source>
        <translation>Imagem para anotar</translation>
    </message>
    <message>
        <source>Show only: {kind} ({number:,})</source>
        <translation>Mostrar só: {kind} ({number:,})</translation>
    </message>
    <message>
        <source>There is no box in this folder yet.</source>
        <translation>Ainda não há caixas nesta pasta.</translation>
    </message>
    <message>
        <source>Counting the classes</source>
        <translation>Contando as classes</translation>
    </message>
    <message>
        <source>Some annotations are not saved yet. Save them first (Ctrl+S).</source>
        <translation>Algumas anotações ainda não foram salvas. Salve-as primeiro (Ctrl+S).</translation>
    </message>
    <message>
        <source>Renaming classes</source>
        <translation>Renomeando classes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed {boxes} in {files}</source>
        <translation>Renomeado: {boxes} em {files}</translation>
    </message>
    <message>
        <source>{boxes} in {files} have another class now.</source>
        <translation>{boxes} em {files} têm agora outra classe.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) as before</source>
        <translation>
            <numerusform>%Ln arquivo como antes</numerusform>
            <numerusform>%Ln arquivos como antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Desfazendo</translation>
    </message>
    <message>
        <source>
… and {more:,} more.</source>
        <translation>
… e mais {more:,}.</translation>
    </message>
    <message>
        <source>Plates are called {names} here. They can be called “plate”, as everywhere in this program; in the files nothing but the name changes.</source>
        <translation>Aqui as placas se chamam {names}. Podem se chamar “plate”, como em todo o programa; nos arquivos só o nome muda.</translation>
    </message>
    <message>
        <source>In this picture</source>
        <translation>Nesta imagem</translation>
    </message>
    <message>
        <source>In the whole folder…</source>
        <translation>Na pasta inteira…</translation>
    </message>
    <message>
        <source>Rename classes</source>
        <translation>Renomear classes</translation>
    </message>
    <message>
        <source>Renamed; Ctrl+Z takes it back</source>
        <translation>Renomeado; Ctrl+Z desfaz</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>One name in each line; the keys 1 to 9 give the first nine. With one class there is nothing to choose, and no window asks.</source>
        <translation>Um nome por linha; as teclas 1 a 9 dão os nove primeiros. Com uma só classe não há o que escolher, e nenhuma janela pergunta.</translation>
    </message>
    <message>
        <source>Names of the classes</source>
        <translation>Nomes das classes</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Carregar de um arquivo…</translation>
    </message>
    <message>
        <source>predefined_classes.txt of labelImg, or classes.txt of YOLO</source>
        <translation>predefined_classes.txt do labelImg ou classes.txt do YOLO</translation>
    </message>
    <message>
        <source>Load classes</source>
        <translation>Carregar classes</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Texto (*.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Checking the data set</source>
        <translation>Verificando o conjunto de dados</translation>
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
        <translation>Tudo certo</translation>
    </message>
    <message>
        <source>You said: {said}.</source>
        <translation>Você disse: {said}.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>There is nothing to split yet: no picture has an annotation.</source>
        <translation>Ainda não há nada a dividir: nenhuma imagem tem anotação.</translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation>Dividindo</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln file(s)</source>
        <translation>
            <numerusform>%Ln arquivo importado</numerusform>
            <numerusform>%Ln arquivos importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln file(s)</source>
        <translation>
            <numerusform>%Ln arquivo exportado</numerusform>
            <numerusform>%Ln arquivos exportados</numerusform>
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
        <translation>{name} já tem rótulos.</translation>
    </message>
    <message>
        <source>Replace those of the pictures that are exported now? Labels of other pictures stay in any case.</source>
        <translation>Substituir os das imagens exportadas agora? Os rótulos de outras imagens ficam em todo caso.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Folder with YOLO labels</source>
        <translation>Pasta com rótulos YOLO</translation>
    </message>
    <message>
        <source>Folder for the YOLO labels</source>
        <translation>Pasta para os rótulos YOLO</translation>
    </message>
    <message>
        <source>Import COCO</source>
        <translation>Importar COCO</translation>
    </message>
    <message>
        <source>COCO (*.json);;All files (*)</source>
        <translation>COCO (*.json);;Todos os arquivos (*)</translation>
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
            <numerusform>A anotação de %Ln imagem não foi salva e faltaria: nada foi exportado. Salve-a primeiro (Ctrl+S), ou em outro lugar.</numerusform>
            <numerusform>As anotações de %Ln imagens não foram salvas e faltariam: nada foi exportado. Salve-as primeiro (Ctrl+S), ou em outro lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the example is to be</source>
        <translation>Lugar do exemplo</translation>
    </message>
    <message>
        <source>Example plates</source>
        <translation>Placas de exemplo</translation>
    </message>
    <message>
        <source>Pictures of cars are drawn, with a box and a text for each plate.</source>
        <translation>São desenhadas imagens de carros, com caixa e texto para cada placa.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>No folder was annotated before</source>
        <translation>Nenhuma pasta foi anotada antes</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Abrir imagem</translation>
    </message>
    <message>
        <source>Open picture or video</source>
        <translation>Abrir imagem ou vídeo</translation>
    </message>
    <message>
        <source>Annotation folder</source>
        <translation>Pasta das anotações</translation>
    </message>
    <message>
        <source>Only Annotate looks for annotations in {annotations}. Trainings and Improve reading look beside the pictures, and in a folder called annotations there or beside them.</source>
        <translation>Só Anotar procura anotações em {annotations}. Treinos e “Melhorar a leitura” procuram ao lado das imagens e numa pasta annotations ali ou ao lado.</translation>
    </message>
    <message>
        <source>Copied {file}</source>
        <translation>Copiado: {file}</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Move {name} to the trash?</source>
        <translation>Mover {name} para a lixeira?</translation>
    </message>
    <message>
        <source>Its annotation goes with it. You can get both back from the trash of the system.</source>
        <translation>A anotação vai junto. Ambas podem ser recuperadas da lixeira do sistema.</translation>
    </message>
    <message>
        <source>{name} could not be moved to the trash. The disk may have none, or you may not change this folder. Nothing was deleted.</source>
        <translation>{name} não pôde ir para a lixeira. Talvez o disco não tenha uma, ou você não possa alterar esta pasta. Nada foi apagado.</translation>
    </message>
    <message>
        <source>{name} is in the trash, but its annotation could not be moved there and stays.</source>
        <translation>{name} está na lixeira, mas a anotação não pôde ir para lá e fica.</translation>
    </message>
    <message>
        <source>{name} is in the trash</source>
        <translation>{name} está na lixeira</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message numerus="yes">
        <source>The annotations of %Ln picture(s) could not be saved.</source>
        <translation>
            <numerusform>A anotação de %Ln imagem não pôde ser salva.</numerusform>
            <numerusform>As anotações de %Ln imagens não puderam ser salvas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}

If you close now, the program keeps them on this computer and offers them again when you open the folder.</source>
        <translation>{reason}

Se fechar agora, o programa as guarda neste computador e as oferece de novo quando você abrir a pasta.</translation>
    </message>
    <message>
        <source>Their files were changed by another program.</source>
        <translation>Os arquivos foram alterados por outro programa.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Salvar em outro lugar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Save annotations in</source>
        <translation>Salvar anotações em</translation>
    </message>
    <message>
        <source>{name} was changed by another window or program while you changed it too. Yours is not written yet. If you keep yours, the other one is kept beside it.</source>
        <translation>{name} foi alterada por outra janela ou programa enquanto você também a alterava. O seu ainda não foi gravado. Se mantiver o seu, o outro fica guardado ao lado.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar o do outro</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter o meu</translation>
    </message>
    <message>
        <source>The annotation could not be saved.</source>
        <translation>A anotação não pôde ser salva.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message numerus="yes">
        <source>The program had ended before it could save %Ln annotation(s). Now (it|they) (is|are) saved.</source>
        <translation>
            <numerusform>O programa terminou antes de salvar %Ln anotação. Agora está salva.</numerusform>
            <numerusform>O programa terminou antes de salvar %Ln anotações. Agora estão salvas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) of an earlier start could still not be saved. You see the changes when you open the picture.</source>
        <translation>
            <numerusform>%Ln anotação de um início anterior ainda não pôde ser salva. Você vê as alterações ao abrir a imagem.</numerusform>
            <numerusform>%Ln anotações de um início anterior ainda não puderam ser salvas. Você vê as alterações ao abrir a imagem.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pictures in this folder.</source>
        <translation>Não há imagens nesta pasta.</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Procurando imagens…</translation>
    </message>
    <message>
        <source>No pictures in this folder</source>
        <translation>Nenhuma imagem nesta pasta</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Nada mais a fazer</translation>
    </message>
    <message>
        <source>No picture with boxes</source>
        <translation>Nenhuma imagem com caixas</translation>
    </message>
    <message>
        <source>No checked picture yet</source>
        <translation>Nenhuma imagem conferida ainda</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sem sugestões</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sem problemas</translation>
    </message>
    <message>
        <source>Pictures to annotate</source>
        <translation>Imagens para anotar</translation>
    </message>
    <message>
        <source>Nothing holds “{search}”</source>
        <translation>Nada contém “{search}”</translation>
    </message>
    <message>
        <source>Shorten or clear the search</source>
        <translation>Encurte ou limpe a busca</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>A fazer</translation>
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
        <translation>conferida, {boxes}</translation>
    </message>
    <message>
        <source>checked, no plate</source>
        <translation>conferida, sem placa</translation>
    </message>
    <message>
        <source>{boxes} read, to check</source>
        <translation>{boxes} lidas, a conferir</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>a fazer</translation>
    </message>
    <message>
        <source>{words}, suggestion</source>
        <translation>{words}, sugestão</translation>
    </message>
    <message>
        <source>The folder cannot be opened ({strerror}).</source>
        <translation>A pasta não pode ser aberta ({strerror}).</translation>
    </message>
    <message>
        <source>Something else is still running. Wait for it, or stop it first.</source>
        <translation>Outra coisa ainda está em andamento. Espere ou pare-a primeiro.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>It could not be written ({strerror}).</source>
        <translation>Não pôde ser gravado ({strerror}).</translation>
    </message>
    <message>
        <source>{folder}: no labels that are known. What lies there: {what}.</source>
        <translation>{folder}: nenhum rótulo conhecido. O que há: {what}.</translation>
    </message>
    <message>
        <source>Which class means plates?</source>
        <translation>Qual classe significa placa?</translation>
    </message>
    <message>
        <source>Import, {name} means plates</source>
        <translation>Importar, {name} significa placas</translation>
    </message>
    <message>
        <source>Import them? Files with the annotations are made beside; yours stay as they are.</source>
        <translation>Importar? Arquivos com as anotações são criados ao lado; os seus ficam como estão.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>The labels of %n picture(s) mark nothing. Are these pictures without plates (background pictures)?</source>
        <translation>
            <numerusform>Os rótulos de %n imagem não marcam nada. É uma imagem sem placas (imagem de fundo)?</numerusform>
            <numerusform>Os rótulos de %n imagens não marcam nada. São imagens sem placas (imagens de fundo)?</numerusform>
        </translation>
    </message>
    <message>
        <source>… and {more} more.</source>
        <translation>… e mais {more}.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Enter: done · Esc: cancel</source>
        <translation>Enter: pronto · Esc: cancelar</translation>
    </message>
    <message>
        <source>↑ ↓, Ctrl+1–9: class</source>
        <translation>↑ ↓, Ctrl+1–9: classe</translation>
    </message>
    <message>
        <source>Draw box</source>
        <translation>Desenhar caixa</translation>
    </message>
    <message>
        <source>Move boxes</source>
        <translation>Mover caixas</translation>
    </message>
    <message>
        <source>Move box</source>
        <translation>Mover caixa</translation>
    </message>
    <message>
        <source>Draw four corners</source>
        <translation>Desenhar quatro cantos</translation>
    </message>
    <message>
        <source>Four corners</source>
        <translation>Quatro cantos</translation>
    </message>
    <message>
        <source>Upright box</source>
        <translation>Caixa reta</translation>
    </message>
    <message>
        <source>Take the find</source>
        <translation>Usar o achado</translation>
    </message>
    <message>
        <source>Delete box</source>
        <translation>Apagar caixa</translation>
    </message>
    <message>
        <source>Take the detector&apos;s box</source>
        <translation>Usar a caixa do detector</translation>
    </message>
    <message>
        <source>Copy boxes here</source>
        <translation>Copiar caixas aqui</translation>
    </message>
    <message numerus="yes">
        <source>Refuse %Ln suggestion(s)</source>
        <translation>
            <numerusform>Recusar %Ln sugestão</numerusform>
            <numerusform>Recusar %Ln sugestões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln box(es)</source>
        <translation>
            <numerusform>Apagar %Ln caixa</numerusform>
            <numerusform>Apagar %Ln caixas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln box(es)</source>
        <translation>
            <numerusform>Duplicar %Ln caixa</numerusform>
            <numerusform>Duplicar %Ln caixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Class “{name}”</source>
        <translation>Classe “{name}”</translation>
    </message>
    <message>
        <source>Text of the plate</source>
        <translation>Texto da placa</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Picture is checked</source>
        <translation>A imagem está conferida</translation>
    </message>
    <message>
        <source>Picture is not checked</source>
        <translation>A imagem não está conferida</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln suggestion(s)</source>
        <translation>
            <numerusform>Aceitar %Ln sugestão</numerusform>
            <numerusform>Aceitar %Ln sugestões</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no suggestion in this picture</source>
        <translation>Não há sugestão nesta imagem</translation>
    </message>
    <message>
        <source>There are no boxes in the picture that was shown before</source>
        <translation>Não há caixas na imagem mostrada antes</translation>
    </message>
    <message>
        <source>Add the previous picture&apos;s boxes</source>
        <translation>Adicionar as caixas da imagem anterior</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) would lie outside</source>
        <translation>
            <numerusform>%Ln caixa ficaria fora</numerusform>
            <numerusform>%Ln caixas ficariam fora</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as {name}</source>
        <translation>Marcar como {name}</translation>
    </message>
    <message>
        <source>Mark as not {name}</source>
        <translation>Marcar como não {name}</translation>
    </message>
    <message>
        <source>Nothing can be changed here: the annotation file cannot be read</source>
        <translation>Nada pode ser alterado aqui: o arquivo de anotação não pode ser lido</translation>
    </message>
    <message>
        <source>The picture was changed, so it counts as not checked</source>
        <translation>A imagem foi alterada e conta como não conferida</translation>
    </message>
    <message>
        <source>This picture can have no annotation.</source>
        <translation>Esta imagem não pode ter anotação.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Back to the list of pictures</source>
        <translation>Voltar à lista de imagens</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Compare with the detector</source>
        <translation>Comparar com o detector</translation>
    </message>
    <message>
        <source>Where labels and detector or reader disagree (Ctrl+Shift+J)</source>
        <translation>Onde rótulos e detector ou leitor divergem (Ctrl+Shift+J)</translation>
    </message>
    <message>
        <source>Do what detector and reader say (Enter, Ctrl+Enter)</source>
        <translation>Fazer o que detector e leitor dizem (Enter, Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Means plates</source>
        <translation>São placas</translation>
    </message>
    <message>
        <source>Means no plates</source>
        <translation>Não são placas</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
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
            <numerusform>%Ln imagem a rotular</numerusform>
            <numerusform>%Ln imagens a rotular</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds ({total:,})</source>
        <translation>Todos os tipos ({total:,})</translation>
    </message>
    <message>
        <source>Add the box</source>
        <translation>Adicionar a caixa</translation>
    </message>
    <message>
        <source>Delete the box</source>
        <translation>Apagar a caixa</translation>
    </message>
    <message>
        <source>Move the box there</source>
        <translation>Mover a caixa para lá</translation>
    </message>
    <message>
        <source>Take the text</source>
        <translation>Usar o texto</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>The boxes of the whole folder get these names. In each annotation file nothing but the names changes, and you can take it back.</source>
        <translation>As caixas da pasta inteira recebem estes nomes. Em cada arquivo de anotação só os nomes mudam, e dá para desfazer.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Novo nome</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>Novo nome de {name}</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>Uma classe precisa de um nome.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) will have another class.</source>
        <translation>
            <numerusform>%Ln caixa terá outra classe.</numerusform>
            <numerusform>%Ln caixas terão outra classe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will change.</source>
        <translation>Nada vai mudar.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: no picture has an annotation</source>
        <translation>Ainda não há nada a comparar: nenhuma imagem tem anotação</translation>
    </message>
    <message>
        <source>Comparing with the detector</source>
        <translation>Comparando com o detector</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubt(s), worst first: Ctrl+Enter takes what the detector says</source>
        <translation>
            <numerusform>%Ln dúvida: Ctrl+Enter usa o que o detector diz</numerusform>
            <numerusform>%Ln dúvidas, as piores primeiro: Ctrl+Enter usa o que o detector diz</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels and detector agree</source>
        <translation>Rótulos e detector concordam</translation>
    </message>
    <message>
        <source>Every picture is annotated</source>
        <translation>Todas as imagens estão anotadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to label, unsurest first</source>
        <translation>
            <numerusform>%Ln imagem a rotular</numerusform>
            <numerusform>%Ln imagens a rotular, as mais incertas primeiro</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what to label next</source>
        <translation>Procurando o que rotular a seguir</translation>
    </message>
    <message>
        <source>Choose a doubt in the list of problems first</source>
        <translation>Escolha primeiro uma dúvida na lista de problemas</translation>
    </message>
    <message>
        <source>There is nothing to take here: label the picture</source>
        <translation>Não há nada a usar aqui: rotule a imagem</translation>
    </message>
    <message>
        <source>The box is another one meanwhile: compare again</source>
        <translation>A caixa já é outra: compare de novo</translation>
    </message>
    <message>
        <source>{file}: detector and reader are {percent} % unsure of it.</source>
        <translation>{file}: detector e leitor têm {percent} % de dúvida sobre ela.</translation>
    </message>
    <message>
        <source>Split into parts</source>
        <translation>Dividir em partes</translation>
    </message>
    <message>
        <source>Annotated pictures are shared out by chance. The same seed gives the same parts, and new pictures do not move the old ones. The parts are written to a table (CSV).</source>
        <translation>As imagens anotadas são repartidas ao acaso. A mesma semente dá as mesmas partes, e imagens novas não mudam as antigas de lugar. As partes são gravadas numa tabela (CSV).</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Keep near-copies on one side (takes a while)</source>
        <translation>Manter as quase iguais do mesmo lado (demora)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>The shares make {total} %, not 100 %.</source>
        <translation>As partes somam {total} %, não 100 %.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>Classes: {classes}</source>
        <translation>Classes: {classes}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhuma ainda</translation>
    </message>
    <message>
        <source>Boxes per picture</source>
        <translation>Caixas por imagem</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>caixas</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamanhos</translation>
    </message>
    <message>
        <source>width in pixels</source>
        <translation>largura em pixels</translation>
    </message>
    <message>
        <source>height in pixels</source>
        <translation>altura em pixels</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formas</translation>
    </message>
    <message>
        <source>width divided by height</source>
        <translation>largura dividida pela altura</translation>
    </message>
    <message>
        <source>Where the boxes lie</source>
        <translation>Onde ficam as caixas</translation>
    </message>
    <message>
        <source>annotated</source>
        <translation>anotadas</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>conferidas</translation>
    </message>
    <message>
        <source>with text</source>
        <translation>com texto</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegíveis</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Brightness {brightness:.0f} %</source>
        <translation>Brilho {brightness:.0f} %</translation>
    </message>
    <message>
        <source>Contrast {contrast:.0f} %</source>
        <translation>Contraste {contrast:.0f} %</translation>
    </message>
    <message>
        <source>Equalised</source>
        <translation>Equalizado</translation>
    </message>
    <message>
        <source>Looking for plates…</source>
        <translation>Procurando placas…</translation>
    </message>
    <message>
        <source>All listed pictures have boxes or suggestions already</source>
        <translation>Todas as imagens da lista já têm caixas ou sugestões</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s): Enter accepts, Del refuses</source>
        <translation>
            <numerusform>%Ln sugestão: Enter aceita, Del recusa</numerusform>
            <numerusform>%Ln sugestões: Enter aceita, Del recusa</numerusform>
        </translation>
    </message>
    <message>
        <source>Every plate that was found has its box already</source>
        <translation>Toda placa encontrada já tem sua caixa</translation>
    </message>
    <message>
        <source>No plate was found. Draw a box with W, or press Space if there is none</source>
        <translation>Nenhuma placa encontrada. Desenhe uma caixa com W, ou pressione Espaço se não houver</translation>
    </message>
    <message>
        <source>Looking for plates</source>
        <translation>Procurando placas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) in {pictures}</source>
        <translation>
            <numerusform>%Ln sugestão em {pictures}</numerusform>
            <numerusform>%Ln sugestões em {pictures}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln imagem</numerusform>
            <numerusform>%Ln imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>No plate was found</source>
        <translation>Nenhuma placa encontrada</translation>
    </message>
    <message>
        <source>The boxes of {name} were drawn on the picture as the camera stored it, which is shown upright here. They can be turned with it.</source>
        <translation>As caixas de {name} foram desenhadas na imagem como a câmera a guardou; aqui ela aparece em pé. Podem ser giradas junto.</translation>
    </message>
    <message>
        <source>Turn the boxes</source>
        <translation>Girar as caixas</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Apagar de vez</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} já existe. Substituir?</translation>
    </message>
    <message>
        <source>What it holds now is lost: {file}</source>
        <translation>O conteúdo atual se perde: {file}</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Encontrar uma ação</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>Actions that fit</source>
        <translation>Ações que servem</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Não é possível agora</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>About LPR Desktop</source>
        <translation>Sobre o LPR Desktop</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>The program met an error that it did not expect. Your pictures, boxes and texts are kept, and you can go on working. If it happens again, please report it with the details below.</source>
        <translation>O programa encontrou um erro inesperado. Suas imagens, caixas e textos estão guardados, e você pode continuar. Se acontecer de novo, relate com os detalhes abaixo.</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detalhes do erro</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>não instalado</translation>
    </message>
    <message>
        <source>Finds and reads licence plates in your pictures. Everything runs on this computer; no picture and no text leaves it.</source>
        <translation>Encontra e lê placas de veículos nas suas imagens. Tudo roda neste computador; nenhuma imagem nem texto sai dele.</translation>
    </message>
    <message>
        <source>MIT licence, the LPR Desktop contributors.</source>
        <translation>Licença MIT, os colaboradores do LPR Desktop.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two keys</comment>
        <translation>ou</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Conteúdo</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lida como</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tirada</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Lida em</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
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
        <translation>Recorte da placa</translation>
    </message>
    <message>
        <source>Single readings</source>
        <translation>Leituras avulsas</translation>
    </message>
    <message>
        <source>Single readings of the passage</source>
        <translation>Leituras avulsas da passagem</translation>
    </message>
    <message>
        <source>A note about this reading</source>
        <translation>Uma nota sobre esta leitura</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open picture in Read</source>
        <translation>Abrir a imagem em Ler</translation>
    </message>
    <message>
        <source>Tell me when it is read again</source>
        <translation>Avisar quando for lida de novo</translation>
    </message>
    <message>
        <source>No reading chosen</source>
        <translation>Nenhuma leitura escolhida</translation>
    </message>
    <message>
        <source>Choose one in the table.</source>
        <translation>Escolha uma na tabela.</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(sem texto)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source> (by the file)</source>
        <translation> (pelo arquivo)</translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation>desenhada à mão</translation>
    </message>
    <message>
        <source>typed or confirmed by you</source>
        <translation>digitado ou confirmado por você</translation>
    </message>
    <message>
        <source>for {duration}</source>
        <translation>por {duration}</translation>
    </message>
    <message>
        <source>{first} to {last} in the video</source>
        <translation>{first} a {last} no vídeo</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Procuradas</translation>
    </message>
    <message>
        <source>Perhaps wanted</source>
        <translation>Talvez procurada</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Entre…</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>um ano</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sem fim</translation>
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
        <translation>? vale um caractere, * qualquer quantidade</translation>
    </message>
    <message>
        <source>Also with one character &amp;wrong</source>
        <translation>Também com um &amp;erro</translation>
    </message>
    <message>
        <source>Finds WA12345 by WA12346, WA1234 or AW12345 too; O and 0, I and 1 are always the same</source>
        <translation>Encontra WA12345 também por WA12346, WA1234 ou AW12345; O e 0, I e 1 são sempre iguais</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
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
        <translation>Só &amp;corrigidas</translation>
    </message>
    <message>
        <source>Only with a &amp;note</source>
        <translation>Só com &amp;nota</translation>
    </message>
    <message>
        <source>Only wanted &amp;plates</source>
        <translation>Só placas &amp;procuradas</translation>
    </message>
    <message>
        <source>&amp;Every reading by itself</source>
        <translation>Cada &amp;leitura separada</translation>
    </message>
    <message>
        <source>Else a car that several pictures or frames show within seconds is one row, with its single readings beside the table</source>
        <translation>Senão, um carro que várias imagens mostram em segundos é uma linha, com as leituras avulsas ao lado da tabela</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>How long readings are kept</source>
        <translation>Por quanto tempo as leituras são guardadas</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas as pastas</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Todos os países</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>Todos os sentidos</translation>
    </message>
    <message>
        <source>&amp;Taken</source>
        <translation>&amp;Tirada</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Pa&amp;sta</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>Pa&amp;ís</translation>
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
        <translation>&amp;Guardar leituras</translation>
    </message>
    <message>
        <source>Older ones are deleted when the program starts</source>
        <translation>As mais antigas são apagadas quando o programa inicia</translation>
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
            <numerusform>%Ln placa</numerusform>
            <numerusform>%Ln placas</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} on the list of wanted plates</source>
        <translation>{what} na lista de placas procuradas</translation>
    </message>
    <message>
        <source>There is nothing to export: no reading is shown.</source>
        <translation>Não há nada a exportar: nenhuma leitura é mostrada.</translation>
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
        <translation>Gravando {name}</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln reading(s) to {file}</source>
        <translation>
            <numerusform>%Ln leitura exportada para {file}</numerusform>
            <numerusform>%Ln leituras exportadas para {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s)</source>
        <translation>
            <numerusform>%Ln leitura</numerusform>
            <numerusform>%Ln leituras</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {words}?</source>
        <translation>Apagar {words}?</translation>
    </message>
    <message>
        <source>all readings</source>
        <translation>todas as leituras</translation>
    </message>
    <message>
        <source>all readings that fit the search</source>
        <translation>todas as leituras que servem à busca</translation>
    </message>
    <message>
        <source> or more</source>
        <translation> ou mais</translation>
    </message>
    <message>
        <source>Delete {words}{number}?</source>
        <translation>Apagar {words}{number}?</translation>
    </message>
    <message>
        <source>Also those that you have not scrolled to.</source>
        <translation>Também as que você não rolou até ver.</translation>
    </message>
    <message>
        <source>Delete readings of earlier days</source>
        <translation>Apagar leituras de dias anteriores</translation>
    </message>
    <message>
        <source>Delete what is older than (days)</source>
        <translation>Apagar o que for mais antigo que (dias)</translation>
    </message>
    <message>
        <source>Delete all readings of pictures from before {until:%Y-%m-%d}?</source>
        <translation>Apagar todas as leituras de imagens anteriores a {until:%d/%m/%Y}?</translation>
    </message>
    <message>
        <source>It counts when the picture was taken.</source>
        <translation>Vale quando a imagem foi tirada.</translation>
    </message>
    <message>
        <source>Delete readings</source>
        <translation>Apagar leituras</translation>
    </message>
    <message>
        <source>{more} They are deleted from this computer for good, with their corrections, notes and thumbnails. Your picture files stay where they are.</source>
        <translation>{more} São apagadas de vez deste computador, com correções, notas e miniaturas. Os arquivos de imagem ficam onde estão.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln reading(s)</source>
        <translation>
            <numerusform>%Ln leitura apagada</numerusform>
            <numerusform>%Ln leituras apagadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting readings</source>
        <translation>Apagando leituras</translation>
    </message>
    <message>
        <source>{file} could not be written ({strerror}). Choose another folder, or close the file where it is open.</source>
        <translation>{file} não pôde ser gravado ({strerror}). Escolha outra pasta, ou feche o arquivo onde estiver aberto.</translation>
    </message>
    <message>
        <source> and {texts} more</source>
        <translation> e mais {texts}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Vigilância</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) and more</source>
        <translation>
            <numerusform>%Ln leitura e mais</numerusform>
            <numerusform>%Ln leituras e mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln reading(s)</source>
        <translation>
            <numerusform>Mais de %Ln leitura</numerusform>
            <numerusform>Mais de %Ln leituras</numerusform>
        </translation>
    </message>
    <message>
        <source>Import wanted plates</source>
        <translation>Importar placas procuradas</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listas (*.csv *.txt *.tsv);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Texts (*.txt)</source>
        <translation>Tabelas (*.csv);;Textos (*.txt)</translation>
    </message>
    <message>
        <source>Export wanted plates</source>
        <translation>Exportar placas procuradas</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exportado para {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n plate(s) in {file}, {new} of them new</source>
        <translation>
            <numerusform>%n placa em {file}, {new} novas</numerusform>
            <numerusform>%n placas em {file}, {new} novas</numerusform>
        </translation>
    </message>
    <message>
        <source>When one of these plates is read, the window says so, in whatever view you are. ? stands for one character, * for any.</source>
        <translation>Quando uma destas placas é lida, a janela avisa, em qualquer visão. ? vale um caractere, * qualquer um.</translation>
    </message>
    <message>
        <source>Plate, such as WA12345 or WA*</source>
        <translation>Placa, como WA12345 ou WA*</translation>
    </message>
    <message>
        <source>Wanted plate</source>
        <translation>Placa procurada</translation>
    </message>
    <message>
        <source>Why (a note)</source>
        <translation>Por quê (nota)</translation>
    </message>
    <message>
        <source>Note about the wanted plate</source>
        <translation>Nota sobre a placa procurada</translation>
    </message>
    <message>
        <source>Also &amp;tell when one character differs</source>
        <translation>A&amp;visar também se um caractere diferir</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Pôr na lista</translation>
    </message>
    <message>
        <source>&amp;Beep when one is read</source>
        <translation>&amp;Apitar quando uma for lida</translation>
    </message>
    <message>
        <source>Show a desktop &amp;message</source>
        <translation>Mostrar uma &amp;mensagem do sistema</translation>
    </message>
    <message>
        <source>Wanted plates</source>
        <translation>Placas procuradas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Show its readings</source>
        <translation>Mostrar suas leituras</translation>
    </message>
    <message>
        <source>No plate is wanted.</source>
        <translation>Nenhuma placa é procurada.</translation>
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
        <translation>Adicionar as placas de uma tabela CSV, ou de um texto com uma por linha</translation>
    </message>
    <message>
        <source>Write the list as a CSV table or as a text</source>
        <translation>Gravar a lista como tabela CSV ou como texto</translation>
    </message>
    <message>
        <source>Also when one character differs</source>
        <translation>Também se um caractere diferir</translation>
    </message>
    <message>
        <source>Only exactly this</source>
        <translation>Só exatamente esta</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigida</translation>
    </message>
    <message>
        <source>{text}, read as {read}</source>
        <translation>{text}, lida como {read}</translation>
    </message>
    <message>
        <source>{text}: one character differs from what is searched for</source>
        <translation>{text}: um caractere difere do procurado</translation>
    </message>
    <message>
        <source>Uncertain: look at it</source>
        <translation>Incerta: olhe</translation>
    </message>
    <message>
        <source>When the file was last changed; it does not say when it was taken</source>
        <translation>Quando o arquivo foi alterado por último; ele não diz quando foi tirada</translation>
    </message>
    <message>
        <source>Look through results</source>
        <translation>Examinar resultados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) taken into the history.</source>
        <translation>
            <numerusform>%Ln imagem levada ao histórico.</numerusform>
            <numerusform>%Ln imagens levadas ao histórico.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln (is|are) in a store, not on this computer: left out.</source>
        <translation>
            <numerusform>%Ln está num armazenamento, não neste computador: deixada de fora.</numerusform>
            <numerusform>%Ln estão num armazenamento, não neste computador: deixadas de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation>Resultados em {folder}</translation>
    </message>
    <message>
        <source>No plates yet</source>
        <translation>Ainda não há placas</translation>
    </message>
    <message>
        <source>They appear here as the results are taken in.</source>
        <translation>Aparecem aqui à medida que os resultados são carregados.</translation>
    </message>
    <message>
        <source>&amp;Take into the history</source>
        <translation>&amp;Levar ao histórico</translation>
    </message>
    <message>
        <source>Keep what was read in the pictures of the chosen readings in the history, too</source>
        <translation>Guardar também no histórico o que foi lido nas imagens das leituras escolhidas</translation>
    </message>
    <message numerus="yes">
        <source>Taking in the results: {done} of %Ln part(s)</source>
        <translation>
            <numerusform>Carregando os resultados: {done} de %Ln parte</numerusform>
            <numerusform>Carregando os resultados: {done} de %Ln partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plate(s) in all</source>
        <translation>
            <numerusform>%Ln placa ao todo</numerusform>
            <numerusform>%Ln placas ao todo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged part(s) left out</source>
        <translation>
            <numerusform>%Ln parte danificada deixada de fora</numerusform>
            <numerusform>%Ln partes danificadas deixadas de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Nada foi lido ainda</translation>
    </message>
    <message>
        <source>What is read in the Read view is kept here.</source>
        <translation>O que é lido na visão Ler fica guardado aqui.</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Leituras</translation>
    </message>
    <message>
        <source>No reading fits</source>
        <translation>Nenhuma leitura serve</translation>
    </message>
    <message>
        <source>Shorten the text, or take a filter away.</source>
        <translation>Encurte o texto ou tire um filtro.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Pastas vigiadas</translation>
    </message>
    <message>
        <source>Watched folders and cameras</source>
        <translation>Pastas e câmeras vigiadas</translation>
    </message>
    <message>
        <source>Nothing is watched. Pictures that a camera or another program puts into a folder can be read as they arrive; and what a network or USB camera shows.</source>
        <translation>Nada é vigiado. Imagens que uma câmera ou outro programa põe numa pasta podem ser lidas ao chegar; e o que uma câmera de rede ou USB mostra.</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Pasta…</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Câmera…</translation>
    </message>
    <message>
        <source>Watch a camera</source>
        <translation>Vigiar uma câmera</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation>Lidas há pouco</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>{sighting_words}, read in {picture}</source>
        <translation>{sighting_words}, lida em {picture}</translation>
    </message>
    <message numerus="yes">
        <source>; and %Ln other reading(s) of wanted plates</source>
        <translation>
            <numerusform>; e mais %Ln leitura de placas procuradas</numerusform>
            <numerusform>; e mais %Ln leituras de placas procuradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Wanted: {text}{note}</source>
        <translation>Procurada: {text}{note}</translation>
    </message>
    <message>
        <source>Perhaps wanted: {text}{note}, read as {text2}</source>
        <translation>Talvez procurada: {text}{note}, lida como {text2}</translation>
    </message>
    <message>
        <source>Improve reading</source>
        <translation>Melhorar a leitura</translation>
    </message>
    <message>
        <source>The model that reads the text learns from the texts that you corrected or typed. A fifth of them is held out; only if more of those are read is the new model kept, beside the old one. It is for plates like yours: others may be read a little worse.</source>
        <translation>O modelo que lê o texto aprende com os textos que você corrigiu ou digitou. Um quinto deles é separado; só se mais desses forem lidos o novo modelo é mantido, ao lado do antigo. É para placas como as suas: outras talvez sejam lidas um pouco pior.</translation>
    </message>
    <message>
        <source>Use the new model</source>
        <translation>Usar o novo modelo</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Manter o antigo</translation>
    </message>
    <message>
        <source>Counting the texts…</source>
        <translation>Contando os textos…</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>has</source>
        <translation>tem</translation>
    </message>
    <message>
        <source>have</source>
        <translation>têm</translation>
    </message>
    <message numerus="yes">
        <source>{where} {has} %Ln different plate text(s). {least_texts} are needed for a check that tells something: {missing} more. Type the texts of more plates, or send corrected readings here from the Read view.</source>
        <translation>
            <numerusform>{where} {has} %Ln texto de placa. Para um teste que diga algo são precisos {least_texts}: mais {missing}. Digite os textos de mais placas, ou envie leituras corrigidas da visão Ler para cá.</numerusform>
            <numerusform>{where} {has} %Ln textos de placa diferentes. Para um teste que diga algo são precisos {least_texts}: mais {missing}. Digite os textos de mais placas, ou envie leituras corrigidas da visão Ler para cá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{where} {has} %Ln plate(s) with {texts} different texts.</source>
        <translation>
            <numerusform>{where} {has} %Ln placa com {texts} textos diferentes.</numerusform>
            <numerusform>{where} {has} %Ln placas com {texts} textos diferentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of unchecked pictures left out.</source>
        <translation>
            <numerusform>%Ln texto de imagens não conferidas ficou de fora.</numerusform>
            <numerusform>%Ln textos de imagens não conferidas ficaram de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) with signs that the model does not read are left out.</source>
        <translation>
            <numerusform>%Ln texto com sinais que o modelo não lê ficou de fora.</numerusform>
            <numerusform>%Ln textos com sinais que o modelo não lê ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read.</source>
        <translation>Não pode ser lido.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Parando após este passo…</translation>
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
        <translation>Treino: passo {step:,}{of} · {left}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Tentar de novo…</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>It was stopped. “Go on” takes up where it was.</source>
        <translation>Foi parado. “Continuar” segue de onde estava.</translation>
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
        <translation>Leva cerca de {minutes}, mais se outros programas calculam; um núcleo fica para eles. Mais tempo dá mais treino. Você pode continuar trabalhando, parar e seguir depois.</translation>
    </message>
    <message>
        <source>
… and {more} more.</source>
        <translation>
… e mais {more}.</translation>
    </message>
    <message>
        <source>the time is being measured</source>
        <translation>o tempo está sendo medido</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>falta cerca de um minuto</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
    <message>
        <source>about {seconds} minutes left</source>
        <translation>faltam cerca de {seconds} minutos</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Duração</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Held-out plates without a fault</source>
        <translation>Placas separadas sem erro</translation>
    </message>
    <message>
        <source>Plates of the data set that the training has not seen</source>
        <translation>Placas do conjunto que o treino não viu</translation>
    </message>
    <message>
        <source>Wrong characters in them</source>
        <translation>Caracteres errados nelas</translation>
    </message>
    <message>
        <source>Changed, missing and added characters</source>
        <translation>Caracteres trocados, faltando e a mais</translation>
    </message>
    <message>
        <source>Drawn lines without a fault</source>
        <translation>Linhas desenhadas sem erro</translation>
    </message>
    <message>
        <source>Plates of all countries, drawn: what the model could read it should not forget. Many are as bad as can be, so the share is lower than on photographs</source>
        <translation>Placas desenhadas de todos os países: o que o modelo sabia ler não deve esquecer. Muitas são as piores possíveis, então a proporção é menor que em fotos</translation>
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
        <translation>O incluído</translation>
    </message>
    <message>
        <source>Only texts of pictures that are checked</source>
        <translation>Só textos de imagens conferidas</translation>
    </message>
    <message>
        <source>&amp;Name of the new model</source>
        <translation>&amp;Nome do novo modelo</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Começar com</translation>
    </message>
    <message>
        <source>Texts are read with “{name}” now</source>
        <translation>Os textos são lidos agora com “{name}”</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Readings and corrections are kept in a journal on this computer for 30 days, so that a restart loses nothing. You can change this later in the menu Reading.</source>
        <translation>Leituras e correções ficam 30 dias num diário neste computador, para que um reinício não perca nada. Isso pode ser mudado depois no menu Leitura.</translation>
    </message>
    <message>
        <source>Keep no journal</source>
        <translation>Não guardar diário</translation>
    </message>
    <message>
        <source>Keep 30 days</source>
        <translation>Guardar 30 dias</translation>
    </message>
    <message numerus="yes">
        <source>, and %Ln pasted picture(s)</source>
        <translation>
            <numerusform>, e %Ln imagem colada</numerusform>
            <numerusform>, e %Ln imagens coladas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear journal</source>
        <translation>Limpar o diário</translation>
    </message>
    <message>
        <source>Delete all remembered readings and corrections?</source>
        <translation>Apagar todas as leituras e correções guardadas?</translation>
    </message>
    <message>
        <source>The list is emptied, and everything the program has kept about pictures is deleted from this computer for good{also}. Your picture files stay where they are.</source>
        <translation>A lista é esvaziada e tudo o que o programa guardou sobre imagens é apagado de vez deste computador{also}. Os arquivos de imagem ficam onde estão.</translation>
    </message>
    <message>
        <source>This computer says that it is {today}, {days} days after it was last used to read. Old readings are deleted only when you say that the date is right.</source>
        <translation>Este computador diz que é {today}, {days} dias depois da última leitura. Leituras antigas só são apagadas quando você disser que a data está certa.</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>A data está certa</translation>
    </message>
    <message>
        <source>The journal that was set aside, {name}, still holds what was read.</source>
        <translation>O diário posto de lado, {name}, ainda contém o que foi lido.</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Apagar de vez</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln correction(s)</source>
        <translation>
            <numerusform> e %Ln correção</numerusform>
            <numerusform> e %Ln correções</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep no journal, and delete what is remembered?</source>
        <translation>Não guardar diário e apagar o que foi guardado?</translation>
    </message>
    <message numerus="yes">
        <source>The readings of %Ln picture(s){also} are deleted from this computer for good. The list stays until the program ends. Your picture files stay where they are.</source>
        <translation>
            <numerusform>As leituras de %Ln imagem{also} são apagadas de vez deste computador. A lista fica até o programa terminar. Os arquivos de imagem ficam onde estão.</numerusform>
            <numerusform>As leituras de %Ln imagens{also} são apagadas de vez deste computador. A lista fica até o programa terminar. Os arquivos de imagem ficam onde estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is closed.</source>
        <translation>O diário está fechado.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Alterar teclas</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar ações e teclas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Ações e suas teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova tecla</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>The key that the program came with</source>
        <translation>A tecla com que o programa veio</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Tudo padrão</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>Nova tecla:</translation>
    </message>
    <message>
        <source>{shown_keys} is wanted by “{plain_title}” and by “{plain_title2}”.</source>
        <translation>{shown_keys} é disputada por “{plain_title}” e “{plain_title2}”.</translation>
    </message>
    <message>
        <source>{file}: the picture is not there any more. It was moved, renamed or deleted.</source>
        <translation>{file}: a imagem não está mais lá. Foi movida, renomeada ou apagada.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Reading… {part} %</source>
        <translation>Lendo… {part} %</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Não pôde ser lida</translation>
    </message>
    <message>
        <source>No plate</source>
        <translation>Sem placa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passagem</numerusform>
            <numerusform>%Ln passagens</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, uncertain</source>
        <translation>{words}, incerta</translation>
    </message>
    <message>
        <source>{words}, corrected</source>
        <translation>{words}, corrigida</translation>
    </message>
    <message>
        <source>{name}: there is not enough memory to show this picture.</source>
        <translation>{name}: não há memória suficiente para mostrar esta imagem.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Esta imagem não pode ser mostrada.</translation>
    </message>
    <message>
        <source>There is not enough memory to show this video.</source>
        <translation>Não há memória suficiente para mostrar este vídeo.</translation>
    </message>
    <message>
        <source>Anonymised copies</source>
        <translation>Cópias anonimizadas</translation>
    </message>
    <message>
        <source>Copies in which every plate that is found, and every box of yours, is made unreadable. Your files stay as they are.</source>
        <translation>Cópias em que toda placa encontrada, e toda caixa sua, fica ilegível. Seus arquivos ficam como estão.</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen file(s)</source>
        <translation>
            <numerusform>O arquivo escolhido (%n)</numerusform>
            <numerusform>Os %n arquivos escolhidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s) of the list</source>
        <translation>
            <numerusform>O arquivo da lista (%n)</numerusform>
            <numerusform>Todos os %n arquivos da lista</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fill plates with grey</source>
        <translation>&amp;Preencher as placas de cinza</translation>
    </message>
    <message>
        <source>&amp;Blur plates, so that some colour is left</source>
        <translation>&amp;Desfocar as placas, para sobrar alguma cor</translation>
    </message>
    <message>
        <source>Pictures &amp;keep when, where and with which camera</source>
        <translation>As imagens &amp;mantêm quando, onde e com que câmera</translation>
    </message>
    <message>
        <source>No detector finds every plate: look through the copies before you publish any. Videos lose their sound.</source>
        <translation>Nenhum detector encontra toda placa: olhe as cópias antes de publicar. Vídeos perdem o som.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>There is nothing to copy: the list is empty.</source>
        <translation>Não há nada a copiar: a lista está vazia.</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Pasta para as cópias</translation>
    </message>
    <message>
        <source>Making anonymised copies</source>
        <translation>Fazendo cópias anonimizadas</translation>
    </message>
    <message numerus="yes">
        <source>%n anonymised cop(y|ies) in {folder}.</source>
        <translation>
            <numerusform>%n cópia anonimizada em {folder}.</numerusform>
            <numerusform>%n cópias anonimizadas em {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made: {first}</source>
        <translation>
            <numerusform>%n não pôde ser feita: {first}</numerusform>
            <numerusform>%n não puderam ser feitas: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries of the plates</source>
        <translation>Países das placas</translation>
    </message>
    <message>
        <source>Search a country</source>
        <translation>Buscar um país</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Own patterns</source>
        <translation>Padrões próprios</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>A strong hint: doubtful characters are settled by it, sure ones stay.</source>
        <translation>Uma indicação forte: decide os caracteres duvidosos; os certos ficam.</translation>
    </message>
    <message>
        <source>Own &amp;patterns</source>
        <translation>&amp;Padrões próprios</translation>
    </message>
    <message>
        <source>One kind of plate a line: A for a letter, 0 for a digit, * for either, [KLM] or [K-M] for one of these. They count in every reading.</source>
        <translation>Um tipo de placa por linha: A para letra, 0 para dígito, * para ambos, [KLM] ou [K-M] para um destes. Valem em cada leitura.</translation>
    </message>
    <message>
        <source>Add plate</source>
        <translation>Adicionar placa</translation>
    </message>
    <message>
        <source>Move plate</source>
        <translation>Mover placa</translation>
    </message>
    <message>
        <source>Remove plate</source>
        <translation>Remover placa</translation>
    </message>
    <message>
        <source>Correct text</source>
        <translation>Corrigir texto</translation>
    </message>
    <message>
        <source>Back to the machine&apos;s text</source>
        <translation>Voltar ao texto da máquina</translation>
    </message>
    <message>
        <source>With plate</source>
        <translation>Com placa</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sem</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Search names and plates</source>
        <translation>Buscar nomes e placas</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Qualquer país</translation>
    </message>
    <message>
        <source>How to read</source>
        <translation>Como ler</translation>
    </message>
    <message>
        <source>Country of the plates</source>
        <translation>País das placas</translation>
    </message>
    <message>
        <source>Engine that reads the text</source>
        <translation>Motor que lê o texto</translation>
    </message>
    <message>
        <source>Model that reads the text</source>
        <translation>Modelo que lê o texto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Lowest score of a plate</source>
        <translation>Pontuação mínima de uma placa</translation>
    </message>
    <message>
        <source>Plates of which the detector is less sure are left out</source>
        <translation>Placas de que o detector tem menos certeza ficam de fora</translation>
    </message>
    <message>
        <source>Search for &amp;far plates</source>
        <translation>Buscar placas &amp;distantes</translation>
    </message>
    <message>
        <source>Pictures are searched tile by tile: finding plates takes up to 15 times as long</source>
        <translation>As imagens são examinadas por blocos: encontrar placas leva até 15 vezes mais</translation>
    </message>
    <message>
        <source>&amp;Detector</source>
        <translation>&amp;Detector</translation>
    </message>
    <message>
        <source>Coun&amp;try</source>
        <translation>Pa&amp;ís</translation>
    </message>
    <message>
        <source>Te&amp;xt engine</source>
        <translation>Motor de te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Lowest score</source>
        <translation>Pontuação &amp;mínima</translation>
    </message>
    <message>
        <source>Text &amp;model</source>
        <translation>M&amp;odelo de texto</translation>
    </message>
    <message>
        <source>The choices hold for what is read from now on.</source>
        <translation>As escolhas valem para o que for lido daqui em diante.</translation>
    </message>
    <message>
        <source>Read all again</source>
        <translation>Ler tudo de novo</translation>
    </message>
    <message>
        <source>The detector’s own</source>
        <translation>O próprio do detector</translation>
    </message>
    <message>
        <source>Several, or own patterns…</source>
        <translation>Vários, ou padrões próprios…</translation>
    </message>
    <message>
        <source>Automatic: {name}</source>
        <translation>Automático: {name}</translation>
    </message>
    <message>
        <source>score {score:.2f} or more</source>
        <translation>pontuação {score:.2f} ou mais</translation>
    </message>
    <message>
        <source>far plates too</source>
        <translation>também distantes</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be saved: it has no usable format.</source>
        <translation>A imagem da área de transferência não pode ser salva: o formato não serve.</translation>
    </message>
    <message>
        <source>The pasted picture cannot be saved in {folder} ({strerror}). Make room or check the permissions, then paste again.</source>
        <translation>A imagem colada não pode ser salva em {folder} ({strerror}). Abra espaço ou verifique as permissões e cole de novo.</translation>
    </message>
    <message>
        <source>{file}: this pasted picture could not be deleted ({strerror}). Delete it by hand.</source>
        <translation>{file}: esta imagem colada não pôde ser apagada ({strerror}). Apague-a à mão.</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Ainda não há imagens</translation>
    </message>
    <message>
        <source>No picture with a plate</source>
        <translation>Nenhuma imagem com placa</translation>
    </message>
    <message>
        <source>No picture without a plate</source>
        <translation>Nenhuma imagem sem placa</translation>
    </message>
    <message>
        <source>Nothing uncertain</source>
        <translation>Nada incerto</translation>
    </message>
    <message>
        <source>No picture failed</source>
        <translation>Nenhuma imagem falhou</translation>
    </message>
    <message>
        <source>Drop pictures or folders here</source>
        <translation>Solte aqui imagens ou pastas</translation>
    </message>
    <message>
        <source>Choose “All” to see </source>
        <translation>Escolha “Todas” para ver </translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>a imagem</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln picture(s)</source>
        <translation>
            <numerusform>a %Ln imagem</numerusform>
            <numerusform>as %Ln imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Detecção</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Chosen plate</source>
        <translation>Placa escolhida</translation>
    </message>
    <message>
        <source>What Tesseract saw</source>
        <translation>O que o Tesseract viu</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar o texto</translation>
    </message>
    <message>
        <source>Copy the text of the plate</source>
        <translation>Copiar o texto da placa</translation>
    </message>
    <message>
        <source>Back to the machine’s reading</source>
        <translation>Voltar à leitura da máquina</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Está certo</translation>
    </message>
    <message>
        <source>It could also be</source>
        <translation>Também pode ser</translation>
    </message>
    <message>
        <source>No plate chosen</source>
        <translation>Nenhuma placa escolhida</translation>
    </message>
    <message>
        <source>Click a box in the picture, or press Tab in it.</source>
        <translation>Clique numa caixa da imagem, ou pressione Tab nela.</translation>
    </message>
    <message>
        <source>Plate {number} of {count}</source>
        <translation>Placa {number} de {count}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigida</translation>
    </message>
    <message>
        <source>The machine read {text}</source>
        <translation>A máquina leu {text}</translation>
    </message>
    <message>
        <source>Confirmed as read</source>
        <translation>Confirmada como lida</translation>
    </message>
    <message>
        <source>Type what stands on the plate</source>
        <translation>Digite o que está na placa</translation>
    </message>
    <message>
        <source>Please check this text</source>
        <translation>Confira este texto</translation>
    </message>
    <message>
        <source>Take this text</source>
        <translation>Usar este texto</translation>
    </message>
    <message>
        <source>Take {text}</source>
        <translation>Usar {text}</translation>
    </message>
    <message>
        <source>{sure} % sure</source>
        <translation>{sure} % de certeza</translation>
    </message>
    <message>
        <source>{score} % sure</source>
        <translation>{score} % de certeza</translation>
    </message>
    <message>
        <source>&amp;Undo: {text}</source>
        <translation>&amp;Desfazer: {text}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo: {text}</source>
        <translation>&amp;Refazer: {text}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Open pictures or videos</source>
        <translation>Abrir imagens ou vídeos</translation>
    </message>
    <message>
        <source>Pictures and videos ({kinds});;All files (*)</source>
        <translation>Imagens e vídeos ({kinds});;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy a picture or picture files, then paste again.</source>
        <translation>Não há imagem na área de transferência. Copie uma imagem ou arquivos de imagem e cole de novo.</translation>
    </message>
    <message>
        <source>There is nothing to export: the list shows no picture that was read.</source>
        <translation>Não há nada a exportar: a lista não mostra nenhuma imagem lida.</translation>
    </message>
    <message>
        <source>Export {pictures} as a table (CSV)</source>
        <translation>Exportar {pictures} como tabela (CSV)</translation>
    </message>
    <message>
        <source>Export {pictures} as JSON</source>
        <translation>Exportar {pictures} como JSON</translation>
    </message>
    <message>
        <source>Exported {pictures} to {shown}</source>
        <translation>Exportado: {pictures} para {shown}</translation>
    </message>
    <message numerus="yes">
        <source>Copied the plates of %Ln picture(s)</source>
        <translation>
            <numerusform>Copiadas as placas de %Ln imagem</numerusform>
            <numerusform>Copiadas as placas de %Ln imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to copy yet: no plate in the list has a text.</source>
        <translation>Ainda não há nada a copiar: nenhuma placa da lista tem texto.</translation>
    </message>
    <message>
        <source>The {chosen:,} chosen pictures</source>
        <translation>As {chosen:,} imagens escolhidas</translation>
    </message>
    <message>
        <source>The picture that is shown ({name})</source>
        <translation>A imagem mostrada ({name})</translation>
    </message>
    <message>
        <source>All corrected pictures of the list ({listed:,})</source>
        <translation>Todas as imagens corrigidas da lista ({listed:,})</translation>
    </message>
    <message>
        <source>Copied {text}</source>
        <translation>Copiado: {text}</translation>
    </message>
    <message>
        <source>Drop to read the plates</source>
        <translation>Solte para ler as placas</translation>
    </message>
    <message>
        <source>The journal is empty</source>
        <translation>O diário está vazio</translation>
    </message>
    <message numerus="yes">
        <source>what was dropped (%Ln item(s))</source>
        <translation>
            <numerusform>o que foi solto (%Ln item)</numerusform>
            <numerusform>o que foi solto (%Ln itens)</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pictures in {where}.</source>
        <translation>Não há imagens em {where}.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln picture(s) from the list</source>
        <translation>
            <numerusform>Tirar %Ln imagem da lista</numerusform>
            <numerusform>Tirar %Ln imagens da lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>Progresso da leitura</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>, {found:,} so far</source>
        <translation>, {found:,} até agora</translation>
    </message>
    <message>
        <source>Looking for pictures{so_far}…</source>
        <translation>Procurando imagens{so_far}…</translation>
    </message>
    <message>
        <source>Reading picture {done:,} of {total:,}</source>
        <translation>Lendo imagem {done:,} de {total:,}</translation>
    </message>
    <message>
        <source>{with_plate:,} with plates</source>
        <translation>{with_plate:,} com placas</translation>
    </message>
    <message>
        <source>{uncertain:,} uncertain</source>
        <translation>{uncertain:,} incertas</translation>
    </message>
    <message>
        <source>{unread:,} not read</source>
        <translation>{unread:,} não lidas</translation>
    </message>
    <message>
        <source>Time line of the video</source>
        <translation>Linha do tempo do vídeo</translation>
    </message>
    <message numerus="yes">
        <source>{time} of {whole}, %n passage(s)</source>
        <translation>
            <numerusform>{time} de {whole}, %n passagem</numerusform>
            <numerusform>{time} de {whole}, %n passagens</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} read</source>
        <translation>{done} lido</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>Espera a leitura</translation>
    </message>
    <message>
        <source>The boxes of a video are where plates were seen. To draw or move one, take the frame as a picture first (Reading &gt; Take the frame as a picture).</source>
        <translation>As caixas de um vídeo ficam onde placas foram vistas. Para desenhar ou mover uma, tome primeiro o quadro como imagem (Leitura &gt; Tomar o quadro como imagem).</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproduzir</translation>
    </message>
    <message>
        <source>Every licence plate in them is found and read. You can also paste pictures with Ctrl+V.
Everything stays on this computer.</source>
        <translation>Toda placa nelas é encontrada e lida. Você também pode colar imagens com Ctrl+V.
Tudo fica neste computador.</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>Abrir imagens…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir pasta…</translation>
    </message>
    <message>
        <source>Try it with the sample pictures</source>
        <translation>Experimentar com as imagens de exemplo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) of the chosen readings</source>
        <translation>
            <numerusform>%Ln imagem das leituras escolhidas</numerusform>
            <numerusform>%Ln imagens das leituras escolhidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending to {name}</source>
        <translation>Enviando para {name}</translation>
    </message>
    <message>
        <source>… and {problems:,} more.</source>
        <translation>… e mais {problems:,}.</translation>
    </message>
    <message>
        <source>Check in Annotate</source>
        <translation>Conferir em Anotar</translation>
    </message>
    <message>
        <source>Send to a data set</source>
        <translation>Enviar a um conjunto de dados</translation>
    </message>
    <message>
        <source>The pictures go into a data set with the boxes of their plates and the texts that you corrected or confirmed, or that were read for sure. They are marked as to be checked: the Annotate view shows them under “Suggested”. Nothing that is there is overwritten.</source>
        <translation>As imagens vão para um conjunto de dados com as caixas das placas e os textos que você corrigiu ou confirmou, ou que foram lidos com certeza. Ficam a conferir: a visão Anotar as mostra em “Sugeridas”. Nada que exista é sobrescrito.</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>Pasta do conjunto de dados</translation>
    </message>
    <message>
        <source>&amp;Copy the pictures: the data set stands by itself</source>
        <translation>&amp;Copiar as imagens: o conjunto se basta</translation>
    </message>
    <message>
        <source>&amp;Link them: takes no space, but they must stay where they are</source>
        <translation>&amp;Vincular: não ocupa espaço, mas elas devem ficar onde estão</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de dados</translation>
    </message>
    <message>
        <source>Pictures that lie elsewhere</source>
        <translation>Imagens que ficam em outro lugar</translation>
    </message>
    <message>
        <source>Choose the folder of a data set, or an empty one to begin one.</source>
        <translation>Escolha a pasta de um conjunto de dados, ou uma vazia para começar um.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Essa pasta não existe.</translation>
    </message>
    <message>
        <source>This folder will be made.</source>
        <translation>Esta pasta será criada.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read ({strerror}). The program uses its defaults, and leaves the file as it is.</source>
        <translation>Não é possível ler as configurações em {file} ({strerror}). O programa usa os padrões e deixa o arquivo como está.</translation>
    </message>
    <message>
        <source>could not be understood</source>
        <translation>não pôde ser entendido</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {file} ({strerror}). They hold until the program ends.</source>
        <translation>As configurações não podem ser salvas em {file} ({strerror}). Valem até o programa terminar.</translation>
    </message>
    <message>
        <source>The settings file {problem}. The program uses the defaults there</source>
        <translation>O arquivo de configurações {problem}. O programa usa ali os padrões</translation>
    </message>
    <message>
        <source>{message}; the old file was kept as {kept}.</source>
        <translation>{message}; o arquivo antigo ficou como {kept}.</translation>
    </message>
    <message>
        <source>had values of no use for: </source>
        <translation>tinha valores inúteis para: </translation>
    </message>
    <message>
        <source>found</source>
        <translation>achadas</translation>
    </message>
    <message>
        <source>Share of the plates that are found (IoU of 0.5 or more)</source>
        <translation>Parte das placas que são encontradas (IoU de 0,5 ou mais)</translation>
    </message>
    <message>
        <source>right</source>
        <translation>direita</translation>
    </message>
    <message>
        <source>Share of its finds that are plates</source>
        <translation>Parte dos achados que são placas</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>certas</translation>
    </message>
    <message>
        <source>Average precision at an IoU of 0.5</source>
        <translation>Precisão média com IoU de 0,5</translation>
    </message>
    <message>
        <source>How well the boxes fit, 1 is perfect</source>
        <translation>Quão bem as caixas se ajustam; 1 é perfeito</translation>
    </message>
    <message>
        <source>compact Inception-ResNet</source>
        <translation>Inception-ResNet compacta</translation>
    </message>
    <message>
        <source>input of {input_size} pixels</source>
        <translation>entrada de {input_size} pixels</translation>
    </message>
    <message numerus="yes">
        <source>trained on %Ln picture(s)</source>
        <translation>
            <numerusform>treinado com %Ln imagem</numerusform>
            <numerusform>treinado com %Ln imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>made on {created}</source>
        <translation>feito em {created}</translation>
    </message>
    <message>
        <source>How well it finds plates in pictures that it has not learned from</source>
        <translation>Quão bem encontra placas em imagens com que não aprendeu</translation>
    </message>
    <message>
        <source>It says nothing about how well it finds plates.</source>
        <translation>Não diz nada sobre quão bem encontra placas.</translation>
    </message>
    <message>
        <source>and {rows} more</source>
        <translation>e mais {rows}</translation>
    </message>
    <message>
        <source>Export pipeline</source>
        <translation>Exportar pipeline</translation>
    </message>
    <message>
        <source>Everything that is needed to read plates in one file: the detector, the model that reads the text, and how to read. Whoever imports it can read at once.</source>
        <translation>Tudo o que é preciso para ler placas num arquivo: o detector, o modelo que lê o texto e como ler. Quem importar pode ler na hora.</translation>
    </message>
    <message numerus="yes">
        <source>Add the %Ln picture(s) of the list as examples</source>
        <translation>
            <numerusform>Adicionar a %Ln imagem da lista como exemplo</numerusform>
            <numerusform>Adicionar as %Ln imagens da lista como exemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>They show whatever is on them: only tick this if everybody who gets the file may see it. Where and when they were taken is left out.</source>
        <translation>Elas mostram o que houver nelas: marque só se todos que receberem o arquivo puderem ver. Onde e quando foram tiradas fica de fora.</translation>
    </message>
    <message>
        <source>No picture is in the list of the Read view.</source>
        <translation>Não há imagem na lista da visão Ler.</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>There is such a file already; it will be replaced.</source>
        <translation>Esse arquivo já existe; será substituído.</translation>
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
        <translation>{name} está íntegro e não contém nada indevido. É testado antes de ser adicionado aos seus detectores.</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Nome aqui</translation>
    </message>
    <message>
        <source>&amp;Name here</source>
        <translation>&amp;Nome aqui</translation>
    </message>
    <message>
        <source>&amp;Replace it; the old one goes to the trash</source>
        <translation>&amp;Substituir; o antigo vai para a lixeira</translation>
    </message>
    <message>
        <source>Read &amp;with it from now on</source>
        <translation>Ler &amp;com ele daqui em diante</translation>
    </message>
    <message>
        <source>There is a detector “{name}” already.</source>
        <translation>Já existe um detector “{name}”.</translation>
    </message>
    <message>
        <source>&amp;Keep both: import it as “{free_name}”</source>
        <translation>Manter &amp;ambos: importar como “{free_name}”</translation>
    </message>
    <message>
        <source>This one ships with the program.</source>
        <translation>Este vem com o programa.</translation>
    </message>
    <message>
        <source>A name has letters, digits, blanks and -_.() and at most 60.</source>
        <translation>Um nome tem letras, dígitos, espaços e -_.() e no máximo 60.</translation>
    </message>
    <message>
        <source>plates of {get}</source>
        <translation>placas de {get}</translation>
    </message>
    <message>
        <source>plates of any country</source>
        <translation>placas de qualquer país</translation>
    </message>
    <message>
        <source>score of {min_score:.2f} or more</source>
        <translation>pontuação de {min_score:.2f} ou mais</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example picture(s)</source>
        <translation>
            <numerusform>%Ln imagem de exemplo</numerusform>
            <numerusform>%Ln imagens de exemplo</numerusform>
        </translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>sem imagens</translation>
    </message>
    <message>
        <source>written by version {program}</source>
        <translation>escrito pela versão {program}</translation>
    </message>
    <message>
        <source>Pipelines (*{suffix});;All files (*)</source>
        <translation>Pipelines (*{suffix});;Todos os arquivos (*)</translation>
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
        <translation>Testando {name}</translation>
    </message>
    <message>
        <source>pictures are read with it now</source>
        <translation>as imagens são lidas agora com ele</translation>
    </message>
    <message>
        <source>it can be chosen in Read</source>
        <translation>pode ser escolhido em Ler</translation>
    </message>
    <message>
        <source>Imported “{name}”; {words}</source>
        <translation>Importado “{name}”; {words}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>{name}: this cannot be used ({strerror}).</source>
        <translation>{name}: não pode ser usado ({strerror}).</translation>
    </message>
    <message>
        <source>There is no detector to export. Import or train one first.</source>
        <translation>Não há detector a exportar. Importe ou treine um primeiro.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>View: {icontext}</source>
        <translation>Visão: {icontext}</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Mais ferramentas</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compacta</translation>
    </message>
    <message>
        <source>Minutes on this computer. Starts from the detector that ships and makes it better on pictures like yours.</source>
        <translation>Minutos neste computador. Parte do detector incluído e o melhora em imagens como as suas.</translation>
    </message>
    <message>
        <source>55 million weights. Starts from ImageNet&apos;s; from random ones it is not the more accurate. With a graphics card, or overnight.</source>
        <translation>55 milhões de pesos. Parte dos do ImageNet; com pesos aleatórios não fica mais precisa. Com placa de vídeo, ou durante a noite.</translation>
    </message>
    <message numerus="yes">
        <source>Does “{name}” mean plates? %n picture(s) (is|are) left out until you say so.</source>
        <translation>
            <numerusform>“{name}” significa placas? %n imagem fica de fora até você dizer.</numerusform>
            <numerusform>“{name}” significa placas? %n imagens ficam de fora até você dizer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Forget what was answered about classes and empty files of these folders</source>
        <translation>Esquecer o que foi respondido sobre classes e arquivos vazios destas pastas</translation>
    </message>
    <message>
        <source>Yes: {question}</source>
        <translation>Sim: {question}</translation>
    </message>
    <message>
        <source>No: {question}</source>
        <translation>Não: {question}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido em</translation>
    </message>
    <message>
        <source>Detectors and their figures</source>
        <translation>Detectores e seus números</translation>
    </message>
    <message>
        <source>Compare detectors</source>
        <translation>Comparar detectores</translation>
    </message>
    <message>
        <source>Figures can be compared where they were measured on the same pictures, as those of a training are with those of the detectors beside it. lpr-desktop evaluate measures any detector on any data set.</source>
        <translation>São comparáveis os números medidos nas mesmas imagens, como os de um treino com os dos detectores ao lado. lpr-desktop evaluate mede qualquer detector em qualquer conjunto.</translation>
    </message>
    <message>
        <source>beside {detector}</source>
        <translation>ao lado de {detector}</translation>
    </message>
    <message>
        <source>Better than before?</source>
        <translation>Melhor que antes?</translation>
    </message>
    <message>
        <source>Left before, right now. {green} annotated, {orange} found; first where most is other</source>
        <translation>À esquerda antes, à direita agora. {green} anotado, {orange} encontrado; primeiro onde mais muda</translation>
    </message>
    <message>
        <source>Before and now, side by side</source>
        <translation>Antes e agora, lado a lado</translation>
    </message>
    <message numerus="yes">
        <source>All on the same %n picture(s) of the {part} part, none of which the new one learned from; each from its own score on.</source>
        <translation>
            <numerusform>Tudo na mesma %n imagem da parte {part}, com que o novo não aprendeu; cada um a partir da sua pontuação.</numerusform>
            <numerusform>Tudo nas mesmas %n imagens da parte {part}, com que o novo não aprendeu; cada um a partir da sua pontuação.</numerusform>
        </translation>
    </message>
    <message>
        <source>this one</source>
        <translation>este</translation>
    </message>
    <message>
        <source>plates found</source>
        <translation>placas encontradas</translation>
    </message>
    <message>
        <source>false boxes</source>
        <translation>caixas falsas</translation>
    </message>
    <message>
        <source>Which curve</source>
        <translation>Qual curva</translation>
    </message>
    <message>
        <source>Precision, recall</source>
        <translation>Precisão, revocação</translation>
    </message>
    <message>
        <source>F1 by score</source>
        <translation>F1 por pontuação</translation>
    </message>
    <message>
        <source>score</source>
        <translation>pontuação</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>revocação</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisão</translation>
    </message>
    <message>
        <source>The dot is the score {score}, from which boxes count as plates.</source>
        <translation>O ponto é a pontuação {score}, a partir da qual caixas contam como placas.</translation>
    </message>
    <message>
        <source>F1 is high where both few plates are missed and few boxes are false.</source>
        <translation>F1 é alta onde poucas placas faltam e poucas caixas são falsas.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>training</source>
        <translation>treino</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
    <message>
        <source>How wrong it is: should fall. If it falls on the pictures it learns from and rises on the validation pictures, it learns yours by heart: more pictures help.</source>
        <translation>O quanto erra: deve cair. Se cai nas imagens com que aprende e sobe nas de validação, decora as suas: mais imagens ajudam.</translation>
    </message>
    <message>
        <source>How well the boxes fit the plates: 1 is exact, 0 beside them.</source>
        <translation>Quão bem as caixas se ajustam às placas: 1 é exato, 0 fora.</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Precisão média</translation>
    </message>
    <message>
        <source>How well it finds plates in the validation pictures, all in one figure: 1 is every plate and nothing else. AP50 counts a box that overlaps by half, AP75 one that fits tightly.</source>
        <translation>Quão bem encontra placas nas imagens de validação, num número: 1 é toda placa e nada mais. AP50 conta uma caixa que cobre a metade, AP75 uma bem ajustada.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taxa de aprendizado</translation>
    </message>
    <message>
        <source>How far each step goes: it rises at the start and falls towards the end, as planned.</source>
        <translation>O quanto cada passo avança: sobe no início e cai perto do fim, como planejado.</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Suavização das curvas</translation>
    </message>
    <message>
        <source>Smoothing of the curves; the values in the table stay</source>
        <translation>Suavização das curvas; os valores da tabela ficam</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>&amp;Suavização</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Line for directions</source>
        <translation>Linha para o sentido</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Remover a linha</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>The line holds for all videos in {folder}. Those in the list are read again.</source>
        <translation>A linha vale para todos os vídeos em {folder}. Os da lista são lidos de novo.</translation>
    </message>
    <message>
        <source>Click where the line begins, and where it ends. Esc drops it.</source>
        <translation>Clique onde a linha começa e onde termina. Esc a descarta.</translation>
    </message>
    <message>
        <source>Drag its ends; the arrow shows the first direction.</source>
        <translation>Arraste as pontas; a seta mostra o primeiro sentido.</translation>
    </message>
    <message>
        <source>Without a line no car has a direction.</source>
        <translation>Sem linha nenhum carro tem sentido.</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagem (PNG)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabela (CSV)…</translation>
    </message>
    <message>
        <source>There is no other training to compare with yet</source>
        <translation>Ainda não há outro treino com que comparar</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imagens (*.png)</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Salvar as curvas</translation>
    </message>
    <message>
        <source>{file}: could not be written ({strerror}).</source>
        <translation>{file}: não pôde ser gravado ({strerror}).</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} foi salvo</translation>
    </message>
    <message>
        <source>Pictures to learn from</source>
        <translation>Imagens para aprender</translation>
    </message>
    <message>
        <source>A folder with pictures and their annotations: as Annotate writes them (Pascal VOC), or YOLO, COCO, labelme, CVAT and others. A hundred pictures are a beginning, some thousand are good.</source>
        <translation>Uma pasta com imagens e suas anotações: como Anotar as grava (Pascal VOC), ou YOLO, COCO, labelme, CVAT e outras. Cem imagens são um começo; alguns milhares, o bom.</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>Adicionar outra…</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progresso da verificação</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Problems in the data set</source>
        <translation>Problemas do conjunto de dados</translation>
    </message>
    <message>
        <source>Look at the pictures</source>
        <translation>Olhar as imagens</translation>
    </message>
    <message>
        <source>Annotate this folder</source>
        <translation>Anotar esta pasta</translation>
    </message>
    <message>
        <source>Show examples as the network sees them</source>
        <translation>Mostrar exemplos como a rede os vê</translation>
    </message>
    <message>
        <source>Examples with their boxes</source>
        <translation>Exemplos com suas caixas</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Olhando</translation>
    </message>
    <message>
        <source>Making examples</source>
        <translation>Fazendo exemplos</translation>
    </message>
    <message>
        <source>Choose the folder of a data set</source>
        <translation>Escolha a pasta de um conjunto de dados</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>Deixar {name} de fora</translation>
    </message>
    <message>
        <source>Leave this folder out; its files stay</source>
        <translation>Deixar esta pasta de fora; os arquivos ficam</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Escolher outra pasta…</translation>
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
        <translation>Clique duplo para abrir em Anotar</translation>
    </message>
    <message>
        <source>Show examples again</source>
        <translation>Mostrar exemplos de novo</translation>
    </message>
    <message>
        <source>Looking for problems</source>
        <translation>Procurando problemas</translation>
    </message>
    <message>
        <source>plates</source>
        <translation>placas</translation>
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
        <translation>para testar</translation>
    </message>
    <message>
        <source>not annotated</source>
        <translation>não anotadas</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>de fora</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imagens</translation>
    </message>
    <message>
        <source>Rename the training</source>
        <translation>Renomear o treino</translation>
    </message>
    <message>
        <source>Tags of the picture</source>
        <translation>Etiquetas da imagem</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por vírgulas</translation>
    </message>
    <message>
        <source>night, rain</source>
        <translation>noite, chuva</translation>
    </message>
    <message>
        <source>Words about the whole picture, with commas between them.</source>
        <translation>Palavras sobre a imagem inteira, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>A name and a value in each line, such as colour: blue. Empty a name to remove it.</source>
        <translation>Um nome e um valor em cada linha, como cor: azul. Esvazie um nome para removê-lo.</translation>
    </message>
    <message>
        <source>The text of the plate has a field of its own.</source>
        <translation>O texto da placa tem um campo próprio.</translation>
    </message>
    <message>
        <source>Rename the detector</source>
        <translation>Renomear o detector</translation>
    </message>
    <message>
        <source>Describe the detector</source>
        <translation>Descrever o detector</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>{title} is in the trash.</source>
        <translation>{title} está na lixeira.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Copy the detector into which folder?</source>
        <translation>Copiar o detector para qual pasta?</translation>
    </message>
    <message>
        <source>{made}: the detector is there.</source>
        <translation>{made}: o detector está lá.</translation>
    </message>
    <message>
        <source>Export the detector</source>
        <translation>Exportar o detector</translation>
    </message>
    <message>
        <source>{name} is written, with a card that says how it is used.</source>
        <translation>{name} foi gravado, com uma ficha que diz como se usa.</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>Gravando {name}…</translation>
    </message>
    <message>
        <source>{target}: there already. Choose another folder.</source>
        <translation>{target}: já existe. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Pictures are read with this detector.</source>
        <translation>As imagens são lidas com este detector.</translation>
    </message>
    <message>
        <source> · made {created}</source>
        <translation> · feito em {created}</translation>
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
        <translation>Em andamento, {epochs}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em andamento</translation>
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
        <translation> em {epochs}</translation>
    </message>
    <message>
        <source>Stopped after {epochs}</source>
        <translation>Parado após {epochs}</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Não iniciado</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Incluído</translation>
    </message>
    <message>
        <source>Trainings and detectors</source>
        <translation>Treinos e detectores</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Treinos</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detectores</translation>
    </message>
    <message>
        <source>, in use</source>
        <translation>, em uso</translation>
    </message>
    <message>
        <source> · in use</source>
        <translation> · em uso</translation>
    </message>
    <message>
        <source>Average precision where boxes overlap by half (IoU 0.5): 1 is perfect</source>
        <translation>Precisão média onde caixas se cobrem pela metade (IoU 0,5): 1 é perfeito</translation>
    </message>
    <message>
        <source>Average precision where boxes must fit tightly (IoU 0.75)</source>
        <translation>Precisão média onde caixas devem se ajustar bem (IoU 0,75)</translation>
    </message>
    <message>
        <source>Mean of the average precision at IoU 0.5, 0.55 … 0.95</source>
        <translation>Média da precisão média com IoU 0,5, 0,55 … 0,95</translation>
    </message>
    <message>
        <source>mean IoU</source>
        <translation>IoU média</translation>
    </message>
    <message>
        <source>How well the boxes that were found fit; 1 is exact</source>
        <translation>Quão bem as caixas encontradas se ajustam; 1 é exato</translation>
    </message>
    <message>
        <source>Share of the found boxes that are plates</source>
        <translation>Parte das caixas encontradas que são placas</translation>
    </message>
    <message>
        <source>Share of the plates that were found</source>
        <translation>Parte das placas encontradas</translation>
    </message>
    <message>
        <source>false a picture</source>
        <translation>falsas por imagem</translation>
    </message>
    <message>
        <source>Boxes on no plate, per picture</source>
        <translation>Caixas sem placa, por imagem</translation>
    </message>
    <message>
        <source>CPU a picture</source>
        <translation>CPU por imagem</translation>
    </message>
    <message>
        <source>Processor time of finding the plates, on the computer that trained it</source>
        <translation>Tempo de processador para encontrar as placas, no computador que o treinou</translation>
    </message>
    <message>
        <source>test</source>
        <translation>teste</translation>
    </message>
    <message>
        <source>{part} pictures of {title}</source>
        <translation>imagens de {title} ({part})</translation>
    </message>
    <message>
        <source>{path}
Double-click to open it in Annotate</source>
        <translation>{path}
Clique duplo para abrir em Anotar</translation>
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
        <translation>incluído (pontilhado)</translation>
    </message>
    <message>
        <source>After which epoch</source>
        <translation>Após qual época</translation>
    </message>
    <message>
        <source>{green} annotated {orange} found, with its score</source>
        <translation>{green} anotado {orange} encontrado, com a pontuação</translation>
    </message>
    <message>
        <source>Validation pictures with boxes</source>
        <translation>Imagens de validação com caixas</translation>
    </message>
    <message>
        <source>After every epoch you see here what the detector finds in pictures that it does not learn from.</source>
        <translation>Após cada época você vê aqui o que o detector encontra em imagens com que não aprende.</translation>
    </message>
    <message>
        <source>After epoch {epoch}</source>
        <translation>Após a época {epoch}</translation>
    </message>
    <message>
        <source>Before the training</source>
        <translation>Antes do treino</translation>
    </message>
    <message>
        <source>The speed of this computer could not be measured.</source>
        <translation>A velocidade deste computador não pôde ser medida.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Going on from the last checkpoint</source>
        <translation>Continuando do último checkpoint</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <translation>Época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Quão bom ele é</translation>
    </message>
    <message>
        <source>Pictures to look at</source>
        <translation>Imagens para olhar</translation>
    </message>
    <message>
        <source>Where it errs most. A click opens the picture in Annotate: perhaps a box is missing or loose there.</source>
        <translation>Onde mais erra. Um clique abre a imagem em Anotar: talvez falte uma caixa ou ela esteja frouxa.</translation>
    </message>
    <message>
        <source>Pictures in which the detector errs</source>
        <translation>Imagens em que o detector erra</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha do modelo</translation>
    </message>
    <message numerus="yes">
        <source>{plain}Measured on %Ln picture(s) of the {part} part with {plates}, none of which it learned from; boxes count from the score {threshold:g}. {speed}</source>
        <translation>
            <numerusform>{plain}Medido em %Ln imagem da parte {part} com {plates}, com que não aprendeu; caixas contam a partir da pontuação {threshold:g}. {speed}</numerusform>
            <numerusform>{plain}Medido em %Ln imagens da parte {part} com {plates}, com que não aprendeu; caixas contam a partir da pontuação {threshold:g}. {speed}</numerusform>
        </translation>
    </message>
    <message>
        <source>{plain}Measured on {name}.</source>
        <translation>{plain}Medido em {name}.</translation>
    </message>
    <message>
        <source>It was never measured.</source>
        <translation>Nunca foi medido.</translation>
    </message>
    <message>
        <source>There is no picture in which it errs.</source>
        <translation>Não há imagem em que ele erre.</translation>
    </message>
    <message>
        <source>Of 100 plates it finds {recall:.0f}; of 100 boxes that it draws {precision:.0f} are on a plate. </source>
        <translation>De 100 placas encontra {recall:.0f}; de 100 caixas que desenha, {precision:.0f} estão numa placa. </translation>
    </message>
    <message>
        <source>{missed} missed</source>
        <translation>{missed} perdidas</translation>
    </message>
    <message>
        <source>{false} false</source>
        <translation>{false} falsas</translation>
    </message>
    <message>
        <source>{file}
Opens in Annotate</source>
        <translation>{file}
Abre em Anotar</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progresso do treino</translation>
    </message>
    <message>
        <source>Parts of the training</source>
        <translation>Partes do treino</translation>
    </message>
    <message>
        <source>Messages of the training</source>
        <translation>Mensagens do treino</translation>
    </message>
    <message>
        <source>When the training is finished</source>
        <translation>Quando o treino terminar</translation>
    </message>
    <message>
        <source>Stopping after this step. Stop again to end at once</source>
        <translation>Parando após este passo. Parar de novo termina na hora</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>{views_per_second:.1f} pictures/s</source>
        <translation>{views_per_second:.1f} imagens/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln data set(s)</source>
        <translation>
            <numerusform>%Ln conjunto de dados</numerusform>
            <numerusform>%Ln conjuntos de dados</numerusform>
        </translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Light: pictures from one fixed camera</source>
        <translation>Leves: imagens de uma câmera fixa</translation>
    </message>
    <message>
        <source>Strong: few pictures, many situations</source>
        <translation>Fortes: poucas imagens, muitas situações</translation>
    </message>
    <message>
        <source>None: exactly as they are</source>
        <translation>Nenhuma: exatamente como são</translation>
    </message>
    <message>
        <source>32 bit: slower, always right</source>
        <translation>32 bits: mais lento, sempre certo</translation>
    </message>
    <message>
        <source>16 bit (bfloat16)</source>
        <translation>16 bits (bfloat16)</translation>
    </message>
    <message>
        <source>16 bit (float16), on graphics cards</source>
        <translation>16 bits (float16), em placas de vídeo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>As the folder is called</source>
        <translation>Como a pasta se chama</translation>
    </message>
    <message>
        <source>What the detector will be called.</source>
        <translation>Como o detector vai se chamar.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Starts &amp;from</source>
        <translation>&amp;Parte de</translation>
    </message>
    <message>
        <source>What it knows before it sees your pictures.</source>
        <translation>O que sabe antes de ver suas imagens.</translation>
    </message>
    <message>
        <source>Le&amp;ngth (epochs)</source>
        <translation>D&amp;uração (épocas)</translation>
    </message>
    <message>
        <source>How often it goes over the pictures at most; it ends sooner when it gets no better.</source>
        <translation>Quantas vezes percorre as imagens no máximo; termina antes se não melhorar.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Mais configurações</translation>
    </message>
    <message>
        <source>ImageNet: has seen a million pictures</source>
        <translation>ImageNet: já viu um milhão de imagens</translation>
    </message>
    <message>
        <source>The detector that ships</source>
        <translation>O detector incluído</translation>
    </message>
    <message>
        <source>Nothing: learns from your pictures only</source>
        <translation>Nada: aprende só com suas imagens</translation>
    </message>
    <message>
        <source>A file with weights…</source>
        <translation>Um arquivo com pesos…</translation>
    </message>
    <message>
        <source>Changes to &amp;pictures</source>
        <translation>Alterações nas &amp;imagens</translation>
    </message>
    <message>
        <source>Every picture is turned, scaled, darkened, blurred a little each time, so that it learns plates and not your photographs.</source>
        <translation>A cada vez a imagem é girada, escalada, escurecida ou desfocada um pouco, para que aprenda placas e não suas fotos.</translation>
    </message>
    <message>
        <source>&amp;Input size</source>
        <translation>&amp;Tamanho da entrada</translation>
    </message>
    <message>
        <source>Pictures are shrunk to this side. Larger finds smaller plates and takes longer: twice the side, four times the time.</source>
        <translation>As imagens são reduzidas a este lado. Maior encontra placas menores e demora mais: dobro do lado, quatro vezes o tempo.</translation>
    </message>
    <message>
        <source>Pictures in a s&amp;tep</source>
        <translation>Imagens por pa&amp;sso</translation>
    </message>
    <message>
        <source>More need more memory. Make it smaller when memory runs out.</source>
        <translation>Mais exigem mais memória. Reduza se faltar memória.</translation>
    </message>
    <message>
        <source>Views in an epo&amp;ch</source>
        <translation>&amp;Vistas por época</translation>
    </message>
    <message>
        <source>After so many pictures it is measured. A small set is shown several times.</source>
        <translation>Depois de tantas imagens é medido. Um conjunto pequeno é mostrado várias vezes.</translation>
    </message>
    <message>
        <source>Epochs for the hea&amp;d</source>
        <translation>Épocas para a ca&amp;beça</translation>
    </message>
    <message>
        <source>At first only the part that is new learns, so that it does not spoil what is known already.</source>
        <translation>No início só a parte nova aprende, para não estragar o que já se sabe.</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>Ta&amp;xa de aprendizado</translation>
    </message>
    <message>
        <source>How far each step goes. Too high and it forgets, too low and it stands still.</source>
        <translation>O quanto cada passo avança. Alta demais esquece; baixa demais não anda.</translation>
    </message>
    <message>
        <source>Pa&amp;tience</source>
        <translation>Pa&amp;ciência</translation>
    </message>
    <message>
        <source>It ends after so many epochs without getting better; 0: never.</source>
        <translation>Termina após tantas épocas sem melhorar; 0: nunca.</translation>
    </message>
    <message>
        <source>Pre&amp;cision</source>
        <translation>P&amp;recisão numérica</translation>
    </message>
    <message>
        <source>Shorter numbers are faster where the chip can.</source>
        <translation>Números curtos são mais rápidos onde o chip permite.</translation>
    </message>
    <message>
        <source>Cores left &amp;free</source>
        <translation>Núcleos &amp;livres</translation>
    </message>
    <message>
        <source>For the window and other programs.</source>
        <translation>Para a janela e outros programas.</translation>
    </message>
    <message>
        <source>The same seed gives the same parts and the same order.</source>
        <translation>A mesma semente dá as mesmas partes e a mesma ordem.</translation>
    </message>
    <message>
        <source>Split &amp;file</source>
        <translation>Arquivo de &amp;divisão</translation>
    </message>
    <message>
        <source>A table (columns set, image, part) that says which pictures are for training and which for validation.</source>
        <translation>Uma tabela (colunas set, image, part) que diz quais imagens são para treino e quais para validação.</translation>
    </message>
    <message>
        <source>Split file</source>
        <translation>Arquivo de divisão</translation>
    </message>
    <message>
        <source>Weights (*.h5 *.hdf5 *.npz)</source>
        <translation>Pesos (*.h5 *.hdf5 *.npz)</translation>
    </message>
    <message>
        <source>Start from these weights</source>
        <translation>Partir destes pesos</translation>
    </message>
    <message>
        <source>Choose a split</source>
        <translation>Escolher uma divisão</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>Medir este computador</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>O que treinar</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Novo treino</translation>
    </message>
    <message>
        <source>Start the training</source>
        <translation>Iniciar o treino</translation>
    </message>
    <message>
        <source>Choose a data set to learn from.</source>
        <translation>Escolha um conjunto de dados para aprender.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir de novo</translation>
    </message>
    <message>
        <source>Measuring how fast this computer is; that takes a minute …</source>
        <translation>Medindo a velocidade deste computador; leva um minuto…</translation>
    </message>
    <message>
        <source>How long it takes is not known yet.</source>
        <translation>Ainda não se sabe quanto demora.</translation>
    </message>
    <message>
        <source>How long it takes is told when the pictures are counted.</source>
        <translation>Quanto demora é dito quando as imagens forem contadas.</translation>
    </message>
    <message>
        <source>A training is running: another one at the same time slows both down.</source>
        <translation>Um treino está em andamento: outro ao mesmo tempo atrasa os dois.</translation>
    </message>
    <message>
        <source>Measured on this computer, as busy as it was then, for the whole length; it often ends sooner.</source>
        <translation>Medido neste computador, ocupado como estava, para a duração toda; muitas vezes termina antes.</translation>
    </message>
    <message>
        <source> on this computer</source>
        <translation> neste computador</translation>
    </message>
    <message>
        <source>Training needs TensorFlow; see above.</source>
        <translation>O treino precisa do TensorFlow; veja acima.</translation>
    </message>
    <message>
        <source>Choose a folder with annotated pictures.</source>
        <translation>Escolha uma pasta com imagens anotadas.</translation>
    </message>
    <message>
        <source>Looking at the pictures …</source>
        <translation>Olhando as imagens…</translation>
    </message>
    <message>
        <source>The pictures were not looked at to the end.</source>
        <translation>As imagens não foram vistas até o fim.</translation>
    </message>
    <message>
        <source>Nothing can be learned from these pictures yet; see above.</source>
        <translation>Ainda não dá para aprender nada com estas imagens; veja acima.</translation>
    </message>
    <message>
        <source>TensorFlow is not installed</source>
        <translation>O TensorFlow não está instalado</translation>
    </message>
    <message>
        <source>Reading, annotating and all detectors work without it; only training needs it (about 600 MB).</source>
        <translation>Ler, anotar e todos os detectores funcionam sem ele; só o treino precisa (cerca de 600 MB).</translation>
    </message>
    <message>
        <source>End the program, type this in a terminal, and start it again:</source>
        <translation>Feche o programa, digite isto num terminal e abra-o de novo:</translation>
    </message>
    <message>
        <source>Command that installs TensorFlow</source>
        <translation>Comando que instala o TensorFlow</translation>
    </message>
    <message>
        <source>Download the ImageNet weights?</source>
        <translation>Baixar os pesos do ImageNet?</translation>
    </message>
    <message>
        <source>InceptionResNetV2 starts from what it learned on ImageNet. These weights are not on this computer: one download of {weights_mb} MB from Keras&apos;s storage at Google. Your pictures stay here.</source>
        <translation>O InceptionResNetV2 parte do que aprendeu no ImageNet. Esses pesos não estão neste computador: um download de {weights_mb} MB do armazenamento do Keras no Google. Suas imagens ficam aqui.</translation>
    </message>
    <message>
        <source>Without a network: copy {weights_name} from another computer (there it is in .keras/models of the user&apos;s folder) and choose it here.</source>
        <translation>Sem rede: copie {weights_name} de outro computador (lá fica em .keras/models na pasta do usuário) e escolha-o aqui.</translation>
    </message>
    <message>
        <source>Download {size} MB</source>
        <translation>Baixar {size} MB</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Escolher o arquivo…</translation>
    </message>
    <message>
        <source>Start from nothing</source>
        <translation>Partir do nada</translation>
    </message>
    <message>
        <source>Weights (*.h5 *.hdf5)</source>
        <translation>Pesos (*.h5 *.hdf5)</translation>
    </message>
    <message>
        <source>Drop to train on</source>
        <translation>Solte para treinar</translation>
    </message>
    <message>
        <source>Pictures are read and annotated with this detector now.</source>
        <translation>As imagens são lidas e anotadas agora com este detector.</translation>
    </message>
    <message>
        <source>A training is running</source>
        <translation>Um treino está em andamento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) (is|are) running.</source>
        <translation>
            <numerusform>%Ln treino em andamento.</numerusform>
            <numerusform>%Ln treinos em andamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can go on without the window, and is found again at the next start. Stopped, it can be resumed from where it is.</source>
        <translation>Pode seguir sem a janela e é reencontrado no próximo início. Parado, pode ser retomado de onde está.</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Deixar em andamento</translation>
    </message>
    <message>
        <source>Stop the training</source>
        <translation>Parar o treino</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Esvaziar a lixeira</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n training(s) or detector(s) for good?</source>
        <translation>
            <numerusform>Apagar %n treino ou detector de vez?</numerusform>
            <numerusform>Apagar %n treinos ou detectores de vez?</numerusform>
        </translation>
    </message>
    <message>
        <source>That frees {size}. It cannot be undone.</source>
        <translation>Isso libera {size}. Não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Solte para abrir</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigiar uma pasta</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Pasta vigiada</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Pasta a vigiar</translation>
    </message>
    <message>
        <source>Also the folders &amp;below it</source>
        <translation>Também as pastas &amp;dentro dela</translation>
    </message>
    <message>
        <source>Also read what &amp;is there already</source>
        <translation>Ler também o que &amp;já está lá</translation>
    </message>
    <message>
        <source>With each reading</source>
        <translation>Com cada leitura</translation>
    </message>
    <message>
        <source>File that the readings are added to</source>
        <translation>Arquivo ao qual as leituras são acrescentadas</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Nenhum arquivo</translation>
    </message>
    <message>
        <source>Program and its arguments</source>
        <translation>Programa e seus argumentos</translation>
    </message>
    <message>
        <source>Run and send only for &amp;wanted plates</source>
        <translation>Executar e enviar só com placas &amp;procuradas</translation>
    </message>
    <message>
        <source>Looking whether the folder is there…</source>
        <translation>Vendo se a pasta existe…</translation>
    </message>
    <message>
        <source>Watched camera</source>
        <translation>Câmera vigiada</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigiar</translation>
    </message>
    <message>
        <source>With each car</source>
        <translation>Com cada carro</translation>
    </message>
    <message>
        <source>Another camera is called {name}.</source>
        <translation>Outra câmera se chama {name}.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>File with user:password</source>
        <translation>Arquivo com usuário:senha</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Portão</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <source>any width</source>
        <translation>qualquer largura</translation>
    </message>
    <message>
        <source>Only &amp;from</source>
        <translation>Só &amp;de</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>This computer has no keyring for passwords. Write user:password into a file that only you can read.</source>
        <translation>Este computador não tem chaveiro de senhas. Escreva usuário:senha num arquivo que só você possa ler.</translation>
    </message>
    <message>
        <source>Least plate</source>
        <translation>Placa mínima</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>rtsp://…, http://… (MJPEG), or usb:0 for the first camera of this computer. Each car is told once. Of its pictures only the cut-out of the plate is kept.</source>
        <translation>rtsp://…, http://… (MJPEG), ou usb:0 para a primeira câmera deste computador. Cada carro é avisado uma vez. Das imagens só o recorte da placa é guardado.</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Tirar uma imagem</translation>
    </message>
    <message>
        <source>Read here…</source>
        <translation>Ler aqui…</translation>
    </message>
    <message>
        <source>Draw an area: plates count in such areas alone</source>
        <translation>Desenhar uma área: placas contam só nessas áreas</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Draw an area in which plates do not count</source>
        <translation>Desenhar uma área em que placas não contam</translation>
    </message>
    <message>
        <source>Remove the area or line that was clicked</source>
        <translation>Remover a área ou a linha clicada</translation>
    </message>
    <message>
        <source>Write {password} in place of the password in the address, and the password below.</source>
        <translation>Escreva {password} no lugar da senha no endereço, e a senha abaixo.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>As it is in the system&apos;s keyring</source>
        <translation>Como está no chaveiro do sistema</translation>
    </message>
    <message>
        <source>Click the corners; a double click or Enter closes the area, Esc drops it.</source>
        <translation>Clique nos cantos; clique duplo ou Enter fecha a área, Esc a descarta.</translation>
    </message>
    <message>
        <source>Plates are read in the bright areas alone.</source>
        <translation>As placas são lidas só nas áreas claras.</translation>
    </message>
    <message>
        <source>Plates are read in the whole picture.</source>
        <translation>As placas são lidas na imagem inteira.</translation>
    </message>
    <message>
        <source>New pictures are read as they arrive, as long as the program runs, with the detector and the country that are chosen in Read, and kept in the history. Each is read once, also over restarts.</source>
        <translation>Imagens novas são lidas ao chegar, enquanto o programa roda, com o detector e o país escolhidos em Ler, e guardadas no histórico. Cada uma é lida uma vez, também após reinícios.</translation>
    </message>
    <message>
        <source>Add the readings to a file</source>
        <translation>Acrescentar as leituras a um arquivo</translation>
    </message>
    <message>
        <source>A table (.csv) or JSON Lines (.jsonl).</source>
        <translation>Uma tabela (.csv) ou JSON Lines (.jsonl).</translation>
    </message>
    <message>
        <source>Run a program for each reading</source>
        <translation>Executar um programa por leitura</translation>
    </message>
    <message>
        <source>The program in the first line, each argument in a line of its own; no shell is involved. They may hold {places}.</source>
        <translation>O programa na primeira linha, cada argumento numa linha própria; sem shell. Podem conter {places}.</translation>
    </message>
    <message>
        <source>Send each reading</source>
        <translation>Enviar cada leitura</translation>
    </message>
    <message>
        <source>As JSON, by HTTP POST or as an MQTT message. What cannot be sent waits, also over restarts. Passwords are kept in the system&apos;s keyring.</source>
        <translation>Como JSON, por HTTP POST ou como mensagem MQTT. O que não pode ser enviado espera, também após reinícios. As senhas ficam no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Add the readings to</source>
        <translation>Acrescentar as leituras a</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>Tabelas (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Name the folder to watch.</source>
        <translation>Informe a pasta a vigiar.</translation>
    </message>
    <message>
        <source>{folder}: this is no full path. Choose the folder.</source>
        <translation>{folder}: não é um caminho completo. Escolha a pasta.</translation>
    </message>
    <message>
        <source>{folder}: there is no such folder. Make it first, or connect the drive that it is on.</source>
        <translation>{folder}: essa pasta não existe. Crie-a, ou conecte a unidade em que está.</translation>
    </message>
    <message>
        <source>{filename} cannot be looked at ({strerror}). Check that the drive is connected and may be read.</source>
        <translation>{filename} não pode ser examinado ({strerror}). Verifique se a unidade está conectada e pode ser lida.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>vigiando</translation>
    </message>
    <message>
        <source>the folder is away; it is waited for</source>
        <translation>a pasta não está; espera-se por ela</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>parando</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s)</source>
        <translation>
            <numerusform>%Ln carro</numerusform>
            <numerusform>%Ln carros</numerusform>
        </translation>
    </message>
    <message>
        <source>, {failed:,} not read</source>
        <translation>, {failed:,} não lidas</translation>
    </message>
    <message>
        <source>At most {most} folders and cameras are watched at a time. Stop another one first.</source>
        <translation>No máximo {most} pastas e câmeras são vigiadas ao mesmo tempo. Pare outra primeiro.</translation>
    </message>
    <message>
        <source>It ended with an error.</source>
        <translation>Terminou com um erro.</translation>
    </message>
    <message>
        <source>Confidence of each character</source>
        <translation>Certeza de cada caractere</translation>
    </message>
    <message>
        <source>{words}
or {others}</source>
        <translation>{words}
ou {others}</translation>
    </message>
    <message>
        <source>Plate {index} of {boxes}: {label}</source>
        <translation>Placa {index} de {boxes}: {label}</translation>
    </message>
    <message>
        <source>, uncertain</source>
        <translation>, incerta</translation>
    </message>
    <message>
        <source>1 plate</source>
        <translation>1 placa</translation>
    </message>
    <message>
        <source>No plates</source>
        <translation>Sem placas</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>The language changes when the program starts again.</source>
        <translation>O idioma muda quando o programa iniciar de novo.</translation>
    </message>
    <message>
        <source>The log is {path}</source>
        <translation>O registro é {path}</translation>
    </message>
    <message>
        <source>Drop to import the pipeline</source>
        <translation>Solte para importar o pipeline</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>cerca de {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>cerca de {hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>cerca de %n dia</numerusform>
            <numerusform>cerca de %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>faltam {duration}</translation>
    </message>
    <message>
        <source>partly read: cut off at the edge</source>
        <translation>lida em parte: cortada na borda</translation>
    </message>
    <message>
        <source>partly read: a part is covered</source>
        <translation>lida em parte: um pedaço está coberto</translation>
    </message>
    <message>
        <source>partly read: a row is missing</source>
        <translation>lida em parte: falta uma linha</translation>
    </message>
    <message>
        <source>partly read: signs of another script are left out</source>
        <translation>lida em parte: sinais de outra escrita ficaram de fora</translation>
    </message>
    <message>
        <source>partly read</source>
        <translation>lida em parte</translation>
    </message>
    <message>
        <source>Camera {name}</source>
        <translation>Câmera {name}</translation>
    </message>
    <message>
        <source>{error} Until then you can draw boxes by hand, and they are read.</source>
        <translation>{error} Até lá você pode desenhar caixas à mão, e elas são lidas.</translation>
    </message>
    <message>
        <source>{error} Until then plates are found, and you can type their text.</source>
        <translation>{error} Até lá as placas são encontradas, e você pode digitar o texto.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>Não há memória suficiente para isso. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <source>{file}: there are no patterns of your own yet. Write some there first.</source>
        <translation>{file}: ainda não há padrões próprios. Escreva algum ali primeiro.</translation>
    </message>
    <message>
        <source>There is no grammar for the country “{code}”. Choose one of the list.</source>
        <translation>Não há gramática para o país “{code}”. Escolha um da lista.</translation>
    </message>
    <message>
        <source>The grammar {path} is damaged: {error}. Install it again.</source>
        <translation>A gramática {path} está danificada: {error}. Instale de novo.</translation>
    </message>
    <message>
        <source>The text model&apos;s network is of a kind that cannot be read.</source>
        <translation>A rede do modelo de texto é de um tipo que não pode ser lido.</translation>
    </message>
    <message>
        <source>The text model {path} cannot be read ({strerror}). Install LPR Desktop again, or choose another model.</source>
        <translation>O modelo de texto {path} não pode ser lido ({strerror}). Instale o LPR Desktop de novo ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>{path} is not a Tesseract LSTM model, or it is damaged. Choose another one.</source>
        <translation>{path} não é um modelo LSTM do Tesseract, ou está danificado. Escolha outro.</translation>
    </message>
    <message>
        <source>The text model {path} holds parts that a plate model does not have ({foreign}); refused, as such parts can change files on this computer.</source>
        <translation>O modelo de texto {path} contém partes que um modelo de placas não tem ({foreign}); recusado, pois tais partes podem alterar arquivos deste computador.</translation>
    </message>
    <message>
        <source>The text model {path} hides an archive; refused.</source>
        <translation>O modelo de texto {path} esconde um arquivo compactado; recusado.</translation>
    </message>
    <message>
        <source>{error} Install LPR Desktop again.</source>
        <translation>{error} Instale o LPR Desktop de novo.</translation>
    </message>
    <message>
        <source>{file}: another network. Install LPR Desktop again.</source>
        <translation>{file}: outra rede. Instale o LPR Desktop de novo.</translation>
    </message>
    <message>
        <source>{names}: could not be read ({error}). Install LPR Desktop again.</source>
        <translation>{names}: não foi possível ler ({error}). Instale o LPR Desktop de novo.</translation>
    </message>
    <message>
        <source>{names}: names no countries. Install LPR Desktop again.</source>
        <translation>{names}: não nomeia países. Instale o LPR Desktop de novo.</translation>
    </message>
    <message>
        <source>Tesseract could not load the text model {data}.</source>
        <translation>O Tesseract não pôde carregar o modelo de texto {data}.</translation>
    </message>
    <message>
        <source>Tesseract failed on a line.</source>
        <translation>O Tesseract falhou em uma linha.</translation>
    </message>
    <message>
        <source>Tesseract failed on a line: {error}</source>
        <translation>O Tesseract falhou em uma linha: {error}</translation>
    </message>
    <message>
        <source>Tesseract program</source>
        <translation>Programa Tesseract</translation>
    </message>
    <message>
        <source>The program {program} failed on a line: {error}</source>
        <translation>O programa {program} falhou em uma linha: {error}</translation>
    </message>
    <message>
        <source>There is no text engine “{name}”; choose {engines}.</source>
        <translation>Não há mecanismo de texto “{name}”; escolha {engines}.</translation>
    </message>
    <message>
        <source>No Tesseract was found. {hints}</source>
        <translation>O Tesseract não foi encontrado. {hints}</translation>
    </message>
    <message>
        <source>The program tesseract was not found. {install_tesseract}</source>
        <translation>O programa tesseract não foi encontrado. {install_tesseract}</translation>
    </message>
    <message>
        <source>The program {program} does not run. {install_tesseract}</source>
        <translation>O programa {program} não funciona. {install_tesseract}</translation>
    </message>
    <message>
        <source>The program {program} is older than Tesseract 4.1. {install_tesseract}</source>
        <translation>O programa {program} é anterior ao Tesseract 4.1. {install_tesseract}</translation>
    </message>
    <message>
        <source>The module tesserocr is missing. {install_tesserocr}</source>
        <translation>Falta o módulo tesserocr. {install_tesserocr}</translation>
    </message>
    <message>
        <source>Tesseract cannot open files in {path}. Install LPR Desktop in a folder whose name has only English letters and digits.</source>
        <translation>O Tesseract não consegue abrir arquivos em {path}. Instale o LPR Desktop em uma pasta cujo nome tenha só letras inglesas e algarismos.</translation>
    </message>
    <message>
        <source>Install it (Debian, Ubuntu: `apt install tesseract-ocr`; macOS: `brew install tesseract`; Windows: the UB Mannheim installer), or use the in-process engine.</source>
        <translation>Instale-o (Debian, Ubuntu: `apt install tesseract-ocr`; macOS: `brew install tesseract`; Windows: o instalador da UB Mannheim) ou use o Tesseract dentro do processo.</translation>
    </message>
    <message>
        <source>Install it with `pip install tesserocr`, or use the engine that runs the Tesseract program.</source>
        <translation>Instale-o com `pip install tesserocr` ou use o programa Tesseract.</translation>
    </message>
    <message>
        <source>Tesseract in process</source>
        <translation>Tesseract dentro do processo</translation>
    </message>
    <message>
        <source>The module pytesseract is missing. Install it with `pip install pytesseract`.</source>
        <translation>Falta o módulo pytesseract. Instale-o com `pip install pytesseract`.</translation>
    </message>
    <message>
        <source>The text model is damaged, or of a kind that cannot be read.</source>
        <translation>O modelo de texto está danificado ou é de um tipo que não pode ser lido.</translation>
    </message>
    <message>
        <source>The bundle cannot be made: {name} is missing.</source>
        <translation>O pacote não pode ser feito: falta {name}.</translation>
    </message>
    <message>
        <source>The bundle cannot be made: {name} is too large.</source>
        <translation>O pacote não pode ser feito: {name} é grande demais.</translation>
    </message>
    <message>
        <source>there is no such file. Choose a bundle ({suffix}).</source>
        <translation>não existe esse arquivo. Escolha um pacote ({suffix}).</translation>
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
        <translation>este pacote está danificado ou incompleto. Copie-o de novo de onde veio.</translation>
    </message>
    <message>
        <source>this is not a bundle of this program. Choose a file that was exported as one.</source>
        <translation>isto não é um pacote deste programa. Escolha um arquivo que tenha sido exportado como tal.</translation>
    </message>
    <message>
        <source>{what}; refused: no export of this program makes such a file, it may be meant to do harm.</source>
        <translation>{what}; recusado: nenhuma exportação deste programa faz um arquivo assim, ele pode ser nocivo.</translation>
    </message>
    <message>
        <source>it cannot be opened ({error}). Check the permissions and the disk.</source>
        <translation>não pode ser aberto ({error}). Verifique as permissões e o disco.</translation>
    </message>
    <message>
        <source>the file is larger than any bundle (1 GB).</source>
        <translation>o arquivo é maior que qualquer pacote (1 GB).</translation>
    </message>
    <message>
        <source>it hides the number of its members</source>
        <translation>esconde quantos arquivos contém</translation>
    </message>
    <message>
        <source>it has too many members</source>
        <translation>contém arquivos demais</translation>
    </message>
    <message>
        <source>{name} is in it twice</source>
        <translation>{name} aparece duas vezes</translation>
    </message>
    <message>
        <source>it holds {name}</source>
        <translation>contém {name}</translation>
    </message>
    <message>
        <source>{name} is a link or a folder</source>
        <translation>{name} é um link ou uma pasta</translation>
    </message>
    <message>
        <source>{name} is encrypted. Ask for a bundle without a password.</source>
        <translation>{name} está criptografado. Peça um pacote sem senha.</translation>
    </message>
    <message>
        <source>{name} is packed in a foreign way</source>
        <translation>{name} está compactado de uma forma estranha</translation>
    </message>
    <message>
        <source>{name} hides its size</source>
        <translation>{name} esconde seu tamanho</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} é grande demais</translation>
    </message>
    <message>
        <source>{name} would grow more than a hundredfold</source>
        <translation>{name} cresceria mais de cem vezes</translation>
    </message>
    <message>
        <source>its members overlap, or something lies between them</source>
        <translation>os arquivos que contém se sobrepõem ou há algo entre eles</translation>
    </message>
    <message>
        <source>its two lists of members differ</source>
        <translation>suas duas listas de arquivos não coincidem</translation>
    </message>
    <message>
        <source>something lies behind its members</source>
        <translation>há algo depois dos arquivos que contém</translation>
    </message>
    <message>
        <source>this bundle was made by a newer version of the program (form {version}, this one knows {known}). Update LPR Desktop, then import it again.</source>
        <translation>este pacote foi feito por uma versão mais nova do programa (forma {version}, esta conhece {known}). Atualize o LPR Desktop e depois importe-o de novo.</translation>
    </message>
    <message>
        <source>{name} is larger than it says</source>
        <translation>{name} é maior do que indica</translation>
    </message>
    <message>
        <source>{folder}: nothing to evaluate. {why}</source>
        <translation>{folder}: nada para avaliar. {why}</translation>
    </message>
    <message>
        <source>{place}: no pictures in it.</source>
        <translation>{place}: não contém imagens.</translation>
    </message>
    <message>
        <source>{folder}: its owner&apos;s division has no part {part!r}.</source>
        <translation>{folder}: a divisão do dono não tem a parte {part!r}.</translation>
    </message>
    <message>
        <source>{name}: there is no row in it.</source>
        <translation>{name}: não contém nenhuma linha.</translation>
    </message>
    <message>
        <source>{folder}: this folder cannot be used ({strerror}). Choose another.</source>
        <translation>{folder}: esta pasta não pode ser usada ({strerror}). Escolha outra.</translation>
    </message>
    <message>
        <source>{name}: it could not be written to the data set ({reason}). Free some space or check the permissions, then send it again.</source>
        <translation>{name}: não foi possível gravar no conjunto de dados ({reason}). Libere espaço ou verifique as permissões e depois envie de novo.</translation>
    </message>
    <message numerus="yes">
        <source>sent %Ln picture(s)</source>
        <translation>
            <numerusform>%Ln imagem enviada</numerusform>
            <numerusform>%Ln imagens enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a plate to be marked as such</source>
        <translation>
            <numerusform>%Ln sem placa, a marcar como tal</numerusform>
            <numerusform>%Ln sem placa, a marcar como tais</numerusform>
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
            <numerusform>%Ln caixa proposta ao lado de anotações existentes</numerusform>
            <numerusform>%Ln caixas propostas ao lado de anotações existentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be sent</source>
        <translation>
            <numerusform>%Ln não pôde ser enviada</numerusform>
            <numerusform>%Ln não puderam ser enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>nada para enviar</translation>
    </message>
    <message>
        <source>{name}: the picture is not there any more.</source>
        <translation>{name}: a imagem não está mais lá.</translation>
    </message>
    <message>
        <source>{name}: the end of the name is none of a picture&apos;s, so no data set would show it. Rename the file.</source>
        <translation>{name}: o fim do nome não é de imagem, então nenhum conjunto de dados a mostraria. Renomeie o arquivo.</translation>
    </message>
    <message>
        <source>{name}: it was not read, or has changed since. Read it again first.</source>
        <translation>{name}: não foi lida ou mudou desde então. Leia-a de novo primeiro.</translation>
    </message>
    <message>
        <source>{name} and {others} would share one annotation file. Rename one of them in the data set, then send again.</source>
        <translation>{name} e {others} usariam o mesmo arquivo de anotação. Renomeie um deles no conjunto de dados e envie de novo.</translation>
    </message>
    <message>
        <source>{name}: the list cannot be read ({strerror}).</source>
        <translation>{name}: a lista não pode ser lida ({strerror}).</translation>
    </message>
    <message>
        <source>{name}: this is too large for a list of plates.</source>
        <translation>{name}: grande demais para uma lista de placas.</translation>
    </message>
    <message>
        <source>{name}: in line {line} a quotation mark is not closed, or a cell is far too long. Mend that line, or save the table again as CSV.</source>
        <translation>{name}: na linha {line} uma aspa não é fechada ou uma célula é longa demais. Corrija a linha ou salve a tabela de novo como CSV.</translation>
    </message>
    <message>
        <source>{name}: a list holds at most {most_plates:,} plates.</source>
        <translation>{name}: uma lista tem no máximo {most_plates:,} placas.</translation>
    </message>
    <message>
        <source>{name}: there is no plate in it. Give one plate a line, or a CSV table with a column `plate`.</source>
        <translation>{name}: não contém placas. Ponha uma por linha, ou uma tabela CSV com uma coluna `plate`.</translation>
    </message>
    <message>
        <source>{file}: this old journal could not be deleted ({strerror}). Delete it by hand.</source>
        <translation>{file}: este diário antigo não pôde ser excluído ({strerror}). Exclua-o à mão.</translation>
    </message>
    <message>
        <source>The journal of readings no longer holds this plate: it was deleted. Read the picture again.</source>
        <translation>O diário de leituras não tem mais esta placa: foi excluída. Leia a imagem de novo.</translation>
    </message>
    <message numerus="yes">
        <source>What could be saved was taken over: %Ln reading(s).</source>
        <translation>
            <numerusform>O que pôde ser salvo foi mantido: %Ln leitura.</numerusform>
            <numerusform>O que pôde ser salvo foi mantido: %Ln leituras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal in memory</source>
        <translation>O diário na memória</translation>
    </message>
    <message>
        <source>it is damaged. It is set aside, and a new one begun, when the program starts again</source>
        <translation>está danificado. É posto de lado, e um novo começado, quando o programa iniciar de novo</translation>
    </message>
    <message>
        <source>the disk is full. Free some space</source>
        <translation>o disco está cheio. Libere espaço</translation>
    </message>
    <message>
        <source>there is not enough memory. Close other programs</source>
        <translation>não há memória suficiente. Feche outros programas</translation>
    </message>
    <message>
        <source>another program keeps it locked. Close that program and try again</source>
        <translation>outro programa o mantém bloqueado. Feche esse programa e tente de novo</translation>
    </message>
    <message>
        <source>it cannot be written. Check the permissions of the file and of its folder</source>
        <translation>não pode ser gravado. Verifique as permissões do arquivo e da pasta dele</translation>
    </message>
    <message>
        <source>it cannot be used ({error}). Check the folder and the disk</source>
        <translation>não pode ser usado ({error}). Verifique a pasta e o disco</translation>
    </message>
    <message>
        <source>{name}: the journal of readings does not keep this: {advice}. Reading goes on without it.</source>
        <translation>{name}: o diário de leituras não guarda isto: {advice}. A leitura continua sem ele.</translation>
    </message>
    <message>
        <source>was written by a newer version of this program</source>
        <translation>foi gravado por uma versão mais nova deste programa</translation>
    </message>
    <message>
        <source>is not a journal of this program</source>
        <translation>não é um diário deste programa</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>está danificado</translation>
    </message>
    <message>
        <source>The journal of readings {file} {reason}. It was set aside as {aside} in the same folder, and a new journal was begun.</source>
        <translation>O diário de leituras {file} {reason}. Foi posto de lado como {aside} na mesma pasta, e um novo diário foi começado.</translation>
    </message>
    <message>
        <source>A wanted plate needs at least one letter or digit.</source>
        <translation>Uma placa procurada precisa de ao menos uma letra ou algarismo.</translation>
    </message>
    <message>
        <source>{name}: its settings were made by another version of the program. Update it.</source>
        <translation>{name}: os ajustes foram feitos por outra versão do programa. Atualize-o.</translation>
    </message>
    <message>
        <source>country must be a code</source>
        <translation>country deve ser um código</translation>
    </message>
    <message>
        <source>min_score must lie between 0 and 1</source>
        <translation>min_score deve estar entre 0 e 1</translation>
    </message>
    <message>
        <source>{name}: its {settings} could not be read ({strerror}).</source>
        <translation>{name}: não foi possível ler {settings} ({strerror}).</translation>
    </message>
    <message>
        <source>{name}: its {settings} is broken ({error}). Choose another detector.</source>
        <translation>{name}: {settings} está danificado ({error}). Escolha outro detector.</translation>
    </message>
    <message>
        <source>{name}: it reads plates of “{country}”, which this version does not know. Update the program.</source>
        <translation>{name}: lê placas de “{country}”, que esta versão não conhece. Atualize o programa.</translation>
    </message>
    <message>
        <source>{file}: there is such a file already. Choose another name, or replace it on purpose (--overwrite).</source>
        <translation>{file}: este arquivo já existe. Escolha outro nome ou substitua-o de propósito (--overwrite).</translation>
    </message>
    <message>
        <source>A bundle holds at most {most_pictures} pictures, not {pictures}.</source>
        <translation>Um pacote tem no máximo {most_pictures} imagens, não {pictures}.</translation>
    </message>
    <message>
        <source>{file}: there is not enough memory to write the bundle. Close other programs and try again.</source>
        <translation>{file}: não há memória suficiente para gravar o pacote. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>{file}: the bundle could not be written ({strerror}). Choose another folder or free some space.</source>
        <translation>{file}: não foi possível gravar o pacote ({strerror}). Escolha outra pasta ou libere espaço.</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a detector. Give one of letters, digits, blanks and -_. (--name).</source>
        <translation>{name!r} não pode ser o nome de um detector. Use letras, algarismos, espaços e -_. (--name).</translation>
    </message>
    <message>
        <source>There is a detector “{name}” already. Import it under another name (--name).</source>
        <translation>Já há um detector “{name}”. Importe-o com outro nome (--name).</translation>
    </message>
    <message>
        <source>There is a detector “{name}” already. Import it under another name (--name), or replace it on purpose (--overwrite).</source>
        <translation>Já há um detector “{name}”. Importe-o com outro nome (--name) ou substitua-o de propósito (--overwrite).</translation>
    </message>
    <message>
        <source>{target}: the detector could not be written ({strerror}). Free some space or check the permissions.</source>
        <translation>{target}: não foi possível gravar o detector ({strerror}). Libere espaço ou verifique as permissões.</translation>
    </message>
    <message>
        <source>{name}: it could not be unpacked ({strerror}). Free some space, or check the disk that it is on.</source>
        <translation>{name}: não foi possível desempacotar ({strerror}). Libere espaço ou verifique o disco em que está.</translation>
    </message>
    <message>
        <source>{name}: its detector is not one that can be used: {error}. Ask for another bundle.</source>
        <translation>{name}: o detector dele não pode ser usado: {error}. Peça outro pacote.</translation>
    </message>
    <message>
        <source>{name}: {error} Ask for another bundle.</source>
        <translation>{name}: {error} Peça outro pacote.</translation>
    </message>
    <message>
        <source>{file}: this pipeline does not work. {problem}</source>
        <translation>{file}: esta pipeline não funciona. {problem}</translation>
    </message>
    <message>
        <source>{file}: this file is missing.</source>
        <translation>{file}: falta este arquivo.</translation>
    </message>
    <message>
        <source>{file}: not readable ({strerror}).</source>
        <translation>{file}: não pode ser lido ({strerror}).</translation>
    </message>
    <message>
        <source>{detector}: its network cannot be exported: {error}.</source>
        <translation>{detector}: a rede dele não pode ser exportada: {error}.</translation>
    </message>
    <message>
        <source>{file}: the end of the name says the form. Use .csv, or .jsonl for JSON Lines.</source>
        <translation>{file}: o fim do nome diz a forma. Use .csv, ou .jsonl para JSON Lines.</translation>
    </message>
    <message>
        <source>{file}: no file can be written there. Choose a folder.</source>
        <translation>{file}: não é possível gravar um arquivo ali. Escolha uma pasta.</translation>
    </message>
    <message>
        <source>There is no program to run. Name one.</source>
        <translation>Não há programa para executar. Indique um.</translation>
    </message>
    <message>
        <source>{{{name}}} means nothing here; known are {known}.</source>
        <translation>{{{name}}} não significa nada aqui; conhecidos são {known}.</translation>
    </message>
    <message>
        <source>{command}: there is no such program. Give its full path.</source>
        <translation>{command}: este programa não existe. Indique o caminho completo.</translation>
    </message>
    <message>
        <source>{program}: batch files are not run. Name a program (.exe).</source>
        <translation>{program}: arquivos em lote não são executados. Indique um programa (.exe).</translation>
    </message>
    <message>
        <source>{name} could not be started ({reason}).</source>
        <translation>{name} não pôde ser iniciado ({reason}).</translation>
    </message>
    <message>
        <source>{name} took longer than {seconds:.0f} s and was ended.</source>
        <translation>{name} levou mais de {seconds:.0f} s e foi encerrado.</translation>
    </message>
    <message>
        <source>{name} ended with status {status}.</source>
        <translation>{name} terminou com o status {status}.</translation>
    </message>
    <message>
        <source>{watched}: this {kind} is being watched already. End the other watch first.</source>
        <translation>{watched}: já está sendo vigiado ({kind}). Encerre primeiro a outra vigilância.</translation>
    </message>
    <message>
        <source>{file}: what was read in this folder cannot be kept:</source>
        <translation>{file}: não é possível guardar o que foi lido nesta pasta:</translation>
    </message>
    <message>
        <source>{start} the disk is full. Free some space.</source>
        <translation>{start} o disco está cheio. Libere espaço.</translation>
    </message>
    <message>
        <source>{start} {error}. Check the disk, or delete this file to begin anew.</source>
        <translation>{start} {error}. Verifique o disco, ou exclua este arquivo para começar de novo.</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>o arquivo está danificado</translation>
    </message>
    <message>
        <source>There is no annotated picture to learn from. Mark plates first (Annotate), or choose another folder.</source>
        <translation>Não há imagem anotada com que aprender. Marque placas primeiro (Anotar) ou escolha outra pasta.</translation>
    </message>
    <message numerus="yes">
        <source>No plate to learn from: %Ln picture(s) (is|are) annotated, and none has a plate.</source>
        <translation>
            <numerusform>Não há placa com que aprender: %Ln imagem está anotada e não tem placa.</numerusform>
            <numerusform>Não há placa com que aprender: %Ln imagens estão anotadas e nenhuma tem placa.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no plate to measure on.</source>
        <translation>Não há placa com que medir.</translation>
    </message>
    <message>
        <source>There is no plate to learn from.</source>
        <translation>Não há placa com que aprender.</translation>
    </message>
    <message>
        <source>Pictures with plates by part: {found}. Annotate more pictures, or divide them otherwise (the parts are {train}, {validation}, {test}).</source>
        <translation>Imagens com placas por parte: {found}. Anote mais imagens ou divida-as de outro modo (as partes são {train}, {validation}, {test}).</translation>
    </message>
    <message>
        <source>Checking the pictures of {name}</source>
        <translation>Verificando as imagens de {name}</translation>
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
        <translation>você disse sobre ele: {said}.</translation>
    </message>
    <message>
        <source>of what lies there no labels are known: {unknown}.</source>
        <translation>do que há ali não se conhecem rótulos: {unknown}.</translation>
    </message>
    <message>
        <source>no pictures in it.</source>
        <translation>não contém imagens.</translation>
    </message>
    <message>
        <source>{name}: nobody has said whether {classes} means plates.</source>
        <translation>{name}: ninguém disse se {classes} significa placas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) (was|were) made for a picture of another size; their boxes were scaled.</source>
        <translation>
            <numerusform>%Ln anotação foi feita para uma imagem de outro tamanho; as caixas foram redimensionadas.</numerusform>
            <numerusform>%Ln anotações foram feitas para uma imagem de outro tamanho; as caixas foram redimensionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whether {names} means plates: --plate-class NAME, or for good with lpr-desktop dataset answers.</source>
        <translation>Diga se {names} significa placas: --plate-class NAME, ou para sempre com lpr-desktop dataset answers.</translation>
    </message>
    <message numerus="yes">
        <source>The labels of %Ln picture(s) mark nothing. If no plate is to be seen there, say so: --background, or for good with lpr-desktop dataset answers.</source>
        <translation>
            <numerusform>Os rótulos de %Ln imagem não marcam nada. Se nela não se vê nenhuma placa, diga isso: --background, ou para sempre com lpr-desktop dataset answers.</numerusform>
            <numerusform>Os rótulos de %Ln imagens não marcam nada. Se nelas não se vê nenhuma placa, diga isso: --background, ou para sempre com lpr-desktop dataset answers.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: broken ({error}).</source>
        <translation>{file}: danificado ({error}).</translation>
    </message>
    <message>
        <source>Unknown {what} {value!r}. Choose one of: {known}.</source>
        <translation>{what} desconhecido: {value!r}. Escolha um de: {known}.</translation>
    </message>
    <message>
        <source>The detector needs a name.</source>
        <translation>O detector precisa de um nome.</translation>
    </message>
    <message>
        <source>Input size {size} does not fit Inception-ResNet-v2, whose sizes are 32 k + 43. Use {near}.</source>
        <translation>O tamanho de entrada {size} não serve para a Inception-ResNet-v2, cujos tamanhos são 32 k + 43. Use {near}.</translation>
    </message>
    <message>
        <source>{what}: {number} is not from {least} to {most}.</source>
        <translation>{what}: {number} não está entre {least} e {most}.</translation>
    </message>
    <message>
        <source>A batch of {batch} cannot be shared equally among {replicas} graphics cards or machines. Choose a multiple of that.</source>
        <translation>Um lote de {batch} não se divide igualmente entre {replicas} placas gráficas ou máquinas. Escolha um múltiplo.</translation>
    </message>
    <message>
        <source>{name}: broken ({error}).</source>
        <translation>{name}: danificado ({error}).</translation>
    </message>
    <message>
        <source>The epochs of the head are part of all epochs: there are too many.</source>
        <translation>As épocas da cabeça são parte de todas as épocas: são demais.</translation>
    </message>
    <message>
        <source>This needs TensorFlow, which is not installed.</source>
        <translation>Isto precisa do TensorFlow, que não está instalado.</translation>
    </message>
    <message>
        <source>The helper cannot be started ({strerror}).</source>
        <translation>O processo auxiliar não pode ser iniciado ({strerror}).</translation>
    </message>
    <message>
        <source>It ended without a word.</source>
        <translation>Terminou sem dizer nada.</translation>
    </message>
    <message>
        <source>The examples cannot be kept there ({strerror}).</source>
        <translation>Os exemplos não podem ser guardados ali ({strerror}).</translation>
    </message>
    <message>
        <source>The text model needs a name.</source>
        <translation>O modelo de texto precisa de um nome.</translation>
    </message>
    <message>
        <source>Minutes: {minutes:g} is not from 1 to {most_minutes}.</source>
        <translation>Minutos: {minutes:g} não está entre 1 e {most_minutes}.</translation>
    </message>
    <message>
        <source>Seed: {seed} is not from 0 to {value}.</source>
        <translation>Semente: {seed} não está entre 0 e {value}.</translation>
    </message>
    <message>
        <source>{right} of {count} held-out plates are read without a fault (before: {right_before}), {wrong} characters are wrong (before: {wrong_before})</source>
        <translation>{right} de {count} placas separadas são lidas sem erro (antes: {right_before}), {wrong} caracteres estão errados (antes: {wrong_before})</translation>
    </message>
    <message>
        <source>So small a gain may be chance: more corrected plates tell better.</source>
        <translation>Um ganho tão pequeno pode ser acaso: mais placas corrigidas dirão melhor.</translation>
    </message>
    <message>
        <source>The new model is better: {figures}.</source>
        <translation>O modelo novo é melhor: {figures}.</translation>
    </message>
    <message>
        <source>The old model stays: the new one forgets other plates; of drawn lines it reads {after:.1%} (before: {before:.1%}). {figures}.</source>
        <translation>O modelo antigo fica: o novo esquece outras placas; das linhas desenhadas ele lê {after:.1%} (antes: {before:.1%}). {figures}.</translation>
    </message>
    <message>
        <source>The old model stays, the new one is not better: {figures}.</source>
        <translation>O modelo antigo fica, o novo não é melhor: {figures}.</translation>
    </message>
    <message>
        <source>{data_file}: broken ({error}).</source>
        <translation>{data_file}: danificado ({error}).</translation>
    </message>
    <message>
        <source>{report_file}: broken ({error}).</source>
        <translation>{report_file}: danificado ({error}).</translation>
    </message>
    <message>
        <source>{name_or_path}: nothing of this name to go on with. There are: {names}.</source>
        <translation>{name_or_path}: nada com este nome para continuar. Há: {names}.</translation>
    </message>
    <message>
        <source>No picture to learn from can be opened any more.</source>
        <translation>Nenhuma imagem com que aprender pode mais ser aberta.</translation>
    </message>
    <message>
        <source>Saving the detector</source>
        <translation>Salvando o detector</translation>
    </message>
    <message>
        <source>Quantising the detector</source>
        <translation>Quantizando o detector</translation>
    </message>
    <message>
        <source>{error} It is not compared with.</source>
        <translation>{error} Não se compara com ele.</translation>
    </message>
    <message>
        <source>Measuring on the {part} pictures</source>
        <translation>Medindo com as imagens de {part}</translation>
    </message>
    <message>
        <source>{error} It is not measured on.</source>
        <translation>{error} Não se mede com ela.</translation>
    </message>
    <message>
        <source>Unknown architecture {architecture!r}. Choose one of: {architectures}.</source>
        <translation>Arquitetura desconhecida {architecture!r}. Escolha uma de: {architectures}.</translation>
    </message>
    <message>
        <source>a width is out of range</source>
        <translation>uma largura está fora do intervalo</translation>
    </message>
    <message>
        <source>a depth is out of range</source>
        <translation>uma profundidade está fora do intervalo</translation>
    </message>
    <message>
        <source>The description of the network is broken ({error}).</source>
        <translation>A descrição da rede está danificada ({error}).</translation>
    </message>
    <message>
        <source>Loading TensorFlow</source>
        <translation>Carregando o TensorFlow</translation>
    </message>
    <message>
        <source>Waiting for all {count} machines</source>
        <translation>Esperando todas as {count} máquinas</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>Construindo a rede</translation>
    </message>
    <message>
        <source>The first machine has made no plan; the folder of the run must be shared.</source>
        <translation>A primeira máquina não fez plano; a pasta da execução tem de ser compartilhada.</translation>
    </message>
    <message>
        <source>This training needs {needed:.1f} GB on the disk of {folder}, where {free:.1f} GB are free. Make room there, then resume.</source>
        <translation>Este treino precisa de {needed:.1f} GB no disco de {folder}, onde há {free:.1f} GB livres. Libere espaço e continue.</translation>
    </message>
    <message>
        <source>Checking the pictures</source>
        <translation>Verificando as imagens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more picture(s) (is|are) left out; data.json of the run names them.</source>
        <translation>
            <numerusform>Mais %Ln imagem fica de fora; data.json da execução a nomeia.</numerusform>
            <numerusform>Mais %Ln imagens ficam de fora; data.json da execução as nomeia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) (is|are) not annotated yet: left out.</source>
        <translation>
            <numerusform>%Ln imagem ainda não está anotada: fica de fora.</numerusform>
            <numerusform>%Ln imagens ainda não estão anotadas: ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} It is left out.</source>
        <translation>{error} Fica de fora.</translation>
    </message>
    <message>
        <source>The pictures of this run are gone. Put them back where they were.</source>
        <translation>As imagens desta execução sumiram. Coloque-as onde estavam.</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>Validando</translation>
    </message>
    <message>
        <source>The ImageNet weights could not be downloaded ({first_line}). {offline_way}</source>
        <translation>Não foi possível baixar os pesos da ImageNet ({first_line}). {offline_way}</translation>
    </message>
    <message>
        <source>{backbone}: these are not the weights of Keras&apos;s InceptionResNetV2 without top ({first_line}).</source>
        <translation>{backbone}: não são os pesos da InceptionResNetV2 do Keras sem topo ({first_line}).</translation>
    </message>
    <message>
        <source>An unexpected error: {kind} ({error}).</source>
        <translation>Um erro inesperado: {kind} ({error}).</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medindo</translation>
    </message>
    <message>
        <source>Drawing examples</source>
        <translation>Desenhando exemplos</translation>
    </message>
    <message>
        <source>{file}: there already. Choose another name.</source>
        <translation>{file}: já existe. Escolha outro nome.</translation>
    </message>
    <message>
        <source>{target}: such a file must end with {suffix}.</source>
        <translation>{target}: um arquivo assim tem de terminar em {suffix}.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvando</translation>
    </message>
    <message>
        <source>{base}: the weights to go on from are missing ({float_weights}). Begin with the model that ships.</source>
        <translation>{base}: faltam os pesos para continuar ({float_weights}). Comece com o modelo incluído.</translation>
    </message>
    <message>
        <source>The model reads all {count} held-out plates already: nothing would show whether a training makes it better. Add plates that it reads wrongly.</source>
        <translation>O modelo já lê todas as {count} placas separadas: nada mostraria se um treino o melhora. Acrescente placas que ele lê errado.</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>Gravando o modelo</translation>
    </message>
    <message>
        <source>Keeping the model</source>
        <translation>Guardando o modelo</translation>
    </message>
    <message>
        <source>Gathering the texts</source>
        <translation>Reunindo os textos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) (holds|hold) signs that the model does not read: left out.</source>
        <translation>
            <numerusform>%Ln texto tem sinais que o modelo não lê: fica de fora.</numerusform>
            <numerusform>%Ln textos têm sinais que o modelo não lê: ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the plates</source>
        <translation>Lendo as placas</translation>
    </message>
    <message>
        <source>Cutting lines</source>
        <translation>Recortando linhas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plate(s) (is|are) left out: what is cut out there reads quite unlike their text. Check their boxes and texts.</source>
        <translation>
            <numerusform>%Ln placa fica de fora: o que foi recortado se lê bem diferente do texto. Verifique a caixa e o texto.</numerusform>
            <numerusform>%Ln placas ficam de fora: o que foi recortado se lê bem diferente do texto. Verifique as caixas e os textos.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the plates shows its text. Check the boxes and the texts.</source>
        <translation>Nenhuma das placas mostra o texto dela. Verifique as caixas e os textos.</translation>
    </message>
    <message>
        <source>Drawing plates</source>
        <translation>Desenhando placas</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Annotate a video</source>
        <translation>Anotar um vídeo</translation>
    </message>
    <message>
        <source>{name} is annotated as a folder of pictures: some of its frames. The boxes of the frame before are suggested in the next one; Enter accepts them.</source>
        <translation>{name} é anotado como uma pasta de imagens: alguns de seus quadros. As caixas do quadro anterior são sugeridas no seguinte; Enter as aceita.</translation>
    </message>
    <message>
        <source>One of so many &amp;frames:</source>
        <translation>Um de cada tantos &amp;quadros:</translation>
    </message>
    <message>
        <source>Frames in which the detector finds &amp;plates</source>
        <translation>Quadros em que o detector encontra &amp;placas</translation>
    </message>
    <message>
        <source>One of so many frames</source>
        <translation>Um de cada tantos quadros</translation>
    </message>
    <message>
        <source>{name} frames</source>
        <translation>{name} quadros</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Pasta para as imagens</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Pa&amp;sta</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>{name}: the detector finds no plate. Take every so many frames instead.</source>
        <translation>{name}: o detector não encontra nenhuma placa. Pegue em vez disso um de cada tantos quadros.</translation>
    </message>
    <message>
        <source>Pictures are made of the frames of {name}.</source>
        <translation>São criadas imagens dos quadros de {name}.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>In the Read view</source>
        <translation>Na visão Ler</translation>
    </message>
    <message>
        <source>Read: in the picture</source>
        <translation>Ler: na imagem</translation>
    </message>
    <message>
        <source>Read: in the list of pictures</source>
        <translation>Ler: na lista de imagens</translation>
    </message>
    <message>
        <source>In the Annotate view</source>
        <translation>Na visão Anotar</translation>
    </message>
    <message>
        <source>Annotate: on the picture</source>
        <translation>Anotar: sobre a imagem</translation>
    </message>
    <message>
        <source>Annotate: in the list of boxes</source>
        <translation>Anotar: na lista de caixas</translation>
    </message>
    <message>
        <source>In the Train view</source>
        <translation>Na visão Treinar</translation>
    </message>
    <message>
        <source>In the History view</source>
        <translation>Na visão Histórico</translation>
    </message>
    <message>
        <source>In the text of a plate</source>
        <translation>No texto de uma placa</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Leitura</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>&amp;Caixas</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>Conjunto de &amp;dados</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Treino</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Read plates</source>
        <translation>&amp;Ler placas</translation>
    </message>
    <message>
        <source>Find and read the plates in pictures</source>
        <translation>Encontrar e ler as placas em imagens</translation>
    </message>
    <message>
        <source>Anno&amp;tate pictures</source>
        <translation>&amp;Anotar imagens</translation>
    </message>
    <message>
        <source>Draw boxes around plates and write down their texts, to train a detector</source>
        <translation>Desenhar caixas em volta de placas e escrever os textos, para treinar um detector</translation>
    </message>
    <message>
        <source>Train a detector on e&amp;xamples</source>
        <translation>&amp;Treinar um detector com exemplos</translation>
    </message>
    <message>
        <source>Train a detector on annotated pictures</source>
        <translation>Treinar um detector com imagens anotadas</translation>
    </message>
    <message>
        <source>&amp;View the history</source>
        <translation>&amp;Ver o histórico</translation>
    </message>
    <message>
        <source>Search, note, export and delete what was read; wanted plates; watched folders</source>
        <translation>Buscar, anotar, exportar e apagar o que foi lido; placas procuradas; pastas vigiadas</translation>
    </message>
    <message>
        <source>&amp;Open pictures or videos…</source>
        <translation>&amp;Abrir imagens ou vídeos…</translation>
    </message>
    <message>
        <source>Choose pictures and videos to read</source>
        <translation>Escolher imagens e vídeos para ler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;pasta…</translation>
    </message>
    <message>
        <source>Read all pictures of a folder and the folders in it</source>
        <translation>Ler todas as imagens de uma pasta e das pastas nela</translation>
    </message>
    <message>
        <source>&amp;Paste pictures</source>
        <translation>&amp;Colar imagens</translation>
    </message>
    <message>
        <source>Read what is on the clipboard</source>
        <translation>Ler o que está na área de transferência</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Open &amp;sample pictures</source>
        <translation>Abrir imagens &amp;de exemplo</translation>
    </message>
    <message>
        <source>Try the program out</source>
        <translation>Experimentar o programa</translation>
    </message>
    <message>
        <source>&amp;Export as table (CSV)…</source>
        <translation>Exportar como &amp;tabela (CSV)…</translation>
    </message>
    <message>
        <source>Write all readings to a table for a spreadsheet</source>
        <translation>Gravar todas as leituras numa tabela</translation>
    </message>
    <message>
        <source>Open pictures first</source>
        <translation>Abra imagens primeiro</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>Exportar como &amp;JSON…</translation>
    </message>
    <message>
        <source>Write all readings for other programs</source>
        <translation>Gravar todas as leituras para outros programas</translation>
    </message>
    <message>
        <source>Export anony&amp;mised copies…</source>
        <translation>E&amp;xportar cópias anonimizadas…</translation>
    </message>
    <message>
        <source>Copy pictures and videos with all plates made unreadable</source>
        <translation>Copiar imagens e vídeos com todas as placas ilegíveis</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Tirar da &amp;lista</translation>
    </message>
    <message>
        <source>Take the chosen pictures off the list; the files stay where they are</source>
        <translation>Tirar da lista as imagens escolhidas; os arquivos ficam onde estão</translation>
    </message>
    <message>
        <source>Remove &amp;all from the list</source>
        <translation>Ti&amp;rar tudo da lista</translation>
    </message>
    <message>
        <source>Empty the list; the files stay</source>
        <translation>Esvaziar a lista; os arquivos ficam</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Nada foi alterado ainda</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>Nada foi desfeito</translation>
    </message>
    <message>
        <source>&amp;Copy plate</source>
        <translation>&amp;Copiar placa</translation>
    </message>
    <message>
        <source>Copy the text of the chosen plate</source>
        <translation>Copiar o texto da placa escolhida</translation>
    </message>
    <message>
        <source>Choose a plate first</source>
        <translation>Escolha uma placa primeiro</translation>
    </message>
    <message>
        <source>Copy &amp;all plates</source>
        <translation>Copiar &amp;todas as placas</translation>
    </message>
    <message>
        <source>Copy the texts of all pictures in the list, one line each</source>
        <translation>Copiar os textos de todas as imagens da lista, um por linha</translation>
    </message>
    <message>
        <source>Correct &amp;text</source>
        <translation>C&amp;orrigir texto</translation>
    </message>
    <message>
        <source>Type what the plate says</source>
        <translation>Digitar o que a placa diz</translation>
    </message>
    <message>
        <source>Add a &amp;plate</source>
        <translation>&amp;Adicionar uma placa</translation>
    </message>
    <message>
        <source>Draw a box around a plate; it is read at once</source>
        <translation>Desenhar uma caixa em volta de uma placa; ela é lida na hora</translation>
    </message>
    <message>
        <source>Re&amp;move plate</source>
        <translation>Remover &amp;placa</translation>
    </message>
    <message>
        <source>Remove the chosen box</source>
        <translation>Remover a caixa escolhida</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Tama&amp;nho real</translation>
    </message>
    <message>
        <source>&amp;Fit in the window</source>
        <translation>Ajustar &amp;à janela</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>Pr&amp;óxima imagem</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>Ima&amp;gem anterior</translation>
    </message>
    <message>
        <source>N&amp;ext pane</source>
        <translation>Pró&amp;ximo painel</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Levar o teclado à próxima parte da janela</translation>
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
        <translation>Mostrar &amp;com placa</translation>
    </message>
    <message>
        <source>Show witho&amp;ut plate</source>
        <translation>Mostrar &amp;sem placa</translation>
    </message>
    <message>
        <source>Show un&amp;certain</source>
        <translation>Mostrar inc&amp;ertas</translation>
    </message>
    <message>
        <source>Show faile&amp;d</source>
        <translation>Mostrar com &amp;falha</translation>
    </message>
    <message>
        <source>&amp;Read picture again</source>
        <translation>&amp;Ler a imagem de novo</translation>
    </message>
    <message>
        <source>Read the chosen picture again with the present choices</source>
        <translation>Ler de novo a imagem escolhida com as escolhas atuais</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Read &amp;all again</source>
        <translation>Ler &amp;tudo de novo</translation>
    </message>
    <message>
        <source>Read all pictures again with the present choices</source>
        <translation>Ler de novo todas as imagens com as escolhas atuais</translation>
    </message>
    <message>
        <source>&amp;Send to a data set…</source>
        <translation>&amp;Enviar a um conjunto de dados…</translation>
    </message>
    <message>
        <source>Put pictures with their boxes and texts into a data set, to learn from corrections</source>
        <translation>Pôr imagens com caixas e textos num conjunto de dados, para aprender com as correções</translation>
    </message>
    <message>
        <source>Send to data set</source>
        <translation>Enviar ao conjunto</translation>
    </message>
    <message>
        <source>Play the video, or stop it</source>
        <translation>Reproduzir o vídeo ou pará-lo</translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation>&amp;Quadro anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt frame</source>
        <translation>&amp;Próximo quadro</translation>
    </message>
    <message>
        <source>&amp;Go to the previous passage</source>
        <translation>&amp;Ir à passagem anterior</translation>
    </message>
    <message>
        <source>G&amp;o to the next passage</source>
        <translation>Ir &amp;à próxima passagem</translation>
    </message>
    <message>
        <source>&amp;Take the frame as a picture</source>
        <translation>Tomar &amp;o quadro como imagem</translation>
    </message>
    <message>
        <source>Add the frame to the list as a picture: to correct boxes, or for a data set</source>
        <translation>Adicionar o quadro à lista como imagem: para corrigir caixas ou para um conjunto de dados</translation>
    </message>
    <message>
        <source>L&amp;ine for directions…</source>
        <translation>Lin&amp;ha para o sentido…</translation>
    </message>
    <message>
        <source>Draw a line across the video: which way a car crosses it is its direction</source>
        <translation>Traçar uma linha no vídeo: o modo como um carro a cruza é o seu sentido</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>&amp;Cancelar a leitura</translation>
    </message>
    <message>
        <source>Stop; what is read stays</source>
        <translation>Parar; o que foi lido fica</translation>
    </message>
    <message>
        <source>Nothing is being read</source>
        <translation>Nada está sendo lido</translation>
    </message>
    <message>
        <source>Keep the journal 30 &amp;days</source>
        <translation>&amp;Guardar o diário 30 dias</translation>
    </message>
    <message>
        <source>Keep the journal one &amp;year</source>
        <translation>Guardar o &amp;diário um ano</translation>
    </message>
    <message>
        <source>Keep the journal without &amp;end</source>
        <translation>Guardar o diário &amp;sem fim</translation>
    </message>
    <message>
        <source>Keep &amp;no journal</source>
        <translation>&amp;Não guardar diário</translation>
    </message>
    <message>
        <source>C&amp;lear journal…</source>
        <translation>Li&amp;mpar o diário…</translation>
    </message>
    <message>
        <source>Delete all remembered readings and corrections for good</source>
        <translation>Apagar de vez todas as leituras e correções guardadas</translation>
    </message>
    <message>
        <source>Next plate</source>
        <translation>Próxima placa</translation>
    </message>
    <message>
        <source>Previous plate</source>
        <translation>Placa anterior</translation>
    </message>
    <message>
        <source>Move the box by 1 pixel</source>
        <translation>Mover a caixa 1 pixel</translation>
    </message>
    <message>
        <source>Move the box by 10 pixels</source>
        <translation>Mover a caixa 10 pixels</translation>
    </message>
    <message>
        <source>Make the box wider or higher by 1 pixel</source>
        <translation>Deixar a caixa 1 pixel mais larga ou alta</translation>
    </message>
    <message>
        <source>While adding: a box in the middle</source>
        <translation>Ao adicionar: uma caixa no meio</translation>
    </message>
    <message>
        <source>Zoom in and out, fit, actual size</source>
        <translation>Ampliar, reduzir, ajustar, tamanho real</translation>
    </message>
    <message>
        <source>Stop drawing, or choose no plate</source>
        <translation>Parar de desenhar, ou não escolher placa</translation>
    </message>
    <message>
        <source>Previous or next picture</source>
        <translation>Imagem anterior ou próxima</translation>
    </message>
    <message>
        <source>First or last picture</source>
        <translation>Primeira ou última imagem</translation>
    </message>
    <message>
        <source>Choose all pictures</source>
        <translation>Escolher todas as imagens</translation>
    </message>
    <message>
        <source>Take the chosen pictures off the list</source>
        <translation>Tirar da lista as imagens escolhidas</translation>
    </message>
    <message>
        <source>Take the text as it is typed</source>
        <translation>Usar o texto como está digitado</translation>
    </message>
    <message>
        <source>Leave the text as it was</source>
        <translation>Deixar o texto como estava</translation>
    </message>
    <message>
        <source>Annotate the pictures of a folder and the folders in it</source>
        <translation>Anotar as imagens de uma pasta e das pastas nela</translation>
    </message>
    <message>
        <source>Open a recent fol&amp;der…</source>
        <translation>&amp;Abrir pasta recente…</translation>
    </message>
    <message>
        <source>One of the folders that were annotated last</source>
        <translation>Uma das últimas pastas anotadas</translation>
    </message>
    <message>
        <source>&amp;Open picture…</source>
        <translation>A&amp;brir imagem…</translation>
    </message>
    <message>
        <source>Annotate a picture with the others of its folder, or frames of a video</source>
        <translation>Anotar uma imagem com as outras da sua pasta, ou quadros de um vídeo</translation>
    </message>
    <message>
        <source>Make an e&amp;xample data set…</source>
        <translation>&amp;Criar um conjunto de exemplo…</translation>
    </message>
    <message>
        <source>Draw some eighty pictures of cars with boxes and texts, to try labelling and training</source>
        <translation>Desenhar umas oitenta imagens de carros com caixas e textos, para experimentar rotular e treinar</translation>
    </message>
    <message>
        <source>&amp;Annotation folder…</source>
        <translation>Pasta &amp;das anotações…</translation>
    </message>
    <message>
        <source>Choose where the annotation files are; kept for this folder of pictures</source>
        <translation>Escolher onde ficam os arquivos de anotação; lembrado para esta pasta</translation>
    </message>
    <message>
        <source>Open a folder first</source>
        <translation>Abra uma pasta primeiro</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sa&amp;lvar</translation>
    </message>
    <message>
        <source>Write now what is not written yet; it is saved by itself too</source>
        <translation>Gravar agora o que ainda não foi gravado; também se salva sozinho</translation>
    </message>
    <message>
        <source>Next pict&amp;ure without annotation</source>
        <translation>P&amp;róxima imagem sem anotação</translation>
    </message>
    <message>
        <source>Pre&amp;vious picture without annotation</source>
        <translation>I&amp;magem anterior sem anotação</translation>
    </message>
    <message>
        <source>&amp;Copy the name</source>
        <translation>Copiar &amp;o nome</translation>
    </message>
    <message>
        <source>Of the picture, as text</source>
        <translation>Da imagem, como texto</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>Mostrar &amp;no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Move picture to the &amp;trash…</source>
        <translation>Mo&amp;ver a imagem para a lixeira…</translation>
    </message>
    <message>
        <source>Move the picture and its annotation to the trash of the system</source>
        <translation>Mover a imagem e a anotação para a lixeira do sistema</translation>
    </message>
    <message>
        <source>&amp;Copy boxes</source>
        <translation>&amp;Copiar caixas</translation>
    </message>
    <message>
        <source>Copy the chosen boxes, to paste them into another picture</source>
        <translation>Copiar as caixas escolhidas, para colar em outra imagem</translation>
    </message>
    <message>
        <source>Choose a box first</source>
        <translation>Escolha uma caixa primeiro</translation>
    </message>
    <message>
        <source>&amp;Paste boxes</source>
        <translation>C&amp;olar caixas</translation>
    </message>
    <message>
        <source>Add the copied boxes</source>
        <translation>Adicionar as caixas copiadas</translation>
    </message>
    <message>
        <source>Add the boxes of the pre&amp;vious picture</source>
        <translation>&amp;Adicionar as caixas da imagem anterior</translation>
    </message>
    <message>
        <source>Nothing is replaced; one undo takes them back</source>
        <translation>Nada é substituído; desfazer uma vez as tira</translation>
    </message>
    <message>
        <source>&amp;Duplicate boxes</source>
        <translation>D&amp;uplicar caixas</translation>
    </message>
    <message>
        <source>A copy beside each chosen box</source>
        <translation>Uma cópia ao lado de cada caixa escolhida</translation>
    </message>
    <message>
        <source>Choose &amp;all boxes</source>
        <translation>&amp;Escolher todas as caixas</translation>
    </message>
    <message>
        <source>&amp;Edit class and text…</source>
        <translation>Editar classe e &amp;texto…</translation>
    </message>
    <message>
        <source>Class and text of the chosen box</source>
        <translation>Classe e texto da caixa escolhida</translation>
    </message>
    <message>
        <source>Dra&amp;w a box</source>
        <translation>&amp;Desenhar uma caixa</translation>
    </message>
    <message>
        <source>Draw a box around a plate; hold Ctrl for a square</source>
        <translation>Desenhar uma caixa em volta de uma placa; Ctrl para um quadrado</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Desenhar</translation>
    </message>
    <message>
        <source>Click fou&amp;r corners</source>
        <translation>&amp;Clicar quatro cantos</translation>
    </message>
    <message>
        <source>For a plate that stands askew: click its corners, in any order</source>
        <translation>Para uma placa torta: clique nos cantos, em qualquer ordem</translation>
    </message>
    <message>
        <source>Four corners, or &amp;upright again</source>
        <translation>&amp;Quatro cantos, ou reta de novo</translation>
    </message>
    <message>
        <source>Find the corners of the plate in the chosen box; drag one to move it</source>
        <translation>Encontrar os cantos da placa na caixa escolhida; arraste um para movê-lo</translation>
    </message>
    <message>
        <source>&amp;Delete, or refuse the suggestion</source>
        <translation>&amp;Apagar, ou recusar a sugestão</translation>
    </message>
    <message>
        <source>Di&amp;fficult</source>
        <translation>D&amp;ifícil</translation>
    </message>
    <message>
        <source>Mark the chosen boxes as hard to read</source>
        <translation>Marcar as caixas escolhidas como difíceis de ler</translation>
    </message>
    <message>
        <source>&amp;Truncated</source>
        <translation>C&amp;ortada</translation>
    </message>
    <message>
        <source>Mark the chosen boxes as cut off</source>
        <translation>Marcar as caixas escolhidas como cortadas</translation>
    </message>
    <message>
        <source>Attr&amp;ibutes…</source>
        <translation>Atributos…</translation>
    </message>
    <message>
        <source>What else is to be said of the chosen boxes: a name and a value each</source>
        <translation>O que mais há a dizer das caixas escolhidas: um nome e um valor cada</translation>
    </message>
    <message>
        <source>Picture is &amp;checked</source>
        <translation>A imagem &amp;está conferida</translation>
    </message>
    <message>
        <source>All plates of this picture have a box, or there is none</source>
        <translation>Todas as placas desta imagem têm caixa, ou não há nenhuma</translation>
    </message>
    <message>
        <source>Ta&amp;gs of the picture…</source>
        <translation>Etiquetas da imagem…</translation>
    </message>
    <message>
        <source>Words about the whole picture, such as night or rain; the list finds them</source>
        <translation>Palavras sobre a imagem inteira, como noite ou chuva; a lista as encontra</translation>
    </message>
    <message>
        <source>Suggest &amp;boxes</source>
        <translation>&amp;Sugerir caixas</translation>
    </message>
    <message>
        <source>Let the detector find plates; nothing is written before you accept it</source>
        <translation>Deixar o detector encontrar placas; nada é gravado antes de você aceitar</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Sugerir</translation>
    </message>
    <message>
        <source>Suggest boxes for the f&amp;older</source>
        <translation>Sugerir caixas &amp;para a pasta</translation>
    </message>
    <message>
        <source>For all listed pictures that have no box yet</source>
        <translation>Para todas as imagens da lista que ainda não têm caixa</translation>
    </message>
    <message>
        <source>Stop (suggestions, im&amp;port, check)</source>
        <translation>Parar (sugestões, importação, &amp;verificação)</translation>
    </message>
    <message>
        <source>Stop what is running; what it has done stays</source>
        <translation>Parar o que está em andamento; o que foi feito fica</translation>
    </message>
    <message>
        <source>&amp;Accept the suggestion</source>
        <translation>Acei&amp;tar a sugestão</translation>
    </message>
    <message>
        <source>Accept a&amp;ll suggestions</source>
        <translation>Aceita&amp;r todas as sugestões</translation>
    </message>
    <message>
        <source>Actual si&amp;ze</source>
        <translation>Tama&amp;nho real</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>A&amp;justar à largura</translation>
    </message>
    <message>
        <source>Keep the zoo&amp;m</source>
        <translation>Manter &amp;o zoom</translation>
    </message>
    <message>
        <source>The next picture is shown with the same zoom, at the same place</source>
        <translation>A próxima imagem é mostrada com o mesmo zoom, no mesmo lugar</translation>
    </message>
    <message>
        <source>&amp;Brighter</source>
        <translation>Mais &amp;claro</translation>
    </message>
    <message>
        <source>&amp;Darker</source>
        <translation>Mais &amp;escuro</translation>
    </message>
    <message>
        <source>More &amp;contrast</source>
        <translation>Mai&amp;s contraste</translation>
    </message>
    <message>
        <source>Gre&amp;yer, less contrast</source>
        <translation>Menos contraste</translation>
    </message>
    <message>
        <source>E&amp;qualise</source>
        <translation>E&amp;qualizar</translation>
    </message>
    <message>
        <source>Plates in shadow can be read: light is evened out in what you see, not in the file</source>
        <translation>Placas na sombra podem ser lidas: a luz é igualada no que você vê, não no arquivo</translation>
    </message>
    <message>
        <source>Show as it is (&amp;usual light)</source>
        <translation>Mostrar como &amp;é (luz normal)</translation>
    </message>
    <message>
        <source>Keep bright&amp;ness and contrast</source>
        <translation>Manter &amp;brilho e contraste</translation>
    </message>
    <message>
        <source>The next picture is shown as bright and with as much contrast as this one</source>
        <translation>A próxima imagem é mostrada com o mesmo brilho e contraste desta</translation>
    </message>
    <message>
        <source>&amp;Hide boxes</source>
        <translation>Oc&amp;ultar caixas</translation>
    </message>
    <message>
        <source>Show &amp;all boxes</source>
        <translation>Mostrar to&amp;das as caixas</translation>
    </message>
    <message>
        <source>Show &amp;labels</source>
        <translation>Mostrar r&amp;ótulos</translation>
    </message>
    <message>
        <source>Sto&amp;p drawing</source>
        <translation>Parar de desen&amp;har</translation>
    </message>
    <message>
        <source>Choose and move boxes again</source>
        <translation>Escolher e mover caixas de novo</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part</source>
        <translation>Levar o teclado à próxima parte</translation>
    </message>
    <message>
        <source>&amp;Search pictures</source>
        <translation>Buscar ima&amp;gens</translation>
    </message>
    <message>
        <source>&amp;Find problems</source>
        <translation>&amp;Encontrar problemas</translation>
    </message>
    <message>
        <source>List what is wrong in this folder: boxes outside, twins, wrong sizes, copies</source>
        <translation>Listar o que há de errado nesta pasta: caixas fora, duplicadas, tamanhos errados, cópias</translation>
    </message>
    <message>
        <source>Compare with the &amp;detector</source>
        <translation>&amp;Comparar com o detector</translation>
    </message>
    <message>
        <source>List where the labels and what detector and reader find disagree, worst first</source>
        <translation>Listar onde os rótulos e o que detector e leitor encontram divergem, o pior primeiro</translation>
    </message>
    <message>
        <source>&amp;Take what the detector says</source>
        <translation>&amp;Usar o que o detector diz</translation>
    </message>
    <message>
        <source>Of the chosen doubt: the box it found, its place, or its text; undo takes it back</source>
        <translation>Da dúvida escolhida: a caixa encontrada, o lugar ou o texto; desfazer tira</translation>
    </message>
    <message>
        <source>What to label ne&amp;xt</source>
        <translation>&amp;O que rotular a seguir</translation>
    </message>
    <message>
        <source>List the pictures without annotation, those first of which the networks are unsure</source>
        <translation>Listar as imagens sem anotação, primeiro aquelas em que as redes têm dúvida</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>E&amp;statísticas</translation>
    </message>
    <message>
        <source>Boxes, sizes, places</source>
        <translation>Caixas, tamanhos, lugares</translation>
    </message>
    <message>
        <source>S&amp;plit into parts…</source>
        <translation>&amp;Dividir em partes…</translation>
    </message>
    <message>
        <source>Training, validation and test, by a seed</source>
        <translation>Treino, validação e teste, por uma semente</translation>
    </message>
    <message>
        <source>I&amp;mprove reading…</source>
        <translation>&amp;Melhorar a leitura…</translation>
    </message>
    <message>
        <source>Train the model that reads the text further, on the texts of this data set</source>
        <translation>Treinar mais o modelo que lê o texto, com os textos deste conjunto</translation>
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
        <translation>C&amp;lasses…</translation>
    </message>
    <message>
        <source>The classes that keys 1 to 9 give; labelImg&apos;s predefined classes can be loaded</source>
        <translation>As classes que as teclas 1 a 9 dão; as predefinidas do labelImg podem ser carregadas</translation>
    </message>
    <message>
        <source>&amp;Rename classes…</source>
        <translation>&amp;Renomear classes…</translation>
    </message>
    <message>
        <source>Give other names to the classes of this folder, such as plate for number_plate</source>
        <translation>Dar outros nomes às classes desta pasta, como plate em vez de number_plate</translation>
    </message>
    <message>
        <source>Class 1 to 9 for the chosen boxes</source>
        <translation>Classe 1 a 9 para as caixas escolhidas</translation>
    </message>
    <message>
        <source>class 1</source>
        <translation>classe 1</translation>
    </message>
    <message>
        <source>class 2</source>
        <translation>classe 2</translation>
    </message>
    <message>
        <source>class 3</source>
        <translation>classe 3</translation>
    </message>
    <message>
        <source>class 4</source>
        <translation>classe 4</translation>
    </message>
    <message>
        <source>class 5</source>
        <translation>classe 5</translation>
    </message>
    <message>
        <source>class 6</source>
        <translation>classe 6</translation>
    </message>
    <message>
        <source>class 7</source>
        <translation>classe 7</translation>
    </message>
    <message>
        <source>class 8</source>
        <translation>classe 8</translation>
    </message>
    <message>
        <source>class 9</source>
        <translation>classe 9</translation>
    </message>
    <message>
        <source>Next box, overlapping ones first</source>
        <translation>Próxima caixa, as sobrepostas primeiro</translation>
    </message>
    <message>
        <source>Previous box</source>
        <translation>Caixa anterior</translation>
    </message>
    <message>
        <source>Move the boxes by 1 pixel</source>
        <translation>Mover as caixas 1 pixel</translation>
    </message>
    <message>
        <source>left</source>
        <translation>esquerda</translation>
    </message>
    <message>
        <source>up</source>
        <translation>acima</translation>
    </message>
    <message>
        <source>down</source>
        <translation>abaixo</translation>
    </message>
    <message>
        <source>Move the boxes by 10 pixels</source>
        <translation>Mover as caixas 10 pixels</translation>
    </message>
    <message>
        <source>Make the boxes smaller or larger by 1 pixel</source>
        <translation>Deixar as caixas 1 pixel menores ou maiores</translation>
    </message>
    <message>
        <source>Stop drawing, or choose no box</source>
        <translation>Parar de desenhar, ou não escolher caixa</translation>
    </message>
    <message>
        <source>Edit the text of the box</source>
        <translation>Editar o texto da caixa</translation>
    </message>
    <message>
        <source>&amp;Import pipeline…</source>
        <translation>&amp;Importar pipeline…</translation>
    </message>
    <message>
        <source>Add a detector with all that it needs, from a file that somebody has sent (.lprz)</source>
        <translation>Adicionar um detector com tudo o que precisa, de um arquivo que alguém enviou (.lprz)</translation>
    </message>
    <message>
        <source>Export pipe&amp;line…</source>
        <translation>&amp;Exportar pipeline…</translation>
    </message>
    <message>
        <source>Write the detector, the text model and the settings into one file, to share it</source>
        <translation>Gravar o detector, o modelo de texto e as configurações num arquivo, para compartilhar</translation>
    </message>
    <message>
        <source>&amp;New training…</source>
        <translation>&amp;Novo treino…</translation>
    </message>
    <message>
        <source>Choose pictures and what to train</source>
        <translation>Escolher imagens e o que treinar</translation>
    </message>
    <message>
        <source>&amp;Start the training</source>
        <translation>&amp;Iniciar o treino</translation>
    </message>
    <message>
        <source>Start the training that is set up</source>
        <translation>Iniciar o treino preparado</translation>
    </message>
    <message>
        <source>Choose data to learn from first</source>
        <translation>Escolha primeiro dados para aprender</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Stop after the step under way; pressed again, end at once. Resume goes on later</source>
        <translation>Parar após o passo atual; de novo: terminar na hora. Retomar continua depois</translation>
    </message>
    <message>
        <source>No training is running</source>
        <translation>Nenhum treino em andamento</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>Continuar do último checkpoint</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Choose a training or a detector first</source>
        <translation>Escolha primeiro um treino ou um detector</translation>
    </message>
    <message>
        <source>&amp;Finish now</source>
        <translation>&amp;Concluir agora</translation>
    </message>
    <message>
        <source>Make the detector of the best epoch so far, instead of going on</source>
        <translation>Fazer o detector da melhor época até agora, em vez de continuar</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Concluir agora</translation>
    </message>
    <message>
        <source>New training &amp;like this…</source>
        <translation>Novo &amp;treino como este…</translation>
    </message>
    <message>
        <source>Set up a new training with the settings of this one</source>
        <translation>Preparar um novo treino com as configurações deste</translation>
    </message>
    <message>
        <source>New one like this</source>
        <translation>Novo como este</translation>
    </message>
    <message>
        <source>&amp;Use this detector</source>
        <translation>&amp;Usar este detector</translation>
    </message>
    <message>
        <source>Read and annotate with this detector from now on</source>
        <translation>Ler e anotar com este detector daqui em diante</translation>
    </message>
    <message>
        <source>Use this detector</source>
        <translation>Usar este detector</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>R&amp;enomear…</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Dar outro nome</translation>
    </message>
    <message>
        <source>&amp;Describe…</source>
        <translation>&amp;Descrever…</translation>
    </message>
    <message>
        <source>Say in a sentence what it is for</source>
        <translation>Dizer numa frase para que serve</translation>
    </message>
    <message>
        <source>&amp;Export as folder (LiteRT)…</source>
        <translation>E&amp;xportar como pasta (LiteRT)…</translation>
    </message>
    <message>
        <source>Copy the detector, with its model card, for other computers</source>
        <translation>Copiar o detector, com sua ficha, para outros computadores</translation>
    </message>
    <message>
        <source>Export as &amp;Keras file…</source>
        <translation>Exportar como &amp;arquivo Keras…</translation>
    </message>
    <message>
        <source>One .keras file with the network and its weights; needs TensorFlow</source>
        <translation>Um arquivo .keras com a rede e os pesos; precisa do TensorFlow</translation>
    </message>
    <message>
        <source>Export &amp;as Saved model folder…</source>
        <translation>Exportar como pasta &amp;SavedModel…</translation>
    </message>
    <message>
        <source>A folder for TensorFlow Serving and others; needs TensorFlow</source>
        <translation>Uma pasta para TensorFlow Serving e outros; precisa do TensorFlow</translation>
    </message>
    <message>
        <source>Export as &amp;ONNX file…</source>
        <translation>Exportar como arquivo &amp;ONNX…</translation>
    </message>
    <message>
        <source>One .onnx file for ONNX Runtime and others; needs TensorFlow</source>
        <translation>Um arquivo .onnx para ONNX Runtime e outros; precisa do TensorFlow</translation>
    </message>
    <message>
        <source>Mo&amp;ve to the trash</source>
        <translation>&amp;Mover para a lixeira</translation>
    </message>
    <message>
        <source>It can be put back</source>
        <translation>Pode ser recuperado</translation>
    </message>
    <message>
        <source>Empt&amp;y the trash…</source>
        <translation>Esvaziar a &amp;lixeira…</translation>
    </message>
    <message>
        <source>Delete the trainings and detectors in it for good; after 30 days that happens by itself</source>
        <translation>Apagar de vez os treinos e detectores nela; após 30 dias isso acontece sozinho</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>A lixeira está vazia</translation>
    </message>
    <message>
        <source>&amp;Compare detectors</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>All detectors with their figures, side by side</source>
        <translation>Todos os detectores com seus números, lado a lado</translation>
    </message>
    <message>
        <source>&amp;Improve reading…</source>
        <translation>Mel&amp;horar a leitura…</translation>
    </message>
    <message>
        <source>Have the model that reads the texts learn from those in the chosen data sets</source>
        <translation>Fazer o modelo que lê os textos aprender com os dos conjuntos escolhidos</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Pr&amp;óximo painel</translation>
    </message>
    <message>
        <source>Search by text; ? stands for one character, * for any</source>
        <translation>Buscar por texto; ? vale um caractere, * qualquer um</translation>
    </message>
    <message>
        <source>Show &amp;all readings</source>
        <translation>&amp;Mostrar todas as leituras</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Tirar todos os filtros</translation>
    </message>
    <message>
        <source>&amp;Open picture in Read</source>
        <translation>&amp;Abrir a imagem em Ler</translation>
    </message>
    <message>
        <source>Show the picture with the chosen plate</source>
        <translation>Mostrar a imagem com a placa escolhida</translation>
    </message>
    <message>
        <source>Choose a reading first</source>
        <translation>Escolha uma leitura primeiro</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copiar texto</translation>
    </message>
    <message>
        <source>Copy the chosen texts</source>
        <translation>Copiar os textos escolhidos</translation>
    </message>
    <message>
        <source>Put on the list of &amp;wanted plates</source>
        <translation>&amp;Pôr na lista de placas procuradas</translation>
    </message>
    <message>
        <source>Be told whenever this plate is read</source>
        <translation>Ser avisado sempre que esta placa for lida</translation>
    </message>
    <message>
        <source>Send to a &amp;data set…</source>
        <translation>&amp;Enviar a um conjunto de dados…</translation>
    </message>
    <message>
        <source>Put the pictures of the chosen readings into a data set, to learn from</source>
        <translation>Pôr as imagens das leituras escolhidas num conjunto de dados, para aprender com elas</translation>
    </message>
    <message>
        <source>Write what is shown to a table for a spreadsheet</source>
        <translation>Gravar o que é mostrado numa tabela</translation>
    </message>
    <message>
        <source>No reading is shown</source>
        <translation>Nenhuma leitura é mostrada</translation>
    </message>
    <message>
        <source>Write what is shown for other programs</source>
        <translation>Gravar o que é mostrado para outros programas</translation>
    </message>
    <message>
        <source>S&amp;tatistics…</source>
        <translation>E&amp;statísticas…</translation>
    </message>
    <message>
        <source>What is shown by hour, day, country and plate, and how sure it is</source>
        <translation>O que é mostrado por hora, dia, país e placa, e com que certeza</translation>
    </message>
    <message>
        <source>Loo&amp;k through results of a cluster…</source>
        <translation>Examinar &amp;resultados de um cluster…</translation>
    </message>
    <message>
        <source>Search a folder that `lpr-desktop read --cluster` has filled, and take over readings</source>
        <translation>Buscar numa pasta que `lpr-desktop read --cluster` encheu e trazer leituras</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Watch a &amp;folder…</source>
        <translation>&amp;Vigiar uma pasta…</translation>
    </message>
    <message>
        <source>Read new pictures of a folder as they arrive</source>
        <translation>Ler as imagens novas de uma pasta à medida que chegam</translation>
    </message>
    <message>
        <source>Watch a ca&amp;mera…</source>
        <translation>Vigiar &amp;uma câmera…</translation>
    </message>
    <message>
        <source>Read the plates that a network or USB camera shows</source>
        <translation>Ler as placas que uma câmera de rede ou USB mostra</translation>
    </message>
    <message>
        <source>De&amp;lete the chosen readings…</source>
        <translation>Apagar as &amp;leituras escolhidas…</translation>
    </message>
    <message>
        <source>Delete them from this computer for good; the pictures stay</source>
        <translation>Apagá-las de vez deste computador; as imagens ficam</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Delete all that is show&amp;n…</source>
        <translation>Apagar tudo &amp;o que é mostrado…</translation>
    </message>
    <message>
        <source>Delete readings of earlie&amp;r days…</source>
        <translation>Apagar leituras &amp;de dias anteriores…</translation>
    </message>
    <message>
        <source>Delete the whole &amp;history…</source>
        <translation>Apagar o &amp;histórico inteiro…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>&amp;Como o sistema</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>A&amp;parência</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>Language of the s&amp;ystem</source>
        <translation>&amp;Idioma do sistema</translation>
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
        <translation>Inception-ResNet-v2 encurtada, treinada com placas do mundo todo.</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Encontrar uma ação…</translation>
    </message>
    <message>
        <source>Type a part of its name: all actions of all views, with their keys</source>
        <translation>Digite uma parte do nome: todas as ações de todas as visões, com suas teclas</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>How everything is done, from the first picture to a detector of your own</source>
        <translation>Como tudo se faz, da primeira imagem a um detector próprio</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Alterar &amp;teclas…</translation>
    </message>
    <message>
        <source>Choose other keys; a key that is taken is shown</source>
        <translation>Escolher outras teclas; a que já está ocupada é mostrada</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>&amp;Mostrar o registro</translation>
    </message>
    <message>
        <source>What the program did and what went wrong, for a report; it holds no text of a plate</source>
        <translation>O que o programa fez e o que deu errado, para um relato; não contém texto de placa</translation>
    </message>
    <message>
        <source>&amp;About LPR Desktop</source>
        <translation>&amp;Sobre o LPR Desktop</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Keys that were changed, by action</source>
        <translation>Teclas alteradas, por ação</translation>
    </message>
    <message>
        <source>Classes of the keys 1 to 9</source>
        <translation>Classes das teclas 1 a 9</translation>
    </message>
    <message>
        <source>Classes of the keys 1 to 9, by folder of pictures</source>
        <translation>Classes das teclas 1 a 9, por pasta de imagens</translation>
    </message>
    <message>
        <source>Detector; the one that ships if empty</source>
        <translation>Detector; vazio: o incluído</translation>
    </message>
    <message>
        <source>Text model; the detector&apos;s own if empty</source>
        <translation>Modelo de texto; vazio: o do detector</translation>
    </message>
    <message>
        <source>Text engine; the best that is there if empty</source>
        <translation>Motor de texto; vazio: o melhor que houver</translation>
    </message>
    <message>
        <source>Country of the plates; not known if empty</source>
        <translation>País das placas; vazio: desconhecido</translation>
    </message>
    <message>
        <source>Pictures are searched for far plates</source>
        <translation>Placas distantes são procuradas nas imagens</translation>
    </message>
    <message>
        <source>Where the file dialogs start</source>
        <translation>Onde os diálogos de arquivo começam</translation>
    </message>
    <message>
        <source>Folder that was annotated last</source>
        <translation>Última pasta anotada</translation>
    </message>
    <message>
        <source>Picture that was annotated last</source>
        <translation>Última imagem anotada</translation>
    </message>
    <message>
        <source>Where the annotations of a folder of pictures are</source>
        <translation>Onde estão as anotações de uma pasta de imagens</translation>
    </message>
    <message>
        <source>Folders that were annotated last, the last first</source>
        <translation>Últimas pastas anotadas, a mais recente primeiro</translation>
    </message>
    <message>
        <source>Columns of the Annotate view</source>
        <translation>Colunas da visão Anotar</translation>
    </message>
    <message>
        <source>The next picture has the same zoom</source>
        <translation>A próxima imagem tem o mesmo zoom</translation>
    </message>
    <message>
        <source>The next picture is as bright</source>
        <translation>A próxima imagem tem o mesmo brilho</translation>
    </message>
    <message>
        <source>A wanted plate that is read beeps</source>
        <translation>Uma placa procurada que é lida apita</translation>
    </message>
    <message>
        <source>It is told by a desktop message</source>
        <translation>É avisado por uma mensagem do sistema</translation>
    </message>
    <message>
        <source>Days for which readings are kept, 0 for not at all; nothing until the person was asked</source>
        <translation>Dias em que as leituras são guardadas, 0 para nunca; nada até ser perguntado</translation>
    </message>
    <message>
        <source>Lines for directions across the videos of a folder</source>
        <translation>Linhas para o sentido nos vídeos de uma pasta</translation>
    </message>
    <message>
        <source>How to read is unfolded</source>
        <translation>“Como ler” está aberto</translation>
    </message>
    <message>
        <source>Data set that pictures were sent to last</source>
        <translation>Último conjunto de dados ao qual imagens foram enviadas</translation>
    </message>
    <message>
        <source>They were linked, not copied</source>
        <translation>Foram vinculadas, não copiadas</translation>
    </message>
    <message>
        <source>Columns of the Read view</source>
        <translation>Colunas da visão Ler</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>View that was shown</source>
        <translation>Visão mostrada</translation>
    </message>
    <message>
        <source>Watched cameras</source>
        <translation>Câmeras vigiadas</translation>
    </message>
    <message>
        <source>Place and size of the window</source>
        <translation>Lugar e tamanho da janela</translation>
    </message>
    <message>
        <source>The history shows every reading by itself</source>
        <translation>O histórico mostra cada leitura separadamente</translation>
    </message>
    <message>
        <source>Columns of the History view</source>
        <translation>Colunas da visão Histórico</translation>
    </message>
    <message>
        <source>Data sets that were trained on last</source>
        <translation>Últimos conjuntos de dados treinados</translation>
    </message>
    <message>
        <source>Network that was trained last</source>
        <translation>Última rede treinada</translation>
    </message>
    <message>
        <source>How fast this computer is: seconds of a view, seconds until the first step, pixels of a side</source>
        <translation>Rapidez deste computador: segundos por imagem, segundos até o primeiro passo, pixels de um lado</translation>
    </message>
    <message>
        <source>Columns of the Train view</source>
        <translation>Colunas da visão Treinar</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afeganistão</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albânia</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argélia</translation>
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
        <translation>Armênia</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Austrália</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Áustria</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaijão</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Barein</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrússia</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolívia</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bósnia e Herzegovina</translation>
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
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgária</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboja</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camarões</translation>
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
        <translation>Colômbia</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croácia</translation>
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
        <translation>Tchéquia</translation>
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
        <translation>Equador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egito</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estônia</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiópia</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiji</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlândia</translation>
    </message>
    <message>
        <source>France</source>
        <translation>França</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Geórgia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemanha</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Gana</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grécia</translation>
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
        <translation>Hungria</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islândia</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Índia</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésia</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irã</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Iraque</translation>
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
        <translation>Itália</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Costa do Marfim</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japão</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordânia</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Cazaquistão</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Quênia</translation>
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
        <translation>Quirguistão</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letônia</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Líbia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituânia</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malásia</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurício</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldávia</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mônaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongólia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marrocos</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Moçambique</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Mianmar</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namíbia</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Baixos</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nova Zelândia</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicarágua</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigéria</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedônia do Norte</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omã</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Paquistão</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Nova Guiné</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguai</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polônia</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romênia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rússia</translation>
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
        <translation>Arábia Saudita</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Sérvia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapura</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslováquia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovênia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>África do Sul</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Coreia do Sul</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espanha</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudão</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suécia</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suíça</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Síria</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjiquistão</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzânia</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailândia</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad e Tobago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunísia</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquia</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrânia</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emirados Árabes Unidos</translation>
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
        <translation>Estados Unidos: Califórnia</translation>
    </message>
    <message>
        <source>United States: Florida</source>
        <translation>Estados Unidos: Flórida</translation>
    </message>
    <message>
        <source>United States: New York</source>
        <translation>Estados Unidos: Nova York</translation>
    </message>
    <message>
        <source>United States: Texas</source>
        <translation>Estados Unidos: Texas</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguai</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbequistão</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnã</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Iêmen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zâmbia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbábue</translation>
    </message>
    <message>
        <source>Picture cannot be opened</source>
        <translation>A imagem não pode ser aberta</translation>
    </message>
    <message>
        <source>Annotation file cannot be read</source>
        <translation>O arquivo de anotação não pode ser lido</translation>
    </message>
    <message>
        <source>Two pictures would share one annotation file</source>
        <translation>Duas imagens dividiriam um arquivo</translation>
    </message>
    <message>
        <source>Not annotated yet</source>
        <translation>Ainda não anotada</translation>
    </message>
    <message>
        <source>Class that may mean plates</source>
        <translation>Classe que pode ser de placas</translation>
    </message>
    <message>
        <source>Boxes drawn on the unturned picture</source>
        <translation>Caixas na imagem sem girar</translation>
    </message>
    <message>
        <source>Wrong size of the picture</source>
        <translation>Tamanho da imagem errado</translation>
    </message>
    <message>
        <source>File name does not fit</source>
        <translation>O nome do arquivo não confere</translation>
    </message>
    <message>
        <source>Box outside the picture</source>
        <translation>Caixa fora da imagem</translation>
    </message>
    <message>
        <source>Box under 2 pixels</source>
        <translation>Caixa com menos de 2 pixels</translation>
    </message>
    <message>
        <source>Two boxes on one plate</source>
        <translation>Duas caixas em uma placa</translation>
    </message>
    <message>
        <source>The same picture twice</source>
        <translation>A mesma imagem duas vezes</translation>
    </message>
    <message>
        <source>Nearly the same picture twice</source>
        <translation>Quase a mesma imagem duas vezes</translation>
    </message>
    <message>
        <source>Found, marked by nobody</source>
        <translation>Encontrada, não marcada por ninguém</translation>
    </message>
    <message>
        <source>Marked, not seen by detector</source>
        <translation>Marcada, não vista pelo detector</translation>
    </message>
    <message>
        <source>Box far off</source>
        <translation>Caixa muito deslocada</translation>
    </message>
    <message>
        <source>Text read otherwise</source>
        <translation>Texto lido de outro modo</translation>
    </message>
    <message>
        <source>To label: networks unsure</source>
        <translation>A marcar: redes inseguras</translation>
    </message>
    <message>
        <source>{file}: the file has been deleted or moved since it was read. Nothing was written.</source>
        <translation>{file}: o arquivo foi apagado ou movido desde que foi lido. Nada foi gravado.</translation>
    </message>
    <message>
        <source>{file}: the file has been changed by another program since it was read. Nothing was written.</source>
        <translation>{file}: outro programa mudou o arquivo desde que foi lido. Nada foi gravado.</translation>
    </message>
    <message>
        <source>{file}: annotations are written to files that end in .xml only.</source>
        <translation>{file}: anotações são gravadas só em arquivos que terminam em .xml.</translation>
    </message>
    <message>
        <source>{file}: could not be saved (the file is write-protected). Your changes are kept in the program; save them in another place, or take the protection off and try again.</source>
        <translation>{file}: não foi possível salvar (o arquivo está protegido contra gravação). Suas alterações continuam no programa; salve-as em outro lugar ou tire a proteção e tente de novo.</translation>
    </message>
    <message>
        <source>{file}: the file was made by another program and is not removed. Remove it in the file manager if it is not needed.</source>
        <translation>{file}: o arquivo foi feito por outro programa e não é removido. Remova-o no gerenciador de arquivos se não for preciso.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>não há memória suficiente</translation>
    </message>
    <message>
        <source>its folder is not there any more</source>
        <translation>a pasta dele não está mais lá</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>você não tem permissão para gravar ali</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>nenhum arquivo pode ter esse nome</translation>
    </message>
    <message>
        <source>{file}: could not be saved ({reason}). Your changes are kept in the program; save them in another place or try again.</source>
        <translation>{file}: não foi possível salvar ({reason}). Suas alterações continuam no programa; salve-as em outro lugar ou tente de novo.</translation>
    </message>
    <message>
        <source>{folder}: no such folder.</source>
        <translation>{folder}: essa pasta não existe.</translation>
    </message>
    <message>
        <source>{folder}: no pictures in it.</source>
        <translation>{folder}: não contém imagens.</translation>
    </message>
    <message>
        <source>{file} may belong to several pictures: {names}. It is left out; move it to the subfolder of the one that it is meant for.</source>
        <translation>{file} pode ser de várias imagens: {names}. Fica de fora; mova-o para a subpasta da imagem a que se destina.</translation>
    </message>
    <message>
        <source>{file}: could not be read ({error}).</source>
        <translation>{file}: não pôde ser lido ({error}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: its class is beyond the list of {count}; it is called {name}.</source>
        <translation>{file}, linha {line}: a classe está além da lista de {count}; ela se chama {name}.</translation>
    </message>
    <message>
        <source>{file}: no pictures of set {set_name!r} in part {part!r}.</source>
        <translation>{file}: não há imagens do conjunto {set_name!r} na parte {part!r}.</translation>
    </message>
    <message numerus="yes">
        <source>Boxes of %Ln picture(s) were scaled, as they were made for another size: {names}</source>
        <translation>
            <numerusform>As caixas de %Ln imagem foram redimensionadas, pois eram para outro tamanho: {names}</numerusform>
            <numerusform>As caixas de %Ln imagens foram redimensionadas, pois eram para outro tamanho: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boxes of %Ln picture(s) were turned, as they were drawn on the picture as the camera stored it: {names}</source>
        <translation>
            <numerusform>As caixas de %Ln imagem foram giradas, pois foram desenhadas na imagem como a câmera a gravou: {names}</numerusform>
            <numerusform>As caixas de %Ln imagens foram giradas, pois foram desenhadas na imagem como a câmera a gravou: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: it is there already and was kept.</source>
        <translation>{file}: já existia e foi mantido.</translation>
    </message>
    <message>
        <source>{file}: over 1 MB; this is no list of classes.</source>
        <translation>{file}: mais de 1 MB; não é uma lista de classes.</translation>
    </message>
    <message>
        <source>{file}: not UTF-8. Save it as UTF-8.</source>
        <translation>{file}: não é UTF-8. Salve-o como UTF-8.</translation>
    </message>
    <message>
        <source>{file}: could not be read ({strerror}).</source>
        <translation>{file}: não pôde ser lido ({strerror}).</translation>
    </message>
    <message>
        <source>{folder}: the folder cannot be opened ({strerror}).</source>
        <translation>{folder}: a pasta não pode ser aberta ({strerror}).</translation>
    </message>
    <message>
        <source>{file} and {owner} would share one annotation file, {shared}. It belongs to {owner}; rename the other picture.</source>
        <translation>{file} e {owner} dividiriam um arquivo de anotação, {shared}. Ele é de {owner}; renomeie a outra imagem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of this picture (was|were) refused.</source>
        <translation>
            <numerusform>Mais %Ln desta imagem foi recusada.</numerusform>
            <numerusform>Mais %Ln desta imagem foram recusadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The labels hold more than {most_boxes:,} boxes, which is more than can be read at once. Divide the data set.</source>
        <translation>Os rótulos têm mais de {most_boxes:,} caixas, mais do que se pode ler de uma vez. Divida o conjunto de dados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) that the labels name (is|are) not there: {names}.</source>
        <translation>
            <numerusform>Falta %Ln imagem que os rótulos nomeiam: {names}.</numerusform>
            <numerusform>Faltam %Ln imagens que os rótulos nomeiam: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} labels</source>
        <translation>rótulos do {program}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {error}.</source>
        <translation>{file}, linha {line}: {error}.</translation>
    </message>
    <message>
        <source>an outline of too many points</source>
        <translation>um contorno com pontos demais</translation>
    </message>
    <message>
        <source>a box with something else than numbers</source>
        <translation>uma caixa com algo que não são números</translation>
    </message>
    <message>
        <source>a box with numbers beyond any picture</source>
        <translation>uma caixa com números além de qualquer imagem</translation>
    </message>
    <message>
        <source>a shape without points</source>
        <translation>uma forma sem pontos</translation>
    </message>
    <message>
        <source>a shape of fewer than two points</source>
        <translation>uma forma com menos de dois pontos</translation>
    </message>
    <message>
        <source>{file}: not a file of labelme (it has no shapes).</source>
        <translation>{file}: não é um arquivo do labelme (não tem shapes).</translation>
    </message>
    <message>
        <source>{file}, shape {number}: {error}.</source>
        <translation>{file}, forma {number}: {error}.</translation>
    </message>
    <message>
        <source>no shape</source>
        <translation>não é uma forma</translation>
    </message>
    <message>
        <source>{file}: a line is over a million characters.</source>
        <translation>{file}: uma linha tem mais de um milhão de caracteres.</translation>
    </message>
    <message>
        <source>{file}: would take {need:.1f} GB of memory, which is more than can be read. Leave the outlines of shapes out, or divide the file.</source>
        <translation>{file}: ocuparia {need:.1f} GB de memória, mais do que se pode ler. Omita os contornos das formas ou divida o arquivo.</translation>
    </message>
    <message>
        <source>{file}: not readable as JSON ({error}).</source>
        <translation>{file}: não pode ser lido como JSON ({error}).</translation>
    </message>
    <message>
        <source>{file}: over {most} MB, which is more than can be read.</source>
        <translation>{file}: mais de {most} MB, mais do que se pode ler.</translation>
    </message>
    <message>
        <source>{file}, object {number}: {error}.</source>
        <translation>{file}, objeto {number}: {error}.</translation>
    </message>
    <message>
        <source>{file}: would take {need:.1f} GB of memory, which is more than can be read. Divide the file.</source>
        <translation>{file}: ocuparia {need:.1f} GB de memória, mais do que se pode ler. Divida o arquivo.</translation>
    </message>
    <message>
        <source>{file}: not readable as XML ({error}).</source>
        <translation>{file}: não pode ser lido como XML ({error}).</translation>
    </message>
    <message>
        <source>{file}: declares a document type, which is refused.</source>
        <translation>{file}: declara um tipo de documento, o que é recusado.</translation>
    </message>
    <message>
        <source>{name}: its labels mark more than {most:,} boxes, which no picture of plates has. They are left out.</source>
        <translation>{name}: os rótulos marcam mais de {most:,} caixas, que nenhuma imagem de placas tem. Ficam de fora.</translation>
    </message>
    <message>
        <source>{name}: the labels are for {stated_width} × {stated_height} pixels, but the picture has {width} × {height}.</source>
        <translation>{name}: os rótulos são para {stated_width} × {stated_height} pixels, mas a imagem tem {width} × {height}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Pascal VOC file(s)</source>
        <translation>
            <numerusform>%Ln arquivo Pascal VOC</numerusform>
            <numerusform>%Ln arquivos Pascal VOC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more picture(s) with {what}</source>
        <translation>
            <numerusform>mais %Ln imagem com {what}</numerusform>
            <numerusform>mais %Ln imagens com {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) with {what}</source>
        <translation>
            <numerusform>%Ln imagem com {what}</numerusform>
            <numerusform>%Ln imagens com {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s), none with labels</source>
        <translation>
            <numerusform>%Ln imagem, sem rótulos</numerusform>
            <numerusform>%Ln imagens, nenhuma com rótulos</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies there: {unknown}</source>
        <translation>O que há: {unknown}</translation>
    </message>
    <message>
        <source>class {name}</source>
        <translation>classe {name}</translation>
    </message>
    <message>
        <source>classes {names}</source>
        <translation>classes {names}</translation>
    </message>
    <message>
        <source>{classes} (there is no list of their names)</source>
        <translation>{classes} (não há lista dos nomes)</translation>
    </message>
    <message>
        <source>{place}: no such file or folder.</source>
        <translation>{place}: não existe tal arquivo ou pasta.</translation>
    </message>
    <message>
        <source>{place}: could not be read (no such file or folder).</source>
        <translation>{place}: não foi possível ler (não existe tal arquivo ou pasta).</translation>
    </message>
    <message>
        <source>What lies there: {unknown}.</source>
        <translation>O que há: {unknown}.</translation>
    </message>
    <message>
        <source>Nothing lies there.</source>
        <translation>Não há nada.</translation>
    </message>
    <message>
        <source>{place}: no labels that are known and fit a picture of this folder. {what}</source>
        <translation>{place}: não há rótulos conhecidos que correspondam a uma imagem desta pasta. {what}</translation>
    </message>
    <message>
        <source>{what} have numbers of classes ({names}), and no list says what they mean (data.yaml, classes.txt, obj.names).</source>
        <translation>{what} têm números de classes ({names}) e nenhuma lista diz o que significam (data.yaml, classes.txt, obj.names).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) may not be looked into, such as {name}, so pictures there are missing. Change the permissions.</source>
        <translation>
            <numerusform>Não é possível olhar em %Ln pasta, como {name}; faltam as imagens que ela contém. Altere as permissões.</numerusform>
            <numerusform>Não é possível olhar em %Ln pastas, como {name}; faltam as imagens que elas contêm. Altere as permissões.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are also {others} of {number:,} pictures; {taken} are taken.</source>
        <translation>Há também {others} de {number:,} imagens; usam-se {taken}.</translation>
    </message>
    <message>
        <source>{first} and {file} give one number to different classes.</source>
        <translation>{first} e {file} dão o mesmo número a classes diferentes.</translation>
    </message>
    <message>
        <source>{file}: its kpt_shape is not understood; it should look like [4, 2].</source>
        <translation>{file}: não se entende o kpt_shape; deveria ser como [4, 2].</translation>
    </message>
    <message>
        <source>{file}: has no names of classes in it.</source>
        <translation>{file}: não contém nomes de classes.</translation>
    </message>
    <message>
        <source>{file}: {number!r} is no number of a class.</source>
        <translation>{file}: {number!r} não é o número de uma classe.</translation>
    </message>
    <message>
        <source>{file}: {text!r} is no list of classes.</source>
        <translation>{file}: {text!r} não é uma lista de classes.</translation>
    </message>
    <message>
        <source>{file}: {error}.</source>
        <translation>{file}: {error}.</translation>
    </message>
    <message>
        <source>{masked}: this is no address of a camera. Write rtsp://…, http://…, or usb:0 for the first camera of this computer.</source>
        <translation>{masked}: não é o endereço de uma câmera. Escreva rtsp://…, http://…, ou usb:0 para a primeira câmera deste computador.</translation>
    </message>
    <message>
        <source>{name}: the camera&apos;s pictures cannot be decoded.</source>
        <translation>{name}: as imagens da câmera não podem ser decodificadas.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{name}: the camera has sent nothing for {patience:.0f} seconds.</source>
        <translation>{name}: a câmera não enviou nada por {patience:.0f} segundos.</translation>
    </message>
    <message>
        <source>the pictures came in later and later; the connection is opened again.</source>
        <translation>as imagens chegavam cada vez mais tarde; a conexão é aberta de novo.</translation>
    </message>
    <message>
        <source>the camera has ended the connection.</source>
        <translation>a câmera encerrou a conexão.</translation>
    </message>
    <message>
        <source>the camera&apos;s pictures are too large. Set a smaller size in the camera.</source>
        <translation>as imagens da câmera são grandes demais. Defina um tamanho menor na câmera.</translation>
    </message>
    <message>
        <source>the camera refuses the user or the password.</source>
        <translation>a câmera recusa o usuário ou a senha.</translation>
    </message>
    <message>
        <source>there are no pictures under this address. See the camera&apos;s manual.</source>
        <translation>não há imagens neste endereço. Consulte o manual da câmera.</translation>
    </message>
    <message>
        <source>the camera cannot be reached. Check the address and the network.</source>
        <translation>a câmera não pode ser alcançada. Verifique o endereço e a rede.</translation>
    </message>
    <message>
        <source>{address} cannot be opened: it is not there, or another program has it.</source>
        <translation>{address} não pode ser aberto: não está lá, ou outro programa o usa.</translation>
    </message>
    <message>
        <source>the camera does not answer with pictures. Check the address, user and password.</source>
        <translation>a câmera não responde com imagens. Verifique o endereço, o usuário e a senha.</translation>
    </message>
    <message>
        <source>The connection to the scheduler was lost. What was read is kept: when the scheduler runs again, give the same command again, and what is missing is read.</source>
        <translation>A conexão com o agendador se perdeu. O que foi lido fica guardado: quando o agendador voltar, dê o mesmo comando e o que falta será lido.</translation>
    </message>
    <message>
        <source>The scheduler or a worker lacks {name}. Install LPR Desktop with its extra “cluster” where they run.</source>
        <translation>Falta {name} ao agendador ou a um trabalhador. Instale o LPR Desktop com o extra “cluster” onde eles rodam.</translation>
    </message>
    <message>
        <source>A worker could not do its work ({name}: {error}).</source>
        <translation>Um trabalhador não pôde fazer seu trabalho ({name}: {error}).</translation>
    </message>
    <message>
        <source>{url}: {reason}</source>
        <translation>{url}: {reason}</translation>
    </message>
    <message>
        <source>{place}: the workers write their results to a folder of this name, and it is not this one. It must be on a disk that all computers share, under the same name, or in an object store (s3://…).</source>
        <translation>{place}: os trabalhadores gravam os resultados em uma pasta deste nome, e não é esta. Ela tem de estar em um disco que todos os computadores compartilhem com o mesmo nome, ou em um armazém de objetos (s3://…).</translation>
    </message>
    <message>
        <source>{place}: this folder holds other files and no results. Choose an empty one.</source>
        <translation>{place}: esta pasta tem outros arquivos e nenhum resultado. Escolha uma vazia.</translation>
    </message>
    <message>
        <source>{place}: what is in this folder was read with {changed}. Choose another folder, or give the command that it was begun with.</source>
        <translation>{place}: o que está nesta pasta foi lido com {changed}. Escolha outra pasta ou dê o comando com que foi começado.</translation>
    </message>
    <message>
        <source>{place}: the results could not be {what} ({reason}). Check the permissions and the space; then give the same command again.</source>
        <translation>{place}: resultados: {what} não foi possível ({reason}). Verifique as permissões e o espaço; depois dê o mesmo comando.</translation>
    </message>
    <message>
        <source>{place}: its {manifest} is broken. Choose another folder.</source>
        <translation>{place}: {manifest} está danificado. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>{place}: these results were made by {age} version of the program. {advice}.</source>
        <translation>{place}: estes resultados foram feitos por outra versão do programa ({age}). {advice}.</translation>
    </message>
    <message>
        <source>{url}: such an address cannot be used here. {error}</source>
        <translation>{url}: este endereço não pode ser usado aqui. {error}</translation>
    </message>
    <message>
        <source>{name}: this is no list of names. A list is text in UTF-8, a path or a URL a line.</source>
        <translation>{name}: não é uma lista de nomes. Uma lista é texto em UTF-8, um caminho ou uma URL por linha.</translation>
    </message>
    <message>
        <source>{name}: the list could not be read ({strerror}).</source>
        <translation>{name}: não foi possível ler a lista ({strerror}).</translation>
    </message>
    <message>
        <source>The workers have LPR Desktop {version}, this computer {asked}. Install the same version everywhere.</source>
        <translation>Os trabalhadores têm o LPR Desktop {version}, este computador {asked}. Instale a mesma versão em todos.</translation>
    </message>
    <message>
        <source>{file}: holds a split of {name} already. Use --overwrite to replace it.</source>
        <translation>{file}: já contém uma divisão de {name}. Use --overwrite para substituí-la.</translation>
    </message>
    <message>
        <source>{file}: missing. Install LPR Desktop again.</source>
        <translation>{file}: falta. Instale o LPR Desktop novamente.</translation>
    </message>
    <message>
        <source>{error} Or install LPR Desktop again.</source>
        <translation>{error} Ou instale o LPR Desktop novamente.</translation>
    </message>
    <message>
        <source>{folder}: this detector finds no plate in the sample pictures. Install LPR Desktop again.</source>
        <translation>{folder}: este detector não encontra placa nas imagens de exemplo. Instale o LPR Desktop de novo.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({strerror}); change its permissions, or name another folder in the environment variable LPR_DESKTOP_DATA</source>
        <translation>não é possível gravar em {folder} ({strerror}); mude as permissões ou indique outra pasta na variável de ambiente LPR_DESKTOP_DATA</translation>
    </message>
    <message>
        <source>{folder}: the folder is not empty, and nothing in it is overwritten. Name a new one.</source>
        <translation>{folder}: a pasta não está vazia e nada nela é sobrescrito. Indique uma nova.</translation>
    </message>
    <message>
        <source>{folder}: the pictures cannot be written ({strerror}). Name another folder, or make room.</source>
        <translation>{folder}: as imagens não podem ser gravadas ({strerror}). Indique outra pasta ou libere espaço.</translation>
    </message>
    <message>
        <source>the file has {size:,} bytes, and its picture {width} × {height} pixels: hardly anything of it is there. Copy it again from where it came from.</source>
        <translation>o arquivo tem {size:,} bytes e sua imagem {width} × {height} pixels: quase nada dela está ali. Copie-o de novo de onde veio.</translation>
    </message>
    <message>
        <source>the file goes over its picture {passes:,} times, which would take minutes; no camera writes that. Save it anew as JPEG or PNG with the program that made it.</source>
        <translation>o arquivo percorre sua imagem {passes:,} vezes, o que levaria minutos; nenhuma câmera grava isso. Salve-o de novo como JPEG ou PNG com o programa que o fez.</translation>
    </message>
    <message>
        <source>the file has {size:.1f} GB, which is more than can be opened (2 GB). Save the picture smaller.</source>
        <translation>o arquivo tem {size:.1f} GB, mais do que pode ser aberto (2 GB). Salve a imagem menor.</translation>
    </message>
    <message>
        <source>the file is empty. Copy it again from where it came from.</source>
        <translation>o arquivo está vazio. Copie-o de novo de onde veio.</translation>
    </message>
    <message>
        <source>this is not a picture that can be read. Use {formats} files.</source>
        <translation>não é uma imagem que possa ser lida. Podem ser usados {formats}.</translation>
    </message>
    <message>
        <source>the picture has {width} × {height} pixels, which is more than can be opened ({most} megapixels). Make it smaller with a picture editor first.</source>
        <translation>a imagem tem {width} × {height} pixels, mais do que pode ser aberto ({most} megapixels). Reduza-a antes com um editor de imagens.</translation>
    </message>
    <message>
        <source>the picture has {width} × {height} pixels in such a form that it would take {size:.1f} GB: more than can be opened. Save it smaller, or as a plain JPEG (8 bits a colour, not progressive).</source>
        <translation>a imagem tem {width} × {height} pixels em uma forma que ocuparia {size:.1f} GB: mais do que pode ser aberto. Salve-a menor ou como JPEG simples (8 bits por cor, não progressivo).</translation>
    </message>
    <message>
        <source>this is a folder. Choose the pictures in it instead.</source>
        <translation>isto é uma pasta. Escolha as imagens dentro dela.</translation>
    </message>
    <message>
        <source>this is a device or a pipe. Choose a picture file instead.</source>
        <translation>isto é um dispositivo ou um pipe. Escolha um arquivo de imagem.</translation>
    </message>
    <message>
        <source>{file}: {message}</source>
        <translation>{file}: {message}</translation>
    </message>
    <message>
        <source>the file is not there. It may have been moved, renamed or deleted; choose it again where it is now.</source>
        <translation>o arquivo não está lá. Talvez tenha sido movido, renomeado ou excluído; escolha-o de novo onde está agora.</translation>
    </message>
    <message>
        <source>you may not read it. Change the permissions of the file or of its folder.</source>
        <translation>você não tem permissão para ler. Mude as permissões do arquivo ou da pasta dele.</translation>
    </message>
    <message>
        <source>it cannot be opened ({error}). Check the disk and the file&apos;s name.</source>
        <translation>não pode ser aberto ({error}). Verifique o disco e o nome do arquivo.</translation>
    </message>
    <message>
        <source>no file can have this name. Choose the picture again.</source>
        <translation>nenhum arquivo pode ter esse nome. Escolha a imagem de novo.</translation>
    </message>
    <message>
        <source>reading it was stopped after {seconds:.0f} s: a sound picture of its size does not take so long. Save it anew as JPEG or PNG with the program that made it.</source>
        <translation>a abertura foi interrompida após {seconds:.0f} s: uma imagem íntegra desse tamanho não demora tanto. Salve-a de novo como JPEG ou PNG com o programa que a fez.</translation>
    </message>
    <message>
        <source>the file is cut into more parts than a picture of its length needs, as an animation is. Save one picture of it as JPEG or PNG.</source>
        <translation>o arquivo está dividido em mais partes do que uma imagem desse tamanho precisa, como uma animação. Salve uma imagem dele como JPEG ou PNG.</translation>
    </message>
    <message>
        <source>decoding it takes more memory than a picture of its size may. Save it anew as JPEG or PNG with the program that made it, or smaller.</source>
        <translation>decodificá-la usa mais memória do que cabe a uma imagem desse tamanho. Salve-a de novo como JPEG ou PNG com o programa que a fez, ou menor.</translation>
    </message>
    <message>
        <source>not enough memory to open it. Close other programs or save it smaller.</source>
        <translation>não há memória suficiente para abri-la. Feche outros programas ou salve-a menor.</translation>
    </message>
    <message>
        <source>reading failed ({error}). Check the disk or the connection.</source>
        <translation>a leitura falhou ({error}). Verifique o disco ou a conexão.</translation>
    </message>
    <message>
        <source>the file is damaged or of a rare kind, and nothing of it can be read. Copy it again from where it came from, or save it anew as JPEG or PNG.</source>
        <translation>o arquivo está danificado ou é de um tipo raro, e nada dele pode ser lido. Copie-o de novo de onde veio ou salve-o de novo como JPEG ou PNG.</translation>
    </message>
    <message>
        <source>{file}: not a working LiteRT model ({error}).</source>
        <translation>{file}: não é um modelo LiteRT que funcione ({error}).</translation>
    </message>
    <message>
        <source>Line {number}: “{line}” is no pattern. Write A for a letter, 0 for a digit, * for either, [KLM] or [K-M] for one of these; 2 to 12 of them.</source>
        <translation>Linha {number}: “{line}” não é um padrão. Escreva A para uma letra, 0 para um dígito, * para qualquer um dos dois, [KLM] ou [K-M] para uma destas; de 2 a 12 no total.</translation>
    </message>
    <message>
        <source>{file}: your patterns could not be read ({error}). Mend or remove it.</source>
        <translation>{file}: não foi possível ler seus padrões ({error}). Corrija-o ou remova-o.</translation>
    </message>
    <message>
        <source>{file}: your patterns could not be kept ({strerror}).</source>
        <translation>{file}: não foi possível guardar seus padrões ({strerror}).</translation>
    </message>
    <message>
        <source>{target} is there already. Choose an empty folder for the copies.</source>
        <translation>{target} já existe. Escolha uma pasta vazia para as cópias.</translation>
    </message>
    <message>
        <source>{target} cannot be written ({strerror}).</source>
        <translation>não é possível gravar {target} ({strerror}).</translation>
    </message>
    <message>
        <source>{target}: {error}</source>
        <translation>{target}: {error}</translation>
    </message>
    <message>
        <source>{source}: its copy cannot be written.</source>
        <translation>{source}: a cópia dele não pode ser gravada.</translation>
    </message>
    <message>
        <source>{text!r} is no time of the day. Write it as 06:00-22:00.</source>
        <translation>{text!r} não é um horário do dia. Escreva como 06:00-22:00.</translation>
    </message>
    <message>
        <source>{target}: no link can be made there ({strerror}). Copy the pictures instead.</source>
        <translation>{target}: não é possível criar um link ali ({strerror}). Copie as imagens em vez disso.</translation>
    </message>
    <message>
        <source>only chief and worker are known</source>
        <translation>só são conhecidos chief e worker</translation>
    </message>
    <message>
        <source>TF_CONFIG cannot be understood ({error}). It looks like {{&quot;cluster&quot;: {{&quot;worker&quot;: [&quot;host1:2222&quot;, &quot;host2:2222&quot;]}}, &quot;task&quot;: {{&quot;type&quot;: &quot;worker&quot;, &quot;index&quot;: 0}}}}; unset it to train on this machine alone.</source>
        <translation>Não se entende TF_CONFIG ({error}). É como {{&quot;cluster&quot;: {{&quot;worker&quot;: [&quot;host1:2222&quot;, &quot;host2:2222&quot;]}}, &quot;task&quot;: {{&quot;type&quot;: &quot;worker&quot;, &quot;index&quot;: 0}}}}; remova-o para treinar só nesta máquina.</translation>
    </message>
    <message>
        <source>{path}: has none of these data sets. Its column set has {sets}; it must have the name of the data set&apos;s folder.</source>
        <translation>{path}: não tem nenhum destes conjuntos de dados. A coluna set tem {sets}; deve ter o nome da pasta do conjunto.</translation>
    </message>
    <message>
        <source>{split}: does not have {names}, whose pictures were divided anew.</source>
        <translation>{split}: não tem {names}, cujas imagens foram divididas de novo.</translation>
    </message>
    <message>
        <source>These pictures are near-copies of one another or show one plate, so that none can be kept apart to measure on. Add pictures of other plates.</source>
        <translation>Estas imagens são quase cópias umas das outras ou mostram a mesma placa, então nenhuma pode ser separada para medir. Acrescente imagens de outras placas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) (is|are) in the part {part!r}, which is not used; parts that are: {train}, {validation}, {test}.</source>
        <translation>
            <numerusform>%Ln imagem está na parte {part!r}, que não é usada; usam-se {train}, {validation}, {test}.</numerusform>
            <numerusform>%Ln imagens estão na parte {part!r}, que não é usada; usam-se {train}, {validation}, {test}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: its owner&apos;s division has nothing to learn from ({shares}), so it was divided anew.</source>
        <translation>{name}: a divisão do dono não tem com que aprender ({shares}), então foi dividido de novo.</translation>
    </message>
    <message>
        <source>{name}: divided as its owner has it ({shares}).</source>
        <translation>{name}: dividido como o dono o tem ({shares}).</translation>
    </message>
    <message>
        <source>{name}: divided as its owner has it ({shares}; a share of the training pictures is measured on).</source>
        <translation>{name}: dividido como o dono o tem ({shares}; mede-se com uma parte das imagens de treino).</translation>
    </message>
    <message>
        <source>Looking for near-copies</source>
        <translation>Procurando quase cópias</translation>
    </message>
    <message>
        <source>{number:,} of {all:,} pictures to measure on are near-copies of pictures to learn from (such as {name}): the figures will look better than they are.</source>
        <translation>{number:,} de {all:,} imagens para medir são quase cópias de imagens para aprender (como {name}): os números parecerão melhores do que são.</translation>
    </message>
    <message>
        <source>{number:,} of {all:,} pictures to measure on show a plate that is also in pictures to learn from (such as {name}): the figures will look better than they are.</source>
        <translation>{number:,} de {all:,} imagens para medir mostram uma placa que também está em imagens para aprender (como {name}): os números parecerão melhores do que são.</translation>
    </message>
    <message>
        <source>{file}: its set {other!r} is taken for {name}.</source>
        <translation>{file}: o conjunto {other!r} dele é tomado por {name}.</translation>
    </message>
    <message>
        <source>{file}: is not of {name} but of {others}. It is not used.</source>
        <translation>{file}: não é de {name} e sim de {others}. Não é usado.</translation>
    </message>
    <message>
        <source>{file}: line {line_num} names no part. It must be {train}, {validation} or {test}.</source>
        <translation>{file}: a linha {line_num} não nomeia uma parte. Tem de ser {train}, {validation} ou {test}.</translation>
    </message>
    <message>
        <source>Only {pictures} with {plates} to measure on: one plate more or less is {points:.0f} points, so small differences mean nothing.</source>
        <translation>Só {pictures} com {plates} para medir: uma placa a mais ou a menos são {points:.0f} pontos, então diferenças pequenas não significam nada.</translation>
    </message>
    <message>
        <source>{parent}: the run cannot be kept there ({strerror}).</source>
        <translation>{parent}: a execução não pode ser guardada ali ({strerror}).</translation>
    </message>
    <message>
        <source>{file}: made by another version of the program. Update it.</source>
        <translation>{file}: foi feito por outra versão do programa. Atualize-o.</translation>
    </message>
    <message>
        <source>{state_file}: broken ({error}).</source>
        <translation>{state_file}: danificado ({error}).</translation>
    </message>
    <message>
        <source>It was interrupted. Resume goes on from the last checkpoint.</source>
        <translation>Foi interrompido. Retomar continua do último checkpoint.</translation>
    </message>
    <message>
        <source>It was interrupted before the first checkpoint. Resume begins anew.</source>
        <translation>Foi interrompido antes do primeiro checkpoint. Retomar começa de novo.</translation>
    </message>
    <message>
        <source>The run {name} is {before} and cannot be {after}.</source>
        <translation>A execução {name} está {before} e não pode passar a {after}.</translation>
    </message>
    <message>
        <source>{name}: no epoch is done yet of which a detector could be made. Resume it.</source>
        <translation>{name}: ainda não há época concluída da qual fazer um detector. Continue-a.</translation>
    </message>
    <message>
        <source>{name_or_path}: no run of this name and no such folder. Runs here: {names}.</source>
        <translation>{name_or_path}: não há execução com este nome nem tal pasta. Execuções aqui: {names}.</translation>
    </message>
    <message>
        <source>The run {name} is being trained (process {pid}). Stop it first.</source>
        <translation>A execução {name} está sendo treinada (processo {pid}). Pare-a primeiro.</translation>
    </message>
    <message>
        <source>{name}: could not be renamed ({strerror}).</source>
        <translation>{name}: não foi possível renomear ({strerror}).</translation>
    </message>
    <message>
        <source>The run&apos;s folder cannot be written ({strerror}).</source>
        <translation>Não é possível gravar na pasta da execução ({strerror}).</translation>
    </message>
    <message>
        <source>This training runs already (process {pid}). Stop it first, or wait for it.</source>
        <translation>Este treino já está em andamento (processo {pid}). Pare-o primeiro ou espere.</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which is not installed. {how_to_add}</source>
        <translation>Treinar requer o TensorFlow, que não está instalado. {how_to_add}</translation>
    </message>
    <message>
        <source>This training runs already (process {pid}).</source>
        <translation>Este treino já está em andamento (processo {pid}).</translation>
    </message>
    <message>
        <source>The training cannot be started ({strerror}).</source>
        <translation>O treino não pode ser iniciado ({strerror}).</translation>
    </message>
    <message>
        <source>{error} One can also start from {imagenet}, from {no_weights}, or from a file (.npz, .h5).</source>
        <translation>{error} Também se pode começar de {imagenet}, de {no_weights} ou de um arquivo (.npz, .h5).</translation>
    </message>
    <message>
        <source>The detector {wanted} is {found}, not {asked}. Choose that architecture, or other weights.</source>
        <translation>O detector {wanted} é {found}, não {asked}. Escolha essa arquitetura ou outros pesos.</translation>
    </message>
    <message>
        <source>Without a network: copy {file} ({weights_mb} MB, from Keras&apos;s storage) from another computer and start from it (in the window&apos;s settings: Starts from, A file with weights…; on the command line --weights FILE). Or start from an earlier detector, or from nothing (--weights none).</source>
        <translation>Sem rede: copie {file} ({weights_mb} MB, do armazém do Keras) de outro computador e comece com ele (nos ajustes da janela: Começa com, Um arquivo com pesos…; na linha de comando --weights FILE). Ou comece com um detector anterior, ou do zero (--weights none).</translation>
    </message>
    <message>
        <source>ImageNet weights are only for {full}. Start the compact network from a detector.</source>
        <translation>Os pesos da ImageNet são só para {full}. Comece a rede compacta com um detector.</translation>
    </message>
    <message>
        <source>The ImageNet weights are not on this computer. They are one download of {weights_mb} MB, which needs your consent (--allow-download). {offline_way}</source>
        <translation>Os pesos da ImageNet não estão neste computador. São um download de {weights_mb} MB, que precisa da sua permissão (--allow-download). {offline_way}</translation>
    </message>
    <message>
        <source>{file}: such weights are for {full}; the compact network takes .npz.</source>
        <translation>{file}: tais pesos são para {full}; a rede compacta usa .npz.</translation>
    </message>
    <message>
        <source>{file} is not Keras&apos;s own ImageNet weights file (its MD5 differs); it is used all the same.</source>
        <translation>{file} não é o arquivo de pesos da ImageNet do Keras (o MD5 difere); é usado mesmo assim.</translation>
    </message>
    <message>
        <source>it holds too much</source>
        <translation>contém dados demais</translation>
    </message>
    <message>
        <source>{file}: weights could not be read ({error}).</source>
        <translation>{file}: não foi possível ler os pesos ({error}).</translation>
    </message>
    <message>
        <source>{file}: these weights belong to another network. Choose the architecture and size that they were trained with.</source>
        <translation>{file}: estes pesos são de outra rede. Escolha a arquitetura e o tamanho com que foram treinados.</translation>
    </message>
    <message>
        <source>The loss became NaN in epoch {epoch}, step {step}: the steps are too large, or the numbers too short. Set up a new training like this one with a third of the learning rate (--learning-rate), or in 32 bit (--precision float32). If an epoch was good before, Finish now (--finish) makes the detector of it.</source>
        <translation>A perda virou NaN na época {epoch}, passo {step}: os passos são grandes demais ou os números curtos demais. Prepare um treino novo como este com um terço da taxa de aprendizado (--learning-rate) ou em 32 bits (--precision float32). Se antes houve uma época boa, Concluir agora (--finish) faz dela o detector.</translation>
    </message>
    <message>
        <source>{file}: made with other settings ({different}). Use the settings it was made with, or another folder.</source>
        <translation>{file}: feito com outros ajustes ({different}). Use os ajustes com que foi feito ou outra pasta.</translation>
    </message>
    <message>
        <source>TF_CONFIG: {error}.</source>
        <translation>TF_CONFIG: {error}.</translation>
    </message>
    <message>
        <source>{bad} pictures cannot be opened any more. The last: {error} Put them back or mend them, then resume.</source>
        <translation>{bad} imagens não podem mais ser abertas. A última: {error} Recoloque-as ou repare-as e continue.</translation>
    </message>
    <message>
        <source>{name}: there is no such file.</source>
        <translation>{name}: esse arquivo não existe.</translation>
    </message>
    <message>
        <source>{name}: the video is damaged; the rest could not be decoded.</source>
        <translation>{name}: o vídeo está danificado; o resto não pôde ser decodificado.</translation>
    </message>
    <message>
        <source>{name}: decoding stands still for {stuck_seconds:.0f} s; the rest of the video was left out.</source>
        <translation>{name}: a decodificação está parada há {stuck_seconds:.0f} s; o resto do vídeo ficou de fora.</translation>
    </message>
    <message>
        <source>{name}: its frames are too large ({width} × {height} pixels).</source>
        <translation>{name}: os quadros são grandes demais ({width} × {height} pixels).</translation>
    </message>
    <message>
        <source>{name}: decoding it takes too much memory.</source>
        <translation>{name}: decodificá-lo requer memória demais.</translation>
    </message>
    <message>
        <source>{name}: this is no video that can be decoded, or it is damaged. Convert it to MP4 (H.264).</source>
        <translation>{name}: não é um vídeo que possa ser decodificado, ou está danificado. Converta-o para MP4 (H.264).</translation>
    </message>
    <message>
        <source>{name}: the video is cut short or damaged; {read} of {frames} frames could be read.</source>
        <translation>{name}: o vídeo está cortado ou danificado; {read} de {frames} quadros puderam ser lidos.</translation>
    </message>
    <message>
        <source>{name}: no frame of the video could be decoded.</source>
        <translation>{name}: nenhum quadro do vídeo pôde ser decodificado.</translation>
    </message>
    <message>
        <source>{name}: the video is damaged; it cannot be shown.</source>
        <translation>{name}: o vídeo está danificado; não pode ser mostrado.</translation>
    </message>
    <message>
        <source>{file}: no frame of the video could be decoded.</source>
        <translation>{file}: nenhum quadro do vídeo pôde ser decodificado.</translation>
    </message>
    <message>
        <source>Address of the {name}</source>
        <translation>Endereço: {name}</translation>
    </message>
    <message>
        <source>Password of the {name}</source>
        <translation>Senha: {name}</translation>
    </message>
    <message>
        <source>Password, if it asks for one</source>
        <translation>Senha, se for pedida</translation>
    </message>
    <message>
        <source>This is no address to send to. It begins with {form}.</source>
        <translation>Não é um endereço para envio. Começa com {form}.</translation>
    </message>
    <message>
        <source>{host}: leave the password out of the address, where others may see it. The guide says where it belongs.</source>
        <translation>{host}: não ponha a senha no endereço, onde outros podem vê-la. O guia diz onde ela vai.</translation>
    </message>
    <message>
        <source>{host}: name the topic behind the host, without # and +: {scheme}://host/gate/plates.</source>
        <translation>{host}: indique o tópico depois do host, sem # nem +: {scheme}://host/gate/plates.</translation>
    </message>
    <message>
        <source>{name} answered {answer}: it refuses a reading. It is not sent again.</source>
        <translation>{name} respondeu {answer}: recusa uma leitura. Ela não é enviada de novo.</translation>
    </message>
    <message>
        <source>{name} answered {answer}.</source>
        <translation>{name} respondeu {answer}.</translation>
    </message>
    <message>
        <source>{name} refuses the connection: {reason}.</source>
        <translation>{name} recusa a conexão: {reason}.</translation>
    </message>
    <message>
        <source>{error} It is tried again.</source>
        <translation>{error} Tenta-se de novo.</translation>
    </message>
    <message>
        <source>{name}: its certificate is not to be trusted ({message}).</source>
        <translation>{name}: o certificado não é confiável ({message}).</translation>
    </message>
    <message>
        <source>{name} does not answer.</source>
        <translation>{name} não responde.</translation>
    </message>
    <message>
        <source>{name} cannot be reached ({reason}).</source>
        <translation>Não é possível alcançar {name} ({reason}).</translation>
    </message>
    <message>
        <source>Read in {picture}</source>
        <translation>Lida em {picture}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln pasta</numerusform>
            <numerusform>%Ln pastas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <translation>
            <numerusform>%Ln câmera</numerusform>
            <numerusform>%Ln câmeras</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching {what}</source>
        <translation>Vigiando {what}</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>not at this time of the day</source>
        <translation>não a esta hora do dia</translation>
    </message>
    <message>
        <source>trying again in {seconds} s. {problem}</source>
        <translation>tentando de novo em {seconds} s. {problem}</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln frame(s) left out</source>
        <translation>
            <numerusform>, %Ln quadro de fora</numerusform>
            <numerusform>, %Ln quadros de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>Areas of the picture</source>
        <translation>Áreas da imagem</translation>
    </message>
    <message>
        <source>Take a picture from the camera to draw areas on it.</source>
        <translation>Tire uma imagem da câmera para desenhar áreas nela.</translation>
    </message>
    <message>
        <source>There is no such file or folder: {names}</source>
        <translation>Esse arquivo ou pasta não existe: {names}</translation>
    </message>
    <message>
        <source>Seen most</source>
        <translation>Mais vistas</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>Texts that were seen most</source>
        <translation>Textos mais vistos</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exportar tabela…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Exportar imagem…</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>passagens</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>leituras</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>hora do dia</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
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
        <translation>dias</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertas</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>others</source>
        <translation>outros</translation>
    </message>
    <message>
        <source>{target}: the workers write copies to a folder of this name, and it is not this one. It must be on a disk that all computers share, under the same name.</source>
        <translation>{target}: os trabalhadores gravam cópias em uma pasta deste nome, e não é esta. Ela tem de estar em um disco que todos os computadores compartilhem com o mesmo nome.</translation>
    </message>
    <message>
        <source>Line for directions…</source>
        <translation>Linha para o sentido…</translation>
    </message>
    <message>
        <source>Draw a line: which way a car crosses it is its direction</source>
        <translation>Traçar uma linha: o modo como um carro a cruza é o seu sentido</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Inverter</translation>
    </message>
    <message>
        <source>Let the arrow point the other way</source>
        <translation>Fazer a seta apontar para o outro lado</translation>
    </message>
    <message>
        <source>Along the arrow</source>
        <translation>Com a seta</translation>
    </message>
    <message>
        <source>Against the arrow</source>
        <translation>Contra a seta</translation>
    </message>
    <message>
        <source>labels in a CSV table</source>
        <translation>rótulos em uma tabela CSV</translation>
    </message>
    <message>
        <source>labels in {files} CSV tables</source>
        <translation>rótulos em {files} tabelas CSV</translation>
    </message>
    <message>
        <source>{name}: a table of more than {most:,} rows. Divide it.</source>
        <translation>{name}: uma tabela de mais de {most:,} linhas. Divida-a.</translation>
    </message>
    <message>
        <source>{name}: not readable as a table.</source>
        <translation>{name}: não pode ser lido como tabela.</translation>
    </message>
    <message>
        <source>{name}: line {line} was left out: a quotation mark in it is not closed, or a cell is far too long. Mend that line.</source>
        <translation>{name}: a linha {line} foi omitida: nela uma aspa não é fechada ou uma célula é longa demais. Corrija essa linha.</translation>
    </message>
    <message>
        <source>{file}: is too large for such a table.</source>
        <translation>{file}: grande demais para uma tabela assim.</translation>
    </message>
    <message>
        <source>{file}: needs the columns {columns} in its first line. Choose another file, or mend that line.</source>
        <translation>{file}: precisa das colunas {columns} na primeira linha. Escolha outro arquivo ou corrija a linha.</translation>
    </message>
    <message>
        <source>{file}: in line {line} a quotation mark is not closed, or a cell is far too long. Mend that line, or save the table again as CSV.</source>
        <translation>{file}: na linha {line} uma aspa não é fechada ou uma célula é longa demais. Corrija a linha ou salve a tabela de novo como CSV.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) of the frame before: Enter accepts, Del refuses</source>
        <translation>
            <numerusform>%Ln caixa do quadro anterior: Enter aceita, Del recusa</numerusform>
            <numerusform>%Ln caixas do quadro anterior: Enter aceita, Del recusa</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {message}</source>
        <translation>{name}: {message}</translation>
    </message>
    <message>
        <source>nobody has marked plates in it or checked it.</source>
        <translation>ninguém marcou placas nela nem a conferiu.</translation>
    </message>
    <message>
        <source>its boxes were drawn on the picture as the camera stored it, not upright. Convert them.</source>
        <translation>as caixas foram desenhadas na imagem como a câmera a gravou, não na vertical. Converta-as.</translation>
    </message>
    <message>
        <source>the picture has {width} × {height} pixels, its annotation says {stated_width} × {stated_height}.</source>
        <translation>a imagem tem {width} × {height} pixels, a anotação diz {stated_width} × {stated_height}.</translation>
    </message>
    <message>
        <source>the picture has {width} × {height} pixels, its annotation does not say its size.</source>
        <translation>a imagem tem {width} × {height} pixels, a anotação não diz o tamanho.</translation>
    </message>
    <message>
        <source>its annotation was made for {name}.</source>
        <translation>a anotação foi feita para {name}.</translation>
    </message>
    <message>
        <source>box {number} reaches out of the picture.</source>
        <translation>a caixa {number} sai da imagem.</translation>
    </message>
    <message>
        <source>box {number} is only {width:g} × {height:g} pixels.</source>
        <translation>a caixa {number} tem só {width:g} × {height:g} pixels.</translation>
    </message>
    <message>
        <source>boxes {first} and {second} lie on one another.</source>
        <translation>as caixas {first} e {second} estão uma sobre a outra.</translation>
    </message>
    <message numerus="yes">
        <source>{boxes} in {pictures} (is|are) of the class {name!r}, first in {picture}. Does it mean plates? Until you say so, such boxes are left out of a training.</source>
        <translation>
            <numerusform>{boxes} em {pictures} é da classe {name!r}, a primeira em {picture}. São placas? Até você dizer, estas caixas ficam fora de um treinamento.</numerusform>
            <numerusform>{boxes} em {pictures} são da classe {name!r}, a primeira em {picture}. São placas? Até você dizer, estas caixas ficam fora de um treinamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is the same picture as {other}.</source>
        <translation>{name} é a mesma imagem que {other}.</translation>
    </message>
    <message>
        <source>{name} is nearly the same picture as {other}.</source>
        <translation>{name} é quase a mesma imagem que {other}.</translation>
    </message>
    <message>
        <source>its only class, {name!r}, is taken for the plates.</source>
        <translation>a única classe, {name!r}, é tomada pelas placas.</translation>
    </message>
    <message>
        <source>boxes of other classes are left out: {classes}.</source>
        <translation>as caixas de outras classes ficam de fora: {classes}.</translation>
    </message>
    <message>
        <source>Type this in a terminal: {command}</source>
        <translation>Digite isto em um terminal: {command}</translation>
    </message>
    <message>
        <source>This copy was packaged without it; take the program&apos;s source, whose scripts/run.py installs everything.</source>
        <translation>Esta cópia foi empacotada sem isso; use o código-fonte do programa, cujo scripts/run.py instala tudo.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({strerror}); it is tried again. Free some space, or close the program that keeps it open.</source>
        <translation>{file} não pode ser gravado ({strerror}); tenta-se de novo. Libere espaço ou feche o programa que o mantém aberto.</translation>
    </message>
    <message>
        <source>{file}: the readings of {pictures} are not in it yet. They are written when the folder is watched again.</source>
        <translation>{file}: as leituras de {pictures} ainda não estão nele. São gravadas quando a pasta for vigiada de novo.</translation>
    </message>
    <message>
        <source>{failing} What is not sent yet is sent when the folder is watched again.</source>
        <translation>{failing} O que ainda não foi enviado é enviado quando a pasta for vigiada de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) (was|were) not sent and (is|are) given up: more than {most:,} waited. They are in the history.</source>
        <translation>
            <numerusform>%Ln leitura não foi enviada e é abandonada: mais de {most:,} esperavam. Está no histórico.</numerusform>
            <numerusform>%Ln leituras não foram enviadas e são abandonadas: mais de {most:,} esperavam. Estão no histórico.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program is too slow: for %Ln reading(s) it was not run, as more than {most:,} waited. They are in the history.</source>
        <translation>
            <numerusform>O programa é lento demais: para %Ln leitura não foi executado, pois mais de {most:,} esperavam. Está no histórico.</numerusform>
            <numerusform>O programa é lento demais: para %Ln leituras não foi executado, pois mais de {most:,} esperavam. Estão no histórico.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trains on the graphics card: {cards}.</source>
        <translation>Treina na placa gráfica: {cards}.</translation>
    </message>
    <message numerus="yes">
        <source>Trains on the processor: %Ln core(s), in 16 bit (bfloat16).</source>
        <translation>
            <numerusform>Treina no processador: %Ln núcleo, em 16 bits (bfloat16).</numerusform>
            <numerusform>Treina no processador: %Ln núcleos, em 16 bits (bfloat16).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trains on the processor: %Ln core(s).</source>
        <translation>
            <numerusform>Treina no processador: %Ln núcleo.</numerusform>
            <numerusform>Treina no processador: %Ln núcleos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a graphics card ({cards}), and TensorFlow is here in the build without them. {how_to_add}</source>
        <translation>Há uma placa gráfica ({cards}), e o TensorFlow está aqui na versão sem ela. {how_to_add}</translation>
    </message>
    <message>
        <source>With an NVIDIA card, type in a terminal: {command}</source>
        <translation>Com uma placa NVIDIA, digite em um terminal: {command}</translation>
    </message>
    <message>
        <source>TensorFlow uses graphics cards on Linux x86-64 (on Windows in WSL 2).</source>
        <translation>O TensorFlow usa placas gráficas no Linux x86-64 (no Windows, no WSL 2).</translation>
    </message>
    <message>
        <source>TensorFlow uses graphics cards on Linux x86-64.</source>
        <translation>O TensorFlow usa placas gráficas no Linux x86-64.</translation>
    </message>
    <message>
        <source>It runs in float32: there are no plates to measure on what int8 costs.</source>
        <translation>Roda em float32: não há placas com que medir o custo do int8.</translation>
    </message>
    <message>
        <source>It runs in int8, in half the time or less (validation part: AP50 {int8:.3f} in int8 and {float32:.3f} in float32).</source>
        <translation>Roda em int8, em metade do tempo ou menos (parte de validação: AP50 {int8:.3f} em int8 e {float32:.3f} em float32).</translation>
    </message>
    <message>
        <source>It runs in float32: int8 costs too much (validation part: AP50 {int8:.3f} in int8 and {float32:.3f} in float32).</source>
        <translation>Roda em float32: int8 custa demais (parte de validação: AP50 {int8:.3f} em int8 e {float32:.3f} em float32).</translation>
    </message>
    <message>
        <source>It has no refinement: there are no plates to measure on what that of {title} is worth.</source>
        <translation>Não tem refinamento: não há placas com que medir o que ele vale ({title}).</translation>
    </message>
    <message>
        <source>It looks at each box once more, with the refinement of {title} (validation part: AP50 {ap50:.3f}, AP50–95 {ap50_95:.3f} with it; {plain50:.3f}, {plain50_95:.3f} without).</source>
        <translation>Olha cada caixa mais uma vez, com um refinamento ({title}; parte de validação: AP50 {ap50:.3f}, AP50–95 {ap50_95:.3f} com ele; {plain50:.3f}, {plain50_95:.3f} sem ele).</translation>
    </message>
    <message>
        <source>It has no refinement: that of {title} makes it no better (validation part: AP50 {ap50:.3f}, AP50–95 {ap50_95:.3f} with it; {plain50:.3f}, {plain50_95:.3f} without).</source>
        <translation>Não tem refinamento: ele não o melhora ({title}; parte de validação: AP50 {ap50:.3f}, AP50–95 {ap50_95:.3f} com ele; {plain50:.3f}, {plain50_95:.3f} sem ele).</translation>
    </message>
    <message>
        <source>Resume goes on from the last checkpoint.</source>
        <translation>Continuar segue do último checkpoint.</translation>
    </message>
    <message>
        <source>There is no checkpoint yet: Resume begins anew.</source>
        <translation>Ainda não há checkpoint: Continuar recomeça.</translation>
    </message>
    <message>
        <source>Ended at once, as you asked.</source>
        <translation>Encerrado na hora, como você pediu.</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Concluído.</translation>
    </message>
    <message>
        <source>The disk is full. Make room there, then resume.</source>
        <translation>O disco está cheio. Libere espaço e continue.</translation>
    </message>
    <message>
        <source>Another process trains this run already.</source>
        <translation>Outro processo já treina esta execução.</translation>
    </message>
    <message>
        <source>The training failed; what it printed is in {log} of the run.</source>
        <translation>O treino falhou; o que ele mostrou está em {log} da execução.</translation>
    </message>
    <message>
        <source>Another program asked it to end.</source>
        <translation>Outro programa pediu que terminasse.</translation>
    </message>
    <message>
        <source>Another program or the system ended it; the usual reason is too little memory (try a smaller batch or input size).</source>
        <translation>Outro programa ou o sistema o encerrou; a causa usual é pouca memória (tente um lote ou uma entrada menor).</translation>
    </message>
    <message>
        <source>The training crashed ({signal}). The usual reason is too little memory: close other programs, or choose a smaller batch or input size; what it printed is in {log} of the run.</source>
        <translation>O treino caiu ({signal}). A causa usual é pouca memória: feche outros programas ou escolha um lote ou uma entrada menor; o que ele mostrou está em {log} da execução.</translation>
    </message>
    <message>
        <source>The training crashed (exit {code}); what it printed is in {log} of the run.</source>
        <translation>O treino caiu (status {code}); o que ele mostrou está em {log} da execução.</translation>
    </message>
    <message>
        <source>The computer ran out of memory and the training was ended. Close other programs, or choose a smaller batch or input size.</source>
        <translation>O computador ficou sem memória e o treino foi encerrado. Feche outros programas ou escolha um lote ou uma entrada menor.</translation>
    </message>
    <message>
        <source>It failed; what it printed is in {log} of the run.</source>
        <translation>Falhou; o que ele mostrou está em {log} da execução.</translation>
    </message>
    <message>
        <source>the detector that ships</source>
        <translation>detector incluído</translation>
    </message>
    <message>
        <source>What the training started from is gone: it is not compared with it.</source>
        <translation>O ponto de partida do treino não existe mais: não é feita comparação com ele.</translation>
    </message>
    <message>
        <source>{error} The training is not compared with it.</source>
        <translation>{error} O treino não é comparado com ele.</translation>
    </message>
    <message>
        <source>Measuring {title}</source>
        <translation>Medindo {title}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) left out, as no picture is there (broken links, pipes or devices), such as {name}.</source>
        <translation>
            <numerusform>%Ln nome omitido, pois não há imagem (link quebrado, pipe ou dispositivo): {name}.</numerusform>
            <numerusform>%Ln nomes omitidos, pois não há imagem (links quebrados, pipes ou dispositivos), como {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: it has an annotation already, which was kept.</source>
        <translation>{file}: já tem uma anotação, que foi mantida.</translation>
    </message>
    <message>
        <source>{key} without its numbers</source>
        <translation>{key} sem os seus números</translation>
    </message>
    <message>
        <source>name, four numbers and a text are needed</source>
        <translation>são necessários um nome, quatro números e um texto</translation>
    </message>
    <message>
        <source>CCPD file names</source>
        <translation>nomes de arquivo do CCPD</translation>
    </message>
    <message>
        <source>COCO labels in {files} files</source>
        <translation>rótulos do COCO em {files} arquivos</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %Ln annotation(s) of it (names|name) no picture.</source>
        <translation>
            <numerusform>{file}: %Ln das suas anotações não nomeia nenhuma imagem.</numerusform>
            <numerusform>{file}: %Ln das suas anotações não nomeiam nenhuma imagem.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, annotation {number}: {error}.</source>
        <translation>{file}, anotação {number}: {error}.</translation>
    </message>
    <message>
        <source>there is no category {key}</source>
        <translation>não há categoria {key}</translation>
    </message>
    <message>
        <source>a box needs 4 numbers</source>
        <translation>uma caixa precisa de 4 números</translation>
    </message>
    <message>
        <source>eight numbers and a class are needed</source>
        <translation>são necessários oito números e uma classe</translation>
    </message>
    <message>
        <source>a class is needed behind eight numbers</source>
        <translation>é necessária uma classe após oito números</translation>
    </message>
    <message>
        <source>a region without shape</source>
        <translation>uma região sem forma</translation>
    </message>
    <message>
        <source>a {shape} is no plate</source>
        <translation>{shape} não é uma placa</translation>
    </message>
    <message>
        <source>a region without box</source>
        <translation>uma região sem caixa</translation>
    </message>
    <message>
        <source>{file}: it is not said of which box {text} is the text.</source>
        <translation>{file}: não se diz de qual caixa é o texto {text}.</translation>
    </message>
    <message>
        <source>a turned box without the size of its picture</source>
        <translation>uma caixa girada sem o tamanho da sua imagem</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>não é uma região</translation>
    </message>
    <message>
        <source>{file}, region {number}: {error}.</source>
        <translation>{file}, região {number}: {error}.</translation>
    </message>
    <message>
        <source>TFRecord files of TensorFlow</source>
        <translation>arquivos TFRecord do TensorFlow</translation>
    </message>
    <message>
        <source>MATLAB files</source>
        <translation>arquivos do MATLAB</translation>
    </message>
    <message>
        <source>Parquet tables</source>
        <translation>tabelas Parquet</translation>
    </message>
    <message>
        <source>pickled Python objects, which are never opened</source>
        <translation>objetos Python em pickle, que nunca são abertos</translation>
    </message>
    <message>
        <source>an LMDB or Access database</source>
        <translation>um banco de dados LMDB ou Access</translation>
    </message>
    <message>
        <source>an LMDB database</source>
        <translation>um banco de dados LMDB</translation>
    </message>
    <message>
        <source>HDF5 files</source>
        <translation>arquivos HDF5</translation>
    </message>
    <message>
        <source>Excel tables</source>
        <translation>tabelas do Excel</translation>
    </message>
    <message>
        <source>archives, which must be unpacked first</source>
        <translation>arquivos compactados, que precisam ser extraídos antes</translation>
    </message>
    <message>
        <source>JSON of a form that is not known</source>
        <translation>JSON de forma desconhecida</translation>
    </message>
    <message>
        <source>tables whose columns are not known</source>
        <translation>tabelas com colunas desconhecidas</translation>
    </message>
    <message>
        <source>XML that belongs to no picture here</source>
        <translation>XML que não é de nenhuma imagem daqui</translation>
    </message>
    <message>
        <source>text files</source>
        <translation>arquivos de texto</translation>
    </message>
    <message numerus="yes">
        <source>{kind} (%Ln file(s), such as {name})</source>
        <translation>
            <numerusform>{kind} (%Ln arquivo, como {name})</numerusform>
            <numerusform>{kind} (%Ln arquivos, como {name})</numerusform>
        </translation>
    </message>
    <message>
        <source>files of the kind {suffix}</source>
        <translation>arquivos do tipo {suffix}</translation>
    </message>
    <message>
        <source>{name}, which begins {words!r}</source>
        <translation>{name}, que começa com {words!r}</translation>
    </message>
    <message>
        <source>not readable as YAML, line {line}</source>
        <translation>não pode ser lido como YAML, linha {line}</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>aninhado fundo demais</translation>
    </message>
    <message>
        <source>its {key} holds something else than texts</source>
        <translation>o seu {key} contém algo que não são textos</translation>
    </message>
    <message>
        <source>not all are numbers</source>
        <translation>nem todos são números</translation>
    </message>
    <message>
        <source>numbers beyond 0 and 1</source>
        <translation>números fora de 0 e 1</translation>
    </message>
    <message>
        <source>{number} is no number of a class</source>
        <translation>{number} não é um número de classe</translation>
    </message>
    <message>
        <source>a class, 4 numbers and {points} key points of {each} numbers are needed (kpt_shape), not {count} numbers</source>
        <translation>são necessários uma classe, 4 números e {points} pontos-chave de {each} números (kpt_shape), não {count} números</translation>
    </message>
    <message>
        <source>a class and 4 numbers are needed, not {count}</source>
        <translation>são necessários uma classe e 4 números, não {count}</translation>
    </message>
    <message>
        <source>The file is damaged or cut short; this is what could be read of it.</source>
        <translation>O arquivo está danificado ou cortado; isto é o que pôde ser lido.</translation>
    </message>
    <message>
        <source>{names} means plates</source>
        <translation>{names} são placas</translation>
    </message>
    <message>
        <source>{names} means no plates</source>
        <translation>{names} não são placas</translation>
    </message>
    <message>
        <source>pictures whose labels mark nothing show no plate</source>
        <translation>as imagens cujos rótulos não marcam nada não mostram nenhuma placa</translation>
    </message>
    <message>
        <source>pictures whose labels mark nothing are left out</source>
        <translation>as imagens cujos rótulos não marcam nada ficam de fora</translation>
    </message>
    <message>
        <source>{folder}: what was said of it was written by a newer version of this program, and is left as it is.</source>
        <translation>{folder}: o que foi dito dela foi escrito por uma versão mais nova deste programa; fica como está.</translation>
    </message>
    <message>
        <source>{folder}: what you said of it could not be kept ({strerror}).</source>
        <translation>{folder}: não foi possível guardar o que você disse dela ({strerror}).</translation>
    </message>
    <message>
        <source>{name}: only the first {time} of the video were read. Read it again.</source>
        <translation>{name}: só os primeiros {time} do vídeo foram lidos. Leia-o de novo.</translation>
    </message>
    <message>
        <source>{name}: there is not enough memory to read this picture. Close other programs, or make the picture smaller.</source>
        <translation>{name}: não há memória suficiente para ler esta imagem. Feche outros programas ou reduza a imagem.</translation>
    </message>
    <message>
        <source>{name}: an unexpected error stopped the reading of this picture ({kind}: {error}). If other programs open the file, please report it.</source>
        <translation>{name}: um erro inesperado interrompeu a leitura desta imagem ({kind}: {error}). Se outros programas abrem o arquivo, comunique o erro, por favor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stand at unchecked pictures. </source>
        <translation>
            <numerusform>Mais %Ln está em imagens não conferidas. </numerusform>
            <numerusform>Mais %Ln estão em imagens não conferidas. </numerusform>
        </translation>
    </message>
    <message>
        <source>The data set has {texts} different plate texts; {least_texts} are needed, {missing} more. {left}Type the texts of more plates in Annotate, or send corrected readings to the data set.</source>
        <translation>O conjunto de dados tem {texts} textos de placa diferentes; são necessários {least_texts}, mais {missing}. {left}Digite os textos de mais placas em Anotar ou envie leituras corrigidas ao conjunto de dados.</translation>
    </message>
    <message>
        <source>{name}: box {box} is marked, and the detector sees no plate there.</source>
        <translation>{name}: a caixa {box} está marcada, e o detector não vê placa ali.</translation>
    </message>
    <message>
        <source>{name}: box {box} is marked, and the detector is not sure of a plate.</source>
        <translation>{name}: a caixa {box} está marcada, e o detector não tem certeza de que há uma placa.</translation>
    </message>
    <message>
        <source>{name}: box {box} lies off; the detector sees the plate beside it.</source>
        <translation>{name}: a caixa {box} está deslocada; o detector vê a placa ao lado.</translation>
    </message>
    <message>
        <source>{name}: box {box} says {text}, and the reader reads {other}.</source>
        <translation>{name}: a caixa {box} diz {text}, e a leitura é {other}.</translation>
    </message>
    <message>
        <source>{name}: the detector finds a plate that nobody marked.</source>
        <translation>{name}: o detector encontra uma placa que ninguém marcou.</translation>
    </message>
    <message>
        <source>It did not read an empty picture within {seconds:.0f} s.</source>
        <translation>Não leu uma imagem vazia em {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>It crashed while it read an empty picture (status {status}).</source>
        <translation>Travou ao ler uma imagem vazia (status {status}).</translation>
    </message>
    <message>
        <source>{times} the processor time</source>
        <translation>{times} tempo de processador</translation>
    </message>
    <message>
        <source>Beside {other} it finds {found}.</source>
        <translation>Comparado com “{other}”, encontra {found}.</translation>
    </message>
    <message>
        <source>So few plates more or fewer may be chance.</source>
        <translation>Tão poucas placas a mais ou a menos podem ser acaso.</translation>
    </message>
    <message>
        <source>It finds none of the {plates} plates (AP50 0): it has learned too little, or the boxes are not where the plates are. Look at the examples as the network sees them, start from the detector that ships, or train longer.</source>
        <translation>Não encontra nenhuma das {plates} placas (AP50 0): aprendeu pouco, ou as caixas não estão onde estão as placas. Veja os exemplos como a rede os vê, parta do detector incluído ou treine por mais tempo.</translation>
    </message>
    <message>
        <source>Its input is larger ({size} instead of {other_size} px), and so a picture costs {times} the processor time of {other}: {cost} instead of {other_cost} ms.</source>
        <translation>Sua entrada é maior ({size} em vez de {other_size} px), e por isso uma imagem custa {times} tempo de processador de “{other}”: {cost} em vez de {other_cost} ms.</translation>
    </message>
    <message>
        <source>On these pictures it is worse than {other}, from which it started: read with that one, and see whether the annotations are right.</source>
        <translation>Nestas imagens é pior que “{other}”, do qual partiu: leia com aquele e veja se as anotações estão certas.</translation>
    </message>
    <message>
        <source>Boxes count from the score {score:g}, so that there are not more false ones than before. From {lower:g} on it would find {plates}, with {false}.</source>
        <translation>As caixas contam a partir da pontuação {score:g}, para que não haja mais falsas que antes. A partir de {lower:g} encontraria {plates}, com {false}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more plate(s)</source>
        <translation>
            <numerusform>mais %Ln placa</numerusform>
            <numerusform>mais %Ln placas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more false box(es)</source>
        <translation>
            <numerusform>mais %Ln caixa falsa</numerusform>
            <numerusform>mais %Ln caixas falsas</numerusform>
        </translation>
    </message>
    <message>
        <source>as many of {plates}</source>
        <translation>o mesmo número de {plates}</translation>
    </message>
    <message>
        <source>{number} more of {plates}</source>
        <translation>{number} a mais de {plates}</translation>
    </message>
    <message>
        <source>{number} fewer of {plates}</source>
        <translation>{number} a menos de {plates}</translation>
    </message>
    <message>
        <source>boxes as tight</source>
        <translation>caixas igualmente justas</translation>
    </message>
    <message>
        <source>boxes much tighter</source>
        <translation>caixas bem mais justas</translation>
    </message>
    <message>
        <source>boxes tighter</source>
        <translation>caixas mais justas</translation>
    </message>
    <message>
        <source>boxes much looser</source>
        <translation>caixas bem mais folgadas</translation>
    </message>
    <message>
        <source>boxes looser</source>
        <translation>caixas mais folgadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more false one(s)</source>
        <translation>
            <numerusform>mais %Ln falsa</numerusform>
            <numerusform>mais %Ln falsas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer false one(s)</source>
        <translation>
            <numerusform>menos %Ln falsa</numerusform>
            <numerusform>menos %Ln falsas</numerusform>
        </translation>
    </message>
    <message>
        <source>as many false ones ({false})</source>
        <translation>o mesmo número de falsas ({false})</translation>
    </message>
    <message>
        <source>no false ones with either</source>
        <translation>nenhuma falsa com nenhum</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number} vezes o</translation>
    </message>
    <message>
        <source>{share} of</source>
        <translation>{share} do</translation>
    </message>
    <message>
        <source>Downloading the ImageNet weights (once)</source>
        <translation>Baixando os pesos da ImageNet (uma vez)</translation>
    </message>
    <message>
        <source>Finished: the first machine has the detector.</source>
        <translation>Concluído: a primeira máquina tem o detector.</translation>
    </message>
    <message>
        <source>Finished: the detector {name}.</source>
        <translation>Concluído: o detector {name}.</translation>
    </message>
    <message>
        <source>Finished: the detector {name}, AP50 {ap50:.3f}.</source>
        <translation>Concluído: o detector {name}, AP50 {ap50:.3f}.</translation>
    </message>
    <message>
        <source>TensorFlow could not be loaded ({error}). {advice}</source>
        <translation>Não foi possível carregar o TensorFlow ({error}). {advice}</translation>
    </message>
    <message>
        <source>Another machine of this training has ended or cannot be reached. Resume on all of them.</source>
        <translation>Outra máquina deste treino terminou ou está inacessível. Retome em todas.</translation>
    </message>
    <message>
        <source>An unexpected error: {kind} ({error}). {log} of the run has the details.</source>
        <translation>Um erro inesperado: {kind} ({error}). {log} da execução tem os detalhes.</translation>
    </message>
    <message>
        <source>Resume on all machines goes on from the first one&apos;s checkpoint.</source>
        <translation>Retomar em todas as máquinas continua do checkpoint da primeira.</translation>
    </message>
    <message>
        <source>Resume goes on where it was.</source>
        <translation>Retomar continua de onde estava.</translation>
    </message>
    <message>
        <source>There was not enough memory. Close other programs, or choose a smaller batch or input size.</source>
        <translation>Não havia memória suficiente. Feche outros programas ou escolha um lote ou uma entrada menor.</translation>
    </message>
    <message>
        <source>The system asked to end.</source>
        <translation>O sistema pediu para terminar.</translation>
    </message>
    <message>
        <source>The program that started the training has ended.</source>
        <translation>O programa que iniciou o treino terminou.</translation>
    </message>
    <message>
        <source>{found} of {plates}</source>
        <translation>{found} de {plates}</translation>
    </message>
    <message>
        <source>{found} of {plates}, {false} false</source>
        <translation>{found} de {plates}, {false} falsas</translation>
    </message>
    <message>
        <source>{name}: it was changed meanwhile, and left alone.</source>
        <translation>{name}: foi alterado nesse meio-tempo e deixado como está.</translation>
    </message>
    <message>
        <source>its bytes are not {encoding}, the encoding that it names or implies. Save it as UTF-8 with a text editor</source>
        <translation>seus bytes não estão em {encoding}, a codificação que indica ou que se supõe. Salve-o como UTF-8 com um editor de texto</translation>
    </message>
    <message>
        <source>not readable as XML ({error})</source>
        <translation>não pode ser lido como XML ({error})</translation>
    </message>
    <message>
        <source>not a Pascal VOC annotation (its root is &lt;{tag}&gt;)</source>
        <translation>não é uma anotação Pascal VOC (a raiz é &lt;{tag}&gt;)</translation>
    </message>
    <message>
        <source>it names the encoding {name}, which it is not in or which cannot be read. Save it as UTF-8 with a text editor</source>
        <translation>indica a codificação {name}, que não é a dele ou não pode ser lida. Salve-o como UTF-8 com um editor de texto</translation>
    </message>
    <message>
        <source>declares a document type, which is refused for safety</source>
        <translation>declara um tipo de documento, o que é recusado por segurança</translation>
    </message>
    <message>
        <source>more deeply nested or with more elements than any annotation</source>
        <translation>mais aninhado ou com mais elementos que qualquer anotação</translation>
    </message>
    <message>
        <source>not readable as XML (a tag without end)</source>
        <translation>não pode ser lido como XML (uma tag sem fim)</translation>
    </message>
    <message>
        <source>line {line}: a box without four numbers</source>
        <translation>linha {line}: uma caixa sem quatro números</translation>
    </message>
    <message>
        <source>line {line}: a box with numbers beyond any picture</source>
        <translation>linha {line}: uma caixa com números além de qualquer imagem</translation>
    </message>
    <message>
        <source>its network is not made as the ones here are</source>
        <translation>a rede não é feita como as deste programa</translation>
    </message>
    <message>
        <source>a pipe or a device, no file</source>
        <translation>um pipe ou um dispositivo, não um arquivo</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>está aninhado fundo demais</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>um número é longo demais</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>conexão fechada pelo destinatário</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>conexão recusada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>conexão encerrada pela outra ponta</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>tempo de conexão esgotado</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>dispositivo ou recurso ocupado</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>a pasta não está vazia</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cota de disco excedida</translation>
    </message>
    <message>
        <source>Exec format error</source>
        <translation>não é um programa executável neste sistema</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>o arquivo já existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nome de arquivo longo demais</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>arquivo grande demais</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>o computador está desligado</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erro de entrada/saída</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>argumento inválido</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>não é possível mover entre dois dispositivos</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>nome ou serviço desconhecido</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>rede inacessível</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>não há rota até o computador</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>não há mais espaço no dispositivo</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>não existe esse dispositivo</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>o arquivo ou a pasta não existe</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>não é uma pasta</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operação não permitida</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permissão negada</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de arquivos somente leitura</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>o arquivo da unidade de rede não é mais válido</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>links simbólicos encadeados demais</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>arquivos abertos demais</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>a unidade não está conectada</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>tem partes demais</translation>
    </message>
    <message>
        <source>it is no LiteRT file</source>
        <translation>não é um arquivo LiteRT</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está danificado</translation>
    </message>
    <message>
        <source>it needs an operator that no network here has (number {code})</source>
        <translation>precisa de uma operação que nenhuma rede deste programa tem (número {code})</translation>
    </message>
    <message>
        <source>it holds more than one network</source>
        <translation>contém mais de uma rede</translation>
    </message>
    <message>
        <source>its weights lie outside of the network</source>
        <translation>os pesos estão fora da rede</translation>
    </message>
    <message>
        <source>it computes with values of a foreign type</source>
        <translation>calcula com valores de um tipo estranho</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>precisa de memória demais</translation>
    </message>
    <message>
        <source>its weights do not fit its network</source>
        <translation>os pesos não combinam com a rede</translation>
    </message>
    <message>
        <source>{name} cannot be {value}</source>
        <translation>{name} não pode ser {value}</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>não é texto em UTF-8</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>linha {line}, coluna {column}</translation>
    </message>
    <message>
        <source>{file}: another network. Choose another detector or save this one anew.</source>
        <translation>{file}: outra rede. Escolha outro detector ou salve este de novo.</translation>
    </message>
    <message>
        <source>{path}: could not be read ({error}). Install LPR Desktop again.</source>
        <translation>{path}: não pôde ser lido ({error}). Instale o LPR Desktop de novo.</translation>
    </message>
    <message>
        <source>A network of plates is damaged: it gives no numbers. Install LPR Desktop again.</source>
        <translation>Uma rede de placas está danificada: não dá números. Instale o LPR Desktop de novo.</translation>
    </message>
    <message>
        <source>{name_or_path}: no text model of this name, and no such file {suffix}. Text models here: {names}.</source>
        <translation>{name_or_path}: não há modelo de texto com este nome nem tal arquivo {suffix}. Modelos de texto aqui: {names}.</translation>
    </message>
</context>
</TS>
