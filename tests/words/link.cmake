# Its tests ask whether every measure of the self-tests' reports has words.
target_link_libraries(test_words PRIVATE bodychain_report)
