"""Pictures of vehicles with number plates, rendered by code: sample pictures and tests."""
