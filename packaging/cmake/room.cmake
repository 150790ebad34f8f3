# dondoc_room(<name> <folder> LINKS <libraries…>)
#
# Makes the static library of one room. Every .cpp below the folder belongs to the room, so a new file
# needs no edit here; the arrows between rooms are the LINKS, and tst_arrows checks the includes.
function(dondoc_room name folder)
    cmake_parse_arguments(ROOM "" "" "LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        ${PROJECT_SOURCE_DIR}/${folder}/*.cpp ${PROJECT_SOURCE_DIR}/${folder}/*.h)
    qt_add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC dondoc_wall ${ROOM_LINKS})
endfunction()
