# The window and `bodychain render`: the program build/bodychain.
find_package(glfw3 3.3 REQUIRED)

# What a person works with, without a window: the tests of the panels drive it, too.
file(GLOB workbench_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/actions/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/controls/*.cpp)
add_library(bodychain_workbench STATIC ${workbench_sources})
target_link_libraries(bodychain_workbench PUBLIC bodychain_session bodychain_scene bodychain_stage bodychain_ui PRIVATE bodychain_arguments glfw)
target_compile_definitions(bodychain_workbench PRIVATE GLFW_INCLUDE_NONE)
target_compile_options(bodychain_workbench PRIVATE ${BODYCHAIN_WARNINGS} ${BODYCHAIN_FLAGS})

use_precompiled(bodychain_workbench common)

file(GLOB window_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/window/*.cpp)
add_library(bodychain_window STATIC ${window_sources})
target_link_libraries(bodychain_window PUBLIC bodychain_workbench PRIVATE bodychain_arguments bodychain_render glfw CLI11::CLI11)
target_compile_definitions(bodychain_window PRIVATE BODYCHAIN_VERSION="${PROJECT_VERSION}" GLFW_INCLUDE_NONE)
target_compile_options(bodychain_window PRIVATE ${BODYCHAIN_WARNINGS} ${BODYCHAIN_FLAGS})

use_precompiled(bodychain_window common)

add_executable(bodychain main.cpp)
target_link_libraries(bodychain PRIVATE bodychain_window)
target_compile_options(bodychain PRIVATE ${BODYCHAIN_WARNINGS} ${BODYCHAIN_FLAGS})
set_target_properties(bodychain PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR})
