"""Views for the plate network: what is drawn is where the truth says, and is learned from."""

from __future__ import annotations

from pathlib import Path

import cv2
import keras
import make_country_views
import numpy as np
import pytest
import tensorflow as tf
import train_country_network
from make_plate_views import CROPPED, draw_shard

import averaged_training
from lpr_desktop.annotation import voc
from lpr_desktop.assets import resources_folder
from lpr_desktop.geometry import Box
from lpr_desktop.imaging import open_image
from lpr_desktop.ocr.plate_layout import (
    COUNT,
    COUNT_SCALE,
    OFFSET_SCALE,
    PLATE_CHANNELS,
    QUAD,
    ROW_CHANNELS,
    SCRIPT,
    layout_of,
)
from lpr_desktop.ocr.plate_network import FLAT_HEIGHT, FLAT_WIDTH, CountryNetwork, PlateNetwork
from lpr_desktop.ocr.plate_view import HEIGHT, WIDTH, NetworkView, view, viewed
from lpr_desktop.training.layout_network import build, loss
from plate_views.photograph import drawn_views
from plate_views.record import COUNTRIES, NUMBER, OTHER, RECORD, UNKNOWN
from plate_views.targets import targets

AS_IT_IS = NetworkView(np.zeros((HEIGHT, WIDTH, 3), np.uint8), (0.0, 0.0), (1.0, 1.0))


@pytest.fixture(scope="module")
def records() -> np.ndarray:
    rng = np.random.default_rng(5)
    found: list = []
    while len(found) < 120:
        found += drawn_views(rng, [], [])
    return np.array(found, RECORD)


def test_a_view_shows_the_box_with_what_is_around_it() -> None:
    picture = np.zeros((200, 400, 3), np.uint8)
    picture[80:120, 150:270] = 255
    box = Box(150, 80, 270, 120)
    seen = view(picture, box)
    assert seen.image.shape == (HEIGHT, WIDTH, 3)
    rows, columns = np.nonzero(seen.image[..., 0] > 127)
    shown = np.array([[columns.min(), rows.min()], [columns.max() + 1, rows.max() + 1]])
    meant = seen.from_picture(np.array([(box.x0, box.y0), (box.x1, box.y1)]))
    assert np.abs(shown - meant).max() <= 1
    assert np.allclose(seen.to_picture(meant), [(150, 80), (270, 120)])
    assert 0.5 * WIDTH < shown[1, 0] - shown[0, 0] < 0.9 * WIDTH


