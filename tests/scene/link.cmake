# The modelling code runs at build time only and is not part of the scene layer.
target_link_libraries(test_scene PRIVATE bodychain_forge)
