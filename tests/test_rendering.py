"""Scenes rendered by code: what is seen where, and the sample pictures drawn with them."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from lpr_desktop.annotation import voc
from lpr_desktop.assets import resources_folder
from lpr_desktop.drawing.styles import STYLES, plain_text
from lpr_desktop.geometry import Box
from lpr_desktop.imaging import open_image
from lpr_desktop.ocr.reader import PlateOcr
from lpr_desktop.ocr.tesseract import create_engine
from rendering.car_shapes import HATCHBACK, SHAPES
from rendering.hull import make_hull
from rendering.mesh import panel
from rendering.noise import cloud
from rendering.raster import Camera, visible_pixels
from rendering.scenes import (
    Scene,
    SceneSpec,
    VehicleSpec,
    draw_scene,
    render_scene,
)
from rendering.sheet import Material, Sheet
from sample_scenes import SAMPLES

SMALL = (240, 160)


@pytest.fixture(scope="module")
def ocr() -> PlateOcr:
    return PlateOcr(create_engine())


# --- parts


def test_camera_projects_along_its_rays() -> None:
    camera = Camera((0.3, 1.4, 5.0), (0.1, 0.8, 0.0), 300, (64, 48), roll=7)
    rays = camera.rays()
    points = np.array(camera.position) + rays.reshape(-1, 3) * 3.5
    at, depth = camera.project(points)
    columns, rows = np.meshgrid(np.arange(64) + 0.5, np.arange(48) + 0.5)
    assert np.allclose(at, np.stack([columns.ravel(), rows.ravel()], axis=1), atol=1e-3)
    assert np.allclose(depth, 3.5, atol=1e-5)


def test_nearer_parts_hide_farther_ones() -> None:
    camera = Camera((0, 0, 4), (0, 0, 0), 100, (80, 60))
    sheet = Sheet((-0.5, -0.5, 0.5, 0.5), Material((255, 255, 255)), 50)
    back = panel(sheet)
    front = panel(sheet).moved(np.eye(3), (0.5, 0, 1))
    seen = {id(found.part): found for found in visible_pixels([front, back], camera)}
    near, far = seen[id(front)], seen[id(back)]
    assert not set(near.index.tolist()) & set(far.index.tolist())
    assert np.allclose(near.position[:, 2], 1, atol=1e-4)
    assert np.allclose(far.position[:, 2], 0, atol=1e-4)
    assert np.allclose(near.normal, (0, 0, 1), atol=1e-5)
    # 100 / 3 pixels a side for the near one; half of the far one's 25 stay visible.
    assert len(near.index) == pytest.approx(33.3**2, rel=0.06)
    assert len(far.index) == pytest.approx(25 * 12.5, rel=0.12)


def test_parts_seen_from_behind_are_not_drawn() -> None:
    sheet = Sheet((-0.5, -0.5, 0.5, 0.5), Material((255, 255, 255)), 50)
    assert visible_pixels([panel(sheet)], Camera((0, 0, -4), (0, 0, 0), 100, (80, 60))) == []


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.kind)
def test_bodies_are_closed_and_face_outwards(shape) -> None:
    hull = make_hull(shape.levels, shape.rear_radius, shape.front_radius, 0.07)
    middle = np.array([0.0, 0.8, -shape.length / 2])
    outwards = np.einsum("rci,rci->rc", hull.points - middle, hull.normals)
    assert (outwards > 0).mean() > 0.95
    assert np.allclose(np.abs(hull.points[..., 0]).max(), shape.width / 2, atol=0.02)
    assert hull.points[..., 2].min() == pytest.approx(-shape.length, abs=0.05)
    z, lean = hull.rear_at(shape.plate_height)
    assert -0.2 < z < 0.1
    assert -5 < lean < 30


def test_clouds_tile() -> None:
    noise = cloud(np.random.default_rng(3), (64, 96), 4)
    assert noise.std() == pytest.approx(1, abs=0.01)
    step = np.abs(np.diff(noise, axis=1)).mean()
    assert np.abs(noise[:, 0] - noise[:, -1]).mean() < 2 * step
    assert np.abs(noise[0] - noise[-1]).mean() < 2 * np.abs(np.diff(noise, axis=0)).mean()


# --- scenes


def _spec(text: str | None, **changes: object) -> SceneSpec:
    vehicle = VehicleSpec(STYLES["PL"], text, yaw=12, shape=HATCHBACK)
    return dataclasses.replace(SceneSpec((vehicle,), view_width=2.6), **changes)


@pytest.fixture(scope="module")
def one() -> Scene:
    return render_scene(_spec("KR 305HX"), SMALL, np.random.default_rng(7))


def test_boxes_of_a_scene_are_where_its_plates_are(one: Scene) -> None:
    other = render_scene(_spec("WA 84442"), SMALL, np.random.default_rng(7))
    assert one.texts == ("KR305HX",)
    assert other.texts == ("WA84442",)
    assert one.boxes == other.boxes
    # Only the letters differ between the two.
    differ = np.abs(one.image.astype(int) - other.image).max(axis=2) > 24
    rows, columns = np.nonzero(differ)
    changed = Box(columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)
    box = one.boxes[0]
    outer = box.grown(0.04)
    assert outer.x0 <= changed.x0
    assert outer.y0 <= changed.y0
    assert changed.x1 <= outer.x1
    assert changed.y1 <= outer.y1
    assert changed.iou(box) > 0.3
    xs, ys = np.array(one.corners[0]).T
    assert (xs.min(), ys.min(), xs.max(), ys.max()) == pytest.approx(box.as_tuple())


def test_the_same_seed_gives_the_same_scene() -> None:
    first, second = (draw_scene(np.random.default_rng(3), SMALL, styles=["D"]) for _ in range(2))
    assert np.array_equal(first.image, second.image)
    assert first.texts == second.texts
    assert first.image.shape == (SMALL[1], SMALL[0], 3)
    assert first.image.dtype == np.uint8


def test_several_plates_and_none() -> None:
    two = draw_scene(np.random.default_rng(12), SMALL, plates=2, styles=["F", "GB-rear"])
    assert len(two.boxes) == len(two.corners) == len(two.texts) == 2
    assert two.boxes[0].iou(two.boxes[1]) == 0
    assert draw_scene(np.random.default_rng(12), SMALL, plates=0).boxes == ()
    with pytest.raises(ValueError, match="0 to 3"):
        draw_scene(np.random.default_rng(), SMALL, plates=4)


def test_hidden_and_outside_plates_are_not_listed() -> None:
    plate = VehicleSpec(STYLES["PL"], "KR 305HX", z=-6.0, shape=HATCHBACK)
    cover = VehicleSpec(STYLES["PL"], None, shape=HATCHBACK)
    aside = dataclasses.replace(plate, x=9.0)
    spec = SceneSpec((plate, cover, aside), view_width=3.4, camera_height=1.0)
    assert render_scene(spec, SMALL, np.random.default_rng(1)).boxes == ()


def test_night_is_darker_than_day_and_plates_shine(one: Scene) -> None:
    night = render_scene(_spec("KR 305HX", daytime="night"), SMALL, np.random.default_rng(7))
    assert night.image.mean() < 0.6 * one.image.mean()
    x0, y0, x1, y1 = (round(value) for value in night.boxes[0].as_tuple())
    assert np.percentile(night.image[y0:y1, x0:x1], 80) > 2 * night.image.mean()


# --- the shipped samples


def test_samples_are_shipped_and_small() -> None:
    sizes = []
    for sample in SAMPLES:
        file = resources_folder() / "samples" / f"{sample.name}.webp"
        assert open_image(file).shape == (sample.size[1], sample.size[0], 3)
        sizes.append(file.stat().st_size)
    assert max(sizes) < 250_000
    assert sum(sizes) < 1_000_000


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_samples_can_be_read(ocr: PlateOcr, sample) -> None:
    """The shipped files show what the program says is on them."""
    folder = resources_folder() / "samples"
    image = open_image(folder / f"{sample.name}.webp")
    annotation = voc.load(folder / f"{sample.name}.xml")
    expected = [plain_text(v.text) for v in sample.spec.vehicles if v.text is not None]
    assert [box.text for box in annotation.boxes] == expected
    assert [ocr.read(image, box.box).text for box in annotation.boxes] == expected


def test_samples_come_from_the_present_program() -> None:
    """Where a small drawing puts the plates, the shipped annotation has them, too."""
    sample = next(sample for sample in SAMPLES if len(sample.spec.vehicles) == 2)
    small = (sample.size[0] // 8, sample.size[1] // 8)
    scene = render_scene(sample.spec, small, np.random.default_rng(sample.seed))
    shipped = voc.load(resources_folder() / "samples" / f"{sample.name}.xml")
    assert len(scene.boxes) == 2
    for box, annotated in zip(scene.boxes, shipped.boxes, strict=True):
        assert box.scaled(sample.size[0] / small[0]).iou(annotated.box) > 0.85
