# The fuzzer of tests/fuzz/fuzz.cpp. libFuzzer comes with clang, so what it tries is compiled once more: only the files
# that read what strangers wrote, in two lumps, with the sanitizers (Qt itself is not instrumented). Without clang there
# are no such tests. DONDOC_FUZZ_SECONDS says for how long each is tried.
find_program(DONDOC_CLANG NAMES clang++ clang++-14)
if(NOT DONDOC_SANITIZE OR NOT DONDOC_CLANG)
    return()
endif()
set(DONDOC_FUZZ_SECONDS 10 CACHE STRING "How long each fuzz test tries")

set(fuzz ${CMAKE_CURRENT_BINARY_DIR}/fuzz)
file(GLOB tried CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}
    ${PROJECT_SOURCE_DIR}/core/base/*.cpp ${PROJECT_SOURCE_DIR}/core/base/*/*.cpp ${PROJECT_SOURCE_DIR}/core/settings/*.cpp)
list(APPEND tried
    core/store/salvage/logframes.cpp core/store/salvage/pagefile.cpp core/store/salvage/record.cpp
    core/store/salvage/treepage.cpp core/store/passphrase.cpp core/store/sealedfile.cpp core/store/sidefiles.cpp core/exchange/package/packagelist.cpp
    core/exchange/package/ziparchive.cpp core/reporting/document/document.cpp core/reporting/document/documentjson.cpp
    core/reporting/document/pagesetup.cpp core/reporting/document/table.cpp core/services/safety/lockholder.cpp
    tests/fuzz/fuzz.cpp)
set(looked core/store/fileinspection.cpp core/store/networkplace.cpp core/store/salvage/quicklook.cpp
    core/store/salvage/treewalk.cpp core/store/tracehash.cpp tests/fuzz/migrations.cpp)
list(TRANSFORM tried REPLACE "(.+)" "#include \"\\1\"\n" OUTPUT_VARIABLE includes)
list(JOIN includes "" lump)
file(GENERATE OUTPUT ${fuzz}/lump1.cpp CONTENT "${lump}")
# Names of their own; the migrations without the database.
list(TRANSFORM looked REPLACE "(.+)" "#include \"\\1\"\n" OUTPUT_VARIABLE includes)
list(JOIN includes "" lump)
file(GENERATE OUTPUT ${fuzz}/lump2.cpp CONTENT "${lump}")

file(GLOB carried RELATIVE ${PROJECT_SOURCE_DIR}/resources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/catalogues/*.json
    ${PROJECT_SOURCE_DIR}/resources/phrases/*.json ${PROJECT_SOURCE_DIR}/resources/sql/*.sql)
list(TRANSFORM carried REPLACE "(.+)" "<file alias=\"\\1\">${PROJECT_SOURCE_DIR}/resources/\\1</file>" OUTPUT_VARIABLE files)
list(JOIN files "" files)
file(GENERATE OUTPUT ${fuzz}/data.qrc CONTENT "<RCC><qresource prefix=\"/\">${files}</qresource></RCC>")

set(sanitize -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined)
set(seen ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/tests ${Qt6Core_INCLUDE_DIRS} ${LIBZIP_INCLUDE_DIRS} ${SODIUM_INCLUDE_DIRS})
list(TRANSFORM seen PREPEND -I)
set(objects)
foreach(lump lump1 lump2)
    add_custom_command(OUTPUT ${fuzz}/${lump}.o
        COMMAND ${CCACHE_PROGRAM} ${DONDOC_CLANG} -std=c++20 -O1 -g1 -fPIC ${sanitize} ${seen}
            -DQT_NO_CAST_FROM_ASCII "-DDONDOC_VERSION=\"${PROJECT_VERSION}\"" "-DDONDOC_FUZZ_RESOURCES=\"${fuzz}/data.rcc\""
            -MD -MF ${fuzz}/${lump}.d -c ${fuzz}/${lump}.cpp -o ${fuzz}/${lump}.o
        DEPENDS ${fuzz}/${lump}.cpp DEPFILE ${fuzz}/${lump}.d VERBATIM)
    list(APPEND objects ${fuzz}/${lump}.o)
endforeach()
add_custom_command(OUTPUT ${fuzz}/fuzz
    COMMAND ${DONDOC_CLANG} ${sanitize} ${objects} -o ${fuzz}/fuzz
        $<TARGET_FILE:Qt6::Core> ${LIBZIP_LINK_LIBRARIES} ${SODIUM_LINK_LIBRARIES}
    COMMAND Qt6::rcc -binary ${fuzz}/data.qrc -o ${fuzz}/data.rcc
    DEPENDS ${objects} ${fuzz}/data.qrc VERBATIM)
add_custom_target(fuzz ALL DEPENDS ${fuzz}/fuzz)

foreach(door package datafile setting)
    # What it finds, and what it learns for the next run, lies beside the program.
    file(MAKE_DIRECTORY ${fuzz}/${door})
    add_test(NAME fuzz-${door} COMMAND ${fuzz}/fuzz -seed=1 -max_total_time=${DONDOC_FUZZ_SECONDS} -timeout=10
        -rss_limit_mb=2048 -max_len=20000 -verbosity=0 -print_final_stats=1 -artifact_prefix=${fuzz}/found-${door}-
        ${fuzz}/${door} ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/${door})
    set_tests_properties(fuzz-${door} PROPERTIES TIMEOUT 300 LABELS fuzz
        ENVIRONMENT "DONDOC_FUZZ=${door};LSAN_OPTIONS=suppressions=${CMAKE_CURRENT_SOURCE_DIR}/support/lsan.supp:print_suppressions=0")
endforeach()
