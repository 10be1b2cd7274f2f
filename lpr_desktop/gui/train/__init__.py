"""The Train view: trainings watched and steered, detectors looked after."""
