# What ImGui has drawn, read by text_watch.
target_sources(test_ui PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/support/drawn_letters.cpp)
# The tests of the panels move ImGui's pointer themselves; the library itself comes with the layer.
find_package(PkgConfig REQUIRED)
pkg_check_modules(TEST_IMGUI REQUIRED imgui)
target_include_directories(test_ui SYSTEM PRIVATE ${TEST_IMGUI_INCLUDE_DIRS})
target_include_directories(test_ui PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/ui)  # the rooms' tests share hand.h
# The panels' actions are carried out by the workbench.
target_link_libraries(test_ui PRIVATE bodychain_workbench)
target_sources(test_ui PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/ui/hand.cpp ${CMAKE_CURRENT_SOURCE_DIR}/ui/curves/open_curves.cpp ${CMAKE_CURRENT_SOURCE_DIR}/ui/panel_screen.cpp
               ${CMAKE_CURRENT_SOURCE_DIR}/support/text_watch.cpp)
