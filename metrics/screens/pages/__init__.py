"""The pages as the front door runs them: each is a paragraph."""
