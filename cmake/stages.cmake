# vanban_stage(NAME [USES lib…] [PRIVATELY lib…]): the static library vanban_NAME of every source in src/NAME.
# What it USES shows in its headers; what it uses PRIVATELY stays behind them.
function(vanban_stage name)
  cmake_parse_arguments(stage "" "" "USES;PRIVATELY" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp
       ${CMAKE_SOURCE_DIR}/src/${name}/*.h)
  add_library(vanban_${name} STATIC ${sources})
  set_target_properties(vanban_${name} PROPERTIES LINKER_LANGUAGE CXX)
  target_include_directories(vanban_${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
  target_link_libraries(vanban_${name} PUBLIC ${stage_USES} PRIVATE ${stage_PRIVATELY})
  vanban_warnings(vanban_${name})
  vanban_precompiled(vanban_${name})
endfunction()

# What nearly every file includes, and further headers named, read once a target: a sanitized build
# takes a third less time.
function(vanban_precompiled target)
  if(VANBAN_PRECOMPILED)
    target_precompile_headers(${target} PRIVATE ${ARGN} <algorithm> <array> <functional> <map> <memory>
                              <optional> <set> <string> <string_view> <utility> <variant> <vector>)
  endif()
endfunction()

# g++ 12 sees uninitialised variants and overlapping copies where there are none.
function(vanban_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion
                         $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized -Wno-restrict>
                         $<$<BOOL:${VANBAN_WERROR}>:-Werror>)
endfunction()
