"""The rows of the table of actions that belong to the Annotate view.

Most keys are those of labelImg, which many fingers know. Single letters and Tab are valid only on
the picture (:attr:`Place.CANVAS`), so that they can be typed everywhere else.
"""

from __future__ import annotations

from lpr_desktop.gui.action_specs import ActionSpec, Menu, Place

DIRECTIONS = ("left", "right", "up", "down")
"""What the four keys of a row with arrows do, in their order."""


def _file(id: str, title: str, *keys: str, **more: object) -> ActionSpec:
    return ActionSpec(id, title, keys, Place.ANNOTATE, Menu.FILE, **more)  # type: ignore[arg-type]


def _edit(id: str, title: str, *keys: str, **more: object) -> ActionSpec:
    return ActionSpec(id, title, keys, Place.ANNOTATE, Menu.EDIT, **more)  # type: ignore[arg-type]


def _view(id: str, title: str, *keys: str, **more: object) -> ActionSpec:
    return ActionSpec(id, title, keys, Place.ANNOTATE, Menu.VIEW, **more)  # type: ignore[arg-type]


def _data(id: str, title: str, *keys: str, **more: object) -> ActionSpec:
    return ActionSpec(id, title, keys, Place.ANNOTATE, Menu.DATA, **more)  # type: ignore[arg-type]


def _box(id: str, title: str, *keys: str, **more: object) -> ActionSpec:
    """In the menu, but its key is valid only on the picture."""
    return ActionSpec(id, title, keys, Place.CANVAS, Menu.BOXES, **more)  # type: ignore[arg-type]


def _go(id: str, title: str, *keys: str, **more: object) -> ActionSpec:
    return ActionSpec(id, title, keys, Place.CANVAS, Menu.FILE, **more)  # type: ignore[arg-type]


def _key(place: Place, id: str, title: str, *keys: str, **more: object) -> ActionSpec:
    return ActionSpec(id, title, keys, place, **more)  # type: ignore[arg-type]


