# What is installed beside the program: its data, samples, completions, manual pages and documents;
# and the Debian package of it (cpack -G DEB). The program finds its data from its own folder, so that
# the prefix may be any, and be moved.
include(GNUInstallDirs)
set(made ${CMAKE_BINARY_DIR}/package)
set(share ${CMAKE_INSTALL_DATADIR})
set(documents ${share}/doc/vanban)

# package_file(FILE SOURCE COMMAND…): what the command prints, made anew when SOURCE changes.
function(package_file file source)
  add_custom_command(OUTPUT ${made}/${file} COMMAND sh -c "exec \"$@\" >\"$0\"" ${made}/${file} ${ARGN}
                     DEPENDS ${source} VERBATIM)
  set_property(GLOBAL APPEND PROPERTY VANBAN_PACKAGE_FILES ${made}/${file})
endfunction()
set(pack gzip -9nc)  # without name and time
file(MAKE_DIRECTORY ${made}/vi ${made}/en)

package_file(vanban.bash vanban $<TARGET_FILE:vanban> completion bash)
package_file(_vanban vanban $<TARGET_FILE:vanban> completion zsh)
package_file(vanban.fish vanban $<TARGET_FILE:vanban> completion fish)
package_file(vi/vanban.1 vanban $<TARGET_FILE:vanban> manual)
package_file(en/vanban.1 vanban $<TARGET_FILE:vanban> manual --lang en)
package_file(vi/vanban.1.gz ${made}/vi/vanban.1 ${pack} ${made}/vi/vanban.1)
package_file(en/vanban.1.gz ${made}/en/vanban.1 ${pack} ${made}/en/vanban.1)

# A Word file as a province sends it, to try `vanban import` with.
set(word_sample ${made}/ke-hoach-tinh.docx)
add_custom_command(OUTPUT ${word_sample}
                   COMMAND vanban render ${CMAKE_SOURCE_DIR}/data/tra-vinh.plan.json -o ${made} --to docx
                   COMMAND ${CMAKE_COMMAND} -E rename ${made}/tra-vinh.docx ${word_sample}
                   DEPENDS vanban font_pack ${CMAKE_SOURCE_DIR}/data/tra-vinh.plan.json VERBATIM)
set_property(GLOBAL APPEND PROPERTY VANBAN_PACKAGE_FILES ${word_sample})

# Debian's own list of changes, beside ours. SOURCE_DATE_EPOCH, if set, is its date.
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(VANBAN_MAINTAINER "Vanban <vanban@localhost>" CACHE STRING "name and address of who made the package")
string(TIMESTAMP VANBAN_PACKAGE_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(cmake/debian/changelog.in ${made}/changelog.Debian)
package_file(changelog.Debian.gz ${made}/changelog.Debian ${pack} ${made}/changelog.Debian)
package_file(changelog.gz ${CMAKE_SOURCE_DIR}/CHANGELOG.md ${pack} ${CMAKE_SOURCE_DIR}/CHANGELOG.md)

get_property(made_files GLOBAL PROPERTY VANBAN_PACKAGE_FILES)
add_custom_target(package_files ALL DEPENDS ${made_files})

install(TARGETS vanban)
install(TARGETS read_pdf DESTINATION libexec/vanban)
install(DIRECTORY templates data/units data/bodies data/derivation data/check DESTINATION ${share}/vanban)
install(DIRECTORY ${VANBAN_SHARE}/fonts ${VANBAN_SHARE}/colour DESTINATION ${share}/vanban)
install(FILES ${made}/vanban.bash DESTINATION ${share}/bash-completion/completions RENAME vanban)
install(FILES ${made}/_vanban DESTINATION ${share}/zsh/vendor-completions)
install(FILES ${made}/vanban.fish DESTINATION ${share}/fish/vendor_completions.d)
install(FILES ${made}/vi/vanban.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/vi/man1)
install(FILES ${made}/en/vanban.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)

file(GLOB guides CONFIGURE_DEPENDS README*.md)
file(GLOB samples CONFIGURE_DEPENDS data/*.json data/*.csv docs/examples/*)
install(FILES ${guides} ${made}/changelog.gz ${made}/changelog.Debian.gz cmake/debian/copyright
        DESTINATION ${documents})
install(DIRECTORY docs DESTINATION ${documents} PATTERN examples EXCLUDE)
install(FILES ${samples} ${word_sample} DESTINATION ${documents}/examples)
# The terms of what is built into the program or its fonts, as Debian hands them on.
foreach(package libcli11-dev nlohmann-json3-dev fonts-liberation2 fonts-dejavu-core icc-profiles-free)
  if(EXISTS /usr/share/doc/${package}/copyright)
    install(FILES /usr/share/doc/${package}/copyright DESTINATION ${documents}/others
            RENAME ${package}.copyright)
  endif()
endforeach()

# Packing does not build: not the tests for one.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME vanban)
set(CPACK_PACKAGE_CONTACT "${VANBAN_MAINTAINER}")
set(CPACK_PACKAGE_DIRECTORY ${made})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "official documents of Vietnam from JSON data")
set(CPACK_PACKAGE_DESCRIPTION
"Vanban turns plan data (JSON) into Vietnamese administrative documents, plans
and decisions, set as Nghị định 30/2020/NĐ-CP asks: PDF, Word and text. It
derives the plans of communes from the province's, makes them all in one run,
afterwards only those that changed, checks documents before they are signed,
and reads Word files and PDFs back as plans.
.
Vanban dựng kế hoạch, quyết định của cơ quan hành chính từ dữ liệu JSON, đúng
thể thức Nghị định 30/2020/NĐ-CP.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "bash-completion")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ
    GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
include(CPack)
