from pathlib import Path

Path('Du-lieu/2025-11-14').mkdir(parents=True)
