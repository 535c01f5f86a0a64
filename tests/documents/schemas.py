#!/usr/bin/python3
"""Checks every part of every document against the schemas of ECMA-376 (transitional): schemas.py PROGRAM FOLDER

FOLDER holds the schemas as the standard's electronic annexes name them (sml.xsd, wml.xsd, dml-*.xsd, shared-*.xsd, opc-*.xsd,
the last also in opc-xsd/). No Debian or npm package at hand brings them; docs/layout.md says what was found. Needs xmllint
(libxml2-utils).
"""
import collections
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from whole import write_documents

OFFICE = 'http://schemas.openxmlformats.org/'
SCHEMAS = {
    OFFICE + 'spreadsheetml/2006/main': 'sml.xsd',
    OFFICE + 'wordprocessingml/2006/main': 'wml.xsd',
    OFFICE + 'drawingml/2006/spreadsheetDrawing': 'dml-spreadsheetDrawing.xsd',
    OFFICE + 'drawingml/2006/chart': 'dml-chart.xsd',
    OFFICE + 'drawingml/2006/main': 'dml-main.xsd',
    OFFICE + 'officeDocument/2006/extended-properties': 'shared-documentPropertiesExtended.xsd',
    OFFICE + 'package/2006/relationships': 'opc-relationships.xsd',
    OFFICE + 'package/2006/content-types': 'opc-contentTypes.xsd',
}
WITHOUT_SCHEMA = (OFFICE + 'package/2006/metadata/core-properties',)  # its schema imports Dublin Core from the net
# The attribute xml:space; the annexes lack its schema.
XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
XML_SCHEMA = (f'<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="{XML_NAMESPACE}">'
              '<xsd:attribute name="space" type="xsd:NCName"/></xsd:schema>')


def complete(folder, copy):
    """The schemas in one folder, with the one that they leave out."""
    copy.mkdir()
    for schema in folder.rglob('*.xsd'):
        text = schema.read_text(encoding='utf-8-sig')
        text = re.sub(f'(namespace="{XML_NAMESPACE}")[^/]*/>', r'\1 schemaLocation="xml.xsd"/>', text)
        (copy / schema.name).write_text(text, encoding='utf-8')
    (copy / 'xml.xsd').write_text(XML_SCHEMA, encoding='utf-8')
    return copy


def namespace(xml):
    """Of the root element."""
    root = re.search(rb'<(?:([\w]+):)?\w+[\s>][^>]*>?', re.sub(rb'<\?.*?\?>', b'', xml))
    prefix = rb':' + root[1] if root[1] else b''
    return re.search(rb'xmlns' + prefix + rb'="([^"]+)"', root[0])[1].decode()


def parts_by_namespace(documents, work):
    """{namespace: files}, each part of the documents a file of its own"""
    parts = collections.defaultdict(list)
    for number, document in enumerate(documents):
        with zipfile.ZipFile(document) as package:
            for name in package.namelist():
                if name.endswith(('.xml', '.rels')):
                    xml = package.read(name)
                    file = work / f'{number}-{name.replace("/", "--")}'
                    file.write_bytes(xml)
                    parts[namespace(xml)].append(file)
    return parts


def main(program, folder):
    failed = 0
    with tempfile.TemporaryDirectory(prefix='phuluc766-') as name:
        work = Path(name)
        documents = [p for p in write_documents(program, work) if p.suffix in ('.xlsx', '.docx')]
        (work / 'parts').mkdir()
        schemas = complete(folder, work / 'schemas')
        for space, files in sorted(parts_by_namespace(documents, work / 'parts').items()):
            if space in WITHOUT_SCHEMA:
                continue
            schema = schemas / SCHEMAS[space]
            result = subprocess.run(['xmllint', '--nonet', '--noout', '--schema', schema, *files], capture_output=True, text=True)
            faults = [line for line in result.stderr.splitlines() if not line.endswith(' validates')]
            failed += result.returncode != 0
            print(f'{schema.name}: {len(files)} parts, {"valid" if result.returncode == 0 else "INVALID"}')
            print(*faults[:20], sep='\n', end='\n' if faults else '')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main(Path(sys.argv[1]).absolute(), Path(sys.argv[2]).absolute()))
