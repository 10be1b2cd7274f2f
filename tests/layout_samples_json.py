"""The same as ``layout_samples``, of the layouts that are JSON."""

from __future__ import annotations

import json
from pathlib import Path

from dataset_samples import HEIGHT, WIDTH
from layout_files import TEXTS, TURNED, pictures, write_csv, write_json


def coco(top: Path) -> None:
    """https://cocodataset.org/#format-data, in Roboflow's folders; names without ending in one"""
    for part, name in (("train", "a"), ("valid", "b")):
        pictures(top / part, f"{name}.jpg")
        write_json(
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
                "categories": [
                    {"id": 0, "name": "cars-k3d", "supercategory": "none"},
                    {"id": 1, "name": "license-plate", "supercategory": "cars-k3d"},
                ],
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
            write_json(
                top / "annotations" / f"{task}_{part}.json",
                {"images": [image], "categories": names, "annotations": said},
            )


def coco_label_studio(top: Path) -> None:
    """Label Studio 2.1.2 (SDK): names are paths to the uploads on the server"""
    pictures(top / "images")
    write_json(
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
        write_json(
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
        write_json(
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
    write_json(
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
    write_json(
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
    write_csv(
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
    write_json(
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
    write_json(
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
    write_json(
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
    write_json(
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
