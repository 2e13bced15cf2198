"""The face-off: choose models, judge their pictures blind, look at the scores."""
