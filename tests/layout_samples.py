"""Data sets in other people's layouts, each after the published example or the tool that it names.

Tools with a version were run on such pictures, and the sample says what they wrote. Every one has
two pictures of 96 × 80 pixels with a plate at ``BOX``, unless it says otherwise.
"""

from __future__ import annotations

from pathlib import Path

from dataset_samples import HEIGHT, WIDTH
from layout_files import OBB, ROW, TEXTS, TURNED, pictures, write_csv, write_json, write_text


def yolo_roboflow(top: Path) -> None:
    """https://roboflow.com/formats/yolov8-pytorch-txt"""
    write_text(
        top / "data.yaml",
        "train: ../train/images\nval: ../valid/images\nnc: 2\nnames: ['car', 'license-plate']\n",
    )
    for part, name in (("train", "a"), ("valid", "b")):
        pictures(top / part / "images", f"{name}.jpg")
        write_text(top / part / "labels" / f"{name}.txt", f"0 0.5 0.5 0.9 0.9\n1 {ROW}\n")


def yolo_ultralytics(top: Path) -> None:
    """https://docs.ultralytics.com/datasets/detect/"""
    write_text(
        top / "data.yaml",
        "path: set\ntrain: images/train\nval: images/val\nnames:\n  0: license-plate\n",
    )
    for part, name in (("train", "a"), ("val", "b")):
        pictures(top / "images" / part, f"{name}.jpg")
        write_text(top / "labels" / part / f"{name}.txt", f"0 {ROW}\n")


def yolo_darknet(top: Path) -> None:
    """https://github.com/AlexeyAB/darknet#how-to-train-to-detect-your-custom-objects"""
    data = top / "data"
    pictures(data / "obj")
    write_text(data / "obj.names", "plate\n")
    write_text(data / "obj.data", "classes = 1\ntrain = data/train.txt\nvalid = data/valid.txt\n")
    write_text(data / "train.txt", "data/obj/a.jpg\n")
    write_text(data / "valid.txt", "data/obj/b.jpg\n")
    for name in "ab":
        write_text(data / "obj" / f"{name}.txt", f"0.0 {ROW}\n")


def yolo_obb(top: Path) -> None:
    """https://docs.ultralytics.com/datasets/obb/, as X-AnyLabeling 2.4.2 converts to it"""
    write_text(top / "data.yaml", "names: [plate]\n")
    pictures(top / "images")
    for name in "ab":
        write_text(top / "labels" / f"{name}.txt", f"0 {OBB}\n")


def yolo_pylabel(top: Path) -> None:
    """PyLabel 0.1.55: every number has four digits behind the point, that of the class too"""
    write_text(top / "dataset.yaml", "names:\n- car\n- plate\nnc: 2\npath: ..\n")
    pictures(top / "images")
    for name in "ab":
        write_text(top / "labels" / f"{name}.txt", "1.0000 0.5000 0.5000 0.5000 0.5000\n")


def yolo_label_studio(top: Path) -> None:
    """Label Studio 2.1.2 (SDK), YOLO without pictures: its names are those of the uploads"""
    write_text(top / "classes.txt", "car\nplate\n")
    write_json(
        top / "notes.json", {"categories": [{"id": 0, "name": "car"}, {"id": 1, "name": "plate"}]}
    )
    pictures(top / "images")
    for name in "ab":
        write_text(top / "labels" / f"0a1b2c3d-{name}.txt", f"1 {ROW}\n")


def dota(top: Path) -> None:
    """https://captain-whu.github.io/DOTA/dataset.html; Datumaro 1.13.12 leaves out the head"""
    pictures(top / "images")
    points = " ".join(f"{x:.1f} {y:.1f}" for x, y in TURNED)
    for name in "ab":
        write_text(
            top / "labelTxt" / f"{name}.txt",
            f"imagesource:GoogleEarth\ngsd:0.1\n{points} plate 0\n",
        )


def cvat_datumaro(top: Path) -> None:
    """Datumaro 1.13.12: a file for each part, which no picture names"""
    pictures(top / "images")
    for part, name in (("train", "a"), ("val", "b")):
        write_text(
            top / f"{part}.xml",
            '<?xml version="1.0" encoding="utf-8"?>\n<annotations>\n  <version>1.1</version>\n'
            f"  <meta>\n    <task>\n      <name>{part}</name>\n    </task>\n  </meta>\n"
            f'  <image id="0" name="{name}.jpg" width="{WIDTH}" height="{HEIGHT}">\n'
            '    <box label="plate" occluded="0" outside="0" keyframe="0" xtl="24.00" ytl="20.00"'
            ' xbr="72.00" ybr="60.00" z_order="0" group_id="1">\n'
            f'      <attribute name="text">{TEXTS[name]}</attribute>\n'
            '      <attribute name="difficult">false</attribute>\n'
            "    </box>\n  </image>\n</annotations>\n",
        )


def cvat(top: Path) -> None:
    """https://docs.cvat.ai/docs/manual/advanced/xml_format/, with the parts of a project"""
    pictures(top / "images")
    images = "".join(
        f'<image id="{number}" name="{name}.jpg" subset="{part}" width="{WIDTH}" height="{HEIGHT}">'
        '<box label="plate" occluded="0" xtl="24.00" ytl="20.00" xbr="72.00" ybr="60.00">'
        f'<attribute name="text">{TEXTS[name]}</attribute></box></image>'
        for number, (name, part) in enumerate((("a", "Train"), ("b", "Validation")))
    )
    write_text(
        top / "annotations.xml",
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f"<annotations><version>1.1</version>{images}</annotations>",
    )


