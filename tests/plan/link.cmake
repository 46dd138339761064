# Tests of the planner see its Eigen types, and measure plans with the clinical definitions.
find_package(Eigen3 REQUIRED)
target_link_libraries(test_plan PRIVATE Eigen3::Eigen bodychain_analysis)