ANNOTATE_ACTIONS: tuple[ActionSpec, ...] = (
    _file(
        "mark_open_folder",
        "Open &folder…",
        "Ctrl+U",
        icon="folder",
        tip="Annotate the pictures of a folder and the folders in it",
        short="Folder",
    ),
    _file(
        "mark_recent",
        "Open a recent fol&der…",
        "Ctrl+Shift+O",
        tip="One of the folders that were annotated last",
    ),
    _file(
        "mark_open_picture",
        "&Open picture…",
        "Ctrl+O",
        icon="open",
        tip="Annotate a picture with the others of its folder, or frames of a video",
        short="Picture",
    ),
    _file(
        "mark_example",
        "Make an e&xample data set…",
        icon="picture",
        tip="Draw some eighty pictures of cars with boxes and texts, to try labelling and training",
    ),
    _file(
        "mark_annotation_folder",
        "&Annotation folder…",
        "Ctrl+R",
        icon="folder",
        tip="Choose where the annotation files are; kept for this folder of pictures",
    ),
    _file(
        "mark_save",
        "&Save",
        "Ctrl+S",
        icon="check",
        tip="Write now what is not written yet; it is saved by itself too",
        starts_section=True,
    ),
    _go("mark_next", "&Next picture", "D", starts_section=True),
    _go("mark_previous", "&Previous picture", "A"),
    _go("mark_next_empty", "Next pict&ure without annotation", "N"),
    _go("mark_previous_empty", "Pre&vious picture without annotation", "Shift+N"),
    _file("mark_copy_name", "&Copy the name", starts_section=True, tip="Of the picture, as text"),
    _file("mark_show_file", "Show in the file &manager", icon="folder"),
    _file(
        "mark_trash",
        "Move picture to the &trash…",
        "Ctrl+Shift+Del",
        icon="remove",
        tip="Move the picture and its annotation to the trash of the system",
    ),
    _edit("mark_undo", "&Undo", "Ctrl+Z", icon="undo"),
    _edit("mark_redo", "&Redo", "Ctrl+Y", "Ctrl+Shift+Z", icon="redo"),
    _edit(
        "mark_copy",
        "&Copy boxes",
        "Ctrl+C",
        icon="copy",
        tip="Copy the chosen boxes, to paste them into another picture",
        starts_section=True,
    ),
    _edit("mark_paste", "&Paste boxes", "Ctrl+V", icon="paste", tip="Add the copied boxes"),
    _edit(
        "mark_append",
        "Add the boxes of the pre&vious picture",
        "Ctrl+Shift+V",
        tip="Nothing is replaced; one undo takes them back",
    ),
    _edit("mark_duplicate", "&Duplicate boxes", "Ctrl+D", tip="A copy beside each chosen box"),
    _edit("mark_select_all", "Choose &all boxes", "Ctrl+A", starts_section=True),
    _edit(
        "mark_label",
        "&Edit class and text…",
        "Ctrl+E",
        icon="edit",
        tip="Class and text of the chosen box",
    ),
    _box(
        "mark_draw",
        "Dra&w a box",
        "W",
        icon="add-box",
        tip="Draw a box around a plate; hold Ctrl for a square",
        short="Draw",
    ),
    _box(
        "mark_draw_corners",
        "Click fou&r corners",
        "P",
        tip="For a plate that stands askew: click its corners, in any order",
    ),
    _box(
        "mark_corners",
        "Four corners, or &upright again",
        "C",
        tip="Find the corners of the plate in the chosen box; drag one to move it",
    ),
    _box("mark_remove", "&Delete, or refuse the suggestion", "Del", "Backspace", icon="remove"),
    _box("mark_difficult", "Di&fficult", "Q", tip="Mark the chosen boxes as hard to read"),
    _box("mark_truncated", "&Truncated", "T", tip="Mark the chosen boxes as cut off"),
    _box(
        "mark_attributes",
        "Attr&ibutes…",
        "E",
        tip="What else is to be said of the chosen boxes: a name and a value each",
    ),
    _box(
        "mark_verified",
        "Picture is &checked",
        "Space",
        icon="check",
        tip="All plates of this picture have a box, or there is none",
        short="Checked",
        starts_section=True,
        is_switch=True,
    ),
    _box(
        "mark_tags",
        "Ta&gs of the picture…",
        "G",
        tip="Words about the whole picture, such as night or rain; the list finds them",
    ),
    _box(
        "mark_suggest",
        "Suggest &boxes",
        "I",
        icon="detector",
        tip="Let the detector find plates; nothing is written before you accept it",
        short="Suggest",
        starts_section=True,
    ),
    ActionSpec(
        "mark_suggest_all",
        "Suggest boxes for the f&older",
        ("Ctrl+B",),
        Place.ANNOTATE,
        Menu.BOXES,
        tip="For all listed pictures that have no box yet",
    ),
    ActionSpec(
        "mark_cancel",
        "Stop (suggestions, im&port, check)",
        ("Ctrl+.",),
        Place.ANNOTATE,
        Menu.BOXES,
        icon="cancel",
        tip="Stop what is running; what it has done stays",
    ),
    _box("mark_accept", "&Accept the suggestion", "Return", "Enter"),
    _box("mark_accept_all", "Accept a&ll suggestions", "Shift+Return", "Shift+Enter"),
    _view("mark_zoom_in", "Zoom &in", "Ctrl++", icon="zoom-in"),
    _view("mark_zoom_out", "Zoom &out", "Ctrl+-", icon="zoom-out"),
    _view("mark_actual_size", "Actual si&ze", "Ctrl+=", icon="actual-size"),
    _view("mark_fit", "&Fit in the window", "Ctrl+F", icon="fit"),
    _view("mark_fit_width", "Fit the &width", "Ctrl+Shift+F"),
    _view(
        "mark_keep_zoom",
        "Keep the zoo&m",
        is_switch=True,
        tip="The next picture is shown with the same zoom, at the same place",
    ),
    _view("mark_brighter", "&Brighter", "Ctrl+Shift+Up", icon="sun", starts_section=True),
    _view("mark_darker", "&Darker", "Ctrl+Shift+Down", icon="moon"),
    _view("mark_more_contrast", "More &contrast", "Ctrl+Shift+Right"),
    _view("mark_less_contrast", "Gre&yer, less contrast", "Ctrl+Shift+Left"),
    _view(
        "mark_equalise",
        "E&qualise",
        "Ctrl+Shift+E",
        is_switch=True,
        tip="Plates in shadow can be read: light is evened out in what you see, not in the file",
    ),
    _view("mark_tone_reset", "Show as it is (&usual light)", "Ctrl+Shift+Home"),
    _view(
        "mark_keep_tone",
        "Keep bright&ness and contrast",
        is_switch=True,
        tip="The next picture is shown as bright and with as much contrast as this one",
    ),
    _view("mark_hide", "&Hide boxes", "Ctrl+H", starts_section=True),
    _view("mark_show_all", "Show &all boxes", "Ctrl+Shift+H"),
    _view("mark_labels", "Show &labels", "Ctrl+Shift+P", is_switch=True),
    _view("mark_edit_mode", "Sto&p drawing", "Ctrl+J", tip="Choose and move boxes again"),
    _view("mark_next_pane", "N&ext pane", "F6", tip="Move the keyboard to the next part"),
    _view("mark_search", "&Search pictures", "F3", icon="search"),
    _data(
        "mark_problems",
        "&Find problems",
        "Ctrl+Shift+K",
        icon="warning",
        tip="List what is wrong in this folder: boxes outside, twins, wrong sizes, copies",
        short="Problems",
    ),
    _data(
        "mark_review",
        "Compare with the &detector",
        "Ctrl+Shift+J",
        icon="detector",
        tip="List where the labels and what detector and reader find disagree, worst first",
    ),
    _data(
        "mark_take",
        "&Take what the detector says",
        "Ctrl+Return",
        "Ctrl+Enter",
        tip="Of the chosen doubt: the box it found, its place, or its text; undo takes it back",
    ),
    _data(
        "mark_what_next",
        "What to label ne&xt",
        "Ctrl+Shift+N",
        tip="List the pictures without annotation, those first of which the networks are unsure",
    ),
    _data("mark_statistics", "&Statistics", "Ctrl+G", icon="list", tip="Boxes, sizes, places"),
    _data("mark_split", "S&plit into parts…", tip="Training, validation and test, by a seed"),
    _data(
        "mark_improve",
        "I&mprove reading…",
        icon="reading",
        tip="Train the model that reads the text further, on the texts of this data set",
    ),
    _data("mark_import_yolo", "Import &YOLO…", starts_section=True),
    _data("mark_import_coco", "Import C&OCO…"),
    _data("mark_export_yolo", "&Export as YOLO…", icon="export"),
    _data("mark_export_coco", "Export &as COCO…", icon="export"),
    _data(
        "mark_classes",
        "C&lasses…",
        starts_section=True,
        tip="The classes that keys 1 to 9 give; labelImg's predefined classes can be loaded",
    ),
    _data(
        "mark_rename_classes",
        "&Rename classes…",
        tip="Give other names to the classes of this folder, such as plate for number_plate",
    ),
    _key(
        Place.CANVAS,
        "mark_class",
        "Class 1 to 9 for the chosen boxes",
        *"123456789",
        parts=tuple(f"class {number}" for number in range(1, 10)),
    ),
    _key(Place.CANVAS, "mark_next_box", "Next box, overlapping ones first", "Tab"),
    _key(Place.CANVAS, "mark_previous_box", "Previous box", "Shift+Tab"),
    _key(
        Place.CANVAS,
        "mark_nudge",
        "Move the boxes by 1 pixel",
        "Left",
        "Right",
        "Up",
        "Down",
        parts=DIRECTIONS,
    ),
    _key(
        Place.CANVAS,
        "mark_nudge_far",
        "Move the boxes by 10 pixels",
        "Shift+Left",
        "Shift+Right",
        "Shift+Up",
        "Shift+Down",
        parts=DIRECTIONS,
    ),
    _key(
        Place.CANVAS,
        "mark_resize",
        "Make the boxes smaller or larger by 1 pixel",
        "Ctrl+Left",
        "Ctrl+Right",
        "Ctrl+Up",
        "Ctrl+Down",
        parts=DIRECTIONS,
    ),
    _key(Place.CANVAS, "mark_escape", "Stop drawing, or choose no box", "Esc"),
    _key(Place.BOXES, "mark_row_edit", "Edit the text of the box", "Return", "F2"),
    _key(Place.BOXES, "mark_row_remove", "Delete the box", "Del"),
)
