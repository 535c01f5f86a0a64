#define BOOST_TEST_MODULE phuluc766
#include <boost/test/unit_test.hpp>
