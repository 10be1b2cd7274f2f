"""Data sets in other people's layouts, each after the published example or the tool that it names.

Tools with a version were run on such pictures, and the sample says what they wrote. Every one has
two pictures of 96 × 80 pixels with a plate at ``BOX``, unless it says otherwise.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dataset_samples import HEIGHT, WIDTH, add_picture

from lpr_desktop.geometry import Box

BOX = Box(24, 20, 72, 60)
TURNED = ((24, 30), (60, 20), (72, 50), (36, 60))
"""Corners, clockwise from top left; ``BOX`` encloses them."""
TEXTS = {"a": "AB123CD", "b": "EF456GH"}
ROW = "0.5 0.5 0.5 0.5"
OBB = " ".join(f"{x / WIDTH:.6f} {y / HEIGHT:.6f}" for x, y in TURNED)

Maker = Callable[[Path], None]


def pictures(folder: Path, *names: str) -> None:
    for seed, name in enumerate(names or ("a.jpg", "b.jpg")):
        add_picture(folder / name, seed)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)


def _json(file: Path, value: Any) -> None:
    _write(file, json.dumps(value))


def _csv(file: Path, *rows: list[Any]) -> None:
    with file.open("w", newline="") as stream:
        csv.writer(stream).writerows(rows)


def yolo_roboflow(top: Path) -> None:
    """https://roboflow.com/formats/yolov8-pytorch-txt"""
    _write(
        top / "data.yaml",
        "train: ../train/images\nval: ../valid/images\nnc: 2\nnames: ['car', 'license-plate']\n",
    )
    for part, name in (("train", "a"), ("valid", "b")):
        pictures(top / part / "images", f"{name}.jpg")
        _write(top / part / "labels" / f"{name}.txt", f"0 0.5 0.5 0.9 0.9\n1 {ROW}\n")


def yolo_ultralytics(top: Path) -> None:
    """https://docs.ultralytics.com/datasets/detect/"""
    _write(
        top / "data.yaml",
        "path: set\ntrain: images/train\nval: images/val\nnames:\n  0: license-plate\n",
    )
    for part, name in (("train", "a"), ("val", "b")):
        pictures(top / "images" / part, f"{name}.jpg")
        _write(top / "labels" / part / f"{name}.txt", f"0 {ROW}\n")


def yolo_darknet(top: Path) -> None:
    """https://github.com/AlexeyAB/darknet#how-to-train-to-detect-your-custom-objects"""
    data = top / "data"
    pictures(data / "obj")
    _write(data / "obj.names", "plate\n")
    _write(data / "obj.data", "classes = 1\ntrain = data/train.txt\nvalid = data/valid.txt\n")
    _write(data / "train.txt", "data/obj/a.jpg\n")
    _write(data / "valid.txt", "data/obj/b.jpg\n")
    for name in "ab":
        _write(data / "obj" / f"{name}.txt", f"0.0 {ROW}\n")


def yolo_obb(top: Path) -> None:
    """https://docs.ultralytics.com/datasets/obb/, as X-AnyLabeling 2.4.2 converts to it"""
    _write(top / "data.yaml", "names: [plate]\n")
    pictures(top / "images")
    for name in "ab":
        _write(top / "labels" / f"{name}.txt", f"0 {OBB}\n")


def yolo_pylabel(top: Path) -> None:
    """PyLabel 0.1.55: every number has four digits behind the point, that of the class too"""
    _write(top / "dataset.yaml", "names:\n- car\n- plate\nnc: 2\npath: ..\n")
    pictures(top / "images")
    for name in "ab":
        _write(top / "labels" / f"{name}.txt", "1.0000 0.5000 0.5000 0.5000 0.5000\n")


def yolo_label_studio(top: Path) -> None:
    """Label Studio 2.1.2 (SDK), YOLO without pictures: its names are those of the uploads"""
    _write(top / "classes.txt", "car\nplate\n")
    _json(
        top / "notes.json", {"categories": [{"id": 0, "name": "car"}, {"id": 1, "name": "plate"}]}
    )
    pictures(top / "images")
    for name in "ab":
        _write(top / "labels" / f"0a1b2c3d-{name}.txt", f"1 {ROW}\n")


