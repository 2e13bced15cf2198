"""Widgets that build, bind and forward."""
