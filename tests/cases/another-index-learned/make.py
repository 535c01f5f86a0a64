import runpy
from pathlib import Path

import exports

runpy.run_path(str(Path(exports.__file__).parent / 'another-index' / 'make.py'))