def dota(top: Path) -> None:
    """https://captain-whu.github.io/DOTA/dataset.html; Datumaro 1.13.12 leaves out the head"""
    pictures(top / "images")
    points = " ".join(f"{x:.1f} {y:.1f}" for x, y in TURNED)
    for name in "ab":
        _write(
            top / "labelTxt" / f"{name}.txt",
            f"imagesource:GoogleEarth\ngsd:0.1\n{points} plate 0\n",
        )


def coco(top: Path) -> None:
    """https://cocodataset.org/#format-data, in Roboflow's folders; names without ending in one"""
    for part, name in (("train", "a"), ("valid", "b")):
        pictures(top / part, f"{name}.jpg")
        _json(
            top / part / "_annotations.coco.json",
            {
                "images": [{"id": 0, "file_name": name, "width": WIDTH, "height": HEIGHT}],
                "annotations": [
                    {
                        "id": 0,
                        "image_id": 0,
                        "category_id": 1,
                        "bbox": [24, 20, 48, 40],
                        "segmentation": [[v for point in TURNED for v in point]],
                        "attributes": {"text": TEXTS[name]},
                        "iscrowd": 0,
                        "area": 1920,
                    }
                ],
                "categories": [{"id": 1, "name": "license-plate"}],
            },
        )


def coco_datumaro(top: Path) -> None:
    """Datumaro 1.13.12 (``coco``): what is said of a picture stands in a file for each task"""
    for part, name in (("train", "a"), ("val", "b")):
        pictures(top / "images" / part, f"{name}.jpg")
        image = {"id": 1, "width": WIDTH, "height": HEIGHT, "file_name": f"{name}.jpg"}
        box = {"id": 1, "image_id": 1, "category_id": 2, "segmentation": [], "area": 1920.0}
        box |= {"bbox": [24.0, 20.0, 48.0, 40.0], "iscrowd": 0, "attributes": {"text": TEXTS[name]}}
        names = [{"id": 1, "name": "car"}, {"id": 2, "name": "plate", "supercategory": ""}]
        for task, said in (("image_info", []), ("instances", [box]), ("stuff", [box])):
            _json(
                top / "annotations" / f"{task}_{part}.json",
                {"images": [image], "categories": names, "annotations": said},
            )


def coco_label_studio(top: Path) -> None:
    """Label Studio 2.1.2 (SDK): names are paths to the uploads on the server"""
    pictures(top / "images")
    _json(
        top / "result.json",
        {
            "images": [
                {
                    "width": WIDTH,
                    "height": HEIGHT,
                    "id": number,
                    "file_name": f"../../media/upload/1/0a1b2c3d-{name}.jpg",
                }
                for number, name in enumerate("ab")
            ],
            "categories": [{"id": 0, "name": "plate"}],
            "annotations": [
                {
                    "id": number,
                    "image_id": number,
                    "category_id": 0,
                    "segmentation": [],
                    "bbox": [24.0, 20.0, 48.0, 40.0],
                    "ignore": 0,
                    "iscrowd": 0,
                }
                for number in range(2)
            ],
        },
    )


def labelme(top: Path) -> None:
    """https://github.com/wkentaro/labelme/tree/main/examples/bbox_detection, labelme 6.3.1"""
    pictures(top)
    for name in "ab":
        _json(
            top / f"{name}.json",
            {
                "version": "5.5.0",
                "flags": {},
                "imagePath": f"{name}.jpg",
                "imageData": None,
                "imageHeight": HEIGHT,
                "imageWidth": WIDTH,
                "shapes": [
                    {
                        "label": "plate",
                        "points": [[24, 20], [72, 60]],
                        "group_id": None,
                        "description": TEXTS[name],
                        "shape_type": "rectangle",
                        "flags": {},
                    }
                ],
            },
        )


def x_anylabeling(top: Path) -> None:
    """https://github.com/CVHub520/X-AnyLabeling/blob/main/docs/en/user_guide.md"""
    pictures(top)
    for name in "ab":
        _json(
            top / f"{name}.json",
            {
                "version": "2.4.0",
                "flags": {},
                "imagePath": f"{name}.jpg",
                "imageData": None,
                "imageHeight": HEIGHT,
                "imageWidth": WIDTH,
                "shapes": [
                    {
                        "label": "plate",
                        "points": [list(p) for p in TURNED],
                        "difficult": False,
                        "group_id": None,
                        "description": "",
                        "shape_type": "polygon",
                        "flags": {},
                        "attributes": {"text": TEXTS[name]},
                        "kie_linking": [],
                    }
                ],
            },
        )


