"""The command line that checks of many tables have in common."""
import argparse
from pathlib import Path


def parsed(description, **numbers):
    """The program as a command, and its options; `numbers`: further options with their default values."""
    arguments = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument('program')
    for name, value in numbers.items():
        arguments.add_argument(f'--{name}', type=int, default=value)
    arguments.add_argument('--only', default='')
    arguments.add_argument('--keep')
    arguments.add_argument('--verbose', action='store_true')
    arguments.add_argument('--emulator', default='')
    options = arguments.parse_args()
    return (*(options.emulator.split(';') if options.emulator else ()), str(Path(options.program).resolve())), options
