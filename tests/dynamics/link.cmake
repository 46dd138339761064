# Tests of the engine's own classes see Bullet (double precision) and Eigen; walks are measured with the clinical definitions.
find_package(Eigen3 REQUIRED)
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(BULLET REQUIRED IMPORTED_TARGET bullet-float64)
target_link_libraries(test_dynamics PRIVATE Eigen3::Eigen PkgConfig::BULLET Threads::Threads bodychain_analysis)