def via(top: Path) -> None:
    """https://www.robots.ox.ac.uk/~vgg/software/via/ (project of version 2)"""
    pictures(top)
    shape = {"name": "rect", "x": 24, "y": 20, "width": 48, "height": 40}
    _json(
        top / "via_project.json",
        {
            "_via_settings": {},
            "_via_img_metadata": {
                f"{name}.jpg123": {
                    "filename": f"{name}.jpg",
                    "size": 123,
                    "file_attributes": {},
                    "regions": [
                        {
                            "shape_attributes": shape,
                            "region_attributes": {"class": "plate", "text": TEXTS[name]},
                        }
                    ],
                }
                for name in "ab"
            },
        },
    )


def via_globox(top: Path) -> None:
    """globox 2.9.0: a class may have any name, and there are no settings"""
    pictures(top)
    shape = {"name": "rect", "x": 24, "y": 20, "width": 48, "height": 40}
    region = {"shape_attributes": shape, "region_attributes": {"label_id": "plate"}}
    _json(
        top / "via.json",
        {
            f"{name}.jpg123": {"filename": f"{name}.jpg", "size": 123, "regions": [region]}
            for name in "ab"
        },
    )


def via_csv(top: Path) -> None:
    """https://www.robots.ox.ac.uk/~vgg/software/via/ (annotations as CSV)"""
    pictures(top)
    shape = json.dumps({"name": "rect", "x": 24, "y": 20, "width": 48, "height": 40})
    _csv(
        top / "via.csv",
        [
            "filename",
            "file_size",
            "file_attributes",
            "region_count",
            "region_id",
            "region_shape_attributes",
            "region_attributes",
        ],
        *([f"{name}.jpg", 123, "{}", 1, 0, shape, '{"class":"plate"}'] for name in "ab"),
    )


def vott(top: Path) -> None:
    """https://github.com/microsoft/VoTT (VoTT JSON)"""
    pictures(top)
    _json(
        top / "vott-json-export" / "plates-export.json",
        {
            "name": "plates",
            "assets": {
                f"id{name}": {
                    "asset": {"name": f"{name}.jpg", "size": {"width": WIDTH, "height": HEIGHT}},
                    "regions": [
                        {
                            "id": "r",
                            "type": "RECTANGLE",
                            "tags": ["plate"],
                            "boundingBox": {"left": 24, "top": 20, "width": 48, "height": 40},
                        }
                    ],
                }
                for name in "ab"
            },
        },
    )


def createml(top: Path) -> None:
    """https://developer.apple.com/documentation/createml/building-an-object-detector-data-source"""
    pictures(top)
    place = {"x": 48, "y": 40, "width": 48, "height": 40}
    _json(
        top / "_annotations.createml.json",
        [
            {"image": f"{name}.jpg", "annotations": [{"label": "plate", "coordinates": place}]}
            for name in "ab"
        ],
    )


def label_studio(top: Path) -> None:
    """https://labelstud.io/guide/export#Label-Studio-JSON-format-of-annotated-tasks, SDK 2.1.2"""
    pictures(top)
    value = {"x": 25, "y": 25, "width": 50, "height": 50, "rotation": 0}
    size = {"original_width": WIDTH, "original_height": HEIGHT, "image_rotation": 0}
    _json(
        top / "project.json",
        [
            {
                "id": number,
                "data": {"image": f"/data/upload/1/0a1b2c3d-{name}.jpg"},
                "annotations": [
                    {
                        "id": 1,
                        "result": [
                            {
                                **size,
                                "id": "x",
                                "type": "rectanglelabels",
                                "from_name": "label",
                                "to_name": "image",
                                "value": {**value, "rectanglelabels": ["plate"]},
                            },
                            {
                                **size,
                                "id": "x",
                                "type": "textarea",
                                "from_name": "text",
                                "to_name": "image",
                                "value": {**value, "text": [TEXTS[name]]},
                            },
                        ],
                    }
                ],
            }
            for number, name in enumerate("ab")
        ],
    )


