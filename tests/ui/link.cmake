# The tests of the panels move ImGui's pointer themselves.
find_package(PkgConfig REQUIRED)
pkg_check_modules(TEST_IMGUI REQUIRED IMPORTED_TARGET imgui)
target_link_libraries(test_ui PRIVATE PkgConfig::TEST_IMGUI)
