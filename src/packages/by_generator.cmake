# Read by CPack for each kind of package: an archive is the folder itself, an installed package is spread over the system.
if(CPACK_GENERATOR STREQUAL DEB)
  set(CPACK_COMPONENTS_ALL system)
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
else()
  set(CPACK_COMPONENTS_ALL folder)
  # Explorer unpacks a zip file into a folder with its name; tar unpacks into the current folder.
  if(CPACK_GENERATOR STREQUAL ZIP)
    set(CPACK_COMPONENT_INCLUDE_TOPLEVEL_DIRECTORY OFF)
    set(CPACK_INCLUDE_TOPLEVEL_DIRECTORY OFF)
  else()
    set(CPACK_COMPONENT_INCLUDE_TOPLEVEL_DIRECTORY ON)
  endif()
endif()