def label_studio_short(top: Path) -> None:
    """Label Studio 2.1.2 (SDK), JSON-MIN"""
    pictures(top)
    value = {"x": 25.0, "y": 25.0, "width": 50.0, "height": 50.0, "rotation": 0}
    value |= {"rectanglelabels": ["plate"], "original_width": WIDTH, "original_height": HEIGHT}
    _json(
        top / "result.json",
        [
            {
                "image": f"/data/upload/1/0a1b2c3d-{name}.jpg",
                "id": number,
                "label": [value],
                "text": TEXTS[name],
                "annotator": 1,
                "annotation_id": number,
            }
            for number, name in enumerate("ab", 1)
        ],
    )


def cvat_datumaro(top: Path) -> None:
    """Datumaro 1.13.12: a file for each part, which no picture names"""
    pictures(top / "images")
    for part, name in (("train", "a"), ("val", "b")):
        _write(
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
    _write(
        top / "annotations.xml",
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f"<annotations><version>1.1</version>{images}</annotations>",
    )


def tensorflow_csv(top: Path) -> None:
    """https://roboflow.com/formats/tensorflow-object-detection-csv"""
    for part, name in (("train", "a"), ("valid", "b")):
        pictures(top / part, f"{name}.jpg")
        _csv(
            top / part / "_annotations.csv",
            ["filename", "width", "height", "class", "xmin", "ymin", "xmax", "ymax"],
            [f"{name}.jpg", WIDTH, HEIGHT, "plate", 24, 20, 72, 60],
        )


def vott_csv(top: Path) -> None:
    """https://github.com/microsoft/VoTT (CSV)"""
    pictures(top)
    _csv(
        top / "plates-export.csv",
        ["image", "xmin", "ymin", "xmax", "ymax", "label"],
        *([f"{name}.jpg", 24.0, 20.0, 72.0, 60.0, "plate"] for name in "ab"),
    )


def kaggle_csv(top: Path) -> None:
    """https://www.kaggle.com/datasets/dataturks/vehicle-number-plate-detection, as a table"""
    pictures(top / "images")
    _csv(
        top / "labels.csv",
        ["img_id", "ymin", "xmin", "ymax", "xmax", "plate_number"],
        *([f"{name}.jpg", 20, 24, 60, 72, TEXTS[name]] for name in "ab"),
    )


def ufpr(top: Path) -> None:
    """https://web.inf.ufpr.br/vri/databases/ufpr-alpr/"""
    for part, name in (("training", "a"), ("validation", "b")):
        pictures(top / part / "track0001", f"{name}.jpg")
        _write(
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
        _write(
            top / f"{name}.txt",
            f"type: car\nplate: {TEXTS[name]}\nlayout: Brazilian\ncorners: {corners}\n",
        )


def openalpr(top: Path) -> None:
    """https://github.com/openalpr/benchmarks/tree/master/endtoend"""
    pictures(top)
    for name in "ab":
        _write(top / f"{name}.txt", f"{name}.jpg\t24\t20\t48\t40\t{TEXTS[name]}\n")


def ccpd(top: Path) -> None:
    """https://github.com/detectRecog/CCPD#dataset-annotations"""
    start = "025-95_113-24&20_72&60-72&50_36&60_24&30_60&20-0_0_22_27_27_33"
    pictures(top, *(f"{start}_{last}-37-15.jpg" for last in (16, 26)))


def mit_labelme(top: Path) -> None:
    """http://labelme.csail.mit.edu/Release3.0/"""
    pictures(top / "Images")
    points = "".join(f"<pt><x>{x}</x><y>{y}</y></pt>" for x, y in TURNED)
    for name in "ab":
        _write(
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
        _write(
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
        _write(
            top / "xmls" / f"{name}.xml",
            f"<annotation><filename>{name}.jpg</filename><size><width>{WIDTH}</width>"
            f"<height>{HEIGHT}</height><depth>3</depth></size><object><name>plate</name><bndbox>"
            "<xmin>24</xmin><ymin>20</ymin><xmax>72</xmax><ymax>60</ymax></bndbox></object>"
            "</annotation>",
        )
    _write(top / "ImageSets" / "Main" / "train.txt", "a\n")
    _write(top / "ImageSets" / "Main" / "val.txt", "b\n")
