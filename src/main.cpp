#include "cli/run.h"

int main(int argc, char** argv) {
  return vanban::run(argc, argv);
}