def test_what_is_outside_of_the_picture_is_grey() -> None:
    picture = np.full((40, 160, 3), 255, np.uint8)
    seen = view(picture, Box(0, 0, 160, 40))
    around = viewed(Box(0, 0, 160, 40))
    assert around.x0 < 0
    assert around.y0 < 0
    assert (seen.image[0] == 114).all()
    assert (seen.image[HEIGHT // 2, WIDTH // 2] == 255).all()


def test_a_large_picture_is_reduced_without_leaving_pixels_out() -> None:
    picture = np.zeros((1200, 3600, 3), np.uint8)
    picture[:, ::2] = 255
    seen = view(picture, Box(600, 300, 3000, 900))
    assert np.abs(seen.image.astype(int) - 127).max() < 20


def test_drawn_views_have_rows_inside_their_plate(records: np.ndarray) -> None:
    numbers = 0
    for record in records:
        plate = record["corners"].astype(np.float32)
        for quad, kind in zip(record["rows"], record["kind"], strict=True):
            if kind != NUMBER:
                continue
            numbers += 1
            middle = tuple(quad.mean(0).tolist())
            assert cv2.pointPolygonTest(plate, middle, measureDist=True) > -2
    assert numbers > len(records)
    assert {1, 2} <= set((records["kind"] == NUMBER).sum(1).tolist())
    assert set(records["covered"].tolist()) == {0, 1}


def test_a_shard_is_a_function_of_its_number() -> None:
    first, again, other = (draw_shard(n, [], [], 4) for n in (1, 1, 2))
    assert first.tobytes() == again.tobytes() != other.tobytes()


def test_perfect_answers_give_the_layout_back(records: np.ndarray) -> None:
    truth = targets(records)
    several = 0
    for i, record in enumerate(records):
        maps = np.zeros((HEIGHT // 4, WIDTH // 4, ROW_CHANNELS), np.float32)
        maps[..., :3] = np.where(truth["row_map"][i] > 0, 6, -6)
        maps[..., QUAD] = truth["row_quad"][i] / OFFSET_SCALE
        maps[..., COUNT] = truth["row_count"][i] / COUNT_SCALE
        maps[..., COUNT + 1 : SCRIPT.stop] = np.where(truth["row_kind"][i] > 0, 6, -6)
        plate = np.zeros((HEIGHT // 8, WIDTH // 8, PLATE_CHANNELS), np.float32)
        plate[..., 0] = np.where(truth["plate_map"][i] > 0, 6, -6)
        plate[..., 1:] = truth["plate_quad"][i] / OFFSET_SCALE
        whole = np.zeros(2 + OTHER + 1, np.float32)
        layout = layout_of(maps, plate, whole, AS_IT_IS)
        meant = [n for n in range(len(record["kind"])) if record["kind"][n] == NUMBER]
        # A row of a few pixels may have no cell of its own.
        tall = [n for n in meant if np.linalg.norm(record["rows"][n][3] - record["rows"][n][0]) > 9]
        if len(tall) < len(meant):
            continue
        several += len(meant) > 1
        assert len(layout.rows) == len(meant)
        for row, n in zip(layout.rows, meant, strict=True):
            assert np.allclose(row.corners, record["rows"][n], atol=0.1)
            assert row.score > 0.7
            assert row.count == pytest.approx(record["count"][n], abs=0.01)
            assert row.script["latin"] > 0.9
        assert np.allclose(layout.corners, record["corners"], atol=0.1)
    assert several > 2


def test_a_tiny_network_learns_is_exported_and_looks(records: np.ndarray, tmp_path: Path) -> None:
    keras.utils.set_random_seed(1)
    model = build(OTHER + 1, (4, 6, 8, 8, 8), (8, 8))
    optimizer = keras.optimizers.Adam(0.01)
    truth = {name: tf.constant(value) for name, value in targets(records[:8]).items()}
    images = tf.constant(records["image"][:8].astype(np.float32))
    prior = tf.zeros(OTHER + 1)
    totals = []
    for _ in range(6):
        with tf.GradientTape() as tape:
            parts = loss(model(images, training=True), truth, prior)
            total = tf.add_n(list(parts.values()))
        gradients = tape.gradient(total, model.trainable_variables)
        optimizer.apply_gradients(zip(gradients, model.trainable_variables, strict=True))
        totals.append(float(total))
    assert totals[-1] < 0.8 * totals[0]
    file = tmp_path / "plate_network.tflite"
    averaged_training.write(model, file, averaged_training.ALL_COUNTRIES)
    layout = PlateNetwork(file).look(records["image"][0], Box(20, 20, 170, 100))
    assert 0 <= layout.cut <= 1


def test_a_network_of_countries_is_exported_and_looks(tmp_path: Path) -> None:
    shard = make_country_views.draw_shard(1, [], [], 8)
    images, countries = train_country_network.learned_from(list(shard), np.random.default_rng(1))
    assert images.shape == (8, FLAT_HEIGHT, FLAT_WIDTH, 3)
    assert np.abs(images - shard["image"]).max() > 3
    assert countries.tolist() == shard["country"].tolist()
    model = train_country_network.build((4, 6, 8, 8, 8), 4)
    plain = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile("adam", plain, run_eagerly=True)
    model.fit(images, countries, verbose=0)
    file = tmp_path / "country_network.tflite"
    averaged_training.write(model, file, averaged_training.ALL_COUNTRIES)
    square = (20.0, 20.0), (180.0, 20.0), (180.0, 60.0), (20.0, 60.0)
    found = CountryNetwork(fine=file).look(np.full((80, 200, 3), 90, np.uint8), square)
    assert sum(found.values()) == pytest.approx(1)
    assert set(found) == {*(code.lower() for code in COUNTRIES), "other"}


def test_drawn_plates_are_of_every_country_and_fill_their_views() -> None:
    shard = make_country_views.draw_shard(2, [], [], 200)
    assert len(set(shard["country"].tolist())) > 60
    assert 0.02 < (shard["country"] == OTHER).mean() < 0.2
    assert (shard["image"].std((1, 2, 3)) > 3).mean() > 0.9


def test_real_plates_are_learned_from_with_the_country_that_was_told(tmp_path: Path) -> None:
    marked = resources_folder() / "samples" / "car-germany.xml"
    (plate,) = voc.load(marked).boxes
    box = plate.box
    picture = open_image(marked.with_suffix(".webp"))
    share = CROPPED[2:] - CROPPED[:2]
    around = box.grown(*(CROPPED[:2] / share).tolist())
    x0, y0, x1, y1 = (round(edge) for edge in around.as_tuple())
    for name, image in (("world-crops", picture[y0:y1, x0:x1]), ("openimages", picture)):
        folder = tmp_path / name / "images"
        folder.mkdir(parents=True)
        cv2.imwrite(str(folder / "a.png"), image[..., ::-1])
    labels = tmp_path / "labels.csv"
    edges = ",".join(str(edge) for edge in box.as_tuple())
    labels.write_text(f"image,country,x0,y0,x1,y1\na.png,de,,,,\na.png,ps,{edges}\n")
    found = list(make_country_views.real_views(tmp_path, labels))
    told = [int(one["country"]) for one in found]
    assert sorted(told) == sorted([COUNTRIES.index("DE")] * 4 + [OTHER] * 4)
    # The same plate out of both pictures, level between its corners.
    one, other = (found[told.index(country)]["image"] for country in sorted(set(told)))
    assert np.corrcoef(one.reshape(-1), other.reshape(-1))[0, 1] > 0.9


def test_views_without_truth_are_not_learned_from() -> None:
    record = np.zeros(1, RECORD)
    for name in ("corners", "rows", "cover"):
        record[name] = np.nan
    for name in ("kind", "light", "country", "cut", "covered"):
        record[name] = UNKNOWN
    truth = targets(record)
    assert not truth["row_weight"].any()
    assert not truth["state_known"].any()
    assert all(np.isfinite(value).all() for value in truth.values())
