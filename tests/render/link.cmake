# A program for looking at the pictures; not a test.
add_executable(render_probe ${CMAKE_CURRENT_SOURCE_DIR}/render/render_probe.cpp)
target_link_libraries(render_probe PRIVATE bodychain_render)
target_link_libraries(test_render PRIVATE bodychain_gait)
