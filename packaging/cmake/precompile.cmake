# dondoc_precompile(<target> core|gui|coretest|guitest|windowtest)
#
# With DONDOC_PRECOMPILE (the development build) the headers of Qt and the standard library that nearly every file
# reads are parsed once for each of these kinds. Without it each file stands on its own includes, as it must:
# the benchmark and the release build, and the linters, read them so.
option(DONDOC_PRECOMPILE "Parse the common headers once (gcc, development build)" OFF)

set(dondoc_core_headers
    <QByteArray> <QCoreApplication> <QDate> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument>
    <QJsonObject> <QList> <QLocale> <QMap> <QObject> <QRegularExpression> <QSaveFile> <QSet> <QString> <QStringList>
    <QTimer> <QVariant> <algorithm> <array> <functional> <map> <memory> <optional> <unordered_map> <variant> <vector>)
set(dondoc_gui_headers
    ${dondoc_core_headers} <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QCheckBox> <QComboBox> <QFrame>
    <QGridLayout> <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit> <QListView> <QMenu> <QPainter> <QPlainTextEdit>
    <QPushButton> <QScrollArea> <QScrollBar> <QSettings> <QStackedWidget> <QStyle> <QStyleOption> <QStyledItemDelegate>
    <QTableView> <QToolButton> <QTreeView> <QWidget>)
set(dondoc_coretest_headers ${dondoc_core_headers} <QProcess> <QTemporaryDir> <QtTest>)
set(dondoc_guitest_headers ${dondoc_gui_headers} <QProcess> <QTemporaryDir> <QtTest>)
set(dondoc_windowtest_headers ${dondoc_guitest_headers})
set(dondoc_core_links Qt6::Core)
set(dondoc_gui_links Qt6::Widgets)
set(dondoc_coretest_links Qt6::Test)
set(dondoc_guitest_links Qt6::Widgets Qt6::Test)
set(dondoc_windowtest_links Qt6::Widgets Qt6::Network Qt6::Test) # QtTest is another with QT_NETWORK_LIB

function(dondoc_precompile target kind)
    if(NOT DONDOC_PRECOMPILE)
        return()
    endif()
    set(headers dondoc_${kind}_precompiled)
    if(NOT TARGET ${headers})
        file(WRITE ${PROJECT_BINARY_DIR}/precompiled.cpp "// Nothing: the headers are what matters.\n")
        add_library(${headers} OBJECT ${PROJECT_BINARY_DIR}/precompiled.cpp)
        target_link_libraries(${headers} PRIVATE dondoc_wall ${dondoc_${kind}_links})
        target_precompile_headers(${headers} PRIVATE ${dondoc_${kind}_headers})
        # ccache tells apart what was precompiled only by gcc's own mark.
        target_compile_options(${headers} PRIVATE -fpch-preprocess)
        set_target_properties(${headers} PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
    endif()
    target_compile_options(${target} PRIVATE -fpch-preprocess)
    target_precompile_headers(${target} REUSE_FROM ${headers})
endfunction()
