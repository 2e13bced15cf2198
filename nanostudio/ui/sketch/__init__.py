"""The editor of a reference: crop, mask, pen, boxes, arrows and words on a picture."""