def tensorflow_csv(top: Path) -> None:
    """https://roboflow.com/formats/tensorflow-object-detection-csv"""
    for part, name in (("train", "a"), ("valid", "b")):
        pictures(top / part, f"{name}.jpg")
        write_csv(
            top / part / "_annotations.csv",
            ["filename", "width", "height", "class", "xmin", "ymin", "xmax", "ymax"],
            [f"{name}.jpg", WIDTH, HEIGHT, "plate", 24, 20, 72, 60],
        )


def vott_csv(top: Path) -> None:
    """https://github.com/microsoft/VoTT (CSV)"""
    pictures(top)
    write_csv(
        top / "plates-export.csv",
        ["image", "xmin", "ymin", "xmax", "ymax", "label"],
        *([f"{name}.jpg", 24.0, 20.0, 72.0, 60.0, "plate"] for name in "ab"),
    )


def kaggle_csv(top: Path) -> None:
    """https://www.kaggle.com/datasets/dataturks/vehicle-number-plate-detection, as a table"""
    pictures(top / "images")
    write_csv(
        top / "labels.csv",
        ["img_id", "ymin", "xmin", "ymax", "xmax", "plate_number"],
        *([f"{name}.jpg", 20, 24, 60, 72, TEXTS[name]] for name in "ab"),
    )


def ufpr(top: Path) -> None:
    """https://web.inf.ufpr.br/vri/databases/ufpr-alpr/"""
    for part, name in (("training", "a"), ("validation", "b")):
        pictures(top / part / "track0001", f"{name}.jpg")
        write_text(
            top / part / "track0001" / f"{name}.txt",
            "camera: GoPro Hero4 Silver\nposition_vehicle: 2 3 80 70\n\ttype: car\n"
            f"\tmake: Fiat\nplate: {TEXTS[name]}\nposition_plate: 24 20 48 40\n"
            "\tchar 1: 25 21 4 9\n",
        )


def rodosol(top: Path) -> None:
    """https://github.com/raysonlaroca/rodosol-alpr-dataset"""
    pictures(top)
    corners = " ".join(f"{x},{y}" for x, y in TURNED)
    for name in "ab":
        write_text(
            top / f"{name}.txt",
            f"type: car\nplate: {TEXTS[name]}\nlayout: Brazilian\ncorners: {corners}\n",
        )


def openalpr(top: Path) -> None:
    """https://github.com/openalpr/benchmarks/tree/master/endtoend"""
    pictures(top)
    for name in "ab":
        write_text(top / f"{name}.txt", f"{name}.jpg\t24\t20\t48\t40\t{TEXTS[name]}\n")


def ccpd(top: Path) -> None:
    """https://github.com/detectRecog/CCPD#dataset-annotations"""
    start = "025-95_113-24&20_72&60-72&50_36&60_24&30_60&20-0_0_22_27_27_33"
    pictures(top, *(f"{start}_{last}-37-15.jpg" for last in (16, 26)))


def mit_labelme(top: Path) -> None:
    """http://labelme.csail.mit.edu/Release3.0/"""
    pictures(top / "Images")
    points = "".join(f"<pt><x>{x}</x><y>{y}</y></pt>" for x, y in TURNED)
    for name in "ab":
        write_text(
            top / "Annotations" / f"{name}.xml",
            f"<annotation><filename>{name}.jpg</filename><folder>x</folder><object>"
            f"<name>plate</name><deleted>0</deleted><attributes>{TEXTS[name]}</attributes>"
            f"<polygon><username>me</username>{points}</polygon></object>"
            f"<imagesize><nrows>{HEIGHT}</nrows><ncols>{WIDTH}</ncols></imagesize></annotation>",
        )


def mit_labelme_datumaro(top: Path) -> None:
    """Datumaro 1.13.12: attributes are names and values"""
    points = "".join(f"<pt><x>{x:.2f}</x><y>{y:.2f}</y></pt>" for x, y in TURNED)
    for part, name in (("train", "a"), ("val", "b")):
        pictures(top / "Images" / part, f"{name}.jpg")
        write_text(
            top / "Annotations" / part / f"{name}.xml",
            f"<annotation><filename>{name}.jpg</filename><folder>{part}</folder><imagesize>"
            f"<nrows>{HEIGHT}</nrows><ncols>{WIDTH}</ncols></imagesize><object><name>plate</name>"
            f"<deleted>0</deleted><verified>0</verified><id>0</id><polygon>{points}<username/>"
            f"</polygon><attributes>text={TEXTS[name]}, difficult=False, truncated=False"
            "</attributes></object></annotation>",
        )


def voc(top: Path) -> None:
    """http://host.robots.ox.ac.uk/pascal/VOC/, in folders of other names"""
    pictures(top / "photos")
    for name in "ab":
        write_text(
            top / "xmls" / f"{name}.xml",
            f"<annotation><filename>{name}.jpg</filename><size><width>{WIDTH}</width>"
            f"<height>{HEIGHT}</height><depth>3</depth></size><object><name>plate</name><bndbox>"
            "<xmin>24</xmin><ymin>20</ymin><xmax>72</xmax><ymax>60</ymax></bndbox></object>"
            "</annotation>",
        )
    write_text(top / "ImageSets" / "Main" / "train.txt", "a\n")
    write_text(top / "ImageSets" / "Main" / "val.txt", "b\n")
