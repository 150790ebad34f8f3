# The compile wall: every target of ours links dondoc_wall.
add_library(dondoc_wall INTERFACE)
target_include_directories(dondoc_wall INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(dondoc_wall INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    DONDOC_VERSION="${PROJECT_VERSION}")

if(MSVC)
    target_compile_options(dondoc_wall INTERFACE /W4 /utf-8 $<$<BOOL:${DONDOC_WERROR}>:/WX>)
else()
    target_compile_options(dondoc_wall INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
        $<$<BOOL:${DONDOC_WERROR}>:-Werror>)
endif()

if(DONDOC_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
