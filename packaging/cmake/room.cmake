# dondoc_room(<name> <folder> LINKS <libraries…>)
#
# Makes the library of one room: DONDOC_ROOMS says STATIC (what is shipped) or SHARED (the development build, where a
# hundred and fifty test programs would each hold the whole house, tens of gigabytes in all). Every .cpp below the folder
# belongs to the room, so a new file needs no edit here; the arrows between rooms are the LINKS, and tst_arrows checks
# the includes.
function(dondoc_room name folder)
    cmake_parse_arguments(ROOM "" "" "LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        ${PROJECT_SOURCE_DIR}/${folder}/*.cpp ${PROJECT_SOURCE_DIR}/${folder}/*.h)
    qt_add_library(${name} ${DONDOC_ROOMS} ${sources})
    target_link_libraries(${name} PUBLIC dondoc_wall ${ROOM_LINKS})
    if(folder MATCHES "^(ui|app/window)")
        dondoc_precompile(${name} gui)
    else()
        dondoc_precompile(${name} core)
    endif()
endfunction()
