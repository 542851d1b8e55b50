# SPDX-License-Identifier: GPL-3.0-or-later
# The few words the folders' CMakeLists use. A library's links are the arrows it may follow; nothing else reaches it.

add_library(freshseat_warnings INTERFACE)
target_compile_options(freshseat_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Werror)

# freshseat_library(NAME SOURCES ... [PUBLIC ...] [PRIVATE ...]): one folder, one library.
function(freshseat_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${arg_PUBLIC} PRIVATE freshseat_warnings ${arg_PRIVATE})
endfunction()

# freshseat_program(NAME SOURCES ... LINKS ...): an executable of app/, left in bin/ of the build.
function(freshseat_program name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE freshseat_warnings ${arg_LINKS})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
endfunction()

# freshseat_gtest(NAME SOURCES ... LINKS ... [LABELS ...] [TIMEOUT s]): a GoogleTest program, one ctest test per case.
# Test names are prefixed with the program's name. Default label: unit.
include(GoogleTest)
function(freshseat_gtest name)
  cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
  if(NOT arg_LABELS)
    set(arg_LABELS unit)
  endif()
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE freshseat_warnings ${arg_LINKS} GTest::gtest_main GTest::gmock)
  gtest_discover_tests(${name} TEST_PREFIX ${name}. DISCOVERY_TIMEOUT 60
    PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT})
endfunction()

# freshseat_qtest(NAME SOURCES ... LINKS ...): a Qt Test program, one ctest test, run offscreen.
function(freshseat_qtest name)
  cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
  if(NOT arg_LABELS)
    set(arg_LABELS unit)
  endif()
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PRIVATE freshseat_warnings ${arg_LINKS} Qt6::Test)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()

# freshseat_subdirectories(DIR...): the folders of one level, in order.
function(freshseat_subdirectories)
  foreach(dir ${ARGN})
    if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${dir}/CMakeLists.txt)
      add_subdirectory(${dir})
    endif()
  endforeach()
endfunction()
