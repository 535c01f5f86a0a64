#!/usr/bin/python3
"""Tests the delivered folder in places where clerks put it: places.py FOLDER START --emulator COMMAND

Double-clicks and drops as Explorer makes them of the script (through START, which passes a command line on as it stands), odd
names, a folder that is only for reading, paths beyond 260 characters.
"""
import argparse
import os
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))
from wine import Wine, tree, windows_path  # noqa: E402

DOCUMENTS = {'Phu-luc-I.xlsx', 'Phu-luc-II.xlsx', 'Tong-hop.xlsx', 'Bao-cao.docx', 'nhat-ky.txt'}
given = argparse.Namespace()


class Places(unittest.TestCase):
    # Wine's cmd.exe has no CMDCMDLINE, and loses % and ! of a script's path: these come to the program by its environment.
    name = 'Bộ cài đặt (766) & hồ sơ'

    def setUp(self):
        self.root = Path(tempfile.mkdtemp(prefix='phuluc766-'))
        self.folder = self.root / self.name
        shutil.copytree(given.folder, self.folder)
        shutil.copytree(self.folder / 'Du-lieu-mau', self.folder / 'Du-lieu', dirs_exist_ok=True)

    def tearDown(self):
        for path in [self.root, *self.root.rglob('*')]:
            if path.is_dir():
                path.chmod(0o755)
        shutil.rmtree(self.root)

    def script(self, arguments=''):
        """Starts the script as Explorer does; `arguments` as it would write them."""
        return given.wine.run_line(given.start, self.line(arguments), self.root)

    def line(self, arguments):
        return f'cmd.exe /c ""{windows_path(self.folder)}\\Tao-phu-luc.cmd" {arguments}"'

    def dropped(self, arguments):
        """Starts the program as the script does under a cmd.exe that has CMDCMDLINE."""
        return given.wine.run(self.folder / 'phuluc766.exe', 'cắt', 'cụt', cwd=self.root, PHULUC_SCRIPT='yes', PHULUC_LINE=self.line(arguments))

    def written(self, folder='Ket-qua'):
        return {p.name: {f.name for f in p.iterdir()} for p in (self.folder / folder).iterdir()}

    def assertDone(self, result):
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def test_double_click_works_in_its_own_folder(self):
        self.assertDone(self.script())
        for period in ('2025-11-07', '2025-11-14'):
            self.assertLessEqual(DOCUMENTS, self.written()[period])

    def test_unpacked_again_over_itself_it_keeps_what_was_made_and_edited(self):
        self.assertDone(self.script())
        with open(self.folder / 'Ket-qua' / '2025-11-14' / 'Bao-cao.docx', 'ab') as report:
            report.write(b'edited')
        before = tree(self.folder / 'Ket-qua')
        shutil.copytree(given.folder, self.folder, dirs_exist_ok=True)
        self.assertDone(self.script())
        self.assertEqual({name for name, content in tree(self.folder / 'Ket-qua').items() if before.get(name) != content}, {'2025-11-14/nhat-ky.txt'})

    def test_dropped_folder_is_processed_instead(self):
        self.assertDone(self.script(f'"{windows_path(self.folder)}\\Du-lieu\\2025-11-14"'))
        self.assertEqual(set(self.written()), {'2025-11-14'})

    def test_dropped_files_are_processed_whatever_their_names(self):
        strange = self.root / 'Sở & ban (ngành) 100% !gấp^.xlsx'
        shutil.move(self.folder / 'Du-lieu' / '2025-11-14' / 'so-ban-nganh.xlsx', strange)
        plain = self.root / 'a&b.xlsx'
        shutil.move(self.folder / 'Du-lieu' / '2025-11-14' / 'ubnd-cap-xa.xlsx', plain)
        shutil.rmtree(self.folder / 'Du-lieu' / '2025-11-14')  # else they are a part of that period
        self.assertDone(self.dropped(f'"{windows_path(strange)}" {windows_path(plain)} --period 2025-11-14'))
        self.assertEqual(set(self.written()), {'2025-11-14'})

    def test_relative_paths_count_from_where_the_user_is(self):
        shutil.copytree(self.folder / 'Du-lieu' / '2025-11-14', self.root / '2025-11-14')
        self.assertDone(given.wine.run_line(given.start, f'cmd.exe /c ""{self.name}\\Tao-phu-luc.cmd" 2025-11-14"', self.root))
        self.assertEqual(set(self.written()), {'2025-11-14'})

    def test_exit_codes_pass_through(self):
        self.assertEqual(self.script('--khong-co').returncode, 2)
        (self.folder / 'Du-lieu' / '2025-11-14' / 'so-ban-nganh.xlsx').write_bytes(b'PK')
        self.assertEqual(self.script().returncode, 1)
        self.assertEqual(self.script('khong-co.xlsx').returncode, 3)

    def test_named_paths_count_from_where_the_user_is_in_every_form(self):
        shutil.copytree(self.folder / 'Du-lieu' / '2025-11-14', self.root / '2025-11-14')
        for option in ('-okq', '--output=kq', '-o kq', '--output kq', '-qokq'):
            with self.subTest(option):
                line = f'cmd.exe /c ""{self.name}\\Tao-phu-luc.cmd" {option} 2025-11-14"'
                self.assertDone(given.wine.run_line(given.start, line, self.root))
                self.assertTrue((self.root / 'kq' / '2025-11-14' / 'Bao-cao.docx').exists())
                shutil.rmtree(self.root / 'kq')

    def test_script_alone_says_what_is_missing(self):
        (self.folder / 'phuluc766.exe').unlink()
        self.assertSays(self.script(), 'Khong thay phuluc766.exe')

    def test_program_that_cannot_start_is_explained(self):
        (self.folder / 'phuluc766.exe').write_bytes(b'no program')
        self.assertSays(self.script(), 'Windows khong cho chay phuluc766.exe')

    def test_program_that_is_ended_is_explained(self):
        shutil.copy(given.wine.system() / 'cmd.exe', self.folder / 'phuluc766.exe')  # starts; its exit code is what it is told
        result = self.script('/c exit 57')
        self.assertIn('bi dung giua chung (ma 57)', result.stdout)
        self.assertEqual(result.returncode, 57)

    def test_program_alone_says_to_unpack(self):
        alone = self.root / 'Tải về'
        alone.mkdir()
        shutil.copy(self.folder / 'phuluc766.exe', alone)
        result = given.wine.run(alone / 'phuluc766.exe', cwd=self.root, PHULUC_SCRIPT='yes')
        self.assertIn('chương trình nằm một mình', result.stderr)
        self.assertEqual(result.returncode, 3)
        self.assertEqual([p.name for p in alone.iterdir()], ['phuluc766.exe'])

    def test_program_among_temporary_files_says_to_unpack(self):
        folder = given.wine.temporary() / 'Temp1_phuluc766.zip'
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder, folder)
        result = given.wine.run(folder / 'phuluc766.exe', cwd=self.root, PHULUC_SCRIPT='yes')
        self.assertIn('tệp .zip chưa được giải nén', result.stderr)
        self.assertEqual(result.returncode, 3)
        self.assertFalse(list(folder.glob('Ket-qua*')))
        shutil.rmtree(folder)

    def test_shortcuts_lead_to_the_program(self):
        result = given.wine.run_line(given.start, f'cmd.exe /c ""{windows_path(self.folder)}\\Tao-loi-tat.cmd""', self.root)
        self.assertDone(result)
        user = given.wine.user()
        for folder in ('Desktop', 'AppData/Roaming/Microsoft/Windows/SendTo'):
            shortcut = user / folder / 'Tạo phụ lục.lnk'
            self.assertIn(windows_path(self.folder / 'phuluc766.exe').encode('utf-16-le'), shortcut.read_bytes())
            shortcut.unlink()

    def assertSays(self, result, text):
        self.assertIn(text, result.stdout)
        self.assertIn('Bam mot phim', result.stdout)
        self.assertEqual(result.returncode, 3)

    def test_place_for_reading_takes_another_output(self):
        self.make_read_only()
        output = self.root / 'Kết quả ở nơi khác'
        self.assertDone(self.script(f'-o "{windows_path(output)}"'))
        self.assertLessEqual(DOCUMENTS, {p.name for p in (output / '2025-11-14').iterdir()})

    def test_place_for_reading_has_results_among_documents(self):
        self.make_read_only()
        result = self.script()
        self.assertDone(result)
        self.assertIn('không ghi được ở đây, kết quả ghi vào', result.stderr)
        self.assertFalse((self.folder / 'Ket-qua').exists())

    def make_read_only(self):
        self.folder.chmod(0o555)
        if os.access(self.folder, os.W_OK):
            self.skipTest('nothing is only for reading to this user')

    def test_paths_beyond_260_characters(self):
        deep = self.root.joinpath(*['Thư mục có tên dài của phòng Kiểm soát thủ tục hành chính năm 2025'] * 5)
        shutil.copytree(self.folder / 'Du-lieu', deep / 'Du-lieu')
        self.assertDone(given.wine.run(self.folder / 'phuluc766.exe', windows_path(deep / 'Du-lieu'), '-o', windows_path(deep / 'Ket-qua'),
                                       cwd=self.folder))
        self.assertLessEqual(DOCUMENTS, {p.name for p in (deep / 'Ket-qua' / '2025-11-14').iterdir()})

    def test_program_whose_own_path_is_beyond_260_characters(self):
        deep = self.root.joinpath(*['Thư mục có tên dài của phòng Kiểm soát thủ tục hành chính năm 2025'] * 5)
        shutil.copytree(self.folder, deep)
        self.assertDone(given.wine.run('\\\\?\\' + windows_path(deep / 'phuluc766.exe'), cwd=self.root, PHULUC_SCRIPT='yes'))
        self.assertLessEqual(DOCUMENTS, {p.name for p in (deep / 'Ket-qua' / '2025-11-14').iterdir()})

    def test_without_standard_streams_no_message_gets_into_a_document(self):
        self.assertDone(self.script())
        expected = tree(self.folder / 'Ket-qua')
        shutil.rmtree(self.folder / 'Ket-qua')
        result = given.wine.run_line(given.start, f'"{windows_path(self.folder)}\\phuluc766.exe" --jobs 2', self.folder, 'closed')
        self.assertEqual(result.returncode, 0)
        self.assertEqual(tree(self.folder / 'Ket-qua'), expected)

    def test_letters_reach_a_pipe_as_utf8(self):
        self.assertIn('Không nêu tệp hay thư mục nào thì đọc thư mục Du-lieu', given.wine.run(self.folder / 'phuluc766.exe', '--help').stdout)


if __name__ == '__main__':
    parser = argparse.ArgumentParser()
    parser.add_argument('folder', type=Path)
    parser.add_argument('start', type=Path)
    parser.add_argument('--emulator', required=True)
    parser.parse_args(namespace=given)
    given.wine = Wine(given.emulator)
    unittest.main(argv=[sys.argv[0], '-v'])
