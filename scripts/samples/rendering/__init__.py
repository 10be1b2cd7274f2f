"""Pictures of vehicles with number plates, rendered by code: examples, samples and tests."""
