"""Texts typed in .VnTime and VNI-Times, saved as text of 8 bits a character and as a web page."""
from exports import write

write('Du-lieu/2025-11-14/tcvn3.csv', 'STT;Tªn ®¬n vÞ;Tæng ®iÓm\r\n1;Së Néi vô;87,74\r\n'.encode('cp1252'))
write('Du-lieu/2025-11-14/vni.xls', '<table><tr><td>STT<td>Teân ñôn vò<td>Toång ñieåm<tr><td>1<td>Sôû Noäi vuï<td>87,74</table>'.encode('cp1252'))
