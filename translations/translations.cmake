# Vietnamese is the source language of tr(). dondoc_en.ts is its complete English; qtbase_vi.ts gives Qt's own
# strings in Vietnamese, which Qt does not ship. A .ts that is missing would be made anew with every text lost, so
# both are committed; `cmake --build … --target update_translations` refreshes the English one from the sources.
file(GLOB_RECURSE translated_sources CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/app/*.cpp ${PROJECT_SOURCE_DIR}/core/*.cpp ${PROJECT_SOURCE_DIR}/core/*.h
    ${PROJECT_SOURCE_DIR}/ui/*.cpp ${PROJECT_SOURCE_DIR}/ui/*.h ${PROJECT_SOURCE_DIR}/app/*.h)

get_target_property(lupdate_program Qt6::lupdate LOCATION)
add_custom_target(update_translations
    COMMAND ${lupdate_program} -silent -source-language vi_VN -target-language en -no-obsolete -locations none
        ${translated_sources} -I ${PROJECT_SOURCE_DIR} -ts ${PROJECT_SOURCE_DIR}/translations/dondoc_en.ts
    VERBATIM)

qt_add_lrelease(dondoc_window
    TS_FILES ${PROJECT_SOURCE_DIR}/translations/dondoc_en.ts ${PROJECT_SOURCE_DIR}/translations/qtbase_vi.ts
    QM_FILES_OUTPUT_VARIABLE qm_files)
qt_add_resources(dondoc_window "dondoc_i18n" PREFIX "/i18n" BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})
